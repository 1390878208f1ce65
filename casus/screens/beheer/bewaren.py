"""Bewaren en wissen: how long an evaluation is kept, what left the app, what was erased; and erasing itself."""

from collections.abc import Callable
from datetime import date

import streamlit as st

from casus.bewaren import bepaal_termijn, zeg_klok
from casus.screens.beheer.logboek import zeg_kort
from casus.screens.beheer.proberen import probeer
from casus.screens.beheer.wisvraag import teken_casus_wissen, teken_onderzoek_wissen
from casus.screens.bron import Onderzoekszicht, ik, meld, opslag, open_opslag, wis_melding
from casus.screens.opening import open_onderzoekscherm
from casus.screens.tabel import maak_tabel
from casus.screens.tekst import letterlijk
from casus.storage import OpslagFout
from casus.storage.register import Registerregel
from casus.toegang import GeenToegang

_UITLEG = "Tot wanneer dit onderzoek bewaard blijft, wat de app uitging, en wissen. Wissen kan niet terug."
_WAT = {
    "casus": "casus {code}", "onderzoek": "het hele onderzoek", "persoon": "wat van één persoon was, in casus {code}",
    "item": "een regel die er niet in hoorde, in casus {code}",
    "tekst": "tekst die er niet in hoorde, in casus {code}",
}  # fmt: skip
Blad = Callable[[], None]


def toon_bewaren(teken_blad: Blad = lambda: None) -> None:
    """The screen; ``teken_blad`` draws what is to be printed for after a loss."""
    huidig = open_onderzoekscherm("Bewaren en wissen", _UITLEG)
    if huidig is not None:
        klok = zeg_klok(date.today(), open_opslag().beheer.laatste_dag())
        _teken_klok(klok)
        _teken_termijn(huidig, klok_klopt=not klok)
        _teken_uitgegeven(huidig)
        teken_casus_wissen(huidig)
        teken_onderzoek_wissen(huidig)
        _teken_gewist(huidig)
    teken_blad()


def _teken_klok(klok: str) -> None:
    if klok:
        st.warning(klok)
        st.button("De datum klopt", key="bewaren.datum", on_click=_bevestig)


def _bevestig() -> None:
    probeer(lambda: open_opslag().beheer.bevestig_datum(ik()), "Opgeschreven: de datum klopt.")


def _teken_termijn(huidig: Onderzoekszicht, *, klok_klopt: bool) -> None:
    st.header("Hoe lang", anchor=False)
    tot = huidig.onderzoek.bewaren_tot
    termijn = bepaal_termijn(tot, date.today())
    if klok_klopt and termijn.stand in ("een_maand", "drie_maanden", "voorbij"):
        st.warning(termijn.zin)
    elif klok_klopt or tot is None:
        st.write(termijn.zin)
    if termijn.vraagt and klok_klopt:
        st.write("Ja? Wis het hieronder bij **Dit onderzoek wissen**. Nee? Kies een nieuwe dag, en schrijf op waarom.")
    with st.container(horizontal=True, vertical_alignment="bottom", key="bewaren_termijn"):
        dag = st.date_input(
            "Bewaren tot", date.fromisoformat(tot) if tot else None, format="DD-MM-YYYY",
            key=f"bewaren.{huidig.nr}.tot.{tot}",
        )  # fmt: skip
        st.button(
            "Bewaar deze dag", key="bewaren.zet", on_click=_zet_termijn, args=(huidig, dag),
            disabled=dag is None or dag.isoformat() == tot,
        )  # fmt: skip


def _zet_termijn(huidig: Onderzoekszicht, dag: date) -> None:
    nieuw = huidig.onderzoek.model_copy(update={"bewaren_tot": dag.isoformat()})
    winkel = opslag()
    probeer(
        lambda: winkel.zet_onderzoek(huidig.nr, huidig.versie, nieuw, huidig.prijslijst, ik(), "bewaartermijn gezet"),
        "De bewaartermijn is bewaard.",
    )


def _teken_uitgegeven(huidig: Onderzoekszicht) -> None:
    """What left, for people to destroy."""
    st.header("Wat de app uitging", anchor=False)
    regels = opslag().beheer.lees_meegegeven(huidig.onderzoek.id)
    if not regels:
        st.write("Er is niets uitgegeven dat nog niet is vernietigd.")
        return
    st.write("Wat de app uit is, kan de app niet wissen. Vernietig het zelf, of vraag het aan wie het heeft.")
    rijen = [(zeg_kort(r.tijdstip), r.wat, r.code or "alle", r.ontvanger or "", _zeg_slot(r)) for r in regels]
    st.html(maak_tabel("Wat de app uitging", ("Wanneer", "Wat", "Casus", "Voor wie", "Versleuteld"), rijen))
    namen = {r.nr: f"{r.wat}, {zeg_kort(r.tijdstip)}" for r in regels}
    with st.container(horizontal=True, vertical_alignment="bottom", key="bewaren_vernietigd"):
        welke = st.selectbox("Dit is vernietigd", namen, format_func=namen.get, key="bewaren.vernietigd", index=None,
                             placeholder="Kies wat vernietigd is")  # fmt: skip
        st.button("Schrijf op", key="bewaren.vernietig", on_click=_vernietig, args=(welke,), disabled=welke is None)


def _zeg_slot(regel: Registerregel) -> str:
    return "ja" if regel.versleuteld else "nee"


def _vernietig(nummer: int) -> None:
    probeer(lambda: opslag().beheer.merk_vernietigd(nummer, ik()), "Opgeschreven: dit is vernietigd.")


def _teken_gewist(huidig: Onderzoekszicht) -> None:
    """What was erased, and where it may still stand."""
    st.header("Wat is gewist", anchor=False)
    try:
        regels = opslag().beheer.lees_register("gewist")
        vuil = [kopie for kopie in opslag().beheer.lijst_kopieen() if not kopie.schoon]
    except GeenToegang:
        st.caption("De lijst van wat is gewist, is voor wie Casustijdlijn beheert.")
        return
    if not regels:
        st.write("Er is nog niets gewist.")
    else:
        rijen = [(zeg_kort(r.tijdstip), _WAT[r.wat].format(code=r.code), r.onderzoek or "", r.wie) for r in regels]
        st.html(maak_tabel("Wat is gewist", ("Wanneer", "Wat", "Onderzoek", "Door wie"), rijen))
    if vuil:
        st.warning("In deze reservekopieën kan nog iets staan van wat is gewist. Ze zijn niet te bereiken, of stuk:")
        st.markdown("\n".join(f"- {letterlijk(str(kopie.pad))}" for kopie in vuil))
    if regels:
        st.button("Maak nu schoon", key="bewaren.schoon", on_click=_maak_schoon,
                  help="Haalt wat is gewist ook uit reservekopieën die nu wel te bereiken zijn")  # fmt: skip


def _maak_schoon() -> None:
    wis_melding()
    try:
        opruiming = opslag().beheer.maak_schoon()
    except OpslagFout as fout:
        meld(str(fout), "fout")
        return
    if opruiming.niet:
        meld("Niet overal gelukt: " + " ".join(f"{pad.name}: {waarom}" for pad, waarom in opruiming.niet), "vraag")
    else:
        meld("Alles is schoon: wat is gewist, staat in geen enkele bekende reservekopie meer.")
