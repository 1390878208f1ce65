"""The report as one web page: read again as a browser reads it, and held against the report it was made from."""

import base64
import hashlib
import json
import re
from dataclasses import asdict, replace
from functools import cache
from typing import Any
from urllib.parse import unquote

import pytest
from lxml import html
from plotly.offline import get_plotlyjs_version

from casus.demonstratie import laad_demonstratie
from exports.rapport import maak_rapport
from exports.rapport.grafiek import Grafiek
from exports.rapport.model import Alinea, Figuur, Kop, Lijst, Prent, Rapport, Tabel
from exports.schrijvers.html import schrijf_html
from exports.schrijvers.html.schrijven import laad_tekenaar
from exports.schrijvers.opmaak import wijs_plekken
from tests.exports.proefrapport import MERK, maak_delen, maak_proefrapport
from tests.exports.rapporttekst import lees_delen, lees_grafieken

UITGAVEN = ("openbaar", "intern")
TEKENAAR = "99784e3abfb07b142a15e521a439e6d9addceadb3f79553fd24c72774f0649ba"
"""SHA-256 of plotly-basic.min.js in plotly.js-basic-dist-min 4.1.1, as its makers gave it out."""


@cache
def maak(uitgave: Any) -> Rapport:
    return maak_rapport(laad_demonstratie(), uitgave=uitgave)


@cache
def lees(uitgave: str) -> Any:
    return ontleed(maak_proefrapport() if uitgave == "proef" else maak(uitgave))


def ontleed(rapport: Rapport) -> Any:
    return html.document_fromstring(schrijf_html(rapport))


def tekst_van(element: Any) -> str:
    """What a reader sees of it: without scripts, on one line, an amount with an ordinary blank."""
    stukken = element.xpath(".//text()[not(parent::script or parent::style)]")
    return " ".join("".join(map(str, stukken)).replace("\u00a0", " ").split())


def vlak(tekst: str) -> str:
    return " ".join(tekst.split())


def koppen(bladzij: Any) -> list[Any]:
    return list(bladzij.xpath("//*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6]"))


@pytest.mark.parametrize("uitgave", [*UITGAVEN, "proef"])
def test_de_pagina_is_nederlands_en_heeft_een_titel_en_vaste_plekken(uitgave: str) -> None:
    bladzij = lees(uitgave)
    rapport = maak_proefrapport() if uitgave == "proef" else maak(uitgave)
    assert bladzij.get("lang") == "nl"
    assert bladzij.findtext(".//title") == f"{rapport.titel}, {rapport.ondertitel}"
    assert [len(bladzij.xpath(f"/html/body//{plek}")) for plek in ("header", "nav", "main", "footer")] == [1, 1, 1, 1]
    eerste = bladzij.xpath("/html/body/*")[0]
    assert (eerste.tag, tekst_van(eerste), eerste.get("href")) == ("a", "Naar de inhoud", "#inhoud")
    assert bladzij.get_element_by_id("inhoud").tag == "main"


@pytest.mark.parametrize("uitgave", [*UITGAVEN, "proef"])
def test_de_koppen_zijn_die_van_het_rapport_in_hun_volgorde_en_geen_niveau_wordt_overgeslagen(uitgave: str) -> None:
    rapport = maak_proefrapport() if uitgave == "proef" else maak(uitgave)
    gevonden = [(int(kop.tag[1]), tekst_van(kop)) for kop in koppen(lees(uitgave))]
    verwacht = [plek.kop for plek in wijs_plekken(rapport.delen) if plek.kop[0]]
    assert gevonden == [(1, vlak(rapport.titel)), *((niveau + 1, vlak(tekst)) for niveau, tekst in verwacht)]
    niveaus = [niveau for niveau, _ in gevonden]
    assert [nu for vorig, nu in zip(niveaus, niveaus[1:], strict=False) if nu > vorig + 1] == []


