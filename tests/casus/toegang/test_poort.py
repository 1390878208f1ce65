"""The gate before the store: nothing goes round it, and what comes through is fit for who asked."""

import inspect
from pathlib import Path

import pytest

from casus.model.lijsten import Evaluatielijsten
from casus.stappen import Zet
from casus.storage import Opslag
from casus.storage.bedekt import BedekteScores
from casus.storage.beheer import Beheer
from casus.storage.concepten import Concepten, Veldconcepten
from casus.storage.evaluaties import Evaluaties
from casus.storage.sessies import Sessies
from casus.toegang import HANDELINGEN, LOKAAL, NIEMAND, GeenToegang
from casus.toegang.poort import DELEN, METHODEN, OP_VERZOEK, bewaak
from tests.casus.toegang.toegangshulp import GEPLANT, persoon, zet_neer
from tests.fabriek import maak_bestand, maak_casus, maak_gebeurtenis, maak_onderzoek

KLASSEN = (Opslag, BedekteScores, Beheer, Evaluaties, Sessies, Concepten, Veldconcepten)


@pytest.mark.parametrize("klasse", KLASSEN)
def test_every_public_method_of_the_store_stands_in_the_table(klasse: type) -> None:
    methoden = {naam for naam, _ in inspect.getmembers(klasse, callable) if not naam.startswith("_")}
    delen = {*DELEN, *OP_VERZOEK} if klasse is Opslag else set()
    assert methoden - delen == set(METHODEN[klasse])
    assert {slot.handeling for slot in METHODEN[klasse].values()} <= set(HANDELINGEN)


def test_every_part_of_the_store_is_one_of_these(opslag: Opslag) -> None:
    eigenschappen = {naam for naam, _ in inspect.getmembers(Opslag, lambda ding: isinstance(ding, property))}
    assert eigenschappen == set(DELEN)
    assert {type(getattr(opslag, naam)) for naam in DELEN} | {Concepten, Veldconcepten, Opslag} == set(KLASSEN)


def test_who_sits_at_a_laptop_has_the_store_itself(opslag: Opslag) -> None:
    assert bewaak(opslag, LOKAAL) is opslag


def test_where_the_file_lies_and_what_is_not_in_the_table_is_shut(tmp_path: Path) -> None:
    winkel, nummers, _ = zet_neer(tmp_path / "casus.db")
    achter = bewaak(winkel, persoon("evaluatieteam"))
    for naam in ("pad", "_schrijf_log", "_weiger", "iets_nieuws"):
        with pytest.raises(GeenToegang):
            getattr(achter, naam)
    with pytest.raises(GeenToegang):
        bewaak(winkel, NIEMAND).laad_casus(nummers["eigen"])


def test_lists_hold_only_what_is_theirs(tmp_path: Path) -> None:
    winkel, nummers, onderzoeken = zet_neer(tmp_path / "casus.db")

    def ziet(rol: str) -> tuple[list[str], list[int]]:
        achter = bewaak(winkel, persoon(rol))
        return [r.id for r in achter.onderzoeken()], [r.nr for r in achter.casussen()]

    assert ziet("gespreksleider") == (["o1"], [nummers["eigen"], nummers["strikt"]])
    assert ziet("notulist") == (["o1"], [nummers["eigen"]])
    assert ziet("evaluatieteam") == (["o1"], [nummers["eigen"], nummers["ander"], nummers["strikt"]])
    assert ziet("coordinator") == (["o1"], []) == ziet("medewerker")
    assert ziet("beheerder") == (["o1", "o2"], list(nummers.values()))
    assert bewaak(winkel, NIEMAND).onderzoeken() == [] == bewaak(winkel, NIEMAND).casussen(onderzoeken["eigen"])


def test_who_administers_sees_no_word_of_a_story(tmp_path: Path) -> None:
    winkel, _, _ = zet_neer(tmp_path / "casus.db")
    gezien = repr(bewaak(winkel, persoon("beheerder")).casussen())
    assert "C01" in gezien and not [woord for woord in GEPLANT.values() if woord in gezien]


