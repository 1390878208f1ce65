"""Hypothesis strategies: valid exchange files rich in what the calculation rules look at, as plain JSON values.

Each thing of a list is one block of bytes, read as choices: so a file of a hundred things costs a hundred
draws. Whatever the bytes say, the file that comes out is valid.
"""

from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from tests.aspects.gevallen_datums import Kiezer, kan_na, kies_dag, kies_datum, kies_periode, schrijf
from tests.aspects.naief.datums import lees_moment
from tests.aspects.naief.verhaal import VORMEN

Rauw = dict[str, Any]
SOORTEN = (
    "gebiedsteam", "ondersteuner", "gebiedsteam", "ondersteuner", "inwoner", "naaste", "vrijwilliger",
    "gemeente", "ketenpartner", "ondersteuner", "meedenker", "gespreksleider", "notulist",
)  # fmt: skip
VAAK = ("dagelijks", "opdrachtgevend", "dagelijks")
ONDERWERPEN = (*(f"regie_{vorm}" for vorm in VORMEN), "doelen", "informeel", "voorzieningen", "kosten")
DOMEINEN = ("financien", "huisvesting", "justitie")
ASPECTEN = ("regie", "maatwerk", "bureaucratie", "doelgericht", "samenwerking", "informeel", "tevredenheid", "eigen")
EENHEDEN = ("uur", "dagdeel", "keer", "maand")
FINANCIERS = ("gemeente_wmo", "zvw", "gemeente_jeugd", "vrijwillig", None, "onbekend", "inwoner")
LEZINGEN = [{"verteld_door": ["b0"], "tekst": "het was anders"}]
DREMPELS: tuple[Rauw, ...] = (
    {"minimum_casussen": 1, "borgen": Decimal("0.5"), "drempel": Decimal("0.2"), "spanningsveld": Decimal("0.25"),
     "spanning": Decimal("0.2"), "spanning_overschot": 0, "wisseling_casussen": 1, "perspectief_casussen": 1,
     "veel_partijen_aantal": 2},
    {},
    {"minimum_casussen": 2, "spanning": Decimal("0.1"), "spanning_overschot": Decimal("0.25"), "regiegat": 0,
     "perspectief_casussen": 2, "normtermijn": 1, "tussenevaluatie": 0, "veel_partijen": Decimal("0.5")},
    {"minimum_casussen": 0, "borgen": 0, "drempel": 0, "spanningsveld": 0, "spanning": 0, "spanning_overschot": 0,
     "regiegat": 0, "wisseling_casussen": 0, "perspectief_casussen": 0, "veel_partijen": 0,
     "veel_partijen_aantal": 0, "weinig_vrijwilligers": 0, "geen_collectief": 0},
)  # fmt: skip


def _onderzoek(k: Kiezer) -> Rauw:
    codes = [code for code in ASPECTEN if not k.kans(4)] or ["regie"]
    delen = [{"code": "d1", "label": "een"}, {"code": "d2", "label": "twee"}]
    onderzoek: Rauw = {
        "id": "proef", "naam": "Proef", "gemeente": "Testdam",
        "aspecten": [{"code": code, "deelaspecten": delen} if k.kans(3) else {"code": code} for code in codes],
        "peildatum": k.kies(("2017-06-30", "2017-12-31", "2018-01-01", "2016-02-29")),
        "regie_drempel_dagen": k.kies((14, 14, 1, 2, 13, 15, 31, 0)),
        "evaluatie_drempel_dagen": k.kies((183, 14, 30, 90, 0)),
        "normdagen": k.kies(({"wmo": 14, "jeugdwet": 13}, {"wmo": 0}, {"wmo": 56, "wlz": 42}, {})),
        "prijspeil": k.kies((2017, None, 2016, 2015)),
        "prijsindex": k.kies(({"2015": "98.1", "2017": Decimal("101.3")}, {"2016": 100}, {}, {"2015": 3, "2016": 7})),
        "drempels": k.kies(DREMPELS),
    }  # fmt: skip
    if k.kans(6):
        for naam in ("regie_drempel_dagen", "evaluatie_drempel_dagen", "drempels", "prijsindex"):
            del onderzoek[naam]
    return onderzoek


def _prijslijst(k: Kiezer) -> Rauw | None:
    regels = [
        {"code": code, "omschrijving": "regel", "eenheid": k.kies(EENHEDEN), "prijspeil": k.kies((2017, 2015, 2016)),
         "prijs": k.kies(("61.30", Decimal("57.05"), 18, "0.00", "0.01")), "financier": k.kies(FINANCIERS) or "zvw",
         "aard": aard, "bron": "proef"}
        for code, aard in (("P1", "betaald"), ("P2", "betaald"), ("P3", "schaduw"))
    ]  # fmt: skip
    return None if k.kans(8) else {"naam": "lijst", "versie": "1", "regels": regels}


