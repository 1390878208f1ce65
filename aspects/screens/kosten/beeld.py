"""The costs over time: two lines, the month it turns, in words, and the same as a table."""

from calendar import monthrange
from datetime import date
from fractions import Fraction

import plotly.graph_objects as go
import streamlit as st

from aspects.kosten import KostenUitkomst, Lijnen, bereken_lijnen
from aspects.kosten.uitleg import schrijf_omslag, schrijf_voorbehoud
from aspects.screens.kosten.opmaak import houd_heel, maak_tabel
from casus.datums import in_lopende_zin, kort, laatst, vroegst
from casus.getallen import maak_bedrag, rond_half_op, schrijf_bedrag
from casus.screens.bron import Zicht
from casus.screens.tekst import letterlijk

INTERVENTIE, REFERENTIE = "wat er gebeurde", "wat anders zou zijn gegaan"
_KLEUREN = {
    "light": {"inkt": "#1F2933", "anders": "#2A66A6", "stil": "#566069", "lijn": "#D5D2CA"},
    "dark": {"inkt": "#EDEBE6", "anders": "#7FB2EA", "stil": "#A9B1B9", "lijn": "#3A424B"},
}
_VEEL_PUNTEN = 480
_TE_GROOT = 10**15
_EEN_DAG = 1 / 28 + 0.001
_VEEL_RIJEN = 24
_STREEPJES = 7
_RUIMTE = 0.6
"""How much room the axis has beside the first and the last month."""


def teken_tijd(huidig: Zicht, kosten: KostenUitkomst) -> None:
    """Draws the section."""
    st.header("In de tijd", anchor=False)
    lijnen = bereken_lijnen(kosten)
    if not lijnen.maanden:
        st.caption("Er is nog geen betaalde inzet met een bedrag, dus nog geen lijn.")
        return
    st.markdown(letterlijk(schrijf_omslag(kosten.omslag)))
    voorbehoud = _zeg_voorbehoud(kosten)
    if max(*lijnen.interventie, *(lijnen.referentie or ()), 0) < _TE_GROOT:
        st.plotly_chart(
            _teken(lijnen, _vind_merken(huidig, kosten, lijnen)), key="kosten.beeld", theme=None,
            config={"staticPlot": True, "displayModeBar": False}, alt=f"{_vertel(lijnen)} {voorbehoud}".strip(),
        )  # fmt: skip
    st.caption(letterlijk(f"Wat het bij elkaar had gekost aan het eind van elke maand. {voorbehoud}".strip()))
    with st.expander("De lijnen in woorden en als tabel", key=f"kosten.{huidig.nr}.lijntabel"):
        st.markdown(houd_heel(letterlijk(_vertel(lijnen))))
        st.html(_maak_lijntabel(lijnen, voorbehoud))


def _zeg_voorbehoud(kosten: KostenUitkomst) -> str:
    volledig = kosten.interventie.volledig and (kosten.verschil is None or kosten.verschil.volledig)
    tekst = schrijf_voorbehoud(volledig, kosten.prijspeil_gemengd)
    return f"Let op: {tekst}." if tekst else ""


def _vertel(lijnen: Lijnen) -> str:
    """The picture in a sentence or two."""
    eerste, laatste = in_lopende_zin(lijnen.maanden[0]), in_lopende_zin(lijnen.maanden[-1])
    wanneer = f"in {eerste}" if eerste == laatste else f"van {eerste} tot en met {laatste}"
    zin = f"Twee lijnen {wanneer}" if lijnen.referentie else f"Eén lijn {wanneer}"
    zin += f". Aan het eind kostte {INTERVENTIE} bij elkaar {_schrijf(lijnen.interventie[-1])}"
    return zin + (f", en {REFERENTIE} {_schrijf(lijnen.referentie[-1])}." if lijnen.referentie else ".")


def _schrijf(bedrag: Fraction) -> str:
    return schrijf_bedrag(maak_bedrag(rond_half_op(bedrag.numerator * 100, bedrag.denominator)))


Merk = tuple[float, float, str]
"""From which month to which (by place on the axis), and what it says; a moment is a stretch of nothing."""


def _vind_merken(huidig: Zicht, kosten: KostenUitkomst, lijnen: Lijnen) -> list[Merk]:
    """The moment both stories part, and the month it turns, where these lie in the picture."""
    begin = _tel(lijnen.maanden[0])
    merken: list[Merk] = []
    splitsing = huidig.casus.referentie.splitsingspunt if huidig.casus.referentie else None
    if splitsing:
        van, tot = _meet(vroegst(splitsing), 1) - begin, _meet(laatst(splitsing), 0) - begin
        merken.append((van, tot, f"uit elkaar: {kort(splitsing)}"))
    if kosten.omslag.maand:
        plek = _tel(kosten.omslag.maand) - begin
        rond = "rond " if kosten.omslag.rond else ""
        verwacht = " (verwacht)" if kosten.omslag.verwacht else ""
        merken.append((plek, plek, f"omslag: {rond}{kort(kosten.omslag.maand)}{verwacht}"))
    einde = len(lijnen.maanden) - 1
    return [merk for merk in merken if merk[1] >= -_RUIMTE and merk[0] <= einde + _RUIMTE]


