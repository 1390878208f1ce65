"""Every change is one transaction with a version; two people only meet where they change the same field."""

from typing import Any

import pytest

from casus.model import Casus, Gebeurtenis
from casus.plaats import BestandFout
from casus.storage import Conflict, Opslag, OpslagFout, Weg, Zet, ZetKop
from tests.fabriek import maak_bestand, maak_betrokkene, maak_gebeurtenis, maak_inzet, maak_volle_casus


def lees(opslag: Opslag, nummer: int) -> Gebeurtenis:
    return opslag.laad_casus(nummer)[0].gebeurtenissen[0]


def zet(opslag: Opslag, nummer: int, wie: str, voor: Gebeurtenis, **anders: Any) -> None:
    opslag.wijzig(nummer, wie, f"{wie} verandert", [Zet("gebeurtenissen", voor.model_copy(update=anders), voor)])


def test_a_change_raises_the_version_of_the_case_by_one(opslag: Opslag, nummer: int) -> None:
    voor = opslag.versie(nummer)
    na = opslag.wijzig(nummer, "ik", "erbij", [Zet("gebeurtenissen", maak_gebeurtenis(f"nieuw{i}")) for i in range(3)])
    assert na == opslag.versie(nummer) == voor + 1


def test_a_change_that_cannot_be_leaves_nothing_of_it(opslag: Opslag, nummer: int) -> None:
    voor = opslag.laad_casus(nummer)
    goed, fout = maak_gebeurtenis("goed"), maak_inzet("fout", van="2017", tot="2016")
    with pytest.raises(BestandFout) as gevangen:
        opslag.wijzig(nummer, "ik", "erbij", [Zet("gebeurtenissen", goed), Zet("inzetten", fout)])
    assert "ligt voor het begin" in gevangen.value.meldingen[0]
    assert opslag.laad_casus(nummer) == voor
    assert opslag.laatste_handeling(nummer, "ik") is None


def test_removing_somebody_who_is_named_is_refused(opslag: Opslag, nummer: int) -> None:
    voor = opslag.laad_casus(nummer)
    with pytest.raises(BestandFout, match="staat niet bij de betrokkenen"):
        opslag.wijzig(nummer, "ik", "weg", [Weg("betrokkenen", "b1")])
    assert opslag.laad_casus(nummer) == voor


def test_two_people_may_change_different_fields_of_one_item(opslag: Opslag, nummer: int) -> None:
    voor = lees(opslag, nummer)
    zet(opslag, nummer, "leider", voor, titel="twee huisbezoeken")
    zet(opslag, nummer, "notulist", voor, datum="2016-04")
    assert (lees(opslag, nummer).titel, lees(opslag, nummer).datum) == ("twee huisbezoeken", "2016-04")


def test_two_people_in_the_same_field_conflict_and_the_second_sees_both(opslag: Opslag, nummer: int) -> None:
    voor = lees(opslag, nummer)
    zet(opslag, nummer, "leider", voor, datum="2016-05")
    with pytest.raises(Conflict) as gevangen:
        zet(opslag, nummer, "notulist", voor, datum="2016-04", titel="anders")
    assert [(b.veld, b.zij, b.ik) for b in gevangen.value.botsingen] == [("datum", "2016-05", "2016-04")]
    assert lees(opslag, nummer) == voor.model_copy(update={"datum": "2016-05"})


def test_two_people_who_make_the_same_of_it_do_not_conflict(opslag: Opslag, nummer: int) -> None:
    voor = lees(opslag, nummer)
    zet(opslag, nummer, "leider", voor, datum="2016-05")
    zet(opslag, nummer, "notulist", voor, datum="2016-05")
    assert lees(opslag, nummer).datum == "2016-05"


def test_changing_what_somebody_else_removed_is_a_conflict(opslag: Opslag, nummer: int) -> None:
    voor = lees(opslag, nummer)
    opslag.wijzig(nummer, "leider", "weg", [Weg("gebeurtenissen", voor.id)])
    with pytest.raises(Conflict):
        zet(opslag, nummer, "notulist", voor, titel="anders")


def test_a_new_item_with_an_id_that_is_there_is_refused(opslag: Opslag, nummer: int) -> None:
    with pytest.raises((Conflict, OpslagFout, BestandFout)):
        opslag.wijzig(nummer, "ik", "erbij", [Zet("gebeurtenissen", maak_gebeurtenis("g1", titel="nog een"))])
    with pytest.raises((Conflict, OpslagFout, BestandFout)):
        opslag.wijzig(nummer, "ik", "erbij", [Zet("inzetten", maak_inzet("g1"))])
    assert lees(opslag, nummer) == maak_gebeurtenis()


def test_the_head_of_a_case_is_merged_by_field_too(opslag: Opslag, nummer: int) -> None:
    voor = opslag.laad_casus(nummer)[0]
    opslag.wijzig(nummer, "leider", "kop", [ZetKop(voor.model_copy(update={"titel": "de lift"}), voor)])
    opslag.wijzig(nummer, "notulist", "kop", [ZetKop(voor.model_copy(update={"team": "Noord"}), voor)])
    nu: Casus = opslag.laad_casus(nummer)[0]
    assert (nu.titel, nu.team) == ("de lift", "Noord")
    with pytest.raises(Conflict):
        opslag.wijzig(nummer, "notulist", "kop", [ZetKop(voor.model_copy(update={"titel": "het huis"}), voor)])
    assert nu.model_copy(update={"titel": voor.titel, "team": voor.team}) == voor


