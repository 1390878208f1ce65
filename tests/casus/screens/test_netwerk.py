"""Netwerk: step through the moments, as picture or list, and go to somebody."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.casus.screens.schermhulp import zet_klaar
from tests.fabriek import maak_betrokkene, maak_casus, maak_onderzoek

SCRIPT = "from casus.screens.netwerk import toon_netwerk\ntoon_netwerk()"


def _open(db: Path, nummer: int, **adres: str) -> AppTest:
    app = AppTest.from_string(SCRIPT, default_timeout=30)
    for naam, waarde in {"casus": nummer, **adres}.items():
        app.query_params[naam] = str(waarde)
    return _loop(app)


def _loop(app: AppTest) -> AppTest:
    app.run()
    assert not app.exception, app.exception
    return app


def _adres(app: AppTest, naam: str) -> str:
    waarde = app.query_params[naam]
    return waarde[0] if isinstance(waarde, list) else waarde


@pytest.fixture
def nummer(db: Path) -> int:
    mensen = [
        maak_betrokkene(),
        maak_betrokkene("b2", aanduiding="oom", soort="naaste", lijn=0, van="2016-03-01", tot="2016-05-31"),
        maak_betrokkene("b3", aanduiding="begeleider", soort="ondersteuner", lijn=2, van="2016-06-01", tot=".."),
    ]
    casus = maak_casus(betrokkenen=mensen, sessiedatum="2016-12-01")
    return zet_klaar(db, casus, onderzoek=maak_onderzoek(peildatum="2017-06-30"))[0]


def _zinnen(app: AppTest) -> str:
    return "\n".join(tekst.value for tekst in app.text)


def test_it_begins_on_the_day_of_the_session(db: Path, nummer: int) -> None:
    app = _open(db, nummer)
    assert app.select_slider[0].value == "2016-12-01"
    assert "Het netwerk op 1 december 2016." in _zinnen(app)


def test_the_slider_goes_to_a_moment_and_the_address_keeps_it(db: Path, nummer: int) -> None:
    app = _open(db, nummer)
    app.select_slider[0].set_value("2016-03-01")
    _loop(app)
    assert _adres(app, "moment") == "2016-03-01"
    assert "0e lijn: eigen netwerk en vrijwilligers. Toen erbij: oom." in _zinnen(app)


def test_the_buttons_go_to_the_change_before_and_after(db: Path, nummer: int) -> None:
    app = _open(db, nummer)
    assert app.button(key="netwerk.verder").disabled
    app.button(key="netwerk.terug").click()
    _loop(app)
    assert (_adres(app, "moment"), app.select_slider[0].value) == ("2016-06-01", "2016-06-01")
    app.button(key="netwerk.verder").click()
    assert _adres(_loop(app), "moment") == "2016-12-01"


def test_the_address_may_name_any_day(db: Path, nummer: int) -> None:
    assert "Het netwerk op 15 april 2016." in _zinnen(_open(db, nummer, moment="2016-04-15"))
    assert "Het netwerk op 1 december 2016." in _zinnen(_open(db, nummer, moment="rommel"))


def test_the_list_says_the_same_and_opens_somebody(db: Path, nummer: int, monkeypatch: pytest.MonkeyPatch) -> None:
    gegaan: list[tuple[str, dict[str, object]]] = []
    monkeypatch.setattr("casus.screens.netwerk.naar", lambda pad, **adres: gegaan.append((pad, adres)))
    app = _open(db, nummer)
    app.radio(key="netwerk.toon").set_value("lijst")
    _loop(app)
    assert _adres(app, "toon") == "lijst"
    assert [knop.label for knop in app.button][2:] == ["inwoner", "oom", "begeleider"]
    assert [regel.value for regel in app.markdown][-2:] == ["toen niet erbij", "erbij"]
    app.button(key="netwerk.open.b3").click()
    _loop(app)
    assert gegaan == [("betrokkenen", {"lijst": "betrokkenen", "item": "b3", "moment": None, "toon": "lijst"})]


def test_without_anybody_it_says_what_to_do(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(betrokkenen=[]))
    app = _open(db, nummer)
    assert any("Er staat nog niemand om de inwoner heen" in bericht.value for bericht in app.info)


def test_without_a_case_it_says_so(db: Path) -> None:
    app = _loop(AppTest.from_string(SCRIPT, default_timeout=30))
    assert "Kies eerst een casus" in app.info[0].value
