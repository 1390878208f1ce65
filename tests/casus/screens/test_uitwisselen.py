"""An evaluation given along as a file: shut unless somebody says why not, in the register with receiver and hash."""

import hashlib
from pathlib import Path

import pytest

from casus.bestand import lees_bytes
from casus.plaats import BestandFout
from casus.screens.uitwisselen import Sluiting, maak_open, maak_uitgifte
from casus.storage import Opslag
from tests.casus.screens.schermhulp import Scherm, zet_klaar
from tests.fabriek import maak_casus

WACHTWOORD = "abcde-fghjk-mnpqr-stuvw-xyz23"
DICHT = Sluiting("archief", WACHTWOORD, "", True)
TITEL = "Zij kon niet meer naar boven"


@pytest.fixture
def winkel(db: Path) -> Opslag:
    zet_klaar(db, maak_casus(titel=TITEL))
    return Opslag(db)


def knop(scherm: Scherm):
    return next(k for k in scherm.app.get("download_button") if k.label == "Bewaar dit onderzoek als bestand")


def test_het_bestand_is_dicht_en_komt_met_het_wachtwoord_precies_zo_terug(winkel: Opslag) -> None:
    bestand = maak_uitgifte(winkel, "evaluatieteam", 1, DICHT)()
    assert TITEL.encode() not in bestand
    assert lees_bytes(maak_open(bestand, f" {WACHTWOORD} ")) == winkel.laad_bestand(1)


def test_het_register_weet_wat_er_ging_naar_wie_en_of_het_dicht_was(winkel: Opslag) -> None:
    dicht = maak_uitgifte(winkel, "evaluatieteam", 1, DICHT)()
    open_ = maak_uitgifte(winkel, "evaluatieteam", 1, Sluiting("team server", None, "ander systeem", True))()
    tweede, eerste = winkel.beheer.lees_register()
    assert (eerste.ontvanger, bool(eerste.versleuteld), eerste.sha256) == (
        "archief", True, hashlib.sha256(dicht).hexdigest(),
    )  # fmt: skip
    assert (tweede.ontvanger, bool(tweede.versleuteld), tweede.reden) == ("team server", False, "ander systeem")
    assert tweede.sha256 == hashlib.sha256(open_).hexdigest() and TITEL.encode() in open_


@pytest.mark.parametrize(("wachtwoord", "zegt"), [("", "Vul het wachtwoord in"), ("iets anders", "klopt niet")])
def test_zonder_goed_wachtwoord_komt_er_niets_in(winkel: Opslag, wachtwoord: str, zegt: str) -> None:
    bestand = maak_uitgifte(winkel, "evaluatieteam", 1, DICHT)()
    with pytest.raises(BestandFout, match=zegt):
        maak_open(bestand, wachtwoord)


def test_een_gewoon_bestand_vraagt_geen_wachtwoord() -> None:
    assert maak_open(b"{}", "") == b"{}"


def test_op_het_scherm_is_met_wachtwoord_de_gewone_weg_en_zonder_vraagt_een_reden(db: Path, winkel: Opslag) -> None:
    scherm = Scherm("casussen", db)
    assert knop(scherm).proto.disabled
    scherm.vul("Wie krijgt het bestand?", "archief")
    assert not knop(scherm).proto.disabled and scherm.app.code
    scherm.vul("Zonder wachtwoord", True)
    assert knop(scherm).proto.disabled and not scherm.app.code
    scherm.vul("Waarom zonder wachtwoord?", "ander systeem")
    assert not knop(scherm).proto.disabled


def test_hetzelfde_wachtwoord_blijft_staan_zolang_het_venster_open_is(db: Path, winkel: Opslag) -> None:
    scherm = Scherm("casussen", db)
    eerst = scherm.app.code[0].value
    assert len(eerst) == 29 and scherm.vul("Wie krijgt het bestand?", "archief").app.code[0].value == eerst


def test_een_telefoonnummer_houdt_het_bestand_tegen_tot_iemand_de_plek_las(db: Path) -> None:
    zet_klaar(db, maak_casus(titel="bel 06-12345678"))
    scherm = Scherm("casussen", db).vul("Wie krijgt het bestand?", "archief")
    assert knop(scherm).proto.disabled and "telefoonnummer" in scherm.teksten()
    assert "12345678" not in "".join(tekst.value for tekst in scherm.app.warning)
    scherm.vul("Ik heb elke plek gelezen. Het mag mee.", True)
    assert not knop(scherm).proto.disabled


def test_wat_mee_mocht_staat_in_het_register_zonder_het_nummer(db: Path) -> None:
    zet_klaar(db, maak_casus(titel="bel 06-12345678"))
    winkel = Opslag(db)
    maak_uitgifte(winkel, "evaluatieteam", 1, DICHT, "1 telefoonnummer")()
    (regel,) = winkel.beheer.lees_register()
    assert "1 telefoonnummer" in regel.wat and "12345678" not in regel.wat


def test_de_teksten_worden_pas_nagelezen_voor_wie_het_bestand_gaat_geven(db: Path) -> None:
    zet_klaar(db, maak_casus(titel="bel 06-12345678"))
    scherm = Scherm("casussen", db)
    assert not scherm.app.warning and knop(scherm).proto.disabled
    assert scherm.vul("Wie krijgt het bestand?", "archief").app.warning
