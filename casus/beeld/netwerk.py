"""The network map as plain data: who stood around the inwoner at one moment, in three rings by lijn.

Everybody has a fixed seat, also who was not there then: stepping through time nobody changes places. Who only
thinks along, leads the talk or takes notes stood in nobody's life and is left out.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from casus.beeld.lezingen import andere_periode, vertel_rest
from casus.beeld.model import Kleur
from casus.beeld.woorden import Namen, maak_hoofdletter
from casus.datums import LOOPT_NOG, in_lopende_zin, periode_in_woorden
from casus.model import Betrokkene, Casus
from casus.perioden import Stuk, bepaal_mogelijk, bepaal_zeker, lees_moment
from casus.venster import bepaal_venster
from casus.woorden import som_op

Stand = Literal["zeker", "misschien", "onbekend", "weg"]
"""Certainly there, possibly there, nobody said when, or not there then."""

NIET_OP_DE_KAART = ("inwoner", "meedenker", "gespreksleider", "notulist")
RINGKOPPEN: dict[int | None, str] = {
    0: "0e lijn: eigen netwerk en vrijwilligers",
    1: "1e lijn: hulp dichtbij",
    2: "2e lijn: gespecialiseerde hulp",
    None: "Lijn niet bekend",
}
_KLEUREN: dict[int | None, Kleur] = {0: "lijn0", 1: "lijn1", 2: "lijn2", None: "grijs"}
_STANDWOORDEN = {
    "zeker": "toen erbij", "misschien": "toen misschien erbij", "onbekend": "niet bekend wanneer erbij",
    "weg": "toen niet erbij",
}  # fmt: skip


@dataclass(frozen=True)
class Plaats:
    """Somebody's seat on the map; ``onder`` stands below the name, ``omschrijving`` says it whole."""

    id: str
    naam: str
    onder: str
    stand: Stand
    omschrijving: str


@dataclass(frozen=True)
class Ring:
    """All who belong to one lijn, in the order of the case; ``lijn`` None: nobody said which."""

    lijn: int | None
    kop: str
    kleur: Kleur
    plaatsen: tuple[Plaats, ...]


@dataclass(frozen=True)
class Netwerkbeeld:
    """The map of one case on ``moment``: the inwoners in the middle, the rings from the inside out."""

    casus: str
    titel: str
    moment: date
    inwoners: tuple[Plaats, ...]
    ringen: tuple[Ring, ...]

    @property
    def leeg(self) -> bool:
        """True where nobody stands around the inwoner yet."""
        return not any(ring.plaatsen for ring in self.ringen)


@dataclass(frozen=True)
class Erbij:
    """The days (ordinals) somebody possibly, and those somebody certainly was there.

    ``gezegd``: a period of their own was told. Without one nobody was away: support that ended is no leave.
    """

    mogelijk: tuple[Stuk, ...]
    zeker: tuple[Stuk, ...]
    gezegd: bool

    def stand(self, dag: int) -> Stand:
        """How it was on this day."""
        if any(s.van <= dag <= s.tot for s in self.zeker):
            return "zeker"
        if any(s.van <= dag <= s.tot for s in self.mogelijk):
            return "misschien"
        return "weg" if self.gezegd else "onbekend"


def maak_netwerkbeeld(casus: Casus, peildatum: date, moment: date) -> Netwerkbeeld:
    """The map of this case on ``moment``."""
    namen = Namen(casus)
    dag = moment.toordinal()
    ringen = []
    for lijn, kop in RINGKOPPEN.items():
        mensen = [b for b in _op_de_kaart(casus) if b.lijn == lijn]
        if lijn is not None or mensen:
            plaatsen = tuple(_maak_plaats(b, bepaal_erbij(casus, b, peildatum).stand(dag), namen) for b in mensen)
            ringen.append(Ring(lijn, kop, _KLEUREN[lijn], plaatsen))
    inwoners = tuple(
        Plaats(b.id, b.aanduiding, "", "zeker", f"{maak_hoofdletter(b.aanduiding)}: in het midden.")
        for b in casus.betrokkenen
        if b.soort == "inwoner"
    )
    return Netwerkbeeld(casus.id, casus.titel, moment, inwoners, tuple(ringen))


def kies_begin(casus: Casus, peildatum: date) -> date:
    """The moment to show first: the day of the session, else the end of the story."""
    if casus.sessiedatum:
        return date.fromisoformat(casus.sessiedatum)
    return bepaal_venster(casus, peildatum).tot


def vind_momenten(casus: Casus, peildatum: date) -> list[date]:
    """The days on which the map changes, from the begin of the story to the session; at least the first shown.

    Between two of them the map stays as it is.
    """
    venster, einde = bepaal_venster(casus, peildatum), kies_begin(casus, peildatum)
    begin = min(venster.van, einde).toordinal()
    grenzen = {begin, einde.toordinal()}
    for betrokkene in _op_de_kaart(casus):
        erbij = bepaal_erbij(casus, betrokkene, peildatum)
        for stuk in (*erbij.mogelijk, *erbij.zeker):
            grenzen |= {stuk.van, stuk.tot + 1}
    return [date.fromordinal(dag) for dag in sorted(grenzen) if begin <= dag <= einde.toordinal()]


