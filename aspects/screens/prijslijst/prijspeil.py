"""Price level and index: to which year prices are brought, and the figures it is done with."""

from decimal import Decimal
from typing import Any

import streamlit as st

from aspects.invoergetallen import Getalfout, lees_heel, lees_indexcijfer
from aspects.omrekenen import vind_jaren_zonder_index, zeg_voorbeeld
from aspects.prijslijst import laad_indexcijfers, laad_standaardindex
from aspects.screens.prijslijst.bewaren import bewaar
from aspects.screens.prijslijst.getalveld import Getalveld, teken_los, zeg_fout
from casus.getallen import schrijf_getal
from casus.model import Onderzoek
from casus.screens.bron import Onderzoekszicht, meld, wis_melding
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import is_van_nu, is_zelf_bewaard, vernieuw, veldsleutel

_NIET = "niet omrekenen"


def teken_prijspeil(huidig: Onderzoekszicht) -> None:
    """The year, what it does, and the index."""
    st.header("Prijspeil", anchor=False)
    _kies_prijspeil(huidig)
    _zeg_wat_het_doet(huidig)
    st.header("Prijsindex", anchor=False)
    _teken_index(huidig)


def _kies_prijspeil(huidig: Onderzoekszicht) -> None:
    onderzoek = huidig.onderzoek
    jaren = {int(jaar) for jaar in onderzoek.prijsindex if jaar.isascii() and jaar.isdigit()}
    jaren |= {onderzoek.prijspeil} if onderzoek.prijspeil is not None else set()
    keuzes: list[int | None] = [None, *sorted(jaren, reverse=True)]
    basis = f"prijslijst.{huidig.nr}.prijspeil"
    key = veldsleutel(basis, onderzoek.prijspeil, keuzes)
    st.selectbox(
        "Reken prijzen om naar het jaar", keuzes, index=keuzes.index(onderzoek.prijspeil), key=key, width=360,
        format_func=lambda jaar: _NIET if jaar is None else str(jaar), on_change=_zet_prijspeil,
        args=(huidig, basis, key),
    )  # fmt: skip


def _zet_prijspeil(huidig: Onderzoekszicht, basis: str, key: str) -> None:
    if not is_van_nu(basis, key):
        return
    jaar = st.session_state[key]
    if jaar == huidig.onderzoek.prijspeil:
        return
    wat = "prijspeil: niet omrekenen" if jaar is None else f"prijspeil {jaar}"
    if bewaar(huidig, wat, prijspeil=jaar):
        is_zelf_bewaard(basis, jaar)
    else:
        vernieuw(basis)


def _zeg_wat_het_doet(huidig: Onderzoekszicht) -> None:
    """One sentence with an example, and which prices cannot be brought along."""
    onderzoek = huidig.onderzoek
    regels = huidig.prijslijst.regels if huidig.prijslijst else []
    if onderzoek.prijspeil is None:
        st.write(
            "Elke prijs telt zoals die in het eigen jaar was. Komen prijzen uit verschillende jaren bij elkaar, "
            "dan staat dat bij het bedrag."
        )
        return
    st.write(
        f"Elke prijs uit de lijst wordt met de prijsindex omgerekend naar {onderzoek.prijspeil}. "
        "Een prijs die bij een inzet zelf is ingevuld, blijft zoals die is."
    )
    if voorbeeld := zeg_voorbeeld(regels, onderzoek.prijspeil, onderzoek.prijsindex):
        st.info(letterlijk(voorbeeld))
    zonder = vind_jaren_zonder_index(regels, onderzoek.prijspeil, onderzoek.prijsindex)
    if zonder:
        aantal = sum(zonder.values())
        jaren = ", ".join(str(jaar) for jaar in zonder)
        st.warning(
            f"Voor {onderzoek.prijspeil} is er geen indexcijfer: er wordt niets omgerekend."
            if str(onderzoek.prijspeil) not in onderzoek.prijsindex
            else f"Geen indexcijfer voor {jaren}: {aantal} {'prijs wordt' if aantal == 1 else 'prijzen worden'} "
            "niet omgerekend. Dat staat ook bij de bedragen."
        )