def test_undo_takes_back_the_last_act_of_this_person_only(opslag: Opslag, nummer: int) -> None:
    opslag.wijzig(nummer, "leider", "een", [Zet("gebeurtenissen", maak_gebeurtenis("een"))])
    opslag.wijzig(nummer, "notulist", "twee", [Zet("gebeurtenissen", maak_gebeurtenis("twee"))])
    assert opslag.maak_ongedaan(nummer, "leider").omschrijving == "een"
    assert [g.id for g in opslag.laad_casus(nummer)[0].gebeurtenissen] == ["g1", "twee"]
    with pytest.raises(OpslagFout, match="niets"):
        opslag.maak_ongedaan(nummer, "leider")


def test_undo_of_a_removal_puts_the_item_back_in_its_place(opslag: Opslag, nummer: int) -> None:
    opslag.wijzig(nummer, "ik", "erbij", [Zet("gebeurtenissen", maak_gebeurtenis("g2"))])
    voor = opslag.laad_casus(nummer)[0]
    opslag.wijzig(nummer, "ik", "weg", [Weg("gebeurtenissen", "g1")])
    assert [g.id for g in opslag.laad_casus(nummer)[0].gebeurtenissen] == ["g2"]
    opslag.maak_ongedaan(nummer, "ik")
    assert opslag.laad_casus(nummer)[0] == voor


def test_undo_goes_back_step_by_step_to_the_beginning(opslag: Opslag, nummer: int) -> None:
    begin = opslag.laad_casus(nummer)[0]
    zet(opslag, nummer, "ik", lees(opslag, nummer), titel="een")
    zet(opslag, nummer, "ik", lees(opslag, nummer), titel="twee")
    voor = opslag.laad_casus(nummer)[0]
    opslag.wijzig(nummer, "ik", "kop", [ZetKop(voor.model_copy(update={"team": "Noord"}), voor)])
    opslag.wijzig(nummer, "ik", "weg", [Weg("gebeurtenissen", "g1")])
    titels = []
    for _ in range(4):
        opslag.maak_ongedaan(nummer, "ik")
        titels.append((lees(opslag, nummer).titel, opslag.laad_casus(nummer)[0].team))
    assert titels == [("twee", "Noord"), ("twee", None), ("een", None), ("huisbezoek", None)]
    assert opslag.laad_casus(nummer)[0] == begin


def test_undo_is_refused_with_the_name_of_who_changed_it_since(opslag: Opslag, nummer: int) -> None:
    zet(opslag, nummer, "leider", lees(opslag, nummer), titel="een")
    zet(opslag, nummer, "notulist", lees(opslag, nummer), titel="twee")
    with pytest.raises(OpslagFout, match="notulist"):
        opslag.maak_ongedaan(nummer, "leider")
    assert lees(opslag, nummer).titel == "twee"
    opslag.maak_ongedaan(nummer, "notulist")
    opslag.maak_ongedaan(nummer, "leider")
    assert lees(opslag, nummer).titel == "huisbezoek"


def test_undo_that_would_leave_a_case_that_cannot_be_is_refused(opslag: Opslag, nummer: int) -> None:
    opslag.wijzig(nummer, "leider", "erbij", [Zet("betrokkenen", maak_betrokkene("b2"))])
    opslag.wijzig(nummer, "notulist", "erbij", [Zet("inzetten", maak_inzet("i2", betrokkene="b2"))])
    voor = opslag.laad_casus(nummer)
    with pytest.raises((BestandFout, OpslagFout)):
        opslag.maak_ongedaan(nummer, "leider")
    assert opslag.laad_casus(nummer) == voor


def test_history_tells_who_changed_an_item_newest_first(opslag: Opslag, nummer: int) -> None:
    zet(opslag, nummer, "leider", lees(opslag, nummer), titel="een")
    zet(opslag, nummer, "notulist", lees(opslag, nummer), titel="twee")
    opslag.wijzig(nummer, "leider", "ander", [Zet("gebeurtenissen", maak_gebeurtenis("g9"))])
    regels = opslag.geschiedenis(nummer, "g1")
    assert [regel["wie"] for regel in regels] == ["notulist", "leider"]
    assert '"twee"' in regels[0]["na"] and '"een"' in regels[0]["voor"]
    assert len(opslag.geschiedenis(nummer)) == 3


def test_a_draft_is_kept_per_person_and_place_and_taken_away(opslag: Opslag, nummer: int) -> None:
    opslag.bewaar_concept(nummer, "leider", "snelregel", "mrt 20")
    opslag.bewaar_concept(nummer, "leider", "snelregel", "mrt 2016 huis")
    opslag.bewaar_concept(nummer, "notulist", "snelregel", "iets anders")
    assert opslag.lees_concept(nummer, "leider", "snelregel") == "mrt 2016 huis"
    opslag.bewaar_concept(nummer, "leider", "snelregel", "")
    assert opslag.lees_concept(nummer, "leider", "snelregel") == ""
    assert opslag.lees_concept(nummer, "notulist", "snelregel") == "iets anders"


def test_an_evaluation_that_is_there_is_only_replaced_when_asked(opslag: Opslag) -> None:
    opslag.zet_bestand(maak_bestand(maak_volle_casus()), "proef")
    anders = maak_bestand(maak_volle_casus(titel="anders"))
    with pytest.raises(OpslagFout, match="is er al"):
        opslag.zet_bestand(anders, "proef")
    assert opslag.laad_bestand(opslag.onderzoeken()[0].nr).casussen[0].titel == "de trap"
    opslag.zet_bestand(anders, "proef", vervang=True)
    assert [regel.id for regel in opslag.onderzoeken()] == ["o1"]
    assert opslag.laad_bestand(opslag.onderzoeken()[0].nr) == anders


def test_a_number_that_is_not_there_is_a_key_error(opslag: Opslag, nummer: int) -> None:
    for vraag in (opslag.laad_casus, opslag.versie, opslag.laad_bestand, opslag.laad_onderzoek):
        with pytest.raises(KeyError):
            vraag(99)
