"""What every screen needs of the store: the case in view, who is looking, and one way to carry out a change."""

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import streamlit as st

from casus.controle import Omgeving
from casus.model import Casus, Onderzoek, Prijslijst
from casus.model.lijsten import Evaluatielijsten
from casus.plaats import BestandFout
from casus.screens.kijker import heeft_voorrecht, kijker
from casus.screens.raamwerk import lees_adres
from casus.screens.tekst import letterlijk
from casus.screens.winkel import kies_pad
from casus.stappen import EvaluatieStap, Stap
from casus.storage import Conflict, Handeling, OnderzoekRegel, Opslag, OpslagFout, standaard_pad
from casus.storage.grendel import raak_aan
from casus.toegang import GeenToegang
from casus.toegang.poort import bewaak

IK_KEUZES = {
    "gespreksleider": "gespreksleider",
    "notulist": "notulist",
    "evaluatieteam": "evaluatieteam",
    "voorbereider": "voorbereider",
}
_MELDING = "casus.melding"
_CONFLICT = "casus.conflict"
_LAATSTE_CASUS = "casus.laatst_veranderd"
_EVALUATIECONFLICT = "casus.evaluatieconflict"
_BLIJFT_SECONDEN = {"goed": 10, "vraag": 45, "fout": 120}


@dataclass(frozen=True)
class Zicht:
    """The case in view: its number, the case as it now is, its version, and what it is checked against.

    ``bestand`` names the store it came from: with number and version the key of what is kept of it.
    ``onderzoek`` is the number of its evaluation, ``onderzoek_versie`` the version of the settings.
    """

    nr: int
    casus: Casus
    versie: int
    omgeving: Omgeving
    bestand: str = ""
    demonstratie: bool = False
    onderzoek: int = 0
    onderzoek_versie: int = 0


@dataclass(frozen=True)
class Onderzoekszicht:
    """The evaluation in view: its number, its settings and price list, and the version of these.

    ``lijsten`` is what it holds of its own, at ``lijstversie``; ``casusversies`` the version of each case by number.
    """

    nr: int
    onderzoek: Onderzoek
    prijslijst: Prijslijst | None
    versie: int
    bestand: str
    demonstratie: bool = False
    lijsten: Evaluatielijsten = Evaluatielijsten()
    lijstversie: int = 0
    casusversies: tuple[tuple[int, int], ...] = ()

    @property
    def omgeving(self) -> Omgeving:
        return Omgeving.maak(self.onderzoek, self.prijslijst)


@st.cache_resource(show_spinner=False)
def _open_opslag(pad: str, bestond: tuple[int, int] | None) -> Opslag:
    return Opslag(Path(pad))


def opslag() -> Opslag:
    """The store as who looks may use it. Raises OpslagFout; its methods GeenToegang for what is not for who looks."""
    winkel = open_opslag()
    return winkel if heeft_voorrecht() else bewaak(winkel, kijker())


def open_opslag() -> Opslag:
    """The store itself, for whoever asked first: of this machine, or of the demonstration alone. Raises OpslagFout.

    Made where there is none.
    """
    pad = kies_pad()
    try:
        stand = os.stat(pad)
        kenmerk: tuple[int, int] | None = (stand.st_ino, stand.st_dev)
    except OSError:
        kenmerk = None
    winkel = _open_opslag(str(pad), kenmerk)
    return winkel if pad.exists() else Opslag(pad)


def ik() -> str:
    """As what somebody looks: the role of who is logged in; on a laptop as the address says, without it gespreksleider.

    In the log and the history the gate puts the name of who is logged in in its place.
    """
    if not (persoon := kijker()).lokaal:
        return persoon.rol
    wie = lees_adres().ik
    return wie if wie in IK_KEUZES else "gespreksleider"


@st.cache_data(show_spinner=False, max_entries=64)
def _laad_casus(bestand: str, nummer: int, versie: int) -> Casus:
    return opslag().laad_casus(nummer)[0]


@st.cache_data(show_spinner=False, max_entries=16)
def _laad_onderzoek(
    bestand: str, onderzoek: int, versie: int, lijstversie: int = 0
) -> tuple[Onderzoek, Prijslijst | None]:
    return opslag().laad_onderzoek(onderzoek)


@st.cache_resource(show_spinner=False, max_entries=8)
def _laad_lijsten(bestand: str, onderzoek: int, lijstversie: int) -> Evaluatielijsten:
    return opslag().evaluaties.laad(onderzoek)


