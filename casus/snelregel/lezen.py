"""Reads one typed line. Nothing of it is dropped: what has no place of its own stays in the text.

``dochter: …`` says who speaks; a first sign says what it is, without one it is an event, or a note where no date is
heard: ``/i`` inzet, ``/v`` voorziening, ``/r`` regie, ``/d`` doel, ``/n`` notitie, ``/g`` gebeurtenis,
``+`` betrokkene, ``*2`` beleving.
"""

import re
import unicodedata
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from casus.bewerken.halve import lees_halve, vind_half
from casus.datums import einde_in_woorden, lees_datum
from casus.model import Casus, Voorziening
from casus.model.kenmerken import veldkenmerk
from casus.snelregel.herkennen import (
    netjes, staat_in, trefwoorden, vind_hoeveelheid, vind_mensen, vind_sprekers, vind_woord, zonder_woorden,
)  # fmt: skip

_TEKENS = {
    "g": "gebeurtenissen", "i": "inzetten", "v": "voorzieningen", "r": "regieperioden", "d": "doelen", "n": "notities",
}  # fmt: skip
_TUSSEN_HAKEN = re.compile(r"\[([^\[\]:]{1,60})\]\s*:?\s*(.+)")
_VOOR_DUBBELE_PUNT = re.compile(r"([\w .,&'-]{1,60}?)\s*:\s*(.+)")
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


def lees_regel(tekst: str, casus: Casus, *, anker: str | None = None, sessiedatum: date | None = None) -> Gelezen:
    """Reads ``tekst`` in its case; relative dates count from ``anker`` (EDTF) and ``sessiedatum``. Never raises."""
    door, zin, vragen = _spreker(_schoon(tekst), casus)
    if zin.startswith("+"):
        gelezen = _betrokkene(_lees_tijd(Gelezen("betrokkenen", {}, zin[1:].strip(), door), anker, sessiedatum), casus)
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
        gelezen = _LEZERS[basis.lijst](basis, casus)
    return replace(gelezen, vragen=(*vragen, *gelezen.vragen)) if vragen else gelezen


def _schoon(tekst: str) -> str:
    """One line, without signs that cannot be stored or seen."""
    tekst = "".join(" " if unicodedata.category(teken) in ("Cc", "Cs") else teken for teken in tekst)
    return " ".join(tekst.split())


def _spreker(tekst: str, casus: Casus) -> tuple[tuple[str, ...], str, tuple[str, ...]]:
    """Who speaks (several with 'en' between them), what they say, and who is meant where that is not clear."""
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
    gevonden = re.match(r"/([givrdn])(?:\s+|$)(.*)", zin, re.IGNORECASE)
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
    bekend = _vind_voorzieningen(casus, basis.tekst) if basis.lijst == "voorzieningen" else []
    if len(bekend) != 1:
        return None
    data = [bekend[0].besloten, bekend[0].aangevraagd, bekend[0].gemeld]
    return next((datum for datum in data if datum), None)


def _met(basis: Gelezen, velden: dict[str, Any], vragen: tuple[str, ...] = (), doel: str | None = None) -> Gelezen:
    return replace(basis, velden=velden, vragen=(*basis.vragen, *vragen), doel=doel)


def _notitie(basis: Gelezen, casus: Casus) -> Gelezen:
    return _met(basis, {"tekst": basis.tekst})


def maak_titel(tekst: str) -> tuple[str, str]:
    """A short title, and what of the text did not fit in it."""
    zinnen = re.split(r"(?<=[.!?])\s+", tekst, maxsplit=1)
    titel, meer = zinnen[0], zinnen[1] if len(zinnen) > 1 else ""
    if len(titel) > MAX_TITEL:
        knip = titel.rfind(" ", 0, MAX_TITEL)
        knip = knip if knip > 30 else MAX_TITEL
        titel, meer = titel[:knip], f"{titel[knip:].strip()} {meer}".strip()
    return titel.rstrip(".") or tekst, meer


def _gebeurtenis(basis: Gelezen, casus: Casus) -> Gelezen:
    titel, meer = maak_titel(basis.rest or basis.tekst)
    mensen = vind_mensen(casus, basis.rest)
    velden: dict[str, Any] = {
        "titel": titel,
        "toelichting": meer,
        "datum": basis.datum,
        "zoals_gezegd": basis.extra.get("gezegd"),
        "soort": vind_woord("soort_gebeurtenis", basis.rest) or "overig",
        "betrokkenen": list(mensen.ids),
    }
    if basis.tot is not None:
        velden["toelichting"] = netjes(f"{meer} ({basis.extra.get('gezegd')})")
    vragen = mensen.vragen if re.search(r"\w", basis.rest) else ("wat gebeurde er toen?",)
    return _met(basis, velden, vragen)


