"""Texts put to the people they are about: what they agreed to, and that a changed text is asked again."""

from aspects.verificatie.antwoorden import (
    Stand, Stuk, antwoordt, bepaal_stand, geldt_nog, is_akkoord, kan_akkoord, leg_voor, lees_gevraagd, maak_concept,
    maak_vingerafdruk, verander_tekst, vind_open_rollen, vind_wijzigwensen, wijs_af, zet_akkoord,
)  # fmt: skip
from aspects.verificatie.herkenbaar import VRAAG, LezersFout, is_bekeken, schrijf_kijkers_op, vind_kijkers
from aspects.verificatie.mag import citaat_mag_goed, mag_openbaar, waarom_niet_openbaar, waarom_niet_voorleggen

__all__ = [
    "VRAAG", "LezersFout", "Stand", "Stuk", "antwoordt", "bepaal_stand", "citaat_mag_goed", "geldt_nog", "is_akkoord",
    "is_bekeken", "kan_akkoord", "leg_voor", "lees_gevraagd", "maak_concept", "maak_vingerafdruk", "mag_openbaar",
    "schrijf_kijkers_op", "verander_tekst", "vind_kijkers", "vind_open_rollen", "vind_wijzigwensen",
    "waarom_niet_openbaar", "waarom_niet_voorleggen", "wijs_af", "zet_akkoord",
]  # fmt: skip
