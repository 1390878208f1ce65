"""What a person asks to see of what is kept about them: the passages, and the paper that is given."""

from exports.inzage.bouwen import maak_uittreksel
from exports.inzage.passages import Passage, vind_passages

__all__ = ["Passage", "maak_uittreksel", "vind_passages"]