def _lezingen(k: Kiezer) -> list[Rauw]:
    return LEZINGEN if k.kans(6) else []


def _betrokkene(k: Kiezer, nummer: int, wie: list[Rauw], knopen: list[int], peil: int) -> Rauw:
    iemand: Rauw = {
        "id": f"b{nummer}", "aanduiding": "iemand", "soort": k.kies(SOORTEN) if nummer else "inwoner",
        "partij": k.kies(("A", "B", None, "a", "", "Ä", "A ")), "lijn": k.kies((1, None, 0, 2)),
        "collectief": k.kans(5), "reden_komst": k.kies((None, "overdracht", "verzuim", "expertise", "tweede_persoon")),
    }  # fmt: skip
    if wie and not k.kans(3):
        iemand["volgt_op"] = k.kies(wie)["id"]
    iemand.update(kies_periode(k, knopen, peil))
    if k.kans(3):
        iemand["van"] = None
    return iemand


def _gebeurtenis(k: Kiezer, nummer: int, knopen: list[int], scenarios: tuple[str, ...]) -> Rauw:
    return {
        "id": f"g{nummer}", "titel": "er gebeurde iets", "soort": "contact" if k.kans(2) else "aanmelding",
        "datum": kies_datum(k, kies_dag(k, knopen)), "scenario": k.kies(scenarios), "lezingen": _lezingen(k),
    }  # fmt: skip


def _evaluaties(k: Kiezer, knopen: list[int]) -> list[Rauw]:
    return [{"datum": kies_datum(k, kies_dag(k, knopen))} for _ in range(k.kies((0, 0, 1, 2, 3)))]


def _inzet(k: Kiezer, nummer: int, wie: list[Rauw], knopen: list[int], peil: int, lijst: Rauw | None) -> Rauw:
    gevers = [iemand for iemand in wie if iemand["soort"] == "ondersteuner"] * 3 + wie
    inzet: Rauw = {
        "id": f"i{nummer}", "omschrijving": "hulp", "betrokkene": k.kies(gevers)["id"], "lezingen": _lezingen(k),
        "aantal": k.kies(("1", "0.5", 2, Decimal("1.25"), "0.333", "40", 3, 0)), "eenheid": k.kies(EENHEDEN),
        "per": k.kies(("week", "totaal", "maand", "jaar", "week", "totaal")),
        "prijs": k.kies(("12.34", None, "9.00", "61.30", Decimal("0.01"), None, "0", 7, 20, None)),
        **kies_periode(k, knopen, peil),
    }  # fmt: skip
    financier = k.kies(FINANCIERS)
    if financier:
        inzet["financier"] = financier
    if k.kans(12):
        inzet[k.kies(("aantal", "eenheid", "per", "prijs"))] = None
    if lijst and (inzet["prijs"] is None or k.kans(2)):
        regel = k.kies(lijst["regels"][:2] * 2 + lijst["regels"])
        inzet["prijscode"] = regel["code"]
        if inzet["prijs"] is None and inzet["eenheid"]:
            inzet["eenheid"] = regel["eenheid"]
    if k.kans(2):
        inzet["evaluaties"] = _evaluaties(k, knopen)
    return inzet


def _regieperiode(k: Kiezer, nummer: int, wie: list[Rauw], knopen: list[int], peil: int) -> Rauw:
    return {
        "id": f"r{nummer * 37 % 101}", "vorm": k.kies((*VAAK, *VORMEN, *VAAK, *VAAK)),
        "houder": None if k.kans(3) else k.kies(wie)["id"], "onduidelijk": k.kans(6), "gedeeld": k.kans(4),
        "duiding": k.kies((None, None, "bewust_los", "niet_nodig", "gemist", "niet_mogelijk")),
        "lezingen": _lezingen(k), **kies_periode(k, knopen, peil),
    }  # fmt: skip


def _voorziening(k: Kiezer, nummer: int, knopen: list[int], peil: int) -> Rauw:
    dingen: Rauw = {
        "id": f"v{nummer}", "omschrijving": "voorziening", "wet": k.kies(("wmo", "wmo", "wmo", "jeugdwet", None)),
        "opgeschort_dagen": k.kies((0, 0, 0, 0, 0, 1, 14, 500)), "lezingen": _lezingen(k),
        "uitkomst": k.kies(("toegekend", None, "lopend", "afgewezen")),
    }  # fmt: skip
    dag = kies_dag(k, knopen)
    for naam in ("gemeld", "aangevraagd", "besloten", "gestart", "beeindigd"):
        dag += k.kies((0, 1, 13, 14, 15, 42, 56, 57, -10))
        if not k.kans(3):
            dingen[naam] = kies_datum(k, dag)
    if k.kans(4):
        dingen["gestart"] = ".."
    return maak_volgorde(dingen, peil)


