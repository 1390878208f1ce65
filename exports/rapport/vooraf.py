"""Vooraf: which evaluation this is, for whom, and thanks to who told."""

from collections import Counter

from casus.datums import in_woorden
from casus.model import Casus
from casus.venster import MEETELLENDE_STATUSSEN, telt_mee
from exports.rapport.model import Alinea, Deel, Hoofdstuk, Kop, Lijst
from exports.rapport.stof import Rapportstof
from exports.rapport.verhalen import GEEN_VERHALEN

GEKOZEN = (
    "Deze verhalen zijn gekozen om van te leren. Ze zeggen niet hoe vaak iets voorkomt, "
    "en er staat nergens een oordeel over een persoon, een team of een verhaal als geheel."
)
_REDEN_STATUS = {
    "voorgesteld": "alleen voorgesteld", "reserve": "staat op de reservelijst",
    "geselecteerd": "gesprek nog niet gehouden", "gepland": "gesprek nog niet gehouden", "afgevallen": "afgevallen",
}  # fmt: skip
_REDEN_TOESTEMMING = {
    "niet_gevraagd": "toestemming nog niet gevraagd", "geweigerd": "toestemming geweigerd",
    "ingetrokken": "toestemming ingetrokken",
}  # fmt: skip


def maak_voorblad(stof: Rapportstof) -> tuple[Deel, ...]:
    """The front page: how many stories, and in the internal edition how many do not count and why."""
    punten = [f"{_verhalen(stof.aantal)} in dit rapport"]
    if not stof.openbaar:
        redenen = Counter(_reden(casus) for casus in stof.bestand.casussen if not telt_mee(casus))
        punten += [f"{_verhalen(aantal)} niet meegeteld: {reden}" for reden, aantal in sorted(redenen.items())]
    return (
        Lijst(tuple(punten)),
        Alinea(f"Gerekend tot en met {in_woorden(stof.onderzoek.peildatum)} (de peildatum)."),
        Alinea(GEKOZEN, stil=True),
    )


def maak_vooraf(stof: Rapportstof) -> Hoofdstuk:
    """The first chapter."""
    delen: list[Deel] = [Kop(1, "Vooraf", "vooraf")]
    if not stof.aantal:
        delen.append(Alinea(GEEN_VERHALEN))
    return Hoofdstuk("vooraf", tuple(delen))


def _verhalen(aantal: int) -> str:
    return "1 verhaal" if aantal == 1 else f"{aantal} verhalen"


def _reden(casus: Casus) -> str:
    """Why a case does not count: its status first, then its consent."""
    if casus.status not in MEETELLENDE_STATUSSEN:
        return _REDEN_STATUS[casus.status]
    return _REDEN_TOESTEMMING[casus.toestemming.status]
