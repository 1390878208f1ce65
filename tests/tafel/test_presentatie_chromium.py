"""The talk in several windows: the beamer follows, the pause blanks all, and nothing of what was typed is lost."""

import statistics
import time

import pytest

from axe_playwright_python.sync_playwright import Axe
from casus.demonstratie import laad_demonstratie
from casus.storage import Opslag
from tests.venster import maak_context, rust


VELD = "Wat gebeurde er, en wanneer?"
TITEL = laad_demonstratie().casussen[0].titel
VRAAG = {"nog_uitzoeken": "welke brief was dat dan"}
AFWEZIG = {"over_afwezige": True, "titel": "wat er speelde bij wie er niet bij is"}
IN_BEELD = """(tekst) => {
  const zoek = (w) => (w.textContent ?? "").includes(tekst)
    || [...w.querySelectorAll("*")].some((e) => e.shadowRoot && zoek(e.shadowRoot));
  return zoek(document.body);
}"""
"""True where a text stands anywhere on the page, in the pictures too."""
MEET = f"""(teksten) => {{
  const bij = (tekst) => ({IN_BEELD})(tekst);
  const wacht = setInterval(() => {{
    if (document.querySelector('.casus-pauzevel, .st-key-pauzeblad')) globalThis.__bedekt ??= Date.now();
    if (globalThis.__bedekt && !teksten.some(bij)) {{ globalThis.__leeg = Date.now(); clearInterval(wacht); }}
  }}, 10);
}}"""
"""Keeps when the window was covered, and when none of these texts stood on the page any more."""


@pytest.fixture
def gesprek(app) -> tuple[Opslag, int]:
    """The first story of the demonstration, with things that are not for the beamer, its talk at the timeline."""
    bestand = laad_demonstratie()
    eerste, tweede, *rest = (casus := bestand.casussen[0]).gebeurtenissen
    vraag, weg = eerste.model_copy(update=VRAAG), tweede.model_copy(update=AFWEZIG)
    casus = casus.model_copy(update={"gebeurtenissen": [vraag, weg, *rest]})
    winkel = Opslag(app.db)
    winkel.zet_bestand(bestand.model_copy(update={"casussen": [casus]}), "proef")
    casus = winkel.casussen()[0].nr
    winkel.sessies.ga_naar(casus, "tijdlijn")
    return winkel, casus


@pytest.fixture
def vensters(app, chromium):
    """Opens windows of one browser on a screen."""
    contexten = []

    def open_(*adressen: str, kleur: str = "light", samen: bool = True):
        uit = []
        for adres in adressen:
            if not (samen and contexten):
                contexten.append(
                    maak_context(chromium, viewport={"width": 1440, "height": 900}, color_scheme=kleur)
                )
            pagina = contexten[-1].new_page()
            pagina.set_default_timeout(20_000)
            pagina.goto(f"{app.adres}/{adres}")
            pagina.locator("h1").first.wait_for(state="attached")
            rust(pagina)
            uit.append(pagina)
        return uit

    yield open_
    for context in contexten:
        context.close()


def _staat_erop(pagina, tekst: str) -> bool:
    return bool(pagina.evaluate(IN_BEELD, tekst))


def _wacht_tot(pagina, tekst: str, *, weg: bool = False) -> float:
    """Waits until this text is there (or gone); in how many seconds."""
    begin = time.monotonic()
    pagina.wait_for_function(f"(tekst) => {'!' if weg else ''}({IN_BEELD})(tekst)", arg=tekst, polling=20)
    return time.monotonic() - begin


def test_wat_getypt_wordt_staat_op_de_beamer(gesprek, vensters, capsys):
    _, casus = gesprek
    leider, beamer = vensters(f"tijdlijn?casus={casus}", f"presentatie?casus={casus}", samen=False)
    _wacht_tot(beamer, TITEL)
    veld, tijden = leider.get_by_label(VELD, exact=True), []
    for nummer in range(1, 6):
        veld.press_sequentially(f"{nummer} mei 2016 kwam regel{nummer} langs")
        veld.press("Enter")
        tijden.append(_wacht_tot(beamer, f"regel{nummer}"))
    assert not beamer.get_by_role("navigation").count() and not beamer.get_by_role("textbox").count()
    with capsys.disabled():
        print(f"\nop de beamer na (s): mediaan {statistics.median(tijden):.2f}, hoogste {max(tijden):.2f}")


def test_wat_de_tafel_niet_ziet_staat_ook_niet_op_de_beamer(gesprek, vensters):
    winkel, casus = gesprek
    verhaal, _ = winkel.laad_casus(casus)
    (beamer,) = vensters(f"presentatie?casus={casus}")
    _wacht_tot(beamer, TITEL)
    open_ = [n.tekst for n in verhaal.notities if n.geplaatst_als is None]
    verborgen = [*open_, *VRAAG.values(), AFWEZIG["titel"]]
    assert open_ and [tekst for tekst in verborgen if _staat_erop(beamer, str(tekst))] == []


