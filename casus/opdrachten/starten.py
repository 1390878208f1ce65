"""``python -m casus start``: the launcher. Where nobody has to log in it starts for this machine only."""

import os
import subprocess
import sys
from pathlib import Path

from casus.opdrachten.ontleder import Ontleder
from casus.opdrachten.uitvoeren import OpdrachtFout
from casus.toegang.instelling import bepaal_instelling, lees_aanmelden
from casus.toegang.loopback import is_loopback

THUIS = "127.0.0.1"
POORT = 8501
APP = Path(__file__).parents[2] / "app.py"


def voeg_start_toe(ontleder: Ontleder) -> None:
    """The options of the launcher."""
    ontleder.add_argument("--adres", metavar="ADRES", default=THUIS, help=f"waar de app luistert (zonder dit: {THUIS})")
    ontleder.add_argument("--poort", metavar="POORT", type=int, default=POORT, help=f"zonder dit: {POORT}")
    ontleder.add_argument("--kijk-na", action="store_true", help="zeg alleen of alles klaarstaat, en start niet")


def start(adres: str, poort: int, *, alleen_kijken: bool = False) -> None:
    """Starts the app; OpdrachtFout with all that is missing where it may not start here."""
    if fouten := zeg_waarom_niet(adres):
        raise OpdrachtFout(fouten)
    if alleen_kijken:
        print("Alles staat klaar.")
        return
    opdracht = [
        sys.executable, "-m", "streamlit", "run", str(APP), "--server.address", adres, "--server.port", str(poort),
        "--server.headless", "true",
    ]  # fmt: skip
    _maak_paden_heel()
    os.chdir(APP.parent)
    if os.name == "posix":  # the app takes the place of the launcher: whoever stops this, stops the app
        sys.stdout.flush()
        os.execv(sys.executable, opdracht)
    if subprocess.run(opdracht, check=False).returncode:
        raise OpdrachtFout(["De app is gestopt. Is deze poort misschien al in gebruik?"])


def _maak_paden_heel() -> None:
    """What was named from the folder one stands in is found from that of the app too."""
    for naam in ("CASUS_DB", "CASUS_ROLLEN", "CASUS_RESERVE", "CASUS_SLEUTEL_BESTAND"):
        if waarde := os.environ.get(naam, "").strip():
            os.environ[naam] = str(Path(waarde).resolve())


def zeg_waarom_niet(adres: str) -> list[str]:
    """Why the app does not start at this address; empty where it may."""
    instelling = bepaal_instelling(lees_aanmelden((Path.home(), APP.parent)))
    if instelling.soort == "lokaal" and not is_loopback(adres):
        return [
            f"Op {adres} kunnen anderen erbij, en er is niet ingesteld wie er in mogen. Daarom start de app daar niet.",
            f"Alleen op deze computer: laat --adres weg, dan is het {THUIS}.",
            "Voor een team: stel aanmelden in ([auth] in .streamlit/secrets.toml), en zet in CASUS_ROLLEN waar het "
            "bestand met rollen staat.",
        ]
    return [] if instelling.soort == "lokaal" else list(instelling.meldingen)

