"""The learning picture and its release on a real store: what a person does, what is stored, and what is never shown."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from casus.model import Casus, Model
from casus.model.kenmerken import beschrijf
from casus.storage import Opslag
from tests.aspects.leerbeeldhulp import MENSEN, maak_verhaal, maak_verhalen
from tests.casus.screens.schermhulp import laad, zet_klaar
from tests.fabriek import (
    maak_afspraak, maak_bevinding, maak_citaat, maak_doel, maak_gebeurtenis, maak_inzet, maak_notitie,
    maak_vignet, maak_voorziening, maak_waardering,
)  # fmt: skip

LEERBEELD = (
    "from aspects.screens.leerbeeld import toon_leerbeeld\n"
    "from exports.schrijvers.gespreksblad import schrijf_gespreksblad_pdf\n"
    "toon_leerbeeld(schrijf_gespreksblad_pdf{teams})"
)
VRIJGEVEN = "from aspects.screens.vrijgeven import toon_vrijgeven\ntoon_vrijgeven()"
OPEN = {"houder": None, "van": "2016-03-01", "tot": "2016-05-31"}
MERK = "Merkteken"


@pytest.fixture
def db(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this test keeps its store; the screens open it too."""
    pad = tmp_path / "casus.db"
    monkeypatch.setenv("CASUS_DB", str(pad))
    return pad


def open_scherm(script: str, **adres: str) -> AppTest:
    app = AppTest.from_string(script, default_timeout=30)
    for naam, waarde in adres.items():
        app.query_params[naam] = waarde
    return loop(app)


def open_leerbeeld(teams: str = "", **adres: str) -> AppTest:
    return open_scherm(LEERBEELD.format(teams=f", {teams}" if teams else ""), **adres)


def loop(app: AppTest) -> AppTest:
    app.run()
    assert not app.exception, app.exception
    return app


def inhoud(app: AppTest) -> str:
    """Everything that goes to the browser, without the marks the framework gives its parts."""
    return "\n".join(re.sub(r'\b(id|element_id|url|form_id): "[^"]*"', "", str(deel)) for deel in _protos(app._tree))


def _protos(knoop: Any) -> Iterator[Any]:
    if getattr(knoop, "proto", None) is not None:
        yield knoop.proto
    for kind in getattr(knoop, "children", {}).values():
        yield from _protos(kind)


def kies(app: AppTest, label: str, waarde: Any) -> AppTest:
    veld = next(v for soort in ("selectbox", "multiselect") for v in app.get(soort) if v.label == label)
    veld.set_value(waarde)
    return loop(app)


def parameter(app: AppTest, naam: str) -> str:
    waarde = app.query_params.get(naam, "")
    return waarde[0] if isinstance(waarde, list) else waarde


def test_zonder_iets_in_de_opslag(db: Path) -> None:
    assert "nog geen onderzoek" in inhoud(open_leerbeeld())
    assert "nog geen onderzoek" in inhoud(open_scherm(VRIJGEVEN))


def test_vier_verhalen_geven_een_zin_en_vijf_een_beeld(db: Path) -> None:
    zet_klaar(db, *maak_verhalen(4, OPEN))
    vier = open_leerbeeld()
    assert "begint bij vijf vrijgegeven verhalen" in inhoud(vier) and "Nu zijn er 4" in inhoud(vier)
    assert "<svg" not in inhoud(vier) and "Gespreksblad" not in inhoud(vier)
    db.unlink()
    zet_klaar(db, *maak_verhalen(5, OPEN))
    vijf = inhoud(open_leerbeeld())
    assert "<svg" in vijf and "Gespreksblad" in vijf
    assert "In 5 van de 5 verhalen had een tijd lang niemand de regie" in vijf


