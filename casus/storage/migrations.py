"""The steps that make and change the tables, registered in order; a step once released is never changed."""

from pathlib import Path

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

migraties = Migrations("casustijdlijn")


def voer_uit(db: Database, bestand: str) -> None:
    """Runs the statements of an SQL file inside the transaction of the migration."""
    tekst = (Path(__file__).parent / bestand).read_text("utf-8")
    for opdracht in tekst.split(";\n"):
        if opdracht.strip():
            db.conn.execute(opdracht)


@migraties(name="0001_begin")
def begin(db: Database) -> None:
    """The first tables."""
    voer_uit(db, "versie_1.sql")


@migraties(name="0002_sessie")
def sessie(db: Database) -> None:
    """Covered scores, and where a session is."""
    voer_uit(db, "versie_2.sql")


@migraties(name="0003_evaluatie")
def evaluatie(db: Database) -> None:
    """Versions, undo and history for the lists of an evaluation itself."""
    voer_uit(db, "versie_3.sql")


@migraties(name="0004_vertrouwelijk")
def vertrouwelijk(db: Database) -> None:
    """The register, the known backups, and a log that stays as it was written."""
    voer_uit(db, "versie_4.sql")
