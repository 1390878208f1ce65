"""Every figure of the report that kerncijfers has equals it: read back out of the file, against the given figures.

The figures are those in tests/data, given with the examples and kept of the demonstration; they are not reckoned here.
"""

import importlib
import io
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from typing import Any

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from casus.bestand import lees_pad, schrijf_bytes
from casus.demonstratie import laad_demonstratie
from casus.model import Casusbestand
from casus.woorden import woorden
from exports.schrijvers import SCHRIJVERS, Vraag
from tests.exports.docxlezer import Gelezen, lees_docx
from tests.exports.inventaris import KERNCIJFERS, TABELLEN, ZINNEN
from tests.fabriek import DATA, VOORBEELDEN

DEMO = "demonstratie"
NAMEN = (*VOORBEELDEN, DEMO)
ZONDER_BIJLAGEN = ("vooraf", "leeswijzer", "aandachtspunten", "aspecten", "effecten", "onderzoek")
UITGAVEN = ("openbaar", "intern")
LANG = {(DEMO, "intern"), ("toets2", "intern")}
ELK = [
    pytest.param(naam, uitgave, marks=pytest.mark.lang if (naam, uitgave) in LANG else ())
    for naam in NAMEN for uitgave in UITGAVEN
]  # fmt: skip
elk = pytest.mark.parametrize(("naam", "uitgave"), ELK)
RICHTINGEN = ("draagt_bij", "wisselend", "drempel", "uiteenlopend")
APART = "tevredenheid"
"""Kept apart by its parts: it has no figure as a whole in the report."""
GROEPEN = {
    "inwoner": "inwoner en naasten", "vrijwilliger": "vrijwilligers", "gebiedsteam": "gebiedsteam",
    "gemeente": "gemeente", "ondersteuners": "ondersteuners",
}  # fmt: skip
SCHAAL = ("werkte sterk tegen", "werkte tegen", "half om half", "hielp", "hielp sterk")
VERBORGEN = ("minder dan 3", "niet gezegd")


@cache
def laad(naam: str) -> Casusbestand:
    return laad_demonstratie() if naam == DEMO else lees_pad(DATA / f"{naam}.json")


@cache
def rauw(naam: str) -> Any:
    return json.loads(schrijf_bytes(laad(naam)), parse_float=Decimal)


@cache
def cijfers(naam: str) -> Any:
    return json.loads((DATA / f"{naam}.kerncijfers.json").read_text("utf-8"), parse_float=Decimal)


@cache
def lees(naam: str, uitgave: Any) -> Gelezen:
    # The annexes are pictures, and the list of parties once more: that one is read below.
    hoofdstukken = ZONDER_BIJLAGEN if uitgave == "intern" else None
    return lees_docx(SCHRIJVERS[".docx"].schrijf(Vraag(laad(naam), uitgave, hoofdstukken=hoofdstukken)))


def namen_van(naam: str) -> dict[str, str]:
    """The heading of each aspect in the report, by code, as its table of aspects gives the order."""
    codes = [aspect["code"] for aspect in rauw(naam)["onderzoek"]["aspecten"]]
    return dict(zip(codes, [rij[1] for rij in lees(naam, "openbaar").vind("volgorde van de stuurgroep")[0].rijen],
                    strict=True))  # fmt: skip


def klopt(cel: str, waarde: int, uitgave: str) -> bool:
    """A count in a cell; in the public edition a small one is hidden, and a larger one only beside it."""
    if cel in VERBORGEN:
        return uitgave == "openbaar" and (waarde < 3 or cel == "niet gezegd")
    return cel == str(waarde) and (uitgave == "intern" or waarde >= 3)


def lees_getal(tekst: str) -> Decimal:
    return Decimal(tekst.replace("−", "-").replace(".", "").replace(",", "."))


def rond(bedrag: Any) -> str:
    """An amount as running text has it: rounded to € 100, halves up."""
    euro = abs(Decimal(bedrag))
    if 0 < euro < 50:
        return "minder dan € 50"
    honderd = int((euro / 100).quantize(Decimal(1), ROUND_HALF_UP)) * 100
    return f"€ {honderd:,}".replace(",", ".")


