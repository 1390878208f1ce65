"""A text and the answers to it: which answers still count, and when a text is to be asked again."""

from typing import Any

import pytest

from aspects.verificatie import (
    antwoordt, bepaal_stand, geldt_nog, is_akkoord, is_bekeken, kan_akkoord, leg_voor, lees_gevraagd, maak_concept,
    maak_vingerafdruk, verander_tekst, vind_open_rollen, vind_wijzigwensen, wijs_af, zet_akkoord,
)  # fmt: skip
from casus.model import Rapporttekst, Verificatie, Vignet
from tests.fabriek import maak_vignet

DAG = "2017-11-20"
TEKST = Rapporttekst(plaats="vooraf", tekst="Dank aan iedereen.")
STUKKEN = [maak_vignet(), TEKST]
NAMEN = ["vignet", "rapporttekst"]


def ingelezen(*antwoorden: str, **anders: Any) -> Vignet:
    """As it comes from a file: answers without a mark of the words."""
    lijst = [Verificatie(door=f"rol {n}", datum=DAG, antwoord=a) for n, a in enumerate(antwoorden)]
    return maak_vignet(verificaties=lijst, **anders)


@pytest.mark.parametrize("stuk", STUKKEN, ids=NAMEN)
def test_a_text_goes_from_concept_by_way_of_answers_to_agreed(stuk: Any) -> None:
    assert bepaal_stand(stuk) == "concept" and not kan_akkoord(stuk)
    stuk = leg_voor(stuk, ["inwoner", " inwoner ", "", "gebiedsteam"])
    assert bepaal_stand(stuk) == "voorgelegd" and vind_open_rollen(stuk) == ("inwoner", "gebiedsteam")
    stuk = antwoordt(stuk, "Inwoner", DAG, "akkoord", " fijn ")
    assert vind_open_rollen(stuk) == ("gebiedsteam",) and not kan_akkoord(stuk)
    assert stuk.verificaties[0].opmerking == "fijn"
    stuk = antwoordt(stuk, "gebiedsteam", DAG, "akkoord_met_wijziging")
    assert bepaal_stand(stuk) == "voorgelegd"  # nobody but people make it agreed
    assert kan_akkoord(stuk) and [v.door for v in vind_wijzigwensen(stuk)] == ["gebiedsteam"]
    stuk = zet_akkoord(stuk)
    assert is_akkoord(stuk) and stuk.status == "akkoord"


@pytest.mark.parametrize("stuk", STUKKEN, ids=NAMEN)
@pytest.mark.parametrize("besluit", [lambda stuk: stuk, zet_akkoord], ids=["voorgelegd", "akkoord"])
def test_other_words_after_putting_it_to_people_make_it_a_concept_to_ask_again(stuk: Any, besluit: Any) -> None:
    oud = besluit(antwoordt(leg_voor(stuk, ["inwoner"]), "inwoner", DAG, "akkoord"))
    nieuw = verander_tekst(oud, tekst="Heel andere woorden.")
    assert (nieuw.status, bepaal_stand(nieuw)) == ("concept", "opnieuw")
    assert not is_akkoord(nieuw) and not kan_akkoord(nieuw)
    assert len(nieuw.verificaties) == 1 and not geldt_nog(nieuw, nieuw.verificaties[0])
    assert lees_gevraagd(nieuw).aan == ("inwoner",)  # it is known whom to ask again
    opnieuw = leg_voor(nieuw, lees_gevraagd(nieuw).aan)
    assert vind_open_rollen(opnieuw) == ("inwoner",)


def test_another_title_is_another_text() -> None:
    akkoord = zet_akkoord(antwoordt(leg_voor(maak_vignet(), ["inwoner"]), "inwoner", DAG, "akkoord"))
    assert bepaal_stand(verander_tekst(akkoord, titel="De stoel")) == "opnieuw"


def test_the_same_words_spaced_otherwise_are_the_same_text() -> None:
    akkoord = zet_akkoord(antwoordt(maak_vignet(), "inwoner", DAG, "akkoord"))
    zelfde = verander_tekst(akkoord, tekst="Zij kon  niet\nnaar boven. ")
    assert is_akkoord(zelfde) and zelfde.tekst == "Zij kon  niet\nnaar boven. "


def test_words_put_back_as_they_were_have_their_answers_back() -> None:
    vignet = antwoordt(leg_voor(maak_vignet(), ["inwoner"]), "inwoner", DAG, "akkoord")
    heen = verander_tekst(vignet, tekst="Anders.")
    terug = verander_tekst(heen, tekst=vignet.tekst)
    assert bepaal_stand(terug) == "concept" and kan_akkoord(terug)


