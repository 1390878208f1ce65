"""What a point rests on, looked up: each piece of evidence as it stands in its story now, or that it is gone.

Nothing of a story that does not count is shown: of a withdrawn one only that a piece is gone. Source: confidentiality,
"Consent"; calculation rules, Candidates (codes of signals).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from aspects.cijfers import CasusCijfers
from aspects.kandidaten.uit_verloop import is_geraakt
from aspects.naast.cellen import vind_sprekers
from aspects.punten.bronnen import Bronnen
from aspects.scores import SCHAALWOORDEN
from casus.model import Aandachtspunt, Bewijs, Casus
from casus.model.keuzes import Bewijsstrekking, SoortBewijs

ER, WEG, TELT_NIET = "er", "weg", "telt_niet"
LIJST_VAN: dict[SoortBewijs, str] = {
    "bevinding": "bevindingen", "waardering": "waarderingen", "gebeurtenis": "gebeurtenissen", "citaat": "citaten",
    "vignet": "vignetten",
}  # fmt: skip


@dataclass(frozen=True)
class Bewijsstuk:
    """One piece of evidence of a point.

    ``staat``: ``er``; ``weg``, what it names is no more; ``telt_niet``, its story does not count (any more). Only of
    what is there ``tekst`` and ``wie`` (in roles) are filled. ``lijst`` and ``item`` say where it stands in its case.
    """

    bewijs: Bewijs
    staat: str
    tekst: str = ""
    wie: str = ""
    lijst: str | None = None
    item: str | None = None
    aspect: str | None = None

    @property
    def casus(self) -> str | None:
        return self.bewijs.casus

    @property
    def strekking(self) -> Bewijsstrekking:
        return self.bewijs.strekking


def lees_bewijs(punt: Aandachtspunt, bronnen: Bronnen) -> tuple[Bewijsstuk, ...]:
    """The evidence of a point in its own order."""
    return tuple(_lees(bewijs, bronnen) for bewijs in punt.bewijs)


def _lees(bewijs: Bewijs, bronnen: Bronnen) -> Bewijsstuk:
    if bewijs.soort == "document":
        return Bewijsstuk(bewijs, ER, bewijs.verwijzing)
    if bewijs.soort == "uitspraak":
        return _lees_uitspraak(bewijs, bronnen)
    if bewijs.casus is None or bewijs.casus not in bronnen.verhalen.alle:
        return Bewijsstuk(bewijs, WEG)
    cijfers = bronnen.tellend.get(bewijs.casus)
    if cijfers is None:
        return Bewijsstuk(bewijs, TELT_NIET)
    if bewijs.soort == "signaal":
        return _lees_signaal(bewijs, cijfers, bronnen)
    ding = bronnen.verhalen.zoek(bewijs.casus, LIJST_VAN[bewijs.soort], bewijs.verwijzing)
    if ding is None:
        return Bewijsstuk(bewijs, WEG)
    return _VERTEL[bewijs.soort](bewijs, cijfers.casus, ding)


def _lees_uitspraak(bewijs: Bewijs, bronnen: Bronnen) -> Bewijsstuk:
    gevonden = bronnen.uitspraken.get(bewijs.verwijzing)
    if gevonden is None:
        return Bewijsstuk(bewijs, WEG)
    gesprek, uitspraak = gevonden
    wie = f"{uitspraak.rol}, {gesprek.naam}" if uitspraak.rol else gesprek.naam
    return Bewijsstuk(bewijs, ER, uitspraak.tekst, wie, "panelgesprekken", uitspraak.id)


def _lees_signaal(bewijs: Bewijs, cijfers: CasusCijfers, bronnen: Bronnen) -> Bewijsstuk:
    """A signal as the figures give it now; one that is no more is gone."""
    gevonden = bronnen.verhalen.signalen(cijfers.casus.id).get(bewijs.verwijzing)
    if gevonden is not None:
        tekst, lijst, item = gevonden
        return Bewijsstuk(bewijs, ER, tekst, "", lijst, item)
    if is_geraakt(bewijs.verwijzing, cijfers, bronnen.omgeving.onderzoek):
        return Bewijsstuk(bewijs, ER, "Dit geldt voor dit verhaal.")
    return Bewijsstuk(bewijs, WEG)


def _zeg_wie(casus: Casus, wie: list[str]) -> str:
    namen = {b.id: b.aanduiding for b in casus.betrokkenen}
    return " en ".join(namen[kenmerk] for kenmerk in wie if kenmerk in namen)


def _vertel_bevinding(bewijs: Bewijs, casus: Casus, ding: Any) -> Bewijsstuk:
    door = vind_sprekers(casus, ding.door)
    if ding.door and not door:
        return Bewijsstuk(bewijs, WEG)
    return Bewijsstuk(bewijs, ER, ding.tekst, _zeg_wie(casus, list(door)), "bevindingen", ding.id, ding.aspect)


def _vertel_waardering(bewijs: Bewijs, casus: Casus, ding: Any) -> Bewijsstuk:
    if not vind_sprekers(casus, [ding.perspectief]):
        return Bewijsstuk(bewijs, WEG)
    reden = f": {ding.toelichting}" if ding.toelichting else ""
    tekst = f"{SCHAALWOORDEN[ding.score]}{reden}"
    return Bewijsstuk(
        bewijs, ER, tekst, _zeg_wie(casus, [ding.perspectief]), "waarderingen", ding.id, ding.aspect
    )  # fmt: skip


def _vertel_citaat(bewijs: Bewijs, casus: Casus, ding: Any) -> Bewijsstuk:
    if not vind_sprekers(casus, [ding.betrokkene]):
        return Bewijsstuk(bewijs, WEG)
    aspect = ding.aspecten[0] if ding.aspecten else None
    wie = _zeg_wie(casus, [ding.betrokkene])
    return Bewijsstuk(bewijs, ER, f"“{ding.tekst}”", wie, "citaten", ding.id, aspect)


def _vertel_gebeurtenis(bewijs: Bewijs, casus: Casus, ding: Any) -> Bewijsstuk:
    return Bewijsstuk(bewijs, ER, ding.titel, "", "gebeurtenissen", ding.id)


def _vertel_vignet(bewijs: Bewijs, casus: Casus, ding: Any) -> Bewijsstuk:
    return Bewijsstuk(bewijs, ER, ding.titel, "", "vignetten", ding.id, ding.aspecten[0] if ding.aspecten else None)


_VERTEL: dict[SoortBewijs, Callable[[Bewijs, Casus, Any], Bewijsstuk]] = {
    "bevinding": _vertel_bevinding, "waardering": _vertel_waardering, "citaat": _vertel_citaat,
    "gebeurtenis": _vertel_gebeurtenis, "vignet": _vertel_vignet,
}  # fmt: skip
