"""Lengths of time in words ('drie weken', 'een half jaar') and dates counted on from another by them."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from .edtf import DatumFout, check_datum, grenzen, laatst, maak_interval, vroegst
from .kalender import EERSTE_MAAND, SEIZOENEN, maak_maand
from .stukken import GETAL, Stuk, Woordenlijst

_KLEIN = (
    "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
    "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig",
)  # fmt: skip
_TIENTAL = {"dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60}
TELWOORDEN: dict[str, int] = (
    {woord: n for n, woord in enumerate(_KLEIN, 1)}
    | {f"{woord}entwintig": 20 + n for n, woord in enumerate(_KLEIN[:9], 1)}
    | _TIENTAL
    | {"eenendertig": 31}
)
RANGWOORDEN: dict[str, int] = {"eerste": 1, "derde": 3, "achtste": 8} | {
    woord + ("ste" if n >= 20 else "de"): n for woord, n in TELWOORDEN.items() if n not in (1, 3, 8) and n <= 31
}

_EENHEDEN = {
    "dag": ("dag", 1), "dagen": ("dag", 1), "dagje": ("dag", 1), "dagjes": ("dag", 1),
    "week": ("dag", 7), "weken": ("dag", 7), "weekje": ("dag", 7), "weekjes": ("dag", 7),
    "maand": ("maand", 1), "maanden": ("maand", 1), "maandje": ("maand", 1), "maandjes": ("maand", 1),
    "kwartaal": ("maand", 3), "kwartalen": ("maand", 3),
    "jaar": ("maand", 12), "jaren": ("maand", 12), "jaartje": ("maand", 12), "jaartjes": ("maand", 12),
}  # fmt: skip
_ONGEVEER = Woordenlijst(
    dict.fromkeys(
        ("ongeveer", "circa", "ca", "ca.", "zo'n", "ruim", "bijna", "een kleine", "een dikke", "dik", "goed",
         "rond de", "pakweg", "zeker", "hooguit", "een goede", "plusminus", "±", "zo ongeveer"),
        True,
    )
)  # fmt: skip
_HALVEN = Woordenlijst({"een half": 1, "een halve": 1, "half": 1, "halve": 1, "anderhalf": 3, "anderhalve": 3})
_PAAR = Woordenlijst(dict.fromkeys(("een paar", "paar", "enkele", "een aantal"), (2, 4)))

# Counting fewer days than this from a day, month or year says no more than 'about then'.
_TE_KORT = (0, 8, 92)


@dataclass(frozen=True, slots=True)
class Duur:
    """A length of time: from minst to meest, in days or months."""

    minst: int
    meest: int
    eenheid: str  # 'dag' | 'maand'
    ongeveer: bool
    vragen: tuple[str, ...] = ()


def make_duur(eenheid: str) -> Duur:
    """One day, week, month or year."""
    return _make_duur(2, 2, eenheid, False)


def read_getal(t: list[Stuk], i: int) -> tuple[int, int] | None:
    """A whole number in figures or words, and the place after it."""
    if t[i].soort == GETAL and len(t[i].tekst) <= 4:
        return int(t[i].tekst), i + 1
    n = TELWOORDEN.get(t[i].tekst)
    return None if n is None else (n, i + 1)


def read_duur(t: list[Stuk], i: int) -> tuple[Duur, int] | None:
    """A length of time at place i, and the place after it; None if there is none."""
    ongeveer = _ONGEVEER.find(t, i)
    if ongeveer:
        i = ongeveer[1]
    gevonden = _read_aantal(t, i)
    if gevonden is None:
        return None
    minst, meest, j, losjes = gevonden
    if t[j].tekst not in _EENHEDEN:
        return None
    naam, j = t[j].tekst, j + 1
    if t[i].tekst in ("een", "1") and t[j].tekst == "of" and (getal := read_getal(t, j + 1)):
        # 'een week of drie': three weeks or so; 'een week of drie weken' is something else
        if t[getal[1]].tekst in _EENHEDEN:
            return None
        minst = meest = 2 * getal[0]
        losjes, j = True, getal[1]
    return _make_duur(minst, meest, naam, bool(ongeveer) or losjes), j


def _read_aantal(t: list[Stuk], i: int) -> tuple[int, int, int, bool] | None:
    """Least and most in halves, the place after it, and whether it was said loosely."""
    if half := _HALVEN.find(t, i):
        return half[0], half[0], half[1], False
    if paar := _PAAR.find(t, i):
        (minst, meest), j = paar
        return 2 * minst, 2 * meest, j, True
    getal = read_getal(t, i)
    if getal is None:
        return None
    n, j = getal
    if t[j].tekst == "en" and (half := _HALVEN.find(t, j + 1)) and half[0] == 1:
        return 2 * n + 1, 2 * n + 1, half[1], False
    if t[j].tekst == "," and t[j + 1].tekst == "5" and not t[j + 1].los:
        return 2 * n + 1, 2 * n + 1, j + 2, False
    if t[j].tekst in ("of", "a", "tot", "-") and (hoger := read_getal(t, j + 1)) and hoger[0] > n:
        return 2 * n, 2 * hoger[0], hoger[1], True
    return 2 * n, 2 * n, j, False


def _make_duur(minst: int, meest: int, naam: str, losjes: bool) -> Duur:
    """A length from a number of halves of what naam says."""
    vraag = f"Gelezen als {minst // 2} tot {meest // 2} {naam}. Weet iemand het preciezer?"
    vragen = (vraag,) if minst != meest else ()
    eenheid, maal = _EENHEDEN[naam]
    if eenheid == "maand" and minst * maal % 2:
        # Half a month has no length of its own in days; fifteen is near enough to be called 'ongeveer'.
        return Duur(15 * minst, 15 * meest, "dag", True, vragen)
    minst, meest = minst * maal // 2, meest * maal // 2
    # 'Veertien dagen' is how two weeks are said, not a count of days.
    dagen_geteld = naam.startswith("dag") and minst != 14
    return Duur(minst, meest, eenheid, losjes or not dagen_geteld, vragen)


def shift(anker: str, duur: Duur, richting: int) -> str:
    """The date that lies duur after (richting 1) or before (-1) anker, never more precise than anker.

    From an exact day whole days stay exact; weeks and months give a day, half a year and more a month,
    two years and more a year, each approximate. Raises DatumFout outside the years 0001-9998.
    """
    eerste, laatste, _ = grenzen(anker)
    laag, hoog = sorted((richting * duur.minst, richting * duur.meest))
    maat_anker, maat_duur = _maat(anker), _maat_duur(duur)
    onzeker = anker[-1] in "?%"
    dagen = max(-laag, hoog) * (1 if duur.eenheid == "dag" else 31)
    if anker[0] != "[" and dagen < _TE_KORT[maat_anker]:
        return anker.rstrip("~?%") + ("%" if onzeker else "~")
    maat = max(maat_anker, maat_duur)
    try:
        links = _round(_add(eerste, laag, duur.eenheid), maat)
        rechts = _round(_add(laatste, hoog, duur.eenheid), maat)
    except (OverflowError, ValueError):
        raise DatumFout("Zo ver geteld valt de datum buiten de jaren 0001 tot en met 9998.") from None
    heel = _as_seizoen(links, rechts) or maak_interval(links, rechts)
    paar_dagen = maat == 0 and duur.ongeveer and duur.minst == duur.meest and _length(heel) <= 15
    if paar_dagen:
        # Two feast days and three weeks: to name two days would be more than anybody remembers.
        heel = links
    if heel[0] == "[":
        return heel
    exact = duur.eenheid == "dag" and not duur.ongeveer and maat == 0
    if exact and anker[-1] not in "~%":
        return check_datum(heel + ("?" if onzeker else ""))
    return check_datum(heel + ("%" if onzeker else "~"))


def shift_kalender(anker: str, eenheid: str, aantal: int) -> str:
    """The whole month or year that many after the one of anker ('de maand erna'). Raises DatumFout."""
    eerste, laatste, _ = grenzen(anker)
    if eenheid == "jaar":
        randen = [check_datum(f"{max(dag.year + aantal, 0):04}") for dag in (eerste, laatste)]
    else:
        randen = [maak_maand(dag.year, dag.month + aantal) for dag in (eerste, laatste)]
    return maak_interval(*randen)


def _length(d: str) -> int:
    return (laatst(d) - vroegst(d)).days


def _maat(d: str) -> int:
    """0 where a date names days, 1 months or seasons, 2 years."""
    delen = d[1:-1].split("..") if d[0] == "[" else [d.rstrip("~?%")]
    return max({10: 0, 7: 1, 4: 2}[len(deel)] for deel in delen)


def _maat_duur(duur: Duur) -> int:
    if duur.eenheid == "dag":
        return 0
    if duur.meest >= 24:
        return 2
    return 1 if duur.meest >= 6 or duur.minst != duur.meest else 0


def _add(dag: date, aantal: int, eenheid: str) -> date:
    if eenheid == "dag":
        return dag + timedelta(days=aantal)
    maand = maak_maand(dag.year, dag.month + aantal)
    jaar, nummer = int(maand[:4]), int(maand[5:])
    return date(jaar, nummer, min(dag.day, monthrange(jaar, nummer)[1]))


def _round(dag: date, maat: int) -> str:
    return dag.isoformat()[: (10, 7, 4)[maat]]


def _as_seizoen(links: str, rechts: str) -> str | None:
    """The season that runs from the month links to the month rechts, if there is one."""
    if len(links) != 7 or len(rechts) != 7:
        return None
    for seizoen in SEIZOENEN:
        if int(links[5:]) == EERSTE_MAAND[seizoen]:
            eind = maak_maand(int(links[:4]), int(links[5:]) + 2)
            return f"{links[:4]}-{seizoen}" if rechts == eind else None
    return None
