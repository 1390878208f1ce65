"""Which fields of an item stand in front and which behind 'Meer'; a row is what stands side by side."""

from typing import Any

from casus.model.kenmerken import Veldkenmerk, beschrijf
from casus.model.lijsten import ITEMLIJSTEN

Rij = tuple[str, ...]
VOOROP: dict[str, tuple[Rij, ...]] = {
    "notities": (("tekst",),),
    "betrokkenen": (("aanduiding",), ("soort",), ("partij",), ("lijn",), ("bij_sessie",)),
    "gebeurtenissen": (("titel",), ("datum", "soort"), ("betrokkenen",), ("scenario",), ("toelichting",)),
    "inzetten": (("betrokkene",), ("omschrijving",), ("van", "tot"), ("scenario",), ("toelichting",)),
    "voorzieningen": (("omschrijving",), ("gemeld", "aangevraagd"), ("besloten", "gestart"), ("uitkomst", "reden")),
    "regieperioden": (
        ("vorm",), ("houder",), ("onduidelijk", "gedeeld"), ("van", "tot"), ("duiding",), ("kracht",), ("toelichting",),
    ),
    "doelen": (("omschrijving",), ("gesteld", "streefdatum"), ("met_inwoner",), ("status", "afgerond")),
    "bevindingen": (("tekst",), ("werking",), ("door",), ("items",)),
    "citaten": (("tekst",), ("betrokkene",), ("goedgekeurd",), ("items",)),
}  # fmt: skip
KOSTEN: dict[str, tuple[Rij, ...]] = {
    "inzetten": (("aantal", "eenheid", "per"), ("prijscode", "prijs"), ("financier",)),
}
VERTELD: tuple[Rij, ...] = (("verteld_door",), ("herkomst",), ("over_afwezige",), ("nog_uitzoeken",))
_NERGENS = ("id", "extra", "geplaatst_als")
_GEEN_VELD = ("modellen", "model", "tabel", "vrij")


def geef_voorop(lijst: str, stand: dict[str, Any], heeft_referentie: bool) -> list[Rij]:
    """The rows in front, without what says nothing here: a choice nobody has, an answer to no question."""
    return [r for rij in VOOROP[lijst] if (r := tuple(n for n in rij if _past(lijst, n, stand, heeft_referentie)))]


def geef_meer(lijst: str, stand: dict[str, Any], heeft_referentie: bool) -> list[Rij]:
    """One row for each field that stands nowhere else."""
    elders = {n for rijen in (geef_voorop(lijst, stand, heeft_referentie), KOSTEN.get(lijst, ()), VERTELD)
              for rij in rijen for n in rij}  # fmt: skip
    return [(veld.naam,) for veld in beschrijf(ITEMLIJSTEN[lijst]) if _is_veld(veld) and veld.naam not in elders]


def geef_verteld(lijst: str) -> list[Rij]:
    """Who told it and what is still to be looked up, as far as an item of this list has that."""
    namen = {veld.naam for veld in beschrijf(ITEMLIJSTEN[lijst])}
    return [r for rij in VERTELD if (r := tuple(naam for naam in rij if naam in namen))]


def tel_ingevuld(lijst: str, rijen: list[Rij] | tuple[Rij, ...], stand: dict[str, Any]) -> int:
    """How many of these fields hold something other than what they begin with."""
    namen = {naam for rij in rijen for naam in rij}
    leeg = (None, "", [], False)
    return sum(
        veld.naam in namen and stand.get(veld.naam, veld.default) not in (veld.default, *leeg)
        for veld in beschrijf(ITEMLIJSTEN[lijst])
    )


def _is_veld(veld: Veldkenmerk) -> bool:
    return veld.naam not in _NERGENS and veld.soort not in _GEEN_VELD


def _past(lijst: str, naam: str, stand: dict[str, Any], heeft_referentie: bool) -> bool:
    if naam == "scenario":
        return heeft_referentie
    if lijst == "regieperioden" and naam == "duiding":
        return bool(stand.get("duiding")) or (stand.get("houder", 0) is None and not stand.get("onduidelijk"))
    if lijst == "regieperioden" and naam == "kracht":
        return bool(stand.get("kracht")) or stand.get("vorm") == "inwoner"
    if lijst == "voorzieningen" and naam == "reden":
        return bool(stand.get("reden")) or stand.get("uitkomst") in ("afgewezen", "afgezien", "ingetrokken")
    return True
