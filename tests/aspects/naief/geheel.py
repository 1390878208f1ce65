"""All figures of a file: each counting case, and the cases side by side."""

from fractions import Fraction

from tests.aspects.naief.datums import Rauw, lees_dag, lees_venster, schrijf_dag
from tests.aspects.naief.doelen import bereken_doelen, bereken_zelfredzaamheid
from tests.aspects.naief.getallen import schrijf_geld
from tests.aspects.naief.kandidaten import vind_kandidaten
from tests.aspects.naief.kosten import bereken_kosten
from tests.aspects.naief.regie import bereken_vorm, tel_betrokkenheid, vind_ingekocht, vind_partijen
from tests.aspects.naief.verhaal import VORMEN, reden_van_uitsluiting
from tests.aspects.naief.waardering import bereken_aspect, bereken_overeenstemming
from tests.aspects.naief.wachten import bereken_wachttijden

RICHTINGEN = ("draagt_bij", "wisselend", "drempel", "uiteenlopend")


def bereken_kerncijfers(bestand: Rauw) -> Rauw:
    """The key figures of an exchange file as plain JSON values; ratios and medians as exact fractions."""
    tellen = [casus for casus in bestand["casussen"] if reden_van_uitsluiting(casus) is None]
    cijfers = [bereken_casus(casus, bestand) for casus in tellen]
    return {
        "formaat": "kerncijfers",
        "versie": 1,
        "onderzoek": bestand["onderzoek"]["id"],
        "casussen": cijfers,
        "geheel": _geheel(bestand, tellen, cijfers),
    }


def bereken_casus(casus: Rauw, bestand: Rauw) -> Rauw:
    onderzoek = bestand["onderzoek"]
    peildatum = lees_dag(onderzoek["peildatum"])
    venster = lees_venster(casus, peildatum)
    lang = onderzoek.get("evaluatie_drempel_dagen", 183)
    return {
        "casus": casus["id"],
        "venster": {
            "van": schrijf_dag(venster.begin), "tot": schrijf_dag(venster.einde), "dagen": len(venster.dagen),
        },
        "regie": {vorm: bereken_vorm(casus, venster, vorm) for vorm in VORMEN},
        **tel_betrokkenheid(casus, venster),
        "ingekocht_zonder_evaluatie": vind_ingekocht(casus, venster, lang),
        "wachttijden": bereken_wachttijden(casus, peildatum, onderzoek.get("normdagen") or {}),
        "kosten": bereken_kosten(casus, venster, bestand),
        "doelen": bereken_doelen(casus, venster, lang),
        "zelfredzaamheid": bereken_zelfredzaamheid(casus),
        "aspecten": {aspect["code"]: bereken_aspect(casus, aspect["code"]) for aspect in onderzoek["aspecten"]},
    }  # fmt: skip


def _geheel(bestand: Rauw, tellen: list[Rauw], cijfers: list[Rauw]) -> Rauw:
    onderzoek = bestand["onderzoek"]
    redenen = [(casus["id"], reden_van_uitsluiting(casus)) for casus in bestand["casussen"]]
    return {
        "aantal": len(tellen),
        "uitgesloten": [{"casus": casus, "reden": reden} for casus, reden in redenen if reden],
        "aspecten": {aspect["code"]: _aspect(cijfers, aspect["code"]) for aspect in onderzoek["aspecten"]},
        "kandidaten": vind_kandidaten(cijfers, onderzoek),
        "partijen": _partijen(tellen),
        "kosten": _kosten(cijfers),
    }


def _aspect(cijfers: list[Rauw], code: str) -> Rauw:
    eigen = [casus["aspecten"][code] for casus in cijfers]
    verdeling = [sum(a["verdeling"][plek] for a in eigen) for plek in range(5)]
    return {
        "n_casussen": sum(a["n"] >= 1 for a in eigen),
        "richtingen": {richting: sum(a["richting"] == richting for a in eigen) for richting in RICHTINGEN},
        "verdeling_scores": verdeling,
        "overeenstemming": bereken_overeenstemming(verdeling),
    }


def _partijen(tellen: list[Rauw]) -> list[Rauw]:
    aantal: dict[str, int] = {}
    for casus in tellen:
        for partij in vind_partijen(casus):
            aantal[partij] = aantal.get(partij, 0) + 1
    op_rij = sorted(aantal, key=lambda partij: (-aantal[partij], partij))
    return [{"partij": partij, "casussen": aantal[partij]} for partij in op_rij]


def _kosten(cijfers: list[Rauw]) -> Rauw:
    gevraagd = [casus["kosten"] for casus in cijfers if casus["kosten"] is not None]
    naast = [kosten for kosten in gevraagd if kosten["verschil"] is not None]
    met = sum((Fraction(k["interventie"]["totaal"]) for k in naast), Fraction(0))
    zonder = sum((Fraction(k["referentie"]["totaal"]) for k in naast), Fraction(0))
    return {
        "casussen": len(gevraagd),
        "interventie": schrijf_geld(sum((Fraction(k["interventie"]["totaal"]) for k in gevraagd), Fraction(0))),
        "volledig": all(kosten["interventie"]["volledig"] for kosten in gevraagd),
        "prijspeil_gemengd": any(kosten["prijspeil_gemengd"] for kosten in gevraagd),
        "vergelijkbaar": {
            "casussen": len(naast),
            "interventie": schrijf_geld(met),
            "referentie": schrijf_geld(zonder),
            "verschil": schrijf_geld(met - zonder),
            "volledig": all(kosten["verschil"]["volledig"] for kosten in naast),
        },
    }