def _laad_eigen_lijsten(bestand: str, onderzoek: int, lijstversie: int) -> Evaluatielijsten:
    """The own lists for who may read them; for others that see the evaluation they are empty."""
    try:
        return _laad_lijsten(bestand, onderzoek, lijstversie)
    except GeenToegang:
        return Evaluatielijsten()


def _noem_bestand() -> str:
    """The name of the store for caches: another file in the same place is another store, and so are other rights."""
    pad = open_opslag().pad
    recht = "voorrecht" if heeft_voorrecht() else kijker().kenmerk
    return f"{pad}:{pad.stat().st_ino}" + (f":{recht}" if recht else "")


def onderzoekszicht() -> Onderzoekszicht | None:
    """The evaluation the address names, else that of the case, else the last; None (after a message) without any."""
    huidig = vind_onderzoekszicht()
    if huidig is None:
        st.info("Er is nog geen onderzoek. Begin bij **Casussen**.")
    return huidig


def vind_onderzoekszicht() -> Onderzoekszicht | None:
    """The same without a word: for what stands around the screens."""
    regel = vind_onderzoek()
    return None if regel is None else _maak_zicht(regel)


def lees_onderzoekszicht(onderzoek: int) -> Onderzoekszicht:
    """The evaluation of this number, whatever the address says; KeyError where it is not there for who looks."""
    return _maak_zicht({regel.nr: regel for regel in opslag().onderzoeken()}[onderzoek])


def _maak_zicht(regel: OnderzoekRegel) -> Onderzoekszicht:
    stand, bestand = opslag().evaluaties.stand(regel.nr), _noem_bestand()
    onderzoek, prijslijst = _laad_onderzoek(bestand, regel.nr, stand.versie, stand.lijstversie)
    return Onderzoekszicht(
        regel.nr, onderzoek, prijslijst, stand.versie, bestand, regel.demonstratie,
        _laad_eigen_lijsten(bestand, regel.nr, stand.lijstversie), stand.lijstversie, stand.casussen,
    )  # fmt: skip


def vind_onderzoek() -> OnderzoekRegel | None:
    """Which evaluation is in view, without anything of what it holds; None without any."""
    regels = {regel.nr: regel for regel in opslag().onderzoeken()}
    adres = lees_adres()
    nummer = adres.onderzoek
    if nummer not in regels and adres.casus is not None:
        try:
            nummer = opslag().stand(adres.casus)[1]
        except (KeyError, GeenToegang):
            nummer = None
    if nummer not in regels:
        nummer = max(regels, default=None)
    return None if nummer is None else regels[nummer]


def zicht() -> Zicht | None:
    """The case the address names; None (after a message) where there is none."""
    huidig = vind_zicht()
    if huidig is None:
        kwijt = lees_adres().casus is not None
        wat = "Deze casus is er niet (meer). Kies een casus" if kwijt else "Kies eerst een casus"
        st.info(f"{wat} bij **Casussen**.")
    return huidig


def vind_zicht() -> Zicht | None:
    """The same without a word: for what stands around the screens."""
    nummer = lees_adres().casus
    if nummer is None:
        return None
    try:
        versie, onderzoek, onderzoek_versie, demonstratie = opslag().stand(nummer)
    except KeyError:
        return None
    bestand = _noem_bestand()
    casus = _laad_casus(bestand, nummer, versie)
    omgeving = Omgeving.maak(*_laad_onderzoek(bestand, onderzoek, onderzoek_versie))
    return Zicht(nummer, casus, versie, omgeving, bestand, demonstratie, onderzoek, onderzoek_versie)


def doe(nummer: int, omschrijving: str, stappen: list[Stap]) -> bool:
    """Carries out a change of a case; False (and a message for the next run) where it could not be stored."""
    return _voer_uit(_CONFLICT, nummer, stappen, lambda: opslag().wijzig(nummer, ik(), omschrijving, stappen))


def doe_onderzoek(nummer: int, omschrijving: str, stappen: Sequence[EvaluatieStap]) -> bool:
    """The same for what an evaluation holds of its own; ``nummer`` is that of the evaluation."""
    wijzig = opslag().evaluaties.wijzig
    gedaan = _voer_uit(_EVALUATIECONFLICT, nummer, stappen, lambda: wijzig(nummer, ik(), omschrijving, stappen))
    if gedaan:
        st.session_state.pop(_LAATSTE_CASUS, None)
    return gedaan


