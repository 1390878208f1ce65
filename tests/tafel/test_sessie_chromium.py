"""A whole session by keyboard alone, from the preparation to the summary on paper; keys and time per part."""


from aspects.aspectenlijst import laad_standaard
from casus.sessiedelen import DELEN
from casus.storage import Opslag
from tests.casus.screens.bladhulp import wacht
from tests.tafel.test_gesprek_chromium import _zet_klaar
from tests.tafel.toetsenbord import Toetsenbord
from tests.venster import maak_context

MENSEN = ("inwoner", "dochter", "gebiedsteammedewerker 2", "thuiszorg", "buurvrouw")


def test_een_heel_gesprek_met_alleen_het_toetsenbord(app, chromium, capsys):
    nummer = _zet_klaar(app.db, [aspect.code for aspect in laad_standaard()])
    winkel = Opslag(app.db)
    lees = lambda: winkel.laad_casus(nummer)[0]  # noqa: E731
    pagina = maak_context(chromium, viewport={"width": 1440, "height": 900}, accept_downloads=True).new_page()
    t = Toetsenbord(pagina)

    t.begin("voorbereiding")
    pagina.goto(f"{app.adres}/voorbereiding?casus={nummer}")
    pagina.get_by_role("heading", name="Voorbereiding", level=1).wait_for()
    t.rust()
    t.loop("Waar praten we niet over")
    t.typ("het werk van de zoon")
    t.druk("Control+Enter")
    wacht(lambda: winkel.voorbereiding(nummer).van_tafel == "het werk van de zoon", "wat van tafel blijft")

    t.begin("start")
    t.loop("Start", terug=True)
    t.druk("Enter")
    pagina.get_by_role("heading", name="Start", level=1).wait_for()
    t.rust()
    t.loop("Begin het gesprek")
    t.druk("Enter")
    pagina.get_by_text("Nu: Start").wait_for()
    t.rust()
    t.loop("+ iemand die er ook is")
    t.typ("buurvrouw, naaste")
    t.druk("Enter")
    wacht(lambda: any(b.aanduiding == "buurvrouw" for b in lees().betrokkenen), "de buurvrouw aan tafel")
    t.rust()
    t.loop(lambda plek: plek["groep"].startswith("Zei de inwoner ja?"), terug=True)
    t.kies("Zei de inwoner ja?", "gegeven")
    wacht(lambda: lees().toestemming.status == "gegeven", "toestemming voor de casus")
    for wie in MENSEN:
        t.kies(f"Doet mee: {wie}", "ja")
    wacht(lambda: sum(d.status == "ja" for d in lees().deelnames) == 5, "vijf keer ja")

    t.begin("tijdlijn")
    pagina.get_by_role("button", name="Volgende: Tijdlijn").wait_for()
    t.loop("Volgende: Tijdlijn", terug=True)
    t.druk("Enter")
    veld = pagina.get_by_label("Wat gebeurde er, en wanneer?", exact=True)
    veld.wait_for()
    t.rust()
    t.druk("Alt+s")
    for regel in ("met pasen viel ik op de trap", "de fiets kwam eindelijk"):
        t.typ(regel)
        t.druk("Alt+Enter")
    wacht(lambda: len(lees().notities) >= 2, f"twee notities: {[n.tekst for n in lees().notities]}")
    assert sorted(n.tekst for n in lees().notities) == ["de fiets kwam eindelijk", "met pasen viel ik op de trap"]
    for tekst, datum in (("de fiets", "september 2017"), ("met pasen", "28 maart 2016")):
        pagina.get_by_role("button", name=tekst).wait_for()
        t.rust()
        t.loop(lambda plek, tekst=tekst: plek["soort"].startswith("button") and plek["naam"].startswith(tekst))
        t.druk("Enter")
        _plaats(t, pagina, lees, tekst, datum)
    t.druk("Alt+s")

    t.begin("aspecten")
    t.loop("Aspecten", terug=True)
    t.druk("Enter")
    pagina.get_by_role("heading", name="Aspecten", level=1).wait_for()
    t.rust()
    _bespreek_alles(t, pagina, lees, winkel, nummer)

    t.begin("afronding")
    t.loop("Volgende: Afronding", terug=True)
    t.druk("Enter")
    pagina.get_by_role("heading", name="Afronding", level=1).wait_for()
    t.rust()
    t.loop("Wat spreken wij af?")
    t.typ("de dochter belt het loket")
    t.druk("Enter")
    wacht(lambda: lees().afspraken, "een afspraak")
    t.rust()
    t.loop("Samenvatting is voorgelezen")
    t.druk("Space")
    wacht(lambda: lees().voorgelezen, "voorgelezen")
    t.rust()
    with pagina.expect_download() as download:
        t.loop("Samenvatting (PDF)")
        t.druk("Enter")
    assert download.value.path().read_bytes().startswith(b"%PDF")
    t.sluit()

    budget = {deel.code: deel.minuten for deel in DELEN}
    with capsys.disabled():
        print()
        for deel, toetsen in t.toetsen.items():
            minuten = f"van {budget[deel]} min" if deel in budget else "zonder budget"
            print(f"{deel}: {toetsen} toetsen, {t.seconden[deel]:.0f} s ({minuten})")


