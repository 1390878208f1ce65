"""Goals: how long nobody looked back on them.

Source: calculation rules, section Goals and self-reliance (goals).
"""

from dataclasses import dataclass

from aspects.vensterdagen import lees_zeker_deel
from casus.controle.omgeving import Omgeving
from casus.model import Casus, Doel
from casus.perioden import lees_moment


@dataclass(frozen=True)
class DoelenUitkomst:
    """The goals of one case: their number, and ids in the order of the case.

    ``langste_zonder_evaluatie``: per goal, the most days that certainly passed without looking back; None
    where nobody knows when the goal ended. ``langste_van``: the day (ordinal) from which these are counted.
    ``signalen``: the goals for which that is long.
    """

    aantal: int
    langdurig: tuple[str, ...]
    zonder_tussenevaluatie: tuple[str, ...]
    langste_zonder_evaluatie: dict[str, int | None]
    signalen: tuple[str, ...]
    langste_van: dict[str, int]


def bereken_doelen(casus: Casus, omgeving: Omgeving) -> DoelenUitkomst | None:
    """The goals of one case; None where they were not asked. Source: calculation rules, Goals."""
    if casus.uitgevraagd.get("doelen") != "ja":
        return None
    peildatum = omgeving.peildatum
    drempel = omgeving.onderzoek.evaluatie_drempel_dagen
    eind_verhaal = lees_zeker_deel(casus, peildatum).tot if casus.periode_tot or casus.sessiedatum else None
    einden = {doel.id: _bepaal_einde(doel, eind_verhaal, peildatum.toordinal()) for doel in casus.doelen}
    stukken = {doel.id: _zoek_langste(doel, einden[doel.id]) for doel in casus.doelen}
    langste = {id: None if stuk is None else stuk[0] for id, stuk in stukken.items()}
    langdurig, signalen = [], []
    for doel in casus.doelen:
        einde, stap = einden[doel.id], langste[doel.id]
        if einde is None or stap is None or doel.betwist:
            continue
        if einde - lees_moment(doel.gesteld).laat > drempel:
            langdurig.append(doel)
        if stap > drempel:
            signalen.append(doel.id)
    return DoelenUitkomst(
        aantal=len(casus.doelen),
        langdurig=tuple(doel.id for doel in langdurig),
        zonder_tussenevaluatie=tuple(doel.id for doel in langdurig if not doel.evaluaties),
        langste_zonder_evaluatie=langste,
        signalen=tuple(signalen),
        langste_van={id: stuk[1] for id, stuk in stukken.items() if stuk is not None},
    )


def _bepaal_einde(doel: Doel, eind_verhaal: int | None, peil: int) -> int | None:
    """The day up to which the goal certainly was a goal; None where nobody knows."""
    return min(lees_moment(doel.afgerond).vroeg, peil) if doel.afgerond else eind_verhaal


def _zoek_langste(doel: Doel, einde: int | None) -> tuple[int, int] | None:
    """The most days that certainly passed between two looks back, start and end included; and from when."""
    if einde is None:
        return None
    gesteld = lees_moment(doel.gesteld)
    uiterlijk = lees_moment(doel.afgerond).laat if doel.afgerond else einde
    evaluaties = [lees_moment(e.datum) for e in doel.evaluaties]
    ertussen = [(m.vroeg, m.laat) for m in evaluaties if m.laat >= gesteld.vroeg and m.vroeg <= uiterlijk]
    bekeken = gesteld.laat
    langste, sinds = 0, bekeken
    for vroeg, laat in [*sorted(ertussen), (einde, einde)]:
        if (stap := min(vroeg, einde) - bekeken) > langste:
            langste, sinds = stap, bekeken
        bekeken = max(bekeken, laat)
    return langste, sinds
