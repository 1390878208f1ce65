"""The recovery sheet on the screen: to be printed or copied, and kept apart from the computer."""

from datetime import date
from pathlib import Path

import streamlit as st

from casus.datums import in_lopende_zin
from casus.storage import standaard_pad
from casus.storage.herstelsleutel import schrijf_herstelsleutel

_HIER = Path(__file__).parent
STIJL = (_HIER / "slot.css").read_text(encoding="utf-8")
_onderdeel = st.components.v2.component(
    "casus_herstelblad", js=(_HIER / "blad.js").read_text(encoding="utf-8"), isolate_styles=False
)


def toon_herstelblad(sleutel: bytes, key: str) -> None:
    """The groups of this key, with buttons to print and copy; nothing of it goes to a file."""
    st.html(f"<style>{STIJL}</style>")
    gegevens = {
        "titel": "Herstelsleutel van Casustijdlijn",
        "groepen": list(schrijf_herstelsleutel(sleutel)),
        "regels": [
            f"Voor het gegevensbestand {standaard_pad().name}. Blad van {in_lopende_zin(date.today().isoformat())}.",
            "Wie dit blad heeft, kan de gegevens openen. Bewaar het los van de computer, op een plek die op slot kan.",
        ],
    }
    _onderdeel(key=key, data=gegevens)
