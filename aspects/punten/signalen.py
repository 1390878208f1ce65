"""The signals of one case as evidence: by their code, in words, and where in the case they stand.

Source: calculation rules, Candidates for attention points (codes of signals).
"""

from collections.abc import Iterator

from aspects.cijfers import CasusCijfers
from aspects.regie import VORMEN
from aspects.wachten import MOGELIJK_OVERSCHREDEN, ZEKER_OVERSCHREDEN
from casus.datums import dagen_in_woorden
from casus.woorden import woord

Signaal = tuple[str, str, str]
"""In words, the list and the item (of regie: the form) it stands at."""


def lijst_signalen(cijfers: CasusCijfers) -> dict[str, Signaal]:
    """Every signal of a case by its code: questions to people, never a verdict."""
    return {code: (tekst, lijst, item) for code, tekst, lijst, item in _loop(cijfers)}


def _loop(cijfers: CasusCijfers) -> Iterator[tuple[str, str, str, str]]:
    yield from _regie(cijfers)
    yield from _termijnen(cijfers)
    yield from _doelen(cijfers)
    inzetten = {i.id: i for i in cijfers.casus.inzetten}
    for kenmerk in cijfers.ingekocht or ():
        tekst = f"{inzetten[kenmerk].omschrijving}: ingekocht, en niemand keek erop terug"
        yield f"ingekocht:{kenmerk}", tekst, "inzetten", kenmerk


def _regie(cijfers: CasusCijfers) -> Iterator[tuple[str, str, str, str]]:
    for vorm in VORMEN:
        uitkomst = cijfers.regie.get(vorm)
        if uitkomst is None or not uitkomst.signalen:
            continue
        langst = dagen_in_woorden(max(stuk.dagen for stuk in uitkomst.signalen))
        keer = len(uitkomst.signalen)
        stukken = f"een stuk van {langst}" if keer == 1 else f"{keer} stukken, het langste {langst}"
        yield f"regiegat:{vorm}", f"{woord('vorm', vorm)}: {stukken} zonder regie", "regieperioden", vorm


def _termijnen(cijfers: CasusCijfers) -> Iterator[tuple[str, str, str, str]]:
    namen = {v.id: v.omschrijving for v in cijfers.casus.voorzieningen}
    woorden = {ZEKER_OVERSCHREDEN: "zeker", MOGELIJK_OVERSCHREDEN: "misschien"}
    for rij in cijfers.wachttijden or ():
        if rij.oordeel in woorden and rij.norm is not None:
            norm = dagen_in_woorden(rij.norm)
            tekst = f"{namen[rij.voorziening]}: {woorden[rij.oordeel]} langer dan de norm van {norm}"
            yield f"termijn:{rij.voorziening}", tekst, "voorzieningen", rij.voorziening


def _doelen(cijfers: CasusCijfers) -> Iterator[tuple[str, str, str, str]]:
    if cijfers.doelen is None:
        return
    namen = {d.id: d.omschrijving for d in cijfers.casus.doelen}
    for doel in cijfers.doelen.signalen:
        dagen = dagen_in_woorden(cijfers.doelen.langste_zonder_evaluatie[doel] or 0)
        yield f"evaluatie:{doel}", f"{namen[doel]}: {dagen} niet op teruggekeken", "doelen", doel
