"""A moment as people say it: one date or two, with how sure they are ('misschien rond mei of juni 2016')."""

from dataclasses import dataclass, replace
from itertools import pairwise

from .betrekkelijk import EERSTE_WOORDEN as TELLENDE_WOORDEN
from .betrekkelijk import read_betrekkelijk
from .delen import MET_JAAR, MET_VOORZETSEL, Deel, Omgeving, fill_between, fill_from_anker
from .edtf import DatumFout, laatst, maak_interval, vroegst
from .kalenderdelen import EERSTE_WOORDEN as KALENDERWOORDEN
from .kalenderdelen import read_dagnummer, read_kalenderdeel
from .stukken import GETAL, TEKEN, Stuk, Woordenlijst, ends_clause

TWIJFEL = Woordenlijst(
    dict.fromkeys(
        ("volgens mij", "ik denk", "denk ik", "dacht ik", "ik dacht", "ik geloof", "geloof ik", "ik meen",
         "meen ik", "naar ik meen", "misschien", "mogelijk", "wellicht", "waarschijnlijk", "vermoedelijk",
         "als ik me goed herinner", "als ik het goed heb", "niet zeker", "weet ik niet zeker",
         "dat weet ik niet zeker", "zou kunnen"),
        True,
    )
)  # fmt: skip
_ONGEVEER = Woordenlijst(
    dict.fromkeys(
        ("ongeveer", "zo ongeveer", "zo rond", "rond", "rondom", "circa", "ca.", "ca", "omstreeks", "zo'n", "ergens in",
         "ergens rond", "ergens", "plusminus", "±", "~", "tegen", "grofweg", "ongeveer rond", "ongeveer in",
         "zo rond de", "in de buurt van"),
        True,
    )
)  # fmt: skip
_ONGEVEER_ACHTERAF = Woordenlijst(
    dict.fromkeys(
        ("ongeveer", "zo ongeveer", "ongeveer zo", "of zo", "ofzo", "of daaromtrent", "zoiets", "of zoiets", "~"), True
    )
)
# True: what follows is a time even if it is a word that could be a name or a noun.
_AANLOOP = Woordenlijst(
    dict.fromkeys(
        ("in", "met", "op", "tijdens", "gedurende", "die", "per", "d.d.", "dd.", "dd", "pas in", "al in"), True
    )
    | dict.fromkeys(("de", "het", "van", "de maand", "het jaar", "in de loop van", "'t"), False)
)
_TUSSENWOORDEN = frozenset(("was", "het", "dat", "is", "toen", ",", "'t"))
_VERBINDING = Woordenlijst({"of": "of", "/": "of", ". of": "of", ", of": "of", "en": "en", "dan wel": "of"})
_KORT_VOOR_NA = Woordenlijst(
    {
        f"{hoe} {wanneer}{lidwoord}": f"{hoe} {wanneer}"
        for hoe in ("kort", "vlak", "net", "direct", "meteen", "pal")
        for wanneer in ("voor", "na")
        for lidwoord in ("", " de", " het")
    }
)
_NIET_TE_BEWAREN = "‘{}’ kan bij ‘ergens tussen’ niet apart bewaard worden. Zijn de grenzen ruim genoeg?"
_HOOGSTENS = 8  # words before a date that can belong to it, and dates in one list
EERSTE_WOORDEN = (
    KALENDERWOORDEN | TELLENDE_WOORDEN | TWIJFEL.first_words() | _ONGEVEER.first_words() | _AANLOOP.first_words()
    | _KORT_VOOR_NA.first_words() | {"tussen"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment as it was said, its years perhaps still open."""

    delen: tuple[Deel, ...]
    vorm: str  # 'een' | 'of' | 'tussen' | 'en'
    ongeveer: bool
    onzeker: bool
    voorzetsel: bool  # a word before it makes plain that a time is meant
    vlakbij: str = ""  # 'vlak voor', 'kort na'

    @property
    def heeft_jaar(self) -> bool:
        """Whether one of its parts is known without looking further."""
        return any(deel.datum or deel.probleem for deel in self.delen)

    @property
    def zonder_maand(self) -> bool:
        """Whether it is only the number of a day."""
        return any(deel.dagnummer is not None for deel in self.delen)

    def is_datum(self) -> bool:
        """Whether enough stands in it to be called a date: a name or a bare 'zomer' is none."""
        if self.heeft_jaar:
            return True
        zwakste = max(deel.zwak for deel in self.delen)
        return zwakste < MET_JAAR and (self.voorzetsel or min(deel.zwak for deel in self.delen) < MET_VOORZETSEL)


def read_moment(t: list[Stuk], i: int, omgeving: Omgeving, *, voorzetsel: bool = False) -> tuple[Moment, int] | None:
    """A moment at place i, with the words that belong to it, and the place after it; None if there is none."""
    ongeveer = onzeker = False
    vlakbij = ""
    for _ in range(_HOOGSTENS):
        if kern := _read_kern(t, i, omgeving):
            vorm, delen, j = kern
            voorzetsel = voorzetsel or vorm == "tussen"
            return _read_achteraf(t, j, Moment(delen, vorm, ongeveer, onzeker, voorzetsel, vlakbij))
        if twijfel := TWIJFEL.find(t, i):
            onzeker, i = True, twijfel[1]
            while t[i].tekst in _TUSSENWOORDEN:
                i += 1
        elif vlak := _KORT_VOOR_NA.find(t, i):
            (vlakbij, i), voorzetsel = vlak, True
        elif rond := _ONGEVEER.find(t, i):
            ongeveer, i, voorzetsel = True, rond[1], True
        elif aanloop := _AANLOOP.find(t, i):
            voorzetsel, i = voorzetsel or aanloop[0], aanloop[1]
        else:
            return None
    return None


def resolve(moment: Moment, omgeving: Omgeving) -> Deel:
    """The moment as one part with its datum, or with the probleem that keeps it from being known."""
    delen = moment.delen
    if len(delen) > 1:
        delen = _fill_delen(delen, omgeving, een_van_twee=moment.vorm == "of")
    elif delen[0].zonder_jaar:
        delen = (fill_from_anker(delen[0], omgeving),)
    naam = delen[0].naam if len(delen) == 1 else f"{delen[0].naam} {moment.vorm} {delen[-1].naam}"
    for deel in delen:
        if deel.probleem:
            return replace(deel, naam=naam)
    if moment.vorm == "en":
        return Deel(naam, probleem=f"Er staan twee data in deze regel: ‘{naam}’. Maak er twee regels van.")
    toelichting = tuple(dict.fromkeys(zin for deel in delen for zin in deel.toelichting))
    vragen = tuple(dict.fromkeys(zin for deel in delen for zin in deel.vragen))
    try:
        datum, extra = _join([deel.vast for deel in delen], moment)
    except DatumFout as fout:
        return Deel(naam, probleem=str(fout))
    deel = delen[0] if len(delen) == 1 else Deel(naam)
    deel = replace(deel, datum=datum, toelichting=toelichting, vragen=vragen + extra)
    return _add_zekerheid(deel, moment)


def fill_moment(moment: Moment, ander: Moment, *, is_eerste: bool) -> Moment:
    """The moment with the month or year it shares with the other end of its period ('van mei tot juli 2016')."""
    eigen, vreemd = (moment.delen[-1], ander.delen[0]) if is_eerste else (moment.delen[0], ander.delen[-1])
    links, rechts = fill_between(eigen, vreemd) if is_eerste else fill_between(vreemd, eigen)
    nieuw = links if is_eerste else rechts
    delen = (*moment.delen[:-1], nieuw) if is_eerste else (nieuw, *moment.delen[1:])
    return replace(moment, delen=delen)


def _read_kern(t: list[Stuk], i: int, omgeving: Omgeving) -> tuple[str, tuple[Deel, ...], int] | None:
    if t[i].tekst == "tussen":
        return _read_tussen(t, i + 1, omgeving)
    eerste = _read_paar_dagen(t, i) or _read_deel(t, i, omgeving)
    if eerste is None:
        return None
    delen, j, vorm = [eerste[0]], eerste[1], "een"
    while len(delen) < _HOOGSTENS and (
        verbinding := _VERBINDING.find(t, j) or _read_opsomming(t, j, delen[-1], omgeving)
    ):
        if delen[-1].cijfers or (verbinding[0] == "en" and (delen[-1].datum or delen[-1].zwak == MET_JAAR)):
            break
        k = _skip_aanloop(t, verbinding[1])
        volgende = _read_paar_dagen(t, k) or _read_deel(t, k, omgeving)
        if volgende is None or volgende[0].cijfers:
            break
        delen.append(volgende[0])
        j, vorm = volgende[1], "en" if "en" in (vorm, verbinding[0]) else "of"
    return vorm, tuple(delen), j


def _read_opsomming(t: list[Stuk], j: int, vorig: Deel, omgeving: Omgeving) -> tuple[str, int] | None:
    """The comma in 'januari, februari of maart 2015'."""
    if t[j].tekst != "," or not vorig.zonder_jaar:
        return None
    volgende = _read_deel(t, j + 1, omgeving)
    return ("of", j + 1) if volgende and t[volgende[1]].tekst in (",", "of") else None


def _read_tussen(t: list[Stuk], i: int, omgeving: Omgeving) -> tuple[str, tuple[Deel, ...], int] | None:
    i = _skip_aanloop(t, i)
    links = _read_deel(t, i, omgeving) or read_dagnummer(t, i)
    if links is None or t[links[1]].tekst != "en":
        return None
    rechts = _read_deel(t, _skip_aanloop(t, links[1] + 1), omgeving)
    if rechts is None or (links[0].dagnummer is not None and not rechts[0].dag_maand):
        return None
    return "tussen", (links[0], rechts[0]), rechts[1]


def _read_deel(t: list[Stuk], i: int, omgeving: Omgeving) -> tuple[Deel, int] | None:
    return read_betrekkelijk(t, i, omgeving) or read_kalenderdeel(t, i, omgeving)


def _read_paar_dagen(t: list[Stuk], i: int) -> tuple[Deel, int] | None:
    """A bare day of which the month stands with the next one: '12 of 13 mei', '12 tot 15 mei 2016'."""
    dag = read_dagnummer(t, i)
    if dag is None:
        return None
    k = next((k for woorden in _NAAR_DE_MAAND if (k := _skip(t, dag[1], woorden))), None)
    if k is None:
        return None
    volgende = read_kalenderdeel(t, _skip_aanloop(t, k), Omgeving(None, None))
    return dag if volgende and volgende[0].dag_maand else None


_NAAR_DE_MAAND = (("of",), ("en",), ("/",), ("tot", "en", "met"), ("t", "/", "m"), ("tot",), ("-",), ("a",))


def _skip(t: list[Stuk], i: int, woorden: tuple[str, ...]) -> int | None:
    return i + len(woorden) if all(t[i + n].tekst == woord for n, woord in enumerate(woorden)) else None


def _skip_aanloop(t: list[Stuk], i: int) -> int:
    while aanloop := _AANLOOP.find(t, i):
        i = aanloop[1]
    return i


def _read_achteraf(t: list[Stuk], j: int, moment: Moment) -> tuple[Moment, int]:
    """What is said about a date behind it: '?', '(?)', 'denk ik', 'of zo'."""
    while True:
        komma = t[j].tekst == ","
        k = j + komma
        if t[j].tekst == "%" and not t[j].los:
            moment, j = replace(moment, ongeveer=True, onzeker=True), j + 1
        elif t[j].tekst == "?":
            moment, j = replace(moment, onzeker=True), j + 1
        elif t[j].tekst == "(" and t[j + 1].tekst == "?" and t[j + 2].tekst == ")":
            moment, j = replace(moment, onzeker=True), j + 3
        elif (rond := _ONGEVEER_ACHTERAF.find(t, k)) and (t[k].soort == TEKEN or _is_followed_by_pause(t, rond[1])):
            moment, j = replace(moment, ongeveer=True), rond[1]
        elif (twijfel := TWIJFEL.find(t, k)) and (
            _is_followed_by_pause(t, twijfel[1]) or t[k + 1].tekst in ("ik", "mij")
        ):
            # 'Mei 2016 misschien verhuisd' doubts what follows; 'mei 2016, misschien' doubts the date.
            moment, j = replace(moment, onzeker=True), twijfel[1]
        else:
            return moment, j


def _is_followed_by_pause(t: list[Stuk], j: int) -> bool:
    return ends_clause(t, j) and t[j].soort != GETAL


def _fill_delen(delen: tuple[Deel, ...], omgeving: Omgeving, *, een_van_twee: bool) -> tuple[Deel, ...]:
    """Several parts, each with its year: taken from the next, then from the one before, then from the anchor."""
    rij = list(delen)
    for n in range(len(rij) - 2, -1, -1):
        rij[n], rij[n + 1] = fill_between(rij[n], rij[n + 1], een_van_twee=een_van_twee)
    if rij[0].zonder_jaar:
        rij[0] = fill_from_anker(rij[0], omgeving)
    for n in range(1, len(rij)):
        rij[n - 1], rij[n] = fill_between(rij[n - 1], rij[n], een_van_twee=een_van_twee)
    return tuple(fill_from_anker(deel, omgeving) if deel.zonder_jaar else deel for deel in rij)


def _join(data: list[str], moment: Moment) -> tuple[str, tuple[str, ...]]:
    """One date out of the dates of the parts, and what to ask about it. Raises DatumFout."""
    if len(data) == 1:
        return data[0], ()
    randen = [datum[1:-1].split("..") if datum[0] == "[" else [datum.rstrip("~?%")] * 2 for datum in data]
    vragen = []
    if any(datum[-1] in "~?%" for datum in data):
        vragen.append(_NIET_TE_BEWAREN.format("ongeveer"))
    if moment.vorm == "of":
        randen.sort(key=lambda rand: vroegst(rand[0]))
        if any((vroegst(na[0]) - laatst(voor[1])).days > 1 for voor, na in pairwise(randen)):
            vragen.append("Wat ertussen ligt valt er nu ook onder. Klopt dat?")
    return maak_interval(randen[0][0], randen[-1][1]), tuple(vragen)


def _add_zekerheid(deel: Deel, moment: Moment) -> Deel:
    datum = deel.vast
    ongeveer = moment.ongeveer or bool(moment.vlakbij) or datum[-1] in "~%"
    onzeker = moment.onzeker or datum[-1] in "?%"
    toelichting, vragen = deel.toelichting, deel.vragen
    if moment.vlakbij:
        toelichting += (f"‘{moment.vlakbij}’ is bewaard als ongeveer",)
    if not (ongeveer or onzeker):
        return deel
    if datum[0] == "[" and deel.feest and ongeveer:
        datum = vroegst(datum).isoformat()
    if datum[0] == "[":
        if moment.vorm != "tussen" or onzeker:
            wat = "ongeveer" if ongeveer else "niet zeker"
            vragen += (_NIET_TE_BEWAREN.format(wat),)
        return replace(deel, vragen=vragen)
    achtervoegsel = "%" if ongeveer and onzeker else "~" if ongeveer else "?"
    return replace(deel, datum=datum.rstrip("~?%") + achtervoegsel, toelichting=toelichting)
