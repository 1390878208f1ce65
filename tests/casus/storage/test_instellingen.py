"""The settings and the price list of an evaluation change as one act, or not at all."""

from decimal import Decimal

import pytest

from casus.model import Aspect, Deelaspect
from casus.plaats import BestandFout
from casus.storage import Opslag, OpslagFout
from tests.fabriek import maak_bestand, maak_inzet, maak_onderzoek, maak_prijs, maak_prijslijst, maak_volle_casus


@pytest.fixture
def onderzoek(opslag: Opslag) -> int:
    """An evaluation whose one case uses price P1."""
    casus = maak_volle_casus(inzetten=[maak_inzet(prijscode="P1", eenheid="uur")])
    return opslag.zet_bestand(maak_bestand(casus, prijslijst=maak_prijslijst()), "proef")


def zet(opslag: Opslag, nummer: int, *, prijslijst=None, versie: int | None = None, **anders) -> None:
    staat = opslag.onderzoek_versie(nummer) if versie is None else versie
    opslag.zet_onderzoek(nummer, staat, maak_onderzoek(**anders), prijslijst, "ik", "instellingen veranderd")


def test_wat_veranderd_is_staat_er_en_de_verhalen_blijven_zoals_ze_waren(opslag, onderzoek):
    voor, versie = opslag.laad_bestand(onderzoek), opslag.onderzoek_versie(onderzoek)
    lijst = maak_prijslijst(maak_prijs(prijs=Decimal("70.00")), maak_prijs("P2"), naam="eigen", versie="2")
    aspecten = [Aspect(code="regie", deelaspecten=[Deelaspect(code="d", label="een deel")]), Aspect(code="maatwerk")]
    zet(opslag, onderzoek, prijslijst=lijst, prijspeil=2022, prijsindex={"2017": "100"}, aspecten=aspecten)
    na = opslag.laad_bestand(onderzoek)
    assert na.prijslijst == lijst
    assert (na.onderzoek.prijspeil, na.onderzoek.prijsindex) == (2022, {"2017": Decimal("100")})
    assert na.onderzoek.aspecten == aspecten
    assert na.casussen == voor.casussen
    assert opslag.onderzoek_versie(onderzoek) == versie + 1


def test_een_prijs_die_een_casus_gebruikt_kan_er_niet_uit(opslag, onderzoek):
    voor = opslag.laad_bestand(onderzoek)
    with pytest.raises(BestandFout) as fout:
        zet(opslag, onderzoek, prijslijst=maak_prijslijst(maak_prijs("P2")))
    assert "P1" in fout.value.meldingen[0]
    assert opslag.laad_bestand(onderzoek) == voor


def test_wie_te_laat_is_hoort_dat_en_verandert_niets(opslag, onderzoek):
    versie = opslag.onderzoek_versie(onderzoek)
    zet(opslag, onderzoek, prijslijst=maak_prijslijst(), prijspeil=2020)
    with pytest.raises(OpslagFout, match="Iemand anders"):
        zet(opslag, onderzoek, prijslijst=maak_prijslijst(), prijspeil=2021, versie=versie)
    assert opslag.laad_onderzoek(onderzoek)[0].prijspeil == 2020


def test_een_onderzoek_dat_er_niet_is(opslag):
    with pytest.raises(KeyError):
        opslag.onderzoek_versie(99)
