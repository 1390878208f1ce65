"""A strict story for whoever may not read it: its words are gone, what it counts for stays.

Source: confidentiality, "Safety of people" (strikt: for who leads its talk and the evaluation team only).
"""

from dataclasses import replace

from aspects.cijfers import CasusCijfers

VERHULD = "alleen voor het evaluatieteam"


def is_strikt(cijfers: CasusCijfers) -> bool:
    """True where the safety of the story is strict."""
    return cijfers.casus.veiligheid == "strikt"


def verhul(cijfers: CasusCijfers) -> CasusCijfers:
    """The same figures with a case without its words: title, bevindingen, quotes, vignettes, reasons."""
    casus = cijfers.casus
    woordloos = {
        "titel": VERHULD,
        "bevindingen": [b.model_copy(update={"tekst": VERHULD, "items": []}) for b in casus.bevindingen],
        "citaten": [c.model_copy(update={"tekst": VERHULD, "items": []}) for c in casus.citaten],
        "vignetten": [],
        "waarderingen": [w.model_copy(update={"toelichting": ""}) for w in casus.waarderingen],
    }
    return replace(cijfers, casus=casus.model_copy(update=woordloos))
