"""Two people enter the talk at the same time, the beamer follows: nothing lost, no question but for one field."""

import re
import statistics
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from casus.model import Aspect, Betrokkene, Casus, Casusbestand, Gebeurtenis, Onderzoek
from casus.storage import Opslag
from tests.venster import maak_context, rust


VELD = "Wat gebeurde er, en wanneer?"
TITEL = "De val"
ITEM = "gebeurtenissen", "g1"
LEIDER, NOTULIST = "wilg", "berk"
"""The word in every line of each of the two, with a number behind it: so each line can be found again."""
MERK = re.compile(rf"(?:{LEIDER}|{NOTULIST})\d\d")
MAANDEN = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober")
LEES = """() => {
  const stukken = (w) => [w.textContent ?? "", ...[...w.querySelectorAll("*")].flatMap((e) =>
    [e.ariaLabel ?? "", ...(e.shadowRoot ? stukken(e.shadowRoot) : [])])];
  return stukken(document.body).join(" ");
}"""
"""All text of the page, also that of the pictures and what each thing in them is called."""
BEAMER = f"""() => {{
  globalThis.__gezien = {{}};
  setInterval(() => {{
    for (const [merk] of ({LEES})().matchAll(/{MERK.pattern}/g)) globalThis.__gezien[merk] ??= Date.now();
  }}, 30);
}}"""
"""Keeps when each line came on the beamer."""
VRAGEN = """() => {
  globalThis.__vragen = [];
  setInterval(() => {
    const vraag = document.querySelector('[class*="st-key-conflict"], .casus-snelregel-terug:not([hidden])');
    if (vraag) globalThis.__vragen.push(vraag.textContent);
  }, 40);
}"""
"""Keeps every question that was put, and every line that was given back."""
OVERAL = f"""() => ({LEES})() + document.documentElement.outerHTML
  + [...document.querySelectorAll("input, textarea")].map((v) => v.value).join(" ")"""
"""All that the page holds: text, names of things, what stands in the fields."""
LEEG = f"""(teksten) => {{
  globalThis.__leeg = null;
  const wacht = setInterval(() => {{
    const staat = ({OVERAL})();
    if (teksten.some((tekst) => staat.includes(tekst))) return;
    globalThis.__leeg = Date.now();
    clearInterval(wacht);
  }}, 10);
}}"""
"""Keeps when none of these texts stood on the page any more."""


@dataclass
class Tafel:
    """The store, the case, and the three windows on it."""

    winkel: Opslag
    casus: int
    leider: Any
    notulist: Any
    beamer: Any
    enters: dict[str, float] = field(default_factory=dict)

    @property
    def vensters(self) -> tuple[Any, Any, Any]:
        return self.leider, self.notulist, self.beamer

    def verhaal(self) -> Casus:
        return self.winkel.laad_casus(self.casus)[0]


@pytest.fixture
def tafel(app, chromium) -> Iterator[Tafel]:
    """A case after its preparation, its talk at the timeline, and three windows: two browsers, as on two machines."""
    mensen = [
        Betrokkene(id="inw", aanduiding="inwoner", soort="inwoner", bij_sessie=True),
        Betrokkene(id="doc", aanduiding="dochter", soort="naaste", bij_sessie=True),
    ]
    casus = Casus(
        id="c1", code="C01", titel=TITEL, doelgroep="ouderen", status="gepland", periode_van="2014",
        sessiedatum="2017-11-08", betrokkenen=mensen,
        gebeurtenissen=[Gebeurtenis(id=ITEM[1], datum="2016-05", soort="mijlpaal", titel="Huisbezoek")],
    )  # fmt: skip
    onderzoek = Onderzoek(
        id="o1", naam="Proef", gemeente="Proefdam", aspecten=[Aspect(code="regie")], peildatum="2017-12-01"
    )
    winkel = Opslag(app.db)
    winkel.zet_bestand(Casusbestand(formaat="casusbestand", versie=1, onderzoek=onderzoek, casussen=[casus]), "proef")
    nr = winkel.casussen()[0].nr
    winkel.sessies.ga_naar(nr, "tijdlijn")
    contexten = [
        maak_context(chromium, viewport={"width": 1440, "height": 900}) for _ in range(2)
    ]
    adressen = (
        (contexten[0], f"tijdlijn?casus={nr}&ik=gespreksleider"), (contexten[1], f"tijdlijn?casus={nr}&ik=notulist"),
        (contexten[0], f"presentatie?casus={nr}"),
    )  # fmt: skip
    vensters = []
    for context, adres in adressen:
        pagina = context.new_page()
        pagina.set_default_timeout(30_000)
        pagina.goto(f"{app.adres}/{adres}")
        pagina.locator("h1").first.wait_for(state="attached")
        rust(pagina)
        vensters.append(pagina)
    vensters[2].evaluate(BEAMER)
    for pagina in vensters[:2]:
        pagina.evaluate(VRAGEN)
    yield Tafel(winkel, nr, *vensters)
    for context in contexten:
        context.close()


