"""A person who withdraws leaves not a byte of what was theirs; what is another's stays, to the letter."""

from pathlib import Path

import pytest

from casus.bewerken.halve import HALF
from casus.model import Deelname
from casus.stappen import Weg, Zet, ZetKop
from casus.storage import Opslag, OpslagFout
from casus.storage.bedekt import BedekteScore
from casus.storage.intrekken import wis_persoon
from tests.casus.storage.test_wissen import GEHEIM, vind
from tests.fabriek import (
    maak_bestand, maak_betrokkene, maak_bevinding, maak_casus, maak_citaat, maak_gebeurtenis, maak_notitie,
    maak_waardering,
)  # fmt: skip

ZRM = {"moment": "begin", "domein": "financien", "score": 3}
IK = "gespreksleider"


@pytest.fixture
def nummer(opslag: Opslag) -> int:
    """A case with an inwoner (b1) and a sister (b2) who both said yes."""
    mensen = [maak_betrokkene(), maak_betrokkene("b2", aanduiding="zus", soort="naaste")]
    deelnames = [{"betrokkene": b.id, "status": "ja", "datum": "2017-11-08"} for b in mensen]
    casus = maak_casus(betrokkenen=mensen, deelnames=deelnames)
    return opslag.casussen(opslag.zet_bestand(maak_bestand(casus), "proef"))[0].nr


def zet(opslag: Opslag, nummer: int, lijst: str, ding) -> None:
    opslag.wijzig(nummer, IK, "erbij", [Zet(lijst, ding)])


EIGEN = {
    "waarderingen": maak_waardering("w2", perspectief="b2", toelichting=GEHEIM),
    "bevindingen": maak_bevinding("f2", door=["b2"], tekst=GEHEIM),
    "citaten": maak_citaat("q2", betrokkene="b2", tekst=GEHEIM),
    "gebeurtenissen": maak_gebeurtenis("g2", belevingen=[{"betrokkene": "b2", "score": 1, "woorden": GEHEIM}]),
    "notities": maak_notitie("n2", tekst=GEHEIM, extra={
        HALF: {"lijst": "citaten", "id": "q9", "velden": {"betrokkene": "b2", "tekst": GEHEIM}},
    }),
}  # fmt: skip


@pytest.mark.parametrize("lijst", EIGEN)
def test_no_byte_stays_of_what_was_theirs(opslag: Opslag, nummer: int, lijst: str) -> None:
    zet(opslag, nummer, lijst, EIGEN[lijst])
    assert vind(opslag)
    wis_persoon(opslag.pad, nummer, IK, "b2")
    assert vind(opslag) == []


@pytest.mark.parametrize("lijst", EIGEN)
def test_no_byte_stays_of_what_was_removed_before(opslag: Opslag, nummer: int, lijst: str) -> None:
    zet(opslag, nummer, lijst, EIGEN[lijst])
    opslag.wijzig(nummer, IK, "weg", [Weg(lijst, EIGEN[lijst].id)])
    assert vind(opslag), "it stays for undo"
    wis_persoon(opslag.pad, nummer, IK, "b2")
    assert vind(opslag) == []


def test_no_byte_stays_of_what_later_got_another_name(opslag: Opslag, nummer: int) -> None:
    was = EIGEN["bevindingen"]
    zet(opslag, nummer, "bevindingen", was)
    nieuw = was.model_copy(update={"door": ["b1"], "tekst": "anders gezegd"})
    opslag.wijzig(nummer, IK, "anders", [Zet("bevindingen", nieuw, was)])
    wis_persoon(opslag.pad, nummer, IK, "b2")
    assert vind(opslag) == []
    assert opslag.laad_casus(nummer)[0].bevindingen == [nieuw]


