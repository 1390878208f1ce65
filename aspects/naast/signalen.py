"""What the timeline says beside an aspect: in one story with the item it is about, and in how many stories.

Questions and facts, never a verdict; a story in which it was not asked is in no count. Source: design of the
aspects, "timeline signals shown beside it"; calculation rules, Regie, Waiting, Goals, Candidates.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from aspects.cijfers import CasusCijfers
from aspects.kandidaten.uit_verloop import is_geraakt
from aspects.merken import maak_merken
from aspects.leerbeeld.woorden import VORMWOORDEN
from aspects.stoftellen import vind_weigeringen
from aspects.wachten import MOGELIJK_OVERSCHREDEN, ZEKER_OVERSCHREDEN
from casus.datums import in_woorden
from casus.model import Onderzoek

_PER_LIJST = {
    "regieperioden": ("regie",), "voorzieningen": ("bureaucratie",), "doelen": ("doelgericht",),
    "inzetten": ("regie", "doelgericht"),
}  # fmt: skip
_TE_LAAT = (ZEKER_OVERSCHREDEN, MOGELIJK_OVERSCHREDEN)


@dataclass(frozen=True)
class Tijdlijnsignaal:
    """One signal of one story in words, and the item of the timeline it is about (None: no single item)."""

    tekst: str
    lijst: str | None = None
    item: str | None = None


@dataclass(frozen=True)
class Signaaltelling:
    """In which stories a signal was seen, of those in which it was asked; numbers in the store."""

    code: str
    zin: str
    geraakt: tuple[int, ...]
    gevraagd: tuple[int, ...]


def vind_signalen(cijfers: CasusCijfers, aspect: str, peildatum: date) -> tuple[Tijdlijnsignaal, ...]:
    """The marks of the timeline that belong to this aspect, in their order."""
    casus = cijfers.casus
    namen = {v.id: v.omschrijving for v in casus.voorzieningen} | {d.id: d.omschrijving for d in casus.doelen}
    namen |= {i.id: i.omschrijving for i in casus.inzetten}
    te_laat = {w.voorziening for w in cijfers.wachttijden or () if w.oordeel in _TE_LAAT}
    uit = []
    for merk in maak_merken(cijfers, peildatum):
        if merk.lijst is None or merk.item is None or aspect not in _PER_LIJST.get(merk.lijst, ()):
            continue
        if merk.soort == "norm" and merk.item not in te_laat:
            continue
        is_item = merk.item in namen
        wat = namen[merk.item] if is_item else VORMWOORDEN.get(merk.item, merk.item)
        wanneer = in_woorden(merk.begin.isoformat())
        if merk.einde != merk.begin:
            wanneer += f" tot {in_woorden(merk.einde.isoformat())}"
        tekst = f"{wat[:1].upper()}{wat[1:]}: {merk.tekst.removeprefix('doel: ')} ({wanneer})"
        uit.append(Tijdlijnsignaal(tekst, merk.lijst, merk.item if is_item else None))
    return tuple(uit)


def tel_signalen(
    cijfers: Mapping[int, CasusCijfers], gekozen: Sequence[int], aspect: str, onderzoek: Onderzoek
) -> tuple[Signaaltelling, ...]:
    """In how many of these stories each signal of an aspect was seen; what was asked in none is left out."""
    uit = []
    for soort in SOORTEN:
        if aspect not in soort.aspecten:
            continue
        antwoorden = {nr: soort.vraag(cijfers[nr], onderzoek) for nr in gekozen}
        gevraagd = tuple(nr for nr, antwoord in antwoorden.items() if antwoord is not None)
        if gevraagd:
            geraakt = tuple(nr for nr in gevraagd if antwoorden[nr])
            uit.append(Signaaltelling(soort.code, soort.zin, geraakt, gevraagd))
    return tuple(uit)


Vraag = Callable[[CasusCijfers, Onderzoek], bool | None]


@dataclass(frozen=True)
class Signaalsoort:
    """A kind of signal: its aspects, what it says in words, and the question to each story (None: not asked)."""

    code: str
    aspecten: tuple[str, ...]
    zin: str
    vraag: Vraag


def _maak_soort(code: str, aspecten: tuple[str, ...], zin: str) -> Signaalsoort:
    """A signal that is a kind of candidate too: the same question, by the same rule."""
    return Signaalsoort(code, aspecten, zin, partial(is_geraakt, code))


def _heeft_overlap(vorm: str, c: CasusCijfers, _: Onderzoek) -> bool | None:
    uitkomst = {str(v): u for v, u in c.regie.items()}[vorm]
    return None if uitkomst is None or not uitkomst.venster_dagen else bool(uitkomst.overlap)


def _koopt_in_zonder_terugkijken(c: CasusCijfers, _: Onderzoek) -> bool | None:
    return None if c.ingekocht is None else bool(c.ingekocht)


def _koppelt_niet_terug(c: CasusCijfers, _: Onderzoek) -> bool | None:
    gezegd = [i.teruggekoppeld for i in c.casus.inzetten if i.teruggekoppeld in ("ja", "nee")]
    return "nee" in gezegd if gezegd else None


def _wisselt_bij_aanbieder(c: CasusCijfers, _: Onderzoek) -> bool | None:
    soorten = {b.soort for b in c.casus.betrokkenen}
    return c.betrokkenheid.opvolgingen_ondersteuners > 0 if "ondersteuner" in soorten else None


def _weigert(c: CasusCijfers, _: Onderzoek) -> bool | None:
    return bool(vind_weigeringen(c.casus)) if c.casus.uitgevraagd.get("voorzieningen") == "ja" else None


def _mist_doel_bij_gebied(c: CasusCijfers, _: Onderzoek) -> bool | None:
    """A life domain the story is about, without a goal; only where goals were asked."""
    if c.doelen is None or not c.casus.levensdomeinen:
        return None
    return bool(set(c.casus.levensdomeinen) - {doel.levensdomein for doel in c.casus.doelen})


def _betaalt_mee(c: CasusCijfers, _: Onderzoek) -> bool | None:
    echt = [i for i in c.casus.inzetten if i.scenario != "referentie"]
    return None if c.kosten is None else any(i.financier == "inwoner" for i in echt)


def _wordt_zelfredzamer(c: CasusCijfers, _: Onderzoek) -> bool | None:
    verschillen = [v.verschil for v in c.zelfredzaamheid.values() if v.verschil is not None]
    return any(v > 0 for v in verschillen) if verschillen else None


SOORTEN: tuple[Signaalsoort, ...] = (
    *(
        _maak_soort(f"regiegat:{vorm}", ("regie",), f"een tijd zonder {naam}")
        for vorm, naam in VORMWOORDEN.items()
        if vorm != "inwoner"
    ),
    *(
        Signaalsoort(f"overlap:{vorm}", ("regie",), f"twee tegelijk met {naam}", partial(_heeft_overlap, vorm))
        for vorm, naam in VORMWOORDEN.items()
    ),
    Signaalsoort(
        "ingekocht", ("regie", "doelgericht"), "ingekochte hulp waar lang niemand op terugkeek",
        _koopt_in_zonder_terugkijken,
    ),
    _maak_soort("tussenevaluatie", ("doelgericht",), "een doel waar lang niemand op terugkeek"),
    _maak_soort("normtermijn", ("bureaucratie",), "een besluit dat zeker later kwam dan de norm"),
    Signaalsoort("weigering", ("laagdrempelig", "maatwerk"), "iets dat geweigerd of niet gekregen is", _weigert),
    _maak_soort(
        "wisseling_van_de_wacht", ("tevredenheid", "samenwerking"),
        "twee keer of vaker een andere gebiedsteammedewerker",
    ),
    Signaalsoort(
        "wisseling_aanbieder", ("samenwerking",), "een ander die het overnam bij een aanbieder", _wisselt_bij_aanbieder
    ),
    Signaalsoort(
        "teruggekoppeld", ("samenwerking",), "hulp die stopte zonder te laten weten hoe het afliep", _koppelt_niet_terug
    ),
    _maak_soort("veel_partijen", ("samenwerking", "integraal"), "heel veel partijen"),
    Signaalsoort(
        "gebied_zonder_doel", ("integraal",), "een levensgebied waar iets speelde, zonder doel", _mist_doel_bij_gebied
    ),
    Signaalsoort(
        "zelfredzamer", ("eigen_kracht",), "meer zelfredzaam aan het eind, op een levensgebied of meer",
        _wordt_zelfredzamer,
    ),
    _maak_soort("weinig_vrijwilligers", ("informeel",), "geen vrijwilliger"),
    _maak_soort("geen_collectief", ("informeel",), "geen inloop of vereniging"),
    Signaalsoort("eigen_geld", ("kostenbewust",), "een inwoner die zelf meebetaalde", _betaalt_mee),
)  # fmt: skip
