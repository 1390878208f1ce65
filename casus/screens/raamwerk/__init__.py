"""The small door to the framework: what changes from release to release, wrapped once."""

from casus.screens.raamwerk.adres import Adres, lees_adres, link_naar, maak_adres, naar, parameters, zet_adres
from casus.screens.raamwerk.bovenaan import begin_bovenaan
from casus.screens.raamwerk.koppen import maak_koppen
from casus.screens.raamwerk.logregels import schrijf_logregels
from casus.screens.raamwerk.loket import Houder, Vraag, maak_loket, open_loket, verhul
from casus.screens.raamwerk.navigatie import Scherm, toon_navigatie
from casus.screens.raamwerk.nederlands import laad_woordenboek, vertaal_raamwerk
from casus.screens.raamwerk.ongestoord import bescherm_handelingen, ongestoord
from casus.screens.raamwerk.prent import Keuze, Prent, lees_breedte, toon_prent
from casus.screens.raamwerk.snelregel import (
    STANDAARD_TOETSEN,
    EchoSoort,
    Regel,
    lees_regels,
    lees_tekst,
    snelregel,
)
from casus.screens.raamwerk.toetsen import luister
from casus.screens.raamwerk.vasthouden import houd_vast, lees_vast
from casus.screens.raamwerk.veldconcepten import bewaak_velden
from casus.screens.raamwerk.volg import toon_klok, volg_versie

bescherm_handelingen()

__all__ = [
    "STANDAARD_TOETSEN",
    "Adres",
    "EchoSoort",
    "Houder",
    "Keuze",
    "Prent",
    "Regel",
    "Scherm",
    "Vraag",
    "begin_bovenaan",
    "bewaak_velden",
    "houd_vast",
    "laad_woordenboek",
    "lees_adres",
    "lees_breedte",
    "lees_regels",
    "lees_tekst",
    "lees_vast",
    "link_naar",
    "luister",
    "maak_adres",
    "maak_koppen",
    "maak_loket",
    "naar",
    "ongestoord",
    "open_loket",
    "parameters",
    "schrijf_logregels",
    "snelregel",
    "toon_klok",
    "toon_navigatie",
    "toon_prent",
    "verhul",
    "vertaal_raamwerk",
    "volg_versie",
    "zet_adres",
]
