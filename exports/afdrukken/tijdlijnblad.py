"""A blank timeline to write on: the years of a story across, what is asked about down."""

from dataclasses import dataclass
from datetime import date

from casus.model import Casus
from casus.venster import bepaal_venster

RIJEN = (
    ("Hoe was het?", "Boven is goed, onder is zwaar."),
    ("Wat gebeurde er?", ""),
    ("Wie hielp, en waarmee?", ""),
    ("Wat is aangevraagd?", "En wanneer kwam het?"),
    ("Wie hield het overzicht?", "Of: niemand, of niet duidelijk."),
)
LEGE_KOLOMMEN, MEESTE_KOLOMMEN = 5, 12


@dataclass(frozen=True)
class Tijdlijnblad:
    """The sheet. ``kolommen``: the words over each column, '' where one writes the year oneself."""

    kolommen: tuple[str, ...]
    rijen: tuple[tuple[str, str], ...]


def maak_tijdlijnblad(casus: Casus | None, peildatum: date | None) -> Tijdlijnblad:
    """The sheet with the years of the window of this case; empty columns without a case, or where it is strict.

    More years than fit are taken together, two or more to a column.
    """
    if casus is None or peildatum is None or casus.veiligheid == "strikt":
        return Tijdlijnblad(("",) * LEGE_KOLOMMEN, RIJEN)
    venster = bepaal_venster(casus, peildatum)
    van, tot = venster.van.year, max(venster.van.year, venster.tot.year)
    stap = -(-(tot - van + 1) // MEESTE_KOLOMMEN)
    kolommen = tuple(_noem(jaar, min(jaar + stap - 1, tot)) for jaar in range(van, tot + 1, stap))
    return Tijdlijnblad(kolommen, RIJEN)


def _noem(van: int, tot: int) -> str:
    return str(van) if van == tot else f"{van}–{tot}"
