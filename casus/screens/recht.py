"""What who looks may do here: asked before a screen draws, and before it reads what has no way behind the gate."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from casus.screens.bron import ik, open_opslag
from casus.screens.kijker import kijker, met_voorrecht
from casus.screens.raamwerk import Adres
from casus.storage import Opslag
from casus.storage.waarvan import Waarvan, vind_onderzoek_id, vind_waarvan, vind_waarvan_alle
from casus.toegang import GeenToegang
from casus.toegang import mag as mag_persoon


def mag(handeling: str, *, casus: int | None = None, onderzoek: int | None = None) -> bool:
    """True where who looks may do this (an act of ``casus.toegang``), with this case or evaluation by its number.

    KeyError where there is no such number, or no such act.
    """
    wie = kijker()
    return wie.lokaal or mag_persoon(wie, handeling, _waarvan(casus, onderzoek))


def vereis(handeling: str, *, casus: int | None = None, onderzoek: int | None = None) -> Opslag:
    """The store itself, for what has no method behind the gate; GeenToegang where who looks may not do this."""
    if not mag(handeling, casus=casus, onderzoek=onderzoek):
        raise GeenToegang
    return open_opslag()


@contextmanager
def voorrecht(handeling: str, *, casus: int | None = None, onderzoek: int | None = None) -> Iterator[Opslag]:
    """In this block the app reads everything of the store, to make of it what this act gives: no more leaves it.

    GeenToegang where who looks may not do this. Read what is in view anew inside: what was kept of it outside is
    another's.
    """
    winkel = vereis(handeling, casus=casus, onderzoek=onderzoek)
    with met_voorrecht():
        yield winkel


def is_voor_mij(adres: Adres) -> bool:
    """True where who looks may see the case and the evaluation the address names, or where these are not there."""
    try:
        return (adres.casus is None or mag("casus_lezen", casus=adres.casus)) and (
            adres.onderzoek is None or mag("onderzoek_zien", onderzoek=adres.onderzoek)
        )
    except KeyError:
        return True


def mijn_teams(onderzoek: int) -> frozenset[str] | None:
    """The teams of who looks; None: this person may see all teams of this evaluation."""
    return None if mag("alle_teams", onderzoek=onderzoek) else kijker().teams


def vind_mijn_casussen() -> list[int]:
    """The numbers of the cases that who looks brought in, as far as these are theirs to see."""
    wie = kijker()
    return [nr for nr, van in vind_waarvan_alle(open_opslag().pad).items() if mag_persoon(wie, "mijn_casus", van)]


def mijn_naam() -> str:
    """How the log calls who looks."""
    wie = kijker()
    return ik() if wie.lokaal else wie.naam


def mag_casus_maken(onderzoek: int) -> bool:
    """True where who looks may add a case of their own to this evaluation."""
    wie = kijker()
    return wie.lokaal or mag_persoon(
        wie, "casus_maken", replace(_van_onderzoek(onderzoek), facilitator=mijn_schuilnaam())
    )


def mijn_schuilnaam() -> str | None:
    """The pseudonym a new case of who looks gets as gespreksleider; None where that is said later."""
    wie = kijker()
    return min(wie.facilitator, default=None) if not wie.lokaal and "gespreksleider" in wie.rollen else None


def _waarvan(casus: int | None, onderzoek: int | None) -> Waarvan | None:
    if casus is not None:
        return vind_waarvan(open_opslag().pad, casus)
    return None if onderzoek is None else _van_onderzoek(onderzoek)


def _van_onderzoek(onderzoek: int) -> Waarvan:
    return Waarvan(vind_onderzoek_id(open_opslag().pad, onderzoek))
