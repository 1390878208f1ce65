"""The price list in force: what it is, finding a price in it, and taking it along as a file."""

import re

import streamlit as st

from aspects.prijsbestand import schrijf_csv
from aspects.prijslijst import zoek
from aspects.prijswissel import tel_gebruik
from aspects.screens.prijslijst.bewaren import haal_gebruik
from aspects.screens.prijslijst.tabel import toon_tabel
from casus.model import Prijs, Prijslijst
from casus.screens.bron import Onderzoekszicht
from casus.screens.raamwerk import zet_adres
from casus.screens.tekst import letterlijk

_STAP = 100
_TOON = "prijslijst.toon"


def teken_lijst(huidig: Onderzoekszicht) -> None:
    """The list, or what to do where there is none."""
    lijst = huidig.prijslijst
    if lijst is None or not lijst.regels:
        _teken_leeg(lijst)
        return
    st.header(letterlijk(f"{lijst.naam}, versie {lijst.versie}"), anchor=False)
    st.write(zeg_kenmerken(lijst.regels))
    _teken_zoeken(lijst, set(tel_gebruik(haal_gebruik(huidig))))
    st.download_button(
        "Bewaar deze lijst als CSV", key="prijslijst.bewaar", data=lambda: schrijf_csv(lijst),
        file_name=maak_bestandsnaam(lijst), mime="text/csv", on_click="ignore",
    )  # fmt: skip


def zeg_kenmerken(regels: list[Prijs]) -> str:
    """How many prices, of which years, and how many ask for care (markdown)."""
    jaren = {regel.prijspeil for regel in regels}
    jaartekst = f"van {min(jaren)} tot en met {max(jaren)}" if len(jaren) > 1 else f"van {min(jaren)}"
    delen = [f"**{len(regels)} {'prijs' if len(regels) == 1 else 'prijzen'}**, {jaartekst}"]
    indicatief, schaduw = sum(r.indicatief for r in regels), sum(r.aard == "schaduw" for r in regels)
    if indicatief:
        delen.append(f"{indicatief} indicatief: een ruwe schatting")
    if schaduw:
        delen.append(f"{schaduw} schaduw: een rekenwaarde die niemand betaalt")
    return " · ".join(delen)


def maak_bestandsnaam(lijst: Prijslijst) -> str:
    """A file name of the name and version of a list."""
    stam = re.sub(r"[^A-Za-z0-9]+", "-", f"{lijst.naam}-{lijst.versie}").strip("-").lower()
    return f"{stam[:80] or 'prijslijst'}.csv"


def _teken_leeg(lijst: Prijslijst | None) -> None:
    st.info(
        "Er is nog geen prijslijst. Zonder lijst telt alleen wat bij een inzet zelf aan prijs staat."
        if lijst is None
        else f"De lijst ‘{letterlijk(lijst.naam)}’ is leeg."
    )
    st.button("Kies een lijst", key="prijslijst.kies", on_click=zet_adres, kwargs={"deel": "wissel"}, type="primary")


@st.fragment
def _teken_zoeken(lijst: Prijslijst, gebruikt: set[str]) -> None:
    """The search field and what it finds; typing redraws only this."""
    links, rechts = st.columns([3, 2], vertical_alignment="bottom")
    woorden = links.text_input(
        "Zoek een prijs", key="prijslijst.zoek", live=True, placeholder="bijvoorbeeld begeleiding uur Wmo"
    )
    alleen = rechts.checkbox(
        "Alleen gebruikte prijzen", key="prijslijst.gebruikt", help="Prijzen waar een casus mee rekent."
    )
    gevonden = [r for r in zoek(lijst.regels, woorden or "") if not alleen or r.code in gebruikt]
    if not gevonden:
        st.info(
            "Geen prijs gevonden. Probeer minder of andere woorden."
            if (woorden or "").strip()
            else "Nog geen enkele casus gebruikt een prijs uit deze lijst."
        )
        return
    toon = st.session_state.get(_TOON, _STAP)
    zin = f"{len(gevonden)} van de {len(lijst.regels)} prijzen"
    st.caption(zin if len(gevonden) <= toon else f"{zin}; hieronder de eerste {toon}")
    toon_tabel(gevonden[:toon], "Prijslijst")
    if len(gevonden) > toon:
        st.button("Toon meer", key="prijslijst.meer", on_click=_toon_meer, args=(toon,))


def _toon_meer(toon: int) -> None:
    st.session_state[_TOON] = toon + 5 * _STAP
