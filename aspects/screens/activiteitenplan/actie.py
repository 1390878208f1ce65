"""One action: what is advised, who does it, how far it is, why not, in which months, and at which points."""

from typing import Any

import streamlit as st

from aspects.activiteitenplan import CATEGORIEEN, NIET_GEDAAN, noem_maanden
from aspects.puntnamen import noem_punt, telt_als_punt
from aspects.screens.activiteitenplan.maanden import teken_maanden
from aspects.screens.adreskeuze import zet_keuze
from casus.bewerken import nieuw_kenmerk
from casus.model import Actie
from casus.screens.bron import Onderzoekszicht, doe_onderzoek, meld
from casus.screens.onderzoekformulier import teken_velden
from casus.screens.raamwerk import link_naar
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import is_van_nu, veldsleutel, vernieuw
from casus.stappen import Weg, Zet
from casus.woorden import woorden

LIJST, PARAMETER = "acties", "actie"


def teken_nieuw(huidig: Onderzoekszicht) -> None:
    """The kind, and the advice; Enter makes it."""
    plek = f"activiteitenplan.{huidig.nr}.nieuw"
    key, namen = veldsleutel(plek, None), woorden("categorie")
    with st.expander("Nieuwe actie", expanded=not huidig.lijsten.acties, key="activiteitenplan.nieuw"):
        st.selectbox("Soort", CATEGORIEEN, format_func=namen.get, key=f"{key}.categorie")
        st.text_input("Advies (Enter maakt de actie)", key=f"{key}.advies", on_change=_maak,
                      args=(huidig.nr, plek, key))  # fmt: skip


def _maak(nummer: int, plek: str, key: str) -> None:
    advies = st.session_state[f"{key}.advies"].strip()
    if advies and is_van_nu(plek, key) and maak_actie(nummer, advies, st.session_state[f"{key}.categorie"]):
        vernieuw(plek)


def maak_actie(nummer: int, advies: str, categorie: Any, punten: tuple[str, ...] = ()) -> bool:
    """Stores a new action and chooses it; False where it could not be stored."""
    actie = Actie(
        id=nieuw_kenmerk(LIJST), advies=advies, categorie=categorie, herkomst="nieuw", aandachtspunten=list(punten)
    )
    if not doe_onderzoek(nummer, f"nieuwe actie: {advies[:60]}", [Zet(LIJST, actie)]):
        return False
    zet_keuze("activiteitenplan", **{PARAMETER: actie.id})
    return True


def teken_actie(huidig: Onderzoekszicht, actie: Actie) -> None:
    """The chosen action."""
    st.header(letterlijk(actie.advies if len(actie.advies) <= 90 else actie.advies[:89] + "…"), anchor=False)
    punten = {
        p.id: noem_punt(p) for p in huidig.lijsten.aandachtspunten if telt_als_punt(p) or p.id in actie.aandachtspunten
    }
    namen = ["advies", ("categorie", "herkomst"), ("eigenaar", "status")]
    niet = actie.status in NIET_GEDAAN
    namen += ["reden"] if niet or actie.reden else []
    teken_velden(
        huidig, LIJST, actie.id, [*namen, "stand_van_zaken", "aandachtspunten"], "activiteitenplan",
        {"aandachtspunten": punten}, lang=("advies", "reden"),
    )  # fmt: skip
    if niet and not actie.reden:
        st.caption(":orange[Schrijf bij Reden op waarom dit niet doorgaat.]")
    _teken_punten(huidig, actie)
    if not niet:
        st.subheader("Wanneer", anchor=False)
        st.markdown(letterlijk(noem_maanden(actie.maanden)))
        teken_maanden(huidig, actie)
    st.button("Verwijder deze actie", key=f"activiteitenplan.weg.{actie.id}", on_click=_verwijder,
              args=(huidig.nr, actie))  # fmt: skip


def _teken_punten(huidig: Onderzoekszicht, actie: Actie) -> None:
    """Links to the points this answers."""
    for punt in huidig.lijsten.aandachtspunten:
        if punt.id in actie.aandachtspunten:
            link_naar(
                "aandachtspunten", letterlijk(f"Naar punt {noem_punt(punt)}"), casus=None, deel="punten", punt=punt.id
            )


def _verwijder(nummer: int, actie: Actie) -> None:
    if doe_onderzoek(nummer, "actie verwijderd", [Weg(LIJST, actie.id, actie)]):
        meld("De actie is verwijderd. Terughalen kan met Ongedaan maken (F9).")
        zet_keuze("activiteitenplan", **{PARAMETER: None})
