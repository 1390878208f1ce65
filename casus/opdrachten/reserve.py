"""``python -m casus reservekopie`` and ``terugzetten``: a backup made and found good, and one put back."""

import shutil
from argparse import Namespace
from pathlib import Path

from casus.opdrachten.account import vereis_van_account
from casus.opdrachten.bron import open_opslag, voeg_db_toe
from casus.opdrachten.ontleder import Ontleder
from casus.opdrachten.uitvoeren import OpdrachtFout, wie
from casus.storage import OpslagFout, standaard_pad
from casus.storage.envelop import noem_sleutelbestand, open_envelop
from casus.storage.sleutelbos import geef_sleutel, zet_sleutel
from casus.storage.slotvorm import is_plat
from casus.storage.terugzetten import zet_terug
from casus.storage.versleutelen import lees_zin_uit_omgeving


def voeg_reservekopie_toe(ontleder: Ontleder) -> None:
    """The options of the first."""
    voeg_db_toe(ontleder)
    uitleg = "waarheen (zonder dit: de map met reservekopieën)"
    ontleder.add_argument("-o", dest="uitvoer", metavar="KOPIE.db", type=Path, help=uitleg)


def voeg_terugzetten_toe(ontleder: Ontleder) -> None:
    """The options of the second."""
    ontleder.add_argument("kopie", metavar="KOPIE.db", type=Path, help="de reservekopie")
    voeg_db_toe(ontleder)


def maak_reservekopie(keuze: Namespace) -> None:
    """Makes one; good, or not there."""
    beheer = open_opslag(keuze.db, handeling="beheer").beheer
    if keuze.uitvoer is not None and keuze.uitvoer.exists():
        raise OpdrachtFout([f"{keuze.uitvoer}: dit bestand is er al; kies een andere naam"])
    kopie = beheer.maak_kopie(wie(), keuze.uitvoer)
    slot = "versleuteld" if beheer.is_versleuteld() else "niet versleuteld"
    print(f"{kopie.pad} is geschreven en nagekeken ({slot}).")


def zet_reservekopie_terug(keuze: Namespace) -> None:
    """Puts it in the place of the store, or where there is none yet; what was erased since stays erased."""
    vereis_van_account("beheer")
    pad = keuze.db or standaard_pad()
    if not keuze.kopie.is_file():
        raise OpdrachtFout([f"{keuze.kopie}: deze reservekopie is er niet"])
    try:
        _ontgrendel(pad, keuze.kopie)
        zet_terug(pad, keuze.kopie, wie())
    except OpslagFout as fout:
        raise OpdrachtFout([f"{keuze.kopie}: {fout}"]) from None
    print(f"{keuze.kopie} is teruggezet in {pad}.")


def _ontgrendel(pad: Path, kopie: Path) -> None:
    """The key: of the store that is there, else of the file that lies beside the backup."""
    if geef_sleutel(pad) is not None:
        return
    zin = lees_zin_uit_omgeving()
    if pad.exists():
        # Not by opening it: the store may be damaged, which is why somebody puts a backup back.
        if zin is not None and not is_plat(pad) and noem_sleutelbestand(pad).exists():
            zet_sleutel(pad, open_envelop(pad, zin))
        return
    if is_plat(kopie):
        return
    if zin is None or not noem_sleutelbestand(kopie).exists():
        raise OpslagFout(
            "Deze reservekopie is versleuteld. Zet de wachtwoordzin in CASUS_SLEUTEL, en het sleutelbestand "
            f"{noem_sleutelbestand(kopie).name} naast de reservekopie."
        )
    pad.parent.mkdir(parents=True, exist_ok=True)
    zet_sleutel(pad, open_envelop(kopie, zin))
    shutil.copyfile(noem_sleutelbestand(kopie), noem_sleutelbestand(pad))
