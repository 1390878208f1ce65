"""Effecten on a real store: the figures are those of the whole, and every number opens to exactly its stories."""

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from aspects.tellingen import ONDER_TELLING
from casus.demonstratie import laad_demonstratie
from casus.stappen import ZetKop
from casus.storage import Opslag
from tests.aspects.effecten.effecthulp import maak_betaald, maak_gescoord, maak_verhaal, reken
from tests.casus.screens.schermhulp import Scherm, zet_klaar
from tests.fabriek import maak_casus, maak_gebeurtenis, maak_inzet

MELDING = [maak_gebeurtenis(datum="2016-03-01", soort="aanmelding")]


def open_scherm(db: Path, **adres: Any) -> Scherm:
    return Scherm("effecten", db, **adres)


def knoppen(scherm: Scherm) -> dict[str, str]:
    """What the numbers say, by their name in the address."""
    paren = ((knop.key, knop.label) for knop in scherm.app.button if ".getal." in str(knop.key))
    return {sleutel.removeprefix("effecten.getal."): tekst.replace("\\", "") for sleutel, tekst in paren}


def erachter(dicht: Scherm, sleutel: str) -> list[str]:
    """What the list behind a number says of each story; ``dicht`` is the screen without a list."""
    captions = Counter(str(c.value) for c in dicht.app.caption)
    met = [str(c.value) for c in open_scherm(dicht.db, cijfer=sleutel).app.caption]
    assert Counter(met)[ONDER_TELLING] == captions[ONDER_TELLING] + 1, "under every count stands what it is not"
    erbij = (Counter(met) - captions).elements()
    return [tekst.replace("\\", "") for tekst in erbij if tekst != ONDER_TELLING]


def prenten(scherm: Scherm) -> str:
    return "".join(str(ding.proto) for ding in scherm.app.get("bidi_component"))


def tabellen(scherm: Scherm) -> str:
    return "".join(str(ding.proto.body) for ding in scherm.app.get("html")).replace("\xa0", " ")


def test_zonder_verhaal_dat_meetelt_zegt_het_scherm_wat_nodig_is(db: Path) -> None:
    zet_klaar(db, maak_casus(status="gepland"))
    assert "nog geen verhalen die meetellen" in open_scherm(db).teksten()


def test_niet_gevraagd_is_geen_nul(db: Path) -> None:
    zet_klaar(db, maak_casus("a"), maak_casus("b"))
    scherm = open_scherm(db)
    assert "Er is nog nergens gescoord" in scherm.teksten()
    assert "Nog geen verhaal is te vergelijken" in scherm.teksten()
    assert knoppen(scherm)["kosten.gevraagd"].startswith("In geen van de verhalen is naar kosten gevraagd")
    assert "€" not in scherm.teksten() and not prenten(scherm)


def test_de_sommen_zijn_die_van_het_geheel(db: Path) -> None:
    casussen = [
        maak_verhaal("a", 1000, 2500, gebeurtenissen=MELDING), maak_verhaal("b", 700, 100, gebeurtenissen=MELDING),
        maak_verhaal("c", 9, uitgevraagd={}),
    ]  # fmt: skip
    zet_klaar(db, *casussen)
    scherm = open_scherm(db)
    _, geheel = reken(*casussen)
    assert str(geheel.kosten.vergelijkbaar.verschil) == "-900.00"
    tekst = scherm.teksten().replace("\\", "")
    assert "kostte in deze 2 verhalen samen € 1.700." in tekst and "had € 2.600 gekost" in tekst
    assert "Samen was dat € 900 goedkoper." in tekst
    assert "€ 1.700,00</td><td>€ 2.600,00</td><td>€ 900,00 goedkoper</td><td>2</td>" in tabellen(scherm)
    assert knoppen(scherm)["kosten.vergelijkbaar"] == "Te vergelijken: 2 van de 3 verhalen."


def test_bij_elk_bedrag_staat_wat_eraan_mist(db: Path) -> None:
    zonder = maak_inzet("i9", financier="gemeente_wmo", van="2016-03", tot="2016-05")
    posten = [maak_betaald("i1", 900), zonder, maak_betaald("i2", 100, "referentie")]
    zet_klaar(db, maak_verhaal("a", inzetten=posten, gebeurtenissen=MELDING))
    scherm = open_scherm(db)
    tekst = scherm.teksten().replace("\\", "")
    assert "€ 900 (niet volledig)" in tekst and "€ 800 duurder (niet volledig)" in tekst
    assert prenten(scherm).count("Wat er gebeurde (niet volledig)") == 2
    assert tabellen(scherm).count("Wat er gebeurde (niet volledig)") == 2
    assert "Wat er gebeurde was (niet volledig)" in tabellen(scherm)
    assert "Wat er gebeurde was samen (niet volledig)" in tabellen(scherm)


