"""From own points to an action plan, in a real browser: what a team does in the weeks after the sessions.

The stories are those of the demonstration; what the team makes of them is made here.
"""

from typing import Any

import pytest
from playwright.sync_api import expect

from casus.demonstratie import laad_demonstratie
from casus.model import Aandachtspunt
from casus.model.lijsten import Evaluatielijsten
from tests.casus.screens.bladhulp import Blad, wacht
from tests.casus.screens.conftest import app, maak_blad  # noqa: F401

EIGEN = (
    ("tevredenheid", "Inwoners zijn blij met hun medewerker"), ("maatwerk", "Maatwerk is de gewone manier van werken"),
    ("bureaucratie", "Bureaucratie knelt, van binnen en van buiten"),
    ("doelgericht", "Terugkijken op doelen is geen vast onderdeel"),
    ("regie", "Regie is één woord met veel betekenissen"),
    ("regie", "Wie het overzicht heeft, is niet altijd duidelijk"),
)  # fmt: skip
ADVIEZEN = ("Eén formulier voor alle loketten", "Elk half jaar samen terugkijken", "Afspraken met Werk en Inkomen",
            "Bij verlof een vaste vervanger")  # fmt: skip


@pytest.fixture
def onderzoek(app: Any) -> int:  # noqa: F811
    """The stories of the demonstration, without anything the team made of them."""
    demo = laad_demonstratie()
    kaal = demo.onderzoek.model_copy(update={"id": "van-begin-tot-eind", "naam": "Begin", "gelezen_aspecten": []})
    leeg: dict[str, Any] = {
        naam: [] for naam in ("panelgesprekken", "aandachtspunten", "teksten", "principes", "acties")
    }
    return int(app.winkel.zet_bestand(demo.model_copy(update={"onderzoek": kaal, **leeg}), "proef"))


class Team:
    """The evaluation team at its screens."""

    def __init__(self, blad: Blad, nummer: int):
        self.blad, self.nummer = blad, nummer

    def ga(self, pad: str, **adres: str) -> "Team":
        self.blad.open(pad, onderzoek=self.nummer, ik="evaluatieteam", **adres)
        return self

    @property
    def lijsten(self) -> Evaluatielijsten:
        return self.blad.app.winkel.evaluaties.laad(self.nummer)

    def punt(self, titel: str) -> Aandachtspunt:
        return next(p for p in self.lijsten.aandachtspunten if p.titel == titel)

    def open_punt(self, titel: str) -> "Team":
        return self.ga("aandachtspunten", deel="punten", punt=self.punt(titel).id)

    def klik(self, naam: str, bij: Any) -> "Team":
        self.blad.klik(naam, bij)
        return self

    def klap_uit(self, knop: Any) -> None:
        """Opens what folds out of a button."""
        knop.click()
        self.blad.rust()


def test_van_eigen_punten_tot_activiteitenplan(app: Any, maak_blad: Any, onderzoek: int) -> None:  # noqa: F811
    team = Team(maak_blad("aandachtspunten", onderzoek=onderzoek, ik="evaluatieteam"), onderzoek)
    _schrijf_eigen_punten(team)
    _leg_de_kandidaten_ernaast(team)
    _zoek_bewijs(team)
    _voeg_samen_en_wijs_af(team)
    _vraag_het_panel(team)
    _stel_vijf_punten_vast(team)
    _maak_een_plan(team)
    _elk_getal_gaat_open_en_terug(team)


def _schrijf_eigen_punten(team: Team) -> None:
    for nummer, (aspect, titel) in enumerate(EIGEN, 1):
        team.ga("aandachtspunten", aspect=aspect)
        team.blad.typ(
            "Wat valt ons op? (Enter bewaart)", titel, lambda n=nummer: len(team.lijsten.aandachtspunten) == n
        )
    expect(team.ga("aandachtspunten", deel="ernaast").blad.pagina.get_by_text("Neem over als punt")).to_have_count(0)
    for aspect in dict.fromkeys(aspect for aspect, _ in EIGEN):
        gelezen = lambda a=aspect: a in team.blad.app.winkel.laad_onderzoek(team.nummer)[0].gelezen_aspecten  # noqa: E731
        team.ga("aandachtspunten", aspect=aspect).klik("Klaar met dit aspect", gelezen)


def _leg_de_kandidaten_ernaast(team: Team) -> None:
    """Four own points go with a candidate; one candidate is taken over, one is answered with a reason."""
    koppels = {
        "aspect:tevredenheid:borgen": EIGEN[0][1], "aspect:maatwerk:borgen": EIGEN[1][1],
        "aspect:bureaucratie:drempel": EIGEN[2][1], "tussenevaluatie": EIGEN[3][1],
    }  # fmt: skip
    team.ga("aandachtspunten", deel="ernaast")
    for code, titel in koppels.items():
        kaart = team.blad.pagina.locator(f".st-key-punten_kandidaat_{code.replace(':', '_')}")
        team.klap_uit(kaart.get_by_role("button", name="Hoort bij een punt van ons"))
        team.blad.kies("Welk punt zegt hetzelfde?", titel)
        team.klik("Leg bij elkaar", lambda t=titel: team.punt(t).herkomst == "beide")
    kaart = team.blad.pagina.locator(".st-key-punten_kandidaat_regiegat_opdrachtgevend")
    kaart.get_by_role("button", name="Neem over als punt").click()
    wacht(lambda: len(team.lijsten.aandachtspunten) == len(EIGEN) + 1, "de kandidaat als punt")
    team.blad.rust()
    kaart = team.blad.pagina.locator(".st-key-punten_kandidaat_normtermijn")
    team.klap_uit(kaart.get_by_role("button", name="Neem niet over"))
    team.blad.typ(
        "Waarom niet? (Enter bewaart)", "Dit zit al in het punt over bureaucratie.",
        lambda: [p.reden for p in team.lijsten.aandachtspunten if p.status == "verworpen"]
        == ["Dit zit al in het punt over bureaucratie."],
    )  # fmt: skip


