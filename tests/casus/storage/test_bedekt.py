"""Covered scores: nobody reads them before they are opened together, and what is withdrawn leaves no byte."""

from pathlib import Path
from threading import Thread

import pytest

from casus.bestand import schrijf_bytes
from casus.bewerken import verwijder
from casus.model import Deelname
from casus.model.casus import Toestemming
from casus.storage import Opslag, OpslagFout, Zet, ZetKop
from casus.storage.bedekt import BedekteScore, BedekteScores
from tests.fabriek import maak_bestand, maak_betrokkene, maak_casus, maak_waardering

JA = [Deelname(betrokkene=wie, status="ja") for wie in ("b1", "b2")]
GEHEIM = "Zwartewaterse Pinksterbloem"


def kaart(perspectief: str = "b1", score: int | None = -2, **anders: object) -> BedekteScore:
    waarden = {"aspect": "maatwerk", "deelaspect": None, "perspectief": perspectief, "score": score, **anders}
    return BedekteScore(**waarden)  # type: ignore[arg-type]


@pytest.fixture
def tafel(opslag: Opslag) -> tuple[Opslag, int]:
    """A case with two people who can score."""
    mensen = [maak_betrokkene("b1"), maak_betrokkene("b2", aanduiding="begeleider", soort="ondersteuner")]
    nummer = opslag.zet_bestand(maak_bestand(maak_casus(betrokkenen=mensen, deelnames=JA)), "proef")
    return opslag, opslag.casussen(nummer)[0].nr


def lees(opslag: Opslag, nummer: int) -> list[tuple[str, str | None, int | None, int | None]]:
    casus, _ = opslag.laad_casus(nummer)
    return [(w.perspectief, w.deelaspect, w.score, w.herzien_van) for w in casus.waarderingen]


def vind(opslag: Opslag, tekst: str = GEHEIM) -> list[str]:
    paden = sorted(Path(opslag.pad).parent.glob(f"{opslag.pad.name}*"))
    return [pad.name for pad in paden if tekst.encode() in pad.read_bytes()]


def test_a_card_is_counted_and_nothing_more(tafel: tuple[Opslag, int]) -> None:
    opslag, nummer = tafel
    opslag.bedekt.leg(nummer, kaart("b2"), "notulist")
    opslag.bedekt.leg(nummer, kaart("b1"), "notulist")
    opslag.bedekt.leg(nummer, kaart("b1", deelaspect="opstart"), "notulist")
    assert opslag.bedekt.tel(nummer, "maatwerk") == {"b2": 1, "b1": 2}
    assert opslag.bedekt.tel(nummer, "regie") == {}
    assert opslag.bedekt.waarop(nummer, "maatwerk") == {"b2": (None,), "b1": (None, "opstart")}
    assert opslag.laad_casus(nummer)[0].waarderingen == []


def test_the_store_has_no_way_to_read_a_card() -> None:
    openbaar = {naam for naam in vars(BedekteScores) if not naam.startswith("_")}
    assert openbaar == {"leg", "neem_terug", "tel", "waarop", "open", "wis_van"}


def test_a_second_card_takes_the_place_of_the_first(tafel: tuple[Opslag, int]) -> None:
    opslag, nummer = tafel
    opslag.bedekt.leg(nummer, kaart(score=2), "ik")
    opslag.bedekt.leg(nummer, kaart(score=-1), "ik")
    assert opslag.bedekt.open(nummer, "maatwerk", "ik") == 1
    assert lees(opslag, nummer) == [("b1", None, -1, None)]


def test_a_card_taken_back_is_gone(tafel: tuple[Opslag, int]) -> None:
    opslag, nummer = tafel
    opslag.bedekt.leg(nummer, kaart(), "ik")
    opslag.bedekt.leg(nummer, kaart(deelaspect="opstart"), "ik")
    opslag.bedekt.neem_terug(nummer, "maatwerk", None, "b1")
    assert opslag.bedekt.open(nummer, "maatwerk", "ik") == 1
    assert lees(opslag, nummer) == [("b1", "opstart", -2, None)]


