"""The figures over all stories as sheets: the ``geheel`` of kerncijfers.

In the public edition small counts are left out (an empty cell), and with them what they could be reckoned from.
Source: the description of the format of kerncijfers; design of the report (.xlsx; two editions).
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from aspects.kerncijfers import schrijf_geheel
from aspects.waardering import RICHTINGEN
from casus.woorden import woorden
from exports.rapport import openbaar as regels
from exports.rapport.stof import Rapportstof
from exports.werkboek.model import Cel, Kolom, Werkblad

SCHAAL = ("-2", "-1", "0", "+1", "+2")
RICHTINGWOORDEN = {
    "draagt_bij": "hielp in dit verhaal", "drempel": "werkte tegen in dit verhaal",
    "uiteenlopend": "mensen zien het verschillend", "wisselend": "half om half",
}  # fmt: skip
_REDENEN = (("status", "nog niet zo ver, of afgevallen"), ("toestemming", "geen toestemming"))


def maak_geheel(stof: Rapportstof) -> list[Werkblad]:
    """The sheets over all stories."""
    cijfers = schrijf_geheel(stof.geheel)
    return [
        _maak_telling(stof, cijfers), _maak_aspecten(stof, cijfers), _maak_kandidaten(stof, cijfers),
        _maak_partijen(stof, cijfers), _maak_kosten(stof, cijfers["kosten"]),
    ]  # fmt: skip


def _groot(stof: Rapportstof, aantal: int) -> int | None:
    """A count, empty where this edition does not say it."""
    return None if stof.openbaar and aantal < regels.KLEINSTE else aantal


def _rij(stof: Rapportstof, aantallen: Sequence[int]) -> list[int | None]:
    """Counts that add up to a known total; none that is left out can be reckoned from the rest."""
    if not stof.openbaar:
        return list(aantallen)
    return [int(cel) if cel.isdecimal() else None for cel in regels.schrijf_rij(aantallen)]


def _rij_met_rest(stof: Rapportstof, aantallen: Sequence[int], van: int) -> list[int | None]:
    """The same where the rest of a known total is told elsewhere, as in the report."""
    met_rest = _rij(stof, [*aantallen, van - sum(aantallen)])[:-1]
    return [cel if ook is not None else None for cel, ook in zip(_rij(stof, aantallen), met_rest, strict=True)]


def _maak_telling(stof: Rapportstof, cijfers: dict[str, Any]) -> Werkblad:
    redenen = [u["reden"] for u in cijfers["uitgesloten"]]
    rijen: list[tuple[Cel, ...]] = [("meegeteld", cijfers["aantal"])]
    aantallen = _rij(stof, [redenen.count(reden) for reden, _ in _REDENEN])
    rijen += [(f"niet meegeteld: {woord}", aantal) for (_, woord), aantal in zip(_REDENEN, aantallen, strict=True)]
    kolommen = (Kolom("Wat", uitleg="Welke verhalen."), Kolom("Verhalen", "getal", "Hoeveel verhalen."))
    return Werkblad("Telling", kolommen, tuple(rijen))


def _maak_aspecten(stof: Rapportstof, cijfers: dict[str, Any]) -> Werkblad:
    rijen = []
    for code, aspect in cijfers["aspecten"].items():
        genoeg = not stof.openbaar or aspect["n_casussen"] >= regels.KLEINSTE
        eens = aspect["overeenstemming"] if genoeg else None
        rijen.append(
            (
                code, stof.noem_aspect(code), _groot(stof, aspect["n_casussen"]),
                *_rij_met_rest(stof, [aspect["richtingen"][richting] for richting in RICHTINGEN], cijfers["aantal"]),
                *_rij(stof, aspect["verdeling_scores"]), eens,
            )
        )  # fmt: skip
    kolommen = (
        Kolom("Aspect", uitleg="De code van het aspect."),
        Kolom("Naam", uitleg="Hoe het aspect in dit onderzoek heet."),
        Kolom("Verhalen", "getal", "In hoeveel verhalen iemand er iets van vond."),
        *(Kolom(f"Richting: {r}", "getal", f"In hoeveel verhalen: {RICHTINGWOORDEN[r]}.") for r in RICHTINGEN),
        *(Kolom(f"Score {s}", "getal", f"Hoeveel mensen dit vonden: {s}, alle verhalen samen.") for s in SCHAAL),
        Kolom("Overeenstemming", "getal", "Van der Eijk (2001): 1 is eens, -1 is twee kampen. Leeg: te weinig."),
    )
    return Werkblad("Aspecten", kolommen, tuple(rijen))


def _maak_kandidaten(stof: Rapportstof, cijfers: dict[str, Any]) -> Werkblad:
    code_van = {casus.id: casus.code for casus in stof.bestand.casussen}
    rijen: list[tuple[Cel, ...]] = []
    for k in cijfers["kandidaten"]:
        rij = (k["code"], k["soort"], "; ".join(k["aspecten"]), _groot(stof, k["n"]), _groot(stof, len(k["casussen"])))
        rijen.append(rij if stof.openbaar else (*rij, "; ".join(code_van[casus] for casus in k["casussen"])))
    kolommen: tuple[Kolom, ...] = (
        Kolom("Kandidaat", uitleg="Waaraan de computer een mogelijk aandachtspunt zag. Mensen beslissen."),
        Kolom("Soort", uitleg="Welk soort punt het zou zijn.", codes=tuple(woorden("soort_aandachtspunt").items())),
        Kolom("Aspecten", uitleg="De codes van de aspecten."),
        Kolom("Verhalen met gegevens", "getal", "In hoeveel verhalen dit te zien kan zijn."),
        Kolom("Verhalen geraakt", "getal", "In hoeveel verhalen dit gezien is."),
    )
    if not stof.openbaar:
        kolommen += (Kolom("Welke verhalen", uitleg="De codes van die verhalen."),)
    return Werkblad("Kandidaten", kolommen, tuple(rijen))


def _maak_partijen(stof: Rapportstof, cijfers: dict[str, Any]) -> Werkblad:
    rijen = tuple((p["partij"], p["casussen"]) for p in cijfers["partijen"] if _groot(stof, p["casussen"]) is not None)
    kolommen = (
        Kolom("Partij", uitleg="Een organisatie rond de inwoner."),
        Kolom("Verhalen", "getal", "In hoeveel verhalen deze partij meedeed."),
    )
    return Werkblad("Partijen", kolommen, rijen)


def _maak_kosten(stof: Rapportstof, kosten: dict[str, Any]) -> Werkblad:
    """Both sums; in the public edition not those of fewer than three stories, nor those the difference would tell."""
    samen = kosten["vergelijkbaar"]
    meer = kosten["casussen"] - samen["casussen"]
    apart = _mag_som(stof, kosten["casussen"]) and (not meer or _mag_som(stof, meer))
    vergelijk = _mag_som(stof, samen["casussen"])
    rijen: tuple[tuple[Cel, ...], ...] = (
        (
            "alle verhalen met kosten", _groot(stof, kosten["casussen"]), _bedrag(kosten["interventie"], apart),
            None, None, kosten["volledig"], kosten["prijspeil_gemengd"],
        ),
        (
            "verhalen die te vergelijken zijn", _groot(stof, samen["casussen"]),
            _bedrag(samen["interventie"], vergelijk), _bedrag(samen["referentie"], vergelijk),
            _bedrag(samen["verschil"], vergelijk), samen["volledig"], kosten["prijspeil_gemengd"],
        ),
    )  # fmt: skip
    kolommen = (
        Kolom("Welke verhalen", uitleg="Verhalen waarin naar kosten is gevraagd. Vergelijken kan met een referentie."),
        Kolom("Verhalen", "getal", "Hoeveel verhalen."),
        Kolom("Wat er gebeurde", "bedrag", "De som van de interventie, in euro."),
        Kolom("Wat anders zou zijn gegaan", "bedrag", "De som van de referentie, in euro."),
        Kolom("Verschil", "bedrag", "Interventie min referentie, in euro. Onder nul: goedkoper."),
        Kolom("Volledig", "ja_nee", "Nee: van een deel van de inzet is de prijs niet bekend."),
        Kolom("Prijspeil gemengd", "ja_nee", "Ja: in een van de verhalen staan prijzen van verschillende jaren."),
    )
    return Werkblad("Kosten", kolommen, rijen)


def _mag_som(stof: Rapportstof, aantal: int) -> bool:
    return not stof.openbaar or aantal >= regels.KLEINSTE


def _bedrag(tekst: str, mag: bool) -> Decimal | None:
    return Decimal(tekst) if mag else None
