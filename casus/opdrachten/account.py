"""Who works on the command line: the account on this machine, with what the roles file gives it.

Without a roles file it is whoever may read the store at all: the machine itself is the lock then.
"""

import getpass
import os

from casus.opdrachten.uitvoeren import OpdrachtFout
from casus.storage import Opslag
from casus.toegang import LOKAAL, GeenToegang, Persoon, mag, vind_account
from casus.toegang.instelling import lees_rollenbestand, vind_rollenpad
from casus.toegang.poort import bewaak


def noem_account() -> str:
    """The account this process runs under, as the machine says: what stands in the surroundings can be put there."""
    try:
        if os.name != "posix":
            return os.getlogin()
        import pwd

        return pwd.getpwuid(os.getuid()).pw_name
    except (KeyError, OSError):
        return getpass.getuser() if os.name != "posix" else str(os.getuid())


def wie_werkt() -> Persoon:
    """The person of this account; OpdrachtFout where the roles file does not name it, or cannot be used."""
    pad = vind_rollenpad()
    if pad is None:
        return LOKAAL
    rollen, meldingen = lees_rollenbestand(pad)
    if rollen is None:
        raise OpdrachtFout(meldingen)
    account = noem_account()
    persoon = vind_account(rollen, account)
    if persoon is None:
        raise OpdrachtFout([
            f"Het account ‘{account}’ heeft geen rol in Casustijdlijn. Vraag het aan {rollen.vraag_het_aan}."
        ])  # fmt: skip
    return persoon


def achter_de_poort(opslag: Opslag) -> Opslag:
    """The store as this account may use it."""
    return bewaak(opslag, wie_werkt())


def vereis_van_account(handeling: str) -> None:
    """GeenToegang where this account may not do this."""
    if not mag(wie_werkt(), handeling):
        raise GeenToegang
