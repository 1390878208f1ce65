"""The rules behind the screen Aspecten: what a line says, what to talk about, differences, cards, the profile."""

from typing import Any

import pytest

from aspects.aspectenlijst import AspectUitleg, laad_standaard
from aspects.bevindingen import lees_bevinding, maak_citaat_van, maak_stappen, verzamel_gezegd
from aspects.cijfers import bereken_casus
from aspects.gedaan import bepaal_stand, zet_gedaan
from aspects.gespreksstof import vind_gespreksstof
from aspects.kaartrij import bepaal_delen, lees_cijfer, maak_kaartrij, vind_volgende
from aspects.profiel import kies_zichtbare, maak_profiel
from aspects.scores import verzamel_scores
from aspects.verschillen import vertel_verschillen
from casus.controle import Omgeving
from casus.demonstratie import laad_demonstratie
from casus.model import Casus, Deelname
from casus.storage import Opslag
from tests.fabriek import (
    maak_bestand, maak_betrokkene, maak_bevinding, maak_casus, maak_doel, maak_gebeurtenis, maak_inzet,
    maak_onderzoek, maak_prijslijst, maak_voorziening, maak_waardering,
)  # fmt: skip

OMGEVING = Omgeving.maak(maak_onderzoek(), maak_prijslijst())
UITLEG = {uitleg.code: uitleg for uitleg in laad_standaard()}


def maak_tafel(**anders: Any) -> Casus:
    """A case with an inwoner, a daughter and two who help; all but the last said yes."""
    mensen = [
        maak_betrokkene("b1", bij_sessie=True),
        maak_betrokkene("b2", aanduiding="dochter", soort="naaste", bij_sessie=True),
        maak_betrokkene("b3", aanduiding="begeleider", soort="ondersteuner", bij_sessie=True),
        maak_betrokkene("b4", aanduiding="medewerker", soort="gebiedsteam", bij_sessie=True),
    ]
    ja = [Deelname(betrokkene=f"b{nummer}", status="ja") for nummer in (1, 2, 3)]
    return maak_casus(**{"betrokkenen": mensen, "deelnames": ja, **anders})


# the line


@pytest.mark.parametrize(
    ("regel", "tekst", "door", "werking"),
    [
        ("+ één vast gezicht", "één vast gezicht", (), "hielp"),
        ("- lang wachten", "lang wachten", (), "werkte_tegen"),
        ("− lang wachten", "lang wachten", (), "werkte_tegen"),
        ("+- het kwam, maar laat", "het kwam, maar laat", (), "dubbel"),
        ("± het kwam, maar laat", "het kwam, maar laat", (), "dubbel"),
        ("! eerder bellen", "eerder bellen", (), "idee"),
        ("d: + zij belde elke week", "zij belde elke week", ("b2",), "hielp"),
        ("+ d: zij belde elke week", "zij belde elke week", ("b2",), "hielp"),
        ("d en begeleider: - te laat", "te laat", ("b2", "b3"), "werkte_tegen"),
        ("gewoon iets", "gewoon iets", (), None),
        ("-5 graden was het", "-5 graden was het", (), None),
        ("'t was goed", "'t was goed", (), None),
        ("het loket: dat hielp niet", "het loket: dat hielp niet", (), None),
        ("+", "+", (), None),
        ("", "", (), None),
    ],
)
def test_a_line_says_who_and_whether_it_helped(
    regel: str, tekst: str, door: tuple[str, ...], werking: str | None
) -> None:
    gelezen = lees_bevinding(regel, maak_tafel())
    assert (gelezen.tekst, gelezen.door, gelezen.werking, gelezen.citaat) == (tekst, door, werking, False)


def test_words_between_marks_are_a_quote() -> None:
    gelezen = lees_bevinding('d: "Eindelijk belde er iemand."', maak_tafel())
    assert (gelezen.citaat, gelezen.tekst, gelezen.door) == (True, "Eindelijk belde er iemand.", ("b2",))


def test_a_key_goes_before_a_sign() -> None:
    assert lees_bevinding("+ iets", maak_tafel(), "werkte_tegen").werking == "werkte_tegen"


def test_what_was_not_said_is_kept_and_asked() -> None:
    casus = maak_tafel()
    stappen, open_ = maak_stappen(lees_bevinding("gewoon iets", casus), casus, OMGEVING, "regie")
    assert [stap.lijst for stap in stappen] == ["notities"]  # type: ignore[union-attr]
    assert open_


