"""The aspects an evaluation talks through: the standard eleven, with its own order, labels and lists.

Source: ``aspects/data/aspecten.json``; the settings of the evaluation go before it.
"""

import json
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.resources import files

from casus.model import Aspect, Deelaspect, Onderzoek


@dataclass(frozen=True)
class AspectUitleg:
    """An aspect as people see it: what it is about, what to ask, its parts, and where to read on.

    ``kort``: its label where there is little room.
    """

    code: str
    label: str
    gaat_over: str = ""
    vragen: tuple[str, ...] = ()
    deelaspecten: tuple[Deelaspect, ...] = ()
    lees_ook: tuple[str, ...] = ()
    signalen: tuple[str, ...] = ()
    verdiept: bool = False
    hoofdstuk_met: str | None = None
    kort: str = ""

    def label_van(self, deelaspect: str | None) -> str:
        """The label of one of its parts; '' for the aspect as a whole, the code itself where it is unknown."""
        if deelaspect is None:
            return ""
        return next((d.label for d in self.deelaspecten if d.code == deelaspect), deelaspect)


@lru_cache(maxsize=1)
def laad_standaard() -> tuple[AspectUitleg, ...]:
    """The eleven aspects of the method, in their standard order."""
    rauw = json.loads((files("aspects") / "data" / "aspecten.json").read_text(encoding="utf-8"))
    return tuple(
        AspectUitleg(
            code=a["code"], label=a["label"], gaat_over=a["gaat_over"], vragen=tuple(a["vragen"]),
            deelaspecten=tuple(Deelaspect(code=d["code"], label=d["label"]) for d in a["deelaspecten"]),
            lees_ook=tuple(a["lees_ook"]), signalen=tuple(a["signalen"]), kort=a["kort"],
        )
        for a in rauw
    )  # fmt: skip


def laad_aspecten(onderzoek: Onderzoek) -> list[AspectUitleg]:
    """The aspects of an evaluation in its own order; what it does not say itself is the standard.

    An aspect of its own has only what the evaluation gives it. ``lees_ook`` names aspects that are in use.
    """
    standaard = {uitleg.code: uitleg for uitleg in laad_standaard()}
    in_gebruik = {aspect.code for aspect in onderzoek.aspecten}
    uit = []
    for aspect in onderzoek.aspecten:
        basis = standaard.get(aspect.code, AspectUitleg(aspect.code, aspect.label or aspect.code))
        uitleg = _met_eigen(basis, aspect)
        uit.append(replace(uitleg, lees_ook=tuple(code for code in uitleg.lees_ook if code in in_gebruik)))
    return uit


def _met_eigen(basis: AspectUitleg, aspect: Aspect) -> AspectUitleg:
    return replace(
        basis,
        label=aspect.label or basis.label,
        kort=aspect.label or basis.kort or basis.label,
        gaat_over=aspect.toelichting or basis.gaat_over,
        vragen=tuple(aspect.vragen) or basis.vragen,
        deelaspecten=tuple(aspect.deelaspecten) or basis.deelaspecten,
        verdiept=aspect.verdiept,
        hoofdstuk_met=aspect.hoofdstuk_met,
    )
