"""What in one story could be evidence: what was said, quotes, vignettes, events and signals."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from aspects.cijfers import CasusCijfers
from aspects.naast.cellen import vind_sprekers
from aspects.punten.bronnen import Bronnen
from aspects.scores import SCHAALWOORDEN
from casus.model.keuzes import SoortBewijs
from casus.woorden import woord

_ASPECT_VAN_SIGNAAL = {"regiegat": "regie", "ingekocht": "regie", "termijn": "bureaucratie", "evaluatie": "doelgericht"}


@dataclass(frozen=True)
class Keuzestuk:
    """One thing that may be chosen; ``zin`` says what it is, who said it and what it says."""

    soort: SoortBewijs
    verwijzing: str
    zin: str


def lijst_keuzes(
    cijfers: CasusCijfers, aspecten: Collection[str] | None, bronnen: Bronnen
) -> tuple[Keuzestuk, ...]:  # fmt: skip
    """All of one case that stands at one of these aspects (None: at any, and events too)."""
    return tuple(_loop(cijfers, aspecten, bronnen))


def _loop(cijfers: CasusCijfers, aspecten: Collection[str] | None, bronnen: Bronnen) -> Iterator[Keuzestuk]:
    casus = cijfers.casus
    namen = {b.id: b.aanduiding for b in casus.betrokkenen}

    def past(codes: Collection[str]) -> bool:
        return aspecten is None or any(code in aspecten for code in codes)

    for b in casus.bevindingen:
        door = vind_sprekers(casus, b.door)
        if past([b.aspect]) and (door or not b.door):
            wie = " en ".join(namen[kenmerk] for kenmerk in door if kenmerk in namen)
            zegt = f", zegt {wie}" if wie else ""
            yield Keuzestuk("bevinding", b.id, f"{woord('werking', b.werking)}{zegt}: {b.tekst}")
    for c in casus.citaten:
        if past(c.aspecten) and vind_sprekers(casus, [c.betrokkene]):
            yield Keuzestuk("citaat", c.id, f"citaat van {namen[c.betrokkene]}: “{c.tekst}”")
    for v in casus.vignetten:
        if past(v.aspecten):
            yield Keuzestuk("vignet", v.id, f"vignet: {v.titel}")
    for code, (tekst, _, _) in bronnen.verhalen.signalen(casus.id).items():
        if past([_ASPECT_VAN_SIGNAAL[code.partition(":")[0]]]):
            yield Keuzestuk("signaal", code, f"signaal: {tekst}")
    for w in casus.waarderingen:
        telt = w.aspect in cijfers.aspecten and w.perspectief in cijfers.aspecten[w.aspect].waarden
        if telt and past([w.aspect]) and w.score is not None and aspecten is not None:
            reden = f": {w.toelichting}" if w.toelichting else ""
            yield Keuzestuk("waardering", w.id, f"score van {namen[w.perspectief]}: {SCHAALWOORDEN[w.score]}{reden}")
    if aspecten is None:
        for g in casus.gebeurtenissen:
            yield Keuzestuk("gebeurtenis", g.id, f"gebeurtenis: {g.titel}")
