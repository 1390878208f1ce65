"""Where a command takes its evaluation from: a file, or a store with perhaps several."""

from argparse import Namespace
from pathlib import Path

from casus.bestand import lees_pad
from casus.model import Casusbestand
from casus.opdrachten.account import achter_de_poort, vereis_van_account
from casus.opdrachten.ontleder import Ontleder
from casus.opdrachten.sleutel import ontsluit
from casus.opdrachten.uitvoeren import OpdrachtFout, bestandsmelding
from casus.plaats import BestandFout
from casus.storage import OnderzoekRegel, Opslag, OpslagFout, standaard_pad


def voeg_db_toe(ontleder: Ontleder) -> None:
    """The option that names the store."""
    uitleg = "het gegevensbestand (zonder dit: dat van de app, of wat in CASUS_DB staat)"
    ontleder.add_argument("--db", metavar="casus.db", type=Path, help=uitleg)


def voeg_onderzoek_toe(ontleder: Ontleder) -> None:
    """The option that names one evaluation of a store."""
    ontleder.add_argument("--onderzoek", metavar="ID", help="het kenmerk van het onderzoek, als er meer dan één is")


def voeg_bron_toe(ontleder: Ontleder) -> None:
    """A file, or ``--db`` with ``--onderzoek`` in its place."""
    ontleder.add_argument("bestand", metavar="BESTAND.json", type=Path, nargs="?", help="een casusbestand")
    voeg_db_toe(ontleder)
    voeg_onderzoek_toe(ontleder)


def lees_bron(keuze: Namespace, ontleder: Ontleder, handeling: str | None = None) -> Casusbestand:
    """The evaluation that ``voeg_bron_toe`` let people choose; wrong use where both or neither were given.

    ``handeling``: read for this act only, see ``open_opslag``.
    """
    if keuze.bestand is not None:
        if keuze.db is not None or keuze.onderzoek is not None:
            ontleder.weiger("geef een bestand, of een gegevensbestand met --db; niet allebei")
        return lees_casusbestand(keuze.bestand)
    if keuze.db is None and keuze.onderzoek is None:
        ontleder.weiger("geef een casusbestand, of een gegevensbestand met --db")
    opslag = open_opslag(keuze.db, handeling=handeling)
    return opslag.laad_bestand(kies_onderzoek(opslag, keuze.onderzoek, keuze.db).nr)


def lees_casusbestand(pad: Path) -> Casusbestand:
    """The file at ``pad``; OpdrachtFout with every fault, the file's name before it."""
    try:
        return lees_pad(pad)
    except BestandFout as fout:
        raise OpdrachtFout(f"{pad}: {melding}" for melding in fout.meldingen) from None
    except OSError as fout:
        fout.filename = str(pad)
        raise OpdrachtFout([bestandsmelding(fout)]) from None


def open_opslag(pad: Path | None, *, maak: bool = False, handeling: str | None = None) -> Opslag:
    """The store at ``pad`` (without one: that of the app) as this account may use it; OpdrachtFout without a role.

    Only with ``maak`` is one made where there is none. With ``handeling`` it is the whole store, for an account that
    may do that act: nothing but what the act gives may be made of it.
    """
    plek = pad or standaard_pad()
    if not maak and not plek.exists():
        raise OpdrachtFout([f"{plek}: dit gegevensbestand bestaat niet"])
    try:
        ontsluit(plek)
        if handeling is not None:
            vereis_van_account(handeling)
            return Opslag(plek)
        return achter_de_poort(Opslag(plek))
    except OpslagFout as fout:
        raise OpdrachtFout([f"{plek}: {fout}"]) from None


def kies_onderzoek(opslag: Opslag, kenmerk: str | None, pad: Path | None) -> OnderzoekRegel:
    """The evaluation with this id, or the only one; OpdrachtFout with a list where it cannot be told.

    ``pad`` is what the store was opened with.
    """
    plek, alle = pad or standaard_pad(), opslag.onderzoeken()
    if not alle:
        raise OpdrachtFout([f"{plek}: hier staat nog geen onderzoek in"])
    if kenmerk is None and len(alle) == 1:
        return alle[0]
    for regel in alle:
        if regel.id == kenmerk:
            return regel
    begin = "hier staan meer onderzoeken in; kies er één met --onderzoek"
    if kenmerk is not None:
        begin = f"het onderzoek '{kenmerk}' staat hier niet in; wel"
    namen = ", ".join(f"{regel.id} ({regel.naam})" for regel in alle)
    raise OpdrachtFout([f"{plek}: {begin}: {namen}"])
