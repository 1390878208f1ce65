"""Aspecten naast elkaar on a real store: what a person chooses, where that stands, and what is never shown."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from casus.model import Aspect, Casus, Deelname
from casus.stappen import Zet
from casus.storage import Opslag
from tests.aspects.naast.naasthulp import ASPECTEN, maak_verhaal
from tests.casus.screens.schermhulp import zet_klaar
from tests.fabriek import maak_bevinding, maak_citaat, maak_onderzoek, maak_vignet, maak_waardering

SCRIPT = "from aspects.screens.naast import toon_naast\ntoon_naast()"
HIELP = [("maatwerk", "inw", 2), ("maatwerk", "team", 1)]
TEGEN = [("regie", "inw", -2), ("regie", "team", -1)]


def zet_neer(db: Path, *casussen: Casus) -> list[int]:
    onderzoek = maak_onderzoek(aspecten=[Aspect(code=code) for code in ASPECTEN])
    return zet_klaar(db, *casussen, onderzoek=onderzoek)


def maak_vier() -> list[Casus]:
    return [
        maak_verhaal(1, [*HIELP, *TEGEN], [("maatwerk", "hielp", "inw")], team="Noord", levensdomeinen=["financien"]),
        maak_verhaal(2, HIELP, [("maatwerk", "werkte_tegen", "team")], team="Zuid", doelgroep="jeugd_gezin"),
        maak_verhaal(3, TEGEN, team="Noord", levensdomeinen=["financien", "justitie"], veiligheid="strikt"),
        maak_verhaal(4, team="Zuid", status="voorgesteld"),
    ]


def open_scherm(**adres: object) -> AppTest:
    app = AppTest.from_string(SCRIPT, default_timeout=30)
    for naam, waarde in adres.items():
        app.query_params[naam] = str(waarde)
    return loop(app)


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


def zinnen(app: AppTest) -> str:
    soorten = ("markdown", "caption", "info", "header", "subheader")
    return "\n".join(str(ding.value) for soort in soorten for ding in app.get(soort)).replace("\\", "")


def kies(app: AppTest, label: str, waarde: Any) -> AppTest:
    veld = next(v for soort in ("selectbox", "multiselect") for v in app.get(soort) if v.label == label)
    veld.set_value(waarde)
    return loop(app)


def klik(app: AppTest, label: str) -> AppTest:
    next(knop for knop in app.button if knop.label.replace("\\", "") == label).click()
    return loop(app)


def parameter(app: AppTest, naam: str) -> str | None:
    waarde = app.query_params.get(naam)
    return waarde[0] if isinstance(waarde, list) else waarde


def rijen(app: AppTest) -> list[str]:
    """The stories in the picture."""
    return list(dict.fromkeys(re.findall(r">(C\d\d)</text>", inhoud(app).replace('\\"', '"'))))


def test_zonder_iets_in_de_opslag_en_zonder_verhalen_die_meetellen(db: Path) -> None:
    assert "nog geen onderzoek" in zinnen(open_scherm())
    zet_neer(db, maak_verhaal(1, status="voorgesteld"))
    app = open_scherm()
    assert "Er zijn nog geen verhalen die meetellen" in zinnen(app)
    assert "1 voorgesteld" in [knop.label for knop in app.button]


def test_wat_meetelt_staat_in_het_beeld_en_wat_niet_eronder(db: Path) -> None:
    zet_neer(db, *maak_vier())
    app = open_scherm()
    assert rijen(app) == ["C01", "C02", "C03"]
    assert "Alle 3 verhalen." in zinnen(app) and "1 andere casus telt niet mee" in zinnen(app)
    assert "Deze verhalen zijn gekozen om van te leren" in zinnen(app)
    assert ">strikt</text>" in inhoud(app)


def test_zonder_toestemming_is_er_niets_te_zien(db: Path) -> None:
    geheim = maak_verhaal(
        5, HIELP, [("maatwerk", "hielp", "inw")], titel="geheime titel", toestemming={"status": "ingetrokken"}
    )  # fmt: skip
    nummers = zet_neer(db, *maak_vier(), geheim)
    app = open_scherm()
    assert "geheime titel" not in inhoud(app) and "gezegd 5.0" not in inhoud(app)
    assert "1 toestemming ingetrokken" in [knop.label for knop in app.button]
    toch = open_scherm(verhaal=nummers[-1], aspect="maatwerk")
    assert "telt niet (meer) mee" in zinnen(toch) and "geheime" not in inhoud(toch)
    assert rijen(klik(toch, "← Alle verhalen en aspecten")) == ["C01", "C02", "C03"]


def test_kiezen_is_en_staat_in_het_adres_en_in_woorden(db: Path) -> None:
    zet_neer(db, *maak_vier())
    app = kies(kies(open_scherm(), "Team", ["Noord"]), "Hoe een aspect ging", ["maatwerk:draagt_bij", "regie:drempel"])
    assert (parameter(app, "team"), parameter(app, "richting")) == ("Noord", "maatwerk:draagt_bij|regie:drempel")
    assert "1 van de 3 verhalen: team Noord, en ‘Maatwerk’ hielp én ‘Regie’ werkte tegen." in zinnen(app)
    assert rijen(app) == ["C01"]
    app = kies(app, "Van deze uitkomsten", False)
    assert parameter(app, "richtingen") == "een" and rijen(app) == ["C01", "C03"]
    assert rijen(open_scherm(team="Noord", richting="maatwerk:draagt_bij|regie:drempel")) == ["C01"]


def test_alle_gekozen_levensgebieden_of_een_ervan(db: Path) -> None:
    zet_neer(db, *maak_vier())
    app = kies(open_scherm(), "Levensgebied", ["financien", "justitie"])
    assert rijen(app) == ["C03"]
    assert rijen(kies(app, "Van deze levensgebieden", False)) == ["C01", "C03"]


def test_een_keuze_die_niets_overlaat_zegt_dat_met_een_weg_terug(db: Path) -> None:
    zet_neer(db, *maak_vier())
    app = open_scherm(team="Zuid", gebied="justitie")
    assert "0 van de 3 verhalen" in zinnen(app) and "Geen enkel verhaal past" in zinnen(app)
    assert rijen(app) == []
    app = klik(app, "Toon alle verhalen")
    assert parameter(app, "team") is None and parameter(app, "gebied") is None
    assert rijen(app) == ["C01", "C02", "C03"]


def test_onzin_in_het_adres_geeft_gewoon_de_matrix(db: Path) -> None:
    zet_neer(db, *maak_vier())
    app = open_scherm(verhaal="x", aspect="bestaat-niet", rij="99999999999999", blad="-1", team="Oost", richting="::")
    assert rijen(app) == ["C01", "C02", "C03"]


def test_een_rij_in_het_adres_is_opengeklapt(db: Path) -> None:
    nummers = zet_neer(db, *maak_vier())
    assert "gezegd 1.0" in inhoud(open_scherm(rij=nummers[0])).split("casus-tabel")[0]
    assert "gezegd 1.0" not in inhoud(open_scherm()).split("casus-tabel")[0]


def test_een_vak_toont_ieders_eigen_score_en_wat_er_gezegd_is(db: Path) -> None:
    eigen = maak_waardering("wx", aspect="maatwerk", perspectief="zorg", score=-2, zichtbaar="evaluatieteam",
                            toelichting="<b>te laat</b>")  # fmt: skip
    basis = maak_verhaal(1, HIELP)
    casus = basis.model_copy(
        update={
            "waarderingen": [*basis.waarderingen, eigen],
            "bevindingen": [
                maak_bevinding(aspect="maatwerk", tekst="*Eén* plan", door=["inw", "zorg"], deelaspect="opstart")
            ],
            "citaten": [maak_citaat(betrokkene="inw", aspecten=["maatwerk"], tekst="Eindelijk.")],
            "aspecten_gedaan": {"maatwerk": "verdiept"},
        }
    )
    nummers = zet_neer(db, casus)
    app = open_scherm(verhaal=nummers[0], aspect="maatwerk", ik="evaluatieteam")
    tekst = zinnen(app)
    for deel in ("C01 · Maatwerk", "Uitgebreid besproken", "≠ zien we anders", "Dit hielp (1)", "*Eén* plan",
                 "inwoner en begeleider · bij de start", "‘Eindelijk.’", "Op de tijdlijn ernaast"):  # fmt: skip
        assert deel in tekst, deel
    assert "alleen voor het evaluatieteam" in inhoud(app)
    assert "&lt;b&gt;te laat&lt;/b&gt;" in inhoud(app) and "<b>te laat" not in inhoud(app)
    assert not re.search(r"gemiddeld|mediaan|\d,\d", tekst)


def test_een_score_voor_het_evaluatieteam_ziet_alleen_het_evaluatieteam(db: Path) -> None:
    eigen = maak_waardering(
        aspect="maatwerk", perspectief="zorg", score=-2, zichtbaar="evaluatieteam", toelichting="te laat"
    )
    nummers = zet_neer(db, maak_verhaal(1, waarderingen=[eigen]))
    adres = {"verhaal": nummers[0], "aspect": "maatwerk"}
    wel, niet = open_scherm(**adres, ik="evaluatieteam"), open_scherm(**adres)
    assert "begeleider" in inhoud(wel) and "te laat" in inhoud(wel)
    assert "begeleider" not in inhoud(niet) and "te laat" not in inhoud(niet)
    assert "Scores die alleen het evaluatieteam ziet: 1." in zinnen(niet)


@pytest.mark.parametrize(("wie", "mag"), [("notulist", False), ("voorbereider", False), ("evaluatieteam", True)])
def test_van_een_strikt_verhaal_leest_alleen_wie_dat_mag(db: Path, wie: str, mag: bool) -> None:
    casus = maak_verhaal(
        1, [("maatwerk", "inw", 2), ("maatwerk", "team", 2)], [("maatwerk", "hielp", "inw")], titel="geheime titel",
        citaten=[maak_citaat(betrokkene="inw", aspecten=["maatwerk"], tekst="geheim citaat")],
        vignetten=[maak_vignet(aspecten=["maatwerk"], titel="geheim vignet")], veiligheid="strikt",
    )  # fmt: skip
    nummers = zet_neer(db, casus)
    plekken: list[dict[str, object]] = [
        {}, {"rij": nummers[0]}, {"aspect": "maatwerk"}, {"aspect": "maatwerk", "lees": "citaten"},
        {"aspect": "maatwerk", "lees": "vignetten"}, {"verhaal": nummers[0], "aspect": "maatwerk"},
    ]  # fmt: skip
    alles = "".join(inhoud(open_scherm(**plek, ik=wie)) for plek in plekken)
    for woorden in ("geheime titel", "gezegd 1.0", "geheim citaat", "geheim vignet"):
        assert (woorden in alles) == mag, woorden
    assert "Maatwerk, hielp: 1 van 1 verhaal" in alles, "it still counts"


def test_tevredenheid_is_nooit_een_cijfer_in_woorden(db: Path) -> None:
    scores = [("tevredenheid", "inw", -2, "proces"), ("tevredenheid", "team", -2, "proces"),
              ("tevredenheid", "inw", 2, "resultaat"), ("tevredenheid", "team", 2, "resultaat")]  # fmt: skip
    nummers = zet_neer(db, maak_verhaal(1, scores))
    tekst = zinnen(open_scherm(verhaal=nummers[0], aspect="tevredenheid"))
    assert "Hoe het ging: − werkte tegen" in tekst and "Wat het opleverde: + hielp" in tekst
    assert "Scores:" not in tekst


def test_van_vak_naar_vak_in_de_volgorde_van_de_keuze(db: Path) -> None:
    nummers = zet_neer(db, *maak_vier())
    app = open_scherm(verhaal=nummers[0], aspect="maatwerk", team="Noord")
    labels = [knop.label.replace("\\", "") for knop in app.button]
    assert "↓ C03" in labels and "↓ C02" not in labels
    app = klik(app, "↓ C03")
    assert (parameter(app, "verhaal"), parameter(app, "aspect")) == (str(nummers[2]), "maatwerk")
    assert "**veiligheid strikt**" in zinnen(app)
    app = klik(app, "Regie →")
    assert parameter(app, "aspect") == "regie" and "C03 · Regie" in zinnen(app)
    app = klik(app, "Regie in alle verhalen")
    assert parameter(app, "verhaal") is None and "De groepen naast elkaar" in zinnen(app)
    app = klik(app, "← Alle verhalen en aspecten")
    assert parameter(app, "aspect") is None and parameter(app, "team") == "Noord"


def test_een_aspect_over_alle_verhalen_toont_wat_er_gezegd_is_en_opent_het(db: Path) -> None:
    nummers = zet_neer(db, *maak_vier())
    app = open_scherm(aspect="maatwerk")
    tekst = zinnen(app)
    assert "gezegd 1.0" in tekst and "gezegd 2.0" in tekst
    assert tekst.index("gezegd 1.0") < tekst.index("gezegd 2.0"), "what helped comes before what worked against"
    app = klik(app, "Open C02")
    assert (parameter(app, "verhaal"), parameter(app, "aspect")) == (str(nummers[1]), "maatwerk")


def test_strikt_staat_als_woord_bij_wat_er_gezegd_is(db: Path) -> None:
    zet_neer(db, maak_verhaal(1, gezegd=[("maatwerk", "hielp", "inw")], veiligheid="strikt"))
    assert "**C01 (strikt)** gezegd 1.0" in zinnen(open_scherm(aspect="maatwerk"))


def test_citaten_vignetten_en_signalen_een_voor_een(db: Path) -> None:
    casus = maak_verhaal(
        1, citaten=[maak_citaat(betrokkene="inw", aspecten=["regie"], tekst="Ik wist het niet.")],
        vignetten=[maak_vignet(aspecten=["regie"], titel="De brug", tekst="Er was eens.")],
    )  # fmt: skip
    zet_neer(db, casus)
    assert "Ik wist het niet" in zinnen(open_scherm(aspect="regie", lees="citaten"))
    vignetten = open_scherm(aspect="regie", lees="vignetten")
    assert "De brug" in inhoud(vignetten) and "Er was eens" in zinnen(vignetten)
    assert "telt de tijdlijn niets" in zinnen(open_scherm(aspect="regie", lees="signalen"))
    assert "staan in deze verhalen geen citaten" in zinnen(open_scherm(aspect="maatwerk", lees="citaten"))


def test_een_getal_opent_zijn_verhalen(db: Path) -> None:
    zet_neer(db, *maak_vier())
    regels = zinnen(open_scherm(cijfer="regie:drempel"))
    assert regels.count("alleen scores, niets over gezegd: werkte tegen") == 2
    assert "Sluiten" in [knop.label for knop in open_scherm(cijfer="maatwerk:draagt_bij").button]
    assert "Sluiten" not in [knop.label for knop in open_scherm(cijfer="maatwerk:niets").button]
    groep = open_scherm(aspect="maatwerk", cijfer="maatwerk:inwoner:2")
    assert "Sluiten" in [knop.label for knop in groep.button]


def test_een_lange_lijst_gaat_per_bladzijde(db: Path) -> None:
    veel = [maak_verhaal(n, HIELP, [("maatwerk", "hielp", "inw")]) for n in range(1, 43)]
    zet_neer(db, *veel)
    app = open_scherm()
    assert len(rijen(app)) == 40 and "Bladzijde 1 van 2" in zinnen(app)
    app = klik(app, "Volgende bladzijde →")
    assert parameter(app, "blad") == "2" and rijen(app) == ["C41", "C42"]
    assert "42 van de 42 verhalen" in inhoud(app), "the foot counts all"
    lijst = open_scherm(aspect="maatwerk", vel=3)
    assert [f"Open C{n}" in [k.label for k in lijst.button] for n in (1, 41, 42)] == [False, True, True]


def test_wat_in_een_verhaal_verandert_staat_er_meteen(db: Path) -> None:
    nummers = zet_neer(db, *maak_vier())
    app = open_scherm(verhaal=nummers[0], aspect="regie")
    assert "Hier is niets over opgeschreven" in zinnen(app)
    nieuw = maak_bevinding("fx", aspect="regie", tekst="Zojuist gezegd")
    Opslag(db).wijzig(nummers[0], "proef", "erbij", [Zet("bevindingen", nieuw)])
    assert "Zojuist gezegd" in zinnen(loop(app))


def test_wie_zich_terugtrok_is_nergens_meer_te_zien(db: Path) -> None:
    casus = maak_verhaal(
        1, HIELP, [("maatwerk", "hielp", "inw")], deelnames=[Deelname(betrokkene="inw", status="ingetrokken")]
    )  # fmt: skip
    nummers = zet_neer(db, casus)
    for adres in ({}, {"aspect": "maatwerk"}, {"verhaal": nummers[0], "aspect": "maatwerk"}):
        assert "gezegd 1.0" not in inhoud(open_scherm(**adres))


@pytest.mark.parametrize("titel", ["<script>x</script>", "**vet** $x$ :red[a]"])
def test_tekst_van_mensen_is_nooit_opmaak(db: Path, titel: str) -> None:
    nummers = zet_neer(db, maak_verhaal(1, HIELP, [("maatwerk", "hielp", "inw")], titel=titel))
    for adres in ({}, {"aspect": "maatwerk"}, {"verhaal": nummers[0], "aspect": "maatwerk"}):
        app = open_scherm(**adres)
        assert "<script>" not in "".join(str(ding.value) for ding in app.get("html"))
        assert not any(re.search(r"(?<!\\)\*\*vet", str(ding.value)) for ding in app.get("markdown"))
