"""A long list from a CSV or Excel file: read with every fault at its row and column, and an empty one to fill in.

Nothing is stored here: what was read is shown first. A file that is no list gives a sentence, never an exception.
"""

import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from aspects.selectie.cellen import (
    Lijstfout, lees_begin, lees_doelgroep, lees_indruk, lees_levensdomeinen, lees_tekst, naar_tekst,
)  # fmt: skip
from aspects.selectie.keuze import schoon_code
from aspects.tabelbestand import Cel, Tabelfout, lees_tabel
from casus.woorden import woorden

MAX_CASUSSEN = 1000
_APOSTROF = re.compile(r"'[=+\-@\t\r]")


@dataclass(frozen=True)
class Kolom:
    """A column of the list: its title in the file, the other titles it may have, and what stands in it."""

    titel: str
    uitleg: str
    lees: Callable[[str], Any]
    anders: tuple[str, ...] = ()
    verplicht: bool = False


KOLOMMEN = {
    "code": Kolom(
        "code", "Een kort kenmerk, bijvoorbeeld C01. Geen naam. Elke code één keer.", lees_tekst,
        ("casus", "nummer", "nr", "casusnummer", "casuscode", "casusnr"), verplicht=True,
    ),
    "titel": Kolom("titel", "Een paar woorden, zonder naam.", lees_tekst, ("omschrijving", "onderwerp", "korte titel")),
    "team": Kolom("team", "Het team dat de casus inbrengt.", lees_tekst, ("gebiedsteam", "wijkteam", "gebied", "wijk")),
    "doelgroep": Kolom(
        "doelgroep", f"Kies uit: {', '.join(woorden('doelgroep').values())}.", lees_doelgroep,
        ("groep", "leeftijdsgroep"), verplicht=True,
    ),
    "medewerker": Kolom(
        "ingebracht door", "Een schuilnaam van de medewerker, zoals M4.", lees_tekst,
        ("medewerker", "inbrenger", "casushouder", "schuilnaam", "wie brengt in"),
    ),
    "levensdomeinen": Kolom(
        "levensgebieden", f"Een of meer, met ; ertussen. Kies uit: {', '.join(woorden('levensdomein').values())}.",
        lees_levensdomeinen, ("levensdomeinen", "levensgebied", "levensdomein", "domeinen", "domein", "leefgebieden"),
    ),
    "indruk_vooraf": Kolom(
        "indruk vooraf", f"Kies uit: {', '.join(woorden('indruk').values())}. Leeg is: niet bekend.", lees_indruk,
        ("indruk", "verwacht resultaat", "verwachting", "resultaat", "geslaagd"),
    ),
    "periode_van": Kolom(
        "begin", "Vanaf wanneer het verhaal gaat, bijvoorbeeld 2016.", lees_begin,
        ("vanaf", "start", "begin van het verhaal", "vanaf welk jaar", "jaar"),
    ),
    "reden": Kolom(
        "waarom ingebracht", "Waarom het team deze casus inbrengt.", lees_tekst, ("reden", "toelichting", "waarom"),
    ),
}  # fmt: skip


@dataclass(frozen=True)
class Lijstregel:
    """One case as the file has it; None where the file does not say it."""

    rij: int
    code: str
    titel: str
    doelgroep: str
    team: str | None = None
    medewerker: str | None = None
    levensdomeinen: tuple[str, ...] = ()
    indruk_vooraf: str = "onbekend"
    periode_van: str | None = None
    reden: str | None = None


@dataclass(frozen=True)
class Lijstprobleem:
    """One fault: the row as the spreadsheet counts it (None: the file as a whole), the column, and what to do."""

    rij: int | None
    kolom: str | None
    tekst: str


@dataclass(frozen=True)
class Langelijst:
    """What a file would bring: new cases, those known already by code, all faults, and columns that are not read."""

    nieuw: tuple[Lijstregel, ...] = ()
    bekend: tuple[str, ...] = ()
    fouten: tuple[Lijstprobleem, ...] = ()
    overgeslagen: tuple[str, ...] = ()


