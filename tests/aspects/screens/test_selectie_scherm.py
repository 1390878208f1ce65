"""Selectie: what a person does on the screen, and what was stored of it."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from aspects.selectie.bestand import schrijf_sjabloon
from casus.demonstratie import laad_demonstratie
from casus.stappen import ZetKop
from casus.storage import Opslag
from tests.casus.screens.schermhulp import Scherm, laad, zet_klaar
from tests.fabriek import maak_bestand, maak_casus, maak_onderzoek

SCRIPT = "from aspects.screens.selectie import toon_selectie\ntoon_selectie()"
VANDAAG = date.today().isoformat()


class Selectiescherm(Scherm):
    """The screen at one of its parts."""

    def __init__(self, db: Path, deel: str = "overzicht", **adres: object):
        self.db = db
        self.app = AppTest.from_string(SCRIPT, default_timeout=60)
        for parameter, waarde in {"deel": deel, **adres}.items():
            self.app.query_params[parameter] = str(waarde)
        self.loop()

    def html(self) -> str:
        return "\n".join(str(deel.proto.body) for deel in self.app.get("html"))

    def knoppen(self) -> list[str]:
        """What stands on the buttons, without the signs that keep text text."""
        return [knop.label.replace("\\", "") for knop in self.app.button]

    def druk(self, begin: str) -> "Selectiescherm":
        """Presses the one button whose words begin like this."""
        gevonden = [knop for knop in self.app.button if knop.label.replace("\\", "").startswith(begin)]
        assert len(gevonden) == 1, (begin, self.knoppen())
        gevonden[0].click()
        self.loop()
        return self

    def zegt(self) -> str:
        return self.teksten().replace("\\", "")

    def stuur(self, inhoud: bytes, naam: str = "lijst.csv") -> "Selectiescherm":
        self.app.file_uploader[0].set_value((naam, inhoud, "text/csv"))
        self.loop()
        return self


def voorstel(nr: int, **anders: Any):
    """A case that was put forward; its place in the store is its number."""
    basis = {
        "code": f"C{nr:02d}", "titel": f"verhaal {nr}", "status": "voorgesteld", "team": "Noord",
        "medewerker": f"M{nr}", "toestemming": {"status": "niet_gevraagd"},
        "levensdomeinen": ["huisvesting", "financien"],
    }  # fmt: skip
    return maak_casus(f"c{nr}", **{**basis, **anders})


def stappen(db: Path, nr: int) -> list[tuple[str, str | None, str | None]]:
    return [(stap.status, stap.datum, stap.reden) for stap in laad(db, nr).verloop]


def codes(db: Path) -> list[str]:
    return [regel.code for regel in Opslag(db).casussen(1)]


# choosing


def test_kiezen_bewaart_wanneer_en_waarom_en_kan_terug(db: Path) -> None:
    zet_klaar(db, voorstel(1), voorstel(2))
    scherm = Selectiescherm(db, "lijst", open=1)
    scherm.vul("Waarom", "om de trap").druk("Kies deze casus")
    casus = laad(db, 1)
    assert (casus.status, casus.keuze_reden) == ("geselecteerd", "om de trap")
    assert stappen(db, 1) == [("voorgesteld", None, None), ("geselecteerd", VANDAAG, "om de trap")]
    assert laad(db, 2).status == "voorgesteld"
    scherm.druk("Ongedaan maken")
    assert (laad(db, 1).status, laad(db, 1).keuze_reden, stappen(db, 1)) == ("voorgesteld", None, [])


def test_afvallen_vraagt_waarom_en_zegt_wie_kan_instappen(db: Path) -> None:
    zet_klaar(
        db,
        voorstel(1, status="geselecteerd"),
        voorstel(2, status="reserve", reserve_volgorde=2),
        voorstel(3, status="reserve", reserve_volgorde=1),
    )
    scherm = Selectiescherm(db, "lijst", open=1).druk("Laat afvallen")
    assert laad(db, 1).status == "geselecteerd"
    assert "waarom" in scherm.zegt()
    scherm.vul("Waarom", "de inwoner verhuisde").druk("Laat afvallen")
    assert (laad(db, 1).status, laad(db, 1).afval_reden) == ("afgevallen", "de inwoner verhuisde")
    assert "C03 is eerste reserve" in scherm.zegt()
    scherm.druk("Laat C03 instappen in de plaats van C01")
    assert (laad(db, 3).status, laad(db, 3).reserve_volgorde) == ("geselecteerd", None)
    assert laad(db, 3).keuze_reden == "Uit de reserve, in de plaats van C01."
    assert laad(db, 2).status == "reserve"


def test_de_reserve_vult_zich_van_achteren_en_is_te_ordenen(db: Path) -> None:
    zet_klaar(db, voorstel(1), voorstel(2, status="reserve", reserve_volgorde=1))
    scherm = Selectiescherm(db, "lijst", open=1).druk("Zet in de reserve")
    assert (laad(db, 1).status, laad(db, 1).reserve_volgorde) == ("reserve", 2)
    scherm.druk("Eerder")
    assert (laad(db, 1).reserve_volgorde, laad(db, 2).reserve_volgorde) == (1, 2)
    scherm.druk("Ongedaan maken")
    assert (laad(db, 1).reserve_volgorde, laad(db, 2).reserve_volgorde) == (2, 1)


def test_wat_een_ander_intussen_besloot_blijft_staan(db: Path) -> None:
    zet_klaar(db, voorstel(1))
    scherm = Selectiescherm(db, "lijst", open=1)
    casus = laad(db, 1)
    weg = casus.model_copy(update={"status": "afgevallen", "afval_reden": "geen toestemming"})
    Opslag(db).wijzig(1, "een ander", "afgevallen", [ZetKop(weg, casus)])
    scherm.druk("Kies deze casus")
    assert laad(db, 1).status == "afgevallen"
    assert "al gekozen of afgevallen" in scherm.zegt()


def test_ongedaan_maken_laat_staan_wat_daarna_veranderde(db: Path) -> None:
    zet_klaar(db, voorstel(1))
    scherm = Selectiescherm(db, "lijst", open=1).druk("Kies deze casus")
    casus = laad(db, 1)
    Opslag(db).wijzig(1, "gespreksleider", "titel", [ZetKop(casus.model_copy(update={"titel": "anders"}), casus)])
    scherm.druk("Ongedaan maken")
    assert (laad(db, 1).status, laad(db, 1).titel) == ("geselecteerd", "anders")
    assert "kan niet meer terug" in scherm.zegt()


def test_na_het_gesprek_kan_een_casus_niet_terug_maar_wel_afvallen(db: Path) -> None:
    zet_klaar(db, voorstel(1, status="sessie_gehouden", toestemming={"status": "gegeven"}))
    scherm = Selectiescherm(db, "lijst", open=1)
    assert "Laat afvallen" in scherm.knoppen()
    assert not {"Kies deze casus", "Zet in de reserve", "Terug naar de lijst"} & set(scherm.knoppen())


def test_na_het_kiezen_gaat_een_casus_stap_voor_stap_verder(db: Path) -> None:
    zet_klaar(db, voorstel(1, status="geselecteerd"))
    scherm = Selectiescherm(db, "lijst", open=1)
    for knop in ("Het gesprek is gepland", "Het gesprek is gehouden", "Het verhaal is uitgewerkt", "De teksten"):
        scherm.druk(knop)
    assert laad(db, 1).status == "geverifieerd"
    assert [stap[:2] for stap in stappen(db, 1)] == [
        ("geselecteerd", None), ("gepland", VANDAAG), ("sessie_gehouden", VANDAAG), ("uitgewerkt", VANDAAG),
        ("geverifieerd", VANDAAG),
    ]  # fmt: skip


# the head


def test_de_kop_van_een_casus_is_aan_te_passen(db: Path) -> None:
    zet_klaar(db, voorstel(1), voorstel(2, team="Zuid"))
    scherm = Selectiescherm(db, "lijst", open=1)
    scherm.vul("Titel", "de kapotte trap").vul("Team", "Zuid").vul("Levensgebieden", ["justitie"])
    scherm.vul("Ingebracht door", "M9").vul("Indruk vooraf", "geslaagd").vul("Code", "K7")
    casus = laad(db, 1)
    assert (casus.titel, casus.team, casus.medewerker) == ("de kapotte trap", "Zuid", "M9")
    assert (casus.levensdomeinen, casus.indruk_vooraf, casus.code) == (["justitie"], "geslaagd", "K7")
    assert "Hier speelt maar één levensgebied" in scherm.zegt()


@pytest.mark.parametrize("code", ["c 02", "", "  "])
def test_een_code_van_een_andere_casus_of_geen_code_wordt_geweigerd(db: Path, code: str) -> None:
    zet_klaar(db, voorstel(1), voorstel(2))
    scherm = Selectiescherm(db, "lijst", open=1).vul("Code", code)
    assert laad(db, 1).code == "C01"
    assert scherm.veld("Code").value == "C01"
    assert "code" in scherm.zegt()


# putting forward


def test_een_casus_met_de_hand_vraagt_een_doelgroep_en_krijgt_een_code(db: Path) -> None:
    zet_klaar(db, voorstel(1))
    scherm = Selectiescherm(db, "erbij")
    assert scherm.veld("Code").value == "C02"
    scherm.druk("Zet op de lange lijst")
    assert codes(db) == ["C01"]
    scherm.vul("Doelgroep", "ouderen").vul("Levensgebieden", ["justitie"]).vul("Waarom ingebracht", "de wijkagent")
    scherm.druk("Zet op de lange lijst")
    casus = laad(db, 2)
    assert (casus.code, casus.status, casus.titel, casus.team) == ("C02", "voorgesteld", "Nog zonder titel", None)
    assert stappen(db, 2) == [("voorgesteld", VANDAAG, "de wijkagent")]
    assert scherm.veld("Code").value == "C03"
    assert scherm.veld("Waarom ingebracht").value == ""


def test_een_code_die_er_al_is_wordt_geweigerd_en_er_gaat_niets_verloren(db: Path) -> None:
    zet_klaar(db, voorstel(1))
    scherm = Selectiescherm(db, "erbij").vul("Doelgroep", "ouderen").vul("Titel", "lang verhaal")
    scherm.vul("Code", "c01").druk("Zet op de lange lijst")
    assert codes(db) == ["C01"]
    assert "De code c01 is er al" in scherm.zegt()
    assert scherm.veld("Titel").value == "lang verhaal"


def test_een_lange_lijst_wordt_eerst_getoond_en_komt_er_dan_heel_in(db: Path) -> None:
    zet_klaar(db, voorstel(1), onderzoek=maak_onderzoek(teams=["Zuid"]))
    inhoud = (
        schrijf_sjabloon() + b"C01;;;ouderen;;;;;\r\nC02;trap;zuid;ouderen;M1;wonen;;2015;loket\r\nC03;;;jeugd;;;;;\r\n"
    )
    scherm = Selectiescherm(db, "erbij").stuur(inhoud)
    assert codes(db) == ["C01"]
    assert "C02 trap" in scherm.html()
    assert "Deze codes zijn er al en komen er niet nog eens bij: C01." in scherm.zegt()
    scherm.druk("Zet deze 2 casussen op de lange lijst")
    assert codes(db) == ["C01", "C02", "C03"]
    casus = laad(db, 2)
    assert (casus.team, casus.medewerker, casus.periode_van) == ("Zuid", "M1", "2015")
    assert stappen(db, 2) == [("voorgesteld", VANDAAG, "loket")]


def test_een_lijst_met_een_fout_brengt_niets_in(db: Path) -> None:
    zet_klaar(db, voorstel(1))
    scherm = Selectiescherm(db, "erbij").stuur(b"code;doelgroep\nC02;ouderen\nC03;vijftigers\n")
    assert "rij 3" in scherm.html()
    assert "vijftigers" in scherm.html()
    assert not [knop for knop in scherm.knoppen() if knop.startswith("Zet deze")]
    assert codes(db) == ["C01"]


def test_codes_die_er_intussen_bij_kwamen_houden_de_hele_lijst_tegen(db: Path) -> None:
    zet_klaar(db, voorstel(1))
    scherm = Selectiescherm(db, "erbij").stuur(b"code;doelgroep\nC02;ouderen\nC03;jeugd\n")
    Opslag(db).nieuwe_casus(1, voorstel(9, code="C03"), "een ander")
    scherm.druk("Zet deze 2 casussen")
    assert codes(db) == ["C01", "C03"]
    assert "C03" in scherm.zegt()


def test_zonder_casus_staat_er_wat_te_doen(db: Path) -> None:
    Opslag(db).zet_bestand(maak_bestand().model_copy(update={"casussen": []}), "proef")
    scherm = Selectiescherm(db)
    assert "Breng er een in" in scherm.zegt()
    assert scherm.veld("Code").value == "C01"


def test_zonder_onderzoek_staat_er_waar_te_beginnen(db: Path) -> None:
    assert "Begin bij" in Selectiescherm(db).zegt()


# the suggestion


def test_het_voorstel_wordt_per_casus_overgenomen_en_gaat_samen_terug(db: Path) -> None:
    zet_klaar(db, *(voorstel(nr, team="Zuid" if nr == 6 else "Noord") for nr in range(1, 7)))
    scherm = Selectiescherm(db, "voorstel", aantal=3)
    voor = [laad(db, nr).status for nr in range(1, 7)]
    scherm.druk("Kies deze 3 casussen")
    gekozen = [nr for nr in range(1, 7) if laad(db, nr).status == "geselecteerd"]
    assert voor == ["voorgesteld"] * 6
    assert (len(gekozen), 6 in gekozen) == (3, True)
    assert laad(db, 6).keuze_reden == "Uit het voorstel van de computer, om de spreiding. Brengt als enige: Zuid."
    assert all(stappen(db, nr)[-1][1] == VANDAAG for nr in gekozen)
    scherm.druk("Ongedaan maken: 3 casussen gekozen")
    assert [laad(db, nr).status for nr in range(1, 7)] == ["voorgesteld"] * 6


def test_mensen_wijken_af_van_het_voorstel(db: Path) -> None:
    zet_klaar(db, *(voorstel(nr) for nr in range(1, 5)))
    scherm = Selectiescherm(db, "voorstel", aantal=3)
    welke = scherm.app.multiselect[0]
    laat_weg = welke.value[0]
    welke.set_value([nr for nr in welke.value if nr != laat_weg])
    scherm.loop()
    scherm.druk("Kies deze 2 casussen")
    assert laad(db, laat_weg).status == "voorgesteld"
    assert sum(laad(db, nr).status == "geselecteerd" for nr in range(1, 5)) == 2


@pytest.mark.parametrize("aantal", ["0", "-3", "onzin", "9999", "٣"])
def test_elk_aantal_in_het_adres_wordt_een_aantal_dat_kan(db: Path, aantal: str) -> None:
    zet_klaar(db, voorstel(1), voorstel(2))
    scherm = Selectiescherm(db, "voorstel", aantal=aantal)
    assert 1 <= scherm.app.number_input[0].value <= 2


# numbers, and what is shut


def test_getallen_en_zinnen_gaan_open_naar_hun_casussen(db: Path) -> None:
    zet_klaar(
        db,
        voorstel(1, status="geselecteerd", doelgroep="volwassenen", team="Zuid"),
        voorstel(2, team="Zuid"),
        voorstel(3, status="geselecteerd"),
    )
    scherm = Selectiescherm(db).druk("Geen oudere uit Zuid.")
    assert "Zuid · ouderen · M2 · voorgesteld" in scherm.zegt()
    scherm.druk("Sluiten").druk("2 gekozen")
    assert "Zuid · volwassenen · M1 · gekozen" in scherm.zegt()
    assert "M2" not in scherm.zegt()


def test_een_getal_van_de_spreiding_gaat_open_via_het_veld_eronder(db: Path) -> None:
    zet_klaar(db, voorstel(1, team="Zuid"), voorstel(2, team="Noord"))
    scherm = Selectiescherm(db)
    veld = scherm.veld("Welke verhalen horen bij een getal?")
    assert "Team: Zuid, op de lange lijst (1)" in veld.options
    veld.set_value("spreiding.team.Zuid.lijst")
    scherm.loop()
    assert "Zuid · ouderen · M1 · voorgesteld" in scherm.zegt()
    assert "Noord" not in scherm.zegt()


def test_van_een_casus_zonder_toestemming_staat_er_alleen_de_code_en_telt_het_getal(db: Path) -> None:
    geheim = {"titel": "geheim verhaal", "team": "Geheimdorp", "medewerker": "M666", "afval_reden": "geheim"}
    zet_klaar(
        db,
        voorstel(1),
        voorstel(2, status="sessie_gehouden", toestemming={"status": "ingetrokken"}, **geheim),
    )
    for deel in ("overzicht", "lijst", "voorstel", "erbij"):
        scherm = Selectiescherm(db, deel, open=2)
        alles = scherm.zegt() + scherm.html() + str(scherm.knoppen()) + str([s.options for s in scherm.app.selectbox])
        assert not [woord for woord in ("geheim", "Geheimdorp", "M666") if woord in alles], deel
    overzicht = Selectiescherm(db)
    assert "1 gesprek gehouden" in overzicht.knoppen()
    assert "waarvan 1 nu dicht" in overzicht.html()
    assert "C02 · dicht" in overzicht.druk("1 gesprek gehouden").zegt()
    assert "C02" in Selectiescherm(db, "lijst").html()


def test_tekst_uit_een_casus_is_tekst_en_geen_bladzijde(db: Path) -> None:
    kwaad = "<script>alert(1)</script>"
    zet_klaar(db, voorstel(1, titel=kwaad, team=f"{kwaad} [x](http://kwaad)", medewerker=kwaad, code="<b>C1</b>"))
    for deel in ("overzicht", "lijst", "voorstel"):
        html = Selectiescherm(db, deel).html()
        assert "<script" not in html
        assert "<b>C1" not in html
    assert "[x](http" not in Selectiescherm(db, "lijst", open=1).teksten()


def test_veel_casussen_staan_op_bladen(db: Path) -> None:
    zet_klaar(db, *(voorstel(nr) for nr in range(1, 131)))
    scherm = Selectiescherm(db, "lijst")
    assert scherm.html().count("<tr") == 61
    scherm.druk("Volgende").druk("Volgende")
    assert scherm.html().count("<tr") == 11
    assert "C130" in scherm.html()


def test_de_demonstratie_loopt_op_elk_deel(db: Path) -> None:
    Opslag(db).zet_bestand(laad_demonstratie(), "proef", demonstratie=True)
    for deel in ("overzicht", "lijst", "voorstel", "erbij", "onzin"):
        assert Selectiescherm(db, deel).html()
