"""Start: consent of the case and of everybody at the table, who is here, and what happens when somebody stops."""

from pathlib import Path

import pytest

from casus.bewerken.intrekken import Neemtmee
from casus.model import Deelname
from casus.screens.intrekken import zeg_wat_weggaat
from casus.screens.raamwerk.proef import typ_regel
from casus.screens.starterbij import PLEK
from casus.starttekst import lees_hulp, lees_voor
from casus.storage import Opslag
from casus.storage.bedekt import BedekteScore
from tests.casus.screens.schermhulp import SCRIPTS, Scherm, laad, zet_klaar
from tests.casus.storage.test_wissen import GEHEIM, vind
from tests.fabriek import (
    maak_betrokkene, maak_bevinding, maak_casus, maak_citaat, maak_onderzoek, maak_waardering,
)  # fmt: skip

IK = "gespreksleider"
GEGEVEN = {"status": "gegeven", "datum": "2017-10-16", "vorm": "schriftelijk"}


@pytest.fixture(autouse=True)
def _script(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SCRIPTS, "start", "from casus.screens.start import toon_start\ntoon_start()")


def tafel(**anders):
    """An inwoner and a daughter at the table, and a neighbour in the story."""
    mensen = [
        maak_betrokkene(bij_sessie=True), maak_betrokkene("b2", aanduiding="dochter", soort="naaste", bij_sessie=True),
        maak_betrokkene("b3", aanduiding="buurvrouw", soort="vrijwilliger"),
    ]  # fmt: skip
    return maak_casus(**{"betrokkenen": mensen, "sessiedatum": "2017-11-08", "toestemming": GEGEVEN, **anders})


def open_start(db: Path, **anders) -> tuple[Scherm, int]:
    (nummer,) = zet_klaar(db, tafel(**anders))
    return Scherm("start", db, casus=nummer), nummer


def knoppen(scherm: Scherm) -> list[str]:
    return [knop.label for knop in scherm.app.button]


def antwoord(db: Path, nummer: int, wie: str) -> Deelname | None:
    return next((d for d in laad(db, nummer).deelnames if d.betrokkene == wie), None)


# Consent of the case


def test_consent_of_the_case_with_its_day_and_form(db: Path) -> None:
    scherm, nummer = open_start(db, toestemming={"status": "niet_gevraagd"})
    assert "Scores geven kan nog niet." in scherm.teksten()
    scherm.vul("Zei de inwoner ja?", "gegeven").vul("Hoe gegeven", "schriftelijk")
    assert laad(db, nummer).toestemming.datum is None, "a day is proposed, not stored in silence"
    assert "Vul in één keer in: **de casus**" in scherm.teksten()
    scherm.klik("Vul in bij wie ja zei")
    toestemming = laad(db, nummer).toestemming
    assert (toestemming.status, toestemming.datum, toestemming.vorm) == ("gegeven", "2017-11-08", "schriftelijk")
    assert "Vul in bij wie ja zei" not in knoppen(scherm)


def test_consent_that_was_withdrawn_can_be_given_again(db: Path) -> None:
    scherm, nummer = open_start(db, toestemming={"status": "ingetrokken", "datum": "2017-11-08"})
    assert "Daarom geeft niemand nog scores." in scherm.teksten()
    scherm.vul("Zei de inwoner ja?", "gegeven")
    assert (laad(db, nummer).toestemming.status, laad(db, nummer).toestemming.datum) == ("gegeven", "2017-11-08")
    assert "Daarom geeft niemand nog scores." not in scherm.teksten()


# Everybody at the table


def test_one_look_says_who_has_not_answered(db: Path) -> None:
    scherm, nummer = open_start(db)
    assert "Nog geen antwoord van: **inwoner, dochter**." in scherm.teksten()
    scherm.vul("Doet mee: inwoner", "ja")
    assert "Nog geen antwoord van: **dochter**." in scherm.teksten()
    scherm.vul("Doet mee: dochter", "nee")
    assert "Iedereen die er is, gaf antwoord." in scherm.teksten()
    assert laad(db, nummer).deelnames == [
        Deelname(betrokkene="b1", status="ja"), Deelname(betrokkene="b2", status="nee"),
    ]  # fmt: skip


