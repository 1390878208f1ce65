"""How much the difference hangs on what the referentie would have cost.

Source: calculation rules, section Costs (sensitivity).
"""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from aspects.kosten.posten import bereken_bij_deel
from aspects.kosten.uitkomst import KostenUitkomst, Post
from casus.getallen import tel_op, trek_af

LAAG, HOOG = Fraction(80, 100), Fraction(120, 100)


@dataclass(frozen=True)
class Gevoeligheid:
    """The difference (euro) with the prices of the referentie at 80% and at 120%, and without its dearest item.

    ``duurste`` and ``zonder_duurste`` are None where the referentie has no priced item of its own.
    """

    bij_laag: Decimal
    bij_hoog: Decimal
    duurste: Post | None
    zonder_duurste: Decimal | None


def bereken_gevoeligheid(kosten: KostenUitkomst) -> Gevoeligheid | None:
    """The difference if the referentie were otherwise; None where there is no difference to speak of.

    Only items of scenario referentie: what happens either way (``beide``) stays as it is.
    """
    if kosten.verschil is None:
        return None
    eigen = [post for post in kosten.referentie.posten if post.scenario == "referentie"]
    totaal = kosten.verschil.totaal
    zonder_alle = tel_op([totaal, *(post.bedrag for post in eigen)])
    bij_laag, bij_hoog = (
        trek_af(zonder_alle, tel_op(bereken_bij_deel(post, deel) for post in eigen)) for deel in (LAAG, HOOG)
    )
    duurste = max(eigen, key=lambda post: post.bedrag, default=None)
    return Gevoeligheid(bij_laag, bij_hoog, duurste, tel_op([totaal, duurste.bedrag]) if duurste else None)