def verschil(bedrag: Any) -> str:
    getal = Decimal(bedrag)
    return "even duur" if not getal else f"{rond(getal)} {'goedkoper' if getal < 0 else 'duurder'}"


@elk
def test_het_aantal_verhalen_en_wat_niet_meetelt(naam: str, uitgave: str) -> None:
    geheel, zinnen = cijfers(naam)["geheel"], lees(naam, uitgave).zinnen()
    n = geheel["aantal"]
    assert f"Verhalen: {n}" in zinnen
    assert f"{n} {'verhaal' if n == 1 else 'verhalen'} in dit rapport" in zinnen
    niet = [re.fullmatch(r"(\d+) verha\w+ niet meegeteld: (.+)", zin) for zin in zinnen]
    geteld: Counter[str] = Counter()
    for treffer in filter(None, niet):
        geteld["toestemming" if treffer[2].startswith("toestemming") else "status"] += int(treffer[1])
    verwacht = Counter(u["reden"] for u in geheel["uitgesloten"])
    assert geteld == (verwacht if uitgave == "intern" else Counter())


@elk
def test_de_richtingen_en_de_overeenstemming_van_elk_aspect(naam: str, uitgave: str) -> None:
    geheel, gelezen = cijfers(naam)["geheel"], lees(naam, uitgave)
    for code, kop in namen_van(naam).items():
        aspect = geheel["aspecten"][code]
        tabellen = gelezen.vind(": welke kant de scores op wijzen", kop)
        assert len(tabellen) == bool(aspect["n_casussen"]), code
        eens = [zin for zin in gelezen.zinnen(kop) if "Overeenstemming: " in zin]
        if not aspect["n_casussen"] or code == APART:
            assert not eens
            continue
        (rij,) = tabellen[0].rijen
        aantallen = [aspect["richtingen"][richting] for richting in RICHTINGEN]
        aantallen.append(geheel["aantal"] - sum(aantallen))
        assert all(klopt(cel, n, uitgave) for cel, n in zip(rij[1:], aantallen, strict=True)), (code, rij, aantallen)
        mag = aspect["overeenstemming"] is not None and (uitgave == "intern" or aspect["n_casussen"] >= 3)
        assert len(eens) == mag, code
        if mag:
            patroon = r"(\d+) mensen gaven een score, in (\d+) verhalen\. Overeenstemming: (\S+) \(.+"
            delen = re.fullmatch(patroon, eens[0])
            assert delen is not None
            assert (int(delen[1]), int(delen[2])) == (sum(aspect["verdeling_scores"]), aspect["n_casussen"])
            assert lees_getal(delen[3]) == aspect["overeenstemming"]


@elk
def test_het_plaatje_van_de_groepen(naam: str, uitgave: str) -> None:
    """Each value rounded to whole, halves toward zero; in words, as it is read aloud."""
    gezien = 0
    for code, kop in namen_van(naam).items():
        beelden = [alt for koppen, alt in lees(naam, uitgave).plaatjes if kop in koppen and alt.startswith("In hoe")]
        if code == APART or not beelden:
            continue
        for groep, wie in GROEPEN.items():
            geteld = Counter(
                rond_naar_midden(Decimal(c["aspecten"][code]["groepen"][groep]))
                for c in cijfers(naam)["casussen"] if groep in c["aspecten"][code]["groepen"]
            )  # fmt: skip
            zin = re.search(rf"{wie}: ([^.]+)\.", beelden[0], re.IGNORECASE)
            gezegd = {} if zin is None else {
                w: int(n) for w, n in re.findall(r"(\D+?) (\d+)(?:, |$)", zin[1].split(", elk ander")[0])
            }  # fmt: skip
            verwacht = {woord: geteld[waarde] for woord, waarde in zip(SCHAAL, range(-2, 3), strict=True)}
            klein = 3 if uitgave == "openbaar" else 0
            if gezegd or uitgave == "openbaar":
                assert gezegd == {woord: n for woord, n in verwacht.items() if n >= klein}, (code, groep)
            else:
                assert not sum(geteld.values()), (code, groep)
            gezien += len(gezegd)
    if naam == DEMO or (uitgave == "intern" and naam != "voorbeeld"):
        assert gezien