def test_the_rest_for_all_who_said_yes_at_once(db: Path) -> None:
    scherm, nummer = open_start(db)
    scherm.vul("Doet mee: inwoner", "ja").vul("Doet mee: dochter", "ja").vul("Hoe gezegd: dochter", "schriftelijk")
    assert antwoord(db, nummer, "b1") == Deelname(betrokkene="b1", status="ja"), "only proposed"
    scherm.klik("Vul in bij wie ja zei")
    kern = {"status": "ja", "datum": "2017-11-08", "aanwezig": "gekomen"}
    assert laad(db, nummer).deelnames == [
        Deelname(betrokkene="b1", vorm="mondeling", **kern), Deelname(betrokkene="b2", vorm="schriftelijk", **kern),
    ]  # fmt: skip
    assert "Vul in bij wie ja zei" not in knoppen(scherm)
    Opslag(db).maak_ongedaan(nummer, IK)
    assert antwoord(db, nummer, "b1") == Deelname(betrokkene="b1", status="ja")


def test_another_day_and_another_way(db: Path) -> None:
    scherm, nummer = open_start(db, deelnames=[{"betrokkene": "b1", "status": "ja"}])
    scherm.vul("Zei ja op", "gisteravond laat").klik("Vul in bij wie ja zei")
    assert "Nog niet bewaard" in scherm.teksten()
    assert antwoord(db, nummer, "b1") == Deelname(betrokkene="b1", status="ja")
    scherm.vul("Zei ja op", "1-11-2017").vul("Hoe", "schriftelijk").klik("Vul in bij wie ja zei")
    deelname = antwoord(db, nummer, "b1")
    assert deelname is not None and (deelname.datum, deelname.vorm) == ("2017-11-01", "schriftelijk")


@pytest.mark.parametrize(
    ("label", "getypt", "veld", "waarde"),
    [
        ("Datum", "1 november 2017", "datum", "2017-11-01"),
        ("Hoe gezegd", "mondeling", "vorm", "mondeling"),
        ("Citaten mogen", True, "citaten", True),
        ("Krijgt samenvatting", True, "samenvatting_mee", True),
        ("Vertegenwoordigd door", "mentor", "vertegenwoordigd_door", "mentor"),
    ],
)
def test_what_is_agreed_with_who_said_yes(db: Path, label, getypt, veld, waarde) -> None:
    scherm, nummer = open_start(db, deelnames=[{"betrokkene": "b2", "status": "ja"}])
    scherm.vul(f"{label}: dochter", getypt)
    assert antwoord(db, nummer, "b2") == Deelname.model_validate({"betrokkene": "b2", "status": "ja", veld: waarde})


def test_who_comes_late_and_who_does_not_come(db: Path) -> None:
    scherm, nummer = open_start(db)
    scherm.vul("Aanwezig: dochter", "niet_gekomen")
    assert "Nog geen antwoord van: **inwoner**." in scherm.teksten()
    assert [b.bij_sessie for b in laad(db, nummer).betrokkenen] == [True, False, False]
    scherm.vul("Of iemand uit het verhaal", "b3")
    assert antwoord(db, nummer, "b3") == Deelname(betrokkene="b3", aanwezig="gekomen")
    assert laad(db, nummer).betrokkenen[2].bij_sessie
    assert "Nog geen antwoord van: **inwoner, buurvrouw**." in scherm.teksten()


def test_somebody_new_by_a_role_and_enter(db: Path) -> None:
    scherm, nummer = open_start(db)
    typ_regel(scherm.app, f"{PLEK}.{nummer}", "wijkverpleegkundige", volgnummer=1)
    scherm.loop()
    nieuw = laad(db, nummer).betrokkenen[-1]
    assert (nieuw.aanduiding, nieuw.soort, nieuw.bij_sessie) == ("wijkverpleegkundige", "ondersteuner", True)
    assert antwoord(db, nummer, nieuw.id) == Deelname(betrokkene=nieuw.id, aanwezig="gekomen")
    scherm.loop().vul("Doet mee: wijkverpleegkundige", "ja")
    assert len(laad(db, nummer).betrokkenen) == 4


def test_a_word_that_says_no_role_is_asked_and_not_lost(db: Path) -> None:
    scherm, nummer = open_start(db)
    typ_regel(scherm.app, f"{PLEK}.{nummer}", "tolk", volgnummer=1)
    scherm.loop()
    assert len(laad(db, nummer).betrokkenen) == 3
    assert Opslag(db).lees_concept(nummer, IK, PLEK) == "tolk"
    scherm.klik("Ketenpartner")
    nieuw = laad(db, nummer).betrokkenen[-1]
    assert (nieuw.aanduiding, nieuw.soort) == ("tolk", "ketenpartner")
    assert Opslag(db).lees_concept(nummer, IK, PLEK) == ""
    assert "Ketenpartner" not in knoppen(scherm.loop())


def test_what_is_being_typed_is_kept(db: Path) -> None:
    scherm, nummer = open_start(db)
    typ_regel(scherm.app, f"{PLEK}.{nummer}", "de oudste zo", actie=None, volgnummer=1)
    scherm.loop()
    assert Opslag(db).lees_concept(nummer, IK, PLEK) == "de oudste zo"
    assert len(laad(db, nummer).betrokkenen) == 3


