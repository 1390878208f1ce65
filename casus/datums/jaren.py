"""The year in a date phrase: '2016', '’16', 'vorig jaar', 'het jaar daarna'."""

from dataclasses import dataclass, replace

from .delen import MET_JAAR, Deel, Omgeving, fill_jaar
from .edtf import grenzen
from .kalender import MAANDWOORDEN
from .stukken import GETAL, TEKEN, WOORD, Stuk, Woordenlijst, ends_clause, is_maat
from .woorden import in_lopende_zin

EERSTE_JAAR, LAATSTE_JAAR = 1800, 2199  # four figures outside these are no year in what people say
_JAREN_VOORUIT = 10  # a year in two figures lies at most this far after the year it is held against

_VAN_SESSIE = Woordenlijst(
    {
        "dit jaar": 0, "van dit jaar": 0, "vorig jaar": -1, "van vorig jaar": -1, "verleden jaar": -1,
        "afgelopen jaar": -1, "volgend jaar": 1, "komend jaar": 1, "eervorig jaar": -2,
    }
)  # fmt: skip
_VAN_ANKER = Woordenlijst(
    {
        "dat jaar": 0, "datzelfde jaar": 0, "hetzelfde jaar": 0, "van dat jaar": 0, "van datzelfde jaar": 0,
        "het jaar daarna": 1, "het jaar erna": 1, "het jaar daarop": 1, "het jaar erop": 1,
        "het volgende jaar": 1, "een jaar daarop": 1,
        "het jaar daarvoor": -1, "het jaar ervoor": -1, "het jaar tevoren": -1,
    }
)  # fmt: skip
EERSTE_WOORDEN = _VAN_SESSIE.first_words() | _VAN_ANKER.first_words() | {"'"}


@dataclass(frozen=True, slots=True)
class Jaar:
    """A year as read, or the probleem that keeps it from being known."""

    naam: str
    jaar: int | None = None
    toelichting: tuple[str, ...] = ()
    probleem: str | None = None


def read_jaar(t: list[Stuk], i: int, omgeving: Omgeving) -> tuple[Jaar, int] | None:
    """A year at place i and the place after it; None if there is none."""
    stuk = t[i]
    if stuk.soort == GETAL:
        if len(stuk.tekst) != 4 or not EERSTE_JAAR <= int(stuk.tekst) <= LAATSTE_JAAR or is_maat(t, i + 1):
            return None
        return Jaar(stuk.tekst, int(stuk.tekst)), i + 1
    if stuk.soort == TEKEN:
        if not _is_kort_jaar(t, i):
            return None
        return complete_eeuw(int(t[i + 1].tekst), f"’{t[i + 1].tekst}", omgeving), i + 2
    if vondst := _VAN_SESSIE.find(t, i):
        return _from_sessie(t[i : vondst[1]], vondst[0], omgeving), vondst[1]
    if vondst := _VAN_ANKER.find(t, i):
        return _from_anker(t[i : vondst[1]], vondst[0], omgeving), vondst[1]
    return None


def complete_eeuw(cijfers: int, naam: str, omgeving: Omgeving) -> Jaar:
    """A year said in two figures, in the century that the session or the anchor makes plain."""
    if omgeving.sessiedatum:
        houvast, waaruit = omgeving.sessiedatum.year, "de sessiedatum"
    elif omgeving.anker:
        houvast, waaruit = grenzen(omgeving.anker).laatst.year, in_lopende_zin(omgeving.anker)
    else:
        vraag = f"Welke eeuw is bij ‘{naam}’ bedoeld? Schrijf het jaartal met vier cijfers."
        return Jaar(naam, probleem=vraag)
    uiterste = houvast + _JAREN_VOORUIT
    jaar = uiterste - (uiterste - cijfers) % 100
    return Jaar(naam, jaar, (f"’{cijfers:02} is gelezen als {jaar}, gerekend vanaf {waaruit}",))


def _is_kort_jaar(t: list[Stuk], i: int) -> bool:
    """Whether an apostrophe and two glued figures stand here, and no amount or quoted figure."""
    getal, na = t[i + 1], t[i + 2]
    if t[i].tekst != "'" or getal.soort != GETAL or len(getal.tekst) != 2 or getal.los:
        return False
    if na.tekst in MAANDWOORDEN:
        return False  # an opening quote: '18 augustus 2016'
    return not is_maat(t, i + 2) and (na.los or na.soort not in (GETAL, WOORD))


def _from_sessie(woorden: list[Stuk], verschil: int, omgeving: Omgeving) -> Jaar:
    naam = " ".join(stuk.tekst for stuk in woorden)
    if omgeving.sessiedatum is None:
        vraag = f"Welk jaar is ‘{naam}’? Vul de datum van de sessie in of schrijf het jaartal."
        return Jaar(naam, probleem=vraag)
    return Jaar(naam, omgeving.sessiedatum.year + verschil, ("jaartal uit de sessiedatum",))


def _from_anker(woorden: list[Stuk], verschil: int, omgeving: Omgeving) -> Jaar:
    naam = " ".join(stuk.tekst for stuk in woorden)
    if omgeving.anker is None:
        return Jaar(naam, probleem=f"Welk jaar is ‘{naam}’? Schrijf het jaartal.")
    eerste, laatste, _ = grenzen(omgeving.anker)
    if eerste.year != laatste.year:
        vraag = f"Welk jaar is ‘{naam}’? {eerste.year} en {laatste.year} kunnen allebei. Schrijf het jaartal."
        return Jaar(naam, probleem=vraag)
    return Jaar(naam, eerste.year + verschil, (f"jaartal gerekend vanaf {in_lopende_zin(omgeving.anker)}",))


def apply_jaar(deel: Deel, jaar: Jaar) -> Deel:
    """The part in the year as it was read, or with that year's probleem."""
    if jaar.jaar is None:
        return replace(deel, naam=f"{deel.naam} {jaar.naam}".strip(), probleem=jaar.probleem)
    return fill_jaar(deel, jaar.jaar, *jaar.toelichting)


def add_jaar(t: list[Stuk], j: int, deel: Deel, omgeving: Omgeving) -> tuple[Deel, int]:
    """The part with the year that stands behind it, if one does, and the place after that."""
    komma = t[j].tekst == "," and deel.zwak < MET_JAAR and len(t[j + 1].tekst) == 4 and t[j + 1].soort == GETAL
    van = t[j].tekst in ("van", "in") and t[j + 1].tekst not in ("de", "een")
    k = j + (komma or van)
    if t[k].tekst == "het" and t[k + 1].tekst == "jaar" and t[k + 2].soort == GETAL:
        k += 2
    jaar = read_jaar(t, k, omgeving)
    if jaar is None:
        return deel, j
    return apply_jaar(deel, jaar[0]), jaar[1]


def read_kaal_jaar(t: list[Stuk], j: int, deel: Deel, omgeving: Omgeving) -> tuple[Deel, int] | None:
    """Two figures behind day and month: a year if the phrase ends there, else nobody can say."""
    if t[j].soort != GETAL or len(t[j].tekst) != 2 or is_maat(t, j + 1):
        return None
    if t[j + 1].soort == TEKEN and t[j + 2].soort == GETAL:
        return None  # '12 mei 16:30'
    getal = t[j].tekst
    if ends_clause(t, j + 1):
        return apply_jaar(deel, complete_eeuw(int(getal), f"{deel.naam} {getal}", omgeving)), j + 1
    vraag = f"Is {getal} in ‘{deel.naam} {getal}’ een jaartal? Schrijf het dan met vier cijfers."
    return replace(deel, probleem=vraag), j + 1
