"""A point that a panel spoke of may be called tested; people press the button, nothing changes by itself."""

from collections.abc import Sequence

import streamlit as st

from aspects.puntnamen import noem_punt
from casus.model import Aandachtspunt
from casus.screens.bron import Onderzoekszicht, doe_onderzoek, meld, opslag
from casus.screens.onderzoekformulier import vind_ding
from casus.screens.tekst import letterlijk
from casus.stappen import Zet
from casus.woorden import woord

_MEESTE = 5


def bied_getoetst_aan(huidig: Onderzoekszicht, punten: Sequence[Aandachtspunt]) -> None:
    """A line with a button for each of these points; nothing where there are none."""
    if not punten:
        return
    with st.container(border=True, key="panels_getoetst"):
        st.markdown("Over deze punten is nu gesproken. Zijn ze daarmee **getoetst**? Dat zegt u zelf.")
        for punt in punten[:_MEESTE]:
            with st.container(horizontal=True, vertical_alignment="center", key=f"regel_getoetst_{punt.id}"):
                st.markdown(letterlijk(noem_punt(punt)))
                st.button(
                    "Zet op getoetst", key=f"panels.getoetst.{punt.id}", on_click=zet_getoetst,
                    args=(huidig.nr, punt.id),
                )  # fmt: skip
        if len(punten) > _MEESTE:
            st.caption(f"En nog {len(punten) - _MEESTE}. Kijk bij Per aandachtspunt.")


def zet_getoetst(nummer: int, kenmerk: str) -> None:
    """People said: this point was tested in a panel. Only a concept becomes so."""
    punt = vind_ding(opslag().evaluaties.laad(nummer).aandachtspunten, kenmerk)
    if punt is None or punt.status != "concept":
        return
    na = punt.model_copy(update={"status": "getoetst"})
    if doe_onderzoek(
        nummer, f"{noem_punt(punt)[:60]}: {woord('puntstatus', 'getoetst')}", [Zet("aandachtspunten", na, punt)]
    ):
        meld(f"‘{noem_punt(punt)}’ is nu getoetst in een panel.")
