"""Parts of the calendar in words: '12 mei 2016', 'begin maart', 'het voorjaar van 2015', 'tweede paasdag'."""

from collections.abc import Callable
from dataclasses import replace

from .cijfers import read_cijfers
from .delen import MET_JAAR, MET_VOORZETSEL, STERK, Deel, Gelezen, Omgeving, fill_jaar, make_dag_deel
from .duren import RANGWOORDEN, TELWOORDEN
from .jaardelen import EERSTE_WOORDEN as JAARDEELWOORDEN
from .jaardelen import read_begin, read_feest, read_seizoen
from .jaren import EERSTE_WOORDEN as JAARWOORDEN
from .jaren import add_jaar, apply_jaar, read_jaar, read_kaal_jaar
from .kalender import MAANDEN, MAANDWOORDEN, WEEKDAGEN, maak_maand
from .stukken import GETAL, TEKEN, WOORD, Stuk, Woordenlijst, ends_clause, is_maat
from .tijdvakken import EERSTE_WOORDEN as TIJDVAKWOORDEN
from .tijdvakken import read_tijdvak

WEEKDAGWOORDEN = {naam: n for n, naam in enumerate(WEEKDAGEN)}
_WEEKDAG_KORT = {naam[:2]: n for n, naam in enumerate(WEEKDAGEN)}
_LIJM = Woordenlijst(
    dict.fromkeys(
        f"{teken} {woorden}".strip()
        for teken in ("", ",", ".", ":", ";")
        for woorden in ("", "in", "in de", "in het", "met", "met de", "op", "rond", "de", "het", "tijdens", "ergens in")
        if teken or woorden
    )
)  # fmt: skip
_VOOR_EEN_JAAR = frozenset(("in", "van", "sinds", "vanaf", "tot", "rond", "begin", "eind", "tussen", "en", "of"))
# 'Mei' is a name as well; the other months in full are hardly ever anything else.
_STERKTE = {naam: MET_VOORZETSEL if naam == "mei" else STERK for naam in MAANDEN}
EERSTE_WOORDEN = (
    set(MAANDWOORDEN) | set(WEEKDAGWOORDEN) | set(_WEEKDAG_KORT) | {"["} | set(RANGWOORDEN)
    | set(TELWOORDEN) | TIJDVAKWOORDEN | JAARDEELWOORDEN | JAARWOORDEN
)  # fmt: skip

Lezer = Callable[[list[Stuk], int, Omgeving], tuple[Deel, int] | None]


def read_kalenderdeel(t: list[Stuk], i: int, omgeving: Omgeving) -> tuple[Deel, int] | None:
    """A part of the calendar at place i, with its year if that stands beside it, and the place after it."""
    for lezer in _LEZERS:
        if vondst := lezer(t, i, omgeving):
            return vondst
    return None


def read_dagnummer(t: list[Stuk], i: int) -> tuple[Deel, int] | None:
    """A day that takes its month from what follows ('12' in '12 of 13 mei'), and the place after it."""
    weekdag, j = _read_weekdag(t, i)
    dag = _read_dag(t, j)
    if dag is None:
        return None
    return Deel(str(dag[0]), dagnummer=dag[0], weekdag=weekdag), dag[1]


def _read_dag_maand(t: list[Stuk], i: int, omgeving: Omgeving) -> tuple[Deel, int] | None:
    """'12 mei', 'maandag de 12e mei 2016', '12-mrt-2016', 'eerste mei'."""
    weekdag, i = _read_weekdag(t, i)
    if weekdag is not None and t[i].soort == GETAL and (cijfers := read_cijfers(t, i, omgeving)):
        return _add_weekdag(cijfers[0], weekdag), cijfers[1]
    dag = _read_dag(t, i)
    if dag is None:
        return None
    nummer, j = dag
    streepje = t[j].tekst in ("-", "/") and not t[j].los and not t[j + 1].los
    if streepje:
        j += 1
    maand = MAANDWOORDEN.get(t[j].tekst)
    if maand is None:
        return None
    is_een = t[i].tekst == "een"
    afkorting, j = t[j].tekst not in MAANDEN, j + 1
    tweede_streepje = streepje and t[j].tekst in ("-", "/") and t[j + 1].soort == GETAL
    punt = afkorting and t[j].tekst == "."
    j += (tweede_streepje or punt) and not t[j].los
    deel = make_dag_deel(nummer, maand, weekdag=weekdag)
    if kort := read_kaal_jaar(t, j, deel, omgeving):
        return kort
    gevonden = add_jaar(t, j, deel, omgeving)
    # 'Een mei' without a year is more likely an article than a figure.
    return gevonden if gevonden[0].datum or not is_een else None


