"""From what the identity provider says of somebody, or from an account on the machine, to a person with roles."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from casus.toegang.rollen import ROLLEN, Persoon
from casus.toegang.rollenbestand import Rollenbestand


def vind_persoon(bestand: Rollenbestand, claims: Mapping[str, Any]) -> Persoon | None:
    """Who this is; None where the file (or, with a claim for roles, the provider) gives no role.

    With a claim for roles the file still says for what: which evaluations, which pseudonyms, which teams. A role that
    is not switched on with purpose and ground is no role.
    """
    wie = _lees_claim(claims, bestand.claim)
    if not isinstance(wie, str) or not wie.strip() or claims.get("email_verified") is False:
        return None
    wie = wie.strip()
    bekend = bestand.personen.get(wie.casefold())
    if bestand.rolclaim is None:
        return bekend if bekend is not None and bekend.rollen else None
    gezegd = _als_woorden(_lees_claim(claims, bestand.rolclaim))
    rollen = tuple(code for code in ROLLEN if code in bestand.rollen and bestand.rollen[code].waarden & gezegd)
    if not rollen:
        return None
    return replace(bekend if bekend is not None else Persoon(wie), rollen=rollen)


def vind_account(bestand: Rollenbestand, account: str) -> Persoon | None:
    """Who works on the command line under this account; None for one that the file does not name with a role."""
    bekend = bestand.accounts.get(account)
    return bekend if bekend is not None and bekend.rollen else None


def _lees_claim(claims: Mapping[str, Any], naam: str) -> Any:
    """A claim by its name; a dot goes into what a claim holds, as in ``realm_access.roles``."""
    if naam in claims:
        return claims[naam]
    waarde: Any = claims
    for deel in naam.split("."):
        if not isinstance(waarde, Mapping) or deel not in waarde:
            return None
        waarde = waarde[deel]
    return waarde


def _als_woorden(waarde: Any) -> frozenset[str]:
    if isinstance(waarde, str):
        return frozenset({waarde})
    if isinstance(waarde, list | tuple):
        return frozenset(deel for deel in waarde if isinstance(deel, str))
    return frozenset()
