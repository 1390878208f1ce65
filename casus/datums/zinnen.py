"""Find the date in a line of Dutch as people say it, and say what was understood and what is not sure.

Nothing is guessed in silence: whatever does not stand in the words themselves is told in `toelichting`, what is
not sure in `vragen`, and what cannot be read for sure has no datum but a `probleem`.
"""

import re
from dataclasses import dataclass, field, replace
from datetime import date

from .delen import Omgeving, apply_vast_jaar
from .edtf import check_datum, laatst, vroegst
from .momenten import TWIJFEL
from .stukken import Stuk, cut
from .uitdrukkingen import Uitdrukking, find_uitdrukkingen, resolve_uitdrukking

_RUIMTE = re.compile(r"\s+")
_DUBBEL = re.compile(r"([.,;:])(?: ?[.,;:])+")
_LEEG = re.compile(r"\( ?\)|\[ ?\]|' '|‘ ?’|\" \"|“ ?”")


@dataclass(frozen=True, slots=True)
class Lezing:
    """What was understood of the date in a line of text.

    Without datum there is a probleem: a Dutch sentence on what is missing. `begin` and `eind` are places in the
    line (characters, eind not included) round all that was used; `stukken` are those places one by one. For soort
    'tot' only an end was said: datum and tot are then the same. For 'sinds' tot is None: nobody told the end.
    """

    datum: str | None
    tot: str | None
    soort: str  # 'moment' | 'periode' | 'sinds' | 'tot'
    begin: int
    eind: int
    zoals_gezegd: str
    toelichting: str = ""
    vragen: tuple[str, ...] = ()
    probleem: str | None = None
    stukken: tuple[tuple[int, int], ...] = ()
    tekst: str = field(default="", repr=False)

    @property
    def rest(self) -> str:
        """The line without the date phrase, with the loose signs and spaces that leaves taken away."""
        over, vorige = [], 0
        for begin, eind in self.stukken:
            over.append(self.tekst[vorige:begin])
            vorige = eind
        over.append(self.tekst[vorige:])
        return _tidy(" ".join(over))


def lees_datum(tekst: str, *, anker: str | None = None, sessiedatum: date | None = None) -> Lezing | None:
    """The date in a line of text, anywhere in it; None if there is none.

    anker: the date (EDTF) of the item last entered or chosen, from which 'drie weken later' and a month without
    a year are read; sessiedatum: the day of the session, for 'vorig jaar' and 'gisteren'. Never raises on any
    text; raises DatumFout if the anker or the sessiedatum itself is none.
    """
    if anker is not None:
        check_datum(anker)
    if sessiedatum is not None:
        check_datum(sessiedatum.isoformat())
    omgeving = Omgeving(anker, sessiedatum)
    t = cut(tekst)
    gevonden = find_uitdrukkingen(t, omgeving)
    if not gevonden:
        return None
    lezingen = _read_all(t, tekst, _drop_loose_figures(gevonden), omgeving)
    lezing = lezingen[0] if len(lezingen) == 1 else _ask_which(tekst, lezingen)
    return _ask_twijfel(t, lezing)


def _drop_loose_figures(gevonden: list[Uitdrukking]) -> list[Uitdrukking]:
    """Beside a real date, two figures like 3-4 are something else."""
    vast = [uitdrukking for uitdrukking in gevonden if not uitdrukking.is_cijfers]
    return vast or gevonden


def _read_all(t: list[Stuk], tekst: str, gevonden: list[Uitdrukking], omgeving: Omgeving) -> list[Lezing]:
    """The dates of a line that differ: what only repeats or widens another is taken together with it."""
    jaren = [uitdrukking for uitdrukking in gevonden if uitdrukking.is_jaar]
    if len(gevonden) == 2 and len(jaren) == 1:
        ander = gevonden[1] if gevonden[0] is jaren[0] else gevonden[0]
        jaar = jaren[0].van.delen[0]
        if ander.open_deel and jaar.datum:
            deel = apply_vast_jaar(ander.open_deel, jaar)
            ingevuld = replace(ander, van=replace(ander.van, delen=(deel,)))
            return [_make_lezing(t, tekst, ingevuld, omgeving, ook=jaren[0])]
    vorige = omgeving
    lezingen: list[Lezing] = []
    for uitdrukking in gevonden:
        lezing = _make_lezing(t, tekst, uitdrukking, vorige)
        if lezing.datum:
            # Within a line the story counts on: 'in mei 2016 …, en in juli …'.
            vorige = omgeving._replace(anker=lezing.datum)
        lezingen = _merge(lezingen, lezing)
    return lezingen


