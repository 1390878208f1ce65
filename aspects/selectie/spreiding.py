"""How the cases lie over the criteria: per value how many on the long list, and how many of them were chosen.

Source: product, *Selectie*.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import get_args

from aspects.selectie.model import CRITERIA, Inbreng, noem_waarde, sleutel_van, zet_op_code
from casus.model.keuzes import Doelgroep, Indruk, Levensdomein

_VAST = {"levensdomeinen": Levensdomein, "doelgroep": Doelgroep, "indruk_vooraf": Indruk}
NIET_GEZEGD = "niet gezegd"


@dataclass(frozen=True)
class Spreidingsregel:
    """One value (None: not said) in words, and the numbers of the cases with it: on the long list, and chosen."""

    criterium: str
    waarde: str | None
    naam: str
    lijst: tuple[int, ...]
    gekozen: tuple[int, ...]


def bereken_spreiding(inbreng: Sequence[Inbreng], teams: Sequence[str] = ()) -> tuple[Spreidingsregel, ...]:
    """All values of the five criteria in order, also those no case has; 'not said' where it was not said somewhere.

    ``teams`` are those of the evaluation; others that occur come after them. A case counts once for each of its life
    domains. Cases that dropped out, and cases without consent, count nowhere.
    """
    lijst = zet_op_code(ander for ander in inbreng if ander.op_lijst)
    regels = []
    for criterium in CRITERIA:
        for waarde in (*lijst_waarden(lijst, criterium, teams), None):
            met = [ander for ander in lijst if _heeft(ander, criterium, waarde)]
            if waarde is not None or met:
                regels.append(
                    Spreidingsregel(
                        criterium,
                        waarde,
                        NIET_GEZEGD if waarde is None else noem_waarde(criterium, waarde),
                        tuple(ander.nr for ander in met),
                        tuple(ander.nr for ander in met if ander.is_gekozen),
                    )
                )
    return tuple(regels)


def lijst_waarden(lijst: Sequence[Inbreng], criterium: str, teams: Sequence[str] = ()) -> list[str]:
    """The values of a criterion in the order to show them: of a fixed list all, else those there are."""
    if criterium in _VAST:
        return list(get_args(get_args(_VAST[criterium])[0]))
    komt_voor = sorted({w for ander in lijst for w in ander.waarden(criterium)}, key=sleutel_van)
    vooraan = [team.strip() for team in teams if team.strip()] if criterium == "team" else []
    return list(dict.fromkeys([*vooraan, *komt_voor]))


def _heeft(inbreng: Inbreng, criterium: str, waarde: str | None) -> bool:
    waarden = inbreng.waarden(criterium)
    return not waarden if waarde is None else waarde in waarden
