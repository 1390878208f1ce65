"""The costs over the comparable stories: what lies under the sums of the whole."""

from decimal import Decimal

import pytest

from aspects.effecten import NietVergeleken, bereken_kosteneffect
from aspects.effecten.woorden import lijst_gevallen, vertel_som, vertel_spreiding, zeg_gevraagd
from casus.bestand import lees_pad
from casus.controle.omgeving import Omgeving
from tests.aspects.effecten.effecthulp import maak_betaald, maak_verhaal, reken
from tests.fabriek import DATA, VOORBEELDEN, maak_inzet

NUL = Decimal("0.00")


def geld(tekst: str) -> Decimal:
    return Decimal(tekst)


def test_zonder_verhalen_is_er_niets_en_geen_middelste() -> None:
    tellend, geheel = reken()
    effect = bereken_kosteneffect(tellend)
    assert (effect.vergelijkbaar, effect.betalers, effect.mediaan) == ((), (), None)
    assert vertel_som(geheel.kosten, effect) == [] and vertel_spreiding(effect) == ""
    assert "geen van de verhalen" in zeg_gevraagd(geheel.kosten.casussen, geheel.aantal)


def test_wie_niet_vergeleken_is_staat_er_met_de_reden() -> None:
    tellend, geheel = reken(
        maak_verhaal("a", 100, 200), maak_verhaal("b", 100, uitgevraagd={}), maak_verhaal("c", 5, 6, referentie=None,
                                                                                     inzetten=[maak_betaald("i1", 5)]),
        maak_verhaal("d", 100, 200, uitgevraagd={"kosten": "deels"}),
        maak_verhaal("e", 100, 200, uitgevraagd={"kosten": "nee"}),
        maak_verhaal("f", 100, 900, status="gepland"),
    )  # fmt: skip
    effect = bereken_kosteneffect(tellend)
    assert effect.gevraagd == ("a", "c") and effect.vergelijkbaar == ("a",)
    assert effect.niet_vergeleken == (
        NietVergeleken("b", "niet_gevraagd"), NietVergeleken("c", "geen_referentie"),
        NietVergeleken("d", "deels_gevraagd"), NietVergeleken("e", "niet_gevraagd"),
    )  # fmt: skip
    zin = zeg_gevraagd(geheel.kosten.casussen, geheel.aantal)
    assert zin == "In 2 van de 5 verhalen is naar kosten gevraagd."


def test_een_betaler_die_maar_in_een_scenario_betaalt_heeft_daarnaast_geen_nul() -> None:
    tellend, _ = reken(
        maak_verhaal("a", inzetten=[maak_betaald("i1", 100, financier="zvw"), maak_betaald("i2", 40, "referentie")]),
        maak_verhaal("b", inzetten=[maak_betaald("i1", 7), maak_betaald("i2", 3, "beide", financier="zvw")]),
    )
    wmo, zvw = bereken_kosteneffect(tellend).betalers
    assert (wmo.financier, wmo.interventie, wmo.referentie, wmo.verschil) == (
        "gemeente_wmo", geld("7.00"), geld("40.00"), geld("-33.00"),
    )  # fmt: skip
    assert (zvw.interventie, zvw.referentie, zvw.verschil, zvw.casussen) == (
        geld("103.00"), geld("3.00"), geld("100.00"), ("a", "b"),
    )  # fmt: skip
    (alleen,) = bereken_kosteneffect(reken(maak_verhaal("a", 5))[0]).betalers
    assert alleen.referentie is None and alleen.interventie == geld("5.00")


def test_het_bereik_is_de_som_van_de_uitersten() -> None:
    vaag = maak_betaald("i1", 4000, per="maand", van="2016-03", tot="2016-05")
    tellend, geheel = reken(maak_verhaal("a", inzetten=[vaag, maak_betaald("i2", 50, "referentie")]),
                            maak_verhaal("b", 20, 5))  # fmt: skip
    effect = bereken_kosteneffect(tellend)
    een, twee = (c.kosten.verschil for c in tellend if c.kosten and c.kosten.verschil)
    assert een.van < een.totaal <= een.tot and twee.van == twee.tot == geld("15.00")
    assert (effect.van, effect.tot) == (een.van + twee.van, een.tot + twee.tot)
    assert effect.interventie.zeker < geheel.kosten.vergelijkbaar.interventie <= effect.interventie.mogelijk
    assert any("Niet alle datums staan vast" in zin for zin in vertel_som(geheel.kosten, effect))


@pytest.mark.parametrize(
    ("verschillen", "mediaan"),
    [([5], "5.00"), ([1, 4], "2.50"), ([-9, 0, 4], "0.00"), ([1, 2, 3, 100], "2.50"), ([0, 0], "0.00")],
)
def test_de_middelste_van_de_verschillen(verschillen: list[int], mediaan: str) -> None:
    verhalen = [maak_verhaal(f"v{n}", max(0, v), max(0, -v)) for n, v in enumerate(verschillen)]
    assert bereken_kosteneffect(reken(*verhalen)[0]).mediaan == geld(mediaan)