def maak_volgorde(voorziening: Rauw, peil: int) -> Rauw:
    """The same voorziening, without the dates that cannot follow what they follow."""
    v = dict(voorziening)
    melding = v.get("gemeld") or v.get("aangevraagd")
    eerder = [melding] if melding else []
    if v.get("besloten") and not all(kan_na(e, v["besloten"]) for e in eerder):
        v["besloten"] = None
    eerder += [v["besloten"]] if v.get("besloten") else []
    begonnen = all(lees_moment(e).vroeg <= peil for e in eerder)
    if v.get("uitkomst") == "lopend" and not begonnen:
        v["uitkomst"] = None
    if v.get("gestart") == "..":
        v["beeindigd"] = None
        v["uitkomst"] = "toegekend" if v.get("uitkomst") else None
        if not begonnen:
            v["gestart"] = None
    elif v.get("gestart"):
        if not all(kan_na(e, v["gestart"]) for e in eerder):
            v["gestart"] = None
        elif v.get("beeindigd") and not kan_na(v["gestart"], v["beeindigd"]):
            v["beeindigd"] = None
    return v


def _doel(k: Kiezer, nummer: int, knopen: list[int]) -> Rauw:
    doel = {
        "id": f"d{nummer}", "omschrijving": "doel", "gesteld": kies_datum(k, kies_dag(k, knopen)),
        "afgerond": None if k.kans(2) else kies_datum(k, kies_dag(k, knopen)), "lezingen": _lezingen(k),
        "evaluaties": _evaluaties(k, knopen),
    }  # fmt: skip
    if doel["afgerond"] and not kan_na(doel["gesteld"], doel["afgerond"]):
        doel["gesteld"], doel["afgerond"] = doel["afgerond"], doel["gesteld"]
    return doel


def _waardering(k: Kiezer, nummer: int, wie: list[Rauw], aspecten: list[str]) -> Rauw:
    return {
        "id": f"w{nummer}", "aspect": k.kies(aspecten[:4] * 2 + aspecten), "perspectief": k.kies(wie)["id"],
        "deelaspect": k.kies((None, None, "d1", "d2")), "score": k.kies((0, 1, -1, 2, -2, 1, -1, None)),
    }  # fmt: skip


def _zelfredzaamheid(k: Kiezer, wie: list[Rauw]) -> Rauw:
    return {
        "moment": k.kies(("begin", "eind")), "domein": k.kies(DOMEINEN), "score": 1 + k.getal(5),
        "beoordelaar": k.kies(wie)["id"],
    }  # fmt: skip