def test_strikt_en_niet_vrijgegeven_tellen_niet_mee(db: Path) -> None:
    zet_klaar(
        db, *maak_verhalen(4, OPEN), maak_verhaal(5, OPEN, veiligheid="strikt"),
        maak_verhaal(6, OPEN, in_leerbeeld=False), maak_verhaal(7, OPEN, toestemming={"status": "ingetrokken"}),
    )  # fmt: skip
    assert "Nu zijn er 4 vrijgegeven" in inhoud(open_leerbeeld())


def test_een_andere_vorm_staat_in_het_adres_en_blijft(db: Path) -> None:
    zet_klaar(db, *maak_verhalen(5, OPEN))
    app = kies(open_leerbeeld(), "Welke regie", "hoofdlijnen")
    assert parameter(app, "vorm") == "hoofdlijnen"
    assert "Regie op hoofdlijnen in 5 verhalen" in inhoud(loop(app))
    assert "Regie op hoofdlijnen in 5 verhalen" in inhoud(open_leerbeeld(vorm="hoofdlijnen"))
    assert "vorm" not in kies(app, "Welke regie", "dagelijks").query_params


def test_lengte_en_uitleg_wijzen_stukken_aan(db: Path) -> None:
    rest = ({"tot": "2016-02-29"}, {"van": "2016-06-01"})
    zet_klaar(db, *maak_verhalen(3, *rest, OPEN), *maak_verhalen(4, {}, vanaf=4))
    app = open_leerbeeld()
    assert "zonder regie van" not in inhoud(app)
    app = kies(app, "Hoe lang zonder regie", "91")
    assert "In 3 van de 7 verhalen is een stuk zonder regie van 3 maanden of langer" in inhoud(app)
    app = kies(app, "Welke stukken", "gemist")
    assert "In 0 van de 7 verhalen is een stuk zonder regie van 3 maanden" in inhoud(app)
    assert "Geen stukken die bij uw keuze passen" in inhoud(app)
    assert (parameter(app, "vanaf"), parameter(app, "uitleg")) == ("91", "gemist")
    assert inhoud(app).count("Verhaal 7,") == 1, "no strip goes away with a filter"


def test_teams_kiezen_kan_per_groep_van_vijf(db: Path) -> None:
    zet_klaar(
        db, *maak_verhalen(6, OPEN), *maak_verhalen(5, {}, vanaf=7, team="Zuid"),
        *maak_verhalen(2, {}, vanaf=12, team="Oost"),
    )  # fmt: skip
    app = open_leerbeeld()
    assert "13 vrijgegeven verhalen" in inhoud(app)
    (veld,) = app.multiselect
    assert veld.options == ["Noord", "Oost en Zuid"]
    app = kies(app, "Teams", ["Oost en Zuid"])
    assert "7 vrijgegeven verhalen" in inhoud(app) and "In geen van deze verhalen valt er iets op" in inhoud(app)
    assert parameter(app, "teams") == "Oost en Zuid"
    assert "13 vrijgegeven verhalen" in inhoud(open_leerbeeld(teams="", vorm="dagelijks"))
    assert "13 vrijgegeven verhalen" in inhoud(open_scherm(LEERBEELD.format(teams=""), teams="Oost")), (
        "too small to see"
    )


def test_eigen_teams_zijn_alles_wat_er_is(db: Path) -> None:
    zet_klaar(db, *maak_verhalen(6, OPEN), *maak_verhalen(4, {}, vanaf=7, team="Zuid"))
    assert "Nu zijn er 4 vrijgegeven" in inhoud(open_leerbeeld("frozenset({'Zuid'})"))
    noord = open_leerbeeld("frozenset({'Noord'})")
    assert "6 vrijgegeven verhalen" in inhoud(noord) and "Zuid" not in inhoud(noord)


@pytest.mark.parametrize(
    "adres", [{"vorm": "onzin"}, {"vanaf": "-1"}, {"vanaf": "9" * 40}, {"uitleg": "'"}, {"teams": "|"}]
)
def test_onzin_in_het_adres_is_geen_keuze(db: Path, adres: dict[str, str]) -> None:
    zet_klaar(db, *maak_verhalen(5, OPEN))
    app = open_scherm(LEERBEELD.format(teams=""), **adres)
    assert "Dagelijkse regie in 5 verhalen" in inhoud(app)


