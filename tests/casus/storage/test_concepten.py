"""Drafts of fields: per person and field, gone with what they belong to, in no export."""

from casus.bestand import schrijf_bytes
from casus.storage import Opslag
from casus.storage.concepten import Veldconcepten


def test_a_draft_is_kept_per_person_and_field_and_taken_away(opslag: Opslag, nummer: int) -> None:
    concepten = Veldconcepten(opslag.pad)
    concepten.zet(nummer, "ik", {"doelen-1": "rust", "titel": "de tr"})
    concepten.zet(nummer, "ander", {"titel": "iets anders"})
    concepten.zet(nummer, "ik", {"titel": "de trap", "doelen-1": None})
    assert concepten.lees(nummer, "ik") == {"titel": "de trap"}
    assert concepten.lees(nummer, "ander") == {"titel": "iets anders"}
    concepten.zet(nummer, "ik", {"titel": ""})
    assert concepten.lees(nummer, "ik") == {}


def test_the_draft_of_the_quick_line_is_another(opslag: Opslag, nummer: int) -> None:
    opslag.bewaar_concept(nummer, "ik", "tijdlijn.regel", "mrt 2016")
    assert Veldconcepten(opslag.pad).lees(nummer, "ik") == {}
    Veldconcepten(opslag.pad).zet(nummer, "ik", {"tijdlijn.regel": "x"})
    assert opslag.lees_concept(nummer, "ik", "tijdlijn.regel") == "mrt 2016"


def test_a_draft_is_in_no_export_and_goes_with_hoort_er_niet_in(opslag: Opslag, nummer: int) -> None:
    concepten = Veldconcepten(opslag.pad)
    concepten.zet(nummer, "ik", {"titel": "Pinksterbloem"})
    onderzoek = opslag.stand(nummer)[1]
    assert b"Pinksterbloem" not in schrijf_bytes(opslag.laad_bestand(onderzoek))
    opslag.wis_tekst(nummer, "ik", "Pinksterbloem")
    assert "Pinksterbloem" not in concepten.lees(nummer, "ik").get("titel", "")


def test_a_draft_for_a_case_that_is_gone_is_nobodys(opslag: Opslag, nummer: int) -> None:
    Veldconcepten(opslag.pad).zet(nummer + 1, "ik", {"titel": "x"})
    assert Veldconcepten(opslag.pad).lees(nummer + 1, "ik") == {}