def bepaal_erbij(casus: Casus, betrokkene: Betrokkene, peildatum: date) -> Erbij:
    """When somebody was there: their own period with every other telling of it, and the support they gave.

    What is disputed claims nothing certain. Without a period and without support nobody knows.
    """
    loopt_tot = max(peildatum, date.fromisoformat(casus.sessiedatum)) if casus.sessiedatum else peildatum
    venster = Stuk.uit(bepaal_venster(casus, peildatum))
    dingen: list[tuple[str | None, str | None, bool]] = []
    if betrokkene.van or betrokkene.tot:
        dingen.append((betrokkene.van, betrokkene.tot, betrokkene.betwist))
        for lezing in betrokkene.lezingen:
            dingen.append((*andere_periode(lezing, betrokkene.van or "", betrokkene.tot), True))
    for inzet in casus.inzetten:
        if inzet.betrokkene == betrokkene.id and inzet.scenario != "referentie":
            dingen.append((inzet.van, inzet.tot, inzet.betwist))
            dingen += [(*andere_periode(lezing, inzet.van, inzet.tot), True) for lezing in inzet.lezingen]
    mogelijk = [_mogelijk(van, tot, venster, loopt_tot) for van, tot, _ in dingen]
    zeker = [_zeker(van, tot, loopt_tot) for van, tot, betwist in dingen if not betwist]
    gezegd = bool(betrokkene.van or betrokkene.tot)
    return Erbij(tuple(mogelijk), tuple(stuk for stuk in zeker if not stuk.leeg), gezegd)


def vertel_netwerk(beeld: Netwerkbeeld) -> list[str]:
    """The map in sentences: who stood in the middle, then per ring who was there, for sure or perhaps, and who not."""
    zinnen = [f"Het netwerk op {in_lopende_zin(beeld.moment.isoformat())}."]
    midden = som_op([p.naam for p in beeld.inwoners])
    zinnen.append(f"In het midden: {midden}." if midden else "In het midden staat nog niemand.")
    for ring in beeld.ringen:
        if not ring.plaatsen:
            zinnen.append(f"{ring.kop}. Nog niemand.")
        for stand, woorden in _STANDWOORDEN.items():
            wie = [p.naam + (f" ({p.onder})" if p.onder else "") for p in ring.plaatsen if p.stand == stand]
            if wie:
                zinnen.append(f"{ring.kop}. {maak_hoofdletter(woorden)}: {som_op(wie)}.")
    return zinnen


def vertel_netwerk_kort(beeld: Netwerkbeeld) -> str:
    """One sentence on what the map shows; for the label of the whole."""
    erbij = [p for ring in beeld.ringen for p in ring.plaatsen if p.stand == "zeker"]
    misschien = [p for ring in beeld.ringen for p in ring.plaatsen if p.stand == "misschien"]
    wanneer = in_lopende_zin(beeld.moment.isoformat())
    return (
        f"Netwerkkaart op {wanneer}. Rond de inwoner: {len(erbij)} zeker erbij, {len(misschien)} misschien. "
        "Als tekst: kies Lijst."
    )


def _op_de_kaart(casus: Casus) -> list[Betrokkene]:
    return [b for b in casus.betrokkenen if b.soort not in NIET_OP_DE_KAART]


def _maak_plaats(b: Betrokkene, stand: Stand, namen: Namen) -> Plaats:
    partij = b.partij if b.partij and b.partij.lower() != b.aanduiding.lower() else ""
    wanneer = f" Erbij {periode_in_woorden(b.van, b.tot)}." if b.van or b.tot else ""
    wie = f"{maak_hoofdletter(b.aanduiding)}{f', {partij}' if partij else ''}"
    lijn = f", {b.lijn}e lijn" if b.lijn is not None else ", lijn niet bekend"
    zin = f"{wie}{lijn}: {_STANDWOORDEN[stand]}.{wanneer}{vertel_rest(b, namen)}"
    return Plaats(b.id, b.aanduiding, partij, stand, zin)


def _mogelijk(van: str | None, tot: str | None, venster: Stuk, loopt_tot: date) -> Stuk:
    """An unknown begin is that of the story."""
    if van:
        return bepaal_mogelijk(van, tot, venster, loopt_tot)
    einde = loopt_tot.toordinal() if tot == LOOPT_NOG else lees_moment(tot or "").laat
    return Stuk(min(venster.van, einde), einde)


def _zeker(van: str | None, tot: str | None, loopt_tot: date) -> Stuk:
    """Of an unknown begin with a known end only that last day is sure."""
    if van:
        return bepaal_zeker(van, tot, loopt_tot)
    if tot == LOOPT_NOG:
        return Stuk(loopt_tot.toordinal(), loopt_tot.toordinal())
    einde = lees_moment(tot or "")
    return Stuk(einde.eerst, einde.eerst if einde.is_dag else einde.eerst - 1)
