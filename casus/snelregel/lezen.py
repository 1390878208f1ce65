"""Reads one typed line. Nothing of it is dropped: what has no place of its own stays in the text.

``dochter: …`` says who speaks; a first sign says what it is, without one it is an event, or a note where no date is heard:
``/i`` inzet, ``/v`` voorziening, ``/r`` regie, ``/d`` doel, ``/n`` notitie, ``+`` betrokkene, ``*2`` beleving.
"""

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from casus.datums import lees_datum
from casus.model import Casus
from casus.snelregel.herkennen import netjes, staat_in, vind_hoeveelheid, vind_mensen, vind_spreker, vind_woord

_TEKENS = {"g": "gebeurtenissen", "i": "inzetten", "v": "voorzieningen", "r": "regieperioden", "d": "doelen", "n": "notities"}
MAX_TITEL = 90


@dataclass(frozen=True)
class Gelezen:
    """What a line was read as: list, fields, who spoke; ``vragen`` (Dutch) is what is not sure.

    ``doel`` is the id of an existing item this line adds to. ``datum_gezegd`` is the date in the speaker's words.
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
    tekst = " ".join(tekst.split())
    spreker, zin = _spreker(tekst, casus)
    door = (spreker,) if spreker else ()
    if zin.startswith("+"):
        return _betrokkene(zin[1:].strip(), casus, door)
    if ster := re.match(r"\*\s*([+-]?[0-2])\s*(.*)", zin):
        return _beleving(int(ster[1]), ster[2], casus, door)
    lijst, zin = _lijst(zin)
    gelezen = lees_datum(zin, anker=anker, sessiedatum=sessiedatum) if lijst != "notities" else None
    basis = Gelezen(lijst or "gebeurtenissen", {}, zin, door, rest=zin)
    if gelezen is not None and gelezen.datum is not None:
        basis = Gelezen(
            basis.lijst, {}, zin, door, tuple(gelezen.vragen), gelezen.toelichting or "", gelezen.datum, gelezen.tot,
            netjes(gelezen.rest), extra={"soort": gelezen.soort, "gezegd": gelezen.zoals_gezegd},
        )  # fmt: skip
    elif gelezen is not None:
        basis = Gelezen(basis.lijst, {}, zin, door, (gelezen.probleem or "de datum is niet duidelijk",), rest=zin)
    if lijst is None and basis.datum is None:
        return _notitie(basis)
    return _LEZERS[basis.lijst](basis, casus)


def _spreker(tekst: str, casus: Casus) -> tuple[str | None, str]:
    gevonden = re.match(r"\[?([\w .-]{1,40}?)\]?\s*:\s*(.+)", tekst)
    if gevonden:
        iemand = vind_spreker(casus, gevonden[1])
        if iemand is not None:
            return iemand.id, gevonden[2]
    return None, tekst


def _lijst(zin: str) -> tuple[str | None, str]:
    gevonden = re.match(r"/([givrdn])(?:\s+|$)(.*)", zin, re.IGNORECASE)
    return (_TEKENS[gevonden[1].lower()], gevonden[2]) if gevonden else (None, zin)


def _met(basis: Gelezen, velden: dict[str, Any], vragen: tuple[str, ...] = (), doel: str | None = None) -> Gelezen:
    return Gelezen(
        basis.lijst, velden, basis.tekst, basis.door, (*basis.vragen, *vragen), basis.toelichting, basis.datum,
        basis.tot, basis.rest, doel, basis.extra,
    )  # fmt: skip


def _notitie(basis: Gelezen, casus: Casus | None = None) -> Gelezen:
    velden = {"tekst": basis.tekst}
    return Gelezen("notities", velden, basis.tekst, basis.door, basis.vragen, rest=basis.rest)


def _titel(tekst: str) -> tuple[str, str]:
    """A short title, and what of the text did not fit in it."""
    zinnen = re.split(r"(?<=[.!?])\s+", tekst, maxsplit=1)
    titel, meer = zinnen[0], zinnen[1] if len(zinnen) > 1 else ""
    if len(titel) > MAX_TITEL:
        knip = titel.rfind(" ", 0, MAX_TITEL)
        knip = knip if knip > 30 else MAX_TITEL
        titel, meer = titel[:knip], f"{titel[knip:].strip()} {meer}".strip()
    return titel.rstrip(".") or tekst, meer


def _gebeurtenis(basis: Gelezen, casus: Casus) -> Gelezen:
    titel, meer = _titel(basis.rest or basis.tekst)
    mensen = vind_mensen(casus, basis.rest)
    velden: dict[str, Any] = {
        "titel": titel,
        "toelichting": meer,
        "datum": basis.datum,
        "zoals_gezegd": basis.extra.get("gezegd"),
        "soort": vind_woord("soort_gebeurtenis", basis.rest) or "overig",
        "betrokkenen": list(mensen.ids),
    }
    if basis.tot not in (None, ".."):
        velden["toelichting"] = netjes(f"{meer} (tot: {basis.extra.get('gezegd')})")
    return _met(basis, velden, mensen.vragen)


def _periodevelden(basis: Gelezen) -> dict[str, Any]:
    if basis.datum is None:
        return {}
    if basis.extra.get("soort") == "tot":
        return {"tot": basis.tot or basis.datum}
    return {"van": basis.datum, "tot": basis.tot}


def _inzet(basis: Gelezen, casus: Casus) -> Gelezen:
    hoeveel, rest = vind_hoeveelheid(basis.rest)
    mensen = vind_mensen(casus, rest)
    velden = {"omschrijving": netjes(rest) or None, **hoeveel, **_periodevelden(basis)}
    vragen = mensen.vragen
    if len(mensen.ids) == 1:
        velden["betrokkene"] = mensen.ids[0]
    else:
        vragen = (*vragen, "wie gaf het?") if not mensen.vragen else vragen
    return _met(basis, {k: v for k, v in velden.items() if v is not None}, vragen)


def _voorziening(basis: Gelezen, casus: Casus) -> Gelezen:
    veld = vind_woord("voorziening_veld", basis.rest) or "aangevraagd"
    uitkomst = vind_woord("uitkomst", basis.rest)
    bestaand = [v for v in casus.voorzieningen if staat_in(v.omschrijving, basis.rest)]
    velden: dict[str, Any] = {} if bestaand else {"omschrijving": _zonder_werkwoord(basis.rest) or basis.tekst}
    if basis.datum:
        velden[veld] = basis.datum
    if uitkomst:
        velden["uitkomst"] = uitkomst
    if bestaand and netjes(basis.rest):
        velden["toelichting"] = netjes(f"{bestaand[0].toelichting} {basis.tekst}")
    return _met(basis, velden, doel=bestaand[0].id if bestaand else None)


def _zonder_werkwoord(tekst: str) -> str:
    from casus.snelregel.herkennen import trefwoorden

    for woorden in trefwoorden()["voorziening_veld"].values():
        for woord in sorted(woorden, key=len, reverse=True):
            if plek := staat_in(woord, tekst):
                tekst = tekst[: plek.start()] + tekst[plek.end() :]
    return netjes(tekst)


def _regie(basis: Gelezen, casus: Casus) -> Gelezen:
    vorm = vind_woord("vorm", basis.rest)
    mensen = vind_mensen(casus, basis.rest)
    niemand = staat_in("niemand", basis.rest) is not None
    velden: dict[str, Any] = {"toelichting": basis.tekst, **_periodevelden(basis), "vorm": vorm}
    vragen = mensen.vragen
    houders = [k for k in mensen.ids if not (vorm == "inwoner" and len(mensen.ids) > 1)] or list(mensen.ids)
    if staat_in("onduidelijk", basis.rest):
        velden |= {"houder": None, "onduidelijk": True}
    elif niemand:
        velden["houder"] = None
    elif len(houders) == 1:
        velden["houder"] = houders[0]
    else:
        vragen = (*vragen, "wie had de regie?")
    return _met(basis, {k: v for k, v in velden.items() if v is not None or k == "houder"}, vragen)


def _doel(basis: Gelezen, casus: Casus) -> Gelezen:
    velden = {"omschrijving": basis.rest or basis.tekst, "gesteld": basis.datum}
    return _met(basis, {k: v for k, v in velden.items() if v is not None})


def _betrokkene(zin: str, casus: Casus, door: tuple[str, ...]) -> Gelezen:
    """A new betrokkene: '+ buurvrouw', '+ thuiszorg'; kind and line from the words, else asked."""
    soort = vind_woord("soort_betrokkene", zin)
    velden: dict[str, Any] = {"aanduiding": zin, "soort": soort}
    if soort in ("naaste", "vrijwilliger"):
        velden["lijn"] = 0
    vragen: tuple[str, ...] = () if soort else ("in welke rol hoort deze persoon erbij?",)
    if any(b.aanduiding.lower() == zin.lower() for b in casus.betrokkenen):
        vragen = (*vragen, f"er is al een '{zin}'")
    return Gelezen("betrokkenen", {k: v for k, v in velden.items() if v}, zin, door, vragen, rest=zin)


def _beleving(score: int, woorden: str, casus: Casus, door: tuple[str, ...]) -> Gelezen:
    inwoners = [b.id for b in casus.betrokkenen if b.soort == "inwoner"]
    wie = door[0] if door else (inwoners[0] if len(inwoners) == 1 else None)
    velden = {"betrokkene": wie, "score": score, "woorden": woorden}
    return Gelezen("belevingen", velden, woorden or str(score), door, () if wie else ("voor wie was dat zo?",))


_LEZERS = {
    "gebeurtenissen": _gebeurtenis,
    "inzetten": _inzet,
    "voorzieningen": _voorziening,
    "regieperioden": _regie,
    "doelen": _doel,
    "notities": _notitie,
}
