"""The frame: settings, who you are, the table of screens, run. No rule of the domain."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import streamlit as st
from starlette.middleware import Middleware

from aspects.screens.activiteitenplan import Schrijver, toon_activiteitenplan
from aspects.screens.aspectblad import lees_aspectblad
from aspects.screens.effecten import toon_effecten
from aspects.screens.gesprek import toon_aspecten
from aspects.screens.itemcijfers import toon_terugkijken, toon_wachttijden
from aspects.screens.kosten import toon_kosten
from aspects.screens.leerbeeld import toon_leerbeeld
from aspects.screens.mijn import toon_mijn_casussen
from aspects.screens.naast import toon_naast
from aspects.screens.regie import lees_merken, toon_regie
from aspects.screens.panels import toon_panels
from aspects.screens.prijslijst import toon_prijslijst
from aspects.screens.punten import toon_punten
from aspects.screens.vergelijken import toon_vergelijken
from aspects.screens.selectie import toon_selectie
from aspects.screens.verificatie import toon_verificatie
from aspects.screens.vrijgeven import toon_vrijgeven
from aspects.screens.zelfredzaamheid import toon_zelfredzaamheid
from aspects.standaard import maak_standaardinstellingen
from casus.screens import bron
from casus.screens.aanmelden import kies_schermen, sluit_af, toon_wie_u_bent, vraag_aanmelden, zonder_team
from casus.screens.anders import toon_anders
from casus.screens.beheer.bewaren import toon_bewaren
from casus.screens.beheer.logboek import toon_logboek
from casus.screens.beheer.privacy import toon_privacy
from casus.screens.beheer.reservekopieen import toon_reservekopieen
from casus.screens.beheer.rollen import toon_rollen
from casus.screens.beheer.versleuteling import toon_versleuteling
from casus.screens.casussen import toon_casussen
from casus.screens.concepten import bewaak_concepten
from casus.screens.dicht import is_nu_dicht
from casus.screens.kijker import aangemeld, kijker, laat_toe, lees_instelling
from casus.screens.gezondheid import maak_gezondheid
from casus.screens.lijstscherm import maak_scherm
from casus.screens.loketvragen import ONDERZOEKSVRAGEN, VRAGEN
from casus.screens.netwerk import toon_netwerk
from casus.screens.presentatie import toon_presentatie
from casus.screens.raamwerk import (
    Adres, Scherm, lees_adres, luister, maak_koppen, maak_loket, schrijf_logregels, toon_navigatie, vertaal_raamwerk,
    zet_adres,
)  # fmt: skip
from casus.screens.recht import is_voor_mij
from casus.screens.sessiekader import maak_sessiekader
from casus.screens.slot import bewaak_slot, is_op_slot, leg_slot, leg_storing, maak_slotroute, toon_slotknop
from casus.screens.start import toon_start
from casus.screens.tekst import letterlijk
from casus.screens.tijdlijn import toon_tijdlijn
from casus.screens.vergeten import doe_dagelijks, vergeet_gewist
from casus.screens.voorbereiding import toon_voorbereiding
from casus.screens.voordeur import Voordeur
from casus.screens.winkel import in_winkel
from casus.storage import Handeling, OpslagFout
from casus.toegang import NIEMAND, GeenToegang
from exports.screens.afronding import toon_afronding
from exports.screens.inzage import toon_inzage
from exports.screens.meegeven import DOCX
from exports.screens.printen import teken_printen
from exports.screens.rapport import toon_rapport
from exports.screens.verliesblad import teken_verliesblad
from exports.schrijvers.activiteitenplan_docx import schrijf_activiteitenplan_docx
from exports.schrijvers.gespreksblad import schrijf_gespreksblad_pdf
from exports.schrijvers.voorlegblad import schrijf_voorlegblad_pdf


_RAADSLIJST = Schrijver(
    "Lijst voor de raad (Word)", "activiteitenplan.docx", DOCX.media_type, schrijf_activiteitenplan_docx
)
Ongedaan = tuple[Handeling | None, Callable[[], None]]


def maak_schermen() -> list[Scherm]:
    """The table of screens, in the order of a session."""
    standaarden = maak_standaardinstellingen()
    casussen = _benoemd(partial(toon_casussen, standaarden), "casussen")
    tijdlijn = _benoemd(partial(toon_tijdlijn, lees_merken), "tijdlijn")
    activiteitenplan = _benoemd(partial(toon_activiteitenplan, [_RAADSLIJST]), "activiteitenplan")
    verificatie = _benoemd(partial(toon_verificatie, schrijf_voorlegblad_pdf), "verificatie")
    leerbeeld = _benoemd(partial(toon_leerbeeld, schrijf_gespreksblad_pdf), "leerbeeld")
    voorzieningen, doelen = maak_scherm("voorzieningen", toon_wachttijden), maak_scherm("doelen", toon_terugkijken)
    printen = partial(teken_printen, scherm="voorbereiding")
    voorbereiding = _benoemd(partial(toon_voorbereiding, printen), "voorbereiding")
    bewaren = _benoemd(partial(toon_bewaren, teken_verliesblad), "bewaren")
    presentatie = _benoemd(partial(toon_presentatie, lees_merken, lees_aspectblad), "presentatie")
    return [
        Scherm("casussen", "Casussen", "Sessie", casussen),
        Scherm("mijn", "Mijn casussen", "Sessie", toon_mijn_casussen),
        Scherm("voorbereiding", "Voorbereiding", "Sessie", voorbereiding, casus_nodig=True),
        Scherm("start", "Start", "Sessie", toon_start, casus_nodig=True),
        Scherm("tijdlijn", "Tijdlijn", "Sessie", tijdlijn, casus_nodig=True),
        Scherm("regie", "Regie", "Sessie", toon_regie, casus_nodig=True),
        Scherm("anders", "Anders?", "Sessie", toon_anders, casus_nodig=True),
        Scherm("aspecten", "Aspecten", "Sessie", toon_aspecten, casus_nodig=True),
        Scherm("afronding", "Afronding", "Sessie", toon_afronding, casus_nodig=True),
        Scherm("betrokkenen", "Betrokkenen", "Sessie", maak_scherm("betrokkenen"), casus_nodig=True),
        Scherm("netwerk", "Netwerk", "Sessie", toon_netwerk, casus_nodig=True),
        Scherm("inzet", "Inzet", "Sessie", maak_scherm("inzetten"), casus_nodig=True),
        Scherm("voorzieningen", "Voorzieningen", "Sessie", voorzieningen, casus_nodig=True),
        Scherm("doelen", "Doelen", "Sessie", doelen, casus_nodig=True),
        Scherm("zelfredzaamheid", "Zelfredzaamheid", "Sessie", toon_zelfredzaamheid, casus_nodig=True),
        Scherm("presentatie", "Presentatie", "Sessie", presentatie, casus_nodig=True, verborgen=True),
        Scherm("kosten", "Inzet en kosten", "Evaluatie", toon_kosten, casus_nodig=True),
        Scherm("selectie", "Selectie", "Evaluatie", toon_selectie),
        Scherm("naast", "Aspecten naast elkaar", "Evaluatie", toon_naast),
        Scherm("vergelijken", "Vergelijken", "Evaluatie", toon_vergelijken),
        Scherm("effecten", "Effecten", "Evaluatie", toon_effecten),
        Scherm("aandachtspunten", "Aandachtspunten", "Evaluatie", toon_punten),
        Scherm("panels", "Panels", "Evaluatie", toon_panels),
        Scherm("verificatie", "Verificatie", "Evaluatie", verificatie),
        Scherm("rapport", "Rapport", "Evaluatie", toon_rapport),
        Scherm("activiteitenplan", "Activiteitenplan", "Evaluatie", activiteitenplan),
        Scherm("vrijgeven", "Vrijgeven", "Evaluatie", toon_vrijgeven),
        Scherm("leerbeeld", "Regie-leerbeeld", "Regie-leerbeeld", leerbeeld),
        Scherm("prijslijst", "Prijslijst", "Beheer", toon_prijslijst),
        Scherm("bewaren", "Bewaren en wissen", "Beheer", bewaren),
        Scherm("reservekopieen", "Reservekopieën", "Beheer", toon_reservekopieen),
        Scherm("logboek", "Logboek", "Beheer", toon_logboek),
        Scherm("versleuteling", "Versleuteling", "Beheer", toon_versleuteling),
        Scherm("rollen", "Rollen", "Beheer", toon_rollen),
        Scherm("privacy", "Privacy en beheer", "Beheer", toon_privacy),
        Scherm("inzage", "Inzage", "Beheer", toon_inzage, casus_nodig=True),
    ]


def _benoemd(functie: partial[None], naam: str) -> "partial[None]":
    functie.__name__ = naam  # type: ignore[attr-defined]
    return functie


def main() -> None:
    """One run."""
    st.set_page_config(page_title="Casustijdlijn", layout="wide", initial_sidebar_state="auto")
    vertaal_raamwerk()
    adres = lees_adres()
    bewaak_slot()
    try:
        actief = toon_navigatie(*_kies_wat_kan(adres))
        if not actief.verborgen:
            _toon_wie(actief, adres.casus)
            toon_slotknop()
            bewaak_concepten()
    except OpslagFout as fout:
        st.error(str(fout))


def _kies_wat_kan(adres: Adres) -> tuple[list[Scherm], Adres]:
    """What is open; where the store cannot be used every screen says so."""
    try:
        return _kies_wat_open_is(adres)
    except GeenToegang:
        raise
    except OpslagFout as fout:
        return leg_storing(maak_schermen(), str(fout)), adres


def _kies_wat_open_is(adres: Adres) -> tuple[list[Scherm], Adres]:
    """The screens for who looks, and the address for the menu; without anybody each asks first who you are."""
    wie = kijker()
    if wie is NIEMAND:
        return vraag_aanmelden(maak_schermen(), lees_instelling()), adres
    if is_op_slot():
        return leg_slot(maak_schermen()), adres
    bron.opslag()
    vergeet_gewist()
    doe_dagelijks()
    if wie.lokaal:
        return maak_sessiekader(zonder_team(maak_schermen())), adres
    schermen = kies_schermen(maak_schermen(), wie)
    if is_voor_mij(adres):
        return maak_sessiekader(schermen), adres
    return sluit_af(schermen), replace(adres, casus=None, onderzoek=None)


def _toon_wie(actief: Scherm, casus: int | None) -> None:
    """In the sidebar: who is looking, and undo for this person: of the case, or of what the evaluation holds."""
    with st.sidebar:
        _teken_ik()
        van_evaluatie = actief.groep == "Evaluatie" and not actief.casus_nodig
        if (gevonden := _vind_laatste_evaluatie() if van_evaluatie else _vind_laatste(casus)) is None:
            return
        laatste, maak_ongedaan = gevonden
        st.button(
            "Ongedaan maken (F9)",
            key="app.ongedaan",
            on_click=maak_ongedaan,
            disabled=laatste is None,
            help=_zeg_laatste(laatste),
            width="stretch",
        )
    if luister() == "ongedaan" and laatste is not None:
        maak_ongedaan()
        st.rerun()


def _teken_ik() -> None:
    """Who is logged in; on a laptop the choice of who one is."""
    if (persoon := aangemeld(lees_instelling())) is not None:
        toon_wie_u_bent(persoon.rollen, kijker())
        return
    wie = list(bron.IK_KEUZES)
    st.selectbox(
        "Ik ben", wie, index=wie.index(bron.ik()), format_func=bron.IK_KEUZES.get, key="app.ik", on_change=_wissel_ik
    )


def _vind_laatste(casus: int | None) -> Ongedaan | None:
    """What undo would undo in the case in view, and how; None without a case."""
    if casus is None:
        return None
    try:
        return bron.opslag().laatste_handeling(casus, bron.ik()), partial(bron.maak_ongedaan, casus)
    except (KeyError, GeenToegang):
        return None


def _vind_laatste_evaluatie() -> Ongedaan | None:
    """The same in what the evaluation in view holds of its own, or in the case that was changed from there last."""
    huidig = bron.vind_onderzoekszicht()
    if huidig is None:
        return None
    casus = bron.laatste_casus()
    if casus in dict(huidig.casusversies):
        return _vind_laatste(casus)
    laatste = bron.opslag().evaluaties.laatste_handeling(huidig.nr, bron.ik())
    return laatste, partial(bron.maak_evaluatie_ongedaan, huidig.nr)


def _zeg_laatste(laatste: Handeling | None) -> str:
    """What undo would undo; of a case that is shut only that there is something."""
    if laatste is None:
        return "Er is niets van u om ongedaan te maken."
    return "Uw laatste handeling" if is_nu_dicht() else f"Laatste: {letterlijk(laatste.omschrijving)}"


def _wissel_ik() -> None:
    zet_adres(ik=st.session_state["app.ik"])


if __name__ == "__main__":  # a run of a window
    main()
else:  # what serves the windows
    app = st.App(
        __file__,
        routes=[*maak_loket(VRAGEN, ONDERZOEKSVRAGEN, laat_toe, in_winkel), *maak_slotroute(), *maak_gezondheid()],
        middleware=[*maak_koppen(), Middleware(Voordeur)], lifespan=schrijf_logregels,
    )  # fmt: skip
