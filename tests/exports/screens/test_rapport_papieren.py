"""The papers of one case on Rapport: what is offered for which case, to whom, and what the log keeps of it."""

import hashlib
import io
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from pypdf import PdfReader

from casus.controle import Omgeving
from casus.model import Casus, Toestemming
from casus.stappen import ZetKop
from casus.storage import Opslag
from exports.rapport.casusverslag import MERK
from exports.schrijvers.casusverslag import schrijf_casusverslag_docx, schrijf_casusverslag_pdf
from exports.schrijvers.pdf import SchrijfFout
from exports.schrijvers.samenvatting import schrijf_samenvatting_docx, schrijf_samenvatting_pdf
from exports.screens.meegeven import DOCX, PDF, geef_mee
from exports.screens.rapport import papieren
from tests.casus.screens.schermhulp import Scherm, zet_klaar
from tests.exports.screens.test_rapport import downloads, lees_log
from tests.exports.test_samenvatting import DATUM, PEIL
from tests.fabriek import maak_bevinding, maak_casus, maak_gebeurtenis, maak_onderzoek

PAPIER = ["Samenvatting (PDF)", "Samenvatting (Word)", "Casusverslag (PDF)", "Casusverslag (Word)"]
OMGEVING = Omgeving.maak(maak_onderzoek(), None)
STRIKT = "Ik print dit alleen voor het evaluatieteam"


def maak_verhaal(**anders: Any) -> Casus:
    basis = {"titel": "de trap", "voorgelezen": True, "gebeurtenissen": [maak_gebeurtenis(titel="de fiets kwam")],
             "bevindingen": [maak_bevinding(tekst="één vast gezicht")]}  # fmt: skip
    return maak_casus(**{**basis, **anders})


def open_casus(db: Path, casus: Casus, **adres: object) -> Scherm:
    (nummer,) = zet_klaar(db, casus)
    return Scherm("rapport", db, **{"ik": "evaluatieteam", "wat": "casus", "verhaal": nummer, **adres})


def open_knoppen(scherm: Scherm) -> list[str]:
    return [knop.label for knop in scherm.app.get("download_button") if not knop.disabled]


def test_men_kiest_tussen_het_hele_onderzoek_en_een_casus_en_daarna_de_casus(db: Path) -> None:
    eerste, tweede = maak_verhaal(), maak_verhaal(id="c02", code="C02", titel="de fiets")
    nummers = zet_klaar(db, eerste, tweede)
    scherm = Scherm("rapport", db, ik="evaluatieteam")
    keuze = next(groep for groep in scherm.app.get("button_group") if groep.label == "Waarvan?")
    keuze.set_value("casus")
    assert not downloads(scherm.loop())
    scherm.vul("Welke casus?", nummers[1])
    assert open_knoppen(scherm) == PAPIER
    assert scherm.app.query_params["verhaal"] in (str(nummers[1]), [str(nummers[1])])


@pytest.mark.parametrize("verhaal", ["999", "rommel", "-1", "٣"])
def test_een_adres_van_een_casus_die_er_niet_is_kiest_niets(db: Path, verhaal: str) -> None:
    scherm = open_casus(db, maak_verhaal(), verhaal=verhaal)
    assert not downloads(scherm) and "Per casus maakt u" in scherm.teksten()


def test_wie_niet_van_het_evaluatieteam_is_krijgt_geen_papier(db: Path) -> None:
    for wie in ("gespreksleider", "notulist", "voorbereider"):
        (nummer,) = zet_klaar(db, maak_verhaal(), onderzoek=maak_onderzoek(f"van-{wie}"))
        assert not downloads(Scherm("rapport", db, ik=wie, wat="casus", verhaal=nummer))


def test_zonder_voorlezen_geen_samenvatting_wel_een_verslag(db: Path) -> None:
    scherm = open_casus(db, maak_verhaal(voorgelezen=False))
    assert open_knoppen(scherm) == PAPIER[2:] and "Lees de samenvatting eerst voor" in scherm.teksten()


@pytest.mark.parametrize("status", ["geweigerd", "ingetrokken"])
def test_van_een_dichte_casus_is_niets_te_zien_en_niets_te_krijgen(db: Path, status: str) -> None:
    scherm = open_casus(db, maak_verhaal(titel="GEHEIME TITEL", toestemming={"status": status}))
    assert not downloads(scherm) and "GEHEIM" not in scherm.teksten()
    assert not any("GEHEIM" in optie for optie in scherm.veld("Welke casus?").options)
    assert "Daarom is er hier niets van te zien" in scherm.teksten()


def test_zonder_antwoord_op_de_vraag_om_toestemming_nog_geen_papier(db: Path) -> None:
    scherm = open_casus(db, maak_verhaal(toestemming={"status": "niet_gevraagd"}))
    assert not downloads(scherm) and "nog geen toestemming" in scherm.teksten()


