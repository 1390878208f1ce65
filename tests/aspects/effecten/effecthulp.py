"""Builders for effects over stories: cases with one paid item in each scenario, reckoned through."""

from typing import Any

from aspects.cijfers import CasusCijfers, bereken_casus
from aspects.geheel import Geheel, bereken_geheel
from casus.controle.omgeving import Omgeving
from casus.model import Casus, Inzet
from casus.venster import telt_mee
from tests.fabriek import maak_betrokkene, maak_casus, maak_inzet, maak_onderzoek, maak_prijslijst

REFERENTIE = {"soort": "geen_aanpak"}
OMGEVING = Omgeving.maak(maak_onderzoek(), maak_prijslijst())


def maak_betaald(id: str, bedrag: int, scenario: str = "interventie", **anders: Any) -> Inzet:
    """So much euro in all in 2016, paid by the Wmo."""
    basis = {
        "van": "2016-01-01", "tot": "2016-12-31", "aantal": 1, "eenheid": "uur", "per": "totaal", "prijs": bedrag,
        "financier": "gemeente_wmo", "scenario": scenario,
    }  # fmt: skip
    return maak_inzet(id, **{**basis, **anders})


def maak_verhaal(id: str, wel: int | None = None, anders: int | None = None, **velden: Any) -> Casus:
    """A counting story that cost ``wel`` and would have cost ``anders``; None: no item in that scenario."""
    inzetten = [maak_betaald("i1", wel)] if wel is not None else []
    inzetten += [maak_betaald("i2", anders, "referentie")] if anders is not None else []
    basis = {"inzetten": inzetten, "referentie": REFERENTIE, "uitgevraagd": {"kosten": "ja"}}
    return maak_casus(id, **{**basis, **velden})


def maak_gescoord(id: str, *scores: tuple[str, str, int], **velden: Any) -> Casus:
    """A counting story with these scores: moment, life domain, level."""
    rijen = [{"moment": m, "domein": d, "score": s, "beoordelaar": f"b{n}"} for n, (m, d, s) in enumerate(scores, 1)]
    mensen = [maak_betrokkene(f"b{n}") for n in range(1, len(scores) + 2)]
    return maak_casus(id, **{"betrokkenen": mensen, "zelfredzaamheid": rijen, **velden})


def reken(*casussen: Casus, omgeving: Omgeving = OMGEVING) -> tuple[list[CasusCijfers], Geheel]:
    """The figures of the counting ones among these, and of all together."""
    tellend = [bereken_casus(casus, omgeving) for casus in casussen if telt_mee(casus)]
    return tellend, bereken_geheel(casussen, tellend, omgeving)
