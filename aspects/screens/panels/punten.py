"""Per point of attention what the panels said of it: what confirms, qualifies and contradicts, or nothing yet."""

import streamlit as st

from aspects.panels import (
    STREKKINGEN, Uitspraken, kan_getoetst, verzamel_uitspraken, vind_losse, vind_onbesproken,
)  # fmt: skip
from aspects.puntnamen import noem_punt, telt_als_punt
from aspects.screens.keuzelijst import kies_blad, kies_uit
from aspects.screens.panels.toetsen import bied_getoetst_aan
from aspects.screens.panels.uitspraken import TEKENS, teken_uitspraak
from casus.model import Aandachtspunt
from casus.model.keuzes import Uitspraakstrekking
from casus.screens.bron import Onderzoekszicht
from casus.screens.tekst import letterlijk
from casus.woorden import woord

_LOS = "los"
_PER_BLAD = 15
_KORT: dict[Uitspraakstrekking, str] = {
    "bevestigt": "bevestigt", "nuanceert": "nuanceert", "weerspreekt": "weerspreekt", "nieuw": "nieuw",
}  # fmt: skip
_KOPPEN: dict[Uitspraakstrekking, str] = {
    "bevestigt": "Bevestigt het", "nuanceert": "Maakt het genuanceerder", "weerspreekt": "Spreekt het tegen",
    "nieuw": "Is nieuw",
}  # fmt: skip


def teken_punten(huidig: Onderzoekszicht) -> None:
    """The points on the left with how often they were spoken of; the chosen one on the right."""
    panels = huidig.lijsten.panelgesprekken
    punten = [p for p in huidig.lijsten.aandachtspunten if telt_als_punt(p)]
    losse = vind_losse(panels)
    if not punten and not losse:
        st.info("Er zijn nog geen aandachtspunten. Schrijf ze op bij **Aandachtspunten**.")
        return
    onbesproken = vind_onbesproken(panels, huidig.lijsten.aandachtspunten)
    _zeg_onbesproken(onbesproken, len(punten))
    gehoord = {p.id: verzamel_uitspraken(panels, p.id, huidig.lijsten.aandachtspunten) for p in punten}
    regels = {p.id: (noem_punt(p), _tel(gehoord[p.id], p)) for p in punten}
    if losse:
        regels[_LOS] = ("Nog bij geen punt", f"{len(losse)} uitspra{'ak' if len(losse) == 1 else 'ken'}")
    with st.container(key="lijstscherm"):
        links, rechts = st.columns([2, 3], gap="large")
    with links:
        gekozen = kies_uit("panels", "punt", f"Aandachtspunten ({len(punten)})", regels)
    with rechts:
        if gekozen is None:
            st.info("Kies links een aandachtspunt.")
        elif gekozen == _LOS:
            _teken_losse(huidig)
        else:
            _teken_punt(huidig, next(p for p in punten if p.id == gekozen), gehoord[gekozen])


def _zeg_onbesproken(onbesproken: tuple[Aandachtspunt, ...], alle: int) -> None:
    if not onbesproken:
        if alle:
            st.markdown("Over elk aandachtspunt zei een panel iets.")
        return
    st.markdown(
        f"**Nog niet besproken: {len(onbesproken)} van de {alle} aandachtspunten.** Niet besproken is geen oordeel."
    )
    with st.expander("Welke?", key="panels.onbesproken"):
        st.markdown("\n".join(f"- {letterlijk(noem_punt(punt))}" for punt in onbesproken))


def _tel(gehoord: Uitspraken, punt: Aandachtspunt) -> str:
    """'getoetst in een panel · + 2 bevestigt · − 1 weerspreekt'."""
    delen = [f"{TEKENS[s]} {len(gehoord.van(s))} {_KORT[s]}" for s in STREKKINGEN if gehoord.van(s)]
    return " · ".join([woord("puntstatus", punt.status), *(delen or ["nog niet besproken"])])


def _teken_punt(huidig: Onderzoekszicht, punt: Aandachtspunt, gehoord: Uitspraken) -> None:
    st.header(letterlijk(noem_punt(punt)), anchor=False)
    if punt.toelichting:
        st.markdown(letterlijk(punt.toelichting))
    if kan_getoetst(punt, huidig.lijsten.panelgesprekken):
        bied_getoetst_aan(huidig, [punt])
    if not gehoord.alle:
        st.info("Geen panel zei hier nog iets over.")
    in_beeld = set(kies_blad("panels", [g.uitspraak.id for g in gehoord.alle], _PER_BLAD, "verder"))
    for strekking in STREKKINGEN:
        bij = gehoord.van(strekking)
        hier = [g for g in bij if g.uitspraak.id in in_beeld]
        if hier:
            st.subheader(letterlijk(f"{TEKENS[strekking]} {_KOPPEN[strekking]} ({len(bij)})"), anchor=False)
        for g in hier:
            teken_uitspraak(huidig, g.gesprek, g.uitspraak, met_gesprek=True)


def _teken_losse(huidig: Onderzoekszicht) -> None:
    st.header("Nog bij geen punt", anchor=False)
    st.caption("Kies bij Wijzig een aandachtspunt. Of laat het staan: ook wat nieuw is, telt.")
    per_id = {g.uitspraak.id: g for g in vind_losse(huidig.lijsten.panelgesprekken)}
    for kenmerk in kies_blad("panels", list(per_id), _PER_BLAD, "verder"):
        teken_uitspraak(huidig, per_id[kenmerk].gesprek, per_id[kenmerk].uitspraak, met_gesprek=True)
