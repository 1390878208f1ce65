"""Who gives a score of an aspect: whose card lies there, who may not and why, and whose turn is next.

Knows how many cards lie where, never what is on them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from aspects.aspectenlijst import AspectUitleg
from aspects.profiel import APART
from aspects.scores import GROEPEN
from casus.model import Casus
from casus.toestemming import mag_scoren, waarom_niet_scoren

Deel = str | None
_GEEN_BEELD = ("g", "?", "x")


@dataclass(frozen=True)
class Kaartrij:
    """One person: the parts on which a card lies, whether a score stands already, and why there can be none."""

    betrokkene: str
    aanduiding: str
    delen: tuple[Deel, ...]
    gevraagd: tuple[Deel, ...]
    geopend: bool
    waarom_niet: str = ""

    @property
    def ligt(self) -> bool:
        return bool(self.delen)

    @property
    def klaar(self) -> bool:
        """True where a card lies on every part that is always asked, or (where that is the whole) on any part."""
        return all(deel in self.delen for deel in self.gevraagd) or (self.ligt and self.gevraagd == (None,))

    def zeg(self) -> str:
        """How it stands, in words."""
        if self.waarom_niet:
            return self.waarom_niet
        if self.ligt and not self.klaar:
            return f"✓ {len(self.delen)} van de {len(self.gevraagd)} kaarten liggen er"
        if self.ligt:
            return "✓ heeft een kaart liggen"
        return "heeft al gekozen" if self.geopend else "nog geen kaart"


@dataclass(frozen=True)
class Cijfer:
    """What stands on a card; None is 'no view'."""

    score: int | None


def bepaal_delen(uitleg: AspectUitleg) -> tuple[Deel, ...]:
    """The parts that are always asked apart; (None,) for an aspect that is scored as a whole."""
    return tuple(d.code for d in uitleg.deelaspecten) if uitleg.code in APART and uitleg.deelaspecten else (None,)


def maak_kaartrij(casus: Casus, uitleg: AspectUitleg, kaarten: Mapping[str, Sequence[Deel]]) -> tuple[Kaartrij, ...]:
    """Who may score, in the order of the case, and who sits at the table and may not (with the reason)."""
    gescoord = {w.perspectief for w in casus.waarderingen if w.aspect == uitleg.code}
    uit = []
    for b in casus.betrokkenen:
        if b.soort not in GROEPEN or not (b.bij_sessie or mag_scoren(casus, b.id)):
            continue
        uit.append(
            Kaartrij(
                b.id, b.aanduiding, tuple(kaarten.get(b.id, ())), bepaal_delen(uitleg), b.id in gescoord,
                waarom_niet_scoren(casus, b.id),
            )
        )  # fmt: skip
    return tuple(uit)


def vind_volgende(rij: Sequence[Kaartrij], nu: str) -> str | None:
    """Whose turn it is after somebody laid a card: the same one with a part to go, else the next without a card."""
    plek = next((nummer for nummer, kaart in enumerate(rij) if kaart.betrokkene == nu), -1)
    if plek >= 0 and not rij[plek].klaar:
        return nu
    rest = [*rij[plek + 1 :], *rij[: max(plek, 0)]]
    return next((k.betrokkene for k in rest if not (k.klaar or k.geopend or k.waarom_niet)), None)


def lees_cijfer(tekst: str) -> Cijfer | None:
    """What was typed from a card: -2 to 2 (also with a real minus), g for no view; None where it is neither."""
    schoon = tekst.strip().lower().replace("−", "-").replace("–", "-").removeprefix("+")
    if schoon in _GEEN_BEELD:
        return Cijfer(None)
    return Cijfer(int(schoon)) if schoon in ("-2", "-1", "0", "1", "2") else None
