"""A vignette: its words, whether it may go out, to whom it was put, and who looked whether it can be recognised."""

from typing import Any

import streamlit as st

from aspects.screens.adreskeuze import zet_keuze
from aspects.screens.getallen import Verhaalregel, teken_link
from aspects.screens.onderzoekcasus import teken_itemvelden
from aspects.screens.verificatie.antwoorden import teken_antwoorden
from aspects.screens.verificatie.bronnen import Stof, maak_verander
from aspects.screens.verificatie.herkenbaar import teken_herkenbaarheid
from aspects.screens.verificatie.regels import noem_stand
from aspects.verificatie import mag_openbaar, verander_tekst, waarom_niet_openbaar, waarom_niet_voorleggen
from aspects.verificatie.werklijst import Werkstuk
from casus.model import Vignet
from casus.screens.bron import Onderzoekszicht, doe_vanuit_onderzoek, meld
from casus.screens.tekst import letterlijk
from casus.stappen import Weg

_VELDEN = ("titel", "tekst", "aspecten", "items", "over_afwezige")


def teken_vignet(huidig: Onderzoekszicht, stof: Stof, stuk: Werkstuk) -> None:
    """The chosen vignette."""
    vignet, casus, nummer = stuk.stuk, stuk.casus, stuk.nr
    assert isinstance(vignet, Vignet) and casus is not None and nummer is not None
    st.header(letterlijk(vignet.titel), anchor=False)
    st.caption(letterlijk(f"{casus.code} · {noem_stand(vignet)}"))
    if waarom := waarom_niet_openbaar(casus, vignet):
        st.warning(letterlijk(waarom))
    elif mag_openbaar(casus, vignet):
        st.markdown("Dit vignet is klaar voor het openbare rapport.")
    teken_link(Verhaalregel(nummer), letterlijk(f"Naar het verhaal van {casus.code}"), "verificatie")
    with st.container(border=True, key=f"verificatie_tekst_{nummer}_{vignet.id}"):
        teken_itemvelden(
            nummer, casus, "vignetten", vignet.id, _VELDEN, "verificatie", stof.aspecten, lang=("tekst",),
            maak=verander_veld,
        )  # fmt: skip
        if vignet.status != "concept":
            st.caption("Verandert u de titel of de tekst? Dan is het weer een concept, en legt u het opnieuw voor.")
    wie = [b.aanduiding for b in casus.betrokkenen]
    mag = not waarom_niet_voorleggen(casus)
    verander = maak_verander(huidig, stuk)
    teken_antwoorden(vignet, wie, verander, f"verificatie.{stuk.sleutel}", mag_weg=mag)
    if not waarom_niet_openbaar(casus, vignet):
        teken_herkenbaarheid(vignet, verander, f"verificatie.{stuk.sleutel}")
    st.button(
        "Verwijder dit vignet", key=f"verificatie.weg.{stuk.sleutel}", on_click=_verwijder, args=(nummer, vignet)
    )


def verander_veld(stuk: Any, naam: str, waarde: Any) -> Any:
    """A text with one field changed; other words make it a concept again."""
    if naam in ("titel", "tekst"):
        return verander_tekst(stuk, **{naam: waarde})
    return stuk.model_copy(update={naam: waarde})


def _verwijder(nummer: int, vignet: Vignet) -> None:
    if doe_vanuit_onderzoek(nummer, "vignet verwijderd", [Weg("vignetten", vignet.id, vignet)]):
        meld("Het vignet is verwijderd. Terughalen kan met Ongedaan maken (F9).")
        zet_keuze("verificatie", stuk=None)
