"""'Hoort er niet in' leaves not a byte: not in the file, not in what lies beside it."""

from pathlib import Path

import pytest

from casus.storage import Opslag, OpslagFout, Weg, Zet, ZetKop
from casus.storage.opslag import Voorbereiding
from tests.fabriek import maak_citaat, maak_gebeurtenis

GEHEIM = "Zwartewaterse Pinksterbloem"


def vind(opslag: Opslag, tekst: str = GEHEIM) -> list[str]:
    """The files of the store in which these bytes stand."""
    vormen = [tekst.encode(), tekst.encode("utf-16-le"), tekst.encode("utf-16-be")]
    paden = sorted(Path(opslag.pad).parent.glob(f"{opslag.pad.name}*"))
    return [pad.name for pad in paden if any(vorm in pad.read_bytes() for vorm in vormen)]


@pytest.fixture
def vol(opslag: Opslag, nummer: int) -> Opslag:
    """The secret stands in an item, its history, a quote, the head, a draft and the preparation."""
    een = maak_gebeurtenis("geheim", titel=f"bezoek van {GEHEIM}, onverwacht")
    opslag.wijzig(nummer, "ik", f"erbij: {GEHEIM}", [Zet("gebeurtenissen", een)])
    opslag.wijzig(nummer, "ik", "anders", [Zet("gebeurtenissen", een.model_copy(update={"toelichting": GEHEIM}), een)])
    opslag.wijzig(nummer, "ik", "citaat", [Zet("citaten", maak_citaat("c9", tekst=f"{GEHEIM} belde"))])
    casus = opslag.laad_casus(nummer)[0]
    opslag.wijzig(nummer, "ik", "kop", [ZetKop(casus.model_copy(update={"terugblik": f"ook {GEHEIM}"}), casus)])
    opslag.bewaar_concept(nummer, "ik", "snelregel", f"en {GEHEIM} zei")
    opslag.zet_voorbereiding(nummer, Voorbereiding(van_tafel=GEHEIM))
    assert vind(opslag), "the text must have been there, or the test proves nothing"
    return opslag


def test_a_passage_leaves_every_text_history_draft_and_byte(vol: Opslag, nummer: int) -> None:
    vol.wis_tekst(nummer, "ik", GEHEIM)
    assert vind(vol) == []
    casus, _ = vol.laad_casus(nummer)
    assert next(g for g in casus.gebeurtenissen if g.id == "geheim").titel == "bezoek van , onverwacht"
    assert [c.tekst for c in casus.citaten if c.id == "c9"] == ["belde"]
    assert vol.lees_concept(nummer, "ik", "snelregel") == ""
    assert all(regel["voor"] is None for regel in vol.geschiedenis(nummer, "geheim"))


def test_what_the_passage_did_not_touch_stays(vol: Opslag, nummer: int) -> None:
    voor = vol.laad_casus(nummer)[0]
    vol.wis_tekst(nummer, "ik", GEHEIM)
    na = vol.laad_casus(nummer)[0]
    for lijst in ("notities", "inzetten", "voorzieningen", "regieperioden", "doelen", "waarderingen", "afspraken"):
        assert getattr(na, lijst) == getattr(voor, lijst), lijst


def test_an_item_leaves_no_byte_of_any_of_its_versions(opslag: Opslag, nummer: int) -> None:
    een = maak_gebeurtenis("geheim", titel=GEHEIM)
    opslag.wijzig(nummer, "ik", "erbij", [Zet("gebeurtenissen", een)])
    opslag.wijzig(nummer, "ik", "anders", [Zet("gebeurtenissen", een.model_copy(update={"titel": "iets"}), een)])
    assert vind(opslag)
    opslag.wis_items(nummer, "ik", [Weg("gebeurtenissen", "geheim")])
    assert vind(opslag) == []
    assert "geheim" not in [g.id for g in opslag.laad_casus(nummer)[0].gebeurtenissen]


def test_removing_alone_keeps_the_text_for_undo(opslag: Opslag, nummer: int) -> None:
    opslag.wijzig(nummer, "ik", "erbij", [Zet("gebeurtenissen", maak_gebeurtenis("geheim", titel=GEHEIM))])
    opslag.wijzig(nummer, "ik", "weg", [Weg("gebeurtenissen", "geheim")])
    assert vind(opslag)
    opslag.maak_ongedaan(nummer, "ik")
    assert opslag.laad_casus(nummer)[0].gebeurtenissen[-1].titel == GEHEIM


def test_what_was_erased_cannot_be_undone_back(vol: Opslag, nummer: int) -> None:
    vol.wis_items(nummer, "ik", [Weg("gebeurtenissen", "geheim")])
    with pytest.raises(OpslagFout, match="hoorde"):
        vol.maak_ongedaan(nummer, "ik")


def test_an_empty_passage_is_refused(vol: Opslag, nummer: int) -> None:
    voor = vol.laad_casus(nummer)
    with pytest.raises(OpslagFout):
        vol.wis_tekst(nummer, "ik", "  ")
    assert vol.laad_casus(nummer) == voor


def test_a_text_with_quotes_and_lines_is_found_in_history_too(opslag: Opslag, nummer: int) -> None:
    lastig = f'"{GEHEIM}"\nzei ze \\ toen'
    een = maak_gebeurtenis("geheim", toelichting=f"voor {lastig} na")
    opslag.wijzig(nummer, "ik", "erbij", [Zet("gebeurtenissen", een)])
    opslag.wis_tekst(nummer, "ik", lastig)
    assert vind(opslag) == []


def test_the_copy_from_before_an_update_goes_too(vol: Opslag, nummer: int) -> None:
    kopie = vol.pad.with_name(f"{vol.pad.name}.voor-bijwerken")
    kopie.write_bytes(vol.pad.read_bytes() + GEHEIM.encode())
    vol.wis_tekst(nummer, "ik", GEHEIM)
    assert vind(vol) == [] and not kopie.exists()
