"""A case whose consent was refused or withdrawn is in no figure and in no file that leaves the app."""

import io
import json
import zipfile
from pathlib import Path

import pytest
from pypdf import PdfReader

from aspects.opdracht import schrijf_bytes as schrijf_cijfers
from casus.model.keuzes import Toestemmingstatus
from casus.storage import Opslag
from exports.opdracht import voer_uit
from exports.schrijvers import SCHRIJVERS
from tests.casus.storage.sporenzoeker import Merken, maak_gemerkte_casus
from tests.fabriek import maak_bestand, maak_volle_casus

CELLEN = [
    (einde, uitgave)
    for einde, schrijver in SCHRIJVERS.items()
    for uitgave in ("openbaar", "intern")
    if uitgave == "intern" or not schrijver.alleen_intern
]


def lees(bestand: Path) -> str:
    """All that can be read in a file of any of the kinds."""
    inhoud = bestand.read_bytes()
    if bestand.suffix == ".pdf":
        return "\n".join(blad.extract_text() for blad in PdfReader(io.BytesIO(inhoud)).pages)
    if inhoud[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(inhoud)) as delen:
            return "\n".join(delen.read(deel).decode("utf-8", "replace") for deel in delen.namelist())
    return inhoud.decode("utf-8")


@pytest.fixture
def gemerkt() -> Merken:
    return Merken("hondsdraf")


def zet_neer(map_: Path, merken: Merken, status: Toestemmingstatus) -> Path:
    dicht = maak_gemerkte_casus(merken, "c02", code="C02", status="uitgewerkt", toestemming={"status": status})
    Opslag(map_ / "c.db").zet_bestand(maak_bestand(maak_volle_casus(), dicht), "proef")
    return map_ / "c.db"


@pytest.mark.parametrize(("einde", "uitgave"), CELLEN)
def test_no_file_holds_a_word_of_it(tmp_path: Path, gemerkt: Merken, einde: str, uitgave: str) -> None:
    for status in ("geweigerd", "ingetrokken"):
        gemerkt.gegeven.clear()
        (tmp_path / status).mkdir()
        db, uit = zet_neer(tmp_path / status, gemerkt, status), tmp_path / f"{status}{einde}"  # type: ignore[arg-type]
        vraag = ["rapport", "--db", str(db), "-o", str(uit), "--uitgave", uitgave, "--vrijgeven", "proef"]
        assert voer_uit(vraag) == 0
        tekst = lees(uit)
        assert tekst and [merk for merk in gemerkt.gegeven if merk in tekst] == []


def test_with_consent_its_words_do_come_out(tmp_path: Path, gemerkt: Merken) -> None:
    db, uit = zet_neer(tmp_path, gemerkt, "gegeven"), tmp_path / "r.json"
    assert voer_uit(["rapport", "--db", str(db), "-o", str(uit), "--uitgave", "intern", "--vrijgeven", "proef"]) == 0
    assert [merk for merk in gemerkt.gegeven if merk not in lees(uit)] == []


@pytest.mark.parametrize("status", ["geweigerd", "ingetrokken"])
def test_no_figure_counts_it(tmp_path: Path, gemerkt: Merken, status: Toestemmingstatus) -> None:
    bestand = Opslag(zet_neer(tmp_path, gemerkt, status)).laad_bestand(1)
    zonder = bestand.model_copy(update={"casussen": bestand.casussen[:1]})
    cijfers = schrijf_cijfers(bestand).decode()
    assert [merk for merk in gemerkt.gegeven if merk in cijfers] == []
    met, los = json.loads(cijfers), json.loads(schrijf_cijfers(zonder))
    assert met["geheel"].pop("uitgesloten") == [{"casus": "c02", "reden": "toestemming"}]
    assert los["geheel"].pop("uitgesloten") == [] and met == los