def periodevelden(basis: Gelezen) -> dict[str, Any]:
    """Begin and end as the line told them; an end without a begin is only an end."""
    if basis.datum is None:
        return {}
    if basis.extra.get("soort") == "tot":
        return {"tot": basis.tot or basis.datum}
    return {"van": basis.datum, "tot": basis.tot}


def _inzet(basis: Gelezen, casus: Casus) -> Gelezen:
    hoeveel, rest, vragen = vind_hoeveelheid(basis.rest)
    mensen = vind_mensen(casus, rest)
    inwoners = {iemand.id for iemand in casus.betrokkenen if iemand.soort == "inwoner"}
    gevers = [wie for wie in mensen.ids if wie not in inwoners] or list(mensen.ids)
    velden = {"omschrijving": rest if re.search(r"\w", rest) else None, **hoeveel, **periodevelden(basis)}
    if basis.toelichting:
        velden["toelichting"] = f"({basis.extra.get('gezegd')})"
    if len(gevers) == 1 and not mensen.vragen:
        velden["betrokkene"] = gevers[0]
    else:
        vragen = (*vragen, *(mensen.vragen or ("wie gaf het?",)))
    return _met(basis, {k: v for k, v in velden.items() if v is not None}, vragen)


def _voorziening(basis: Gelezen, casus: Casus) -> Gelezen:
    """A voorziening, or what became of one that stands there already; the line itself is kept beside the fields."""
    uitkomst = vind_woord("uitkomst", basis.rest)
    bestaand = _vind_voorzieningen(casus, basis.rest)
    velden, vragen = _voorzieningdatum(basis)
    if uitkomst:
        velden["uitkomst"] = uitkomst
    if len(bestaand) == 1:
        velden, meer = _zonder_tegenspraak(velden, bestaand[0])
        half = vind_half(casus, "voorzieningen", bestaand[0].id)
        was = (half.velden.get("toelichting") if half else None) or bestaand[0].toelichting
        velden["toelichting"] = netjes(f"{was} {basis.tekst}")
        return _met(basis, velden, (*vragen, *meer), bestaand[0].id)
    if bestaand:
        vragen = (*vragen, f"welke: {' of '.join(v.omschrijving for v in bestaand)}?")
    wat = basis.rest if bestaand else _naam_van_voorziening(basis.rest)
    velden["omschrijving"] = wat or basis.tekst
    if wat != basis.rest or basis.toelichting:
        velden["toelichting"] = basis.tekst
    return _met(basis, velden, vragen)


def _vind_voorzieningen(casus: Casus, tekst: str) -> list[Voorziening]:
    """Those the text names; 'traplift beneden' goes before 'traplift'."""
    genoemd = [v for v in casus.voorzieningen if staat_in(v.omschrijving, tekst)]
    return [v for v in genoemd if not any(v is not w and staat_in(v.omschrijving, w.omschrijving) for w in genoemd)]


