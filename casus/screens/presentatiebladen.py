"""The sheets of the beamer, one for each part of the talk. All draw the case as it may be shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import streamlit as st

from casus.beamer import Aspectblad, kies_merken
from casus.beeld import Merk, maak_tijdlijnbeeld, teken_svg, vertel_kort
from casus.beeld.woorden import REFERENTIE, VORM
from casus.datums import in_lopende_zin
from casus.model import Afspraak
from casus.screens.bron import Zicht, namen
from casus.screens.raamwerk import lees_breedte, toon_prent
from casus.screens.tekst import letterlijk
from casus.sessiedelen import Sessiestand
from casus.starttekst import lees_voor

SMALST, BREEDST = 640, 2400
_PRENT = "presentatie.prent"
_GROEPEN = {
    "tijdlijn": ("beleving", "gebeurtenissen", "inzet", "voorzieningen"),
    "regie": ("regie",),
    "anders": ("gebeurtenissen", "anders"),
}
_TITEL = {"tijdlijn": "Tijdlijn", "regie": "Regie", "anders": "Anders"}
_STUKKEN_WELKOM = 2
ASPECT = "aspect"
"""In ``toon``: ``aspect:code``, or ``aspect:code:2`` for one question of it, counted from one."""


@dataclass(frozen=True)
class Beamerbron:
    """What other packages know: the marks of a case, and the sheet of an aspect of it."""

    merken: Callable[[Zicht], Sequence[Merk]]
    aspectblad: Callable[[Zicht, str], Aspectblad | None]


def teken_zin(kop: str, zin: str) -> None:
    """A sheet with one sentence."""
    st.title(kop, anchor=False)
    st.markdown(letterlijk(zin))


def teken_start(huidig: Zicht, getoond: Zicht, stand: Sessiestand, bron: Beamerbron) -> None:
    """Why we are here."""
    st.title("Welkom", anchor=False)
    for stuk in lees_voor(None)[:_STUKKEN_WELKOM]:
        st.header(letterlijk(stuk.kop), anchor=False)
        for zin in stuk.zinnen:
            st.markdown(letterlijk(zin))


def teken_beeld(huidig: Zicht, getoond: Zicht, stand: Sessiestand, bron: Beamerbron) -> None:
    """The picture of this part: the timeline, the strips of regie, or what would have been."""
    deel = stand.deel or "tijdlijn"
    with st.container(key="beamer_titel_alleen_voorgelezen"):
        st.title(_TITEL[deel], anchor=False)
    breedte = min(BREEDST, max(SMALST, lees_breedte(_PRENT, 1440)))
    thema = st.context.theme.type or "light"
    versies = (getoond.versie, getoond.onderzoek_versie)
    svg, zin = _maak_svg(getoond.bestand, getoond.nr, versies, deel, breedte, thema, huidig, getoond, bron)
    prent = toon_prent(svg, key=_PRENT, beschrijving=zin)
    if prent.breedte and prent.breedte != breedte and SMALST <= prent.breedte <= BREEDST:
        st.rerun()


@st.cache_data(show_spinner=False, max_entries=16)
def _maak_svg(
    bestand: str, nummer: int, versies: tuple[int, int], deel: str, breedte: int, thema: str, _huidig: Zicht,
    _getoond: Zicht, _bron: Beamerbron,
) -> tuple[str, str]:  # fmt: skip
    # Marks are of the whole case: a stretch that only looks empty on the beamer is no question.
    merken = kies_merken(_bron.merken(_huidig), _getoond.casus, list(VORM))
    peildatum = _getoond.omgeving.peildatum
    beeld = maak_tijdlijnbeeld(_getoond.casus, peildatum, merken=merken, groepen=_GROEPEN[deel], voor_beamer=True)
    return teken_svg(beeld, breedte=breedte, thema="donker" if thema == "dark" else "licht"), vertel_kort(beeld)


def teken_anders(huidig: Zicht, getoond: Zicht, stand: Sessiestand, bron: Beamerbron) -> None:
    """What would have happened otherwise; the question itself where nothing was said yet."""
    anders = getoond.casus.referentie
    if anders is None:
        st.title("Anders", anchor=False)
        _teken_vraag("Wat zou er anders zijn gegaan?")
        return
    teken_beeld(huidig, getoond, stand, bron)
    with st.container(key="beamer_klein"):
        st.markdown(letterlijk(f"We vergelijken met: {REFERENTIE[anders.soort]}."))


def teken_aspect(huidig: Zicht, getoond: Zicht, stand: Sessiestand, bron: Beamerbron) -> None:
    """The aspect that is talked about, its question large, and what was opened together."""
    soort, _, rest = stand.toon.partition(":")
    code, _, nummer = rest.partition(":")
    blad = bron.aspectblad(getoond, code) if soort == ASPECT else None
    if blad is None:
        st.title("Wat hielp, en wat zat in de weg?", anchor=False)
        return
    st.title(letterlijk(blad.titel), anchor=False)
    if nummer.isdecimal() and 1 <= int(nummer) <= len(blad.vragen):
        _teken_vraag(blad.vragen[int(nummer) - 1])
    else:
        _teken_vraag(blad.vraag)
        st.markdown("\n".join(f"- {letterlijk(vraag)}" for vraag in blad.vragen))
    if blad.scores:
        st.header("Open op tafel", anchor=False)
        st.markdown("\n".join(f"- {letterlijk(wie)}: **{letterlijk(wat)}**" for wie, wat in blad.scores))


def _teken_vraag(vraag: str) -> None:
    with st.container(key="beamer_vraag"):
        st.markdown(letterlijk(vraag))


def teken_afronding(huidig: Zicht, getoond: Zicht, stand: Sessiestand, bron: Beamerbron) -> None:
    """What was agreed."""
    st.title("Wat spreken we af?", anchor=False)
    for afspraak in getoond.casus.afspraken:
        st.markdown(f"- {letterlijk(_noem_afspraak(afspraak, namen(getoond.casus)))}")


def _noem_afspraak(afspraak: Afspraak, wie: dict[str, str]) -> str:
    delen = [", ".join(wie[id_] for id_ in afspraak.wie if id_ in wie)]
    delen.append(in_lopende_zin(afspraak.wanneer) if afspraak.wanneer else "")
    rest = " · ".join(deel for deel in delen if deel)
    return f"{afspraak.tekst} ({rest})" if rest else afspraak.tekst


BLADEN: dict[str, Callable[[Zicht, Zicht, Sessiestand, Beamerbron], None]] = {
    "start": teken_start,
    "tijdlijn": teken_beeld,
    "regie": teken_beeld,
    "anders": teken_anders,
    "aspecten": teken_aspect,
    "afronding": teken_afronding,
}
