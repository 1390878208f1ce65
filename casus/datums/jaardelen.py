"""Parts of a year by name: seasons, feast days, and begin, midden and eind of a month, season or year."""

from calendar import monthrange
from dataclasses import replace

from .delen import MET_JAAR, MET_VOORZETSEL, Deel, Gelezen, Omgeving
from .edtf import maak_interval
from .feestdagen import FEESTDAGEN, calculate_feestdag, explain_feestdag
from .jaren import add_jaar, apply_jaar, read_jaar
from .kalender import (
    EERSTE_MAAND,
    MAANDEN,
    MAANDWOORDEN,
    NAJAAR,
    SEIZOENEN,
    VOORJAAR,
    WINTER,
    ZOMER,
    maak_maand,
)
from .stukken import GETAL, Stuk, Woordenlijst

SEIZOENWOORDEN = {
    "voorjaar": VOORJAAR, "lente": VOORJAAR, "zomer": ZOMER, "najaar": NAJAAR, "herfst": NAJAAR,
    "winter": WINTER,
}  # fmt: skip
_FEESTEN = Woordenlijst(FEESTDAGEN)
_BEGIN = Woordenlijst(
    {
        "begin": "begin", "begin van": "begin", "het begin van": "begin", "aanvang": "begin",
        "midden": "midden", "midden in": "midden", "het midden van": "midden", "medio": "midden",
        "half": "midden", "halverwege": "midden",
        "eind": "eind", "einde": "eind", "eind van": "eind", "einde van": "eind", "het eind van": "eind",
        "het einde van": "eind",
    }
)  # fmt: skip
_JAARTHIRDS = {"begin": (1, 4), "midden": (5, 8), "eind": (9, 12)}
EERSTE_WOORDEN = set(SEIZOENWOORDEN) | _FEESTEN.first_words() | _BEGIN.first_words()


def read_seizoen(t: list[Stuk], i: int, omgeving: Omgeving) -> tuple[Deel, int] | None:
    """A season at place i, with its year if that stands beside it, and the place after it."""
    seizoen = SEIZOENWOORDEN.get(t[i].tekst)
    if seizoen is None:
        return None
    deel = make_seizoen_deel(seizoen)
    gevonden = add_jaar(t, i + 1, deel, omgeving)
    if seizoen == WINTER and gevonden[0].datum and (dubbel := _read_winter_dubbel(t, gevonden[1], gevonden[0])):
        return dubbel
    return gevonden


def make_seizoen_deel(seizoen: int) -> Deel:
    """A season of which the year is still to be said."""

    def maak(jaar: int) -> Gelezen:
        uitleg = f"‘winter {jaar}’ is gelezen als december {jaar} tot en met februari {jaar + 1}"
        return Gelezen(f"{jaar:04}-{seizoen}", (uitleg,) if seizoen == WINTER else ())

    return Deel(SEIZOENEN[seizoen], maak, zwak=MET_VOORZETSEL)


def _read_winter_dubbel(t: list[Stuk], j: int, deel: Deel) -> tuple[Deel, int] | None:
    """The second year of 'winter 2016-2017'; then nothing about it is ambiguous."""
    if t[j].tekst not in ("-", "/", "op", "naar"):
        return None
    j += 2 if t[j + 1].tekst == "'" else 1
    if t[j].soort != GETAL or len(t[j].tekst) not in (2, 4):
        return None
    eerste = int(deel.vast[:4])
    if int(t[j].tekst) != (eerste + 1) % 10 ** len(t[j].tekst):
        vraag = f"‘winter {eerste}-{t[j].tekst}’ kan niet: een winter loopt van december tot en met februari."
        return Deel(deel.naam, probleem=vraag), j + 1
    return Deel(deel.naam, datum=deel.datum), j + 1


def read_feest(t: list[Stuk], i: int, omgeving: Omgeving) -> tuple[Deel, int] | None:
    """A feast day at place i, with its year if that stands beside it, and the place after it."""
    vondst = _FEESTEN.find(t, i)
    if vondst is None:
        return None
    naam, j = vondst

    def maak(jaar: int) -> Gelezen:
        uitleg = explain_feestdag(naam, jaar)
        return Gelezen(calculate_feestdag(naam, jaar), (uitleg,) if uitleg else ())

    deel = Deel(naam, maak, zwak=MET_VOORZETSEL if naam == "Sinterklaas" else 0, feest=True)
    deel, j = add_jaar(t, j, deel, omgeving)
    if naam == "Oud en Nieuw" and deel.datum:
        jaar = int(deel.datum[1:5])
        if t[j].tekst in ("-", "/", "op") and t[j + 1].tekst == f"{jaar + 1:04}":
            return deel, j + 2
        vraag = f"Gelezen als de overgang van {jaar} naar {jaar + 1}. Of was het van {jaar - 1} naar {jaar}?"
        return replace(deel, vragen=(*deel.vragen, vraag)), j
    return deel, j


def read_begin(t: list[Stuk], i: int, omgeving: Omgeving) -> tuple[Deel, int] | None:
    """Begin, midden or eind of a month, a season or a year at place i, and the place after it."""
    vondst = _BEGIN.find(t, i)
    if vondst is None:
        return None
    welk, j = vondst
    if t[j].tekst in ("de", "het"):
        j += 1
    maand = MAANDWOORDEN.get(t[j].tekst)
    if maand is not None:
        deel = Deel(
            f"{welk} {MAANDEN[maand - 1]}",
            lambda jaar: Gelezen(_third_of_maand(jaar, maand, welk)),
            zwak=0 if t[j].tekst in MAANDEN else MET_JAAR,
        )
        return add_jaar(t, j + 1, deel, omgeving)
    if seizoen := SEIZOENWOORDEN.get(t[j].tekst):
        nummer = EERSTE_MAAND[seizoen] + ("begin", "midden", "eind").index(welk)
        uitleg = f"‘{welk} {SEIZOENEN[seizoen]}’ is gelezen als {MAANDEN[(nummer - 1) % 12]}"
        deel = Deel(f"{welk} {SEIZOENEN[seizoen]}", lambda jaar: Gelezen(maak_maand(jaar, nummer), (uitleg,)))
        return add_jaar(t, j + 1, deel, omgeving)
    jaar = read_jaar(t, j, omgeving)
    if jaar is None:
        return None
    eerste, laatste = _JAARTHIRDS[welk]
    deel = Deel(
        f"{welk} {jaar[0].naam}",
        lambda n: Gelezen(maak_interval(maak_maand(n, eerste), maak_maand(n, laatste))),
    )
    return apply_jaar(deel, jaar[0]), jaar[1]


def _third_of_maand(jaar: int, maand: int, welk: str) -> str:
    eerste, laatste = {"begin": (1, 10), "midden": (11, 20), "eind": (21, monthrange(jaar, maand)[1])}[welk]
    basis = maak_maand(jaar, maand)
    return maak_interval(f"{basis}-{eerste:02}", f"{basis}-{laatste:02}")
