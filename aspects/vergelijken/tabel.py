"""The chosen stories as a table: a column each, a row for every step and count.

Counts of people and parties come from the figures of the case; days from the route. Source: calculation rules,
Regie (after the signals).
"""

from collections.abc import Sequence
from datetime import date

from aspects.cijfers import CasusCijfers
from aspects.vergelijken.contact import vind_eerste_contact
from aspects.vergelijken.route import volg_route
from aspects.vergelijken.woorden import NIET_GENOEMD, zeg_stap, zeg_wanneer
from casus.datums import periode_in_woorden

Rij = tuple[str, ...]
_STAPPEN = {
    "signaal": "Van eerste signaal tot aanmelding", "aanmelding": "Aanmelding",
    "huisbezoek": "Van aanmelding tot eerste huisbezoek", "besluit": "Van aanmelding tot eerste besluit",
    "hulp": "Van aanmelding tot eerste hulp van buiten het team",
}  # fmt: skip


def maak_vergelijktabel(verhalen: Sequence[CasusCijfers], peildatum: date) -> tuple[Rij, ...]:
    """The rows: a heading, then a cell for each story in the order given; what was not told says so."""
    routes = [volg_route(c.casus, peildatum) for c in verhalen]
    contacten = [vind_eerste_contact(c.casus, peildatum) for c in verhalen]
    rijen: list[Rij] = [
        ("Waar het verhaal over gaat", *(periode_in_woorden(c.venster.van.isoformat(), c.venster.tot.isoformat())
                                         for c in verhalen)),
        ("Eerste contact", *(zeg_wanneer(contact) if contact else NIET_GENOEMD for contact in contacten)),
    ]  # fmt: skip
    rijen += [(kop, *(zeg_stap(route.stap(soort)) for route in routes)) for soort, kop in _STAPPEN.items()]
    mensen = [c.betrokkenheid for c in verhalen]
    rijen += [
        ("Medewerkers van het gebiedsteam", *(str(m.gebiedsteammedewerkers) for m in mensen)),
        ("Keer dat een medewerker een ander opvolgde", *(str(m.opvolgingen) for m in mensen)),
        ("Partijen", *(str(len(m.partijen)) for m in mensen)),
        ("Partijen tegelijk, hooguit", *(str(m.partijen_gelijktijdig_max) for m in mensen)),
    ]
    return tuple(rijen)
