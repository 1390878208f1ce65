"""What the computed figures put on the timeline: questions on regie, norms, goals and support nobody looked back on.

Only what was asked and what is certain enough to ask about; every mark is a question or a fact, never a verdict.
"""

from collections.abc import Iterator
from datetime import date

from aspects.cijfers import CasusCijfers
from aspects.regievragen import vind_regievragen
from aspects.wachten import MOGELIJK_OVERSCHREDEN, ZEKER_OVERSCHREDEN
from casus.beeld import Merk
from casus.datums import dagen_in_woorden
from casus.perioden import bepaal_zeker, lees_moment

_LANGER = {ZEKER_OVERSCHREDEN: ", zeker langer", MOGELIJK_OVERSCHREDEN: ", misschien langer"}


def maak_merken(cijfers: CasusCijfers, peildatum: date, *, alleen_signalen: bool = True) -> tuple[Merk, ...]:
    """All marks of one case; ``alleen_signalen`` False also shows the short stretches without regie."""
    return (
        *_merk_regie(cijfers, peildatum, alleen_signalen),
        *_merk_normen(cijfers),
        *_merk_doelen(cijfers),
        *_merk_ingekocht(cijfers, peildatum),
    )


def _merk_regie(cijfers: CasusCijfers, peildatum: date, alleen_signalen: bool) -> Iterator[Merk]:
    for vraag in vind_regievragen(cijfers, peildatum):
        if vraag.signaal or not alleen_signalen:
            tekst = f"wie? · {dagen_in_woorden(vraag.dagen)}"
            yield Merk(tekst=tekst, soort="gat", van=vraag.van, tot=vraag.tot, lijst="regieperioden", item=vraag.vorm)
    for vorm, uitkomst in cijfers.regie.items():
        for stuk in uitkomst.overlap if uitkomst else ():
            van, tot = date.fromordinal(stuk.van), date.fromordinal(stuk.tot)
            tekst = f"meer dan één tegelijk · {dagen_in_woorden(stuk.dagen)}"
            yield Merk(tekst=tekst, van=van, tot=tot, lijst="regieperioden", item=vorm)


def _merk_normen(cijfers: CasusCijfers) -> Iterator[Merk]:
    """Where the term ended, counted from the last day it can have begun."""
    voorzieningen = {v.id: v for v in cijfers.casus.voorzieningen}
    for rij in cijfers.wachttijden or ():
        if rij.norm is None or rij.min is None:
            continue
        v = voorzieningen[rij.voorziening]
        gemeld = v.gemeld or v.aangevraagd
        einde = _maak_dag(lees_moment(gemeld).laat + rij.norm + v.opgeschort_dagen) if gemeld else None
        if einde is not None:
            tekst = f"norm {dagen_in_woorden(rij.norm)}{_LANGER.get(rij.oordeel, '')}"
            yield Merk(tekst=tekst, soort="norm", datum=einde, lijst="voorzieningen", item=v.id)


def _merk_doelen(cijfers: CasusCijfers) -> Iterator[Merk]:
    doelen = cijfers.doelen
    for doel in doelen.signalen if doelen else ():
        assert doelen is not None
        dagen, sinds = doelen.langste_zonder_evaluatie[doel], doelen.langste_van[doel]
        van, tot = _maak_dag(sinds), _maak_dag(sinds + (dagen or 0))
        if van and tot:
            tekst = f"doel: {dagen_in_woorden(dagen or 0)} niet op teruggekeken"
            yield Merk(tekst=tekst, van=van, tot=tot, lijst="doelen", item=doel)


def _merk_ingekocht(cijfers: CasusCijfers, peildatum: date) -> Iterator[Merk]:
    inzetten = {i.id: i for i in cijfers.casus.inzetten}
    for kenmerk in cijfers.ingekocht or ():
        inzet = inzetten[kenmerk]
        zeker = bepaal_zeker(inzet.van, inzet.tot, peildatum, inzet.betwist)
        yield Merk(
            tekst="niet op teruggekeken", van=date.fromordinal(zeker.van), tot=date.fromordinal(zeker.tot),
            lijst="inzetten", item=kenmerk,
        )  # fmt: skip


def _maak_dag(nummer: int) -> date | None:
    """None for a day outside the calendar."""
    return date.fromordinal(nummer) if 1 <= nummer <= date.max.toordinal() else None
