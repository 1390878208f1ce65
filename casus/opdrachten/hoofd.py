"""``python -m casus``: import and export of one evaluation."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from casus.bestand import schrijf_bytes
from casus.meldingen import vertaal
from casus.model.velden import Id
from casus.opdrachten.bron import kies_onderzoek, lees_casusbestand, open_opslag, voeg_db_toe, voeg_onderzoek_toe
from casus.opdrachten.ontleder import Ontleder
from casus.opdrachten.reserve import (
    maak_reservekopie, voeg_reservekopie_toe, voeg_terugzetten_toe, zet_reservekopie_terug,
)  # fmt: skip
from casus.opdrachten.starten import start, voeg_start_toe
from casus.opdrachten.uitvoer import STANDAARDUITVOER, schrijf_uitvoer
from casus.opdrachten.uitvoeren import OpdrachtFout, voer_uit, wie
from casus.storage import OpslagFout, standaard_pad
from casus.toestemming import is_dicht, sluit_dichte


def main(argumenten: Sequence[str] | None = None) -> int:
    """Carries out one command; 0 where it went well, 1 where not. Wrong use leaves with SystemExit(2)."""
    ontleder = maak_ontleder()
    keuze = ontleder.parse_args(argumenten)
    if keuze.opdracht == "import" and keuze.als is not None:
        _check_kenmerk(keuze.als, ontleder)
    opdracht = {
        "import": _importeer, "export": _exporteer, "reservekopie": maak_reservekopie,
        "terugzetten": zet_reservekopie_terug, "start": _start,
    }[keuze.opdracht]  # fmt: skip
    return voer_uit(lambda: opdracht(keuze))


def maak_ontleder() -> Ontleder:
    """The commands and their options."""
    ontleder = Ontleder(prog="python -m casus", description="Zet een casusbestand in een gegevensbestand, en terug.")
    opdrachten = ontleder.add_subparsers(dest="opdracht", metavar="OPDRACHT", required=True, title="opdrachten")

    erin = opdrachten.add_parser("import", help="controleer een casusbestand en bewaar het", description=(
        "Controleert een casusbestand en bewaart het: alles of niets. "
        "Een onderzoek dat er al is, blijft staan, tenzij je iets anders kiest."
    ))  # fmt: skip
    erin.add_argument("bestand", metavar="BESTAND.json", type=Path, help="het casusbestand")
    voeg_db_toe(erin)
    erin.add_argument("--vervang", action="store_true", help="vervang het onderzoek als het er al is")
    erin.add_argument("--als", metavar="ID", help="bewaar het onder een ander kenmerk, naast wat er al is")

    eruit = opdrachten.add_parser(
        "export", help="schrijf een onderzoek naar een bestand", description="Schrijft een onderzoek naar een bestand."
    )
    voeg_db_toe(eruit)
    eruit.add_argument(
        "-o", dest="uitvoer", metavar="BESTAND.json", type=Path, required=True, help="waarheen; - is het scherm"
    )
    voeg_onderzoek_toe(eruit)
    eruit.add_argument("--zonder-dicht", action="store_true", help="zonder de inhoud van casussen zonder toestemming")

    voeg_reservekopie_toe(opdrachten.add_parser("reservekopie", help="maak een reservekopie", description=(
        "Maakt een reservekopie, ook als de app loopt, en kijkt na of hij goed is."
    )))  # fmt: skip
    voeg_terugzetten_toe(opdrachten.add_parser("terugzetten", help="zet een reservekopie terug", description=(
        "Zet een reservekopie terug. Wat er nu staat, wordt eerst bewaard. Wat is gewist, blijft gewist."
    )))  # fmt: skip
    voeg_start_toe(opdrachten.add_parser("start", help="start de app", description=(
        "Start de app. Is niet ingesteld wie er in mogen, dan alleen voor deze computer zelf."
    )))  # fmt: skip
    return ontleder


def _start(keuze: Namespace) -> None:
    start(keuze.adres, keuze.poort, alleen_kijken=keuze.kijk_na)


def _check_kenmerk(kenmerk: str, ontleder: Ontleder) -> None:
    try:
        TypeAdapter(Id).validate_python(kenmerk)
    except ValidationError as fout:
        ontleder.weiger(f"--als: {vertaal(fout)[0].bericht}")


def _importeer(keuze: Namespace) -> None:
    bestand = lees_casusbestand(keuze.bestand)
    if keuze.als is not None:
        bestand = bestand.model_copy(update={"onderzoek": bestand.onderzoek.model_copy(update={"id": keuze.als})})
    kenmerk = bestand.onderzoek.id
    opslag, plek = open_opslag(keuze.db, maak=True), keuze.db or standaard_pad()
    if not keuze.vervang and any(regel.id == kenmerk for regel in opslag.onderzoeken()):
        raise OpdrachtFout([
            f"{plek}: het onderzoek '{kenmerk}' is er al. "
            "Vervang het met --vervang, of zet het ernaast met --als EEN-ANDER-KENMERK."
        ])  # fmt: skip
    try:
        opslag.zet_bestand(bestand, wie(), vervang=keuze.vervang)
    except OpslagFout as fout:
        raise OpdrachtFout([f"{plek}: {fout}"]) from None
    aantal = len(bestand.casussen)
    print(f"Bewaard: onderzoek '{kenmerk}' met {aantal} {'casus' if aantal == 1 else 'casussen'} in {plek}")


def _exporteer(keuze: Namespace) -> None:
    opslag, plek = open_opslag(keuze.db), keuze.db or standaard_pad()
    try:
        regel = kies_onderzoek(opslag, keuze.onderzoek, keuze.db)
        bestand = opslag.laad_bestand(regel.nr)
        dicht = 0 if keuze.zonder_dicht else sum(is_dicht(casus) for casus in bestand.casussen)
        inhoud = schrijf_bytes(sluit_dichte(bestand) if keuze.zonder_dicht else bestand)
        naam = "scherm" if keuze.uitvoer == STANDAARDUITVOER else keuze.uitvoer.name
        wat = f"onderzoek uitgevoerd als casusbestand: {naam}{', ook wat dicht is' if dicht else ''}"

        def leg_vast() -> None:
            opslag.beheer.geef_uit(wie(), wat, inhoud, onderzoek=regel.id)

        schrijf_uitvoer(keuze.uitvoer, inhoud, leg_vast)
    except OpslagFout as fout:
        raise OpdrachtFout([f"{plek}: {fout}"]) from None
