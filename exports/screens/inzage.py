"""Inzage: somebody asks what is kept about them. A human reads each sentence, decides, and gives a paper along."""

from datetime import date

import streamlit as st

from casus.model import Betrokkene
from casus.screens.bron import Zicht, ik, namen, zicht
from casus.screens.tekst import letterlijk
from casus.woorden import woord
from exports.inzage import Passage, vind_passages
from exports.schrijvers.inzage import schrijf_uittreksel_pdf
from exports.screens.meegeven import PDF, teken_download

_STRIKT = (
    "De veiligheid is strikt. Ook zeggen dát er iets over iemand staat, vertelt dat er over die persoon gepraat is. "
    "Overleg eerst met de functionaris gegevensbescherming. Een tweede mens leest mee, en de inwoner weet ervan."
)
_NIEMAND = "Kies een persoon"


def toon_inzage() -> None:
    """The screen."""
    st.title("Inzage", anchor=False)
    huidig = zicht()
    if huidig is None:
        return
    st.markdown(
        "Vraagt iemand wat er over hem of haar bewaard wordt? Hier maakt u het antwoord. U leest elke zin en kiest. "
        "Wie iets vertelde, staat er nooit in."
    )
    wie = _kies_persoon(huidig)
    if wie is None:
        return
    if huidig.casus.veiligheid == "strikt":
        st.warning(_STRIKT)
    passages = vind_passages(huidig.casus, wie.id)
    gegeven = _teken_passages(huidig, wie, passages)
    _teken_geven(huidig, wie, passages, gegeven)


def _kies_persoon(huidig: Zicht) -> Betrokkene | None:
    mensen = {iemand.id: iemand for iemand in huidig.casus.betrokkenen if not iemand.collectief}
    if not mensen:
        st.info("In deze casus staat nog niemand. Vul eerst **Betrokkenen** in.")
        return None
    gekozen = st.selectbox(
        "Wie vraagt erom?", list(mensen), index=None, format_func=namen(huidig.casus).get, placeholder=_NIEMAND,
        key=f"inzage.{huidig.nr}.wie",
    )  # fmt: skip
    return mensen.get(gekozen)


def _teken_passages(huidig: Zicht, wie: Betrokkene, passages: tuple[Passage, ...]) -> frozenset[str]:
    """What may be given, to tick one by one; below it what stays black, with the reason. The keys of what is ticked."""
    open_, dicht = [p for p in passages if not p.dicht], [p for p in passages if p.dicht]
    st.header("Wat mag mee", anchor=False)
    if not open_:
        st.info("Er is geen zin die mee kan. Het antwoord zegt dan alleen welke rol deze persoon heeft.")
    gekozen = set()
    with st.container(key=f"inzage_{huidig.nr}_open", gap="small"):
        for passage in open_:
            sleutel = f"inzage.{huidig.nr}.{wie.id}.{passage.sleutel}"
            if st.checkbox(letterlijk(passage.tekst), value=passage.voorstel, key=sleutel, help=_vertel_waar(passage)):
                gekozen.add(passage.sleutel)
    if dicht:
        aantal = "1 zin blijft" if len(dicht) == 1 else f"{len(dicht)} zinnen blijven"
        with st.expander(f"{aantal} zwart", key=f"inzage.{huidig.nr}.{wie.id}.dicht"):
            st.caption("Dit kan niet mee, wie er ook naar kijkt. Staat er iets wat er niet in hoort? Haal het weg.")
            for passage in dicht:
                st.markdown(f"{letterlijk(passage.tekst)}  \n:gray[{letterlijk(passage.dicht)}]")
    return frozenset(gekozen)


def _vertel_waar(passage: Passage) -> str:
    """Where the sentence stands, and whose it is (markdown)."""
    waar = f"{passage.soort}, {passage.jaar}" if passage.jaar else passage.soort
    return letterlijk(f"{waar}. {'Dit zei deze persoon zelf.' if passage.eigen else 'Dit gaat over deze persoon.'}")


def _teken_geven(huidig: Zicht, wie: Betrokkene, passages: tuple[Passage, ...], gegeven: frozenset[str]) -> None:
    """Who decides and why, and the paper."""
    st.header("Het antwoord", anchor=False)
    basis = f"inzage.{huidig.nr}.{wie.id}"
    zwart = len(passages) - len(gegeven)
    st.markdown(f"Er gaan {len(gegeven)} van de {len(passages)} zinnen mee.")
    reden = st.text_input("Waarom mag dit mee?", key=f"{basis}.reden", placeholder="Gelezen en besproken op …")
    strikt = huidig.casus.veiligheid == "strikt"
    lezer = st.text_input("Wie las er mee? Een rol, geen naam.", key=f"{basis}.lezer") if strikt else ""
    gelezen = st.checkbox("Ik heb elke zin gelezen die meegaat.", key=f"{basis}.gelezen")
    kan = bool(gelezen and reden.strip() and (lezer.strip() or not strikt))
    onderzoek, vandaag = huidig.omgeving.onderzoek, date.today()
    teken_download(
        huidig, ik(), "Uittreksel (PDF)", "uittreksel", PDF,
        lambda nu: schrijf_uittreksel_pdf(nu, wie.id, onderzoek, gegeven, vandaag), "inzage", uit=not kan, hoofd=True,
        waarom=vertel_vrijgave(wie, len(gegeven), zwart, reden, lezer), met_code=False,
    )  # fmt: skip
    if not kan:
        wat = "Zet het vinkje, en vul in waarom het mee mag" + (" en wie er meelas." if strikt else ".")
        st.caption(wat)


def vertel_vrijgave(wie: Betrokkene, gegeven: int, zwart: int, reden: str, lezer: str) -> str:
    """For the log: to what kind of person, how much, by whose eyes and why; never a word of the story."""
    mee = f", meegelezen door {' '.join(lezer.split())}" if lezer.strip() else ""
    aan = f"inzage voor een {woord('soort_betrokkene', wie.soort)}"
    return f"{aan}, {gegeven} zinnen vrijgegeven, {zwart} niet{mee}; {' '.join(reden.split())}"
