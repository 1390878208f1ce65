"""Who looks: the one person of a laptop, whoever is logged in, or nobody; and what may be done for them unseen.

Beside a run of a screen (a download that is made when it is pressed, a question at the counter) it is who asked for it.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from contextvars import ContextVar
from functools import wraps
from typing import ParamSpec, TypeVar

from casus.screens.raamwerk import lees_adres
from casus.screens.raamwerk.aanmelden import lees_aanmelding, lees_claims, lees_cookieclaims
from casus.screens.winkel import in_winkel, kijkt_naar_demonstratie
from casus.toegang import LOKAAL, NIEMAND, Persoon, vind_persoon
from casus.toegang.instelling import Instelling, bepaal_instelling

_NAMENS: ContextVar[Persoon | None] = ContextVar("namens", default=None)
_VOORRECHT: ContextVar[bool] = ContextVar("voorrecht", default=False)

P = ParamSpec("P")
T = TypeVar("T")


def lees_instelling() -> Instelling:
    """How the app is set up on this machine."""
    return bepaal_instelling(lees_aanmelding())


def kijker() -> Persoon:
    """Who looks, in the one role they act in; NIEMAND for who is not logged in or not known."""
    if (gezet := _NAMENS.get()) is not None:
        return gezet
    instelling = lees_instelling()
    if instelling.soort == "lokaal":
        return LOKAAL
    iemand = aangemeld(instelling)
    return NIEMAND if iemand is None else iemand.in_rol(lees_adres().ik)


def aangemeld(instelling: Instelling) -> Persoon | None:
    """Who is logged in in this run, with all their roles; None for nobody, or somebody the roles file does not know."""
    return _herken(instelling, lees_claims())


def is_aangemeld() -> bool:
    """True where somebody is logged in in this run, known or not."""
    return lees_claims() is not None


def herken_drager(cookies: Mapping[str, str]) -> Persoon:
    """Who asks something beside the runs, by the cookies of the browser; NIEMAND where that is nobody."""
    instelling = lees_instelling()
    if instelling.soort == "lokaal":
        return LOKAAL
    return _herken(instelling, lees_cookieclaims(cookies)) or NIEMAND


def _herken(instelling: Instelling, claims: Mapping[str, object] | None) -> Persoon | None:
    if instelling.soort != "team" or instelling.rollen is None or claims is None:
        return None
    return vind_persoon(instelling.rollen, claims)


@contextmanager
def als(persoon: Persoon) -> Iterator[None]:
    """In this block it is this person who looks."""
    merk = _NAMENS.set(persoon)
    try:
        yield
    finally:
        _NAMENS.reset(merk)


def laat_toe(cookies: Mapping[str, str], wie: str) -> AbstractContextManager[None] | None:
    """At the counter: the block for who asks; None where that is another than the pass was made for."""
    persoon = herken_drager(cookies)
    if persoon.lokaal:
        return nullcontext()
    return als(persoon) if persoon is not NIEMAND and persoon.naam == wie else None


def namens(functie: Callable[P, T]) -> Callable[P, T]:
    """The same function for later, beside the runs: carried out for who looks now, in the store of this window."""
    wie, demonstratie = kijker(), kijkt_naar_demonstratie()

    @wraps(functie)
    def later(*plaatsen: P.args, **namen: P.kwargs) -> T:
        with als(wie), in_winkel(demonstratie):
            return functie(*plaatsen, **namen)

    return later


def heeft_voorrecht() -> bool:
    """True inside ``met_voorrecht``."""
    return _VOORRECHT.get()


@contextmanager
def met_voorrecht() -> Iterator[None]:
    """In this block the app reads for a person what the person may not: only what is made of it may leave the block.

    Whoever uses it asked first for the act it is for.
    """
    merk = _VOORRECHT.set(True)
    try:
        yield
    finally:
        _VOORRECHT.reset(merk)
