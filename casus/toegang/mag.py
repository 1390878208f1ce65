"""Who may do what: one table of roles and acts, and one question.

Source: confidentiality, "Nobody in who does not belong" and "Safety of people" (strikt).
"""

from collections.abc import Callable, Mapping

from casus.storage.fouten import OpslagFout
from casus.storage.waarvan import Waarvan
from casus.toegang.rollen import Persoon

Voorwaarde = Callable[[Persoon, Waarvan], bool]

GEEN_TOEGANG = "Dit is niet voor u. Vraag het aan wie Casustijdlijn voor u beheert als u denkt dat het wel zo is."


class GeenToegang(OpslagFout):
    """This person may not do this; nothing was read and nothing changed. The text is Dutch and tells nothing of it."""

    def __init__(self, bericht: str = GEEN_TOEGANG):
        super().__init__(bericht)


def _overal(persoon: Persoon, waarvan: Waarvan) -> bool:
    return True


def _eigen_onderzoek(persoon: Persoon, waarvan: Waarvan) -> bool:
    return waarvan.onderzoek in persoon.onderzoeken


def _leidt_gesprek(persoon: Persoon, waarvan: Waarvan) -> bool:
    return _eigen_onderzoek(persoon, waarvan) and waarvan.facilitator in persoon.facilitator


def _schrijft_gesprek(persoon: Persoon, waarvan: Waarvan) -> bool:
    return _eigen_onderzoek(persoon, waarvan) and waarvan.code in persoon.casussen and not waarvan.strikt


def _bracht_in(persoon: Persoon, waarvan: Waarvan) -> bool:
    return _eigen_onderzoek(persoon, waarvan) and waarvan.medewerker in persoon.medewerker and not waarvan.strikt


_WIE_CASUS: Mapping[str, Voorwaarde] = {
    "gespreksleider": _leidt_gesprek, "notulist": _schrijft_gesprek, "evaluatieteam": _eigen_onderzoek,
}  # fmt: skip
_TEAM: Mapping[str, Voorwaarde] = {"evaluatieteam": _eigen_onderzoek}
_INSTELLINGEN: Mapping[str, Voorwaarde] = {"evaluatieteam": _eigen_onderzoek, "beheerder": _overal}

HANDELINGEN: Mapping[str, Mapping[str, Voorwaarde]] = {
    "onderzoek_zien": {
        "gespreksleider": _eigen_onderzoek, "notulist": _eigen_onderzoek, "evaluatieteam": _eigen_onderzoek,
        "coordinator": _eigen_onderzoek, "medewerker": _eigen_onderzoek, "beheerder": _overal,
    },
    "onderzoek_maken": {"beheerder": _overal},
    "onderzoek_inlezen": _TEAM,
    "instellingen_wijzigen": _INSTELLINGEN,
    "prijsgebruik_zien": _INSTELLINGEN,
    "evaluatie_lezen": _TEAM,
    "evaluatie_wijzigen": _TEAM,
    "bestand_uitvoeren": _TEAM,
    "casus_noemen": {**_WIE_CASUS, "beheerder": _overal},
    "casus_lezen": _WIE_CASUS,
    "casus_wijzigen": _WIE_CASUS,
    "casus_maken": {"gespreksleider": _leidt_gesprek, "evaluatieteam": _eigen_onderzoek},
    "verborgen_scores": _TEAM,
    "leerbeeld_zien": {"coordinator": _eigen_onderzoek, "evaluatieteam": _eigen_onderzoek},
    "alle_teams": _TEAM,
    "geheel_zien": {"evaluatieteam": _overal},
    "mijn_casus": {"medewerker": _bracht_in},
    "wissen": _INSTELLINGEN,
    "inzage": _TEAM,
    "beheer": {"beheerder": _overal},
    "loggen": {
        "gespreksleider": _overal, "notulist": _overal, "evaluatieteam": _overal, "coordinator": _overal,
        "medewerker": _overal, "beheerder": _overal,
    },
}  # fmt: skip
"""Per act the roles that may do it, each with when."""


def mag(persoon: Persoon, handeling: str, waarvan: Waarvan | None = None) -> bool:
    """True where this person may do this; ``waarvan`` None: about nothing in particular. KeyError: no such act."""
    per_rol = HANDELINGEN[handeling]
    over = waarvan if waarvan is not None else Waarvan()
    return persoon.lokaal or any(per_rol[rol](persoon, over) for rol in persoon.rollen if rol in per_rol)


def vereis(persoon: Persoon, handeling: str, waarvan: Waarvan | None = None) -> None:
    """Raises GeenToegang where this person may not do this."""
    if not mag(persoon, handeling, waarvan):
        raise GeenToegang