def test_opening_keeps_every_part_of_a_card_and_no_view_is_not_zero(tafel: tuple[Opslag, int]) -> None:
    opslag, nummer = tafel
    opslag.bedekt.leg(
        nummer,
        kaart("b2", None, toelichting="weet ik niet", zichtbaar="evaluatieteam", moment="apart", over_afwezige=True),
        "ik",
    )
    opslag.bedekt.open(nummer, "maatwerk", "ik")
    w = opslag.laad_casus(nummer)[0].waarderingen[0]
    assert (w.score, w.toelichting, w.zichtbaar, w.moment, w.over_afwezige) == (
        None, "weet ik niet", "evaluatieteam", "apart", True,
    )  # fmt: skip


def test_opening_is_one_act_and_undone_the_cards_lie_covered_again(tafel: tuple[Opslag, int]) -> None:
    opslag, nummer = tafel
    for wie, score in (("b1", -2), ("b2", 1)):
        opslag.bedekt.leg(nummer, kaart(wie, score), "ik")
    versie = opslag.versie(nummer)
    assert opslag.bedekt.open(nummer, "maatwerk", "ik") == 2
    assert opslag.versie(nummer) == versie + 1
    opslag.maak_ongedaan(nummer, "ik")
    assert lees(opslag, nummer) == []
    assert opslag.bedekt.tel(nummer, "maatwerk") == {"b1": 1, "b2": 1}
    opslag.bedekt.open(nummer, "maatwerk", "ik")
    assert lees(opslag, nummer) == [("b1", None, -2, None), ("b2", None, 1, None)]


def test_undoing_something_else_brings_no_cards(tafel: tuple[Opslag, int]) -> None:
    opslag, nummer = tafel
    opslag.wijzig(nummer, "ik", "score erbij", [Zet("waarderingen", maak_waardering())])
    opslag.maak_ongedaan(nummer, "ik")
    assert opslag.bedekt.tel(nummer, "regie") == {}


def test_a_change_of_mind_keeps_what_it_was_first(tafel: tuple[Opslag, int]) -> None:
    opslag, nummer = tafel
    for score in (-1, 2, 2):
        opslag.bedekt.leg(nummer, kaart(score=score), "ik")
        opslag.bedekt.open(nummer, "maatwerk", "ik")
    assert lees(opslag, nummer) == [("b1", None, 2, -1)]


def test_what_was_for_the_evaluation_team_only_is_not_told_to_all_as_what_it_was(tafel: tuple[Opslag, int]) -> None:
    opslag, nummer = tafel
    opslag.bedekt.leg(nummer, kaart(score=-2, zichtbaar="evaluatieteam"), "ik")
    opslag.bedekt.open(nummer, "maatwerk", "ik")
    opslag.bedekt.leg(nummer, kaart(score=1), "ik")
    opslag.bedekt.open(nummer, "maatwerk", "ik")
    assert lees(opslag, nummer) == [("b1", None, 1, None)]


def test_two_windows_that_open_at_once_open_once(tafel: tuple[Opslag, int]) -> None:
    opslag, nummer = tafel
    for wie in ("b1", "b2"):
        opslag.bedekt.leg(nummer, kaart(wie), "ik")
    uit: list[int] = []
    draden = [
        Thread(target=lambda wie=wie: uit.append(Opslag(opslag.pad).bedekt.open(nummer, "maatwerk", wie)))
        for wie in ("leider", "notulist")
    ]
    for draad in draden:
        draad.start()
    for draad in draden:
        draad.join()
    assert sorted(uit) == [0, 2]
    assert len(lees(opslag, nummer)) == 2


def test_two_windows_lay_cards_and_lose_none(tafel: tuple[Opslag, int]) -> None:
    opslag, nummer = tafel

    def leg(wie: str) -> None:
        for deel in range(20):
            Opslag(opslag.pad).bedekt.leg(nummer, kaart(wie, deelaspect=f"deel{deel}"), wie)

    draden = [Thread(target=leg, args=(wie,)) for wie in ("b1", "b2")]
    for draad in draden:
        draad.start()
    for draad in draden:
        draad.join()
    assert opslag.bedekt.tel(nummer, "maatwerk") == {"b1": 20, "b2": 20}


def test_an_export_holds_nothing_of_a_card(tafel: tuple[Opslag, int]) -> None:
    opslag, nummer = tafel
    onderzoek = opslag.onderzoeken()[0].nr
    voor = schrijf_bytes(opslag.laad_bestand(onderzoek))
    opslag.bedekt.leg(nummer, kaart(toelichting=GEHEIM), "ik")
    assert schrijf_bytes(opslag.laad_bestand(onderzoek)) == voor


