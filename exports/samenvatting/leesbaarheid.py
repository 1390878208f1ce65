"""How easy a text reads: words per sentence. A mark for who writes it, never a verdict on who told it.

Source: the design of the report (the summary: sentences of at most 12 words on average).
"""

import re
from collections.abc import Iterable

MEESTE_WOORDEN = 12
_EINDE = re.compile(r"(?<=[.!?…])[\"'”’)]*\s+|\n+")
_WOORD = re.compile(r"\w")


def splits_zinnen(tekst: str) -> list[str]:
    """The sentences of a text; a line without a full stop is one as well."""
    return [zin for zin in _EINDE.split(tekst) if zin and _WOORD.search(zin)]


def tel_woorden_per_zin(teksten: Iterable[str]) -> float | None:
    """The average number of words in a sentence; None where there is no sentence."""
    zinnen = [zin for tekst in teksten for zin in splits_zinnen(tekst)]
    if not zinnen:
        return None
    return sum(len([deel for deel in zin.split() if _WOORD.search(deel)]) for zin in zinnen) / len(zinnen)
