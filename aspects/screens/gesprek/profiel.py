"""Het profiel: all aspects of the case, the groups beside each other; no average, no total."""

from html import escape

import streamlit as st

from aspects.aspectenlijst import AspectUitleg
from aspects.profiel import Profiel, kies_zichtbare, maak_profiel
from aspects.scores import GROEPWOORDEN
from aspects.screens.gesprek.beeld import Stip, teken_stippen
from casus.screens.bron import Zicht, ik


def teken_profiel(huidig: Zicht, aspecten: list[AspectUitleg]) -> None:
    """The picture and the table."""
    alles = ik() == "evaluatieteam"
    profiel = maak_profiel(kies_zichtbare(huidig.casus, alles=alles), aspecten)
    st.header("Het profiel", anchor=False)
    st.caption("Wat ieder koos, bij alle aspecten. Elke score telt zelf; er komt geen eindcijfer.")
    if not profiel.punten:
        st.info("Er zijn nog geen scores. Ze staan hier zodra jullie kaarten samen openen.")
        return
    stippen = [Stip(punt.regel, punt.groep, punt.score) for punt in profiel.punten if punt.score is not None]
    teken_stippen(
        stippen, key="aspecten.profiel", regels=profiel.regels, alt="De scores per aspect; de tabel zegt hetzelfde."
    )
    st.html(_maak_tabel(profiel))
    verborgen = sum(w.zichtbaar != "allen" for w in huidig.casus.waarderingen)
    if verborgen and not alles:
        st.caption(f"Scores die alleen het evaluatieteam ziet: {verborgen}.")


def _maak_tabel(profiel: Profiel) -> str:
    koppen = ["Aspect", *(GROEPWOORDEN[groep] for groep in profiel.groepen)]
    kop = "".join(f"<th scope='col'>{escape(tekst[:1].upper() + tekst[1:])}</th>" for tekst in koppen)
    romp = ""
    for regel in profiel.regels:
        cellen = "".join(f"<td>{escape(profiel.vertel(regel, groep))}</td>" for groep in profiel.groepen)
        romp += f"<tr><th scope='row'>{escape(regel)}</th>{cellen}</tr>"
    return f"<table class='casus-tabel'><thead><tr>{kop}</tr></thead><tbody>{romp}</tbody></table>"