def _read_maand(t: list[Stuk], i: int, omgeving: Omgeving) -> tuple[Deel, int] | None:
    maand = MAANDWOORDEN.get(t[i].tekst)
    if maand is None:
        return None
    zwak = _STERKTE.get(t[i].tekst, MET_JAAR)
    j = i + 1
    if zwak == MET_JAAR and t[j].tekst == "." and not t[j].los and t[j + 1].soort in (GETAL, TEKEN):
        j += 1
    naam = MAANDEN[maand - 1]
    deel = Deel(naam, lambda jaar: Gelezen(maak_maand(jaar, maand)), zwak=zwak)
    if t[j].soort == GETAL and len(t[j].tekst) <= 2 and not is_maat(t, j + 1) and ends_clause(t, j + 1):
        getal = t[j].tekst
        vraag = f"Is ‘{naam} {getal}’ een dag of een jaar? Schrijf ‘{getal} {naam}’ of het jaartal met vier cijfers."
        return replace(deel, probleem=vraag), j + 1
    return add_jaar(t, j, deel, omgeving)


def _read_alleen_jaar(t: list[Stuk], i: int, omgeving: Omgeving) -> tuple[Deel, int] | None:
    """A year, or what stands right behind it in that year: 'vorig jaar zomer', '2014. In het najaar'."""
    vondst = read_jaar(t, i, omgeving)
    if vondst is None or not _is_jaar_alleen(t, i):
        return None
    jaar, j = vondst
    lijm = _LIJM.find(t, j)
    for k in (lijm[1], j) if lijm else (j,):
        for lezer in (read_begin, _read_dag_maand, _read_maand, read_seizoen, read_feest):
            na = lezer(t, k, Omgeving(None, None))
            if na and na[0].zonder_jaar and (k == j or na[0].zwak < MET_JAAR):
                return apply_jaar(na[0], jaar), na[1]
    deel = Deel(jaar.naam, lambda n: Gelezen(f"{n:04}"), alleen_jaar=True)
    return apply_jaar(deel, jaar), j


def _is_jaar_alleen(t: list[Stuk], i: int) -> bool:
    """Whether four figures on their own may be a year: 1900-2099, and no postcode."""
    if t[i].soort != GETAL:
        return True
    letters = t[i + 1].soort == WOORD and len(t[i + 1].tekst) == 2 and t[i + 1].hoofdletters
    postcode = letters and (i == 0 or t[i - 1].tekst not in _VOOR_EEN_JAAR)
    return "1900" <= t[i].tekst <= "2099" and not postcode


def _read_weekdag(t: list[Stuk], i: int) -> tuple[int | None, int]:
    """The weekday before a date and the place after it; the place itself where there is none."""
    weekdag = WEEKDAGWOORDEN.get(t[i].tekst)
    if weekdag is None:
        weekdag = _WEEKDAG_KORT.get(t[i].tekst)
        if weekdag is None or t[i + 1].soort not in (GETAL, TEKEN):
            return None, i
        return weekdag, i + (2 if t[i + 1].tekst == "." else 1)
    j = i + 1
    if t[j].tekst == ",":
        j += 1
    return weekdag, j + (t[j].tekst == "de")


def _add_weekdag(deel: Deel, weekdag: int) -> Deel:
    if deel.datum is None:
        return replace(deel, weekdag=weekdag)
    datum = deel.datum
    return fill_jaar(replace(deel, maak=lambda _: Gelezen(datum), weekdag=weekdag), 0)


def _read_dag(t: list[Stuk], i: int) -> tuple[int, int] | None:
    """The number of a day, 1 to 99 so that '30 februari' and '32 mei' are seen for what they are."""
    if t[i].soort == GETAL and len(t[i].tekst) <= 2:
        achtervoegsel = t[i + 1].tekst in ("e", "de", "ste") and not t[i + 1].los
        return int(t[i].tekst), i + 1 + achtervoegsel
    nummer = RANGWOORDEN.get(t[i].tekst) or TELWOORDEN.get(t[i].tekst)
    return None if nummer is None or nummer > 31 else (nummer, i + 1)


_LEZERS: tuple[Lezer, ...] = (
    read_tijdvak,
    _read_dag_maand,
    read_cijfers,
    read_begin,
    read_feest,
    _read_maand,
    read_seizoen,
    _read_alleen_jaar,
)
