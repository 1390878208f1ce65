"""The report as one web page in a real browser: opened from disk, with the network off and watched."""

import io
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from pypdf import PdfReader

from casus.demonstratie import laad_demonstratie
from exports.rapport import maak_rapport
from exports.rapport.model import Kop
from exports.schrijvers.html import schrijf_html
from tests.exports.proefrapport import maak_proefrapport
from tests.exports.test_rapport_html import UITGAVEN, VIJANDIG

MERKEN = {"openbaar": "Openbare uitgave", "intern": "Intern: alleen voor wie meedeed"}
MATEN = ((1440, 900), (1024, 768), (390, 844))
_MELD = """window.__overtreden = [];
addEventListener("securitypolicyviolation", (e) => window.__overtreden.push(`${e.violatedDirective}: ${e.blockedURI}`));
"""
_TEKEN_ALLES = """async () => {
  document.documentElement.style.scrollBehavior = "auto";
  for (const vak of document.querySelectorAll(".grafiek")) {
    vak.scrollIntoView();
    while (!("klaar" in vak.dataset) && !vak.hidden) await new Promise(requestAnimationFrame);
  }
  scrollTo(0, 0);
}"""
_GETALLEN = """(vak) => ({
  gegevens: JSON.parse(vak.querySelector("script").textContent),
  hoogten: [...vak.querySelectorAll(".bars .point path")].map((p) => p.getBBox().height),
  teksten: [...vak.querySelectorAll(".bars .bartext")].map((t) => t.textContent),
})"""


@dataclass
class Venster:
    """A page, and all it asked for or complained of."""

    pagina: Any
    gevraagd: list[str] = field(default_factory=list)
    klachten: list[str] = field(default_factory=list)

    def teken_alles(self) -> "Venster":
        self.pagina.evaluate(_TEKEN_ALLES)
        return self

    def grafiek(self, nummer: int) -> Any:
        """A graph by its place, in view and drawn."""
        vak = self.pagina.locator(".grafiek").nth(nummer)
        vak.scroll_into_view_if_needed()
        self.pagina.locator(f".grafiek >> nth={nummer} >> .plot-container").wait_for()
        return vak

    def overtredingen(self, **keuze: Any) -> list[str]:
        uitkomst = Axe().run(self.pagina, **keuze).response["violations"]
        return [f"{o['id']}: {[(k['target'], k['html'][:150]) for k in o['nodes'][:3]]}" for o in uitkomst]


class Bladen(dict[str, Path]):
    """The pages on disk, each made when it is first asked for: an edition of the demonstration, or one by hand."""

    def __init__(self, map_: Path):
        self._map = map_

    def __missing__(self, naam: Any) -> Path:
        rapport = maak_proefrapport() if naam == "proef" else maak_rapport(laad_demonstratie(), uitgave=naam)
        self[naam] = self._map / f"{naam}.html"
        self[naam].write_bytes(schrijf_html(rapport))
        return self[naam]


@pytest.fixture(scope="module")
def bladen(tmp_path_factory: pytest.TempPathFactory) -> Bladen:
    return Bladen(tmp_path_factory.mktemp("html"))


@pytest.fixture
def open_blad(chromium: Any) -> Iterator[Any]:
    """Opens a page from disk in a window of its own, without network."""
    contexten = []

    def open_(pad: Path, maat: tuple[int, int] = MATEN[0], **opties: Any) -> Venster:
        context = chromium.new_context(viewport=dict(zip(("width", "height"), maat, strict=True)), **opties)
        contexten.append(context)
        context.set_offline(True)
        context.add_init_script(_MELD)
        venster = Venster(context.new_page())
        venster.pagina.on("request", lambda vraag: venster.gevraagd.append(vraag.url))
        venster.pagina.on("console", lambda regel: venster.klachten.append(regel.text))
        venster.pagina.on("pageerror", lambda fout: venster.klachten.append(str(fout)))
        venster.pagina.goto(pad.as_uri())
        return venster

    yield open_
    for context in contexten:
        context.close()


