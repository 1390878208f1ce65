"""What the support cost: per item, per scenario, the difference, and when it turns."""

from aspects.kosten.berekenen import bereken_kosten
from aspects.kosten.uitkomst import KostenUitkomst, Omslag, Post, ScenarioKosten, Verschil

__all__ = ["KostenUitkomst", "Omslag", "Post", "ScenarioKosten", "Verschil", "bereken_kosten"]