def test_een_vorm_waar_niet_naar_gevraagd_is_zegt_dat(db: Path) -> None:
    zet_klaar(db, *maak_verhalen(6, OPEN, uitgevraagd={"regie_hoofdlijnen": "ja"}))
    tekst = inhoud(open_leerbeeld())
    assert "Niet gevraagd is niet hetzelfde als niets" in tekst and "<svg" not in tekst
    assert "Naar doelen is in minder dan vijf" in tekst and "te weinig verhalen" in tekst


def _plant(ding: Any) -> Any:
    """The same thing with a mark in every field that takes free text."""
    anders: dict[str, Any] = {}
    for veld in beschrijf(type(ding)):
        waarde = getattr(ding, veld.naam)
        if (
            veld.soort == "tekst"
            and not (veld.codes or veld.verwijst)
            and veld.naam not in ("id", "antwoord_team", "team")
        ):
            anders[veld.naam] = MERK
        elif isinstance(waarde, Model):
            anders[veld.naam] = _plant(waarde)
        elif isinstance(waarde, list) and waarde and isinstance(waarde[0], Model):
            anders[veld.naam] = [_plant(deel) for deel in waarde]
    return ding.model_copy(update=anders)


def _maak_vol(nummer: int) -> Casus:
    evaluatie = [{"datum": "2016-12", "aanwezig": [], "uitkomst": "iets"}]
    casus = maak_verhaal(
        nummer, {"tot": "2016-02"}, {**OPEN, "toelichting": "iets"}, {"vorm": "opdrachtgevend"},
        betrokkenen=[b.model_copy(update={"partij": "een naam", "van": "2015"}) for b in MENSEN],
        notities=[maak_notitie()], gebeurtenissen=[maak_gebeurtenis(soort="aanmelding", datum="2016-01-12")],
        inzetten=[maak_inzet(betrokkene="zorg", van="2016-01-13", tot="2016-11-30", toelichting="iets")],
        voorzieningen=[maak_voorziening()], waarderingen=[maak_waardering(perspectief="inw")],
        bevindingen=[maak_bevinding()], citaten=[maak_citaat(betrokkene="inw")], vignetten=[maak_vignet()],
        afspraken=[maak_afspraak()],
        doelen=[maak_doel(levensdomein="financien", gesteld="2016-01", evaluaties=evaluatie)],
        sessiedatum="2017-02-03", antwoord_team="Wij kijken nu samen terug.", medewerker="M1", facilitator="F1",
        keuze_reden="iets", samenvatting="iets", terugblik="iets",
        referentie={"soort": "geen_aanpak", "toelichting": "iets"},
    )  # fmt: skip
    return _plant(casus)


def test_geen_tekst_van_een_verhaal_komt_op_het_scherm(db: Path) -> None:
    casussen = [_maak_vol(nummer) for nummer in range(1, 7)]
    assert casussen[0].titel == casussen[0].inzetten[0].omschrijving == casussen[0].betrokkenen[3].aanduiding == MERK
    zet_klaar(db, *casussen)
    for vorm in ("inwoner", "dagelijks", "bureaucratisch", "hoofdlijnen", "opdrachtgevend"):
        tekst = inhoud(open_leerbeeld(vorm=vorm))
        assert "<svg" in tekst
        assert MERK not in tekst
        assert not re.search(r"\b(c0\d|team1|zorg|inw|r0|i1|d1)\b", tekst), "no id"
        assert not re.search(r"\b(19|20)\d\d-\d\d\b|\b(2015|2016|2017|2018)\b", tekst), "no date of the calendar"
    assert "Wij kijken nu samen terug." in tekst and ">geld<" in tekst and "aanbieder, 2e lijn" in tekst


