"""What is told by counting: 'gisteren', 'afgelopen zomer', 'drie weken later', 'de maand erna'.

From the session: what people look back on. From the anchor: what follows on in the story.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from .delen import STERK, Deel, Gelezen, Omgeving, fill_from_anker, fill_jaar
from .duren import Duur, make_duur, read_duur, shift, shift_kalender
from .edtf import DatumFout, check_datum, laatst, maak_interval, vroegst
from .jaardelen import SEIZOENWOORDEN, make_seizoen_deel, read_feest
from .kalender import MAANDEN, MAANDWOORDEN, WEEKDAGEN, maak_maand
from .kalenderdelen import WEEKDAGWOORDEN, read_kalenderdeel
from .stukken import Stuk, Woordenlijst
from .woorden import in_lopende_zin

_UIT_SESSIE = "gerekend vanaf de sessiedatum"
_DAGEN = Woordenlijst(
    {
        "vandaag": 0, "vanmorgen": 0, "vanochtend": 0, "vanmiddag": 0, "vanavond": 0, "gisteren": -1,
        "gisterochtend": -1, "gistermiddag": -1, "gisteravond": -1, "eergisteren": -2, "overmorgen": 2,
    }
)  # fmt: skip
_WIJZERS = Woordenlijst(
    {
        "vorige": -1, "afgelopen": -1, "de afgelopen": -1, "verleden": -1, "voorbije": -1, "vorig": -1,
        "deze": 0, "dit": 0, "van de": 0, "van het": 0, "van den": 0, "volgende": 1, "komende": 1, "aanstaande": 1,
    }
)  # fmt: skip
_ERNA = Woordenlijst(
    dict.fromkeys(("later", "daarna", "erna", "nadien", "daarop", "erop", "verder", "na dato"), 1)
    | dict.fromkeys(("eerder", "daarvoor", "ervoor", "tevoren", "van tevoren", "voordien", "daaraan voorafgaand"), -1)
)
_GELEDEN = Woordenlijst(dict.fromkeys(("geleden", "terug"), -1))
_NA_VOOR = {"na": 1, "voor": -1}
_VAGE_TIJD = ("dagen", "weken", "maanden", "jaren")
_VOLGENDE = Woordenlijst(
    {
        "de volgende": 1, "de daaropvolgende": 1, "het daaropvolgende": 1, "de dag": 0, "de week": 0, "de maand": 0,
        "dezelfde": 2, "diezelfde": 2,
    }
)  # fmt: skip
EERSTE_WOORDEN = (
    _DAGEN.first_words() | _WIJZERS.first_words() | _VOLGENDE.first_words() | set(_VAGE_TIJD)
    | {"een", "half", "halve", "anderhalf", "anderhalve", "paar", "enkele", "ongeveer", "circa", "ca", "zo'n"}
    | {"ruim", "bijna", "dik", "goed", "pakweg", "hooguit", "zeker", "plusminus", "±", "rond", "zo"}
)  # fmt: skip


def read_betrekkelijk(t: list[Stuk], i: int, omgeving: Omgeving) -> tuple[Deel, int] | None:
    """A date told by counting at place i, and the place after it; None if there is none."""
    if (dagen := _DAGEN.find(t, i)) and t[dagen[1]].tekst != "de":
        return _from_sessie(_name(t, i, dagen[1]), omgeving, dagen[0]), dagen[1]
    for lezer in (_read_geteld, _read_volgende, _read_wijzer, _read_vage_tijd):
        if vondst := lezer(t, i, omgeving):
            return vondst
    return None


def read_sinds_duur(t: list[Stuk], i: int, omgeving: Omgeving) -> tuple[Deel, int] | None:
    """The length behind 'sinds' ('sinds drie weken'): so long before the session."""
    duur = read_duur(t, i)
    if duur is None:
        return None
    return _shift_from_sessie(_name(t, i, duur[1]), duur[0], omgeving), duur[1]


def _read_geteld(t: list[Stuk], i: int, omgeving: Omgeving) -> tuple[Deel, int] | None:
    """A length with what it is counted from: 'drie weken later', '… geleden', '… na Pasen 2016'."""
    gevonden = read_duur(t, i)
    if gevonden is None:
        return None
    duur, j = gevonden
    if geleden := _GELEDEN.find(t, j):
        return _shift_from_sessie(_name(t, i, geleden[1]), duur, omgeving), geleden[1]
    if erna := _ERNA.find(t, j):
        return _shift_from_anker(_name(t, i, erna[1]), duur, erna[0], omgeving), erna[1]
    return _read_na_voor(t, i, j, duur, omgeving)


def _read_na_voor(t: list[Stuk], i: int, j: int, duur: Duur, omgeving: Omgeving) -> tuple[Deel, int] | None:
    """A length counted from a date that is named: '… na Pasen 2016', '… voor 12 mei'."""
    richting = _NA_VOOR.get(t[j].tekst)
    if richting is None:
        return None
    vanaf = read_kalenderdeel(t, j + 1 + (t[j + 1].tekst in ("de", "het")), omgeving)
    if vanaf is None or vanaf[0].zwak != STERK:
        return None
    naam, (deel, k) = _name(t, i, vanaf[1]), vanaf
    if deel.zonder_jaar:
        deel = fill_from_anker(deel, omgeving)
    if deel.datum is None:
        return replace(deel, naam=naam), k
    datum = deel.datum
    if deel.feest:
        datum = (vroegst(datum) if richting < 0 else laatst(datum)).isoformat()
    return _shift(naam, datum, duur, richting, deel), k


def _read_volgende(t: list[Stuk], i: int, omgeving: Omgeving) -> tuple[Deel, int] | None:
    """'De volgende dag', 'de week erna', 'de maand daarvoor', 'diezelfde dag': the calendar from the anchor."""
    vondst = _VOLGENDE.find(t, i)
    if vondst is None:
        return None
    richting, j = vondst
    if richting == 0:
        eenheid, erna = t[j - 1].tekst, _ERNA.find(t, j)
        if erna is None:
            return _read_na_voor(t, i, j, make_duur(eenheid), omgeving)
        richting, j = erna
    else:
        eenheid, j = t[j].tekst, j + 1
    if eenheid not in ("dag", "week", "maand", "jaar"):
        return None
    naam = _name(t, i, j)
    if omgeving.anker is None:
        return Deel(naam, probleem=f"‘{naam}’: vanaf welke datum? Schrijf de datum zelf."), j
    if richting == 2:
        return _make_dezelfde(naam, eenheid, omgeving.anker), j
    if eenheid in ("dag", "week"):
        return _shift_from_anker(naam, make_duur(eenheid), richting, omgeving), j
    anker = omgeving.anker
    return _calculate(naam, lambda: shift_kalender(anker, eenheid, richting), _from(anker)), j


def _make_dezelfde(naam: str, eenheid: str, anker: str) -> Deel:
    if eenheid == "dag" or (eenheid == "week" and vroegst(anker) != laatst(anker)):
        return Deel(naam, datum=anker, toelichting=(_from(anker),))
    if eenheid == "week":
        return _calculate(naam, lambda: _days(_monday(vroegst(anker), 0), 6), _from(anker))
    return _calculate(naam, lambda: shift_kalender(anker, eenheid, 0), _from(anker))


def _read_wijzer(t: list[Stuk], i: int, omgeving: Omgeving) -> tuple[Deel, int] | None:
    """'Vorige week maandag', 'afgelopen zomer', 'deze maand', 'afgelopen kerst': looked at from the session."""
    vondst = _WIJZERS.find(t, i)
    if vondst is None:
        return None
    richting, j = vondst
    woord, j = t[j].tekst, j + 1
    gewoon_van = t[i].tekst == "van"
    if woord in ("week", "weekend", "weekeinde", "maand") and not gewoon_van:
        weekdag = WEEKDAGWOORDEN.get(t[j].tekst) if woord == "week" else None
        j += weekdag is not None
        return _read_week_maand(_name(t, i, j), t[i].tekst, woord, weekdag, richting, omgeving), j
    if woord in SEIZOENWOORDEN:
        if gewoon_van and t[j].tekst in ("van", "in", "vorig") or t[j].soort == "getal":
            return None  # 'van de zomer van 2016' names its own year
        return _nearest(_name(t, i, j), make_seizoen_deel(SEIZOENWOORDEN[woord]), richting, omgeving), j
    if gewoon_van or t[i].tekst in ("dit", "vorig"):
        return None
    if woord in WEEKDAGWOORDEN and richting:
        return _nearest_weekdag(_name(t, i, j), WEEKDAGWOORDEN[woord], richting, omgeving), j
    deel = read_feest(t, j - 1, Omgeving(None, None))
    if woord in MAANDEN:
        deel = _make_maand(MAANDWOORDEN[woord]), j
    if deel and deel[0].zonder_jaar and t[deel[1]].soort != "getal":
        return _nearest(_name(t, i, deel[1]), deel[0], richting, omgeving), deel[1]
    return None


def _make_maand(maand: int) -> Deel:
    return Deel(MAANDEN[maand - 1], lambda jaar: Gelezen(maak_maand(jaar, maand)))


def _read_week_maand(
    naam: str, wijzer: str, woord: str, weekdag: int | None, richting: int, omgeving: Omgeving
) -> Deel:
    sessie = omgeving.sessiedatum
    if sessie is None:
        return _ask_sessie(naam)
    if woord == "maand":
        deel = _calculate(naam, lambda: maak_maand(sessie.year, sessie.month + richting), _UIT_SESSIE)
        if deel.datum and wijzer in ("afgelopen", "de"):
            return replace(deel, vragen=(f"‘{naam}’ is gelezen als {in_lopende_zin(deel.vast)}. Klopt dat?",))
        return deel
    eerste, extra = (weekdag, 0) if weekdag is not None else (0, 6) if woord == "week" else (5, 1)
    return _calculate(naam, lambda: _days(_monday(sessie, richting) + timedelta(days=eerste), extra), _UIT_SESSIE)


def _nearest(naam: str, deel: Deel, richting: int, omgeving: Omgeving) -> Deel:
    """The last one that was over before the session, the first one after it, or (0) the one it is nearest to."""
    sessie = omgeving.sessiedatum
    if sessie is None:
        return _ask_sessie(naam)
    jaren = range(max(sessie.year - 2, 1), min(sessie.year + 2, 9998) + 1)
    kandidaten = {jaar: poging.datum for jaar in jaren if (poging := fill_jaar(deel, jaar)).datum}
    if richting == 0:
        passend = sorted(kandidaten, key=lambda j: _days_away(kandidaten[j], sessie))
    elif richting < 0:
        passend = sorted((j for j, d in kandidaten.items() if laatst(d) < sessie), reverse=True)
    else:
        passend = sorted(j for j, d in kandidaten.items() if vroegst(d) > sessie)
    if not passend:
        return Deel(naam, probleem=f"Van welk jaar is ‘{naam}’? Zet het jaartal erbij.")
    gekozen = passend[0]
    bezig = any(vroegst(d) <= sessie <= laatst(d) for d in kandidaten.values())
    # Said in summer, 'afgelopen zomer' may be this one; said in autumn, 'vorige zomer' may be a year older.
    vraag = f"‘{naam}’ is gelezen als {in_lopende_zin(kandidaten[gekozen])}. Klopt dat?"
    vragen = (vraag,) if richting and (bezig or naam.startswith("vorig")) else ()
    gevuld = fill_jaar(deel, gekozen, _UIT_SESSIE, vragen=vragen)
    # Counted and not named by a year: how a winter's year is understood needs no word.
    return replace(gevuld, naam=naam, toelichting=(_UIT_SESSIE,) if deel.naam == "winter" else gevuld.toelichting)


def _days_away(datum: str, sessie: date) -> int:
    return max((vroegst(datum) - sessie).days, (sessie - laatst(datum)).days, 0)


def _nearest_weekdag(naam: str, weekdag: int, richting: int, omgeving: Omgeving) -> Deel:
    sessie = omgeving.sessiedatum
    if sessie is None:
        return _ask_sessie(naam)
    verschil = (sessie.weekday() - weekdag - 1) % 7 + 1 if richting < 0 else (weekdag - sessie.weekday() - 1) % 7 + 1
    vragen = (f"‘{naam}’ is gelezen als de {WEEKDAGEN[weekdag]} vlak {'voor' if richting < 0 else 'na'} de sessie.",)
    deel = _from_sessie(naam, omgeving, richting * verschil)
    return replace(deel, vragen=vragen) if naam.startswith(("vorig", "volgend")) else deel


def _read_vage_tijd(t: list[Stuk], i: int, omgeving: Omgeving) -> tuple[Deel, int] | None:
    """'Weken later', 'jaren geleden': a time nobody has counted yet."""
    if t[i].tekst not in _VAGE_TIJD:
        return None
    slot = _GELEDEN.find(t, i + 1) or _ERNA.find(t, i + 1)
    if slot is None or t[i + 1].tekst == "verder":
        return None
    naam = _name(t, i, slot[1])
    return Deel(naam, probleem=f"Hoeveel {t[i].tekst} is ‘{naam}’ ongeveer?"), slot[1]


def _from_sessie(naam: str, omgeving: Omgeving, dagen: int) -> Deel:
    if omgeving.sessiedatum is None:
        return _ask_sessie(naam)
    sessie = omgeving.sessiedatum
    return _calculate(naam, lambda: (sessie + timedelta(days=dagen)).isoformat(), _UIT_SESSIE)


def _shift_from_sessie(naam: str, duur: Duur, omgeving: Omgeving) -> Deel:
    if omgeving.sessiedatum is None:
        return _ask_sessie(naam)
    return _shift(naam, omgeving.sessiedatum.isoformat(), duur, -1, Deel(naam), _UIT_SESSIE)


def _shift_from_anker(naam: str, duur: Duur, richting: int, omgeving: Omgeving) -> Deel:
    if omgeving.anker is None:
        return Deel(naam, probleem=f"‘{naam}’: vanaf welke datum? Schrijf de datum zelf.")
    return _shift(naam, omgeving.anker, duur, richting, Deel(naam))


def _shift(naam: str, vanaf: str, duur: Duur, richting: int, bron: Deel, waaruit: str | None = None) -> Deel:
    deel = _calculate(naam, lambda: shift(vanaf, duur, richting), waaruit or _from(vanaf))
    return replace(deel, toelichting=bron.toelichting + deel.toelichting, vragen=bron.vragen + duur.vragen)


def _calculate(naam: str, reken: Callable[[], str], waaruit: str) -> Deel:
    """The part with the date that comes out, or with a probleem where the calendar ends."""
    try:
        return Deel(naam, datum=check_datum(reken()), toelichting=(waaruit,))
    except (OverflowError, DatumFout):
        return Deel(naam, probleem=f"‘{naam}’ valt buiten de jaren 0001 tot en met 9998.")


def _ask_sessie(naam: str) -> Deel:
    return Deel(naam, probleem=f"Wanneer was ‘{naam}’? Vul de datum van de sessie in of schrijf de datum zelf.")


def _monday(dag: date, weken: int) -> date:
    return dag + timedelta(days=7 * weken - dag.weekday())


def _days(eerste: date, extra: int) -> str:
    return maak_interval(eerste.isoformat(), (eerste + timedelta(days=extra)).isoformat())


def _from(anker: str) -> str:
    return f"gerekend vanaf {in_lopende_zin(anker)}"


def _name(t: list[Stuk], i: int, j: int) -> str:
    return " ".join(stuk.tekst for stuk in t[i:j])
