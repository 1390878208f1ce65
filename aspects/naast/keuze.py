"""Which stories are laid side by side: by team, group, life domain and direction; and, not only or.

Between kinds of choice it is always 'and'. Within teams and groups it is 'or', since a story has one of each.
Of life domains and of directions one says: all of them, or one of them. Source: product, "Aspecten naast elkaar".
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from aspects.naast.woorden import RICHTINGWOORDEN
from casus.model import Casus
from casus.woorden import woord, woorden

ZONDER_TEAM = "zonder team"
_SCHEIDING, _DUBBEL = "|", ":"
_EEN = "een"
Nummer = TypeVar("Nummer")


@dataclass(frozen=True)
class Keuze:
    """What was chosen; an empty tuple is no choice. ``richtingen`` are pairs of a column and a direction.

    ``alle_domeinen``, ``alle_richtingen``: all of those chosen must hold, else one of them.
    """

    teams: tuple[str, ...] = ()
    doelgroepen: tuple[str, ...] = ()
    domeinen: tuple[str, ...] = ()
    richtingen: tuple[tuple[str, str], ...] = ()
    alle_domeinen: bool = True
    alle_richtingen: bool = True

    @property
    def leeg(self) -> bool:
        """True where nothing was chosen: all stories."""
        return not (self.teams or self.doelgroepen or self.domeinen or self.richtingen)


Richtingen = Mapping[str, str | None]
"""The direction of one story per column; None or absent: it has none."""


def noem_team(casus: Casus) -> str:
    """The team of a story, 'zonder team' where none was filled in."""
    return casus.team or ZONDER_TEAM


def past(keuze: Keuze, casus: Casus, richtingen: Richtingen) -> bool:
    """True where the story fits every kind of choice that was made."""
    domein = all if keuze.alle_domeinen else any
    richting = all if keuze.alle_richtingen else any
    return (
        (not keuze.teams or noem_team(casus) in keuze.teams)
        and (not keuze.doelgroepen or casus.doelgroep in keuze.doelgroepen)
        and (not keuze.domeinen or domein(d in casus.levensdomeinen for d in keuze.domeinen))
        and (not keuze.richtingen or richting(richtingen.get(kolom) == wat for kolom, wat in keuze.richtingen))
    )


def kies_verhalen(
    keuze: Keuze, casussen: Mapping[Nummer, Casus], richtingen: Callable[[Nummer], Richtingen]
) -> tuple[Nummer, ...]:
    """The numbers of the stories that fit, in their order."""
    return tuple(nr for nr, casus in casussen.items() if past(keuze, casus, richtingen(nr)))


def schrijf_keuze(keuze: Keuze) -> dict[str, str | None]:
    """The choice as parameters of an address; None for what is not chosen."""
    richtingen = _SCHEIDING.join(f"{kolom}{_DUBBEL}{wat}" for kolom, wat in keuze.richtingen)
    return {
        "team": _SCHEIDING.join(map(_verhul, keuze.teams)) or None,
        "groep": _SCHEIDING.join(keuze.doelgroepen) or None,
        "gebied": _SCHEIDING.join(keuze.domeinen) or None,
        "gebieden": None if keuze.alle_domeinen else _EEN,
        "richting": richtingen or None,
        "richtingen": None if keuze.alle_richtingen else _EEN,
    }


PARAMETERS = ("team", "groep", "gebied", "gebieden", "richting", "richtingen")
"""What an address calls the kinds of choice."""


def lees_keuze(adres: Mapping[str, str], teams: Iterable[str], kolommen: Iterable[str]) -> Keuze:
    """The choice of an address; what is not there (any more) is left out."""

    def lees(naam: str, mag: Iterable[str]) -> tuple[str, ...]:
        staat = adres.get(naam, "").split(_SCHEIDING)
        return tuple(deel for deel in mag if _verhul(deel) in staat)

    paren = [f"{kolom}{_DUBBEL}{wat}" for kolom in kolommen for wat in RICHTINGWOORDEN]
    gekozen = [deel.rpartition(_DUBBEL) for deel in lees("richting", paren)]
    return Keuze(
        teams=lees("team", teams),
        doelgroepen=lees("groep", woorden("doelgroep")),
        domeinen=lees("gebied", woorden("levensdomein")),
        richtingen=tuple((kolom, wat) for kolom, _, wat in gekozen),
        alle_domeinen=adres.get("gebieden") != _EEN,
        alle_richtingen=adres.get("richtingen") != _EEN,
    )


def zeg_keuze(keuze: Keuze, kolomnamen: Mapping[str, str]) -> str:
    """The choice in words, without a full stop; '' where nothing was chosen."""
    richtingen = [f"‘{kolomnamen[kolom]}’ {RICHTINGWOORDEN[wat]}" for kolom, wat in keuze.richtingen]
    delen = [
        f"team {_of(keuze.teams)}" if keuze.teams else "",
        _of([woord("doelgroep", d) for d in keuze.doelgroepen]),
        "levensgebied " * bool(keuze.domeinen)
        + _verbind([f"‘{woord('levensdomein', d)}’" for d in keuze.domeinen], keuze.alle_domeinen),
        _verbind(richtingen, keuze.alle_richtingen),
    ]
    return ", en ".join(deel for deel in delen if deel)


def _of(delen: Sequence[str]) -> str:
    return f"{', '.join(delen[:-1])} of {delen[-1]}" if len(delen) > 1 else "".join(delen)


def _verbind(delen: Sequence[str], alle: bool) -> str:
    return " én ".join(delen) if alle else " of ".join(delen)


def _verhul(deel: str) -> str:
    """A name such that the sign between names is not in it."""
    return deel.replace("%", "%25").replace(_SCHEIDING, "%7C")