def _merge(lezingen: list[Lezing], nieuw: Lezing) -> list[Lezing]:
    for n, eerder in enumerate(lezingen):
        if not (eerder.datum and nieuw.datum and eerder.soort == nieuw.soort == "moment"):
            continue
        if _lies_within(nieuw.datum, eerder.datum):
            return [*lezingen[:n], _join(nieuw, eerder), *lezingen[n + 1 :]]
        if _lies_within(eerder.datum, nieuw.datum):
            return [*lezingen[:n], _join(eerder, nieuw), *lezingen[n + 1 :]]
    return [*lezingen, nieuw]


def _lies_within(fijn: str, grof: str) -> bool:
    return vroegst(grof) <= vroegst(fijn) and laatst(fijn) <= laatst(grof)


def _join(fijn: Lezing, grof: Lezing) -> Lezing:
    stukken = tuple(sorted(fijn.stukken + grof.stukken))
    return replace(
        fijn,
        begin=stukken[0][0],
        eind=stukken[-1][1],
        stukken=stukken,
        zoals_gezegd=_quote(fijn.tekst, stukken),
        toelichting="; ".join(dict.fromkeys(zin for zin in (grof.toelichting, fijn.toelichting) if zin)),
        vragen=tuple(dict.fromkeys(fijn.vragen + grof.vragen)),
    )


def _make_lezing(
    t: list[Stuk], tekst: str, uitdrukking: Uitdrukking, omgeving: Omgeving, ook: Uitdrukking | None = None
) -> Lezing:
    deel, tot = resolve_uitdrukking(uitdrukking, omgeving)
    delen = sorted((u.begin, u.eind) for u in (uitdrukking, ook) if u)
    stukken = tuple((t[begin].begin, t[eind - 1].eind) for begin, eind in delen)
    soort = uitdrukking.soort if uitdrukking.soort not in ("voor", "na") else "moment"
    return Lezing(
        datum=None if deel.probleem else deel.datum,
        tot=None if deel.probleem else tot,
        soort=soort,
        begin=stukken[0][0],
        eind=stukken[-1][1],
        zoals_gezegd=_quote(tekst, stukken),
        toelichting="" if deel.probleem else "; ".join(deel.toelichting),
        vragen=() if deel.probleem else deel.vragen + _ask_niet_meer(t, uitdrukking),
        probleem=deel.probleem,
        stukken=stukken,
        tekst=tekst,
    )


def _ask_niet_meer(t: list[Stuk], uitdrukking: Uitdrukking) -> tuple[str, ...]:
    """'Sinds drie weken niet meer' tells the end of something, not its beginning."""
    j = uitdrukking.eind
    if uitdrukking.soort == "sinds" and t[j].tekst in ("niet", "geen", "nooit") and t[j + 1].tekst == "meer":
        return ("Er staat ‘niet meer’: is dit het einde in plaats van het begin?",)
    return ()


def _ask_which(tekst: str, lezingen: list[Lezing]) -> Lezing:
    """Several dates in one line: none is chosen."""
    stukken = tuple(sorted(stuk for lezing in lezingen for stuk in lezing.stukken))
    probleem = next((lezing.probleem for lezing in lezingen if lezing.probleem), None)
    if not probleem:
        namen = " en ".join(f"‘{lezing.zoals_gezegd}’" for lezing in lezingen)
        aantal = "twee" if len(lezingen) == 2 else str(len(lezingen))
        probleem = f"Er staan {aantal} data in deze regel: {namen}. Maak er {aantal} regels van."
    return Lezing(
        datum=None,
        tot=None,
        soort="moment",
        begin=stukken[0][0],
        eind=stukken[-1][1],
        zoals_gezegd=_quote(tekst, stukken),
        probleem=probleem,
        stukken=stukken,
        tekst=tekst,
    )


def _ask_twijfel(t: list[Stuk], lezing: Lezing) -> Lezing:
    """Doubt elsewhere in the line may or may not be about the date: only the people know."""
    if lezing.probleem or (lezing.datum and lezing.datum[-1] in "?%"):
        return lezing
    for i, stuk in enumerate(t):
        if any(begin <= stuk.begin < eind for begin, eind in lezing.stukken):
            continue
        if vondst := TWIJFEL.find(t, i):
            woorden = lezing.tekst[stuk.begin : t[vondst[1] - 1].eind]
            vraag = f"Er staat ‘{woorden}’. Is de datum zelf niet zeker? Zet er dan een vraagteken achter."
            return replace(lezing, vragen=(*lezing.vragen, vraag))
    return lezing


def _quote(tekst: str, stukken: tuple[tuple[int, int], ...]) -> str:
    return " … ".join(tekst[begin:eind] for begin, eind in stukken)


def _tidy(tekst: str) -> str:
    tekst = _RUIMTE.sub(" ", _LEEG.sub(" ", tekst))
    tekst = _DUBBEL.sub(r"\1", re.sub(r" ([.,;:!])", r"\1", tekst))
    return tekst.strip().lstrip(".,;:!?–—- ").rstrip(",;:–—- ")
