"""The computed figures as JSON values: kerncijfers, version 1.

Amounts are texts with two decimals, medians and ratios exact numbers, dates ISO; None is missing or not asked.
Source: the description of the format of kerncijfers.
"""

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from aspects.cijfers import CasusCijfers, bereken_casus
from aspects.doelen import DoelenUitkomst
from aspects.geheel import Geheel, KostenGeheel, bereken_geheel
from aspects.kosten import KostenUitkomst, ScenarioKosten, Verschil
from aspects.regie import RegieUitkomst
from aspects.waardering import AspectUitkomst
from casus.controle.omgeving import Omgeving
from casus.model import Casusbestand
from casus.perioden import Stuk
from casus.venster import telt_mee

Json = dict[str, Any]


def maak_kerncijfers(bestand: Casusbestand) -> Json:
    """All figures of an evaluation: of each counting case, in file order, and of all together."""
    omgeving = Omgeving.van_bestand(bestand)
    cijfers = [bereken_casus(casus, omgeving) for casus in bestand.casussen if telt_mee(casus)]
    return schrijf_kerncijfers(bestand.onderzoek.id, cijfers, bereken_geheel(bestand.casussen, cijfers, omgeving))


def schrijf_kerncijfers(onderzoek: str, cijfers: Sequence[CasusCijfers], geheel: Geheel) -> Json:
    """The same from figures that are there already."""
    return {
        "formaat": "kerncijfers",
        "versie": 1,
        "onderzoek": onderzoek,
        "casussen": [schrijf_casus(c) for c in cijfers],
        "geheel": schrijf_geheel(geheel),
    }


def schrijf_casus(c: CasusCijfers) -> Json:
    """The figures of one case."""
    mensen = c.betrokkenheid
    return {
        "casus": c.casus.id,
        "venster": {"van": c.venster.van.isoformat(), "tot": c.venster.tot.isoformat(), "dagen": c.venster.aantal},
        "regie": {vorm: _schrijf_regie(uitkomst) if uitkomst else None for vorm, uitkomst in c.regie.items()},
        "gebiedsteammedewerkers": mensen.gebiedsteammedewerkers,
        "opvolgingen": mensen.opvolgingen,
        "opvolgingen_ondersteuners": mensen.opvolgingen_ondersteuners,
        "partijen": len(mensen.partijen),
        "partijen_gelijktijdig_max": mensen.partijen_gelijktijdig_max,
        "vrijwilligers": mensen.vrijwilligers,
        "collectief": mensen.collectief,
        "ingekocht_zonder_evaluatie": None if c.ingekocht is None else list(c.ingekocht),
        "wachttijden": None if c.wachttijden is None else [asdict(wachttijd) for wachttijd in c.wachttijden],
        "kosten": _schrijf_kosten(c.kosten) if c.kosten else None,
        "doelen": _schrijf_doelen(c.doelen) if c.doelen else None,
        "zelfredzaamheid": {
            domein: {"begin": _getal(v.begin), "eind": _getal(v.eind), "verschil": _getal(v.verschil)}
            for domein, v in c.zelfredzaamheid.items()
        },
        "aspecten": {code: _schrijf_aspect(uitkomst) for code, uitkomst in c.aspecten.items()},
    }


def schrijf_geheel(geheel: Geheel) -> Json:
    """The figures of the counting cases together."""
    return {
        "aantal": geheel.aantal,
        "uitgesloten": [asdict(uitgesloten) for uitgesloten in geheel.uitgesloten],
        "aspecten": {
            code: {
                "n_casussen": aspect.n_casussen,
                "richtingen": dict(aspect.richtingen),
                "verdeling_scores": list(aspect.verdeling),
                "overeenstemming": _getal(aspect.overeenstemming),
            }
            for code, aspect in geheel.aspecten.items()
        },
        "kandidaten": [
            {"code": k.code, "soort": k.soort, "aspecten": list(k.aspecten), "n": k.n, "casussen": list(k.casussen)}
            for k in geheel.kandidaten
        ],
        "partijen": [asdict(partij) for partij in geheel.partijen],
        "kosten": _schrijf_kosten_geheel(geheel.kosten),
    }


