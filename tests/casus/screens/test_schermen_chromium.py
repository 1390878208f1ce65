"""Every screen in a real browser: accessible, Dutch, and without moving sideways."""

import uuid

import pytest

from casus.bestand import lees_pad
from casus.demonstratie import laad_demonstratie
from casus.model import Casusbestand
from casus.sessiedelen import DELEN
from casus.storage.bedekt import BedekteScore
from tests.casus.screens.schermhulp import LIJSTSCHERMEN
from tests.casus.screens.tabhulp import loop_met_tab
from tests.fabriek import DATA, maak_casus

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
        assert blad.breder() <= 0, (wat, maat)
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
        "Hoeveel, en",
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


GESPREK = ("start", "aspecten", "afronding", "netwerk", "zelfredzaamheid")
STRIKT = 12
"""Where in the demonstration the case stands that must not be shown or printed."""


@pytest.fixture
def sessies(app):
    return app.winkel.sessies


@pytest.fixture
def leeg(app) -> int:
    """The number of a case of which nothing is known yet."""
    return app.zet_klaar(maak_casus(betrokkenen=[], toestemming={"status": "niet_gevraagd"}))


@pytest.mark.parametrize("thema", ["light", "dark"])
@pytest.mark.parametrize("vol", [True, False], ids=["demonstratie", "leeg"])
def test_the_talk_from_start_to_end_is_accessible(maak_blad, demo, leeg, sessies, thema, vol):
    nummer = demo if vol else leeg
    sessies.ga_naar(nummer, None)
    blad = maak_blad("start", casus=nummer, thema=thema)
    blad.vouw_open("Lees dit voor").vouw_open("Een kind").vouw_open("Iemand wil stoppen")
    _keur(blad, "start, voor het gesprek")
    sessies.ga_naar(nummer, "aspecten")
    for pad in GESPREK:
        blad.open(pad, casus=nummer).ziet("Volgende: Afronding")
        _keur(blad, pad)
    for aspect in ("regie", "_profiel"):
        _keur(blad.open("aspecten", casus=nummer, aspect=aspect), aspect)
    for deel in (*(deel.code for deel in DELEN), None):
        sessies.ga_naar(nummer, deel)
        sessies.zet_toon(nummer, "aspect:regie" if deel == "aspecten" else "")
        _keur(blad.open("presentatie", casus=nummer), f"presentatie {deel}")


@pytest.mark.parametrize("thema", ["light", "dark"])
def test_cards_the_pause_and_what_was_being_typed_are_accessible(maak_blad, demo, app, sessies, thema):
    sessies.ga_naar(demo, "aspecten")
    app.winkel.bedekt.leg(demo, BedekteScore("regie", None, "oma", 1, "", "allen", "aan_tafel", False), "proef")
    blad = maak_blad("aspecten", casus=demo, aspect="regie", wie="moeder", thema=thema)
    _keur(blad.vouw_open("Kaarten van papier").vouw_open("Hoe schrijf ik het op"), "een kaart in de hand")
    bevinding = next(b for b in app.laad(demo).bevindingen if b.aspect == "regie")
    blad.open("aspecten", casus=demo, aspect="regie", lijst="bevindingen", item=bevinding.id)
    _keur(blad, "een bevinding gekozen")
    blad.pagina.get_by_role("button", name="Tijd", exact=True).click()
    _keur(blad, "de tijd van elk deel")
    blad.open("afronding", casus=demo).veld("Hoe was het gesprek").press_sequentially("half getypt")
    blad.pagina.wait_for_timeout(2000)  # kept within a second and a half
    blad.open("afronding", casus=demo).ziet("U was hier aan het typen")
    _keur(blad, "u was hier aan het typen")
    sessies.zet_pauze(demo, True)
    blad.open("aspecten", casus=demo).ziet("om verder te gaan")
    _keur(blad, "pauze")
    sessies.zet_pauze(demo, False)


@pytest.mark.parametrize("thema", ["light", "dark"])
def test_a_strict_case_and_one_that_was_withdrawn_are_accessible(maak_blad, demo, app, sessies, thema):
    nummers = [regel.nr for regel in app.winkel.casussen(app.winkel.stand(demo)[1])]
    sessies.ga_naar(nummers[STRIKT], "tijdlijn")
    blad = maak_blad("presentatie", casus=nummers[STRIKT], thema=thema)
    blad.ziet("Nu niet op het scherm")
    _keur(blad, "strikt op de beamer")
    for nummer in (nummers[STRIKT], nummers[-1]):
        for pad in ("start", "aspecten", "afronding"):
            _keur(blad.open(pad, casus=nummer), f"{pad} {nummer}")


def test_the_clock_stands_free_of_what_is_beside_it(maak_blad, demo, sessies):
    sessies.ga_naar(demo, "tijdlijn")
    blad = maak_blad("regie", casus=demo, ik="notulist")
    for maat in (NORMAAL, VERGROOT):
        blad.pagina.set_viewport_size(maat)
        klok = blad.rust().pagina.locator(".st-key-sessiebalk_klok p").bounding_box()
        knop = blad.pagina.locator(".st-key-sessiebalk-volgende button").bounding_box()
        assert klok["y"] + klok["height"] <= knop["y"] or klok["x"] + klok["width"] <= knop["x"], maat


@pytest.mark.parametrize(
    ("pad", "extra", "thema"),
    [("start", {}, "light"), ("aspecten", {"aspect": "regie", "wie": "moeder"}, "dark"), ("afronding", {}, "light")],
)
def test_the_focus_is_to_be_seen_and_goes_in_reading_order(maak_blad, demo, sessies, pad, extra, thema):
    sessies.ga_naar(demo, pad)
    haltes = loop_met_tab(maak_blad(pad, casus=demo, thema=thema, **extra))
    assert len(haltes) > 30
    assert [halte.naam for halte in haltes if not halte.zichtbaar] == []
    assert [(halte.naam, halte.mis) for halte in haltes if halte.mis] == []


def test_a_focus_that_is_not_to_be_seen_and_an_order_that_jumps_are_found(maak_blad, demo, sessies):
    sessies.ga_naar(demo, "afronding")
    blad = maak_blad("afronding", casus=demo)
    blad.pagina.add_style_tag(
        content="[data-testid=stTextAreaRootElement] { outline: none !important }"
        ".st-key-sessiebalk_delen { flex-direction: row-reverse !important }"
    )
    haltes = loop_met_tab(blad)
    assert "textarea Hoe was het gesprek" in [halte.naam for halte in haltes if not halte.zichtbaar]
    assert "button Tijdlijn" in [halte.naam for halte in haltes if halte.mis]
