"""What the support cost: per item, per scenario, the difference, and when it turns."""

from aspects.kosten.berekenen import bereken_kosten
from aspects.kosten.breedte import vind_breedste, vind_breedste_van_verschil
from aspects.kosten.gevoeligheid import Gevoeligheid, bereken_gevoeligheid
from aspects.kosten.lijnen import Lijnen, bereken_lijnen
from aspects.kosten.uitkomst import KostenUitkomst, Omslag, Post, ScenarioKosten, Verschil

__all__ = [
    "Gevoeligheid", "KostenUitkomst", "Lijnen", "Omslag", "Post", "ScenarioKosten", "Verschil",
    "bereken_gevoeligheid", "bereken_kosten", "bereken_lijnen", "vind_breedste", "vind_breedste_van_verschil",
]  # fmt: skip
