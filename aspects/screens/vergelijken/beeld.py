"""The pictures of the chosen stories on one scale, kept until one of these stories changes."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from datetime import date

import streamlit as st

from aspects.cijfers import CasusCijfers
from aspects.merken import maak_merken
from aspects.screens.stof import Evaluatiestof
from aspects.screens.vergelijken.kiezen import KALENDER, STUKKEN, Gekozen
from aspects.vergelijken import Eerste, vind_eerste_contact
from casus.beeld import Tijdlijnbeeld, maak_tijdlijnbeeld, teken_svg, vertel_beeld
from casus.beeld.kleuren import Thema
from casus.beeld.model import Spanne
from casus.beeld.naast_elkaar import laat_weg_wat_erbuiten_ligt, leg_op_kalender, leg_vanaf, maak_compact
from casus.beeld.svg import lees_koppen
from casus.screens.bron import Onderzoekszicht


Sleutel = tuple[Hashable, ...]
Keuze = tuple[str, str, tuple[str, ...]]
"""The scale, the stretch and the parts in view."""


@dataclass(frozen=True)
class Plaat:
    """One story: its first contact (None: unknown), and its picture; None where it cannot lie on this scale.

    ``erbuiten``: how many things of it lie outside the stretch in view. ``sleutel`` is another one as soon as the
    story, the settings or the choice change.
    """

    nummer: int
    contact: Eerste | None
    beeld: Tijdlijnbeeld | None
    sleutel: Sleutel
    erbuiten: int = 0


def maak_platen(huidig: Onderzoekszicht, stof: Evaluatiestof, gekozen: Gekozen) -> tuple[Plaat, ...]:
    """The chosen stories in their order, those that can on one scale."""
    versies, peildatum = dict(huidig.casusversies), huidig.omgeving.peildatum
    keuze = (gekozen.schaal, gekozen.stuk, gekozen.delen)
    platen = [
        _maak_plaat((huidig.bestand, huidig.versie, nummer, versies[nummer], keuze), stof.cijfers[nummer], peildatum)
        for nummer in gekozen.nummers
    ]
    if gekozen.schaal == KALENDER:
        return _vervang(platen, leg_op_kalender([plaat.beeld for plaat in platen if plaat.beeld]))
    platen = [plaat if plaat.contact else replace(plaat, beeld=None) for plaat in platen]
    paren = [(plaat.beeld, _maak_spanne(plaat.contact)) for plaat in platen if plaat.beeld and plaat.contact]
    gelegd = _vervang(platen, leg_vanaf(paren, STUKKEN.get(gekozen.stuk)))
    return tuple(map(_snoei, gelegd)) if gekozen.stuk else gelegd


@st.cache_resource(show_spinner=False, max_entries=64)
def _maak_plaat(sleutel: tuple[str, int, int, int, Keuze], _cijfers: CasusCijfers, _peildatum: date) -> Plaat:
    """One story on its own scale, with support joined by lijn; of the marks only the questions on regie."""
    _, _, nummer, _, (_, _, delen) = sleutel
    merken = [merk for merk in maak_merken(_cijfers, _peildatum) if merk.lijst == "regieperioden"]
    beeld = maak_tijdlijnbeeld(_cijfers.casus, _peildatum, merken=merken, groepen=delen)
    return Plaat(nummer, vind_eerste_contact(_cijfers.casus, _peildatum), maak_compact(beeld), sleutel)


def _snoei(plaat: Plaat) -> Plaat:
    if plaat.beeld is None:
        return plaat
    beeld, erbuiten = laat_weg_wat_erbuiten_ligt(plaat.beeld)
    return replace(plaat, beeld=beeld, erbuiten=erbuiten)


def _vervang(platen: Sequence[Plaat], beelden: Sequence[Tijdlijnbeeld]) -> tuple[Plaat, ...]:
    rij = iter(beelden)
    return tuple(replace(plaat, beeld=next(rij)) if plaat.beeld else plaat for plaat in platen)


def _maak_spanne(eerste: Eerste) -> Spanne:
    van, tot = (date.fromordinal(max(1, min(date.max.toordinal(), dag))) for dag in eerste.dagen)
    return Spanne(van, tot)


def teken_platen(platen: Sequence[Plaat], breedte: int, thema: Thema) -> dict[int, str]:
    """The SVG of each picture by the number of its story, all with their first lane at the same px."""
    beelden = [(plaat, plaat.beeld) for plaat in platen if plaat.beeld]
    koppen = tuple(sorted({kop for _, beeld in beelden for kop in lees_koppen(beeld)}))
    return {
        plaat.nummer: _teken((plaat.sleutel, beeld.van, beeld.tot, koppen, breedte, thema), beeld)
        for plaat, beeld in beelden
    }


@st.cache_resource(show_spinner=False, max_entries=64)
def _teken(sleutel: tuple[Sleutel, date, date, tuple[str, ...], int, Thema], _beeld: Tijdlijnbeeld) -> str:
    *_, koppen, breedte, thema = sleutel
    return teken_svg(_beeld, breedte=breedte, thema=thema, koppen=koppen, met_kop=False)


def vind_zin(beeld: Tijdlijnbeeld, lijst: str, item: str) -> str:
    """What the picture says of one thing in it; '' where it is not there."""
    dingen = [*beeld.gebeurtenissen, *(d for g in beeld.groepen for b in g.banen for d in (*b.blokken, *b.momenten))]
    gevonden = (d.omschrijving for d in dingen if (d.lijst, d.id) == (lijst, item))
    return next(gevonden, "")


def vertel_plaat(plaat: Plaat) -> list[str]:
    """The picture in sentences, without its title."""
    return vertel_beeld(plaat.beeld)[1:] if plaat.beeld else []
