"""Privacy en beheer: two pages to read or print, for the privacy officer and for who administers."""

from functools import cache
from pathlib import Path

import streamlit as st

_MAP = Path(__file__).parents[2] / "data" / "handleiding"
BLADEN = {"privacy": "Voor de privacyfunctionaris", "beheerder": "Voor de beheerder"}
_AFDRUK = """<style>@media print {
  [data-testid="stSidebar"], [data-testid="stHeader"], .st-key-privacy_keuze { display: none !important; }
  [data-testid="stMain"], [data-testid="stAppViewContainer"], .stApp { position: static !important;
    overflow: visible !important; height: auto !important; }
}</style>"""


@cache
def lees_blad(naam: str) -> str:
    """The page, without its title."""
    return (_MAP / f"{naam}.md").read_text("utf-8").split("\n", 1)[1].strip()


def toon_privacy() -> None:
    """The screen."""
    st.html(_AFDRUK)
    st.title("Privacy en beheer", anchor=False)
    with st.container(key="privacy_keuze"):
        naam = st.radio(
            "Welke bladzijde?", list(BLADEN), format_func=BLADEN.get, horizontal=True, key="privacy.blad"
        )
        st.caption("Afdrukken kan met Ctrl+P. Het menu komt niet op papier.")
    st.markdown(f"# {BLADEN[naam]}")
    st.markdown(lees_blad(naam))
