"""The command line of the exports: what was asked, read, made, and written whole or not at all.

Ends with 0, with 1 where the data or the disk say no, with 2 where the command was used wrongly. Never a
traceback: who runs it gets a Dutch sentence on stderr.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TextIO

from aspects.stoftellen import noem_aantal
from casus.bestand import lees_pad
from casus.datums import DatumFout, check_dag
from casus.model import Casusbestand
from casus.opdrachten.account import achter_de_poort
from casus.opdrachten.sleutel import ontsluit
from casus.opdrachten.uitvoeren import OpdrachtFout as AlgemeneFout
from casus.opdrachten.uitvoeren import wie
from casus.plaats import BestandFout
from casus.storage import Opslag, OpslagFout
from casus.toestemming import sluit_dichte
from exports.nederlands import Ontleder
from exports.rapport.bouwen import HOOFDSTUKKEN
from exports.rapport.buurman import AANLEIDINGEN, lijst_te_lezen
from exports.rapport.weggelaten import lijst_weggelaten, tel_weggelaten
from exports.schrijvers import SCHRIJVERS, Schrijver, Vraag
from exports.schrijvers.pdf import SchrijfFout
from exports.vrijgave import beschrijf_vrijgave, vind_tegenhouders, weiger_sporen

MEESTE_FOUTEN = 20
_VOOR_WIE = {"openbaar": "openbaar", "intern": "intern, alleen voor wie meedeed"}


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
    rapport.add_argument(
        "--hoofdstukken", type=_lees_hoofdstukken, metavar="A,B", help=f"alleen deze, uit: {', '.join(_SLEUTELS)}"
    )
    rapport.add_argument(
        "--vrijgeven", type=_lees_reden, metavar="REDEN", help="wat naar een mens kan wijzen is nagelezen en mag erin"
    )
    return ontleder


_SLEUTELS = tuple(sleutel for sleutel, _ in HOOFDSTUKKEN)


def _lees_hoofdstukken(tekst: str) -> tuple[str, ...]:
    gekozen = tuple(deel.strip() for deel in tekst.split(",") if deel.strip())
    onbekend = [sleutel for sleutel in gekozen if sleutel not in _SLEUTELS]
    if onbekend or not gekozen:
        wat = f"'{onbekend[0][:30]}' is geen hoofdstuk" if onbekend else "er staat geen hoofdstuk"
        raise argparse.ArgumentTypeError(f"{wat}; kies uit {', '.join(_SLEUTELS)}")
    return gekozen


def _lees_reden(tekst: str) -> str:
    if not tekst.strip():
        raise argparse.ArgumentTypeError("geef een reden, bijvoorbeeld 'nagelezen door twee mensen'")
    return " ".join(tekst.split())


def _lees_datum(tekst: str) -> date:
    try:
        return date.fromisoformat(check_dag(tekst))
    except DatumFout:
        raise argparse.ArgumentTypeError(f"'{tekst[:30]}' is geen dag; schrijf bijvoorbeeld 2018-03-12") from None


def _maak(vraag: argparse.Namespace) -> None:
    """Checks first what can be known without reading, then reads, makes and writes."""
    schrijver = _kies_schrijver(vraag)
    _controleer_bron(vraag)
    opslag = None
    if vraag.db is None:
        bestand = _lees(vraag.bestand)
    else:
        opslag, bestand = lees_opslag(vraag.db, vraag.onderzoek)
        bestand = sluit_dichte(bestand) if schrijver.heel else bestand
    vrij = vind_tegenhouders(bestand, vraag.uitgave, schrijver.heel)
    if vrij and vraag.vrijgeven is None:
        raise OpdrachtFout(weiger_sporen(vrij))
    inhoud = schrijver.schrijf(Vraag(bestand, vraag.uitgave, vraag.datum, vraag.hoofdstukken))
    regels = beschrijf_vrijgave(vrij, vraag.vrijgeven) if vrij else ()
    einde = vraag.uit.suffix.lower()

    def leg_vast() -> None:
        if opslag is None:
            return
        kenmerk = bestand.onderzoek.id
        for regel in regels:
            opslag.log(wie(), regel, onderzoek=kenmerk)
        opslag.beheer.geef_uit(wie(), f"rapport geschreven: {einde}, {vraag.uitgave}", inhoud, onderzoek=kenmerk)

    schrijf_heel(vraag.uit, inhoud, leg_vast)
    for regel in regels:
        _zeg(regel)
    _zeg(f"{vraag.uit} is geschreven. Uitgave: {_VOOR_WIE[vraag.uitgave]}.", sys.stdout)
    if vraag.uitgave == "openbaar" and not schrijver.in_plaats:
        _zeg_wat_te_lezen(bestand)


def _zeg_wat_te_lezen(bestand: Casusbestand) -> None:
    """What the public edition leaves out, and how much of it people read first before it goes out."""
    if weg := lijst_weggelaten(bestand):
        _zeg(f"Wel goedgekeurd, niet openbaar: {tel_weggelaten(weg)}.", sys.stdout)
    if te_lezen := lijst_te_lezen(bestand):
        aantal = noem_aantal(len(te_lezen), "tekst", "teksten")
        _zeg(f"Lees voor het naar buiten gaat {aantal} zoals een buurman het zou lezen:", sys.stdout)
        for aanleiding, waarom in AANLEIDINGEN.items():
            if geteld := sum(aanleiding in stuk.aanleidingen for stuk in te_lezen):
                _zeg(f"  {geteld}: {waarom}.", sys.stdout)


def _kies_schrijver(vraag: argparse.Namespace) -> Schrijver:
    """The writer for the ending asked for. Raises OpdrachtFout where there is none, or not for this edition."""
    einde = vraag.uit.suffix.lower()
    if einde not in SCHRIJVERS:
        *eerste, laatste = SCHRIJVERS
        wat = f"'{einde or vraag.uit.name}' kan niet; wel kan {', '.join(eerste)} of {laatste}"
        raise OpdrachtFout(f"{wat}. Gebruik -o rapport.pdf", 2)
    schrijver = SCHRIJVERS[einde]
    if vraag.uitgave == "openbaar" and schrijver.alleen_intern:
        raise OpdrachtFout(
            f"{einde} is er niet in de openbare uitgave. {schrijver.alleen_intern} "
            "Gebruik --uitgave intern (alleen voor wie meedeed).", 2,
        )  # fmt: skip
    if schrijver.heel and (vraag.hoofdstukken or vraag.datum):
        raise OpdrachtFout(f"--hoofdstukken en --datum horen bij een rapport; {einde} is het hele casusbestand.", 2)
    if schrijver.in_plaats and vraag.hoofdstukken:
        wat = f"{einde} heeft {schrijver.in_plaats} en is altijd heel"
        raise OpdrachtFout(f"--hoofdstukken hoort bij een rapport; {wat}.", 2)
    return schrijver


def _controleer_bron(vraag: argparse.Namespace) -> None:
    if (vraag.bestand is None) == (vraag.db is None):
        raise OpdrachtFout("Geef een BESTAND.json, of --db casus.db; een van de twee.", 2)
    if vraag.onderzoek is not None and vraag.db is None:
        raise OpdrachtFout("--onderzoek hoort bij --db; een bestand heeft maar één onderzoek.", 2)
    if vraag.bestand is not None and _is_zelfde(vraag.bestand, vraag.uit):
        raise OpdrachtFout("Het rapport zou over het casusbestand heen komen; kies een andere naam.", 2)


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


def lees_opslag(pad: Path, onderzoek: str | None) -> tuple[Opslag, Casusbestand]:
    """A store and one evaluation from it; without ``onderzoek`` the only one there is. Raises OpdrachtFout."""
    # Opening makes a new store where there is none: a typing error would leave an empty file behind.
    if not pad.is_file():
        raise OpdrachtFout(f"{pad}: deze opslag is er niet.")
    try:
        ontsluit(pad)
        opslag = achter_de_poort(Opslag(pad))
        regels = opslag.onderzoeken()
        namen = ", ".join(regel.id for regel in regels) or "geen"
        gekozen = [regel for regel in regels if onderzoek in (None, regel.id)]
        if not gekozen:
            raise OpdrachtFout(f"Dit onderzoek staat niet in de opslag. Wel: {namen}.")
        if len(gekozen) > 1:
            raise OpdrachtFout(f"Er staan meer onderzoeken in de opslag. Kies met --onderzoek een van: {namen}.", 2)
        return opslag, opslag.laad_bestand(gekozen[0].nr)
    except (OpslagFout, AlgemeneFout) as fout:
        raise OpdrachtFout(str(fout)) from fout


def schrijf_heel(pad: Path, inhoud: bytes, leg_vast: Callable[[], None] = lambda: None) -> None:
    """Writes the file whole or not at all: beside it first, then logged, then in its place. Raises OpdrachtFout."""
    tijdelijk = pad.with_name(f".{pad.name}.{os.getpid()}.deel")
    try:
        try:
            tijdelijk.write_bytes(inhoud)
            leg_vast()
            os.replace(tijdelijk, pad)
        finally:
            tijdelijk.unlink(missing_ok=True)
    except OpslagFout as fout:
        raise OpdrachtFout(f"{fout} Daarom is er niets geschreven.") from fout
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
