"""Stories for the tests of the learning picture: released, about 2016 to the day, every form asked."""

from typing import Any

from aspects.cijfers import CasusCijfers, bereken_casus
from aspects.leerbeeld import Keuze, Leerbeeld, Strook, maak_leerbeeld
from aspects.regie import VORMEN
from casus.model import Casus
from tests.aspects.hulp import maak_omgeving
from tests.fabriek import maak_betrokkene, maak_casus, maak_regieperiode

MENSEN = [
    maak_betrokkene("inw"),
    maak_betrokkene("naaste", soort="naaste", aanduiding="moeder"),
    maak_betrokkene("vrij", soort="vrijwilliger", aanduiding="vrijwilliger"),
    maak_betrokkene("team1", soort="gebiedsteam", aanduiding="gebiedsteammedewerker 1"),
    maak_betrokkene("team2", soort="gebiedsteam", aanduiding="gebiedsteammedewerker 2"),
    maak_betrokkene("gem", soort="gemeente", aanduiding="schuldhulp"),
    maak_betrokkene("zorg", soort="ondersteuner", aanduiding="begeleider", lijn=2),
    maak_betrokkene("keten", soort="ketenpartner", aanduiding="huisarts"),
    maak_betrokkene("buiten", soort="meedenker", aanduiding="meedenker"),
]
ALLES = dict.fromkeys([*VORMEN.values(), "doelen"], "ja")


def maak_verhaal(nummer: int = 1, *perioden: dict[str, Any], **anders: Any) -> Casus:
    """A released story; ``perioden``: regie dagelijks over 2016 unless they say otherwise."""
    basis: dict[str, Any] = {"vorm": "dagelijks", "houder": "team1", "van": "2016-01-01", "tot": "2016-12-31"}
    regie = [maak_regieperiode(f"r{n}", **{**basis, **periode}) for n, periode in enumerate(perioden)]
    velden = {
        "code": f"C{nummer:02d}", "titel": f"verhaal nummer {nummer}", "team": "Noord", "in_leerbeeld": True,
        "uitgevraagd": ALLES, "betrokkenen": MENSEN, "regieperioden": regie,
    }  # fmt: skip
    return maak_casus(f"c{nummer:02d}", **{**velden, **anders})


def maak_verhalen(aantal: int, *perioden: dict[str, Any], vanaf: int = 1, **anders: Any) -> list[Casus]:
    return [maak_verhaal(nummer, *perioden, **anders) for nummer in range(vanaf, vanaf + aantal)]


def reken(casussen: list[Casus], **instelling: Any) -> list[CasusCijfers]:
    omgeving = maak_omgeving(**instelling)
    return [bereken_casus(casus, omgeving) for casus in casussen]


def bouw(
    casussen: list[Casus], keuze: Keuze | None = None, eigen_teams: frozenset[str] | None = None, **instelling: Any
) -> Leerbeeld:
    """The learning picture of these stories."""
    return maak_leerbeeld(reken(casussen, **instelling), maak_omgeving(**instelling), keuze, eigen_teams)


def bouw_strook(*perioden: dict[str, Any], vorm: str = "dagelijks", drempel: int = 14, **anders: Any) -> Strook:
    """The strip of one story, among five that are the same."""
    beeld = bouw(maak_verhalen(5, *perioden, **anders), regie_drempel_dagen=drempel).vorm(vorm)
    assert len(beeld.stroken) == 5
    return beeld.stroken[0]
