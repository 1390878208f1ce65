"""Stretches of a year by number: 'eerste helft van 2016', 'tweede kwartaal', 'week 12', 'jaren negentig'."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from .delen import Deel, Gelezen, Omgeving
from .edtf import DatumFout, maak_interval
from .jaren import add_jaar, apply_jaar, read_jaar
from .kalender import MAANDEN, MAANDWOORDEN, maak_maand
from .stukken import GETAL, Stuk

_RANG = {"eerste": 1, "1e": 1, "tweede": 2, "2e": 2, "derde": 3, "3e": 3, "vierde": 4, "4e": 4, "laatste": -1}
_TIENTALLEN = {
    "vijftig": 1950, "zestig": 1960, "zeventig": 1970, "tachtig": 1980, "negentig": 1990,
    "50": 1950, "60": 1960, "70": 1970, "80": 1980, "90": 1990,
}  # fmt: skip
EERSTE_WOORDEN = set(_RANG) | {"week", "weeknummer", "q", "jaren", "begin", "eind", "midden", "laatste"}

Maker = Callable[[int], Gelezen]


def read_tijdvak(t: list[Stuk], i: int, omgeving: Omgeving) -> tuple[Deel, int] | None:
    """A numbered stretch of a year at place i and the place after it; None if there is none."""
    if t[i].tekst in ("week", "weeknummer"):
        return _read_weeknummer(t, i, omgeving)
    if t[i].tekst in ("jaren", "begin", "midden", "eind"):
        return _read_decennium(t, i)
    if t[i].tekst == "q" and t[i + 1].tekst in ("1", "2", "3", "4") and not t[i + 1].los:
        return _add_only_jaar(t, i + 2, f"kwartaal {t[i + 1].tekst}", _make_kwartaal(int(t[i + 1].tekst)), omgeving)
    rang, j = _read_rang(t, i)
    if rang is None:
        return None
    if t[j].tekst == "kwartaal" and rang > 0:
        return _add_only_jaar(t, j + 1, f"kwartaal {rang}", _make_kwartaal(rang), omgeving)
    if t[j].tekst == "helft" and rang in (1, 2):
        return _read_helft(t, j + 1, rang, omgeving)
    if t[j].tekst == "week" and t[j + 1].tekst == "van" and rang in (1, -1):
        return _read_week_van_maand(t, j + 2, rang, omgeving)
    return None


def _read_rang(t: list[Stuk], i: int) -> tuple[int | None, int]:
    if t[i].soort == GETAL and t[i + 1].tekst == "e" and not t[i + 1].los:
        return _RANG.get(f"{t[i].tekst}e"), i + 2
    return _RANG.get(t[i].tekst), i + 1


def _add_only_jaar(t: list[Stuk], j: int, naam: str, maak: Maker, omgeving: Omgeving) -> tuple[Deel, int] | None:
    """The stretch with its year; without one it is left alone ('het eerste kwartaal' of a sum of money)."""
    deel, k = add_jaar(t, j, Deel(naam, maak), omgeving)
    return None if deel.zonder_jaar else (deel, k)


def _make_kwartaal(nummer: int) -> Maker:
    eerste = 3 * nummer - 2
    return lambda jaar: Gelezen(maak_interval(maak_maand(jaar, eerste), maak_maand(jaar, eerste + 2)))


def _read_helft(t: list[Stuk], j: int, rang: int, omgeving: Omgeving) -> tuple[Deel, int] | None:
    k = j + (t[j].tekst == "van")
    naam = ("eerste helft", "tweede helft")[rang - 1]
    if maand := MAANDWOORDEN.get(t[k].tekst):
        return add_jaar(t, k + 1, Deel(f"{naam} {MAANDEN[maand - 1]}", _make_maandhelft(maand, rang)), omgeving)
    jaar = read_jaar(t, k, omgeving)
    if jaar is None:
        return None
    eerste = 1 if rang == 1 else 7
    deel = Deel(naam, lambda n: Gelezen(maak_interval(maak_maand(n, eerste), maak_maand(n, eerste + 5))))
    return apply_jaar(deel, jaar[0]), jaar[1]


def _make_maandhelft(maand: int, rang: int) -> Maker:
    def maak(jaar: int) -> Gelezen:
        basis = maak_maand(jaar, maand)
        eerste, laatste = (1, 15) if rang == 1 else (16, monthrange(jaar, maand)[1])
        return Gelezen(maak_interval(f"{basis}-{eerste:02}", f"{basis}-{laatste:02}"))

    return maak


def _read_week_van_maand(t: list[Stuk], j: int, rang: int, omgeving: Omgeving) -> tuple[Deel, int] | None:
    maand = MAANDWOORDEN.get(t[j].tekst)
    if maand is None:
        return None

    def maak(jaar: int) -> Gelezen:
        basis, dagen = maak_maand(jaar, maand), monthrange(jaar, maand)[1]
        eerste = 1 if rang == 1 else dagen - 6
        return Gelezen(maak_interval(f"{basis}-{eerste:02}", f"{basis}-{eerste + 6:02}"))

    naam = f"{'eerste' if rang == 1 else 'laatste'} week van {MAANDEN[maand - 1]}"
    return add_jaar(t, j + 1, Deel(naam, maak), omgeving)


def _read_weeknummer(t: list[Stuk], i: int, omgeving: Omgeving) -> tuple[Deel, int] | None:
    if t[i + 1].soort != GETAL or len(t[i + 1].tekst) > 2:
        return None
    week = int(t[i + 1].tekst)

    def maak(jaar: int) -> Gelezen:
        try:
            maandag = date.fromisocalendar(jaar, week, 1)
        except ValueError:
            raise DatumFout(f"Week {week} van {jaar} bestaat niet.") from None
        return Gelezen(maak_interval(maandag.isoformat(), (maandag + timedelta(days=6)).isoformat()))

    return _add_only_jaar(t, i + 2, f"week {week}", maak, omgeving)


def _read_decennium(t: list[Stuk], i: int) -> tuple[Deel, int] | None:
    welk, j = (t[i].tekst, i + 1) if t[i].tekst != "jaren" else ("", i)
    if t[j].tekst == "de":
        j += 1
    if t[j].tekst != "jaren":
        return None
    j += 2 if t[j + 1].tekst == "'" else 1
    eerste = _TIENTALLEN.get(t[j].tekst)
    if eerste is None:
        return None
    van, tot = {"": (0, 9), "begin": (0, 3), "midden": (4, 6), "eind": (7, 9)}[welk]
    datum = maak_interval(str(eerste + van), str(eerste + tot))
    return Deel(f"{welk} jaren {t[j].tekst}".strip(), datum=datum), j + 1
