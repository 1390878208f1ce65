"""How sessions went, in counts; what nobody wrote down is not zero."""

from aspects.ervaringen import tel_ervaringen, tel_rapportteksten, tel_toestemmingen, tel_vignetten
from aspects.verificatie import verander_tekst, zet_akkoord
from casus.model import Rapporttekst
from tests.fabriek import maak_afspraak, maak_betrokkene, maak_casus, maak_vignet


def test_geteld_wordt_wie_aan_tafel_zat_en_wat_niemand_opschreef_apart() -> None:
    antwoorden = ("zelf", "zelf", "vertegenwoordigd", "niet", None)
    tel = tel_ervaringen([maak_casus(f"c{n}", inwoner_aan_tafel=a) for n, a in enumerate(antwoorden)])
    assert tel.aan_tafel == {"zelf": 2, "vertegenwoordigd": 1, "niet": 1}
    assert (tel.niet_gezegd, tel.inwoner_erbij, tel.aantal) == (1, 3, 5)


def test_alleen_wie_kwam_zat_aan_tafel_ook_wie_maar_een_deel_bleef() -> None:
    mensen = [maak_betrokkene("a"), maak_betrokkene("b", soort="naaste"), maak_betrokkene("c", soort="naaste")]
    deelnames = [
        {"betrokkene": "a", "status": "ja", "aanwezig": "gekomen"},
        {"betrokkene": "b", "status": "ja", "aanwezig": "deels"},
        {"betrokkene": "c", "status": "nee", "aanwezig": "niet_gekomen"},
    ]
    tel = tel_ervaringen([maak_casus(betrokkenen=mensen, deelnames=deelnames)])
    assert tel.mensen == {"inwoner": 1, "naaste": 1}


def test_afspraken_en_terugblik_per_gesprek() -> None:
    casussen = [
        maak_casus("c1", afspraken=[maak_afspraak("a1"), maak_afspraak("a2")], terugblik="  "),
        maak_casus("c2", terugblik="rustig"),
    ]
    tel = tel_ervaringen(casussen)
    assert (tel.met_afspraken, tel.afspraken, tel.met_terugblik) == (1, 2, 1)


def test_toestemming_per_vorm_en_per_mens() -> None:
    casussen = [
        maak_casus("c1", toestemming={"status": "gegeven", "vorm": "mondeling"}),
        maak_casus("c2", deelnames=[{"betrokkene": "b1", "status": "ja"}]),
    ]
    tel = tel_toestemmingen(casussen)
    assert tel.per_vorm == {"mondeling": 1, None: 1}
    assert tel.deelnames == {"ja": 1}


def test_een_tekst_telt_als_akkoord_zoals_hij_nu_luidt() -> None:
    antwoord = {"door": "Stuurgroep", "datum": "2018-01-02", "antwoord": "akkoord"}
    rauw = {"plaats": "vooraf", "tekst": "Zo was het.", "verificaties": [antwoord]}
    een = zet_akkoord(Rapporttekst.model_validate(rauw))
    twee = verander_tekst(een, tekst="Zo was het niet.")
    tel = tel_rapportteksten([een, twee])
    assert (tel.aantal, tel.akkoord, tel.bekeken) == (2, 1, None)
    assert tel.per_rol == (("Stuurgroep", 1),)


def test_een_rol_die_twee_keer_antwoordt_telt_een_keer_hoe_ook_geschreven() -> None:
    antwoorden = [{"door": door, "datum": "2018-01-02", "antwoord": "akkoord"} for door in ("moeder", " Moeder ")]
    bekeken = {"door": ["teamlid", "lezer van buiten"], "datum": "2018-01-03"}
    vignet = maak_vignet(aspecten=["regie"], verificaties=antwoorden, herkenbaarheid=bekeken)
    tel = tel_vignetten([maak_casus(vignetten=[vignet, maak_vignet("v2")])])
    assert [n for _, n in tel.per_rol] == [1]
    assert (tel.aantal, tel.akkoord, tel.bekeken) == (2, 0, 1)


def test_zonder_verhalen_is_alles_nul() -> None:
    tel = tel_ervaringen([])
    assert (tel.aantal, tel.afspraken, tel.mensen, tel.inwoner_erbij) == (0, 0, {}, 0)
