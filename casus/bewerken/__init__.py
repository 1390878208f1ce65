"""What people do to a story: fill in, half fill in, place, tell otherwise, remove, merge, split. Returns steps."""

from casus.bewerken.halve import HALF, Half, lees_halve, zet_velden
from casus.bewerken.items import kopieer_naar_referentie, maak_lezing, nieuw_kenmerk, splits
from casus.bewerken.verloop import zet_status
from casus.bewerken.verwijderen import Hangt, verwijder, voeg_betrokkenen_samen, wat_hangt_eraan

__all__ = [
    "HALF", "Half", "Hangt", "kopieer_naar_referentie", "lees_halve", "maak_lezing", "nieuw_kenmerk", "splits",
    "verwijder", "voeg_betrokkenen_samen", "wat_hangt_eraan", "zet_status", "zet_velden",
]  # fmt: skip
