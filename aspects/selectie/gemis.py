"""What a selection lacks, in words: each sentence with the cases it is about. No judgement of a worker or a team.

Source: product, *Selectie* ("geen oudere uit Zuid; 4 van 15 via dezelfde medewerker"); product, "The method" (1).
"""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import get_args

from aspects.selectie.model import Inbreng, maak_kenmerk, noem_waarde, sleutel_van, zet_op_code
from aspects.selectie.spreiding import lijst_waarden
from aspects.selectie.voorstel import MAX_PER_MEDEWERKER
from casus.model.keuzes import Doelgroep
from casus.woorden import som_op

_GROEPEN = get_args(get_args(Doelgroep)[0])
_EEN_UIT_GROEP = {"jeugd_gezin": "kind of gezin", "volwassenen": "volwassene", "ouderen": "oudere"}
_VANAF = 5
_BIJNA_ALLES = (4, 5)
_INDRUK = {"geslaagd": "goed verlopen", "minder_geslaagd": "minder goed verlopen"}


@dataclass(frozen=True)
class Gemis:
    """One thing the selection lacks: a sentence, and the cases it is about.

    ``nummers`` are the cases that could fill the gap, or those that make the sentence true; empty where the long list
    has none either. ``kop`` says what they are.
    """

    sleutel: str
    zin: str
    kop: str
    nummers: tuple[int, ...]


def vind_gemis(inbreng: Sequence[Inbreng], gekozen: Collection[int], teams: Sequence[str] = ()) -> tuple[Gemis, ...]:
    """What the cases with these numbers lack beside the long list; nothing where none was chosen.

    In this order: what is too much of one kind (more than three by one worker, more than half from one team, at least
    four of five with the same impression beforehand), cases with one life domain, values that are not covered, and
    groups of a team that the long list offers and the selection lacks. Cases that dropped out or have no consent are
    on neither. ``teams`` are those of the evaluation.
    """
    lijst = zet_op_code(ander for ander in inbreng if ander.op_lijst)
    binnen = [ander for ander in lijst if ander.nr in gekozen]
    if not binnen:
        return ()
    buiten = [ander for ander in lijst if ander.nr not in gekozen]
    return (
        *_vind_te_veel(binnen),
        *_vind_bijna_alles(binnen),
        *_vind_domeinen(binnen),
        *_vind_ongedekt(binnen, buiten, teams),
        *_vind_groep_en_team(binnen, buiten),
        *_vind_medewerkers(binnen, buiten),
    )


def zeg_van(aantal: int, van: int) -> str:
    """'4 van de 15'."""
    return f"{aantal} van de {van}" if van != 1 else f"{aantal} van 1"


def _vind_te_veel(binnen: Sequence[Inbreng]) -> Iterable[Gemis]:
    for wie, hoeveel in _tel(binnen, "medewerker"):
        if hoeveel > MAX_PER_MEDEWERKER:
            yield Gemis(
                f"medewerker.{maak_kenmerk(wie)}", f"{zeg_van(hoeveel, len(binnen))} via dezelfde medewerker ({wie}).",
                f"Ingebracht door {wie}", _met(binnen, "medewerker", wie),
            )  # fmt: skip
    for team, hoeveel in _tel(binnen, "team"):
        if 2 * hoeveel > len(binnen) > 1:
            yield Gemis(
                f"team.{maak_kenmerk(team)}", f"{zeg_van(hoeveel, len(binnen))} uit {team}: meer dan de helft.",
                f"Gekozen uit {team}", _met(binnen, "team", team),
            )  # fmt: skip


def _vind_bijna_alles(binnen: Sequence[Inbreng]) -> Iterable[Gemis]:
    bekend = [ander for ander in binnen if ander.indruk_vooraf in _INDRUK]
    deel, geheel = _BIJNA_ALLES
    for indruk, woorden in _INDRUK.items():
        met = _met(bekend, "indruk_vooraf", indruk)
        if len(bekend) >= _VANAF and geheel * len(met) >= deel * len(bekend):
            zin = f"Bijna alles is vooraf ‘{woorden}’ genoemd: {zeg_van(len(met), len(bekend))} waarvan dat bekend is."
            yield Gemis(f"indruk.{indruk}", zin, f"Vooraf ‘{woorden}’ genoemd", met)


