"""A chapter per aspect, with a heading per part that has something."""

from exports.rapport.model import Alinea, Deel, Hoofdstuk, Kop
from exports.rapport.scores import maak_scores
from exports.rapport.stof import Rapportstof


def maak_aspecten(stof: Rapportstof) -> Hoofdstuk:
    """All chapters on aspects, in the order of the evaluation."""
    delen: list[Deel] = []
    for uitleg in stof.aspecten:
        delen.append(Kop(1, uitleg.label, f"aspect:{uitleg.code}"))
        if uitleg.gaat_over:
            delen.append(Alinea(uitleg.gaat_over))
        if not stof.openbaar:
            delen += [Kop(2, "Wie ziet wat"), *maak_scores(stof, uitleg)]
    return Hoofdstuk("aspecten", tuple(delen))