def test_de_pagina_opent_van_schijf_vraagt_niets_en_tekent_elke_grafiek(bladen: Any, open_blad: Any) -> None:
    for naam in ("openbaar", "proef"):
        venster = open_blad(bladen[naam]).teken_alles()
        aantal = venster.pagina.locator(".grafiek").count()
        assert aantal >= 3
        assert venster.pagina.locator(".grafiek[data-klaar] .main-svg").count() >= aantal
        assert venster.pagina.locator(".heeft-grafiek > .stilstaand:visible").count() == 0
        assert [adres for adres in venster.gevraagd if not adres.startswith("data:")] == [bladen[naam].as_uri()]
        assert venster.klachten == []
        assert venster.pagina.evaluate("window.__overtreden") == []
        assert venster.pagina.locator("[class*=modebar] a, a[href^=http], .plotly-notifier *").count() == 0


def test_een_staaf_is_zo_hoog_als_zijn_getal_en_een_te_klein_getal_heeft_er_geen(bladen: Any, open_blad: Any) -> None:
    venster = open_blad(bladen["openbaar"])
    gezien = venster.grafiek(0).evaluate(_GETALLEN)
    reeksen = gezien["gegevens"]["reeksen"]
    waarden = [waarde for reeks in reeksen for waarde in reeks["waarden"]]
    assert None in waarden and any(waarden)
    gezegd = [woorden for reeks in reeksen for woorden in reeks["gezegd"]]
    assert gezien["teksten"] == ["–" if w is None else t for t, w in zip(gezegd, waarden, strict=True)]
    per_stuk = max(gezien["hoogten"]) / max(filter(None, waarden))
    assert [round(hoogte / per_stuk) for hoogte in gezien["hoogten"]] == [waarde or 0 for waarde in waarden]


def test_met_muis_en_toetsenbord_leest_men_dezelfde_woorden_als_in_het_rapport(bladen: Any, open_blad: Any) -> None:
    venster = open_blad(bladen["proef"])
    vak = venster.grafiek(0)
    wolk = vak.locator(".hoverlayer")
    vak.locator(".bars .point").nth(1).hover(force=True)
    expect(wolk).to_contain_text("Bewoners")
    expect(wolk).to_contain_text("Aantal verhalen: 9")
    venster.pagina.mouse.move(0, 0)
    expect(wolk.locator("text")).to_have_count(0)
    doek, gelezen = vak.locator(".doek"), vak.get_by_role("status")
    doek.focus()
    for toets, zin in (
        ("Home", "Bewoners, werkte tegen, Aantal verhalen: minder dan 3."),
        ("ArrowRight", "Bewoners, hielp, Aantal verhalen: 9."),
        ("ArrowDown", "Gebiedsteam, hielp, Aantal verhalen: 0."),
        ("ArrowLeft", "Gebiedsteam, werkte tegen, Aantal verhalen: 3."),
    ):
        venster.pagina.keyboard.press(toets)
        expect(gelezen).to_have_text(zin)
        expect(wolk).to_contain_text(zin.split(", ")[2].removesuffix("."))
    venster.pagina.keyboard.press("Escape")
    expect(wolk.locator("text")).to_have_count(0)
    assert venster.pagina.evaluate("window.__overtreden") == []


def test_een_groep_gaat_uit_en_weer_aan_en_men_leest_hem_zo_lang_niet(bladen: Any, open_blad: Any) -> None:
    venster = open_blad(bladen["proef"])
    vak = venster.grafiek(0)
    knop = vak.get_by_role("button", name="Bewoners")
    assert vak.locator(".bars .point").count() == 4
    knop.focus()
    venster.pagina.keyboard.press("Enter")
    expect(knop).to_have_attribute("aria-pressed", "false")
    expect(vak.locator(".bars .point")).to_have_count(2)
    vak.locator(".doek").focus()
    venster.pagina.keyboard.press("ArrowDown")
    expect(vak.get_by_role("status")).to_contain_text("Gebiedsteam")
    knop.click()
    expect(vak.locator(".bars .point")).to_have_count(4)


