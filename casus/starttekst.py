"""What is read aloud before a talk begins, and what helps to ask consent: text that lies apart, to read through."""

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from casus.datums import in_lopende_zin

_BESTAND = Path(__file__).parent / "data" / "start.json"


@dataclass(frozen=True)
class Stuk:
    """A heading with its sentences."""

    kop: str
    zinnen: tuple[str, ...]


@lru_cache(maxsize=1)
def _alles() -> dict[str, Any]:
    return dict(json.loads(_BESTAND.read_text("utf-8")))


def lees_voor(bewaren_tot: str | None) -> tuple[Stuk, ...]:
    """What to read aloud; where the evaluation says until when things are kept (ISO day), that too."""
    stukken = _stukken("voorlezen")
    if bewaren_tot is None:
        return stukken
    zin = str(_alles()["bewaren"]).format(dag=in_lopende_zin(bewaren_tot))
    *eerst, voorlaatst, laatst = stukken
    return (*eerst, Stuk(voorlaatst.kop, (voorlaatst.zinnen[0], zin, *voorlaatst.zinnen[1:])), laatst)


def lees_hulp() -> tuple[Stuk, ...]:
    """What to do where somebody cannot say yes alone."""
    return _stukken("hulp")


def _stukken(deel: str) -> tuple[Stuk, ...]:
    return tuple(Stuk(stuk["kop"], tuple(stuk["zinnen"])) for stuk in _alles()[deel])
