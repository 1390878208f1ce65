"""The door to the framework, held in a real browser."""

from __future__ import annotations

import json
import re
from urllib.parse import parse_qs, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from casus.screens.raamwerk import laad_woordenboek
from tests.venster import rust

TIJDLIJN = "tijdlijn?casus=3&ik=anna"
VELD = ".casus-snelregel-veld"
ENGELS = """(links) => {
  const gevonden = [];
  const loper = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let k = loper.nextNode(); k; k = loper.nextNode())
    if (!["script", "style"].includes(k.parentElement.localName) && links.includes(k.nodeValue.trim())
        && k.parentElement.checkVisibility()) gevonden.push(k.nodeValue);
  for (const el of document.querySelectorAll("*"))
    for (const naam of ["aria-label", "placeholder", "title", "alt"])
      if (links.includes(el.getAttribute(naam)) && el.checkVisibility())
        gevonden.push(`${naam}=${el.getAttribute(naam)}`);
  return gevonden;
}"""


def _overtredingen(pagina) -> list[str]:
    uitkomst = Axe().run(pagina).response["violations"]
    return [f"{o['id']}: {[k['target'] for k in o['nodes']]}" for o in uitkomst]


def _wacht_op_scherm(pagina, titel: str) -> None:
    expect(pagina.get_by_role("heading", name=titel, level=1)).to_be_visible()
    expect(pagina.locator('[data-stale="true"]')).to_have_count(0)


def _focus_item(pagina):
    return pagina.evaluate(
        "() => [...document.querySelectorAll('[data-testid=stBidiComponentIsolated]')]"
        ".map(e => e.shadowRoot?.activeElement?.dataset.item).find(Boolean) ?? null"
    )


# ---- Dutch and accessible ---------------------------------------------------


def test_the_framework_speaks_dutch(maak_venster):
    links = [k for k, v in laad_woordenboek()["teksten"].items() if k != v]
    pagina = maak_venster("formulier?casus=3")
    _wacht_op_scherm(pagina, "Formulier")
    expect(pagina.get_by_text("Hoogstens 50 MB per bestand")).to_be_visible()
    assert pagina.evaluate(ENGELS, links) == []

    pagina.get_by_label("Leefgebieden").click()
    expect(pagina.get_by_text("Alles kiezen")).to_be_visible()
    assert pagina.evaluate(ENGELS, links) == []
    pagina.keyboard.press("Escape")

    pagina.get_by_role("button", name="Kies een datum").first.click()
    expect(pagina.get_by_role("grid")).to_be_visible()
    assert pagina.evaluate(ENGELS, links) == []
    pagina.keyboard.press("Escape")

    pagina.get_by_role("button", name="Open venster").click()
    expect(pagina.get_by_role("dialog")).to_be_visible()
    expect(pagina.get_by_role("button", name="Sluiten")).to_be_visible()
    assert pagina.evaluate(ENGELS, links) == []


def test_words_that_a_screen_wrote_are_left_alone(maak_venster, lege_opslag):
    pagina = maak_venster(TIJDLIJN)
    pagina.locator(VELD).fill("Close")
    expect(pagina.locator(".casus-snelregel-echo")).to_contain_text("Gelezen: Close")


def test_an_error_is_told_in_dutch_without_its_details(maak_venster):
    pagina = maak_venster("stuk")
    expect(pagina.locator('[data-testid="stException"]')).to_contain_text("Er ging iets mis.")
    expect(pagina.locator("body")).not_to_contain_text("geheime tekst")


def test_an_unknown_address_is_told_in_dutch(maak_venster):
    pagina = maak_venster("bestaatniet")
    expect(pagina.get_by_role("dialog")).to_contain_text("Dit scherm bestaat niet")
    expect(pagina.get_by_role("dialog")).not_to_contain_text("requested")


