"""Which stories stand in the learning picture, and which of them may be seen apart.

A picture of few stories is a picture of people. So nothing is shown of fewer than five stories, and teams with
fewer are put together into groups of at least five; only whole groups can be chosen. Every choice is then a
sum of groups, and what one sees by taking one choice from another is again a sum of groups: never one to four
stories. The same is done again for every subject (a form of regie, goals, bought-in support), over the stories
in which it was asked, because these are fewer.

What this does not protect: somebody who knows a story well may know its strip again; what one sees before and
after a story was released differs by that story; and coördinators of different teams who lay their pictures
side by side know more than either. The evaluation team, who releases, weighs that.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from casus.model import Casus
from casus.venster import telt_mee
from casus.woorden import som_op

MINIMUM = 5
ZONDER_TEAM = "zonder team"
_JAARTAL = re.compile(r"(?<!\d)(19|20)\d\d(?!\d)")
_MAANDEN = "jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec"
_DAG = re.compile(rf"(?<!\d)\d{{1,2}}\s?[-/.]\s?\d{{1,2}}(?!\d)|\b\d{{1,2}}\s({_MAANDEN})")


def hoort_in_leerbeeld(casus: Casus) -> bool:
    """True for a story that counts, was released, and may be shown outside the evaluation team."""
    return casus.in_leerbeeld and casus.veiligheid != "strikt" and telt_mee(casus)


def noem_team(casus: Casus) -> str:
    """The team of a story, 'zonder team' where none was filled in."""
    return casus.team or ZONDER_TEAM


def bundel(aantallen: Mapping[str, int]) -> tuple[frozenset[str], ...]:
    """Names put together so that each group has at least five; none where there are not five in all.

    Names with enough stand alone. The others are one group; if that is still too small it joins the smallest.
    """
    tellend = {naam: aantal for naam, aantal in aantallen.items() if aantal}
    if sum(tellend.values()) < MINIMUM:
        return ()
    groot = sorted((naam for naam, aantal in tellend.items() if aantal >= MINIMUM), key=lambda n: (tellend[n], n))
    klein = frozenset(naam for naam, aantal in tellend.items() if aantal < MINIMUM)
    groepen = [frozenset({naam}) for naam in groot]
    if klein and (not groepen or sum(tellend[naam] for naam in klein) >= MINIMUM):
        groepen.append(klein)
    elif klein:
        groepen[0] |= klein
    return tuple(sorted(groepen, key=sorted))


def bepaal_teamgroepen(casussen: Iterable[Casus]) -> dict[str, frozenset[str]]:
    """What one can choose: the words for a group of teams, and the teams in it; empty below five stories."""
    return {noem_groep(groep): groep for groep in bundel(Counter(noem_team(casus) for casus in casussen))}


def noem_groep(teams: Iterable[str]) -> str:
    """'Noord', 'Oost en West', 'Oost, West en zonder team'."""
    return som_op(sorted(teams, key=lambda naam: (naam == ZONDER_TEAM, naam)))


def houd_genoeg(groepen: Sequence[str], gekozen: frozenset[str], alle: Sequence[str]) -> list[bool]:
    """Which of the stories of one subject may be shown, given the group of each, and the chosen groups.

    ``alle``: the groups of all released stories in which the subject was asked, chosen or not.
    """
    zichtbaar: set[str] = set()
    for bouwsteen in bundel(Counter(alle)):
        if bouwsteen <= gekozen:
            zichtbaar |= bouwsteen
    return [groep in zichtbaar for groep in groepen]


def vind_herkenbaar(casus: Casus, tekst: str) -> tuple[str, ...]:
    """What in the answer of a team would point at its story or at somebody, in words; () where nothing was found.

    It looks for the code and title of the story, the pseudonyms and role labels in it, and for dates; it finds no
    names that were not entered. A text with such a thing stays out of the learning picture.
    """
    laag = tekst.casefold()
    vondsten = []
    if _komt_voor(casus.code, laag) or _komt_voor(casus.titel, laag):
        vondsten.append("de code of titel van het verhaal")
    if any(_komt_voor(naam, laag) for naam in (casus.medewerker, casus.facilitator) if naam):
        vondsten.append("de schuilnaam van een medewerker")
    if any(_komt_voor(b.aanduiding, laag) for b in casus.betrokkenen if any(teken.isdigit() for teken in b.aanduiding)):
        vondsten.append("een persoon met een nummer")
    if _JAARTAL.search(laag) or _DAG.search(laag):
        vondsten.append("een jaartal of datum")
    return tuple(vondsten)


def _komt_voor(woorden: str, laag: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(woorden.casefold())}(?!\w)", laag) is not None