def test_a_bevinding_can_be_a_quote_too_and_only_with_a_speaker() -> None:
    casus = maak_tafel(bevindingen=[maak_bevinding(door=["b2"]), maak_bevinding("bv2")])
    [stap] = maak_citaat_van(casus, "bv1")
    assert (stap.na.betrokkene, stap.na.goedgekeurd, stap.na.aspecten) == ("b2", False, ["regie"])  # type: ignore[union-attr]
    assert maak_citaat_van(casus, "bv2") == maak_citaat_van(casus, "weg") == []


def test_what_was_said_is_grouped_by_whether_it_helped() -> None:
    casus = maak_tafel(bevindingen=[
        maak_bevinding("een"), maak_bevinding("twee", werking="idee"), maak_bevinding("elders", aspect="maatwerk"),
    ])  # fmt: skip
    gezegd = verzamel_gezegd(casus, "regie")
    assert {w: [b.id for b in rij] for w, rij in gezegd.bevindingen.items() if rij} == {
        "hielp": ["een"], "idee": ["twee"],
    }  # fmt: skip
    assert verzamel_gezegd(casus, "bureaucratie").leeg


# in depth or briefly


def test_the_proposal_is_never_what_was_said() -> None:
    verdiept = AspectUitleg("regie", "Regie", verdiept=True)
    stand = bepaal_stand(maak_tafel(), verdiept)
    assert (stand.gezegd, stand.voorstel, stand.geldt) == (None, "verdiept", "verdiept")
    [stap] = zet_gedaan(maak_tafel(), "regie", "kort")
    assert bepaal_stand(stap.na, verdiept).geldt == "kort"
    assert zet_gedaan(stap.na, "regie", "kort") == []
    assert zet_gedaan(stap.na, "regie", None)[0].na.aspecten_gedaan == {}


# what to talk about


def stof(casus: Casus, aspect: str, **anders: Any) -> list[str]:
    return [s.zin for s in vind_gespreksstof(bereken_casus(casus, OMGEVING), OMGEVING, aspect, **anders)]


def test_days_from_the_first_signal_are_a_range_where_dates_are_vague() -> None:
    casus = maak_casus(gebeurtenissen=[
        maak_gebeurtenis("s2", soort="signaal", datum="2016-05-01"),
        maak_gebeurtenis("s1", soort="signaal", datum="2016-02"),
        maak_gebeurtenis("a", soort="aanmelding", datum="2016-03-10", route="huisarts"),
    ])  # fmt: skip
    assert stof(casus, "laagdrempelig")[:3] == [
        "Van het eerste signaal tot de aanmelding: 10 tot 38 dagen.",
        "Het eerste huisbezoek staat nog niet op de tijdlijn.",
        "Hoe de aanmelding kwam: de huisarts.",
    ]


def test_a_signal_of_what_would_have_been_is_none() -> None:
    casus = maak_casus(
        referentie={"soort": "geen_aanpak"},
        gebeurtenissen=[maak_gebeurtenis(soort="signaal", scenario="referentie")],
    )
    assert stof(casus, "laagdrempelig")[0] == "Een eerste signaal staat nog niet op de tijdlijn."


def test_what_was_not_asked_is_said_as_not_asked() -> None:
    leeg = maak_casus(doelen=[maak_doel()], voorzieningen=[maak_voorziening()], inzetten=[maak_inzet()])
    for aspect in ("laagdrempelig", "bureaucratie", "doelgericht", "regie", "informeel", "kostenbewust"):
        zinnen = vind_gespreksstof(bereken_casus(leeg, OMGEVING), OMGEVING, aspect)
        assert any(not s.gevraagd and "nog niet (helemaal) gevraagd" in s.zin for s in zinnen), aspect


