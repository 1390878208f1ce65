"""Our points beside the candidates: found by both, only by us, only by the computer, with the figure of chance."""

import streamlit as st

from aspects.aspectenlijst import laad_aspecten
from aspects.kandidaten import Kandidaat
from aspects.punten.handelen import PuntFout, koppel, maak_los, neem_over, sorteer, wijs_af
from aspects.punten.woorden import noem_kandidaat
from aspects.puntnamen import noem_punt
from aspects.screens.adreskeuze import zet_keuze
from aspects.screens.getallen import Getallen, Verhaalregel
from aspects.screens.keuzelijst import kies_blad
from aspects.screens.punten.knoppen import SCHERM, open_punt
from aspects.screens.punten.stof import Puntenstof, toeval_van
from aspects.tellingen import ONDER_TELLING, schrijf_telling
from casus.getallen import schrijf_getal
from casus.model import Aandachtspunt
from casus.screens.bron import doe_onderzoek, meld
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import veldsleutel
from casus.stappen import Zet
from casus.woorden import som_op, woord


def teken_ernaast(stof: Puntenstof, getallen: Getallen) -> None:
    """What is still closed, and the three lists."""
    _zeg_dicht(stof)
    _teken_alleen_berekend(stof, getallen)
    _teken_paren(stof, getallen)
    _teken_alleen_wij(stof.ernaast.alleen_wij)
    _teken_afgewezen(stof, getallen)
    st.caption(ONDER_TELLING)


def _zeg_dicht(stof: Puntenstof) -> None:
    """Which aspects are still to be read; nothing of what their candidates are."""
    ongelezen = stof.ernaast.ongelezen
    if not ongelezen:
        return
    namen = {a.code: a.label for a in laad_aspecten(stof.huidig.onderzoek)}
    st.info(
        f"Nog dicht: kandidaten over {letterlijk(som_op([namen[code] for code in ongelezen]))}. "
        "Lees die aspecten eerst zelf, bij **1 Eigen punten**."
    )
    st.button("Naar het eerste aspect dat nog dicht is", key="punten.dicht", on_click=_lees, args=(ongelezen[0],))


def _lees(aspect: str) -> None:
    zet_keuze(SCHERM, deel="schrijven", aspect=aspect)


def _teken_paren(stof: Puntenstof, getallen: Getallen) -> None:
    """A point on the left, what the computer counted on the right."""
    paren = (*stof.ernaast.beide, *stof.ernaast.overgenomen)
    st.header(f"Door ons en door de computer gevonden ({len(paren)})", anchor=False)
    if not paren:
        st.markdown("Nog geen. Zegt een kandidaat hetzelfde als een punt van u? Leg ze dan bij elkaar.")
    for paar in paren:
        with st.container(border=True, key=f"punten_paar_{paar.punt.id}"):
            links, rechts = st.columns(2, gap="large")
        with links, st.container(gap=None):
            _teken_punt(paar.punt)
            if paar.punt.herkomst == "beide":
                st.button(
                    "Hoort toch niet bij elkaar", key=f"punten.los.{paar.punt.id}", width="content",
                    on_click=_maak_los, args=(stof.huidig.nr, paar.punt),
                )  # fmt: skip
            else:
                st.caption("Overgenomen van de computer.")
        with rechts, st.container(gap=None):
            if paar.kandidaat is None:
                st.caption("De computer telt dit nu niet (meer).")
            else:
                _teken_geteld(stof, paar.kandidaat, getallen)


def _teken_punt(punt: Aandachtspunt) -> None:
    st.button(
        letterlijk(f"{noem_punt(punt)} · {woord('soort_aandachtspunt', punt.soort)}"), key=f"punten.naar.{punt.id}",
        type="tertiary", on_click=open_punt, args=(punt.id,),
    )  # fmt: skip


def _teken_geteld(stof: Puntenstof, kandidaat: Kandidaat, getallen: Getallen) -> None:
    """What the computer counted: in words, and the stories it counted in."""
    woorden_ = noem_kandidaat(kandidaat, stof.huidig.onderzoek)
    st.markdown(letterlijk(f"{woorden_.titel}. {woorden_.geteld}"))
    aspect = kandidaat.aspecten[0] if kandidaat.aspecten else None

    def regels() -> list[Verhaalregel]:
        scherm = "aspecten" if aspect else "tijdlijn"
        return [Verhaalregel(stof.nummer(casus), scherm=scherm, aspect=aspect) for casus in kandidaat.casussen]

    getallen.teken(
        schrijf_telling(len(kandidaat.casussen), kandidaat.n), kandidaat.code, woorden_.titel, regels,
        help=f"Van de verhalen waarin dit te tellen was: {kandidaat.n}.",
    )  # fmt: skip


def _teken_alleen_wij(punten: tuple[Aandachtspunt, ...]) -> None:
    st.header(f"Alleen door ons gevonden ({len(punten)})", anchor=False)
    if not punten:
        st.markdown("Geen.")
    op_id = {punt.id: punt for punt in sorteer(punten)}
    for kenmerk in kies_blad("punten.wij", list(op_id)):
        _teken_punt(op_id[kenmerk])