def _vind_domeinen(binnen: Sequence[Inbreng]) -> Iterable[Gemis]:
    enkel = [ander for ander in binnen if ander.is_enkelvoudig]
    if enkel:
        zin = "Hier speelt maar één levensgebied: " + som_op([ander.code for ander in enkel]) + "."
        yield Gemis("enkel", zin, "Hier speelt maar één levensgebied", tuple(ander.nr for ander in enkel))
    leeg = [ander for ander in binnen if not ander.levensdomeinen]
    if leeg:
        zin = "Nog niet gezegd welke levensgebieden spelen: " + som_op([ander.code for ander in leeg]) + "."
        yield Gemis("domeinloos", zin, "Nog zonder levensgebieden", tuple(ander.nr for ander in leeg))


def _vind_ongedekt(binnen: Sequence[Inbreng], buiten: Sequence[Inbreng], teams: Sequence[str]) -> Iterable[Gemis]:
    """Teams, groups, life domains and impressions no chosen case has; where the long list has none that is said."""
    for criterium, begin in (
        ("team", "Geen verhaal uit {}"),
        ("doelgroep", "Geen verhaal over {}"),
        ("levensdomeinen", "Geen verhaal over {}"),
        ("indruk_vooraf", "Geen verhaal dat vooraf ‘{}’ is genoemd"),
    ):
        for waarde in lijst_waarden([*binnen, *buiten], criterium, teams):
            wel = _met(buiten, criterium, waarde)
            if _met(binnen, criterium, waarde) or (criterium == "indruk_vooraf" and waarde not in _INDRUK):
                continue
            woorden = noem_waarde(criterium, waarde)
            kop = begin.format(woorden)
            zin = f"{kop}." if wel else f"{kop}; ook niet op de lijst."
            yield Gemis(f"{criterium}.{maak_kenmerk(waarde)}", zin, "Dit zou passen" if wel else kop, wel)


def _vind_groep_en_team(binnen: Sequence[Inbreng], buiten: Sequence[Inbreng]) -> Iterable[Gemis]:
    """Groups of a team; only of teams and groups that have another chosen case, for else that was said already."""
    alle_teams = [team for team in lijst_waarden(binnen, "team") if team]
    groepen = [groep for groep in _GROEPEN if _met(binnen, "doelgroep", groep)]
    for team, groep in product(alle_teams, groepen):
        wel = tuple(ander.nr for ander in buiten if (ander.team, ander.doelgroep) == (team, groep))
        if wel and not any((ander.team, ander.doelgroep) == (team, groep) for ander in binnen):
            zin = f"Geen {_EEN_UIT_GROEP[groep]} uit {team}."
            yield Gemis(f"combinatie.{groep}.{maak_kenmerk(team)}", zin, "Dit zou passen", wel)


def _vind_medewerkers(binnen: Sequence[Inbreng], buiten: Sequence[Inbreng]) -> Iterable[Gemis]:
    """Workers of whom no case was chosen, together in one sentence."""
    gekozen = {ander.medewerker for ander in binnen}
    wel = [ander for ander in buiten if ander.medewerker and ander.medewerker not in gekozen]
    namen = sorted({ander.medewerker for ander in wel if ander.medewerker}, key=sleutel_van)
    if namen:
        wie = f"één medewerker ({namen[0]})" if len(namen) == 1 else f"{len(namen)} medewerkers"
        zin = f"Van {wie} is geen verhaal gekozen."
        yield Gemis("medewerkers", zin, zin.rstrip("."), tuple(ander.nr for ander in wel))


def _tel(binnen: Sequence[Inbreng], criterium: str) -> list[tuple[str, int]]:
    """Each value with how many cases have it, by value; never by number, for that would be a ranking."""
    telling = Counter(waarde for ander in binnen for waarde in ander.waarden(criterium))
    return sorted(telling.items(), key=lambda paar: sleutel_van(paar[0]))


def _met(inbreng: Iterable[Inbreng], criterium: str, waarde: str) -> tuple[int, ...]:
    return tuple(ander.nr for ander in inbreng if waarde in ander.waarden(criterium))
