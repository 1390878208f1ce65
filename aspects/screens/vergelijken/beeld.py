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


@dataclass(frozen=True)
class Plaat:
    """One story: its first contact (None: unknown), and its picture; None where it cannot lie on this scale.

    ``erbuiten``: how many things of it lie outside the stretch in view.
    """

    nummer: int
    contact: Eerste | None
    beeld: Tijdlijnbeeld | None
    erbuiten: int = 0


@dataclass(frozen=True)
class Platen:
    """The chosen stories in their order; ``sleutel`` is another one as soon as one of them or the choice changes."""

    sleutel: Sleutel
    rij: tuple[Plaat, ...]


def maak_platen(huidig: Onderzoekszicht, stof: Evaluatiestof, gekozen: Gekozen) -> Platen:
    """The chosen stories, those that can on one scale."""
    versies = dict(huidig.casusversies)
    verhalen = tuple((nummer, versies[nummer]) for nummer in gekozen.nummers)
    sleutel = (huidig.bestand, huidig.nr, huidig.versie, verhalen, gekozen.schaal, gekozen.delen, gekozen.stuk)
    cijfers = [stof.cijfers[nummer] for nummer in gekozen.nummers]
    return Platen(sleutel, _maak_platen(sleutel, gekozen, cijfers, huidig.omgeving.peildatum))


@st.cache_resource(show_spinner=False, max_entries=16)
def _maak_platen(
    sleutel: Sleutel, _gekozen: Gekozen, _cijfers: Sequence[CasusCijfers], _peildatum: date
) -> tuple[Plaat, ...]:
    gekozen = _gekozen
    platen = [
        Plaat(nummer, vind_eerste_contact(c.casus, _peildatum), _maak_beeld(c, gekozen, _peildatum))
        for nummer, c in zip(gekozen.nummers, _cijfers, strict=True)
    ]
    if gekozen.schaal == KALENDER:
        return _vervang(platen, leg_op_kalender([plaat.beeld for plaat in platen if plaat.beeld]))
    platen = [plaat if plaat.contact else replace(plaat, beeld=None) for plaat in platen]
    paren = [(plaat.beeld, _maak_spanne(plaat.contact)) for plaat in platen if plaat.beeld and plaat.contact]
    platen = list(_vervang(platen, leg_vanaf(paren, STUKKEN.get(gekozen.stuk))))
    return tuple(map(_snoei, platen)) if gekozen.stuk else tuple(platen)


def _snoei(plaat: Plaat) -> Plaat:
    if plaat.beeld is None:
        return plaat
    beeld, erbuiten = laat_weg_wat_erbuiten_ligt(plaat.beeld)
    return replace(plaat, beeld=beeld, erbuiten=erbuiten)


def _vervang(platen: Sequence[Plaat], beelden: Sequence[Tijdlijnbeeld]) -> tuple[Plaat, ...]:
    rij = iter(beelden)
    return tuple(replace(plaat, beeld=next(rij)) if plaat.beeld else plaat for plaat in platen)


def _maak_beeld(cijfers: CasusCijfers, gekozen: Gekozen, peildatum: date) -> Tijdlijnbeeld:
    """The picture with support joined by lijn; of the marks only the questions on regie."""
    merken = [merk for merk in maak_merken(cijfers, peildatum) if merk.lijst == "regieperioden"]
    return maak_compact(maak_tijdlijnbeeld(cijfers.casus, peildatum, merken=merken, groepen=gekozen.delen))


def _maak_spanne(eerste: Eerste) -> Spanne:
    van, tot = (date.fromordinal(max(1, min(date.max.toordinal(), dag))) for dag in eerste.dagen)
    return Spanne(van, tot)


def teken_platen(platen: Platen, breedte: int, thema: Thema) -> dict[int, str]:
    """The SVG of each picture by the number of its story, all with their first lane at the same px."""
    return _teken(platen.sleutel, breedte, thema, platen)


@st.cache_resource(show_spinner=False, max_entries=32)
def _teken(sleutel: Sleutel, breedte: int, thema: Thema, _platen: Platen) -> dict[int, str]:
    beelden = {plaat.nummer: plaat.beeld for plaat in _platen.rij if plaat.beeld}
    koppen = [kop for beeld in beelden.values() for kop in lees_koppen(beeld)]
    return {
        nummer: teken_svg(beeld, breedte=breedte, thema=thema, koppen=koppen, met_kop=False)
        for nummer, beeld in beelden.items()
    }


def vind_zin(beeld: Tijdlijnbeeld, lijst: str, item: str) -> str:
    """What the picture says of one thing in it; '' where it is not there."""
    dingen = [*beeld.gebeurtenissen, *(d for g in beeld.groepen for b in g.banen for d in (*b.blokken, *b.momenten))]
    gevonden = (d.omschrijving for d in dingen if (d.lijst, d.id) == (lijst, item))
    return next(gevonden, "")


def vertel_plaat(plaat: Plaat) -> list[str]:
    """The picture in sentences, without its title."""
    return vertel_beeld(plaat.beeld)[1:] if plaat.beeld else []
