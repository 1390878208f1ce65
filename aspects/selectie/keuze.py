"""What people decide about a case that was put forward: choose, reserve, drop out, back on the list.

Each gives the case as it becomes; the day is told, never read from a clock. Source: product, *Selectie*.
"""

from collections.abc import Iterable, Sequence

from aspects.selectie.model import AFGEVALLEN, GEKOZEN, TE_KIEZEN, Inbreng, sleutel_van
from casus.bewerken import zet_status
from casus.model import Casus


class Keuzefout(ValueError):
    """What was asked cannot be; the text says in Dutch why and what to do."""


def kies(casus: Casus, datum: str, reden: str) -> Casus:
    """Chooses a case of the long list or the reserve; Keuzefout where it is chosen already, or dropped out."""
    if casus.status not in TE_KIEZEN:
        raise Keuzefout(f"{casus.code} is al gekozen of afgevallen. Kijk wat er nu staat.")
    nieuw = zet_status(casus, "geselecteerd", datum, reden)
    return nieuw.model_copy(update={"reserve_volgorde": None, "keuze_reden": _schoon(reden) or casus.keuze_reden})


def zet_op_reserve(casus: Casus, datum: str, reden: str, plek: int) -> Casus:
    """Puts a case in the reserve at this place (from 1); Keuzefout after the talk, or when it dropped out."""
    if casus.status not in ("voorgesteld", "geselecteerd", "gepland"):
        raise Keuzefout(f"{casus.code} kan niet in de reserve: {_waarom_niet(casus)}.")
    nieuw = zet_status(casus, "reserve", datum, reden)
    return nieuw.model_copy(update={"reserve_volgorde": plek, "keuze_reden": _schoon(reden) or casus.keuze_reden})


def laat_afvallen(casus: Casus, datum: str, reden: str) -> Casus:
    """Takes a case out of the evaluation; Keuzefout without a reason, or where it is out already."""
    if casus.status == AFGEVALLEN:
        raise Keuzefout(f"{casus.code} is al afgevallen.")
    if not _schoon(reden):
        raise Keuzefout("Schrijf op waarom deze casus afvalt. Een paar woorden is genoeg.")
    nieuw = zet_status(casus, AFGEVALLEN, datum, reden)
    return nieuw.model_copy(update={"reserve_volgorde": None, "afval_reden": _schoon(reden)})


def zet_verder(casus: Casus, datum: str, reden: str) -> Casus:
    """One step on: from chosen over planned, held and worked out to verified; Keuzefout where there is none."""
    if casus.status not in GEKOZEN[:-1]:
        raise Keuzefout(f"{casus.code} kan hier niet verder. Kijk wat er nu staat.")
    return zet_status(casus, GEKOZEN[GEKOZEN.index(casus.status) + 1], datum, reden)


def zet_terug(casus: Casus, datum: str, reden: str) -> Casus:
    """Back on the long list: not chosen, no reserve, not dropped out; Keuzefout once the talk was held."""
    if casus.status not in ("reserve", "geselecteerd", "gepland", AFGEVALLEN):
        raise Keuzefout(f"{casus.code} kan niet terug naar de lijst: {_waarom_niet(casus)}.")
    nieuw = zet_status(casus, "voorgesteld", datum, reden)
    return nieuw.model_copy(update={"reserve_volgorde": None, "afval_reden": None})


def lijst_reserve(inbreng: Iterable[Inbreng]) -> list[Inbreng]:
    """The reserve, first the one who steps in first; who has no place comes last, by code."""
    reserve = [ander for ander in inbreng if ander.status == "reserve" and not ander.dicht]
    return sorted(reserve, key=lambda a: (a.reserve_volgorde is None, a.reserve_volgorde or 0, sleutel_van(a.code)))


def volgende_plek(inbreng: Iterable[Inbreng]) -> int:
    """The place behind the last of the reserve, from 1."""
    return max((ander.reserve_volgorde or 0 for ander in lijst_reserve(inbreng)), default=0) + 1


def verschuif(reserve: Sequence[Inbreng], nr: int, stappen: int) -> dict[int, int]:
    """The new places (from 1) after this case moved so many places; only of the cases whose place changes."""
    volgorde = [ander.nr for ander in reserve]
    if nr not in volgorde:
        return {}
    oud = volgorde.index(nr)
    nieuw = min(max(0, oud + stappen), len(volgorde) - 1)
    volgorde.insert(nieuw, volgorde.pop(oud))
    plekken = {ander.nr: ander.reserve_volgorde for ander in reserve}
    return {wie: plek for plek, wie in enumerate(volgorde, 1) if plekken[wie] != plek}


def stel_code_voor(codes: Iterable[str]) -> str:
    """A code nobody has, like the highest one there is: after C07 comes C08; C01 where there is none."""
    bekend = {schoon_code(code) for code in codes}
    stam, hoogste, breedte = "C", 0, 2
    for code in codes:
        kaal = code.strip()
        cijfers = kaal[len(kaal.rstrip("0123456789")) :]
        if cijfers and len(cijfers) < 10 and int(cijfers) >= hoogste:
            stam, hoogste, breedte = kaal[: -len(cijfers)], int(cijfers), len(cijfers)
    nummer = hoogste + 1
    while schoon_code(f"{stam}{nummer:0{breedte}d}") in bekend:
        nummer += 1
    return f"{stam}{nummer:0{breedte}d}"


def schoon_code(code: str) -> str:
    """The code as it is compared: capitals and blanks make no other code."""
    return "".join(code.split()).casefold()


def _waarom_niet(casus: Casus) -> str:
    if casus.status in GEKOZEN:
        return "het gesprek is al gehouden"
    return "de casus is afgevallen" if casus.status == AFGEVALLEN else "daar staat de casus al"


def _schoon(reden: str) -> str | None:
    return " ".join(reden.split()) or None
