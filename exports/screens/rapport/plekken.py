"""Where a text stands, in words, and the way to the screen where it can be changed."""

from collections.abc import Mapping
from dataclasses import dataclass

from aspects.screens.cijfers import cijfers_per_nummer
from aspects.verificatie.plaatsen import lijst_plaatsen, noem_plaats
from aspects.aspectenlijst import laad_aspecten
from casus.herkenning import Plek
from casus.model import Casus, Casusbestand, Model
from casus.model.kenmerken import veldkenmerk
from casus.model.lijsten import ITEMLIJSTEN, Evaluatielijsten
from casus.screens.bron import Onderzoekszicht
from casus.screens.raamwerk import lees_adres, link_naar
from casus.screens.tekst import letterlijk
from casus.screens.terug import maak_terug
from casus.woorden import lijstnaam
from exports.screens.rapport.onthouden import SCHERM
from exports.screens.uitzoeken import PADEN

EVALUATIE = "De evaluatie zelf"
_VAN_EVALUATIE = {
    "aandachtspunten": "Aandachtspunt", "panelgesprekken": "Panelgesprek", "teksten": "Tekst van het rapport",
    "acties": "Actie", "principes": "Principe", "onderzoek": "Het onderzoek",
}  # fmt: skip
_SCHERM_VAN_KOP = {
    "samenvatting": "afronding", "terugblik": "afronding", "overhandigen": "afronding", "referentie": "anders",
    "toestemming": "start", "deelnames": "start", "zelfredzaamheid": "zelfredzaamheid", "keuze_reden": "selectie",
    "afval_reden": "selectie", "verloop": "selectie", "antwoord_team": "vrijgeven",
}  # fmt: skip
_LANGST_ADRES = 200


@dataclass(frozen=True)
class Doel:
    """A screen of the app, and what its address says beside who is looking."""

    pad: str
    adres: Mapping[str, object]


class Wegwijzer:
    """Finds places of the evaluation in view: the stories by their code, the texts of the report by their words."""

    def __init__(self, huidig: Onderzoekszicht):
        self._casussen = {c.casus.code: (nr, c.casus) for nr, c in cijfers_per_nummer(huidig).items()}
        self._plaatsen = lijst_plaatsen(laad_aspecten(huidig.onderzoek))
        self._volgnummers = _nummer(huidig.lijsten)

    def noem_groep(self, plek: Plek) -> str:
        """What stands above the places of one story, or of the evaluation itself."""
        if not plek.casus:
            return EVALUATIE
        _, casus = self._casussen.get(plek.casus, (0, None))
        return f"{plek.casus} · {casus.titel}" if casus else plek.casus

    def noem_ding(self, plek: Plek) -> str:
        """What the text is of: 'Bevinding 3', 'Aandachtspunt 2', 'Samenvatting voor de inwoner'."""
        if plek.lijst == "teksten" and not plek.casus:
            return f"Tekst: {noem_plaats(plek.item, self._plaatsen)}"
        if not plek.casus:
            nummer = self._volgnummers.get((plek.lijst, plek.item), plek.item)
            return _VAN_EVALUATIE.get(plek.lijst, plek.lijst) + _tel(nummer)
        if plek.lijst not in ITEMLIJSTEN:
            return _noem_veld(Casus, plek.lijst or plek.veld)
        _, casus = self._casussen.get(plek.casus, (0, None))
        nummers = [ding.id for ding in getattr(casus, plek.lijst)] if casus else []
        naam = lijstnaam(plek.lijst)
        return f"{naam[:1].upper()}{naam[1:]}" + (
            f" {nummers.index(plek.item) + 1}" if plek.item in nummers else _tel(plek.item)
        )

    def noem_veld(self, plek: Plek) -> str:
        """Which text of it, '' where it has only that one."""
        if not plek.lijst:
            return ""
        van = Casus if plek.casus else Casusbestand
        return _noem_veld(van, f"{plek.lijst}.0.{plek.veld}" if plek.item else f"{plek.lijst}.{plek.veld}")

    def vind_doel(self, plek: Plek) -> Doel:
        """The screen where the text is changed."""
        if not plek.casus:
            return _vind_in_evaluatie(plek)
        nummer, _ = self._casussen.get(plek.casus, (None, None))
        if plek.lijst == "vignetten":
            return Doel("verificatie", {"soort": "vignetten", "stuk": f"vignetten.{nummer}.{plek.item}"})
        if plek.lijst in ITEMLIJSTEN:
            return Doel(
                PADEN.get(plek.lijst, "tijdlijn"), {"casus": nummer, "lijst": plek.lijst, "item": plek.item}
            )  # fmt: skip
        return Doel(_SCHERM_VAN_KOP.get(plek.lijst or plek.veld.split(".")[0], "voorbereiding"), {"casus": nummer})


def teken_doel(doel: Doel, label: str) -> None:
    """The link, with the way back to this screen as it is now."""
    link_naar(doel.pad, letterlijk(label), **{**doel.adres, "terug": maak_terug(SCHERM, lees_adres().extra)})


def _nummer(lijsten: Evaluatielijsten) -> dict[tuple[str, str], str]:
    """Of the things of an evaluation the number people know them by: their own, or their place in the list."""
    uit = {
        (naam, ding.id): str(nummer)
        for naam in ("panelgesprekken", "acties", "principes")
        for nummer, ding in enumerate(getattr(lijsten, naam), 1)
    }
    punten = lijsten.aandachtspunten
    return uit | {
        ("aandachtspunten", punt.id): str(punt.nummer) if punt.nummer is not None else f"zonder nummer ({plek})"
        for plek, punt in enumerate(punten, 1)
    }


def _vind_in_evaluatie(plek: Plek) -> Doel:
    kenmerk = plek.item if len(plek.item) <= _LANGST_ADRES else None
    return {
        "aandachtspunten": Doel("aandachtspunten", {"deel": "punten", "punt": kenmerk}),
        "panelgesprekken": Doel("panels", {"gesprek": kenmerk}),
        "teksten": Doel("verificatie", {"soort": "teksten", "stuk": f"teksten.0.{plek.item}"}),
        "acties": Doel("activiteitenplan", {"actie": kenmerk}),
        "principes": Doel("activiteitenplan", {}),
    }.get(plek.lijst, Doel("casussen", {}))


def _tel(item: str) -> str:
    return f" {item}" if item else ""


def _noem_veld(model: type[Model], pad: str) -> str:
    """The label of a field, also one that lies deeper; a step after a list is which of its things, and no field."""
    van: type[Model] | None = model
    titel, stappen = "", pad.split(".")
    while stappen and van is not None:
        stap = stappen.pop(0)
        try:
            veld = veldkenmerk(van, stap)
        except KeyError:
            break
        titel, van = veld.titel, veld.model
        if veld.soort == "modellen" and stappen:
            stappen.pop(0)
    return titel
