"""Every screen in a real browser: accessible, Dutch, and without moving sideways."""

import uuid

import pytest

from casus.bestand import lees_pad
from casus.demonstratie import laad_demonstratie
from casus.model import Casusbestand
from tests.casus.screens.schermhulp import LIJSTSCHERMEN
from tests.fabriek import DATA

pytestmark = pytest.mark.lang  # every screen, light and dark

PADEN = {
    "betrokkenen": "betrokkenen", "inzetten": "inzet", "voorzieningen": "voorzieningen",
    "regieperioden": "regie", "doelen": "doelen",
}  # fmt: skip
NORMAAL, VERGROOT = {"width": 1440, "height": 1000}, {"width": 720, "height": 500}


@pytest.fixture(scope="module")
def demo(app) -> int:
    """The number of the first case of the demonstration."""
    onderzoek = app.winkel.zet_bestand(laad_demonstratie(), "proef", demonstratie=True)
    return app.winkel.casussen(onderzoek)[0].nr


def _keur(blad, wat: str) -> None:
    """Nothing to be found by axe, nothing wider than the window, no English; at 200% in one of the two themes."""
    licht = blad.pagina.evaluate("() => matchMedia('(prefers-color-scheme: light)').matches")
    for maat in (NORMAAL, VERGROOT) if licht else (NORMAAL,):
        blad.pagina.set_viewport_size(maat)
        assert blad.rust().overtredingen() == [], (wat, maat)
        breder = blad.pagina.evaluate(
            "() => { const m = document.querySelector('[data-testid=stMain]'); return m.scrollWidth - m.clientWidth }"
        )
        assert breder <= 0, (wat, maat)
    blad.pagina.set_viewport_size(NORMAAL)
    assert blad.engels() == [], wat


@pytest.mark.parametrize("thema", ["light", "dark"])
def test_every_screen_is_accessible_and_dutch(maak_blad, demo, app, thema):
    casus = app.laad(demo)
    blad = maak_blad("casussen", casus=demo, thema=thema)
    _keur(blad, "casussen")
    for pad in ("voorbereiding", "anders"):
        _keur(blad.open(pad, casus=demo), pad)
    for lijst in LIJSTSCHERMEN:
        item = getattr(casus, lijst)[0].id
        _keur(blad.open(PADEN[lijst], casus=demo, lijst=lijst, item=item), lijst)


@pytest.mark.parametrize("thema", ["light", "dark"])
def test_the_screens_with_figures_are_accessible_and_dutch_too(maak_blad, demo, app, thema):
    blad = maak_blad("regie", casus=demo, lijst="regievraag", item="dagelijks:2016-01-01:2016-03-31", thema=thema)
    _keur(blad, "regievraag")
    _keur(blad.open("regie", casus=demo).vouw_open("Botsten vormen van regie"), "regie")
    for deel in ("uitkomst", "inzet"):
        inzet = app.laad(demo).inzetten[0].id
        _keur(blad.open("kosten", casus=demo, ik="evaluatieteam", deel=deel, lijst="inzetten", item=inzet), deel)
    _keur(blad.open("kosten", casus=demo), "kosten aan tafel")
    _keur(blad.open("vrijgeven", casus=demo, ik="evaluatieteam"), "vrijgeven")
    onderzoek = app.winkel.zet_bestand(_geef_vrij(lees_pad(DATA / "toets.json")), "proef")
    blad.open("leerbeeld", onderzoek=onderzoek).ziet("Wat de teams antwoordden")
    _keur(blad, "leerbeeld")


def _geef_vrij(bestand: Casusbestand) -> Casusbestand:
    """Every story released under a name of its own, each with an answer of its team."""
    kop = bestand.onderzoek.model_copy(update={"id": uuid.uuid4().hex})
    vrij = {"in_leerbeeld": True, "antwoord_team": "Wij missen een vaste plek om dit te bespreken."}
    return bestand.model_copy(
        update={"onderzoek": kop, "casussen": [casus.model_copy(update=vrij) for casus in bestand.casussen]}
    )


@pytest.mark.parametrize("thema", ["light", "dark"])
def test_what_is_folded_away_and_what_asks_is_accessible_too(maak_blad, demo, app, thema):
    casus = app.laad(demo)
    blad = maak_blad("inzet", casus=demo, lijst="inzetten", item=casus.inzetten[0].id, thema=thema)
    for vouw in (
        "Meer",
        "Hoeveel, en wie betaalt",
        "Wie vertelde het",
        "Teruggekeken",
        "Zien we anders",
        "Geschiedenis",
    ):
        blad.vouw_open(vouw)
    _keur(blad, "inzet uitgevouwen")
    blad.open("betrokkenen", casus=demo, lijst="betrokkenen", item=casus.betrokkenen[0].id).klik("Verwijderen")
    blad.pagina.get_by_role("dialog").wait_for()
    _keur(blad, "de vraag")
    blad.open("voorbereiding", casus=demo).vouw_open("Wat is er met iemand afgesproken")
    _keur(blad, "voorbereiding uitgevouwen")
    blad.open("casussen", casus=demo).vouw_open("Nieuwe casus").vouw_open("Bestanden en onderzoeken")
    _keur(blad, "casussen uitgevouwen")


@pytest.mark.parametrize("thema", ["light", "dark"])
def test_empty_screens_and_warnings_are_accessible_too(maak_blad, app, thema):
    nummer = app.zet_klaar()
    blad = maak_blad("doelen", casus=nummer, thema=thema)
    _keur(blad, "lege doelen")
    blad.klik("Nieuw doel").typ("Doel *", "rust", lambda: app.laad(nummer).notities)
    blad.typ("Afgesproken *", "toen")
    blad.ziet("Deze datum kan ik niet lezen")
    _keur(blad, "klopt nog niet")


def test_the_welcome_is_accessible_too(maak_blad, lege_app):
    for thema in ("light", "dark"):
        blad = maak_blad("casussen", bij=lege_app, thema=thema)
        blad.ziet("Er staat nog niets op deze computer")
        _keur(blad, f"welkom {thema}")


@pytest.mark.parametrize("breed", [1024, 1920])
def test_nothing_is_cut_off_on_a_tablet_and_on_the_beamer(maak_blad, demo, breed):
    blad = maak_blad("anders", casus=demo)
    for pad in ("anders", "casussen", "voorbereiding"):
        blad.open(pad, casus=demo)
        blad.pagina.set_viewport_size({"width": breed, "height": 900})
        afgekapt = blad.rust().pagina.evaluate(
            "() => [...document.querySelectorAll('[data-testid=stMain] button p')]"
            ".filter((p) => p.scrollWidth > p.clientWidth + 1).map((p) => p.textContent)"
        )
        assert afgekapt == [], pad
