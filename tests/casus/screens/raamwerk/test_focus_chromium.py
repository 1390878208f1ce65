"""A field that is built anew while somebody types in it: the typing goes on."""

import pytest
from playwright.sync_api import expect

BOUW = """([sleutel, waarde]) => {
  document.querySelector(".proefvak")?.remove();
  const vak = document.createElement("div");
  vak.className = `proefvak ${sleutel}`;
  vak.style.cssText = "position:fixed;left:300px;bottom:20px;z-index:9999";
  vak.innerHTML = '<input type="text" aria-label="Naam van de proef">';
  vak.firstChild.value = waarde;
  document.body.append(vak);
}"""
WEG = "() => document.querySelector('.proefvak').remove()"


@pytest.fixture
def veld(maak_venster):
    pagina = maak_venster("tijdlijn?casus=3")
    pagina.wait_for_function("globalThis.__casusFocus?.loopt ?? globalThis.__casusFocus")
    pagina.evaluate(BOUW, ["st-key-proef-0", ""])
    veld = pagina.get_by_label("Naam van de proef")
    veld.click()
    return veld


def test_text_keys_and_focus_come_back(veld):
    pagina = veld.page
    pagina.keyboard.type("Huis")
    pagina.evaluate(WEG)
    pagina.keyboard.type("bezoek")
    pagina.keyboard.press("Backspace")
    pagina.evaluate(BOUW, ["st-key-proef-0", ""])
    expect(veld).to_be_focused()
    pagina.keyboard.type("k!")
    expect(veld).to_have_value("Huisbezoek!")


def test_what_was_entered_does_not_come_back_but_the_next_text_does(veld):
    pagina = veld.page
    pagina.keyboard.type("eerste")
    pagina.keyboard.press("Enter")
    pagina.evaluate(WEG)
    pagina.keyboard.type("tw")
    pagina.evaluate(BOUW, ["st-key-proef-1", ""])
    pagina.keyboard.type("eede")
    expect(veld).to_have_value("tweede")


def test_a_field_that_holds_something_else_since_is_left_alone(veld):
    pagina = veld.page
    pagina.keyboard.type("mijn tekst")
    pagina.evaluate(WEG)
    pagina.evaluate(BOUW, ["st-key-proef-1", "van een ander"])
    expect(veld).to_have_value("van een ander")
    expect(veld).not_to_be_focused()


def test_who_clicks_elsewhere_is_not_called_back(veld):
    pagina = veld.page
    pagina.keyboard.type("half")
    pagina.mouse.click(700, 600)
    pagina.evaluate(WEG)
    pagina.evaluate(BOUW, ["st-key-proef-0", ""])
    expect(veld).not_to_be_focused()
    expect(veld).to_have_value("")


def test_the_quick_line_stays_when_the_framework_takes_leave_and_comes_back(maak_venster, lege_opslag, wacht):
    pagina = maak_venster("tijdlijn?casus=3")
    veld = pagina.locator(".casus-snelregel-veld")
    veld.click()
    pagina.keyboard.type("mrt 2016 huis")
    pagina.evaluate(
        """() => { const regel = document.querySelector(".casus-snelregel").parentElement.__snelregel;
          regel.rust(() => {}); regel.leef(); }"""
    )
    pagina.keyboard.type("bezoek")
    pagina.keyboard.press("Enter")
    wacht(lambda: lege_opslag.stand()["regels"] == [["toevoegen", "mrt 2016 huisbezoek"]], "de regel in de opslag")
    expect(veld).to_be_focused()
