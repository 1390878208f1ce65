"""What stops a file that leaves the app because a text points to a person, and what a person released with a reason.

Source: confidentiality, "No identities"; design of the report: texts pass the identifiability check first.
"""

from collections.abc import Sequence

from casus.herkenning import SOORTEN, Spoor, bepaal_tegenhouders, tel_sporen, vertel_sporen, vind_sporen
from casus.model import Casusbestand
from exports.rapport.model import Uitgave

_WAT_TE_DOEN = (
    "Verander deze teksten. Of lees de hele lijst, en geef alles erop vrij met een reden: "
    '--vrijgeven "nagelezen door twee mensen"'
)


def vind_tegenhouders(bestand: Casusbestand, uitgave: Uitgave, heel: bool) -> tuple[Spoor, ...]:
    """What stops this edition; ``heel``: the file holds every text, also of cases that do not count."""
    return bepaal_tegenhouders(vind_sporen(bestand, alle=heel), openbaar=uitgave == "openbaar")


def weiger_sporen(sporen: Sequence[Spoor]) -> str:
    """Why nothing was written: each place, and what to do."""
    regels = [
        f"Er is niets geschreven: in de teksten staat iets dat naar een mens kan wijzen ({tel_sporen(sporen)}).",
        *(f"  {regel}" for regel in vertel_sporen(sporen)),
        _WAT_TE_DOEN,
    ]
    return "\n".join(regels)


def beschrijf_vrijgave(sporen: Sequence[Spoor], reden: str | None) -> tuple[str, ...]:
    """What was released, for the log: each place with its kind, never a word of what stands there."""
    plekken = dict.fromkeys(f"vrijgegeven: {spoor.plek} ({SOORTEN[spoor.vondst.soort]})" for spoor in sporen)
    return (f"vrijgegeven voor een rapport: {tel_sporen(sporen)}; reden: {reden}", *plekken)
