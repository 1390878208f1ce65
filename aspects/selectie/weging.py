"""What makes one selection better than another, in whole numbers, and what a change of one case does to it.

Source: product, *Selectie*; the order of what counts stands at ``aspects.selectie.voorstel.stel_voor``.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from math import lcm

from aspects.selectie.model import CRITERIA, Inbreng


class Weging:
    """A long list of which ``aantal`` are to be chosen; cases are named by their place in it.

    Those chosen already (``vast``) stay. Evenness is kept times a whole number, so that it is exact.
    """

    def __init__(self, lijst: Sequence[Inbreng], aantal: int, max_per_medewerker: int):
        self.lijst = lijst
        self.vast = [plek for plek, ander in enumerate(lijst) if ander.is_gekozen]
        self.vrij = [plek for plek, ander in enumerate(lijst) if not ander.is_gekozen]
        self.aantal = max(aantal, len(self.vast))
        self.enkel = [int(ander.is_enkelvoudig) for ander in lijst]
        self.medewerker = _nummer([ander.medewerker for ander in lijst])
        self.team = _nummer([ander.team for ander in lijst])
        self.max_medewerker, self.max_team = max_per_medewerker, self.aantal // 2
        per_criterium = [sorted({w for ander in lijst for w in ander.waarden(naam)}) for naam in CRITERIA]
        bit = {
            (naam, waarde): 1 << nummer
            for nummer, (naam, waarde) in enumerate(
                (n, w) for n, ws in zip(CRITERIA, per_criterium, strict=True) for w in ws
            )
        }
        self.waarden = len(bit)
        self.masker = [sum(bit[naam, w] for naam in CRITERIA for w in ander.waarden(naam)) for ander in lijst]
        self._maal = lcm(*(len(ws) or 1 for ws in per_criterium))
        self._delen = [self._maal // (len(ws) or 1) for ws in per_criterium]
        self._hoeveel = [tuple(len(ander.waarden(naam)) for naam in CRITERIA) for ander in lijst]
        self._rijen: dict[int, list[int]] = {}

    def samen(self, plek: int) -> list[int]:
        """What this case and each of the list add together to the unevenness."""
        if plek not in self._rijen:
            eigen, masker = self._hoeveel[plek], self.masker[plek]
            gewogen = [deel * hoeveel for deel, hoeveel in zip(self._delen, eigen, strict=True)]
            self._rijen[plek] = [
                self._maal * (masker & ander).bit_count() - sum(a * b for a, b in zip(gewogen, hoeveel, strict=True))
                for ander, hoeveel in zip(self.masker, self._hoeveel, strict=True)
            ]
        return self._rijen[plek]


class Stand:
    """A selection while it is being made: which cases, how many too many, covered, uneven, with one life domain."""

    def __init__(self, weging: Weging, gekozen: Iterable[int] = ()):
        self.weging = weging
        self.gekozen: set[int] = set()
        self.te_veel = self.ongelijk = self.enkel = 0
        self.een = self.meer = 0  # the values that occur in one case, and in several
        self._per_medewerker: Counter[int] = Counter()
        self._per_team: Counter[int] = Counter()
        self._met = [0] * len(weging.lijst)
        for plek in gekozen:
            self.voeg_toe(plek)

    @property
    def gedekt(self) -> int:
        """How many values occur in the selection."""
        return (self.een | self.meer).bit_count()

    def voeg_toe(self, plek: int) -> None:
        """Takes this case in."""
        te_veel, _, ongelijk = self.erbij(plek)
        self.te_veel, self.ongelijk = self.te_veel + te_veel, self.ongelijk + ongelijk
        masker, weging = self.weging.masker[plek], self.weging
        self.meer |= self.een & masker
        self.een = (self.een | masker) & ~self.meer
        self._tel(plek, 1)
        self.enkel += weging.enkel[plek]
        self.gekozen.add(plek)

    def ruil(self, weg: int, erbij: int) -> None:
        """Takes one case out and another in."""
        anders = self.geruild(weg, erbij)
        self.gekozen.remove(weg)
        self._tel(weg, -1)
        self.gekozen.add(erbij)
        self._tel(erbij, 1)
        self.te_veel, self.ongelijk, self.enkel = (
            self.te_veel + anders[0], self.ongelijk + anders[2], self.enkel + anders[3],
        )  # fmt: skip
        self.een = self.meer = 0
        for plek in self.gekozen:
            masker = self.weging.masker[plek]
            self.meer |= self.een & masker
            self.een = (self.een | masker) & ~self.meer

    def erbij(self, plek: int) -> tuple[int, int, int]:
        """What taking this case in changes: too many, uncovered, uneven."""
        weging = self.weging
        te_veel = int(self._vol_medewerker(weging.medewerker[plek])) + int(self._vol_team(weging.team[plek]))
        nieuw = (weging.masker[plek] & ~(self.een | self.meer)).bit_count()
        return te_veel, -nieuw, 2 * self._met[plek] + weging.samen(plek)[plek]

    def geruild(self, weg: int, erbij: int) -> tuple[int, int, int, int]:
        """What this swap changes: too many, uncovered, uneven, with one life domain."""
        weging = self.weging
        te_veel = 0
        if weging.medewerker[weg] != weging.medewerker[erbij]:
            te_veel += int(self._vol_medewerker(weging.medewerker[erbij])) - self._over_medewerker(
                weging.medewerker[weg]
            )
        if weging.team[weg] != weging.team[erbij]:
            te_veel += int(self._vol_team(weging.team[erbij])) - self._over_team(weging.team[weg])
        eruit, erin = weging.masker[weg], weging.masker[erbij]
        kwijt = (eruit & self.een & ~erin).bit_count()
        nieuw = (erin & ~(self.een | self.meer)).bit_count()
        samen = weging.samen(weg)
        ongelijk = 2 * (self._met[erbij] - self._met[weg] - samen[erbij]) + samen[weg] + weging.samen(erbij)[erbij]
        return te_veel, kwijt - nieuw, ongelijk, weging.enkel[erbij] - weging.enkel[weg]

    def _tel(self, plek: int, hoeveel: int) -> None:
        self._per_medewerker[self.weging.medewerker[plek]] += hoeveel
        self._per_team[self.weging.team[plek]] += hoeveel
        self._met = [was + hoeveel * erbij for was, erbij in zip(self._met, self.weging.samen(plek), strict=True)]

    def _vol_medewerker(self, wie: int) -> bool:
        return wie >= 0 and self._per_medewerker[wie] >= self.weging.max_medewerker

    def _over_medewerker(self, wie: int) -> int:
        return int(wie >= 0 and self._per_medewerker[wie] > self.weging.max_medewerker)

    def _vol_team(self, team: int) -> bool:
        return team >= 0 and self._per_team[team] >= self.weging.max_team

    def _over_team(self, team: int) -> int:
        return int(team >= 0 and self._per_team[team] > self.weging.max_team)


def _nummer(namen: Sequence[str | None]) -> list[int]:
    """Each name as a number; -1 for what was not said."""
    bekend = {naam: nummer for nummer, naam in enumerate(sorted({naam for naam in namen if naam}))}
    return [bekend[naam] if naam else -1 for naam in namen]
