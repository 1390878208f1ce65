"""A quote: who said it, and whether the speaker is content that it stands in the report."""

import streamlit as st

from aspects.screens.getallen import Verhaalregel, teken_link
from aspects.screens.onderzoekcasus import teken_itemvelden
from aspects.screens.verificatie.bronnen import Stof
from aspects.verificatie import citaat_mag_goed
from aspects.verificatie.werklijst import Werkstuk
from casus.model import Citaat
from casus.screens.bron import Onderzoekszicht
from casus.screens.tekst import letterlijk


def teken_citaat(huidig: Onderzoekszicht, stof: Stof, stuk: Werkstuk) -> None:
    """The chosen quote; its words are changed where they were written down, at Aspecten."""
    citaat, casus, nummer = stuk.stuk, stuk.casus, stuk.nr
    assert isinstance(citaat, Citaat) and casus is not None and nummer is not None
    wie = {b.id: b.aanduiding for b in casus.betrokkenen}
    st.header(letterlijk(f"‘{citaat.tekst}’"), anchor=False)
    st.caption(letterlijk(f"{casus.code} · {wie.get(citaat.betrokkene, citaat.betrokkene)}"))
    aspect = citaat.aspecten[0] if citaat.aspecten else None
    regel = Verhaalregel(nummer, scherm="aspecten", lijst="citaten", item=citaat.id, aspect=aspect)
    teken_link(regel, letterlijk(f"Naar {casus.code}: Aspecten"), "verificatie")
    if not citaat_mag_goed(casus, citaat):
        waarom = (
            "De veiligheid van deze casus is strikt. Dit citaat blijft bij het evaluatieteam."
            if casus.veiligheid == "strikt"
            else "Dit citaat gaat over iemand die er niet bij was. Het kan niet in het rapport."
        )
        st.warning(waarom)
        velden = ("aspecten", "over_afwezige")
    else:
        if not any(d.betrokkene == citaat.betrokkene and d.citaten for d in casus.deelnames):
            st.info("Deze persoon zei nog geen ja op citaten in het rapport. Vraag het bij **Start**.")
        velden = ("goedgekeurd", "aspecten", "over_afwezige")
    teken_itemvelden(nummer, casus, "citaten", citaat.id, velden, "verificatie", stof.aspecten)