def test_een_verschil_krijgt_geen_cijfer_en_er_is_geen_volgorde_op_bedrag(db: Path) -> None:
    zet_klaar(db, *(maak_verhaal(f"v{n}", 10, bedrag) for n, bedrag in enumerate((500, 90_000, 200))))
    scherm = open_scherm(db)
    tekst = scherm.teksten().replace("\\", "")
    assert "Goedkoper is niet hetzelfde als beter" in tekst
    assert "gekozen om van te leren" in tekst and "bespaar" not in tekst.lower() and "%" not in tekst
    assert erachter(scherm, "kosten.goedkoper") == ["€ 500 goedkoper", "€ 90.000 goedkoper", "€ 200 goedkoper"]


def test_gevraagd_en_te_vergelijken_zijn_niet_hetzelfde(db: Path) -> None:
    zet_klaar(db, maak_verhaal("a", 10, 210), maak_verhaal("b", 4, referentie=None))
    scherm = open_scherm(db)
    assert erachter(scherm, "kosten.gevraagd") == ["€ 200 goedkoper", "niets om mee te vergelijken"]
    assert erachter(scherm, "kosten.vergelijkbaar") == ["€ 200 goedkoper"]


def test_waarom_een_verhaal_niet_vergeleken_is(db: Path) -> None:
    zet_klaar(
        db, maak_verhaal("a", 1, 2), maak_verhaal("b", uitgevraagd={"kosten": "deels"}),
        maak_verhaal("c", 4, referentie=None), maak_verhaal("d", uitgevraagd={}),
    )  # fmt: skip
    assert erachter(open_scherm(db), "kosten.niet") == [
        "naar kosten is maar deels gevraagd", "er is niet gezegd wat er anders zou zijn gegaan",
        "naar kosten is niet gevraagd",
    ]  # fmt: skip


def test_een_gebied_opent_naar_wie_vooruit_gelijk_en_achteruit_ging(db: Path) -> None:
    def paar(begin: int, eind: int) -> tuple[tuple[str, str, int], ...]:
        return ("begin", "financien", begin), ("eind", "financien", eind)

    zet_klaar(
        db, maak_gescoord("a", *paar(1, 3)), maak_gescoord("b", *paar(4, 2)),
        maak_gescoord("c", ("begin", "financien", 2)), maak_gescoord("d", *paar(2, 2)), maak_casus("e"),
    )  # fmt: skip
    scherm = open_scherm(db)
    assert knoppen(scherm)["zelf.financien"] == "geld: 4"
    assert knoppen(scherm)["zelf"].startswith("In 3 van de 5 verhalen")
    assert erachter(scherm, "zelf.financien") == [
        "2 omhoog: van 1 (acute problematiek) naar 3 (beperkt zelfredzaam)",
        "2 omlaag: van 4 (voldoende zelfredzaam) naar 2 (niet zelfredzaam)",
        "alleen het begin is gescoord", "gelijk: van 2 (niet zelfredzaam) naar 2 (niet zelfredzaam)",
    ]  # fmt: skip
    assert "1 vooruit, 1 gelijk, 1 achteruit" in prenten(scherm)
    assert "<td>3</td><td>2 (niet zelfredzaam)</td><td>2 (niet zelfredzaam)</td><td>gelijk</td><td>1</td>" in tabellen(
        scherm
    )


def test_ingetrokken_toestemming_telt_nergens_meer_mee(db: Path) -> None:
    nummers = zet_klaar(db, maak_verhaal("a", 100, 700), maak_verhaal("b", 100, 300))
    assert "€ 800 goedkoper" in open_scherm(db).teksten().replace("\\", "")
    winkel = Opslag(db)
    oud = winkel.laad_casus(nummers[0])[0]
    nieuw = oud.model_copy(update={"toestemming": oud.toestemming.model_copy(update={"status": "ingetrokken"})})
    winkel.wijzig(nummers[0], "proef", "ingetrokken", [ZetKop(nieuw, oud)])
    scherm = open_scherm(db)
    assert "Samen was dat € 200 goedkoper." in scherm.teksten().replace("\\", "")
    assert knoppen(scherm)["kosten.gevraagd"] == "In 1 van 1 verhaal is naar kosten gevraagd."


@pytest.fixture
def demo(db: Path) -> Path:
    Opslag(db).zet_bestand(laad_demonstratie(), "proef", demonstratie=True)
    return db


def test_in_de_demonstratie_opent_elk_getal_naar_precies_zoveel_verhalen(demo: Path) -> None:
    dicht = open_scherm(demo)
    getallen = knoppen(dicht)
    assert 15 <= len(getallen) <= 40
    for sleutel, tekst in getallen.items():
        eerste = re.search(r"\d+", tekst)
        assert len(erachter(dicht, sleutel)) == (int(eerste.group()) if eerste else 3), (sleutel, tekst)


def test_een_onbekend_cijfer_in_het_adres_opent_niets(demo: Path) -> None:
    assert not any(knop.label == "Sluiten" for knop in open_scherm(demo, cijfer="kosten.rommel").app.button)
