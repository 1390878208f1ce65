"""Tijdlijn: the quick line, the picture or the list, the notes and what is chosen beside it."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

import streamlit as st

from casus.beeld import Merk, Tijdlijnbeeld, maak_tijdlijnbeeld, teken_svg, vertel_beeld
from casus.beeld.kleuren import Thema
from casus.bewerken import lees_halve
from casus.bewerken.halve import vind_half, vind_item
from casus.datums import vroegst
from casus.model.lijsten import ITEMLIJSTEN
from casus.screens.acties import teken_acties, tekst_van, toon_vraag_weg
from casus.screens.beschrijven import beschrijf_item, houd_onzichtbaar_uiteen
from casus.screens.bron import Zicht, haal_conflict, toon_melding, zicht
from casus.screens.botsing import toon_conflict
from casus.screens.formulier import teken_formulier
from casus.screens.keuzeprent import teken_keuzeprent
from casus.screens.keuze import gekozen, gekozen_item, kies
from casus.screens.raamwerk import lees_adres, volg_versie, zet_adres
from casus.screens.regelinvoer import teken_snelregel
from casus.screens.regievraag import VRAAG, lees_vraag, teken_regievraag
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import is_zelf_bewaard, veldsleutel
from casus.woorden import lijstnaam

Merken = Callable[[Zicht], Sequence[Merk]]
OP_TIJDLIJN = ("gebeurtenissen", "inzetten", "voorzieningen", "regieperioden", "doelen", "betrokkenen")
_PRENT = "tijdlijn.prent"
_ZOOM = (
    ("alles", "Hele verhaal", "Toon het hele verhaal"),
    ("in", "Inzoomen", "Toon een kortere periode"),
    ("uit", "Uitzoomen", "Toon een langere periode"),
    ("vroeger", "Vroeger", "Schuif naar vroeger"),
    ("later", "Later", "Schuif naar later"),
)


def toon_tijdlijn(merken: Merken) -> None:
    """The screen; ``merken`` gives the marks (norms, gaps, signals) that other packages know of."""
    huidig = zicht()
    if huidig is None:
        return
    als_lijst = lees_adres().extra.get("toon") == "lijst"
    with st.container(key="tijdlijn_titel" if als_lijst else "tijdlijn_titel_alleen_voorgelezen"):
        st.title(letterlijk(huidig.casus.titel))
    with st.container(key="tijdlijn_melding"):  # always there: the quick line keeps its place, and with it the focus
        toon_melding()
    teken_snelregel()
    huidig = zicht() or huidig
    with st.container(key="tijdlijn_vragen"):
        toon_vraag_weg(huidig)
        if conflict := haal_conflict(huidig.nr):
            toon_conflict(huidig, conflict)
    _teken_weergave(als_lijst)
    with st.container(key="tijdlijn_vlak"):
        links, rechts = st.columns([3, 1], gap="medium")
    with links:
        if als_lijst:
            _teken_lijst(huidig)
        else:
            _teken_beeld(huidig, merken)
    with rechts:
        _teken_gekozen(huidig)
        _teken_notities(huidig)
    volg_versie(huidig.versie)


def _teken_weergave(als_lijst: bool) -> None:
    """Picture or list, and which part of the story."""
    with st.container(horizontal=True, vertical_alignment="center", key="tijdlijn_balk"):
        st.radio(
            "Weergave", ["beeld", "lijst"], index=int(als_lijst), horizontal=True, key="tijdlijn.toon",
            format_func={"beeld": "Beeld", "lijst": "Lijst"}.get, on_change=_wissel, label_visibility="collapsed",
            width="content",
        )  # fmt: skip
        for naam, label, help_ in _ZOOM:
            st.button(label, key=f"tijdlijn.zoom.{naam}", on_click=_zoom, args=(naam,), help=help_, disabled=als_lijst)


def _wissel() -> None:
    zet_adres(toon="lijst" if st.session_state["tijdlijn.toon"] == "lijst" else None)


def _periode() -> tuple[date | None, date | None]:
    extra = lees_adres().extra
    try:
        return date.fromisoformat(extra["van"]), date.fromisoformat(extra["tot"])
    except (KeyError, ValueError):
        return None, None


def _zoom(naam: str) -> None:
    huidig = zicht()
    van, tot = _periode()
    if huidig is None or naam == "alles":
        zet_adres(van=None, tot=None)
        return
    if van is None or tot is None:
        beeld = maak_tijdlijnbeeld(huidig.casus, huidig.omgeving.peildatum)
        van, tot = beeld.van, beeld.tot
    dagen = max(30, (tot - van).days)
    midden = _midden(huidig, van, tot)
    if naam in ("in", "uit"):
        half = timedelta(days=max(15, dagen // 4 if naam == "in" else dagen))
        van, tot = _begrensd(midden, -half), _begrensd(midden, half)
    else:
        stap = timedelta(days=dagen // 3 * (1 if naam == "later" else -1))
        van, tot = _begrensd(van, stap), _begrensd(tot, stap)
    zet_adres(van=van.isoformat(), tot=tot.isoformat())


def _begrensd(dag: date, stap: timedelta) -> date:
    try:
        return dag + stap
    except OverflowError:
        return dag


def _midden(huidig: Zicht, van: date, tot: date) -> date:
    """Zooming keeps the chosen item in view."""
    lijst, item = gekozen_item() or ("", "")
    ding = vind_item(huidig.casus, lijst, item) if lijst else None
    datum = next((getattr(ding, v) for v in ("datum", "van", "gesteld", "aangevraagd") if getattr(ding, v, None)), None)
    return vroegst(datum) if datum else van + (tot - van) / 2


@st.cache_data(show_spinner=False, max_entries=32)
def _maak_svg(
    bestand: str, nummer: int, versies: tuple[int, int], breedte: int, thema: Thema, van: date | None, tot: date | None,
    _huidig: Zicht, _merken: Merken,
) -> tuple[str, list[str]]:  # fmt: skip
    peildatum = _huidig.omgeving.peildatum
    beeld: Tijdlijnbeeld = maak_tijdlijnbeeld(
        _huidig.casus, peildatum, merken=_merken(_huidig), van=van, tot=tot
    )
    return teken_svg(beeld, breedte=breedte, thema=thema), vertel_beeld(beeld)


def _teken_beeld(huidig: Zicht, merken: Merken) -> None:
    van, tot = _periode()
    versies = (huidig.versie, huidig.onderzoek_versie)
    teken_keuzeprent(
        _PRENT,
        f"Tijdlijn van {huidig.casus.titel}. Als tekst: kies Lijst.",
        lambda breedte, thema: _maak_svg(
            huidig.bestand, huidig.nr, versies, breedte, thema, van, tot, huidig, merken
        ),
    )


def _teken_lijst(huidig: Zicht) -> None:
    regels: list[tuple[str, str, str]] = []
    for lijst in OP_TIJDLIJN:
        for ding in getattr(huidig.casus, lijst):
            regels.append(
                (_sorteer(ding), f"{lijst}/{ding.id}", f"{lijstnaam(lijst)} · {beschrijf_item(huidig, lijst, ding)}")
            )
    if not regels:
        st.info("Nog niets op de tijdlijn. Typ hierboven wat er gebeurde.")
        return
    opties = houd_onzichtbaar_uiteen({sleutel: letterlijk(tekst) for _, sleutel, tekst in sorted(regels)})
    huidige = "/".join(gekozen() or ())
    basis = f"tijdlijn.lijst.{huidig.nr}"
    key = veldsleutel(basis, huidige, opties)
    st.radio(
        "Alles op volgorde van tijd", list(opties), format_func=lambda k: opties.get(k, k), key=key,
        index=list(opties).index(huidige) if huidige in opties else None, on_change=_kies_uit_lijst, args=(basis, key),
    )  # fmt: skip


def _kies_uit_lijst(basis: str, key: str) -> None:
    is_zelf_bewaard(basis, st.session_state[key])
    lijst, _, item = st.session_state[key].partition("/")
    kies(lijst, item)


def _sorteer(ding: Any) -> str:
    for veld in ("datum", "van", "gesteld", "gemeld", "aangevraagd"):
        if waarde := getattr(ding, veld, None):
            return vroegst(waarde).isoformat()
    return "9999"


def _teken_gekozen(huidig: Zicht) -> None:
    lijst, item = gekozen() or ("", "")
    if lijst == VRAAG and lees_vraag(item):
        with st.container(border=True):
            st.button("Sluit", key="tijdlijn.sluit", on_click=kies, args=(None, None))
            teken_regievraag(huidig, item, "tijdlijn")
        return
    if lijst not in ITEMLIJSTEN:
        return
    if vind_item(huidig.casus, lijst, item) is None and vind_half(huidig.casus, lijst, item) is None:
        return
    with st.container(border=True):
        st.markdown(f"**Gekozen: {lijstnaam(lijst)}**")
        st.button("Sluit", key="tijdlijn.sluit", on_click=kies, args=(None, None))
        teken_formulier(huidig, lijst, item, "tijdlijn")
        teken_acties(huidig, lijst, item, "tijdlijn")


def _teken_notities(huidig: Zicht) -> None:
    halve = {half.notitie.id: half for half in lees_halve(huidig.casus)}
    open_ = [n for n in huidig.casus.notities if n.geplaatst_als is None]
    st.markdown(f"**Nog te plaatsen ({len(open_)})**")
    if not open_:
        st.caption("Een regel zonder datum komt hier te staan.")
    for notitie in reversed(open_):
        half = halve.get(notitie.id)
        lijst, item = (half.lijst, half.id) if half else ("notities", notitie.id)
        tekst = notitie.tekst if len(notitie.tekst) < 160 else notitie.tekst[:157] + "…"
        st.button(
            letterlijk(tekst),
            key=f"tijdlijn.notitie.{notitie.id}",
            on_click=kies,
            args=(lijst, item),
            width="stretch",
            help=letterlijk(notitie.nog_uitzoeken) if notitie.nog_uitzoeken else None,
        )
    _teken_uitzoeken(huidig)


def _teken_uitzoeken(huidig: Zicht) -> None:
    vragen = [
        (lijst, ding)
        for lijst in OP_TIJDLIJN
        for ding in getattr(huidig.casus, lijst)
        if getattr(ding, "nog_uitzoeken", None)
    ]
    if vragen:
        with st.expander(f"Nog uitzoeken ({len(vragen)})"):
            for lijst, ding in vragen:
                tekst = f"{tekst_van(huidig, lijst, ding.id)[:60]}: {ding.nog_uitzoeken}"
                st.button(
                    letterlijk(tekst),
                    key=f"tijdlijn.uitzoeken.{ding.id}",
                    on_click=kies,
                    args=(lijst, ding.id),
                    width="stretch",
                )
