"""What of a case may be shown to the whole table, and what a sheet of the beamer holds.

Source: product, "Presentatie": none of the scores for the evaluation team, items about somebody who is not
there, what is still to be looked up, notes, subjects that stay off the table.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from casus.beeld import Merk
from casus.model import Casus
from casus.model.lijsten import ITEMLIJSTEN

KORTSTE_ONDERWERP = 4
"""Letters of a subject that stays off the table; a shorter one would hide half the story."""
_GEEN = ("notities", "zelfredzaamheid", "vignetten")
_MET_MERK = ("inzetten", "voorzieningen", "regieperioden")
_HOUDERS = ("betrokkene", "houder", "perspectief")
_ZIN = re.compile(r"[\n;,.]+")


@dataclass(frozen=True)
class Aspectblad:
    """An aspect on the beamer: its question in large type, and what was opened: who, and in what words."""

    titel: str
    vraag: str
    vragen: tuple[str, ...] = ()
    scores: tuple[tuple[str, str], ...] = ()


def maak_toonbaar(casus: Casus, van_tafel: str = "") -> Casus:
    """The case as the table may see it; ``van_tafel`` are the subjects to leave out, as they were written down.

    An item that names such a subject literally is left out as a whole, as is what hangs on somebody left out.
    """
    onderwerpen = lees_onderwerpen(van_tafel)
    lijsten: dict[str, Any] = {lijst: _kies(getattr(casus, lijst), onderwerpen) for lijst in ITEMLIJSTEN}
    lijsten |= {lijst: [] for lijst in _GEEN}
    bekend = {iemand.id for iemand in lijsten["betrokkenen"]}
    for lijst, items in lijsten.items():
        if lijst != "betrokkenen":
            lijsten[lijst] = [ding for ding in items if _houders(ding) <= bekend]
    kop = dict.fromkeys(("samenvatting", "terugblik", "overhandigen", "antwoord_team"), "")
    titel = casus.code if _noemt(casus.titel, onderwerpen) else casus.titel
    return casus.model_copy(update={**lijsten, **kop, "titel": titel, "referentie": _kies_anders(casus, onderwerpen)})


def kies_merken(merken: Sequence[Merk], toonbaar: Casus, vormen: Sequence[str]) -> tuple[Merk, ...]:
    """The marks that hang on something in the picture: an item of it, or one of the forms of regie."""
    te_zien = {ding.id for lijst in _MET_MERK for ding in getattr(toonbaar, lijst)} | set(vormen)
    return tuple(merk for merk in merken if merk.lijst in _MET_MERK and merk.item in te_zien)


def lees_onderwerpen(van_tafel: str) -> tuple[str, ...]:
    """The subjects that stay off the table: a line or a part of a sentence each, in small letters."""
    delen = (" ".join(deel.split()).casefold() for deel in _ZIN.split(van_tafel))
    return tuple(dict.fromkeys(deel for deel in delen if len(deel) >= KORTSTE_ONDERWERP))


def _kies(items: Sequence[Any], onderwerpen: Sequence[str]) -> list[Any]:
    return [_zonder_vraag(ding) for ding in items if _mag(ding) and not _noemt(_tekst(ding), onderwerpen)]


def _mag(ding: Any) -> bool:
    return not getattr(ding, "over_afwezige", False) and getattr(ding, "zichtbaar", "allen") == "allen"


def _zonder_vraag(ding: Any) -> Any:
    return ding.model_copy(update={"nog_uitzoeken": None}) if hasattr(ding, "nog_uitzoeken") else ding


def _kies_anders(casus: Casus, onderwerpen: Sequence[str]) -> Any:
    anders = casus.referentie
    if anders is None or not _noemt(anders.toelichting, onderwerpen):
        return anders
    return anders.model_copy(update={"toelichting": ""})


def _houders(ding: Any) -> set[str]:
    """Who an item hangs on; without them it says nothing."""
    return {wie for veld in _HOUDERS if isinstance(wie := getattr(ding, veld, None), str)}


def _tekst(ding: Any) -> str:
    """All that is written in an item, one after the other."""
    return " | ".join(_woorden(ding.model_dump()))


def _woorden(waarde: Any) -> Iterator[str]:
    if isinstance(waarde, str):
        yield waarde
    elif isinstance(waarde, dict):
        yield from (tekst for deel in waarde.values() for tekst in _woorden(deel))
    elif isinstance(waarde, list | tuple):
        yield from (tekst for deel in waarde for tekst in _woorden(deel))


def _noemt(tekst: str, onderwerpen: Sequence[str]) -> bool:
    plat = " ".join(tekst.split()).casefold()
    return any(onderwerp in plat for onderwerp in onderwerpen)
