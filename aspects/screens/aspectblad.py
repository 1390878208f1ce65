"""The sheet of an aspect for the beamer: its question, and the scores that were opened at the table."""

from aspects.aspectenlijst import laad_aspecten
from aspects.scores import verzamel_scores
from casus.beamer import Aspectblad
from casus.screens.bron import Zicht


def lees_aspectblad(getoond: Zicht, code: str) -> Aspectblad | None:
    """The sheet of this aspect of a case as it may be shown; None where the evaluation has no such aspect."""
    aspect = next((a for a in laad_aspecten(getoond.omgeving.onderzoek) if a.code == code), None)
    if aspect is None:
        return None
    scores = []
    for iemand in verzamel_scores(getoond.casus, [aspect])[0].perspectieven:
        for score in iemand.scores:
            if score.zichtbaar == "allen" and not score.over_afwezige:
                deel = aspect.label_van(score.deelaspect or None)
                scores.append((f"{iemand.aanduiding}, {deel}" if deel else iemand.aanduiding, score.woord))
    return Aspectblad(aspect.label, aspect.gaat_over or aspect.label, aspect.vragen, tuple(scores))