def _teken_index(huidig: Onderzoekszicht) -> None:
    index = huidig.onderzoek.prijsindex
    st.write("Het indexcijfer zegt hoe duur een jaar was, vergeleken met andere jaren. Alleen de verhouding telt.")
    st.caption("Wat u invult, wordt meteen bewaard. Maak een veld leeg om een jaar weg te halen.")
    if not index:
        st.info("Er zijn nog geen indexcijfers.")
    velden = [_maak_indexveld(jaar, cijfer) for jaar, cijfer in sorted(index.items())]
    with st.container(horizontal=True, key="prijslijst_index"):
        gevuld = [(veld, _teken_jaar(huidig, veld)) for veld in velden]
    for veld, tekst in gevuld:
        zeg_fout(veld, tekst)
    _teken_jaar_erbij(huidig)
    _teken_meegeleverd(huidig)


def _teken_jaar(huidig: Onderzoekszicht, veld: Getalveld) -> str:
    with st.container(width=150):
        return teken_los(huidig, veld)


def _maak_indexveld(jaar: str, cijfer: Decimal) -> Getalveld:
    def zet(onderzoek: Onderzoek, nieuw: Decimal | None) -> dict[str, Any]:
        rest = {j: c for j, c in onderzoek.prijsindex.items() if j != jaar or nieuw is not None}
        return {"prijsindex": rest if nieuw is None else {**rest, jaar: nieuw}}

    return Getalveld(
        naam=f"index.{jaar}", titel=jaar, waarde=schrijf_getal(cijfer), uitleg="", zet=zet,
        lees=lambda tekst: lees_indexcijfer(tekst) if tekst.strip() else None,
        schrijf=lambda nieuw: "" if nieuw is None else schrijf_getal(nieuw),
    )  # fmt: skip


def _teken_jaar_erbij(huidig: Onderzoekszicht) -> None:
    basis = "prijslijst.jaar_erbij"
    key = veldsleutel(basis, None)
    with st.container(horizontal=True, vertical_alignment="bottom", key="prijslijst_jaar_erbij"):
        st.text_input("Nieuw jaar", key=f"{key}.jaar", placeholder="zoals 2025", width=150)
        st.text_input("Indexcijfer", key=f"{key}.cijfer", placeholder="zoals 878,6", width=150)
        st.button("Voeg dit jaar toe", key="prijslijst.erbij", on_click=_voeg_jaar_toe, args=(huidig, basis, key))


def _voeg_jaar_toe(huidig: Onderzoekszicht, basis: str, key: str) -> None:
    wis_melding()
    if not is_van_nu(basis, key):
        return
    index = huidig.onderzoek.prijsindex
    try:
        jaar = lees_heel(st.session_state[f"{key}.jaar"], 1900, 2100)
        cijfer = lees_indexcijfer(st.session_state[f"{key}.cijfer"])
    except Getalfout as fout:
        meld(f"Niet bewaard. Vul een jaar in, zoals 2025, en een indexcijfer, zoals 878,6. {fout}", "vraag")
        return
    if str(jaar) in index:
        meld(f"{jaar} staat er al. Verander het cijfer in het veld van dat jaar.", "vraag")
        return
    if bewaar(huidig, f"indexcijfer {jaar} toegevoegd", prijsindex={**index, str(jaar): cijfer}):
        vernieuw(basis)


def _teken_meegeleverd(huidig: Onderzoekszicht) -> None:
    """Where the shipped index is from, and the way back to it."""
    reeks = laad_indexcijfers()
    eerste, laatste = reeks[0], reeks[-1]
    st.caption(
        f"Bij de app zit: {letterlijk(eerste.reeks)}, {eerste.jaar} tot en met {laatste.jaar}. "
        f"Bron: {letterlijk(eerste.bron)} ([adres]({eerste.bron_url}))."
    )
    if huidig.onderzoek.prijsindex != laad_standaardindex():
        st.button("Zet de meegeleverde index terug", key="prijslijst.index.terug", on_click=_zet_terug, args=(huidig,))


def _zet_terug(huidig: Onderzoekszicht) -> None:
    if bewaar(huidig, "prijsindex: meegeleverde cijfers", prijsindex=laad_standaardindex()):
        meld("De meegeleverde indexcijfers staan er weer.")
