"""Where evidence is looked up: the stories with their figures, and what panels said. Looked up once, kept after."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from aspects.cijfers import CasusCijfers
from aspects.naast.cellen import vind_sprekers
from aspects.punten.signalen import Signaal, lijst_signalen
from casus.controle.omgeving import Omgeving
from casus.model import Betrokkene, Panelgesprek, Uitspraak
from casus.venster import telt_mee


class Verhalen:
    """All cases of an evaluation with their figures, also those that do not count; they keep their order."""

    def __init__(self, cijfers: Sequence[CasusCijfers], omgeving: Omgeving):
        self.alle = {c.casus.id: c for c in cijfers}
        self.tellend = {c.casus.id: c for c in cijfers if telt_mee(c.casus)}
        self.omgeving = omgeving
        self._dingen: dict[tuple[str, str], dict[str, Any]] = {}
        self._signalen: dict[str, dict[str, Signaal]] = {}
        self._mensen: dict[str, dict[str, Betrokkene]] = {}

    def zoek(self, casus: str, lijst: str, kenmerk: str) -> Any:
        """An item of a case; None where it is not there."""
        if (casus, lijst) not in self._dingen:
            self._dingen[casus, lijst] = {ding.id: ding for ding in getattr(self.alle[casus].casus, lijst)}
        return self._dingen[casus, lijst].get(kenmerk)

    def mensen(self, casus: str) -> dict[str, Betrokkene]:
        """Who takes part in a case by id: without those who said no or withdrew."""
        if casus not in self._mensen:
            verhaal = self.alle[casus].casus
            op_id = {b.id: b for b in verhaal.betrokkenen}
            self._mensen[casus] = {kenmerk: op_id[kenmerk] for kenmerk in vind_sprekers(verhaal, op_id)}
        return self._mensen[casus]

    def signalen(self, casus: str) -> dict[str, Signaal]:
        """The signals of a case by code."""
        if casus not in self._signalen:
            self._signalen[casus] = lijst_signalen(self.alle[casus])
        return self._signalen[casus]


@dataclass(frozen=True)
class Bronnen:
    """The stories, and the talks with panels."""

    verhalen: Verhalen
    panels: tuple[Panelgesprek, ...] = ()

    @property
    def tellend(self) -> dict[str, CasusCijfers]:
        """The counting cases by id, in their order."""
        return self.verhalen.tellend

    @property
    def omgeving(self) -> Omgeving:
        """The evaluation."""
        return self.verhalen.omgeving

    @cached_property
    def uitspraken(self) -> dict[str, tuple[Panelgesprek, Uitspraak]]:
        """The statements of all panels by id."""
        return {u.id: (gesprek, u) for gesprek in self.panels for u in gesprek.uitspraken}
