"""The words people read for the codes that are stored."""

import json
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

_BESTAND = Path(__file__).parent / "data" / "woorden.json"
_LIJSTEN = "lijsten"


@lru_cache(maxsize=1)
def _alles() -> dict[str, Any]:
    return dict(json.loads(_BESTAND.read_text("utf-8")))


def woord(keuze: str, code: str | int) -> str:
    """The Dutch words for ``code`` of the choice ``keuze``; KeyError where either is unknown."""
    return str(_alles()[keuze][str(code)])


def woorden(keuze: str) -> dict[str, str]:
    """All codes of a choice with their words, in the order people choose from."""
    return dict(_alles()[keuze])


def keuzes() -> list[str]:
    """The names of all choices."""
    return [naam for naam in _alles() if naam != _LIJSTEN]


def som_op(delen: Sequence[str]) -> str:
    """One after the other as one says it: 'a', 'a en b', 'a, b en c'; '' for nothing."""
    return f"{', '.join(delen[:-1])} en {delen[-1]}" if len(delen) > 1 else "".join(delen)


def lijstnaam(lijst: str, meervoud: bool = False) -> str:
    """What one item of a list of a case is called, or several; KeyError for an unknown list."""
    return str(_alles()[_LIJSTEN][lijst][int(meervoud)])
