"""In how many stories a point was seen, and in which not: for, against, in between, silent.

Source: design of the report (3, attention points).
"""

from collections.abc import Iterable
from dataclasses import dataclass

from aspects.punten.bewijs import ER, TELT_NIET, WEG, Bewijsstuk, lees_bewijs
from aspects.punten.bronnen import Bronnen
from aspects.scores import GROEPEN
from casus.model import Aandachtspunt
from casus.model.keuzes import Bevroren, SteuntOp

STEUN: tuple[SteuntOp, ...] = ("verhalen", "medewerkers", "panel", "document")


@dataclass(frozen=True)
class Puntstand:
    """The counting cases (ids, in their order) with evidence for, against, in between, and those without any.

    A case can speak for and against. ``van`` is the number of counting cases; ``weg`` and ``telt_niet`` are pieces of
    evidence that are gone, and pieces whose story does not count (any more).
    """

    stukken: tuple[Bewijsstuk, ...]
    voor: tuple[str, ...]
    tegen: tuple[str, ...]
    nuance: tuple[str, ...]
    zwijgt: tuple[str, ...]
    van: int
    weg: int
    telt_niet: int
    steunt_op: tuple[SteuntOp, ...]

    @property
    def op_een_verhaal(self) -> bool:
        """True for a point that one story alone speaks for."""
        return len(self.voor) == 1

    @property
    def telling(self) -> dict[Bevroren, int]:
        """The counts as they are frozen: numbers only."""
        return {"voor": len(self.voor), "tegen": len(self.tegen), "zwijgt": len(self.zwijgt), "van": self.van}

    def bij(self, casus: str | None) -> tuple[Bewijsstuk, ...]:
        """The evidence from one case that is there (None: what comes from no case)."""
        return tuple(stuk for stuk in self.stukken if stuk.casus == casus and stuk.staat == ER)


def bepaal_stand(punt: Aandachtspunt, bronnen: Bronnen) -> Puntstand:
    """How a point stands over the counting cases as they are now."""
    stukken = lees_bewijs(punt, bronnen)
    er = [stuk for stuk in stukken if stuk.staat == ER]
    per = {naam: {s.casus for s in er if s.strekking == naam} for naam in ("voor", "tegen", "nuance")}
    spreekt = set().union(*per.values())
    return Puntstand(
        stukken=stukken,
        voor=_op_volgorde(bronnen, per["voor"]),
        tegen=_op_volgorde(bronnen, per["tegen"]),
        nuance=_op_volgorde(bronnen, per["nuance"]),
        zwijgt=tuple(casus for casus in bronnen.tellend if casus not in spreekt),
        van=len(bronnen.tellend),
        weg=sum(stuk.staat == WEG for stuk in stukken),
        telt_niet=sum(stuk.staat == TELT_NIET for stuk in stukken),
        steunt_op=bepaal_steun(er, bronnen),
    )


def _op_volgorde(bronnen: Bronnen, casussen: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(casus for casus in bronnen.tellend if casus in set(casussen))


def bepaal_steun(stukken: Iterable[Bewijsstuk], bronnen: Bronnen) -> tuple[SteuntOp, ...]:
    """What the evidence comes from: stories, workers among those who said it, a panel, a document."""
    steun: set[SteuntOp] = set()
    for stuk in stukken:
        if stuk.bewijs.soort == "document":
            steun.add("document")
        elif stuk.bewijs.soort == "uitspraak":
            steun.add("panel")
        else:
            steun.add("verhalen")
            if _is_van_medewerker(stuk, bronnen):
                steun.add("medewerkers")
    return tuple(soort for soort in STEUN if soort in steun)


def _is_van_medewerker(stuk: Bewijsstuk, bronnen: Bronnen) -> bool:
    """True where somebody of the gebiedsteam said it."""
    if stuk.casus is None or stuk.lijst not in ("bevindingen", "waarderingen", "citaten"):
        return False
    ding = bronnen.verhalen.zoek(stuk.casus, stuk.lijst, stuk.item or "")
    wie = getattr(ding, "door", None) or [getattr(ding, "perspectief", None) or getattr(ding, "betrokkene", None)]
    mensen = bronnen.verhalen.mensen(stuk.casus)
    return any(GROEPEN.get(mensen[kenmerk].soort) == "gebiedsteam" for kenmerk in wie if kenmerk in mensen)