def test_who_leads_and_who_takes_notes(db: Path) -> None:
    scherm, nummer = open_start(db)
    scherm.klik("+ notulist").klik("+ gespreksleider")
    nieuw = laad(db, nummer).betrokkenen[3:]
    assert [(b.soort, b.bij_sessie) for b in nieuw] == [("notulist", True), ("gespreksleider", True)]
    assert laad(db, nummer).deelnames == []
    assert "Notulist: **notulist**" in scherm.teksten() and "+ notulist" not in knoppen(scherm)


# Stopping


def vol(**anders):
    return {
        "deelnames": [{"betrokkene": "b1", "status": "ja"}, {"betrokkene": "b2", "status": "ja"}],
        "waarderingen": [maak_waardering("w1", perspectief="b2"), maak_waardering("w2", perspectief="b2",
                         aspect="maatwerk"), maak_waardering("w3", perspectief="b2", deelaspect=None, score=0,
                         toelichting=GEHEIM), maak_waardering("w4")],
        "bevindingen": [maak_bevinding("f1", door=["b2"], tekst=GEHEIM), maak_bevinding("f2", door=["b2"]),
                        maak_bevinding("f3", door=["b1", "b2"])],
        "citaten": [maak_citaat("q1", betrokkene="b2", tekst=f"“{GEHEIM}”, zei ik.")],
        **anders,
    }  # fmt: skip


ZIN = "3 scores, 2 bevindingen en 1 citaat van deze persoon gaan weg, ook uit de geschiedenis. Dit kan niet terug."


def test_a_person_who_stops_sees_what_goes_and_then_it_is_gone(db: Path) -> None:
    scherm, nummer = open_start(db, **vol())
    assert vind(Opslag(db))
    scherm.vul("Wie wil stoppen", "b2").klik("Kijk wat er weggaat")
    assert ZIN in scherm.teksten() and "Bij 1 bevinding van meer mensen" in scherm.teksten()
    assert len(laad(db, nummer).waarderingen) == 4, "nothing goes before the confirmation"
    scherm.klik("Ja, haal het weg")
    casus = laad(db, nummer)
    assert [w.id for w in casus.waarderingen] == ["w4"]
    assert [(f.id, f.door) for f in casus.bevindingen] == [("f3", ["b1"])]
    assert casus.citaten == []
    assert antwoord(db, nummer, "b2") == Deelname(betrokkene="b2", status="ingetrokken")
    assert vind(Opslag(db)) == [], "in no file of the store"
    assert "doet niet meer mee" in scherm.teksten()


def test_on_second_thoughts_nothing_goes(db: Path) -> None:
    scherm, nummer = open_start(db, **vol())
    voor = laad(db, nummer)
    scherm.vul("Wie wil stoppen", "b2").klik("Kijk wat er weggaat").klik("Toch niet")
    assert laad(db, nummer) == voor and ZIN not in scherm.teksten()


def test_no_after_yes_asks_first_where_something_would_stay(db: Path) -> None:
    scherm, nummer = open_start(db, **vol())
    scherm.vul("Doet mee: dochter", "nee")
    assert ZIN in scherm.teksten()
    assert antwoord(db, nummer, "b2") == Deelname(betrokkene="b2", status="ja")
    scherm.klik("Toch niet")
    assert scherm.veld("Doet mee: dochter").value == "ja"


def test_covered_scores_are_counted_and_go_too(db: Path) -> None:
    scherm, nummer = open_start(db, deelnames=[{"betrokkene": "b2", "status": "ja"}])
    kaart = BedekteScore("regie", None, "b2", 2, GEHEIM, "allen", "aan_tafel", False)
    Opslag(db).bedekt.leg(nummer, kaart, IK)
    scherm.loop().vul("Doet mee: dochter", "nee")
    assert "1 score die nog dicht ligt van deze persoon gaat weg" in scherm.teksten()
    scherm.klik("Ja, haal het weg")
    assert Opslag(db).bedekt.tel(nummer, "regie") == {} and vind(Opslag(db)) == []


def test_who_gave_nothing_can_be_put_back(db: Path) -> None:
    scherm, nummer = open_start(db, deelnames=[{"betrokkene": "b2", "status": "ja"}])
    scherm.vul("Wie wil stoppen", "b2").klik("Kijk wat er weggaat")
    assert "Er is nog niets van deze persoon." in scherm.teksten()
    scherm.klik("Ja, deze persoon stopt")
    assert "Dan kan het terug met Ongedaan maken" in scherm.teksten()
    Opslag(db).maak_ongedaan(nummer, IK)
    assert antwoord(db, nummer, "b2") == Deelname(betrokkene="b2", status="ja")