def rond_naar_midden(waarde: Decimal) -> int:
    heel = int(abs(waarde) + Decimal("0.4999"))
    return heel if waarde > 0 else -heel


@elk
def test_de_partijen(naam: str, uitgave: str) -> None:
    mag = [
        (" ".join(p["partij"].split()), str(p["casussen"])) for p in cijfers(naam)["geheel"]["partijen"]
        if uitgave == "intern" or p["casussen"] >= 3
    ]  # fmt: skip
    tabellen = lees(naam, uitgave).vind("Partijen, en in hoeveel")
    heeft = "samenwerking" in cijfers(naam)["geheel"]["aspecten"]
    assert len(tabellen) == (heeft + (uitgave == "openbaar") if mag else 0)
    assert all(list(tabel.rijen) == mag for tabel in tabellen)


Vraagt = Callable[[Any, Any], bool | None]
VORMEN = {
    "inwoner": "inwonersregie", "dagelijks": "dagelijkse regie", "bureaucratisch": "bureaucratische regie",
    "hoofdlijnen": "regie op hoofdlijnen", "opdrachtgevend": "opdrachtgevende regie",
}  # fmt: skip


def geen_regie(vorm: str) -> Vraagt:
    def vraag(c: Any, onderzoek: Any) -> bool | None:
        uitkomst, drempel = c["regie"][vorm], onderzoek["regie_drempel_dagen"]
        if uitkomst is None or not uitkomst["venster_dagen"] or uitkomst["venster_dagen"] < drempel:
            return None
        return any(run["dagen"] >= drempel for run in uitkomst["zonder_regie"])

    return vraag


def overlapt(vorm: str) -> Vraagt:
    return lambda c, _: bool(u["overlap"]) if (u := c["regie"][vorm]) and u["venster_dagen"] else None


def te_laat(c: Any, _: Any) -> bool | None:
    rijen = [w for w in c["wachttijden"] or () if w["traject"] == "melding_besluit" and not w["betwist"]
             and w["norm"] is not None and w["min"] is not None]  # fmt: skip
    return any(w["oordeel"] == "zeker_overschreden" for w in rijen) if rijen else None


def zelfredzamer(c: Any, _: Any) -> bool | None:
    bekend = [z["verschil"] for z in c["zelfredzaamheid"].values() if z["verschil"] is not None]
    return any(v > 0 for v in bekend) if bekend else None


SIGNALEN: dict[str, tuple[tuple[str, ...], Vraagt]] = {
    **{f"Een tijd zonder {woord}": (("regie",), geen_regie(v)) for v, woord in VORMEN.items() if v != "inwoner"},
    **{f"Twee tegelijk met {woord}": (("regie",), overlapt(vorm)) for vorm, woord in VORMEN.items()},
    "Ingekochte hulp waar lang niemand op terugkeek": (
        ("regie", "doelgericht"),
        lambda c, _: None if c["ingekocht_zonder_evaluatie"] is None else bool(c["ingekocht_zonder_evaluatie"]),
    ),
    "Een doel waar lang niemand op terugkeek": (
        ("doelgericht",),
        lambda c, _: bool(c["doelen"]["signalen"]) if c["doelen"] and c["doelen"]["langdurig"] else None,
    ),
    "Een besluit dat zeker later kwam dan de norm": (("bureaucratie",), te_laat),
    "Twee keer of vaker een andere gebiedsteammedewerker": (
        ("tevredenheid", "samenwerking"),
        lambda c, _: c["opvolgingen"] >= 2 if c["gebiedsteammedewerkers"] else None,
    ),
    "Heel veel partijen": (
        ("samenwerking", "integraal"),
        lambda c, o: c["partijen"] >= Decimal(o["drempels"].get("veel_partijen_aantal", 10)),
    ),
    "Meer zelfredzaam aan het eind, op een levensgebied of meer": (("eigen_kracht",), zelfredzamer),
    "Geen vrijwilliger": (("informeel",), lambda c, _: None if c["vrijwilligers"] is None else not c["vrijwilligers"]),
    "Geen inloop of vereniging": (
        ("informeel",), lambda c, _: None if c["collectief"] is None else not c["collectief"],
    ),
}  # fmt: skip


