"""To whom a text was put, what they answered, and what people make of it."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import streamlit as st
from pydantic import ValidationError

from aspects.screens.verificatie.bronnen import Verander
from aspects.verificatie import (
    Stuk, antwoordt, bepaal_stand, geldt_nog, kan_akkoord, leg_voor, lees_gevraagd, maak_concept, vind_open_rollen,
    vind_wijzigwensen, wijs_af, zet_akkoord,
)  # fmt: skip
from casus.datums import in_lopende_zin
from casus.model import Verificatie, Vignet
from casus.model.keuzes import VerificatieAntwoord
from casus.screens.bron import meld
from casus.screens.tekst import letterlijk
from casus.screens.velden import lees_datumveld, typbaar
from casus.screens.veldstand import is_van_nu, veldsleutel, vernieuw
from casus.woorden import woord, woorden


def teken_antwoorden(
    stuk: Stuk, rollen: Sequence[str], verander: Verander, basis: str, *, mag_weg: bool = True
) -> None:
    """Put to whom, the answers, a new answer, and the decision; without ``mag_weg`` only the answers that are there."""
    st.subheader("Voorgelegd", anchor=False)
    if mag_weg:
        _teken_voorleggen(stuk, rollen, verander, basis)
    elif not stuk.verificaties:
        st.caption("Dit vignet wordt aan niemand voorgelegd.")
    for plek, antwoord in enumerate(stuk.verificaties):
        _teken_antwoord(stuk, plek, antwoord, verander, basis)
    if mag_weg:
        _teken_nieuw(stuk, rollen, verander, basis)
        _teken_besluit(stuk, verander, basis)


def _teken_voorleggen(stuk: Stuk, rollen: Sequence[str], verander: Verander, basis: str) -> None:
    """The roles it is put to; asked again, those of before stand ready."""
    aan, stand = lees_gevraagd(stuk).aan, bepaal_stand(stuk)
    vorige = aan or tuple(dict.fromkeys(v.door for v in stuk.verificaties))
    if stand == "opnieuw":
        st.warning(
            "De tekst is veranderd. Wat er eerder geantwoord is, ging over de tekst van toen. Leg hem opnieuw voor."
        )
    elif stand == "voorgelegd" and not aan:
        st.caption("Aan wie dit is voorgelegd, is niet opgeschreven.")
    opties = list(dict.fromkeys((*vorige, *rollen)))
    key = veldsleutel(f"{basis}.aan", vorige, opties)
    st.multiselect(
        "Aan wie legt u dit voor?", opties, default=list(vorige), key=key, placeholder="Kies, of typ een rol",
        accept_new_options=True,
    )  # fmt: skip
    st.button(
        "Leg voor" if stand in ("concept", "afgewezen") and not stuk.verificaties else "Leg opnieuw voor",
        key=f"{basis}.legvoor", on_click=_leg_voor, args=(verander, key),
        type="primary" if stand in ("concept", "opnieuw") else "secondary",
    )  # fmt: skip


def _leg_voor(verander: Verander, key: str) -> None:
    aan = [str(rol) for rol in st.session_state[key]]
    if not any(rol.strip() for rol in aan):
        meld("Kies eerst aan wie u dit voorlegt.", "vraag")
    elif verander("voorgelegd", lambda stuk: leg_voor(stuk, aan)):
        meld(f"Opgeschreven: voorgelegd aan {' en '.join(aan)}.")


def _teken_antwoord(stuk: Stuk, plek: int, antwoord: Verificatie, verander: Verander, basis: str) -> None:
    zin = f"**{letterlijk(antwoord.door)}**: {woord('verificatie_antwoord', antwoord.antwoord)}"
    zin += f" · {letterlijk(in_lopende_zin(antwoord.datum))}"
    if antwoord.opmerking:
        zin += f"  \n{letterlijk(f'“{antwoord.opmerking}”')}"
    if not geldt_nog(stuk, antwoord):
        zin += "  \n:small[Dit antwoord ging over de tekst van eerder.]"
    with st.container(horizontal=True, vertical_alignment="center", key=f"regel_{basis}_{plek}"):
        st.markdown(zin)
        st.button(
            "Haal weg",
            key=f"{basis}.antwoord.{plek}.weg",
            type="tertiary",
            on_click=_haal_weg,
            args=(verander, antwoord),
        )


def _haal_weg(verander: Verander, antwoord: Verificatie) -> None:
    def maak(stuk: Any) -> Any:
        plek = next((n for n, ander in enumerate(stuk.verificaties) if ander == antwoord), len(stuk.verificaties))
        return stuk.model_copy(update={"verificaties": [*stuk.verificaties[:plek], *stuk.verificaties[plek + 1 :]]})

    verander("antwoord weggehaald", maak)


def _teken_nieuw(stuk: Stuk, rollen: Sequence[str], verander: Verander, basis: str) -> None:
    """Who, when, a remark; pressing the answer keeps it."""
    open_ = vind_open_rollen(stuk)
    opties = list(dict.fromkeys((*open_, *lees_gevraagd(stuk).aan, *rollen)))
    plek = f"{basis}.nieuw"
    key = veldsleutel(plek, len(stuk.verificaties), opties)
    with st.container(border=True, key=f"{basis}_nieuw"):
        st.markdown("**Een antwoord opschrijven**")
        with st.container(horizontal=True, vertical_alignment="top", key=f"{basis}_rij_nieuw"):
            with st.container():
                st.selectbox(
                    "Wie antwoordt?", opties, index=0 if open_ else None, key=f"{key}.wie",
                    placeholder="Kies, of typ een rol",
                    accept_new_options=True,
                )  # fmt: skip
            with st.container():
                st.text_input("Wanneer?", value=typbaar(date.today().isoformat()), key=f"{key}.datum")
        st.text_input("Wat zei diegene erbij?", key=f"{key}.opmerking")
        with st.container(horizontal=True, key=f"{basis}_antwoordknoppen"):
            for code, tekst in woorden("verificatie_antwoord").items():
                st.button(
                    tekst[:1].upper() + tekst[1:], key=f"{key}.{code}", on_click=_bewaar_antwoord,
                    args=(verander, plek, key, code),
                )  # fmt: skip


def _bewaar_antwoord(verander: Verander, plek: str, key: str, code: VerificatieAntwoord) -> None:
    if not is_van_nu(plek, key):
        return
    wie = str(st.session_state[f"{key}.wie"] or "").strip()
    datum = lees_datumveld(st.session_state[f"{key}.datum"], einde=False) or ""
    opmerking = st.session_state[f"{key}.opmerking"]
    if not wie:
        meld("Kies eerst wie er antwoordt.", "vraag")
        return
    try:
        Verificatie(door=wie, datum=datum, antwoord=code)
    except ValidationError:
        meld("Deze datum kan ik niet lezen. Schrijf bijvoorbeeld: 12 mei 2018.", "vraag")
        return
    if verander(
        f"antwoord: {woord('verificatie_antwoord', code)}", lambda s: antwoordt(s, wie, datum, code, opmerking)
    ):
        vernieuw(plek)


def _teken_besluit(stuk: Stuk, verander: Verander, basis: str) -> None:
    """What people make of the answers; the app decides nothing."""
    stand = bepaal_stand(stuk)
    if vind_wijzigwensen(stuk) and stand != "akkoord":
        st.caption("Iemand wil een wijziging, of is het er niet mee eens. Kijk eerst of de tekst anders moet.")
    with st.container(horizontal=True, key=f"{basis}_besluit"):
        if stand != "akkoord":
            st.button(
                "Dit is akkoord", key=f"{basis}.akkoord", disabled=not kan_akkoord(stuk), on_click=_besluit,
                args=(verander, "akkoord", zet_akkoord),
                help="Kan als iedereen die gevraagd is, antwoordde. En als niemand nee zei.",
            )  # fmt: skip
        if isinstance(stuk, Vignet) and stand != "afgewezen":
            st.button("Komt niet in het rapport", key=f"{basis}.afwijzen", on_click=_besluit,
                      args=(verander, "afgewezen", wijs_af))  # fmt: skip
        if stand in ("akkoord", "afgewezen", "voorgelegd"):
            st.button("Terug naar concept", key=f"{basis}.concept", on_click=_besluit,
                      args=(verander, "concept", maak_concept))  # fmt: skip


def _besluit(verander: Verander, wat: str, maak: Callable[[Any], Any]) -> None:
    verander(wat, maak)
