"""How a note-taker types the table talk: per utterance what is typed, with which keys beyond the text itself."""

import re
from dataclasses import dataclass
from pathlib import Path

TEKST = Path(__file__).parent.parent / "data" / "gesprek.md"


@dataclass(frozen=True)
class Regel:
    """One line in the field: ``voor`` is what is typed beyond the spoken ``tekst``; ``toetsen`` end it."""

    voor: str
    tekst: str
    toetsen: tuple[str, ...]

    @property
    def extra(self) -> int:
        """Keys beyond the text itself; a key with Alt counts as two."""
        return len(self.voor) + sum(2 if "+" in toets else 1 for toets in self.toetsen)


def lees_gesprek() -> dict[int, str]:
    """The spoken sentences by number."""
    regels = re.findall(r"^(\d+)\. \[[^\]]+\] (.*)$", TEKST.read_text("utf-8"), re.MULTILINE)
    return {int(nummer): tekst.strip() for nummer, tekst in regels}


ENTER, NOTITIE, BETER, ANDERS, WEG = ("Enter",), ("Alt+Enter",), ("F2",), ("F4",), ("F8", "F8")
_HOE: dict[int, list[tuple[str, str | None, tuple[str, ...]]]] = {
    1: [("i:", None, ENTER)],
    2: [("d:", None, BETER)],
    3: [("i:", None, BETER)],
    4: [("g:", None, NOTITIE)],
    5: [("d:/i ", None, ENTER)],
    6: [("i:", None, ANDERS)],
    7: [("d:", None, ANDERS)],
    8: [("t:", None, ANDERS)],
    9: [("i:", None, ENTER)],
    10: [("g:", None, NOTITIE)],
    11: [("d:", None, BETER)],
    12: [("", "", WEG)],
    13: [],
    14: [("i:", None, ENTER)],
    15: [("d:", None, ANDERS)],
    16: [("i:", None, ENTER)],
    17: [
        ("g:", "Dat was mijn voorganger. Zij is in september 2016 gestopt.", ENTER),
        ("g:", "Ik begon in oktober.", ENTER),
    ],
    18: [("d:", None, ENTER)],
    19: [("g:", None, ANDERS)],
    20: [("d:", None, ANDERS)],
    21: [],
    22: [("i:/v ", None, ENTER)],
    23: [("d:", "In mei 2016.", BETER), ("d:/v ", "En de traplift ook, maar die werd afgewezen.", ENTER)],
    24: [
        ("g:/v ", "Het bed kwam in juli.", ENTER),
        ("g:/v ", "De traplift is in augustus afgewezen, daar was bezwaar op mogelijk.", ENTER),
    ],
    25: [("d:", None, ENTER)],
    26: [("i:", None, ANDERS)],
    27: [("d:", None, ANDERS)],
    28: [("", None, ENTER)],
    29: [("d:", None, ANDERS)],
    30: [("t:", None, ANDERS)],
    31: [("g:", None, ANDERS)],
    32: [("i:", None, ENTER)],
    33: [("d:", "Ja. Al vanaf het begin.", ANDERS)],
    34: [("+", "buurvrouw", ENTER)],
    35: [("i:", None, ENTER)],
    36: [("g:/i ", None, ENTER)],
    37: [("i:", None, ANDERS)],
    38: [("d:", None, ANDERS)],
    39: [("i:", None, ENTER)],
    40: [("g:", None, BETER)],
    41: [("d:", None, BETER)],
    42: [("", None, NOTITIE)],
    43: [("i:*1", None, ENTER)],
    44: [("d:*-2", None, ENTER)],
}


def maak_regels() -> dict[int, list[Regel]]:
    """Per utterance the lines that are typed."""
    gesprek = lees_gesprek()
    return {
        nummer: [Regel(voor, gesprek[nummer] if tekst is None else tekst, toetsen) for voor, tekst, toetsen in regels]
        for nummer, regels in _HOE.items()
    }
