"""The counter without a browser: who may ask, and what is answered."""

from pathlib import Path

import pytest

from casus.screens.loketvragen import ONDERZOEKSVRAGEN, bewaar_concepten, geef_stand
from casus.screens.raamwerk.loket import Houder, lees_pas, maak_pas
from casus.storage import Opslag, Voorbereiding
from casus.storage.concepten import Veldconcepten
from tests.casus.screens.schermhulp import zet_klaar


@pytest.fixture
def geval(db: Path) -> tuple[Opslag, int]:
    zet_klaar(db)
    winkel = Opslag(db)
    return winkel, winkel.casussen()[0].nr


def test_a_pass_is_for_one_case_and_one_person() -> None:
    pas = maak_pas(Houder(12), "notulist")
    assert lees_pas(pas) == (Houder(12), "notulist")
    handtekening = pas.rsplit(".", 1)[1]
    for vals in ("", "12.notulist", f"13.notulist.{handtekening}", f"12.evaluatieteam.{handtekening}", f"{pas}0"):
        assert lees_pas(vals) is None, vals


def test_a_pass_for_an_evaluation_is_none_for_the_case_of_that_number() -> None:
    van_onderzoek = maak_pas(Houder(12, van_onderzoek=True), "notulist")
    assert lees_pas(van_onderzoek) == (Houder(12, van_onderzoek=True), "notulist")
    assert lees_pas(van_onderzoek.removeprefix("o")) is None
    assert lees_pas("o" + maak_pas(Houder(12), "notulist")) is None


def test_an_evaluation_keeps_its_own_drafts_and_has_no_pause(geval: tuple[Opslag, int]) -> None:
    winkel, nummer = geval
    onderzoek = winkel.onderzoeken()[0].nr
    assert ONDERZOEKSVRAGEN["stand"](onderzoek, "notulist", {}) == {"versie": 1, "pauze": False, "klok": ""}
    ONDERZOEKSVRAGEN["concepten"](onderzoek, "notulist", {"velden": {"punten-1": "het eerste con"}})
    assert Veldconcepten(winkel.pad, "onderzoek").lees(onderzoek, "notulist") == {"punten-1": "het eerste con"}
    assert Veldconcepten(winkel.pad).lees(nummer, "notulist") == {}
    ONDERZOEKSVRAGEN["concepten"](999, "notulist", {"velden": {"punten-1": "x"}})
    with pytest.raises(KeyError):
        ONDERZOEKSVRAGEN["stand"](999, "notulist", {})


def test_the_answer_follows_the_case_and_its_talk(geval: tuple[Opslag, int]) -> None:
    winkel, nummer = geval
    rust = geef_stand(nummer, "notulist", {})
    assert rust == {"versie": winkel.versie(nummer), "pauze": False, "klok": ""}
    winkel.sessies.ga_naar(nummer, "tijdlijn")
    winkel.sessies.zet_pauze(nummer, True)
    stand = geef_stand(nummer, "notulist", {})
    assert stand["pauze"] and stand["klok"] == "Tijdlijn: 0 van 75 minuten"


def test_the_picture_of_the_beamer_is_another_after_each_thing_it_shows(geval: tuple[Opslag, int]) -> None:
    winkel, nummer = geval
    beelden = [geef_stand(nummer, "notulist", {"beeld": True})["beeld"]]
    winkel.sessies.ga_naar(nummer, "aspecten")
    beelden.append(geef_stand(nummer, "notulist", {"beeld": True})["beeld"])
    winkel.zet_voorbereiding(nummer, Voorbereiding(van_tafel="de rechtszaak"))
    beelden.append(geef_stand(nummer, "notulist", {"beeld": True})["beeld"])
    assert len(set(beelden)) == 3 and not any("rechtszaak" in beeld for beeld in beelden)
    assert geef_stand(nummer, "notulist", {"beeld": True})["beeld"] == beelden[-1]


def test_a_case_that_is_gone_has_no_answer(geval: tuple[Opslag, int]) -> None:
    with pytest.raises(KeyError):
        geef_stand(999, "notulist", {})


@pytest.mark.parametrize("rommel", [{}, {"velden": 3}, {"velden": ["a"]}, {"velden": {"<b>": "x", "": "y"}}])
def test_rubbish_keeps_no_draft(geval: tuple[Opslag, int], rommel: dict[str, object]) -> None:
    winkel, nummer = geval
    bewaar_concepten(nummer, "notulist", rommel)
    assert Veldconcepten(winkel.pad).lees(nummer, "notulist") == {}


def test_a_draft_is_of_the_person_and_goes_when_it_is_entered(geval: tuple[Opslag, int]) -> None:
    winkel, nummer = geval
    bewaar_concepten(nummer, "notulist", {"velden": {"doelen-1": "buiten"}})
    assert Veldconcepten(winkel.pad).lees(nummer, "gespreksleider") == {}
    assert Veldconcepten(winkel.pad).lees(nummer, "notulist") == {"doelen-1": "buiten"}
    bewaar_concepten(nummer, "notulist", {"velden": {"doelen-1": None}})
    assert Veldconcepten(winkel.pad).lees(nummer, "notulist") == {}
