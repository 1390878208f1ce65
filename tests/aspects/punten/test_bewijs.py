"""What a point rests on: shown as it stands now, and gone where its story or its speaker is."""

import pytest

from aspects.punten.bewijs import ER, TELT_NIET, WEG, lees_bewijs
from aspects.punten.stand import bepaal_stand
from tests.aspects.punten.puntenhulp import bewijs, maak_bronnen, maak_punt, maak_verhaal
from tests.fabriek import maak_panelgesprek, maak_regieperiode

TRIO = (maak_verhaal("v1"), maak_verhaal("v2"), maak_verhaal("v3"))


def test_een_bevinding_staat_er_met_wie_het_zei() -> None:
    (stuk,) = lees_bewijs(maak_punt(bewijs("v1", "bv1")), maak_bronnen(*TRIO))
    assert (stuk.staat, stuk.tekst, stuk.wie, stuk.lijst, stuk.item) == (
        ER, "v1: het paste", "inwoner", "bevindingen", "bv1",
    )  # fmt: skip


@pytest.mark.parametrize(
    "stuk",
    [bewijs("v1", "bv9"), bewijs("v9", "bv1"), bewijs("v1", "g1", "gebeurtenis"), bewijs(None, "u9", "uitspraak")],
)
def test_wat_er_niet_meer_is_zegt_niets_meer(stuk: dict[str, str]) -> None:
    (gelezen,) = lees_bewijs(maak_punt(stuk), maak_bronnen(*TRIO))
    assert (gelezen.staat, gelezen.tekst, gelezen.wie) == (WEG, "", "")


@pytest.mark.parametrize("anders", [{"toestemming": {"status": "ingetrokken"}}, {"status": "geselecteerd"}])
def test_van_een_verhaal_dat_niet_telt_is_geen_woord_te_zien(anders: dict[str, object]) -> None:
    bronnen = maak_bronnen(maak_verhaal("v1", **anders), *TRIO[1:])
    stuk, ander = lees_bewijs(maak_punt(bewijs("v1", "bv1"), bewijs("v2", "bv1")), bronnen)
    assert (stuk.staat, stuk.tekst, stuk.wie, stuk.item) == (TELT_NIET, "", "", None)
    assert ander.staat == ER


@pytest.mark.parametrize("soort,verwijzing", [("bevinding", "bv1"), ("waardering", "w1"), ("citaat", "c1")])
def test_wie_zich_terugtrok_neemt_het_bewijs_mee(soort: str, verwijzing: str) -> None:
    weg = [{"betrokkene": wie, "status": "ingetrokken"} for wie in ("b1", "dochter")]
    bronnen = maak_bronnen(maak_verhaal("v1", deelnames=weg))
    (stuk,) = lees_bewijs(maak_punt(bewijs("v1", verwijzing, soort)), bronnen)
    assert (stuk.staat, stuk.tekst) == (WEG, "")


def test_van_een_bevinding_van_twee_blijft_wie_meedoet() -> None:
    verhaal = maak_verhaal("v1", deelnames=[{"betrokkene": "b1", "status": "ingetrokken"}])
    samen = verhaal.bevindingen[0].model_copy(update={"door": ["b1", "team"]})
    bronnen = maak_bronnen(verhaal.model_copy(update={"bevindingen": [samen]}))
    (stuk,) = lees_bewijs(maak_punt(bewijs("v1", "bv1")), bronnen)
    assert (stuk.staat, stuk.wie) == (ER, "medewerker")


def test_een_score_is_in_woorden() -> None:
    (stuk,) = lees_bewijs(maak_punt(bewijs("v1", "w1", "waardering")), maak_bronnen(*TRIO))
    assert stuk.tekst == "hielp sterk"


