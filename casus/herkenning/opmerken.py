"""What is said quietly, while people type, of a text that points to a person. It stops nothing at the table."""

from collections.abc import Collection

from casus.herkenning.sporen import SOORTEN, Spoor, zoek_vondsten
from casus.woorden import som_op


def merk_op(tekst: str) -> str:
    """A sentence on what seems to point to a person, and what to write instead; '' where nothing does.

    Numbers and addresses are named by their kind, never repeated.
    """
    vondsten = zoek_vondsten(tekst)
    namen = list(dict.fromkeys(" ".join(v.tekst.split()) for v in vondsten if v.soort == "naam"))
    ander = list(dict.fromkeys(SOORTEN[v.soort] for v in vondsten if v.soort != "naam"))
    zinnen = []
    if ander:
        zinnen.append(f"Dit lijkt op een {som_op(ander)}. Laat het liever weg.")
    if namen:
        wat = "een naam" if len(namen) == 1 else "namen"
        zinnen.append(f"{som_op([f'‘{naam}’' for naam in namen])} {'lijkt' if len(namen) == 1 else 'lijken'} op {wat}. "
                      "Schrijf liever een rol.")
    return " ".join(zinnen)


def vertel_plekken(sporen: Collection[Spoor]) -> str:
    """After a file came in: in how many texts something points to a person, and where; '' where nothing does."""
    plekken = {spoor.plek for spoor in sporen}
    if not plekken:
        return ""
    waar = som_op(sorted({plek.casus or "het onderzoek zelf" for plek in plekken}))
    teksten = "1 tekst staat" if len(plekken) == 1 else f"{len(plekken)} teksten staat"
    return f"Let op: in {teksten} iets wat naar een mens kan wijzen ({waar}). Bij Rapport ziet u elke plek."