def test_who_withdraws_leaves_no_byte(tafel: tuple[Opslag, int]) -> None:
    opslag, nummer = tafel
    opslag.bedekt.leg(nummer, kaart("b1", toelichting=GEHEIM), "ik")
    opslag.bedekt.leg(nummer, kaart("b2"), "ik")
    assert vind(opslag), "the text must have been there, or the test proves nothing"
    opslag.bedekt.wis_van(nummer, "b1")
    assert vind(opslag) == []
    assert opslag.bedekt.tel(nummer, "maatwerk") == {"b2": 1}
    opslag.bedekt.wis_van(nummer, None)
    assert opslag.bedekt.tel(nummer, "maatwerk") == {}


def test_a_passage_that_does_not_belong_leaves_the_card_too(tafel: tuple[Opslag, int]) -> None:
    opslag, nummer = tafel
    opslag.bedekt.leg(nummer, kaart(toelichting=f"zei {GEHEIM}"), "ik")
    opslag.wis_tekst(nummer, "ik", GEHEIM)
    assert vind(opslag) == []
    assert opslag.bedekt.tel(nummer, "maatwerk") == {"b1": 1}


def test_a_case_that_is_gone_takes_its_cards_along(tafel: tuple[Opslag, int]) -> None:
    opslag, nummer = tafel
    opslag.bedekt.leg(nummer, kaart(), "ik")
    opslag.zet_bestand(maak_bestand(maak_casus()), "proef", vervang=True)
    nieuw = opslag.casussen()[0].nr
    assert [opslag.bedekt.tel(nr, "maatwerk") for nr in (nummer, nieuw)] == [{}, {}]


def test_who_may_not_score_lays_no_card(opslag: Opslag) -> None:
    mensen = [maak_betrokkene("b1"), maak_betrokkene("b2", aanduiding="buurvrouw", soort="vrijwilliger")]
    casus = maak_casus(betrokkenen=mensen, deelnames=[Deelname(betrokkene="b1", status="nee")])
    zonder = maak_casus("c02", deelnames=JA[:1], toestemming={"status": "niet_gevraagd"})
    onderzoek = opslag.zet_bestand(maak_bestand(casus, zonder), "proef")
    nummer, ander = (regel.nr for regel in opslag.casussen(onderzoek))
    for waar, wie, waarom in (
        (nummer, "b1", "doet niet mee"), (nummer, "b2", "nog geen ja"), (nummer, "onbekend", "staat niet"),
        (ander, "b1", "geen toestemming"),
    ):  # fmt: skip
        with pytest.raises(OpslagFout, match=waarom):
            opslag.bedekt.leg(waar, kaart(wie), "ik")
    with pytest.raises(KeyError):
        opslag.bedekt.leg(99, kaart(), "ik")
    with pytest.raises(ValueError):
        opslag.bedekt.leg(nummer, kaart(score=3), "ik")
    assert [opslag.bedekt.tel(nr, "maatwerk") for nr in (nummer, ander)] == [{}, {}]


def test_consent_taken_back_before_opening_opens_nothing(tafel: tuple[Opslag, int]) -> None:
    opslag, nummer = tafel
    opslag.bedekt.leg(nummer, kaart(), "ik")
    casus, _ = opslag.laad_casus(nummer)
    weg = casus.model_copy(update={"toestemming": Toestemming(status="ingetrokken")})
    opslag.wijzig(nummer, "ik", "ingetrokken", [ZetKop(weg, casus)])
    assert opslag.bedekt.open(nummer, "maatwerk", "ik") == 0
    assert (lees(opslag, nummer), opslag.bedekt.tel(nummer, "maatwerk")) == ([], {})


def test_the_card_of_somebody_who_left_the_case_is_not_opened(tafel: tuple[Opslag, int]) -> None:
    opslag, nummer = tafel
    for wie in ("b1", "b2"):
        opslag.bedekt.leg(nummer, kaart(wie), "ik")
    casus, _ = opslag.laad_casus(nummer)
    opslag.wijzig(nummer, "ik", "weg", verwijder(casus, "betrokkenen", "b2"))
    assert opslag.bedekt.open(nummer, "maatwerk", "ik") == 1
    assert [regel[0] for regel in lees(opslag, nummer)] == ["b1"]
    assert opslag.bedekt.tel(nummer, "maatwerk") == {}
