"""Afronding: what it asks, shows and refuses, on a real store without a browser."""

import hashlib
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from casus.model import Toestemming
from casus.stappen import ZetKop
from casus.storage import Opslag
from exports.schrijvers.pdf import SchrijfFout
from exports.schrijvers.samenvatting import schrijf_samenvatting_pdf
from exports.screens.afronding import ONDERWERPEN
from exports.screens.meegeven import PDF, geef_mee, noem_bestand
from exports.screens.samenvatting import maak_voorleestekst
from exports.samenvatting import maak_samenvatting
from tests.casus.screens import schermhulp
from tests.casus.screens.schermhulp import Scherm, laad, zet_klaar
from tests.exports.test_samenvatting import DATUM, MERK, PEIL, maak_verhaal
from tests.fabriek import maak_afspraak, maak_casus, maak_gebeurtenis, maak_notitie, maak_voorziening


@pytest.fixture(autouse=True)
def _scherm(monkeypatch: pytest.MonkeyPatch) -> None:
    script = "from exports.screens.afronding import toon_afronding\ntoon_afronding()"
    monkeypatch.setitem(schermhulp.SCRIPTS, "afronding", script)


def open_scherm(db: Path, casus: Any, **adres: object) -> tuple[Scherm, int]:
    (nummer,) = zet_klaar(db, casus)
    return Scherm("afronding", db, casus=nummer, **adres), nummer


def knoppen(scherm: Scherm) -> list[str]:
    return [knop.label for knop in scherm.app.get("download_button")]


def test_zonder_casus_en_met_een_lege_casus(db: Path) -> None:
    assert Scherm("afronding", db).app.title
    tekst = open_scherm(db, maak_casus(betrokkenen=[]))[0].teksten()
    assert "Er staat niets meer open." in tekst and "Er zijn nog geen afspraken." in tekst


def test_alle_negen_onderwerpen_worden_gevraagd(db: Path) -> None:
    scherm, _ = open_scherm(db, maak_casus())
    assert len(ONDERWERPEN) == 9
    assert sum(groep.label.startswith("Gevraagd naar") for groep in scherm.app.get("button_group")) == 9


def test_wat_nog_openstaat_staat_er_met_de_vraag(db: Path) -> None:
    casus = maak_casus(
        notities=[maak_notitie(tekst="iets met de huur"), maak_notitie("n2", tekst="klaar", geplaatst_als="g1")],
        gebeurtenissen=[maak_gebeurtenis(titel="de brief", nog_uitzoeken="welke dag?")],
        voorzieningen=[maak_voorziening()],
    )
    scherm, _ = open_scherm(db, casus)
    namen = [knop.label for knop in scherm.app.button]
    assert any("iets met de huur" in naam and "notitie zonder plek" in naam for naam in namen)
    assert any("de brief" in naam for naam in namen) and "welke dag?" in scherm.teksten().replace("\\", "")
    assert not any("klaar" in naam or "traplift" in naam for naam in namen)


def test_een_afspraak_is_te_veranderen_en_weg_te_halen(db: Path) -> None:
    scherm, nummer = open_scherm(db, maak_casus(afspraken=[maak_afspraak()]))
    scherm.vul("Wanneer", "voorjaar 2017").vul("Wie doet het", ["b1"])
    assert laad(db, nummer).afspraken[0].model_dump(include={"wie", "wanneer"}) == {"wie": ["b1"], "wanneer": "2017-21"}
    scherm.klik("Afspraak 1 weghalen")
    assert laad(db, nummer).afspraken == []
    Opslag(db).maak_ongedaan(nummer, "gespreksleider")
    assert len(laad(db, nummer).afspraken) == 1


def test_terugblik_en_eigen_tekst_worden_bewaard(db: Path) -> None:
    scherm, nummer = open_scherm(db, maak_verhaal())
    scherm.vul("Hoe was het gesprek", "Rustig.").vul("Samenvatting voor de inwoner", "U bent thuis.")
    casus = laad(db, nummer)
    assert (casus.terugblik, casus.samenvatting) == ("Rustig.", "U bent thuis.")


