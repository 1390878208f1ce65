"""Stories full of references, and a store to carry steps out in, for the tests of editing."""

import json
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from casus.controle import Omgeving, controleer_casus
from casus.model import Casus
from casus.stappen import Stap
from casus.storage import Opslag
from tests.fabriek import maak_bestand, maak_casus, maak_onderzoek

ONDERZOEK = maak_onderzoek()
OMGEVING = Omgeving.maak(ONDERZOEK, None)
MENSEN = [f"b{nummer}" for nummer in range(5)]


class Winkel:
    """A real store with one case."""

    def __init__(self, pad: Path):
        self.opslag = Opslag(pad)

    def zet(self, casus: Casus) -> None:
        self.opslag.zet_bestand(maak_bestand(casus, onderzoek=ONDERZOEK, prijslijst=None), "proef", vervang=True)
        self.nr = self.opslag.casussen()[0].nr

    @property
    def casus(self) -> Casus:
        return self.opslag.laad_casus(self.nr)[0]

    def doe(self, stappen: list[Stap]) -> Casus:
        self.opslag.wijzig(self.nr, "notulist", "proef", stappen)
        assert controleer_casus(self.casus, OMGEVING) == []
        return self.casus

    def terug(self) -> Casus:
        self.opslag.maak_ongedaan(self.nr, "notulist")
        return self.casus


def noemt(ding: Any, kenmerk: str) -> bool:
    """Whether the id stands anywhere in it."""
    if isinstance(ding, dict):
        return any(noemt(deel, kenmerk) for deel in ding.values())
    if isinstance(ding, list):
        return any(noemt(deel, kenmerk) for deel in ding)
    return ding == kenmerk


def als_waarden(casus: Casus) -> Any:
    return json.loads(json.dumps(casus.model_dump(), default=str))


@st.composite
def verhalen(draw: Any) -> Casus:
    """A case of two to five people who follow each other, with things that name them and one another."""
    wie = MENSEN[: draw(st.integers(2, 5))]
    iemand, mensen = st.sampled_from(wie), st.lists(st.sampled_from(wie), max_size=3, unique=True)
    misschien = st.none() | iemand
    rij = draw(st.permutations(wie))
    volgt = {een: draw(st.sampled_from([None, *rij[:plek]])) for plek, een in enumerate(rij)}
    gebeurtenissen, inzetten = ["g0", "g1"][: draw(st.integers(0, 2))], ["i0", "i1"][: draw(st.integers(0, 2))]
    alles = st.lists(st.sampled_from([*wie, *gebeurtenissen, *inzetten]), max_size=3, unique=True)

    def verteld() -> dict[str, Any]:
        lezingen = [{"verteld_door": draw(mensen), "tekst": "anders"}] if draw(st.booleans()) else []
        return {"verteld_door": draw(mensen), "lezingen": lezingen}

    def evaluaties() -> list[dict[str, Any]]:
        return [{"datum": "2016-05", "aanwezig": draw(mensen)}] if draw(st.booleans()) else []

    def half() -> dict[str, Any]:
        velden = {"betrokkene": draw(iemand), "evaluaties": evaluaties(), "verteld_door": draw(mensen)}
        return {"half_ingevuld": {"lijst": "inzetten", "id": draw(st.sampled_from(["i0", "i9"])), "velden": velden}}

    return maak_casus(
        betrokkenen=[
            {"id": b, "aanduiding": f"rol {b}", "soort": "naaste", "volgt_op": volgt[b],
            "lezingen": verteld()["lezingen"],
             "partij": draw(st.sampled_from([None, "GGZ"])), "van": draw(st.sampled_from([None, "2015"]))}
            for b in wie
        ],
        gebeurtenissen=[
            {"id": g, "datum": "2016-05", "titel": g, "soort": "overig", "betrokkenen": draw(mensen), **verteld(),
             "belevingen": [{"betrokkene": b, "score": 1} for b in draw(mensen)]}
            for g in gebeurtenissen
        ],
        inzetten=[
            {"id": i, "betrokkene": draw(iemand), "omschrijving": i, "van": "2016", "evaluaties": evaluaties(),
            **verteld()}
            for i in inzetten
        ],
        voorzieningen=[
            {"id": "v0", "omschrijving": "bed", "betrokkene": draw(misschien),
             "inzet": draw(st.sampled_from([None, *inzetten]))}
        ],
        regieperioden=[{"id": "r0", "vorm": "dagelijks", "houder": draw(misschien), "van": "2016"}],
        doelen=[{"id": "d0", "omschrijving": "doel", "gesteld": "2016", "evaluaties": evaluaties()}],
        waarderingen=[
            {"id": f"w{n}", "aspect": "regie", "perspectief": draw(iemand), "score": 1,
             "gebeurtenissen": draw(st.permutations(gebeurtenissen))}
            for n in range(draw(st.integers(0, 3)))
        ],
        bevindingen=[
            {"id": "f0", "aspect": "regie", "tekst": "t", "werking": "hielp", "door": draw(mensen),
            "items": draw(alles)}
        ],
        citaten=[{"id": "c0", "betrokkene": draw(iemand), "tekst": "t", "items": draw(alles)}],
        vignetten=[{"id": "z0", "titel": "t", "tekst": "t", "aspecten": [], "items": draw(alles)}],
        afspraken=[{"id": "a0", "tekst": "t", "wie": draw(mensen)}],
        notities=[
            {"id": "n0", "tekst": "t", "geplaatst_als": draw(st.none() | st.sampled_from([*wie, *gebeurtenissen])),
            **verteld()},
            {"id": "n1", "tekst": "half", "nog_uitzoeken": "klopt nog niet: …", "extra": half()},
        ],
        deelnames=[{"betrokkene": b, "status": draw(st.sampled_from(["ja", "nee",
        "niet_gevraagd"]))} for b in draw(mensen)],
        zelfredzaamheid=[
            {"moment": "begin", "domein": "financien", "score": 3, "beoordelaar": draw(iemand),
            "betreft": draw(misschien)}
        ],
    )  # fmt: skip
