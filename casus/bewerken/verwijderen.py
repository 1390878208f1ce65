"""Removing an item, and what becomes of what hangs on it; merging two betrokkenen who prove to be one."""

from dataclasses import dataclass
from typing import Any

from casus.bewerken.halve import HALF, Half, lees_halve
from casus.bewerken.verwijzen import noemt, vervang, vervang_velden
from casus.model import Betrokkene, Casus, Deelname, Notitie
from casus.model.lijsten import ITEMLIJSTEN
from casus.stappen import Stap, Weg, Zet, ZetKop

_ANTWOORDEN = ("niet_gevraagd", "ja", "nee", "ingetrokken")


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
            if ding.id != kenmerk and (hoe := noemt(ding, kenmerk)):
                gevonden.append(Hangt(lijst, ding.id, hoe == "verplicht"))
    in_kop = {noemt(deel, kenmerk) for deel in [*casus.deelnames, *casus.zelfredzaamheid]} - {""}
    if in_kop:
        gevonden.append(Hangt("kop", "", "verplicht" in in_kop))
    return gevonden


def verwijder(casus: Casus, lijst: str, kenmerk: str, over_naar: str | None = None) -> list[Stap]:
    """The removal, and what it asks of others.

    Where others name the item: with ``over_naar`` they name that one instead; without it the mention goes,
    and what cannot be without it is removed too (the screen asks that first), with its half-filled fields.
    Consent goes with the person who gave it: it is never handed over.
    """
    if over_naar == kenmerk:
        return []
    weg = {kenmerk}
    if over_naar is None:
        while meer := {h.id for k in weg for h in wat_hangt_eraan(casus, k) if h.verplicht and h.id} - weg:
            weg |= meer
        weg |= {half.notitie.id for half in lees_halve(casus) if half.id in weg}
    deelnames = [deelname for deelname in casus.deelnames if deelname.betrokkene not in weg]
    return stappen_tussen(casus, zonder(casus, weg, over_naar).model_copy(update={"deelnames": deelnames}))


def voeg_betrokkenen_samen(casus: Casus, weg: str, blijft: str) -> list[Stap]:
    """Two betrokkenen who prove to be one: all that names ``weg`` names ``blijft``, and ``weg`` goes.

    What only ``weg`` knew of itself (its partij, its dates, how others see it) ``blijft`` takes over.
    Scores of both on one aspect stay both; a succession that would lead back to itself is dropped.
    """
    if weg == blijft:
        return []
    eerst = _vind(casus.betrokkenen, weg)
    na = zonder(casus, {weg}, blijft)
    betrokkenen = [_neem_over(b, eerst, na.betrokkenen) if b.id == blijft else b for b in na.betrokkenen]
    deelnames = [_een_deelname(casus.deelnames, d, weg) if d.betrokkene == blijft else d for d in na.deelnames]
    return stappen_tussen(casus, na.model_copy(update={"betrokkenen": betrokkenen, "deelnames": deelnames}))


def zonder(casus: Casus, weg: set[str], over_naar: str | None) -> Casus:
    """The case as it is without ``weg``."""
    anders: dict[str, Any] = {
        lijst: [vervang(ding, weg, over_naar) for ding in getattr(casus, lijst) if ding.id not in weg]
        for lijst in ITEMLIJSTEN
    }
    halven = {half.notitie.id: half for half in lees_halve(casus)}
    anders["notities"] = [
        _vervang_half(notitie, halven[notitie.id], weg, over_naar) if notitie.id in halven else notitie
        for notitie in anders["notities"]
    ]
    if over_naar is not None:
        anders["betrokkenen"] = _zonder_kring(casus.betrokkenen, anders["betrokkenen"], over_naar)
    anders["deelnames"] = _deelnames(casus, weg, over_naar)
    anders["zelfredzaamheid"] = [
        vervang(z, weg, over_naar) for z in casus.zelfredzaamheid if over_naar or z.beoordelaar not in weg
    ]
    return casus.model_copy(update=anders)


def stappen_tussen(voor: Casus, na: Casus) -> list[Stap]:
    """What makes ``na`` of ``voor``: removals, changes of items, and of the head its deelnames and self-reliance."""
    stappen: list[Stap] = []
    for lijst in ITEMLIJSTEN:
        blijft = {ding.id: ding for ding in getattr(na, lijst)}
        for ding in getattr(voor, lijst):
            if ding.id not in blijft:
                stappen.append(Weg(lijst, ding.id, ding))
            elif blijft[ding.id] != ding:
                stappen.append(Zet(lijst, blijft[ding.id], ding))
    kop = voor.model_copy(update={"deelnames": na.deelnames, "zelfredzaamheid": na.zelfredzaamheid})
    return [*stappen, ZetKop(kop, voor)] if kop != voor else stappen


