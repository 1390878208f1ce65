"""Reservekopieën: make one now, see which there are and whether they are good, put one back, take one elsewhere."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import streamlit as st

from casus.screens.beheer.logboek import zeg_moment
from casus.screens.beheer.proberen import probeer
from casus.screens.bron import ik, opslag, toon_melding, wis_melding
from casus.screens.kijker import namens
from casus.screens.tekst import letterlijk
from casus.screens.vergeten import vergeet_gewist
from casus.storage.reservekopie import Reservekopie

_VRAAG = "reservekopieen.vraag"
_SOORTEN = {"dag": "van de dag", "hand": "met de hand gemaakt", "vooraf": "van vóór een vervanging"}


def toon_reservekopieen() -> None:
    """The screen."""
    st.title("Reservekopieën", anchor=False)
    toon_melding()
    beheer = opslag().beheer
    st.write(
        "Elke dag dat u werkt, maakt de app vanzelf een reservekopie. Die van de laatste zeven dagen blijven, en van "
        "de vier weken daarvoor één per week. Zet er ook af en toe een op een andere plek."
    )
    slot = "versleuteld, met dezelfde sleutel als uw gegevens" if beheer.is_versleuteld() else "niet versleuteld"
    st.caption(f"Ze staan in {letterlijk(str(beheer.noem_kopiemap()))} en zijn {slot}.")
    st.button("Maak nu een reservekopie", key="reservekopieen.maak", type="primary", on_click=_maak)
    kopieen = beheer.lijst_kopieen()
    if not kopieen:
        st.info("Er is nog geen reservekopie.")
    for kopie in kopieen:
        _teken_kopie(kopie)
    _teken_van_elders()


def _teken_van_elders() -> None:
    """A backup that was kept on another disk or stick."""
    st.header("Een reservekopie van een andere plek", anchor=False)
    bestand = st.file_uploader("Reservekopie", type=["db"], key="reservekopieen.elders")
    if bestand is not None:
        st.write(
            "Alles wordt weer zoals in deze reservekopie, voor iedereen. De app bewaart eerst een kopie van hoe het "
            "nu is. Wat is gewist, blijft gewist."
        )
        st.button("Zet deze terug", key="reservekopieen.elders.ja", on_click=_zet_van_elders)


def _zet_van_elders() -> None:
    bestand = st.session_state.get("reservekopieen.elders")
    if bestand is not None:
        _probeer(lambda: opslag().beheer.zet_bytes_terug(bestand.getvalue(), ik()), "De reservekopie is teruggezet.")


def _teken_kopie(kopie: Reservekopie) -> None:
    merk = hashlib.sha256(str(kopie.pad).encode()).hexdigest()[:12]
    with st.container(border=True, key=f"reservekopie_{merk}"):
        st.header(zeg_moment(kopie.tijdstip), anchor=False)
        soort = _SOORTEN.get(kopie.soort, kopie.soort)
        st.caption(f"{soort} · {_zeg_maat(kopie.bytes)} · {letterlijk(str(kopie.pad))}")
        _teken_staat(kopie)
        with st.container(horizontal=True):
            if kopie.er:
                st.button("Kijk na", key=f"reservekopieen.na.{merk}", on_click=_controleer, args=(kopie,))
                st.button("Zet terug", key=f"reservekopieen.terug.{merk}", on_click=_vraag, args=(kopie, "terug"))
                st.download_button(
                    "Bewaar op een andere plek", data=namens(_maak_uitgifte(kopie)), file_name=kopie.pad.name,
                    mime="application/octet-stream", key=f"reservekopieen.mee.{merk}", on_click="ignore",
                )  # fmt: skip
            st.button("Verwijder", key=f"reservekopieen.weg.{merk}", on_click=_vraag, args=(kopie, "weg"))
        _teken_vraag(kopie)


def _teken_staat(kopie: Reservekopie) -> None:
    if not kopie.er:
        st.warning("Dit bestand is nu niet te bereiken. Sluit de schijf of stick aan waar het op staat.")
    if not kopie.schoon:
        st.warning(
            "Hier kan nog iets in staan dat later is gewist. Sluit de schijf aan, en kies bij **Bewaren en wissen** "
            "‘Maak nu schoon’. Bij terugzetten wordt het eerst gewist."
        )
    if kopie.gecontroleerd:
        st.markdown(f"Nagekeken en goed bevonden: {zeg_moment(kopie.gecontroleerd)}.")


def _teken_vraag(kopie: Reservekopie) -> None:
    wat, welke = st.session_state.get(_VRAAG, ("", ""))
    if welke != str(kopie.pad):
        return
    if wat == "terug":
        st.warning(
            f"Alles wordt weer zoals het was op {zeg_moment(kopie.tijdstip)}, voor iedereen. Wat daarna is getypt, "
            "staat dan niet meer in de app. De app bewaart eerst een kopie van hoe het nu is. Wat is gewist, blijft "
            "gewist."
        )
        st.button("Ja, zet terug", key="reservekopieen.ja", type="primary", on_click=_zet_terug, args=(kopie,))
    else:
        st.warning("Deze reservekopie gaat weg. Dit kan niet terug.")
        st.button("Ja, verwijder", key="reservekopieen.ja", type="primary", on_click=_verwijder, args=(kopie,))
    st.button("Toch niet", key="reservekopieen.niet", on_click=_sluit)


def _vraag(kopie: Reservekopie, wat: str) -> None:
    wis_melding()
    st.session_state[_VRAAG] = (wat, str(kopie.pad))


def _sluit() -> None:
    st.session_state.pop(_VRAAG, None)


def _probeer(doe: Callable[[], object], gelukt: str) -> None:
    _sluit()
    probeer(doe, gelukt)


def _maak() -> None:
    _probeer(lambda: opslag().beheer.maak_kopie(ik()), "De reservekopie is gemaakt en nagekeken.")


def _controleer(kopie: Reservekopie) -> None:
    _probeer(lambda: opslag().beheer.controleer_kopie(kopie), "Deze reservekopie is goed.")


def _verwijder(kopie: Reservekopie) -> None:
    _probeer(lambda: opslag().beheer.verwijder_kopie(kopie, ik()), "De reservekopie is verwijderd.")


def _zet_terug(kopie: Reservekopie) -> None:
    def doe() -> None:
        opslag().beheer.zet_terug(kopie.pad, ik())
        vergeet_gewist()

    _probeer(doe, f"Teruggezet: alles is weer zoals op {zeg_moment(kopie.tijdstip)}.")


def _maak_uitgifte(kopie: Reservekopie) -> Callable[[], bytes]:
    """The file for elsewhere; it leaves the app, so log and register say so."""

    def maak() -> bytes:
        beheer = opslag().beheer
        beheer.controleer_kopie(kopie)
        inhoud = Path(kopie.pad).read_bytes()
        beheer.geef_uit(ik(), "reservekopie elders bewaard", inhoud, versleuteld=beheer.is_versleuteld())
        return inhoud

    return maak


def _zeg_maat(aantal: int) -> str:
    return f"{aantal / 1024**2:.1f} MB".replace(".", ",")
