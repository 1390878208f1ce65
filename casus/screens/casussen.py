"""Casussen: the list with what is still missing, a new case, import and export, the demonstration."""

import re
import uuid
from datetime import date

import streamlit as st

from casus.bestand import lees_bytes
from casus.datums import in_lopende_zin
from casus.demonstratie import laad_demonstratie
from casus.herkenning import vertel_plekken, vind_sporen
from casus.model import Aspect, Casus, Casusbestand, Onderzoek
from casus.plaats import BestandFout
from casus.screens.beheer.termijn import toon_termijn
from casus.screens.bron import ik, meld, opslag, toon_melding, wis_melding
from casus.screens.raamwerk import lees_adres, naar, zet_adres
from casus.screens.slot import vraag_keuze
from casus.screens.recht import mag, mag_casus_maken, mijn_schuilnaam
from casus.screens.tekst import letterlijk
from casus.screens.uitwisselen import maak_open, teken_uitgeven, vraag_wachtwoord
from casus.screens.velden import is_leesbaar, lees_datumveld
from casus.screens.veldstand import is_zelf_bewaard, veldsleutel
from casus.standaarden import Standaarden
from casus.storage import CasusRegel, OnderzoekRegel, OpslagFout
from casus.toestemming import DICHT
from casus.woorden import lijstnaam, woord, woorden

_FOUTEN = "casussen.inlezen.fouten"
_VEEL_FOUTEN = 8
_HOE = {"weigeren": "Niet inlezen als het er al is", "vervang": "Vervang wat er al is", "ernaast": "Zet het ernaast"}


def toon_casussen(standaarden: Standaarden) -> None:
    """The screen."""
    st.title("Casussen")
    toon_melding()
    onderzoeken = opslag().onderzoeken()
    if not onderzoeken:
        _teken_begin(standaarden)
        return
    gekozen = _kies_onderzoek(onderzoeken)
    if gekozen.demonstratie:
        st.info("Dit is de demonstratie: verzonnen verhalen, om te oefenen. Uw eigen onderzoek staat er los van.")
    if mag("wissen", onderzoek=gekozen.nr):
        toon_termijn(gekozen.nr)
    _teken_lijst(gekozen)
    links, rechts = st.columns(2, gap="large")
    if mag_casus_maken(gekozen.nr):
        with links, st.expander("Nieuwe casus", expanded=not gekozen.casussen):
            _teken_nieuwe_casus(gekozen)
    if mag("onderzoek_maken") or mag("bestand_uitvoeren", onderzoek=gekozen.nr):
        with rechts, st.expander("Bestanden en onderzoeken"):
            _teken_bestanden(gekozen, onderzoeken, standaarden)


def _teken_begin(standaarden: Standaarden) -> None:
    if not mag("onderzoek_maken"):
        st.info("Er staat nog geen onderzoek voor u klaar. Vraag het aan wie Casustijdlijn beheert.")
        return
    st.write("Welkom. Er staat nog niets op deze computer. Begin met de demonstratie, of met een eigen onderzoek.")
    links, rechts = st.columns(2, gap="large")
    with links:
        st.header("Eerst rondkijken", anchor=False)
        st.write("Vijftien verzonnen verhalen, en veertien die niet meetellen. U kunt er niets aan stukmaken.")
        st.button("Laad de demonstratie", key="casussen.demo", on_click=_laad_demo, type="primary")
    with rechts:
        st.header("Een eigen onderzoek", anchor=False)
        if not vraag_keuze("casussen.begin"):
            _teken_nieuw_onderzoek(standaarden)
            _teken_inlezen()


def _laad_demo() -> None:
    try:
        nummer = opslag().zet_bestand(laad_demonstratie(), ik(), demonstratie=True)
    except (OpslagFout, BestandFout) as fout:
        meld(str(fout), "fout")
        return
    zet_adres(onderzoek=nummer, casus=None)
    meld("De demonstratie staat klaar. Kies een casus.")


def _kies_onderzoek(onderzoeken: list[OnderzoekRegel]) -> OnderzoekRegel:
    op_nummer = {o.nr: o for o in onderzoeken}
    huidig = lees_adres().onderzoek
    nummers = list(op_nummer)
    keus = huidig if huidig in op_nummer else nummers[-1]
    if len(nummers) > 1:
        key = veldsleutel("casussen.onderzoek", keus)
        st.selectbox(
            "Onderzoek", nummers, index=nummers.index(keus), key=key, on_change=_wissel, args=(key,),
            format_func=lambda n: op_nummer[n].naam + (" (demonstratie)" if op_nummer[n].demonstratie else ""),
        )  # fmt: skip
    else:
        st.header(letterlijk(op_nummer[keus].naam), anchor=False)
    return op_nummer[keus]


def _wissel(key: str) -> None:
    is_zelf_bewaard("casussen.onderzoek", st.session_state[key])
    zet_adres(onderzoek=st.session_state[key], casus=None, item=None, lijst=None)