@pytest.mark.parametrize("veld", ["titel", "tekst"])
@pytest.mark.parametrize("besluit", [lambda v: v, zet_akkoord], ids=["voorgelegd", "akkoord"])
def test_a_text_changed_along_another_way_is_seen_to_have_changed(veld: str, besluit: Any) -> None:
    vignet = besluit(antwoordt(leg_voor(maak_vignet(), ["inwoner"]), "inwoner", DAG, "akkoord"))
    langs_een_andere_weg = vignet.model_copy(update={veld: "Iets anders"})
    assert bepaal_stand(langs_een_andere_weg) == "opnieuw"
    assert not is_akkoord(langs_een_andere_weg)


def test_an_answer_from_a_file_counts_for_the_text_it_came_with() -> None:
    vignet = ingelezen("akkoord", "akkoord_met_wijziging", status="akkoord")
    assert is_akkoord(vignet)
    assert all(geldt_nog(vignet, v) for v in vignet.verificaties)


def test_an_answer_from_a_file_stays_with_the_words_of_then_when_they_are_changed_here() -> None:
    vignet = ingelezen("akkoord", status="akkoord")
    nieuw = verander_tekst(vignet, tekst="Anders.")
    assert nieuw.verificaties[0].extra == {"tekst": maak_vingerafdruk(vignet)}
    assert bepaal_stand(nieuw) == "opnieuw"


@pytest.mark.parametrize(
    "handeling",
    [
        lambda v: antwoordt(v, "buur", DAG, "akkoord"), lambda v: leg_voor(v, ["buur"]), zet_akkoord, wijs_af,
        maak_concept,
    ],
    ids=["antwoord", "voorleggen", "akkoord", "afwijzen", "concept"],
)  # fmt: skip
def test_any_act_notes_the_words_with_answers_from_a_file_so_that_no_other_way_of_changing_goes_unseen(
    handeling: Any,
) -> None:
    bekeken = {"door": ["een", "twee"], "datum": DAG}
    vignet = handeling(ingelezen("akkoord", status="voorgelegd", herkenbaarheid=bekeken))
    anders = vignet.model_copy(update={"tekst": "Langs een andere weg veranderd."})
    assert not any(geldt_nog(anders, v) for v in anders.verificaties) and not is_bekeken(anders)
    assert bepaal_stand(anders) in ("opnieuw", "afgewezen")
    assert all(geldt_nog(vignet, v) for v in vignet.verificaties) and is_bekeken(vignet)


def test_a_new_answer_beside_one_from_a_file_is_to_these_words() -> None:
    vignet = antwoordt(ingelezen("akkoord", status="voorgelegd"), "buur", DAG, "akkoord")
    nieuw = verander_tekst(vignet, tekst="Anders.")
    assert [geldt_nog(nieuw, v) for v in nieuw.verificaties] == [False, False]


@pytest.mark.parametrize(
    ("antwoorden", "kan"),
    [
        ([("inwoner", "akkoord")], True),
        ([("inwoner", "niet_akkoord")], False),
        ([("inwoner", "niet_akkoord"), ("inwoner", "akkoord")], True),
        ([("inwoner", "akkoord"), ("Inwoner", "niet_akkoord")], False),
        ([("dochter", "akkoord")], False),
        ([("inwoner", "akkoord"), ("dochter", "niet_akkoord")], False),
        ([], False),
    ],
)
def test_it_can_be_agreed_when_all_who_were_asked_answered_and_nobodys_last_word_is_no(
    antwoorden: list[tuple[str, Any]], kan: bool
) -> None:
    vignet = leg_voor(maak_vignet(), ["inwoner"])
    for door, antwoord in antwoorden:
        vignet = antwoordt(vignet, door, DAG, antwoord)
    assert kan_akkoord(vignet) is kan


def test_a_text_that_does_not_go_into_the_report_asks_nobody() -> None:
    vignet = wijs_af(leg_voor(maak_vignet(), ["inwoner"]))
    assert bepaal_stand(vignet) == "afgewezen" and vind_open_rollen(vignet) == () and not kan_akkoord(vignet)
    assert bepaal_stand(maak_concept(vignet)) == "concept"


@pytest.mark.parametrize("rommel", ["tekst", 3, {"aan": "inwoner"}, {"aan": [1, "", "oma"], "tekst": 4}, None, []])
def test_what_another_program_wrote_there_breaks_nothing(rommel: Any) -> None:
    vignet = maak_vignet(status="voorgelegd", extra={"verificatie": rommel, "eigen": 1})
    assert lees_gevraagd(vignet).aan in ((), ("oma",))
    assert bepaal_stand(vignet) == "voorgelegd"
    assert leg_voor(vignet, ["inwoner"]).extra["eigen"] == 1