@pytest.mark.parametrize(("rol", "ziet"), [("gespreksleider", False), ("notulist", False), ("evaluatieteam", True)])
def test_a_score_that_was_kept_for_the_evaluation_team_is_for_them_alone(
    tmp_path: Path, rol: str, ziet: bool
) -> None:
    winkel, nummers, _ = zet_neer(tmp_path / "casus.db")
    nummer = nummers["eigen"]
    casus, _ = winkel.laad_casus(nummer)
    voor = next(w for w in casus.waarderingen if w.zichtbaar == "evaluatieteam")
    winkel.wijzig(nummer, "Eva", "score", [Zet("waarderingen", voor.model_copy(update={"score": -2}), voor)])
    achter = bewaak(winkel, persoon(rol))
    gezien = repr((achter.laad_casus(nummer), achter.geschiedenis(nummer)))
    assert (GEPLANT["verborgen"] in gezien) is ziet
    assert GEPLANT["eigen"] in gezien


def test_whoever_acts_does_so_under_their_own_name(tmp_path: Path) -> None:
    winkel, nummers, _ = zet_neer(tmp_path / "casus.db")
    achter, nummer = bewaak(winkel, persoon("gespreksleider")), nummers["eigen"]
    achter.wijzig(nummer, "Eva", "iets", [Zet("gebeurtenissen", maak_gebeurtenis("g9"))])
    achter.bewaar_concept(nummer, "Eva", "regel", "half")
    achter.veldconcepten().zet(nummer, "Eva", {"veld": "half"})
    assert [r["wie"] for r in winkel.geschiedenis(nummer)] == ["Gina"]
    assert winkel.lees_concept(nummer, "Gina", "regel") == "half" and winkel.lees_concept(nummer, "Eva", "regel") == ""
    assert winkel.veldconcepten().lees(nummer, "Gina") == {"veld": "half"}
    winkel.wijzig(nummer, "Eva", "iets van Eva", [Zet("gebeurtenissen", maak_gebeurtenis("g10"))])
    laatste = achter.laatste_handeling(nummer, "Eva")
    assert laatste is not None and laatste.wie == "Gina"


def test_a_new_case_is_of_who_makes_it(tmp_path: Path) -> None:
    winkel, _, onderzoeken = zet_neer(tmp_path / "casus.db")
    achter = bewaak(winkel, persoon("gespreksleider"))
    nieuw = achter.nieuwe_casus(onderzoeken["eigen"], maak_casus("c09", code="C09", facilitator="F1"), "")
    assert achter.laad_casus(nieuw)[0].code == "C09"
    for onderzoek, van in ((onderzoeken["eigen"], "F2"), (onderzoeken["eigen"], None), (onderzoeken["ander"], "F1")):
        with pytest.raises(GeenToegang):
            achter.nieuwe_casus(onderzoek, maak_casus("c10", code="C10", facilitator=van), "")


def test_stories_come_in_by_who_may_read_them(tmp_path: Path) -> None:
    winkel, _, _ = zet_neer(tmp_path / "casus.db")
    eva, bea = bewaak(winkel, persoon("evaluatieteam")), bewaak(winkel, persoon("beheerder"))
    eva.zet_bestand(maak_bestand(), "", vervang=True)
    leeg = maak_bestand(onderzoek=maak_onderzoek("o3")).model_copy(update={"casussen": []})
    bea.zet_bestand(leeg, "")
    for wie, bestand, vervang in (
        (eva, maak_bestand(onderzoek=maak_onderzoek("o2")), True),
        (eva, maak_bestand(onderzoek=maak_onderzoek("o4")), False),
        (bea, maak_bestand(onderzoek=maak_onderzoek("o4")), False), (bea, leeg, True),
    ):  # fmt: skip
        with pytest.raises(GeenToegang):
            wie.zet_bestand(bestand, "", vervang=vervang)


def test_the_own_things_of_an_evaluation_are_for_its_team(tmp_path: Path) -> None:
    winkel, _, onderzoeken = zet_neer(tmp_path / "casus.db")
    eva = bewaak(winkel, persoon("evaluatieteam"))
    assert GEPLANT["punt"] in repr(eva.evaluaties.laad(onderzoeken["eigen"]))
    with pytest.raises(GeenToegang):
        eva.evaluaties.laad(onderzoeken["ander"])
    with pytest.raises(GeenToegang):
        bewaak(winkel, persoon("gespreksleider")).evaluaties.laad(onderzoeken["eigen"])
    assert Evaluatielijsten() != eva.evaluaties.laad(onderzoeken["eigen"])
