"""Dots on the scale from worked against to helped: every score its own dot, groups told apart by colour and by sign."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import plotly.graph_objects as go
import streamlit as st

from aspects.scores import GROEPWOORDEN, SCHAALWOORDEN

_KLEUREN = {
    "light": {
        "inwoner": "#B5472F", "vrijwilliger": "#17734A", "gebiedsteam": "#2A66A6", "gemeente": "#2A66A6",
        "ondersteuners": "#6F4BA0",
    },
    "dark": {
        "inwoner": "#E58A72", "vrijwilliger": "#5CC596", "gebiedsteam": "#7FB2EA", "gemeente": "#7FB2EA",
        "ondersteuners": "#B59AE0",
    },
}  # fmt: skip
_TEKENS = {
    "inwoner": "circle", "vrijwilliger": "triangle-up", "gebiedsteam": "square", "gemeente": "diamond",
    "ondersteuners": "x",
}  # fmt: skip
_INKT = {"light": "#1F2933", "dark": "#EDEBE6"}
_LIJN = {"light": "#D8D3C7", "dark": "#39424C"}
_NAAST = 0.14
"""How far dots on the same place lie from each other, so that none hides another."""


@dataclass(frozen=True)
class Stip:
    """One score (-2 to 2) of one group, on one row."""

    regel: str
    groep: str
    score: int


def teken_stippen(stippen: Sequence[Stip], *, key: str, alt: str, regels: Sequence[str] | None = None) -> None:
    """The picture; nothing without dots. ``alt`` is the picture in words."""
    if not stippen:
        return
    figuur = _maak_figuur(stippen, list(regels or dict.fromkeys(stip.regel for stip in stippen)))
    config = {"staticPlot": True, "displayModeBar": False}
    st.plotly_chart(figuur, config=config, key=key, theme=None, alt=alt)


def _maak_figuur(stippen: Sequence[Stip], regels: list[str]) -> go.Figure:
    thema = st.context.theme.type or "light"
    letter = {"size": 15, "color": _INKT[thema]}
    figuur = go.Figure()
    for groep, plekken in _leg_naast(stippen, regels).items():
        figuur.add_scatter(
            x=[x for x, _ in plekken], y=[y for _, y in plekken], mode="markers", name=GROEPWOORDEN[groep],
            marker={"size": 15, "symbol": _TEKENS[groep], "color": _KLEUREN[thema][groep]},
        )  # fmt: skip
    waarden = [score for score in SCHAALWOORDEN if score is not None]
    figuur.update_xaxes(
        range=[-2.5, 2.5], tickvals=waarden, ticktext=[SCHAALWOORDEN[s].replace(" ", "<br>") for s in waarden],
        zeroline=False, gridcolor=_LIJN[thema], tickfont=letter, tickangle=0,
    )  # fmt: skip
    figuur.update_yaxes(
        range=[len(regels) - 0.4, -0.6], tickvals=list(range(len(regels))), ticktext=[_breek(r) for r in regels],
        automargin=True, gridcolor=_LIJN[thema], tickfont=letter, zeroline=False,
    )  # fmt: skip
    figuur.update_layout(
        height=150 + 44 * len(regels), margin={"t": 70, "b": 60, "l": 10, "r": 10}, font=letter, showlegend=True,
        paper_bgcolor="rgba(0,0,0,0)", plot_bgcolor="rgba(0,0,0,0)",
        legend={"orientation": "h", "yref": "container", "y": 1, "yanchor": "top", "x": 0, "xref": "container",
                "font": letter},
    )  # fmt: skip
    return figuur


def _leg_naast(stippen: Sequence[Stip], regels: list[str]) -> dict[str, list[tuple[float, float]]]:
    """Per group where its dots come, in the order of the groups; those on one place lie side by side."""
    samen = Counter((stip.regel, stip.score) for stip in stippen)
    geweest: Counter[tuple[str, int]] = Counter()
    uit: dict[str, list[tuple[float, float]]] = {}
    for stip in sorted(stippen, key=lambda s: list(GROEPWOORDEN).index(s.groep)):
        plek = (stip.regel, stip.score)
        opzij = (geweest[plek] - (samen[plek] - 1) / 2) * _NAAST
        geweest[plek] += 1
        uit.setdefault(stip.groep, []).append((stip.score + opzij, regels.index(stip.regel)))
    return uit


def _breek(regel: str, breedte: int = 26) -> str:
    """The label over lines of a readable length, as text and not as layout."""
    rijen, rij = [], ""
    for woord in regel.split():
        if rij and len(rij) + len(woord) >= breedte:
            rijen.append(rij)
            rij = woord
        else:
            rij = f"{rij} {woord}".strip()
    return "<br>".join(escape(deel) for deel in [*rijen, rij])
