"""``python -m aspects``: the computed figures of one evaluation, written to a file."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from aspects.kerncijfers import maak_kerncijfers
from casus.bestand import schrijf_json
from casus.model import Casusbestand
from casus.opdrachten.bron import lees_bron, open_opslag, voeg_bron_toe
from casus.opdrachten.ontleder import Ontleder
from casus.opdrachten.uitvoer import STANDAARDUITVOER, schrijf_uitvoer
from casus.opdrachten.uitvoeren import voer_uit, wie
from casus.storage import standaard_pad

_BOVEN_EEN_ONDERZOEK = ("formaat", "versie", "onderzoek", "geheel")
"""What may be seen of an evaluation by who is not of it."""


def main(argumenten: Sequence[str] | None = None) -> int:
    """Carries out one command; 0 where it went well, 1 where not. Wrong use leaves with SystemExit(2)."""
    keuze = maak_ontleder().parse_args(argumenten)
    return voer_uit(lambda: _schrijf_kerncijfers(keuze))


def maak_ontleder() -> Ontleder:
    """The commands and their options."""
    ontleder = Ontleder(prog="python -m aspects", description="Rekent uit wat de verhalen van een onderzoek zeggen.")
    opdrachten = ontleder.add_subparsers(dest="opdracht", metavar="OPDRACHT", required=True, title="opdrachten")
    kerncijfers = opdrachten.add_parser("kerncijfers", help="alle berekende cijfers", description=(
        "Schrijft alle berekende cijfers van een onderzoek: per verhaal dat meetelt, en van alle samen."
    ))  # fmt: skip
    voeg_bron_toe(kerncijfers)
    kerncijfers.add_argument(
        "-o", dest="uitvoer", metavar="CIJFERS.json", type=Path, required=True, help="waarheen; - is het scherm"
    )
    kerncijfers.add_argument("--geheel", action="store_true", help="alleen de cijfers van alle verhalen samen")
    kerncijfers.set_defaults(ontleder=kerncijfers)
    return ontleder


def schrijf_bytes(bestand: Casusbestand, *, alleen_geheel: bool = False) -> bytes:
    """The figures as UTF-8 JSON; the same evaluation gives the same bytes. ``alleen_geheel``: nothing of one story."""
    cijfers = maak_kerncijfers(bestand)
    if alleen_geheel:
        cijfers = {naam: deel for naam, deel in cijfers.items() if naam in _BOVEN_EEN_ONDERZOEK}
    return (schrijf_json(cijfers, indent=1) + "\n").encode("utf-8")


def _schrijf_kerncijfers(keuze: Namespace) -> None:
    uit_opslag = keuze.bestand is None
    bron = keuze.db or standaard_pad() if uit_opslag else keuze.bestand
    if keuze.uitvoer != STANDAARDUITVOER and _is_zelfde(bron, keuze.uitvoer):
        keuze.ontleder.weiger("argument -o: zo komen de cijfers over de verhalen heen; kies een andere naam")
    bestand = lees_bron(keuze, keuze.ontleder, "geheel_zien" if keuze.geheel else None)
    inhoud = schrijf_bytes(bestand, alleen_geheel=keuze.geheel)
    schrijf_uitvoer(keuze.uitvoer, inhoud, lambda: _leg_vast(keuze, bestand, inhoud) if uit_opslag else None)


def _is_zelfde(een: Path, ander: Path) -> bool:
    try:
        return een.resolve() == ander.resolve()
    except OSError:
        return False


def _leg_vast(keuze: Namespace, bestand: Casusbestand, inhoud: bytes) -> None:
    """A line in the log of the store, and in its register: what left it, and where to."""
    naam = "scherm" if keuze.uitvoer == STANDAARDUITVOER else keuze.uitvoer.name
    beheer = open_opslag(keuze.db).beheer
    beheer.geef_uit(wie(), f"kerncijfers uitgevoerd: {naam}", inhoud, onderzoek=bestand.onderzoek.id)
