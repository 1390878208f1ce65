"""Choosing to encrypt, before the first evaluation of one's own: a passphrase, a recovery key, or a reason not to."""

import secrets

import streamlit as st

from casus.screens.bron import ik, meld, opslag
from casus.screens.raamwerk import naar
from casus.screens.slot.blad import toon_herstelblad
from casus.screens.winkel import kies_pad
from casus.storage import OpslagFout, standaard_pad
from casus.storage.envelop import check_zin, maak_sleutel
from casus.storage.grendel import raak_aan
from casus.storage.herstelsleutel import GROEPEN, vergelijk_groep
from casus.storage.versleutel_kopieen import versleutel_kopieen
from casus.storage.versleutelen import Slotstand, geef_slotstand, versleutel
from casus.storage.versleutelkeuze import heeft_eigen_onderzoek, leg_weigering_vast, lees_weigering
from casus.storage.zinsterkte import noem_sterkte

_SLEUTEL, _ZIN, _GROEP, _FOUT = "slot.sleutel", "slot.zin", "slot.groep", "slot.keuzefout"
_STANDEN = (Slotstand.LEEG, Slotstand.PLAT)


def vraag_keuze(key: str) -> bool:
    """Where nobody chose yet: says so and leads to the choice, in place of what makes an evaluation of one's own."""
    pad = kies_pad()
    if geef_slotstand(pad) not in _STANDEN or heeft_eigen_onderzoek(pad) or lees_weigering(pad) is not None:
        return False
    st.write(
        "Voor een eigen onderzoek kiest u eerst een wachtwoordzin. Daarmee zijn de verhalen versleuteld: "
        "wie de computer vindt of meeneemt, kan er niets van lezen."
    )
    if st.button("Kies een wachtwoordzin", key=f"{key}.versleutel", type="primary"):
        naar("versleuteling")
    return True


def teken_inrichten() -> None:
    """The steps, on the screen Versleuteling, where the store is plain."""
    if fout := st.session_state.get(_FOUT):
        st.error(fout)
    if _SLEUTEL in st.session_state:
        _teken_stap_blad()
    else:
        _teken_stap_zin()
        _teken_weigeren()


def _teken_stap_zin() -> None:
    st.header("Stap 1 van 2: een wachtwoordzin", anchor=False)
    st.write(
        "Kies een zin die u onthoudt en die niemand raadt, van ten minste twaalf tekens. "
        "Vier gewone woorden achter elkaar zijn goed. Meer regels zijn er niet."
    )
    st.text_input("Wachtwoordzin", type="password", key="bedekt.slot.zin1", autocomplete="new-password")
    if zin := st.session_state.get("bedekt.slot.zin1"):
        st.caption(noem_sterkte(zin))
    st.text_input("Nog een keer", type="password", key="bedekt.slot.zin2", autocomplete="new-password")
    st.button("Verder", key="slot.verder", type="primary", on_click=_neem_zin)


def _neem_zin() -> None:
    st.session_state.pop(_FOUT, None)
    zin = st.session_state["bedekt.slot.zin1"]
    try:
        check_zin(zin)
    except OpslagFout as fout:
        st.session_state[_FOUT] = str(fout)
        return
    if zin != st.session_state["bedekt.slot.zin2"]:
        st.session_state[_FOUT] = "De twee wachtwoordzinnen zijn niet gelijk. Typ ze nog een keer."
        return
    st.session_state[_SLEUTEL], st.session_state[_ZIN] = maak_sleutel(), zin
    st.session_state[_GROEP] = secrets.randbelow(GROEPEN) + 1


def _teken_stap_blad() -> None:
    st.header("Stap 2 van 2: de herstelsleutel", anchor=False)
    st.write(
        "Bent u de wachtwoordzin kwijt, dan opent alleen deze herstelsleutel de gegevens nog. "
        "Niemand anders heeft hem. Druk hem af, of bewaar hem in een wachtwoordkluis."
    )
    toon_herstelblad(st.session_state[_SLEUTEL], "slot_blad")
    groep = st.session_state[_GROEP]
    st.checkbox("Ik heb hem bewaard, los van deze computer", key="slot.bewaard")
    st.text_input(f"Typ groep {groep} over van uw herstelblad", key="bedekt.slot.groep", max_chars=12)
    links, rechts = st.columns([2, 3])
    links.button("Versleutel de gegevens", key="slot.versleutel", type="primary", on_click=_versleutel)
    rechts.button("Terug", key="slot.terug", on_click=_begin_opnieuw)


def _versleutel() -> None:
    staat = st.session_state
    staat.pop(_FOUT, None)
    if not staat["slot.bewaard"]:
        staat[_FOUT] = "Bewaar eerst de herstelsleutel, en zet dan het vinkje."
        return
    try:
        vergelijk_groep(staat[_SLEUTEL], staat[_GROEP], staat["bedekt.slot.groep"])
        opslag()
        versleutel(standaard_pad(), staat[_SLEUTEL], staat[_ZIN])
    except OpslagFout as fout:
        staat[_FOUT] = str(fout)
        return
    _begin_opnieuw()
    st.cache_data.clear()
    st.cache_resource.clear()
    raak_aan(standaard_pad())
    opslag().log(ik(), "gegevens versleuteld")
    meld("De gegevens zijn versleuteld. U kunt nu bij Casussen een eigen onderzoek maken of inlezen.")
    versleutel_oude_kopieen()


def versleutel_oude_kopieen() -> None:
    """Backups from before it was encrypted; those that cannot be are named."""
    if niet := versleutel_kopieen(standaard_pad()):
        meld(
            f"Deze reservekopieën zijn nog niet versleuteld: {', '.join(niet)}. "
            "Haal ze weg bij Reservekopieën, en maak een nieuwe.", "vraag",
        )  # fmt: skip


def _begin_opnieuw() -> None:
    for naam in (_SLEUTEL, _ZIN, _GROEP, _FOUT):
        st.session_state.pop(naam, None)


def _teken_weigeren() -> None:
    reden = lees_weigering(standaard_pad())
    if reden is not None:
        st.info(f"U koos eerder om niet te versleutelen: de schijf van deze computer is versleuteld, omdat {reden}")
        return
    with st.expander("Liever niet versleutelen"):
        st.write("Dat kan alleen als de schijf van deze computer al versleuteld is. Schrijf op hoe u dat weet.")
        st.text_input(
            "De schijf van deze computer is versleuteld, omdat …", key="slot.reden", max_chars=200,
            placeholder="de afdeling ICT dat op 3 maart 2026 heeft bevestigd",
        )  # fmt: skip
        st.caption("Uw reden komt in het logboek.")
        st.button("Niet versleutelen", key="slot.weiger", on_click=_weiger)


def _weiger() -> None:
    st.session_state.pop(_FOUT, None)
    try:
        opslag()
        leg_weigering_vast(standaard_pad(), ik(), st.session_state["slot.reden"])
    except OpslagFout as fout:
        st.session_state[_FOUT] = str(fout)
        return
    meld("Vastgelegd: de gegevens worden niet versleuteld. U kunt dat hier altijd nog doen.")
