"""Own points first: a candidate opens only when the team has read what it is about, and stands beside theirs then."""

import pytest

from aspects.kandidaten import Kandidaat
from aspects.punten.vergelijking import leg_ernaast
from casus.model import Aspect
from tests.fabriek import maak_aandachtspunt, maak_onderzoek

ASPECTEN = [Aspect(code=code) for code in ("regie", "maatwerk")]


def maak_kandidaat(code: str = "aspect:regie:drempel", *aspecten: str) -> Kandidaat:
    return Kandidaat(code, "drempel", aspecten or ("regie",), 6, ("v1", "v2"))


def leg(punten, kandidaten, *gelezen: str):  # type: ignore[no-untyped-def]
    return leg_ernaast(punten, kandidaten, maak_onderzoek(aspecten=ASPECTEN, gelezen_aspecten=list(gelezen)))


def test_zonder_lezen_is_er_niets_te_zien_ook_geen_aantal() -> None:
    ernaast = leg([], [maak_kandidaat()])
    assert ernaast.alleen_berekend == () and ernaast.ongelezen == ("regie", "maatwerk")


def test_een_kandidaat_over_twee_aspecten_wacht_op_allebei() -> None:
    spanning = maak_kandidaat("spanning:regie:maatwerk", "regie", "maatwerk")
    assert leg([], [spanning], "regie").alleen_berekend == ()
    assert leg([], [spanning], "maatwerk", "regie").alleen_berekend == (spanning,)


def test_een_kandidaat_zonder_aspect_wacht_op_alles() -> None:
    los = Kandidaat("veel_partijen", "aandacht", (), 6, ("v1",))
    assert leg([], [los], "regie").alleen_berekend == ()
    assert leg([], [los], "regie", "maatwerk").alleen_berekend == (los,)


@pytest.mark.parametrize(
    "herkomst,kandidaat,waar",
    [("team", None, "alleen_wij"), ("beide", "aspect:regie:drempel", "beide"),
     ("berekend", "aspect:regie:drempel", "overgenomen")],
)  # fmt: skip
def test_elk_punt_staat_waar_het_vandaan_komt(herkomst: str, kandidaat: str | None, waar: str) -> None:
    punt = maak_aandachtspunt(aspecten=["regie"], herkomst=herkomst, kandidaat=kandidaat)
    ernaast = leg([punt], [maak_kandidaat()], "regie")
    gevonden = {naam: [getattr(p, "punt", p) for p in getattr(ernaast, naam)] for naam in
                ("alleen_wij", "beide", "overgenomen", "afgewezen")}  # fmt: skip
    assert gevonden == {naam: [punt] if naam == waar else [] for naam in gevonden}
    assert (ernaast.alleen_berekend == ()) is (kandidaat is not None)


def test_een_afgewezen_kandidaat_komt_niet_terug_als_vraag() -> None:
    punt = maak_aandachtspunt(status="verworpen", reden="toeval", kandidaat="aspect:regie:drempel")
    ernaast = leg([punt], [maak_kandidaat()], "regie")
    assert [paar.punt for paar in ernaast.afgewezen] == [punt] and ernaast.alleen_berekend == ()


def test_een_punt_waarvan_de_kandidaat_verdween_blijft_met_een_leeg_vak_ernaast() -> None:
    punt = maak_aandachtspunt(herkomst="beide", kandidaat="aspect:regie:drempel")
    (paar,) = leg([punt], [], "regie").beide
    assert (paar.punt, paar.kandidaat) == (punt, None)
