"""Rapport: what it asks, what stops it, and the files it makes, on a real store without a browser."""

import sqlite3
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from casus.model import Rapporttekst, Toestemming
from casus.stappen import ZetKop
from casus.storage import Opslag, OpslagFout
from exports.rapport.bouwen import HOOFDSTUKKEN
from exports.schrijvers import SCHRIJVERS
from exports.screens.rapport import keuze as rapport, maken
from tests.casus.screens.schermhulp import Scherm, zet_klaar
from tests.fabriek import maak_aandachtspunt, maak_bevinding, maak_casus, maak_vignet

MAAK = "Maak het rapport"


def open_scherm(db: Path, *casussen: Any, **anders: Any) -> Scherm:
    zet_klaar(db, *casussen, **anders)
    return Scherm("rapport", db, ik="evaluatieteam")


def knop(scherm: Scherm, label: str) -> Any:
    return next(knop for knop in scherm.app.button if knop.label == label)


def lees_log(db: Path) -> list[tuple[str, str]]:
    with sqlite3.connect(db) as verbinding:
        return [(str(rij[0]), str(rij[1])) for rij in verbinding.execute("SELECT wie, wat FROM logboek")]


def downloads(scherm: Scherm) -> list[str]:
    return [knop.label for knop in scherm.app.get("download_button")]


def test_alleen_het_evaluatieteam_maakt_het_rapport(db: Path) -> None:
    zet_klaar(db)
    scherm = Scherm("rapport", db)
    assert "Alleen het evaluatieteam maakt het rapport" in scherm.teksten()
    assert not scherm.app.button


def test_de_openbare_uitgave_is_gekozen_en_wat_alleen_intern_mag_staat_er_niet_bij(db: Path) -> None:
    scherm = open_scherm(db)
    assert scherm.veld("Voor wie is het?").value == "openbaar"
    assert scherm.veld("Welke hoofdstukken?").value == [sleutel for sleutel, _ in HOOFDSTUKKEN]
    kan = {rapport.noem_formaat(einde) for einde, s in SCHRIJVERS.items() if not s.alleen_intern}
    assert set(scherm.veld("Welke bestanden?").options) == kan
    scherm.vul("Voor wie is het?", "intern")
    assert set(scherm.veld("Welke bestanden?").options) == {rapport.noem_formaat(einde) for einde in SCHRIJVERS}


def test_elk_hoofdstuk_en_elk_bestand_heeft_een_nederlandse_naam(db: Path) -> None:
    assert all(rapport.noem_formaat(einde) != einde for einde in SCHRIJVERS)
    assert not {"vooraf", "onderzoek"} & set(open_scherm(db).veld("Welke hoofdstukken?").options)


