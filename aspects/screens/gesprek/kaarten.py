"""Scores, covered: each person lays a card, the screen goes from one to the next, and all open together.

What somebody chose goes straight to the store and never comes back to a browser before it is opened: also not as
a draft, so the keys of these fields begin with ``bedekt``. Source: product, "Talk through the aspects".
"""

import streamlit as st

from aspects.aspectenlijst import AspectUitleg, laad_aspecten
from aspects.kaartrij import Kaartrij, bepaal_delen, maak_kaartrij, vind_volgende
from aspects.scores import SCHAALWOORDEN
from aspects.screens.gesprek.kaartinvoer import teken_rooster
from aspects.screens.gesprek.leggen import leg_kaart, lees_kaarten
from casus.model import Onderzoek
from casus.plaats import BestandFout
from casus.screens.bron import Zicht, ik, meld, opslag, zicht
from casus.screens.raamwerk import lees_adres, zet_adres
from casus.screens.tekst import letterlijk
from casus.storage import OpslagFout
from casus.toestemming import is_gegeven, waarom_niet_scoren
from casus.woorden import woorden

_OPEN = "aspecten.samen_geopend"
_GEHEEL = "het hele aspect"


@st.fragment
def teken_kaarten(uitleg: AspectUitleg) -> None:
    """Who has a card lying, the card of who is at it, and the button that opens all."""
    huidig = zicht()
    if huidig is None:
        return
    if st.session_state.pop(_OPEN, False):
        st.rerun()
    st.subheader("Hielp het, of werkte het tegen?", anchor=False)
    if not is_gegeven(huidig.casus):
        st.info(waarom_niet_scoren(huidig.casus, None))
        return
    rij = maak_kaartrij(huidig.casus, uitleg, lees_kaarten(huidig.nr, uitleg.code))
    if not rij:
        st.info("Er is nog niemand die een score kan geven. Vraag bij **Start** wie meedoet.")
        return
    st.caption("Eerst kiest ieder voor zich. Pas als jullie samen openen, is te zien wat er gekozen is.")
    beurt = next((k for k in rij if k.betrokkene == lees_adres().extra.get("wie") and not k.waarom_niet), None)
    for kaart in rij:
        _teken_persoon(huidig, uitleg, kaart, is_beurt=kaart == beurt)
    _teken_openen(huidig, uitleg, rij)
    teken_rooster(huidig, uitleg, rij)


def _teken_persoon(huidig: Zicht, uitleg: AspectUitleg, kaart: Kaartrij, *, is_beurt: bool) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key=f"regel_kaart_{kaart.betrokkene}"):
        with st.container(gap=None, width="stretch"):
            st.markdown(f"**{letterlijk(kaart.aanduiding)}**")
            st.caption(letterlijk(kaart.zeg()))
        if not kaart.waarom_niet and not is_beurt:
            label = "Andere kaart" if kaart.ligt else "Ziet het nu anders" if kaart.geopend else "Kaart leggen"
            st.button(label, key=f"aspecten.kaart.{kaart.betrokkene}", on_click=_geef_beurt, args=(kaart.betrokkene,))
        if kaart.ligt:
            st.button(
                "Terugnemen", key=f"aspecten.terug.{kaart.betrokkene}", type="tertiary", on_click=_neem_terug,
                args=(huidig.nr, uitleg.code, kaart),
            )  # fmt: skip
    if is_beurt:
        _teken_kaart(huidig, uitleg, kaart)


def _geef_beurt(betrokkene: str | None) -> None:
    zet_adres(wie=betrokkene)