def _teken_alleen_berekend(stof: Puntenstof, getallen: Getallen) -> None:
    kandidaten = stof.ernaast.alleen_berekend
    st.header(f"Alleen door de computer gevonden ({len(kandidaten)})", anchor=False)
    st.markdown("Dit zijn vragen aan u, geen conclusies.")
    if len(stof.ernaast.ongelezen) < len(stof.huidig.onderzoek.aspecten):
        _zeg_toeval(stof)
    if not kandidaten:
        st.markdown("Geen die nog een antwoord van u vraagt.")
    for kandidaat in kandidaten:
        with st.container(border=True, key=f"punten_kandidaat_{kandidaat.code.replace(':', '_')}"):
            _teken_kandidaat(stof, kandidaat, getallen)


def _zeg_toeval(stof: Puntenstof) -> None:
    toeval = toeval_van(stof)
    st.markdown(
        f"Uit de scores telt de computer er {toeval.gevonden}. Zouden dezelfde antwoorden door toeval verdeeld zijn, "
        f"dan telde hij er {schrijf_getal(toeval.bij_toeval)}. Ligt dat dicht bij elkaar? Neem de "
        "kandidaten uit scores dan niet te zwaar."
    )
    st.caption(f"Het midden van {toeval.trekkingen} keer schudden. Wat uit de tijdlijn geteld is, telt hier niet mee.")


def _teken_kandidaat(stof: Puntenstof, kandidaat: Kandidaat, getallen: Getallen) -> None:
    nummer, code = stof.huidig.nr, kandidaat.code
    vraag = noem_kandidaat(kandidaat, stof.huidig.onderzoek).vraag
    st.markdown(f"**{letterlijk(vraag)}** · {woord('soort_aandachtspunt', kandidaat.soort)}")
    _teken_geteld(stof, kandidaat, getallen)
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.button(
            "Neem over als punt", key=f"punten.over.{code}", on_click=_neem_over, args=(stof, kandidaat), type="primary"
        )
        with st.popover("Hoort bij een punt van ons", width="content"):
            _teken_koppelen(stof, kandidaat)
        with st.popover("Neem niet over", width="content"):
            key = veldsleutel(f"punten.waarom.{code}", None)
            st.text_input(
                "Waarom niet? (Enter bewaart)", key=key, on_change=_wijs_af, args=(nummer, stof, kandidaat, key)
            )


def _teken_koppelen(stof: Puntenstof, kandidaat: Kandidaat) -> None:
    namen = {p.id: noem_punt(p) for p in sorteer(stof.ernaast.alleen_wij)}
    if not namen:
        st.markdown("Er is geen eigen punt meer dat nog los staat.")
        return
    key = veldsleutel(f"punten.koppel.{kandidaat.code}", None, namen)
    st.selectbox("Welk punt zegt hetzelfde?", list(namen), format_func=namen.get, key=key)
    st.button(
        "Leg bij elkaar", key=f"punten.koppel.{kandidaat.code}.doe", on_click=_koppel, args=(stof, kandidaat, key)
    )


def _bewaar(nummer: int, wat: str, stap: Zet, gezegd: str) -> None:
    if doe_onderzoek(nummer, wat, [stap]):
        meld(gezegd)


def _neem_over(stof: Puntenstof, kandidaat: Kandidaat) -> None:
    gezegd = "Overgenomen als kandidaat, met het bewijs uit de verhalen. Werk het uit bij 3 Punten en bewijs."
    _bewaar(stof.huidig.nr, "kandidaat overgenomen", neem_over(kandidaat, stof.bronnen), gezegd)


def _koppel(stof: Puntenstof, kandidaat: Kandidaat, key: str) -> None:
    punt = next((p for p in stof.ernaast.alleen_wij if p.id == st.session_state[key]), None)
    if punt is not None:
        stap = koppel(punt, kandidaat, stof.bronnen)
        _bewaar(stof.huidig.nr, "kandidaat bij een punt gelegd", stap, "Dit is nu door beide gevonden.")


def _maak_los(nummer: int, punt: Aandachtspunt) -> None:
    _bewaar(nummer, "kandidaat losgemaakt", maak_los(punt), "De kandidaat staat weer los.")


def _wijs_af(nummer: int, stof: Puntenstof, kandidaat: Kandidaat, key: str) -> None:
    try:
        stap = wijs_af(kandidaat, stof.huidig.onderzoek, st.session_state[key])
    except PuntFout as fout:
        meld(str(fout), "vraag")
        return
    _bewaar(nummer, "kandidaat niet overgenomen", stap, "Niet overgenomen. De reden blijft erbij staan.")


def _teken_afgewezen(stof: Puntenstof, getallen: Getallen) -> None:
    paren = stof.ernaast.afgewezen
    if not paren:
        return
    with st.expander(f"Niet overgenomen ({len(paren)})", key="punten.afgewezen"):
        for paar in paren:
            st.markdown(f"**{letterlijk(paar.punt.titel)}** · {letterlijk(paar.punt.reden or '')}")
            _teken_punt(paar.punt)
            if paar.kandidaat is not None:
                _teken_geteld(stof, paar.kandidaat, getallen)
