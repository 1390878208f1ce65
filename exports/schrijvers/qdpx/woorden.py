"""What the analysis file asks of words and keys: only what XML can hold, names that are used once, fixed GUIDs."""

import re
from uuid import NAMESPACE_URL, uuid5

_NIET_IN_XML = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ONS = uuid5(NAMESPACE_URL, "urn:casustijdlijn:qdpx")
_KORT = 120


def maak_schoon(tekst: str) -> str:
    """A text with \\n at the end of every line and U+FFFD for what XML cannot hold; nothing else is changed."""
    return _NIET_IN_XML.sub("\ufffd", tekst.replace("\r\n", "\n").replace("\r", "\n"))


def maak_naam(tekst: str) -> str:
    """A text as a name: on one line, and cut where it is long."""
    heel = " ".join(maak_schoon(tekst).split())
    return heel if len(heel) <= _KORT else heel[: _KORT - 1] + "…"


def maak_guid(*delen: object) -> str:
    """The GUID of a thing, always the same for the same parts (ids, which have no slash)."""
    return str(uuid5(_ONS, "/".join(str(deel) for deel in delen)))


class Namen:
    """Names that are each given once: programs take two things of one name for the same."""

    def __init__(self) -> None:
        self._gebruikt: set[str] = set()

    def neem(self, naam: str, bij: str = "") -> str:
        """The name; where it is taken, with ``bij`` or a number behind it."""
        basis = maak_naam(naam) or "zonder naam"
        kandidaten = [basis, f"{basis} ({maak_naam(bij)})"] if bij else [basis]
        nummer = 2
        while (vrij := next((k for k in kandidaten if k.casefold() not in self._gebruikt), None)) is None:
            kandidaten = [f"{basis} ({nummer})"]
            nummer += 1
        self._gebruikt.add(vrij.casefold())
        return vrij
