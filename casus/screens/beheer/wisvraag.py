"""Erasing a case or an evaluation: first exactly what goes, then the code typed, then it is gone."""

import streamlit as st

from casus.screens.bron import Onderzoekszicht, ik, meld, opslag, wis_melding
from casus.screens.raamwerk import lees_adres, zet_adres
from casus.screens.tekst import letterlijk
from casus.screens.vergeten import vergeet_gewist
from casus.storage import CasusRegel, OpslagFout
from casus.storage.reservekopie import Opruiming
from casus.storage.wis_casus import Wisplan
from casus.toestemming import DICHT
from casus.woorden import woord

_LIJSTEN = {
    "panelgesprekken": "panelgesprek", "aandachtspunten": "aandachtspunt", "teksten": "tekst van het rapport",
    "principes": "principe", "acties": "actie",
}  # fmt: skip
_RIJEN = (
    ("wijziging", "regels geschiedenis"), ("concept", "teksten die nog getypt werden"),
    ("bedekte_score", "scores die nog dicht liggen"), ("item", "regels op de tijdlijn en in lijsten"),
)  # fmt: skip


def teken_casus_wissen(huidig: Onderzoekszicht) -> None:
    """Choose a case; those without consent stand first."""
    st.header("Een casus wissen", anchor=False)
    regels = {regel.nr: regel for regel in sorted(opslag().casussen(huidig.nr), key=_volgorde)}
    if not regels:
        st.write("In dit onderzoek staan geen casussen.")
        return
    nummers, gevraagd = list(regels), lees_adres().casus
    plek = nummers.index(gevraagd) if gevraagd in regels else None
    nummer = st.selectbox(
        "Welke casus", nummers, index=plek, format_func=lambda nr: _noem(regels[nr]), key="bewaren.casus",
        placeholder="Kies een casus",
    )  # fmt: skip
    if nummer is not None:
        _teken_plan(nummer, regels[nummer])


def _volgorde(regel: CasusRegel) -> tuple[bool, int]:
    return regel.toestemming not in DICHT, regel.nr


def _noem(regel: CasusRegel) -> str:
    dicht = f" (toestemming {woord('toestemmingstatus', regel.toestemming)})" if regel.toestemming in DICHT else ""
    return f"{regel.code}{dicht}"


def _teken_plan(nummer: int, regel: CasusRegel) -> None:
    plan, code = opslag().beheer.bekijk_wissen(nummer), letterlijk(regel.code)
    st.markdown(f"Dit gaat weg van casus **{code}**, ook uit de reservekopieën die te bereiken zijn:")
    st.markdown("\n".join(f"- {zin}" for zin in zeg_plan(plan)))
    st.write(
        "Wat blijft: dat een casus met dit nummer is gewist, wanneer en door wie. "
        "En de aantallen die al zijn vastgesteld."
    )
    if plan.ook_in:
        elders = letterlijk(", ".join(plan.ook_in))
        st.warning(f"Een casus met hetzelfde kenmerk staat ook in: {elders}. Die blijft daar.")
    if uit := len(opslag().beheer.lees_meegegeven(plan.onderzoek, plan.casus)):
        bestanden = "ging 1 bestand" if uit == 1 else f"gingen {uit} bestanden"
        st.warning(f"Er {bestanden} met iets van deze casus de app uit. Zie hierboven. Vernietig dat zelf.")
    veld = f"bewaren.code.{nummer}"
    st.text_input(f"Typ de code van de casus om te wissen ({code})", key=veld)
    st.button("Wis deze casus voorgoed", key="bewaren.wis", type="primary", on_click=_wis_casus, args=(nummer, veld))


def zeg_plan(plan: Wisplan) -> list[str]:
    """What goes, in lines (markdown)."""
    regels = ["het hele verhaal: de mensen, de tijdlijn, scores, citaten en bevindingen"]
    regels += [f"{plan.rijen[tabel]} {wat}" for tabel, wat in _RIJEN if plan.rijen.get(tabel)]
    if plan.bewijs:
        regels.append(f"{plan.bewijs} keer bewijs bij aandachtspunten")
    if plan.geknipt:
        regels.append(f"woorden uit deze casus in: {_som(plan.geknipt)}")
    if plan.lijkt:
        regels.append(f"lees zelf na, want dit lijkt op wat in de casus staat: {_som(plan.lijkt)}")
    return regels


def _som(plekken: tuple[tuple[str, str], ...]) -> str:
    return letterlijk(", ".join(f"{_LIJSTEN[lijst]} ‘{naam}’" for lijst, naam in plekken))


def _wis_casus(nummer: int, veld: str) -> None:
    wis_melding()
    try:
        opruiming = opslag().beheer.wis_casus(nummer, ik(), st.session_state.get(veld, ""))
    except OpslagFout as fout:
        meld(str(fout), "fout")
        return
    vergeet_gewist()
    zet_adres(casus=None, item=None, lijst=None)
    st.session_state.pop("bewaren.casus", None)
    _meld_gewist("De casus is gewist.", opruiming)


def teken_onderzoek_wissen(huidig: Onderzoekszicht) -> None:
    """The whole evaluation, with all its cases."""
    st.header("Dit onderzoek wissen", anchor=False)
    aantal, naam = len(huidig.casusversies), letterlijk(huidig.onderzoek.naam)
    with st.expander(f"Wis het hele onderzoek: {naam}"):
        wat = "1 casus" if aantal == 1 else f"{aantal} casussen"
        st.write(
            f"Alles van dit onderzoek gaat weg: {wat}, de aandachtspunten, panels, teksten, acties en instellingen. "
            "Ook uit de reservekopieën die te bereiken zijn. Dit kan niet terug."
        )
        veld = f"bewaren.naam.{huidig.nr}"
        st.text_input("Typ de naam van het onderzoek om te wissen", key=veld)
        st.button(
            "Wis dit onderzoek voorgoed", key="bewaren.wis_onderzoek", on_click=_wis_onderzoek, args=(huidig.nr, veld)
        )


def _wis_onderzoek(nummer: int, veld: str) -> None:
    wis_melding()
    try:
        opruiming = opslag().beheer.wis_onderzoek(nummer, ik(), st.session_state.get(veld, ""))
    except OpslagFout as fout:
        meld(str(fout), "fout")
        return
    vergeet_gewist()
    zet_adres(onderzoek=None, casus=None, item=None, lijst=None)
    _meld_gewist("Het onderzoek is gewist.", opruiming)


def _meld_gewist(wat: str, opruiming: Opruiming) -> None:
    if opruiming.niet:
        namen = ", ".join(pad.name for pad, _ in opruiming.niet)
        meld(f"{wat} Niet te bereiken of stuk, en dus nog niet schoon: {namen}. Zie ‘Wat is gewist’.", "vraag")
    else:
        kopieen = len(opruiming.schoon)
        ook = f" Ook uit {kopieen} {'reservekopie' if kopieen == 1 else 'reservekopieën'}." if kopieen else ""
        meld(f"{wat}{ook}")
