"""Aspecten on a real store, without a browser: what a person does, what was stored, and what a browser never gets."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from casus.model import Aspect, Casus, Deelname
from casus.screens.loketvragen import bewaar_concepten
from casus.screens.raamwerk.proef import druk_toets, typ_regel
from casus.storage import Opslag
from casus.storage.bedekt import BedekteScore
from casus.storage.concepten import Veldconcepten
from tests.casus.screens.schermhulp import Scherm, laad, zet_klaar
from tests.fabriek import maak_betrokkene, maak_bevinding, maak_casus, maak_onderzoek, maak_waardering

SCRIPT = "from aspects.screens.gesprek import toon_aspecten\ntoon_aspecten()"
GEHEIM = "Zwartewaterse Pinksterbloem"


class Aspectscherm(Scherm):
    """The screen with an aspect in the address."""

    def __init__(self, db: Path, casus: int, **adres: object):
        self.db, self.nr = db, casus
        self.app = AppTest.from_string(SCRIPT, default_timeout=30)
        for parameter, waarde in {"casus": casus, "aspect": "regie", **adres}.items():
            self.app.query_params[parameter] = str(waarde)
        self.loop()

    @property
    def winkel(self) -> Opslag:
        return Opslag(self.db)

    @property
    def casus(self) -> Casus:
        return laad(self.db, self.nr)

    def adres(self, naam: str) -> str | None:
        waarde = self.app.query_params.get(naam)
        return waarde[0] if isinstance(waarde, list) else waarde

    def typ(self, tekst: str, actie: str | None = "toevoegen", aspect: str = "regie") -> "Aspectscherm":
        """Types a line, and presses Enter or the key of this act."""
        key = f"aspecten.regel.{self.nr}.{aspect}"
        nummer = self.app.session_state[f"{key}.stand"]["nummer"]
        typ_regel(self.app, key, tekst, actie=actie, volgnummer=nummer)
        self.loop()
        return self

    def kies(self, woord: str, deel: str | None = None) -> "Aspectscherm":
        """Presses a word of the scale, of this part."""
        knoppen = [k for k in self.app.button if k.label == woord and f".{deel}." in (k.key or "")]
        assert len(knoppen) == 1, (woord, [k.key for k in self.app.button])
        knoppen[0].click()
        self.loop()
        return self

    def druk(self, sleutel: str) -> "Aspectscherm":
        self.app.button(key=sleutel).click()
        self.loop()
        return self

    def alles(self) -> str:
        """Every element as it goes to the browser."""
        return "\n".join(_lees(self.app._tree))


def _lees(knoop: Any) -> Iterator[str]:
    """The messages of the tree; what is made anew at every run (ids of elements and sessions) left out."""
    proto = getattr(knoop, "proto", None)
    if proto is not None:
        yield re.sub(r"[0-9a-f]{32,}", "#", str(proto))
    for kind in getattr(knoop, "children", {}).values():
        yield from _lees(kind)


def maak_tafel(**anders: Any) -> Casus:
    mensen = [
        maak_betrokkene("b1", bij_sessie=True),
        maak_betrokkene("b2", aanduiding="dochter", soort="naaste", bij_sessie=True),
        maak_betrokkene("b3", aanduiding="begeleider", soort="ondersteuner", bij_sessie=True),
    ]
    ja = [Deelname(betrokkene=wie, status="ja") for wie in ("b1", "b2")]
    return maak_casus(**{"betrokkenen": mensen, "deelnames": ja, **anders})


def open_scherm(db: Path, casus: Casus | None = None, **adres: object) -> Aspectscherm:
    aspecten = [Aspect(code=code, verdiept=code == "regie") for code in ("tevredenheid", "regie", "maatwerk")]
    [nummer] = zet_klaar(db, casus or maak_tafel(), onderzoek=maak_onderzoek(aspecten=aspecten))
    return Aspectscherm(db, nummer, **adres)


# which aspect


def test_the_choice_stands_in_the_address(db: Path) -> None:
    scherm = open_scherm(db)
    scherm.druk("aspecten.volgende")
    assert scherm.adres("aspect") == "maatwerk"
    scherm.druk("aspecten.naar.tevredenheid")
    assert scherm.adres("aspect") == "tevredenheid"
    assert scherm.app.button(key="aspecten.vorige").disabled
    assert "Tevredenheid inwoner" in scherm.teksten()


def test_keys_go_to_the_aspect_before_and_after(db: Path) -> None:
    scherm = open_scherm(db)
    with druk_toets("volgende", key="aspecten_toetsen"):
        scherm.loop()
    assert scherm.adres("aspect") == "maatwerk"
    with druk_toets("vorige", key="aspecten_toetsen"):
        scherm.loop()
    assert scherm.adres("aspect") == "regie"


def test_rubbish_in_the_address_shows_the_first(db: Path) -> None:
    assert "Tevredenheid inwoner" in open_scherm(db, aspect="bestaat_niet").teksten()


def test_in_depth_or_briefly_is_stored_only_when_said(db: Path) -> None:
    scherm = open_scherm(db)
    assert "Voorstel van dit onderzoek: uitgebreid" in scherm.teksten()
    assert scherm.casus.aspecten_gedaan == {}
    scherm.app.get("button_group")[0].set_value("kort")
    scherm.loop()
    assert scherm.casus.aspecten_gedaan == {"regie": "kort"}
    assert "Wie wil hier iets over kwijt?" in scherm.teksten()


# what is said


def test_a_line_is_stored_with_who_and_whether_it_helped(db: Path) -> None:
    scherm = open_scherm(db).typ("d: + zij belde elke week")
    [b] = scherm.casus.bevindingen
    assert (b.aspect, b.tekst, b.door, b.werking) == ("regie", "zij belde elke week", ["b2"], "hielp")


def test_one_key_says_whether_it_helped(db: Path) -> None:
    scherm = open_scherm(db)
    for actie in ("hielp", "werkte_tegen", "dubbel", "idee"):
        scherm.typ(f"iets van {actie}", actie)
    assert [b.werking for b in scherm.casus.bevindingen] == ["hielp", "werkte_tegen", "dubbel", "idee"]


def test_a_line_without_it_is_kept_and_one_press_says_it(db: Path) -> None:
    scherm = open_scherm(db).typ("we wachtten en wachtten")
    assert (scherm.casus.bevindingen, len(scherm.casus.notities)) == ([], 1)
    scherm.klik("Werkte tegen")
    assert [(b.tekst, b.werking) for b in scherm.casus.bevindingen] == [("we wachtten en wachtten", "werkte_tegen")]
    assert scherm.casus.notities == []


def test_a_quote_is_stored_with_its_speaker_not_approved(db: Path) -> None:
    scherm = open_scherm(db).typ("d: eindelijk belde er iemand", "citaat")
    [c] = scherm.casus.citaten
    assert (c.betrokkene, c.tekst, c.aspecten, c.goedgekeurd) == ("b2", "eindelijk belde er iemand", ["regie"], False)


def test_a_quote_without_speaker_is_kept_and_asked_who_said_it(db: Path) -> None:
    scherm = open_scherm(db).typ('"eindelijk belde er iemand"')
    assert (scherm.casus.citaten, len(scherm.casus.notities)) == ([], 1)
    scherm.klik("Zeg wie het zei").vul("Wie zei het", "b2")
    assert [(c.betrokkene, c.tekst) for c in scherm.casus.citaten] == [("b2", "eindelijk belde er iemand")]
    scherm.vul("Goedgekeurd", True)
    assert [c.goedgekeurd for c in scherm.casus.citaten] == [True]
    assert scherm.casus.notities == []


def test_a_line_that_is_being_typed_is_still_there_elsewhere_and_later(db: Path) -> None:
    scherm = open_scherm(db).typ("half gety", None)
    assert scherm.winkel.lees_concept(scherm.nr, "gespreksleider", "aspecten.regie") == "half gety"
    opnieuw = Aspectscherm(db, scherm.nr)
    assert "half gety" in opnieuw.alles()
    assert "half gety" not in Aspectscherm(db, scherm.nr, aspect="maatwerk").alles()


def test_a_bevinding_can_be_put_right_removed_and_brought_back(db: Path) -> None:
    scherm = open_scherm(db, maak_tafel(bevindingen=[maak_bevinding(door=["b2"])]))
    scherm.druk("aspecten.wijzig.bv1").vul("Wat werd er gezegd", "anders gezegd")
    scherm.vul("Over welk deel gaat het?", "dagelijks").vul("Hielp het", "dubbel")
    [b] = scherm.casus.bevindingen
    assert (b.tekst, b.deelaspect, b.werking) == ("anders gezegd", "dagelijks", "dubbel")
    scherm.klik("Ook als citaat")
    assert [c.tekst for c in scherm.casus.citaten] == ["anders gezegd"]
    scherm.klik("Verwijderen")
    assert scherm.casus.bevindingen == []
    scherm.winkel.maak_ongedaan(scherm.nr, "gespreksleider")
    assert [b.tekst for b in scherm.casus.bevindingen] == ["anders gezegd"]


# cards


def test_without_consent_there_are_no_cards_and_the_screen_says_why(db: Path) -> None:
    scherm = open_scherm(db, maak_tafel(toestemming={"status": "niet_gevraagd"}))
    assert not [k for k in scherm.app.button if k.label in ("Kaart leggen", "Samen openen")]
    assert "nog geen toestemming" in scherm.teksten()


def test_who_said_no_yes_yet_has_no_card_and_the_screen_says_why(db: Path) -> None:
    scherm = open_scherm(db)
    assert [k.key for k in scherm.app.button if k.label == "Kaart leggen"] == ["aspecten.kaart.b1", "aspecten.kaart.b2"]
    assert "Begeleider heeft nog geen ja gezegd" in scherm.teksten().replace("\\", "")


def test_a_card_goes_down_covered_and_the_screen_passes_on(db: Path) -> None:
    scherm = open_scherm(db).druk("aspecten.kaart.b1")
    scherm.vul("Waarom? (mag leeg blijven)", "ik stond erbuiten").vul("Wie mag dit straks zien?", "evaluatieteam")
    scherm.vul("Apart gevraagd, niet aan tafel", True).kies("werkte tegen")
    assert scherm.casus.waarderingen == []
    assert scherm.winkel.bedekt.tel(scherm.nr, "regie") == {"b1": 1}
    assert scherm.adres("wie") == "b2"
    assert "heeft een kaart liggen" in scherm.teksten()
    scherm.kies("geen beeld")
    assert scherm.adres("wie") is None
    scherm.druk("aspecten.open")
    assert [(w.perspectief, w.score, w.toelichting, w.zichtbaar, w.moment) for w in scherm.casus.waarderingen] == [
        ("b1", -1, "ik stond erbuiten", "evaluatieteam", "apart"), ("b2", None, "", "allen", "aan_tafel"),
    ]  # fmt: skip


def test_satisfaction_has_two_rows_and_both_are_asked(db: Path) -> None:
    scherm = open_scherm(db, aspect="tevredenheid").druk("aspecten.kaart.b1")
    scherm.kies("hielp", "proces")
    assert scherm.adres("wie") == "b1"
    scherm.kies("werkte tegen", "resultaat")
    assert scherm.adres("wie") == "b2"
    scherm.druk("aspecten.open")
    assert [(w.deelaspect, w.score) for w in scherm.casus.waarderingen] == [("proces", 1), ("resultaat", -1)]


def test_a_part_can_be_scored(db: Path) -> None:
    scherm = open_scherm(db).druk("aspecten.kaart.b1").vul("Waarover?", "dagelijks").kies("hielp", "dagelijks")
    assert scherm.winkel.bedekt.waarop(scherm.nr, "regie") == {"b1": ("dagelijks",)}


def test_a_card_can_be_taken_back_unseen(db: Path) -> None:
    scherm = open_scherm(db).druk("aspecten.kaart.b1").kies("hielp").druk("aspecten.terug.b1")
    assert scherm.winkel.bedekt.tel(scherm.nr, "regie") == {}


def test_all_cards_are_typed_in_at_once(db: Path) -> None:
    scherm = open_scherm(db)
    scherm.vul("inwoner", "-2").vul("dochter", "g")
    assert scherm.winkel.bedekt.tel(scherm.nr, "regie") == {"b1": 1, "b2": 1}
    assert [veld.value for veld in scherm.app.get("text_input") if veld.label in ("inwoner", "dochter")] == ["", ""]
    scherm.druk("aspecten.open")
    assert [(w.perspectief, w.score) for w in scherm.casus.waarderingen] == [("b1", -2), ("b2", None)]


def test_what_is_no_number_lays_no_card_and_is_said(db: Path) -> None:
    scherm = open_scherm(db).vul("inwoner", "7")
    assert scherm.winkel.bedekt.tel(scherm.nr, "regie") == {}
    assert "geen getal van een kaart" in scherm.loop().teksten()


def test_opening_is_undone_as_one_and_the_cards_lie_again(db: Path) -> None:
    scherm = open_scherm(db).vul("inwoner", "-2").vul("dochter", "1").druk("aspecten.open")
    scherm.winkel.maak_ongedaan(scherm.nr, "gespreksleider")
    assert (scherm.casus.waarderingen, scherm.winkel.bedekt.tel(scherm.nr, "regie")) == ([], {"b1": 1, "b2": 1})


def test_a_change_of_mind_is_kept_as_such(db: Path) -> None:
    scherm = open_scherm(db, maak_tafel(waarderingen=[maak_waardering(score=-1)]))
    scherm.druk("aspecten.kaart.b1").kies("hielp sterk").druk("aspecten.open")
    [w] = scherm.casus.waarderingen
    assert (w.score, w.herzien_van) == (2, -1)
    assert "eerst: werkte tegen" in scherm.alles()


def test_no_covered_value_is_sent_to_a_browser(db: Path, tmp_path: Path) -> None:
    """The page is the same, byte for byte, whatever is on the cards: then nothing of them is in it."""
    paginas = set()
    for nummer, score in enumerate((-2, 0, 2, None)):
        winkel = tmp_path / f"w{nummer}.db"
        with pytest.MonkeyPatch.context() as m:
            m.setenv("CASUS_DB", str(winkel))
            scherm = open_scherm(winkel)
            for deel in (None, "dagelijks"):
                kaart = BedekteScore("regie", deel, "b1", score, GEHEIM if nummer else "", zichtbaar="allen")
                scherm.winkel.bedekt.leg(scherm.nr, kaart, "ik")
            for wie in ("gespreksleider", "notulist", "evaluatieteam"):
                pagina = Aspectscherm(winkel, scherm.nr, ik=wie, wie="b1").alles()
                assert "heeft een kaart liggen" in pagina and GEHEIM not in pagina
                paginas.add((wie, pagina))
    assert len(paginas) == 3


def test_what_was_typed_on_a_card_is_not_sent_back(db: Path) -> None:
    scherm = open_scherm(db).druk("aspecten.kaart.b1").vul("Waarom? (mag leeg blijven)", GEHEIM).kies("hielp")
    assert GEHEIM not in scherm.loop().alles()
    opgeslagen = json.dumps([dict(rij) for rij in scherm.winkel.geschiedenis(scherm.nr)])
    assert GEHEIM not in opgeslagen


def test_what_is_typed_on_a_card_is_kept_as_no_draft(db: Path) -> None:
    scherm = open_scherm(db, wie="b1")
    velden = [veld for veld in scherm.app.get("text_input") if veld.label in ("Waarom? (mag leeg blijven)", "inwoner")]
    assert len(velden) == 2 and all(veld.key.startswith("bedekt.") for veld in velden)
    bewaar_concepten(scherm.nr, "b1", {"velden": {"bedekt-leg-1": GEHEIM, "doelen-1-tekst": "mag"}})
    assert Veldconcepten(db).lees(scherm.nr, "b1") == {"doelen-1-tekst": "mag"}


# opened


def test_groups_stand_beside_each_other_and_a_difference_is_named(db: Path) -> None:
    ja = [Deelname(betrokkene=wie, status="ja") for wie in ("b1", "b2", "b3")]
    scores = [maak_waardering("w1", score=-1), maak_waardering("w3", perspectief="b3", score=2)]
    scherm = open_scherm(db, maak_tafel(deelnames=ja, waarderingen=scores))
    assert "Inwoner en begeleider zien dit anders" in scherm.teksten().replace("\\", "")
    assert "Wat maakt het verschil?" in scherm.teksten()


def test_scores_for_the_evaluation_team_are_sent_to_nobody_else(db: Path) -> None:
    scores = [
        maak_waardering("w1", score=-2, zichtbaar="evaluatieteam", toelichting=GEHEIM),
        maak_waardering("w2", perspectief="b2", score=2),
    ]
    scherm = open_scherm(db, maak_tafel(waarderingen=scores))
    for aspect in ("regie", "_profiel"):
        for wie in ("gespreksleider", "notulist", "voorbereider"):
            pagina = Aspectscherm(db, scherm.nr, ik=wie, aspect=aspect).alles()
            assert GEHEIM not in pagina and "zien dit anders" not in pagina
            assert "Scores die alleen het evaluatieteam ziet: 1." in pagina
    assert GEHEIM in Aspectscherm(db, scherm.nr, ik="evaluatieteam").alles()


def test_the_profile_shows_all_aspects_and_no_total(db: Path) -> None:
    scores = [maak_waardering("w1", score=-1), maak_waardering("w2", perspectief="b2", score=1)]
    pagina = open_scherm(db, maak_tafel(waarderingen=scores), aspect="_profiel").alles()
    assert "werkte tegen (1), hielp (1)" in pagina
    assert "Maatwerk" in pagina and "gemiddeld" not in pagina.lower() and "totaal" not in pagina.lower()


def test_an_evaluation_without_aspects_says_so(db: Path) -> None:
    [nummer] = zet_klaar(db, maak_tafel(), onderzoek=maak_onderzoek(aspecten=[]))
    assert "nog geen aspecten" in Aspectscherm(db, nummer).teksten()
