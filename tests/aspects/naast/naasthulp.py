"""Stories to lay side by side: few people, a bevinding here, a score there."""

from typing import Any

from aspects.aspectenlijst import laad_aspecten
from aspects.cijfers import CasusCijfers, bereken_casus
from aspects.naast.kolommen import Kolom, maak_kolommen
from aspects.naast.matrix import Matrix, bereken_cellen, maak_matrix
from casus.model import Aspect, Casus
from tests.aspects.hulp import maak_omgeving
from tests.fabriek import maak_betrokkene, maak_bevinding, maak_casus, maak_waardering

ASPECTEN = ("tevredenheid", "maatwerk", "regie")
OMGEVING = maak_omgeving(aspecten=[Aspect(code=code) for code in ASPECTEN])
UITLEG = laad_aspecten(OMGEVING.onderzoek)
MENSEN = [
    maak_betrokkene("inw"), maak_betrokkene("team", aanduiding="medewerker 1", soort="gebiedsteam"),
    maak_betrokkene("loket", aanduiding="loket", soort="gemeente"),
    maak_betrokkene("zorg", aanduiding="begeleider", soort="ondersteuner"),
    maak_betrokkene("buur", aanduiding="buurvrouw", soort="vrijwilliger"),
    maak_betrokkene("denker", aanduiding="meedenker", soort="meedenker"),
]  # fmt: skip


def maak_verhaal(nummer: int, scores: Any = (), gezegd: Any = (), **anders: Any) -> Casus:
    """A story: scores as (aspect, who, score[, part]), what was said as (aspect, werking, who …)."""
    waarderingen = [
        maak_waardering(f"w{n}", aspect=aspect, perspectief=wie, score=score, deelaspect=deel[0] if deel else None)
        for n, (aspect, wie, score, *deel) in enumerate(scores)
    ]
    bevindingen = [
        maak_bevinding(f"f{n}", aspect=aspect, werking=werking, door=list(door), tekst=f"gezegd {nummer}.{n}")
        for n, (aspect, werking, *door) in enumerate(gezegd)
    ]
    basis = {"code": f"C{nummer:02d}", "titel": f"verhaal {nummer}", "betrokkenen": MENSEN}
    return maak_casus(f"c{nummer:02d}", **{**basis, "waarderingen": waarderingen, "bevindingen": bevindingen, **anders})


def reken(*casussen: Casus) -> dict[int, CasusCijfers]:
    return {nr: bereken_casus(casus, OMGEVING) for nr, casus in enumerate(casussen, 1)}


def bouw(*casussen: Casus, **anders: Any) -> Matrix:
    cijfers = reken(*casussen)
    kolommen: tuple[Kolom, ...] = maak_kolommen(UITLEG, cijfers.values())
    return maak_matrix(cijfers, bereken_cellen(cijfers, kolommen), kolommen, tuple(cijfers), aspecten=UITLEG, **anders)