def test_het_verhaal_van_de_tijdlijn_is_over_te_nemen(db: Path) -> None:
    scherm, nummer = open_scherm(db, maak_verhaal())
    scherm.klik("Neem het verhaal over om te veranderen")
    assert "12 mei 2016: De fiets kwam." in laad(db, nummer).samenvatting
    assert scherm.veld("Samenvatting voor de inwoner").value == laad(db, nummer).samenvatting


def test_lange_zinnen_worden_gezegd(db: Path) -> None:
    lang = "en ".join(["een woord "] * 100)
    assert "De zinnen zijn lang" in open_scherm(db, maak_verhaal(samenvatting=lang))[0].teksten()


def test_printen_kan_na_het_voorlezen(db: Path) -> None:
    scherm, _ = open_scherm(db, maak_verhaal(overhandigen="bij de dochter thuis"))
    papier = [knop for knop in scherm.app.get("download_button") if knop.label.startswith("Samenvatting")]
    assert len(papier) == 2 and all(knop.disabled for knop in papier)
    assert "Lees de samenvatting eerst voor" in scherm.teksten()
    assert "bij de dochter thuis" in scherm.teksten()
    scherm.vul("Samenvatting is voorgelezen", True)
    papier = [knop for knop in scherm.app.get("download_button") if knop.label.startswith("Samenvatting")]
    assert not any(knop.disabled for knop in papier)


def test_bij_strikt_geen_papier_maar_wat_dan_wel(db: Path) -> None:
    scherm, _ = open_scherm(db, maak_verhaal(veiligheid="strikt", voorgelezen=True), ik="evaluatieteam")
    assert "Lees de samenvatting voor" in scherm.teksten()
    assert not [naam for naam in knoppen(scherm) if "amenvatting" in naam or "wie er zijn" in naam or "verslag" in naam]
    assert "Kaarten om te scoren" in knoppen(scherm)


def test_het_casusverslag_is_alleen_voor_het_evaluatieteam(db: Path) -> None:
    scherm, nummer = open_scherm(db, maak_verhaal())
    assert "Casusverslag (PDF)" not in knoppen(scherm)
    assert "Casusverslag (PDF)" in knoppen(Scherm("afronding", db, casus=nummer, ik="evaluatieteam"))


def test_wat_meegaat_staat_met_zijn_kenmerk_in_het_logboek(db: Path) -> None:
    (nummer,) = zet_klaar(db)
    winkel = Opslag(db)
    assert geef_mee(winkel, "notulist", nummer, "samenvatting", PDF, lambda casus: b"inhoud") == b"inhoud"
    kenmerk = hashlib.sha256(b"inhoud").hexdigest()
    with sqlite3.connect(db) as verbinding:
        regels = verbinding.execute("SELECT wie, wat, casus FROM logboek").fetchall()
    assert ("notulist", f"samenvatting als PDF meegegeven, sha256 {kenmerk}", "c01") in regels


def test_wie_zich_intussen_terugtrok_komt_niet_meer_op_papier(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_verhaal())
    winkel = Opslag(db)
    casus, _ = winkel.laad_casus(nummer)
    weg = casus.model_copy(update={"toestemming": Toestemming(status="ingetrokken")})
    winkel.wijzig(nummer, "proef", "ingetrokken", [ZetKop(weg, casus)])
    with pytest.raises(SchrijfFout):
        geef_mee(winkel, "x", nummer, "samenvatting", PDF, lambda nu: schrijf_samenvatting_pdf(nu, PEIL, DATUM))
    scherm = Scherm("afronding", db, casus=nummer)
    assert "ingetrokken" in scherm.teksten() and "de fiets" not in scherm.teksten().lower()
    assert not [naam for naam in knoppen(scherm) if naam.startswith("Samenvatting")]


def test_de_naam_van_het_bestand_kan_overal() -> None:
    assert noem_bestand("samenvatting", "../C 01/é", PDF) == "samenvatting-C-01.pdf"
    assert noem_bestand("samenvatting", "***", PDF) == "samenvatting.pdf"


def test_in_de_voorleestekst_is_geen_tekst_opmaak() -> None:
    casus = maak_verhaal(samenvatting="<script>x</script> & <b>", titel="<'\">")
    html = maak_voorleestekst(maak_samenvatting(casus, PEIL, DATUM))
    assert "<script>" not in html and "&lt;script&gt;" in html and MERK not in html
