"""How long an evaluation is still kept: what to say ahead, and what to ask on the day. Nothing goes by itself.

The clock of a laptop can be wrong: a date before the last act, or long after it, is said and asks for nothing more.
Source: confidentiality, "Consent" (retention).
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from casus.datums import in_lopende_zin

VOORAF, KORT_VOORAF = timedelta(days=92), timedelta(days=31)
LANG_STIL = timedelta(days=400)
"""After so many days without an act a person is asked whether the date is right."""

Stand = Literal["geen_termijn", "loopt", "drie_maanden", "een_maand", "voorbij"]


@dataclass(frozen=True)
class Bewaartermijn:
    """Where the term of an evaluation stands on a day, with the sentence for the person."""

    stand: Stand
    zin: str

    @property
    def vraagt(self) -> bool:
        """True where a person has to say whether it is erased now."""
        return self.stand == "voorbij"


def bepaal_termijn(bewaren_tot: str | None, vandaag: date) -> Bewaartermijn:
    """The stand on this day; on the last day itself the question is there."""
    if bewaren_tot is None:
        zin = "Er is nog geen bewaartermijn. Spreek af tot wanneer dit bewaard mag blijven."
        return Bewaartermijn("geen_termijn", zin)
    dag, wanneer = date.fromisoformat(bewaren_tot), in_lopende_zin(bewaren_tot)
    over = dag - vandaag
    if over <= timedelta(0):
        zin = f"De bewaartermijn is voorbij: tot {wanneer}. Mag dit onderzoek nu worden gewist?"
        return Bewaartermijn("voorbij", zin)
    if over <= KORT_VOORAF:
        return Bewaartermijn("een_maand", f"De bewaartermijn is over {_dagen(over)} voorbij: {wanneer}.")
    if over <= VOORAF:
        return Bewaartermijn("drie_maanden", f"De bewaartermijn is binnen drie maanden voorbij: {wanneer}.")
    return Bewaartermijn("loopt", f"Bewaren tot {wanneer}.")


def zeg_klok(vandaag: date, laatste: date | None) -> str:
    """Why the date of this computer is not trusted; empty where it is. ``laatste`` is the day of the last act."""
    if laatste is None:
        return ""
    if vandaag < laatste - timedelta(days=1):
        return (
            f"Deze computer denkt dat het {in_lopende_zin(vandaag.isoformat())} is, maar op "
            f"{in_lopende_zin(laatste.isoformat())} is er al gewerkt. Zet de datum van de computer goed. "
            "Tot dan wordt er niets gewist."
        )
    if vandaag - laatste > LANG_STIL:
        return (
            f"Deze computer denkt dat het {in_lopende_zin(vandaag.isoformat())} is. De laatste handeling was op "
            f"{in_lopende_zin(laatste.isoformat())}. Klopt de datum? Tot iemand dat zegt, wordt er niets gewist."
        )
    return ""


def _dagen(over: timedelta) -> str:
    return "1 dag" if over.days == 1 else f"{over.days} dagen"
