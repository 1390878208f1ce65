"""One score of self-reliance: who gave it, on what, when; and the words for levels and differences.

Only the names of the levels come from the matrix; what stands in its cells is not ours. Source: the eleven
aspects, section Life domains; calculation rules, Goals and self-reliance.
"""

from dataclasses import dataclass, replace
from fractions import Fraction

from aspects.scores import bepaal_perspectieven
from casus.model import Betrokkene, Casus, Zelfredzaamheid
from casus.model.keuzes import MomentZrm, ZrmDomein
from casus.model.kenmerken import veldkenmerk
from casus.toestemming import mag_scoren

NIVEAUWOORDEN = {
    1: "acute problematiek", 2: "niet zelfredzaam", 3: "beperkt zelfredzaam", 4: "voldoende zelfredzaam",
    5: "volledig zelfredzaam",
}  # fmt: skip
LEVENSGEBIEDEN: tuple[ZrmDomein, ...] = veldkenmerk(Zelfredzaamheid, "domein").codes
MOMENTEN: tuple[MomentZrm, ...] = ("begin", "eind")


@dataclass(frozen=True)
class Vakje:
    """The place of one score; ``betreft`` None: the only inwoner, or all of a household together."""

    moment: MomentZrm
    domein: ZrmDomein
    beoordelaar: str
    betreft: str | None = None


def bepaal_beoordelaars(casus: Casus) -> list[Betrokkene]:
    """Who may give scores: whose scores count, and who said yes in a case with consent."""
    tellen_mee = bepaal_perspectieven(casus)
    return [b for b in casus.betrokkenen if b.id in tellen_mee and mag_scoren(casus, b.id)]


def lees_score(casus: Casus, vakje: Vakje) -> int | None:
    """The score (1 to 5) in this place; None where it was not asked. Of several the last."""
    hier = _met_inwoner(casus, vakje)
    return next((z.score for z in reversed(casus.zelfredzaamheid) if _vakje(casus, z) == hier), None)


def zet_score(casus: Casus, vakje: Vakje, score: int | None) -> Casus:
    """The case with this score in its place; None takes it away."""
    hier = _met_inwoner(casus, vakje)
    anders = [z for z in casus.zelfredzaamheid if _vakje(casus, z) != hier]
    if score is not None:
        anders.append(
            Zelfredzaamheid(
                moment=hier.moment, domein=hier.domein, score=score, beoordelaar=hier.beoordelaar,
                betreft=hier.betreft,
            )
        )  # fmt: skip
    return casus.model_copy(update={"zelfredzaamheid": anders})


def verzamel_niveaus(casus: Casus, domein: str, moment: str) -> list[int]:
    """The scores that count on this life domain at this moment, low to high: what lies behind a median."""
    tellen_mee = bepaal_perspectieven(casus)
    return sorted(
        z.score
        for z in casus.zelfredzaamheid
        if z.domein == domein and z.moment == moment and z.beoordelaar in tellen_mee
    )


def zeg_niveau(mediaan: Fraction | None) -> str:
    """A median in words: '3, beperkt zelfredzaam'; between two levels both are said."""
    if mediaan is None:
        return "niet gevraagd"
    laag, rest = divmod(mediaan, 1)
    if not rest:
        return f"{laag}, {NIVEAUWOORDEN[laag]}"
    return f"{laag}½, tussen {NIVEAUWOORDEN[laag]} en {NIVEAUWOORDEN[laag + 1]}"


def zeg_verschil(verschil: Fraction | None) -> str:
    """A difference in words: '1½ vooruit', 'gelijk'; where either side lacks there is none."""
    if verschil is None:
        return "niet te zeggen"
    if verschil == 0:
        return "gelijk"
    heel, rest = divmod(abs(verschil), 1)
    getal = f"{heel or ''}{'½' if rest else ''}"
    return f"{getal} {'vooruit' if verschil > 0 else 'achteruit'}"


def verdeel_per_inwoner(casus: Casus) -> dict[str | None, Casus]:
    """The case with only the scores about each inwoner (None: all together), in the order of the case."""
    over = {_vakje(casus, z).betreft for z in casus.zelfredzaamheid}
    uit = {}
    for wie in sorted(over, key=[*(b.id for b in casus.betrokkenen), None].index):
        eigen = [z for z in casus.zelfredzaamheid if _vakje(casus, z).betreft == wie]
        uit[wie] = casus.model_copy(update={"zelfredzaamheid": eigen})
    return uit


def _inwoners(casus: Casus) -> list[str]:
    return [b.id for b in casus.betrokkenen if b.soort == "inwoner"]


def _vakje(casus: Casus, score: Zelfredzaamheid) -> Vakje:
    return _met_inwoner(casus, Vakje(score.moment, score.domein, score.beoordelaar, score.betreft))


def _met_inwoner(casus: Casus, vakje: Vakje) -> Vakje:
    """Where there is one inwoner, a score that names nobody is about that one."""
    inwoners = _inwoners(casus)
    return replace(vakje, betreft=inwoners[0]) if vakje.betreft is None and len(inwoners) == 1 else vakje
