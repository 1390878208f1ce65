"""Costs: each inzet priced by counting its days, each scenario summed apart, the months added one by one."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from tests.aspects.naief.datums import Rauw, Venster, dekt, is_betwist, maand_van, mogelijk, zeker
from tests.aspects.naief.getallen import lees_getal, rond_cent, schrijf_geld
from tests.aspects.naief.verhaal import is_gevraagd, scenario_van

DAGEN_PER = {"week": Fraction(7), "maand": Fraction("30.4375"), "jaar": Fraction("365.25")}


@dataclass
class Post:
    """One priced inzet: amounts in euro, rounded to cents."""

    inzet: Rauw
    bedrag: Fraction
    bedrag_zeker: Fraction
    bedrag_mogelijk: Fraction
    dagen: range
    schaduw: bool
    jaar: int | None
    niet_te_brengen: bool

    @property
    def financier(self) -> str:
        return self.inzet.get("financier") or "onbekend"

    @property
    def scenario(self) -> str:
        return scenario_van(self.inzet)


def bereken_kosten(casus: Rauw, venster: Venster, bestand: Rauw) -> Rauw | None:
    if not is_gevraagd(casus, "kosten"):
        return None
    onderzoek = bestand["onderzoek"]
    regels = {regel["code"]: regel for regel in (bestand.get("prijslijst") or {}).get("regels", [])}
    posten: list[Post] = []
    onbekend: list[Rauw] = []
    for inzet in casus.get("inzetten", []):
        post = _maak_post(inzet, venster, regels, onderzoek)
        if post is None:
            onbekend.append(inzet)
        else:
            posten.append(post)
    betaald = [post for post in posten if not post.schaduw]
    uitkomst: Rauw = {scenario: _scenario(scenario, posten, onbekend) for scenario in ("interventie", "referentie")}
    uitkomst["prijspeil_gemengd"] = _is_gemengd(betaald, onderzoek)
    uitkomst["verschil"] = _verschil(uitkomst, betaald) if casus.get("referentie") else None
    maand = _omslagmaand(betaald) if uitkomst["verschil"] and uitkomst["verschil"]["volledig"] else None
    uitkomst["omslagmaand"] = None if maand is None else f"{maand[0]:04d}-{maand[1]:02d}"
    uitkomst["omslag_verwacht"] = maand is not None and maand > maand_van(venster.peildatum)
    return uitkomst


def _maak_post(inzet: Rauw, venster: Venster, regels: dict[str, Rauw], onderzoek: Rauw) -> Post | None:
    """None where the amount is not known."""
    regel = regels.get(inzet.get("prijscode") or "")
    eigen = inzet.get("prijs")
    if inzet.get("aantal") is None or not inzet.get("eenheid") or not inzet.get("per"):
        return None
    if eigen is None and regel is None:
        return None
    jaar, factor, niet_te_brengen = None, Fraction(1), False
    if eigen is None and regel is not None:
        jaar = regel["prijspeil"]
        factor, niet_te_brengen = _factor(jaar, onderzoek)
    prijs = lees_getal(eigen if eigen is not None or regel is None else regel["prijs"])
    per_keer = lees_getal(inzet["aantal"]) * prijs * factor
    vast = inzet["per"] == "totaal"

    def kost(dagen: range, deel_totaal: int = 1) -> Fraction:
        deel = Fraction(deel_totaal) if vast else len(dagen) / DAGEN_PER[inzet["per"]]
        return rond_cent(per_keer * deel)

    return Post(
        inzet=inzet,
        bedrag=kost(dekt(inzet, venster)),
        bedrag_zeker=kost(zeker(inzet, venster), 0 if is_betwist(inzet) else 1),
        bedrag_mogelijk=kost(mogelijk(inzet, venster)),
        dagen=dekt(inzet, venster),
        schaduw=inzet.get("financier") == "vrijwillig" or (regel is not None and regel.get("aard") == "schaduw"),
        jaar=jaar,
        niet_te_brengen=niet_te_brengen,
    )


def _factor(jaar: int, onderzoek: Rauw) -> tuple[Fraction, bool]:
    """The factor to the price level, and whether it could not be brought there."""
    peil: Any = onderzoek.get("prijspeil")
    index = onderzoek.get("prijsindex") or {}
    if peil is None or peil == jaar:
        return Fraction(1), False
    if str(peil) not in index or str(jaar) not in index:
        return Fraction(1), True
    return lees_getal(index[str(peil)]) / lees_getal(index[str(jaar)]), False


def _is_gemengd(betaald: list[Post], onderzoek: Rauw) -> bool:
    if onderzoek.get("prijspeil") is None:
        return len({post.jaar for post in betaald if post.jaar is not None}) > 1
    return any(post.niet_te_brengen for post in betaald)


def _som(bedragen: list[Fraction]) -> Fraction:
    return sum(bedragen, Fraction(0))


def _in(scenario: str, posten: list[Post]) -> list[Post]:
    return [post for post in posten if post.scenario in (scenario, "beide")]


def _per_financier(posten: list[Post]) -> dict[str, Fraction]:
    return {wie: _som([p.bedrag for p in posten if p.financier == wie]) for wie in {p.financier for p in posten}}


def _scenario(scenario: str, posten: list[Post], onbekend: list[Rauw]) -> Rauw:
    eigen = _in(scenario, posten)
    betaald = [post for post in eigen if not post.schaduw]
    zonder = [inzet for inzet in onbekend if scenario_van(inzet) in (scenario, "beide")]
    return {
        "totaal": schrijf_geld(_som([p.bedrag for p in betaald])),
        "totaal_zeker": schrijf_geld(_som([p.bedrag_zeker for p in betaald])),
        "totaal_mogelijk": schrijf_geld(_som([p.bedrag_mogelijk for p in betaald])),
        "schaduw": schrijf_geld(_som([p.bedrag for p in eigen if p.schaduw])),
        "per_financier": {wie: schrijf_geld(bedrag) for wie, bedrag in _per_financier(betaald).items()},
        "onbekend": [inzet["id"] for inzet in zonder],
        "volledig": all(inzet.get("financier") == "vrijwillig" for inzet in zonder),
    }


def _verschil(uitkomst: Rauw, betaald: list[Post]) -> Rauw:
    met, zonder = _in("interventie", betaald), _in("referentie", betaald)
    alleen_met = [p for p in met if p.scenario != "beide"]
    alleen_zonder = [p for p in zonder if p.scenario != "beide"]
    een, ander = _per_financier(met), _per_financier(zonder)
    return {
        "totaal": schrijf_geld(_som([p.bedrag for p in met]) - _som([p.bedrag for p in zonder])),
        "van": schrijf_geld(
            _som([p.bedrag_zeker for p in alleen_met]) - _som([p.bedrag_mogelijk for p in alleen_zonder])
        ),
        "tot": schrijf_geld(
            _som([p.bedrag_mogelijk for p in alleen_met]) - _som([p.bedrag_zeker for p in alleen_zonder])
        ),
        "per_financier": {
            wie: schrijf_geld(een.get(wie, Fraction(0)) - ander.get(wie, Fraction(0))) for wie in {*een, *ander}
        },
        "volledig": uitkomst["interventie"]["volledig"] and uitkomst["referentie"]["volledig"],
    }


def _volgende(maand: tuple[int, int]) -> tuple[int, int]:
    return (maand[0] + 1, 1) if maand[1] == 12 else (maand[0], maand[1] + 1)


def _eerste_dag(maand: tuple[int, int]) -> int:
    return date(maand[0], maand[1], 1).toordinal()


def _omslagmaand(betaald: list[Post]) -> tuple[int, int] | None:
    """The month after the last one in which the interventie had cost more so far; None where there is none."""
    if not betaald:
        return None
    maand = maand_van(min(post.dagen[0] for post in betaald))
    laatste = maand_van(max(post.dagen[-1] for post in betaald))
    maanden, duurder = [], None
    met = zonder = Fraction(0)
    while maand <= laatste:
        begin, einde = _eerste_dag(maand), _eerste_dag(_volgende(maand))
        for post in betaald:
            dagen = len(range(max(begin, post.dagen[0]), min(einde, post.dagen[-1] + 1)))
            deel = post.bedrag * dagen / len(post.dagen)
            met += deel if post.scenario != "referentie" else 0
            zonder += deel if post.scenario != "interventie" else 0
        maanden.append(maand)
        if met > zonder:
            duurder = maand
        maand = _volgende(maand)
    if duurder is None or duurder == maanden[-1]:
        return None
    return _volgende(duurder)
