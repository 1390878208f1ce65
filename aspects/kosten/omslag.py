"""From which month on the interventie is no longer dearer than the referentie.

Source: calculation rules, section Costs (over time, omslagmaand). The cumulative difference is a line that bends only
where an item begins or ends; between two bends one division finds the last month in which it lies above zero.
"""

from collections.abc import Sequence
from datetime import date

from aspects.kosten.maanden import (
    Bochten, bepaal_maanden, eerste_dag, laatste_dag, schrijf_maand, tel_maanden, vind_bochten,
)  # fmt: skip
from aspects.kosten.uitkomst import Omslag, Post, Verschil

TEKENS = {"interventie": 1, "referentie": -1}


def bepaal_omslag(betaald: Sequence[Post], verschil: Verschil | None, peildatum: date) -> Omslag:
    """The month it turns, or in a code why there is none; ``betaald`` are the paid items of both scenarios."""
    if verschil is None:
        return Omslag(None, False, "niets_om_mee_te_vergelijken", False)
    if not verschil.volledig:
        return Omslag(None, False, "onvolledig", False)
    # What happens either way costs both the same: it makes months, no difference.
    eigen = [post for post in betaald if post.scenario in TEKENS]
    rond = any(post.vaag and post.bedrag for post in eigen)
    maanden = bepaal_maanden(betaald)
    duurder = _vind_laatste_duurdere(vind_bochten((post, TEKENS[post.scenario]) for post in eigen), maanden)
    if duurder is None:
        return Omslag(None, False, "nooit_duurder", rond)
    if duurder == maanden[-1]:
        return Omslag(None, False, "duurder_tot_het_einde", rond)
    return Omslag(schrijf_maand(duurder + 1), duurder + 1 > tel_maanden(peildatum.toordinal()), None, rond)


def _vind_laatste_duurdere(bochten: Bochten, maanden: range) -> int | None:
    """The last of these months at whose end the line lies above zero; None where it never does."""
    if not bochten.dagen:
        return None
    einde = laatste_dag(maanden[-1])
    stukken, stand, helling = [], 0, 0
    grenzen = [dag for dag, _ in bochten.dagen[1:]] + [einde + 1]
    for (van, erbij), volgende in zip(bochten.dagen, grenzen, strict=True):
        helling += erbij
        stukken.append((van, volgende - 1, stand, helling))
        stand += helling * (volgende - van)
    gevonden = (_zoek_in_stuk(*stuk) for stuk in reversed(stukken))
    return next((maand for maand in gevonden if maand is not None), None)


def _zoek_in_stuk(van: int, tot: int, stand: int, helling: int) -> int | None:
    """The same among the months that end on ``van`` to ``tot``; the line rises ``helling`` a day, from ``stand``."""
    if helling < 0:
        # In whole numbers, stand + helling * k > 0 holds up to this k-th day.
        tot = min(tot, van - 1 + (stand - 1) // -helling)
    if tot < van:
        return None
    maand = tel_maanden(tot + 1) - 1
    dagen = eerste_dag(maand + 1) - van
    return maand if dagen > 0 and stand + helling * dagen > 0 else None
