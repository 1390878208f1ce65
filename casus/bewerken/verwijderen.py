"""Removing an item, and what becomes of what hangs on it; merging two betrokkenen who prove to be one."""

from dataclasses import dataclass
from typing import Any

from casus.model import Casus, Model
from casus.model.kenmerken import beschrijf
from casus.model.lijsten import ITEMLIJSTEN
from casus.stappen import Stap, Weg, Zet, ZetKop


@dataclass(frozen=True)
class Hangt:
    """An item that names the one to be removed; ``verplicht``: it cannot be without it."""

    lijst: str
    id: str
    verplicht: bool


def wat_hangt_eraan(casus: Casus, kenmerk: str) -> list[Hangt]:
    """The items (and parts of the head, as list ``kop``) that name this id."""
    gevonden = []
    for lijst in ITEMLIJSTEN:
        for ding in getattr(casus, lijst):
            if ding.id != kenmerk and (noemt := _noemt(ding, kenmerk)):
                gevonden.append(Hangt(lijst, ding.id, noemt == "verplicht"))
    if any(_noemt(deel, kenmerk) for deel in [*casus.deelnames, *casus.zelfredzaamheid]):
        gevonden.append(Hangt("kop", "", True))
    return gevonden


def verwijder(casus: Casus, lijst: str, kenmerk: str, over_naar: str | None = None) -> list[Stap]:
    """The removal, and what it asks of others.

    Where others name the item: with ``over_naar`` they name that one instead; without it the mention goes,
    and what cannot be without it is removed too (the screen asks that first).
    """
    weg = {kenmerk}
    if over_naar is None:
        while meer := {h.id for k in weg for h in wat_hangt_eraan(casus, k) if h.verplicht and h.id} - weg:
            weg |= meer
    stappen: list[Stap] = []
    for eigen in ITEMLIJSTEN:
        for ding in getattr(casus, eigen):
            if ding.id in weg:
                stappen.append(Weg(eigen, ding.id))
            elif (nieuw := _vervang(ding, weg, over_naar)) != ding:
                stappen.append(Zet(eigen, nieuw, ding))
    kop = casus.model_copy(
        update={
            "deelnames": _deelnames(casus, weg, over_naar),
            "zelfredzaamheid": [
                _vervang(z, weg, over_naar) for z in casus.zelfredzaamheid if over_naar or z.beoordelaar not in weg
            ],
        }
    )
    return [*stappen, ZetKop(kop, casus)] if kop != casus else stappen


def voeg_betrokkenen_samen(casus: Casus, weg: str, blijft: str) -> list[Stap]:
    """Two betrokkenen who prove to be one: all that names ``weg`` names ``blijft``, and ``weg`` goes.

    Scores of both on one aspect stay both; a person's own succession (``volgt_op``) on itself is dropped.
    """
    stappen = verwijder(casus, "betrokkenen", weg, over_naar=blijft)
    return [_zonder_kring(stap, blijft) for stap in stappen]


def _zonder_kring(stap: Stap, blijft: str) -> Stap:
    if isinstance(stap, Zet) and stap.lijst == "betrokkenen" and getattr(stap.na, "volgt_op", None) == stap.na.id:  # type: ignore[attr-defined]
        return Zet(stap.lijst, stap.na.model_copy(update={"volgt_op": None}), stap.voor)
    return stap


def _deelnames(casus: Casus, weg: set[str], over_naar: str | None) -> list[Any]:
    houdt = [d for d in casus.deelnames if d.betrokkene not in weg]
    if over_naar and not any(d.betrokkene == over_naar for d in houdt):
        houdt += [d.model_copy(update={"betrokkene": over_naar}) for d in casus.deelnames if d.betrokkene in weg][:1]
    return houdt


def _noemt(ding: Model, kenmerk: str) -> str:
    """'' where ``ding`` does not name it, 'verplicht' where it cannot be without it, else 'mag_leeg'."""
    uitkomst = ""
    for veld in beschrijf(type(ding)):
        waarde = getattr(ding, veld.naam)
        if veld.soort == "modellen":
            if any(_noemt(deel, kenmerk) for deel in waarde):
                uitkomst = uitkomst or "mag_leeg"
        elif veld.verwijst and veld.soort == "lijst":
            uitkomst = uitkomst or ("mag_leeg" if kenmerk in waarde else "")
        elif veld.verwijst and waarde == kenmerk:
            if not veld.mag_leeg:
                return "verplicht"
            uitkomst = "mag_leeg"
    return uitkomst


def _vervang(ding: Any, weg: set[str], over_naar: str | None) -> Any:
    """The same thing that names ``over_naar`` (or nothing) where it named one of ``weg``."""
    anders: dict[str, Any] = {}
    for veld in beschrijf(type(ding)):
        waarde = getattr(ding, veld.naam)
        nieuw: Any = waarde
        if veld.soort == "modellen":
            nieuw = [
                _vervang(deel, weg, over_naar)
                for deel in waarde
                if over_naar or not any(_noemt(deel, k) == "verplicht" for k in weg)
            ]
        elif veld.verwijst and veld.soort == "lijst":
            nieuw = list(dict.fromkeys(over_naar if deel in weg else deel for deel in waarde))
            nieuw = [deel for deel in nieuw if deel is not None]
            if nieuw == waarde:
                nieuw = waarde
        elif veld.verwijst and waarde in weg and (over_naar or veld.mag_leeg):
            nieuw = over_naar
        if nieuw != waarde:
            anders[veld.naam] = nieuw
    return ding.model_copy(update=anders) if anders else ding
