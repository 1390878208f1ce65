"""The screen: one part at a time; the address says which."""

from aspects.screens.getallen import Getallen
from aspects.screens.keuzelijst import kies_beeld
from aspects.screens.selectie.erbij import teken_erbij
from aspects.screens.selectie.langelijst import teken_langelijst
from aspects.screens.selectie.lijst import BLAD, Selectie, lees_selectie
from aspects.screens.selectie.ongedaan import teken_ongedaan
from aspects.screens.selectie.overzicht import teken_overzicht
from aspects.screens.selectie.voorstel import teken_voorstel
from casus.screens.opening import open_onderzoekscherm
from casus.screens.raamwerk import lees_adres, zet_adres

_DELEN = {
    "overzicht": ("Overzicht", teken_overzicht),
    "lijst": ("Lange lijst", teken_langelijst),
    "voorstel": ("Voorstel", teken_voorstel),
    "erbij": ("Casussen inbrengen", teken_erbij),
}


def toon_selectie() -> None:
    """The screen."""
    huidig = open_onderzoekscherm("Selectie", "Welke casussen kiezen we, en wat missen we dan?")
    if huidig is None:
        return
    selectie = lees_selectie(huidig)
    _volg_link()
    teken_ongedaan(selectie)
    getallen = Getallen(huidig, "selectie")
    _DELEN[_kies_deel(selectie)][1](selectie, getallen)
    getallen.toon()


def _volg_link() -> None:
    """A link from behind a number asks for the sheet of its case."""
    adres = lees_adres()
    if adres.lijst == BLAD:
        zet_adres(deel="lijst", open=adres.casus, toon=None, lijst=None)


def _kies_deel(selectie: Selectie) -> str:
    """Which part; without any case only putting forward makes sense."""
    if not selectie.inbreng:
        return "erbij"
    return kies_beeld("selectie", "deel", {deel: titel for deel, (titel, _) in _DELEN.items()}, "Onderdeel")