@pytest.mark.parametrize("uitgave", [pytest.param("intern", marks=pytest.mark.lang), "openbaar"])
def test_de_pagina_is_nergens_breder_dan_het_scherm(uitgave: str, bladen: Any, open_blad: Any) -> None:
    for maat in MATEN:
        venster = open_blad(bladen[uitgave], maat).teken_alles()
        venster.pagina.evaluate("for (const d of document.querySelectorAll('details')) d.open = true")
        breed = venster.pagina.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
        assert breed == [maat[0], maat[0]]
        letters = "document.querySelector('.doek .xtick text').getBoundingClientRect().height"
        assert venster.pagina.evaluate(letters) >= 11


def test_wat_in_zichzelf_schuift_is_een_plek_voor_het_toetsenbord_wat_past_niet(bladen: Any, open_blad: Any) -> None:
    schuift = """(rollen) => rollen.filter((rol) => rol.checkVisibility())
      .map((rol) => [rol.scrollWidth > rol.clientWidth + 1, rol.tabIndex === 0])"""
    for maat in (MATEN[0], MATEN[2]):
        venster = open_blad(bladen["openbaar"], maat)
        venster.pagina.wait_for_function("document.querySelectorAll('.rol:not([role])').length > 0")
        paren = venster.pagina.locator(".rol").evaluate_all(schuift)
        assert [paar for paar in paren if paar[0] != paar[1]] == []
        assert any(paar[0] for paar in paren) == (maat == MATEN[2])


def test_de_inhoud_loopt_mee_en_vouwt_op_een_smal_scherm(bladen: Any, open_blad: Any) -> None:
    venster = open_blad(bladen["openbaar"], reduced_motion="reduce")
    inhoud = venster.pagina.get_by_role("navigation", name="Inhoud")
    for naam in ("Effecten", "Maatwerk"):
        inhoud.get_by_role("link", name=naam, exact=True).click()
        expect(inhoud.locator("[aria-current]")).to_have_text(naam)
        expect(inhoud.locator("[aria-current]")).to_be_in_viewport()
        expect(venster.pagina.get_by_role("heading", name=naam, exact=True)).to_be_in_viewport()
    smal = open_blad(bladen["openbaar"], MATEN[2])
    inhoud = smal.pagina.get_by_role("navigation", name="Inhoud")
    schakel = inhoud.get_by_role("link", name="Effecten", exact=True)
    expect(schakel).to_be_hidden()
    inhoud.get_by_text("Inhoud", exact=True).click()
    schakel.click()
    expect(schakel).to_be_hidden()
    expect(smal.pagina.get_by_role("heading", name="Effecten", exact=True)).to_be_in_viewport()
    expect(inhoud.locator(".waar")).to_have_text("Effecten")


def test_de_eerste_tab_is_naar_de_inhoud(bladen: Any, open_blad: Any) -> None:
    pagina = open_blad(bladen["openbaar"]).pagina
    pagina.keyboard.press("Tab")
    sprong = pagina.get_by_role("link", name="Naar de inhoud")
    expect(sprong).to_be_focused()
    expect(sprong).to_be_in_viewport()
    pagina.keyboard.press("Enter")
    expect(pagina.get_by_role("main")).to_be_focused()


def test_een_schakel_van_een_aandachtspunt_leidt_naar_zijn_hoofdstuk(bladen: Any, open_blad: Any) -> None:
    pagina = open_blad(bladen["openbaar"], reduced_motion="reduce").pagina
    schakel = pagina.locator("p.lees-meer a").first
    doel = pagina.locator(schakel.get_attribute("href"))
    schakel.click()
    expect(doel).to_be_in_viewport()
    assert doel.evaluate("(kop) => /^H[2-5]$/.test(kop.tagName)")


@pytest.mark.parametrize("tekst", [VIJANDIG[1], "<b>u</b> <a href='javascript:window.raak=1'>hier</a> &lt;i&gt;"])
def test_ook_in_een_grafiek_is_tekst_alleen_tekst(tekst: str, tmp_path: Path, open_blad: Any) -> None:
    (tmp_path / "r.html").write_bytes(schrijf_html(maak_proefrapport(tekst)))
    venster = open_blad(tmp_path / "r.html").teken_alles()
    vak = venster.grafiek(1)
    vak.locator(".doek").focus()
    venster.pagina.keyboard.press("Home")
    expect(vak.get_by_role("status")).to_contain_text(tekst)
    wolk = vak.locator(".hoverlayer")
    expect(wolk).to_contain_text(tekst.split()[-1])
    assert "".join(tekst.split()) in "".join(wolk.text_content().split())
    assert vak.locator("svg a, svg img, svg tspan[style*=bold] tspan").count() == 0
    assert venster.pagina.evaluate("[window.raak, window.__overtreden]") == [None, []]


