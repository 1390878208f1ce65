"""Finds people, kinds and amounts in a line of free text. What is not sure is asked, never guessed."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from casus.model import Betrokkene, Casus

_TREFWOORDEN = Path(__file__).parent.parent / "data" / "trefwoorden.json"
_GETALLEN = {
    "een": "1", "één": "1", "twee": "2", "drie": "3", "vier": "4", "vijf": "5", "zes": "6", "zeven": "7",
    "acht": "8", "negen": "9", "tien": "10", "twaalf": "12", "half": "0.5", "halve": "0.5", "anderhalf": "1.5",
    "anderhalve": "1.5", "dubbele": "2",
}  # fmt: skip
_PER = {"week": "week", "wk": "week", "maand": "maand", "mnd": "maand", "jaar": "jaar", "dag": "dag"}


@dataclass(frozen=True)
class Mensen:
    """The people found in a text; ``vragen`` are Dutch sentences on who is meant."""

    ids: tuple[str, ...]
    vragen: tuple[str, ...] = ()


@lru_cache
def trefwoorden() -> dict[str, dict[str, list[str]]]:
    """The word lists, by kind."""
    inhoud: dict[str, dict[str, list[str]]] = json.loads(_TREFWOORDEN.read_text("utf-8"))
    return inhoud


def vind_woord(lijst: str, tekst: str, keuzes: Iterable[str] | None = None) -> str | None:
    """The code of ``lijst`` whose word stands first in the text; None where none does."""
    gevonden: list[tuple[int, int, str]] = []
    for code, woorden in trefwoorden()[lijst].items():
        if keuzes is not None and code not in keuzes:
            continue
        for woord in woorden:
            if plek := staat_in(woord, tekst):
                gevonden.append((plek.start(), -len(woord), code))
    return min(gevonden)[2] if gevonden else None


def staat_in(woord: str, tekst: str) -> re.Match[str] | None:
    """Where ``woord`` stands in the text as a whole word, capitals aside."""
    return re.search(rf"(?<!\w){re.escape(woord)}(?!\w)", tekst, re.IGNORECASE)


def vind_mensen(casus: Casus, tekst: str) -> Mensen:
    """Betrokkenen that the text names by their aanduiding or partij."""
    gevonden: dict[str, int] = {}
    vragen: list[str] = []
    over = tekst
    for iemand in sorted(casus.betrokkenen, key=lambda b: -len(b.aanduiding)):
        if plek := staat_in(iemand.aanduiding, over):
            gevonden[iemand.id] = plek.start()
            over = over[: plek.start()] + " " * (plek.end() - plek.start()) + over[plek.end() :]
    for naam, groep in _groepen(casus).items():
        plek = staat_in(naam, over)
        if plek is None or any(iemand.id in gevonden for iemand in groep):
            continue
        if len(groep) == 1:
            gevonden[groep[0].id] = plek.start()
        else:
            vragen.append(f"wie: {' of '.join(iemand.aanduiding for iemand in groep)}?")
    return Mensen(tuple(sorted(gevonden, key=gevonden.__getitem__)), tuple(vragen))


def _groepen(casus: Casus) -> dict[str, list[Betrokkene]]:
    """People who share a word: the aanduiding without its number, the last word of it, the partij."""
    groepen: dict[str, list[Betrokkene]] = {}
    for iemand in casus.betrokkenen:
        namen = {re.sub(r"\s*\d+$", "", iemand.aanduiding)}
        if iemand.partij:
            namen |= {iemand.partij, *iemand.partij.split(" / ")}
        for naam in namen - {iemand.aanduiding, ""}:
            groepen.setdefault(naam.lower(), []).append(iemand)
    return groepen


def vind_spreker(casus: Casus, begin: str) -> Betrokkene | None:
    """Who is meant by the (shortened) word before the colon; None where nobody or several fit.

    Every word may be shortened: 'do' is dochter, 'gm 2' is gebiedsteammedewerker 2.
    """
    kort = begin.strip().lower()
    if not kort:
        return None
    precies = [b for b in casus.betrokkenen if b.aanduiding.lower() == kort]
    passend = precies or [b for b in casus.betrokkenen if _past(kort, b.aanduiding.lower())]
    aan_tafel = [b for b in passend if b.bij_sessie]
    keus = aan_tafel if len(aan_tafel) == 1 else passend
    return keus[0] if len(keus) == 1 else None


def _past(kort: str, lang: str) -> bool:
    delen, woorden = kort.split(), lang.split()
    if len(delen) == len(woorden) and all(w.startswith(d) for d, w in zip(delen, woorden, strict=True)):
        return True
    return lang.startswith(kort) or (len(kort) > 3 and lang.endswith(kort))


def vind_hoeveelheid(tekst: str) -> tuple[dict[str, Any], str]:
    """'drie keer per week', '1,5 uur in de week', '2x/week': aantal, eenheid, per; and the text without it."""
    getal = r"(?P<getal>\d+(?:[.,]\d+)?|" + "|".join(_GETALLEN) + ")"
    woorden = {w: code for code, lijst in trefwoorden()["eenheid"].items() for w in lijst}
    eenheid = r"(?P<eenheid>" + "|".join(sorted(map(re.escape, woorden), key=len, reverse=True)) + ")"
    per = r"(?:\s*(?:per|in de|in het|/|de)\s*(?P<per>week|wk|maand|mnd|jaar))?"
    gevonden = re.search(rf"(?<!\w){getal}\s*{eenheid}(?!\w){per}(?!\w)", tekst, re.IGNORECASE)
    if gevonden is None:
        return {}, tekst
    ruw = gevonden["getal"].lower()
    velden: dict[str, Any] = {"aantal": _GETALLEN.get(ruw, ruw.replace(",", ".")), "eenheid": woorden[gevonden["eenheid"].lower()]}
    if gevonden["per"]:
        velden["per"] = _PER[gevonden["per"].lower()]
    return velden, netjes(tekst[: gevonden.start()] + " " + tekst[gevonden.end() :])


def netjes(tekst: str) -> str:
    """Spaces and stray punctuation tidied; no word lost."""
    tekst = re.sub(r"\s+", " ", tekst)
    tekst = re.sub(r"\s+([,.;:!?])", r"\1", tekst)
    return tekst.strip(" ,;:-")