def _meet(dag: date, eraf: int) -> float:
    """Where a day lies among the ends of the months; ``eraf`` 1: where it begins."""
    return _tel(dag.isoformat()) - 1 + (dag.day - eraf) / monthrange(dag.year, dag.month)[1]


def _tel(maand: str) -> int:
    return int(maand[:4]) * 12 + int(maand[5:7])


def _teken(lijnen: Lijnen, merken: list[Merk]) -> go.Figure:
    """Told apart by colour and by dashes; numbers along the axis, so that any year can be drawn."""
    thema = _KLEUREN[st.context.theme.type or "light"]
    letter = {"size": 15, "color": thema["inkt"]}
    plekken = _dun_uit(len(lijnen.maanden))
    figuur = go.Figure()
    for naam, waarden, kleur, streep in (
        (INTERVENTIE, lijnen.interventie, thema["inkt"], "solid"),
        (REFERENTIE, lijnen.referentie, thema["anders"], "dash"),
    ):
        if waarden is not None:
            figuur.add_scatter(
                x=plekken, y=[float(waarden[plek]) for plek in plekken], name=naam,
                mode="lines" if len(plekken) > 1 else "markers", line={"color": kleur, "width": 3, "dash": streep},
                marker={"size": 12, "color": kleur, "symbol": "circle" if streep == "solid" else "diamond-open"},
            )  # fmt: skip
    for hoogte, (van, tot, tekst) in enumerate(sorted(merken)):
        _zet_merk(figuur, van, tot, tekst, hoogte, len(lijnen.maanden), thema)
    streepjes = plekken[:: max(1, -(-len(plekken) // _STREEPJES))]
    figuur.update_xaxes(
        tickvals=streepjes, ticktext=[kort(lijnen.maanden[p]) for p in streepjes], tickfont=letter, showgrid=False,
        zeroline=False, linecolor=thema["stil"], showline=True, range=[-_RUIMTE, len(lijnen.maanden) - 1 + _RUIMTE],
    )  # fmt: skip
    figuur.update_yaxes(
        tickprefix="€ ", tickformat=",.0f", tickfont=letter, gridcolor=thema["lijn"], rangemode="tozero",
        automargin=True, zerolinecolor=thema["stil"], nticks=6,
    )  # fmt: skip
    figuur.update_layout(
        height=380, margin={"t": 20 + 28 * len(merken), "b": 10, "l": 10, "r": 20}, font=letter, separators=",.",
        paper_bgcolor="rgba(0,0,0,0)", plot_bgcolor="rgba(0,0,0,0)", showlegend=True,
        legend={"orientation": "h", "y": -0.16, "font": letter, "itemwidth": 50},
    )  # fmt: skip
    return figuur


def _zet_merk(
    figuur: go.Figure, van: float, tot: float, tekst: str, hoogte: int, breedte: int, thema: dict[str, str]
) -> None:
    """A moment as an upright line, a vague one as a band; its words above the picture, one mark above the other."""
    van, tot = max(van, -_RUIMTE), min(tot, breedte - 1 + _RUIMTE)
    streep = {"color": thema["stil"], "width": 2, "dash": "dot"}
    if tot - van > _EEN_DAG:
        figuur.add_vrect(x0=van, x1=tot, fillcolor=thema["stil"], opacity=0.18, line_width=0)
        figuur.add_vline(x=tot, line=streep)
    figuur.add_vline(x=van, line=streep)
    links = (van + tot) / 2 > breedte * (0.3 if hoogte == 0 else 0.7)
    figuur.add_annotation(
        x=van if links else tot, y=1, yref="paper", yanchor="bottom", yshift=4 + 26 * hoogte, text=tekst,
        xanchor="right" if links else "left", showarrow=False, font={"size": 15, "color": thema["inkt"]},
    )  # fmt: skip


def _dun_uit(aantal: int) -> list[int]:
    """The months that are drawn: all, or of very many each so-manieth and the last."""
    stap = -(-aantal // _VEEL_PUNTEN)
    plekken = list(range(0, aantal, stap))
    return plekken if plekken[-1] == aantal - 1 else [*plekken, aantal - 1]


def _maak_lijntabel(lijnen: Lijnen, voorbehoud: str) -> str:
    """A row a month; of many months the last of each year, of very many years fewer."""
    plekken = list(range(len(lijnen.maanden)))
    if len(plekken) > _VEEL_RIJEN:
        plekken = [p for p in plekken if lijnen.maanden[p].endswith("-12") or p == plekken[-1]]
        stap = -(-len(plekken) // 100)
        plekken = [*plekken[:-1:stap], plekken[-1]]
    koppen = ["Tot en met", f"{INTERVENTIE} {voorbehoud}".strip().capitalize()]
    rijen = [[in_lopende_zin(lijnen.maanden[p]), _schrijf(lijnen.interventie[p])] for p in plekken]
    if lijnen.referentie is not None:
        koppen.append(REFERENTIE.capitalize())
        rijen = [[*rij, _schrijf(lijnen.referentie[p])] for rij, p in zip(rijen, plekken, strict=True)]
    return maak_tabel(koppen, rijen)
