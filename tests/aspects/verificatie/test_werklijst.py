"""What waits for whom: each line counts its texts, and opens to exactly these."""

from typing import Any

from aspects.aspectenlijst import laad_aspecten
from aspects.verificatie import antwoordt, leg_voor, schrijf_kijkers_op, verander_tekst, wijs_af, zet_akkoord
from aspects.verificatie.plaatsen import lijst_plaatsen, noem_plaats, sorteer_teksten
from aspects.verificatie.werklijst import maak_werklijst, tel_stukken, verzamel_stukken
from casus.model import Rapporttekst
from tests.fabriek import maak_casus, maak_citaat, maak_onderzoek, maak_vignet

DAG = "2017-11-20"


def werklijst(*vignetten: Any, teksten: Any = (), **casus: Any) -> dict[str, tuple[str, list[str]]]:
    stukken = verzamel_stukken([(7, maak_casus(vignetten=list(vignetten), **casus))], teksten)
    return {r.sleutel: (r.zin, [s.kenmerk for s in r.stukken]) for r in maak_werklijst(stukken)}


def gezien(vignet: Any) -> Any:
    return schrijf_kijkers_op(vignet, ["een", "twee"], DAG)


def test_per_role_stands_what_waits_most_first() -> None:
    a = gezien(leg_voor(maak_vignet("a"), ["inwoner", "dochter"]))
    b = gezien(leg_voor(maak_vignet("b"), ["Inwoner"]))
    tekst = leg_voor(Rapporttekst(plaats="vooraf", tekst="Dank."), ["inwoner"])
    regels = list(werklijst(a, b, teksten=[tekst]).values())
    assert regels == [
        ("2 vignetten en 1 tekst wachten op inwoner", ["a", "b", "vooraf"]),
        ("1 vignet wacht op dochter", ["a"]),
    ]


def test_who_answered_is_waited_for_no_more_and_then_the_team_decides() -> None:
    vignet = antwoordt(leg_voor(gezien(maak_vignet("a")), ["inwoner"]), "inwoner", DAG, "akkoord")
    assert werklijst(vignet) == {"beslis": ("1 vignet: alle antwoorden zijn binnen, besluit of het akkoord is", ["a"])}
    assert werklijst(zet_akkoord(vignet)) == {}


def test_a_wish_a_change_and_a_concept_each_have_their_own_line() -> None:
    wens = antwoordt(leg_voor(gezien(maak_vignet("wens")), ["inwoner"]), "inwoner", DAG, "niet_akkoord")
    anders = gezien(verander_tekst(zet_akkoord(antwoordt(maak_vignet("anders"), "x", DAG, "akkoord")), tekst="Anders."))
    uit = werklijst(wens, anders, gezien(maak_vignet("nieuw")), gezien(wijs_af(maak_vignet("weg"))))
    assert {sleutel: bij for sleutel, (_, bij) in uit.items()} == {
        "wens": ["wens"], "opnieuw": ["anders"], "concept": ["nieuw"],
    }  # fmt: skip


def test_put_to_nobody_knows_whom_is_said() -> None:
    uit = werklijst(gezien(maak_vignet("a", status="voorgelegd")))
    assert uit == {"wie": ("1 vignet: wacht op antwoord, maar niet opgeschreven van wie", ["a"])}


def test_what_is_still_to_be_looked_at_by_two() -> None:
    een = schrijf_kijkers_op(zet_akkoord(maak_vignet("een")), ["een"], DAG)
    uit = werklijst(een, zet_akkoord(maak_vignet("geen")), zet_akkoord(maak_vignet("af", over_afwezige=True)))
    assert uit["kijken"][1] == ["een", "geen"]


def test_of_a_strict_case_nothing_waits() -> None:
    assert werklijst(maak_vignet("a"), veiligheid="strikt", citaten=[maak_citaat()]) == {}


def test_quotes_to_ask_about_are_those_that_may_be_in_the_report() -> None:
    citaten = [maak_citaat("q1"), maak_citaat("q2", goedgekeurd=True), maak_citaat("q3", over_afwezige=True)]
    assert werklijst(citaten=citaten)["citaten"][1] == ["q1"]


def test_counts_are_in_words() -> None:
    stukken = verzamel_stukken([(1, maak_casus(vignetten=[maak_vignet()], citaten=[maak_citaat()]))])
    assert tel_stukken(stukken) == "1 vignet en 1 citaat"
    assert tel_stukken(()) == ""


def test_a_role_is_no_word_of_an_address() -> None:
    (sleutel,) = [s for s in werklijst(gezien(leg_voor(maak_vignet(), ["moeder van Jan"]))) if s.startswith("rol")]
    assert "jan" not in sleutel.lower() and "moeder" not in sleutel


def test_places_have_words_in_the_order_of_the_report() -> None:
    plaatsen = lijst_plaatsen(laad_aspecten(maak_onderzoek()))
    assert list(plaatsen)[:2] == ["vooraf", "leeswijzer"]
    assert list(plaatsen)[-3:] == ["effecten", "onderzoek", "ervaringen"]
    assert plaatsen["aspect:regie"].startswith("Hoofdstuk ")
    assert any(plaats.startswith("aspect:regie:") for plaats in plaatsen)
    assert noem_plaats("elders", plaatsen) == "elders"
    teksten = [Rapporttekst(plaats=p, tekst="x") for p in ("elders", "onderzoek", "vooraf")]
    assert [t.plaats for t in sorteer_teksten(teksten, plaatsen)] == ["vooraf", "onderzoek", "elders"]