def _maak_regels(wie: str, aantal: int) -> list[tuple[str, str, str]]:
    """Per line its mark, what is typed, and the key that ends it; the last is one with a date."""
    regels = []
    for nummer in range(1, aantal + 1):
        merk = f"{wie}{nummer:02d}"
        if nummer % 5 == 3 and nummer != aantal:
            regels.append((merk, f"nee, zo ging {merk} niet", "F4"))
        elif nummer % 5 == 4 and nummer != aantal:
            regels.append((merk, f"de brief van {merk} nog opzoeken", "Alt+Enter"))
        else:
            dag, maand = nummer % 27 + 1, MAANDEN[(nummer + 5 * (wie == LEIDER)) % len(MAANDEN)]
            regels.append((merk, f"{dag} {maand} {2014 + nummer % 3} kwam {merk} langs", "Enter"))
    return regels


def _typ_samen(tafel: Tafel, een: list, ander: list, per_teken: float = 0.0) -> None:
    """Both type at once, where the cursor stands: a word of one, a word of the other, then the key of each line."""
    vensters = (tafel.leider, tafel.notulist)
    for paar in zip(een, ander, strict=True):
        stukken = [re.findall(r"\S+\s*", tekst) for _, tekst, _ in paar]
        for plek in range(max(map(len, stukken))):
            for pagina, delen in zip(vensters, stukken, strict=True):
                pagina.keyboard.type("".join(delen[plek : plek + 1]), delay=per_teken * 500)
        for pagina, (merk, _, toets) in zip(vensters, paar, strict=True):
            tafel.enters[merk] = time.time() * 1000
            pagina.keyboard.press(toets)


def _wacht_tot(pagina: Any, tekst: str) -> None:
    pagina.wait_for_function(f"(tekst) => ({LEES})().includes(tekst)", arg=tekst, polling=30)


def _verteld(verhaal: Casus) -> list[str]:
    """Every text that a line of the quick line became."""
    teksten = [notitie.tekst for notitie in verhaal.notities]
    for ding in verhaal.gebeurtenissen:
        teksten += [ding.titel, *(lezing.tekst for lezing in ding.lezingen)]
    return teksten


def _controleer_regels(tafel: Tafel, regels: list) -> None:
    """In the store each line once, and each other reading at what the same person had just entered."""
    verhaal = tafel.verhaal()
    merken = Counter(merk for tekst in _verteld(verhaal) for merk in MERK.findall(tekst))
    assert merken == Counter(merk for merk, _, _ in regels)
    for ding in verhaal.gebeurtenissen:
        for lezing in ding.lezingen:
            (eigen,) = MERK.findall(ding.titel)
            assert MERK.findall(lezing.tekst) == [f"{eigen[:-2]}{int(eigen[-2:]) + 1:02d}"]


def _meet_beamer(tafel: Tafel, regels: list) -> list[float]:
    """In how many seconds each line that shows on the beamer came there."""
    gezien = tafel.beamer.evaluate("() => globalThis.__gezien")
    return [(gezien[merk] - tafel.enters[merk]) / 1000 for merk, _, toets in regels if toets == "Enter"]


def _wacht_op(wat: Any, vraag: Any) -> None:
    """Until ``vraag()`` gives ``wat``."""
    einde = time.monotonic() + 20
    while (nu := vraag()) != wat:
        assert time.monotonic() < einde, f"{nu!r} werd geen {wat!r}"
        time.sleep(0.05)


