"""What to read as a neighbour would before the public edition goes out: rare circumstances, numbers, neighbours."""

from typing import Any

import pytest

from casus.demonstratie import laad_demonstratie
from exports.opdracht import voer_uit
from exports.rapport.bouwen import maak_rapport
from exports.rapport.buurman import AANLEIDINGEN, TeLezen, lijst_te_lezen
from tests.exports.rapporttekst import lees_delen
from tests.exports.test_opdracht import maak_spoor, zet_neer
from tests.exports.test_rapport_openbaar import akkoord_vignet
from tests.fabriek import maak_bestand, maak_bevinding, maak_casus, maak_citaat

AKKOORD = {"status": "akkoord", "door": []}


def te_lezen(*teksten: str, **velden: Any) -> tuple[TeLezen, ...]:
    gezegd = [maak_bevinding(f"f{n}", tekst=tekst, aspect="regie", **AKKOORD) for n, tekst in enumerate(teksten, 1)]
    return lijst_te_lezen(maak_bestand(maak_casus(bevindingen=gezegd, **velden)))


@pytest.mark.parametrize(
    ("tekst", "reden"),
    [
        ("Hij is blind.", "omstandigheid"), ("Voor een blinde man is dat veel.", "omstandigheid"),
        ("Na het overlijden van vader.", "omstandigheid"), ("Zij kreeg zeven medewerkers na elkaar.", "aantal"),
        ("Zij vertelde het 7 keer.", "aantal"), ("Bij de achtste begeleider gaf zij het op.", None),
        ("Er waren tien verschillende partijen.", "aantal"), ("Zij belde twee keer.", None),
        ("Het duurde zes weken.", None), ("Iemand belde terug.", None), ("Zij verblindde ons.", None),
    ],
)  # fmt: skip
def test_een_zeldzame_omstandigheid_of_een_groot_aantal_is_om_te_lezen(tekst: str, reden: str | None) -> None:
    assert [stuk.aanleidingen for stuk in te_lezen(tekst)] == ([(reden,)] if reden else [])


def test_naast_een_openbaar_kort_verhaal_van_dezelfde_mensen_is_alles_om_te_lezen() -> None:
    (stuk,) = te_lezen("Iemand belde terug.", vignetten=[akkoord_vignet(aspecten=["regie", "maatwerk"])])
    assert (str(stuk.plek), stuk.aanleidingen) == ("casus C01, bevindingen, f1, tekst", ("naast_verhaal",))
    assert te_lezen("Iemand belde terug.", vignetten=[akkoord_vignet(aspecten=["maatwerk", "regie"])]) == ()
    assert te_lezen("Iemand belde terug.", vignetten=[akkoord_vignet(aspecten=["regie"], bekeken=False)]) == ()
    citaten = [maak_citaat("q1", goedgekeurd=True, aspecten=["regie"]), maak_citaat("q2", aspecten=["regie"])]
    gevonden = te_lezen(citaten=citaten, vignetten=[akkoord_vignet(aspecten=["regie"])])
    assert [stuk.plek.item for stuk in gevonden] == ["q1"]


def test_wat_niet_openbaar_wordt_staat_er_niet_bij() -> None:
    assert te_lezen("Hij is blind.", veiligheid="strikt") == ()
    assert te_lezen("Hij is blind sinds mei.") == ()
    assert te_lezen("Hij is blind.", toestemming={"status": "ingetrokken"}) == ()


def test_van_de_demonstratie_is_het_een_korte_lijst_van_wat_er_echt_staat() -> None:
    bestand = laad_demonstratie()
    openbaar = lees_delen(maak_rapport(bestand, hoofdstukken=["aspecten"]).delen)
    lijst = lijst_te_lezen(bestand)
    assert all(stuk.tekst in openbaar for stuk in lijst)
    alles = sum(len(casus.bevindingen) + len(casus.citaten) for casus in bestand.casussen)
    assert 0 < len(lijst) < alles / 4
    # Good practice: the texts that named what few people share were written anew.
    assert sum("naast_verhaal" not in stuk.aanleidingen for stuk in lijst) < 6


def test_de_opdracht_zegt_hoeveel_er_te_lezen_is_en_houdt_niets_tegen(tmp_path: Any, capsys: Any) -> None:
    bron = zet_neer(tmp_path / "in.json", maak_spoor(tekst="Hij is blind.", status="akkoord", door=[]))
    vraag = ["rapport", str(bron), "-o", str(tmp_path / "r.pdf"), "--hoofdstukken", "vooraf"]
    assert voer_uit(vraag) == 0
    gezegd = capsys.readouterr().out
    assert "Lees voor het naar buiten gaat 1 tekst zoals een buurman het zou lezen:" in gezegd
    assert f"  1: {AANLEIDINGEN['omstandigheid']}." in gezegd
    assert voer_uit([*vraag, "--uitgave", "intern"]) == 0
    assert "buurman" not in capsys.readouterr().out
