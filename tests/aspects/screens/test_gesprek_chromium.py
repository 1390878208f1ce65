"""Aspecten in a real browser: by keyboard alone, nothing of a covered card comes back, nothing typed is lost."""

import pytest

from casus.model import Deelname
from casus.storage.concepten import Veldconcepten
from tests.casus.screens.bladhulp import wacht
from tests.casus.screens.conftest import app, maak_blad  # noqa: F401
from tests.fabriek import maak_betrokkene, maak_casus


GEHEIM = "Zwartewaterse Pinksterbloem"
REGEL = "Wat wordt er gezegd?"


@pytest.fixture
def nummer(app) -> int:  # noqa: F811
    mensen = [
        maak_betrokkene("b1", bij_sessie=True),
        maak_betrokkene("b2", aanduiding="dochter", soort="naaste", bij_sessie=True),
        maak_betrokkene("b3", aanduiding="begeleider", soort="ondersteuner", bij_sessie=True),
    ]
    ja = [Deelname(betrokkene=b.id, status="ja") for b in mensen]
    return app.zet_klaar(maak_casus(betrokkenen=mensen, deelnames=ja))


def luister_mee(blad) -> list[bytes]:
    """All that the server sends to this window from now on, also after a reload."""
    ontvangen: list[bytes] = []

    def bewaar(frame: bytes | str) -> None:
        ontvangen.append(frame if isinstance(frame, bytes) else frame.encode())

    blad.pagina.on("websocket", lambda verbinding: verbinding.on("framereceived", bewaar))
    return ontvangen


def test_cards_by_keyboard_and_nothing_of_them_comes_back(app, maak_blad, nummer):  # noqa: F811
    blad = maak_blad("aspecten", casus=nummer, aspect="regie")
    ontvangen = luister_mee(blad)
    blad.pagina.reload()
    bedekt = app.winkel.bedekt
    blad.pagina.get_by_role("button", name="Kaart leggen").first.press("Enter")
    blad.veld("Waarom? (mag leeg blijven)").press_sequentially(GEHEIM)
    blad.pagina.wait_for_timeout(1200)  # by now a draft of any other field would be in the store
    assert Veldconcepten(app.db).lees(nummer, "gespreksleider") == {}
    blad.pagina.get_by_role("button", name="werkte sterk tegen", exact=True).press("Enter")
    wacht(lambda: bedekt.tel(nummer, "regie") == {"b1": 1}, "de kaart van de inwoner")
    blad.pagina.wait_for_url("**wie=b2**")
    blad.pagina.locator("summary", has_text="Kaarten van papier").press("Enter")
    blad.veld("dochter").click()
    for toetsen in ("2", "g"):
        blad.pagina.keyboard.type(toetsen)
        blad.toets("Tab")
    wacht(lambda: bedekt.tel(nummer, "regie") == {"b1": 1, "b2": 1, "b3": 1}, "alle kaarten")
    blad.pagina.reload()
    blad.pagina.get_by_text("heeft een kaart liggen").first.wait_for()
    assert ontvangen and not any(GEHEIM.encode() in frame for frame in ontvangen)
    assert app.laad(nummer).waarderingen == []
    blad.rust().pagina.get_by_role("button", name="Samen openen (3)").press("Enter")
    wacht(lambda: len(app.laad(nummer).waarderingen) == 3, "de geopende scores")
    assert {w.perspectief: w.score for w in app.laad(nummer).waarderingen} == {"b1": -2, "b2": 2, "b3": None}
    blad.pagina.get_by_text(GEHEIM).first.wait_for()


@pytest.mark.parametrize(("thema", "breedte"), [("light", 1440), ("dark", 1024)])
def test_a_line_survives_and_the_screen_is_for_everybody(app, maak_blad, nummer, thema, breedte):  # noqa: F811
    blad = maak_blad("aspecten", thema=thema, casus=nummer, aspect="regie")
    blad.pagina.set_viewport_size({"width": breedte, "height": 900})
    veld = blad.veld(REGEL)
    veld.press_sequentially("d: zij belde elke week")
    veld.press("Alt+h")
    wacht(lambda: [b.werking for b in app.laad(nummer).bevindingen] == ["hielp"], "de bevinding")
    veld.press_sequentially("half gety")
    concept = lambda: app.winkel.lees_concept(nummer, "gespreksleider", "aspecten.regie")  # noqa: E731
    wacht(lambda: concept() == "half gety", "het concept", seconden=2)
    blad.toets("Alt+n")
    blad.pagina.wait_for_url("**aspect=maatwerk**")
    blad.rust().verwacht(REGEL, "").toets("Alt+v")
    blad.pagina.wait_for_url("**aspect=regie**")
    blad.pagina.reload()
    blad.rust().verwacht(REGEL, "half gety")
    assert blad.overtredingen() == []
    assert blad.engels() == []
    assert blad.breder() <= 0