@pytest.mark.parametrize("uitgave", [*UITGAVEN, "proef"])
def test_elke_schakel_blijft_op_de_pagina_en_heeft_haar_doel(uitgave: str) -> None:
    bladzij = lees(uitgave)
    namen = [element.get("id") for element in bladzij.xpath("//*[@id]")]
    assert len(namen) == len(set(namen))
    doelen = [schakel.get("href") for schakel in bladzij.iter("a")]
    assert len(doelen) > 5
    assert [doel for doel in doelen if not doel.startswith("#") or doel[1:] not in namen] == []


@pytest.mark.parametrize("uitgave", [*UITGAVEN, "proef"])
def test_de_inhoudsopgave_heeft_elke_kop_van_de_eerste_twee_niveaus(uitgave: str) -> None:
    bladzij = lees(uitgave)
    regels = [(tekst_van(a), a.get("href")[1:]) for a in bladzij.xpath("//nav//a")]
    assert regels == [(tekst_van(kop), kop.get("id")) for kop in koppen(bladzij) if kop.tag in ("h2", "h3")]


def test_lees_meer_leidt_naar_de_kop_en_een_kop_die_er_niet_is_blijft_tekst() -> None:
    bladzij = lees("proef")
    schakels = {tekst_van(a): a.get("href")[1:] for a in bladzij.xpath("//p[@class='lees-meer']//a")}
    doelen = {tekst: tekst_van(bladzij.get_element_by_id(naam)) for tekst, naam in schakels.items()}
    assert doelen == {
        "samenwerking met Werk en Inkomen": "Met Werk en Inkomen",
        "Wachten zonder bericht": "1. Wachten zonder bericht",
    }
    regel = next(p for p in bladzij.xpath("//p[@class='lees-meer']") if "Lees meer over" in tekst_van(p))
    assert tekst_van(regel) == "Lees meer over samenwerking met Werk en Inkomen en wachten."


def test_meer_dan_vijf_schakels_staan_onder_elkaar() -> None:
    deel = next(deel for deel in maak("openbaar").delen if len(getattr(deel, "naar", ())) > 5)
    lijst = lees("openbaar").xpath("//ul[@class='lees-meer']")[0]
    assert [tekst_van(punt) for punt in lijst] == [naar.tekst for naar in deel.naar]
    assert all(punt.find("a") is not None for punt in lijst)


@pytest.mark.parametrize("uitgave", [*UITGAVEN, "proef"])
def test_elk_woord_van_het_rapport_staat_op_de_pagina(uitgave: str) -> None:
    rapport = maak_proefrapport() if uitgave == "proef" else maak(uitgave)
    main = lees(uitgave).xpath("//main")[0]
    beelden = " ".join(vlak(img.get("alt")) for img in main.iter("img"))
    tekst = f"{tekst_van(main)} {beelden}"
    delen = [
        replace(deel, svg="<svg/>", alt="" if grafieken_van(deel) else deel.alt)  # in numbers: see the tests below
        if isinstance(deel, Figuur | Prent) else deel
        for deel in (*rapport.voorblad, *rapport.delen)
    ]  # fmt: skip
    regels = {vlak(regel.replace("\u00a0", " ")).strip("“”\"‘’ ") for regel in lees_delen(delen).split("\n")}
    grafieken = {vlak(zin) for deel in delen for g in grafieken_van(deel) for zin in woorden_van(g)}
    assert len(regels) > 10
    assert [regel for regel in regels - grafieken if regel not in tekst] == []


def grafieken_van(deel: Any) -> tuple[Grafiek, ...]:
    return lees_grafieken(deel) if isinstance(deel, Figuur | Tabel) else ()


def woorden_van(grafiek: Grafiek) -> list[str]:
    """The words that are only there to be drawn: of the axes, and of a table's own numbers."""
    reeksen = [tekst for reeks in grafiek.reeksen for tekst in (reeks.naam, *reeks.gezegd)]
    return [grafiek.soort, grafiek.wat, grafiek.maat, *grafiek.punten, *reeksen, *(w for _, w in grafiek.strepen)]


