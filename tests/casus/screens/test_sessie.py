"""A session around the screens: the bar and its clock, the pause, and what the beamer shows."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from casus.model import Afspraak, Casus
from casus.screens import presentatie
from casus.screens.loketvragen import geef_stand
from casus.sessiedelen import Sessiestand, vertel_klok
from casus.storage import Opslag, Voorbereiding
from tests.casus.screens.schermhulp import zet_klaar
from tests.fabriek import maak_betrokkene, maak_casus, maak_gebeurtenis, maak_waardering

BALK = """
from casus.screens.bron import toon_melding
from casus.screens.raamwerk import lees_adres
from casus.screens.sessiebalk import teken_sessiebalk
teken_sessiebalk(lees_adres().casus, {pad!r})
"""
KADER = """
import streamlit as st
from casus.screens.raamwerk import Scherm, lees_adres, toon_navigatie
from casus.screens.sessiekader import maak_sessiekader
def tijdlijn():
    st.title("Het verhaal van de inwoner")
    st.text_input("Veld", key="veld")
schermen = [Scherm("tijdlijn", "Tijdlijn", "Sessie", tijdlijn, casus_nodig=True)]
toon_navigatie(maak_sessiekader(schermen), lees_adres())
"""
BEAMER = """
from aspects.screens.aspectblad import lees_aspectblad
from aspects.screens.regie import lees_merken
from casus.screens.presentatie import toon_presentatie
toon_presentatie(lees_merken, lees_aspectblad)
"""


def _open(script: str, nummer: int | None, **adres: str) -> AppTest:
    app = AppTest.from_string(script, default_timeout=30)
    if nummer is not None:
        app.query_params["casus"] = str(nummer)
    for naam, waarde in adres.items():
        app.query_params[naam] = waarde
    return _loop(app)


def _loop(app: AppTest) -> AppTest:
    app.run()
    assert not app.exception, app.exception
    return app


def _teksten(app: AppTest) -> str:
    soorten = ("title", "header", "markdown", "caption", "error", "info")
    return "\n".join(str(ding.value) for soort in soorten for ding in app.get(soort))


def _klik(app: AppTest, label: str) -> AppTest:
    next(knop for knop in app.button if knop.label == label).click()
    return _loop(app)


@pytest.fixture
def gesprek(db: Path) -> Iterator[tuple[Opslag, int]]:
    (nummer,) = zet_klaar(db)
    yield Opslag(db), nummer


# the bar


def test_zonder_gesprek_is_er_een_knop_om_te_beginnen(gesprek: tuple[Opslag, int]) -> None:
    winkel, nummer = gesprek
    app = _open(BALK.format(pad="tijdlijn"), nummer)
    assert [knop.label for knop in app.button] == ["Begin het gesprek"]
    assert winkel.sessies.lees(nummer) == Sessiestand(), "kijken begint geen gesprek"
    assert not _open(BALK.format(pad="betrokkenen"), nummer).button


def test_beginnen_volgende_en_terug(gesprek: tuple[Opslag, int]) -> None:
    winkel, nummer = gesprek
    app = _klik(_open(BALK.format(pad="start"), nummer), "Begin het gesprek")
    assert winkel.sessies.lees(nummer).deel == "start"
    app = _klik(app, "Volgende: Tijdlijn")
    assert winkel.sessies.lees(nummer).deel == "tijdlijn"
    app = _klik(app, "Afronding")
    assert winkel.sessies.lees(nummer).deel == "afronding", "niets dwingt een volgorde af"
    app = _klik(app, "Regie")
    assert [k.label for k in app.button if k.label.startswith("Nu")] == ["Nu: Regie"]


def test_gesprek_klaar_zet_de_klok_stil(gesprek: tuple[Opslag, int]) -> None:
    winkel, nummer = gesprek
    winkel.sessies.ga_naar(nummer, "afronding")
    app = _klik(_open(BALK.format(pad="afronding"), nummer), "Gesprek klaar")
    assert (winkel.sessies.lees(nummer).deel, winkel.sessies.lees(nummer).sinds) == (None, None)
    assert not app.button


def test_een_ander_budget_wordt_bewaard(gesprek: tuple[Opslag, int]) -> None:
    winkel, nummer = gesprek
    winkel.sessies.ga_naar(nummer, "regie")
    app = _open(BALK.format(pad="regie"), nummer)
    next(veld for veld in app.number_input if veld.label == "Regie").set_value(35)
    app = _loop(app)
    assert winkel.sessies.lees(nummer).minuten_budget("regie") == 35
    assert geef_stand(nummer, "gespreksleider", {})["klok"] == "Regie: 0 van 35 minuten"


@pytest.mark.parametrize(("ik", "deel"), [("gespreksleider", "regie"), ("notulist", "tijdlijn")])
def test_wie_leidt_neemt_het_gesprek_mee_naar_een_ander_scherm(gesprek: tuple[Opslag, int], ik: str, deel: str) -> None:
    winkel, nummer = gesprek
    winkel.sessies.ga_naar(nummer, "tijdlijn")
    script = BALK.replace("{pad!r}", "lees_adres().extra['scherm']")
    app = _open(script, nummer, ik=ik, scherm="tijdlijn")
    app.query_params["scherm"] = "regie"
    _loop(app)
    assert winkel.sessies.lees(nummer).deel == deel


def test_een_tweede_venster_op_een_ander_scherm_verplaatst_niets(gesprek: tuple[Opslag, int]) -> None:
    winkel, nummer = gesprek
    winkel.sessies.ga_naar(nummer, "regie")
    app = _open(BALK.format(pad="tijdlijn"), nummer)
    _loop(app)
    assert winkel.sessies.lees(nummer).deel == "regie"


def test_zonder_gesprek_verplaatst_een_ander_scherm_niets(gesprek: tuple[Opslag, int]) -> None:
    winkel, nummer = gesprek
    script = BALK.replace("{pad!r}", "lees_adres().extra['scherm']")
    app = _open(script, nummer, scherm="tijdlijn")
    app.query_params["scherm"] = "regie"
    _loop(app)
    assert winkel.sessies.lees(nummer) == Sessiestand()


@pytest.mark.parametrize(
    ("seconden", "zin"),
    [(0, "0 van 20 minuten"), (1200, "20 van 20 minuten"), (1201, "20 van 20 minuten, iets over de tijd")],
)
def test_de_klok_zegt_het_in_gewone_woorden(seconden: int, zin: str) -> None:
    stand = Sessiestand(deel="regie", besteed={"regie": seconden})
    assert vertel_klok(stand, "2026-05-01T10:00:00+00:00") == f"Regie: {zin}"


@pytest.mark.parametrize("nummer", [None, 999])
def test_zonder_casus_is_er_geen_balk(gesprek: tuple[Opslag, int], nummer: int | None) -> None:
    assert not _open(BALK.format(pad="tijdlijn"), nummer).button


# the pause


def test_in_de_pauze_staat_er_niets_van_de_casus(gesprek: tuple[Opslag, int]) -> None:
    winkel, nummer = gesprek
    app = _open(KADER, nummer)
    assert "Het verhaal van de inwoner" in _teksten(app)
    winkel.sessies.zet_pauze(nummer, True)
    app = _loop(app)
    assert [titel.value for titel in app.title] == ["Pauze"] and not app.text_input
    assert [knop.label for knop in app.button] == ["Verder"] and not app.sidebar.children
    app = _klik(app, "Verder")
    assert not winkel.sessies.is_gepauzeerd(nummer)
    assert "Het verhaal van de inwoner" in _teksten(app)


def test_de_knop_pauze_zet_hem_aan(gesprek: tuple[Opslag, int]) -> None:
    winkel, nummer = gesprek
    winkel.sessies.ga_naar(nummer, "tijdlijn")
    app = _klik(_open(KADER, nummer), "Pauze (Alt+P)")
    assert winkel.sessies.is_gepauzeerd(nummer)
    assert [titel.value for titel in app.title] == ["Pauze"]


def _druk(app: AppTest, aan: bool, kenmerk: str, sessie: str = "") -> AppTest:
    """What the browser keeps sending after the pause key, until there is an answer."""
    sessie = sessie or app.session_state["raamwerk.pauze.sessie"]
    app.session_state["raamwerk_pauze"] = {"pauze": {"aan": aan, "kenmerk": kenmerk, "sessie": sessie}}
    return _loop(app)


def test_de_toets_zet_hem_aan_en_uit_en_telt_een_keer(gesprek: tuple[Opslag, int]) -> None:
    winkel, nummer = gesprek
    app = _druk(_open(KADER, nummer), True, "een")
    assert winkel.sessies.is_gepauzeerd(nummer) and [titel.value for titel in app.title] == ["Pauze"]
    winkel.sessies.zet_pauze(nummer, False)
    app = _druk(app, True, "een")
    assert not winkel.sessies.is_gepauzeerd(nummer), "wat al beantwoord is, is geen nieuwe wens"
    app = _druk(_druk(app, True, "twee"), False, "drie")
    assert not winkel.sessies.is_gepauzeerd(nummer)
    _druk(app, True, "vier", sessie="van voor de herstart")
    assert not winkel.sessies.is_gepauzeerd(nummer)


def test_een_venster_zonder_of_met_een_andere_casus_gaat_door(db: Path) -> None:
    nummer, ander = zet_klaar(db, maak_casus(), maak_casus("c2"))
    Opslag(db).sessies.zet_pauze(nummer, True)
    for welke in (None, ander, 999):
        assert "Pauze" not in [titel.value for titel in _open(KADER, welke).title]


# the beamer


def _beamer(db: Path, deel: str | None, toon: str = "", **casus: object) -> str:
    winkel = Opslag(db)
    nummer = next((regel.nr for regel in winkel.casussen()), None) or zet_klaar(db, maak_casus(**casus))[0]
    if deel:
        winkel.sessies.ga_naar(nummer, deel)
    winkel.sessies.zet_toon(nummer, toon)
    return _teksten(_open(BEAMER, nummer))


def test_voor_het_gesprek_staat_er_niets_van_het_verhaal(db: Path) -> None:
    assert "Het gesprek begint zo" in _beamer(db, None, gebeurtenissen=[maak_gebeurtenis()]).replace("\\", "")


@pytest.mark.parametrize("deel", ["start", "tijdlijn", "regie", "anders", "aspecten", "afronding"])
def test_elk_deel_heeft_een_blad(db: Path, deel: str) -> None:
    assert _beamer(db, deel)


def test_een_aspect_staat_er_groot_op_met_wat_open_is(db: Path) -> None:
    mensen = [maak_betrokkene(), maak_betrokkene("b2", aanduiding="dochter", soort="naaste")]
    scores = [
        maak_waardering("w1", score=2),
        maak_waardering("w2", perspectief="b2", score=-1, zichtbaar="evaluatieteam"),
    ]
    tekst = _beamer(db, "aspecten", "aspect:regie", betrokkenen=mensen, waarderingen=scores)
    assert "Regie" in tekst and "inwoner: **hielp sterk**" in tekst
    assert "dochter" not in tekst and "werkte tegen" not in tekst


def test_wat_tijdens_het_tekenen_binnenkomt_wordt_daarna_getekend(gesprek: tuple[Opslag, int], monkeypatch) -> None:
    winkel, nummer = gesprek
    winkel.sessies.ga_naar(nummer, "tijdlijn")
    getekend: list[str] = []
    echt = presentatie.zicht

    def zicht_en_dan_nog_iets() -> object:
        huidig = echt()
        winkel.sessies.zet_budget(nummer, "regie", 25)
        return huidig

    monkeypatch.setattr(presentatie, "zicht", zicht_en_dan_nog_iets)
    monkeypatch.setattr(presentatie, "sein_beamer", lambda laatste, beeld: getekend.append(beeld))
    _open(BEAMER, nummer)
    assert getekend[-1] != geef_stand(nummer, "notulist", {"beeld": True})["beeld"]


@pytest.mark.parametrize("toon", ["", "aspect:", "aspect:koffie", "rommel", "aspect:regie:0", "aspect:regie:99"])
def test_wat_niet_bestaat_geeft_een_rustig_blad(db: Path, toon: str) -> None:
    assert _beamer(db, "aspecten", toon)


def test_afspraken_staan_bij_de_afronding(db: Path) -> None:
    afspraak = Afspraak(id="a1", tekst="bellen met het loket", wie=["b1"], wanneer="2026-06")
    tekst = _beamer(db, "afronding", afspraken=[afspraak])
    assert "bellen met het loket" in tekst and "inwoner" in tekst and "juni 2026" in tekst


def _strikt(casus: Casus) -> Casus:
    return casus.model_copy(update={"veiligheid": "strikt"})


def test_strikt_geeft_een_rustige_zin_en_niets_van_het_verhaal(db: Path) -> None:
    (nummer,) = zet_klaar(db, _strikt(maak_casus(gebeurtenissen=[maak_gebeurtenis()])))
    Opslag(db).sessies.ga_naar(nummer, "tijdlijn")
    app = _open(BEAMER, nummer)
    assert [titel.value for titel in app.title] == ["Nu niet op het scherm"]
    assert "strikt" in _teksten(app) and "huisbezoek" not in str(app)


def test_een_onderwerp_van_tafel_komt_niet_op_de_beamer(db: Path) -> None:
    afspraken = [Afspraak(id="a1", tekst="de erfenis regelen"), Afspraak(id="a2", tekst="morgen bellen")]
    (nummer,) = zet_klaar(db, maak_casus(afspraken=afspraken))
    Opslag(db).zet_voorbereiding(nummer, Voorbereiding(van_tafel="de erfenis"))
    Opslag(db).sessies.ga_naar(nummer, "afronding")
    tekst = _teksten(_open(BEAMER, nummer))
    assert "morgen bellen" in tekst and "erfenis" not in tekst


@pytest.mark.parametrize("nummer", [None, 999])
def test_een_beamer_zonder_casus(gesprek: tuple[Opslag, int], nummer: int | None) -> None:
    assert [titel.value for titel in _open(BEAMER, nummer).title] == ["Presentatie"]


@pytest.mark.parametrize("gevraagd", ["aspect:regie", ""])
def test_een_ander_scherm_zet_iets_op_de_beamer(gesprek: tuple[Opslag, int], gevraagd: str) -> None:
    winkel, nummer = gesprek
    script = f"from casus.screens.beamer import toon_op_beamer\ntoon_op_beamer({nummer}, {gevraagd!r})"
    for _ in range(3):
        _open(script, nummer)
    assert winkel.sessies.lees(nummer).toon == gevraagd
    assert winkel.sessies.lees(nummer).versie == (1 if gevraagd else 0), "wat er al staat wordt niet geschreven"
    _open(
        f"from casus.screens.beamer import toon_op_beamer\ntoon_op_beamer({nummer}, 'aspect:maatwerk')",
        nummer,
        ik="notulist",
    )
    assert winkel.sessies.lees(nummer).toon == gevraagd, "alleen wie leidt kiest wat er op de beamer staat"
    _open("from casus.screens.beamer import toon_op_beamer\ntoon_op_beamer(999, 'aspect:regie')", nummer)
