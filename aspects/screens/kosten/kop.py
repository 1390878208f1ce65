"""The short story of the costs: both sums, the difference with its range, and what holds them back."""

from html import escape

import streamlit as st

from aspects.kosten import KostenUitkomst
from aspects.kosten.uitleg import schrijf_voorbehoud
from aspects.kosten.uitkomst import Post, ScenarioKosten
from aspects.kosten.verschilwoorden import (
    schrijf_rond, schrijf_rond_bereik, schrijf_verschil, schrijf_verschilbereik,
)  # fmt: skip
from aspects.screens.kosten.opmaak import houd_heel, maak_alineas
from aspects.screens.kosten.weergave import open_lijst
from casus.bewerken import lees_halve
from casus.datums import in_lopende_zin
from casus.model import Prijslijst
from casus.screens.bron import Zicht, opslag


def teken_kop(huidig: Zicht, kosten: KostenUitkomst) -> None:
    """Draws it; amounts rounded to € 100."""
    with st.container(key="kosten_kop", gap="small"):
        st.html(houd_heel(_maak_kop(kosten)))
        st.html(maak_alineas([*_zeg_voorbehoud(huidig, kosten), zeg_bron(huidig)], "kosten-voorbehoud"))


def wijs_naar_werklijst(kosten: KostenUitkomst) -> None:
    """A way to what has no price yet; nothing where all has."""
    if aantal := len(vind_onbekend(kosten)):
        st.button(f"Nog zonder prijs ({aantal})", key="kosten.naar_werklijst", on_click=open_lijst, width="content")


def vind_onbekend(kosten: KostenUitkomst) -> tuple[str, ...]:
    """The inzetten of both scenarios that cannot be priced yet, each once."""
    return tuple(dict.fromkeys([*kosten.interventie.onbekend, *kosten.referentie.onbekend]))


def _maak_kop(kosten: KostenUitkomst) -> str:
    zinnen = [f"Wat er gebeurde kostte {_maak_som(kosten.interventie, kosten.prijspeil_gemengd)}."]
    verschil = kosten.verschil
    if verschil is None:
        zinnen.append(
            "<span class='stil'>Er is niets om mee te vergelijken. Zeg bij <b>Anders?</b> wat er anders zou zijn "
            "gegaan.</span>"
        )
        return f"<p class='kosten-kop'>{'<br>'.join(zinnen)}</p>"
    zinnen[0] += f" Anders had het {_maak_som(kosten.referentie, kosten.prijspeil_gemengd)} gekost."
    zin = f"Wat er gebeurde was <b>{escape(schrijf_verschil(verschil.totaal))}</b>"
    zin += _maak_voorbehoud(schrijf_voorbehoud(verschil.volledig, kosten.prijspeil_gemengd))
    if bereik := schrijf_verschilbereik(verschil.van, verschil.tot):
        zin += f"; niet alle datums staan vast, het ligt {escape(bereik)}"
    return f"<p class='kosten-kop'>{' '.join(zinnen)}<br>{zin}.</p>"


def _maak_som(scenario: ScenarioKosten, gemengd: bool) -> str:
    tekst = f"<b>{escape(schrijf_rond(scenario.totaal))}</b>"
    delen = [schrijf_rond_bereik(scenario.totaal_zeker, scenario.totaal_mogelijk)]
    delen.append(schrijf_voorbehoud(scenario.volledig, gemengd))
    return tekst + _maak_voorbehoud("; ".join(deel for deel in delen if deel))


def _maak_voorbehoud(tekst: str) -> str:
    return f" <span class='stil'>({escape(tekst)})</span>" if tekst else ""


def _zeg_voorbehoud(huidig: Zicht, kosten: KostenUitkomst) -> list[str]:
    """What one must know with the sums, a sentence each."""
    posten = _verzamel_posten(kosten)
    zinnen = []
    if kosten.verschil is not None and not any(inzet.scenario == "referentie" for inzet in huidig.casus.inzetten):
        zinnen.append("Bij wat anders zou zijn gegaan staat nog geen inzet. Die vult u in bij Anders?.")
    if mist := _tel_gemist(huidig, kosten):
        zinnen.append(f"De bedragen zijn niet volledig: {_tel(mist)} nog geen bedrag.")
    if half := sum(h.lijst == "inzetten" for h in lees_halve(huidig.casus)):
        zinnen.append(f"Bij {half} inzet{'ten' * (half != 1)} klopt iets nog niet. Dat telt nog niet mee; zie Inzet.")
    if kosten.prijspeil_gemengd:
        zinnen.append("De prijzen zijn van verschillende jaren en konden niet allemaal naar één jaar gerekend worden.")
    if ruw := sum(post.indicatief for post in posten):
        zinnen.append(f"{ruw} van de {len(posten)} bedragen rusten op een indicatieve prijs: een ruwe schatting.")
    if any(post.financier == "onbekend" for post in posten):
        zinnen.append("Niet van alle bedragen is bekend wie ze betaalt.")
    return zinnen


def _tel_gemist(huidig: Zicht, kosten: KostenUitkomst) -> int:
    vrijwillig = {inzet.id for inzet in huidig.casus.inzetten if inzet.financier == "vrijwillig"}
    return len(set(vind_onbekend(kosten)) - vrijwillig)


def _tel(aantal: int) -> str:
    return "1 inzet heeft" if aantal == 1 else f"{aantal} inzetten hebben"


def _verzamel_posten(kosten: KostenUitkomst) -> list[Post]:
    """The paid items of both scenarios, each once."""
    return list({post.inzet: post for post in (*kosten.interventie.posten, *kosten.referentie.posten)}.values())


def zeg_bron(huidig: Zicht) -> str:
    """With what was reckoned: a figure stays tied to the list it was computed with."""
    lijst = laad_prijslijst(huidig)
    peil = huidig.omgeving.onderzoek.prijspeil
    met = f"Gerekend met prijslijst ‘{lijst.naam}’, versie {lijst.versie}" if lijst else "Er is geen prijslijst"
    waarheen = f"naar prijspeil {peil}" if peil else "zonder prijspeil: elke prijs is van het jaar van de lijst"
    tot = in_lopende_zin(huidig.omgeving.onderzoek.peildatum)
    return f"{met}, {waarheen}, tot de peildatum {tot}. Hier afgerond op € 100, hieronder tot op de cent."


def laad_prijslijst(huidig: Zicht) -> Prijslijst | None:
    """The price list of the evaluation of this case; None where it has none."""
    return _laad_prijslijst(huidig.bestand, huidig.onderzoek, huidig.onderzoek_versie)


@st.cache_data(show_spinner=False, max_entries=16)
def _laad_prijslijst(bestand: str, onderzoek: int, versie: int) -> Prijslijst | None:
    return opslag().laad_onderzoek(onderzoek)[1]
