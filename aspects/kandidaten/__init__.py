"""Candidates for attention points: questions for people who read the stories first, never conclusions."""

from aspects.kandidaten.model import Kandidaat
from aspects.kandidaten.vinden import rust_op_scores, vind_kandidaten

__all__ = ["Kandidaat", "rust_op_scores", "vind_kandidaten"]
