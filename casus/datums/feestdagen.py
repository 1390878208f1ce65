"""The feast days people count by. Easter after the Gregorian reckoning (Meeus, Astronomical Algorithms)."""

from collections.abc import Callable
from datetime import date, timedelta

from .edtf import DatumFout, maak_interval
from .kalender import maak_dag

EERSTE_JAAR = 1583  # the first whole year of the Gregorian calendar, on which the reckoning rests


def calculate_pasen(jaar: int) -> date:
    """Easter Sunday of a year (1583-9998). Raises DatumFout for years outside those."""
    if not EERSTE_JAAR <= jaar <= 9998:
        raise DatumFout(f"Van het jaar {jaar} kan de feestdag niet worden uitgerekend; van 1583 tot 9998 wel.")
    a, (b, c) = jaar % 19, divmod(jaar, 100)
    (d, e), f = divmod(b, 4), (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    rest = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * rest) // 451
    maand, dag = divmod(h + rest - 7 * m + 114, 31)
    return date(jaar, maand, dag + 1)


def _from_pasen(eerste: int, laatste: int) -> Callable[[int], str]:
    def calculate(jaar: int) -> str:
        pasen = calculate_pasen(jaar)
        dagen = [(pasen + timedelta(days=n)).isoformat() for n in (eerste, laatste)]
        return maak_interval(*dagen)

    return calculate


def _fixed(maand: int, dag: int) -> Callable[[int], str]:
    return lambda jaar: maak_dag(jaar, maand, dag)


def _kerst(jaar: int) -> str:
    return maak_interval(maak_dag(jaar, 12, 25), maak_dag(jaar, 12, 26))


def _jaarwisseling(jaar: int) -> str:
    return maak_interval(maak_dag(jaar, 12, 31), maak_dag(jaar + 1, 1, 1))


def _koningsdag(jaar: int) -> str:
    # Never on a Sunday: a day earlier; in the years up to 1979 a day later.
    maand, dag = (4, 27) if jaar >= 2014 else (4, 30)
    if date.fromisoformat(maak_dag(jaar, maand, dag)).weekday() != 6:
        return maak_dag(jaar, maand, dag)
    return maak_dag(jaar, 5, 1) if jaar < 1980 else maak_dag(jaar, maand, dag - 1)


def _sunday(maand: int, hoeveelste: int) -> Callable[[int], str]:
    def calculate(jaar: int) -> str:
        eerste = date.fromisoformat(maak_dag(jaar, maand, 1))
        return maak_dag(jaar, maand, 1 + (6 - eerste.weekday()) + 7 * (hoeveelste - 1))

    return calculate


_REKENEN: dict[str, Callable[[int], str]] = {
    "carnaval": _from_pasen(-49, -47),
    "Goede Vrijdag": _from_pasen(-2, -2),
    "Pasen": _from_pasen(0, 1),
    "eerste paasdag": _from_pasen(0, 0),
    "tweede paasdag": _from_pasen(1, 1),
    "Hemelvaart": _from_pasen(39, 39),
    "Pinksteren": _from_pasen(49, 50),
    "eerste pinksterdag": _from_pasen(49, 49),
    "tweede pinksterdag": _from_pasen(50, 50),
    "nieuwjaarsdag": _fixed(1, 1),
    "Driekoningen": _fixed(1, 6),
    "Valentijnsdag": _fixed(2, 14),
    "Koningsdag": _koningsdag,
    "Koninginnedag": _koningsdag,
    "Dodenherdenking": _fixed(5, 4),
    "Bevrijdingsdag": _fixed(5, 5),
    "Moederdag": _sunday(5, 2),
    "Vaderdag": _sunday(6, 3),
    "Sint-Maarten": _fixed(11, 11),
    "Sinterklaas": _fixed(12, 5),
    "kerstavond": _fixed(12, 24),
    "Kerst": _kerst,
    "eerste kerstdag": _fixed(12, 25),
    "tweede kerstdag": _fixed(12, 26),
    "oudjaar": _fixed(12, 31),
    "Oud en Nieuw": _jaarwisseling,
}

# What people say → the name above.
FEESTDAGEN: dict[str, str] = {
    "carnaval": "carnaval",
    "goede vrijdag": "Goede Vrijdag",
    "pasen": "Pasen", "paasdagen": "Pasen", "paasweekend": "Pasen", "paasweekeinde": "Pasen",
    "eerste paasdag": "eerste paasdag", "1e paasdag": "eerste paasdag", "paaszondag": "eerste paasdag",
    "tweede paasdag": "tweede paasdag", "2e paasdag": "tweede paasdag", "paasmaandag": "tweede paasdag",
    "hemelvaart": "Hemelvaart", "hemelvaartsdag": "Hemelvaart",
    "pinksteren": "Pinksteren", "pinksterdagen": "Pinksteren", "pinksterweekend": "Pinksteren",
    "eerste pinksterdag": "eerste pinksterdag", "1e pinksterdag": "eerste pinksterdag",
    "tweede pinksterdag": "tweede pinksterdag", "2e pinksterdag": "tweede pinksterdag",
    "pinkstermaandag": "tweede pinksterdag", "pinksterzondag": "eerste pinksterdag",
    "nieuwjaar": "nieuwjaarsdag", "nieuwjaarsdag": "nieuwjaarsdag",
    "driekoningen": "Driekoningen", "drie koningen": "Driekoningen",
    "valentijnsdag": "Valentijnsdag",
    "koningsdag": "Koningsdag", "koninginnedag": "Koninginnedag",
    "dodenherdenking": "Dodenherdenking", "bevrijdingsdag": "Bevrijdingsdag",
    "moederdag": "Moederdag", "vaderdag": "Vaderdag",
    "sint maarten": "Sint-Maarten", "sint - maarten": "Sint-Maarten",
    "sinterklaas": "Sinterklaas", "sinterklaasavond": "Sinterklaas", "pakjesavond": "Sinterklaas",
    "kerstavond": "kerstavond",
    "kerst": "Kerst", "kerstmis": "Kerst", "kerstdagen": "Kerst",
    "eerste kerstdag": "eerste kerstdag", "1e kerstdag": "eerste kerstdag",
    "tweede kerstdag": "tweede kerstdag", "2e kerstdag": "tweede kerstdag",
    "oudjaar": "oudjaar", "oudjaarsdag": "oudjaar", "oudejaarsdag": "oudjaar",
    "oudejaarsavond": "oudjaar", "oudjaarsavond": "oudjaar",
    "oud en nieuw": "Oud en Nieuw", "oud & nieuw": "Oud en Nieuw", "jaarwisseling": "Oud en Nieuw",
}  # fmt: skip


def calculate_feestdag(naam: str, jaar: int) -> str:
    """The EDTF date of a feast by its name in FEESTDAGEN; two feast days are [A..B]. Raises DatumFout."""
    return _REKENEN[naam](jaar)


def explain_feestdag(naam: str, jaar: int) -> str:
    """What a reader should know about how this feast was read; empty if it speaks for itself."""
    if naam == "Koningsdag" and jaar < 2014:
        return f"in {jaar} was het Koninginnedag"
    if naam == "Koninginnedag" and jaar >= 2014:
        return f"in {jaar} was het Koningsdag"
    if naam == "Sinterklaas":
        return "Sinterklaas is gelezen als 5 december"
    return ""
