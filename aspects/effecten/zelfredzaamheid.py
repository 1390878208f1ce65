"""Self-reliance before and after over the stories, per life domain: who went up, stayed, or went down.

What was not scored is not nothing: a story counts on a domain only with a begin and an end. Never a total over the
domains. Source: calculation rules, Goals and self-reliance (medians, difference).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from aspects.cijfers import CasusCijfers
from aspects.getallen import bereken_mediaan
from aspects.zelfscore import LEVENSGEBIEDEN


@dataclass(frozen=True)
class Verhaaleffect:
    """The begin and the end of one story on one domain: medians of its scores, 1 acute to 5 fully self-reliant."""

    casus: str
    begin: Fraction
    eind: Fraction

    @property
    def verschil(self) -> Fraction:
        """Positive is better."""
        return self.eind - self.begin


@dataclass(frozen=True)
class Domeineffect:
    """One life domain: the stories with both, in order; beside them those with only a begin or only an end.

    ``begin`` and ``eind``: medians over the stories with both; None where there are none.
    """

    domein: str
    verhalen: tuple[Verhaaleffect, ...]
    alleen_begin: tuple[str, ...]
    alleen_eind: tuple[str, ...]
    begin: Fraction | None
    eind: Fraction | None

    @property
    def vooruit(self) -> tuple[str, ...]:
        """The stories with a higher end than begin."""
        return tuple(v.casus for v in self.verhalen if v.verschil > 0)

    @property
    def gelijk(self) -> tuple[str, ...]:
        """The stories with the same begin and end."""
        return tuple(v.casus for v in self.verhalen if v.verschil == 0)

    @property
    def achteruit(self) -> tuple[str, ...]:
        """The stories with a lower end than begin."""
        return tuple(v.casus for v in self.verhalen if v.verschil < 0)


def bereken_zelfeffect(tellend: Iterable[CasusCijfers]) -> tuple[Domeineffect, ...]:
    """Every life domain with a score in one of these counting stories, in the order of the matrix."""
    rij = list(tellend)
    return tuple(effect for domein in LEVENSGEBIEDEN if (effect := _maak(domein, rij)) is not None)


def _maak(domein: str, rij: Iterable[CasusCijfers]) -> Domeineffect | None:
    verhalen: list[Verhaaleffect] = []
    alleen_begin: list[str] = []
    alleen_eind: list[str] = []
    for c in rij:
        verandering = c.zelfredzaamheid.get(domein)
        if verandering is None:
            continue
        if verandering.begin is not None and verandering.eind is not None:
            verhalen.append(Verhaaleffect(c.casus.id, verandering.begin, verandering.eind))
        else:
            (alleen_eind if verandering.begin is None else alleen_begin).append(c.casus.id)
    if not (verhalen or alleen_begin or alleen_eind):
        return None
    return Domeineffect(
        domein=domein,
        verhalen=tuple(verhalen),
        alleen_begin=tuple(alleen_begin),
        alleen_eind=tuple(alleen_eind),
        begin=bereken_mediaan([v.begin for v in verhalen]),
        eind=bereken_mediaan([v.eind for v in verhalen]),
    )
