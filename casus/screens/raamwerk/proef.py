"""For tests of screens without a browser: do what a person does in our own parts.

With the framework's AppTest a test says `typ_regel(app, sleutel, "mrt 2016
huisbezoek")` and runs the app, or runs it inside `with kies_in_prent(...)`.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from casus.screens.raamwerk import prent, toetsen

__all__ = ["druk_toets", "kies_in_prent", "typ_regel"]


def typ_regel(app: Any, key: str, tekst: str, *, actie: str | None = "toevoegen", volgnummer: int = 0) -> None:
    """Put in the next run what the quick line would send; run the app once before.

    With `actie=None` the person is still typing. `volgnummer` is the number the
    screen gave last; it matters for text that is still being typed.
    """
    boek = app.session_state[f"raamwerk.snelregel.{key}"]
    rij = []
    if actie is not None:
        rij = [{"kenmerk": uuid.uuid4().hex, "actie": actie, "tekst": tekst, "volgnummer": volgnummer}]
    staand = "" if actie in ("toevoegen", "notitie") else tekst
    app.session_state[key] = {
        "veld": {"sessie": boek.sessie, "stempel": 1, "volgnummer": volgnummer, "tekst": staand, "rij": rij}
    }


@contextmanager
def kies_in_prent(key: str, item: str, lijst: str = "") -> Iterator[None]:
    """Inside this block the first drawing of the picture `key` reports this choice."""
    keuze = {"lijst": lijst, "item": item, "kenmerk": uuid.uuid4().hex}
    with _eenmaal(prent, key, "keuze", keuze):
        yield


@contextmanager
def druk_toets(naam: str, *, key: str = "raamwerk_toetsen") -> Iterator[None]:
    """Inside this block `luister` reports the key with this name once."""
    with _eenmaal(toetsen, key, "toets", {"naam": naam, "kenmerk": uuid.uuid4().hex}):
        yield


@contextmanager
def _eenmaal(module: Any, key: str, veld: str, waarde: Mapping[str, str]) -> Iterator[None]:
    echt = module._onderdeel
    nog = [waarde]

    def doe_alsof(**argumenten: Any) -> Any:
        uitkomst = echt(**argumenten)
        if argumenten.get("key") == key and nog:
            return {**uitkomst, veld: nog.pop()}
        return uitkomst

    with patch.object(module, "_onderdeel", doe_alsof):
        yield
