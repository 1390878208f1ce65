"""What people chose, once opened: beside each other, in a picture and a table; no average, no total."""

from html import escape

import streamlit as st

from aspects.aspectenlijst import AspectUitleg
from aspects.profiel import kies_zichtbare
from aspects.scores import GROEPWOORDEN, SCHAALWOORDEN, AspectScores, verzamel_scores
from aspects.screens.gesprek.beeld import Stip, teken_stippen
from aspects.verschillen import vertel_verschillen
from casus.screens.bron import Zicht, ik
from casus.screens.tekst import letterlijk


def teken_geopend(huidig: Zicht, uitleg: AspectUitleg) -> None:
    """The opened scores of an aspect; those for the evaluation team only, to the evaluation team only."""
    alles = ik() == "evaluatieteam"
    uitkomst = verzamel_scores(kies_zichtbare(huidig.casus, alles=alles), [uitleg])[0]
    verborgen = sum(w.aspect == uitleg.code and w.zichtbaar != "allen" for w in huidig.casus.waarderingen)
    st.subheader("Zo zien jullie het", anchor=False)
    if not uitkomst.perspectieven:
        st.caption("Hier komt te staan wat ieder koos, als jullie samen openen.")
    else:
        _teken_uitkomst(uitkomst)
    if verborgen and not alles:
        st.caption(f"Scores die alleen het evaluatieteam ziet: {verborgen}.")


def _teken_uitkomst(uitkomst: AspectScores) -> None:
    verschillen = vertel_verschillen(uitkomst.perspectieven)
    for zin in verschillen:
        st.markdown(f"**{letterlijk(zin)}**")
    if verschillen:
        st.markdown("Wat maakt het verschil?")
    stippen = [
        Stip(wie.aanduiding + (f" · {score.deelaspect}" if score.deelaspect else ""), wie.groep, score.score)
        for wie in uitkomst.perspectieven
        for score in wie.scores
        if score.score is not None
    ]
    teken_stippen(stippen, key="aspecten.beeld", alt=_vertel(uitkomst))
    st.html(_maak_tabel(uitkomst))


def _vertel(uitkomst: AspectScores) -> str:
    """The picture in words."""
    delen = [f"{wie.aanduiding}: {score.woord}" for wie in uitkomst.perspectieven for score in wie.scores]
    return f"Wie wat koos bij {uitkomst.aspect.label}. {'; '.join(delen)}."


def _maak_tabel(uitkomst: AspectScores) -> str:
    """The same as a table; all text of people is escaped."""
    met_waarom = any(score.toelichting for wie in uitkomst.perspectieven for score in wie.scores)
    rijen = ""
    for wie in uitkomst.perspectieven:
        groep = GROEPWOORDEN[wie.groep]
        for score in wie.scores:
            eerst = f"eerst: {SCHAALWOORDEN[score.herzien_van]}" if score.herzien_van is not None else ""
            apart = "apart gevraagd" if score.moment == "apart" else ""
            eigen = "alleen voor het evaluatieteam" if score.zichtbaar != "allen" else ""
            erbij = ", ".join(deel for deel in (eerst, apart, eigen) if deel)
            naam = f"{wie.aanduiding}{f' · {score.deelaspect}' if score.deelaspect else ''}"
            woord = f"{score.woord}{f' ({erbij})' if erbij else ''}"
            waarom = f"<td>{escape(score.toelichting)}</td>" if met_waarom else ""
            rijen += (
                f"<tr><th scope='row'>{escape(naam)}<span class='casus-groepnaam'>{escape(groep)}</span></th>"
                f"<td>{escape(woord)}</td>{waarom}</tr>"
            )
    koppen = ["Wie", "Hielp het?", *(["Waarom"] if met_waarom else [])]
    kop = "".join(f"<th scope='col'>{naam}</th>" for naam in koppen)
    return f"<table class='casus-tabel'><thead><tr>{kop}</tr></thead><tbody>{rijen}</tbody></table>"
