"""Links that lead somewhere: a link to a part without a heading goes to its aspect; else only its words stay."""

from collections.abc import Iterable
from dataclasses import replace

from exports.rapport.model import Deel, Kop, LeesMeer, Verwijzing


def verbind(delen: Iterable[Deel]) -> tuple[Deel, ...]:
    """The parts with every link at the nearest heading there is; one without links or words is left out."""
    alle = list(delen)
    ankers = {deel.anker for deel in alle if isinstance(deel, Kop) and deel.anker}
    uit: list[Deel] = []
    for deel in alle:
        if isinstance(deel, LeesMeer):
            deel = replace(deel, naar=tuple(dict.fromkeys(_verbind(link, ankers) for link in deel.naar)))
            if not deel.naar:
                continue
        uit.append(deel)
    return tuple(uit)


def _verbind(link: Verwijzing, ankers: set[str]) -> Verwijzing:
    anker = link.anker
    while anker not in ankers and anker.count(":") > 1:
        anker = anker.rpartition(":")[0]
    return replace(link, anker=anker) if anker in ankers else link
