"""The words and signs of laying aspects side by side: which way it points, what was said, who said it.

A sign stands beside every colour. Source: design of the aspects; calculation rules, Aspects.
"""

from casus.model.keuzes import Werking

from aspects.scores import GROEPEN, GROEPWOORDEN
from aspects.waardering import DRAAGT_BIJ, DREMPEL, UITEENLOPEND, WISSELEND

RICHTINGWOORDEN = {
    DRAAGT_BIJ: "hielp", WISSELEND: "wisselend", DREMPEL: "werkte tegen", UITEENLOPEND: "zien we anders",
}  # fmt: skip
RICHTINGTEKENS = {DRAAGT_BIJ: "+", WISSELEND: "±", DREMPEL: "−", UITEENLOPEND: "≠"}

WERKINGWOORDEN: dict[Werking, str] = {
    "hielp": "hielp", "werkte_tegen": "werkte tegen", "dubbel": "hielp en werkte tegen", "idee": "idee",
}  # fmt: skip
WERKINGKOPPEN: dict[Werking, str] = {
    "hielp": "Dit hielp", "werkte_tegen": "Dit werkte tegen", "dubbel": "Hielp en werkte tegen", "idee": "Ideeën",
}  # fmt: skip
WERKINGTEKENS: dict[Werking, str] = {"hielp": "+", "werkte_tegen": "−", "dubbel": "±", "idee": "!"}

GEZEGD, ALLEEN_SCORES, GEEN_BEELD = "gezegd", "alleen_scores", "geen_beeld"
NIET_BESPROKEN, NIET_INGEVULD, NIETS_GEZEGD = "niet_besproken", "niet_ingevuld", "niets_gezegd"
STAATWOORDEN = {
    GEZEGD: "er is iets over gezegd",
    ALLEEN_SCORES: "alleen scores, niets over gezegd",
    GEEN_BEELD: "besproken, maar niemand had er een beeld bij",
    NIET_BESPROKEN: "niet besproken",
    NIET_INGEVULD: "niet ingevuld of dit besproken is",
    NIETS_GEZEGD: "over dit onderdeel is niets gezegd",
}

ANDEREN, NIET_GENOEMD = "anderen", "niet_genoemd"
STEMMEN = {**GROEPWOORDEN, ANDEREN: "wie meedacht of het gesprek leidde", NIET_GENOEMD: "niet gezegd door wie"}
"""Who can have said something, in a fixed order: the groups that score, others at the table, nobody named."""


def noem_stem(soort: str) -> str:
    """Whose voice somebody of this soort is: one of the groups, or of the others."""
    return GROEPEN.get(soort, ANDEREN)
