"""A price list of one's own: read from a CSV or Excel file with every fault at its row, and written as CSV.

Nothing is taken over here: what was read is shown first. A file that is no list gives a sentence, never an exception.
"""

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass

from aspects.prijscellen import Celfout, lees_cel
from aspects.tabelbestand import MAX_KOLOMMEN, MAX_RIJEN, Cel, Tabelfout, lees_tabel
from casus.meldingen import vertaal
from casus.model import Prijs, Prijslijst
from pydantic import ValidationError

KOLOMMEN = tuple(naam for naam in Prijs.model_fields if naam != "extra")
VERPLICHT = ("code", "omschrijving", "eenheid", "prijs", "prijspeil", "bron")
_KOLOM_BIJ_TITEL = {
    "wie_betaalt": "financier", "betaler": "financier", "naam": "omschrijving", "tarief": "prijs", "jaar": "prijspeil",
    "adres_van_de_bron": "bron_url",
}  # fmt: skip
# What a spreadsheet would run as a formula; it gets an apostrophe in front, which is taken off again on reading.
_FORMULE = re.compile(r"'*[=+\-@\t\r]")


@dataclass(frozen=True)
class Rijfout:
    """One fault: the row as the spreadsheet counts it (None: the file as a whole), the column, and what to do."""

    rij: int | None
    kolom: str | None
    tekst: str

    def __str__(self) -> str:
        plek = ", ".join([f"rij {self.rij}"] * (self.rij is not None) + [self.kolom or ""] * (self.kolom is not None))
        return f"{plek}: {self.tekst}" if plek else self.tekst


@dataclass(frozen=True)
class Voorbeeld:
    """What a file would bring: its good lines, all its faults, and the columns that are not read."""

    regels: tuple[Prijs, ...]
    fouten: tuple[Rijfout, ...]
    overgeslagen: tuple[str, ...] = ()


def lees_prijsbestand(inhoud: bytes) -> Voorbeeld:
    """The lines of a price list in CSV (comma, semicolon or tab; UTF-8 or Windows) or XLSX; the content says which.

    Prices in euro with a decimal comma or point. Faults are all told at once; a line with one is not among the lines.
    """
    try:
        rijen = lees_tabel(inhoud, _herken)
        kop_nummer, kolommen, overgeslagen = _lees_kop(rijen)
    except Tabelfout as fout:
        return Voorbeeld((), tuple(Rijfout(None, None, tekst) for tekst in fout.teksten))
    regels: list[Prijs] = []
    fouten: list[Rijfout] = []
    gezien: dict[str, int] = {}
    for nummer, rij in rijen:
        if nummer <= kop_nummer or not any(cel.strip() for cel in map(str, rij)):
            continue
        regel, nieuw = _lees_regel(nummer, {naam: rij[i] for naam, i in kolommen.items() if i < len(rij)})
        if regel is not None and regel.code in gezien:
            nieuw = [
                Rijfout(nummer, "code", f"‘{regel.code}’ staat ook op rij {gezien[regel.code]}. Elke code één keer.")
            ]
        elif regel is not None:
            gezien[regel.code] = nummer
            regels.append(regel)
        fouten += nieuw
    if not regels and not fouten:
        fouten = [Rijfout(None, None, "Onder de kop staan geen prijzen.")]
    return Voorbeeld(tuple(regels), tuple(fouten), overgeslagen)


def schrijf_csv(prijslijst: Prijslijst) -> bytes:
    """The list as CSV for a Dutch spreadsheet (semicolons, decimal comma, UTF-8 with mark); it reads back the same."""
    uit = io.StringIO()
    schrijver = csv.writer(uit, delimiter=";", lineterminator="\r\n")
    schrijver.writerow(KOLOMMEN)
    for regel in prijslijst.regels:
        schrijver.writerow([_schrijf_cel(getattr(regel, naam), naam) for naam in KOLOMMEN])
    return uit.getvalue().encode("utf-8-sig")


def _schrijf_cel(waarde: object, naam: str) -> str:
    if naam == "prijs":
        return format(waarde, "f").replace(".", ",")
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    tekst = "" if waarde is None else str(waarde)
    return f"'{tekst}" if _FORMULE.match(tekst) else tekst


def _herken(kop: Sequence[Cel]) -> int:
    """How many of our columns a row names: the best reading of a file names the most."""
    return sum(_noem_kolom(cel) in KOLOMMEN for cel in kop)


def _noem_kolom(cel: Cel) -> str:
    naam = re.sub(r"[\s_-]+", "_", str(cel).strip().casefold())
    return _KOLOM_BIJ_TITEL.get(naam, naam)


def _lees_kop(rijen: Sequence[tuple[int, Sequence[Cel]]]) -> tuple[int, dict[str, int], tuple[str, ...]]:
    """The row with the names of the columns, where each stands, and the names that are not ours."""
    nummer, kop = next(((n, r) for n, r in rijen if any(str(cel).strip() for cel in r)), (0, ()))
    namen = [_noem_kolom(cel) for cel in kop]
    fouten = [f"De kolom ‘{naam}’ staat er {namen.count(naam)} keer." for naam in KOLOMMEN if namen.count(naam) > 1]
    missend = [naam for naam in VERPLICHT if naam not in namen]
    if len(missend) == len(VERPLICHT):
        fouten.append(f"Zet op de eerste rij de namen van de kolommen: {', '.join(KOLOMMEN)}.")
    elif missend:
        fouten.append(f"Er ontbreekt een kolom: {', '.join(missend)}. Zet die naam op de eerste rij.")
    if fouten:
        raise Tabelfout(*fouten)
    vreemd = tuple(str(cel).strip() for cel, naam in zip(kop, namen, strict=True) if naam and naam not in KOLOMMEN)
    return nummer, {naam: namen.index(naam) for naam in KOLOMMEN if naam in namen}, vreemd


def _lees_regel(nummer: int, cellen: dict[str, Cel]) -> tuple[Prijs | None, list[Rijfout]]:
    velden: dict[str, object] = {}
    fouten: list[Rijfout] = []
    for naam in KOLOMMEN:
        cel = cellen.get(naam, "")
        if isinstance(cel, str) and cel[:1] == "'" and _FORMULE.match(cel):
            cel = cel[1:]
        try:
            velden[naam] = lees_cel(naam, cel)
        except Celfout as fout:
            fouten.append(Rijfout(nummer, naam, str(fout)))
    if fouten:
        return None, fouten
    try:
        return Prijs.model_validate(velden), []
    except ValidationError as fout:
        return None, [Rijfout(nummer, str(f.plaats[0]) if f.plaats else None, f.bericht) for f in vertaal(fout)]


__all__ = ["KOLOMMEN", "MAX_KOLOMMEN", "MAX_RIJEN", "Rijfout", "Voorbeeld", "lees_prijsbestand", "schrijf_csv"]