@pytest.mark.parametrize("thema", ["light", "dark"])
@pytest.mark.parametrize(
    ("pad", "titel"), [("casussen", "Casussen"), (TIJDLIJN, "Tijdlijn"), ("formulier", "Formulier")]
)
def test_axe_finds_nothing(maak_venster, thema, pad, titel):
    pagina = maak_venster(pad, thema=thema)
    _wacht_op_scherm(pagina, titel)
    assert _overtredingen(pagina) == []
    if titel == "Formulier":
        pagina.get_by_role("button", name="Open venster").click()
        expect(pagina.get_by_role("dialog")).to_be_visible()
        pagina.wait_for_function("() => document.getAnimations().every((a) => a.playState !== 'running')")
        assert _overtredingen(pagina) == []


@pytest.mark.parametrize("thema", ["light", "dark"])
def test_axe_finds_nothing_with_every_kind_of_echo_and_a_choice(maak_venster, lege_opslag, thema):
    pagina = maak_venster("tijdlijn?casus=3&item=G1&lijst=gebeurtenissen", thema=thema)
    for tekst, soort in (("huisbezoek", "notitie"), ("mrt 2016 huisbezoek", "goed")):
        pagina.locator(VELD).fill(tekst)
        expect(pagina.locator(".casus-snelregel-echo")).to_have_attribute("data-soort", soort)
        assert _overtredingen(pagina) == []


@pytest.mark.parametrize(("breed", "hoog"), [(1024, 768), (640, 450)])
def test_a_tablet_and_200_percent_zoom_need_no_sideways_scrolling(maak_venster, breed, hoog):
    pagina = maak_venster(TIJDLIJN, breed=breed, hoog=hoog)
    _wacht_op_scherm(pagina, "Tijdlijn")
    expect(pagina.locator(VELD)).to_be_visible()
    assert pagina.evaluate("() => document.documentElement.scrollWidth - innerWidth") <= 0
    assert pagina.evaluate("() => { const m = document.querySelector('[data-testid=stMain]');"
                           " return m.scrollWidth - m.clientWidth }") <= 0


# ---- navigation and address -------------------------------------------------


def test_links_keep_case_and_person_and_mark_the_present_screen(maak_venster):
    pagina = maak_venster("tijdlijn?casus=3&onderzoek=1&ik=anna&item=G1")
    menu = pagina.get_by_role("navigation", name="Schermen")
    expect(menu.get_by_role("link", name="Tijdlijn")).to_have_attribute("aria-current", "page")
    rust(pagina)  # until then the menu may still move under the mouse
    menu.get_by_role("link", name="Formulier").click()
    _wacht_op_scherm(pagina, "Formulier")
    expect(menu.get_by_role("link", name="Formulier")).to_have_attribute("aria-current", "page")
    assert menu.locator("[aria-current=page]").count() == 1
    deel = urlsplit(pagina.url)
    assert deel.path == "/formulier"
    assert parse_qs(deel.query) == {"casus": ["3"], "onderzoek": ["1"], "ik": ["anna"]}
    pagina.go_back()
    _wacht_op_scherm(pagina, "Tijdlijn")
    assert "item=G1" in pagina.url


def test_without_a_case_its_screens_are_not_listed(maak_venster):
    pagina = maak_venster("casussen?casus=abc")
    _wacht_op_scherm(pagina, "Casussen")
    menu = pagina.get_by_role("navigation", name="Schermen")
    expect(menu.get_by_role("link", name="Casussen")).to_be_visible()
    expect(menu.get_by_role("link", name="Tijdlijn")).to_have_count(0)
    pagina.get_by_role("button", name="Open casus 3").click()
    _wacht_op_scherm(pagina, "Tijdlijn")
    assert "casus=3" in pagina.url


def test_the_first_tab_stop_goes_to_the_content(maak_venster):
    pagina = maak_venster("casussen")
    _wacht_op_scherm(pagina, "Casussen")
    pagina.keyboard.press("Tab")
    assert pagina.evaluate("() => document.activeElement.textContent") == "Naar de inhoud"
    pagina.keyboard.press("Enter")
    assert pagina.evaluate("() => document.activeElement.closest('[data-testid=stMain]') !== null")


# ---- the quick line ---------------------------------------------------------