def test_de_middelste_is_op_de_cent_en_een_halve_cent_gaat_van_nul_af() -> None:
    een, twee = maak_verhaal("a", 0, 1), maak_verhaal("b", 0, 0)
    een = een.model_copy(update={"inzetten": [maak_betaald("i2", 1, "referentie", prijs=geld("0.01"))]})
    twee = twee.model_copy(update={"inzetten": [maak_betaald("i2", 1, "referentie", prijs=geld("0.02"))]})
    assert bereken_kosteneffect(reken(een, twee)[0]).mediaan == geld("-0.02")


def test_duurder_goedkoper_en_even_duur_staan_op_volgorde_van_de_lijst() -> None:
    tellend, _ = reken(
        maak_verhaal("a", 1, 9), maak_verhaal("b", 9, 1), maak_verhaal("c", 4, 4), maak_verhaal("d", 1, 900)
    )
    effect = bereken_kosteneffect(tellend)
    assert (effect.goedkoper, effect.duurder, effect.even_duur) == (("a", "d"), ("b",), ("c",))


def test_gevoeligheid_is_de_som_over_de_verhalen_en_laat_wie_niets_eigens_heeft_gelijk() -> None:
    twee_posten = [maak_betaald("i1", 500), maak_betaald("i2", 300, "referentie"),
                   maak_betaald("i3", 100, "referentie")]  # fmt: skip
    tellend, geheel = reken(maak_verhaal("a", inzetten=twee_posten), maak_verhaal("b", 50))
    gevoelig = bereken_kosteneffect(tellend).gevoeligheid
    assert geheel.kosten.vergelijkbaar.verschil == geld("150.00")
    assert (gevoelig.bij_laag, gevoelig.bij_hoog) == (geld("230.00"), geld("70.00"))
    assert gevoelig.zonder_duurste == geld("450.00") and gevoelig.casussen == ("a",)


def test_waar_het_verschil_omslaat_wordt_dat_gezegd() -> None:
    tellend, geheel = reken(maak_verhaal("a", 1000, 1100))
    effect = bereken_kosteneffect(tellend)
    gevallen = dict(lijst_gevallen(effect.gevoeligheid, geheel.kosten.vergelijkbaar.verschil))
    assert gevallen["zoals het nu staat"] == "€ 100 goedkoper"
    assert gevallen["als de prijzen van wat anders zou zijn gegaan 20% lager zijn"] == "€ 100 duurder, het slaat om"
    assert gevallen["als die prijzen 20% hoger zijn"] == "€ 300 goedkoper"


def test_onvolledig_en_gemengd_worden_bij_elk_bedrag_gezegd() -> None:
    zonder_prijs = maak_inzet("i9", financier="gemeente_wmo")
    casus = maak_verhaal("a", inzetten=[maak_betaald("i1", 900), zonder_prijs, maak_betaald("i2", 100, "referentie")])
    tellend, geheel = reken(casus, maak_verhaal("b", 1, 1))
    effect = bereken_kosteneffect(tellend)
    assert effect.onvolledig == ("a",) and not effect.interventie.volledig and effect.referentie.volledig
    som, anders, verschil = vertel_som(geheel.kosten, effect)
    assert som == "Wat er gebeurde kostte in deze 2 verhalen samen € 900 (niet volledig)."
    assert anders == "Wat anders zou zijn gegaan had € 100 gekost."
    assert "niet volledig" in verschil and "niet volledig" in vertel_spreiding(effect)


def test_de_drie_posten_die_het_bereik_breed_maken_over_alle_verhalen() -> None:
    def vaag(id: str, bedrag: int) -> object:
        return maak_betaald(id, bedrag, per="maand", van="2016-03", tot="2016-05")

    tellend, _ = reken(
        maak_verhaal("a", inzetten=[vaag("i1", 10), vaag("i2", 400), maak_betaald("i3", 90)]),
        maak_verhaal("b", inzetten=[vaag("i1", 300), maak_betaald("i2", 5)]),
        maak_verhaal("c", inzetten=[vaag("i1", 900)], referentie=None),
    )
    breedste = bereken_kosteneffect(tellend).breedste
    assert [(casus, post.inzet) for casus, post in breedste] == [("a", "i2"), ("b", "i1"), ("a", "i1")]


@pytest.mark.parametrize("naam", VOORBEELDEN)
def test_in_elk_voorbeeld_tellen_de_delen_op_tot_het_geheel(naam: str) -> None:
    bestand = lees_pad(DATA / f"{naam}.json")
    tellend, geheel = reken(*bestand.casussen, omgeving=Omgeving.van_bestand(bestand))
    effect, samen = bereken_kosteneffect(tellend), geheel.kosten.vergelijkbaar
    assert len(effect.gevraagd) == geheel.kosten.casussen and len(effect.vergelijkbaar) == samen.casussen
    assert sum((b.interventie or NUL for b in effect.betalers), NUL) == samen.interventie
    assert sum((b.referentie or NUL for b in effect.betalers), NUL) == samen.referentie
    assert sum((b.verschil for b in effect.betalers), NUL) == samen.verschil
    assert len(effect.goedkoper) + len(effect.duurder) + len(effect.even_duur) == samen.casussen
    assert (not effect.onvolledig) == samen.volledig
    assert len(effect.gevraagd) - len(effect.vergelijkbaar) + geheel.aantal - len(effect.gevraagd) == len(
        effect.niet_vergeleken
    )
    assert effect.gevoeligheid.bij_hoog <= samen.verschil <= effect.gevoeligheid.bij_laag
