"""Items in words: in a list, as a heading, as a choice."""

from typing import Any

from casus.datums import in_woorden, periode_in_woorden
from casus.model import Casus
from casus.screens.bron import Zicht, itemtekst, namen
from casus.screens.tekst import letterlijk
from casus.woorden import woord

_ONZICHTBAAR = "\u2060"


def beschrijf_item(huidig: Zicht, lijst: str, ding: Any) -> str:
    """One line for an item, as markdown that shows it literally: what, who, when."""
    return letterlijk(" · ".join(beschrijf_delen(huidig.casus, lijst, ding)))


def noem_item(casus: Casus, lijst: str, ding: Any) -> str:
    """What an item is called."""
    return str(ding.titel) if lijst == "gebeurtenissen" else beschrijf_delen(casus, lijst, ding)[0]


def beschrijf_delen(casus: Casus, lijst: str, ding: Any) -> list[str]:
    """What an item is called (of an event: when), and then what else tells it apart."""
    wie = namen(casus)
    delen = [itemtekst(ding)]
    if lijst == "betrokkenen":
        delen += [woord("soort_betrokkene", ding.soort), *([ding.partij] if ding.partij else [])]
        delen += ["aan tafel"] if ding.bij_sessie else []
    elif lijst == "regieperioden":
        houder = "onduidelijk" if ding.onduidelijk else wie.get(ding.houder, "niemand")
        delen = [f"{woord('vorm', ding.vorm)}: {houder}", periode_in_woorden(ding.van, ding.tot)]
    elif lijst == "inzetten":
        delen += [wie[ding.betrokkene], periode_in_woorden(ding.van, ding.tot)]
        delen += ["wat anders zou gaan"] if ding.scenario == "referentie" else []
    elif lijst == "doelen":
        delen += [in_woorden(ding.gesteld), woord("doelstatus", ding.status)]
    elif lijst == "voorzieningen":
        datum = ding.aangevraagd or ding.gemeld
        delen += [in_woorden(datum)] if datum else []
        delen += [woord("uitkomst", ding.uitkomst)] if ding.uitkomst else []
    elif lijst == "gebeurtenissen":
        delen = [in_woorden(ding.datum), ding.titel]
    if getattr(ding, "lezingen", None):
        delen.append("zien we anders")
    return delen


def houd_uiteen(opties: dict[Any, str]) -> dict[Any, str]:
    """The same choices with a number where words come back: the framework tells choices apart by their words."""
    return _maak_uniek(opties, lambda tekst, keer: f"{tekst} ({keer})")


def houd_onzichtbaar_uiteen(opties: dict[Any, str]) -> dict[Any, str]:
    """As ``houd_uiteen``, for a list that shows more of each: with signs that take no room."""
    return _maak_uniek(opties, lambda tekst, keer: tekst + _ONZICHTBAAR * keer)


def _maak_uniek(opties: dict[Any, str], anders: Any) -> dict[Any, str]:
    uit: dict[Any, str] = {}
    bezet: set[str] = set()
    for kenmerk, tekst in opties.items():
        keer, nieuw = 1, tekst
        while nieuw in bezet:
            keer += 1
            nieuw = anders(tekst, keer)
        bezet.add(nieuw)
        uit[kenmerk] = nieuw
    return uit


def kies_namen(casus: Casus) -> dict[str, str]:
    """Who can be chosen: id to aanduiding, no two the same."""
    return houd_uiteen(namen(casus))
