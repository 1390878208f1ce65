"""Long lists for the tests of the selection, and a second, plain count of what a selection comes to."""

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import Any, get_args

from aspects.selectie.model import Inbreng
from casus.model.keuzes import Doelgroep, Indruk, Levensdomein

DOMEINEN = get_args(get_args(Levensdomein)[0])
GROEPEN = get_args(get_args(Doelgroep)[0])
INDRUKKEN = get_args(get_args(Indruk)[0])
VELDEN = ("team", "doelgroep", "medewerker", "indruk_vooraf")


def maak_inbreng(nr: int, **anders: Any) -> Inbreng:
    """A case that was put forward, with all it needs."""
    status = anders.get("status", "voorgesteld")
    basis = {
        "code": f"C{nr:02d}", "status": status, "pad": (status,), "titel": f"verhaal {nr}", "team": "Noord",
        "doelgroep": "ouderen", "medewerker": f"M{nr}", "indruk_vooraf": "geslaagd",
        "levensdomeinen": ("huisvesting", "financien"),
    }  # fmt: skip
    return Inbreng(nr, **{**basis, **anders})


def maak_lijst(toeval: random.Random, aantal: int = 29) -> list[Inbreng]:
    """A long list as teams might bring it: four teams, ten to twenty workers, one to five life domains."""
    medewerkers = toeval.randint(10, 20)
    return [
        maak_inbreng(
            nr,
            team=toeval.choice(("Noord", "Zuid", "Oost", "West")),
            doelgroep=toeval.choice(GROEPEN),
            medewerker=f"M{toeval.randrange(medewerkers)}",
            indruk_vooraf=toeval.choice(INDRUKKEN),
            levensdomeinen=tuple(toeval.sample(DOMEINEN, toeval.randint(1, 5))),
        )
        for nr in range(1, aantal + 1)
    ]


def tel_waarden(gekozen: Iterable[Inbreng]) -> list[Counter[str]]:
    """Per criterion how many of these cases have each value."""
    gekozen = list(gekozen)
    per_veld = [Counter(getattr(i, veld) for i in gekozen if getattr(i, veld)) for veld in VELDEN]
    return [*per_veld, Counter(domein for i in gekozen for domein in i.levensdomeinen)]


def dekking(gekozen: Sequence[Inbreng]) -> int:
    """How many values of the five criteria occur in a selection."""
    return sum(len(telling) for telling in tel_waarden(gekozen))


def ongelijkheid(gekozen: Sequence[Inbreng], lijst: Sequence[Inbreng]) -> Fraction:
    """The squared deviations from the mean over the values the long list has, summed over the criteria."""
    som = Fraction(0)
    for telling, alle in zip(tel_waarden(gekozen), tel_waarden(lijst), strict=True):
        gemiddeld = Fraction(sum(telling.values()), len(alle) or 1)
        som += sum((telling[waarde] - gemiddeld) ** 2 for waarde in alle)
    return som


def te_veel(gekozen: Sequence[Inbreng]) -> int:
    """How many cases are above three by one worker, and above half from one team."""
    tellingen = tel_waarden(gekozen)
    medewerkers, teams = tellingen[VELDEN.index("medewerker")], tellingen[VELDEN.index("team")]
    helft = len(gekozen) // 2
    return sum(max(0, n - 3) for n in medewerkers.values()) + sum(max(0, n - helft) for n in teams.values())


def meeste_binnen_de_grenzen(lijst: Sequence[Inbreng], aantal: int) -> int:
    """How many cases can be taken with three per worker and half of ``aantal`` per team: the flow through the cases."""
    bron, doel = "bron", "doel"
    ruimte: dict[tuple[str, str], int] = {}
    for ander in lijst:
        wie, team = f"m {ander.medewerker}", f"t {ander.team}"
        ruimte[bron, wie], ruimte[team, doel] = 3, aantal // 2
        ruimte[wie, team] = ruimte.get((wie, team), 0) + 1
    stroom = 0
    while pad := _vind_pad(ruimte, bron, doel):
        for van, naar in pad:
            ruimte[van, naar] -= 1
            ruimte[naar, van] = ruimte.get((naar, van), 0) + 1
        stroom += 1
    return stroom


def _vind_pad(ruimte: dict[tuple[str, str], int], bron: str, doel: str) -> list[tuple[str, str]]:
    """Some way from source to sink where there is room; empty without."""
    paden: dict[str, list[tuple[str, str]]] = {bron: []}
    rij = [bron]
    for plek in rij:
        for (van, naar), over in ruimte.items():
            if van == plek and over > 0 and naar not in paden:
                paden[naar] = [*paden[van], (van, naar)]
                rij.append(naar)
    return paden.get(doel, [])
