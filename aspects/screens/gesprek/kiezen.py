"""Which aspect is talked about: all of them in a row with how they stand, the one before and the one after."""

from typing import cast

import streamlit as st

from aspects.aspectenlijst import AspectUitleg
from aspects.gedaan import bepaal_stand, zet_gedaan
from casus.model.keuzes import AspectGedaan
from casus.screens.bron import Zicht, doe, opslag
from casus.screens.raamwerk import houd_vast, lees_adres, lees_vast, luister, zet_adres
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import is_van_nu, is_zelf_bewaard, veldsleutel
from casus.woorden import woord, woorden

PROFIEL = "_profiel"
"""What the address says for the profile of all aspects; no code of an aspect can begin so."""

TEKENS = {"verdiept": "●", "kort": "◐", "niet_besproken": "–", None: "○"}
_UITLEG = "Besproken: ● uitgebreid, ◐ kort, – niet, ○ nog niet."
_NAAM = "aspect"
_TOETSEN = ({"toets": "Alt+v", "naam": "vorige"}, {"toets": "Alt+n", "naam": "volgende"})


def kies_aspect(huidig: Zicht, aspecten: list[AspectUitleg]) -> AspectUitleg | None:
    """Draws the row and the two buttons; the aspect the address names (else the first), None for the profile."""
    codes = [aspect.code for aspect in aspecten]
    staat_er = _lees_aspect()
    nu = staat_er if staat_er in (*codes, PROFIEL) else codes[0]
    with st.container(horizontal=True, gap="small", key="aspecten_rij"):
        for aspect in aspecten:
            stand = bepaal_stand(huidig.casus, aspect)
            _teken_knop(f"{TEKENS[stand.gezegd]} {letterlijk(aspect.label)}", aspect.code, nu)
        _teken_knop("Het profiel", PROFIEL, nu)
    _teken_stappen([*codes, PROFIEL], nu)
    return next((aspect for aspect in aspecten if aspect.code == nu), None)


def _teken_knop(label: str, code: str, nu: str) -> None:
    soort = "primary" if code == nu else "tertiary"
    st.button(label, key=f"aspecten.naar.{code}", type=soort, on_click=_ga, args=(code,))


def _teken_stappen(volgorde: list[str], nu: str) -> None:
    """To the aspect before and after, by button or key."""
    plek = volgorde.index(nu)
    vorige = volgorde[plek - 1] if plek else None
    volgende = volgorde[plek + 1] if plek + 1 < len(volgorde) else None
    with st.container(horizontal=True, gap="small", vertical_alignment="center", key="aspecten_stappen"):
        st.button("← Vorige (Alt+V)", key="aspecten.vorige", on_click=_ga, args=(vorige,), disabled=vorige is None)
        st.button(
            "Volgende (Alt+N) →", key="aspecten.volgende", on_click=_ga, args=(volgende,), disabled=volgende is None
        )
        hier = f"{plek + 1} van {len(volgorde) - 1}. " if nu != PROFIEL else ""
        st.caption(f"{hier}{_UITLEG}")
    naar = {"vorige": vorige, "volgende": volgende}
    if toets := luister(_TOETSEN, key="aspecten_toetsen", doe=lambda naam: _ga(naar.get(naam))):
        _ga(naar.get(toets))
        st.rerun()


def _ga(code: str | None) -> None:
    if code is not None:
        houd_vast(_NAAM, lees_adres().casus, _lees_aspect(), code)
        zet_adres(aspect=code, wie=None, lijst=None, item=None)


def _lees_aspect() -> str:
    """The code the address says; of an aspect, of the profile, or anything else."""
    adres = lees_adres()
    staat_er = adres.extra.get("aspect", "")
    aspect = lees_vast(_NAAM, adres.casus, staat_er)
    if aspect != staat_er:
        zet_adres(aspect=aspect)
    return aspect


def teken_stand(huidig: Zicht, uitleg: AspectUitleg) -> None:
    """Was it talked about at length, briefly or not; pressing the chosen one again takes the answer back."""
    stand, keuzes = bepaal_stand(huidig.casus, uitleg), woorden("aspect_gedaan")
    basis = f"aspecten.{huidig.nr}.gedaan.{uitleg.code}"
    key = veldsleutel(basis, stand.gezegd)
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small", key="aspecten_gedaan"):
        st.pills(
            "Is dit besproken?", list(keuzes), default=stand.gezegd, format_func=keuzes.get, key=key, width="content",
            on_change=_bewaar, args=(huidig.nr, uitleg.code, uitleg.label, basis, key),
        )  # fmt: skip
        if stand.gezegd is None:
            hoe = "uitgebreid" if stand.voorstel == "verdiept" else "kort"
            st.caption(f"Voorstel van dit onderzoek: {hoe}. U kiest zelf.")


def _bewaar(nummer: int, aspect: str, label: str, basis: str, key: str) -> None:
    if not is_van_nu(basis, key):
        return
    gedaan = cast("AspectGedaan | None", st.session_state[key])
    casus, _ = opslag().laad_casus(nummer)
    wat = woord("aspect_gedaan", gedaan) if gedaan else "nog niet gezegd"
    if doe(nummer, f"{label}: {wat}", list(zet_gedaan(casus, aspect, gedaan))):
        is_zelf_bewaard(basis, gedaan)
