"""The figures of each story as sheets, for the internal edition: the ``casussen`` of kerncijfers.

Of a story that must stay safe no calendar date; of an aspect where somebody kept a score for the evaluation team only
the number of people. Source: the description of the format of kerncijfers; confidentiality, safety of people.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from aspects.cijfers import CasusCijfers
from aspects.kerncijfers import schrijf_casus
from aspects.scores import GROEPWOORDEN
from casus.model import Casus
from casus.woorden import woorden
from exports.rapport.stof import Rapportstof
from exports.werkboek.geheel import RICHTINGWOORDEN, SCHAAL
from exports.werkboek.model import Cel, Kolom, Soort, Werkblad

_CASUS = Kolom("Casus", uitleg="De code van het verhaal.")
_RUNS = {
    "gaten": "niemand had de regie, en niemand zei waarom", "onduidelijk": "niet duidelijk wie de regie had",
    "verklaard": "niemand had de regie, en de mensen zeiden waarom",
    "zonder_regie": "gat of onduidelijk, aan elkaar", "overlap": "twee of meer hadden de regie, niet afgesproken",
}  # fmt: skip
_SCENARIOS = ("interventie", "referentie")

Regel = tuple[Kolom, Callable[[dict[str, Any]], Cel]]


def maak_verhalen(stof: Rapportstof) -> list[Werkblad]:
    """The sheets per story; never for the public edition."""
    paren = [(c, schrijf_casus(c)) for c in stof.cijfers]
    return [
        _maak_cijfers(paren), _maak_regie(paren), _maak_stukken(paren), _maak_wachttijden(paren),
        _maak_betalers(paren), _maak_onbekend(paren), _maak_doelen(paren), _maak_zelf(paren), _maak_aspecten(paren),
    ]  # fmt: skip


Paren = list[tuple[CasusCijfers, dict[str, Any]]]


def _blad(naam: str, kolommen: Iterable[Kolom], rijen: Iterable[tuple[Cel, ...]]) -> Werkblad:
    return Werkblad(naam, (_CASUS, *kolommen), tuple(rijen))


def _dag(tekst: str | None, casus: Casus) -> date | None:
    return None if tekst is None or casus.veiligheid == "strikt" else date.fromisoformat(tekst)


def _maak_cijfers(paren: Paren) -> Werkblad:
    """A row per story with its single figures; empty where its people were not asked."""
    rijen: list[tuple[Cel, ...]] = []
    for c, cijfers in paren:
        venster = cijfers["venster"]
        dagen = (_dag(venster["van"], c.casus), _dag(venster["tot"], c.casus), venster["dagen"])
        rijen.append((c.casus.code, *dagen, *(lees(cijfers) for _, lees in _ENKEL), *_omslag(c.casus, cijfers)))
    kolommen = (
        Kolom("Venster van", "datum", "De eerste dag waar het verhaal over kan gaan."),
        Kolom("Venster tot", "datum", "De laatste dag waar het verhaal over kan gaan."),
        Kolom("Venster dagen", "getal", "Hoeveel dagen dat zijn."),
        *(kolom for kolom, _ in _ENKEL),
        Kolom("Omslagmaand", "tekst", "Vanaf deze maand is wat er gebeurde bij elkaar niet meer duurder."),
        Kolom("Omslag verwacht", "ja_nee", "Ja: de omslag ligt na de peildatum."),
    )
    return _blad("Cijfers per verhaal", kolommen, rijen)


def _omslag(casus: Casus, cijfers: dict[str, Any]) -> tuple[Cel, Cel]:
    kosten = cijfers["kosten"]
    if kosten is None:
        return None, None
    return (None if casus.veiligheid == "strikt" else kosten["omslagmaand"]), kosten["omslag_verwacht"]


def _gewoon(naam: str) -> Callable[[dict[str, Any]], Cel]:
    return lambda cijfers: cijfers[naam]


def _in(*pad: str) -> Callable[[dict[str, Any]], Cel]:
    """A figure deeper down; empty where something on the way was not asked. Amounts are texts of digits."""

    def lees(cijfers: dict[str, Any]) -> Cel:
        ding: Any = cijfers
        for stap in pad:
            if ding is None:
                return None
            ding = ding[stap]
        return Decimal(ding) if isinstance(ding, str) else ding

    return lees


def _tel(*pad: str) -> Callable[[dict[str, Any]], Cel]:
    lees = _in(*pad)
    return lambda cijfers: None if (ding := lees(cijfers)) is None else len(ding)  # type: ignore[arg-type]


def _som(scenario: str, naam: str) -> list[Regel]:
    """The sums of one scenario."""
    return [
        (Kolom(f"{naam}: {kop}", soort, uitleg), _in("kosten", scenario, veld))
        for kop, veld, soort, uitleg in _SOMMEN
    ]  # fmt: skip


_SOMMEN: tuple[tuple[str, str, Soort, str], ...] = (
    ("totaal", "totaal", "bedrag", "Wat betaald is, in euro."),
    ("zeker", "totaal_zeker", "bedrag", "Hetzelfde met alleen de dagen die vaststaan."),
    ("mogelijk", "totaal_mogelijk", "bedrag", "Hetzelfde met alle dagen die kunnen."),
    ("schaduw", "schaduw", "bedrag", "Rekenwaarde van wat niemand betaalt. Zit in geen totaal."),
    ("volledig", "volledig", "ja_nee", "Nee: van een deel is de prijs niet bekend."),
)
_ENKEL: tuple[Regel, ...] = (
    (Kolom("Gebiedsteammedewerkers", "getal", "Hoeveel er in het verhaal zijn."), _gewoon("gebiedsteammedewerkers")),
    (Kolom("Opvolgingen", "getal", "Hoe vaak een gebiedsteammedewerker een ander opvolgde."), _gewoon("opvolgingen")),
    (
        Kolom("Opvolgingen ondersteuners", "getal", "Hoe vaak een ondersteuner een ander opvolgde."),
        _gewoon("opvolgingen_ondersteuners"),
    ),
    (Kolom("Partijen", "getal", "Hoeveel verschillende partijen meededen."), _gewoon("partijen")),
    (
        Kolom("Partijen tegelijk", "getal", "Hoeveel er op één dag het meest waren."),
        _gewoon("partijen_gelijktijdig_max"),
    ),
    (Kolom("Vrijwilligers", "getal", "Hoeveel er waren. Leeg: niet gevraagd."), _gewoon("vrijwilligers")),
    (Kolom("Collectief", "getal", "Hoeveel collectieve voorzieningen. Leeg: niet gevraagd."), _gewoon("collectief")),
    (
        Kolom("Ingekocht zonder terugkijken", "getal", "Hoeveel ingekochte hulp lang liep zonder terugkijken."),
        _tel("ingekocht_zonder_evaluatie"),
    ),
    (Kolom("Doelen", "getal", "Hoeveel doelen. Leeg: niet gevraagd."), _in("doelen", "aantal")),
    (Kolom("Doelen langdurig", "getal", "Hoeveel doelen zeker lang liepen."), _in("doelen", "langdurig")),
    (
        Kolom("Zonder tussenevaluatie", "getal", "Hoeveel daarvan zonder een enkele evaluatie."),
        _in("doelen", "zonder_tussenevaluatie"),
    ),
    (Kolom("Signalen doelen", "getal", "Hoeveel doelen een signaal geven."), _tel("doelen", "signalen")),
    *_som("interventie", "Wat er gebeurde"),
    *_som("referentie", "Wat anders"),
    (
        Kolom("Verschil", "bedrag", "Interventie min referentie. Onder nul: goedkoper."),
        _in("kosten", "verschil", "totaal"),
    ),
    (Kolom("Verschil van", "bedrag", "Het kleinste dat het verschil kan zijn."), _in("kosten", "verschil", "van")),
    (Kolom("Verschil tot", "bedrag", "Het grootste dat het verschil kan zijn."), _in("kosten", "verschil", "tot")),
    (Kolom("Verschil volledig", "ja_nee", "Nee: niet alles heeft een prijs."), _in("kosten", "verschil", "volledig")),
    (
        Kolom("Prijspeil gemengd", "ja_nee", "Ja: prijzen van verschillende jaren."),
        _in("kosten", "prijspeil_gemengd"),
    ),
)


def _maak_regie(paren: Paren) -> Werkblad:
    velden = ("venster_dagen", "gedekt_dagen", "dekking", "wisselingen")
    rijen = (
        (c.casus.code, vorm, uitkomst is not None, *(uitkomst[veld] if uitkomst else None for veld in velden))
        for c, cijfers in paren
        for vorm, uitkomst in cijfers["regie"].items()
    )
    kolommen = (
        Kolom("Vorm", uitleg="Welke vorm van regie.", codes=tuple(woorden("vorm").items())),
        Kolom("Gevraagd", "ja_nee", "Is ernaar gevraagd. Nee: dan is er geen getal."),
        Kolom("Dagen", "getal", "Over hoeveel dagen het gaat."),
        Kolom("Dagen gedekt", "getal", "Op hoeveel daarvan iemand deze regie kan hebben gehad."),
        Kolom("Dekking", "getal", "Het deel van de dagen, ten hoogste."),
        Kolom("Wisselingen", "getal", "Hoe vaak de regie naar iemand anders ging."),
    )
    return _blad("Regie", kolommen, rijen)


def _maak_stukken(paren: Paren) -> Werkblad:
    rijen = (
        (c.casus.code, vorm, soort, _dag(run["van"], c.casus), _dag(run["tot"], c.casus), run["dagen"])
        for c, cijfers in paren
        for vorm, uitkomst in cijfers["regie"].items()
        if uitkomst
        for soort in _RUNS
        for run in uitkomst[soort]
    )
    kolommen = (
        Kolom("Vorm", uitleg="Welke vorm van regie.", codes=tuple(woorden("vorm").items())),
        Kolom("Wat", uitleg="Wat er in dit stuk was.", codes=tuple(_RUNS.items())),
        Kolom("Van", "datum", "De eerste dag. Leeg bij strikte veiligheid."),
        Kolom("Tot", "datum", "De laatste dag. Leeg bij strikte veiligheid."),
        Kolom("Dagen", "getal", "Hoeveel dagen."),
    )
    return _blad("Regie stukken", kolommen, rijen)


def _maak_wachttijden(paren: Paren) -> Werkblad:
    velden = ("voorziening", "traject", "min", "max", "lopend", "norm", "oordeel", "betwist")
    rijen = (
        (c.casus.code, *(rij[veld] for veld in velden)) for c, cijfers in paren for rij in cijfers["wachttijden"] or ()
    )
    trajecten = (
        ("melding_besluit", "van melding tot besluit"), ("besluit_start", "van besluit tot start"),
        ("melding_start", "van melding tot start"),
    )  # fmt: skip
    oordelen = (
        ("binnen", "binnen de termijn"), ("mogelijk_overschreden", "misschien te laat"),
        ("zeker_overschreden", "zeker te laat"), ("geen_norm", "er is geen termijn"),
        ("niet_te_bepalen", "niet te bepalen"),
    )  # fmt: skip
    kolommen = (
        Kolom("Voorziening", uitleg="Het kenmerk van de voorziening."),
        Kolom("Traject", uitleg="Van wanneer tot wanneer.", codes=trajecten),
        Kolom("Minst", "getal", "Hoeveel dagen ten minste."),
        Kolom("Meest", "getal", "Hoeveel dagen ten hoogste."),
        Kolom("Loopt nog", "ja_nee", "Ja: er wordt nog gewacht."),
        Kolom("Termijn", "getal", "Binnen hoeveel dagen het moet. Leeg: geen termijn."),
        Kolom("Oordeel", uitleg="Hoe het bij de termijn ligt.", codes=oordelen),
        Kolom("Betwist", "ja_nee", "Ja: iemand vertelt het anders."),
    )
    return _blad("Wachttijden", kolommen, rijen)


def _maak_betalers(paren: Paren) -> Werkblad:
    def loop() -> Iterator[tuple[Cel, ...]]:
        for c, cijfers in paren:
            for wat in (*_SCENARIOS, "verschil"):
                deel = (cijfers["kosten"] or {}).get(wat) or {}
                for financier, bedrag in deel.get("per_financier", {}).items():
                    yield c.casus.code, wat, financier, Decimal(bedrag)

    kolommen = (
        Kolom("Wat", uitleg="Wat er gebeurde, wat anders zou zijn gegaan, of het verschil."),
        Kolom("Betaler", uitleg="Wie betaalt.", codes=tuple(woorden("financier").items())),
        Kolom("Bedrag", "bedrag", "In euro."),
    )
    return _blad("Kosten per betaler", kolommen, loop())


def _maak_onbekend(paren: Paren) -> Werkblad:
    rijen = (
        (c.casus.code, scenario, inzet)
        for c, cijfers in paren
        if cijfers["kosten"]
        for scenario in _SCENARIOS
        for inzet in cijfers["kosten"][scenario]["onbekend"]
    )
    kolommen = (Kolom("Wat", uitleg="Het scenario."), Kolom("Inzet", uitleg="Inzet zonder prijs, in geen som."))
    return _blad("Kosten onbekend", kolommen, rijen)


def _maak_doelen(paren: Paren) -> Werkblad:
    rijen = (
        (c.casus.code, doel, dagen, doel in cijfers["doelen"]["signalen"])
        for c, cijfers in paren
        if cijfers["doelen"]
        for doel, dagen in cijfers["doelen"]["langste_zonder_evaluatie_dagen"].items()
    )
    kolommen = (
        Kolom("Doel", uitleg="Het kenmerk van het doel."),
        Kolom("Langste zonder evaluatie", "getal", "Dagen. Leeg: het einde is niet bekend."),
        Kolom("Signaal", "ja_nee", "Ja: langer dan de drempel van dit onderzoek."),
    )
    return _blad("Doelen zonder terugkijken", kolommen, rijen)


def _maak_zelf(paren: Paren) -> Werkblad:
    rijen = (
        (c.casus.code, domein, v["begin"], v["eind"], v["verschil"])
        for c, cijfers in paren
        for domein, v in cijfers["zelfredzaamheid"].items()
    )
    kolommen = (
        Kolom("Levensgebied", uitleg="Welk levensgebied.", codes=tuple(woorden("levensdomein").items())),
        Kolom("Begin", "getal", "De middelste score aan het begin: 1 acute problematiek tot 5 volledig zelfredzaam."),
        Kolom("Eind", "getal", "De middelste score aan het eind."),
        Kolom("Verschil", "getal", "Eind min begin. Leeg: een van beide is niet gescoord."),
    )
    return _blad("Zelfredzaamheid", kolommen, rijen)


def _maak_aspecten(paren: Paren) -> Werkblad:
    rijen: list[tuple[Cel, ...]] = []
    for c, cijfers in paren:
        apart = {w.aspect for w in c.casus.waarderingen if w.zichtbaar != "allen"}
        for code, aspect in cijfers["aspecten"].items():
            waarden = (
                *aspect["verdeling"], *(aspect["groepen"].get(groep) for groep in GROEPWOORDEN), aspect["richting"],
                aspect["overeenstemming"],
            )  # fmt: skip
            rijen.append((c.casus.code, code, aspect["n"], *((None,) * len(waarden) if code in apart else waarden)))
    kolommen = (
        Kolom("Aspect", uitleg="De code van het aspect."),
        Kolom("Mensen", "getal", "Hoeveel mensen er iets van vonden."),
        *(Kolom(f"Score {s}", "getal", f"Hoeveel mensen dit vonden: {s}. Leeg: voor het team.") for s in SCHAAL),
        *(Kolom(f"Groep {g}", "getal", f"De middelste waarde: {naam}.") for g, naam in GROEPWOORDEN.items()),
        Kolom("Richting", uitleg="Welke kant het op wijst.", codes=tuple(RICHTINGWOORDEN.items())),
        Kolom("Overeenstemming", "getal", "Van der Eijk (2001). Leeg: minder dan vijf mensen."),
    )
    return _blad("Aspecten per verhaal", kolommen, rijen)
