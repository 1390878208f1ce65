"""A choice on a screen of the evaluation is held, also while the browser still sends the address of a moment ago."""

from pathlib import Path

from tests.casus.screens.schermhulp import Scherm, zet_klaar
from tests.fabriek import maak_panelgesprek


def test_a_choice_is_not_lost_to_a_message_with_the_address_from_before(db: Path) -> None:
    zet_klaar(db, panelgesprekken=[maak_panelgesprek("g1", naam="Jeugd"), maak_panelgesprek("g2", naam="Beleid",
              uitspraken=[])])  # fmt: skip
    scherm = Scherm("panels", db, gesprek="g1")
    scherm.app.radio[0].set_value("g2")
    scherm.loop()
    assert "Beleid" in [kop.value for kop in scherm.app.header]
    scherm.app.query_params["gesprek"] = "g1"  # a message that was sent before the choice arrived
    scherm.loop()
    assert "Beleid" in [kop.value for kop in scherm.app.header]
    assert scherm.app.query_params["gesprek"] == "g2"


def test_an_address_that_was_not_left_just_now_counts(db: Path) -> None:
    zet_klaar(db, panelgesprekken=[maak_panelgesprek(f"g{n}", naam=f"Panel {n}", uitspraken=[]) for n in range(3)])
    scherm = Scherm("panels", db, gesprek="g0")
    scherm.app.radio[0].set_value("g1")
    scherm.loop()
    scherm.app.query_params["gesprek"] = "g2"  # a link
    scherm.loop()
    assert "Panel 2" in [kop.value for kop in scherm.app.header]
