"""The workbook, written, opened again and read: every figure of kerncijfers, types, headings, and what is not in it."""

import io
import re
import zipfile
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from aspects.kerncijfers import maak_kerncijfers
from casus.bestand import lees_pad, schrijf_bytes
from casus.demonstratie import laad_demonstratie
from casus.model.kenmerken import veldkenmerk
from casus.model import Inzet
from exports.opdracht import voer_uit
from exports.schrijvers.werkboek import MEESTE_TEKENS, schrijf_werkboek
from exports.werkboek import Kolom, Werkblad, Werkboek, maak_werkboek
from tests.fabriek import (
    DATA, VOORBEELDEN, maak_bestand, maak_betrokkene, maak_bevinding, maak_casus, maak_citaat, maak_gebeurtenis,
    maak_inzet, maak_notitie, maak_waardering,
)  # fmt: skip
from tests.strategie import casusbestanden

DEMO = laad_demonstratie()
CIJFERS = maak_kerncijfers(DEMO)
CODE_VAN = {casus.id: casus.code for casus in DEMO.casussen}
STRIKT = {casus.id for casus in DEMO.casussen if casus.veiligheid == "strikt"}


@lru_cache
def bytes_van(uitgave: str) -> bytes:
    return schrijf_werkboek(maak_werkboek(DEMO, date(2017, 12, 15), uitgave))


@lru_cache
def boek(uitgave: str) -> Any:
    return load_workbook(io.BytesIO(bytes_van(uitgave)))


def lees(bestand: Any, blad: str) -> list[dict[str, Any]]:
    """The rows of a sheet by their heading."""
    koppen, *rijen = bestand[blad].iter_rows(values_only=True)
    return [dict(zip(koppen, rij, strict=True)) for rij in rijen]


def schrijf_en_lees(bestand, uitgave="intern") -> Any:
    return load_workbook(io.BytesIO(schrijf_werkboek(maak_werkboek(bestand, None, uitgave))))


def alle_cellen(bestand: Any) -> list[Any]:
    return [cel for vel in bestand for rij in vel.iter_rows() for cel in rij if cel.value is not None]


