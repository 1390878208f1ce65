"""The timeline in a real browser: accessible, by keyboard, on the tablet and on the beamer."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from benchmarks.tijdlijn import maak_grote_casus
from casus.demonstratie import laad_demonstratie
from casus.model import Casusbestand
from casus.storage import Opslag
from tests.venster import maak_context

VELD = "Wat gebeurde er, en wanneer?"


@pytest.fixture
def grote(app) -> str:
    """The address of a casus of 60 events and 20 betrokkenen."""
    bestand = laad_demonstratie()
    kop = bestand.onderzoek
    winkel = Opslag(app.db)
    winkel.zet_bestand(
        Casusbestand(formaat="casusbestand", versie=1, onderzoek=kop, casussen=[maak_grote_casus()]), "proef"
    )
    return f"{app.adres}/tijdlijn?casus={winkel.casussen()[0].nr}"


def _open(chromium, adres: str, breedte: int, hoogte: int, kleur: str = "light"):
    pagina = maak_context(
        chromium, viewport={"width": breedte, "height": hoogte}, color_scheme=kleur
    ).new_page()
    pagina.goto(adres)
    pagina.locator("[data-item]").first.wait_for(timeout=30_000)
    pagina.get_by_label(VELD, exact=True).wait_for()
    wacht_op_rust(pagina)
    return pagina


def wacht_op_rust(pagina) -> None:
    """Until the screen is drawn: no run under way, and the picture has the width of its place."""
    pagina.wait_for_function(
        """() => !document.querySelector('[data-test-script-state="running"]')
              && !document.querySelector('[data-stale="true"]')"""
    )
    pagina.wait_for_function(
        """() => { const zoek = (w) => w.querySelector('.prent svg')
                    || [...w.querySelectorAll('*')].map((e) => e.shadowRoot && zoek(e.shadowRoot)).find(Boolean);
                  const svg = zoek(document); if (!svg) return false;
                  const ruimte = svg.parentElement.clientWidth;
                  return Math.abs(svg.width.baseVal.value - Math.max(640, ruimte)) < 81; }"""
    )


@pytest.mark.parametrize("kleur", ["light", "dark"])
@pytest.mark.parametrize(("breedte", "hoogte"), [(1024, 768), (1920, 1080), (720, 450)])
def test_axe_vindt_niets_op_de_tijdlijn(grote, chromium, kleur, breedte, hoogte):
    pagina = _open(chromium, grote, breedte, hoogte, kleur)
    gevonden = Axe().run(pagina).response["violations"]
    assert [(v["id"], [n["html"][:160] for n in v["nodes"][:2]]) for v in gevonden] == []


def test_een_item_kiezen_met_het_toetsenbord_opent_het_naast_het_beeld(grote, chromium):
    pagina = _open(chromium, grote, 1440, 900)
    pagina.locator("[data-item][tabindex='0']").first.focus()
    pagina.keyboard.press("ArrowRight")
    pagina.keyboard.press("Enter")
    pagina.get_by_text("Gekozen:", exact=False).first.wait_for()
    pagina.wait_for_url("**item=*")
    pagina.keyboard.press("Alt+s")
    assert pagina.evaluate("document.activeElement.tagName") == "INPUT"


def test_de_lijst_kan_wat_het_beeld_kan(grote, chromium):
    pagina = _open(chromium, grote, 1440, 900)
    pagina.get_by_text("Lijst", exact=True).click()
    pagina.wait_for_url("**toon=lijst*")
    pagina.get_by_role("radio", name="wat er gebeurde, nummer 7", exact=False).first.focus()
    pagina.keyboard.press("Space")
    veld = pagina.get_by_role("textbox", name="Wat gebeurde er *")
    veld.wait_for()
    veld.fill("anders verteld")
    veld.press("Enter")
    pagina.get_by_role("radio", name="anders verteld", exact=False).wait_for()


def test_inzoomen_blijft_staan_na_herladen(grote, chromium):
    pagina = _open(chromium, grote, 1440, 900)
    pagina.get_by_role("button", name="Inzoomen").click()
    pagina.wait_for_url("**van=*tot=*")
    adres = pagina.url
    pagina.reload()
    pagina.locator("[data-item]").first.wait_for()
    assert pagina.url == adres


def test_op_volle_typsnelheid_hoort_elke_regel_bij_wat_er_net_voor_stond(app, chromium):
    bestand = laad_demonstratie()
    winkel = Opslag(app.db)
    winkel.zet_bestand(bestand.model_copy(update={"casussen": bestand.casussen[:1]}), "proef")
    casus = winkel.casussen()[0].nr
    pagina = _open(chromium, f"{app.adres}/tijdlijn?casus={casus}", 1440, 900)
    veld = pagina.get_by_label(VELD, exact=True)
    for nummer in range(1, 7):
        veld.press_sequentially(f"{nummer} mei 2016 kwam proefregel {nummer}")
        veld.press("Enter")
        veld.press_sequentially(f"nee, dat was anders dan {nummer}")
        veld.press("F4")
    veld.press_sequentially("klaar")
    veld.press("Alt+Enter")
    pagina.get_by_role("button", name="klaar", exact=True).wait_for()
    verhaal, _ = winkel.laad_casus(casus)
    getypt = [g for g in verhaal.gebeurtenissen if "proefregel" in g.titel]
    verteld = {g.titel: [lezing.tekst for lezing in g.lezingen] for g in getypt}
    assert verteld == {f"kwam proefregel {n}": [f"nee, dat was anders dan {n}"] for n in range(1, 7)}
