"""What the tests of the rules share: days as people write them, and an evaluation to calculate in."""

from datetime import date
from typing import Any

from aspects.stukken import Runs
from casus.controle.omgeving import Omgeving
from casus.model import Casus
from casus.perioden import Stuk
from tests.fabriek import maak_betrokkene, maak_casus, maak_onderzoek

PEIL = date(2018, 6, 30)


def dag(tekst: str) -> int:
    return date.fromisoformat(tekst).toordinal()


def runs(*teksten: str) -> Runs:
    """('2016-01-01/2016-01-31', '2016-03-05') as runs."""
    delen = [tekst.split("/") for tekst in teksten]
    return tuple(Stuk(dag(deel[0]), dag(deel[-1])) for deel in delen)


def maak_omgeving(**anders: Any) -> Omgeving:
    return Omgeving.maak(maak_onderzoek(**anders), None)


def maak_gevraagde_casus(*onderwerpen: str, **anders: Any) -> Casus:
    """A case about 2016, to the day, in which these subjects were asked; with some people to name."""
    mensen = [maak_betrokkene(f"b{n}") for n in range(1, 5)]
    basis = {"uitgevraagd": dict.fromkeys(onderwerpen, "ja"), "betrokkenen": mensen}
    return maak_casus(**{**basis, **anders})
