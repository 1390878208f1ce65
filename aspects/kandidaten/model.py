"""A candidate, and the set of cases it is about while it is being found.

Source: calculation rules, section Candidates for attention points.
"""

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True)
class Kandidaat:
    """A pattern worth a question: seen in ``casussen`` (ids, sorted as text), among ``n`` cases that have the data.

    ``soort`` is a kind of attention point; ``aspecten`` are those of the evaluation it is about, perhaps none.
    """

    code: str
    soort: str
    aspecten: tuple[str, ...]
    n: int
    casussen: tuple[str, ...]


class Voorstel(NamedTuple):
    """The same while it is being found: ``gezien`` are the cases with the data, ``geraakt`` those that are hit.

    A set of cases is a whole number here: bit i stands for the i-th case.
    """

    code: str
    soort: str
    aspecten: tuple[str, ...]
    gezien: int
    geraakt: int