@elk
@pytest.mark.parametrize("signaal", SIGNALEN)
def test_de_signalen(signaal: str, naam: str, uitgave: str) -> None:
    """Asked and seen, told anew from the figures of the stories."""
    aspecten, vraag = SIGNALEN[signaal]
    onderzoek = {"regie_drempel_dagen": 14, "drempels": {}, **rauw(naam)["onderzoek"]}
    antwoorden = [vraag(c, onderzoek) for c in cijfers(naam)["casussen"]]
    gevraagd, geraakt = sum(a is not None for a in antwoorden), sum(bool(a) for a in antwoorden)
    patroon = re.compile(rf"{re.escape(signaal)}: (.+?) van (?:1 verhaal|de (\d+) verhalen)( waarin .+)?\.")
    treffers = list(filter(None, map(patroon.fullmatch, lees(naam, uitgave).zinnen())))
    waar = sum(aspect in cijfers(naam)["geheel"]["aspecten"] for aspect in aspecten)
    assert len(treffers) == (waar if gevraagd >= (3 if uitgave == "openbaar" else 1) else 0)
    for treffer in treffers:
        assert klopt(treffer[1], geraakt, uitgave) and int(treffer[2] or 1) == gevraagd
        assert bool(treffer[3]) is (gevraagd != len(antwoorden))


@elk
def test_een_voorgestelde_kandidaat_heeft_dezelfde_aantallen_als_zijn_signaal(naam: str, uitgave: str) -> None:
    zinnen = {
        "tussenevaluatie": "Een doel waar lang niemand op terugkeek",
        "normtermijn": "Een besluit dat zeker later kwam dan de norm", "veel_partijen": "Heel veel partijen",
        "wisseling_van_de_wacht": "Twee keer of vaker een andere gebiedsteammedewerker",
        "weinig_vrijwilligers": "Geen vrijwilliger", "geen_collectief": "Geen inloop of vereniging",
        **{f"regiegat:{vorm}": f"Een tijd zonder {woord}" for vorm, woord in VORMEN.items()},
    }  # fmt: skip
    for k in cijfers(naam)["geheel"]["kandidaten"]:
        if k["code"] in zinnen and set(SIGNALEN[zinnen[k["code"]]][0]) & set(cijfers(naam)["geheel"]["aspecten"]):
            begin = f"{zinnen[k['code']]}: "
            gezegd = {zin for zin in lees(naam, uitgave).zinnen() if zin.startswith(begin)}
            (zin,) = gezegd
            cel, van = re.fullmatch(rf"{re.escape(begin)}(.+) van de (\d+) verhalen.*", zin).groups()  # type: ignore[union-attr]
            assert klopt(cel, len(k["casussen"]), uitgave) and int(van) == k["n"], k["code"]


@elk
def test_in_hoeveel_verhalen_naar_regie_is_gevraagd(naam: str, uitgave: str) -> None:
    n = cijfers(naam)["geheel"]["aantal"]
    per_vorm = [sum(c["regie"][vorm] is not None for c in cijfers(naam)["casussen"]) for vorm in VORMEN]
    heeft = "regie" in cijfers(naam)["geheel"]["aspecten"]
    patroon = rf"Ernaar gevraagd: (.+) van (?:1 verhaal|de {n} verhalen)\."
    cellen = [t[1] for t in map(re.compile(patroon).fullmatch, lees(naam, uitgave).zinnen()) if t]
    verwacht = sorted(aantal for aantal in per_vorm if aantal and heeft)
    assert len(cellen) == len(verwacht)
    cellen.sort(key=lambda cel: int(cel) if cel.isdecimal() else 0)
    assert all(klopt(cel, aantal, uitgave) for cel, aantal in zip(cellen, verwacht, strict=True))


