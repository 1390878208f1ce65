"""Voorbereiding: who comes, what stays off the table, how safe it is, costs or not, dates known from documents."""

import streamlit as st

from casus.model import Casus, Deelname
from casus.model.kenmerken import veldkenmerk
from casus.screens.bron import Zicht, doe, namen, opslag, toon_melding, zicht
from casus.screens.kopformulier import teken_kopvelden
from casus.stappen import ZetKop
from casus.storage import Voorbereiding
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import is_zelf_bewaard, veldsleutel
from casus.woorden import woorden


def toon_voorbereiding() -> None:
    """The screen."""
    st.title("Voorbereiding")
    st.caption("Alles wordt meteen bewaard. U kunt altijd terug.")
    toon_melding()
    huidig = zicht()
    if huidig is None:
        return
    links, rechts = st.columns(2, gap="large")
    with links:
        _teken_casus(huidig)
        _teken_periode(huidig)
    with rechts:
        _teken_genodigden(huidig)
        _teken_veiligheid(huidig)
        _teken_van_tafel(huidig)


def _teken_casus(huidig: Zicht) -> None:
    st.subheader("De casus")
    teams = {team: team for team in huidig.omgeving.onderzoek.teams}
    teken_kopvelden(
        huidig,
        "voorbereiding",
        ["code", "titel", "team", "doelgroep", "status", "facilitator", "medewerker", "levensdomeinen"],
        keuzes={"team": teams} if teams else None,
    )


def _teken_periode(huidig: Zicht) -> None:
    st.subheader("Wanneer")
    teken_kopvelden(huidig, "voorbereiding", ["sessiedatum", "periode_van", "periode_tot"])


def _teken_veiligheid(huidig: Zicht) -> None:
    st.subheader("Veilig en passend")
    teken_kopvelden(huidig, "voorbereiding", ["veiligheid"])
    if huidig.casus.veiligheid == "strikt":
        st.warning("Strikt: niets op de beamer, geen samenvatting op papier.")
    teken_kopvelden(huidig, "voorbereiding", ["kosten_aan_tafel", "overhandigen", "inwoner_aan_tafel"])
    st.subheader("Toestemming voor de casus")
    teken_kopvelden(huidig, "voorbereiding", ["status", "datum", "vorm"], deel="toestemming")


def _teken_genodigden(huidig: Zicht) -> None:
    st.subheader("Wie komt er")
    wie = namen(huidig.casus)
    if not wie:
        st.info("Nog niemand. Zet mensen neer bij **Betrokkenen**.")
        return
    bekend = {deelname.betrokkene: deelname for deelname in huidig.casus.deelnames}
    aanwezig, status = woorden("aanwezig"), woorden("deelnamestatus")
    for kenmerk, naam in wie.items():
        deelname = bekend.get(kenmerk, Deelname(betrokkene=kenmerk))
        links, midden, rechts = st.columns([3, 3, 3], vertical_alignment="bottom")
        links.markdown(f"**{letterlijk(naam)}**")
        with midden:
            _teken_keus(huidig, deelname, "aanwezig", f"Uitgenodigd: {naam}", {None: "—", **aanwezig})
        with rechts:
            _teken_keus(huidig, deelname, "status", f"Doet mee: {naam}", status)


def _teken_keus(
    huidig: Zicht, deelname: Deelname, veld: str, label: str, opties: dict[str | None, str] | dict[str, str]
) -> None:
    basis = f"voorbereiding.{huidig.nr}.deelname.{deelname.betrokkene}.{veld}"
    key = veldsleutel(basis, getattr(deelname, veld))
    st.selectbox(
        label,
        list(opties),
        index=list(opties).index(getattr(deelname, veld)),
        format_func=opties.get,
        key=key,
        on_change=_bewaar_deelname,
        args=(huidig.nr, deelname.betrokkene, veld, basis, key),
        label_visibility="collapsed",
    )


def _bewaar_deelname(nummer: int, kenmerk: str, veld: str, basis: str, key: str) -> None:
    casus, _ = opslag().laad_casus(nummer)
    waarde = st.session_state[key]
    oud = next((d for d in casus.deelnames if d.betrokkene == kenmerk), Deelname(betrokkene=kenmerk))
    nieuw = oud.model_copy(update={veld: waarde})
    lijst = [nieuw if d.betrokkene == kenmerk else d for d in casus.deelnames]
    if nieuw not in lijst:
        lijst.append(nieuw)
    if doe(nummer, f"{veldkenmerk(Deelname, veld).titel} aangepast", [ZetKop(_met(casus, lijst), casus)]):
        is_zelf_bewaard(basis, waarde)


def _met(casus: Casus, deelnames: list[Deelname]) -> Casus:
    return casus.model_copy(update={"deelnames": deelnames})


def _teken_van_tafel(huidig: Zicht) -> None:
    st.subheader("Alleen voor de voorbereiding")
    st.caption("Dit blijft op deze computer. Het gaat in geen enkele export mee.")
    bewaard = opslag().voorbereiding(huidig.nr)
    for veld, label in (
        ("van_tafel", "Waar praten we niet over"),
        ("bekende_data", "Data die al bekend zijn uit besluiten en brieven"),
    ):
        key = f"voorbereiding.{huidig.nr}.{veld}"
        if key not in st.session_state:
            st.session_state[key] = getattr(bewaard, veld)
        st.text_area(label, key=key, height=110, on_change=_bewaar_voorbereiding, args=(huidig.nr,))


def _bewaar_voorbereiding(nummer: int) -> None:
    opslag().zet_voorbereiding(
        nummer,
        Voorbereiding(
            st.session_state.get(f"voorbereiding.{nummer}.van_tafel", ""),
            st.session_state.get(f"voorbereiding.{nummer}.bekende_data", ""),
        ),
    )
