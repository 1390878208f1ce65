"""What can go wrong with the store, said to the person: what is wrong and what to do."""

import sqlite3


class OpslagFout(Exception):
    """The store cannot do this now; the data are as they were. The text is Dutch, for the person."""


def vertaal_sqlite(fout: Exception) -> OpslagFout:
    """A Dutch message for an error of SQLite."""
    tekst = str(fout).lower()
    if "locked" in tekst or "busy" in tekst:
        bericht = "Een ander programma houdt de gegevens vast. Sluit dat programma en probeer het opnieuw."
    elif "full" in tekst:
        bericht = "De schijf is vol. Maak ruimte en probeer het opnieuw; wat al bewaard was, is er nog."
    elif "readonly" in tekst or "read-only" in tekst:
        bericht = "Het gegevensbestand mag alleen gelezen worden. Geef schrijfrechten en probeer het opnieuw."
    elif "unable to open" in tekst:
        bericht = "Het gegevensbestand kan niet geopend worden. Bestaat de map, en mag u erbij?"
    elif "malformed" in tekst or "not a database" in tekst or "encrypted" in tekst:
        bericht = (
            "Het gegevensbestand is beschadigd, of het is geen bestand van Casustijdlijn. "
            "Er is niets veranderd. Zet een reservekopie terug."
        )
    elif isinstance(fout, sqlite3.IntegrityError):
        bericht = "Deze wijziging past niet bij wat er al staat; er is niets veranderd."
    else:
        bericht = "Bewaren is niet gelukt; er is niets veranderd. Probeer het opnieuw."
    return OpslagFout(bericht)