@pytest.mark.parametrize("uitgave", UITGAVEN)
def test_elke_tabel_heeft_haar_bijschrift_kopcellen_en_precies_de_cellen_van_het_rapport(uitgave: str) -> None:
    tabellen = lees(uitgave).xpath("//div[starts-with(@class, 'tabel')]//table")
    verwacht = [plek for plek in wijs_plekken(maak(uitgave).delen) if isinstance(plek.deel, Tabel)]
    assert len(tabellen) == len(verwacht) > 20
    for tabel, plek in zip(tabellen, verwacht, strict=True):
        deel: Any = plek.deel
        assert tekst_van(tabel.find("caption")) == f"{plek.label} {vlak(deel.bijschrift)}"
        rijen = [[tekst_van(cel) for cel in rij] for rij in tabel.iter("tr")]
        assert rijen == [[vlak(cel) for cel in rij] for rij in (deel.koppen, *deel.rijen)]
        assert {cel.get("scope") for cel in tabel.findall("thead/tr/th")} == {"col"}
        assert {cel.get("scope") for cel in tabel.findall("tbody/tr/th")} <= {"row"}
        rechts = {n for rij in tabel.iter("tr") for n, cel in enumerate(rij) if cel.get("class") == "getal"}
        assert rechts == set(deel.getallen)


@pytest.mark.parametrize("uitgave", [*UITGAVEN, "proef"])
def test_wat_men_kan_aanwijzen_zijn_precies_de_getallen_van_het_rapport(uitgave: str) -> None:
    rapport = maak_proefrapport() if uitgave == "proef" else maak(uitgave)
    verwacht = [grafiek for deel in rapport.delen for grafiek in grafieken_van(deel)]
    gegevens = lees(uitgave).xpath("//script[@type='application/json']")
    gelezen = [json.loads(g.text.replace("€\u00a0", "€ ")) for g in gegevens]
    assert gelezen == json.loads(json.dumps([asdict(g) for g in verwacht]))
    assert len(verwacht) >= 3


@pytest.mark.parametrize("uitgave", [*UITGAVEN, "proef"])
def test_waar_een_getal_niet_gezegd_is_staat_wat_het_streepje_betekent(uitgave: str) -> None:
    rapport = maak_proefrapport() if uitgave == "proef" else maak(uitgave)
    verwacht = [
        any(None in reeks.waarden for reeks in grafiek.reeksen)
        for deel in rapport.delen for grafiek in grafieken_van(deel)
    ]  # fmt: skip
    vakken = lees(uitgave).xpath("//div[@class='grafiek']")
    assert ["Een streepje betekent: minder dan 3." in tekst_van(vak) for vak in vakken] == verwacht
    assert any(verwacht) == (uitgave != "intern")


@pytest.mark.parametrize("uitgave", [*UITGAVEN, "proef"])
def test_onder_een_beeld_met_getallen_staan_die_ook_als_tabel(uitgave: str) -> None:
    rapport = maak_proefrapport() if uitgave == "proef" else maak(uitgave)
    figuren = [deel for deel in rapport.delen if isinstance(deel, Figuur)]
    klein = "//figure[starts-with(@class, 'figuur') and not(contains(@class, 'groot'))]"
    for figuur, deel in zip(lees(uitgave).xpath(klein), figuren, strict=True):
        tabellen = figuur.xpath(".//details//table")
        assert len(tabellen) == len(deel.grafieken)
        for tabel, grafiek in zip(tabellen, deel.grafieken, strict=True):
            rijen = [[tekst_van(cel) for cel in rij] for rij in tabel.iter("tr")]
            kolommen = [[reeks.naam, *reeks.gezegd] for reeks in grafiek.reeksen]
            samen = [list(rij) for rij in zip([grafiek.wat, *grafiek.punten], *kolommen, strict=True)]
            assert rijen == [[vlak(cel.replace("\u00a0", " ")) for cel in rij] for rij in samen]