def _teken_lijst(onderzoek: OnderzoekRegel) -> None:
    casussen = opslag().casussen(onderzoek.nr)
    if not casussen:
        st.info("Nog geen casussen. Maak hieronder de eerste.")
    for regel in casussen:
        with st.container(border=True):
            links, midden, rechts = st.columns([4, 5, 2], vertical_alignment="center")
            dicht = regel.toestemming in DICHT
            van_mij = mag("casus_lezen", casus=regel.nr)
            titel = "dicht" if dicht and van_mij else letterlijk(regel.titel)
            links.markdown(f"**{letterlijk(regel.code)}**  {titel}")
            midden.caption(_samenvatting(regel, met_verhaal=van_mij))
            hulp = f"Open {'Start' if dicht else 'de tijdlijn'} van {letterlijk(regel.code)}"
            if van_mij and rechts.button("Open", key=f"casussen.open.{regel.nr}", help=hulp, width="stretch"):
                naar("start" if dicht else "tijdlijn", casus=regel.nr, onderzoek=onderzoek.nr, lijst=None, item=None)


def _samenvatting(regel: CasusRegel, *, met_verhaal: bool = True) -> str:
    """What one wants to know of a case before opening it (markdown)."""
    delen = [woord("casusstatus", regel.status)]
    if regel.team:
        delen.append(f"team {letterlijk(regel.team)}")
    if regel.sessiedatum:
        delen.append(f"gesprek {in_lopende_zin(regel.sessiedatum)}")
    if met_verhaal:
        delen.append(f"{regel.gebeurtenissen} {lijstnaam('gebeurtenissen', regel.gebeurtenissen != 1)}")
    if regel.notities:
        delen.append(f"{regel.notities} nog te plaatsen")
    toestemming = f"toestemming {woord('toestemmingstatus', regel.toestemming)}"
    delen.append(toestemming if regel.toestemming == "gegeven" else f":orange[{toestemming}]")
    return " · ".join(delen)


def _teken_nieuwe_casus(onderzoek: OnderzoekRegel) -> None:
    groepen = woorden("doelgroep")
    with st.form("casussen.nieuw", border=False):
        st.text_input("Code (geen naam)", key="casussen.nieuw.code", placeholder="C01")
        st.text_input("Titel (geen naam)", key="casussen.nieuw.titel", placeholder="Weer zelf naar buiten")
        st.selectbox("Doelgroep", list(groepen), format_func=groepen.get, key="casussen.nieuw.doelgroep")
        st.text_input("Vanaf welk jaar gaat het verhaal", key="casussen.nieuw.jaar", placeholder="2016")
        st.form_submit_button("Maak de casus", on_click=_maak_casus, args=(onderzoek.nr,), type="primary")


def _maak_casus(onderzoek: int) -> None:
    wis_melding()
    code = st.session_state["casussen.nieuw.code"].strip()
    titel = st.session_state["casussen.nieuw.titel"].strip() or "Nog zonder titel"
    begin = lees_datumveld(st.session_state["casussen.nieuw.jaar"], einde=False) or str(date.today().year - 2)
    if not code:
        meld("Geef de casus een code, bijvoorbeeld C01.", "vraag")
        return
    if not is_leesbaar(begin):
        meld(f"‘{begin}’ kan ik niet lezen als begin. Schrijf een jaar, zoals 2016.", "vraag")
        return
    casus = Casus(
        id=f"c-{uuid.uuid4().hex[:10]}", code=code, titel=titel, doelgroep=st.session_state["casussen.nieuw.doelgroep"],
        status="gepland", periode_van=begin, facilitator=mijn_schuilnaam(),
    )  # fmt: skip
    try:
        nummer = opslag().nieuwe_casus(onderzoek, casus, ik())
    except (OpslagFout, BestandFout) as fout:
        meld(str(fout), "fout")
        return
    for veld in ("code", "titel", "jaar"):
        st.session_state[f"casussen.nieuw.{veld}"] = ""
    zet_adres(casus=nummer, onderzoek=onderzoek)
    meld(f"Casus {code} is gemaakt. Ga verder met Voorbereiding of Tijdlijn.")


def _teken_bestanden(onderzoek: OnderzoekRegel, alle: list[OnderzoekRegel], standaarden: Standaarden) -> None:
    if mag("bestand_uitvoeren", onderzoek=onderzoek.nr):
        teken_uitgeven(onderzoek)
    if vraag_keuze("casussen.bestanden"):
        return
    _teken_inlezen()
    if not mag("onderzoek_maken"):
        return
    if not any(o.demonstratie for o in alle):
        st.button("Laad de demonstratie", key="casussen.demo2", on_click=_laad_demo)
    st.markdown("**Nieuw onderzoek**")
    _teken_nieuw_onderzoek(standaarden)


def _teken_inlezen() -> None:
    """The uploader; a new one after each file that came in, so that it cannot be read twice by accident."""
    key = f"casussen.inlezen.{st.session_state.setdefault('casussen.inlezen.beurt', 0)}"
    bestand = st.file_uploader("Lees een bestand in (.json of .zip)", type=["json", "zip"], key=key)
    if bestand is None:
        return
    vraag_wachtwoord(bestand)
    st.radio("Als dit onderzoek er al is", list(_HOE), format_func=_HOE.get, key="casussen.inlezen.hoe")
    st.button("Lees in", key="casussen.inlezen.doe", on_click=_lees_in, args=(key,), type="primary")
    welk, fouten = st.session_state.get(_FOUTEN, ("", []))
    if fouten and welk == bestand.file_id:
        _toon_fouten(fouten)


