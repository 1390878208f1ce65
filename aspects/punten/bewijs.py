"""What a point rests on, looked up: each piece of evidence as it stands in its story now, or that it is gone.

Nothing of a story that does not count is shown: of a withdrawn one only that a piece is gone. Source: confidentiality,
"Consent"; calculation rules, Candidates (codes of signals).
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from aspects.cijfers import CasusCijfers
from aspects.kandidaten.uit_verloop import is_geraakt
from aspects.punten.bronnen import Bronnen
from aspects.scores import SCHAALWOORDEN
from casus.model import Aandachtspunt, Betrokkene, Bewijs
from casus.model.keuzes import Bewijsstrekking, SoortBewijs

ER, WEG, TELT_NIET = "er", "weg", "telt_niet"
LIJST_VAN: dict[SoortBewijs, str] = {
    "bevinding": "bevindingen", "waardering": "waarderingen", "gebeurtenis": "gebeurtenissen", "citaat": "citaten",
    "vignet": "vignetten",
}  # fmt: skip

Mensen = Mapping[str, Betrokkene]


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
    return _VERTEL[bewijs.soort](bewijs, bronnen.verhalen.mensen(bewijs.casus), ding)


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


def _zeg_wie(mensen: Mensen, wie: Iterable[str]) -> str:
    """Those of ``wie`` who take part, in roles; '' where none of them does."""
    return " en ".join(mensen[kenmerk].aanduiding for kenmerk in wie if kenmerk in mensen)


def _vertel_bevinding(bewijs: Bewijs, mensen: Mensen, ding: Any) -> Bewijsstuk:
    wie = _zeg_wie(mensen, ding.door)
    if ding.door and not wie:
        return Bewijsstuk(bewijs, WEG)
    return Bewijsstuk(bewijs, ER, ding.tekst, wie, "bevindingen", ding.id, ding.aspect)


def _vertel_waardering(bewijs: Bewijs, mensen: Mensen, ding: Any) -> Bewijsstuk:
    if ding.perspectief not in mensen:
        return Bewijsstuk(bewijs, WEG)
    tekst = SCHAALWOORDEN[ding.score] + (f": {ding.toelichting}" if ding.toelichting else "")
    wie = mensen[ding.perspectief].aanduiding
    return Bewijsstuk(bewijs, ER, tekst, wie, "waarderingen", ding.id, ding.aspect)


def _vertel_citaat(bewijs: Bewijs, mensen: Mensen, ding: Any) -> Bewijsstuk:
    if ding.betrokkene not in mensen:
        return Bewijsstuk(bewijs, WEG)
    aspect = ding.aspecten[0] if ding.aspecten else None
    wie = mensen[ding.betrokkene].aanduiding
    return Bewijsstuk(bewijs, ER, f"“{ding.tekst}”", wie, "citaten", ding.id, aspect)


def _vertel_gebeurtenis(bewijs: Bewijs, mensen: Mensen, ding: Any) -> Bewijsstuk:
    return Bewijsstuk(bewijs, ER, ding.titel, "", "gebeurtenissen", ding.id)


def _vertel_vignet(bewijs: Bewijs, mensen: Mensen, ding: Any) -> Bewijsstuk:
    return Bewijsstuk(bewijs, ER, ding.titel, "", "vignetten", ding.id, ding.aspecten[0] if ding.aspecten else None)


_VERTEL: dict[SoortBewijs, Callable[[Bewijs, Mensen, Any], Bewijsstuk]] = {
    "bevinding": _vertel_bevinding, "waardering": _vertel_waardering, "citaat": _vertel_citaat,
    "gebeurtenis": _vertel_gebeurtenis, "vignet": _vertel_vignet,
}  # fmt: skip
