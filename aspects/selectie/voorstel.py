"""A suggestion which cases to choose from the long list; people may overrule it.

Source: product, "The method" (1): a spread over life domains, team, youth/adult/elderly, the worker who brings it,
and 'successful' or 'less successful'; product, *Selectie*.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from aspects.selectie.model import CRITERIA, Inbreng, noem_waarde, zet_op_code
from aspects.selectie.weging import Weging
from aspects.selectie.zoeken import zoek_beste

AANTAL = 20
"""How many are chosen where nobody says otherwise."""
MAX_PER_MEDEWERKER = 3


@dataclass(frozen=True)
class Bijdrage:
    """A case the suggestion adds, and the values that only it brings into the suggestion, in words."""

    nr: int
    code: str
    alleen: tuple[str, ...]


@dataclass(frozen=True)
class Voorstel:
    """What the suggestion comes to.

    ``vast``: the cases chosen already, which stay; ``erbij``: those it adds, by code. ``gedekt`` of the ``waarden``
    that occur on the long list are in it. ``te_veel``: how many cases it has above three by one worker or above half
    from one team, because it could not be helped.
    """

    vast: tuple[int, ...]
    erbij: tuple[Bijdrage, ...]
    gedekt: int
    waarden: int
    te_veel: int
    enkelvoudig: tuple[int, ...]

    @property
    def nummers(self) -> tuple[int, ...]:
        """All cases of the suggestion: those that stay, then those it adds."""
        return (*self.vast, *(bijdrage.nr for bijdrage in self.erbij))


def stel_voor(inbreng: Sequence[Inbreng], aantal: int = AANTAL) -> Voorstel:
    """Chooses ``aantal`` cases of the long list (all where there are fewer); the same list gives the same answer.

    Cases that were chosen already stay, also when they are more than ``aantal``; cases that dropped out or have no
    consent are never suggested. Of two selections that one is better which, in this order,

    1. has fewer cases too many: above three by one worker, above half of the selection from one team;
    2. covers more values: of the values of the five criteria that occur on the long list, those that occur in it
       (of life domains each; what was not said is no value; 'not known' of the expected result is one);
    3. is more even, up to a margin of a tenth: the sum over the five criteria of the squared deviations of the
       number of cases per value from the mean over the values of that criterion;
    4. has fewer cases with trouble in one life domain only;
    5. is more even without a margin.

    Found by taking the best case one by one, and then swapping one for one as long as that is better; from several
    beginnings, the best of which is kept. Ties go to the first code.
    """
    lijst = zet_op_code(ander for ander in inbreng if ander.op_lijst)
    weging = Weging(lijst, min(aantal, len(lijst)), MAX_PER_MEDEWERKER)
    beste = zoek_beste(weging)
    gekozen = [lijst[plek] for plek in sorted(beste.gekozen)]
    return Voorstel(
        vast=tuple(ander.nr for ander in gekozen if ander.is_gekozen),
        erbij=tuple(_maak_bijdrage(ander, gekozen) for ander in gekozen if not ander.is_gekozen),
        gedekt=beste.gedekt,
        waarden=weging.waarden,
        te_veel=beste.te_veel,
        enkelvoudig=tuple(ander.nr for ander in gekozen if ander.is_enkelvoudig),
    )


def _maak_bijdrage(eigen: Inbreng, gekozen: Sequence[Inbreng]) -> Bijdrage:
    """A case with the values no other case of the suggestion has; workers left out, of whom there are many."""
    alleen = [
        noem_waarde(naam, waarde)
        for naam in CRITERIA
        if naam != "medewerker"
        for waarde in eigen.waarden(naam)
        if all(waarde not in ander.waarden(naam) for ander in gekozen if ander is not eigen)
    ]
    return Bijdrage(eigen.nr, eigen.code, tuple(alleen))