def _zeg(tijden: list[float]) -> str:
    negen = sorted(tijden)[len(tijden) * 9 // 10]
    mediaan, hoogste = statistics.median(tijden), max(tijden)
    return f"mediaan {mediaan:.2f} s, 90% binnen {negen:.2f} s, hoogste {hoogste:.2f} s ({len(tijden)} regels)"


def _voer_in(tafel: Tafel, aantal: int) -> None:
    """Both enter so many lines, the last four in the pace of a quick typist."""
    een, ander = (_maak_regels(wie, aantal) for wie in (LEIDER, NOTULIST))
    for pagina in (tafel.leider, tafel.notulist):
        pagina.get_by_label(VELD, exact=True).focus()
    begin = time.monotonic()
    snel = aantal - 4
    _typ_samen(tafel, een[:snel], ander[:snel])
    getypt = time.monotonic() - begin
    for merk, _, toets in (*een[:snel], *ander[:snel]):
        if toets == "Enter":
            _wacht_tot(tafel.beamer, merk)
    _typ_samen(tafel, een[snel:], ander[snel:], per_teken=0.07)
    laatste = [een[-1][0], ander[-1][0]]
    for merk in laatste:
        for pagina in tafel.vensters:
            _wacht_tot(pagina, merk)
    klaar = time.monotonic() - begin
    _controleer_regels(tafel, [*een, *ander])
    for pagina in (tafel.leider, tafel.notulist):
        assert pagina.evaluate("() => globalThis.__vragen") == []
    voluit, rustig = (_meet_beamer(tafel, [*een[deel], *ander[deel]]) for deel in (slice(0, snel), slice(snel, None)))
    print(f"\n2 x {aantal} regels in {klaar:.1f} s, waarvan {2 * snel} voluit getypt in {getypt:.1f} s")
    print(f"van Enter tot op de beamer: voluit {_zeg(voluit)}; in het tempo van een vlotte typist {_zeg(rustig)}")


def test_twee_mensen_voeren_tegelijk_in_en_de_beamer_volgt(tafel, capsys):
    with capsys.disabled():
        _voer_in(tafel, 8)


@pytest.mark.lang
def test_vijftig_regels_van_elk_en_de_beamer_volgt(tafel, capsys):
    with capsys.disabled():
        _voer_in(tafel, 50)


def _open_item(tafel: Tafel) -> list[Any]:
    """Both windows of the talk with the same item open; the field of its title in each."""
    for pagina in (tafel.leider, tafel.notulist):
        pagina.goto(f"{pagina.url}&lijst={ITEM[0]}&item={ITEM[1]}")
    titels = [pagina.get_by_role("textbox", name="Wat gebeurde er *") for pagina in (tafel.leider, tafel.notulist)]
    for pagina, titel in zip((tafel.leider, tafel.notulist), titels, strict=True):
        titel.wait_for()
        rust(pagina)
        pagina.evaluate(VRAGEN)
    return titels


def test_alleen_hetzelfde_veld_geeft_een_vraag_met_wat_elk_ervan_maakte(tafel):
    titel, titel_notulist = _open_item(tafel)
    wanneer = tafel.notulist.get_by_role("textbox", name="Wanneer *")
    titel.fill("bezoek aan huis")
    wanneer.fill("juni 2016")
    titel.press("Enter")
    wanneer.press("Enter")
    _wacht_op(("bezoek aan huis", "2016-06"), lambda: _lees_item(tafel))
    _wacht_op("bezoek aan huis", titel_notulist.input_value)
    for pagina in (tafel.leider, tafel.notulist):
        rust(pagina)
        assert pagina.evaluate("() => globalThis.__vragen") == []

    titel.fill("bezoek volgens de leider")
    titel_notulist.fill("bezoek volgens de notulist")
    titel.press("Enter")
    _wacht_op("bezoek volgens de leider", lambda: _lees_item(tafel)[0])
    tafel.notulist.wait_for_timeout(2500)  # long enough to have been drawn again under somebody's hands
    assert titel_notulist.input_value() == "bezoek volgens de notulist"
    titel_notulist.press("Enter")
    vraag = tafel.notulist.locator(".st-key-conflict_titel")
    vraag.get_by_role("button", name="Van de ander: 'bezoek volgens de leider'").wait_for()
    assert _lees_item(tafel)[0] == "bezoek volgens de leider"
    vraag.get_by_role("button", name="Van mij: 'bezoek volgens de notulist'").click()
    _wacht_op("bezoek volgens de notulist", lambda: _lees_item(tafel)[0])
    assert tafel.leider.evaluate("() => globalThis.__vragen") == []
    titel.blur()
    _wacht_op("bezoek volgens de notulist", titel.input_value)


def _lees_item(tafel: Tafel) -> tuple[str, str]:
    ding = tafel.verhaal().gebeurtenissen[0]
    return ding.titel, ding.datum


def test_de_pauze_maakt_alle_drie_de_vensters_leeg_en_het_halve_staat_er_daarna_weer(tafel, capsys):
    half = "en toen belde de wilg nog een keer naar"
    veld = tafel.notulist.get_by_label(VELD, exact=True)
    for pagina in tafel.vensters:
        _wacht_tot(pagina, "Huisbezoek")
    veld.press_sequentially(half)
    verhaal = [TITEL, "Huisbezoek", half, "dochter"]
    for pagina in tafel.vensters:
        pagina.evaluate(LEEG, verhaal)
    begin = tafel.leider.evaluate("() => Date.now()")
    tafel.leider.keyboard.press("Alt+p")
    for pagina in tafel.vensters:
        pagina.wait_for_function("() => globalThis.__leeg && !document.querySelector('.casus-pauzevel')")
        pagina.locator(".st-key-pauzeblad").wait_for()
        assert [tekst for tekst in verhaal if tekst in pagina.evaluate(OVERAL)] == []
        assert not pagina.locator("input, textarea").count()
    leeg = [(pagina.evaluate("() => globalThis.__leeg") - begin) / 1000 for pagina in tafel.vensters]

    begin = time.monotonic()
    tafel.leider.keyboard.press("Alt+p")
    for pagina in tafel.vensters:
        _wacht_tot(pagina, "Huisbezoek")
    veld.wait_for()
    terug = time.monotonic() - begin
    assert veld.input_value() == half
    veld.press("End")
    veld.press_sequentially(" mij")
    veld.press("Alt+Enter")
    _wacht_op([f"{half} mij"], lambda: [notitie.tekst for notitie in tafel.verhaal().notities])
    with capsys.disabled():
        elk = ", ".join(f"{seconden:.2f} s" for seconden in leeg)
        print(f"\npauze: leeg na {elk} (leider, notulist, beamer); alle drie terug na {terug:.2f} s")
