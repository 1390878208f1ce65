"""Two people in one case, each in a process of their own: what is kept is what plain Python says it must be."""

import copy
import json
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from casus.storage import Opslag
from tests.casus.storage.spiegel import KOP, Spiegel
from tests.fabriek import maak_aandachtspunt, maak_bestand, maak_casus, maak_doel, maak_gebeurtenis

WORTEL = Path(__file__).parents[3]
MENSEN = ("gespreksleider", "notulist")
VELDEN: dict[str, tuple[str, ...]] = {
    "gebeurtenissen": ("titel", "toelichting", "datum"),
    "doelen": ("omschrijving", "gesteld"),
    "aandachtspunten": ("titel", "toelichting", "nummer"),
    "kop": ("titel", "samenvatting", "code"),
}
WOORDEN = ("rust", "slaap", "werk", "huis", "kind", "brief", "val", "bus")


class Mens:
    """One of the two, at work in a process of their own."""

    def __init__(self, pad: Path, nummer: int, wie: str):
        opdracht = [sys.executable, "-m", "tests.casus.storage.schrijver", str(pad), str(nummer), wie]
        self.proces = subprocess.Popen(opdracht, cwd=WORTEL, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self.hoor() == ["klaar"]

    def zeg(self, opdracht: list[Any]) -> None:
        assert self.proces.stdin is not None
        self.proces.stdin.write(json.dumps(opdracht) + "\n")
        self.proces.stdin.flush()

    def hoor(self) -> list[Any]:
        assert self.proces.stdout is not None
        antwoord: list[Any] = json.loads(self.proces.stdout.readline())
        return antwoord


@pytest.fixture
def nummer(opslag: Opslag) -> int:
    """A case with three events and two goals, in an evaluation with two points."""
    dingen = [maak_gebeurtenis(f"g{n}", datum=f"2016-0{n}", titel=f"begin {n}") for n in (1, 2, 3)]
    casus = maak_casus(gebeurtenissen=dingen, doelen=[maak_doel("d1", gesteld="2016"), maak_doel("d2", gesteld="2016")])
    punten = [maak_aandachtspunt(f"p{n}", titel=f"punt {n}", nummer=n) for n in (1, 2)]
    opslag.zet_bestand(maak_bestand(casus, aandachtspunten=punten), "proef")
    return opslag.casussen()[0].nr


def lees_dingen(opslag: Opslag, nummer: int) -> dict[tuple[str, str], dict[str, Any]]:
    """What is stored, as the reference tells it: only the fields that are edited."""
    casus, lijsten = opslag.laad_casus(nummer)[0], opslag.evaluaties.laad(opslag.stand(nummer)[1])
    gevonden = {KOP: {veld: getattr(casus, veld) for veld in VELDEN["kop"]}}
    for lijst in ("gebeurtenissen", "doelen", "aandachtspunten"):
        for ding in getattr(lijsten if lijst == "aandachtspunten" else casus, lijst):
            gevonden[lijst, ding.id] = {veld: getattr(ding, veld) for veld in VELDEN[lijst]}
    return gevonden


class Gesprek:
    """Who does what next, by a seed; and the answers held against the reference."""

    def __init__(self, opslag: Opslag, nummer: int, zaad: int):
        self.opslag, self.nummer, self.toeval = opslag, nummer, random.Random(zaad)
        self.zaad = f"zaad {zaad}"
        self.spiegel = Spiegel(lees_dingen(opslag, nummer), MENSEN)
        self.nooit_weg = list(self.spiegel.dingen)
        self.mensen = {wie: Mens(opslag.pad, nummer, wie) for wie in MENSEN}
        self.tellers: Counter[str] = Counter()
        self.volg = 0

    def _waarde(self, veld: str) -> Any:
        if veld in ("datum", "gesteld"):
            return f"{self.toeval.randint(2014, 2016)}-{self.toeval.randint(1, 12):02d}"
        if veld == "nummer":
            return self.toeval.randint(1, 9)
        return f"{self.toeval.choice(WOORDEN)} {self.toeval.randint(1, 3)}"

    def _velden(self, lijst: str) -> dict[str, Any]:
        namen = VELDEN[lijst]
        return {veld: self._waarde(veld) for veld in self.toeval.sample(namen, self.toeval.choice([1, 1, 2]))}

    def kies(self, wie: str) -> list[Any]:
        """What this person does: mostly a change of something they saw, at times something else."""
        lijst = self.toeval.choice(["gebeurtenissen", "gebeurtenissen", "doelen", "aandachtspunten", "kop"])
        gezien = [sleutel for sleutel in self.spiegel.gezien[wie] if sleutel[0] == lijst]
        kans = self.toeval.random()
        if kans < 0.10:
            return ["ongedaan", lijst]
        if lijst == "kop":
            return ["kop", self._velden(lijst)]
        if kans < 0.20 or not gezien:
            self.volg += 1
            return ["nieuw", lijst, f"n{self.volg}", {veld: self._waarde(veld) for veld in VELDEN[lijst]}]
        kenmerk = self.toeval.choice(gezien)[1]
        return ["weg", lijst, kenmerk] if kans < 0.27 else ["zet", lijst, kenmerk, self._velden(lijst)]

    def _vraag(self, wie: str, opdracht: list[Any]) -> list[Any]:
        self.mensen[wie].zeg(opdracht)
        return self.mensen[wie].hoor()

    def doe(self, wie: str, opdracht: list[Any]) -> None:
        """One edit; a conflict shows both values, the person looks again and chooses."""
        echt, verwacht = self._vraag(wie, opdracht), self.spiegel.doe(wie, opdracht)
        assert echt == verwacht, (self.zaad, wie, opdracht)
        self.tellers[f"{opdracht[0]} {echt[0]}"] += 1
        if echt[0] == "botsing":
            self._los_op(wie, opdracht, echt[1])

    def _los_op(self, wie: str, opdracht: list[Any], botst: dict[str, Any]) -> None:
        self.kijk(wie)
        mijn = {veld: waarden[1] for veld, waarden in botst.items() if waarden and self.toeval.random() < 0.5}
        if mijn:
            self.tellers["eigen keuze"] += 1
            self.doe(wie, [*opdracht[:-1], mijn])
        elif opdracht[0] == "weg" and self.toeval.random() < 0.5:
            self.doe(wie, opdracht)

    def kijk(self, wie: str) -> None:
        assert self._vraag(wie, ["kijk"]) == self.spiegel.doe(wie, ["kijk"])

    def tegelijk(self) -> None:
        """Both at once: the outcome is that of one of the two orders, and each is answered as that order says."""
        opdrachten = {wie: self.kies(wie) for wie in MENSEN}
        if any(opdracht[0] in ("ongedaan", "nieuw") for opdracht in opdrachten.values()):
            return
        for wie in MENSEN:
            self.mensen[wie].zeg(opdrachten[wie])
        echt = {wie: self.mensen[wie].hoor() for wie in MENSEN}
        for volgorde in (MENSEN, MENSEN[::-1]):
            proef = Spiegel({}, MENSEN)
            proef.__dict__ = copy.deepcopy(self.spiegel.__dict__)
            if all(proef.doe(wie, opdrachten[wie]) == echt[wie] for wie in volgorde) and self._is(proef):
                self.spiegel = proef
                self.tellers["tegelijk"] += 1
                break
        else:
            raise AssertionError((self.zaad, opdrachten, echt))
        for wie in MENSEN:
            self.kijk(wie)

    def _is(self, spiegel: Spiegel) -> bool:
        return lees_dingen(self.opslag, self.nummer) == spiegel.dingen

    def controleer(self) -> None:
        """All that is stored is what the reference holds, and what was never removed keeps its order."""
        echt = lees_dingen(self.opslag, self.nummer)
        assert echt == self.spiegel.dingen, self.zaad
        weg = {sleutel for daad in self.spiegel.daden for sleutel, _, na in daad.regels if na is None}
        assert [s for s in echt if s in self.nooit_weg and s not in weg] == [s for s in self.nooit_weg if s not in weg]

    def sluit(self) -> None:
        for mens in self.mensen.values():
            assert mens.proces.stdin is not None
            mens.proces.stdin.close()
            mens.proces.wait(20)


def voer_gesprek(opslag: Opslag, nummer: int, zaad: int, hoeveel: int) -> Counter[str]:
    """So many edits, at times after a look at what there is now, at times both in one moment."""
    gesprek = Gesprek(opslag, nummer, zaad)
    try:
        while gesprek.tellers.total() - gesprek.tellers["eigen keuze"] < hoeveel:
            wie = gesprek.toeval.choice(MENSEN)
            if gesprek.toeval.random() < 0.25:
                gesprek.kijk(wie)
            if gesprek.toeval.random() < 0.15:
                gesprek.tegelijk()
            else:
                gesprek.doe(wie, gesprek.kies(wie))
            if gesprek.toeval.random() < 0.1:
                gesprek.controleer()
        gesprek.controleer()
    finally:
        gesprek.sluit()
    return gesprek.tellers


def test_zestig_wijzigingen_door_elkaar(opslag: Opslag, nummer: int) -> None:
    tellers = voer_gesprek(opslag, nummer, 1, 60)
    assert tellers["zet goed"] and tellers["zet botsing"] and tellers["tegelijk"]


@pytest.mark.lang
@pytest.mark.parametrize("zaad", range(2, 7))
def test_driehonderd_wijzigingen_door_elkaar(
    opslag: Opslag, nummer: int, zaad: int, capsys: pytest.CaptureFixture[str]
) -> None:
    tellers = voer_gesprek(opslag, nummer, zaad, 300)
    with capsys.disabled():
        print(f"\nzaad {zaad}: {dict(sorted(tellers.items()))}")
