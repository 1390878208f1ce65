"""Erasing once more, in a copy of the store that is older than the erasure: from the lines of the register alone.

The register holds no content: a case, an evaluation, a person and an item are found by their ids. A passage cannot be
found again by itself: its words have to be at hand (``Losse``), or the copy counts as not clean.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlite_utils import Database

from casus.bewerken.verwijderen import verwijder
from casus.model.lijsten import ITEMLIJSTEN
from casus.plaats import BestandFout
from casus.stappen import Weg
from casus.storage.handelingen import sluit_af, voer_stap_uit
from casus.storage.lezen import lees_casus
from casus.storage.log import CASUSLOG
from casus.storage.register import (
    CASUS, GEWIST, ITEM, ONDERZOEK, PERSOON, TEKST, Registerregel, lees_regels, schrijf_regels,
)  # fmt: skip
from casus.storage.wis_casus import wis_casusrijen
from casus.storage.wis_persoon import wis_persoonsrijen
from casus.storage.wissen import wis_geschiedenis, wis_tekst
from casus.storage.woordresten import Woorden


@dataclass(frozen=True)
class Losse:
    """What was erased just now and is still in memory: the words of a case, or a passage."""

    woorden: Woorden | None = None
    tekst: str | None = None


def wis_na(db: Database, regels: Iterable[Registerregel], losse: Losse | None = None) -> tuple[Registerregel, ...]:
    """Carries out, in the order they were made, the lines this copy does not have yet, and notes them in it.

    Gives back the passages it could not look for: their words are not known any more.
    """
    bekend = {regel.merk for regel in lees_regels(db)}
    nieuw = [regel for regel in regels if regel.soort == GEWIST and regel.merk not in bekend]
    blijft = tuple(regel for regel in nieuw if not _voer_uit(db, regel, losse))
    schrijf_regels(db, [regel for regel in nieuw if regel not in blijft])
    return blijft


def _voer_uit(db: Database, regel: Registerregel, losse: Losse | None) -> bool:
    if regel.wat == ONDERZOEK:
        db.execute("DELETE FROM onderzoek WHERE id = ?", [regel.onderzoek])
        return True
    nummer = _zoek(db, regel)
    if nummer is None:
        return True
    if regel.wat == CASUS:
        wis_casusrijen(db, nummer, losse.woorden if losse else None)
    elif regel.wat == PERSOON:
        _wis_persoon(db, nummer, regel)
    elif regel.wat == ITEM:
        _wis_item(db, nummer, regel)
    elif regel.wat == TEKST:
        if losse is None or losse.tekst is None:
            return False
        wis_tekst(db, nummer, losse.tekst)
    return True


def _zoek(db: Database, regel: Registerregel) -> int | None:
    vraag = "SELECT c.nr FROM casus c JOIN onderzoek o ON o.nr = c.onderzoek WHERE c.id = ? AND o.id = ?"
    rij = next(db.query(vraag, [regel.casus, regel.onderzoek]), None)
    return int(rij["nr"]) if rij else None


def _wis_persoon(db: Database, nummer: int, regel: Registerregel) -> None:
    verhaal, _ = lees_casus(db, nummer)
    if regel.item in {iemand.id for iemand in verhaal.betrokkenen}:
        wis_persoonsrijen(db, nummer, regel.wie, str(regel.item))


def _wis_item(db: Database, nummer: int, regel: Registerregel) -> None:
    """The item, what cannot be without it, and every older version; only older versions where it was gone already."""
    verhaal, _ = lees_casus(db, nummer)
    weg = {str(regel.item)}
    for lijst in ITEMLIJSTEN:
        if any(ding.id == regel.item for ding in getattr(verhaal, lijst)):
            stappen = verwijder(verhaal, lijst, str(regel.item))
            handeling = CASUSLOG.begin(db, nummer, regel.wie, "Weggehaald: hoort er niet in")
            for stap in stappen:
                voer_stap_uit(db, nummer, handeling, stap)
            weg |= {stap.id for stap in stappen if isinstance(stap, Weg)}
    wis_geschiedenis(db, nummer, weg)
    db.execute("DELETE FROM concept WHERE casus = ?", [nummer])
    try:
        sluit_af(db, nummer)
    except BestandFout as fout:
        raise ValueError("the case could not be without the item") from fout