@pytest.mark.parametrize("uitgave", [pytest.param("intern", marks=pytest.mark.lang), "openbaar"])
def test_op_papier_staat_het_merk_op_elke_bladzij_en_geen_navigatie(uitgave: str, bladen: Any, open_blad: Any) -> None:
    venster = open_blad(bladen[uitgave], color_scheme="dark")
    lezer = PdfReader(io.BytesIO(venster.pagina.pdf(prefer_css_page_size=True)))
    bladzijden = [bladzij.extract_text() for bladzij in lezer.pages]
    assert len(bladzijden) > 20
    assert [nr for nr, tekst in enumerate(bladzijden, 1) if MERKEN[uitgave] not in tekst] == []
    assert f"pagina 2 van {len(bladzijden)}" in bladzijden[1]
    tekst = " ".join(normalize("NFKC", " ".join(bladzijden)).split())
    assert [w for w in ("Naar de inhoud", "Toon als tabel", "Toon in woorden", "Vergroot") if w in tekst] == []
    delen = maak_rapport(laad_demonstratie(), uitgave=uitgave).delen  # type: ignore[arg-type]
    assert [kop.tekst for kop in delen if isinstance(kop, Kop) and kop.niveau == 1 and kop.tekst not in tekst] == []
    maten = {(round(b.mediabox.width), round(b.mediabox.height)) for b in lezer.pages}
    assert (595, 842) in maten and (len(maten) > 1) == (uitgave == "intern")
    venster.pagina.emulate_media(media="print", color_scheme="dark")
    expect(venster.pagina.locator(".stilstaand img").first).to_be_visible()
    for weg in ("nav", ".grafiek", "details", ".overslaan"):
        expect(venster.pagina.locator(weg).first).to_be_hidden()
    kleur = "getComputedStyle(document.body).color"
    assert venster.pagina.evaluate(kleur) == "rgb(31, 41, 51)"


def test_zonder_script_staat_alles_er_ook(bladen: Any, open_blad: Any) -> None:
    pagina = open_blad(bladen["openbaar"], java_script_enabled=False).pagina
    expect(pagina.locator(".stilstaand img").first).to_be_visible()
    expect(pagina.locator(".grafiek").first).to_be_hidden()
    expect(pagina.get_by_role("navigation", name="Inhoud").get_by_role("link", name="Effecten")).to_be_visible()


_ZONDER_TEKENING = {"exclude": [[".plot-container"]]}
"""What is drawn is hidden from who listens: its words stand in the status line and the table."""


def test_axe_vindt_niets_in_de_openbare_uitgave(bladen: Any, open_blad: Any) -> None:
    licht = open_blad(bladen["openbaar"]).teken_alles()
    assert licht.overtredingen(context=_ZONDER_TEKENING) == []
    donker = open_blad(bladen["proef"], MATEN[2], color_scheme="dark").teken_alles()
    donker.pagina.evaluate("for (const d of document.querySelectorAll('details')) d.open = true")
    assert donker.overtredingen() == []


@pytest.mark.lang
@pytest.mark.parametrize("uitgave", UITGAVEN)
@pytest.mark.parametrize("kleur", ["light", "dark"])
def test_axe_vindt_niets_op_geen_enkele_maat(uitgave: str, kleur: str, bladen: Any, open_blad: Any) -> None:
    for maat in MATEN:
        venster = open_blad(bladen[uitgave], maat, color_scheme=kleur).teken_alles()
        venster.pagina.evaluate("for (const d of document.querySelectorAll('details')) d.open = true")
        assert venster.overtredingen() == [], json.dumps(maat)
