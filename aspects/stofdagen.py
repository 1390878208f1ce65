"""From the first signal to help: how long that took, and by which way people came in.

A date that is vague gives a range. Source: design of the aspects, laagdrempelig; calculation rules, Dates.
"""

from aspects.itemwoorden import schrijf_duur
from casus.model import Casus, Gebeurtenis
from casus.perioden import lees_moment
from casus.woorden import som_op, woord


def vertel_van_signaal(casus: Casus) -> list[str]:
    """Days from the first signal to the first aanmelding and to the first home visit, or what of these is not there."""
    signaal = vind_eerste(casus, "signaal")
    if signaal is None:
        return ["Een eerste signaal staat nog niet op de tijdlijn."]
    return [
        vertel_duur(signaal, vind_eerste(casus, "aanmelding"), "de aanmelding"),
        vertel_duur(signaal, vind_eerste(casus, "huisbezoek"), "het eerste huisbezoek"),
    ]


def vind_eerste(casus: Casus, soort: str) -> Gebeurtenis | None:
    """The first event of this kind that really happened; None where there is none."""
    echt = [g for g in casus.gebeurtenissen if g.soort == soort and g.scenario != "referentie"]
    return min(echt, key=lambda g: (lees_moment(g.datum).eerst, lees_moment(g.datum).laatst), default=None)


def vertel_duur(van: Gebeurtenis, tot: Gebeurtenis | None, naar: str) -> str:
    """How many days from one event to another, at least and at most."""
    if tot is None:
        return f"{naar[:1].upper()}{naar[1:]} staat nog niet op de tijdlijn."
    begin, einde = lees_moment(van.datum), lees_moment(tot.datum)
    if einde.laat < begin.vroeg:
        return f"{naar[:1].upper()}{naar[1:]} was er al voor het eerste signaal."
    duur = schrijf_duur(max(0, einde.vroeg - begin.laat), max(0, einde.laat - begin.vroeg))
    anders = " Mensen vertellen dit verschillend." if van.betwist or tot.betwist else ""
    return f"Van het eerste signaal tot {naar}: {duur}.{anders}"


def vertel_routes(casus: Casus) -> str:
    """By which ways the story came in; '' where nobody said."""
    routes = dict.fromkeys(
        woord("route", g.route) for g in casus.gebeurtenissen if g.route and g.scenario != "referentie"
    )
    return f"Hoe de aanmelding kwam: {som_op(list(routes))}." if routes else ""
