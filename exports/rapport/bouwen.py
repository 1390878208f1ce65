"""What the report says, in which order: the one place where that is decided.

Source: the design of the report (two editions; only counting cases enter).
"""

from collections.abc import Callable, Collection
from datetime import date

from casus.datums import in_woorden
from casus.model import Casusbestand
from exports.rapport.aspecten import maak_aspecten
from exports.rapport.bijlagen import maak_bijlagen
from exports.rapport.effecten import maak_effecten
from exports.rapport.leeswijzer import maak_leeswijzer
from exports.rapport.links import verbind
from exports.rapport.model import Hoofdstuk, Rapport, Uitgave
from exports.rapport.onderzoek import maak_onderzoek
from exports.rapport.punten import maak_aandachtspunten
from exports.rapport.stof import Rapportstof, maak_stof
from exports.rapport.vooraf import maak_voorblad, maak_vooraf

MERK_INTERN = "Intern: alleen voor wie meedeed"
MERK_OPENBAAR = "Openbare uitgave"

HOOFDSTUKKEN: tuple[tuple[str, Callable[[Rapportstof], Hoofdstuk]], ...] = (
    ("vooraf", maak_vooraf),
    ("leeswijzer", maak_leeswijzer),
    ("aandachtspunten", maak_aandachtspunten),
    ("aspecten", maak_aspecten),
    ("effecten", maak_effecten),
    ("onderzoek", maak_onderzoek),
    ("bijlagen", maak_bijlagen),
)
"""The chapters in order: what each is chosen by, and what makes it. One without parts is left out."""


def maak_rapport(
    bestand: Casusbestand,
    datum: date | None = None,
    uitgave: Uitgave = "openbaar",
    hoofdstukken: Collection[str] | None = None,
) -> Rapport:
    """The report of an evaluation; ``datum`` is the date on it, by default the peildatum (never today).

    ``hoofdstukken``: the keys of the chapters wanted, in the order of the report; None is all.
    """
    stof = maak_stof(bestand, datum, uitgave)
    gemaakt = maak_hoofdstukken(stof, hoofdstukken)
    return Rapport(
        titel=stof.onderzoek.naam,
        ondertitel=stof.onderzoek.gemeente,
        merk=MERK_OPENBAAR if stof.openbaar else MERK_INTERN,
        datum=stof.datum,
        datum_tekst=in_woorden(stof.datum.isoformat()),
        voorblad=maak_voorblad(stof),
        delen=verbind(deel for hoofdstuk in gemaakt for deel in hoofdstuk.delen),
    )


def maak_hoofdstukken(stof: Rapportstof, welke: Collection[str] | None = None) -> tuple[Hoofdstuk, ...]:
    """The chapters that have something to say, of those asked for (None: all)."""
    gemaakt = (maak(stof) for sleutel, maak in HOOFDSTUKKEN if welke is None or sleutel in welke)
    return tuple(hoofdstuk for hoofdstuk in gemaakt if hoofdstuk.delen)
