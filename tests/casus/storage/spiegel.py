"""What two people's work must come to, in plain Python: fields, order, conflicts and undo, without a store."""

import copy
from dataclasses import dataclass, field
from typing import Any

Velden = dict[str, Any]
Sleutel = tuple[str, str]
KOP: Sleutel = ("kop", "")


@dataclass(eq=False)
class Daad:
    """One act: who, and what each thing was and became (None: not there)."""

    wie: str
    deel: str
    regels: list[tuple[Sleutel, Velden | None, Velden | None]] = field(default_factory=list)
    ongedaan: bool = False
    is_ongedaan_van: bool = False


class Spiegel:
    """What is stored, what each of the two saw last, and what they did.

    A list keeps its order: what is new comes last, and what was never removed stays before and after what it was.
    """

    def __init__(self, dingen: dict[Sleutel, Velden], mensen: tuple[str, ...]):
        self.dingen = copy.deepcopy(dingen)
        self.gezien = {wie: copy.deepcopy(dingen) for wie in mensen}
        self.daden: list[Daad] = []

    def lijst(self, naam: str) -> list[str]:
        """The ids of a list, in order."""
        return [kenmerk for lijst, kenmerk in self.dingen if lijst == naam]

    def doe(self, wie: str, opdracht: list[Any]) -> list[Any]:
        """What the store must answer; what it keeps is kept here too."""
        soort, *rest = opdracht
        antwoord: list[Any] = getattr(self, f"_{soort}")(wie, *rest)
        return antwoord

    def _kijk(self, wie: str) -> list[Any]:
        self.gezien[wie] = copy.deepcopy(self.dingen)
        return ["goed"]

    def _kop(self, wie: str, velden: Velden) -> list[Any]:
        return self._zet(wie, *KOP, velden)

    def _zet(self, wie: str, lijst: str, kenmerk: str, velden: Velden) -> list[Any]:
        sleutel = (lijst, kenmerk)
        voor, nu = self.gezien[wie][sleutel], self.dingen.get(sleutel)
        if nu is None:
            return ["botsing", {}]
        eigen = {naam: waarde for naam, waarde in velden.items() if waarde != voor[naam]}
        botst = {naam: [nu[naam], w] for naam, w in eigen.items() if nu[naam] not in (voor[naam], w)}
        if botst:
            return ["botsing", botst]
        self._schrijf(Daad(wie, _deel(lijst)), sleutel, {**nu, **eigen})
        return ["goed"]

    def _nieuw(self, wie: str, lijst: str, kenmerk: str, velden: Velden) -> list[Any]:
        self._schrijf(Daad(wie, _deel(lijst)), (lijst, kenmerk), velden)
        return ["goed"]

    def _weg(self, wie: str, lijst: str, kenmerk: str) -> list[Any]:
        sleutel = (lijst, kenmerk)
        nu = self.dingen.get(sleutel)
        if nu is None:
            self.daden.append(Daad(wie, _deel(lijst)))
            return ["goed"]
        if nu != self.gezien[wie][sleutel]:
            return ["botsing", {"weg": None}]
        self._schrijf(Daad(wie, _deel(lijst)), sleutel, None)
        return ["goed"]

    def _ongedaan(self, wie: str, lijst: str) -> list[Any]:
        van = [d for d in self.daden if d.wie == wie and d.deel == _deel(lijst)]
        daad = next((d for d in reversed(van) if not d.ongedaan and not d.is_ongedaan_van), None)
        if daad is None:
            return ["geweigerd"]
        later = self.daden[self.daden.index(daad) + 1 :]
        geraakt = {sleutel for sleutel, *_ in daad.regels}
        if any(s in geraakt for d in later if not d.ongedaan and not d.is_ongedaan_van for s, *_ in d.regels):
            return ["geweigerd"]
        daad.ongedaan = True
        terug = Daad(wie, daad.deel, is_ongedaan_van=True)
        self.daden.append(terug)
        for sleutel, voor, _ in reversed(daad.regels):
            self._schrijf(terug, sleutel, voor)
        return ["goed"]

    def _schrijf(self, daad: Daad, sleutel: Sleutel, na: Velden | None) -> None:
        daad.regels.append((sleutel, copy.deepcopy(self.dingen.get(sleutel)), copy.deepcopy(na)))
        if daad not in self.daden:
            self.daden.append(daad)
        if na is None:
            self.dingen.pop(sleutel, None)
        else:
            self.dingen[sleutel] = copy.deepcopy(na)


def _deel(lijst: str) -> str:
    return "evaluatie" if lijst == "aandachtspunten" else "casus"