def lees_langelijst(inhoud: bytes, bekende_codes: Iterable[str] = (), teams: Iterable[str] = ()) -> Langelijst:
    """The cases of a long list in CSV or XLSX; with one fault or more nothing of it may be stored.

    A case whose code is known already is told apart and not read again. Faults are all told at once. A team is written
    as in ``teams``, whatever its capitals.
    """
    try:
        rijen = lees_tabel(inhoud, _herken)
        kop, plekken, overgeslagen = _lees_kop(rijen)
    except Tabelfout as fout:
        return Langelijst(fouten=tuple(Lijstprobleem(None, None, tekst) for tekst in fout.teksten))
    bekend_al = {schoon_code(code) for code in bekende_codes}
    schrijfwijze = {team.casefold(): team for team in teams}
    nieuw: list[Lijstregel] = []
    bekend: list[str] = []
    fouten: list[Lijstprobleem] = []
    gezien: dict[str, int] = {}
    for nummer, rij in rijen:
        cellen = {naam: _lees_cel(rij[plek]) for naam, plek in plekken.items() if plek < len(rij)}
        if nummer <= kop or not any(cellen.values()):
            continue
        sleutel = schoon_code(cellen.get("code", ""))
        if sleutel and sleutel in gezien:
            dubbel = f"‘{cellen['code'][:40]}’ staat ook op rij {gezien[sleutel]}. Elke code één keer."
            fouten.append(Lijstprobleem(nummer, KOLOMMEN["code"].titel, dubbel))
            continue
        gezien[sleutel] = nummer
        if sleutel and sleutel in bekend_al:
            bekend.append(cellen["code"])
            continue
        regel, problemen = _lees_regel(nummer, cellen, schrijfwijze)
        fouten += problemen
        nieuw += [regel] if regel else []
    if not (nieuw or bekend or fouten):
        fouten = [Lijstprobleem(None, None, "Onder de kop staan geen casussen.")]
    if len(nieuw) > MAX_CASUSSEN:
        fouten = [Lijstprobleem(None, None, f"De lijst is te lang: hooguit {MAX_CASUSSEN} casussen.")]
    return Langelijst(tuple(nieuw), tuple(bekend), tuple(fouten), overgeslagen)


def schrijf_sjabloon() -> bytes:
    """An empty long list as CSV for a Dutch spreadsheet: the row with the titles of the columns."""
    uit = io.StringIO()
    csv.writer(uit, delimiter=";", lineterminator="\r\n").writerow([kolom.titel for kolom in KOLOMMEN.values()])
    return uit.getvalue().encode("utf-8-sig")


def _herken(kop: Sequence[Cel]) -> int:
    return sum(_noem_kolom(cel) is not None for cel in kop)


def _noem_kolom(cel: Cel) -> str | None:
    """The field a title of a column stands for; None for a column that is not ours."""
    titel = re.sub(r"[\s_*:?]+", " ", str(cel)).strip().casefold()
    return next((naam for naam, kolom in KOLOMMEN.items() if titel in {naam, kolom.titel, *kolom.anders}), None)


def _lees_kop(rijen: Sequence[tuple[int, Sequence[Cel]]]) -> tuple[int, dict[str, int], tuple[str, ...]]:
    """The row with the titles of the columns, where each stands, and the titles that are not ours."""
    nummer, kop = next(((n, r) for n, r in rijen if any(str(cel).strip() for cel in r)), (0, ()))
    namen = [_noem_kolom(cel) for cel in kop]
    teksten = [
        f"De kolom ‘{kolom.titel}’ staat er {namen.count(naam)} keer."
        for naam, kolom in KOLOMMEN.items()
        if namen.count(naam) > 1
    ]
    missend = [kolom.titel for naam, kolom in KOLOMMEN.items() if kolom.verplicht and naam not in namen]
    if not any(namen):
        teksten.append(f"Zet op de eerste rij: {', '.join(kolom.titel for kolom in KOLOMMEN.values())}.")
    elif missend:
        teksten.append(f"Er ontbreekt een kolom: {', '.join(missend)}. Zet die naam op de eerste rij.")
    if teksten:
        raise Tabelfout(*teksten)
    vreemd = tuple(str(cel).strip() for cel, naam in zip(kop, namen, strict=True) if naam is None and str(cel).strip())
    return nummer, {naam: namen.index(naam) for naam in KOLOMMEN if naam in namen}, vreemd


def _lees_cel(cel: Cel) -> str:
    tekst = naar_tekst(cel)
    return tekst[1:] if _APOSTROF.match(tekst) else tekst


def _lees_regel(
    nummer: int, cellen: dict[str, str], schrijfwijze: dict[str, str]
) -> tuple[Lijstregel | None, list[Lijstprobleem]]:
    velden: dict[str, Any] = {}
    fouten: list[Lijstprobleem] = []
    for naam, kolom in KOLOMMEN.items():
        try:
            velden[naam] = kolom.lees(cellen.get(naam, ""))
        except Lijstfout as fout:
            fouten.append(Lijstprobleem(nummer, kolom.titel, str(fout)))
    if not cellen.get("code"):
        fouten.insert(0, Lijstprobleem(nummer, KOLOMMEN["code"].titel, "Geef elke casus een code, bijvoorbeeld C01."))
    if fouten:
        return None, fouten
    velden["levensdomeinen"] = tuple(velden["levensdomeinen"])
    velden["team"] = schrijfwijze.get(velden["team"].casefold(), velden["team"])
    for naam in ("team", "medewerker", "reden"):
        velden[naam] = velden[naam] or None
    return Lijstregel(rij=nummer, **velden), []
