"""Counts of a story in words: refusals and why, help that changed, help out of one's own circle."""

from itertools import pairwise

from casus.datums import LOOPT_NOG
from casus.model import Casus, Inzet
from casus.perioden import lees_moment
from casus.woorden import som_op, woord

EIGEN_KRING = ("naaste", "vrijwilliger")
_NIET_GEKREGEN = ("afgewezen", "afgezien", "ingetrokken")


def noem_aantal(aantal: int, een: str, meer: str) -> str:
    """'geen doelen', '1 doel', '3 doelen'."""
    return f"geen {meer}" if aantal == 0 else f"1 {een}" if aantal == 1 else f"{aantal} {meer}"


def vind_weigeringen(casus: Casus) -> list[str]:
    """What was refused or not taken, and why; voorzieningen only where these were asked."""
    keren = [g for g in casus.gebeurtenissen if g.soort == "weigering" and g.scenario != "referentie"]
    zinnen = [f"Er was een weigering: {g.titel}." for g in keren]
    if casus.uitgevraagd.get("voorzieningen") == "ja":
        for v in casus.voorzieningen:
            if v.uitkomst in _NIET_GEKREGEN:
                waarom = f"; reden: {woord('reden_waarom_niet', v.reden)}" if v.reden else ""
                zinnen.append(f"{v.omschrijving}: {woord('uitkomst', v.uitkomst)}{waarom}.")
    return zinnen


def vind_verlopen(casus: Casus) -> list[str]:
    """Of whom the amount of help changed, and how often; only amounts that were said are held against each other."""
    aanduiding = {b.id: b.aanduiding for b in casus.betrokkenen}
    keren = []
    for wie, inzetten in _per_betrokkene(casus).items():
        gezegd = [(i.aantal, i.eenheid, i.per) for i in inzetten if i.aantal is not None]
        anders = sum(een != ander for een, ander in pairwise(gezegd))
        if anders:
            keren.append(f"{aanduiding[wie]} ({anders} keer)")
    return [f"Hoeveel hulp er was, veranderde bij: {som_op(keren)}."] if keren else []


def vind_zelf_ondertussen(casus: Casus) -> list[str]:
    """What the gebiedsteam did itself while something was waited for; only where the dates leave no doubt.

    Voorzieningen only where these were asked. Help without an end is taken for the days it surely began in.
    """
    if casus.uitgevraagd.get("voorzieningen") != "ja":
        return []
    team = {b.id for b in casus.betrokkenen if b.soort == "gebiedsteam"}
    zelf = [i for i in casus.inzetten if i.betrokkene in team and i.scenario != "referentie"]
    zinnen = []
    for v in casus.voorzieningen:
        if v.aangevraagd is None or v.gestart is None:
            continue
        begin = lees_moment(v.aangevraagd).laat
        einde = None if v.gestart == LOOPT_NOG else lees_moment(v.gestart).vroeg
        hulp = dict.fromkeys(i.omschrijving for i in zelf if _loopt_tussen(i, begin, einde))
        if hulp:
            zinnen.append(f"Terwijl er gewacht werd op {v.omschrijving}, gaf het team zelf: {som_op(list(hulp))}.")
    return zinnen


def _loopt_tussen(inzet: Inzet, begin: int, einde: int | None) -> bool:
    """True where this help surely ran on a day from ``begin`` on and before ``einde`` (ordinals; None: no end)."""
    van = lees_moment(inzet.van)
    duurt_tot = van.vroeg if inzet.tot is None else None if inzet.tot == LOOPT_NOG else lees_moment(inzet.tot).vroeg
    return (einde is None or van.laat < einde) and (duurt_tot is None or duurt_tot >= begin)


def vind_eigen_kring(casus: Casus) -> tuple[int, int]:
    """How many stretches of help came from relatives and volunteers, and how many there were in all."""
    soort = {b.id: b.soort for b in casus.betrokkenen}
    echt = [i for i in casus.inzetten if i.scenario != "referentie"]
    return sum(soort[i.betrokkene] in EIGEN_KRING for i in echt), len(echt)


def _per_betrokkene(casus: Casus) -> dict[str, list[Inzet]]:
    uit: dict[str, list[Inzet]] = {}
    for inzet in sorted(casus.inzetten, key=lambda i: lees_moment(i.van).eerst):
        if inzet.scenario != "referentie":
            uit.setdefault(inzet.betrokkene, []).append(inzet)
    return uit
