"""What is chosen on a screen of the evaluation: it stands in the address, and is held while the browser catches up.

A message that the browser sent a moment before may still carry the address from before the choice.
"""

from casus.screens.raamwerk import houd_vast, lees_adres, lees_vast, zet_adres


def lees_keuze(scherm: str, parameter: str, standaard: str = "") -> str:
    """What the address says, or what was chosen a moment ago; ``standaard`` where neither says anything."""
    adres = lees_adres()
    nu = adres.extra.get(parameter, "")
    gekozen = lees_vast(f"{scherm}.{parameter}", adres.onderzoek, nu)
    if gekozen != nu:
        zet_adres(**{parameter: gekozen})
    return gekozen or standaard


def zet_keuze(scherm: str, **keuzes: object) -> None:
    """Chooses: parameter by parameter; None takes a choice back."""
    for parameter, waarde in keuzes.items():
        nieuw = "" if waarde is None else str(waarde)
        houd_vast(f"{scherm}.{parameter}", lees_adres().onderzoek, lees_keuze(scherm, parameter), nieuw)
        zet_adres(**{parameter: nieuw})
