"""Dutch names of months, seasons and weekdays, shared by what writes dates and what reads them."""

from calendar import monthrange
from datetime import date

from .edtf import DatumFout

MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
MAANDEN_KORT = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
WEEKDAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")

VOORJAAR, ZOMER, NAJAAR, WINTER = 21, 22, 23, 24
SEIZOENEN = {VOORJAAR: "voorjaar", ZOMER: "zomer", NAJAAR: "najaar", WINTER: "winter"}
EERSTE_MAAND = {VOORJAAR: 3, ZOMER: 6, NAJAAR: 9, WINTER: 12}


def maak_dag(jaar: int, maand: int, dag: int) -> str:
    """The EDTF text of one day. Raises DatumFout, in words for the person, if that day does not exist."""
    if not 1 <= jaar <= 9998:
        raise DatumFout(f"Het jaar {jaar} kan niet: een jaar is 0001 tot en met 9998.")
    if not 1 <= maand <= 12:
        raise DatumFout(f"Maand {maand} bestaat niet: een maand is 1 tot en met 12 (dag-maand-jaar).")
    dagen = monthrange(jaar, maand)[1]
    if not 1 <= dag <= dagen:
        naam = f"{MAANDEN[maand - 1]} {jaar:04}"
        raise DatumFout(f"{dag} {naam} bestaat niet: {naam} heeft {dagen} dagen.")
    return date(jaar, maand, dag).isoformat()


def maak_maand(jaar: int, maand: int) -> str:
    """The EDTF text of one month; maand 13 and on count into the next year. Raises DatumFout past 9998."""
    jaar, maand = jaar + (maand - 1) // 12, (maand - 1) % 12 + 1
    if not 1 <= jaar <= 9998:
        raise DatumFout(f"Het jaar {jaar} kan niet: een jaar is 0001 tot en met 9998.")
    return f"{jaar:04}-{maand:02}"


# What people write for a month → its number.
MAANDWOORDEN: dict[str, int] = (
    {naam: n for n, naam in enumerate(MAANDEN, 1)}
    | {naam: n for n, naam in enumerate(MAANDEN_KORT, 1)}
    | {"febr": 2, "sept": 9}
)
