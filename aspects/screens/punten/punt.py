"""One point: what it says, how it stands, what becomes of it."""

from collections.abc import Callable, Sequence

import streamlit as st

from aspects.aspectenlijst import laad_aspecten
from aspects.panels import STREKKINGEN, verzamel_uitspraken
from aspects.punten.handelen import (
    PuntFout, heropen, noem_tekort, splits, stel_vast, toets, verwerp, verwijder, voeg_samen, werk_uit,
)  # fmt: skip
from aspects.punten.stand import Puntstand
from aspects.puntnamen import BUITEN, noem_punt
from aspects.screens.adreskeuze import zet_keuze
from aspects.screens.getallen import Getallen
from aspects.screens.punten.bewijs import teken_bewijs
from aspects.screens.punten.geschiedenis import teken_geschiedenis
from aspects.screens.punten.knoppen import SCHERM, open_punt, teken_tellingen, zeg_bevroren
from aspects.screens.punten.stof import Puntenstof
from aspects.tellingen import noem_telling_verhalen
from casus.model import Aandachtspunt
from casus.screens.bron import doe_onderzoek, meld
from casus.screens.onderzoekformulier import teken_velden
from casus.screens.raamwerk import link_naar
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import is_van_nu, veldsleutel, vernieuw
from casus.stappen import EvaluatieStap
from casus.woorden import woord

_VELDEN = ("titel", "soort", "toelichting", "aspecten", "lees_meer", "steunt_op")


def teken_punt(stof: Puntenstof, punt: Aandachtspunt, getallen: Getallen) -> None:
    """All of a point that takes part; of one that does not, why not."""
    st.header(letterlijk(noem_punt(punt)), anchor=False)
    if punt.status in BUITEN:
        _teken_buiten(stof, punt)
        return
    stand = stof.standen[punt.id]
    _zeg_stand(punt, stand)
    teken_tellingen(stof, punt, stand, getallen)
    _teken_stap(stof, punt)
    _teken_velden(stof, punt)
    teken_bewijs(stof, punt, stand)
    _teken_panels(stof, punt)
    _teken_acties(stof, punt)
    _teken_andere_handelingen(stof, punt, stand)
    teken_geschiedenis(stof.huidig, punt)


def _teken_buiten(stof: Puntenstof, punt: Aandachtspunt) -> None:
    st.caption(f"Status: {woord('puntstatus', punt.status)}")
    if punt.reden:
        st.markdown(f"Waarom: {letterlijk(punt.reden)}")
    doel = next((p for p in stof.huidig.lijsten.aandachtspunten if p.id == punt.samengevoegd_in), None)
    if doel is not None:
        st.button(
            letterlijk(f"Zit nu in: {noem_punt(doel)}"), key=f"punten.in.{punt.id}", type="tertiary",
            on_click=open_punt, args=(doel.id,),
        )  # fmt: skip
    st.button("Toch weer oppakken", key=f"punten.heropen.{punt.id}", on_click=_heropen, args=(stof, punt))
    teken_geschiedenis(stof.huidig, punt)


def _zeg_stand(punt: Aandachtspunt, stand: Puntstand) -> None:
    """The status, frozen counts beside those of now, and what is missing or gone."""
    st.caption(f"Status: {woord('puntstatus', punt.status)} · herkomst: {woord('herkomst_punt', punt.herkomst)}")
    if punt.bevroren is not None:
        st.markdown(zeg_bevroren(punt, stand))
    else:
        st.markdown(f"Gezien {noem_telling_verhalen(len(stand.voor), stand.van)}.")
    if stand.op_een_verhaal:
        st.warning("Dit punt rust op één verhaal. Dat mag. Zeg het er dan bij.")
    if stand.telt_niet:
        st.warning(_zeg_weg(stand.telt_niet, "Het verhaal waar het uit kwam, telt niet (meer) mee."))
    if stand.weg:
        st.warning(_zeg_weg(stand.weg, "Het staat niet meer in het verhaal, of niet meer op de tijdlijn."))


def _zeg_weg(aantal: int, waarom: str) -> str:
    return f"{aantal} {'bewijsstuk is' if aantal == 1 else 'bewijsstukken zijn'} weggevallen. {waarom}"


