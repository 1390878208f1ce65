"""What the selection looks at of a case that was put forward: the five criteria, and where it stands.

Source: product, "The method" (1) and *Selectie*.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from casus.model import Casus
from casus.toestemming import is_dicht
from casus.woorden import woord

CRITERIA = {
    "levensdomeinen": "Levensgebied",
    "team": "Team",
    "doelgroep": "Doelgroep",
    "indruk_vooraf": "Indruk vooraf",
    "medewerker": "Ingebracht door",
}
"""The five criteria of the spread, with their title; the name is that of the field of a case."""

GEKOZEN = ("geselecteerd", "gepland", "sessie_gehouden", "uitgewerkt", "geverifieerd")
"""The statuses of a case that was chosen and is still in, in their order."""
TE_KIEZEN = ("voorgesteld", "reserve")
AFGEVALLEN = "afgevallen"
_KEUZELIJST = {"levensdomeinen": "levensdomein", "doelgroep": "doelgroep", "indruk_vooraf": "indruk"}


@dataclass(frozen=True)
class Inbreng:
    """A case that was put forward, as far as the selection goes.

    ``pad`` are the statuses it had, the oldest first, the present one last. ``dicht``: without consent; then only
    number, code and statuses are here, and the rest is empty.
    """

    nr: int
    code: str
    status: str
    pad: tuple[str, ...]
    titel: str = ""
    team: str | None = None
    doelgroep: str = ""
    medewerker: str | None = None
    indruk_vooraf: str = ""
    levensdomeinen: tuple[str, ...] = ()
    reserve_volgorde: int | None = None
    dicht: bool = False

    @property
    def is_gekozen(self) -> bool:
        """True where it was chosen and is still in."""
        return self.status in GEKOZEN and not self.dicht

    @property
    def is_te_kiezen(self) -> bool:
        """True where it may still be chosen."""
        return self.status in TE_KIEZEN and not self.dicht

    @property
    def op_lijst(self) -> bool:
        """True where it is on the long list: chosen or still to be chosen."""
        return self.is_gekozen or self.is_te_kiezen

    @property
    def is_enkelvoudig(self) -> bool:
        """True where there is trouble in one life domain only; none filled in is not known, and not one."""
        return len(self.levensdomeinen) == 1

    def waarden(self, criterium: str) -> tuple[str, ...]:
        """Its values of a criterion as stored; empty where that was not said."""
        waarde = getattr(self, criterium)
        if isinstance(waarde, tuple):
            return waarde
        return (waarde,) if waarde else ()


def maak_inbreng(nr: int, casus: Casus) -> Inbreng:
    """The case as the selection sees it; without consent only its code and its statuses."""
    pad = tuple(stap.status for stap in casus.verloop)
    if not pad or pad[-1] != casus.status:
        pad = (*pad, casus.status)
    if is_dicht(casus):
        return Inbreng(nr, casus.code, casus.status, pad, dicht=True)
    return Inbreng(
        nr, casus.code, casus.status, pad, titel=casus.titel, team=_schoon(casus.team), doelgroep=casus.doelgroep,
        medewerker=_schoon(casus.medewerker), indruk_vooraf=casus.indruk_vooraf,
        levensdomeinen=tuple(dict.fromkeys(casus.levensdomeinen)), reserve_volgorde=casus.reserve_volgorde,
    )  # fmt: skip


def noem_waarde(criterium: str, waarde: str) -> str:
    """A value of a criterion in words; teams and workers as they are stored."""
    lijst = _KEUZELIJST.get(criterium)
    return woord(lijst, waarde) if lijst else waarde


def zet_op_code(inbreng: Iterable[Inbreng]) -> list[Inbreng]:
    """By code as people count (C2 before C10), then by number in the store."""
    return sorted(inbreng, key=lambda i: (sleutel_van(i.code), i.nr))


def sleutel_van(code: str) -> tuple[tuple[int, int, str], ...]:
    """By this codes sort as people count: C2 before C10."""
    delen: list[tuple[int, int, str]] = []
    rest = code.casefold()
    while rest:
        cijfers = rest[0].isdecimal()
        lengte = next((n for n, teken in enumerate(rest) if teken.isdecimal() != cijfers), len(rest))
        deel, rest = rest[:lengte], rest[lengte:]
        delen.append((0, int(deel), "") if cijfers else (1, 0, deel))
    return tuple(delen)


def maak_kenmerk(waarde: str | None) -> str:
    """A value as part of a key that may stand in an address: letters and digits, whatever it is called."""
    tekst = waarde or ""
    return tekst if tekst.isascii() and tekst.replace("_", "").isalnum() else f"x{tekst.encode('utf-8').hex()}"


def _schoon(tekst: str | None) -> str | None:
    return (tekst or "").strip() or None