def mediaan(waarden: list[Any]) -> Decimal:
    rij = sorted(map(Decimal, waarden))
    return (rij[(len(rij) - 1) // 2] + rij[len(rij) // 2]) / 2


@elk
def test_zelfredzaamheid(naam: str, uitgave: str) -> None:
    gebieden = {naam_[:1].upper() + naam_[1:]: code for code, naam_ in woorden("levensdomein").items()}
    verwacht = {}
    for kop, code in gebieden.items():
        gescoord = [z for c in cijfers(naam)["casussen"] if (z := c["zelfredzaamheid"].get(code))]
        beide = [z for z in gescoord if z["verschil"] is not None]
        if len(beide) >= (1 if uitgave == "intern" else 3):
            verwacht[kop] = beide
    tabellen = lees(naam, uitgave).vind("Zelfredzaamheid per levensgebied")
    rijen = {rij[0]: rij[1:] for tabel in tabellen for rij in tabel.rijen}
    assert set(verwacht) == set(rijen)
    for kop, (aantal, begin, eind, anders, *kanten) in rijen.items():
        beide = verwacht[kop]
        assert int(aantal) == len(beide)
        assert lees_getal(begin) == mediaan([z["begin"] for z in beide])
        assert lees_getal(eind) == mediaan([z["eind"] for z in beide])
        op = mediaan([z["eind"] for z in beide]) - mediaan([z["begin"] for z in beide])
        woord, kant = (anders.rsplit(" ", 1) + [""])[:2]
        assert (op == 0) is (anders == "gelijk")
        assert op == 0 or (lees_getal(woord), kant) == (abs(op), "omhoog" if op > 0 else "omlaag")
        verwachte = [sum(z["verschil"] > 0 for z in beide), sum(z["verschil"] == 0 for z in beide),
                     sum(z["verschil"] < 0 for z in beide)]  # fmt: skip
        assert all(klopt(cel, n, uitgave) for cel, n in zip(kanten, verwachte, strict=True)), (kop, kanten)


def vergelijkbaar(naam: str) -> list[Any]:
    return [c["kosten"] for c in cijfers(naam)["casussen"] if c["kosten"] and c["kosten"]["verschil"]]


def tel(rij: list[Any], *pad: str) -> Decimal:
    totaal = Decimal(0)
    for ding in rij:
        for stap in pad:
            ding = ding[stap]
        totaal += Decimal(ding)
    return totaal


@elk
def test_de_zinnen_over_kosten(naam: str, uitgave: str) -> None:
    kosten, aantal = cijfers(naam)["geheel"]["kosten"], cijfers(naam)["geheel"]["aantal"]
    tekst = "\n".join(lees(naam, uitgave).zinnen("Effecten"))
    samen, rij, minst = kosten["vergelijkbaar"], vergelijkbaar(naam), 3 if uitgave == "openbaar" else 1
    if kosten["casussen"] >= minst:
        van = "1 verhaal" if aantal == 1 else f"de {aantal} verhalen"
        assert f"In {kosten['casussen']} van {van} is naar kosten gevraagd." in tekst
    meer = kosten["casussen"] - samen["casussen"]
    assert (f"in de verhalen met kosten samen {rond(kosten['interventie'])}" in tekst) is (
        bool(meer) and meer >= minst and kosten["casussen"] >= minst
    )
    if samen["casussen"] < minst:
        assert "Samen was dat" not in tekst and "Samen" not in tekst.split("\n")
        return
    assert re.search(rf"Wat er gebeurde kostte in .+ {re.escape(rond(samen['interventie']))}[ .]", tekst)
    assert re.search(rf"Wat anders zou zijn gegaan had {re.escape(rond(samen['referentie']))} ", tekst)
    som = re.search(r"Samen was dat (.+?)(?: \((.+?)\))?(?:\. Niet alle datums staan vast: het ligt (.+))?\.\n", tekst)
    assert som is not None and som[1] == verschil(samen["verschil"])
    gemengd = any(k["prijspeil_gemengd"] for k in rij)
    assert ("niet volledig" in (som[2] or "")) is not samen["volledig"]
    assert ("verschillende jaren" in (som[2] or "")) is gemengd
    grenzen = [tel(rij, "verschil", kant) for kant in ("van", "tot")]
    assert bool(som[3]) is (verschil(grenzen[0]) != verschil(grenzen[1]))
    for grens in grenzen if som[3] else ():
        assert (rond(grens) if grens else "even duur") in som[3]
    kanten = [sum(Decimal(k["verschil"]["totaal"]) * kant > 0 for k in rij) for kant in (-1, 1)]
    kanten.append(len(rij) - sum(kanten))
    cellen = re.search(r"goedkoper dan anders (.+), duurder dan anders (.+), even duur (.+)\.", tekst)
    assert cellen is not None and all(klopt(c, n, uitgave) for c, n in zip(cellen.groups(), kanten, strict=True))
    if len(rij) > 1:
        midden = mediaan([k["verschil"]["totaal"] for k in rij]).quantize(Decimal("0.01"), ROUND_HALF_UP)
        assert f"Per verhaal was het middelste verschil {verschil(midden)}" in tekst


@elk
def test_de_bedragen_per_betaler_en_samen(naam: str, uitgave: str) -> None:
    samen, rij = cijfers(naam)["geheel"]["kosten"]["vergelijkbaar"], vergelijkbaar(naam)
    tabellen = lees(naam, uitgave).vind("Kosten per betaler")
    assert len(tabellen) == (samen["casussen"] >= (3 if uitgave == "openbaar" else 1))
    if not tabellen:
        return
    codes = {woord.casefold(): code for code, woord in woorden("financier").items()}
    *betalers, laatste = tabellen[0].rijen
    assert laatste == ("Samen", rond(samen["interventie"]), rond(samen["referentie"]), verschil(samen["verschil"]),
                       str(samen["casussen"]))  # fmt: skip
    gezien: set[str] = set()
    for namen, een, twee, anders, aantal in betalers:
        wie = splits_betalers(namen.casefold(), codes)
        assert not gezien & wie and (len(wie) == 1 or uitgave == "openbaar")
        gezien |= wie
        waar = [k for k in rij if wie & set(k["verschil"]["per_financier"])]
        assert int(aantal) == len(waar) and (uitgave == "intern" or len(waar) >= 3 or len(waar) == len(rij))
        for cel, deel in ((een, "interventie"), (twee, "referentie")):
            bedragen = [Decimal(b) for k in waar for f, b in k[deel]["per_financier"].items() if f in wie]
            assert cel == (rond(sum(bedragen)) if bedragen else "—"), (namen, deel)
        bedragen = [Decimal(b) for k in waar for f, b in k["verschil"]["per_financier"].items() if f in wie]
        assert anders == verschil(sum(bedragen)), namen
    assert gezien == {f for k in rij for f in k["verschil"]["per_financier"]}
    for gevoelig in lees(naam, uitgave).vind("Gevoeligheid van het verschil"):
        assert gevoelig.rijen[0][1] == verschil(samen["verschil"])


def splits_betalers(namen: str, codes: dict[str, str]) -> set[str]:
    uit = set()
    for woord in sorted(codes, key=len, reverse=True):
        if re.search(rf"(?:^|, ){re.escape(woord)}(?:,|$)", namen):
            uit.add(codes[woord])
            namen = re.sub(rf"(?:^|, ){re.escape(woord)}(?=,|$)", "", namen)
    assert not namen.strip(", ")
    return uit


@elk
def test_elke_tabel_en_elke_zin_met_een_getal_staat_in_de_inventaris(naam: str, uitgave: str) -> None:
    """A number whose origin nobody wrote down would be held against nothing."""
    gelezen = lees(naam, uitgave)
    for tabel in gelezen.tabellen:
        if any(teken.isdigit() for rij in tabel.rijen for cel in rij for teken in cel):
            passend = [wat for patroon, wat in TABELLEN.items() if re.fullmatch(patroon, tabel.bijschrift)]
            assert passend, tabel.bijschrift
    eigen = verzamel_teksten(rauw(naam))
    for regel in gelezen.regels:
        if regel.stijl == "Tabelbijschrift" or re.match(r"Heading|Title|Rapportdatum|Caption", regel.stijl):
            continue
        rest = haal_weg(regel.tekst, eigen)
        if any(teken.isdigit() for teken in rest):
            assert [p for p in ZINNEN if re.fullmatch(p, regel.tekst)], (regel.koppen, regel.tekst, rest)


def verzamel_teksten(ding: Any) -> set[str]:
    """Every text of the file, on one line, as people wrote it; and its paragraphs apart."""
    uit: set[str] = set()
    stapel = [ding]
    while stapel:
        nu = stapel.pop()
        if isinstance(nu, dict):
            stapel += nu.values()
        elif isinstance(nu, list):
            stapel += nu
        elif isinstance(nu, str):
            uit |= {" ".join(stuk.split()) for stuk in (nu, *nu.split("\n\n"))}
    return {tekst for tekst in uit if any(teken.isdigit() for teken in tekst)}


def haal_weg(tekst: str, eigen: set[str]) -> str:
    for stuk in sorted((s for s in eigen if s in tekst), key=len, reverse=True):
        tekst = tekst.replace(stuk, "")
    return re.sub(r"\b\d+\. ", "", tekst) if re.match(r"\d+\. |Aandachtspunten hierbij", tekst) else tekst


def test_elke_functie_die_de_inventaris_noemt_bestaat() -> None:
    genoemd = {wat for wat in (*TABELLEN.values(), *ZINNEN.values()) if wat.startswith("aspects.")}
    assert len(genoemd) > 15
    for wat in genoemd:
        module, _, functie = wat.rpartition(".")
        assert callable(getattr(importlib.import_module(module), functie)), wat


VRIJE_SLEUTELS = {
    "aspecten", "richtingen", "groepen", "regie", "per_financier", "zelfredzaamheid", "langste_zonder_evaluatie_dagen",
}  # fmt: skip


def loop(ding: Any, pad: str = "") -> Iterator[str]:
    """The paths of all figures; the keys that an evaluation chooses are a star."""
    if isinstance(ding, dict):
        vrij = pad.rpartition(".")[2] in VRIJE_SLEUTELS
        for sleutel, waarde in ding.items():
            verder = f"{pad}.{'*' if vrij else sleutel}".lstrip(".")
            yield verder
            yield from loop(waarde, verder)
    elif isinstance(ding, list):
        for deel in ding:
            yield from loop(deel, pad)


def test_van_elk_kerncijfer_is_gezegd_waar_het_staat_of_waarom_niet() -> None:
    paden = {pad for naam in NAMEN for pad in loop(cijfers(naam))} - {"formaat", "versie", "onderzoek"}
    takken = {pad for pad in paden if any(ander.startswith(f"{pad}.") for ander in paden)}
    assert {pad for pad in paden - takken if pad not in KERNCIJFERS} == set()
    assert {pad for pad in KERNCIJFERS if pad not in paden} == set()
    assert all(bool(plek.rapport) is not bool(plek.waarom_niet) for plek in KERNCIJFERS.values())


@cache
def lees_werkboek(naam: str) -> dict[str, list[dict[str, Any]]]:
    boek = load_workbook(io.BytesIO(SCHRIJVERS[".xlsx"].schrijf(Vraag(laad(naam), "intern"))), read_only=True)
    uit = {}
    for blad in boek:
        hoofd, *rijen = blad.iter_rows(values_only=True)
        uit[blad.title] = [dict(zip(map(str, hoofd), rij, strict=False)) for rij in rijen]
    return uit


def neem(ding: Any, pad: list[str], waar: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Every value at a path, with the case and the free keys it stands under; a list of things is gone through."""
    if isinstance(ding, list) and pad and not (ding and not isinstance(ding[0], dict)):
        for deel in ding:
            yield from neem(deel, pad, (*waar, deel["casus"]) if "venster" in deel else waar)
    elif not pad:
        yield waar, ding
    elif isinstance(ding, dict):
        for sleutel in ding if pad[0] == "*" else [pad[0]]:
            if sleutel in ding:
                yield from neem(ding[sleutel], pad[1:], (*waar, sleutel) if pad[0] == "*" else waar)


def als_cellen(waarde: Any, kolom: str) -> list[Any]:
    """A figure as the cells it takes: a list of counts one by one, of things how many, in a column of codes as text."""
    if isinstance(waarde, list):
        if kolom in ("Aspecten", "Inzet", "Score"):
            return ["; ".join(waarde)] if kolom == "Aspecten" else list(waarde)
        return [len(waarde)]
    if kolom == "Gevraagd":
        return ["nee" if waarde is None else "ja"]
    if isinstance(waarde, bool):
        return ["ja" if waarde else "nee"]
    if isinstance(waarde, str) and re.fullmatch(r"-?\d+\.\d\d", waarde):
        return [Decimal(waarde)]
    return [Decimal(waarde) if isinstance(waarde, int | Decimal) else waarde]


def gewoon(cel: Any) -> Any:
    if isinstance(cel, datetime):
        return cel.date().isoformat()
    return Decimal(str(cel)) if isinstance(cel, int | float) and not isinstance(cel, bool) else cel


@pytest.mark.parametrize("naam", NAMEN)
def test_in_het_werkboek_staat_elk_kerncijfer(naam: str) -> None:
    """Of every column that holds kerncijfers: just these values, no other, in the edition that has them all."""
    per_kolom: dict[tuple[str, str], Counter[Any]] = {}
    strikt = {c["id"] for c in rauw(naam)["casussen"] if c["veiligheid"] == "strikt"}
    apart = {(c["id"], w["aspect"]) for c in rauw(naam)["casussen"] for w in c.get("waarderingen", ())
             if w.get("zichtbaar", "allen") != "allen"}  # fmt: skip
    codes = {c["id"]: c["code"] for c in rauw(naam)["casussen"]}
    for pad, plek in KERNCIJFERS.items():
        if not plek.kolom or pad in OVERGESLAGEN:
            continue
        vak = per_kolom.setdefault((plek.blad, plek.kolom), Counter())
        for waar, waarde in neem(cijfers(naam), pad.split(".")):
            weg = plek.blad == "Aspecten per verhaal" and plek.kolom != "Mensen" and waar[:2] in apart
            datum = plek.kolom in ("Venster van", "Venster tot", "Van", "Tot", "Omslagmaand") and waar[0] in strikt
            if waarde is not None and not weg and not datum or plek.kolom == "Gevraagd":
                vak.update(als_cellen(codes[waarde] if pad == "casussen.casus" else waarde, plek.kolom))
    boek = lees_werkboek(naam)
    for (blad, kolom), verwacht in per_kolom.items():
        cellen = [cel for rij in boek[blad] for kop, cel in rij.items()
                  if (kop == kolom or kop.startswith(f"{kolom}: ") or re.match(rf"{kolom} [-+0-9a-z]", kop)
                      and kolom in ("Score", "Groep")) and cel is not None]  # fmt: skip
        assert Counter(map(gewoon, cellen)) == verwacht, (blad, kolom)
    assert sum(map(Counter.total, per_kolom.values())) > 50


OVERGESLAGEN = {
    "geheel.uitgesloten.reden", "geheel.aantal", "geheel.kosten.prijspeil_gemengd", "casussen.kosten",
    "casussen.kosten.verschil", "casussen.doelen",
}  # fmt: skip
"""Branches whose leaves are held, and what stands in a column with something else: held in the tests of its sheet."""


@pytest.mark.parametrize("naam", ["toets", pytest.param(DEMO, marks=pytest.mark.lang)])
def test_in_de_pdf_staan_dezelfde_zinnen_met_getallen_als_in_word(naam: str) -> None:
    """The model is one; this reads it out of the other file."""
    lezer = PdfReader(io.BytesIO(SCHRIJVERS[".pdf"].schrijf(Vraag(laad(naam), "openbaar"))))
    # A line may break inside a word; the hyphen goes with the break.
    tekst = plat(" ".join(bladzij.extract_text() for bladzij in lezer.pages))
    gezocht = [
        regel.tekst for regel in lees(naam, "openbaar").regels
        if any(re.fullmatch(patroon, regel.tekst) for patroon in ZINNEN)
    ]  # fmt: skip
    assert len(gezocht) > 20
    assert [zin for zin in gezocht if plat(zin) not in tekst] == []


def plat(tekst: str) -> str:
    return re.sub(r"[\s\u00ad\u2010-]", "", tekst)
