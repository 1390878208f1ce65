"""One reader per kind of item: what a line that says it is one fills in, and what it leaves to ask."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from casus.bewerken.halve import lees_halve, vind_half
from casus.datums import einde_in_woorden
from casus.model import Casus, Voorziening
from casus.model.kenmerken import veldkenmerk
from casus.snelregel.gelezen import Gelezen, maak_titel, met, periodevelden
from casus.snelregel.herkennen import (
    netjes, staat_in, trefwoorden, vind_hoeveelheid, vind_mensen, vind_woord, zonder_woorden,
)  # fmt: skip


def _notitie(basis: Gelezen, casus: Casus) -> Gelezen:
    return met(basis, {"tekst": basis.tekst})


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
    return met(basis, velden, vragen)


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
    return met(basis, {k: v for k, v in velden.items() if v is not None}, vragen)


def _voorziening(basis: Gelezen, casus: Casus) -> Gelezen:
    """A voorziening, or what became of one that stands there already; the line itself is kept beside the fields."""
    uitkomst = vind_woord("uitkomst", basis.rest)
    bestaand = vind_voorzieningen(casus, basis.rest)
    velden, vragen = _voorzieningdatum(basis)
    if uitkomst:
        velden["uitkomst"] = uitkomst
    if len(bestaand) == 1:
        velden, meer = _zonder_tegenspraak(velden, bestaand[0])
        half = vind_half(casus, "voorzieningen", bestaand[0].id)
        was = (half.velden.get("toelichting") if half else None) or bestaand[0].toelichting
        velden["toelichting"] = netjes(f"{was} {basis.tekst}")
        return met(basis, velden, (*vragen, *meer), bestaand[0].id)
    if bestaand:
        vragen = (*vragen, f"welke: {' of '.join(v.omschrijving for v in bestaand)}?")
    wat = basis.rest if bestaand else _naam_van_voorziening(basis.rest)
    velden["omschrijving"] = wat or basis.tekst
    if wat != basis.rest or basis.toelichting:
        velden["toelichting"] = basis.tekst
    return met(basis, velden, vragen)


def vind_voorzieningen(casus: Casus, tekst: str) -> list[Voorziening]:
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
    return met(basis, velden, vragen)


def _doel(basis: Gelezen, casus: Casus) -> Gelezen:
    velden = {"omschrijving": basis.rest or basis.tekst}
    if basis.datum is None:
        return met(basis, velden)
    if basis.extra["soort"] == "tot":
        return met(basis, {**velden, "streefdatum": basis.datum})
    streef = {"streefdatum": basis.tot} if basis.tot not in (None, "..") else {}
    return met(basis, {**velden, "gesteld": basis.datum, **streef})


def lees_betrokkene(basis: Gelezen, casus: Casus) -> Gelezen:
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
    return met(basis, {k: v for k, v in velden.items() if v is not None}, vragen)


def _half_bekend(casus: Casus, zin: str) -> bool:
    namen = [half.velden.get("aanduiding") for half in lees_halve(casus) if half.lijst == "betrokkenen"]
    return any(isinstance(naam, str) and naam.casefold() == zin.casefold() for naam in namen)


LEZERS: dict[str, Callable[[Gelezen, Casus], Gelezen]] = {
    "gebeurtenissen": _gebeurtenis,
    "inzetten": _inzet,
    "voorzieningen": _voorziening,
    "regieperioden": _regie,
    "doelen": _doel,
    "notities": _notitie,
}