def _zoek_bewijs(team: Team) -> None:
    """An own point gets evidence for and against out of the stories, by hand."""
    titel = EIGEN[4][1]
    team.open_punt(titel)
    for plek, hoe in ((0, "voor"), (1, "tegen")):
        team.blad.vouw_open("Bewijs zoeken in de verhalen")
        knop = team.blad.pagina.get_by_test_id("stExpander").filter(has_text="Bewijs zoeken").get_by_role(
            "radio", name=hoe, exact=True
        ).nth(plek)  # fmt: skip
        knop.click()
        wacht(lambda n=plek + 1: len(team.punt(titel).bewijs) == n, f"bewijs {hoe}")
        team.blad.rust()
    assert [b.strekking for b in team.punt(titel).bewijs] == ["voor", "tegen"]


def _voeg_samen_en_wijs_af(team: Team) -> None:
    een, twee = EIGEN[5][1], EIGEN[4][1]
    team.open_punt(een)
    team.klap_uit(team.blad.pagina.get_by_role("button", name="Voeg samen").first)
    team.blad.kies("Gaat op in", twee)
    knop = team.blad.pagina.get_by_test_id("stPopoverBody").get_by_role("button", name="Voeg samen")
    knop.click()
    wacht(lambda: team.punt(een).samengevoegd_in == team.punt(twee).id, "het samengevoegde punt")
    team.blad.rust()


def _vraag_het_panel(team: Team) -> None:
    """A panel contradicts one point; the others are called tested by people."""
    team.ga("panels").blad.typ(
        "Nieuw gesprek (Enter maakt het)", "volwassenen", lambda: len(team.lijsten.panelgesprekken) == 1
    )
    team.blad.kies("Bij welk punt?", EIGEN[3][1])
    regel = team.blad.pagina.get_by_role("textbox", name="Wat zegt het panel?")
    regel.focus()
    team.blad.pagina.keyboard.type("- bij ons kijken we elk kwartaal terug")
    team.blad.pagina.keyboard.press("Enter")
    wacht(
        lambda: team.lijsten.panelgesprekken[0].uitspraken[0].strekking == "weerspreekt", "wat het panel tegenspreekt"
    )
    team.blad.rust()
    assert team.lijsten.panelgesprekken[0].uitspraken[0].aandachtspunt == team.punt(EIGEN[3][1]).id


def _stel_vijf_punten_vast(team: Team) -> None:
    titels = [titel for _, titel in EIGEN[:5]]
    for titel in titels:
        team.open_punt(titel)
        team.klik("Getoetst in een panel", lambda t=titel: team.punt(t).status == "getoetst")
    team.ga("aandachtspunten", deel="vaststellen")
    team.klik("Stel deze 5 punten vast", lambda: team.punt(titels[0]).status == "vastgesteld")
    vast = [p for p in team.lijsten.aandachtspunten if p.status == "vastgesteld"]
    assert len(vast) == 5 and all(p.bevroren and p.bevroren["van"] == 15 and p.bevroren["voor"] for p in vast)
    assert sum(p.bevroren["tegen"] > 0 for p in vast if p.bevroren) >= 3
    assert sorted(p.nummer for p in vast if p.nummer) == [1, 2, 3, 4, 5]
    team.open_punt(EIGEN[3][1]).blad.ziet("bij ons kijken we elk kwartaal terug")


def _maak_een_plan(team: Team) -> None:
    team.ga("activiteitenplan")
    for nummer, advies in enumerate(ADVIEZEN, 1):
        team.blad.vouw_open("Nieuwe actie")
        team.blad.typ("Advies (Enter maakt de actie)", advies, lambda n=nummer: len(team.lijsten.acties) == n)
    assert [actie.advies for actie in team.lijsten.acties] == list(ADVIEZEN)


def _elk_getal_gaat_open_en_terug(team: Team) -> None:
    """A number opens its stories, a story opens, and from there back; all within two clicks."""
    team.open_punt(EIGEN[0][1])
    telling = team.blad.pagina.get_by_test_id("stBaseButton-tertiary").filter(has_text="Pleit ervoor").first
    aantal = int(telling.inner_text().split(": ")[1].split()[0])
    telling.click()
    venster = team.blad.pagina.get_by_role("dialog")
    links = venster.get_by_role("link")
    links.first.wait_for()
    team.blad.rust()
    namen = {link.inner_text() for link in links.all()}
    assert len(namen) == aantal
    links.first.click()
    team.blad.pagina.get_by_role("heading", name="Aspecten", level=1).wait_for()
    team.blad.pagina.get_by_role("link", name="Terug naar Aandachtspunten").click()
    team.blad.pagina.get_by_role("heading", name="Aandachtspunten", level=1).wait_for()
    assert team.blad.adres["punt"] == team.punt(EIGEN[0][1]).id
