"""What one aspect holds over the stories, one list at a time: bevindingen, quotes, vignettes, signals."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from aspects.aspectenlijst import AspectUitleg
from aspects.naast.cellen import ZONDER_DEEL, Gezegde
from aspects.naast.matrix import noem_delen
from aspects.naast.signalen import Signaaltelling, tel_signalen
from aspects.naast.woorden import WERKINGKOPPEN
from aspects.screens.getallen import Getallen, Verhaalregel
from aspects.screens.naast.gezegd import noem_code, noem_deel, schrijf_citaat, schrijf_gezegde
from aspects.screens.naast.naaststof import Naaststof
from aspects.screens.naast.overzicht import teken_bladknoppen
from aspects.screens.naast.plek import Plek, ga, ga_naar_cel
from aspects.tellingen import ONDER_TELLING, schrijf_telling
from casus.model import Citaat, Vignet
from casus.screens.bron import Onderzoekszicht
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import is_van_nu, is_zelf_bewaard, veldsleutel
from casus.woorden import woord

PER_VEL = 20
_LIJSTEN = {"gezegd": "Bevindingen", "citaten": "Citaten", "vignetten": "Vignetten", "signalen": "Signalen"}


def teken_lijsten(
    huidig: Onderzoekszicht, naast: Naaststof, uitleg: AspectUitleg, gekozen: tuple[int, ...], plek: Plek,
    getallen: Getallen,
) -> None:  # fmt: skip
    """The choice of a list, and that list."""
    st.subheader("Wat de verhalen erover zeggen", anchor=False)
    gezegd = _vind_gezegd(naast, uitleg.code, gekozen)
    citaten = [(nr, c) for nr in gekozen for c in naast.cellen[nr][uitleg.code].citaten]
    vignetten = [(nr, v) for nr in gekozen for v in naast.cijfers[nr].casus.vignetten if uitleg.code in v.aspecten]
    aantallen = {"gezegd": len(gezegd), "citaten": len(citaten), "vignetten": len(vignetten)}
    lees = _kies_lijst(plek.lees, aantallen)
    if lees == "citaten":
        _teken_citaten(naast, citaten, uitleg, plek)
    elif lees == "vignetten":
        _teken_vignetten(naast, vignetten, plek)
    elif lees == "signalen":
        _teken_signalen(naast, tel_signalen(naast.cijfers, gekozen, uitleg.code, huidig.onderzoek), gekozen, getallen)
    else:
        _teken_gezegd(naast, gezegd, uitleg, plek)


def _kies_lijst(nu: str | None, aantallen: dict[str, int]) -> str:
    """Which list is read; the number of things in it stands beside its name."""
    lees = nu if nu in _LIJSTEN else "gezegd"
    basis = "naast.lees"
    key = veldsleutel(basis, lees)
    st.segmented_control(
        "Wat wilt u lezen?", list(_LIJSTEN), default=lees, key=key, required=True, on_change=_zet_lijst,
        args=(basis, key),
        format_func=lambda lijst: f"{_LIJSTEN[lijst]} ({aantallen[lijst]})" if lijst in aantallen else _LIJSTEN[lijst],
    )  # fmt: skip
    return lees


def _zet_lijst(basis: str, key: str) -> None:
    if is_van_nu(basis, key):
        is_zelf_bewaard(basis, st.session_state[key])
        ga(lees=st.session_state[key], vel=1)


_Gevonden = tuple[int, Gezegde]


def _vind_gezegd(naast: Naaststof, aspect: str, gekozen: Sequence[int]) -> list[_Gevonden]:
    return [(nr, gezegde) for nr in gekozen for gezegde in naast.cellen[nr][aspect].gezegd]


def _teken_gezegd(naast: Naaststof, gezegd: list[_Gevonden], uitleg: AspectUitleg, plek: Plek) -> None:
    """Part by part, and in a part what helped, what worked against, both, and ideas."""
    delen = {
        code: noem_deel(uitleg, code)
        for nr in dict.fromkeys(nr for nr, _ in gezegd)
        for code, _ in noem_delen(naast.cijfers[nr], uitleg)
    }
    volgorde, werkingen = list(delen), list(WERKINGKOPPEN)
    gevuld = {_deel(gezegde) for _, gezegde in gezegd}
    deel = _kies_deel(plek.deel, {code: naam for code, naam in delen.items() if code in gevuld})
    in_beeld = [(nr, g) for nr, g in gezegd if deel is None or _deel(g) == deel]
    in_beeld.sort(key=lambda paar: (volgorde.index(_deel(paar[1])), werkingen.index(paar[1].bevinding.werking)))
    if not in_beeld:
        st.caption("Over dit aspect is in deze verhalen niets opgeschreven.")
    kop = ("", "")
    for nummer, (nr, gezegde) in enumerate(_kies_vel(in_beeld, plek)):
        nieuw = (_deel(gezegde), gezegde.bevinding.werking)
        if nieuw != kop:
            naam = delen[nieuw[0]]
            st.markdown(f"**{letterlijk(naam[:1].upper() + naam[1:])}** · {WERKINGKOPPEN[gezegde.bevinding.werking]}")
            kop = nieuw
        casus = naast.cijfers[nr].casus
        _teken_regel(nummer, nr, casus.code, schrijf_gezegde(casus, uitleg, gezegde, noem_code(casus)), uitleg.code)
    _teken_vellen(in_beeld, plek)


def _deel(gezegde: Gezegde) -> str:
    return gezegde.bevinding.deelaspect or ZONDER_DEEL


def _kies_deel(nu: str | None, delen: dict[str, str]) -> str | None:
    """Of which part; None for all."""
    keuzes = {"": "alle onderdelen", **delen}
    deel = nu if nu in delen else ""
    if len(delen) > 1:
        basis = "naast.deel"
        key = veldsleutel(basis, deel, list(keuzes))
        with st.container(width=300):
            st.selectbox(
                "Onderdeel", list(keuzes), index=list(keuzes).index(deel), format_func=keuzes.__getitem__, key=key,
                on_change=_zet_deel, args=(basis, key),
            )  # fmt: skip
    return deel or None


def _zet_deel(basis: str, key: str) -> None:
    if is_van_nu(basis, key):
        is_zelf_bewaard(basis, st.session_state[key])
        ga(deel=st.session_state[key] or None, vel=1)


def _teken_citaten(naast: Naaststof, citaten: list[tuple[int, Citaat]], uitleg: AspectUitleg, plek: Plek) -> None:
    if not citaten:
        st.caption("Bij dit aspect staan in deze verhalen geen citaten.")
    for nummer, (nr, citaat) in enumerate(_kies_vel(citaten, plek)):
        casus = naast.cijfers[nr].casus
        _teken_regel(nummer, nr, casus.code, schrijf_citaat(casus, citaat, noem_code(casus)), uitleg.code)
    _teken_vellen(citaten, plek)


def _teken_vignetten(naast: Naaststof, vignetten: list[tuple[int, Vignet]], plek: Plek) -> None:
    if not vignetten:
        st.caption("Bij dit aspect is in deze verhalen nog geen vignet geschreven.")
    for nr, vignet in _kies_vel(vignetten, plek):
        casus = naast.cijfers[nr].casus
        with st.expander(letterlijk(f"{noem_code(casus)} · {vignet.titel} ({woord('vignetstatus', vignet.status)})")):
            st.markdown(letterlijk(vignet.tekst))
    _teken_vellen(vignetten, plek)


def _teken_signalen(
    naast: Naaststof, tellingen: Sequence[Signaaltelling], gekozen: Sequence[int], getallen: Getallen
) -> None:
    """In how many stories the timeline shows what; only those in which it was asked are counted."""
    if not tellingen:
        st.caption("Bij dit aspect telt de tijdlijn niets.")
        return
    st.caption("Vragen en feiten van de tijdlijn. Geen oordeel. Een verhaal telt alleen mee als ernaar gevraagd is.")
    for telling in tellingen:
        tekst = f"{schrijf_telling(len(telling.geraakt), len(telling.gevraagd))}: {telling.zin}"
        titel = f"{telling.zin[:1].upper()}{telling.zin[1:]}"
        sleutel = f"signaal.{telling.code}"
        getallen.teken(tekst, sleutel, titel, partial(_vind_regels, telling))
        niet = len(gekozen) - len(telling.gevraagd)
        if niet:
            st.caption(f"In {niet} {'verhaal' if niet == 1 else 'verhalen'} niet gevraagd of niet te zeggen.")
    st.caption(ONDER_TELLING)


def _vind_regels(telling: Signaaltelling) -> list[Verhaalregel]:
    return [Verhaalregel(nr, telling.zin) for nr in telling.geraakt]


def _teken_regel(nummer: int, nr: int, code: str, tekst: str, aspect: str) -> None:
    """A line with the way to its story."""
    with st.container(horizontal=True, vertical_alignment="center", key=f"regel_naast_{nummer}"):
        st.markdown(tekst)
        st.button(
            f"Open {letterlijk(code)}", key=f"naast.open.{nummer}.{nr}", type="tertiary", on_click=ga_naar_cel,
            args=(nr, aspect),
        )  # fmt: skip


def _kies_vel(dingen: list, plek: Plek) -> list:
    vel = _bepaal_vel(dingen, plek)
    return dingen[(vel - 1) * PER_VEL : vel * PER_VEL]


def _bepaal_vel(dingen: Sequence[object], plek: Plek) -> int:
    return min(max(1, plek.vel), max(1, -(-len(dingen) // PER_VEL)))


def _teken_vellen(dingen: Sequence[object], plek: Plek) -> None:
    vellen = -(-len(dingen) // PER_VEL)
    if vellen > 1:
        teken_bladknoppen("lijst", _bepaal_vel(dingen, plek), vellen, lambda vel: ga(vel=vel))
