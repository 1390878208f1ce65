"""What stops the files on Rapport: every place under its story, the way to it, and the release with a reason."""

from pathlib import Path

import pytest

from casus.herkenning import Plek
from casus.model import Actie, Rapporttekst
from casus.screens.bron import Onderzoekszicht
from casus.stappen import ZetKop
from casus.storage import Opslag
from exports.screens.rapport.plekken import EVALUATIE, Wegwijzer
from tests.exports.screens.test_rapport import MAAK, downloads, kies, knop, lees_log, open_scherm
from tests.fabriek import (
    maak_aandachtspunt, maak_afspraak, maak_betrokkene, maak_bestand, maak_bevinding, maak_casus, maak_citaat,
    maak_gebeurtenis, maak_inzet, maak_panelgesprek, maak_vignet, maak_waardering,
)  # fmt: skip

GEEF, REDEN, GELEZEN = "Geef vrij voor dit rapport", "Waarom mag dit erin?", "Ik heb de hele lijst gelezen"
MAIL = "jan@voorbeeld.nl"


def tekst_van(scherm) -> str:
    return scherm.teksten().replace("\\", "")


def test_een_nummer_houdt_elk_rapport_tegen_tot_iemand_de_lijst_las_en_een_reden_gaf(db: Path) -> None:
    casus = maak_casus(bevindingen=[maak_bevinding(tekst=f"Bel {MAIL} terug.")])
    scherm = open_scherm(db, casus)
    assert "Dit houdt het rapport tegen (1)" in scherm.teksten() and knop(scherm, MAAK).disabled
    assert "e-mailadres (bij teken 5)" in tekst_van(scherm) and MAIL not in tekst_van(scherm)
    assert knop(scherm, GEEF).disabled
    assert knop(scherm.vul(REDEN, "  ").vul(GELEZEN, True), GEEF).disabled, "zonder reden niet"
    scherm.vul(GELEZEN, False).vul(REDEN, "algemeen adres van het loket")
    assert knop(scherm, GEEF).disabled
    scherm.vul(GELEZEN, True).klik(GEEF)
    assert not knop(scherm, MAAK).disabled and "Dit houdt" not in scherm.teksten()
    log = "\n".join(wat for _, wat in lees_log(db))
    assert "vrijgegeven" in log and "algemeen adres van het loket" in log and "jan@" not in log
    assert downloads(kies(scherm, "Welke bestanden?", ".xlsx").klik(MAAK))


def test_een_naam_houdt_alleen_de_openbare_uitgave_tegen(db: Path) -> None:
    scherm = open_scherm(db, maak_casus(bevindingen=[maak_bevinding(tekst="Toen kwam mevrouw Jansen langs.")]))
    assert knop(scherm, MAAK).disabled and "Jansen" in scherm.teksten()
    assert not knop(scherm.vul("Voor wie is het?", "intern"), MAAK).disabled


def test_het_casusbestand_wordt_in_zijn_geheel_nagekeken(db: Path) -> None:
    scherm = open_scherm(db, maak_casus(status="gepland", titel=f"vraag {MAIL}"))
    scherm.vul("Voor wie is het?", "intern")
    assert not knop(scherm, MAAK).disabled, "in een rapport staat deze casus niet"
    assert knop(kies(scherm, "Welke bestanden?", ".json"), MAAK).disabled


def test_zolang_iets_het_rapport_tegenhoudt_zijn_ook_de_bladzijden_niet_te_zien(db: Path) -> None:
    scherm = open_scherm(db, maak_casus(titel=f"vraag {MAIL}"))
    assert not [k for k in scherm.app.button if k.label == "Bekijk de bladzijden"]


def test_dezelfde_naam_in_een_tekst_staat_er_een_keer_en_een_lange_naam_is_ingekort(db: Path) -> None:
    teksten = ("Toen kwam mevrouw Jansen. En mevrouw Jansen belde.", f"meneer {'Van' * 60}")
    bevindingen = [maak_bevinding(f"f{nummer}", tekst=tekst) for nummer, tekst in enumerate(teksten)]
    scherm = open_scherm(db, maak_casus(bevindingen=bevindingen))
    assert "naam ‘mevrouw Jansen’ (2 keer, eerst bij teken 11)" in tekst_van(scherm)
    regel = next(regel for regel in tekst_van(scherm).splitlines() if "VanVan" in regel)
    assert len(regel) < 150 and "…" in regel


def test_bij_veel_plekken_kan_vrijgeven_pas_als_elk_blad_gezien_is(db: Path) -> None:
    namen = [maak_bevinding(f"f{n}", tekst=f"Toen kwam mevrouw Jansen {n} keer.") for n in range(70)]
    scherm = open_scherm(db, maak_casus(bevindingen=namen))
    assert "Dit houdt het rapport tegen (70)" in scherm.teksten() and "Blad 1 van 3" in scherm.teksten()
    for gezien in (30, 60):
        assert f"U zag {gezien} van de 70 plekken" in scherm.teksten()
        assert not [k for k in scherm.app.button if k.label == GEEF]
        scherm.klik("Volgende")
    scherm.vul(REDEN, "dit zijn bekende namen").vul(GELEZEN, True).klik(GEEF)
    assert not knop(scherm, MAAK).disabled
    assert sum(wat.startswith("vrijgegeven:") for _, wat in lees_log(db)) == 70


