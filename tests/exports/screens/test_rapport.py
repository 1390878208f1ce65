"""Rapport: what it asks, and the files it makes, on a real store without a browser."""

import hashlib
import io
import sqlite3
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pypdf import PdfReader

from casus.model import Rapporttekst, Toestemming
from casus.screens.bron import Onderzoekszicht
from casus.stappen import ZetKop
from casus.storage import Opslag, OpslagFout
from exports.rapport.bouwen import HOOFDSTUKKEN
from exports.schrijvers import SCHRIJVERS
from exports.schrijvers.pdf import SchrijfFout
from exports.screens.rapport import keuze, maken
from tests.casus.screens.schermhulp import Scherm, zet_klaar
from tests.fabriek import (
    maak_aandachtspunt, maak_bevinding, maak_casus, maak_citaat, maak_onderzoek, maak_panelgesprek, maak_vignet,
)  # fmt: skip

MAAK, BEKIJK = "Maak het rapport", "Bekijk de bladzijden"
HOOFDSTUK, BESTAND = "Welke hoofdstukken?", "Welke bestanden?"


def open_scherm(db: Path, *casussen: Any, **anders: Any) -> Scherm:
    zet_klaar(db, *casussen, **anders)
    return Scherm("rapport", db, ik="evaluatieteam")


def knop(scherm: Scherm, label: str) -> Any:
    return next(knop for knop in scherm.app.button if knop.label == label)


def groep(scherm: Scherm, label: str) -> Any:
    """The choices side by side under this label."""
    return next(groep for groep in scherm.app.get("button_group") if groep.label == label)


def kies(scherm: Scherm, label: str, *waarden: str) -> Scherm:
    groep(scherm, label).set_value(list(waarden))
    return scherm.loop()


def lees_log(db: Path) -> list[tuple[str, str]]:
    with sqlite3.connect(db) as verbinding:
        return [(str(rij[0]), str(rij[1])) for rij in verbinding.execute("SELECT wie, wat FROM logboek")]


def downloads(scherm: Scherm) -> list[str]:
    """What can be saved, without how large it is."""
    return [knop.label.split(" opslaan")[0] for knop in scherm.app.get("download_button")]


def verander_titel(db: Path) -> None:
    """What somebody in another window does."""
    winkel = Opslag(db)
    (nummer,) = (regel.nr for regel in winkel.casussen(1))
    casus, _ = winkel.laad_casus(nummer)
    winkel.wijzig(nummer, "proef", "titel", [ZetKop(casus.model_copy(update={"titel": "anders"}), casus)])


def test_alleen_het_evaluatieteam_maakt_het_rapport(db: Path) -> None:
    zet_klaar(db)
    for adres in ({}, {"wat": "casus", "verhaal": 1}, {"uitgave": "intern"}):
        scherm = Scherm("rapport", db, **adres)
        assert "Alleen het evaluatieteam maakt het rapport" in scherm.teksten()
        assert not scherm.app.button and not downloads(scherm)


def test_zonder_onderzoek_staat_er_waar_men_begint(db: Path) -> None:
    assert "Er is nog geen onderzoek" in Scherm("rapport", db, ik="evaluatieteam").teksten()


def test_de_openbare_uitgave_is_gekozen_en_wat_alleen_intern_mag_staat_er_niet_bij(db: Path) -> None:
    scherm = open_scherm(db)
    assert scherm.veld("Voor wie is het?").value == "openbaar"
    assert groep(scherm, HOOFDSTUK).value == [sleutel for sleutel, _ in HOOFDSTUKKEN]
    kan = [keuze.noem_formaat(einde) for einde, s in SCHRIJVERS.items() if not s.alleen_intern]
    assert list(groep(scherm, BESTAND).options) == kan
    scherm.vul("Voor wie is het?", "intern")
    alle = [keuze.noem_formaat(einde) for einde in SCHRIJVERS]
    assert list(groep(scherm, BESTAND).options) == alle


def test_elk_hoofdstuk_en_elk_bestand_heeft_een_nederlandse_naam(db: Path) -> None:
    assert all(keuze.noem_formaat(einde) != einde for einde in SCHRIJVERS)
    assert not {"vooraf", "onderzoek"} & set(groep(open_scherm(db), HOOFDSTUK).options)