def test_er_wordt_niets_gemaakt_voor_erom_is_gevraagd(db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("exports.schrijvers.maak_rapport", lambda *_, **__: pytest.fail("te vroeg"))
    scherm = open_scherm(db)
    assert not downloads(scherm) and not knop(scherm, MAAK).disabled


def test_maken_geeft_een_knop_per_bestand_en_staat_in_het_logboek_met_een_kenmerk_zonder_inhoud(db: Path) -> None:
    scherm = open_scherm(db, maak_casus(titel="DE TRAP", bevindingen=[maak_bevinding(tekst="GEHEIM WOORD")]))
    scherm.vul("Welke bestanden?", [".pdf", ".xlsx"]).klik(MAAK)
    assert downloads(scherm) == [rapport.noem_formaat(".pdf"), rapport.noem_formaat(".xlsx")]
    assert "Het rapport is klaar" in scherm.teksten() and scherm.app.status[0].label == "2 van de 2 bestanden klaar"
    regels = [wat for wie, wat in lees_log(db) if wat.startswith("rapport gemaakt")]
    assert [wie for wie, wat in lees_log(db) if wat in regels] == ["evaluatieteam"] * 2
    assert [regel.split(": ")[1].split(", sha256 ")[0] for regel in regels] == [".pdf, openbaar", ".xlsx, openbaar"]
    assert all(len(regel.split("sha256 ")[1]) == 64 for regel in regels)
    assert not any("GEHEIM" in regel or "TRAP" in regel for regel in regels)


def test_na_een_verandering_is_het_rapport_van_eerder_niet_meer_te_krijgen(db: Path) -> None:
    scherm = open_scherm(db).vul("Welke bestanden?", [".xlsx"]).klik(MAAK)
    assert downloads(scherm)
    scherm.vul("Voor wie is het?", "intern")
    assert not downloads(scherm), "van deze uitgave is nog niets gemaakt"
    assert downloads(scherm.vul("Voor wie is het?", "openbaar")) == [rapport.noem_formaat(".xlsx")]
    winkel = Opslag(db)
    (nummer,) = (regel.nr for regel in winkel.casussen(1))
    casus, _ = winkel.laad_casus(nummer)
    winkel.wijzig(nummer, "proef", "titel", [ZetKop(casus.model_copy(update={"titel": "anders"}), casus)])
    assert not downloads(scherm.loop()) and "Maak het opnieuw" in scherm.teksten()


def test_een_klik_na_een_verandering_in_een_ander_venster_geeft_niets_mee(db: Path) -> None:
    zet_klaar(db)
    winkel = Opslag(db)
    stand = winkel.evaluaties.stand(1)
    huidig: Any = SimpleNamespace(nr=1, onderzoek=winkel.laad_onderzoek(1)[0])
    sleutel = ("proef", 1, stand.versie, stand.lijstversie, stand.casussen)
    keuze: Any = ("openbaar", ("vooraf",))
    assert maken.geef_mee(winkel, "evaluatieteam", huidig, sleutel, keuze, ".xlsx")[:2] == b"PK"
    (nummer,) = (regel.nr for regel in winkel.casussen(1))
    casus, _ = winkel.laad_casus(nummer)
    weg = casus.model_copy(update={"toestemming": Toestemming(status="ingetrokken")})
    winkel.wijzig(nummer, "proef", "ingetrokken", [ZetKop(weg, casus)])
    with pytest.raises(OpslagFout, match="veranderd"):
        maken.geef_mee(winkel, "evaluatieteam", huidig, sleutel, keuze, ".xlsx")
    assert sum(wat.startswith("rapport meegegeven") for _, wat in lees_log(db)) == 1


def test_een_nummer_houdt_elk_rapport_tegen_tot_iemand_de_lijst_las_en_een_reden_gaf(db: Path) -> None:
    casus = maak_casus(bevindingen=[maak_bevinding(tekst="Bel jan@voorbeeld.nl terug.")])
    scherm = open_scherm(db, casus)
    assert "Dit houdt het rapport tegen (1)" in scherm.teksten() and knop(scherm, MAAK).disabled
    assert "jan@voorbeeld" not in scherm.teksten().replace("\\", "")
    geef = "Geef vrij voor dit rapport"
    assert knop(scherm, geef).disabled
    scherm.vul("Waarom mag dit erin?", "algemeen adres van het loket")
    assert knop(scherm, geef).disabled
    scherm.vul("Ik heb de hele lijst gelezen", True).klik(geef)
    assert not knop(scherm, MAAK).disabled
    log = "\n".join(wat for _, wat in lees_log(db))
    assert "vrijgegeven" in log and "algemeen adres van het loket" in log and "jan@" not in log


def test_een_naam_houdt_alleen_de_openbare_uitgave_tegen(db: Path) -> None:
    scherm = open_scherm(db, maak_casus(bevindingen=[maak_bevinding(tekst="Toen kwam mevrouw Jansen langs.")]))
    assert knop(scherm, MAAK).disabled and "Jansen" in scherm.teksten()
    assert not knop(scherm.vul("Voor wie is het?", "intern"), MAAK).disabled


def test_wat_nog_niet_klaar_is_staat_er_in_woorden(db: Path) -> None:
    scherm = open_scherm(
        db, maak_casus(vignetten=[maak_vignet()]), aandachtspunten=[maak_aandachtspunt(status="concept")],
        teksten=[Rapporttekst(plaats="aspect:regie", tekst="nog niet")],
    )  # fmt: skip
    tekst = scherm.teksten()
    assert "1 aandachtspunt is nog niet vastgesteld." in tekst
    assert "1 tekst van het rapport is nog niet akkoord." in tekst and "1 vignet mag nog niet openbaar." in tekst
