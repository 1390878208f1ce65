"""Builders for costs: a case that was asked about them, reckoned through."""

from typing import Any

from aspects.kosten import KostenUitkomst, bereken_kosten
from casus.controle.omgeving import Omgeving
from casus.model import Inzet, Prijs
from tests.fabriek import maak_casus, maak_inzet, maak_onderzoek, maak_prijs, maak_prijslijst

REFERENTIE = {"soort": "geen_aanpak"}


def maak_betaald(id: str = "i1", **anders: Any) -> Inzet:
    """One hour in all at € 100, in 2016: € 100,00."""
    basis = {
        "van": "2016-01-01", "tot": "2016-12-31", "aantal": 1, "eenheid": "uur", "per": "totaal", "prijs": 100,
        "financier": "gemeente_wmo",
    }  # fmt: skip
    return maak_inzet(id, **{**basis, **anders})


def maak_omgeving(*prijzen: Prijs, **anders: Any) -> Omgeving:
    return Omgeving.maak(maak_onderzoek(**anders), maak_prijslijst(*(prijzen or [maak_prijs()])))


def reken(*inzetten: Inzet, omgeving: Omgeving | None = None, **anders: Any) -> KostenUitkomst:
    """The costs of a case with these inzetten and a referentie."""
    basis = {"inzetten": list(inzetten), "referentie": REFERENTIE, "uitgevraagd": {"kosten": "ja"}}
    uitkomst = bereken_kosten(maak_casus(**{**basis, **anders}), omgeving or maak_omgeving())
    assert uitkomst is not None
    return uitkomst
