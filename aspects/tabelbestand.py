"""The rows of a file that people made in a spreadsheet: CSV or XLSX, told apart by what is in it.

A file may be anything: it is bounded in size, rows and columns before and while it is read.
"""

import csv
import io
import warnings
import zipfile
from collections.abc import Callable, Sequence
from math import isfinite

Cel = str | int | float
Rijen = list[tuple[int, Sequence[Cel]]]

MAX_BYTES = 5 * 1024**2
MAX_UITGEPAKT = 50 * 1024**2
MAX_RIJEN = 10_000
MAX_KOLOMMEN = 50
_SCHEIDINGEN = ",;\t"


class Tabelfout(ValueError):
    """A file whose rows cannot be read; ``teksten`` say in Dutch why and what to do."""

    def __init__(self, *teksten: str):
        self.teksten = teksten
        super().__init__(" ".join(teksten))


def lees_tabel(inhoud: bytes, herken: Callable[[Sequence[Cel]], int]) -> Rijen:
    """The rows with their number as the spreadsheet counts them, from 1. Raises Tabelfout.

    ``herken`` says how many known names a row holds; by it the separator of a CSV file is chosen.
    """
    if len(inhoud) > MAX_BYTES:
        raise Tabelfout(f"Het bestand is te groot: hooguit {MAX_BYTES // 1024**2} MB.")
    if not inhoud.strip():
        raise Tabelfout("Het bestand is leeg.")
    if inhoud[:4] == b"PK\x03\x04":
        return _lees_xlsx(inhoud)
    if inhoud[:4] == b"\xd0\xcf\x11\xe0":
        raise Tabelfout(
            "Dit is een oud Excel-bestand, of een met een wachtwoord. Bewaar het als .xlsx zonder wachtwoord."
        )
    return _lees_csv(_lees_tekst(inhoud), herken)


def _lees_tekst(inhoud: bytes) -> str:
    """UTF-8 with or without mark, what Excel calls Unicode text, or else the letters of Windows."""
    try:
        tekst = inhoud.decode(_raad_tekens(inhoud))
    except UnicodeDecodeError:
        tekst = "\0"
    if "\0" in tekst:
        raise Tabelfout("Dit is geen CSV- of Excel-bestand. Bewaar de lijst als .csv of .xlsx.")
    return tekst


def _raad_tekens(inhoud: bytes) -> str:
    if inhoud[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    try:
        inhoud.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def _lees_csv(tekst: str, herken: Callable[[Sequence[Cel]], int]) -> Rijen:
    if tekst[:4].lower() == "sep=":
        # A line for Excel only, which it neither shows nor counts.
        tekst = tekst.partition("\n")[2]
    try:
        koppen = {teken: next(csv.reader(io.StringIO(tekst.lstrip()), delimiter=teken), []) for teken in _SCHEIDINGEN}
        scheiding = max(koppen, key=lambda teken: herken(koppen[teken]))
        rijen: Rijen = []
        for nummer, rij in enumerate(csv.reader(io.StringIO(tekst, newline=""), delimiter=scheiding), start=1):
            _check_maat(nummer, len(rij))
            rijen.append((nummer, rij))
    except csv.Error:
        raise Tabelfout("Dit bestand is niet als CSV te lezen. Staat er ergens een aanhalingsteken te veel?") from None
    return rijen


def _lees_xlsx(inhoud: bytes) -> Rijen:
    """The first sheet. Row by row, for a sheet may claim a million rows and hold two."""
    from openpyxl import load_workbook

    try:
        _check_zip(inhoud)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            werkmap = load_workbook(io.BytesIO(inhoud), read_only=True, data_only=True, keep_links=False)
            blad = werkmap.worksheets[0]
            blad.reset_dimensions()
            rijen: Rijen = []
            for nummer, rij in enumerate(blad.iter_rows(max_row=MAX_RIJEN + 2, values_only=True), start=1):
                cellen = [_lees_waarde(waarde) for waarde in rij]
                while cellen and cellen[-1] == "":
                    cellen.pop()
                _check_maat(nummer, len(cellen))
                rijen.append((nummer, cellen))
    except Tabelfout:
        raise
    except Exception:
        # A broken workbook fails in more ways than its reader names.
        raise Tabelfout("Dit Excel-bestand is niet te lezen. Bewaar het opnieuw als .xlsx, of als .csv.") from None
    return rijen


def _check_zip(inhoud: bytes) -> None:
    """Refuses what unpacks to more than it should, and what is another kind of document."""
    with zipfile.ZipFile(io.BytesIO(inhoud)) as archief:
        if sum(deel.file_size for deel in archief.infolist()) > MAX_UITGEPAKT:
            raise Tabelfout("Het Excel-bestand is te groot. Bewaar alleen de lijst in een nieuw bestand.")
        if "xl/workbook.xml" not in archief.namelist():
            raise Tabelfout("Dit is geen Excel-bestand. Bewaar de lijst als .xlsx of .csv.")


def _lees_waarde(waarde: object) -> Cel:
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, int) or (isinstance(waarde, float) and isfinite(waarde)):
        return waarde
    return "" if waarde is None else str(waarde)


def _check_maat(rij: int, kolommen: int) -> None:
    if rij > MAX_RIJEN + 1:
        raise Tabelfout(f"De lijst is te lang: hooguit {MAX_RIJEN} rijen.")
    if kolommen > MAX_KOLOMMEN:
        raise Tabelfout(f"Rij {rij} is te breed: hooguit {MAX_KOLOMMEN} kolommen.")