def _toon_fouten(fouten: list[str]) -> None:
    """What is wrong with a refused file, each with its place; of very many the first."""
    regels = [f"- {letterlijk(fout)}" for fout in fouten[:_VEEL_FOUTEN]]
    if len(fouten) > _VEEL_FOUTEN:
        regels.append(f"- En nog {len(fouten) - _VEEL_FOUTEN}.")
    st.error("Niet ingelezen; er is niets veranderd. Dit klopt niet in het bestand:\n\n" + "\n".join(regels))


def _lees_in(key: str) -> None:
    wis_melding()
    st.session_state.pop(_FOUTEN, None)
    bestand = st.session_state.get(key)
    if bestand is None:
        return  # taken out again meanwhile
    hoe = st.session_state.get("casussen.inlezen.hoe", "weigeren")
    try:
        wachtwoord = st.session_state.get("casussen.inlezen.wachtwoord", "")
        gelezen = lees_bytes(maak_open(bestand.getvalue(), wachtwoord))
        if hoe == "ernaast":
            gelezen = _andere_naam(gelezen)
        nummer = opslag().zet_bestand(gelezen, ik(), vervang=hoe == "vervang")
    except BestandFout as fout:
        st.session_state[_FOUTEN] = (bestand.file_id, fout.meldingen)
    except OpslagFout as fout:
        meld(str(fout), "vraag")
    else:
        st.session_state["casussen.inlezen.beurt"] += 1
        zet_adres(onderzoek=nummer, casus=None)
        aantal = len(gelezen.casussen)
        ingelezen = f"Ingelezen: {gelezen.onderzoek.naam}, {aantal} {'casus' if aantal == 1 else 'casussen'}."
        meld(" ".join(deel for deel in (ingelezen, vertel_plekken(vind_sporen(gelezen, alle=True))) if deel))


def _andere_naam(bestand: Casusbestand) -> Casusbestand:
    bekend = {regel.id for regel in opslag().onderzoeken()}
    nummer = next(n for n in range(2, 1000) if f"{bestand.onderzoek.id[:60]}-{n}" not in bekend)
    kop = bestand.onderzoek
    nieuw = kop.model_copy(update={"id": f"{kop.id[:60]}-{nummer}", "naam": f"{kop.naam} ({nummer})"})
    return bestand.model_copy(update={"onderzoek": nieuw})


def _teken_nieuw_onderzoek(standaarden: Standaarden) -> None:
    with st.form("casussen.onderzoek.nieuw", border=False):
        st.text_input("Naam van het onderzoek", key="casussen.onderzoek.naam", placeholder="Evaluatie gebiedsteams")
        st.text_input("Gemeente", key="casussen.onderzoek.gemeente", placeholder="Voorbeelddam")
        st.text_input("Teams, met komma's ertussen", key="casussen.onderzoek.teams", placeholder="Noord, Zuid")
        st.form_submit_button("Maak het onderzoek", on_click=_maak_onderzoek, args=(standaarden,))


def _maak_onderzoek(standaarden: Standaarden) -> None:
    wis_melding()
    naam = st.session_state["casussen.onderzoek.naam"].strip()
    gemeente = st.session_state["casussen.onderzoek.gemeente"].strip()
    if not naam or not gemeente:
        meld("Vul de naam van het onderzoek en de gemeente in.", "vraag")
        return
    teams = [t.strip() for t in st.session_state["casussen.onderzoek.teams"].split(",") if t.strip()]
    stam = re.sub(r"[^A-Za-z0-9]+", "-", naam).strip("-").lower()[:40] or "onderzoek"
    onderzoek = Onderzoek(
        id=f"{stam}-{uuid.uuid4().hex[:6]}", naam=naam, gemeente=gemeente, teams=list(dict.fromkeys(teams)),
        aspecten=[Aspect(code=code) for code in standaarden.aspecten], peildatum=date.today().isoformat(),
        prijspeil=standaarden.prijspeil, prijsindex=dict(standaarden.prijsindex),
        normdagen=dict(standaarden.normdagen),
    )  # fmt: skip
    bestand = Casusbestand(
        formaat="casusbestand", versie=1, onderzoek=onderzoek, prijslijst=standaarden.prijslijst, casussen=[]
    )
    try:
        nummer = opslag().zet_bestand(bestand, ik())
    except (OpslagFout, BestandFout) as fout:
        meld(str(fout), "fout")
        return
    for veld in ("naam", "gemeente", "teams"):
        st.session_state[f"casussen.onderzoek.{veld}"] = ""
    zet_adres(onderzoek=nummer, casus=None)
    meld(f"Het onderzoek ‘{naam}’ is gemaakt. Maak nu de eerste casus.")