@pytest.mark.parametrize("uitgave", UITGAVEN)
def test_elk_beeld_is_in_woorden_gezegd_en_zit_in_de_pagina(uitgave: str) -> None:
    beelden = lees(uitgave).xpath("//main//img")
    delen = [deel for deel in maak(uitgave).delen if isinstance(deel, Figuur | Prent)]
    assert len(beelden) == len(delen) > 10
    for beeld, deel in zip(beelden, delen, strict=True):
        assert 0 < len(beeld.get("alt")) <= 400
        figuur = beeld.xpath("ancestor::figure")[0]
        woorden = f"{vlak(beeld.get('alt'))} {tekst_van(figuur)}"
        assert grafieken_van(deel) or vlak(deel.alt) in woorden
        assert vlak(deel.bijschrift) in woorden
        svg = unquote(beeld.get("src").removeprefix("data:image/svg+xml;charset=utf-8,"))
        assert html.fromstring(svg).tag == "svg"
        assert kaal(svg) == kaal(deel.svg)
        assert int(beeld.get("width")) > 100 and int(beeld.get("height")) > 10


def kaal(svg: str) -> str:
    """The picture without its letter, which a page names so that every machine has one as wide."""
    return re.sub(r'font-family="[^"]*"', "", svg).replace("\u00a0", " ")


@pytest.mark.parametrize("uitgave", [*UITGAVEN, "proef"])
def test_niets_op_de_pagina_komt_van_buiten(uitgave: str) -> None:
    bladzij = lees(uitgave)
    for naam in ("src", "href", "srcset", "action", "data", "poster", "xlink:href"):
        waarden = [element.get(naam) for element in bladzij.iter() if element.get(naam) is not None]
        assert [waarde[:60] for waarde in waarden if not waarde.startswith(("#", "data:"))] == [], naam
    (stijl,) = bladzij.xpath("//style/text()")
    assert "url(" not in stijl and "@import" not in stijl and "http" not in stijl
    assert bladzij.xpath("//link[@rel != 'icon'] | //iframe | //object | //embed | //form | //base") == []
    assert bladzij.xpath("//*[@style] | //@*[starts-with(name(), 'on')]") == []


@pytest.mark.parametrize("uitgave", [*UITGAVEN, "proef"])
def test_de_pagina_laat_alleen_haar_eigen_stijl_en_scripts_toe(uitgave: str) -> None:
    bladzij = lees(uitgave)
    (beleid,) = bladzij.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    regels = {regel.split()[0]: regel.split()[1:] for regel in beleid.split(";")}
    assert regels["default-src"] == regels["base-uri"] == regels["form-action"] == ["'none'"]
    assert regels["img-src"] == ["data:"]
    scripts = bladzij.xpath("//script[not(@type)]/text()")
    assert len(scripts) == 3 and regels["script-src"] == [kenmerk(str(script)) for script in scripts]
    assert regels["style-src"] == [kenmerk(str(stijl)) for stijl in bladzij.xpath("//style/text()")]
    assert set(regels) == {"default-src", "script-src", "style-src", "img-src", "base-uri", "form-action"}


def kenmerk(tekst: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(tekst.encode()).digest()).decode()}'"


def test_het_tekenscript_is_dat_van_de_makers_en_van_dezelfde_versie_als_plotly_zelf() -> None:
    script = laad_tekenaar()
    assert hashlib.sha256(script.encode()).hexdigest() == TEKENAAR
    assert f"plotly.js (basic - minified) v{get_plotlyjs_version()}\n" in script[:100]
    assert not re.search(r"\beval\(|new Function|\bfetch\(|WebSocket|sendBeacon|</script|<!--", script)


def test_zonder_getallen_om_te_tekenen_gaat_het_tekenscript_niet_mee() -> None:
    rapport = maak_proefrapport(delen=(Kop(1, "Kort"), Alinea("Niets te tekenen.")))
    assert len(schrijf_html(rapport)) < 60_000 < len(schrijf_html(maak_proefrapport()))


