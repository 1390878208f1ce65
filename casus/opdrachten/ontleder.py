"""Reads a command line and explains itself in Dutch; wrong use ends with exit code 2."""

import argparse
import re
import sys
from typing import Any, NoReturn

VERKEERD_GEBRUIK = 2

_VERTAALD: list[tuple[str, str]] = [
    (r"the following arguments are required: (.*)", r"dit ontbreekt nog: \1"),
    (r"unrecognized arguments: (.*)", r"dit ken ik niet: \1"),
    (r"expected one argument", r"hier hoort één waarde achter"),
    (r"expected (\d+) arguments?", r"hier horen \1 waarden achter"),
    (r"expected at (?:least|most) one argument", r"hier hoort een waarde achter"),
    (r"one of the arguments (.*) is required", r"geef één van deze: \1"),
    (r"not allowed with argument (.*)", r"kan niet samen met \1"),
    (r"invalid choice: (.*?) \((?:choose from )(.*)\)", r"\1 kan hier niet; kies uit \2"),
    (r"invalid .*? value: (.*)", r"\1 kan hier niet"),
    (r"ignored explicit argument (.*)", r"hier hoort geen waarde achter: \1"),
]


class _Opmaak(argparse.HelpFormatter):
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "gebruik: " if prefix is None else prefix)


class Ontleder(argparse.ArgumentParser):
    """An argument parser whose help, usage and errors are Dutch. Options are written out in full."""

    def __init__(self, **instellingen: Any) -> None:
        instellingen.setdefault("formatter_class", _Opmaak)
        super().__init__(**{**instellingen, "add_help": False, "allow_abbrev": False})
        self._positionals.title = "wat erbij hoort"
        self._optionals.title = "opties"
        self.add_argument("-h", "--help", action="help", help="toon deze uitleg")

    def error(self, message: str) -> NoReturn:
        """What argparse found wrong, in Dutch."""
        self.weiger(vertaal(message))

    def weiger(self, bericht: str) -> NoReturn:
        """Says how the command should be and, in Dutch, what is wrong; stops with exit code 2."""
        self.print_usage(sys.stderr)
        print(f"{self.prog}: {bericht}", file=sys.stderr)
        raise SystemExit(VERKEERD_GEBRUIK)


def vertaal(bericht: str) -> str:
    """A message of argparse in Dutch; one that is not known says only that the command is not right."""
    plek, los = "", bericht
    if gevonden := re.fullmatch(r"argument ([^:]+): (.*)", bericht, re.S):
        plek, los = f"{gevonden[1]}: ", gevonden[2]
    for patroon, nederlands in _VERTAALD:
        if gevonden := re.fullmatch(patroon, los, re.S):
            return plek + gevonden.expand(nederlands)
    return plek + "dit klopt niet; kijk bij --help hoe het moet"
