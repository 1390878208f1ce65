"""What a line was read as, and the small pieces every reader uses."""

import re
from dataclasses import dataclass, field, replace
from typing import Any

MAX_TITEL = 90


@dataclass(frozen=True)
class Gelezen:
    """What a line was read as: list, fields, who spoke; ``vragen`` (Dutch) is what is not sure.

    ``doel`` is the id of an existing item this line adds to. In ``extra``: ``soort`` of the date, the date as
    ``gezegd`` in the speaker's words, and the ``tijdvragen``: those of the questions that are about the date.
    """

    lijst: str
    velden: dict[str, Any]
    tekst: str
    door: tuple[str, ...] = ()
    vragen: tuple[str, ...] = ()
    toelichting: str = ""
    datum: str | None = None
    tot: str | None = None
    rest: str = ""
    doel: str | None = None
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def leeg(self) -> bool:
        """True where nothing was typed."""
        return not self.tekst


def met(basis: Gelezen, velden: dict[str, Any], vragen: tuple[str, ...] = (), doel: str | None = None) -> Gelezen:
    """The same line with what it fills in; its own questions come after those on the date."""
    return replace(basis, velden=velden, vragen=(*basis.vragen, *vragen), doel=doel)


def maak_titel(tekst: str) -> tuple[str, str]:
    """A short title, and what of the text did not fit in it."""
    zinnen = re.split(r"(?<=[.!?])\s+", tekst, maxsplit=1)
    titel, meer = zinnen[0], zinnen[1] if len(zinnen) > 1 else ""
    if len(titel) > MAX_TITEL:
        knip = titel.rfind(" ", 0, MAX_TITEL)
        knip = knip if knip > 30 else MAX_TITEL
        titel, meer = titel[:knip], f"{titel[knip:].strip()} {meer}".strip()
    return titel.rstrip(".") or tekst, meer


def periodevelden(basis: Gelezen) -> dict[str, Any]:
    """Begin and end as the line told them; an end without a begin is only an end."""
    if basis.datum is None:
        return {}
    if basis.extra.get("soort") == "tot":
        return {"tot": basis.tot or basis.datum}
    return {"van": basis.datum, "tot": basis.tot}