def _kop(k: Kiezer, nummer: int, peil: int) -> tuple[Rauw, list[int]]:
    """A case without items, and the days its items lie around."""
    begin = peil - k.kies((365, 30, 14, 15, 60, 200, 184, 730, 0))
    einde = begin + k.kies((400, 13, 14, 15, 0, 1, 30, 183, 184, 366, 730))
    casus: Rauw = {
        "id": f"{k.kies(('c', 'C', 'x'))}{nummer}", "code": f"C{nummer}", "titel": "verhaal", "doelgroep": "ouderen",
        "status": k.kies(("geverifieerd", "uitgewerkt", "sessie_gehouden") * 5 + ("gepland", "afgevallen")),
        "toestemming": {"status": k.kies(("gegeven",) * 14 + ("geweigerd", "ingetrokken"))},
        "periode_van": kies_datum(k, begin, 3), "periode_tot": kies_datum(k, einde, 3),
        "referentie": None if k.kans(3) else {"soort": "anders"},
        "uitgevraagd": {o: k.kies(("ja", "ja", "ja", "ja", "ja", "nee", "deels")) for o in ONDERWERPEN},
    }  # fmt: skip
    if k.kans(8):
        del casus["uitgevraagd"]
    open_einde = k.kies((None, None, None, "..", "sessie", "leeg"))
    if open_einde is not None:
        casus["periode_tot"] = ".." if open_einde == ".." else None
    if open_einde == "sessie" or k.kans(3):
        casus["sessiedatum"] = schrijf(max(einde, begin), "dag")
    return casus, [begin, einde, begin, einde, peil, (begin + einde) // 2, begin + 7]


CASUSBLOK = st.binary(min_size=32, max_size=32)
BLOK = st.binary(min_size=24, max_size=24)
KLEIN = st.binary(min_size=4, max_size=4)


def _blokken(minste: int, meeste: int) -> st.SearchStrategy[list[bytes]]:
    return st.lists(BLOK, min_size=minste, max_size=meeste)


def _kleine(minste: int, meeste: int) -> st.SearchStrategy[list[bytes]]:
    """Blocks of four bytes, cut from one piece: cheaper than drawn apart."""
    stuk = st.binary(min_size=4 * minste, max_size=4 * meeste)
    return stuk.map(lambda alles: [alles[n : n + 4] for n in range(0, len(alles), 4)])


casusblokken = st.fixed_dictionaries({
    "kop": CASUSBLOK, "betrokkenen": _blokken(2, 8), "gebeurtenissen": _blokken(0, 3), "inzetten": _blokken(2, 9),
    "regieperioden": _blokken(3, 18), "voorzieningen": _blokken(1, 5), "doelen": _blokken(0, 4),
    "waarderingen": _kleine(2, 24), "zelfredzaamheid": _kleine(0, 5), "deelnames": KLEIN,
})  # fmt: skip
scoreblokken = st.fixed_dictionaries({
    "kop": CASUSBLOK, "betrokkenen": _blokken(2, 8), "waarderingen": _kleine(12, 60),
    "regieperioden": _blokken(0, 1), "voorzieningen": _blokken(0, 1),
})  # fmt: skip


def _maak_casus(blokken: Rauw, nummer: int, onderzoek: Rauw, lijst: Rauw | None) -> Rauw:
    peil = date.fromisoformat(onderzoek["peildatum"]).toordinal()
    casus, knopen = _kop(Kiezer(blokken["kop"]), nummer, peil)
    wie: list[Rauw] = []
    for n, blok in enumerate([bytes(1), *blokken["betrokkenen"]]):
        wie.append(_betrokkene(Kiezer(blok), n, wie, knopen, peil))
    scenarios = ("interventie", "interventie", "beide", "referentie" if casus["referentie"] else "beide")
    aspecten = [aspect["code"] for aspect in onderzoek["aspecten"]]
    casus["betrokkenen"] = wie
    casus["gebeurtenissen"] = [
        _gebeurtenis(Kiezer(b), n, knopen, scenarios) for n, b in enumerate(blokken.get("gebeurtenissen", []))
    ]
    casus["inzetten"] = []
    for n, blok in enumerate(blokken.get("inzetten", [])):
        k = Kiezer(blok)
        scenario = k.kies((*scenarios, "referentie" if casus["referentie"] else "interventie"))
        casus["inzetten"].append({**_inzet(k, n, wie, knopen, peil, lijst), "scenario": scenario})
    casus["regieperioden"] = [
        _regieperiode(Kiezer(b), n, wie, knopen, peil) for n, b in enumerate(blokken["regieperioden"])
    ]
    casus["voorzieningen"] = [_voorziening(Kiezer(b), n, knopen, peil) for n, b in enumerate(blokken["voorzieningen"])]
    casus["doelen"] = [_doel(Kiezer(b), n, knopen) for n, b in enumerate(blokken.get("doelen", []))]
    casus["waarderingen"] = [_waardering(Kiezer(b), n, wie, aspecten) for n, b in enumerate(blokken["waarderingen"])]
    casus["zelfredzaamheid"] = [_zelfredzaamheid(Kiezer(b), wie) for b in blokken.get("zelfredzaamheid", [])]
    k = Kiezer(blokken.get("deelnames", b""))
    stand = ("ja", "niet_gevraagd", "ja", "nee", "ingetrokken", None, None)
    statussen = [(iemand["id"], k.kies(stand)) for iemand in wie[1:]]
    casus["deelnames"] = [{"betrokkene": id, "status": status} for id, status in statussen if status]
    return casus


@st.composite
def _bestanden(draw: Any, blokken: st.SearchStrategy[Rauw], minste: int, meeste: int) -> Rauw:
    k = Kiezer(draw(CASUSBLOK))
    onderzoek, lijst = _onderzoek(k), _prijslijst(k)
    casussen = draw(st.lists(blokken, min_size=minste, max_size=meeste))
    return {
        "formaat": "casusbestand", "versie": 1, "onderzoek": onderzoek, "prijslijst": lijst,
        "casussen": [_maak_casus(casus, n, onderzoek, lijst) for n, casus in enumerate(casussen)],
    }  # fmt: skip


def bestanden(meeste: int = 4) -> st.SearchStrategy[Rauw]:
    """Files of a few full cases."""
    return _bestanden(casusblokken, 1, meeste)


def scorebestanden() -> st.SearchStrategy[Rauw]:
    """Files of more, smaller cases: enough of them to propose candidates."""
    return _bestanden(scoreblokken, 4, 8)