@pytest.mark.parametrize(
    ("hulp", "gestart", "telt"),
    [
        ({"van": "2016-04-01"}, "2016-06-01", True),
        ({"van": "2016-05-31"}, "2016-06-01", True),
        ({"van": "2016-06-01"}, "2016-06-01", False),
        ({"van": "2016-01-01", "tot": "2016-03-01"}, "2016-06-01", True),
        ({"van": "2016-01-01", "tot": "2016-02-28"}, "2016-06-01", False),
        ({"van": "2016-01-01"}, "2016-06-01", False),  # nobody said until when
        ({"van": "2016-01-01", "tot": ".."}, "2016-06-01", True),
        ({"van": "2016"}, "2016-06-01", False),  # perhaps, so not said
        ({"van": "2017-02"}, "..", True),
        ({"van": "2016-04-01"}, None, False),
        ({"van": "2016-04-01", "betrokkene": "b3"}, "2016-06-01", False),
        ({"van": "2016-04-01", "scenario": "referentie"}, "2016-06-01", False),
    ],
)
def test_what_the_team_did_itself_while_waiting_is_said_where_it_is_sure(
    hulp: dict[str, str], gestart: str | None, telt: bool
) -> None:
    casus = maak_tafel(
        referentie={"soort": "geen_aanpak"}, uitgevraagd={"voorzieningen": "ja"},
        voorzieningen=[maak_voorziening(aangevraagd="2016-03-01", gestart=gestart)],
        inzetten=[maak_inzet(**{"betrokkene": "b4", "omschrijving": "elke week langs", **hulp})],
    )  # fmt: skip
    zin = "Terwijl er gewacht werd op traplift, gaf het team zelf: elke week langs."
    assert (zin in stof(casus, "maatwerk")) == telt
    zonder = casus.model_copy(update={"uitgevraagd": {}})
    assert zin not in stof(zonder, "maatwerk")


def test_the_two_totals_stand_beside_each_other_where_there_is_something_to_compare() -> None:
    bestand = laad_demonstratie()
    omgeving = Omgeving.van_bestand(bestand)
    for casus in bestand.casussen:
        cijfers = bereken_casus(casus, omgeving)
        zinnen = [s.zin for s in vind_gespreksstof(cijfers, omgeving, "kostenbewust", bedragen=True)]
        vergelijkt = cijfers.kosten is not None and cijfers.kosten.verschil is not None
        assert any("anders zou het ongeveer" in zin for zin in zinnen) == vergelijkt, casus.code


def test_no_amount_is_said_unless_it_may_be() -> None:
    bestand = laad_demonstratie()
    omgeving, bedragen = Omgeving.van_bestand(bestand), []
    for casus in bestand.casussen:
        cijfers = bereken_casus(casus, omgeving)
        for uitleg in laad_standaard():
            assert "€" not in " ".join(s.zin for s in vind_gespreksstof(cijfers, omgeving, uitleg.code))
        bedragen += [s.zin for s in vind_gespreksstof(cijfers, omgeving, "kostenbewust", bedragen=True)]
    assert any("€" in zin for zin in bedragen)


def test_every_standard_aspect_has_something_to_talk_about_and_an_own_one_none() -> None:
    bestand = laad_demonstratie()
    omgeving = Omgeving.van_bestand(bestand)
    cijfers = bereken_casus(bestand.casussen[0], omgeving)
    assert all(vind_gespreksstof(cijfers, omgeving, uitleg.code) for uitleg in laad_standaard())
    assert vind_gespreksstof(cijfers, omgeving, "eigen_aspect") == ()
    leeg = bereken_casus(maak_casus(), OMGEVING)
    assert all(s.zin.endswith(".") for u in laad_standaard() for s in vind_gespreksstof(leeg, OMGEVING, u.code))


# differences


def verschillen(*waarderingen: Any) -> list[str]:
    casus = maak_tafel(waarderingen=list(waarderingen))
    return vertel_verschillen(verzamel_scores(casus, [UITLEG["regie"]])[0].perspectieven)


def geef(wie: str, score: int | None, **anders: Any) -> Any:
    return maak_waardering(f"w{wie}{anders.get('deelaspect', '')}", perspectief=wie, score=score, **anders)


def test_groups_with_opposite_signs_see_it_differently() -> None:
    assert verschillen(geef("b1", -1), geef("b3", 1)) == ["Inwoner en begeleider zien dit anders."]
    assert verschillen(geef("b1", 1), geef("b2", 2), geef("b3", -2)) == [
        "Inwoner en naasten en begeleider zien dit anders."
    ]


@pytest.mark.parametrize(("een", "ander"), [(0, -2), (1, 2), (None, -2), (0, 0)])
def test_anything_but_opposite_signs_is_no_difference_in_words(een: int | None, ander: int) -> None:
    assert verschillen(geef("b1", een), geef("b3", ander)) == []


