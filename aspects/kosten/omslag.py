"""From which month on the interventie is no longer dearer than the referentie.

Source: calculation rules, section Costs (over time, omslagmaand). The cumulative difference is a line that bends only
where an item begins or ends; between two bends one division finds the last month in which it lies above zero.
"""

from collections.abc import Sequence
from datetime import date
from math import lcm

from aspects.kosten.uitkomst import Omslag, Post, Verschil
from casus.getallen import tel_centen


def bepaal_omslag(betaald: Sequence[Post], verschil: Verschil | None, peildatum: date) -> Omslag:
    """The month it turns, or in a code why there is none; ``betaald`` are the paid items of both scenarios."""
    if verschil is None:
        return Omslag(None, False, "niets_om_mee_te_vergelijken", False)
    if not verschil.volledig:
        return Omslag(None, False, "onvolledig", False)
    laatste = _vind_laatste_dag_duurder(betaald)
    if laatste is None:
        return Omslag(None, False, "nooit_duurder", _is_rond(betaald))
    maand = _tel_maanden(laatste)
    if maand == max(_tel_maanden(post.bedekt.tot) for post in betaald):
        return Omslag(None, False, "duurder_tot_het_einde", _is_rond(betaald))
    verwacht = maand + 1 > _tel_maanden(peildatum.toordinal())
    return Omslag(schrijf_maand(maand + 1), verwacht, None, _is_rond(betaald))


def _is_rond(betaald: Sequence[Post]) -> bool:
    """True where an item that makes the difference has vague dates; what happens either way makes none."""
    return any(post.vaag and post.bedrag for post in betaald if post.scenario != "beide")


def _vind_laatste_dag_duurder(betaald: Sequence[Post]) -> int | None:
    """The last end of a month on which the interventie has cost more so far; None where there is none."""
    tekens = {"interventie": 1, "referentie": -1}
    eigen = [(post, tekens[post.scenario] * tel_centen(post.bedrag)) for post in betaald if post.scenario in tekens]
    if not eigen:
        return None
    # In units so small that what every item costs in a day is a whole number of them.
    maat = lcm(*(post.dagen for post, _ in eigen))
    bochten: dict[int, int] = {}
    for post, centen in eigen:
        per_dag = centen * (maat // post.dagen)
        bochten[post.bedekt.van] = bochten.get(post.bedekt.van, 0) + per_dag
        bochten[post.bedekt.tot + 1] = bochten.get(post.bedekt.tot + 1, 0) - per_dag
    einde = _laatste_van_maand(max(post.bedekt.tot for post in betaald))
    return _zoek(bochten, einde)


def _zoek(bochten: dict[int, int], einde: int) -> int | None:
    """The last end of a month, at most ``einde``, on which the line lies above zero."""
    dagen = sorted(bochten)
    hoogten, stand, helling = [], 0, 0
    for nummer, dag in enumerate(dagen):
        hoogten.append((stand, helling := helling + bochten[dag]))
        if nummer + 1 < len(dagen):
            stand += helling * (dagen[nummer + 1] - dag)
    for nummer in reversed(range(len(dagen))):
        tot = dagen[nummer + 1] - 1 if nummer + 1 < len(dagen) else einde
        gevonden = _zoek_in_lijnstuk(dagen[nummer], tot, *hoogten[nummer])
        if gevonden is not None:
            return gevonden
    return None


def _zoek_in_lijnstuk(van: int, tot: int, stand: int, helling: int) -> int | None:
    """The same on the days ``van`` to ``tot``: ``stand`` before the first of them, each day ``helling`` more."""
    if helling < 0:
        # In whole numbers, stand + helling * k > 0 holds up to this k-th day.
        tot = min(tot, van - 1 + (stand - 1) // -helling)
    dag = _laatste_van_maand_tot(tot)
    if dag is None or dag < van:
        return None
    return dag if stand + helling * (dag - van + 1) > 0 else None


def _tel_maanden(dag: int) -> int:
    """Months since the year 0: one number per calendar month."""
    datum = date.fromordinal(dag)
    return datum.year * 12 + datum.month - 1


def schrijf_maand(maand: int) -> str:
    """A month by its number as text: '2017-03'."""
    return f"{maand // 12:04d}-{maand % 12 + 1:02d}"


def _laatste_van_maand(dag: int) -> int:
    return begin_van_maand(_tel_maanden(dag) + 1) - 1


def _laatste_van_maand_tot(dag: int) -> int | None:
    """The last end of a month on or before a day; None before the calendar."""
    if dag < 1:
        return None
    einde = _laatste_van_maand(dag)
    return einde if einde == dag else begin_van_maand(_tel_maanden(dag)) - 1


def begin_van_maand(maand: int) -> int:
    """The first day, by ordinal, of a month by its number."""
    return date(maand // 12, maand % 12 + 1, 1).toordinal()