def test_een_antwoord_is_tekst_en_geen_opmaak(db: Path) -> None:
    zet_klaar(db, *maak_verhalen(5, {}, antwoord_team="<b>dik</b> & <script>weg</script>"))
    tekst = inhoud(open_leerbeeld())
    assert "&lt;b&gt;dik" in tekst and "<script>weg" not in tekst


def vink(app: AppTest, nummer: int) -> Any:
    return next(v for v in app.checkbox if v.key.startswith(f"vrijgeven.{nummer}."))


def vak(app: AppTest, nummer: int) -> Any:
    return next(v for v in app.text_area if v.key.startswith(f"vrijgeven.{nummer}."))


def test_alleen_het_evaluatieteam_geeft_vrij(db: Path) -> None:
    zet_klaar(db, maak_verhaal())
    app = open_scherm(VRIJGEVEN)
    assert "Alleen het evaluatieteam" in inhoud(app) and not app.checkbox and not app.text_area


def test_vrijgeven_en_weer_terug_wordt_bewaard(db: Path) -> None:
    een, twee = zet_klaar(db, maak_verhaal(1, in_leerbeeld=False), maak_verhaal(2, in_leerbeeld=False))
    app = open_scherm(VRIJGEVEN, ik="evaluatieteam")
    assert "Vrijgegeven: 0 van de 2" in inhoud(app)
    vink(app, een).check()
    assert "Vrijgegeven: 1 van de 2" in inhoud(loop(app))
    assert (laad(db, een).in_leerbeeld, laad(db, twee).in_leerbeeld) == (True, False)
    assert Opslag(db).laatste_handeling(een, "evaluatieteam") is not None
    vink(app, een).uncheck()
    loop(app)
    assert laad(db, een).in_leerbeeld is False


def test_het_antwoord_van_het_team_wordt_bewaard_en_nagekeken(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_verhaal(1))
    app = open_scherm(VRIJGEVEN, ik="evaluatieteam")
    vak(app, nummer).set_value("Wij spreken af wie het overneemt.")
    loop(app)
    assert laad(db, nummer).antwoord_team == "Wij spreken af wie het overneemt."
    assert not app.warning
    vak(app, nummer).set_value("In 2016 was dat C01.")
    loop(app)
    assert laad(db, nummer).antwoord_team == "In 2016 was dat C01."
    assert "staat nog niet in het leerbeeld" in app.warning[0].value


def test_een_strikt_verhaal_zegt_waarom_het_niet_kan(db: Path) -> None:
    een, twee = zet_klaar(db, maak_verhaal(1, veiligheid="strikt"), maak_verhaal(2, veiligheid="let_op"))
    app = open_scherm(VRIJGEVEN, ik="evaluatieteam")
    assert "kan niet worden vrijgegeven: de veiligheid is strikt" in inhoud(app)
    assert len(app.checkbox) == 1 and vink(app, twee).value is True
    assert "Vrijgegeven: 1 van de 2" in inhoud(app)
    assert laad(db, een).in_leerbeeld is True


def test_wat_niet_meetelt_staat_niet_bij_vrijgeven(db: Path) -> None:
    zet_klaar(db, maak_verhaal(1, status="gepland"), maak_verhaal(2, toestemming={"status": "geweigerd"}))
    app = open_scherm(VRIJGEVEN, ik="evaluatieteam")
    assert "nog geen verhaal dat meetelt" in inhoud(app) and "verhaal nummer 2" not in inhoud(app)


def test_wat_vrijgegeven_wordt_staat_meteen_in_het_leerbeeld(db: Path) -> None:
    nummers = zet_klaar(db, *maak_verhalen(4, OPEN), maak_verhaal(5, OPEN, in_leerbeeld=False))
    leerbeeld = open_leerbeeld()
    assert "Nu zijn er 4" in inhoud(leerbeeld)
    app = open_scherm(VRIJGEVEN, ik="evaluatieteam")
    vink(app, nummers[-1]).check()
    loop(app)
    assert "<svg" in inhoud(loop(leerbeeld))
