"""Names of people in a text: common given names and surnames, *mevrouw X*, *van der X*. To be read, never certain.

A word counts where it stands with a capital; one that is an ordinary word too does so only in the midst of a sentence.
The lists are data (``casus/data/voornamen.txt``, ``achternamen.txt``, ``geen_namen.txt``). A name written without a
capital, or that is in no list, is not seen. Source: confidentiality, "No identities".
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

Stuk = tuple[int, int]
_DATA = Path(__file__).parents[1] / "data"
_HOOFD = "A-ZÀ-ÖØ-ÞŠŽĞİŞÇŁŻ"
_NAAMWOORD = rf"[{_HOOFD}][\w'’-]*"
_WOORD = re.compile(rf"(?<![\w'’-])[{_HOOFD}][^\W\d_]+(?:-[{_HOOFD}][^\W\d_]+)*")
_TUSSEN = r"(?:(?:van|Van|de|De|den|der|het|’t|'t|ter|ten|te|el|El|la|La|le|op|in|bij)[ ]){0,3}"
_AANSPREEK = re.compile(
    r"\b(?:[Mm]evrouw|[Mm]eneer|[Mm]ijnheer|[Mm]evr\.|[Mm]w\.?|[Dd]hr\.?|[Dd]e heer|[Ff]amilie|[Dd]okter|[Dd]r\."
    r"|[Jj]uf(?:frouw)?|[Mm]eester|[Tt]ante|[Oo]om|[Oo]pa|[Oo]ma|[Zz]uster|[Bb]roeder|[Dd]ominee|[Ii]mam|[Pp]astoor) "
    rf"(?P<naam>{_TUSSEN}{_NAAMWOORD})"
)
_VAN_DER = re.compile(rf"(?<!\w)(?:van|Van) (?:der|den) (?P<naam>{_NAAMWOORD})")
_EINDE_ZIN = '.!?:;…\n•–—"“‘«(['
_KALENDER = re.compile(r"(?:\b\d{1,2}[ -]$)|(?:\b(?:begin|eind|half|midden|in|sinds|vanaf|tot) $)", re.IGNORECASE)
_JAAR = re.compile(r"\.?[ -]?'?\d")


def vind_namen(tekst: str) -> Iterator[Stuk]:
    """Where a name seems to stand, in order; overlapping ones once, the longest."""
    gevonden = sorted({*_vind_aanspreek(tekst), *_vind_bekende(tekst)}, key=lambda stuk: (stuk[0], -stuk[1]))
    tot = -1
    for begin, eind in gevonden:
        if begin >= tot:
            yield begin, eind
            tot = eind


def _vind_aanspreek(tekst: str) -> Iterator[Stuk]:
    for patroon in (_AANSPREEK, _VAN_DER):
        for treffer in patroon.finditer(tekst):
            kern = treffer["naam"].split()[-1]
            if not _is_geen_naam(kern):
                yield treffer.span()


def _vind_bekende(tekst: str) -> Iterator[Stuk]:
    voornamen, achternamen = _lees("voornamen.txt"), _lees("achternamen.txt")
    for treffer in _WOORD.finditer(tekst):
        woord = treffer[0]
        delen = woord.split("-")
        is_voornaam = any(deel in voornamen for deel in (woord, *delen))
        if not is_voornaam and not any(deel in achternamen for deel in delen):
            continue
        vooraan = _staat_vooraan(tekst, treffer.start())
        if vooraan and (not is_voornaam or _is_gewoon(woord)):
            continue
        if _is_geen_naam(woord) or _is_maand(woord, tekst, treffer.span()):
            continue
        yield treffer.span()


def _staat_vooraan(tekst: str, plek: int) -> bool:
    """True where a sentence begins here, so that any word has a capital."""
    voor = tekst[max(0, plek - 4) : plek].rstrip(" '’")
    return not voor and plek < 4 or (voor[-1:] in _EINDE_ZIN) or "\n" in tekst[max(0, plek - 2) : plek]


def _is_maand(woord: str, tekst: str, stuk: Stuk) -> bool:
    """'12 Jan', 'Jan 2016', 'begin Jan 2016': a month cut short."""
    if woord not in ("Jan", "Mei", "Augustus", "April", "June"):
        return False
    return bool(_JAAR.match(tekst, stuk[1]) or re.search(r"\d[ -]$", tekst[max(0, stuk[0] - 3) : stuk[0]]))


def _is_gewoon(woord: str) -> bool:
    return woord.casefold() in _lees_gewoon()["vooraan"]


def _is_geen_naam(woord: str) -> bool:
    return woord.casefold() in _lees_gewoon()["nooit"] or (len(woord) > 1 and woord.isupper())


@lru_cache(maxsize=4)
def _lees(naam: str) -> frozenset[str]:
    regels = (_DATA / naam).read_text("utf-8").splitlines()
    return frozenset(regel.strip() for regel in regels if regel.strip() and not regel.startswith("#"))


@lru_cache(maxsize=1)
def _lees_gewoon() -> dict[str, frozenset[str]]:
    """Words with a capital that are no name: never, or not where a sentence begins."""
    delen: dict[str, set[str]] = {"nooit": set(), "vooraan": set()}
    deel = "nooit"
    for regel in (_DATA / "geen_namen.txt").read_text("utf-8").splitlines():
        if regel.startswith("["):
            deel = regel.strip("[] ")
        elif not regel.startswith("#"):
            delen[deel] |= {woord.casefold() for woord in regel.split()}
    return {naam: frozenset(woorden) for naam, woorden in delen.items()}
