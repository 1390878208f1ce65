"""The screen: the chosen stories below each other on one scale, the same in words, and what lay between in days."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from aspects.screens.getallen import Verhaalregel, teken_link
from aspects.screens.stof import Evaluatiestof, stof_van
from aspects.screens.tabel import maak_tabel
from aspects.screens.vergelijken.beeld import Plaat, maak_platen, teken_platen, vertel_plaat
from aspects.screens.vergelijken.kiezen import CONTACT, Gekozen, kies, lees_gekozen, zet_verhalen
from aspects.screens.vergelijken.openen import open_ding, toon_ding
from aspects.screens.vergelijken.plek import SCHERM
from aspects.tellingen import ONDER_TELLING
from aspects.vergelijken import stel_tweetal_voor
from aspects.vergelijken.tabel import maak_vergelijktabel
from aspects.vergelijken.woorden import zeg_contact, zeg_nulpunt
from casus.model import Casus
from casus.screens.bron import Onderzoekszicht
from casus.screens.opening import open_onderzoekscherm
from casus.screens.raamwerk import lees_breedte, toon_prent
from casus.screens.tekst import letterlijk
from casus.woorden import woord

SMALST, BREEDST = 640, 2400


def toon_vergelijken() -> None:
    """The screen."""
    huidig = open_onderzoekscherm(
        "Vergelijken", "Leg twee, drie of vier verhalen onder elkaar, op dezelfde tijd. Wat valt op? Wat is anders?"
    )
    if huidig is None:
        return
    stof = stof_van(huidig)
    if len(stof.tellend) < 2:
        st.info("Er zijn nog geen twee verhalen die meetellen. Daarvoor is een gesprek nodig, en toestemming.")
        return
    gekozen = lees_gekozen(stof)
    kies(stof, gekozen)
    _zeg_vervallen(gekozen)
    if len(gekozen.nummers) < 2:
        _wijs_op_begin(stof, gekozen)
        return
    platen = maak_platen(huidig, stof, gekozen)
    _teken_platen(stof, gekozen, platen)
    _toon_tabel(huidig, stof, gekozen)
    toon_ding(stof, platen)


def _zeg_vervallen(gekozen: Gekozen) -> None:
    if gekozen.vervallen:
        wat = "Eén verhaal" if gekozen.vervallen == 1 else f"{gekozen.vervallen} verhalen"
        st.warning(f"{wat} uit het adres {'telt' if gekozen.vervallen == 1 else 'tellen'} niet (meer) mee.")


def _wijs_op_begin(stof: Evaluatiestof, gekozen: Gekozen) -> None:
    """What to do, and two stories to begin with."""
    if gekozen.nummers:
        st.info("Kies er nog een verhaal bij. Dan staan ze hier onder elkaar.")
        return
    st.info("Kies hierboven de verhalen die u naast elkaar wilt zien. Of begin met deze twee.")
    tweetal = stel_tweetal_voor([c.casus for c in stof.meetellend])
    if tweetal is None:
        return
    nummers = [stof.tellend[tweetal.een], stof.tellend[tweetal.twee]]
    codes = " en ".join(stof.cijfers[nummer].casus.code for nummer in nummers)
    st.button(
        letterlijk(f"Begin met {codes}"),
        key="vergelijken.begin",
        type="primary",
        on_click=zet_verhalen,
        args=(nummers,),
    )
    st.caption(tweetal.waarom)


def _teken_platen(stof: Evaluatiestof, gekozen: Gekozen, platen: Sequence[Plaat]) -> None:
    if gekozen.schaal == CONTACT:
        st.caption(
            "Maand 0 is het eerste contact: de aanmelding, of de eerste keer dat iemand van het gebiedsteam erbij was. "
            "Kies iets in een beeld om het te lezen."
        )
    breedte = min(BREEDST, max(SMALST, min(_lees_breedtes(gekozen))))
    beelden = teken_platen(platen, breedte, "donker" if st.context.theme.type == "dark" else "licht")
    gemeten = [_teken_plaat(stof.cijfers[plaat.nummer].casus, plaat, beelden, gekozen) for plaat in platen]
    anders = {breed for breed in gemeten if breed and SMALST <= breed <= BREEDST}
    if anders and min(anders) != breedte:
        st.rerun()


def _lees_breedtes(gekozen: Gekozen) -> list[int]:
    return [lees_breedte(_noem_prent(nummer), 960) for nummer in gekozen.nummers]


def _noem_prent(nummer: int) -> str:
    return f"vergelijken.prent.{nummer}"


def _teken_plaat(casus: Casus, plaat: Plaat, beelden: dict[int, str], gekozen: Gekozen) -> int | None:
    """One story: who it is about, its first contact, the picture, the same in words; how wide it may be."""
    with st.container(horizontal=True, vertical_alignment="center", key=f"vergelijken_kop_{plaat.nummer}"):
        st.header(letterlijk(f"{casus.code} · {casus.titel}"), anchor=False)
        teken_link(Verhaalregel(plaat.nummer), "Open de tijdlijn", SCHERM)
    st.caption(letterlijk(_omschrijf(casus)))
    zinnen = [zeg_contact(casus, plaat.contact)]
    if gekozen.schaal == CONTACT and plaat.contact:
        zinnen.append(zeg_nulpunt(plaat.contact))
    st.markdown(letterlijk(" ".join(zin for zin in zinnen if zin)))
    if plaat.beeld is None:
        st.caption("Daarom staat dit verhaal niet op deze schaal. Kies **Op de kalender** om het toch te zien.")
        return None
    beschrijving = f"Tijdlijn van {casus.code}, {casus.titel}. Als tekst: hieronder."
    prent = toon_prent(beelden[plaat.nummer], key=_noem_prent(plaat.nummer), beschrijving=beschrijving)
    if prent.gekozen is not None:
        open_ding(plaat.nummer, prent.gekozen.lijst, prent.gekozen.item)
    if plaat.erbuiten:
        dingen = "1 ding ligt" if plaat.erbuiten == 1 else f"{plaat.erbuiten} dingen liggen"
        st.caption(f"{dingen} buiten dit stuk. Kies **Het hele verhaal** om alles te zien.")
    with st.expander("Het beeld in woorden", key=f"vergelijken.woorden.{plaat.nummer}"):
        st.html(f"<ul>{''.join(f'<li>{escape(zin)}</li>' for zin in vertel_plaat(plaat))}</ul>")
    return prent.breedte


def _omschrijf(casus: Casus) -> str:
    strikt = "veiligheid strikt: alleen voor het evaluatieteam" if casus.veiligheid == "strikt" else None
    return " · ".join(deel for deel in (casus.team, woord("doelgroep", casus.doelgroep), strikt) if deel)


def _toon_tabel(huidig: Onderzoekszicht, stof: Evaluatiestof, gekozen: Gekozen) -> None:
    st.header("In dagen en aantallen", anchor=False)
    verhalen = [stof.cijfers[nummer] for nummer in gekozen.nummers]
    rijen = maak_vergelijktabel(verhalen, huidig.omgeving.peildatum)
    koppen = ("Wat", *(c.casus.code for c in verhalen))
    st.html(maak_tabel("In dagen en aantallen", koppen, rijen))
    st.caption(
        "Dagen zijn gewone kalenderdagen. Waar een datum niet vaststaat, staat er hoeveel het minstens en hooguit was. "
        f"Niet genoemd is niet hetzelfde als niet gebeurd. {ONDER_TELLING}"
    )
