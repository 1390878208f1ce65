"""What small numbers and loose statements do in the public edition: no sentence says what a table may not say."""

from typing import Any

import pytest

from aspects.effecten import bereken_verloop, kort_in
from casus.model import Casusbestand
from exports.rapport.bouwen import maak_rapport
from exports.rapport.model import Aanhaling, Tabel
from exports.werkboek import maak_werkboek
from tests.aspects.effecten.effecthulp import reken
from tests.aspects.effecten.test_verloop import PEIL, in_maand, maak
from tests.exports.rapporttekst import lees_delen, neem_stuk
from tests.fabriek import maak_bestand, maak_betrokkene, maak_casus, maak_panelgesprek, maak_waardering


def lees(bestand: Casusbestand, anker: str, uitgave: Any = "openbaar") -> str:
    return lees_delen(neem_stuk(maak_rapport(bestand, None, uitgave).delen, anker))


def casussen(aantal: int, begin: int = 1, **velden: Any) -> list[Any]:
    return [maak_casus(f"c{n}", code=f"C{n:02d}", **velden) for n in range(begin, begin + aantal)]


@pytest.mark.parametrize(("anders", "gezegd"), [(0, True), (1, False), (2, False), (3, True)])
def test_wie_er_aan_tafel_zat_is_niet_uit_de_rest_te_rekenen(anders: int, gezegd: bool) -> None:
    bestand = maak_bestand(
        *casussen(9, inwoner_aan_tafel="zelf"), *casussen(anders, 10, inwoner_aan_tafel="vertegenwoordigd")
    )
    openbaar = lees(bestand, "onderzoek:ervaringen")
    assert f"in {9 + anders} van de {9 + anders} verhalen" in openbaar
    assert ("Zat de inwoner aan tafel? Ja, zelf: 9." in openbaar) is gezegd
    assert "Zat de inwoner aan tafel? Ja, zelf: 9." in lees(bestand, "onderzoek:ervaringen", "intern")


@pytest.mark.parametrize("mondeling", [1, 2, 3])
def test_hoe_toestemming_is_gegeven_is_niet_uit_de_rest_te_rekenen(mondeling: int) -> None:
    def geef(vorm: str) -> dict[str, Any]:
        return {"toestemming": {"status": "gegeven", "vorm": vorm}}

    bestand = maak_bestand(*casussen(9, **geef("schriftelijk")), *casussen(mondeling, 10, **geef("mondeling")))
    openbaar = lees(bestand, "onderzoek:toestemming")
    assert ("Toestemming gegeven, op papier: 9 verhalen." in openbaar) is (mondeling == 3)
    assert ("Toestemming gegeven: op papier of mondeling." in openbaar) is (mondeling < 3)
    assert f"mondeling: {mondeling} verha" in lees(bestand, "onderzoek:toestemming", "intern")


def verloop_bestand() -> list[Any]:
    """Four stories: from month 0, all to month 2, two to month 5, one of these from two years before."""
    lang = [in_maand("i2", 40, "2016-08")]
    eerder = [in_maand("i3", 77, "2014-03")]
    return [
        maak(f"c{n}", "2016-03-01", in_maand("i1", 10, "2016-03"), in_maand("i4", 5, "2016-05"),
             *(lang if n < 3 else []), *(eerder if n == 1 else []))
        for n in range(1, 5)
    ]  # fmt: skip


def test_in_de_lijn_van_de_kosten_zijn_geen_maanden_van_een_of_twee_verhalen() -> None:
    heel = bereken_verloop(reken(*verloop_bestand())[0], PEIL)
    assert (heel.maanden[0], heel.maanden[-1]) == (-24, 5)
    kort = kort_in(heel, 3)
    # Of month 2 on only two go on: what comes after it would be theirs.
    assert kort.maanden == (0, 1) and not kort.heel
    assert kort.interventie == heel.interventie[24:26]
    assert kort_in(bereken_verloop(reken(*verloop_bestand()[:2])[0], PEIL), 3).maanden == ()


def test_het_rapport_zegt_openbaar_alleen_die_maanden() -> None:
    bestand = maak_bestand(*(c.model_copy(update={"code": f"C{n}"}) for n, c in enumerate(verloop_bestand())))
    openbaar = lees(bestand, "effecten:verloop")
    assert "aan het eind van maand 0" in openbaar and "aan het eind van maand 1 " in openbaar
    assert "één of twee" not in openbaar and "maar een of twee verhalen lopen" in openbaar
    assert "−24" not in openbaar and "-24" not in openbaar
    intern = lees(bestand, "effecten:verloop", "intern")
    assert "aan het eind €" in intern and "maar een of twee" not in intern


