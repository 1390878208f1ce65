"""What both scenarios had cost together, month by month from the first contact."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from aspects.effecten import bereken_verloop
from aspects.effecten.woorden import vertel_verloop
from aspects.vergelijken import vind_eerste_contact
from casus.bestand import lees_pad
from casus.controle.omgeving import Omgeving
from casus.getallen import tel_op
from casus.model import Casus
from tests.aspects.effecten.effecthulp import maak_betaald, maak_verhaal, reken
from tests.fabriek import DATA, VOORBEELDEN, maak_gebeurtenis

PEIL = date(2018, 6, 30)


def maak(id: str, aanmelding: str | None, *inzetten: Any, **velden: Any) -> Casus:
    voorval = [maak_gebeurtenis("g1", datum=aanmelding, soort="aanmelding")] if aanmelding else []
    return maak_verhaal(id, inzetten=list(inzetten), gebeurtenissen=voorval, **velden)


def in_maand(id: str, bedrag: int, maand: str, scenario: str = "interventie") -> Any:
    return maak_betaald(id, bedrag, scenario, van=f"{maand}-01", tot=f"{maand}-20")


def euro(*bedragen: int) -> tuple[Decimal, ...]:
    return tuple(Decimal(f"{bedrag}.00") for bedrag in bedragen)


def test_zonder_betaalde_inzet_is_er_geen_lijn() -> None:
    verloop = bereken_verloop(reken(maak("a", "2016-03-01"))[0], PEIL)
    assert (verloop.maanden, verloop.casussen) == ((), ("a",))
    assert vertel_verloop(verloop) == ""


def test_maand_nul_is_in_elk_verhaal_die_van_het_eerste_contact() -> None:
    tellend, _ = reken(
        maak("a", "2016-03-15", in_maand("i1", 10, "2016-03"), in_maand("i2", 5, "2016-05")),
        maak("b", "2016-07-01", in_maand("i1", 100, "2016-08"), in_maand("i2", 7, "2016-06", "referentie")),
    )
    verloop = bereken_verloop(tellend, PEIL)
    assert verloop.maanden == (-1, 0, 1, 2)
    assert verloop.interventie == euro(0, 10, 110, 115)
    assert verloop.referentie == euro(7, 7, 7, 7)


def test_een_verhaal_zonder_contact_doet_niet_mee_en_dat_is_te_zien() -> None:
    tellend, _ = reken(maak("a", None, in_maand("i1", 10, "2016-03")),
                       maak("b", "2016-03-01", in_maand("i1", 1, "2016-03")))  # fmt: skip
    verloop = bereken_verloop(tellend, PEIL)
    assert (verloop.casussen, verloop.zonder_contact, verloop.interventie) == (("b",), ("a",), euro(1))


def test_wat_niet_te_vergelijken_is_zit_er_niet_in() -> None:
    casus = maak("a", "2016-03-01", in_maand("i1", 10, "2016-03"), referentie=None)
    verloop = bereken_verloop(reken(casus)[0], PEIL)
    assert (verloop.casussen, verloop.zonder_contact) == ((), ())


def test_een_contact_dat_over_twee_maanden_kan_liggen_is_vaag() -> None:
    tellend, _ = reken(maak("a", "[2016-03-20..2016-04-05]", in_maand("i1", 10, "2016-03")),
                       maak("b", "2016-03", in_maand("i1", 10, "2016-03")))  # fmt: skip
    assert bereken_verloop(tellend, PEIL).vaag == ("a",)


def test_de_zin_noemt_de_stand_aan_het_eind() -> None:
    tellend, _ = reken(maak("a", "2016-03-01", in_maand("i1", 300, "2016-03"), in_maand("i2", 900, "2016-04",
                                                                                       "referentie")))  # fmt: skip
    assert vertel_verloop(bereken_verloop(tellend, PEIL)) == (
        "Wat er gebeurde en wat anders zou zijn gegaan kostten samen: aan het eind van maand 0 € 300 tegen € 0; "
        "aan het eind € 300 tegen € 900."
    )


@pytest.mark.parametrize("naam", VOORBEELDEN)
def test_in_elk_voorbeeld_eindigen_de_lijnen_bij_de_totalen(naam: str) -> None:
    bestand = lees_pad(DATA / f"{naam}.json")
    omgeving = Omgeving.van_bestand(bestand)
    tellend, _ = reken(*bestand.casussen, omgeving=omgeving)
    verloop = bereken_verloop(tellend, omgeving.peildatum)
    erin = [c.kosten for c in tellend if c.casus.id in verloop.casussen and c.kosten]
    assert {*verloop.casussen, *verloop.zonder_contact} == {
        c.casus.id for c in tellend if c.kosten and c.kosten.verschil
    }
    zonder = [c.casus for c in tellend if c.casus.id in verloop.zonder_contact]
    assert all(vind_eerste_contact(casus, omgeving.peildatum) is None for casus in zonder)
    if verloop.maanden:
        assert verloop.interventie[-1] == tel_op(k.interventie.totaal for k in erin)
        assert verloop.referentie[-1] == tel_op(k.referentie.totaal for k in erin)
        assert verloop.maanden == tuple(range(verloop.maanden[0], verloop.maanden[-1] + 1))
