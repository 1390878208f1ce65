"""One statement as a line, and its fields to put it right in its place."""

import streamlit as st

from aspects.aspectenlijst import laad_aspecten
from aspects.panels import haal_uitspraak_weg
from aspects.puntnamen import noem_punt, telt_als_punt
from aspects.screens.adreskeuze import lees_keuze, zet_keuze
from casus.model import Panelgesprek, Uitspraak
from casus.model.keuzes import Uitspraakstrekking
from casus.screens.bron import Onderzoekszicht, doe_onderzoek, meld, opslag
from casus.screens.onderzoekformulier import teken_velden, vind_ding
from casus.screens.tekst import letterlijk
from casus.stappen import Zet
from casus.woorden import woord

TEKENS: dict[Uitspraakstrekking, str] = {"bevestigt": "+", "nuanceert": "±", "weerspreekt": "−", "nieuw": "○"}
_PARAMETER = "uitspraak"
_VELDEN = ("tekst", ("strekking", "aandachtspunt"), ("rol", "over"), "aspecten", "citaat")


def teken_uitspraak(
    huidig: Onderzoekszicht, gesprek: Panelgesprek, uitspraak: Uitspraak, *, met_gesprek: bool = False
) -> None:
    """The line; open it shows its fields. ``met_gesprek`` names the talk, where the point stands above it."""
    open_ = lees_keuze("panels", _PARAMETER) == uitspraak.id
    with st.container(horizontal=True, vertical_alignment="center", key=f"regel_panels_{uitspraak.id}"):
        st.markdown(_zeg_regel(huidig, gesprek, uitspraak, met_gesprek))
        st.button(
            "Sluit" if open_ else "Wijzig", key=f"panels.wijzig.{uitspraak.id}", type="tertiary", on_click=_open,
            args=(None if open_ else uitspraak.id,),
        )  # fmt: skip
    if open_:
        _teken_velden(huidig, gesprek, uitspraak)


def _zeg_regel(huidig: Onderzoekszicht, gesprek: Panelgesprek, uitspraak: Uitspraak, met_gesprek: bool) -> str:
    """Sign and words, and in small what it is about."""
    waarbij = [woord("uitspraakstrekking", uitspraak.strekking), noem_punt_bij(huidig, uitspraak.aandachtspunt)]
    delen = [gesprek.naam, *([] if uitspraak.aandachtspunt else waarbij[:1])] if met_gesprek else waarbij
    delen += [uitspraak.rol] if uitspraak.rol else []
    delen += [woord("over", uitspraak.over)] if uitspraak.over else []
    delen += ["mag als citaat"] if uitspraak.citaat else []
    zin = f"**{letterlijk(TEKENS[uitspraak.strekking])}** {letterlijk(uitspraak.tekst)}"
    return f"{zin}  \n:small[{letterlijk(' · '.join(delen))}]"


def noem_punt_bij(huidig: Onderzoekszicht, kenmerk: str | None) -> str:
    """Where a statement stands: 'bij 4. De aanvraag duurt lang', or 'nog bij geen punt'."""
    punt = vind_ding(huidig.lijsten.aandachtspunten, kenmerk) if kenmerk else None
    return "nog bij geen punt" if punt is None else f"bij {noem_punt(punt)}"


def _teken_velden(huidig: Onderzoekszicht, gesprek: Panelgesprek, uitspraak: Uitspraak) -> None:
    punten = {
        p.id: noem_punt(p)
        for p in huidig.lijsten.aandachtspunten
        if telt_als_punt(p) or p.id == uitspraak.aandachtspunt
    }
    aspecten = {aspect.code: aspect.label for aspect in laad_aspecten(huidig.onderzoek)}
    with st.container(border=True, key=f"panels_wijzig_{uitspraak.id}"):
        teken_velden(
            huidig, "panelgesprekken", gesprek.id, _VELDEN, "panels", {"aandachtspunt": punten, "aspecten": aspecten},
            deel=("uitspraken", uitspraak.id), lang=("tekst",),
        )  # fmt: skip
        st.button(
            "Haal weg", key=f"panels.haalweg.{uitspraak.id}", on_click=_haal_weg,
            args=(huidig.nr, gesprek.id, uitspraak.id),
        )  # fmt: skip


def _open(kenmerk: str | None) -> None:
    zet_keuze("panels", **{_PARAMETER: kenmerk})


def _haal_weg(nummer: int, gesprek: str, kenmerk: str) -> None:
    nu = vind_ding(opslag().evaluaties.laad(nummer).panelgesprekken, gesprek)
    if nu is None:
        return
    stap = Zet("panelgesprekken", haal_uitspraak_weg(nu, kenmerk), nu)
    if doe_onderzoek(nummer, "uitspraak weggehaald", [stap]):
        meld("Uitspraak weggehaald. Terughalen kan met Ongedaan maken (F9).")
        _open(None)
