"""Where something stands in an exchange file, in words: ``casussen[2].inzetten[4].prijscode``."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Fout:
    """One thing that is wrong: where, and in Dutch what and what is expected."""

    plaats: tuple[str | int, ...]
    bericht: str

    def __str__(self) -> str:
        plaats = schrijf_plaats(self.plaats)
        return f"{plaats}: {self.bericht}" if plaats else self.bericht


class BestandFout(ValueError):
    """A file or a change that is refused whole; nothing of it was stored.

    ``meldingen`` are Dutch sentences, each with its place.
    """

    def __init__(self, meldingen: Iterable[str]):
        self.meldingen = list(meldingen)
        super().__init__("; ".join(self.meldingen[:3]))


def schrijf_plaats(plaats: Iterable[str | int]) -> str:
    """A path as text: names with points, numbers between brackets (counted from 0)."""
    tekst = ""
    for deel in plaats:
        if isinstance(deel, int):
            tekst += f"[{deel}]"
        else:
            tekst += f".{deel}" if tekst else deel
    return tekst
