"""What both scenarios had cost together over the months, counted from the first contact of each story.

Month 0 is the calendar month of the first contact (of a vague one: of the middle of the days it can have been).
Source: calculation rules, Costs (over time); the product, Effecten.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

from aspects.cijfers import CasusCijfers
from aspects.kosten import Lijnen, bereken_lijnen
from aspects.kosten.maanden import tel_maanden
from aspects.vergelijken.contact import vind_eerste_contact
from casus.getallen import maak_bedrag, rond_half_op


@dataclass(frozen=True)
class Verloop:
    """Cumulative euro at the end of each month, over ``casussen``; rounded to the cent per story and month.

    After the last month of a story it stays at what it had cost. ``zonder_contact``: comparable stories that are not
    in it, for nobody told of a first contact. ``vaag``: stories of which that may lie in another month. ``duren``: the
    first and the last month with a paid item, of each story that has one. ``heel`` False: months were left out.
    """

    maanden: tuple[int, ...]
    interventie: tuple[Decimal, ...]
    referentie: tuple[Decimal, ...]
    casussen: tuple[str, ...]
    zonder_contact: tuple[str, ...]
    vaag: tuple[str, ...]
    duren: tuple[tuple[int, int], ...] = ()
    heel: bool = True


def bereken_verloop(tellend: Sequence[CasusCijfers], peildatum: date) -> Verloop:
    """Both lines over the comparable stories; no months where nothing was paid in them."""
    lijnen: dict[str, tuple[int, Lijnen]] = {}
    zonder, vaag = [], []
    for c in tellend:
        if c.kosten is None or c.kosten.verschil is None:
            continue
        contact = vind_eerste_contact(c.casus, peildatum)
        if contact is None:
            zonder.append(c.casus.id)
            continue
        if _maand(contact.dagen.van) != _maand(contact.dagen.tot):
            vaag.append(c.casus.id)
        lijnen[c.casus.id] = (_maand(contact.midden), bereken_lijnen(c.kosten))
    interventie = [_verschuif(nul, lijn.maanden, lijn.interventie) for nul, lijn in lijnen.values()]
    referentie = [_verschuif(nul, lijn.maanden, lijn.referentie or ()) for nul, lijn in lijnen.values()]
    gebruikt = [maand for standen in (*interventie, *referentie) for maand in standen]
    maanden = range(min(gebruikt), max(gebruikt) + 1) if gebruikt else range(0)
    per_verhaal = [sorted({*een, *twee}) for een, twee in zip(interventie, referentie, strict=True)]
    return Verloop(
        tuple(maanden), _tel_samen(interventie, maanden), _tel_samen(referentie, maanden),
        tuple(lijnen), tuple(zonder), tuple(vaag), tuple((rij[0], rij[-1]) for rij in per_verhaal if rij),
    )  # fmt: skip


def kort_in(verloop: Verloop, kleinste: int) -> Verloop:
    """The months in which no amount is of fewer than ``kleinste`` stories; without months where there are none such.

    At the begin as many have begun, and after the last month as many still go on: else what is left up to the sum of
    all would be theirs alone.
    """
    begin = sorted(eerste for eerste, _ in verloop.duren)[kleinste - 1 : kleinste]
    einde = sorted((laatste for _, laatste in verloop.duren), reverse=True)[kleinste - 1 : kleinste]
    mag = [plek for plek, maand in enumerate(verloop.maanden) if begin and begin[0] <= maand < einde[0]]
    return replace(
        verloop,
        maanden=tuple(verloop.maanden[plek] for plek in mag),
        interventie=tuple(verloop.interventie[plek] for plek in mag),
        referentie=tuple(verloop.referentie[plek] for plek in mag),
        heel=False,
    )


def _maand(dag: int) -> int:
    return tel_maanden(max(1, min(date.max.toordinal(), dag)))


def _verschuif(nul: int, maanden: Sequence[str], standen: Sequence[Fraction]) -> dict[int, int]:
    """Cents by month from the first contact."""
    return {
        int(maand[:4]) * 12 + int(maand[5:7]) - 1 - nul: rond_half_op(stand.numerator * 100, stand.denominator)
        for maand, stand in zip(maanden, standen, strict=True)
    }


def _tel_samen(lijnen: Sequence[dict[int, int]], maanden: range) -> tuple[Decimal, ...]:
    """The sum at the end of each month; what has ended stays, what has not begun is nothing yet."""
    erbij: dict[int, int] = {}
    for standen in lijnen:
        vorige = 0
        for maand, stand in standen.items():
            erbij[maand] = erbij.get(maand, 0) + stand - vorige
            vorige = stand
    samen, uit = 0, []
    for maand in maanden:
        samen += erbij.get(maand, 0)
        uit.append(maak_bedrag(samen))
    return tuple(uit)
