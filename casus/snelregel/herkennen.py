"""Finds people, kinds and amounts in a line of free text. What is not sure is asked, never guessed."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from casus.model import Betrokkene, Casus

_TREFWOORDEN = Path(__file__).parent.parent / "data" / "trefwoorden.json"
_GETALLEN = {
    "een": "1", "één": "1", "twee": "2", "drie": "3", "vier": "4", "vijf": "5", "zes": "6", "zeven": "7",
    "acht": "8", "negen": "9", "tien": "10", "elf": "11", "twaalf": "12", "vijftien": "15", "zestien": "16",
    "twintig": "20", "vierentwintig": "24", "dertig": "30", "veertig": "40", "half": "0.5", "halve": "0.5",
    "een half": "0.5", "een halve": "0.5", "anderhalf": "1.5", "anderhalve": "1.5", "tweeënhalf": "2.5",
    "tweeëneenhalf": "2.5", "drieënhalf": "3.5", "drieëneenhalf": "3.5", "dubbele": "2",
}  # fmt: skip
_PER = {
    "week": "week", "weken": "week", "wk": "week", "wekelijks": "week", "maand": "maand", "mnd": "maand",
    "maandelijks": "maand", "jaar": "jaar", "jr": "jaar", "jaarlijks": "jaar",
}  # fmt: skip
_NEE = re.compile(r"\b(?:niet|nooit|geen|zonder)(?:\s+(?:meer|een|echt|nog|terug|enkel|ooit|goed))?\s+$", re.IGNORECASE)
_TOCH_NIET = re.compile(r"\s+(?:(?:is|ging|gingen|kwam|werd|was)\s+)?(?:nog\s+)?(?:niet|nooit)\b", re.IGNORECASE)
_VAN_MIJ = re.compile(r"(?<!\w)(?:mijn|m'n|zijn|z'n|haar|d'r|hun|onze|uw|je|jouw)\s+$", re.IGNORECASE)
_EEN_OF_ANDER = re.compile(
    r"(?<!\w)(?:een|die|deze|andere|eerste|tweede|nieuwe|jonge|oude|aardige|lieve|twee|drie|vier|[0-9]+)\s+$",
    re.IGNORECASE,
)
_VAN_DE = re.compile(r"\s+(?:van|uit|bij)\s+(?:de|het|een|'t)\b", re.IGNORECASE)
_NAAR = re.compile(r"(?<!\w)(?:naar|uit)\s+(?:(?:de|het|haar|zijn|hun|een)\s+)?$", re.IGNORECASE)


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


def vind_woord(
    lijst: str, tekst: str, keuzes: Iterable[str] | None = None, ontkend_telt: bool = False
) -> str | None:
    """The code of ``lijst`` whose word stands first in the text; None where none does.

    A word that says little ('brief', 'begon'), or what something was about, only counts where there is no other;
    'geen gesprek' is no gesprek, unless ``ontkend_telt``.
    """
    patroon, codes, zwak = _zoeker(lijst)
    waarover = tekst.casefold().find(" over ")
    gevonden: list[tuple[int, int, str]] = []
    for plek in patroon.finditer(tekst):
        code = codes.get(plek.group().casefold())
        if code is None or (keuzes is not None and code not in keuzes):
            continue
        if not ontkend_telt and (_NEE.search(tekst[: plek.start()]) or _TOCH_NIET.match(tekst, plek.end())):
            continue
        zwakte = 2 if -1 < waarover < plek.start() else int(plek.group().casefold() in zwak)
        gevonden.append((zwakte, plek.start(), code))
    return min(gevonden)[2] if gevonden else None


def zonder_woorden(lijst: str, tekst: str) -> str:
    """The text without the words of this list."""
    return netjes(_zoeker(lijst)[0].sub(" ", tekst))


@lru_cache
def _zoeker(lijst: str) -> tuple[re.Pattern[str], dict[str, str | None], frozenset[str]]:
    """One pattern for all words of a list, the longest first; what only looks like one of them has no code."""
    codes: dict[str, str | None] = {w.casefold(): None for w in trefwoorden()["niet"].get(lijst, [])}
    codes |= {woord.casefold(): code for code, woorden in trefwoorden()[lijst].items() for woord in woorden}
    op_lengte = sorted(codes, key=lambda woord: -len(woord))
    patroon = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, op_lengte))})(?!\w)", re.IGNORECASE)
    return patroon, codes, frozenset(w.casefold() for w in trefwoorden()["zwak"].get(lijst, []))


def staat_in(woord: str, tekst: str) -> re.Match[str] | None:
    """Where ``woord`` stands in the text as a whole word, capitals aside."""
    return next(_plekken(woord, tekst), None)


def _plekken(woord: str, tekst: str) -> Iterator[re.Match[str]]:
    if woord.casefold() not in tekst.casefold():
        return iter(())
    return re.finditer(rf"(?<!\w){re.escape(woord)}(?!\w)", tekst, re.IGNORECASE)


def vind_mensen(casus: Casus, tekst: str) -> Mensen:
    """Betrokkenen that the text names by their aanduiding or partij."""
    gevonden: dict[str, int] = {}
    vragen: list[str] = []
    over = tekst
    for iemand in sorted(casus.betrokkenen, key=lambda b: -len(b.aanduiding)):
        plekken = [plek for plek in _plekken(iemand.aanduiding, over) if _is_persoon(iemand.aanduiding, over, plek)]
        for plek in plekken:
            over = over[: plek.start()] + " " * (plek.end() - plek.start()) + over[plek.end() :]
        gelijk = [b for b in casus.betrokkenen if b.aanduiding.casefold() == iemand.aanduiding.casefold()]
        if plekken and len(gelijk) > 1:
            vragen.append(f"wie: er zijn {len(gelijk)} met de aanduiding ‘{iemand.aanduiding}’")
        elif plekken:
            gevonden[iemand.id] = plekken[0].start()
    for naam, groep in _groepen(casus).items():
        eerste = next((plek for plek in _plekken(naam, over) if _is_persoon(naam, over, plek)), None)
        if eerste is None or any(iemand.id in gevonden for iemand in groep):
            continue
        if len(groep) == 1:
            gevonden[groep[0].id] = eerste.start()
        else:
            vragen.append(f"wie: {' of '.join(iemand.aanduiding for iemand in groep)}?")
    return Mensen(tuple(sorted(gevonden, key=gevonden.__getitem__)), tuple(dict.fromkeys(vragen)))


def _is_persoon(naam: str, tekst: str, plek: re.Match[str]) -> bool:
    """False where the word means somebody else ('de man van de gemeente') or only a place ('naar school')."""
    woorden, voor = trefwoorden()["persoon"], tekst[: plek.start()]
    if naam.casefold() in woorden["plek"]:
        return _NAAR.search(voor) is None
    if naam.casefold() not in woorden["iemand_anders"] or _VAN_MIJ.search(voor):
        return True
    return _VAN_DE.match(tekst, plek.end()) is None and _EEN_OF_ANDER.search(voor) is None


def _groepen(casus: Casus) -> dict[str, list[Betrokkene]]:
    """People who share a word: the aanduiding without its number, the partij."""
    groepen: dict[str, list[Betrokkene]] = {}
    for iemand in casus.betrokkenen:
        namen = {re.sub(r"\s*\d+$", "", iemand.aanduiding)}
        if iemand.partij:
            namen |= {iemand.partij, *iemand.partij.split(" / ")}
        for naam in sorted(namen - {iemand.aanduiding, ""}):
            groep = groepen.setdefault(naam.casefold(), [])
            if iemand not in groep:
                groep.append(iemand)
    return groepen


def vind_spreker(casus: Casus, begin: str) -> Betrokkene | None:
    """Who is meant by the (shortened) word before the colon; None where nobody or several fit."""
    keus = vind_sprekers(casus, begin)
    return keus[0] if len(keus) == 1 else None


def vind_sprekers(casus: Casus, begin: str) -> list[Betrokkene]:
    """Who may be meant by the (shortened) word before the colon.

    Every word may be shortened: 'do' is dochter, 'gm 2' or 'mede 2' is gebiedsteammedewerker 2. Who is at the
    table goes before who is not.
    """
    kort = " ".join(begin.casefold().split())
    if not kort:
        return []
    for past in (_is_gelijk, _begint_met, _is_afkorting):
        passend = [iemand for iemand in casus.betrokkenen if past(kort, iemand.aanduiding.casefold())]
        if passend and (past is _is_gelijk or kort not in trefwoorden()["persoon"]["geen_spreker"]):
            aan_tafel = [iemand for iemand in passend if iemand.bij_sessie]
            return aan_tafel if len(aan_tafel) == 1 else passend
    return []


def _is_gelijk(kort: str, lang: str) -> bool:
    return kort == lang


def _begint_met(kort: str, lang: str) -> bool:
    delen, woorden = kort.split(), lang.split()
    if len(delen) == len(woorden) and all(w.startswith(d) for d, w in zip(delen, woorden, strict=True)):
        return True
    return lang.startswith(kort)


def _is_afkorting(kort: str, lang: str) -> bool:
    """'medewerker 2' and 'gm 2' of a compound; the number may be left out."""
    delen, woorden = kort.split(), lang.split()
    if len(delen) < len(woorden) and woorden[-1].isdigit():
        woorden = woorden[:-1]
    return len(delen) == len(woorden) and all(_past(d, w) for d, w in zip(delen, woorden, strict=True))


def _past(kort: str, lang: str) -> bool:
    if kort.isdigit() or lang.isdigit():
        return kort == lang
    for deel in trefwoorden()["persoon"]["achterdeel"]:
        if lang.endswith(deel) and lang != deel and (deel.startswith(kort) or lang[0] + deel[0] == kort):
            return True
    return lang.startswith(kort) or (len(kort) > 3 and lang.endswith(kort))


@lru_cache
def _hoeveelpatroon() -> tuple[re.Pattern[str], dict[str, str]]:
    woorden = {w.casefold(): code for code, lijst in trefwoorden()["eenheid"].items() for w in lijst}
    getal = r"[0-9]+(?:[.,][0-9]+)?|" + "|".join(sorted(map(re.escape, _GETALLEN), key=len, reverse=True))
    eenheid = "|".join(sorted(map(re.escape, woorden), key=len, reverse=True))
    per = (
        r"\s*(?:per|in\s+de|in\s+het|/|de|elke|iedere|elk|ieder)\s*(?P<per>week|wk|maand|mnd|jaar|jr)"
        r"|\s+(?P<vast>wekelijks|maandelijks|jaarlijks)|\s*p\s?[./]?\s?(?P<kort>w)\b\.?"
    )
    patroon = rf"(?<![\w.,])(?P<getal>{getal})\s*(?P<eenheid>{eenheid})(?!\w)(?:(?:{per})(?!\w))?"
    return re.compile(patroon, re.IGNORECASE), woorden


_BEREIK = re.compile(
    rf"(?<!\w)(?:[0-9]+|{'|'.join(map(re.escape, _GETALLEN))})(?:\s+keer)?\s*(?:à|a|of|tot|en|[-–/])\s*(?:de\s+)?$",
    re.IGNORECASE,
)
_ANDERE_MAAT = re.compile(r"\s*(?:per|in\s+de|in\s+het|in\s+een|/|om\s+de|elke|iedere|elk|ieder)\s*\w", re.IGNORECASE)


def vind_hoeveelheid(tekst: str) -> tuple[dict[str, Any], str, tuple[str, ...]]:
    """'drie keer per week', '1,5 uur in de week', '2x/week': aantal, eenheid, per; the text without it; questions.

    What is no single amount ('2 à 3 keer', '1 keer per 2 weken', two amounts) stays in the text and is asked.
    """
    patroon, woorden = _hoeveelpatroon()
    plekken = list(patroon.finditer(tekst))
    if not plekken:
        return {}, tekst, ()
    plek = plekken[0]
    per = plek["per"] or plek["vast"] or ("week" if plek["kort"] else None)
    anders = per is None and _ANDERE_MAAT.match(tekst, plek.end())
    if len(plekken) > 1 or anders or _BEREIK.search(tekst[: plek.start()]):
        return {}, tekst, ("hoeveel precies, en per week, maand of jaar?",)
    ruw = " ".join(plek["getal"].casefold().split())
    aantal = _GETALLEN.get(ruw, ruw.replace(",", "."))
    velden: dict[str, Any] = {"aantal": aantal, "eenheid": woorden[plek["eenheid"].casefold()]}
    if per:
        velden["per"] = _PER[per.casefold()]
    rest = netjes(tekst[: plek.start()] + " " + tekst[plek.end() :])
    return velden, rest, () if per else ("is dat per week, per maand, of in totaal?",)


def netjes(tekst: str) -> str:
    """Spaces and stray punctuation tidied; no word lost."""
    tekst = re.sub(r"\s+", " ", tekst)
    tekst = re.sub(r"\s+([,.;:!?])", r"\1", tekst)
    return tekst.strip(" ,;:-")
