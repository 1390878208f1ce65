"""Reads one typed line. Nothing of it is dropped: what has no place of its own stays in the text.

``dochter: …`` says who speaks; a first sign says what it is, without one it is an event, or a note where no date is
heard: ``/i`` inzet, ``/v`` voorziening, ``/r`` regie, ``/d`` doel, ``/n`` notitie, ``/g`` gebeurtenis,
``+`` betrokkene, ``*2`` beleving.
"""

import re
import unicodedata
from dataclasses import replace
from datetime import date

from casus.datums import lees_datum
from casus.model import Casus
from casus.snelregel.gelezen import Gelezen
from casus.snelregel.herkennen import netjes, vind_sprekers
from casus.snelregel.soorten import LEZERS, lees_betrokkene, vind_voorzieningen

_TEKENS = {
    "g": "gebeurtenissen", "i": "inzetten", "v": "voorzieningen", "r": "regieperioden", "d": "doelen", "n": "notities",
}  # fmt: skip
_TUSSEN_HAKEN = re.compile(r"\[([^\[\]:]{1,60})\]\s*:?\s*(.+)")
_VOOR_DUBBELE_PUNT = re.compile(r"([\w .,&'-]{1,60}?)\s*:\s*(.+)")


def lees_regel(tekst: str, casus: Casus, *, anker: str | None = None, sessiedatum: date | None = None) -> Gelezen:
    """Reads ``tekst`` in its case; relative dates count from ``anker`` (EDTF) and ``sessiedatum``. Never raises."""
    door, zin, vragen = lees_spreker(maak_regel(tekst), casus)
    if zin.startswith("+"):
        basis = Gelezen("betrokkenen", {}, zin[1:].strip(), door)
        gelezen = lees_betrokkene(_lees_tijd(basis, anker, sessiedatum), casus)
    elif ster := re.match(r"\*\s*([+−–-]?)\s*([0-2])(?![0-9]|[.,][0-9])\s*(.*)", zin):
        score = int(ster[2]) * (-1 if ster[1] in ("-", "−", "–") else 1)
        gelezen = _beleving(score, ster[3], casus, door)
    else:
        lijst, zin = _lijst(zin)
        basis = Gelezen(lijst or "gebeurtenissen", {}, zin, door, rest=zin)
        if lijst != "notities":
            basis = _lees_tijd(basis, _eigen_anker(basis, casus) or anker, sessiedatum)
        if lijst is None and basis.datum is None:
            basis = replace(basis, lijst="notities", extra={**basis.extra, "zonder_datum": not basis.vragen})
        gelezen = LEZERS[basis.lijst](basis, casus)
    return replace(gelezen, vragen=(*vragen, *gelezen.vragen)) if vragen else gelezen


def maak_regel(tekst: str) -> str:
    """One line, without signs that cannot be stored or seen."""
    tekst = "".join(" " if unicodedata.category(teken) in ("Cc", "Cs") else teken for teken in tekst)
    return " ".join(tekst.split())


def lees_spreker(tekst: str, casus: Casus) -> tuple[tuple[str, ...], str, tuple[str, ...]]:
    """Who speaks in 'dochter: …' (several with 'en' between them), what they say, and who is meant if not clear."""
    gevonden = _TUSSEN_HAKEN.match(tekst) or _VOOR_DUBBELE_PUNT.match(tekst)
    if gevonden is None:
        return (), tekst, ()
    heel = vind_sprekers(casus, gevonden[1])
    keuzes = [heel] if heel else [vind_sprekers(casus, naam) for naam in re.split(r"\s+en\s+|\s*[,&]\s*", gevonden[1])]
    if not all(keuzes):
        return (), tekst, ()
    for keus in keuzes:
        if len(keus) > 1:
            return (), tekst, (f"wie zegt dit: {' of '.join(iemand.aanduiding for iemand in keus)}?",)
    return tuple(dict.fromkeys(keus[0].id for keus in keuzes)), gevonden[2], ()


def _lijst(zin: str) -> tuple[str | None, str]:
    gevonden = re.match(r"/([givrdnGIVRDN])(?:\s+|$)(.*)", zin)
    return (_TEKENS[gevonden[1].lower()], gevonden[2]) if gevonden else (None, zin)


def _lees_tijd(basis: Gelezen, anker: str | None, sessiedatum: date | None) -> Gelezen:
    """The same with the date of its text; what cannot be read as one date stays in the text and is asked."""
    gelezen = lees_datum(basis.tekst, anker=anker, sessiedatum=sessiedatum)
    if gelezen is None:
        return replace(basis, rest=basis.tekst)
    if gelezen.datum is None:
        vragen = (gelezen.probleem or "de datum is niet duidelijk",)
        return replace(basis, rest=basis.tekst, vragen=vragen, extra={"tijdvragen": vragen})
    return replace(
        basis, vragen=tuple(gelezen.vragen), toelichting=gelezen.toelichting or "", datum=gelezen.datum,
        tot=gelezen.tot, rest=netjes(gelezen.rest),
        extra={"soort": gelezen.soort, "gezegd": gelezen.zoals_gezegd, "tijdvragen": tuple(gelezen.vragen)},
    )  # fmt: skip


def _eigen_anker(basis: Gelezen, casus: Casus) -> str | None:
    """'Het bed kwam in juli' counts from when that bed was applied for."""
    bekend = vind_voorzieningen(casus, basis.tekst) if basis.lijst == "voorzieningen" else []
    if len(bekend) != 1:
        return None
    data = [bekend[0].besloten, bekend[0].aangevraagd, bekend[0].gemeld]
    return next((datum for datum in data if datum), None)


def _beleving(score: int, woorden: str, casus: Casus, door: tuple[str, ...]) -> Gelezen:
    if not door:
        door, woorden, _ = lees_spreker(woorden, casus)
    inwoners = [b.id for b in casus.betrokkenen if b.soort == "inwoner"]
    kandidaten = door or tuple(inwoners)
    wie = kandidaten[0] if len(kandidaten) == 1 else None
    velden = {"betrokkene": wie, "score": score, "woorden": woorden}
    tekst = f"beleving {score}: {woorden}" if woorden else f"beleving {score}"
    return Gelezen("belevingen", velden, tekst, door, () if wie else ("voor wie was dat zo?",))
