"""What people agreed to and the public edition leaves out: each text with its place and every reason."""

from typing import Any

import pytest

from casus.demonstratie import laad_demonstratie
from casus.model import Casusbestand
from exports.opdracht import voer_uit
from exports.rapport.bouwen import maak_rapport
from exports.rapport.weggelaten import REDENEN, Weggelaten, lijst_weggelaten, tel_weggelaten
from tests.exports.rapporttekst import lees_delen
from tests.exports.test_rapport_openbaar import akkoord_vignet
from tests.exports.test_rapport_pdf import VOORBEELD
from tests.fabriek import (
    maak_bestand, maak_betrokkene, maak_bevinding, maak_casus, maak_citaat, maak_panelgesprek, maak_vignet,
)  # fmt: skip

AKKOORD = {"status": "akkoord", "door": []}


def weg(*casussen: Any, **anders: Any) -> tuple[Weggelaten, ...]:
    return lijst_weggelaten(maak_bestand(*casussen, **anders))


@pytest.mark.parametrize(
    ("casus", "bevinding", "redenen"),
    [
        ({}, {}, None),
        ({}, {"status": "concept", "tekst": "In mei kwam zij."}, None),
        ({"toestemming": {"status": "geweigerd"}}, {"over_afwezige": True}, None),
        ({}, {"tekst": "In mei kwam zij."}, ("datum",)),
        ({}, {"tekst": "Zoals in C01 kwam zij."}, ("code",)),
        ({}, {"over_afwezige": True, "tekst": "In mei, net als in C01."}, ("over_afwezige", "datum", "code")),
        ({"veiligheid": "strikt"}, {}, ("casus",)),
        ({"deelnames": [{"betrokkene": "b1", "status": "nee"}]}, {"door": ["b1"]}, ("doet_niet_mee",)),
    ],
)
def test_waarom_een_bevinding_wegblijft(casus: Any, bevinding: Any, redenen: Any) -> None:
    stukken = weg(maak_casus(**casus, bevindingen=[maak_bevinding("f7", **{**AKKOORD, **bevinding})]))
    assert [stuk.redenen for stuk in stukken] == ([redenen] if redenen else [])
    assert all(str(stuk.plek) == "casus C01, bevindingen, f7, tekst" for stuk in stukken)


def test_waarom_een_citaat_of_kort_verhaal_wegblijft() -> None:
    casus = maak_casus(
        betrokkenen=[maak_betrokkene(), maak_betrokkene("b2", soort="naaste")],
        deelnames=[{"betrokkene": "b1", "status": "ja", "citaten": False},
                   {"betrokkene": "b2", "status": "ingetrokken"}],
        citaten=[maak_citaat("q1", goedgekeurd=True), maak_citaat("q2", betrokkene="b2", goedgekeurd=True),
                 maak_citaat("q3", betrokkene="b2")],
        vignetten=[akkoord_vignet("v1", bekeken=False, titel="De fiets"), akkoord_vignet("v2"), maak_vignet("v3")],
    )  # fmt: skip
    stukken = weg(casus)
    assert [(str(s.plek), s.redenen) for s in stukken] == [
        ("casus C01, citaten, q1, tekst", ("wil_geen_citaat",)),
        ("casus C01, citaten, q2, tekst", ("doet_niet_mee", "wil_geen_citaat")),
        ("casus C01, vignetten, v1, tekst", ("niet_bekeken",)),
    ]
    assert stukken[-1].tekst == "De fiets"
    assert stukken[-1].waarom == "er keken nog geen twee mensen of iemand te herkennen is"
    assert tel_weggelaten(stukken) == "2 citaten en 1 kort verhaal"


def test_een_citaat_van_een_panel_met_een_maand_staat_op_de_lijst() -> None:
    uitspraken = [{"id": f"u{n}", "tekst": tekst, "citaat": citaat} for n, (tekst, citaat) in enumerate(
        [("In mei.", True), ("In juni.", False), ("Altijd.", True)])]  # fmt: skip
    (stuk,) = weg(maak_casus(), panelgesprekken=[maak_panelgesprek(uitspraken=uitspraken)])
    assert (stuk.soort, stuk.tekst, stuk.redenen) == ("uitspraak", "In mei.", ("datum",))


def test_elke_goedgekeurde_tekst_van_de_demonstratie_staat_openbaar_of_op_de_lijst_met_een_reden() -> None:
    bestand: Casusbestand = laad_demonstratie()
    openbaar = lees_delen(maak_rapport(bestand, hoofdstukken=["aspecten"]).delen)
    stukken = lijst_weggelaten(bestand)
    assert stukken and all(stuk.redenen and stuk.waarom for stuk in stukken)
    assert set(REDENEN) > {"casus", "over_afwezige", "datum"} == {r for stuk in stukken for r in stuk.redenen}
    lijst = {(stuk.plek.casus, stuk.plek.item) for stuk in stukken}
    for casus in bestand.casussen:
        for bevinding in casus.bevindingen:
            if bevinding.status == "akkoord":
                assert (bevinding.tekst in openbaar) is ((casus.code, bevinding.id) not in lijst), bevinding.tekst


def test_de_opdracht_zegt_hoeveel_er_wegbleef(tmp_path: Any, capsys: Any) -> None:
    vraag = ["rapport", str(VOORBEELD), "--hoofdstukken", "vooraf", "-o"]
    assert voer_uit([*vraag, str(tmp_path / "r.pdf")]) == 0
    assert "Wel goedgekeurd, niet openbaar: 1 citaat en 1 kort verhaal." in capsys.readouterr().out
    assert voer_uit([*vraag, str(tmp_path / "r.pdf"), "--uitgave", "intern"]) == 0
    assert "niet openbaar" not in capsys.readouterr().out
    assert voer_uit([*vraag[:2], "-o", str(tmp_path / "r.xlsx")]) == 0  # it holds no text of a story
    assert "niet openbaar" not in capsys.readouterr().out
