"""Somebody by their role: 'dochter' says what they are; 'tolk, ketenpartner' says it in so many words."""

from typing import cast

from casus.model.keuzes import SoortBetrokkene
from casus.snelregel.herkennen import vind_woord
from casus.woorden import woorden

_KEUZE = "soort_betrokkene"


def lees_rol(tekst: str) -> tuple[str, SoortBetrokkene | None]:
    """What somebody is called, and their kind; None where the words do not tell."""
    wie, _, achter = (deel.strip() for deel in tekst.rpartition(","))
    if wie and (soort := _noem_soort(achter)):
        return wie, soort
    heel = tekst.strip().strip(",").strip()
    return heel, _noem_soort(heel) or cast("SoortBetrokkene | None", vind_woord(_KEUZE, heel, ontkend_telt=True))


def _noem_soort(tekst: str) -> SoortBetrokkene | None:
    """The kind these words name: 'naaste', or enough of 'ondersteuner of zorgaanbieder'."""
    klein = tekst.casefold()
    for code, woord in woorden(_KEUZE).items():
        if len(klein) > 3 and woord.casefold().startswith(klein):
            return cast("SoortBetrokkene", code)
    return None