def test_waarom_verhalen_niet_vergeleken_zijn_is_openbaar_niet_geteld_als_het_er_weinig_zijn() -> None:
    niet = casussen(2, 10)
    bestand = maak_bestand(*verloop_bestand(), *niet)
    openbaar, intern = (lees(bestand, "effecten:kosten", uitgave) for uitgave in ("openbaar", "intern"))
    assert "Niet vergeleken: 2 van de 6 verhalen, want naar kosten is niet gevraagd." in intern
    assert "De andere verhalen zijn niet vergeleken: naar kosten is niet gevraagd." in openbaar
    assert "Niet vergeleken:" not in openbaar


def test_in_het_werkboek_is_wat_niet_meetelt_niet_uit_de_rest_te_rekenen() -> None:
    bestand = maak_bestand(
        *casussen(5), *casussen(4, 6, status="voorgesteld"), *casussen(1, 10, toestemming={"status": "ingetrokken"})
    )
    blad = next(blad for blad in maak_werkboek(bestand).bladen if blad.naam == "Telling")
    assert [rij[1] for rij in blad.rijen] == [5, None, None]
    blad = next(blad for blad in maak_werkboek(bestand, uitgave="intern").bladen if blad.naam == "Telling")
    assert [rij[1] for rij in blad.rijen] == [5, 4, 1]


def test_wat_het_rapport_weglaat_is_niet_uit_het_werkboek_te_halen() -> None:
    """Of the directions of an aspect the report says one more: in how many stories there were too few scores."""
    def verhaal(n: int, *scores: int) -> Any:
        mensen = [maak_betrokkene(f"b{m}") for m in range(1, 3)]
        gegeven = [maak_waardering(f"w{m}", perspectief=f"b{m}", score=s) for m, s in enumerate(scores, 1)]
        return maak_casus(f"c{n}", code=f"C{n:02d}", betrokkenen=mensen, waarderingen=gegeven)

    bestand = maak_bestand(*(verhaal(n, 2, 1) for n in range(1, 6)), *(verhaal(n, -2, -1) for n in range(6, 10)),
                           *(verhaal(n, 0, 0) for n in range(10, 13)),
                           *(verhaal(n, 2, -2) for n in range(13, 16)))  # fmt: skip
    tabel = next(d for d in maak_rapport(bestand).delen if isinstance(d, Tabel) and "welke kant" in d.bijschrift)
    blad = next(blad for blad in maak_werkboek(bestand).bladen if blad.naam == "Aspecten")
    namen = [kolom.naam for kolom in blad.kolommen]
    in_boek = [cel for naam, cel in zip(namen, blad.rijen[0], strict=True) if naam.startswith("Richting")]
    zichtbaar = [cel for cel in tabel.rijen[0][1:] if cel.isdecimal()]
    assert sum(map(int, zichtbaar)) == 12 == sum(cel or 0 for cel in in_boek)


def test_een_uitspraak_zonder_punt_staat_bij_de_panels_en_openbaar_alleen_als_citaat() -> None:
    uitspraken = [
        {"id": "u1", "tekst": "School ontbreekt.", "citaat": True, "rol": "leerkracht"},
        {"id": "u2", "tekst": "Dit blijft binnen.", "rol": "inkoper"},
        {"id": "u3", "tekst": "In mei was het druk.", "citaat": True},
        {"id": "u4", "tekst": "Als in C01.", "citaat": True},
        {"id": "u5", "tekst": "Altijd bellen.", "citaat": True},
    ]
    bestand = maak_bestand(maak_casus(), panelgesprekken=[maak_panelgesprek(uitspraken=uitspraken)])
    delen = neem_stuk(maak_rapport(bestand).delen, "onderzoek:panels")
    assert [d for d in delen if isinstance(d, Aanhaling)] == [
        Aanhaling("Altijd bellen.", "uit een panelgesprek"), Aanhaling("School ontbreekt.", "uit een panelgesprek"),
    ]  # fmt: skip
    assert "leerkracht" not in lees_delen(delen)
    intern = lees(bestand, "onderzoek:panels", "intern")
    assert "bij geen van de aandachtspunten:" in intern
    assert "School ontbreekt. (is nieuw" in intern and "leerkracht)" in intern and "Dit blijft binnen." in intern
    zonder = maak_bestand(maak_casus(), panelgesprekken=[maak_panelgesprek(uitspraken=uitspraken[1:2])])
    assert "bij geen van" not in lees(zonder, "onderzoek:panels")
