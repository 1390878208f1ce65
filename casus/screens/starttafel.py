"""The table: a row per person, who else is here, the rest for all who said yes at once, who leads and takes notes."""

from typing import cast

import streamlit as st
from pydantic import ValidationError

from casus.bewerken.deelname import (
    BEGELEIDING, Voorstel, is_toestemming_aan_te_vullen, vind_aan_te_vullen, vind_begeleiding, vind_deelname,
    vind_genodigden, vind_zonder_ja, voeg_toe_aan_tafel, vul_aan,
)  # fmt: skip
from casus.meldingen import vertaal
from casus.model.keuzes import SoortBetrokkene, Toestemmingsvorm
from casus.screens import velden as v
from casus.screens.beschrijven import kies_namen
from casus.screens.bron import Zicht, doe, meld, opslag
from casus.screens.deelnamevelden import teken_antwoord, teken_deelnameveld
from casus.screens.starterbij import teken_erbij, teken_uit_verhaal
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import veldsleutel
from casus.woorden import woord, woorden

_SCHERM = "start"
_RIJ = [4, 4, 3]
_AFSPRAAK = [3.6, 2.6, 3.2, 1.4, 1.9, 2.8]
_AFSPRAKEN = {
    "vorm": "Hoe gezegd", "datum": "Datum", "citaten": "Citaten mogen", "samenvatting_mee": "Krijgt samenvatting",
    "vertegenwoordigd_door": "Vertegenwoordigd door",
}  # fmt: skip


def teken_tafel(huidig: Zicht, dag: str) -> None:
    """Who is here and who said yes; ``dag`` (ISO) is what is proposed as the day they said so."""
    st.header("Wie doet mee", anchor=False)
    genodigden, namen = vind_genodigden(huidig.casus), kies_namen(huidig.casus)
    if not genodigden:
        st.info("Nog niemand aan tafel. Zet hieronder iedereen neer die er is.")
    else:
        _teken_stand(huidig, namen)
        with st.container(key="start_tafel_koppen"):
            for kolom, kop in zip(st.columns(_RIJ), ("Wie", "Doet mee", "Aanwezig"), strict=True):
                kolom.caption(kop)
        with st.container(key="start_tafel"):
            for iemand in genodigden:
                _teken_rij(huidig, iemand.id, namen[iemand.id], woord("soort_betrokkene", iemand.soort))
    links, rechts = st.columns([3, 2], gap="large")
    with links:
        teken_erbij()
    with rechts:
        teken_uit_verhaal(huidig)
    _teken_aanvullen(huidig, dag, namen)


def _teken_stand(huidig: Zicht, namen: dict[str, str]) -> None:
    """One look: who has not said yes or no yet."""
    if zonder := vind_zonder_ja(huidig.casus):
        wie = ", ".join(letterlijk(namen[iemand.id]) for iemand in zonder)
        st.warning(f"Nog geen antwoord van: **{wie}**.")
    else:
        st.success("Iedereen die er is, gaf antwoord.")


def _teken_rij(huidig: Zicht, kenmerk: str, naam: str, soort: str) -> None:
    wie, antwoord, aanwezig = st.columns(_RIJ, vertical_alignment="center")
    wie.markdown(f"**{letterlijk(naam)}**" + ("" if soort == naam else f" · {letterlijk(soort)}"))
    with antwoord:
        teken_antwoord(huidig, _SCHERM, kenmerk, f"Doet mee: {letterlijk(naam)}")
    with aanwezig:
        teken_deelnameveld(
            huidig, _SCHERM, kenmerk, "aanwezig", f"Aanwezig: {letterlijk(naam)}", label_visibility="collapsed"
        )  # fmt: skip


