"""Answers to a stretch without regie."""

from datetime import date

from casus.bewerken.regie import maak_gedeeld, vul_regie, zoek_afsluiting
from tests.fabriek import maak_betrokkene, maak_casus, maak_gebeurtenis, maak_regieperiode

VAN, TOT = date(2016, 3, 1), date(2016, 5, 31)


def gebeurtenis(id: str, soort: str, datum: str, **anders):
    return maak_gebeurtenis(id, soort=soort, datum=datum, **anders)


def test_een_vraag_wordt_gevuld_met_precies_die_dagen():
    periode = vul_regie("dagelijks", VAN, TOT, houder="b1").na
    assert (periode.vorm, periode.houder, periode.van, periode.tot) == ("dagelijks", "b1", "2016-03-01", "2016-05-31")
    assert vul_regie("dagelijks", VAN, TOT, duiding="gemist").na.houder is None


def test_na_een_einde_tot_het_volgende_contact_was_regie_misschien_niet_nodig():
    einde, contact = gebeurtenis("g1", "einde", "2016-02-10"), gebeurtenis("g2", "contact", "2016-05")
    casus = maak_casus(gebeurtenissen=[einde, contact])
    gevonden = zoek_afsluiting(casus, VAN, TOT)
    assert gevonden and (gevonden.einde.id, gevonden.van, gevonden.tot) == ("g1", VAN, date(2016, 4, 30))


def test_een_einde_midden_in_het_stuk_geldt_vanaf_de_dag_erna():
    casus = maak_casus(gebeurtenissen=[gebeurtenis("g1", "einde", "2016-04")])
    gevonden = zoek_afsluiting(casus, VAN, TOT)
    assert gevonden and (gevonden.van, gevonden.tot) == (date(2016, 5, 1), TOT)


def test_zonder_einde_of_met_contact_erna_is_er_geen_voorstel():
    contact = gebeurtenis("g2", "huisbezoek", "2016-02-20")
    assert zoek_afsluiting(maak_casus(gebeurtenissen=[contact]), VAN, TOT) is None
    met = maak_casus(gebeurtenissen=[gebeurtenis("g1", "einde", "2016-02-10"), contact])
    assert zoek_afsluiting(met, VAN, TOT) is None
    anders = maak_casus(
        gebeurtenissen=[gebeurtenis("g1", "einde", "2016-02-10", scenario="referentie")],
        referentie={"soort": "geen_aanpak"},
    )
    assert zoek_afsluiting(anders, VAN, TOT) is None


def test_samen_regie_raakt_alleen_wie_toen_zeker_de_regie_had():
    perioden = [
        maak_regieperiode("r1", houder="b1", van="2016-01-01", tot="2016-04-01"),
        maak_regieperiode("r2", houder="b2", van="2016-03-15", tot="2016-06-01"),
        maak_regieperiode("r3", houder="b2", van="2016~", tot="2017"),
        maak_regieperiode("r4", houder=None, van="2016-01-01", tot="2016-12-31"),
        maak_regieperiode("r5", vorm="hoofdlijnen", van="2016-01-01", tot="2016-12-31"),
    ]
    casus = maak_casus(betrokkenen=[maak_betrokkene("b1"), maak_betrokkene("b2")], regieperioden=perioden)
    stappen = maak_gedeeld(casus, "dagelijks", date(2016, 3, 15), date(2016, 4, 1), date(2018, 1, 1))
    assert [(stap.na.id, stap.na.gedeeld, stap.voor.gedeeld) for stap in stappen] == [
        ("r1", True, False), ("r2", True, False),
    ]  # fmt: skip