@pytest.mark.parametrize("uitgave", UITGAVEN)
def test_twee_keer_hetzelfde_geeft_dezelfde_bytes(uitgave: Any) -> None:
    assert schrijf_html(maak(uitgave)) == schrijf_html(maak_rapport(laad_demonstratie(), uitgave=uitgave))


def test_het_merk_staat_bovenaan_bij_de_inhoud_onderaan_en_onder_elk_gedrukt_blad() -> None:
    bladzij = lees("proef")
    plekken = [element.getparent().tag for element in bladzij.xpath("//*[@class='merk']")]
    assert plekken == ["header", "summary", "footer"]
    assert {tekst_van(element) for element in bladzij.xpath("//*[@class='merk']")} == {MERK}
    (stijl,) = bladzij.xpath("//style/text()")
    regel = re.search(r'@bottom-left \{ content: "([^"]*)"', stijl)
    assert regel and re.sub(r"\\([0-9A-F]{6})", lambda m: chr(int(m[1], 16)), regel[1]) == MERK


VIJANDIG = (
    "<script>window.raak = 1</script>", '"><img src=x onerror="window.raak = 1">', "</style><script>raak()</script>",
    "&amp; &lt;b&gt; ‘enkel’ \"dubbel\" 'recht' `schuin`", "{{ 7 * 7 }} {% raw %} ${1}", "שלום مرحبا 👩‍👧 e\u0301",
    "on\u200bzicht\u200dbaar", "<!-- ]]> -->", "javascript:alert(1)", "a" * 300, "<a href='javascript:raak()'>hier</a>",
)  # fmt: skip


@pytest.mark.parametrize("tekst", VIJANDIG)
def test_geen_tekst_wordt_opmaak(tekst: str) -> None:
    rapport = maak_proefrapport(tekst, titel=tekst, ondertitel=tekst, merk=tekst, datum_tekst=tekst)
    bladzij, gewoon = ontleed(rapport), lees("proef")
    assert [element.tag for element in bladzij.iter()] == [element.tag for element in gewoon.iter()]
    assert tekst_van(bladzij).count(vlak(tekst)) >= 15
    assert bladzij.findtext(".//title") == f"{vlak(tekst)}, {vlak(tekst)}"
    alt = bladzij.xpath("//main//img/@alt")[0]
    assert alt.endswith(vlak(tekst)) or len(tekst) > 200
    gegevens = [json.loads(g.text) for g in bladzij.xpath("//script[@type='application/json']")]
    assert gegevens[1]["reeksen"][0]["naam"] == tekst
    (stijl,) = bladzij.xpath("//style/text()")
    assert re.search(r'@bottom-left \{ content: "[0-9A-Za-z\\]+";', stijl)


def test_tekens_die_een_regel_omkeren_of_niet_kunnen_vallen_weg() -> None:
    inhoud = schrijf_html(maak_proefrapport("links\u202erechts\u2066 \x00\x07\x1b einde")).decode()
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f]", inhoud)
    assert "linksrechts" in inhoud


def test_een_bedrag_breekt_niet_tussen_teken_en_getal() -> None:
    bladzij = ontleed(maak_proefrapport("Het kostte € 1.200 in een jaar."))
    assert "€\u00a01.200 in een jaar" in "".join(bladzij.itertext())


def test_een_leeg_rapport_en_lege_delen_kunnen_ook() -> None:
    for delen in ((), (Lijst(()), Tabel("", ("",), ()), Alinea("")), (Alinea("Zonder kop."), *maak_delen())):
        bladzij = ontleed(maak_proefrapport(delen=delen, voorblad=()))
        assert tekst_van(bladzij.xpath("//h1")[0]) == "Evaluatie van de hulp"
        assert bladzij.xpath("//th[not(normalize-space())]") == []
