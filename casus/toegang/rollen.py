"""The roles, and the person who looks. A role says nothing by itself: why it is there stands in the roles file."""

import hashlib
from dataclasses import dataclass, replace

ROLLEN = {
    "gespreksleider": "gespreksleider",
    "notulist": "notulist",
    "evaluatieteam": "evaluatieteam",
    "coordinator": "coördinator",
    "medewerker": "medewerker",
    "beheerder": "beheerder",
}
"""Code and name of each role."""


@dataclass(frozen=True)
class Persoon:
    """Who looks, with what this person is for: ``naam`` is how the log calls them.

    ``onderzoeken`` are ids of evaluations, ``facilitator`` and ``medewerker`` pseudonyms as cases hold them,
    ``casussen`` codes of cases whose talk this person writes down. ``lokaal``: the one person of a laptop, who may do
    what every role may.
    """

    naam: str
    rollen: tuple[str, ...] = ()
    onderzoeken: frozenset[str] = frozenset()
    facilitator: frozenset[str] = frozenset()
    medewerker: frozenset[str] = frozenset()
    casussen: frozenset[str] = frozenset()
    teams: frozenset[str] = frozenset()
    lokaal: bool = False

    def in_rol(self, rol: str | None) -> "Persoon":
        """The same person in one role: the one asked for where it is theirs, else their first."""
        gekozen = rol if rol in self.rollen else next(iter(self.rollen), None)
        return self if self.lokaal else replace(self, rollen=() if gekozen is None else (gekozen,))

    @property
    def rol(self) -> str:
        """The role this person acts in; empty without any."""
        return next(iter(self.rollen), "")

    @property
    def kenmerk(self) -> str:
        """A mark of what this person may, for caches: the same for whoever may the same. Empty on a laptop."""
        if self.lokaal:
            return ""
        delen = (self.onderzoeken, self.facilitator, self.medewerker, self.casussen, self.teams)
        tekst = repr((sorted(self.rollen), [sorted(deel) for deel in delen]))
        return hashlib.sha256(tekst.encode("utf-8")).hexdigest()[:16]


LOKAAL = Persoon("", tuple(ROLLEN), lokaal=True)
"""Who sits at a laptop where no identity was set up."""

NIEMAND = Persoon("niemand")
"""Somebody who is not logged in, or whom the roles file does not know: may nothing."""
