"""The lists whose things can be changed one by one: those of a case, and those of an evaluation itself."""

from dataclasses import dataclass, fields

from casus.model.basis import Model
from casus.model.casus import Casus
from casus.model.kenmerken import beschrijf
from casus.model.onderzoek import Aandachtspunt, Actie, Casusbestand, Panelgesprek, Principe, Rapporttekst

ITEMLIJSTEN: dict[str, type[Model]] = {
    veld.naam: veld.model
    for veld in beschrijf(Casus)
    if veld.soort == "modellen" and veld.model is not None and "id" in veld.model.model_fields
}


@dataclass(frozen=True)
class Evaluatielijsten:
    """What an evaluation holds beside its settings and its stories; the fields bear the names of the format."""

    panelgesprekken: tuple[Panelgesprek, ...] = ()
    aandachtspunten: tuple[Aandachtspunt, ...] = ()
    teksten: tuple[Rapporttekst, ...] = ()
    principes: tuple[Principe, ...] = ()
    acties: tuple[Actie, ...] = ()

    @classmethod
    def van_bestand(cls, bestand: Casusbestand) -> "Evaluatielijsten":
        """Those of a whole file."""
        return cls(**{veld.name: tuple(getattr(bestand, veld.name)) for veld in fields(cls)})


EVALUATIELIJSTEN: dict[str, type[Model]] = {
    veld.naam: veld.model
    for veld in beschrijf(Casusbestand)
    if veld.model is not None and veld.naam in Evaluatielijsten.__dataclass_fields__
}


def noem_sleutel(ding: Model) -> str:
    """What a thing of an evaluation's own list is known by: its id, of a text its place in the report."""
    return ding.plaats if isinstance(ding, Rapporttekst) else ding.id  # type: ignore[attr-defined]