def test_thirty_lines_at_full_speed_arrive_once_and_in_order(maak_venster, lege_opslag, wacht):
    pagina = maak_venster(TIJDLIJN)
    veld = pagina.locator(VELD)
    veld.click()
    regels = [f"mrt 2016 regel {n}" if n % 3 else "steeds dezelfde regel" for n in range(30)]
    for regel in regels:
        pagina.keyboard.type(regel)
        pagina.keyboard.press("Enter")
    wacht(lambda: len(lege_opslag.stand()["regels"]) >= 30, "dertig regels in de opslag")
    expect(pagina.get_by_text("Aantal regels: 30")).to_be_visible()
    expect(veld).to_have_value("")
    expect(veld).to_be_focused()
    pagina.reload()
    expect(pagina.get_by_text("Aantal regels: 30")).to_be_visible()
    assert lege_opslag.stand()["regels"] == [["toevoegen", regel] for regel in regels]


def test_thirty_enters_in_one_moment_lose_and_double_nothing(maak_venster, lege_opslag, wacht):
    pagina = maak_venster(TIJDLIJN)
    pagina.locator(VELD).click()
    pagina.evaluate(
        """(kies) => { const veld = document.querySelector(kies);
          for (let n = 0; n < 30; n++) {
            veld.value = `regel ${n}`;
            veld.dispatchEvent(new InputEvent("input", { bubbles: true }));
            veld.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
          } }""",
        VELD,
    )
    wacht(lambda: len(lege_opslag.stand()["regels"]) >= 30, "dertig regels in de opslag")
    expect(pagina.get_by_text("Aantal regels: 30")).to_be_visible()
    assert lege_opslag.stand()["regels"] == [["toevoegen", f"regel {n}"] for n in range(30)]


def test_a_draft_is_stored_within_two_seconds_and_comes_back_after_a_reload(maak_venster, lege_opslag, wacht):
    pagina = maak_venster(TIJDLIJN)
    veld = pagina.locator(VELD)
    veld.click()
    pagina.keyboard.type("de dochter belde, ergens in")
    wacht(lambda: lege_opslag.stand()["concept"] == "de dochter belde, ergens in", "het concept in de opslag", 2)
    pagina.reload()
    expect(veld).to_have_value("de dochter belde, ergens in")
    expect(pagina.locator(".casus-snelregel-echo")).to_contain_text("de dochter belde, ergens in")
    assert lege_opslag.stand()["regels"] == []


def test_what_is_typed_is_not_overwritten_by_an_answer(maak_venster, lege_opslag, wacht):
    pagina = maak_venster(TIJDLIJN)
    veld = pagina.locator(VELD)
    veld.click()
    pagina.keyboard.type("eerste")
    pagina.keyboard.press("Enter")
    pagina.keyboard.type("tweede, nog niet af", delay=40)
    wacht(lambda: lege_opslag.stand()["concept"] == "tweede, nog niet af", "het tweede concept")
    expect(veld).to_have_value("tweede, nog niet af")
    expect(pagina.locator(".casus-snelregel-terug")).to_be_hidden()
    assert lege_opslag.stand()["regels"] == [["toevoegen", "eerste"]]


def test_a_refused_line_comes_back(maak_venster, lege_opslag, wacht):
    pagina = maak_venster(TIJDLIJN)
    veld = pagina.locator(VELD)
    veld.click()
    pagina.keyboard.type("weiger dit")
    pagina.keyboard.press("Enter")
    expect(veld).to_have_value("weiger dit")
    veld.fill("")
    veld.fill("weiger dit ook")
    pagina.keyboard.press("Enter")
    pagina.keyboard.type("intussen verder")
    expect(pagina.locator(".casus-snelregel-terug")).to_contain_text("weiger dit ook")
    expect(veld).to_have_value("intussen verder")
    pagina.get_by_role("button", name="Zet terug in de regel").click()
    expect(veld).to_have_value("weiger dit ook")


