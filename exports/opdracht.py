"""The command line of the exports: what was asked, read, made, and written whole or not at all.

Ends with 0, with 1 where the data or the disk say no, with 2 where the command was used wrongly. Never a
traceback: who runs it gets a Dutch sentence on stderr.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TextIO

from casus.bestand import lees_pad
from casus.datums import DatumFout, check_dag
from casus.model import Casusbestand
from casus.plaats import BestandFout
from casus.storage import Opslag, OpslagFout
from exports.nederlands import Ontleder
from exports.rapport import maak_rapport
from exports.schrijvers import KOMT_NOG, SCHRIJVERS
from exports.schrijvers.pdf import SchrijfFout

MEESTE_FOUTEN = 20


class OpdrachtFout(Exception):
    """The command cannot be done; ``code`` 1: the data or the disk, 2: how it was asked."""

    def __init__(self, bericht: str, code: int = 1):
        self.code = code
        super().__init__(bericht)


def voer_uit(argumenten: Sequence[str]) -> int:
    """Runs the command; its exit code."""
    try:
        vraag = maak_ontleder().parse_args(argumenten)
        _maak(vraag)
    except SystemExit as einde:
        return einde.code if isinstance(einde.code, int) else 2
    except OpdrachtFout as fout:
        _zeg(str(fout))
        return fout.code
    except BestandFout as fout:
        _zeg_bestandfout(fout)
        return 1
    except SchrijfFout as fout:
        _zeg(str(fout))
        return 1
    except KeyboardInterrupt:
        _zeg("Afgebroken; er is niets geschreven.")
        return 1
    except Exception as fout:
        _zeg(f"Dit ging onverwacht mis ({type(fout).__name__}); er is niets geschreven.")
        return 1
    return 0


def maak_ontleder() -> argparse.ArgumentParser:
    """The parser of the command line, in Dutch."""
    ontleder = Ontleder(prog="python -m exports", description="Maakt een rapport van een evaluatie.")
    opdrachten = ontleder.add_subparsers(dest="opdracht", metavar="rapport", required=True, parser_class=Ontleder)
    rapport = opdrachten.add_parser("rapport", help="het rapport", description="Maakt het rapport van een evaluatie.")
    rapport.add_argument("bestand", nargs="?", type=Path, metavar="BESTAND.json", help="een casusbestand")
    rapport.add_argument("--db", type=Path, metavar="casus.db", help="een opslag, in plaats van een bestand")
    rapport.add_argument("--onderzoek", metavar="ID", help="welk onderzoek uit de opslag")
    rapport.add_argument("-o", "--uit", type=Path, required=True, metavar="rapport.pdf", help="waar het moet komen")
    rapport.add_argument(
        "--uitgave", choices=("openbaar", "intern"), default="openbaar", help="voor wie (zonder dit: openbaar)"
    )
    rapport.add_argument("--datum", type=_lees_datum, metavar="JJJJ-MM-DD", help="datum op het rapport")
    return ontleder


def _lees_datum(tekst: str) -> date:
    try:
        return date.fromisoformat(check_dag(tekst))
    except DatumFout:
        raise argparse.ArgumentTypeError(f"'{tekst[:30]}' is geen dag; schrijf bijvoorbeeld 2018-03-12") from None


def _maak(vraag: argparse.Namespace) -> None:
    """Checks first what can be known without reading, then reads, makes and writes."""
    einde = vraag.uit.suffix.lower()
    if einde not in SCHRIJVERS:
        wat = f"{einde} komt nog" if einde in KOMT_NOG else f"'{einde or vraag.uit.name}' kan niet"
        raise OpdrachtFout(f"{wat}; nu kan alleen .pdf. Gebruik -o rapport.pdf", 2)
    if vraag.uitgave == "openbaar":
        raise OpdrachtFout("De openbare uitgave komt nog. Gebruik --uitgave intern (alleen voor wie meedeed).", 2)
    if (vraag.bestand is None) == (vraag.db is None):
        raise OpdrachtFout("Geef een BESTAND.json, of --db casus.db; een van de twee.", 2)
    if vraag.onderzoek is not None and vraag.db is None:
        raise OpdrachtFout("--onderzoek hoort bij --db; een bestand heeft maar één onderzoek.", 2)
    if vraag.bestand is not None and _is_zelfde(vraag.bestand, vraag.uit):
        raise OpdrachtFout("Het rapport zou over het casusbestand heen komen; kies een andere naam.", 2)
    bestand = _lees(vraag.bestand) if vraag.db is None else lees_opslag(vraag.db, vraag.onderzoek)
    inhoud = SCHRIJVERS[einde].schrijf(maak_rapport(bestand, vraag.datum, vraag.uitgave))
    schrijf_heel(vraag.uit, inhoud)
    _zeg(f"{vraag.uit} is geschreven. Uitgave: intern, alleen voor wie meedeed.", sys.stdout)


def _is_zelfde(a: Path, b: Path) -> bool:
    try:
        return a.resolve() == b.resolve()
    except (OSError, ValueError):
        return False


def _lees(pad: Path) -> Casusbestand:
    try:
        return lees_pad(pad)
    except FileNotFoundError:
        raise OpdrachtFout(f"{pad}: dit bestand is er niet.") from None
    except (OSError, ValueError) as fout:
        if isinstance(fout, BestandFout):
            raise
        raise OpdrachtFout(f"{pad}: kan niet gelezen worden.") from fout


def lees_opslag(pad: Path, onderzoek: str | None) -> Casusbestand:
    """One evaluation from a store; without ``onderzoek`` the only one there is. Raises OpdrachtFout."""
    # Opening makes a new store where there is none: a typing error would leave an empty file behind.
    if not pad.is_file():
        raise OpdrachtFout(f"{pad}: deze opslag is er niet.")
    try:
        opslag = Opslag(pad)
        regels = opslag.onderzoeken()
        namen = ", ".join(regel.id for regel in regels) or "geen"
        gekozen = [regel for regel in regels if onderzoek in (None, regel.id)]
        if not gekozen:
            raise OpdrachtFout(f"Dit onderzoek staat niet in de opslag. Wel: {namen}.")
        if len(gekozen) > 1:
            raise OpdrachtFout(f"Er staan meer onderzoeken in de opslag. Kies met --onderzoek een van: {namen}.", 2)
        return opslag.laad_bestand(gekozen[0].nr)
    except OpslagFout as fout:
        raise OpdrachtFout(str(fout)) from fout


def schrijf_heel(pad: Path, inhoud: bytes) -> None:
    """Writes the file whole or not at all: beside it first, then in its place. Raises OpdrachtFout."""
    tijdelijk = pad.with_name(f".{pad.name}.{os.getpid()}.deel")
    try:
        try:
            tijdelijk.write_bytes(inhoud)
            os.replace(tijdelijk, pad)
        finally:
            tijdelijk.unlink(missing_ok=True)
    except (OSError, ValueError) as fout:
        raise OpdrachtFout(f"{pad}: kan hier niet geschreven worden. Bestaat de map, en is er ruimte?") from fout


def _zeg_bestandfout(fout: BestandFout) -> None:
    _zeg("Het casusbestand klopt niet:")
    for melding in fout.meldingen[:MEESTE_FOUTEN]:
        _zeg(f"  {melding}")
    if (rest := len(fout.meldingen) - MEESTE_FOUTEN) > 0:
        _zeg(f"  en nog {rest}")


def _zeg(zin: str, naar: TextIO | None = None) -> None:
    """A line on stderr (or ``naar``); what the terminal cannot show becomes a question mark."""
    naar = naar or sys.stderr
    codering = naar.encoding or "utf-8"
    naar.write(zin.encode(codering, "replace").decode(codering) + "\n")
