"""Aandachtspunten, Panels, Verificatie and Activiteitenplan in a real browser: accessible, Dutch, and by keyboard."""

import pytest

from casus.demonstratie import laad_demonstratie
from tests.casus.screens.bladhulp import wacht
from tests.casus.screens.conftest import app, maak_blad  # noqa: F401



@pytest.fixture(scope="module")
def demo(app) -> int:  # noqa: F811
    """The number of an evaluation with the demonstration."""
    return app.winkel.zet_bestand(laad_demonstratie(), "proef", demonstratie=True)


def _geef_beelden(app, demo: int) -> list[tuple[str, dict[str, str]]]:  # noqa: F811
    """Every way to look at these screens."""
    lijsten, eerste = app.winkel.evaluaties.laad(demo), app.winkel.casussen(demo)[0].nr
    gesprek, vignet = lijsten.panelgesprekken[0], app.laad(eerste).vignetten[0].id
    return [
        ("panels", {"gesprek": gesprek.id, "uitspraak": gesprek.uitspraken[-1].id}),
        ("panels", {"beeld": "punten", "punt": lijsten.aandachtspunten[0].id}),
        ("verificatie", {"stuk": f"vignetten.{eerste}.{vignet}", "ik": "evaluatieteam"}),
        ("verificatie", {"soort": "teksten", "stuk": f"teksten.0.{lijsten.teksten[0].plaats}"}),
        ("verificatie", {"soort": "citaten", "stuk": f"citaten.{eerste}.{app.laad(eerste).citaten[0].id}"}),
        ("activiteitenplan", {"actie": lijsten.acties[0].id}),
        ("activiteitenplan", {"beeld": "raad"}),
        ("aandachtspunten", {"deel": "schrijven", "aspect": "informeel"}),
        ("aandachtspunten", {"deel": "ernaast"}),
        *(("aandachtspunten", {"deel": "punten", "punt": punt}) for punt in ("ap03", "ap07", "ap26")),
        ("aandachtspunten", {"deel": "vaststellen"}),
        ("aandachtspunten", {"deel": "punten", "punt": "ap07", "cijfer": "ap07.voor"}),
    ]


@pytest.mark.lang
@pytest.mark.parametrize("thema", ["light", "dark"])
def test_every_screen_is_accessible_dutch_and_fits(maak_blad, app, demo, thema):  # noqa: F811
    blad = maak_blad("panels", onderzoek=demo, thema=thema)
    for breedte in (1440, 1024, 720) if thema == "light" else (1440,):
        blad.pagina.set_viewport_size({"width": breedte, "height": 1000 if breedte > 720 else 500})
        for pad, adres in _geef_beelden(app, demo):
            blad.open(pad, onderzoek=demo, **adres)
            assert blad.overtredingen() == [], (pad, adres, breedte)
            assert blad.breder() <= 0, (pad, adres, breedte)
            assert blad.engels() == [], (pad, adres)


def test_what_a_panel_says_is_typed_line_by_line_and_stored_in_order(maak_blad, app, demo):  # noqa: F811
    def uitspraken():
        return app.winkel.evaluaties.laad(demo).panelgesprekken[0].uitspraken

    voor = len(uitspraken())
    nummer = next(p.nummer for p in app.winkel.evaluaties.laad(demo).aandachtspunten if p.nummer)
    blad = maak_blad("panels", onderzoek=demo, gesprek=app.winkel.evaluaties.laad(demo).panelgesprekken[0].id)
    blad.pagina.get_by_role("textbox", name="Wat zegt het panel?").focus()
    for regel in (f"+ {nummer}: dat klopt", f"- {nummer}: bij ons niet", f"± {nummer}: soms", "dit is nieuw"):
        blad.pagina.keyboard.type(regel)
        blad.pagina.keyboard.press("Enter")
    wacht(lambda: len(uitspraken()) == voor + 4, "vier uitspraken in de opslag")
    assert [(u.tekst, u.strekking) for u in uitspraken()[voor:]] == [
        ("dat klopt", "bevestigt"), ("bij ons niet", "weerspreekt"), ("soms", "nuanceert"), ("dit is nieuw", "nieuw"),
    ]  # fmt: skip
    blad.rust().ziet("dit is nieuw")
    blad.toets("F9")
    wacht(lambda: len(uitspraken()) == voor + 3, "de laatste regel is terug")


def test_a_month_is_set_with_the_keyboard_and_stands_in_the_table(maak_blad, app, demo):  # noqa: F811
    actie = next(a for a in app.winkel.evaluaties.laad(demo).acties if a.status == "gepland")

    def maanden():
        return next(a for a in app.winkel.evaluaties.laad(demo).acties if a.id == actie.id).maanden

    blad = maak_blad("activiteitenplan", onderzoek=demo, actie=actie.id, jaar="2019")
    blad.pagina.get_by_role("button", name="december", exact=True).focus()
    blad.pagina.keyboard.press("Space")
    wacht(lambda: "2019-12" in maanden(), "december 2019 in de opslag")
    gevuld = blad.rust().pagina.locator(".plan-rooster tr.gekozen td.vol")
    wacht(lambda: gevuld.count() == len(maanden()), "een maand meer in de tabel")


def test_one_key_takes_back_what_was_changed_last_also_in_a_case(maak_blad, app, demo):  # noqa: F811
    nummer = app.winkel.casussen(demo)[0].nr

    def titel():
        return app.laad(nummer).vignetten[0].titel

    voor, kenmerk = titel(), app.laad(nummer).vignetten[0].id
    blad = maak_blad("verificatie", onderzoek=demo, ik="evaluatieteam", stuk=f"vignetten.{nummer}.{kenmerk}")
    blad.typ("Titel *", "Een andere titel", lambda: titel() == "Een andere titel")
    blad.ziet("opnieuw voorleggen")
    blad.pagina.get_by_role("heading", level=1).click()
    blad.toets("F9")
    wacht(lambda: titel() == voor, "de titel van eerst")
    blad.rust().ziet("Ongedaan gemaakt")