def test_er_wordt_niets_gemaakt_voor_erom_is_gevraagd(db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("exports.schrijvers.maak_rapport", lambda *_, **__: pytest.fail("te vroeg"))
    scherm = open_scherm(db)
    assert not downloads(scherm) and not knop(scherm, MAAK).disabled and not scherm.app.get("image")


def test_maken_geeft_een_knop_per_bestand_en_staat_in_het_logboek_met_een_kenmerk_zonder_inhoud(db: Path) -> None:
    scherm = open_scherm(db, maak_casus(titel="DE TRAP", bevindingen=[maak_bevinding(tekst="GEHEIM WOORD")]))
    kies(scherm, BESTAND, ".pdf", ".xlsx").klik(MAAK)
    assert downloads(scherm) == ["PDF", "Excel"]
    assert "Het rapport is klaar" in scherm.teksten()
    regels = [wat for wie, wat in lees_log(db) if wat.startswith("rapport gemaakt")]
    assert [wie for wie, wat in lees_log(db) if wat in regels] == ["evaluatieteam"] * 2
    assert [regel.split(": ")[1].split(", sha256 ")[0] for regel in regels] == [".pdf, openbaar", ".xlsx, openbaar"]
    assert all(len(regel.split("sha256 ")[1]) == 64 for regel in regels)
    assert not any("GEHEIM" in regel or "TRAP" in regel for regel in regels)


def test_onder_het_maken_staat_van_elk_bestand_hoe_ver_het_is(db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gezegd: list[str] = []
    monkeypatch.setattr(maken, "_zeg", lambda plek, einde, hoe: gezegd.append(f"{einde} {hoe}"))
    scherm = kies(open_scherm(db), BESTAND, ".pdf", ".xlsx").klik(MAAK)
    assert gezegd == [
        ".pdf wacht", ".xlsx wacht", ".pdf wordt nu gemaakt …", ".pdf klaar", ".xlsx wordt nu gemaakt …", ".xlsx klaar",
    ]  # fmt: skip
    assert [stand.label for stand in scherm.app.status] == ["2 van de 2 bestanden klaar"]


def test_wat_klaar_was_blijft_klaar_en_een_bestand_erbij_maakt_alleen_dat(db: Path) -> None:
    scherm = kies(open_scherm(db), BESTAND, ".pdf").klik(MAAK)
    kies(scherm, BESTAND, ".pdf", ".xlsx")
    assert downloads(scherm) == ["PDF"]
    assert "1 van de 2 bestanden klaar" in scherm.teksten()
    scherm.klik(MAAK)
    assert len(downloads(scherm)) == 2
    gemaakt = [wat.split(", ")[0] for _, wat in lees_log(db) if wat.startswith("rapport gemaakt")]
    assert gemaakt == ["rapport gemaakt: .pdf", "rapport gemaakt: .xlsx"]


def test_een_bestand_dat_niet_lukt_houdt_de_andere_niet_tegen(db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def weiger(vraag: Any) -> bytes:
        raise SchrijfFout("Het rapport kon niet als PDF worden opgemaakt: proef")

    monkeypatch.setitem(SCHRIJVERS, ".pdf", SimpleNamespace(**{**SCHRIJVERS[".pdf"].__dict__, "schrijf": weiger}))
    scherm = kies(open_scherm(db), BESTAND, ".pdf", ".xlsx").klik(MAAK)
    assert "kon niet als PDF worden opgemaakt" in scherm.teksten()
    assert downloads(scherm) == ["Excel"] and "1 van de 2 bestanden klaar" in scherm.teksten()
    assert not any(".pdf" in wat for _, wat in lees_log(db) if wat.startswith("rapport gemaakt"))


def test_een_andere_keuze_heeft_eigen_bestanden_en_na_een_verandering_is_alles_opnieuw(db: Path) -> None:
    scherm = kies(open_scherm(db), BESTAND, ".xlsx").klik(MAAK)
    assert downloads(scherm)
    scherm.vul("Voor wie is het?", "intern")
    assert not downloads(scherm), "van deze uitgave is nog niets gemaakt"
    assert downloads(scherm.vul("Voor wie is het?", "openbaar")) == ["Excel"]
    verander_titel(db)
    assert not downloads(scherm.loop()) and "Maak het opnieuw" in scherm.teksten()


def test_wie_het_scherm_verlaat_vindt_zijn_keuze_en_zijn_bestanden_terug(db: Path) -> None:
    scherm = kies(open_scherm(db).vul("Voor wie is het?", "intern"), BESTAND, ".xlsx").klik(MAAK)
    kies(scherm, HOOFDSTUK, "vooraf", "effecten")
    scherm.app.query_params["ik"] = "notulist"  # another screen: none of these fields is drawn
    for parameter in ("uitgave", "hoofdstukken", "bestanden_intern"):
        del scherm.app.query_params[parameter]
    assert not downloads(scherm.loop())
    scherm.app.query_params["ik"] = "evaluatieteam"
    scherm.loop()
    assert scherm.veld("Voor wie is het?").value == "intern"
    assert groep(scherm, HOOFDSTUK).value == ["vooraf", "effecten"] and groep(scherm, BESTAND).value == [".xlsx"]
    assert downloads(kies(scherm, HOOFDSTUK, *keuze.SLEUTELS)) == ["Excel"]


def test_het_adres_zegt_wat_gekozen_is_en_onzin_kiest_niets(db: Path) -> None:
    zet_klaar(db)
    scherm = Scherm("rapport", db, ik="evaluatieteam", uitgave="intern", hoofdstukken="effecten,rommel")
    assert scherm.veld("Voor wie is het?").value == "intern" and groep(scherm, HOOFDSTUK).value == ["effecten"]
    scherm = Scherm("rapport", db, ik="evaluatieteam", uitgave="geheim", bestanden_openbaar=".json", bladzij="999")
    assert scherm.veld("Voor wie is het?").value == "openbaar"
    assert groep(scherm, BESTAND).value == [], "wat alleen intern mag, is openbaar niet te kiezen"


def test_zonder_hoofdstuk_kan_alleen_een_bestand_dat_altijd_heel_is(db: Path) -> None:
    scherm = kies(open_scherm(db), HOOFDSTUK)
    assert knop(scherm, MAAK).disabled and "Kies minstens één hoofdstuk" in scherm.teksten()
    assert "zodra er een hoofdstuk is gekozen" in scherm.teksten()
    kies(scherm, BESTAND, ".xlsx")
    assert not knop(scherm, MAAK).disabled and "altijd heel: Excel" in scherm.teksten()
    kies(scherm, BESTAND)
    assert knop(scherm, MAAK).disabled and "Kies minstens één bestand" in scherm.teksten()


def test_een_klik_na_een_verandering_in_een_ander_venster_geeft_niets_mee(db: Path) -> None:
    zet_klaar(db)
    winkel = Opslag(db)
    stand = winkel.evaluaties.stand(1)
    onderzoek, prijslijst = winkel.laad_onderzoek(1)
    huidig = Onderzoekszicht(1, onderzoek, prijslijst, stand.versie, "proef")
    sleutel = ("proef", 1, stand.versie, stand.lijstversie, stand.casussen)
    wat: Any = ("openbaar", ("vooraf",))
    inhoud = maken.geef_mee(winkel, "evaluatieteam", huidig, sleutel, wat, ".pdf")
    assert "Openbare uitgave" in PdfReader(io.BytesIO(inhoud)).pages[0].extract_text()
    (nummer,) = (regel.nr for regel in winkel.casussen(1))
    casus, _ = winkel.laad_casus(nummer)
    weg = casus.model_copy(update={"toestemming": Toestemming(status="ingetrokken")})
    winkel.wijzig(nummer, "proef", "ingetrokken", [ZetKop(weg, casus)])
    with pytest.raises(OpslagFout, match="veranderd"):
        maken.geef_mee(winkel, "evaluatieteam", huidig, sleutel, wat, ".pdf")
    mee = [wat for _, wat in lees_log(db) if wat.startswith("rapport meegegeven")]
    assert mee == [f"rapport meegegeven: .pdf, openbaar, sha256 {hashlib.sha256(inhoud).hexdigest()}"]


def test_de_bladzijden_zijn_te_zien_en_door_te_bladeren_en_er_gaat_niets_de_app_uit(db: Path) -> None:
    scherm = open_scherm(db)
    scherm.klik(BEKIJK)
    aantal = int(next(c.value for c in scherm.app.caption if c.value.startswith("Bladzij 1 van")).split()[-1])
    assert aantal > 3 and knop(scherm, "Vorige bladzij").disabled
    scherm.klik("Volgende bladzij")
    assert f"Bladzij 2 van {aantal}" in scherm.teksten()
    naar = scherm.veld("Ga naar het hoofdstuk")
    plek = next(n for n, optie in enumerate(naar.options) if optie.startswith("Leeswijzer"))
    scherm.vul("Ga naar het hoofdstuk", plek)
    assert "- Leeswijzer" in scherm.teksten()
    prent = scherm.app.get("image")[0].proto.imgs[0]
    assert prent.url.startswith("data:image/svg+xml;base64,") and "Leeswijzer" in prent.alt
    assert "**Leeswijzer**" in scherm.teksten(), "zo begint elk hoofdstuk"
    assert not any("rapport" in wat for _, wat in lees_log(db)) and not downloads(scherm)
    assert not scherm.klik("Verberg de bladzijden").app.get("image")


def test_na_een_andere_keuze_zijn_de_bladzijden_van_eerst_weg(db: Path) -> None:
    scherm = open_scherm(db).klik(BEKIJK)
    assert scherm.app.get("image")
    kies(scherm, HOOFDSTUK, "vooraf")
    assert not scherm.app.get("image")
    scherm.klik(BEKIJK)
    assert [optie.split(" (")[0] for optie in scherm.veld("Ga naar het hoofdstuk").options] == ["Vooraf"]
    verander_titel(db)
    assert not scherm.loop().app.get("image")


def test_een_hoofdstuk_zonder_inhoud_wordt_gezegd(db: Path) -> None:
    scherm = open_scherm(db)
    kies(scherm, HOOFDSTUK, "effecten").klik(BEKIJK)
    assert "staat nog niets" in scherm.teksten()


def test_wat_nog_niet_klaar_is_staat_er_in_woorden(db: Path) -> None:
    scherm = open_scherm(
        db, maak_casus(vignetten=[maak_vignet()]), aandachtspunten=[maak_aandachtspunt(status="concept")],
        teksten=[Rapporttekst(plaats="aspect:regie", tekst="nog niet")],
    )  # fmt: skip
    tekst = scherm.teksten()
    assert "1 aandachtspunt is nog niet vastgesteld." in tekst
    assert "1 tekst van het rapport is nog niet akkoord." in tekst and "1 vignet mag nog niet openbaar." in tekst


def test_een_evaluatie_waarin_niets_meetelt_of_geen_punt_is_zegt_dat(db: Path) -> None:
    scherm = open_scherm(db, maak_casus(status="gepland"))
    assert "Er is nog geen verhaal dat meetelt" in scherm.teksten()
    assert downloads(kies(scherm, BESTAND, ".pdf").klik(MAAK)), "het kan wel"
    zet_klaar(db, maak_casus("c02", code="C02"), onderzoek=maak_onderzoek("o2"))
    scherm = Scherm("rapport", db, ik="evaluatieteam", onderzoek=2)
    assert "Er is nog geen aandachtspunt." in scherm.teksten()


def test_goedgekeurde_teksten_die_niet_openbaar_komen_staan_er_met_de_reden(db: Path) -> None:
    casus = maak_casus(
        bevindingen=[
            maak_bevinding("f1", tekst="goed zo", status="akkoord"),
            maak_bevinding("f2", tekst="op 12 mei 2016 belde er iemand", status="akkoord"),
        ],
        citaten=[maak_citaat(tekst="Hij luisterde niet.", goedgekeurd=True, over_afwezige=True)],
    )  # fmt: skip
    gesprek = maak_panelgesprek(uitspraken=[{"id": "u1", "tekst": "in mei 2016 was het zo", "citaat": True}])
    scherm = open_scherm(db, casus, panelgesprekken=[gesprek])
    tekst = scherm.teksten().replace("\\", "")
    assert "Goedgekeurd, en toch niet openbaar: 1 bevinding, 1 citaat en 1 uitspraak van een panel." in tekst
    assert "‘op 12 mei 2016 belde er iemand’" in tekst and "‘goed zo’" not in tekst
    assert "want er staat een dag, een maand of een deel van een jaar in" in tekst
    assert "want het gaat over iemand die er niet bij was" in tekst
    assert "niet openbaar:" not in scherm.vul("Voor wie is het?", "intern").teksten()


def test_wat_een_buurman_kan_herkennen_staat_op_een_lijst_met_waarom_en_houdt_niets_tegen(db: Path) -> None:
    opvallend = maak_bevinding("bv7", tekst="Er kwamen zeven medewerkers langs.", status="akkoord")
    gewoon = maak_bevinding("bv8", tekst="Er was één vast gezicht.", status="akkoord")
    scherm = open_scherm(db, maak_casus(bevindingen=[opvallend, gewoon]))
    tekst = scherm.teksten()
    assert "1 tekst komt openbaar en kan iemand aan een verhaal laten denken" in tekst
    assert "zeven medewerkers" in tekst and "groot aantal" in tekst and "vast gezicht" not in tekst
    assert not knop(scherm, MAAK).disabled
    assert "Lees eerst als buurman" not in scherm.vul("Voor wie is het?", "intern").teksten()


def test_een_bestand_met_hele_verhalen_gaat_met_een_wachtwoord_mee_en_zonder_alleen_met_een_reden(db: Path) -> None:
    scherm = open_scherm(db)
    scherm.vul("Voor wie is het?", "intern")
    kies(scherm, BESTAND, ".pdf", ".json").klik(MAAK)
    dicht = next(k for k in scherm.app.get("download_button") if k.label.startswith("Casusbestand"))
    assert dicht.proto.disabled and scherm.app.code
    scherm.vul("Wie krijgt het bestand?", "archief")
    dicht = next(k for k in scherm.app.get("download_button") if k.label.startswith("Casusbestand"))
    assert not dicht.proto.disabled
    scherm.vul("Zonder wachtwoord", True)
    dicht = next(k for k in scherm.app.get("download_button") if k.label.startswith("Casusbestand"))
    assert dicht.proto.disabled and not scherm.app.code