def test_bij_strikt_pas_papier_nadat_gezegd_is_dat_het_in_eigen_kring_blijft(db: Path) -> None:
    scherm = open_casus(db, maak_verhaal(veiligheid="strikt"))
    assert downloads(scherm) == PAPIER and not open_knoppen(scherm)
    assert "De veiligheid is strikt" in scherm.teksten()
    assert open_knoppen(scherm.vul(STRIKT, True)) == PAPIER


def test_een_strikte_casus_komt_buiten_de_eigen_kring_nergens_op_papier() -> None:
    strikt, dicht = maak_verhaal(veiligheid="strikt"), maak_verhaal(toestemming={"status": "ingetrokken"})
    for schrijf, wat in (
        (schrijf_samenvatting_pdf, PEIL), (schrijf_samenvatting_docx, PEIL), (schrijf_casusverslag_pdf, OMGEVING),
        (schrijf_casusverslag_docx, OMGEVING),
    ):  # fmt: skip
        with pytest.raises(SchrijfFout, match="niets op papier"):
            schrijf(strikt, wat, DATUM)
        assert schrijf(strikt, wat, DATUM, eigen_kring=True)
        with pytest.raises(SchrijfFout, match="niets op papier"):
            schrijf(dicht, wat, DATUM, eigen_kring=True)


def test_het_verslag_in_word_zegt_hetzelfde_als_de_pdf_en_dat_het_intern_is() -> None:
    casus = maak_verhaal()
    word = Document(io.BytesIO(schrijf_casusverslag_docx(casus, OMGEVING, DATUM)))
    tekst = "\n".join(alinea.text for alinea in word.paragraphs)
    bladen = PdfReader(io.BytesIO(schrijf_casusverslag_pdf(casus, OMGEVING, DATUM))).pages
    pdf = " ".join(bladzij.extract_text() for bladzij in bladen)
    for stuk in ("één vast gezicht", "Casusverslag C01", "Regie, doelen en citaten"):
        assert stuk in tekst and stuk in " ".join(pdf.split())
    assert MERK in "\n".join(alinea.text for alinea in word.sections[0].footer.paragraphs)


def test_wat_naar_een_mens_wijst_houdt_de_papieren_van_die_casus_tegen_tot_het_is_vrijgegeven(db: Path) -> None:
    casus = maak_verhaal(bevindingen=[maak_bevinding(tekst="Bel jan@voorbeeld.nl, zei mevrouw Jansen.")])
    scherm = open_casus(db, casus)
    tekst = scherm.teksten().replace("\\", "")
    assert "Dit houdt casus C01 tegen (1)" in tekst and "jan@" not in tekst and "Jansen" not in tekst
    assert downloads(scherm) == PAPIER and not open_knoppen(scherm)
    scherm.vul("Waarom mag dit erin?", "adres van het loket").vul("Ik heb de hele lijst gelezen", True)
    assert open_knoppen(scherm.klik("Geef vrij voor dit rapport")) == PAPIER
    assert any("reden: adres van het loket" in wat for _, wat in lees_log(db))


def test_wat_meegaat_staat_met_zijn_kenmerk_in_het_logboek(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_verhaal())
    winkel = Opslag(db)
    schrijf = papieren.kijk_na(lambda nu: schrijf_casusverslag_docx(nu, OMGEVING, DATUM), frozenset())
    inhoud = geef_mee(winkel, "evaluatieteam", nummer, "casusverslag", DOCX, schrijf)
    kenmerk = hashlib.sha256(inhoud).hexdigest()
    assert ("evaluatieteam", f"casusverslag als Word meegegeven, sha256 {kenmerk}") in lees_log(db)


def test_wat_intussen_naar_een_mens_ging_wijzen_of_zich_terugtrok_gaat_niet_mee(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_verhaal())
    winkel = Opslag(db)
    schrijf = papieren.kijk_na(lambda nu: schrijf_samenvatting_pdf(nu, PEIL, DATUM), frozenset())
    casus, _ = winkel.laad_casus(nummer)
    anders = casus.model_copy(update={"terugblik": "Bel 06-12345678."})
    winkel.wijzig(nummer, "proef", "terugblik", [ZetKop(anders, casus)])
    with pytest.raises(SchrijfFout, match="naar een mens"):
        geef_mee(winkel, "evaluatieteam", nummer, "samenvatting", PDF, schrijf)
    anders, _ = winkel.laad_casus(nummer)
    weg = anders.model_copy(update={"terugblik": "", "toestemming": Toestemming(status="ingetrokken")})
    winkel.wijzig(nummer, "proef", "weg", [ZetKop(weg, anders)])
    with pytest.raises(SchrijfFout, match="ingetrokken"):
        geef_mee(winkel, "evaluatieteam", nummer, "samenvatting", PDF, schrijf)
    assert not any("meegegeven" in wat for _, wat in lees_log(db))