def _teken_stap(stof: Puntenstof, punt: Aandachtspunt) -> None:
    """The next step of this point; people take it."""
    nummer, stand = stof.huidig.nr, stof.standen[punt.id]
    tekort: tuple[str, ...] = ()
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="punten_stap"):
        if punt.status == "kandidaat":
            _knop("Wij nemen dit op als concept", "werk_uit", nummer, "punt is concept", [werk_uit(punt)])
        elif punt.status == "concept":
            _knop("Getoetst in een panel", "toets", nummer, "punt getoetst", [toets(punt)])
        elif punt.status == "getoetst" and not (tekort := noem_tekort(punt, stand)):
            _knop("Stel dit punt vast", "stel_vast", nummer, "punt vastgesteld", [stel_vast(punt, stand)])
        elif punt.status == "vastgesteld":
            st.button("Heropen dit punt", key=f"punten.heropen.{punt.id}", on_click=_heropen, args=(stof, punt))
    for zin in tekort:
        st.caption(zin)


def _knop(tekst: str, naam: str, nummer: int, wat: str, stappen: list[EvaluatieStap]) -> None:
    st.button(
        tekst, key=f"punten.stap.{naam}", type="primary", width="content", on_click=doe_onderzoek,
        args=(nummer, wat, stappen),
    )  # fmt: skip


def _heropen(stof: Puntenstof, punt: Aandachtspunt) -> None:
    if doe_onderzoek(stof.huidig.nr, "punt heropend", [heropen(punt)]):
        meld("Het punt doet weer mee. De telling is niet meer vast.")


def _teken_velden(stof: Puntenstof, punt: Aandachtspunt) -> None:
    """What it says; of a settled point only to read."""
    if punt.status == "vastgesteld":
        if punt.toelichting:
            st.markdown(letterlijk(punt.toelichting))
        return
    plekken: dict[str, str] = {}
    for aspect in laad_aspecten(stof.huidig.onderzoek):
        plekken[aspect.code] = aspect.label
        plekken |= {f"{aspect.code}:{d.code}": f"{aspect.label}: {d.label}" for d in aspect.deelaspecten}
    teken_velden(
        stof.huidig, "aandachtspunten", punt.id, _VELDEN, "punten", {"lees_meer": plekken}, lang=("toelichting",)
    )


def _teken_panels(stof: Puntenstof, punt: Aandachtspunt) -> None:
    """What the panels said of it."""
    lijsten = stof.huidig.lijsten
    gehoord = verzamel_uitspraken(lijsten.panelgesprekken, punt.id, lijsten.aandachtspunten)
    st.subheader(f"Wat de panels zeggen ({len(gehoord.alle)})", anchor=False)
    if not gehoord.alle:
        st.markdown("Nog niet besproken.")
    for strekking in STREKKINGEN:
        for g in gehoord.van(strekking):
            wie = f"{g.uitspraak.rol}, {g.gesprek.naam}" if g.uitspraak.rol else g.gesprek.naam
            st.markdown(
                f"- **{woord('uitspraakstrekking', strekking)}**: “{letterlijk(g.uitspraak.tekst)}” ({letterlijk(wie)})"
            )
    link_naar("panels", "Naar Panels", punt=punt.id, beeld="punten")


def _teken_acties(stof: Puntenstof, punt: Aandachtspunt) -> None:
    """What is done about it."""
    acties = [actie for actie in stof.huidig.lijsten.acties if punt.id in actie.aandachtspunten]
    if acties:
        st.subheader(f"Wat eraan gedaan wordt ({len(acties)})", anchor=False)
    for actie in acties:
        link_naar("activiteitenplan", letterlijk(actie.advies), actie=actie.id)