def _schrijf_regie(uitkomst: RegieUitkomst) -> Json:
    return {
        "venster_dagen": uitkomst.venster_dagen,
        "gedekt_dagen": uitkomst.gedekt_dagen,
        "dekking": _getal(uitkomst.dekking),
        "gaten": _schrijf_runs(uitkomst.gaten),
        "onduidelijk": _schrijf_runs(uitkomst.onduidelijk),
        "verklaard": _schrijf_runs(uitkomst.verklaard),
        "zonder_regie": _schrijf_runs(uitkomst.zonder_regie),
        "overlap": _schrijf_runs(uitkomst.overlap),
        "wisselingen": uitkomst.wisselingen,
    }


def _schrijf_runs(runs: Iterable[Stuk]) -> list[Json]:
    return [{"van": _dag(run.van), "tot": _dag(run.tot), "dagen": run.dagen} for run in runs]


def _schrijf_kosten(kosten: KostenUitkomst) -> Json:
    return {
        "interventie": _schrijf_scenario(kosten.interventie),
        "referentie": _schrijf_scenario(kosten.referentie),
        "prijspeil_gemengd": kosten.prijspeil_gemengd,
        "verschil": _schrijf_verschil(kosten.verschil) if kosten.verschil else None,
        "omslagmaand": kosten.omslag.maand,
        "omslag_verwacht": kosten.omslag.verwacht,
    }


def _schrijf_scenario(scenario: ScenarioKosten) -> Json:
    return {
        "totaal": _bedrag(scenario.totaal),
        "totaal_zeker": _bedrag(scenario.totaal_zeker),
        "totaal_mogelijk": _bedrag(scenario.totaal_mogelijk),
        "schaduw": _bedrag(scenario.schaduw),
        "per_financier": _schrijf_financiers(scenario.per_financier),
        "onbekend": list(scenario.onbekend),
        "volledig": scenario.volledig,
    }


def _schrijf_verschil(verschil: Verschil) -> Json:
    return {
        "totaal": _bedrag(verschil.totaal),
        "van": _bedrag(verschil.van),
        "tot": _bedrag(verschil.tot),
        "per_financier": _schrijf_financiers(verschil.per_financier),
        "volledig": verschil.volledig,
    }


def _schrijf_financiers(bedragen: dict[str, Decimal]) -> Json:
    return {financier: _bedrag(bedrag) for financier, bedrag in bedragen.items()}


def _schrijf_doelen(doelen: DoelenUitkomst) -> Json:
    return {
        "aantal": doelen.aantal,
        "langdurig": len(doelen.langdurig),
        "zonder_tussenevaluatie": len(doelen.zonder_tussenevaluatie),
        "langste_zonder_evaluatie_dagen": dict(doelen.langste_zonder_evaluatie),
        "signalen": list(doelen.signalen),
    }


def _schrijf_aspect(uitkomst: AspectUitkomst) -> Json:
    return {
        "n": uitkomst.n,
        "verdeling": list(uitkomst.verdeling),
        "groepen": {groep: _getal(waarde) for groep, waarde in uitkomst.groepen.items()},
        "richting": uitkomst.richting,
        "overeenstemming": _getal(uitkomst.overeenstemming),
    }


def _schrijf_kosten_geheel(kosten: KostenGeheel) -> Json:
    samen = kosten.vergelijkbaar
    return {
        "casussen": kosten.casussen,
        "interventie": _bedrag(kosten.interventie),
        "volledig": kosten.volledig,
        "prijspeil_gemengd": kosten.prijspeil_gemengd,
        "vergelijkbaar": {
            "casussen": samen.casussen,
            "interventie": _bedrag(samen.interventie),
            "referentie": _bedrag(samen.referentie),
            "verschil": _bedrag(samen.verschil),
            "volledig": samen.volledig,
        },
    }


def _dag(nummer: int) -> str:
    return date.fromordinal(nummer).isoformat()


def _bedrag(bedrag: Decimal) -> str:
    return format(bedrag, ".2f")


def _getal(waarde: Fraction | Decimal | int | None) -> int | Decimal | None:
    """A whole number where it is one, else its decimals without idle zeros; exact for the medians and ratios here."""
    if waarde is None:
        return None
    if waarde == int(waarde):
        return int(waarde)
    teller, noemer = waarde.as_integer_ratio()
    return (Decimal(teller) / noemer).normalize()
