"""What of a case may stand on the inwoner's own paper; everything else is taken out before anything is made of it.

Left out: what is told of somebody who was not there, what is still to be looked up, scores and findings,
costs, and how others than the inwoner lived it. Source: the design of the report (the inwoner's summary).
"""

from typing import Any

from casus.model import Betrokkene, Casus, Gebeurtenis
from casus.model.verteld import Lezing

_LEEG: dict[str, Any] = {
    lijst: []
    for lijst in (
        "notities", "inzetten", "voorzieningen", "regieperioden", "doelen", "zelfredzaamheid", "waarderingen",
        "bevindingen", "citaten", "vignetten",
    )
}  # fmt: skip


def maak_eigen(casus: Casus) -> Casus:
    """The case with only what may stand on the paper: who, what happened, and what was agreed."""
    mensen = [_kaal(b) for b in casus.betrokkenen if not b.over_afwezige]
    ids = {b.id for b in mensen}
    inwoners = {b.id for b in mensen if b.soort == "inwoner"}
    gebeurd = [
        _maak_gebeurtenis(g, ids, inwoners)
        for g in casus.gebeurtenissen
        if not g.over_afwezige and g.scenario != "referentie"
    ]
    afspraken = [a.model_copy(update={"wie": [i for i in a.wie if i in ids]}) for a in casus.afspraken]
    return casus.model_copy(
        update={
            **_LEEG, "betrokkenen": mensen, "gebeurtenissen": gebeurd, "afspraken": afspraken, "referentie": None,
            "uitgevraagd": {},
        }
    )  # fmt: skip


def _kaal(iemand: Betrokkene) -> Betrokkene:
    return iemand.model_copy(update={"nog_uitzoeken": None, "lezingen": [], "verteld_door": []})


def _maak_gebeurtenis(ding: Gebeurtenis, ids: set[str], inwoners: set[str]) -> Gebeurtenis:
    lezingen = [_maak_lezing(lezing, ids) for lezing in ding.lezingen]
    return ding.model_copy(
        update={
            "nog_uitzoeken": None, "toelichting": "", "verteld_door": [], "levensdomeinen": [], "aspecten": [],
            "betrokkenen": [i for i in ding.betrokkenen if i in ids],
            "belevingen": [b for b in ding.belevingen if b.betrokkene in inwoners],
            "lezingen": [lezing for lezing in lezingen if lezing],
        }
    )  # fmt: skip


def _maak_lezing(lezing: Lezing, ids: set[str]) -> Lezing | None:
    """The other telling without who is not on the paper; None where only they told it."""
    wie = [i for i in lezing.verteld_door if i in ids]
    if lezing.verteld_door and not wie:
        return None
    return lezing.model_copy(update={"verteld_door": wie, "velden": {}})