@pytest.mark.parametrize(
    ("toets", "actie"),
    [
        ("Alt+Enter", "notitie"),
        ("F4", "anders"),
        ("F8", "hoort_niet"),
        ("F9", "ongedaan"),
        ("ArrowUp", "vorige"),
        ("ArrowDown", "volgende"),
    ],
)
def test_every_key_does_its_action_once(maak_venster, lege_opslag, wacht, toets, actie):
    pagina = maak_venster(TIJDLIJN)
    veld = pagina.locator(VELD)
    veld.click()
    pagina.keyboard.type("iets")
    pagina.keyboard.press(toets)
    wacht(lambda: lege_opslag.stand()["nummer"] >= 1, f"{actie} kwam aan")
    expect(veld).to_have_value("")
    expect(veld).to_be_focused()
    expect(pagina.get_by_text("Aantal regels: 1")).to_be_visible()
    expect(pagina.get_by_text("Toets op het scherm: 0")).to_be_visible()
    assert lege_opslag.stand()["regels"] == [[actie, "iets"]]


def test_an_action_can_put_text_in_the_field(maak_venster, lege_opslag):
    pagina = maak_venster(TIJDLIJN)
    pagina.locator(VELD).click()
    pagina.keyboard.press("F2")
    expect(pagina.locator(VELD)).to_have_value("mrt 2016 huisbezoek")


def test_the_keys_are_buttons_too_and_give_the_focus_back(maak_venster, lege_opslag, wacht):
    pagina = maak_venster(TIJDLIJN)
    veld = pagina.locator(VELD)
    veld.fill("met de muis")
    pagina.get_by_role("button", name=re.compile("^Notitie")).click()
    wacht(lambda: lege_opslag.stand()["regels"] == [["notitie", "met de muis"]], "de notitie kwam aan")
    expect(veld).to_be_focused()


def test_enter_in_an_empty_field_adds_nothing_and_escape_takes_nothing(maak_venster, lege_opslag, wacht):
    pagina = maak_venster(TIJDLIJN)
    veld = pagina.locator(VELD)
    veld.click()
    pagina.keyboard.press("Enter")
    pagina.keyboard.type("blijft staan")
    pagina.keyboard.press("Escape")
    wacht(lambda: lege_opslag.stand()["concept"] == "blijft staan", "het concept")
    expect(veld).to_have_value("blijft staan")
    assert lege_opslag.stand()["regels"] == []


def test_ctrl_z_stays_with_the_field(maak_venster, lege_opslag):
    pagina = maak_venster(TIJDLIJN)
    veld = pagina.locator(VELD)
    veld.click()
    pagina.keyboard.type("abc")
    pagina.keyboard.press("Control+z")
    expect(veld).not_to_have_value("abc")
    assert lege_opslag.stand()["regels"] == []


def test_alt_s_goes_to_the_quick_line_from_anywhere(maak_venster, lege_opslag):
    pagina = maak_venster(TIJDLIJN)
    pagina.get_by_role("link", name="Formulier").focus()
    pagina.keyboard.press("Alt+s")
    expect(pagina.locator(VELD)).to_be_focused()


def test_f9_works_anywhere_on_the_screen(maak_venster, lege_opslag):
    pagina = maak_venster(TIJDLIJN)
    pagina.get_by_role("link", name="Formulier").focus()
    pagina.keyboard.press("F9")
    expect(pagina.get_by_text("Toets op het scherm: 1")).to_be_visible()
    expect(pagina.get_by_text("Aantal regels: 0")).to_be_visible()


# ---- the picture ------------------------------------------------------------


def test_a_thing_in_the_picture_is_chosen_by_mouse(maak_venster, lege_opslag):
    pagina = maak_venster(TIJDLIJN)
    pagina.get_by_role("button", name="Fiets geleverd").click()
    expect(pagina.get_by_text("Gekozen: gebeurtenissen G2")).to_be_visible()
    expect(pagina.get_by_role("button", name="Fiets geleverd")).to_have_attribute("aria-current", "true")
    assert "item=G2" in pagina.url


