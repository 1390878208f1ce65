"""What can go wrong with the store, said to the person: what is wrong and what to do."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from casus.plaats import BestandFout


class OpslagFout(Exception):
    """The store cannot do this now; the data are as they were. The text is Dutch, for the person."""


class OpSlot(OpslagFout):
    """The store is encrypted and this process holds no key that fits."""


BESCHADIGD = (
    "Het gegevensbestand is beschadigd, of het is geen bestand van Casustijdlijn. "
    "Er is niets veranderd. Zet een reservekopie terug."
)
_STUK = ("malformed", "a database", "encrypted", "corrupt", "decode")


def is_databankfout(fout: BaseException) -> bool:
    """Whether this is an error of the database itself, of the plain kind or of the encrypted one.

    The encrypted kind has classes of its own, and is not imported where nothing is encrypted.
    """
    return isinstance(fout, sqlite3.Error) or any(
        soort.__module__.split(".")[0] == "sqlcipher3" and soort.__name__ == "Error" for soort in type(fout).__mro__
    )


def vertaal_sqlite(fout: Exception) -> OpslagFout:
    """A Dutch message for an error of SQLite or SQLCipher."""
    tekst = str(fout).lower()
    if "locked" in tekst or "busy" in tekst:
        bericht = "Een ander programma houdt de gegevens vast. Sluit dat programma en probeer het opnieuw."
    elif "full" in tekst or "no space" in tekst:
        bericht = "De schijf is vol. Maak ruimte en probeer het opnieuw; wat al bewaard was, is er nog."
    elif "disk i/o" in tekst or "file too large" in tekst:
        bericht = (
            "De schijf neemt niets meer aan: hij is vol, losgeraakt of stuk. "
            "Maak ruimte of kijk de schijf na, en probeer het opnieuw; wat al bewaard was, is er nog."
        )
    elif "readonly" in tekst or "read-only" in tekst:
        bericht = "Het gegevensbestand mag alleen gelezen worden. Geef schrijfrechten en probeer het opnieuw."
    elif "unable to open" in tekst or isinstance(fout, PermissionError):
        bericht = "Het gegevensbestand kan niet geopend worden. Bestaat de map, en mag u er lezen en schrijven?"
    elif any(woord in tekst for woord in _STUK):
        bericht = BESCHADIGD
    elif type(fout).__name__ == "IntegrityError":
        bericht = "Deze wijziging past niet bij wat er al staat; er is niets veranderd."
    else:
        bericht = "Bewaren is niet gelukt; er is niets veranderd. Probeer het opnieuw."
    return OpslagFout(bericht)


@contextmanager
def vertaald(*ook: type[Exception]) -> Iterator[None]:
    """Turns an error of the database, and of the kinds in ``ook``, into a Dutch OpslagFout."""
    try:
        yield
    except Exception as fout:
        if isinstance(fout, ook) or is_databankfout(fout):
            raise vertaal_sqlite(fout) from fout
        raise


@contextmanager
def leesbaar() -> Iterator[None]:
    """What is read back as it cannot have been written is damage: OpslagFout. A number that is not there stays so."""
    try:
        yield
    except BestandFout:
        raise
    except (ValueError, TypeError, IndexError, KeyError) as fout:
        if isinstance(fout, KeyError) and not (fout.args and isinstance(fout.args[0], str)):
            raise
        raise OpslagFout(BESCHADIGD) from fout
