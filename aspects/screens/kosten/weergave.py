"""Which half of the screen is in view, and which inzet; the address carries both."""

import streamlit as st

from casus.screens.bron import Zicht
from casus.screens.raamwerk import lees_adres, zet_adres
from casus.screens.veldstand import is_van_nu, is_zelf_bewaard, veldsleutel

UITKOMST, INZET = "uitkomst", "inzet"
_WOORDEN = {UITKOMST: "De uitkomst", INZET: "Per inzet"}


def kies_weergave(huidig: Zicht) -> str:
    """Draws the choice; what is chosen."""
    deel = lees_adres().extra.get("deel", "")
    gekozen = deel if deel in _WOORDEN else UITKOMST
    basis = f"kosten.{huidig.nr}.deel"
    key = veldsleutel(basis, gekozen)
    st.segmented_control(
        "Wat wilt u zien?", list(_WOORDEN), default=gekozen, required=True, format_func=_WOORDEN.get, key=key,
        on_change=_wissel, args=(basis, key),
    )  # fmt: skip
    return gekozen


def lees_inzet(huidig: Zicht) -> str | None:
    """The inzet the address names; None where it names none of this case."""
    adres = lees_adres()
    kent = adres.lijst == "inzetten" and any(inzet.id == adres.item for inzet in huidig.casus.inzetten)
    return adres.item if kent else None


def open_inzet(kenmerk: str) -> None:
    """Item by item, with this one open."""
    zet_adres(deel=INZET, lijst="inzetten", item=kenmerk)


def open_lijst() -> None:
    """Item by item."""
    zet_adres(deel=INZET)


def _wissel(basis: str, key: str) -> None:
    if is_van_nu(basis, key) and (deel := st.session_state[key]) is not None:
        is_zelf_bewaard(basis, deel)
        zet_adres(deel=deel)
