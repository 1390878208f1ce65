"""When inwoner and gebiedsteam first met: the earliest of aanmelding, event or support with the team, as a range."""

from datetime import date
from typing import Any

from aspects.vergelijken import vind_eerste_contact
from aspects.vergelijken.woorden import zeg_contact, zeg_nulpunt
from casus.model import Casus
from tests.fabriek import maak_betrokkene, maak_casus, maak_gebeurtenis, maak_inzet

PEIL = date(2018, 6, 30)
MENSEN = [maak_betrokkene(), maak_betrokkene("t1", aanduiding="medewerker", soort="gebiedsteam")]


def maak(*gebeurtenissen: Any, **anders: Any) -> Casus:
    return maak_casus(**{"betrokkenen": MENSEN, "gebeurtenissen": list(gebeurtenissen), **anders})


def dagen(casus: Casus) -> tuple[str, str] | None:
    eerste = vind_eerste_contact(casus, PEIL)
    if eerste is None:
        return None
    van, tot = (date.fromordinal(dag).isoformat() for dag in eerste.dagen)
    return van, tot


def aanmelding(id: str = "g1", datum: str = "2016-03-10", **anders: Any) -> Any:
    return maak_gebeurtenis(id, datum=datum, soort="aanmelding", **anders)


def test_zonder_aanmelding_of_team_is_er_geen_eerste_contact() -> None:
    huisarts = maak_gebeurtenis("g1", soort="huisbezoek", datum="2016-03-01", betrokkenen=["b1"])
    assert dagen(maak(huisarts, inzetten=[maak_inzet("i1", betrokkene="b1")])) is None


def test_de_aanmelding_telt_ook_zonder_medewerker() -> None:
    assert dagen(maak(aanmelding())) == ("2016-03-10", "2016-03-10")


def test_het_vroegste_van_aanmelding_gebeurtenis_en_inzet() -> None:
    bezoek = maak_gebeurtenis("g2", datum="2016-02-20", betrokkenen=["t1"])
    inzet = maak_inzet("i1", betrokkene="t1", van="2016-02-12")
    assert dagen(maak(aanmelding(), bezoek)) == ("2016-02-20", "2016-02-20")
    assert dagen(maak(aanmelding(), bezoek, inzetten=[inzet])) == ("2016-02-12", "2016-02-12")


def test_wat_anders_zou_zijn_gegaan_is_geen_contact() -> None:
    casus = maak(
        aanmelding("g1", "2016-02-01", scenario="referentie"), aanmelding("g2", "2016-05-01", scenario="beide"),
        inzetten=[maak_inzet("i1", betrokkene="t1", van="2016-01-05", scenario="referentie")],
        referentie={"soort": "oude_aanpak"},
    )  # fmt: skip
    assert dagen(casus) == ("2016-05-01", "2016-05-01")


def test_wat_zeker_buiten_het_verhaal_ligt_telt_niet() -> None:
    assert dagen(maak(aanmelding("g1", "2009-01-05"), aanmelding("g2", "2017-03-01"))) is None
    assert dagen(maak(aanmelding("g1", "2009-01-05"), aanmelding("g2", "2016-03-01"))) == ("2016-03-01", "2016-03-01")
    # A year that only just reaches into the story may be it.
    assert dagen(maak(aanmelding("g1", "2015~"))) == ("2013-12-31", "2016-12-31")


def test_van_twee_vage_momenten_ligt_het_eerste_tussen_de_vroegste_dag_en_het_vroegste_einde() -> None:
    casus = maak(aanmelding("g1", "2016-03"), maak_gebeurtenis("g2", datum="2016-03-12", betrokkenen=["t1"]))
    assert dagen(casus) == ("2016-03-01", "2016-03-12")
    eerste = vind_eerste_contact(casus, PEIL)
    assert eerste is not None and [m.item for m in eerste.van] == ["g1", "g2"]


def test_wat_zeker_later_is_kan_het_niet_zijn() -> None:
    casus = maak(aanmelding("g1", "2016-03"), maak_gebeurtenis("g2", datum="2016-04-01", betrokkenen=["t1"]))
    eerste = vind_eerste_contact(casus, PEIL)
    assert eerste is not None and [m.item for m in eerste.van] == ["g1"]


def test_twee_tellingen_maken_het_bereik_wijder_en_het_heet_verschillend_verteld() -> None:
    lezing = {"verteld_door": ["b1"], "tekst": "nee, later", "datum": "2016-06-02"}
    casus = maak(aanmelding("g1", "2016-03-10", lezingen=[lezing]))
    assert dagen(casus) == ("2016-03-10", "2016-06-02")
    zin = zeg_contact(casus, vind_eerste_contact(casus, PEIL))
    assert "mensen vertellen dit verschillend" in zin and "10 maart" in zin and "2 juni 2016" in zin


def test_een_exacte_dag_heet_bij_zijn_naam_en_heeft_geen_twijfel_over_maand_nul() -> None:
    casus = maak(aanmelding(titel="moeder belt"))
    eerste = vind_eerste_contact(casus, PEIL)
    assert zeg_contact(casus, eerste) == "Eerste contact: 10 maart 2016, ‘moeder belt’."
    assert eerste is not None and zeg_nulpunt(eerste) == ""


def test_een_vage_datum_wordt_herhaald_en_zegt_waar_maand_nul_staat() -> None:
    casus = maak(aanmelding("g1", "2016-03", titel="moeder belt"))
    eerste = vind_eerste_contact(casus, PEIL)
    assert zeg_contact(casus, eerste) == "Eerste contact: maart 2016, ‘moeder belt’."
    assert eerste is not None
    assert zeg_nulpunt(eerste) == "Maand 0 is getekend bij 16 maart 2016. Dat kan tot 30 dagen schelen."


def test_zonder_contact_zegt_de_zin_waarom() -> None:
    assert "geen aanmelding" in zeg_contact(maak(), None)


def test_wat_op_dezelfde_dag_was_heet_naar_de_aanmelding() -> None:
    bezoek = maak_gebeurtenis("a0", datum="2016-03-10", titel="kennismaken", betrokkenen=["t1"])
    casus = maak(bezoek, aanmelding(titel="moeder belt"))
    assert zeg_contact(casus, vind_eerste_contact(casus, PEIL)) == "Eerste contact: 10 maart 2016, ‘moeder belt’."


def test_wat_het_geweest_kan_zijn_wordt_genoemd() -> None:
    bezoek = maak_gebeurtenis("a0", datum="2016-03-12", titel="kennismaken", betrokkenen=["t1"])
    casus = maak(bezoek, aanmelding("g1", "2016-03", titel="moeder belt"))
    zin = zeg_contact(casus, vind_eerste_contact(casus, PEIL))
    assert zin == "Eerste contact: ergens tussen 1 en 12 maart 2016. Dat was ‘moeder belt’ of ‘kennismaken’."
    inzetten = [maak_inzet(f"i{n}", betrokkene="t1", van="2016-03", omschrijving=f"hulp {n}") for n in range(3)]
    casus = maak(bezoek, aanmelding("g1", "2016-03", titel="moeder belt"), inzetten=inzetten)
    zin = zeg_contact(casus, vind_eerste_contact(casus, PEIL))
    assert zin.endswith("Dat was ‘moeder belt’, ‘kennismaken’, ‘hulp 0’ of iets anders.")
