"""The screens before the screens: logging in, who is not known, what is not for you; and who you are, in the menu."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

import streamlit as st

from casus.screens.kijker import is_aangemeld
from casus.screens.raamwerk import Scherm, zet_adres
from casus.screens.raamwerk.aanmelden import meld_aan, meld_af
from casus.screens.tekst import letterlijk
from casus.toegang import GEEN_TOEGANG, ROLLEN, Persoon
from casus.toegang.instelling import Instelling
from casus.toegang.schermen import VOOR_TEAM, mag_scherm


def toon_aanmelden(instelling: Instelling) -> None:
    """For who is not logged in: one button; for who is, and is not known: whom to ask."""
    with st.container(key="aanmelden"):
        if not is_aangemeld():
            st.title("Casustijdlijn", anchor=False)
            st.write("Meld u aan met uw account van het werk. U ziet daarna alleen wat voor u is.")
            st.button("Aanmelden", key="aanmelden.in", type="primary", on_click=meld_aan)
            return
        aan_wie = instelling.rollen.vraag_het_aan if instelling.rollen else ""
        st.title("U staat nog niet op de lijst", anchor=False)
        st.write("U bent aangemeld, maar er is voor u nog geen rol in Casustijdlijn. Daarom ziet u hier niets.")
        st.write(f"Hoort u er wel bij? Vraag het aan {letterlijk(aan_wie)}.")
        st.button("Afmelden", key="aanmelden.uit", on_click=meld_af)


def toon_wie_u_bent(alle_rollen: Sequence[str], wie: Persoon) -> None:
    """In the sidebar: the name, the role (a choice where there are several), and the way out."""
    st.markdown(f"Ik ben **{letterlijk(wie.naam)}**")
    if len(alle_rollen) > 1:
        rollen = list(alle_rollen)
        st.selectbox(
            "In de rol van", rollen, index=rollen.index(wie.rol), format_func=ROLLEN.get, key="app.rol",
            on_change=_wissel_rol,
        )  # fmt: skip
    else:
        st.caption(ROLLEN.get(wie.rol, ""))
    st.button("Afmelden", key="app.afmelden", on_click=meld_af, width="stretch")


def _wissel_rol() -> None:
    zet_adres(ik=st.session_state["app.rol"])


def kies_schermen(schermen: Sequence[Scherm], wie: Persoon) -> list[Scherm]:
    """The screens of this person first, as in the menu; the others stay at their address and say it is not for them."""
    eigen = [scherm for scherm in schermen if mag_scherm(wie, scherm.pad)]
    ander = [replace(scherm, buiten_menu=True) for scherm in schermen if not mag_scherm(wie, scherm.pad)]
    return [*eigen, *sluit_af(ander)]


def zonder_team(schermen: Sequence[Scherm]) -> list[Scherm]:
    """The same screens for who works alone: what is of use in a team only stands in no menu."""
    return [replace(scherm, buiten_menu=True) if scherm.pad in VOOR_TEAM else scherm for scherm in schermen]


def sluit_af(schermen: Sequence[Scherm]) -> list[Scherm]:
    """The same screens, each saying that it is not for who looks."""
    return [replace(scherm, functie=_maak(scherm.pad, toon_niet_voor_u), verborgen=False) for scherm in schermen]


def vraag_aanmelden(schermen: Sequence[Scherm], instelling: Instelling) -> list[Scherm]:
    """The same screens, each asking first who you are."""
    return [
        replace(scherm, functie=_maak(scherm.pad, partial(toon_aanmelden, instelling)), verborgen=True)
        for scherm in schermen
    ]


def _maak(pad: str, functie: Callable[[], None]) -> Callable[[], None]:
    def teken() -> None:
        functie()

    teken.__name__ = pad
    return teken


def toon_niet_voor_u() -> None:
    """One friendly page; it tells nothing of what is behind it."""
    st.title("Dit is niet voor u", anchor=False)
    st.write(GEEN_TOEGANG)
    st.write("Kies in het menu wat wel voor u is.")