def _voorzieningdatum(basis: Gelezen) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The date in the field its verb tells; 'nog niet gekregen' tells none."""
    if basis.datum is None:
        return {}, ()
    veld = vind_woord("voorziening_veld", basis.rest)
    if veld is None and vind_woord("voorziening_veld", basis.rest, ontkend_telt=True):
        return {}, (f"wat gebeurde er {basis.extra['gezegd']}: aangevraagd, besloten of gekregen?",)
    velden = {veld or "aangevraagd": basis.datum}
    if basis.tot not in (None, basis.datum):
        return velden, (f"tot wanneer ({basis.extra['gezegd']})?",)
    return velden, ()


def _zonder_tegenspraak(velden: dict[str, Any], was: Voorziening) -> tuple[dict[str, Any], tuple[str, ...]]:
    """What stands there is not overwritten by a line that adds to it: where they differ, people are asked."""
    houdt, vragen = {}, []
    for naam, waarde in velden.items():
        oud = getattr(was, naam)
        if oud in (None, waarde) or (naam, oud) in (("uitkomst", "lopend"), ("gestart", "..")):
            houdt[naam] = waarde
        else:
            gezegd = oud if naam == "uitkomst" else einde_in_woorden(oud)
            vragen.append(f"{veldkenmerk(Voorziening, naam).titel}: er staat al ‘{gezegd}’")
    return houdt, tuple(vragen)


def _naam_van_voorziening(tekst: str) -> str:
    """'Het bed hebben we aangevraagd' is about 'bed'."""
    randen = {woord.casefold() for woord in trefwoorden()["rand"]["voorziening"]}
    for deel in re.split(r"[.,;:!?]\s+|[.,;:!?]$", tekst):
        woorden = zonder_woorden("uitkomst", zonder_woorden("voorziening_veld", deel)).split()
        while woorden and woorden[0].casefold() in randen:
            woorden.pop(0)
        while woorden and woorden[-1].casefold() in randen:
            woorden.pop()
        if naam := netjes(" ".join(woorden)):
            return naam
    return tekst


def _regie(basis: Gelezen, casus: Casus) -> Gelezen:
    vorm = vind_woord("vorm", basis.rest, ontkend_telt=True)
    mensen = vind_mensen(casus, basis.rest)
    velden: dict[str, Any] = {"toelichting": basis.tekst, **periodevelden(basis), "vorm": vorm}
    velden = {naam: waarde for naam, waarde in velden.items() if waarde is not None}
    houders, vragen = list(mensen.ids), mensen.vragen
    inwoners = [iemand.id for iemand in casus.betrokkenen if iemand.soort == "inwoner"]
    if not houders and not vragen and vorm == "inwoner" and len(inwoners) == 1:
        houders = inwoners
    if staat_in("onduidelijk", basis.rest) or staat_in("niet duidelijk", basis.rest):
        velden |= {"houder": None, "onduidelijk": True}
    elif staat_in("niemand", basis.rest) and mensen.ids:
        namen = {iemand.id: iemand.aanduiding for iemand in casus.betrokkenen}
        vragen = (*vragen, f"had niemand de regie, of {' of '.join(namen[wie] for wie in mensen.ids)}?")
    elif staat_in("niemand", basis.rest):
        velden["houder"] = None
    elif vorm and vind_woord("vorm", basis.rest) is None and houders:
        vragen = (*vragen, "wie had de regie? Er staat dat iemand die niet had")
    elif len(houders) == 1 and not vragen:
        velden["houder"] = houders[0]
    else:
        ieder = " Maak voor ieder een eigen regel" if len(houders) > 1 else ""
        vragen = (*vragen, f"wie had de regie?{ieder}")
    return _met(basis, velden, vragen)


def _doel(basis: Gelezen, casus: Casus) -> Gelezen:
    velden = {"omschrijving": basis.rest or basis.tekst}
    if basis.datum is None:
        return _met(basis, velden)
    if basis.extra["soort"] == "tot":
        return _met(basis, {**velden, "streefdatum": basis.datum})
    streef = {"streefdatum": basis.tot} if basis.tot not in (None, "..") else {}
    return _met(basis, {**velden, "gesteld": basis.datum, **streef})


def _betrokkene(basis: Gelezen, casus: Casus) -> Gelezen:
    """A new betrokkene: '+ buurvrouw sinds 2014', '+ thuiszorg'; kind and line from the words, else asked."""
    zin = basis.rest if basis.rest and basis.extra.get("soort") in ("sinds", "periode", "tot") else basis.tekst
    velden: dict[str, Any] = {"aanduiding": zin, "soort": vind_woord("soort_betrokkene", zin, ontkend_telt=True)}
    if zin != basis.tekst:
        velden |= periodevelden(basis)
    else:
        basis = replace(basis, datum=None, tot=None, toelichting="", vragen=(), extra={})
    if velden["soort"] in ("naaste", "vrijwilliger"):
        velden["lijn"] = 0
    vragen: tuple[str, ...] = () if velden["soort"] else ("in welke rol hoort deze persoon erbij?",)
    if any(b.aanduiding.casefold() == zin.casefold() for b in casus.betrokkenen) or _half_bekend(casus, zin):
        vragen = (*vragen, f"er is al een ‘{zin}’")
    return _met(basis, {k: v for k, v in velden.items() if v is not None}, vragen)


def _half_bekend(casus: Casus, zin: str) -> bool:
    namen = [half.velden.get("aanduiding") for half in lees_halve(casus) if half.lijst == "betrokkenen"]
    return any(isinstance(naam, str) and naam.casefold() == zin.casefold() for naam in namen)


def _beleving(score: int, woorden: str, casus: Casus, door: tuple[str, ...]) -> Gelezen:
    if not door:
        door, woorden, _ = _spreker(woorden, casus)
    inwoners = [b.id for b in casus.betrokkenen if b.soort == "inwoner"]
    kandidaten = door or tuple(inwoners)
    wie = kandidaten[0] if len(kandidaten) == 1 else None
    velden = {"betrokkene": wie, "score": score, "woorden": woorden}
    tekst = f"beleving {score}: {woorden}" if woorden else f"beleving {score}"
    return Gelezen("belevingen", velden, tekst, door, () if wie else ("voor wie was dat zo?",))


_LEZERS = {
    "gebeurtenissen": _gebeurtenis,
    "inzetten": _inzet,
    "voorzieningen": _voorziening,
    "regieperioden": _regie,
    "doelen": _doel,
    "notities": _notitie,
}