def _teken_kaart(huidig: Zicht, uitleg: AspectUitleg, kaart: Kaartrij) -> None:
    """The card of one person: the words to press, and what may be said with it."""
    beurt = st.session_state.get("aspecten.beurt", 0)
    basis = f"bedekt.leg.{huidig.nr}.{uitleg.code}.{kaart.betrokkene}.{beurt}"
    labels = {d.code: d.label for d in uitleg.deelaspecten}
    with st.container(border=True, key="aspecten_kaart", gap="small"):
        st.markdown(f"Kaart van **{letterlijk(kaart.aanduiding)}**. Kies zelf. De anderen kijken even weg.")
        st.text_input("Waarom? (mag leeg blijven)", key=f"{basis}.waarom", autocomplete="off")
        keuzes = woorden("zichtbaar")
        st.radio(
            "Wie mag dit straks zien?", list(keuzes), format_func=keuzes.get, horizontal=True, key=f"{basis}.zichtbaar"
        )
        with st.container(horizontal=True):
            st.checkbox("Apart gevraagd, niet aan tafel", key=f"{basis}.apart")
            st.checkbox("Gaat over iemand die er niet bij is", key=f"{basis}.over_afwezige")
        delen = bepaal_delen(uitleg)
        if len(delen) == 1 and labels:
            code = st.selectbox(
                "Waarover?", ["", *labels], format_func=lambda c: labels.get(c, _GEHEEL), key=f"{basis}.deel"
            )
            delen = (code or None,)
        for deel in delen:
            _teken_knoppen(huidig, uitleg, kaart, deel, labels.get(deel or "", ""), basis)
        st.button("Niet nu", key=f"{basis}.niet", type="tertiary", on_click=_geef_beurt, args=(None,))


def _teken_knoppen(
    huidig: Zicht, uitleg: AspectUitleg, kaart: Kaartrij, deel: str | None, label: str, basis: str
) -> None:
    if label:
        ligt = " ✓ er ligt een kaart" if deel in kaart.delen else ""
        st.markdown(f"**{letterlijk(label[:1].upper() + label[1:])}**{ligt}")
    with st.container(horizontal=True, gap="small", key=f"aspecten_schaal_{deel or 'geheel'}"):
        for score, woord in SCHAALWOORDEN.items():
            st.button(
                woord, key=f"{basis}.{deel}.{score}", on_click=_leg,
                args=(huidig.nr, uitleg.code, deel, kaart.betrokkene, score, basis),
            )  # fmt: skip


def _leg(nummer: int, aspect: str, deel: str | None, wie: str, score: int | None, basis: str) -> None:
    """Lays the card; then the screen is for the next one, or for the next part of this one."""
    velden = {
        naam: st.session_state.get(f"{basis}.{naam}") for naam in ("waarom", "zichtbaar", "apart", "over_afwezige")
    }
    if not leg_kaart(nummer, aspect, deel, wie, score, velden):
        return
    st.session_state["aspecten.beurt"] = st.session_state.get("aspecten.beurt", 0) + 1
    casus, _ = opslag().laad_casus(nummer)
    uitleg = next((a for a in laad_aspecten(_lees_onderzoek(nummer)) if a.code == aspect), None)
    rij = maak_kaartrij(casus, uitleg, lees_kaarten(nummer, aspect)) if uitleg else ()
    zet_adres(wie=vind_volgende(rij, wie))


def _lees_onderzoek(nummer: int) -> Onderzoek:
    return opslag().laad_onderzoek(opslag().stand(nummer)[1])[0]


def _neem_terug(nummer: int, aspect: str, kaart: Kaartrij) -> None:
    for deel in kaart.delen:
        opslag().bedekt.neem_terug(nummer, aspect, deel, kaart.betrokkene)
    meld(f"De kaart van {kaart.aanduiding} is weg.")
    st.session_state[_OPEN] = True


def _teken_openen(huidig: Zicht, uitleg: AspectUitleg, rij: tuple[Kaartrij, ...]) -> None:
    kaarten = sum(len(kaart.delen) for kaart in rij)
    nog = [kaart.aanduiding for kaart in rij if not (kaart.ligt or kaart.geopend or kaart.waarom_niet)]
    st.button(
        f"Samen openen ({kaarten})" if kaarten else "Samen openen", key="aspecten.open",
        type="primary" if kaarten else "secondary", disabled=not kaarten, on_click=_open, args=(huidig.nr, uitleg.code),
    )  # fmt: skip
    if kaarten and nog:
        st.caption(letterlijk(f"Nog geen kaart van: {', '.join(nog)}. Wachten hoeft niet."))


def _open(nummer: int, aspect: str) -> None:
    try:
        aantal = opslag().bedekt.open(nummer, aspect, ik())
    except (OpslagFout, BestandFout) as fout:
        meld(str(fout), "fout")
    else:
        wat = "1 kaart" if aantal == 1 else f"{aantal} kaarten"
        meld(f"Samen geopend: {wat}. Terugdraaien kan met Ongedaan maken (F9).")
    zet_adres(wie=None)
    st.session_state[_OPEN] = True