def test_een_uitspraak_staat_er_met_het_panel() -> None:
    bronnen = maak_bronnen(*TRIO, panels=(maak_panelgesprek(),))
    (stuk,) = lees_bewijs(maak_punt(bewijs(None, "u1", "uitspraak")), bronnen)
    assert (stuk.staat, stuk.tekst, stuk.wie) == (ER, "dat herkennen wij", "jeugd")


def test_een_signaal_geldt_zolang_de_cijfers_het_geven() -> None:
    stil = {"uitgevraagd": {"regie_dagelijks": "ja"}}
    gedekt = maak_regieperiode(van="2015-12-01", tot="2017-01-31")
    punt = maak_punt(*(bewijs(id, "regiegat:dagelijks", "signaal") for id in ("v1", "v2", "v3")))
    bronnen = maak_bronnen(maak_verhaal("v1", **stil), maak_verhaal("v2", **stil, regieperioden=[gedekt]), TRIO[2])
    een, twee, drie = lees_bewijs(punt, bronnen)
    assert een.staat == ER and "366 dagen" in een.tekst and "zonder regie" in een.tekst
    assert (twee.staat, drie.staat) == (WEG, WEG)


def test_een_signaal_zonder_item_geldt_waar_de_kandidaat_het_verhaal_raakt() -> None:
    gevraagd = {"uitgevraagd": {"informeel": "ja"}}
    punt = maak_punt(*(bewijs(id, "weinig_vrijwilligers", "signaal") for id in ("v1", "v2")))
    bronnen = maak_bronnen(maak_verhaal("v1", **gevraagd), TRIO[1])
    assert [stuk.staat for stuk in lees_bewijs(punt, bronnen)] == [ER, WEG]


def test_een_verhaal_kan_voor_en_tegen_pleiten_en_zwijgt_dan_niet() -> None:
    punt = maak_punt(
        bewijs("v1", "bv1"), bewijs("v1", "bv2", strekking="tegen"), bewijs("v2", "bv1", strekking="nuance")
    )
    stand = bepaal_stand(punt, maak_bronnen(*TRIO))
    assert (stand.voor, stand.tegen, stand.nuance, stand.zwijgt, stand.van) == (("v1",), ("v1",), ("v2",), ("v3",), 3)
    assert stand.telling == {"voor": 1, "tegen": 1, "zwijgt": 1, "van": 3}


def test_twee_stukken_uit_een_verhaal_zijn_een_verhaal() -> None:
    stand = bepaal_stand(maak_punt(bewijs("v1", "bv1"), bewijs("v1", "w1", "waardering")), maak_bronnen(*TRIO))
    assert stand.voor == ("v1",) and stand.op_een_verhaal


def test_wat_niet_telt_is_in_geen_aantal() -> None:
    bronnen = maak_bronnen(maak_verhaal("v1", toestemming={"status": "geweigerd"}), *TRIO[1:])
    stand = bepaal_stand(maak_punt(bewijs("v1", "bv1"), bewijs("v2", "bv1")), bronnen)
    assert (stand.telling, stand.telt_niet, stand.weg) == ({"voor": 1, "tegen": 0, "zwijgt": 1, "van": 2}, 1, 0)


@pytest.mark.parametrize(
    "stukken,steun",
    [
        ([], ()),
        ([bewijs("v1", "bv1")], ("verhalen",)),
        ([bewijs("v1", "bv2")], ("verhalen", "medewerkers")),
        ([bewijs("v1", "w2", "waardering")], ("verhalen", "medewerkers")),
        ([bewijs(None, "nota", "document"), bewijs(None, "u1", "uitspraak")], ("panel", "document")),
        ([bewijs("v1", "bv9")], ()),
    ],
)
def test_waar_een_punt_op_steunt_volgt_uit_het_bewijs_dat_er_is(
    stukken: list[dict[str, str]], steun: tuple[str]
) -> None:
    bronnen = maak_bronnen(*TRIO, panels=(maak_panelgesprek(),))
    assert bepaal_stand(maak_punt(*stukken), bronnen).steunt_op == steun
