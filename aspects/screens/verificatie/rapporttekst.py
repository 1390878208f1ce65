"""A text of the report: its place, its words, to whom it was put."""

import streamlit as st

from aspects.screens.adreskeuze import zet_keuze
from aspects.screens.verificatie.antwoorden import teken_antwoorden
from aspects.screens.verificatie.bronnen import Stof, maak_verander
from aspects.screens.verificatie.regels import noem_stand
from aspects.screens.verificatie.vignet import verander_veld
from aspects.verificatie.plaatsen import noem_plaats
from aspects.verificatie.werklijst import Werkstuk
from casus.model import Rapporttekst
from casus.screens.bron import Onderzoekszicht, doe_onderzoek, meld
from casus.screens.onderzoekformulier import teken_velden
from casus.screens.tekst import letterlijk
from casus.stappen import Weg

_ROLLEN = ("stuurgroep", "gebiedsteam", "beleid", "cliëntenraad", "adviesraad sociaal domein")


def teken_rapporttekst(huidig: Onderzoekszicht, stof: Stof, stuk: Werkstuk) -> None:
    """The chosen text."""
    tekst = stuk.stuk
    assert isinstance(tekst, Rapporttekst)
    st.header(letterlijk(noem_plaats(tekst.plaats, stof.plaatsen)), anchor=False)
    st.caption(letterlijk(noem_stand(tekst)))
    with st.container(border=True, key="verificatie_rapporttekst"):
        teken_velden(huidig, "teksten", tekst.plaats, ["tekst"], "verificatie", lang=("tekst",), maak=verander_veld)
        if tekst.status != "concept":
            st.caption("Verandert u de tekst? Dan is het weer een concept, en legt u het opnieuw voor.")
    teken_antwoorden(tekst, list(_ROLLEN), maak_verander(huidig, stuk), f"verificatie.{stuk.sleutel}")
    st.button(
        "Verwijder deze tekst",
        key=f"verificatie.weg.{stuk.sleutel}",
        on_click=_verwijder,
        args=(huidig.nr, tekst),
    )


def _verwijder(nummer: int, tekst: Rapporttekst) -> None:
    if doe_onderzoek(nummer, "tekst van het rapport verwijderd", [Weg("teksten", tekst.plaats, tekst)]):
        meld("De tekst is verwijderd. Terughalen kan met Ongedaan maken (F9).")
        zet_keuze("verificatie", stuk=None)