def test_a_thing_in_the_picture_is_chosen_by_keyboard_and_keeps_the_focus(maak_venster, lege_opslag):
    pagina = maak_venster(TIJDLIJN)
    expect(pagina.get_by_text("breedte 880")).to_be_visible()
    expect(pagina.locator(".prent svg")).to_have_attribute("width", "880")
    eerste = pagina.get_by_role("button", name="Eerste huisbezoek")
    expect(pagina.locator(".prent [tabindex='0']")).to_have_count(1)
    eerste.focus()
    gang = (("ArrowRight", "G2"), ("ArrowDown", "I1"), ("Home", "G1"), ("End", "I1"), ("ArrowUp", "G2"))
    for toets, verwacht in gang:
        pagina.keyboard.press(toets)
        assert _focus_item(pagina) == verwacht
    pagina.keyboard.press("Enter")
    expect(pagina.get_by_text("Gekozen: gebeurtenissen G2")).to_be_visible()
    assert _focus_item(pagina) == "G2"
    pagina.keyboard.press("End")
    pagina.keyboard.press("Space")
    expect(pagina.get_by_text("Gekozen: inzet I1")).to_be_visible()
    assert _focus_item(pagina) == "I1"


def test_focus_stays_when_the_picture_is_drawn_again(maak_venster, lege_opslag):
    pagina = maak_venster(TIJDLIJN)
    expect(pagina.locator(".prent svg")).to_have_attribute("width", "880")
    pagina.get_by_role("button", name="Fiets geleverd").focus()
    pagina.set_viewport_size({"width": 1120, "height": 800})
    expect(pagina.locator(".prent svg")).not_to_have_attribute("width", "880")
    assert _focus_item(pagina) == "G2"


def test_nothing_in_a_picture_can_run_or_fetch(maak_venster, lege_opslag):
    pagina = maak_venster(TIJDLIJN)
    buiten = []
    pagina.on("request", lambda vraag: buiten.append(vraag.url) if "127.0.0.1" not in vraag.url else None)
    pagina.reload()
    expect(pagina.get_by_role("button", name="Fiets geleverd")).to_be_visible()
    prent = pagina.locator(".prent")
    prent.click(position={"x": 30, "y": 100})
    pagina.get_by_role("button", name="Maatje, samen op pad").hover()
    assert prent.locator("script, foreignObject, a, style").count() == 0
    assert prent.evaluate(
        "v => [...v.querySelectorAll('*')].flatMap(e => [...e.attributes]).filter(a => /^on|href/.test(a.name)).length"
    ) == 0
    assert pagina.evaluate("() => window.__gekraakt ?? null") is None
    assert [u for u in buiten if u.startswith("http")] == []


# ---- mishap -----------------------------------------------------------------


def test_a_server_that_dies_loses_no_line(maak_venster, lege_opslag, wacht):
    proef = lege_opslag
    pagina = maak_venster(TIJDLIJN)
    veld = pagina.locator(VELD)
    veld.click()
    pagina.keyboard.type("voor de storing")
    pagina.keyboard.press("Enter")
    wacht(lambda: len(proef.stand()["regels"]) == 1, "de eerste regel")
    expect(pagina.get_by_text("Aantal regels: 1")).to_be_visible()
    proef.stop()
    try:
        pagina.keyboard.type("tijdens de storing")
        pagina.keyboard.press("Enter")
        expect(pagina.locator(".casus-snelregel-wacht")).to_have_text("1 regel wordt nog bewaard.")
        venster = pagina.get_by_role("dialog")
        expect(venster).to_contain_text("De verbinding is weg", timeout=60_000)
        expect(venster).to_contain_text("Laat dit venster open")
        expect(venster.get_by_text("Streamlit")).to_be_hidden()
    finally:
        proef.start()
    wacht(lambda: len(proef.stand()["regels"]) == 2, "de regel van tijdens de storing", 90)
    assert proef.stand()["regels"] == [["toevoegen", "voor de storing"], ["toevoegen", "tijdens de storing"]]
    assert json.dumps(proef.stand()).count("storing") == 2