def _teken_aanvullen(huidig: Zicht, dag: str, namen: dict[str, str]) -> None:
    """A day and a way for all who said yes and of whom it is not known yet: proposed, and only stored when asked."""
    wie = [namen[iemand.id] for iemand in vind_aan_te_vullen(huidig.casus)]
    if is_toestemming_aan_te_vullen(huidig.casus):
        wie = ["de casus", *wie]
    if not wie:
        return
    basis = f"{_SCHERM}.{huidig.nr}.voorstel"
    with st.container(border=True):
        st.markdown(f"Vul in één keer in: **{', '.join(letterlijk(naam) for naam in wie)}**")
        with st.container(horizontal=True, vertical_alignment="bottom", key="start_rij_voorstel"):
            dag_key, vorm_key = veldsleutel(f"{basis}.dag", dag), veldsleutel(f"{basis}.vorm", None)
            vormen = woorden("toestemmingsvorm")
            st.text_input("Zei ja op", value=v.typbaar(dag), key=dag_key)
            st.radio("Hoe", ["mondeling", "schriftelijk"], format_func=vormen.get, horizontal=True, key=vorm_key)
            st.button(
                "Vul in bij wie ja zei", key=f"{basis}.vul", type="primary", on_click=_vul_aan,
                args=(huidig.nr, dag_key, vorm_key),
            )  # fmt: skip
        st.caption("Wie ja zei, is er, en zei dat op deze dag en deze manier. Wat al is ingevuld, blijft staan.")


def _vul_aan(nummer: int, dag_key: str, vorm_key: str) -> None:
    casus, _ = opslag().laad_casus(nummer)
    dag = v.lees_datumveld(st.session_state[dag_key], einde=False) or ""
    try:
        stappen = vul_aan(casus, Voorstel(dag, cast("Toestemmingsvorm", st.session_state[vorm_key])))
    except ValidationError as fout:
        meld(f"Nog niet bewaard. Datum: {v.zeg_gewoon(vertaal(fout)[0].bericht)}", "fout")
        return
    doe(nummer, "datum en vorm van wie ja zei", stappen)


def teken_afspraken(huidig: Zicht) -> None:
    """Of everybody who said yes: how, when, quotes, the summary, and who speaks for them."""
    namen = kies_namen(huidig.casus)
    wie = [b for b in huidig.casus.betrokkenen if vind_deelname(huidig.casus, b.id).status == "ja"]
    if not wie:
        return
    st.header("Wat is afgesproken", anchor=False)
    with st.container(key="start_afspraken_koppen"):
        for kolom, kop in zip(st.columns(_AFSPRAAK), ("Wie", *_AFSPRAKEN.values()), strict=True):
            kolom.caption(kop)
    with st.container(key="start_afspraken"):
        for iemand in wie:
            eerste, *kolommen = st.columns(_AFSPRAAK, vertical_alignment="center")
            eerste.markdown(f"**{letterlijk(namen[iemand.id])}**")
            for kolom, (veld, kop) in zip(kolommen, _AFSPRAKEN.items(), strict=True):
                with kolom:
                    teken_deelnameveld(huidig, _SCHERM, iemand.id, veld, f"{kop}: {letterlijk(namen[iemand.id])}")


def teken_begeleiding(huidig: Zicht) -> None:
    """Who leads and who takes notes."""
    st.header("Wie leidt, en wie schrijft mee", anchor=False)
    with st.container(horizontal=True, vertical_alignment="center"):
        for soort in BEGELEIDING:
            titel = woord("soort_betrokkene", soort).capitalize()
            if mensen := vind_begeleiding(huidig.casus, soort):
                wie = ", ".join(letterlijk(iemand.aanduiding) for iemand in mensen)
                st.markdown(f"{titel}: **{wie}**", width="content")
            else:
                st.button(
                    f"+ {titel.lower()}", key=f"{_SCHERM}.{soort}", on_click=_zet_begeleiding, args=(huidig.nr, soort),
                )  # fmt: skip


def _zet_begeleiding(nummer: int, soort: SoortBetrokkene) -> None:
    casus, _ = opslag().laad_casus(nummer)
    doe(nummer, f"{soort} aan tafel gezet", voeg_toe_aan_tafel(casus, woord("soort_betrokkene", soort), soort))
