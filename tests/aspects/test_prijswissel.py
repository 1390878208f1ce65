"""What another price list would change, before it is taken into use."""

from decimal import Decimal

from aspects.omrekenen import vind_jaren_zonder_index, zeg_voorbeeld
from aspects.prijswissel import Gebruik, keur_naam, maak_wissel, tel_gebruik, vind_gebruik
from casus.model import Prijs

from tests.fabriek import maak_casus, maak_inzet, maak_prijs, maak_prijslijst

A, B, C = (maak_prijs(code) for code in "ABC")
B_DUURDER = maak_prijs("B", prijs=Decimal("70.00"))


def codes(regels: tuple[Prijs, ...]) -> list[str]:
    return [regel.code for regel in regels]


def maak_gebruik(**inzet: object) -> list[Gebruik]:
    return [vind_gebruik(maak_casus(inzetten=[maak_inzet(**inzet)]))]


def test_vervangen_zegt_wat_nieuw_anders_weg_en_gelijk_is() -> None:
    wissel = maak_wissel([A, B], [C, B_DUURDER], [], aanvullen=False)
    assert (codes(wissel.regels), codes(wissel.nieuw), codes(wissel.weg)) == (["C", "B"], ["C"], ["A"])
    assert (wissel.anders, wissel.gelijk, wissel.verandert) == (((B, B_DUURDER),), 0, True)


def test_aanvullen_haalt_niets_weg_en_houdt_de_volgorde() -> None:
    wissel = maak_wissel([A, B], [C, B_DUURDER], [], aanvullen=True)
    assert (codes(wissel.regels), wissel.weg, wissel.gelijk) == (["A", "B", "C"], (), 1)
    assert wissel.regels[1].prijs == Decimal("70.00")


def test_dezelfde_prijs_anders_geschreven_is_geen_verschil() -> None:
    wissel = maak_wissel([A], [maak_prijs("A", prijs=Decimal("61.3"))], [], aanvullen=False)
    assert (wissel.verandert, wissel.regels) == (False, (A,))


def test_wat_andere_programmas_erbij_zetten_blijft() -> None:
    oud = maak_prijs("B", extra={"x": 1})
    assert maak_wissel([oud], [B_DUURDER], [], aanvullen=False).regels[0].extra == {"x": 1}


def test_een_prijs_in_gebruik_kan_niet_weg() -> None:
    (botsing,) = maak_wissel([A, B], [B], maak_gebruik(prijscode="A"), aanvullen=False).botsingen
    assert str(botsing) == "A (uurtarief) staat niet in de nieuwe lijst. Gebruikt in C01."
    assert maak_wissel([A, B], [B], maak_gebruik(prijscode="A"), aanvullen=True).botsingen == ()


def test_een_prijs_in_gebruik_houdt_zijn_eenheid_tenzij_de_inzet_een_eigen_prijs_of_geen_eenheid_heeft() -> None:
    per_keer = maak_prijs("A", eenheid="keer")
    botsingen = [
        maak_wissel([A], [per_keer], maak_gebruik(prijscode="A", **anders), aanvullen=False).botsingen
        for anders in ({"eenheid": "uur"}, {"eenheid": "uur", "prijs": Decimal("5")}, {}, {"eenheid": "keer"})
    ]
    assert [len(b) for b in botsingen] == [1, 0, 0, 0]
    assert str(botsingen[0][0]) == "A (uurtarief) wordt per keer. Gebruikt in C01."


def test_gebruik_per_prijs() -> None:
    inzetten = [maak_inzet("i1", prijscode="A"), maak_inzet("i2", prijscode="A"), maak_inzet("i3")]
    gebruik = [vind_gebruik(maak_casus(inzetten=inzetten)), vind_gebruik(maak_casus("c2", code="C02"))]
    assert tel_gebruik(gebruik) == {"A": ["C01"]}


def test_andere_prijzen_vragen_een_andere_versie() -> None:
    lijst = maak_prijslijst(A)
    anders, gelijk = (maak_wissel([A], nieuw, [], aanvullen=False) for nieuw in ([B], [A]))
    assert "Geef de nieuwe lijst een andere versie" in (keur_naam(lijst, "proef", "1", anders) or "")
    assert keur_naam(lijst, "proef", "2", anders) is None
    assert keur_naam(lijst, "proef", "1", gelijk) is None
    assert keur_naam(None, " ", "1", anders) == "Geef de lijst een naam en een versie."
    assert keur_naam(None, "proef", "", anders) == "Geef de lijst een naam en een versie."


INDEX = {"2017": Decimal("664.1"), "2020": Decimal("701.9")}


def test_een_voorbeeld_van_omrekenen() -> None:
    regels = [maak_prijs("X", prijspeil=2015), maak_prijs("Y", prijs=Decimal("10.00"), prijspeil=2020)]
    assert zeg_voorbeeld(regels, 2017, INDEX) == (
        "Voorbeeld: uurtarief kostte in 2020 € 10,00. Naar 2017 gerekend is dat € 9,46 (€ 10,00 × 664,1 : 701,9)."
    )
    assert zeg_voorbeeld(regels, 2016, INDEX) is None
    assert zeg_voorbeeld([maak_prijs(prijspeil=2017)], 2017, INDEX) is None


def test_jaren_zonder_index() -> None:
    regels = [maak_prijs("X", prijspeil=2015), maak_prijs("Y", prijspeil=2020), maak_prijs("Z", prijspeil=2017)]
    assert vind_jaren_zonder_index(regels, 2017, INDEX) == {2015: 1}
    assert vind_jaren_zonder_index(regels, 2016, INDEX) == {2015: 1, 2017: 1, 2020: 1}
