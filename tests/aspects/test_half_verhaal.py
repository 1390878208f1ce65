"""A story entered by half: no signal, no candidate, and the screens say what is not known."""

from datetime import date

import pytest

from aspects.cijfers import bereken_casus
from aspects.kerncijfers import maak_kerncijfers
from aspects.merken import maak_merken
from aspects.regie import VORMEN
from tests.aspects.hulp import maak_omgeving
from tests.casus.screens.schermhulp import Scherm, zet_klaar
from tests.fabriek import (
    maak_bestand, maak_betrokkene, maak_casus, maak_doel, maak_inzet, maak_onderzoek, maak_regieperiode,
    maak_voorziening,
)  # fmt: skip

ALLES = dict.fromkeys([*VORMEN.values(), "doelen", "informeel", "voorzieningen", "kosten"], "ja")


def half(id: str = "c01", **anders):
    """Dates by year, ends unknown, nothing asked."""
    return maak_casus(
        id,
        **{
            "periode_van": "2016", "periode_tot": None, "uitgevraagd": {},
            "betrokkenen": [maak_betrokkene(), maak_betrokkene("b2", soort="gebiedsteam", van="2016")],
            "inzetten": [maak_inzet(betrokkene="b2", van="2016")],
            "voorzieningen": [maak_voorziening(wet="wmo", gemeld="2016")],
            "regieperioden": [maak_regieperiode(houder=None, van="2016", tot=None)],
            "doelen": [maak_doel(gesteld="2016")],
            **anders,
        },
    )  # fmt: skip


def test_niet_gevraagd_is_in_elk_cijfer_null():
    (cijfers,) = maak_kerncijfers(maak_bestand(half()))["casussen"]
    assert set(cijfers["regie"].values()) == {None}
    for cijfer in ("wachttijden", "kosten", "doelen", "ingekocht_zonder_evaluatie", "vrijwilligers", "collectief"):
        assert cijfers[cijfer] is None, cijfer


@pytest.mark.parametrize("gevraagd", [{}, ALLES])
def test_geen_signaal_en_geen_kandidaat(gevraagd):
    halve = [half(f"c{n}", uitgevraagd=gevraagd) for n in range(8)]
    onderzoek = maak_onderzoek(normdagen={"wmo": 56})
    geheel = maak_kerncijfers(maak_bestand(*halve, onderzoek=onderzoek))["geheel"]
    # One thing is known for sure where it was asked: nobody was a volunteer, nothing was collective.
    bekend = {"weinig_vrijwilligers", "geen_collectief"} if gevraagd else set()
    assert {k["code"] for k in geheel["kandidaten"]} <= bekend
    cijfers = bereken_casus(halve[0], maak_omgeving(normdagen={"wmo": 56}))
    assert maak_merken(cijfers, date(2018, 6, 30)) == ()


def test_de_schermen_zeggen_wat_niet_gevraagd_is(db):
    (nummer,) = zet_klaar(db, half())
    regie = Scherm("regie", db, casus=nummer).teksten().replace("\\", "")
    assert regie.count("nog niet (helemaal) naar gevraagd") == 5
    assert "niet gevraagd is niet nul" in Scherm("kosten", db, casus=nummer, ik="evaluatieteam").teksten()


@pytest.mark.parametrize("lijst", ["voorzieningen", "doelen", "betrokkenen"])
def test_wat_er_staat_maakt_nog_niet_dat_het_gevraagd_is(db, lijst):
    mensen = [maak_betrokkene(), maak_betrokkene("b2", soort="vrijwilliger")]
    (nummer,) = zet_klaar(db, half(betrokkenen=mensen))
    assert "Is het ook echt besproken?" in Scherm(lijst, db, casus=nummer).teksten()


def test_wat_gevraagd_maar_niet_bekend_is_staat_er_zo(db):
    (nummer,) = zet_klaar(db, half(uitgevraagd=ALLES))
    regie = Scherm("regie", db, casus=nummer).teksten()
    assert "nog niet bekend" in regie and "Geen open vragen" in regie
    assert "niets te missen" in regie
    kosten = Scherm("kosten", db, casus=nummer, ik="evaluatieteam")
    assert "nog geen betaalde inzet met een bedrag" in kosten.teksten()
    assert any(knop.label.startswith("Nog zonder prijs") for knop in kosten.app.button)
