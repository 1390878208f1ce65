"""How the report will look: its pages one by one as pictures, and what it begins with in words."""

import streamlit as st

from casus.screens.bron import Onderzoekszicht
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import is_van_nu, is_zelf_bewaard, veldsleutel
from casus.storage import OpslagFout
from exports.rapport.model import Alinea, Kop, Rapport
from exports.schrijvers.pdf import SchrijfFout
from exports.schrijvers.voorproef import Voorproef, maak_voorproef
from exports.screens.rapport.keuze import UITGAVEN, Keuze
from exports.screens.rapport.maken import stel_vraag
from exports.screens.rapport.onthouden import SCHERM, lees, zet
from exports.screens.rapport.versies import Sleutel, maak_sleutel

_MEESTE_REGELS, _BREED = 40, 760
_BLADZIJ = "bladzij"


def toon_voorproef(huidig: Onderzoekszicht, keuze: Keuze, kan: bool) -> None:
    """A button that shows the pages; then the pages, as long as they are of what is chosen and stored now."""
    st.header("Zo ziet het eruit", anchor=False)
    if not kan:
        st.caption("Hier ziet u de bladzijden, zodra er een hoofdstuk is gekozen en niets het rapport tegenhoudt.")
        return
    sleutel, naam = maak_sleutel(huidig), f"{SCHERM}.{huidig.nr}.bekijk"
    open_ = st.session_state.get(naam) == (sleutel, keuze)
    st.button(
        "Verberg de bladzijden" if open_ else "Bekijk de bladzijden", key=f"{naam}.knop", on_click=_bekijk,
        args=(naam, huidig.nr, None if open_ else (sleutel, keuze)),
    )  # fmt: skip
    if not open_:
        uitgave = UITGAVEN[keuze[0]].lower()
        st.caption(f"De uitgave die u koos ({uitgave}), met de hoofdstukken die u koos. Er gaat nog niets de app uit.")
        return
    try:
        rapport, proef = stel_vraag(sleutel, keuze).rapport, _teken(sleutel, keuze)
    except (SchrijfFout, OpslagFout) as fout:
        st.error(letterlijk(str(fout)))
        return
    if not rapport.delen:
        st.warning("In de hoofdstukken die u koos, staat nog niets.")
    _blader(huidig.nr, sleutel, keuze, len(proef.bladen))
    with st.expander("Zo begint elk hoofdstuk", key=f"{naam}.begin"):
        st.markdown("\n\n".join(vertel_begin(rapport)))


def _bekijk(naam: str, nummer: int, waarvan: tuple[Sleutel, Keuze] | None) -> None:
    st.session_state[naam] = waarvan
    zet(nummer, _BLADZIJ, "")


@st.cache_resource(show_spinner="De bladzijden worden getekend.", max_entries=2)
def _teken(sleutel: Sleutel, keuze: Keuze) -> Voorproef:
    return maak_voorproef(stel_vraag(sleutel, keuze).rapport)


@st.fragment
def _blader(nummer: int, sleutel: Sleutel, keuze: Keuze, aantal: int) -> None:
    """One page, and the way to the others."""
    proef = _teken(sleutel, keuze)
    ruw = lees(nummer, _BLADZIJ)
    bladzij = min(max(int(ruw), 1), aantal) if ruw.isdecimal() and len(ruw) < 6 else 1
    koppen = proef.vind_koppen(bladzij)
    with st.container(key="rapport_voorproef"):
        links, rechts = st.columns([3, 2], gap="large")
    with links:
        with st.container(horizontal=True, vertical_alignment="center", key="rapport_bladeren"):
            for woord, naar in (("Vorige", bladzij - 1), ("Volgende", bladzij + 1)):
                st.button(
                    f"{woord} bladzij", key=f"{SCHERM}.{nummer}.{woord}", on_click=_ga, args=(nummer, naar),
                    disabled=not 1 <= naar <= aantal, width="content",
                )  # fmt: skip
            st.caption(f"Bladzij {bladzij} van {aantal}", width="content")
        with st.container(key="rapport_bladzij", width=_BREED):
            st.image(proef.geef_blad(bladzij), width="stretch", alt=noem_bladzij(proef, bladzij))
    with rechts:
        _kies_kop(nummer, proef, bladzij)
        if koppen:
            st.markdown("Op deze bladzij:")
            st.markdown("\n".join(f"- {letterlijk(kop.tekst)}" for kop in koppen))


def noem_bladzij(proef: Voorproef, bladzij: int) -> str:
    """The picture of a page in words: which it is, and the headings on it."""
    koppen = "; ".join(kop.tekst for kop in proef.vind_koppen(bladzij))
    return f"Bladzij {bladzij} van {len(proef.bladen)}" + (f": {koppen}" if koppen else "")


def _kies_kop(nummer: int, proef: Voorproef, bladzij: int) -> None:
    """A chapter to go to; the one that the page is of stands in the field."""
    koppen = [kop for kop in proef.koppen if kop.niveau == 1]
    if not koppen:
        return
    hier = max((plek for plek, kop in enumerate(koppen) if kop.bladzij <= bladzij), default=None)
    namen = [f"{kop.tekst} (bladzij {kop.bladzij})" for kop in koppen]
    basis = f"{SCHERM}.{nummer}.hoofdstuk"
    key = veldsleutel(basis, hier, namen)
    st.selectbox(
        "Ga naar het hoofdstuk", range(len(koppen)), index=hier, format_func=lambda plek: namen[plek], key=key,
        placeholder="Kies een hoofdstuk", on_change=_ga_naar_kop, args=(nummer, tuple(koppen), basis, key),
    )  # fmt: skip


def _ga_naar_kop(nummer: int, koppen: tuple, basis: str, key: str) -> None:
    if is_van_nu(basis, key) and (plek := st.session_state[key]) is not None:
        is_zelf_bewaard(basis, plek)
        _ga(nummer, koppen[plek].bladzij)


def _ga(nummer: int, bladzij: int) -> None:
    zet(nummer, _BLADZIJ, str(bladzij))


def vertel_begin(rapport: Rapport) -> list[str]:
    """The headings of chapters and parts, each chapter with the first line below it."""
    regels = [f"**{letterlijk(rapport.titel)}** ({letterlijk(rapport.merk)})"]
    vers = False
    for deel in rapport.delen:
        if isinstance(deel, Kop) and deel.niveau <= 2:
            kop = letterlijk(deel.tekst)
            regels.append(f"**{kop}**" if deel.niveau == 1 else f"· {kop}")
            vers = deel.niveau == 1
        elif vers and isinstance(deel, Alinea):
            regels.append(letterlijk(deel.tekst))
            vers = False
    return regels[:_MEESTE_REGELS]
