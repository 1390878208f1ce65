"""What is still to look up, each with a way to the place where it is filled in."""

import streamlit as st

from casus.bewerken.halve import vind_item
from casus.screens.beschrijven import noem_item
from casus.screens.bron import Zicht
from casus.screens.raamwerk import naar
from casus.screens.tekst import letterlijk
from casus.screens.velden import zeg_gewoon
from casus.werklijst import Uitzoekpunt, lijst_uitzoekpunten
from casus.woorden import lijstnaam

PADEN = {
    "betrokkenen": "betrokkenen", "inzetten": "inzet", "voorzieningen": "voorzieningen", "regieperioden": "regie",
    "doelen": "doelen", "afspraken": "afronding", "waarderingen": "aspecten", "bevindingen": "aspecten",
    "citaten": "aspecten",
}  # fmt: skip
"""Where an item of this list is filled in; the timeline for every other."""
_KORT = 70
_EERST = 8


def teken_uitzoeken(huidig: Zicht, scherm: str) -> None:
    """The worklist; what is pressed opens."""
    punten = lijst_uitzoekpunten(huidig.casus)
    st.header("Nog uitzoeken", anchor=False)
    if not punten:
        st.markdown("Er staat niets meer open.")
        return
    aantal = "Er staat nog 1 punt open." if len(punten) == 1 else f"Er staan nog {len(punten)} punten open."
    st.caption(f"{aantal} Het hoeft niet nu. Druk op een punt om erheen te gaan.")
    with st.container(key=f"{scherm}_uitzoeken", gap="small"):
        for nummer, punt in enumerate(punten[:_EERST]):
            _teken_punt(huidig, punt, f"{scherm}.{huidig.nr}.uitzoeken.{nummer}")
    if rest := punten[_EERST:]:
        with st.expander(f"Nog {len(rest)} punten", key=f"{scherm}.{huidig.nr}.uitzoeken.rest"):
            for nummer, punt in enumerate(rest, _EERST):
                _teken_punt(huidig, punt, f"{scherm}.{huidig.nr}.uitzoeken.{nummer}")


def _teken_punt(huidig: Zicht, punt: Uitzoekpunt, basis: str) -> None:
    with st.container(key=f"{basis}.{punt.item}.punt", gap=None):
        if st.button(letterlijk(noem_punt(huidig, punt)), key=f"{basis}.{punt.item}", type="tertiary"):
            naar(PADEN.get(punt.lijst, "tijdlijn"), lijst=punt.lijst, item=punt.item)
        if punt.vraag:
            st.caption(letterlijk(zeg_gewoon(punt.vraag)))


def noem_punt(huidig: Zicht, punt: Uitzoekpunt) -> str:
    """What it is about, short."""
    item = vind_item(huidig.casus, punt.lijst, punt.item)
    tekst = punt.tekst or (noem_item(huidig.casus, punt.lijst, item) if item is not None else "")
    soort = {"notitie": "notitie zonder plek", "klopt_niet": "klopt nog niet"}.get(punt.soort, lijstnaam(punt.lijst))
    kort = " ".join(tekst.split())
    kort = kort if len(kort) <= _KORT else kort[: _KORT - 1] + "…"
    return f"{kort} ({soort})"
