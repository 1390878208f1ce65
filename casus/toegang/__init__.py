"""Who may see and do what. Plain rules and one gate before the store; no screen and no session."""

from casus.toegang.herkennen import vind_account, vind_persoon
from casus.toegang.mag import GEEN_TOEGANG, HANDELINGEN, GeenToegang, mag, vereis
from casus.toegang.rollen import LOKAAL, NIEMAND, ROLLEN, Persoon
from casus.toegang.rollenbestand import RollenFout, Rollenbestand, lees_rollen

__all__ = [
    "GEEN_TOEGANG", "HANDELINGEN", "LOKAAL", "NIEMAND", "ROLLEN", "GeenToegang", "Persoon", "RollenFout",
    "Rollenbestand", "lees_rollen", "mag", "vereis", "vind_account", "vind_persoon",
]  # fmt: skip