def test_who_stopped_can_say_yes_again(db: Path) -> None:
    scherm, nummer = open_start(db, deelnames=[{"betrokkene": "b2", "status": "ingetrokken"}])
    assert scherm.veld("Doet mee: dochter").value == "ingetrokken"
    scherm.vul("Doet mee: dochter", "ja")
    assert antwoord(db, nummer, "b2") == Deelname(betrokkene="b2", status="ja")


def test_preparing_asks_the_same_before_somebody_stops(db: Path) -> None:
    (nummer,) = zet_klaar(db, tafel(**vol()))
    scherm = Scherm("voorbereiding", db, casus=nummer).vul("Doet mee: dochter", "ingetrokken")
    assert ZIN in scherm.teksten()
    scherm.klik("Ja, haal het weg")
    assert vind(Opslag(db)) == [] and laad(db, nummer).citaten == []


def test_the_whole_case_stops_and_a_mistake_is_undone(db: Path) -> None:
    scherm, nummer = open_start(db, **vol())
    voor = laad(db, nummer)
    scherm.klik("De hele casus stopt")
    assert "Deze casus telt in geen enkel cijfer mee" in scherm.teksten()
    assert laad(db, nummer) == voor
    scherm.klik("Ja, trek de toestemming in")
    assert laad(db, nummer).toestemming.status == "ingetrokken"
    tekst = scherm.teksten()
    assert "Daarom geeft niemand nog scores." in tekst and "telt in geen enkel cijfer mee" in tekst
    assert "De hele casus stopt" not in knoppen(scherm)
    Opslag(db).maak_ongedaan(nummer, IK)
    assert laad(db, nummer) == voor
    assert "Daarom geeft niemand nog scores." not in scherm.loop().teksten()


def test_an_inwoner_who_stops_may_take_the_whole_case(db: Path) -> None:
    scherm, nummer = open_start(db, **vol())
    scherm.vul("Wie wil stoppen", "b1").klik("Kijk wat er weggaat")
    assert "Gaat het verhaal over deze persoon?" in scherm.teksten()
    scherm.klik("De hele casus stopt", 1 if knoppen(scherm).index("De hele casus stopt") else 0)
    scherm.klik("Ja, trek de toestemming in")
    assert laad(db, nummer).toestemming.status == "ingetrokken"
    assert len(laad(db, nummer).waarderingen) == 4


def test_strict_says_what_to_do_instead_of_beamer_and_paper(db: Path) -> None:
    scherm, _ = open_start(db, veiligheid="strikt")
    assert "Er komt niets op de beamer. Lees voor" in scherm.teksten()
    assert "Er komt niets op papier. Lees de samenvatting voor." in scherm.teksten()


@pytest.mark.parametrize(
    ("mee", "kaarten", "zin"),
    [
        (Neemtmee(scores=1), 0, "1 score van deze persoon gaat weg, ook uit de geschiedenis. Dit kan niet terug."),
        (Neemtmee(scores=2), 0, "2 scores van deze persoon gaan weg, ook uit de geschiedenis. Dit kan niet terug."),
        (Neemtmee(citaten=1, belevingen=2), 1, "1 score die nog dicht ligt, 1 citaat en 2 keer hoe het was van deze "
         "persoon gaan weg, ook uit de geschiedenis. Dit kan niet terug."),
        (Neemtmee(), 0, "Er is nog niets van deze persoon. Er gaat dus niets weg."),
        (Neemtmee(gedeeld=2), 0, "Bij 2 bevindingen van meer mensen gaat alleen de naam van deze persoon weg."),
    ],
)  # fmt: skip
def test_what_goes_in_words(mee: Neemtmee, kaarten: int, zin: str) -> None:
    assert zeg_wat_weggaat(mee, kaarten) == [zin]


# To read aloud


def test_until_when_things_are_kept_is_said_where_it_is_known(db: Path) -> None:
    (nummer,) = zet_klaar(db, tafel(), onderzoek=maak_onderzoek(bewaren_tot="2027-12-31"))
    assert "31 december 2027" in str([html.value for html in Scherm("start", db, casus=nummer).app.get("html")])
    assert not any("bewaren het niet langer" in zin for stuk in lees_voor(None) for zin in stuk.zinnen)


def test_what_is_read_aloud_is_short_and_plain() -> None:
    for stuk in (*lees_voor("2027-12-31"), *lees_hulp()):
        for zin in stuk.zinnen:
            for deel in zin.replace("?", ".").rstrip(".").split(". "):
                assert len(deel.split()) <= 14, deel