def test_wat_na_het_vrijgeven_verandert_moet_opnieuw(db: Path) -> None:
    scherm = open_scherm(db, maak_casus(titel=f"vraag {MAIL}"))
    scherm.vul(REDEN, "van het loket").vul(GELEZEN, True).klik(GEEF)
    assert not knop(scherm, MAAK).disabled
    winkel = Opslag(db)
    (nummer,) = (regel.nr for regel in winkel.casussen(1))
    casus, _ = winkel.laad_casus(nummer)
    winkel.wijzig(nummer, "proef", "titel", [ZetKop(casus.model_copy(update={"titel": f"of {MAIL}"}), casus)])
    assert "Dit houdt het rapport tegen (1)" in scherm.loop().teksten() and knop(scherm, MAAK).disabled


@pytest.fixture
def wegwijzer(db: Path) -> Wegwijzer:
    casus = maak_casus(
        betrokkenen=[maak_betrokkene(), maak_betrokkene("b2", aanduiding="dochter", soort="naaste")],
        gebeurtenissen=[maak_gebeurtenis()], inzetten=[maak_inzet()], afspraken=[maak_afspraak()],
        bevindingen=[maak_bevinding("f1"), maak_bevinding("f2")], citaten=[maak_citaat()], vignetten=[maak_vignet()],
        waarderingen=[maak_waardering()],
    )  # fmt: skip
    winkel = Opslag(db)
    nr = winkel.zet_bestand(maak_bestand(
        casus, aandachtspunten=[maak_aandachtspunt("p1", nummer=7)], panelgesprekken=[maak_panelgesprek()],
        teksten=[Rapporttekst(plaats="leeswijzer", tekst="x")],
        acties=[Actie(id="a1", advies="doen", categorie="opdracht", herkomst="nieuw")],
    ), "proef")  # fmt: skip
    stand = winkel.evaluaties.stand(nr)
    onderzoek, prijslijst = winkel.laad_onderzoek(nr)
    return Wegwijzer(Onderzoekszicht(
        nr, onderzoek, prijslijst, stand.versie, str(db), lijsten=winkel.evaluaties.laad(nr),
        lijstversie=stand.lijstversie, casusversies=stand.casussen,
    ))  # fmt: skip


@pytest.mark.parametrize(
    ("plek", "groep", "ding", "veld", "pad", "adres"),
    [
        (Plek("C01", "bevindingen", "f2", "tekst"), "C01 · de trap", "Bevinding 2", "Wat werd er gezegd", "aspecten",
         {"casus": 1, "lijst": "bevindingen", "item": "f2"}),
        (Plek("C01", "gebeurtenissen", "g1", "titel"), "C01 · de trap", "Gebeurtenis 1", "Wat gebeurde er", "tijdlijn",
         {"casus": 1, "lijst": "gebeurtenissen", "item": "g1"}),
        (Plek("C01", "inzetten", "i1", "omschrijving"), "C01 · de trap", "Inzet 1", "Wat", "inzet",
         {"casus": 1, "lijst": "inzetten", "item": "i1"}),
        (Plek("C01", "vignetten", "vg1", "titel"), "C01 · de trap", "Vignet 1", "Titel", "verificatie",
         {"soort": "vignetten", "stuk": "vignetten.1.vg1"}),
        (Plek("C01", "", "", "samenvatting"), "C01 · de trap", "Samenvatting voor de inwoner", "", "afronding",
         {"casus": 1}),
        (Plek("C01", "", "", "titel"), "C01 · de trap", "Titel", "", "voorbereiding", {"casus": 1}),
        (Plek("C01", "referentie", "", "toelichting"), "C01 · de trap", "Wat anders zou zijn gegaan", "Toelichting",
         "anders", {"casus": 1}),
        (Plek("", "aandachtspunten", "p1", "toelichting"), EVALUATIE, "Aandachtspunt 7", "Toelichting",
         "aandachtspunten", {"deel": "punten", "punt": "p1"}),
        (Plek("", "panelgesprekken", "pg1", "uitspraken.0.tekst"), EVALUATIE, "Panelgesprek 1", "Tekst", "panels",
         {"gesprek": "pg1"}),
        (Plek("", "teksten", "leeswijzer", "tekst"), EVALUATIE, "Tekst: Leeswijzer", "Tekst", "verificatie",
         {"soort": "teksten", "stuk": "teksten.0.leeswijzer"}),
        (Plek("", "acties", "a1", "advies"), EVALUATIE, "Actie 1", "Advies", "activiteitenplan",
         {"actie": "a1"}),
        (Plek("", "onderzoek", "", "stuurgroep"), EVALUATIE, "Het onderzoek", "Stuurgroep", "casussen", {}),
        (Plek("C99", "doelen", "weg", "omschrijving"), "C99", "Doel weg", "Doel", "doelen",
         {"casus": None, "lijst": "doelen", "item": "weg"}),
    ],
)  # fmt: skip
def test_elke_plek_heeft_woorden_en_een_weg_naar_zijn_scherm(
    wegwijzer: Wegwijzer, plek: Plek, groep: str, ding: str, veld: str, pad: str, adres: dict[str, object]
) -> None:
    assert (wegwijzer.noem_groep(plek), wegwijzer.noem_ding(plek), wegwijzer.noem_veld(plek)) == (groep, ding, veld)
    doel = wegwijzer.vind_doel(plek)
    assert (doel.pad, dict(doel.adres)) == (pad, adres)
