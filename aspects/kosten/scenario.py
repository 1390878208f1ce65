"""What one scenario cost: the sums over its items, paid and shadow apart.

Source: calculation rules, section Costs.
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from aspects.kosten.uitkomst import Post, ScenarioKosten
from casus.getallen import maak_bedrag, tel_centen, tel_op
from casus.model import Inzet

Regel = tuple[Inzet, Post | None]


def tel_scenario(regels: Sequence[Regel], scenario: str) -> ScenarioKosten:
    """The sums of one scenario; items of scenario ``beide`` count in it too."""
    eigen = [(inzet, post) for inzet, post in regels if inzet.scenario in (scenario, "beide")]
    geprijsd = [post for _, post in eigen if post is not None]
    betaald = tuple(post for post in geprijsd if post.aard == "betaald")
    schaduw = tuple(post for post in geprijsd if post.aard == "schaduw")
    zonder = [inzet for inzet, post in eigen if post is None]
    return ScenarioKosten(
        posten=betaald,
        schaduwposten=schaduw,
        onbekend=tuple(inzet.id for inzet in zonder),
        totaal=tel_op(post.bedrag for post in betaald),
        totaal_zeker=tel_op(post.bedrag_zeker for post in betaald),
        totaal_mogelijk=tel_op(post.bedrag_mogelijk for post in betaald),
        schaduw=tel_op(post.bedrag for post in schaduw),
        per_financier=_tel_per_financier(betaald),
        volledig=all(inzet.financier == "vrijwillig" for inzet in zonder),
    )


def is_prijspeil_gemengd(posten: Iterable[Post], prijspeil: int | None) -> bool:
    """True where the prices of paid items are not all of one price level."""
    if prijspeil is not None:
        return any(post.niet_omgerekend for post in posten)
    return len({post.jaar for post in posten if post.jaar is not None}) > 1


def _tel_per_financier(posten: Iterable[Post]) -> dict[str, Decimal]:
    """Per payer with a known amount, also 0.00, in order of appearance."""
    centen: dict[str, int] = {}
    for post in posten:
        centen[post.financier] = centen.get(post.financier, 0) + tel_centen(post.bedrag)
    return {financier: maak_bedrag(aantal) for financier, aantal in centen.items()}