def doe_vanuit_onderzoek(nummer: int, omschrijving: str, stappen: list[Stap]) -> bool:
    """As ``doe``, from a screen of an evaluation: until something else is changed there, undo is of this case."""
    gedaan = doe(nummer, omschrijving, stappen)
    if gedaan:
        st.session_state[_LAATSTE_CASUS] = nummer
    return gedaan


def laatste_casus() -> int | None:
    """The case that was changed last from a screen of an evaluation in this window; None where none was."""
    nummer: int | None = st.session_state.get(_LAATSTE_CASUS)
    return nummer


def _voer_uit(conflict_in: str, nummer: int, stappen: Sequence[object], wijzig: Callable[[], object]) -> bool:
    wis_melding()
    raak_aan(standaard_pad())
    if not stappen:
        return True
    try:
        wijzig()
    except BestandFout as fout:
        meld("Niet bewaard. " + " ".join(_zin(bericht) for bericht in fout.meldingen[:3]), "fout")
    except Conflict as conflict:
        st.session_state[conflict_in] = (nummer, conflict)
    except OpslagFout as fout:
        meld(str(fout), "fout")
    else:
        return True
    return False


def _zin(tekst: str) -> str:
    return tekst[:1].upper() + tekst[1:] + ("" if tekst.endswith(".") else ".")


def meld(tekst: str, soort: str = "goed") -> None:
    """A message for the person; it stays until the next change, or for a while. ``soort``: goed, vraag or fout.

    Not shown just once: a run that shows it may be broken off by the next before anybody could read it.
    """
    st.session_state[_MELDING] = (tekst, soort, time.monotonic())


def wis_melding() -> None:
    """A new act begins: what was said of the last one is over."""
    st.session_state.pop(_MELDING, None)


def toon_melding() -> None:
    """Shows what is to be said of the last change."""
    tekst, soort, sinds = st.session_state.get(_MELDING, ("", "", 0.0))
    if not tekst:
        return
    if time.monotonic() - sinds > _BLIJFT_SECONDEN[soort]:
        wis_melding()
        return
    {"goed": st.success, "vraag": st.warning, "fout": st.error}[soort](letterlijk(tekst))


def haal_conflict(nummer: int) -> Conflict | None:
    """The conflict that waits for a choice in this case; None where there is none."""
    return _lees_conflict(_CONFLICT, nummer)


def haal_evaluatieconflict(nummer: int) -> Conflict | None:
    """The same for what the evaluation of this number holds of its own."""
    return _lees_conflict(_EVALUATIECONFLICT, nummer)


def _lees_conflict(plek: str, nummer: int) -> Conflict | None:
    bewaard: tuple[int, Conflict] | None = st.session_state.get(plek)
    return bewaard[1] if bewaard and bewaard[0] == nummer else None


def sluit_conflict() -> None:
    """The choice was made."""
    st.session_state.pop(_CONFLICT, None)
    st.session_state.pop(_EVALUATIECONFLICT, None)


def maak_ongedaan(nummer: int) -> None:
    """Undoes the last act of who is looking at this case, and says what."""
    st.session_state.pop(_LAATSTE_CASUS, None)
    _draai_terug(lambda: opslag().maak_ongedaan(nummer, ik()))


def maak_evaluatie_ongedaan(nummer: int) -> None:
    """Undoes the last act of who is looking in what this evaluation holds of its own, and says what."""
    _draai_terug(lambda: opslag().evaluaties.maak_ongedaan(nummer, ik()))


def _draai_terug(maak: Callable[[], Handeling]) -> None:
    try:
        gedaan = maak()
    except (OpslagFout, BestandFout) as fout:
        meld(str(fout), "vraag")
    else:
        meld(f"Ongedaan gemaakt: {gedaan.omschrijving}")


def namen(casus: Casus) -> dict[str, str]:
    """Aanduiding by id."""
    return {iemand.id: iemand.aanduiding for iemand in casus.betrokkenen}


def itemtekst(ding: Any) -> str:
    """What an item is called in a list."""
    for veld in ("titel", "omschrijving", "aanduiding", "tekst"):
        if waarde := getattr(ding, veld, None):
            return str(waarde)
    return str(getattr(ding, "id", ""))