def _teken_andere_handelingen(stof: Puntenstof, punt: Aandachtspunt, stand: Puntstand) -> None:
    """Merge, split, reject, remove."""
    with st.container(horizontal=True, gap="small", key="punten_handelingen"):
        if punt.status != "vastgesteld":
            with st.popover("Voeg samen", width="content"):
                _teken_samenvoegen(stof, punt)
            with st.popover("Splits", width="content"):
                _teken_splitsen(stof, punt, stand)
        with st.popover("Neem niet op", width="content"):
            key = veldsleutel(f"punten.verwerp.{punt.id}", None)
            st.text_input("Waarom niet? (Enter bewaart)", key=key, on_change=_verwerp, args=(stof, punt, key))
        st.button("Verwijderen", key=f"punten.weg.{punt.id}", on_click=_verwijder, args=(stof, punt), width="content")


def _teken_samenvoegen(stof: Puntenstof, punt: Aandachtspunt) -> None:
    namen = {
        p.id: noem_punt(p)
        for p in stof.huidig.lijsten.aandachtspunten
        if p.id != punt.id and p.status not in (*BUITEN, "vastgesteld")
    }
    if not namen:
        st.markdown("Er is geen ander punt om mee samen te voegen.")
        return
    st.markdown("Dit punt gaat op in het andere. Het bewijs gaat mee.")
    key = veldsleutel(f"punten.samen.{punt.id}", None, namen)
    st.selectbox("Gaat op in", list(namen), format_func=namen.get, key=key)
    st.button("Voeg samen", key=f"punten.samen.{punt.id}.doe", on_click=_voeg_samen, args=(stof, punt, key))


def _voeg_samen(stof: Puntenstof, punt: Aandachtspunt, key: str) -> None:
    doel = next((p for p in stof.huidig.lijsten.aandachtspunten if p.id == st.session_state[key]), None)
    if doel is None:
        return
    _probeer(stof, "punten samengevoegd", lambda: voeg_samen(punt, doel), naar=doel.id)


def _teken_splitsen(stof: Puntenstof, punt: Aandachtspunt, stand: Puntstand) -> None:
    if len(punt.bewijs) < 2:
        st.markdown("Splitsen kan als er meer dan één bewijsstuk is.")
        return
    basis = f"punten.splits.{punt.id}"
    codes = {kenmerk: c.casus.code for kenmerk, c in stof.bronnen.tellend.items()}
    namen = {
        plek: f"{codes.get(stuk.casus or '', '')} {stuk.tekst or 'weggevallen'}".strip()[:80]
        for plek, stuk in enumerate(stand.stukken)
    }
    keuze, titel = veldsleutel(f"{basis}.wat", punt.bewijs, namen), veldsleutel(f"{basis}.titel", None)
    st.multiselect("Welk bewijs gaat mee?", list(namen), format_func=namen.get, key=keuze, placeholder="Kies")
    st.text_input("Titel van het nieuwe punt", key=titel)
    st.button("Splits", key=f"{basis}.doe", on_click=_splits, args=(stof, punt, titel, keuze))


def _splits(stof: Puntenstof, punt: Aandachtspunt, titel: str, keuze: str) -> None:
    plekken = set(st.session_state[keuze])
    if _probeer(stof, "punt gesplitst", lambda: splits(punt, st.session_state[titel], plekken)):
        vernieuw(f"punten.splits.{punt.id}.titel")


def _verwerp(stof: Puntenstof, punt: Aandachtspunt, key: str) -> None:
    if is_van_nu(f"punten.verwerp.{punt.id}", key):
        _probeer(stof, "punt niet opgenomen", lambda: [verwerp(punt, st.session_state[key])])


def _verwijder(stof: Puntenstof, punt: Aandachtspunt) -> None:
    if doe_onderzoek(stof.huidig.nr, "punt verwijderd", verwijder(punt, stof.huidig.lijsten)):
        meld("Het punt is verwijderd. Terughalen kan met Ongedaan maken (F9).")
        zet_keuze(SCHERM, punt=None)


def _probeer(stof: Puntenstof, wat: str, maak: Callable[[], Sequence[EvaluatieStap]], naar: str | None = None) -> bool:
    """Carries out what people asked; what cannot be is said to them."""
    try:
        stappen = maak()
    except PuntFout as fout:
        meld(str(fout), "vraag")
        return False
    gelukt = doe_onderzoek(stof.huidig.nr, wat, stappen)
    if gelukt and naar is not None:
        zet_keuze(SCHERM, punt=naar)
    return gelukt
