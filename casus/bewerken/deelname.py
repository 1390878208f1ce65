"""Who is at the table and what each said yes to: one answer at a time, or the same for all who said yes.

Source: product, "Method", the session; confidentiality, "Consent".
"""

from dataclasses import dataclass
from typing import Any

from casus.bewerken.items import nieuw_kenmerk
from casus.model import Betrokkene, Casus, Deelname, Toestemming
from casus.model.keuzes import Lijn, SoortBetrokkene, Toestemmingstatus, Toestemmingsvorm
from casus.stappen import Stap, Zet, ZetKop

BEGELEIDING: tuple[SoortBetrokkene, ...] = ("gespreksleider", "notulist")
_ER = {"gekomen": True, "deels": True, "niet_gekomen": False}


@dataclass(frozen=True)
class Voorstel:
    """What a person who said yes gets where nothing was filled in yet: the day (ISO) and how it was said."""

    datum: str
    vorm: Toestemmingsvorm


def vind_deelname(casus: Casus, betrokkene_id: str) -> Deelname:
    """Somebody's part; an empty one where nothing was recorded."""
    return next((d for d in casus.deelnames if d.betrokkene == betrokkene_id), Deelname(betrokkene=betrokkene_id))


def vind_genodigden(casus: Casus) -> list[Betrokkene]:
    """Who is at the table or invited, in the order of the list; not who only leads or takes notes."""
    bekend = {deelname.betrokkene for deelname in casus.deelnames}
    return [b for b in casus.betrokkenen if b.id in bekend or (b.bij_sessie and b.soort not in BEGELEIDING)]


def vind_zonder_ja(casus: Casus) -> list[Betrokkene]:
    """Who of them has not said yes or no yet; nobody who did not come."""
    open_ = []
    for iemand in vind_genodigden(casus):
        deelname = vind_deelname(casus, iemand.id)
        if deelname.status == "niet_gevraagd" and deelname.aanwezig != "niet_gekomen":
            open_.append(iemand)
    return open_


def vind_begeleiding(casus: Casus, soort: SoortBetrokkene) -> list[Betrokkene]:
    """Who leads the talk, or who takes notes."""
    return [b for b in casus.betrokkenen if b.soort == soort]


def zet_deelname(casus: Casus, betrokkene_id: str, velden: dict[str, Any]) -> list[Stap]:
    """Fills in somebody's part; who has no answers left has none. ValidationError where a value cannot be.

    Who came is at the table, who did not come is not: the list of betrokkenen says the same.
    """
    oud = vind_deelname(casus, betrokkene_id)
    nieuw = Deelname.model_validate({**oud.model_dump(), **velden})
    stappen = _zet_deelnames(casus, [nieuw])
    iemand = next((b for b in casus.betrokkenen if b.id == betrokkene_id), None)
    er = _ER.get(nieuw.aanwezig or "")
    if iemand is not None and "aanwezig" in velden and er is not None and iemand.bij_sessie != er:
        stappen.append(Zet("betrokkenen", iemand.model_copy(update={"bij_sessie": er}), iemand))
    return stappen


def vind_aan_te_vullen(casus: Casus) -> list[Betrokkene]:
    """Who said yes, while it does not say when, how, or whether they are here."""
    return [
        b for b in casus.betrokkenen
        if (d := vind_deelname(casus, b.id)).status == "ja" and None in (d.datum, d.vorm, d.aanwezig)
    ]  # fmt: skip


def is_toestemming_aan_te_vullen(casus: Casus) -> bool:
    """True where the case has consent, while it does not say when or how."""
    return casus.toestemming.status == "gegeven" and None in (casus.toestemming.datum, casus.toestemming.vorm)


def vul_aan(casus: Casus, voorstel: Voorstel) -> list[Stap]:
    """Who said yes is here, on this day, in this way, and so for the case: only where nothing was filled in.

    ValidationError where the day is none.
    """
    anders: dict[str, Deelname] = {}
    stappen: list[Stap] = []
    for iemand in vind_aan_te_vullen(casus):
        oud = vind_deelname(casus, iemand.id)
        er = oud.aanwezig if oud.aanwezig not in (None, "uitgenodigd") else "gekomen"
        nieuw = {"datum": oud.datum or voorstel.datum, "vorm": oud.vorm or voorstel.vorm, "aanwezig": er}
        anders[iemand.id] = Deelname.model_validate({**oud.model_dump(), **nieuw})
        if not iemand.bij_sessie and _ER[er]:
            stappen.append(Zet("betrokkenen", iemand.model_copy(update={"bij_sessie": True}), iemand))
    kop = casus.model_copy(update={"deelnames": [anders.get(d.betrokkene, d) for d in casus.deelnames]})
    if is_toestemming_aan_te_vullen(casus):
        was = casus.toestemming
        gevuld = {"datum": was.datum or voorstel.datum, "vorm": was.vorm or voorstel.vorm}
        kop = kop.model_copy(update={"toestemming": Toestemming.model_validate({**was.model_dump(), **gevuld})})
    return [ZetKop(kop, casus), *stappen] if kop != casus else stappen


def zet_toestemming(casus: Casus, status: Toestemmingstatus) -> list[Stap]:
    """The consent of the case; when and how it was given stay."""
    if status == casus.toestemming.status:
        return []
    nieuw = casus.toestemming.model_copy(update={"status": status})
    return [ZetKop(casus.model_copy(update={"toestemming": nieuw}), casus)]


def voeg_toe_aan_tafel(casus: Casus, aanduiding: str, soort: SoortBetrokkene) -> list[Stap]:
    """Somebody who is here too: a new betrokkene at the table, invited or not; ValidationError where nameless.

    Who leads or takes notes has no part of their own: their consent is not asked.
    """
    lijn: Lijn | None = 0 if soort in ("naaste", "vrijwilliger") else None
    nieuw = Betrokkene(
        id=nieuw_kenmerk("betrokkenen"), aanduiding=aanduiding.strip(), soort=soort, lijn=lijn, bij_sessie=True
    )
    stappen: list[Stap] = [Zet("betrokkenen", nieuw)]
    if soort not in BEGELEIDING:
        stappen += _zet_deelnames(casus, [Deelname(betrokkene=nieuw.id, aanwezig="gekomen")])
    return stappen


def zet_aan_tafel(casus: Casus, betrokkene_id: str) -> list[Stap]:
    """Somebody of the story who is here too."""
    return zet_deelname(casus, betrokkene_id, {"aanwezig": "gekomen"})


def _zet_deelnames(casus: Casus, nieuw: list[Deelname]) -> list[Stap]:
    """The head with these parts in their places; new ones at the end, empty ones gone."""
    anders = {deelname.betrokkene: deelname for deelname in nieuw}
    samen = [anders.pop(d.betrokkene, d) for d in casus.deelnames]
    samen = [d for d in [*samen, *anders.values()] if d != Deelname(betrokkene=d.betrokkene)]
    return [ZetKop(casus.model_copy(update={"deelnames": samen}), casus)] if samen != casus.deelnames else []
