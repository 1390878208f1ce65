"""What is said of an aspect, as it is said: one line read into who, what, and whether it helped; and how it is listed.

A first sign says whether it helped: ``+`` helped, ``-`` worked against, ``+-`` both, ``!`` an idea; a quotation mark
makes it a quote. Without a sign the line is kept, and is asked about afterwards: nothing is guessed.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from casus.bewerken import lees_halve, nieuw_kenmerk, zet_velden
from casus.bewerken.halve import Half
from casus.controle import Omgeving
from casus.model import Bevinding, Casus, Citaat
from casus.model.keuzes import Werking
from casus.snelregel import lees_spreker, maak_regel
from casus.stappen import Stap, Zet

WERKINGEN: tuple[Werking, ...] = ("hielp", "werkte_tegen", "dubbel", "idee")
_TEKENS: dict[str, Werking] = {
    "+-": "dubbel", "+/-": "dubbel", "±": "dubbel", "+": "hielp", "-": "werkte_tegen", "−": "werkte_tegen",
    "–": "werkte_tegen", "!": "idee",
}  # fmt: skip
_TEKEN = re.compile(r"(\+/?[-−–]|[±+\-−–!])\s*(?=[^\s\d])")
_CITAAT = re.compile(r"[\"“”„]([^\"“”„]+)[\"“”„]?$")


@dataclass(frozen=True)
class GelezenRegel:
    """One line: who said it, the words, and whether it helped (None: not said). ``vragen`` are Dutch."""

    tekst: str
    door: tuple[str, ...] = ()
    werking: Werking | None = None
    citaat: bool = False
    vragen: tuple[str, ...] = ()


@dataclass(frozen=True)
class Gezegd:
    """What was said of one aspect, in the order it came: per werking, the quotes, and what still is to be asked."""

    bevindingen: dict[Werking, tuple[Bevinding, ...]]
    citaten: tuple[Citaat, ...]
    halve: tuple[Half, ...]

    @property
    def leeg(self) -> bool:
        return not (self.citaten or self.halve or any(self.bevindingen.values()))


def lees_bevinding(tekst: str, casus: Casus, werking: Werking | None = None, *, citaat: bool = False) -> GelezenRegel:
    """Reads a line; ``werking`` or ``citaat`` were chosen with a key and go before a sign in the text. Never raises."""
    door, zin, vragen = lees_spreker(maak_regel(tekst), casus)
    teken, zin = lees_teken(zin)
    if teken and not door:
        door, zin, vragen = lees_spreker(zin, casus)
    werking = werking or teken
    if letterlijk := _CITAAT.match(zin):
        citaat, zin = True, letterlijk[1]
    return GelezenRegel(zin.strip(), door, None if citaat else werking, citaat, vragen)


def lees_teken(zin: str) -> tuple[Werking | None, str]:
    """The sign a line begins with, as what it says of the help, and the rest; None where there is no sign."""
    if teken := _TEKEN.match(zin):
        return _TEKENS[teken[1].replace("−", "-").replace("–", "-")], zin[teken.end() :]
    return None, zin


def maak_stappen(gelezen: GelezenRegel, casus: Casus, omgeving: Omgeving, aspect: str) -> tuple[list[Stap], list[str]]:
    """The steps that keep a line at an aspect, and in Dutch what still is to be said; none for an empty line.

    What is not complete (did it help, who said it literally) is kept half-filled.
    """
    if not gelezen.tekst:
        return [], []
    lijst = "citaten" if gelezen.citaat else "bevindingen"
    velden: dict[str, Any] = {"tekst": gelezen.tekst}
    if gelezen.citaat:
        velden |= {"aspecten": [aspect], **({"betrokkene": gelezen.door[0]} if gelezen.door else {})}
    else:
        velden |= {"aspect": aspect, "door": list(gelezen.door)}
        velden |= {"werking": gelezen.werking} if gelezen.werking else {}
    return zet_velden(casus, omgeving, lijst, nieuw_kenmerk(lijst), velden, nieuw_kenmerk("notities"))


def verzamel_gezegd(casus: Casus, aspect: str) -> Gezegd:
    """What stands at an aspect; a bevinding under whether it helped."""
    eigen = [b for b in casus.bevindingen if b.aspect == aspect]
    return Gezegd(
        {werking: tuple(b for b in eigen if b.werking == werking) for werking in WERKINGEN},
        tuple(c for c in casus.citaten if aspect in c.aspecten),
        tuple(half for half in lees_halve(casus) if _hoort_bij(half, aspect)),
    )


def kies_werking(casus: Casus, omgeving: Omgeving, lijst: str, kenmerk: str, werking: Werking) -> list[Stap]:
    """Says afterwards whether it helped, of a bevinding or of a line that was kept without it."""
    return zet_velden(casus, omgeving, lijst, kenmerk, {"werking": werking}, nieuw_kenmerk("notities"))[0]


def maak_citaat_van(casus: Casus, kenmerk: str) -> list[Stap]:
    """A quote of the same words beside a bevinding, not approved yet; no steps where nobody is named as speaker."""
    bron = next((b for b in casus.bevindingen if b.id == kenmerk), None)
    if bron is None or not bron.door:
        return []
    citaat = Citaat(
        id=nieuw_kenmerk("citaten"), betrokkene=bron.door[0], tekst=bron.tekst, aspecten=[bron.aspect],
        items=bron.items, over_afwezige=bron.over_afwezige,
    )  # fmt: skip
    return [Zet("citaten", citaat)]


def met_sprekers(gelezen: GelezenRegel, sprekers: Sequence[str]) -> GelezenRegel:
    """The line said by those chosen beside it, where the line itself names nobody."""
    return gelezen if gelezen.door or not sprekers else replace(gelezen, door=tuple(sprekers))


def _hoort_bij(half: Half, aspect: str) -> bool:
    if half.lijst == "bevindingen":
        return half.velden.get("aspect") == aspect
    return half.lijst == "citaten" and aspect in cast("list[str]", half.velden.get("aspecten") or [])
