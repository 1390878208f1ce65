"""Where stories are kept. SQL and sqlite-utils live here and nowhere else."""

from casus.samenvoegen import Botsing, Conflict
from casus.storage.db import standaard_pad
from casus.storage.fouten import OpslagFout
from casus.stappen import Stap, Weg, Zet, ZetKop
from casus.storage.log import Handeling
from casus.storage.opslag import CasusRegel, OnderzoekRegel, Opslag, Voorbereiding

__all__ = [
    "Botsing", "CasusRegel", "Conflict", "Handeling", "OnderzoekRegel", "Opslag", "OpslagFout", "Stap",
    "Voorbereiding", "Weg", "Zet", "ZetKop", "standaard_pad",
]  # fmt: skip
