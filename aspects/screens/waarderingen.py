"""Aspecten, to read: one aspect at a time, who scored what, side by side; no average, no total."""

from html import escape

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from aspects.aspectenlijst import AspectUitleg, laad_aspecten
from aspects.scores import GROEPWOORDEN, SCHAALWOORDEN, AspectScores, verzamel_scores
from casus.screens.bron import ik, toon_melding, zicht
from casus.screens.raamwerk import lees_adres, zet_adres

_KLEUREN = {
    "light": {
        "inwoner": "#B5472F",
        "vrijwilliger": "#17734A",
        "gebiedsteam": "#2A66A6",
        "gemeente": "#2A66A6",
        "ondersteuners": "#6F4BA0",
    },
    "dark": {
        "inwoner": "#E58A72",
        "vrijwilliger": "#5CC596",
        "gebiedsteam": "#7FB2EA",
        "gemeente": "#7FB2EA",
        "ondersteuners": "#B59AE0",
    },
}
_TEKENS = {
    "inwoner": "circle",
    "vrijwilliger": "triangle-up",
    "gebiedsteam": "square",
    "gemeente": "diamond",
    "ondersteuners": "cross",
}
_GEDAAN = {
    "verdiept": "Uitgebreid besproken.",
    "kort": "Kort besproken.",
    "niet_besproken": "Niet besproken.",
    None: "Niet gezegd of dit besproken is.",
}


def toon_waarderingen() -> None:
    """The screen; reads only."""
    st.title("Aspecten")
    st.caption("Wie vond wat. Iedereen houdt de eigen score; er komt geen eindcijfer.")
    toon_melding()
    huidig = zicht()
    if huidig is None:
        return
    aspecten = laad_aspecten(huidig.omgeving.onderzoek)
    if not aspecten:
        st.info("Dit onderzoek heeft nog geen aspecten.")
        return
    gekozen = _kies_aspect(aspecten)
    uitkomst = next(a for a in verzamel_scores(huidig.casus, aspecten) if a.aspect.code == gekozen.code)
    _toon_aspect(uitkomst)


def _kies_aspect(aspecten: list[AspectUitleg]) -> AspectUitleg:
    op_code = {aspect.code: aspect for aspect in aspecten}
    code = lees_adres().extra.get("aspect", "")
    keus = code if code in op_code else aspecten[0].code
    st.selectbox(
        "Aspect",
        list(op_code),
        index=list(op_code).index(keus),
        format_func=lambda c: op_code[c].label,
        key="aspecten.keus",
        on_change=_wissel,
    )
    return op_code[keus]


def _wissel() -> None:
    zet_adres(aspect=st.session_state["aspecten.keus"])


def _toon_aspect(uitkomst: AspectScores) -> None:
    st.subheader(uitkomst.aspect.label)
    st.text(uitkomst.aspect.gaat_over)
    st.caption(_GEDAAN.get(uitkomst.gedaan, ""))
    tabel, verborgen = _maak_tabel(uitkomst, alles=ik() == "evaluatieteam")
    if tabel.empty:
        st.info("Nog geen scores bij dit aspect.")
    else:
        punten = tabel.dropna(subset=["score"])
        if not punten.empty:
            st.plotly_chart(_teken(punten), config={"staticPlot": True, "displayModeBar": False}, key="aspecten.beeld")
        st.html(_maak_html(tabel))
    if verborgen:
        st.caption(f"Scores die alleen het evaluatieteam ziet: {verborgen}.")


def _maak_tabel(uitkomst: AspectScores, *, alles: bool) -> tuple[pd.DataFrame, int]:
    """A row per score that may be seen here, and how many may not."""
    rijen, verborgen = [], 0
    for wie in uitkomst.perspectieven:
        for score in wie.scores:
            if score.zichtbaar != "allen" and not alles:
                verborgen += 1
                continue
            rijen.append((wie.aanduiding, wie.groep, score.deelaspect, score.score, score.woord, score.toelichting))
    return pd.DataFrame(rijen, columns=["wie", "groep", "onderdeel", "score", "woord", "waarom"]), verborgen


def _teken(punten: pd.DataFrame) -> go.Figure:
    """Each score on a line of its own; groups told apart by colour and by sign."""
    thema = st.context.theme.type or "light"
    inkt = {"light": "#1F2933", "dark": "#EDEBE6"}[thema]
    regels = punten["wie"] + punten["onderdeel"].map(lambda deel: f" · {deel}" if deel else "")
    punten = punten.assign(regel=regels.map(escape))
    figuur = go.Figure()
    for groep, eigen in punten.groupby("groep", sort=False):
        merk = {"size": 16, "symbol": _TEKENS[str(groep)], "color": _KLEUREN[thema][str(groep)]}
        figuur.add_scatter(
            x=eigen["score"], y=eigen["regel"], mode="markers", name=GROEPWOORDEN[str(groep)], marker=merk
        )
    waarden = [s for s in SCHAALWOORDEN if s is not None]
    letter = {"size": 15, "color": inkt}
    figuur.update_xaxes(
        range=[-2.4, 2.4],
        tickvals=waarden,
        ticktext=[SCHAALWOORDEN[s] for s in waarden],
        zeroline=False,
        tickfont=letter,
    )
    figuur.update_yaxes(autorange="reversed", automargin=True, tickfont=letter)
    figuur.update_layout(
        height=130 + 40 * len(punten),
        margin={"t": 20, "b": 60, "l": 10, "r": 10},
        font=letter,
        legend={"orientation": "h", "y": -0.2, "font": letter},
    )
    return figuur


def _maak_html(tabel: pd.DataFrame) -> str:
    """The same as a table; all text of people is escaped."""
    rijen = "".join(
        f"<tr><th scope='row'>{escape(r.wie)}</th><td>{escape(GROEPWOORDEN[r.groep])}</td>"
        f"<td>{escape(r.onderdeel)}</td><td>{escape(r.woord)}</td><td>{escape(r.waarom)}</td></tr>"
        for r in tabel.itertuples()
    )
    koppen = "".join(f"<th scope='col'>{kop}</th>" for kop in ("Wie", "Groep", "Onderdeel", "Hielp het?", "Waarom"))
    return f"<table class='casus-tabel'><thead><tr>{koppen}</tr></thead><tbody>{rijen}</tbody></table>"