def test_no_byte_stays_of_the_notes_it_was_made_of(opslag: Opslag, nummer: int) -> None:
    notitie = maak_notitie("n1", tekst=GEHEIM)
    zet(opslag, nummer, "notities", notitie)
    zet(opslag, nummer, "bevindingen", maak_bevinding("f2", door=["b2"]))
    geplaatst = notitie.model_copy(update={"geplaatst_als": "f2"})
    opslag.wijzig(nummer, IK, "geplaatst", [Zet("notities", geplaatst, notitie)])
    opslag.wijzig(nummer, IK, "weg", [Weg("notities", "n1")])
    wis_persoon(opslag.pad, nummer, IK, "b2")
    assert vind(opslag) == []


def test_no_byte_stays_of_drafts_and_covered_scores(opslag: Opslag, nummer: int) -> None:
    for wie in ("b1", "b2"):
        kaart = BedekteScore("regie", None, wie, 1, f"{GEHEIM} {wie}", "allen", "aan_tafel", False)
        opslag.bedekt.leg(nummer, kaart, IK)
    opslag.bewaar_concept(nummer, "notulist", "aspecten", f"{GEHEIM} zei")
    wis_persoon(opslag.pad, nummer, IK, "b2")
    assert vind(opslag, f"{GEHEIM} b2") == vind(opslag, f"{GEHEIM} zei") == []
    assert opslag.bedekt.tel(nummer, "regie") == {"b1": 1}


def test_self_reliance_scores_leave_the_history_of_the_head_too(opslag: Opslag, nummer: int) -> None:
    casus = opslag.laad_casus(nummer)[0]
    scores = [{**ZRM, "beoordelaar": "b1"}, {**ZRM, "beoordelaar": "b2", "extra": {"waarom": GEHEIM}}]
    met = casus.model_validate({**casus.model_dump(), "zelfredzaamheid": scores})
    opslag.wijzig(nummer, IK, "scores", [ZetKop(met, casus)])
    assert vind(opslag)
    wis_persoon(opslag.pad, nummer, IK, "b2")
    assert vind(opslag) == []
    assert [z.beoordelaar for z in opslag.laad_casus(nummer)[0].zelfredzaamheid] == ["b1"]


def test_what_is_of_others_stays_with_its_history(opslag: Opslag, nummer: int) -> None:
    ander = maak_bevinding("f1", door=["b1"], tekst="van de inwoner")
    zet(opslag, nummer, "bevindingen", ander)
    zet(opslag, nummer, "bevindingen", maak_bevinding("f3", door=["b1", "b2"], tekst="van beiden"))
    zet(opslag, nummer, "citaten", EIGEN["citaten"])
    wis_persoon(opslag.pad, nummer, IK, "b2")
    na = opslag.laad_casus(nummer)[0]
    assert na.bevindingen == [ander, maak_bevinding("f3", door=["b1"], tekst="van beiden")]
    assert [regel["gewist"] for regel in opslag.geschiedenis(nummer, "f1")] == [0]
    assert na.deelnames[1] == Deelname(betrokkene="b2", status="ingetrokken", datum="2017-11-08")


def test_it_cannot_be_undone_back(opslag: Opslag, nummer: int) -> None:
    zet(opslag, nummer, "citaten", EIGEN["citaten"])
    wis_persoon(opslag.pad, nummer, IK, "b2")
    with pytest.raises(OpslagFout, match="Dit kan niet terug"):
        opslag.maak_ongedaan(nummer, IK)
    assert opslag.laad_casus(nummer)[0].citaten == []


def test_who_gave_nothing_can_change_their_mind(opslag: Opslag, nummer: int) -> None:
    voor = opslag.laad_casus(nummer)[0]
    wis_persoon(opslag.pad, nummer, IK, "b2")
    opslag.maak_ongedaan(nummer, IK)
    assert opslag.laad_casus(nummer)[0] == voor


def test_it_is_logged_without_who(opslag: Opslag, nummer: int) -> None:
    wis_persoon(opslag.pad, nummer, IK, "b2")
    assert b"deelname van een persoon ingetrokken" in Path(opslag.pad).read_bytes()
    assert b"zus ingetrokken" not in Path(opslag.pad).read_bytes()


def test_a_case_that_is_not_there(opslag: Opslag) -> None:
    with pytest.raises(KeyError):
        wis_persoon(opslag.pad, 99, IK, "b2")
