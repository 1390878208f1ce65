"""Builders for tests: each gives a valid thing with defaults; name only what the test is about."""

from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

from casus.model import (
    Aandachtspunt,
    Afspraak,
    Aspect,
    Betrokkene,
    Bevinding,
    Casus,
    Casusbestand,
    Citaat,
    Doel,
    Gebeurtenis,
    Inzet,
    Model,
    Notitie,
    Onderzoek,
    Panelgesprek,
    Prijs,
    Prijslijst,
    Regieperiode,
    Uitspraak,
    Vignet,
    Voorziening,
    Waardering,
)

DATA = Path(__file__).parent / "data"
VOORBEELDEN = ("voorbeeld", "randen", "toets", "toets2")

M = TypeVar("M", bound=Model)


def _maak(soort: type[M], basis: dict[str, Any], anders: dict[str, Any]) -> M:
    return soort.model_validate({**basis, **anders})


def maak_betrokkene(id: str = "b1", **anders: Any) -> Betrokkene:
    return _maak(Betrokkene, {"id": id, "aanduiding": "inwoner", "soort": "inwoner"}, anders)


def maak_gebeurtenis(id: str = "g1", **anders: Any) -> Gebeurtenis:
    return _maak(Gebeurtenis, {"id": id, "datum": "2016-03", "titel": "huisbezoek", "soort": "huisbezoek"}, anders)


def maak_inzet(id: str = "i1", **anders: Any) -> Inzet:
    return _maak(Inzet, {"id": id, "betrokkene": "b1", "omschrijving": "hulp thuis", "van": "2016-03"}, anders)


def maak_voorziening(id: str = "v1", **anders: Any) -> Voorziening:
    return _maak(Voorziening, {"id": id, "omschrijving": "traplift"}, anders)


def maak_regieperiode(id: str = "r1", **anders: Any) -> Regieperiode:
    return _maak(Regieperiode, {"id": id, "vorm": "dagelijks", "houder": "b1", "van": "2016"}, anders)


def maak_doel(id: str = "d1", **anders: Any) -> Doel:
    return _maak(Doel, {"id": id, "omschrijving": "weer buiten komen", "gesteld": "2016-03"}, anders)


def maak_notitie(id: str = "n1", **anders: Any) -> Notitie:
    return _maak(Notitie, {"id": id, "tekst": "er was iets met de huur"}, anders)


def maak_waardering(id: str = "w1", **anders: Any) -> Waardering:
    return _maak(Waardering, {"id": id, "aspect": "regie", "perspectief": "b1", "score": 1}, anders)


def maak_bevinding(id: str = "bv1", **anders: Any) -> Bevinding:
    return _maak(Bevinding, {"id": id, "aspect": "regie", "tekst": "één vast gezicht", "werking": "hielp"}, anders)


def maak_citaat(id: str = "c1", **anders: Any) -> Citaat:
    return _maak(Citaat, {"id": id, "betrokkene": "b1", "tekst": "Eindelijk belde er iemand."}, anders)


def maak_vignet(id: str = "vg1", **anders: Any) -> Vignet:
    return _maak(Vignet, {"id": id, "titel": "De trap", "tekst": "Zij kon niet naar boven.", "aspecten": []}, anders)


def maak_afspraak(id: str = "a1", **anders: Any) -> Afspraak:
    return _maak(Afspraak, {"id": id, "tekst": "bellen over de traplift"}, anders)


def maak_casus(id: str = "c01", **anders: Any) -> Casus:
    """A case that counts, about 2016, with one inwoner."""
    basis = {
        "id": id, "code": "C01", "titel": "de trap", "doelgroep": "ouderen", "status": "sessie_gehouden",
        "toestemming": {"status": "gegeven"}, "periode_van": "2016-01-01", "periode_tot": "2016-12-31",
        "betrokkenen": [maak_betrokkene()],
    }  # fmt: skip
    return _maak(Casus, basis, anders)


def maak_volle_casus(id: str = "c01", **anders: Any) -> Casus:
    """A case with one thing in every list."""
    vol = {
        "notities": [maak_notitie()], "gebeurtenissen": [maak_gebeurtenis()], "inzetten": [maak_inzet()],
        "voorzieningen": [maak_voorziening()], "regieperioden": [maak_regieperiode()], "doelen": [maak_doel()],
        "waarderingen": [maak_waardering()], "bevindingen": [maak_bevinding()], "citaten": [maak_citaat()],
        "vignetten": [maak_vignet()], "afspraken": [maak_afspraak()],
    }  # fmt: skip
    return maak_casus(id, **{**vol, **anders})


def maak_onderzoek(id: str = "o1", **anders: Any) -> Onderzoek:
    aspecten = [Aspect(code=code) for code in ("regie", "maatwerk")]
    basis = {"id": id, "naam": "Proef", "gemeente": "Testdam", "aspecten": aspecten, "peildatum": "2018-06-30"}
    return _maak(Onderzoek, basis, anders)


def maak_prijs(code: str = "P1", **anders: Any) -> Prijs:
    basis = {
        "code": code, "omschrijving": "uurtarief", "eenheid": "uur", "prijs": Decimal("61.30"),
        "prijspeil": 2017, "financier": "gemeente_wmo", "bron": "proef",
    }  # fmt: skip
    return _maak(Prijs, basis, anders)


def maak_prijslijst(*regels: Prijs, **anders: Any) -> Prijslijst:
    return _maak(Prijslijst, {"naam": "proef", "versie": "1", "regels": list(regels) or [maak_prijs()]}, anders)


def maak_aandachtspunt(id: str = "p1", **anders: Any) -> Aandachtspunt:
    return _maak(Aandachtspunt, {"id": id, "soort": "borgen", "titel": "Eén vast gezicht", "aspecten": []}, anders)


def maak_panelgesprek(id: str = "pg1", **anders: Any) -> Panelgesprek:
    uitspraken = [Uitspraak(id="u1", tekst="dat herkennen wij")]
    basis = {"id": id, "naam": "jeugd", "datum": "2018-05-01", "deelnemers": "zes werkers", "uitspraken": uitspraken}
    return _maak(Panelgesprek, basis, anders)


def maak_bestand(*casussen: Casus, **anders: Any) -> Casusbestand:
    """An exchange file with these cases (without any: one case)."""
    basis = {
        "formaat": "casusbestand", "versie": 1, "onderzoek": maak_onderzoek(), "prijslijst": maak_prijslijst(),
        "casussen": list(casussen) or [maak_casus()],
    }  # fmt: skip
    return _maak(Casusbestand, basis, anders)


def maak_document(**anders: Any) -> dict[str, Any]:
    """The smallest valid exchange file as plain JSON values, to spoil."""
    return {
        "formaat": "casusbestand",
        "versie": 1,
        "onderzoek": {
            "id": "o1",
            "naam": "Proef",
            "gemeente": "Testdam",
            "aspecten": [{"code": "regie"}, {"code": "maatwerk"}],
            "peildatum": "2018-06-30",
        },
        "casussen": [maak_casusdocument()],
        **anders,
    }


def maak_casusdocument(id: str = "c01", **anders: Any) -> dict[str, Any]:
    """A case as plain JSON values: it counts, and is about 2016."""
    return {
        "id": id,
        "code": "C01",
        "titel": "de trap",
        "doelgroep": "ouderen",
        "status": "sessie_gehouden",
        "toestemming": {"status": "gegeven"},
        "periode_van": "2016-01-01",
        "periode_tot": "2016-12-31",
        "betrokkenen": [{"id": "b1", "aanduiding": "inwoner", "soort": "inwoner"}],
        **anders,
    }