def _vervang_half(notitie: Notitie, half: Half, weg: set[str], over_naar: str | None) -> Notitie:
    """Half-filled fields name the other as well; those of an item that went over become a plain note."""
    extra = {naam: waarde for naam, waarde in notitie.extra.items() if naam != HALF}
    if half.id in weg:
        delen = [f"{naam}: {waarde}" for naam, waarde in half.velden.items() if waarde not in (None, "", [])]
        return notitie.model_copy(update={"tekst": f"{notitie.tekst} ({'; '.join(delen)})", "extra": extra})
    velden = vervang_velden(ITEMLIJSTEN[half.lijst], half.velden, weg, over_naar)
    if velden == half.velden:
        return notitie
    return notitie.model_copy(update={"extra": {**extra, HALF: {**notitie.extra[HALF], "velden": velden}}})


def _zonder_kring(voor: list[Betrokkene], na: list[Betrokkene], over_naar: str) -> list[Betrokkene]:
    """Drops the successions that now lead back to where they came from."""
    was = {iemand.id: iemand.volgt_op for iemand in voor}
    volgt = {iemand.id: iemand.volgt_op for iemand in na}
    for iemand in na:
        if iemand.volgt_op == over_naar != was[iemand.id] and _leidt_naar(volgt, over_naar, iemand.id):
            volgt[iemand.id] = None
    return [b if volgt[b.id] == b.volgt_op else b.model_copy(update={"volgt_op": volgt[b.id]}) for b in na]


def _leidt_naar(volgt: dict[str, str | None], van: str | None, naar: str) -> bool:
    gezien: set[str] = set()
    while van is not None and van not in gezien:
        if van == naar:
            return True
        gezien.add(van)
        van = volgt.get(van)
    return False


def _deelnames(casus: Casus, weg: set[str], over_naar: str | None) -> list[Deelname]:
    heeft_al = any(deelname.betrokkene == over_naar for deelname in casus.deelnames)
    houdt = []
    for deelname in casus.deelnames:
        if deelname.betrokkene not in weg:
            houdt.append(deelname)
        elif over_naar is not None and not heeft_al:
            houdt.append(deelname.model_copy(update={"betrokkene": over_naar}))
            heeft_al = True
    return houdt


def _een_deelname(deelnames: list[Deelname], eigen: Deelname, weg: str) -> Deelname:
    """Of two answers of one person the later in the row counts: who withdrew, withdrew."""
    ander = next((d for d in deelnames if d.betrokkene == weg), None)
    if ander is None or not any(d.betrokkene == eigen.betrokkene for d in deelnames):
        return eigen
    telt, bij = sorted((eigen, ander), key=lambda d: -_ANTWOORDEN.index(d.status))
    leeg = {naam: getattr(bij, naam) for naam in ("aanwezig", "vertegenwoordigd_door") if getattr(telt, naam) is None}
    samen = {"betrokkene": eigen.betrokkene, "samenvatting_mee": telt.samenvatting_mee or bij.samenvatting_mee}
    return telt.model_copy(update={**leeg, **samen, "extra": {**bij.extra, **telt.extra}})


def _neem_over(blijft: Betrokkene, eerst: Betrokkene | None, allen: list[Betrokkene]) -> Betrokkene:
    """What ``eerst`` knew and ``blijft`` does not."""
    if eerst is None:
        return blijft
    anders: dict[str, Any] = {
        naam: getattr(eerst, naam)
        for naam in ("partij", "lijn", "reden_komst", "herkomst")
        if getattr(blijft, naam) is None
    }
    if blijft.van is None and blijft.tot is None:
        anders |= {"van": eerst.van, "tot": eerst.tot}
    for naam in ("bij_sessie", "collectief", "over_afwezige"):
        anders[naam] = getattr(blijft, naam) or getattr(eerst, naam)
    volgt = {iemand.id: iemand.volgt_op for iemand in allen}
    if blijft.volgt_op is None and not _leidt_naar(volgt, eerst.volgt_op, blijft.id):
        anders["volgt_op"] = eerst.volgt_op
    uitzoeken = dict.fromkeys(zin for zin in (blijft.nog_uitzoeken, eerst.nog_uitzoeken) if zin)
    anders["nog_uitzoeken"] = "; ".join(uitzoeken) or None
    lezingen = [vervang(lezing, {eerst.id}, blijft.id) for lezing in eerst.lezingen]
    anders["lezingen"] = [*blijft.lezingen, *(lezing for lezing in lezingen if lezing not in blijft.lezingen)]
    door = [blijft.id if wie == eerst.id else wie for wie in eerst.verteld_door]
    anders["verteld_door"] = list(dict.fromkeys([*blijft.verteld_door, *door]))
    anders["extra"] = {**eerst.extra, **blijft.extra}
    return blijft.model_copy(update=anders)


def _vind(betrokkenen: list[Betrokkene], kenmerk: str) -> Betrokkene | None:
    return next((iemand for iemand in betrokkenen if iemand.id == kenmerk), None)