def gelijk(cel: Any, waarde: Any) -> bool:
    """A cell against a figure of kerncijfers: numbers as numbers, days as days, yes and no in words."""
    if isinstance(waarde, bool):
        return cel == ("ja" if waarde else "nee")
    if waarde is None:
        return cel is None
    if isinstance(waarde, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", waarde):
        return isinstance(cel, datetime) and cel.date().isoformat() == waarde
    if isinstance(waarde, int | Decimal) or re.fullmatch(r"-?\d+\.\d\d", waarde):
        return isinstance(cel, int | float) and Decimal(str(cel)) == Decimal(waarde)
    return cel == waarde


def test_de_cijfers_over_alles_zijn_die_van_de_kerncijfers() -> None:
    geheel, intern = CIJFERS["geheel"], boek("intern")
    assert lees(intern, "Telling")[0]["Verhalen"] == geheel["aantal"]
    for rij in lees(intern, "Aspecten"):
        aspect = geheel["aspecten"][rij["Aspect"]]
        assert gelijk(rij["Verhalen"], aspect["n_casussen"])
        assert all(gelijk(rij[f"Richting: {naam}"], aantal) for naam, aantal in aspect["richtingen"].items())
        assert [rij[f"Score {s}"] for s in ("-2", "-1", "0", "+1", "+2")] == aspect["verdeling_scores"]
        assert gelijk(rij["Overeenstemming"], aspect["overeenstemming"])
    assert len(lees(intern, "Aspecten")) == len(geheel["aspecten"])
    kandidaten = [(r["Kandidaat"], r["Verhalen met gegevens"], r["Welke verhalen"]) for r in lees(intern, "Kandidaten")]
    assert kandidaten == [
        (k["code"], k["n"], "; ".join(CODE_VAN[c] for c in k["casussen"])) for k in geheel["kandidaten"]
    ]
    assert [(r["Partij"], r["Verhalen"]) for r in lees(intern, "Partijen")] == [
        (p["partij"], p["casussen"]) for p in geheel["partijen"]
    ]
    alle, samen = lees(intern, "Kosten")
    assert gelijk(alle["Wat er gebeurde"], geheel["kosten"]["interventie"])
    for kop, naam in (("Wat er gebeurde", "interventie"), ("Wat anders zou zijn gegaan", "referentie"),
                      ("Verschil", "verschil"), ("Volledig", "volledig"), ("Verhalen", "casussen")):  # fmt: skip
        assert gelijk(samen[kop], geheel["kosten"]["vergelijkbaar"][naam])


def test_de_cijfers_per_verhaal_zijn_die_van_de_kerncijfers() -> None:
    rijen = {rij["Casus"]: rij for rij in lees(boek("intern"), "Cijfers per verhaal")}
    for c in CIJFERS["casussen"]:
        rij, kosten, doelen = rijen[CODE_VAN[c["casus"]]], c["kosten"] or {}, c["doelen"] or {}
        for kop, naam in (("Gebiedsteammedewerkers", "gebiedsteammedewerkers"), ("Opvolgingen", "opvolgingen"),
                          ("Partijen", "partijen"), ("Partijen tegelijk", "partijen_gelijktijdig_max"),
                          ("Vrijwilligers", "vrijwilligers"), ("Collectief", "collectief"),
                          ("Opvolgingen ondersteuners", "opvolgingen_ondersteuners")):  # fmt: skip
            assert gelijk(rij[kop], c[naam]), (kop, c["casus"])
        assert gelijk(rij["Venster dagen"], c["venster"]["dagen"])
        assert gelijk(rij["Doelen"], doelen.get("aantal")) and gelijk(rij["Doelen langdurig"], doelen.get("langdurig"))
        assert gelijk(rij["Zonder tussenevaluatie"], doelen.get("zonder_tussenevaluatie"))
        ingekocht = c["ingekocht_zonder_evaluatie"]
        assert gelijk(rij["Ingekocht zonder terugkijken"], None if ingekocht is None else len(ingekocht))
        for kop, scenario in (("Wat er gebeurde", "interventie"), ("Wat anders", "referentie")):
            for einde, veld in (("totaal", "totaal"), ("zeker", "totaal_zeker"), ("mogelijk", "totaal_mogelijk"),
                                ("schaduw", "schaduw"), ("volledig", "volledig")):  # fmt: skip
                assert gelijk(rij[f"{kop}: {einde}"], kosten.get(scenario, {}).get(veld)), (kop, einde, c["casus"])
        verschil = kosten.get("verschil") or {}
        for kop, veld in (("Verschil", "totaal"), ("Verschil van", "van"), ("Verschil tot", "tot")):
            assert gelijk(rij[kop], verschil.get(veld))
        if c["casus"] not in STRIKT:
            assert gelijk(rij["Venster van"], c["venster"]["van"]) and gelijk(rij["Venster tot"], c["venster"]["tot"])
            assert gelijk(rij["Omslagmaand"], kosten.get("omslagmaand"))


def test_regie_wachten_betalers_doelen_en_zelfredzaamheid_zijn_die_van_de_kerncijfers() -> None:
    intern, casussen = boek("intern"), CIJFERS["casussen"]
    regie = [(CODE_VAN[c["casus"]], vorm, u) for c in casussen for vorm, u in c["regie"].items()]
    for rij, (code, vorm, uitkomst) in zip(lees(intern, "Regie"), regie, strict=True):
        assert (rij["Casus"], rij["Vorm"], rij["Gevraagd"]) == (code, vorm, "ja" if uitkomst else "nee")
        for kop, veld in (("Dagen", "venster_dagen"), ("Dagen gedekt", "gedekt_dagen"), ("Dekking", "dekking"),
                          ("Wisselingen", "wisselingen")):  # fmt: skip
            assert gelijk(rij[kop], uitkomst[veld] if uitkomst else None)
    soorten = ("gaten", "onduidelijk", "verklaard", "zonder_regie", "overlap")
    gevraagd = [(c["casus"], u) for c in casussen for u in c["regie"].values() if u]
    stukken = [(casus, run) for casus, u in gevraagd for soort in soorten for run in u[soort]]
    for rij, (casus, run) in zip(lees(intern, "Regie stukken"), stukken, strict=True):
        assert gelijk(rij["Dagen"], run["dagen"]) and gelijk(rij["Van"], None if casus in STRIKT else run["van"])
    wachten = [w for c in casussen for w in c["wachttijden"] or ()]
    for rij, w in zip(lees(intern, "Wachttijden"), wachten, strict=True):
        assert gelijk(rij["Minst"], w["min"]) and gelijk(rij["Meest"], w["max"]) and rij["Oordeel"] == w["oordeel"]
    betaald = [b for c in casussen if c["kosten"] for wat in ("interventie", "referentie", "verschil")
               for b in ((c["kosten"][wat] or {}).get("per_financier") or {}).items()]  # fmt: skip
    for rij, (wie, bedrag) in zip(lees(intern, "Kosten per betaler"), betaald, strict=True):
        assert rij["Betaler"] == wie and gelijk(rij["Bedrag"], bedrag)
    doelen = [d for c in casussen if c["doelen"] for d in c["doelen"]["langste_zonder_evaluatie_dagen"].values()]
    assert [r["Langste zonder evaluatie"] for r in lees(intern, "Doelen zonder terugkijken")] == doelen
    zelf = [v for c in casussen for v in c["zelfredzaamheid"].values()]
    for rij, v in zip(lees(intern, "Zelfredzaamheid"), zelf, strict=True):
        assert all(gelijk(rij[kop], v[kop.lower()]) for kop in ("Begin", "Eind", "Verschil"))
    kosten = [c["kosten"] for c in casussen if c["kosten"]]
    onbekend = sum(len(k[s]["onbekend"]) for k in kosten for s in ("interventie", "referentie"))
    assert len(lees(intern, "Kosten onbekend")) == onbekend


def test_een_score_voor_het_team_alleen_is_nergens_te_lezen() -> None:
    """Nine scores of the demonstration were kept apart: not in the list, and the aspect of that story has no figure."""
    apart = {(casus.code, w.aspect) for casus in DEMO.casussen for w in casus.waarderingen if w.zichtbaar != "allen"}
    assert apart
    rijen = {(r["Casus"], r["Aspect"]): r for r in lees(boek("intern"), "Aspecten per verhaal")}
    per_id = {(CODE_VAN[c["casus"]], code): a for c in CIJFERS["casussen"] for code, a in c["aspecten"].items()}
    for sleutel, rij in rijen.items():
        aspect = per_id[sleutel]
        assert rij["Mensen"] == aspect["n"]
        verwacht = [None] * 5 if sleutel in apart else list(aspect["verdeling"])
        assert [rij[f"Score {s}"] for s in ("-2", "-1", "0", "+1", "+2")] == verwacht
        assert rij["Richting"] == (None if sleutel in apart else aspect["richting"])
        groepen = {kop.removeprefix("Groep "): cel for kop, cel in rij.items() if kop.startswith("Groep")}
        for groep, cel in groepen.items():
            assert gelijk(cel, None if sleutel in apart else aspect["groepen"].get(groep))
    assert {cel["Te zien voor (zichtbaar)"] for cel in lees(boek("intern"), "Lijst scores")} == {"allen"}


def test_openbaar_heeft_alleen_het_geheel_zonder_kleine_getallen() -> None:
    openbaar = boek("openbaar")
    assert openbaar.sheetnames == [
        "Lees mij", "Telling", "Aspecten", "Kandidaten", "Partijen", "Kosten", "Aandachtspunten", "Acties", "Principes",
        "Prijslijst", "Codeboek",
    ]  # fmt: skip
    for blad in ("Telling", "Aspecten", "Kandidaten", "Partijen", "Kosten"):
        for rij in lees(openbaar, blad):
            tellingen = [v for kop, v in rij.items() if isinstance(v, int) and kop != "Overeenstemming"]
            assert all(telling >= 3 for telling in tellingen), (blad, rij)
    codes = {casus.code for casus in DEMO.casussen}
    woorden = {woord for cel in alle_cellen(openbaar) for woord in re.findall(r"\w+", str(cel.value))}
    assert woorden & codes == set()


def test_openbaar_is_wat_weg_is_niet_terug_te_rekenen() -> None:
    """Of the directions of an aspect never one alone is left out: the rest and the number of stories would tell it."""
    for rij in lees(boek("openbaar"), "Aspecten"):
        for soort in ("Richting", "Score"):
            leeg = [kop for kop, cel in rij.items() if kop.startswith(soort) and cel is None]
            assert len(leeg) != 1, rij["Aspect"]


def test_openbaar_staat_er_geen_som_van_een_of_twee_verhalen() -> None:
    def casus(n: int, referentie: bool):
        hoe = {"aantal": "1", "eenheid": "keer", "per": "totaal", "prijs": "777"}
        inzet = maak_inzet("i1", van="2016-03-01", tot="2016-03-31", **hoe)
        anders = {"referentie": {"soort": "oude_aanpak"}} if referentie else {}
        return maak_casus(f"c{n}", code=f"Q{n}", uitgevraagd={"kosten": "ja"}, inzetten=[inzet], **anders)

    # Four with costs, of which three can be compared: the one that cannot would be the difference of the two sums.
    vier = maak_bestand(*(casus(n, n < 3) for n in range(4)))
    alle, samen = lees(schrijf_en_lees(vier, "openbaar"), "Kosten")
    assert alle["Wat er gebeurde"] is None and samen["Wat er gebeurde"] == 2331
    twee = maak_bestand(*(casus(n, True) for n in range(2)))
    assert [r["Wat er gebeurde"] for r in lees(schrijf_en_lees(twee, "openbaar"), "Kosten")] == [None, None]


def test_intern_staat_elk_verhaal_op_een_rij_en_elke_uitspraak_van_een_panel() -> None:
    verhalen = lees(boek("intern"), "Lijst verhalen")
    gehouden = [c for c in DEMO.casussen if c.id in {r["casus"] for r in CIJFERS["casussen"]} - STRIKT]
    assert [rij["Code (code)"] for rij in verhalen] == [c.code for c in gehouden]
    assert [rij["Doelgroep (doelgroep)"] for rij in verhalen] == [c.doelgroep for c in gehouden]
    uitspraken = [u.tekst for gesprek in DEMO.panelgesprekken for u in gesprek.uitspraken]
    assert [rij["Tekst (tekst)"] for rij in lees(boek("intern"), "Lijst uitspraken panels")] == uitspraken


def test_van_een_strikt_verhaal_zijn_er_geen_lijsten_en_geen_datums() -> None:
    intern = boek("intern")
    (code,) = {CODE_VAN[casus] for casus in STRIKT}
    for vel in intern:
        if vel.title.startswith("Lijst"):
            assert code not in {rij[0].value for rij in vel.iter_rows()}
        for rij in vel.iter_rows():
            if rij[0].value == code:
                assert not any(isinstance(cel.value, datetime) for cel in rij), vel.title


def test_koppen_soorten_en_vaste_bovenste_rij() -> None:
    for uitgave in ("openbaar", "intern"):
        for vel in boek(uitgave):
            koppen = [cel.value for cel in vel[1]]
            assert all(isinstance(kop, str) and kop for kop in koppen) and len(set(koppen)) == len(koppen), vel.title
            assert vel.freeze_panes == "A2" and vel.auto_filter.ref
            assert all(cel.font.bold for cel in vel[1])
    inzet = lees(boek("intern"), "Lijst inzetten")
    van = [rij["Vanaf (van)"] for rij in inzet]
    assert {type(cel) for cel in van} == {datetime, str}
    exact = next(rij for rij in inzet if rij["Kenmerk (id)"] == "i1" and rij["Casus"] == "C01")
    (bron,) = [i for casus in DEMO.casussen if casus.code == "C01" for i in casus.inzetten if i.id == "i1"]
    assert exact["Vanaf (van)"].date().isoformat() == bron.van and exact["Hoeveel (aantal)"] == bron.aantal


def test_bedragen_hebben_een_opmaak_en_zijn_getallen() -> None:
    vel = boek("intern")["Kosten"]
    cel = vel["C2"]
    assert isinstance(cel.value, float) and cel.number_format == "#,##0.00"


@pytest.mark.parametrize("uitgave", ["openbaar", "intern"])
def test_elke_kolom_staat_in_het_codeboek_met_uitleg(uitgave: str) -> None:
    bestand = boek(uitgave)
    uitleg = {(r["Blad"], r["Kolom"]): r["Uitleg"] for r in lees(bestand, "Codeboek")}
    for vel in bestand:
        for cel in vel[1]:
            assert vel.title == "Codeboek" or uitleg[vel.title, cel.value], (vel.title, cel.value)


def test_het_codeboek_zegt_wat_het_model_en_de_woorden_zeggen() -> None:
    rijen = lees(boek("intern"), "Codeboek")
    prijs = next(r for r in rijen if r["Blad"] == "Lijst inzetten" and r["Kolom"].endswith("(prijs)"))
    assert prijs["Uitleg"] == veldkenmerk(Inzet, "prijs").uitleg and prijs["Soort"] == "bedrag in euro"
    van = [r for r in rijen if r["Blad"] == "Lijst inzetten" and "(financier)" in r["Kolom"]]
    betalers = {r["Code"]: r["Betekenis"] for r in van}
    assert betalers["zvw"] == "zorgverzekering (Zvw)" and betalers[None] is None


GEVAARLIJK = ("=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "=1+1", "\t=1", "https://voorbeeld.nl", "0012", "1e5")


def test_geen_tekst_van_mensen_wordt_een_formule_een_link_of_een_getal() -> None:
    bevindingen = [maak_bevinding(f"f{n}", tekst=tekst) for n, tekst in enumerate(GEVAARLIJK)]
    rauw = schrijf_werkboek(maak_werkboek(maak_bestand(maak_casus(bevindingen=bevindingen)), None, "intern"))
    bestand = load_workbook(io.BytesIO(rauw))
    kolom = next(c.column for c in bestand["Lijst bevindingen"][1] if str(c.value).endswith("(tekst)"))
    cellen = [rij[kolom - 1] for rij in bestand["Lijst bevindingen"].iter_rows(min_row=2)]
    assert [cel.value for cel in cellen] == list(GEVAARLIJK)
    assert {cel.data_type for cel in cellen} == {"s"}
    assert all(cel.quotePrefix for cel in cellen[:6])
    for naam in zipfile.ZipFile(io.BytesIO(rauw)).namelist():
        assert b"<f>" not in zipfile.ZipFile(io.BytesIO(rauw)).read(naam)


@pytest.mark.parametrize(
    "tekst",
    ["<script>alert(1)</script> & \"'", "a\u200bb\u202ec\u2066d", "😀 é ש", "#let x = 1 *vet* _x0041_ </w:t>",
     "regel 1\nregel 2"],
)  # fmt: skip
def test_wat_mensen_typen_komt_er_ongeschonden_uit(tekst: str) -> None:
    bestand = schrijf_en_lees(maak_bestand(maak_casus(bevindingen=[maak_bevinding(tekst=tekst)])))
    assert lees(bestand, "Lijst bevindingen")[0]["Wat werd er gezegd (tekst)"] == tekst


def test_een_heel_lange_tekst_gaat_verder_in_de_cel_ernaast() -> None:
    tekst = "".join(chr(0x1F600 + n % 50) if n % 7 == 0 else "abcdef"[n % 6] for n in range(200_000))
    bestand = schrijf_en_lees(maak_bestand(maak_casus(bevindingen=[maak_bevinding(tekst=tekst)])))
    (rij,) = lees(bestand, "Lijst bevindingen")
    delen = [cel for kop, cel in rij.items() if kop.startswith("Wat werd er gezegd (tekst)")]
    assert len(delen) == -(-200_000 // MEESTE_TEKENS) and "".join(delen) == tekst


def test_een_getal_dat_niet_past_staat_er_heel_als_tekst_en_een_oude_dag_ook() -> None:
    groot, dag = Decimal("12345678901234567.89"), date(1899, 12, 31)
    kolommen = (Kolom("Bedrag", "bedrag"), Kolom("Dag", "datum"), Kolom("Ja", "ja_nee"))
    blad = Werkblad("Proef", kolommen, ((groot, dag, True), (Decimal("123456789012.34"), date(1900, 3, 1), False)))
    bestand = load_workbook(io.BytesIO(schrijf_werkboek(Werkboek("Proef", date(2018, 1, 1), (blad,)))))
    een, twee = lees(bestand, "Proef")
    assert een == {"Bedrag": "12345678901234567.89", "Dag": "1899-12-31", "Ja": "ja"}
    assert twee == {"Bedrag": 123456789012.34, "Dag": datetime(1900, 3, 1), "Ja": "nee"}


def test_wat_er_niet_in_hoort_staat_er_niet_in() -> None:
    weg = maak_betrokkene("b2", aanduiding="de zus die niet wil", soort="naaste")
    casus = maak_casus(
        betrokkenen=[maak_betrokkene(), weg],
        deelnames=[{"betrokkene": "b1", "status": "ja"}, {"betrokkene": "b2", "status": "ingetrokken"}],
        facilitator="schuilnaam-facilitator", medewerker="schuilnaam-medewerker",
        notities=[maak_notitie(tekst="geheim-notitie")],
        gebeurtenissen=[maak_gebeurtenis(titel="geheim-afwezig", over_afwezige=True),
                        maak_gebeurtenis("g2", nog_uitzoeken="geheim-uitzoeken")],
        bevindingen=[maak_bevinding("f1", tekst="geheim-zus", door=["b2"])],
        waarderingen=[maak_waardering("w1", perspectief="b2", toelichting="geheim-score"),
                      maak_waardering("w2", zichtbaar="evaluatieteam", toelichting="geheim-bedekt")],
        citaten=[maak_citaat("q1", tekst="geheim-citaat"), maak_citaat("q2", tekst="wel dit citaat", goedgekeurd=True)],
        extra={"van": "geheim-extra"},
    )  # fmt: skip
    dicht = maak_casus("c02", code="C02", titel="geheim-dicht", toestemming={"status": "ingetrokken"})
    teksten = "\n".join(str(cel.value) for cel in alle_cellen(schrijf_en_lees(maak_bestand(casus, dicht))))
    assert "wel dit citaat" in teksten
    assert re.findall(r"geheim-\w+|schuilnaam-\w+", teksten) == []


def test_dezelfde_invoer_geeft_dezelfde_bytes() -> None:
    for uitgave in ("openbaar", "intern"):
        assert schrijf_werkboek(maak_werkboek(DEMO, date(2017, 12, 15), uitgave)) == bytes_van(uitgave)


def test_een_leeg_onderzoek_geeft_een_werkboek_met_koppen() -> None:
    for uitgave in ("openbaar", "intern"):
        bestand = schrijf_en_lees(maak_bestand(casussen=[]), uitgave)
        assert lees(bestand, "Telling")[0]["Verhalen"] == 0
        assert bestand["Partijen"].max_row == 1


def test_de_opdracht_schrijft_het_werkboek_en_kent_geen_hoofdstukken(tmp_path, capsys) -> None:
    bron, uit = tmp_path / "demo.json", tmp_path / "cijfers.xlsx"
    bron.write_bytes(schrijf_bytes(DEMO))
    assert voer_uit(["rapport", str(bron), "-o", str(uit), "--datum", "2017-12-15"]) == 0
    assert uit.read_bytes() == bytes_van("openbaar")
    assert voer_uit(["rapport", str(bron), "-o", str(uit), "--hoofdstukken", "effecten"]) == 2
    assert "--hoofdstukken hoort bij een rapport" in capsys.readouterr().err


@pytest.mark.parametrize("naam", VOORBEELDEN)
def test_ook_in_de_proefbestanden_zijn_de_cijfers_die_van_de_kerncijfers(naam: str) -> None:
    bestand = lees_pad(DATA / f"{naam}.json")
    cijfers, gelezen = maak_kerncijfers(bestand), schrijf_en_lees(bestand)
    geheel = cijfers["geheel"]
    assert lees(gelezen, "Telling")[0]["Verhalen"] == geheel["aantal"]
    assert [(r["Partij"], r["Verhalen"]) for r in lees(gelezen, "Partijen")] == [
        (p["partij"], p["casussen"]) for p in geheel["partijen"]
    ]
    for rij, aspect in zip(lees(gelezen, "Aspecten"), geheel["aspecten"].values(), strict=True):
        assert gelijk(rij["Verhalen"], aspect["n_casussen"])
        assert gelijk(rij["Overeenstemming"], aspect["overeenstemming"])
        assert [rij[f"Score {s}"] for s in ("-2", "-1", "0", "+1", "+2")] == aspect["verdeling_scores"]
    samen = lees(gelezen, "Kosten")[1]
    assert gelijk(samen["Wat er gebeurde"], geheel["kosten"]["vergelijkbaar"]["interventie"])
    assert gelijk(samen["Verschil"], geheel["kosten"]["vergelijkbaar"]["verschil"])
    for rij, c in zip(lees(gelezen, "Cijfers per verhaal"), cijfers["casussen"], strict=True):
        kosten = c["kosten"] or {"interventie": {"totaal": None}, "verschil": None}
        assert gelijk(rij["Wat er gebeurde: totaal"], kosten["interventie"]["totaal"])
        assert gelijk(rij["Verschil"], (kosten["verschil"] or {"totaal": None})["totaal"])
        assert gelijk(rij["Partijen"], c["partijen"]) and gelijk(rij["Venster dagen"], c["venster"]["dagen"])


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(casusbestanden(), st.sampled_from(["openbaar", "intern"]))
def test_elk_bestand_geeft_een_werkboek_dat_opengaat_zonder_formule(bestand, uitgave: str) -> None:
    """Whatever texts people typed: the file opens, every sheet has its headings, and no cell reckons."""
    cellen = alle_cellen(schrijf_en_lees(bestand, uitgave))
    assert {cel.data_type for cel in cellen} <= {"s", "n", "d"}
    assert all(cel.hyperlink is None for cel in cellen)
