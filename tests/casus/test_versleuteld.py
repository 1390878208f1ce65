"""A file with a password: nothing of it is readable without, and whatever is wrong is said in Dutch."""

import io
import zipfile

import pytest
import pyzipper

from casus.leesjson import lees_json
from casus.plaats import BestandFout
from casus.versleuteld import is_versleuteld, maak_wachtwoord, ontsleutel, versleutel

GEHEIM = b"Zij verhuisde naar de Dorpsstraat."
WACHTWOORD = "abcde-fghjk-mnpqr-stuvw"
MB = 1024**2


def test_wat_erin_gaat_komt_eruit_en_is_onderweg_niet_te_lezen() -> None:
    bestand = versleutel(GEHEIM * 100, "onderzoek.json", WACHTWOORD)
    assert is_versleuteld(bestand) and GEHEIM not in bestand
    assert ontsleutel(bestand, WACHTWOORD, MB) == GEHEIM * 100


def test_een_ander_programma_ziet_aes_256_en_kan_er_zonder_wachtwoord_niet_bij() -> None:
    (info,) = pyzipper.AESZipFile(io.BytesIO(versleutel(GEHEIM, "o.json", WACHTWOORD))).infolist()
    assert info.wz_aes_strength == 3 and info.flag_bits & 1
    with pytest.raises((RuntimeError, NotImplementedError)):
        zipfile.ZipFile(io.BytesIO(versleutel(GEHEIM, "o.json", WACHTWOORD))).read("o.json")


def test_twee_keer_hetzelfde_geeft_niet_dezelfde_bytes() -> None:
    assert versleutel(GEHEIM, "o.json", WACHTWOORD) != versleutel(GEHEIM, "o.json", WACHTWOORD)


@pytest.mark.parametrize("ander", ["", WACHTWOORD.upper(), f"{WACHTWOORD} ", "é" * 20])
def test_een_verkeerd_wachtwoord_zegt_dat_het_niet_klopt(ander: str) -> None:
    with pytest.raises(BestandFout, match="wachtwoord klopt niet|beschadigd"):
        ontsleutel(versleutel(GEHEIM, "o.json", WACHTWOORD), ander, MB)


def test_een_veranderde_of_afgebroken_zip_geeft_nooit_een_ander_bestand_dan_wat_erin_ging() -> None:
    heel = b'{"tekst": "' + GEHEIM * 20 + b'"}'
    bestand = versleutel(heel, "o.json", WACHTWOORD)
    for plek in range(0, len(bestand), 3):
        kapot = bytearray(bestand)
        kapot[plek] ^= 0xFF
        for poging in (bytes(kapot), bestand[:plek]):
            try:
                assert lees_json(ontsleutel(poging, WACHTWOORD, MB)) == lees_json(heel)
            except BestandFout:
                continue


def test_een_zip_die_uitdijt_wordt_niet_verder_gelezen() -> None:
    with pytest.raises(BestandFout, match="groter dan 1 MB"):
        ontsleutel(versleutel(b"\0" * (50 * MB), "o.json", WACHTWOORD), WACHTWOORD, MB)


def test_een_open_zip_en_een_zip_met_meer_bestanden_worden_geweigerd() -> None:
    open_, twee = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(open_, "w") as zip_:
        zip_.writestr("o.json", GEHEIM)
    with zipfile.ZipFile(twee, "w") as zip_:
        zip_.writestr("a.json", GEHEIM)
        zip_.writestr("b.json", GEHEIM)
    with pytest.raises(BestandFout, match="niet versleuteld"):
        ontsleutel(open_.getvalue(), WACHTWOORD, MB)
    with pytest.raises(BestandFout, match="één casusbestand"):
        ontsleutel(twee.getvalue(), WACHTWOORD, MB)


def test_een_kort_wachtwoord_wordt_geweigerd_en_een_gemaakt_wachtwoord_is_lang_en_steeds_anders() -> None:
    with pytest.raises(BestandFout, match="te kort"):
        versleutel(GEHEIM, "o.json", "geheim")
    gemaakt = {maak_wachtwoord() for _ in range(50)}
    assert len(gemaakt) == 50 and all(len(w) == 29 for w in gemaakt)
