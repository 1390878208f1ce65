"""A command line that speaks Dutch: usage, help and what is wrong with what was typed."""

import argparse
import re
from collections.abc import Iterable
from typing import Any, NoReturn

_FOUTEN = (
    (r"the following arguments are required: (.*)", r"er ontbreekt iets: \1"),
    (r"unrecognized arguments: (.*)", r"onbekend: \1"),
    (r"argument (.*): expected one argument", r"achter \1 hoort nog iets te staan"),
    (r"argument (.*): invalid choice: ('.*?'|\S+) \(choose from (.*)\)", r"\1: \2 kan niet; kies uit \3"),
    (r"argument (.*): not allowed with argument (.*)", r"\1 gaat niet samen met \2"),
    (r"one of the arguments (.*) is required", r"geef een van deze: \1"),
    (r"ambiguous option: (.*) could match (.*)", r"\1 kan van alles zijn: \2"),
    (r"argument (.*): ignored explicit argument (.*)", r"achter \1 hoort niets te staan"),
    (r"argument (.*?): (.*)", r"\1: \2"),
)


class _Vorm(argparse.HelpFormatter):
    def add_usage(
        self, usage: str | None, actions: Iterable[argparse.Action], groups: Iterable[Any], prefix: str | None = None
    ) -> None:
        super().add_usage(usage, actions, groups, "gebruik: " if prefix is None else prefix)


class Ontleder(argparse.ArgumentParser):
    """An argument parser with Dutch texts; wrong use ends with code 2."""

    def __init__(self, **opties: Any) -> None:
        super().__init__(add_help=False, formatter_class=_Vorm, allow_abbrev=False, **opties)
        self._positionals.title = "wat"
        self._optionals.title = "opties"
        self.add_argument("-h", "--help", action="help", help="laat deze uitleg zien")

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.format_usage()}fout: {vertaal(message)}\n")


def vertaal(bericht: str) -> str:
    """What argparse says, in Dutch; a message that is Dutch already stays as it is."""
    for patroon, nederlands in _FOUTEN:
        if re.fullmatch(patroon, bericht, re.DOTALL):
            return re.sub(patroon, nederlands, bericht, count=1, flags=re.DOTALL)
    return bericht