def _plaats(t, pagina, lees, tekst: str, datum: str) -> None:
    """The chosen note gets its day, with the quick line."""
    voor = len(lees().gebeurtenissen)
    pagina.wait_for_url("**item=n-*")
    t.rust()
    t.druk("Alt+s")
    t.typ(datum)
    t.druk("F2")
    wacht(lambda: len(lees().gebeurtenissen) == voor + 1, f"{tekst} op de tijdlijn")


def _bespreek_alles(t, pagina, lees, winkel, nummer: int) -> None:
    """Five aspects in depth with covered scores, then opened; six briefly."""
    aspecten = laad_standaard()
    for plek, aspect in enumerate(aspecten):
        pagina.get_by_role("heading", name=aspect.label, exact=True).wait_for()
        t.rust()
        diep = plek < 5
        hoe = "uitgebreid besproken" if diep else "kort besproken"
        t.loop("uitgebreid besproken")
        if not diep:
            t.druk("ArrowRight")
        t.druk("Enter")
        gedaan = "verdiept" if diep else "kort"
        wacht(lambda code=aspect.code, gedaan=gedaan: lees().aspecten_gedaan.get(code) == gedaan, hoe)
        t.rust()
        t.loop("Wat wordt er gezegd?")
        t.typ("+ dochter: er was steeds iemand die belde")
        t.druk("Enter")
        wacht(lambda code=aspect.code: any(b.aspect == code for b in lees().bevindingen), "wat gezegd is")
        t.rust()
        if diep:
            _leg_kaarten(t, lees, winkel, nummer, aspect)
        if plek < len(aspecten) - 1:
            t.druk("Alt+n")


def _leg_kaarten(t, lees, winkel, nummer: int, aspect) -> None:
    t.loop(lambda plek: "Kaarten van papier" in plek["naam"])
    if not t.pagina.locator("details[open]", has_text="Kaarten van papier").count():
        t.druk("Enter")
    t.rust()
    verwacht = 0
    delen = [f", {deel.label}" for deel in aspect.deelaspecten] if aspect.code == "tevredenheid" else [""]
    for wie in MENSEN:
        for deel in delen:
            t.loop(lambda plek, naam=wie + deel: plek["naam"] == naam and plek["soort"].startswith("input"))
            t.typ("1")
            t.druk("Enter")
            verwacht += 1
            wacht(lambda n=verwacht: sum(winkel.bedekt.tel(nummer, aspect.code).values()) == n, f"kaart {verwacht}")
            t.rust()
    assert not any(w.aspect == aspect.code for w in lees().waarderingen), "bedekt tot samen openen"
    t.loop("Samen openen", terug=True)
    t.druk("Enter")
    wacht(lambda: sum(w.aspect == aspect.code for w in lees().waarderingen) == verwacht, "samen geopend")
    t.rust()
