"""One of two people at work, in a process of its own: does what each line on stdin says, answers with a line.

It keeps what the person saw last; a change is made from that, as a window does.
"""

import json
import sys
from pathlib import Path
from typing import Any

from casus.samenvoegen import Conflict
from casus.stappen import Weg, Zet, ZetKop
from casus.storage import Opslag, OpslagFout
from tests.fabriek import maak_aandachtspunt, maak_doel, maak_gebeurtenis

VAN_EVALUATIE = "aandachtspunten"
_MAAK: dict[str, Any] = {
    "gebeurtenissen": maak_gebeurtenis, "doelen": maak_doel, VAN_EVALUATIE: maak_aandachtspunt,
}  # fmt: skip


class Schrijver:
    """A person, the case they work on, and what they saw of it last."""

    def __init__(self, pad: Path, casus: int, wie: str):
        self.winkel, self.nr, self.wie = Opslag(pad), casus, wie
        self.onderzoek = self.winkel.stand(casus)[1]
        self.kijk()

    def kijk(self) -> str:
        self.casus = self.winkel.laad_casus(self.nr)[0]
        self.lijsten = self.winkel.evaluaties.laad(self.onderzoek)
        return "goed"

    def _gezien(self, lijst: str, kenmerk: str) -> Any:
        dingen = getattr(self.lijsten if lijst == VAN_EVALUATIE else self.casus, lijst)
        return next(ding for ding in dingen if ding.id == kenmerk)

    def _wijzig(self, lijst: str, stap: Any) -> str:
        if lijst == VAN_EVALUATIE:
            self.winkel.evaluaties.wijzig(self.onderzoek, self.wie, "proef", [stap])
        else:
            self.winkel.wijzig(self.nr, self.wie, "proef", [stap])
        return "goed"

    def zet(self, lijst: str, kenmerk: str, velden: dict[str, Any]) -> str:
        voor = self._gezien(lijst, kenmerk)
        return self._wijzig(lijst, Zet(lijst, voor.model_copy(update=velden), voor))

    def nieuw(self, lijst: str, kenmerk: str, velden: dict[str, Any]) -> str:
        return self._wijzig(lijst, Zet(lijst, _MAAK[lijst](kenmerk, **velden)))

    def weg(self, lijst: str, kenmerk: str) -> str:
        return self._wijzig(lijst, Weg(lijst, kenmerk, self._gezien(lijst, kenmerk)))

    def kop(self, velden: dict[str, Any]) -> str:
        return self._wijzig("kop", ZetKop(self.casus.model_copy(update=velden), self.casus))

    def ongedaan(self, lijst: str) -> str:
        if lijst == VAN_EVALUATIE:
            self.winkel.evaluaties.maak_ongedaan(self.onderzoek, self.wie)
        else:
            self.winkel.maak_ongedaan(self.nr, self.wie)
        return "goed"


def antwoord(schrijver: Schrijver, opdracht: list[Any]) -> list[Any]:
    """What became of it: goed, botsing with per field what the other and what this person made of it, or geweigerd."""
    try:
        return [getattr(schrijver, opdracht[0])(*opdracht[1:])]
    except Conflict as conflict:
        velden = {b.veld: None if b.veld == "weg" else [b.zij, b.ik] for b in conflict.botsingen}
        return ["botsing", velden]
    except OpslagFout:
        return ["geweigerd"]


if __name__ == "__main__":
    wie = Schrijver(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
    print(json.dumps(["klaar"]), flush=True)
    for regel in sys.stdin:
        print(json.dumps(antwoord(wie, json.loads(regel))), flush=True)
