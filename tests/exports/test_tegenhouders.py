"""What points to a person stops the report, wherever it stands; what a person lets through is written down."""

import json
from pathlib import Path
from typing import Any

import pytest

from casus.bestand import lees_bytes
from casus.storage import Opslag
from exports.opdracht import voer_uit
from exports.schrijvers import SCHRIJVERS
from tests.casus.herkenning.test_alle_velden import GEPLANT
from tests.exports.test_opdracht import lees_logboek, zet_neer
from tests.exports.test_rapport_pdf import maak_bestand

HARD = [soort for soort in GEPLANT if soort != "naam"]
PLEKKEN: dict[str, tuple[str, dict[str, Any]]] = {
    "panel": ("panelgesprekken, pg1, uitspraken.0.tekst",
              {"panelgesprekken": [{"id": "pg1", "datum": "2017-10-01", "naam": "jeugd", "deelnemers": "zes werkers",
                                    "uitspraken": [{"id": "u1", "tekst": "Bel {}"}]}]}),
    "actie": ("acties, a1, eigenaar",
              {"acties": [{"id": "a1", "advies": "Bel terug.", "eigenaar": "{}", "categorie": "organisatie",
                           "herkomst": "nieuw"}]}),
    "tekst": ("teksten, vooraf, tekst", {"teksten": [{"plaats": "vooraf", "tekst": "Vragen? {}"}]}),
}  # fmt: skip


def vul(ding: Any, wat: str) -> Any:
    if isinstance(ding, dict):
        return {sleutel: vul(deel, wat) for sleutel, deel in ding.items()}
    if isinstance(ding, list):
        return [vul(deel, wat) for deel in ding]
    return ding.replace("{}", wat) if isinstance(ding, str) else ding


@pytest.mark.parametrize("waar", PLEKKEN)
@pytest.mark.parametrize("soort", GEPLANT)
def test_het_rapport_stopt_en_zegt_waar(soort: str, waar: str, tmp_path: Path, capsys: Any) -> None:
    plek, velden = PLEKKEN[waar]
    bron = zet_neer(tmp_path / "in.json", {**maak_bestand(), **vul(velden, GEPLANT[soort])})
    uit = tmp_path / "r.xlsx"
    assert voer_uit(["rapport", str(bron), "-o", str(uit)]) == 1
    fout = capsys.readouterr().err
    assert plek in fout and "--vrijgeven" in fout and not uit.exists()
    assert (GEPLANT[soort] in fout) is (soort == "naam"), "een naam is om te lezen, een nummer niet om te tonen"
    assert voer_uit(["rapport", str(bron), "-o", str(uit), "--uitgave", "intern"]) == (0 if soort == "naam" else 1)


@pytest.mark.parametrize("einde", SCHRIJVERS)
@pytest.mark.parametrize("soort", HARD)
def test_elk_bestand_stopt_bij_elk_soort_nummer(soort: str, einde: str, tmp_path: Path) -> None:
    bron = zet_neer(tmp_path / "in.json", maak_bestand(samenvatting=f"Zijn nummer: {GEPLANT[soort]}"))
    uit = tmp_path / f"r{einde}"
    assert voer_uit(["rapport", str(bron), "-o", str(uit), "--uitgave", "intern"]) == 1
    assert not uit.exists()


def test_alles_wat_vrijgegeven_is_staat_met_zijn_plek_in_het_logboek_en_geen_letter_ervan(tmp_path: Path) -> None:
    ding = maak_bestand(samenvatting=", ".join(GEPLANT.values()), code="C01 111222333")
    opslag = Opslag(tmp_path / "c.db")
    opslag.zet_bestand(lees_bytes(json.dumps(ding).encode()), "toets")
    vraag = ["rapport", "--db", str(tmp_path / "c.db"), "-o", str(tmp_path / "r.xlsx")]
    voor = len(lees_logboek(tmp_path / "c.db"))
    assert voer_uit([*vraag, "--vrijgeven", "nagelezen"]) == 0
    nieuw = lees_logboek(tmp_path / "c.db")[voor:]
    assert "2 burgerservicenummer" in nieuw[0] and "1 naam; reden: nagelezen" in nieuw[0]
    assert {"vrijgegeven: casus C01 …, samenvatting (telefoonnummer)", "vrijgegeven: casus C01 …, samenvatting (naam)",
            "vrijgegeven: casus C01 …, code (burgerservicenummer)"} <= set(nieuw)  # fmt: skip
    assert not any(wat in regel for wat in GEPLANT.values() for regel in nieuw)
