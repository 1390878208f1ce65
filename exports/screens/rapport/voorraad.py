"""Which files were made of which versions, and which are being made: of this process, so that a window that was left,
or opened again, finds them. The files themselves are kept beside this, by the same versions.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from threading import Lock

import streamlit as st

from exports.screens.rapport.keuze import Keuze
from exports.screens.rapport.versies import Sleutel

_MEESTE = 64


class Voorraad:
    """Per versions and choice the files that are ready with their size in bytes, and those that are being made."""

    def __init__(self) -> None:
        self._slot = Lock()
        self._klaar: dict[tuple[Sleutel, Keuze], dict[str, int]] = {}
        self._bezig: list[tuple[Sleutel, Keuze, str]] = []

    def geef(self, sleutel: Sleutel, keuze: Keuze) -> Mapping[str, int]:
        """What is ready: per ending how large the file is."""
        with self._slot:
            return dict(self._klaar.get((sleutel, keuze), {}))

    def zet(self, sleutel: Sleutel, keuze: Keuze, einde: str, grootte: int) -> None:
        """A file is ready; of what was made longest ago it is forgotten."""
        with self._slot:
            eerder = self._klaar.pop((sleutel, keuze), {})
            self._klaar[(sleutel, keuze)] = {**eerder, einde: grootte}
            while len(self._klaar) > _MEESTE:
                del self._klaar[next(iter(self._klaar))]

    @contextmanager
    def maakt(self, sleutel: Sleutel, keuze: Keuze, einde: str) -> Iterator[None]:
        """Inside this block the file is being made."""
        wat = (sleutel, keuze, einde)
        with self._slot:
            self._bezig.append(wat)
        try:
            yield
        finally:
            with self._slot:
                self._bezig.remove(wat)

    def is_bezig(self, sleutel: Sleutel, keuze: Keuze) -> tuple[str, ...]:
        """The endings that are being made of this, in any window."""
        with self._slot:
            return tuple(dict.fromkeys(einde for van, welke, einde in self._bezig if (van, welke) == (sleutel, keuze)))

    def is_verouderd(self, sleutel: Sleutel) -> bool:
        """True where files of this evaluation were made, and all of them before something changed."""
        with self._slot:
            zelfde = [van for van, _ in self._klaar if van[:2] == sleutel[:2]]
        return bool(zelfde) and sleutel not in zelfde


@st.cache_resource(show_spinner=False)
def voorraad() -> Voorraad:
    """The one of this process."""
    return Voorraad()
