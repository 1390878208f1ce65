"""Which aspects share a chapter: as the evaluation says, else two pairs by default.

Source: design of the report (4, one chapter per aspect).
"""

from collections.abc import Sequence

from aspects.aspectenlijst import AspectUitleg

SAMEN = {"integraal": "doelgericht", "informeel": "samenwerking"}
"""Which aspect joins which, where the evaluation says nothing about either."""


def verdeel_hoofdstukken(aspecten: Sequence[AspectUitleg]) -> tuple[tuple[AspectUitleg, ...], ...]:
    """The chapters in the order of their first aspect, each with its aspects in the order of the evaluation.

    An aspect that names itself stands alone; a circle of names is one chapter.
    """
    groep = {uitleg.code: uitleg.code for uitleg in aspecten}
    for uitleg in aspecten:
        met = _vind_partner(uitleg, aspecten)
        if met in groep and groep[met] != groep[uitleg.code]:
            oud, nieuw = groep[uitleg.code], groep[met]
            groep = {code: nieuw if van == oud else van for code, van in groep.items()}
    hoofdstukken: dict[str, list[AspectUitleg]] = {}
    for uitleg in aspecten:
        hoofdstukken.setdefault(groep[uitleg.code], []).append(uitleg)
    return tuple(tuple(samen) for samen in hoofdstukken.values())


def noem_hoofdstuk(samen: Sequence[AspectUitleg]) -> str:
    """The heading of a chapter: the labels of its aspects, one after the other."""
    eerste, *rest = (uitleg.label for uitleg in samen)
    return " en ".join([eerste, *(label[:1].lower() + label[1:] for label in rest)])


def _vind_partner(uitleg: AspectUitleg, aspecten: Sequence[AspectUitleg]) -> str | None:
    if uitleg.hoofdstuk_met is not None:
        return uitleg.hoofdstuk_met
    met = SAMEN.get(uitleg.code)
    ander = next((a for a in aspecten if a.code == met), None)
    return met if ander is not None and ander.hoofdstuk_met is None else None
