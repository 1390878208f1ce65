"""A card for on the table for each of the people: a role and a party, never a name."""

from dataclasses import dataclass

from casus.beeld.kleuren import kies_palet
from casus.model import Betrokkene, Casus
from casus.woorden import woord


@dataclass(frozen=True)
class Naamkaart:
    """One card; ``onder`` is '' where no party is known, ``kleur`` that of the lijn, said in words as well."""

    rol: str
    partij: str
    lijn: str
    kleur: str


def maak_naamkaarten(casus: Casus) -> tuple[Naamkaart, ...]:
    """A card each, in the order of the case; none for people who are talked about and not there."""
    return tuple(_maak(b) for b in casus.betrokkenen if not b.over_afwezige)


def _maak(iemand: Betrokkene) -> Naamkaart:
    rol = " ".join(iemand.aanduiding.split())
    partij = " ".join((iemand.partij or woord("soort_betrokkene", iemand.soort)).split())
    lijn = woord("lijn", iemand.lijn) if iemand.lijn is not None else ""
    return Naamkaart(rol[:1].upper() + rol[1:], "" if partij.lower() == rol.lower() else partij, lijn, _kleur(iemand))


def _kleur(iemand: Betrokkene) -> str:
    palet = kies_palet("licht", True)
    if iemand.soort == "inwoner":
        return palet.inwoner
    return palet.zacht if iemand.lijn is None else getattr(palet, f"lijn{iemand.lijn}")
