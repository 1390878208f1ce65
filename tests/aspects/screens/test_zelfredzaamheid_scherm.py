"""Zelfredzaamheid: choose a life domain, score it per person, and see what changed."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from casus.model import Casus
from casus.stappen import ZetKop
from casus.storage import Opslag
from tests.casus.screens.schermhulp import laad, zet_klaar
from tests.fabriek import maak_betrokkene, maak_casus

SCRIPT = "from aspects.screens.zelfredzaamheid import toon_zelfredzaamheid\ntoon_zelfredzaamheid()"
JA = [{"betrokkene": "b1", "status": "ja"}, {"betrokkene": "b2", "status": "ja"}]


class Scherm:
    def __init__(self, nummer: int, **adres: str):
        self.app = AppTest.from_string(SCRIPT, default_timeout=30)
        for naam, waarde in {"casus": nummer, **adres}.items():
            self.app.query_params[naam] = str(waarde)
        self.loop()

    def loop(self) -> "Scherm":
        self.app.run()
        assert not self.app.exception, self.app.exception
        return self

    def kies_gebied(self, code: str) -> "Scherm":
        self.app.get("button_group")[0].set_value(code)
        return self.loop()

    def kies(self, label: str, score: int | None) -> "Scherm":
        veld = self.veld(label)
        veld.select_index(0) if score is None else veld.set_value(score)
        return self.loop()

    def veld(self, label: str):
        (veld,) = [veld for veld in self.app.selectbox if veld.label == label]
        return veld

    def tabel(self) -> str:
        return "".join(str(deel.proto.body) for deel in self.app.get("html") if "casus-tabel" in deel.proto.body)

    def teksten(self) -> str:
        soorten = ("caption", "warning", "error", "info", "header")
        return "\n".join(str(ding.value) for soort in soorten for ding in self.app.get(soort))


def _maak(**anders) -> Casus:
    mensen = [
        maak_betrokkene(),
        maak_betrokkene("b2", aanduiding="zus", soort="naaste"),
        maak_betrokkene("b3", aanduiding="oom", soort="naaste"),
    ]
    return maak_casus(**{"betrokkenen": mensen, "deelnames": JA, **anders})


@pytest.fixture
def nummer(db: Path) -> int:
    return zet_klaar(db, _maak(levensdomeinen=["financien"]))[0]


def _scores(db: Path, nummer: int) -> list[tuple[str, str, int, str, str | None]]:
    return [(z.moment, z.domein, z.score, z.beoordelaar, z.betreft) for z in laad(db, nummer).zelfredzaamheid]


def test_nothing_is_asked_before_people_choose(db: Path, nummer: int) -> None:
    scherm = Scherm(nummer)
    assert not scherm.app.selectbox
    assert "Dit verhaal gaat over: geld." in scherm.teksten()
    assert scherm.tabel() == ""


def test_choosing_a_domain_stands_in_the_address_and_asks_who_said_yes(db: Path, nummer: int) -> None:
    scherm = Scherm(nummer).kies_gebied("huisvesting")
    assert scherm.app.query_params["gebied"] in ("huisvesting", ["huisvesting"])
    assert [veld.label for veld in scherm.app.selectbox] == [
        "Aan het begin: inwoner", "Aan het eind: inwoner", "Aan het begin: zus", "Aan het eind: zus",
    ]  # fmt: skip
    assert _scores(db, nummer) == []


def test_a_score_is_stored_and_shown_with_its_words(db: Path, nummer: int) -> None:
    scherm = Scherm(nummer, gebied="financien")
    scherm.kies("Aan het begin: inwoner", 1).kies("Aan het begin: zus", 2).kies("Aan het eind: zus", 4)
    assert _scores(db, nummer) == [
        ("begin", "financien", 1, "b1", "b1"), ("begin", "financien", 2, "b2", "b1"),
        ("eind", "financien", 4, "b2", "b1"),
    ]  # fmt: skip
    tabel = scherm.tabel()
    assert "1½, tussen acute problematiek en niet zelfredzaam" in tabel
    assert "4, voldoende zelfredzaam" in tabel
    assert "2½ vooruit" in tabel
    assert "scores: 1 · 2" in tabel


def test_a_score_can_be_changed_and_taken_away_and_undone(db: Path, nummer: int) -> None:
    scherm = Scherm(nummer, gebied="financien").kies("Aan het eind: zus", 4).kies("Aan het eind: zus", 3)
    assert [s[2] for s in _scores(db, nummer)] == [3]
    scherm.kies("Aan het eind: zus", None)
    assert _scores(db, nummer) == []
    Opslag(db).maak_ongedaan(nummer, "gespreksleider")
    assert [s[2] for s in _scores(db, nummer)] == [3]


def test_what_was_not_asked_is_not_shown(db: Path, nummer: int) -> None:
    scherm = Scherm(nummer, gebied="financien").kies("Aan het eind: zus", 4)
    assert "geld" in scherm.tabel() and "wonen" not in scherm.tabel()
    assert "niet gevraagd" in scherm.tabel() and "niet te zeggen" in scherm.tabel()


def test_two_windows_fill_in_different_scores_and_both_are_kept(db: Path, nummer: int) -> None:
    een, twee = Scherm(nummer, gebied="financien"), Scherm(nummer, gebied="financien", ik="notulist")
    een.kies("Aan het begin: inwoner", 1)
    twee.kies("Aan het begin: zus", 5)
    assert [(s[2], s[3]) for s in _scores(db, nummer)] == [(1, "b1"), (5, "b2")]


def test_two_windows_change_the_same_score_and_the_second_is_told(db: Path, nummer: int) -> None:
    een, twee = Scherm(nummer, gebied="financien"), Scherm(nummer, gebied="financien", ik="notulist")
    een.kies("Aan het begin: zus", 1)
    twee.kies("Aan het begin: zus", 5)
    assert [s[2] for s in _scores(db, nummer)] == [1]
    assert "Daar staat nu ‘1, acute problematiek’" in twee.teksten()
    assert "‘5, volledig zelfredzaam’ is niet bewaard" in twee.teksten()
    assert twee.veld("Aan het begin: zus").value == 1
    twee.kies("Aan het begin: zus", 5)
    assert [s[2] for s in _scores(db, nummer)] == [5]


def test_a_score_that_slips_in_between_reading_and_storing_is_not_lost(
    db: Path, nummer: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    echt, keer = Opslag.laad_casus, []

    def laad_en_laat_een_ander_voor(self: Opslag, welke: int):
        gelezen = echt(self, welke)
        if not keer and armed:
            keer.append(1)
            na = gelezen[0].model_copy(update={"zelfredzaamheid": _maak(zelfredzaamheid=[ANDER]).zelfredzaamheid})
            Opslag(db).wijzig(welke, "notulist", "intussen", [ZetKop(na, gelezen[0])])
        return gelezen

    ANDER = {"moment": "eind", "domein": "justitie", "score": 3, "beoordelaar": "b1"}
    armed: list[int] = []
    scherm = Scherm(nummer, gebied="financien")
    monkeypatch.setattr(Opslag, "laad_casus", laad_en_laat_een_ander_voor)
    armed.append(1)
    scherm.kies("Aan het begin: zus", 5)
    assert [(s[1], s[2]) for s in _scores(db, nummer)] == [("justitie", 3), ("financien", 5)]


def test_with_several_inwoners_it_is_said_about_whom_and_shown_apart(db: Path) -> None:
    mensen = [maak_betrokkene(), maak_betrokkene("b2", aanduiding="zoon <b>")]
    (nummer,) = zet_klaar(db, _maak(betrokkenen=mensen))
    scherm = Scherm(nummer, gebied="financien").kies("Aan het eind: inwoner", 2)
    scherm.app.radio[0].set_value("b2")
    scherm.loop().kies("Aan het eind: inwoner", 4)
    assert _scores(db, nummer) == [("eind", "financien", 2, "b1", "b1"), ("eind", "financien", 4, "b1", "b2")]
    assert "geld (inwoner)" in scherm.tabel() and "geld (zoon &lt;b&gt;)" in scherm.tabel()
    scherm.app.radio[0].set_value("samen.")
    scherm.loop().kies("Aan het eind: inwoner", 5)
    assert _scores(db, nummer)[-1] == ("eind", "financien", 5, "b1", None)
    assert "geld (allemaal samen)" in scherm.tabel()


def test_without_consent_there_is_nothing_to_score_and_nothing_to_see(db: Path) -> None:
    rij = {"moment": "eind", "domein": "financien", "score": 4, "beoordelaar": "b1"}
    (nummer,) = zet_klaar(db, _maak(toestemming={"status": "ingetrokken"}, zelfredzaamheid=[rij]))
    scherm = Scherm(nummer, gebied="financien")
    assert "De toestemming voor deze casus is ingetrokken" in scherm.teksten()
    assert not scherm.app.selectbox and scherm.tabel() == ""


def test_who_withdrew_meanwhile_gives_no_score_any_more(db: Path, nummer: int) -> None:
    scherm = Scherm(nummer, gebied="financien")
    winkel = Opslag(db)
    casus = winkel.laad_casus(nummer)[0]
    zonder_zus = _maak(deelnames=[{"betrokkene": "b2", "status": "ingetrokken"}]).deelnames
    na = casus.model_copy(update={"deelnames": zonder_zus})
    winkel.wijzig(nummer, "notulist", "intrekken", [ZetKop(na, casus)])
    scherm.kies("Aan het eind: zus", 4)
    assert _scores(db, nummer) == []
    assert "Niet bewaard" in scherm.teksten()


def test_when_nobody_said_yes_it_says_what_to_do(db: Path) -> None:
    (nummer,) = zet_klaar(db, _maak(deelnames=[]))
    assert "Nog niemand zei ja" in Scherm(nummer, gebied="financien").teksten()


def test_an_address_with_rubbish_asks_nothing(db: Path, nummer: int) -> None:
    assert not Scherm(nummer, gebied="opvoeding").app.selectbox