def test_de_pauze_maakt_elk_venster_leeg_en_daarna_staat_alles_er_weer(gesprek, vensters, capsys):
    winkel, casus = gesprek
    leider, beamer = vensters(f"tijdlijn?casus={casus}", f"presentatie?casus={casus}")
    (notulist,) = vensters(f"voorbereiding?casus={casus}&ik=notulist", samen=False)
    for pagina in (leider, beamer):
        _wacht_tot(pagina, TITEL)
    half = "en toen belde de dochter nog een keer naar"
    leider.get_by_label(VELD, exact=True).press_sequentially(half)
    notulist.get_by_label("Gespreksleider", exact=True).fill("halve naam")

    for pagina in (leider, beamer, notulist):
        pagina.evaluate(MEET, [TITEL, half, "halve naam", "Gespreksleider"])
    begin = leider.evaluate("() => Date.now()")
    leider.keyboard.press("Alt+p")
    for pagina in (leider, beamer, notulist):
        pagina.locator(".st-key-pauzeblad").wait_for()
        pagina.wait_for_function("() => globalThis.__leeg && !document.querySelector('.casus-pauzevel')")
        for tekst in (TITEL, half, "halve naam", "Gespreksleider"):
            assert not _staat_erop(pagina, tekst)
        assert not pagina.locator("input, textarea").count()
    bedekt, leeg = (
        max(pagina.evaluate(f"() => globalThis.{naam}") - begin for pagina in (leider, beamer, notulist)) / 1000
        for naam in ("__bedekt", "__leeg")
    )
    assert winkel.sessies.is_gepauzeerd(casus)
    assert Axe().run(leider).response["violations"] == []

    beamer.keyboard.press("Alt+p")
    for pagina in (leider, beamer):
        _wacht_tot(pagina, TITEL)
    leider.get_by_label(VELD, exact=True).wait_for()
    assert leider.get_by_label(VELD, exact=True).input_value() == half
    notulist.get_by_label("Gespreksleider", exact=True).wait_for()
    assert notulist.get_by_label("Gespreksleider", exact=True).input_value() == "halve naam"
    assert winkel.laad_casus(casus)[0].facilitator == "halve naam"
    assert not winkel.sessies.is_gepauzeerd(casus)
    with capsys.disabled():
        print(f"\npauze in drie vensters: bedekt na {bedekt:.2f} s, niets meer op de bladzijde na {leeg:.2f} s")


def test_een_herladen_venster_blijft_in_de_pauze_en_de_knop_gaat_verder(gesprek, vensters):
    winkel, casus = gesprek
    winkel.sessies.zet_pauze(casus, True)
    (leider,) = vensters(f"tijdlijn?casus={casus}")
    assert not _staat_erop(leider, TITEL)
    leider.get_by_role("button", name="Verder", exact=True).click()
    _wacht_tot(leider, TITEL)


def test_zonder_server_dekt_de_beamer_zichzelf_af(gesprek, vensters):
    _, casus = gesprek
    (beamer,) = vensters(f"presentatie?casus={casus}")
    _wacht_tot(beamer, TITEL)
    beamer.context.set_offline(True)
    beamer.locator(".casus-pauzevel").wait_for()
    assert beamer.locator(".casus-pauzevel").inner_text().startswith("Er is even geen verbinding")
    assert beamer.get_by_text(TITEL).first.is_hidden()
    beamer.context.set_offline(False)
    beamer.locator(".casus-pauzevel").wait_for(state="detached")
    _wacht_tot(beamer, TITEL)


@pytest.mark.lang
@pytest.mark.parametrize("kleur", ["light", "dark"])
def test_axe_vindt_niets_op_de_beamer_en_de_balk(gesprek, vensters, kleur):
    winkel, casus = gesprek
    leider, beamer = vensters(f"tijdlijn?casus={casus}", f"presentatie?casus={casus}", kleur=kleur)
    for deel in ("start", "tijdlijn", "regie", "anders", "aspecten", "afronding"):
        winkel.sessies.ga_naar(casus, deel)
        winkel.sessies.zet_toon(casus, "aspect:regie")
        beamer.wait_for_timeout(1500)
        rust(beamer)
        gevonden = Axe().run(beamer).response["violations"]
        assert [(deel, v["id"], [n["html"][:150] for n in v["nodes"][:2]]) for v in gevonden] == []
    rust(leider)
    gevonden = Axe().run(leider).response["violations"]
    assert [(v["id"], [n["html"][:150] for n in v["nodes"][:2]]) for v in gevonden] == []