def test_people_of_one_group_can_differ_too_and_parts_are_kept_apart() -> None:
    assert verschillen(geef("b1", -1), geef("b2", 1)) == ["Dochter en inwoner zien dit anders."]
    assert verschillen(geef("b1", -1, deelaspect="dagelijks"), geef("b3", 1)) == []


# cards


def test_who_may_not_score_says_why_and_satisfaction_has_two_rows() -> None:
    rij = maak_kaartrij(maak_tafel(), UITLEG["tevredenheid"], {"b1": ("proces",)})
    assert [k.waarom_niet for k in rij] == [
        "",
        "",
        "",
        "Medewerker heeft nog geen ja gezegd. Vraag het eerst bij Start.",
    ]
    assert rij[0].gevraagd == ("proces", "resultaat")
    assert (rij[0].klaar, rij[0].zeg()) == (False, "✓ 1 van de 2 kaarten liggen er")
    assert bepaal_delen(UITLEG["regie"]) == (None,)


def test_the_screen_goes_to_who_has_no_card_yet() -> None:
    uitleg = UITLEG["tevredenheid"]
    rij = maak_kaartrij(maak_tafel(), uitleg, {"b1": ("proces",)})
    assert vind_volgende(rij, "b1") == "b1"
    rij = maak_kaartrij(maak_tafel(), uitleg, {"b1": ("proces", "resultaat"), "b2": ("proces", "resultaat")})
    assert vind_volgende(rij, "b1") == "b3"
    vol = maak_kaartrij(maak_tafel(), UITLEG["regie"], {f"b{n}": (None,) for n in (1, 2, 3)})
    assert vind_volgende(vol, "b3") is None


@pytest.mark.parametrize(
    ("tekst", "score"), [("2", 2), ("+1", 1), ("0", 0), ("-1", -1), ("−2", -2), (" g ", None), ("?", None)]
)
def test_a_number_from_a_card(tekst: str, score: int | None) -> None:
    cijfer = lees_cijfer(tekst)
    assert cijfer is not None and cijfer.score == score


@pytest.mark.parametrize("tekst", ["3", "-3", "", "a", "1,5", "12"])
def test_what_is_no_number_of_a_card(tekst: str) -> None:
    assert lees_cijfer(tekst) is None


# the profile


def test_the_profile_keeps_every_score_and_hides_what_is_not_for_all() -> None:
    casus = maak_tafel(waarderingen=[
        geef("b1", -1), geef("b2", 2), geef("b3", -2, zichtbaar="evaluatieteam"),
        maak_waardering("t1", aspect="tevredenheid", deelaspect="proces", perspectief="b1", score=0),
        maak_waardering("t2", aspect="tevredenheid", deelaspect="resultaat", perspectief="b1", score=2),
    ])  # fmt: skip
    uitleg = [UITLEG["tevredenheid"], UITLEG["regie"]]
    profiel = maak_profiel(kies_zichtbare(casus, alles=False), uitleg)
    proces, resultaat, regie = profiel.regels
    assert (profiel.vertel(proces, "inwoner"), profiel.vertel(resultaat, "inwoner")) == ("half om half", "hielp sterk")
    assert profiel.vertel(regie, "inwoner") == "werkte tegen (1), hielp sterk (1)"
    assert profiel.groepen == ("inwoner",)
    alles = maak_profiel(kies_zichtbare(casus, alles=True), uitleg)
    assert alles.vertel(regie, "ondersteuners") == "werkte sterk tegen"


def test_what_a_line_makes_can_be_stored(opslag: Opslag) -> None:
    nummer = opslag.casussen(opslag.zet_bestand(maak_bestand(maak_tafel()), "proef"))[0].nr
    for regel in ("d: + vast gezicht", 'd: "Eindelijk."', "nog niets van gezegd", '"van niemand"'):
        casus, _ = opslag.laad_casus(nummer)
        stappen, _ = maak_stappen(lees_bevinding(regel, casus), casus, OMGEVING, "regie")
        opslag.wijzig(nummer, "ik", "regel", stappen)
    casus, _ = opslag.laad_casus(nummer)
    gezegd = verzamel_gezegd(casus, "regie")
    assert [b.tekst for b in gezegd.bevindingen["hielp"]] == ["vast gezicht"]
    assert [c.tekst for c in gezegd.citaten] == ["Eindelijk."]
    assert [(half.lijst, half.velden["tekst"]) for half in gezegd.halve] == [
        ("bevindingen", "nog niets van gezegd"), ("citaten", "van niemand"),
    ]  # fmt: skip
