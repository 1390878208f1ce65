"""When an inwoner and the gebiedsteam first met, as far as the story tells.

First contact is the earliest of: an aanmelding, an event with somebody of the gebiedsteam, support by somebody of the
gebiedsteam. Only what really happened (not the referentie) and what may lie in the casus window. A story with none of
these has no first contact: then nothing is counted from it. Source: the product, Vergelijken; calculation rules,
Regie (window W: which aanmeldingen) and Dates.
"""

from collections.abc import Iterator
from datetime import date

from aspects.vensterdagen import lees_venster
from aspects.vergelijken.momenten import Eerste, Mogelijk, kies_eerste, lees_mogelijk
from casus.model import Casus


def vind_eerste_contact(casus: Casus, peildatum: date) -> Eerste | None:
    """The first contact, with all days it can have been; None where the story tells of none."""
    venster = lees_venster(casus, peildatum)
    return kies_eerste(m for m in _verzamel(casus) if m.dagen.van <= venster.tot and m.dagen.tot >= venster.van)


def _verzamel(casus: Casus) -> Iterator[Mogelijk]:
    team = {b.id for b in casus.betrokkenen if b.soort == "gebiedsteam"}
    for g in casus.gebeurtenissen:
        if g.scenario != "referentie" and (g.soort == "aanmelding" or team & {*g.betrokkenen}):
            yield lees_mogelijk("gebeurtenissen", g, g.datum, "datum")
    for i in casus.inzetten:
        if i.scenario != "referentie" and i.betrokkene in team:
            yield lees_mogelijk("inzetten", i, i.van, "van")
