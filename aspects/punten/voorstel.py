"""The evidence a candidate brings along: what in the stories it counted speaks for it, and what speaks against.

A proposal that people go through; nothing of it is a point yet.
"""

from collections.abc import Iterator

from aspects.kandidaten import Kandidaat
from aspects.punten.bronnen import Bronnen
from aspects.cijfers import CasusCijfers
from casus.model import Bewijs
from casus.model.keuzes import Bewijsstrekking, Werking

_STREKKING: dict[str, dict[Werking, Bewijsstrekking]] = {
    "borgen": {"hielp": "voor", "werkte_tegen": "tegen", "dubbel": "nuance"},
    "drempel": {"werkte_tegen": "voor", "hielp": "tegen", "dubbel": "nuance"},
}
_SIGNAALBEGIN = {"tussenevaluatie": "evaluatie:", "normtermijn": "termijn:"}


def stel_bewijs_voor(kandidaat: Kandidaat, bronnen: Bronnen) -> list[Bewijs]:
    """Evidence for a candidate, case by case in their order; a case that was hit always has at least one piece."""
    geraakt = set(kandidaat.casussen)
    uit: list[Bewijs] = []
    for kenmerk, cijfers in bronnen.tellend.items():
        uit += _van_casus(kandidaat, kenmerk in geraakt, cijfers, bronnen)
    return uit


def _van_casus(kandidaat: Kandidaat, geraakt: bool, cijfers: CasusCijfers, bronnen: Bronnen) -> list[Bewijs]:
    soort, _, rest = kandidaat.code.partition(":")
    if soort == "aspect":
        aspect, _, richting = rest.partition(":")
        gevonden = list(_uit_bevindingen(cijfers, aspect, _STREKKING.get(richting), geraakt))
        return gevonden if not geraakt or _heeft_voor(gevonden) else [*gevonden, *_uit_scores(cijfers, (aspect,))]
    if not geraakt:
        return []
    if soort in ("perspectief", "spanning"):
        return list(_uit_scores(cijfers, tuple(rest.split(":"))))
    begin = _SIGNAALBEGIN.get(soort)
    codes = [code for code in bronnen.verhalen.signalen(cijfers.casus.id) if begin and code.startswith(begin)] or [
        kandidaat.code
    ]
    return [Bewijs(soort="signaal", casus=cijfers.casus.id, verwijzing=code) for code in codes]


def _uit_bevindingen(
    cijfers: CasusCijfers, aspect: str, strekking: dict[Werking, Bewijsstrekking] | None, geraakt: bool
) -> Iterator[Bewijs]:
    """What was said of the aspect; of a field of tension all that was said in the stories that were counted."""
    for b in cijfers.casus.bevindingen:
        if b.aspect != aspect or b.werking == "idee":
            continue
        if strekking is None:
            if geraakt:
                yield Bewijs(soort="bevinding", casus=cijfers.casus.id, verwijzing=b.id)
            continue
        yield Bewijs(strekking=strekking[b.werking], soort="bevinding", casus=cijfers.casus.id, verwijzing=b.id)


def _heeft_voor(gevonden: list[Bewijs]) -> bool:
    return any(bewijs.strekking == "voor" for bewijs in gevonden)


def _uit_scores(cijfers: CasusCijfers, aspecten: tuple[str, ...]) -> Iterator[Bewijs]:
    """The scores themselves, of those whose scores count."""
    for w in cijfers.casus.waarderingen:
        telt = w.aspect in aspecten and w.perspectief in cijfers.aspecten[w.aspect].waarden
        if telt and w.score is not None:
            yield Bewijs(soort="waardering", casus=cijfers.casus.id, verwijzing=w.id)
