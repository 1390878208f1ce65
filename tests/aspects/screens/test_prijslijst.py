"""Prijslijst en rekenen: what a person does, and what was stored of it."""

import io
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook
from streamlit.testing.v1 import AppTest

from aspects.prijsbestand import lees_prijsbestand, schrijf_csv
from aspects.prijslijst import laad_standaardindex, laad_standaardlijst, laad_standaardnormdagen
from aspects.tabelbestand import MAX_BYTES
from casus.demonstratie import laad_demonstratie
from casus.model import Casus, Onderzoek, Prijslijst
from casus.storage import Opslag
from tests.casus.screens.schermhulp import Scherm, kies_niet_versleutelen
from tests.fabriek import maak_bestand, maak_casus, maak_inzet, maak_onderzoek, maak_prijs, maak_prijslijst

SCRIPT = "from aspects.screens.prijslijst import toon_prijslijst\ntoon_prijslijst()"
NIEUW_ONDERZOEK = (
    "from aspects.standaard import maak_standaardinstellingen\n"
    "from casus.screens.casussen import toon_casussen\ntoon_casussen(maak_standaardinstellingen())"
)
KOP = "code;omschrijving;eenheid;prijs;prijspeil;financier;bron"


@pytest.fixture
def db(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this test keeps its store; the screen opens it too."""
    pad = tmp_path / "casus.db"
    monkeypatch.setenv("CASUS_DB", str(pad))
    return pad


class Prijsscherm(Scherm):
    """The screen at one of its parts."""

    def __init__(self, db: Path, deel: str = "lijst", script: str = SCRIPT):
        self.db = db
        self.app = AppTest.from_string(script, default_timeout=30)
        self.app.query_params["deel"] = deel
        self.loop()

    def stuur(self, inhoud: bytes, naam: str = "tarieven_2026.csv") -> "Prijsscherm":
        """Chooses a file of one's own."""
        if not self.app.file_uploader:
            self.vul("Waar komt de lijst vandaan", "eigen")
        self.app.file_uploader[0].set_value((naam, inhoud, "text/csv"))
        self.loop()
        return self

    def html(self) -> str:
        """All tables of the screen."""
        return "\n".join(str(deel.proto.body) for deel in self.app.get("html"))

    def knoppen(self) -> list[str]:
        return [knop.label for knop in self.app.button]

    def zegt(self) -> str:
        """All that is said, without the signs that keep text text."""
        return self.teksten().replace("\\", "")


def zet_klaar(db: Path, *casussen: Casus, **anders: object) -> int:
    """A store with one evaluation; its number."""
    return Opslag(db).zet_bestand(maak_bestand(*casussen, **anders), "proef")


def onderzoek(db: Path) -> Onderzoek:
    return Opslag(db).laad_onderzoek(1)[0]


def lijst(db: Path) -> Prijslijst | None:
    return Opslag(db).laad_onderzoek(1)[1]


def codes(db: Path) -> list[str]:
    gevonden = lijst(db)
    return [regel.code for regel in gevonden.regels] if gevonden else []


def versie(db: Path) -> int:
    return Opslag(db).onderzoek_versie(1)


def maak_csv(*rijen: str, kop: str = KOP) -> bytes:
    return "\n".join([kop, *rijen]).encode()


def maak_rij(code: str = "A", prijs: str = "62,50", **anders: str) -> str:
    basis = {"omschrijving": "hulp thuis", "eenheid": "uur", "prijspeil": "2020", "financier": "zvw", "bron": "proef"}
    rij = {"code": code, "prijs": prijs, **basis, **anders}
    return ";".join(f'"{rij[naam]}"' for naam in KOP.split(";"))


def in_gebruik(code: str = "P1", **inzet: object) -> Casus:
    return maak_casus(inzetten=[maak_inzet(prijscode=code, **inzet)])


# the list in force


@pytest.mark.parametrize("deel", ["lijst", "wissel", "prijspeil", "drempels", "iets anders"])
def test_zonder_onderzoek_zegt_het_scherm_waar_te_beginnen(db: Path, deel: str) -> None:
    assert "Er is nog geen onderzoek" in Prijsscherm(db, deel).zegt()


@pytest.mark.parametrize("deel", ["lijst", "wissel", "prijspeil", "drempels", "iets anders"])
def test_kijken_verandert_niets(db: Path, deel: str) -> None:
    Opslag(db).zet_bestand(laad_demonstratie(), "proef", demonstratie=True)
    Prijsscherm(db, deel).loop()
    assert (versie(db), lijst(db)) == (1, laad_demonstratie().prijslijst)


def test_de_lijst_die_geldt_met_wat_om_aandacht_vraagt(db: Path) -> None:
    regels = (
        maak_prijs("A", omschrijving="Huis & <b>hof</b>", prijs=Decimal("1234.5"), prijspeil=2015, indicatief=True),
        maak_prijs("B", aard="schaduw", bron_url="https://voorbeeld.nl/a?b=1&c=2"),
        maak_prijs("C", bron_url="javascript:alert(1)"),
    )
    zet_klaar(db, prijslijst=maak_prijslijst(*regels))
    scherm = Prijsscherm(db)
    assert "proef, versie 1" in scherm.zegt()
    assert "**3 prijzen**, van 2015 tot en met 2017 · 1 indicatief: een ruwe schatting · 1 schaduw" in scherm.zegt()
    html = scherm.html()
    assert "Huis &amp; &lt;b&gt;hof&lt;/b&gt;" in html and "€ 1.234,50" in html and "per uur" in html
    assert "indicatief: ruwe schatting" in html and "schaduw: niemand betaalt dit" in html
    assert "href='https://voorbeeld.nl/a?b=1&amp;c=2'" in html
    assert "href='javascript" not in html and "javascript:alert(1)" in html


def test_zoeken_met_alle_woorden_zonder_accenten(db: Path) -> None:
    zet_klaar(db, prijslijst=maak_prijslijst(maak_prijs("A", omschrijving="Repair Café"), maak_prijs("B")))
    scherm = Prijsscherm(db)
    scherm.vul("Zoek een prijs", "CAFE repair")
    assert "1 van de 2 prijzen" in scherm.zegt() and "Repair Café" in scherm.html()
    assert "Geen prijs gevonden" in scherm.vul("Zoek een prijs", "cafe fiets").zegt()


def test_alleen_wat_gebruikt_wordt(db: Path) -> None:
    zet_klaar(db, in_gebruik("B"), prijslijst=maak_prijslijst(maak_prijs("A"), maak_prijs("B")))
    scherm = Prijsscherm(db).vul("Alleen gebruikte prijzen", True)
    assert "1 van de 2 prijzen" in scherm.zegt()


def test_een_lange_lijst_komt_in_stukken(db: Path) -> None:
    zet_klaar(db, prijslijst=maak_prijslijst(*(maak_prijs(f"P{n}") for n in range(250))))
    scherm = Prijsscherm(db)
    assert scherm.html().count("<small>P") == 100
    assert "hieronder de eerste 100" in scherm.zegt()
    scherm.klik("Toon meer")
    assert scherm.html().count("<small>P") == 250
    assert "Toon meer" not in scherm.knoppen()


@pytest.mark.parametrize(
    ("prijslijst", "zin"),
    [(None, "Er is nog geen prijslijst"), (Prijslijst(naam="Kaal", versie="1"), "‘Kaal’ is leeg")],
)
def test_zonder_prijzen_wijst_een_knop_de_weg(db: Path, prijslijst: Prijslijst | None, zin: str) -> None:
    zet_klaar(db, prijslijst=prijslijst)
    scherm = Prijsscherm(db)
    assert zin in scherm.zegt()
    assert "147 prijzen" in scherm.klik("Kies een lijst").zegt()


# another list


def test_de_meegeleverde_lijst_waar_er_nog_geen_is(db: Path) -> None:
    zet_klaar(db, prijslijst=None)
    scherm = Prijsscherm(db, "wissel")
    assert "Er komen 147 prijzen bij." in scherm.zegt()
    assert lijst(db) is None
    scherm.klik("Neem deze lijst in gebruik")
    assert lijst(db) == laad_standaardlijst()
    assert "In gebruik: ‘Standaardprijslijst’, versie 2025-1, met 147 prijzen." in scherm.zegt()
    assert "Deze prijzen zijn al in gebruik" in Prijsscherm(db, "wissel").zegt()


def test_een_eigen_lijst_wordt_eerst_getoond_en_dan_pas_bewaard(db: Path) -> None:
    zet_klaar(db)
    scherm = Prijsscherm(db, "wissel").stuur(maak_csv(maak_rij("P1", "1.234,56"), maak_rij("B")))
    assert "Er komt 1 prijs bij en er verandert 1 prijs." in scherm.zegt()
    assert "€ 61,30 per uur" in scherm.html() and "€ 1.234,56 per uur" in scherm.html()
    assert versie(db) == 1
    assert scherm.veld("Naam van de lijst").value == "Tarieven 2026"
    scherm.veld("Versie").set_value("najaar")
    scherm.klik("Neem deze lijst in gebruik")
    nieuw = lijst(db)
    assert nieuw is not None
    assert (nieuw.naam, nieuw.versie, nieuw.regels[0].prijs) == ("Tarieven 2026", "najaar", Decimal("1234.56"))
    assert (codes(db), versie(db)) == (["P1", "B"], 2)


def test_toevoegen_laat_staan_wat_er_was(db: Path) -> None:
    zet_klaar(db, in_gebruik())
    scherm = Prijsscherm(db, "wissel").stuur(maak_csv(maak_rij("B")))
    scherm.vul("Wat doen we met de lijst van nu", "aanvullen")
    assert scherm.veld("Naam van de lijst").value == "proef"
    scherm.klik("Neem deze lijst in gebruik")
    assert codes(db) == ["P1", "B"]


def test_een_prijs_in_gebruik_kan_niet_weg_en_het_scherm_zegt_welke(db: Path) -> None:
    zet_klaar(db, in_gebruik())
    scherm = Prijsscherm(db, "wissel").stuur(maak_csv(maak_rij("B")))
    assert "P1 (uurtarief) staat niet in de nieuwe lijst. Gebruikt in C01." in scherm.zegt()
    assert "Neem deze lijst in gebruik" not in scherm.knoppen()
    assert codes(db) == ["P1"]


def test_een_andere_eenheid_van_een_prijs_in_gebruik_kan_niet(db: Path) -> None:
    zet_klaar(db, in_gebruik(eenheid="uur"))
    scherm = Prijsscherm(db, "wissel").stuur(maak_csv(maak_rij("P1", eenheid="keer")))
    assert "P1 (hulp thuis) wordt per keer. Gebruikt in C01." in scherm.zegt()
    assert "Neem deze lijst in gebruik" not in scherm.knoppen()


def test_een_andere_prijs_zegt_in_welke_casussen_bedragen_veranderen(db: Path) -> None:
    zet_klaar(db, in_gebruik())
    scherm = Prijsscherm(db, "wissel").stuur(maak_csv(maak_rij("P1")))
    assert "Bedragen in deze casussen veranderen mee: C01." in scherm.zegt()


def test_wordt_een_prijs_intussen_gebruikt_dan_weigert_de_opslag(db: Path) -> None:
    zet_klaar(db)
    scherm = Prijsscherm(db, "wissel").stuur(maak_csv(maak_rij("B")))
    Opslag(db).nieuwe_casus(1, maak_casus("c9", inzetten=[maak_inzet(prijscode="P1")]), "een ander")
    assert "Niet bewaard" in scherm.klik("Neem deze lijst in gebruik").zegt()
    assert codes(db) == ["P1"]


@pytest.mark.parametrize(
    ("naam", "nummer", "zin"), [("", "2", "Geef de lijst een naam"), ("proef", "1", "een andere versie")]
)
def test_een_lijst_zonder_naam_of_met_de_versie_van_nu_wordt_geweigerd(
    db: Path, naam: str, nummer: str, zin: str
) -> None:
    zet_klaar(db)
    scherm = Prijsscherm(db, "wissel").stuur(maak_csv(maak_rij("B")))
    scherm.veld("Naam van de lijst").set_value(naam)
    scherm.veld("Versie").set_value(nummer)
    assert zin in scherm.klik("Neem deze lijst in gebruik").zegt()
    assert codes(db) == ["P1"]


def test_veranderde_iemand_intussen_de_lijst_dan_blijft_die_staan(db: Path) -> None:
    zet_klaar(db)
    scherm = Prijsscherm(db, "wissel").stuur(maak_csv(maak_rij("B")))
    Opslag(db).zet_onderzoek(1, 1, onderzoek(db), maak_prijslijst(maak_prijs("Z")), "een ander", "proef")
    scherm.klik("Neem deze lijst in gebruik")
    assert "Iemand anders veranderde deze instellingen" in scherm.zegt()
    assert codes(db) == ["Z"]
    scherm.klik("Neem deze lijst in gebruik")
    assert codes(db) == ["B"]


def test_alle_fouten_van_een_bestand_tegelijk_met_hun_rij(db: Path) -> None:
    zet_klaar(db)
    inhoud = maak_csv(
        maak_rij("A B", "gratis"), maak_rij("A", "-5"), maak_rij("B"), maak_rij("B"), maak_rij("C", "0"),
        maak_rij("D", "1.234,56"), maak_rij("E", prijspeil="<script>"),
    )  # fmt: skip
    scherm = Prijsscherm(db, "wissel").stuur(inhoud)
    html = scherm.html()
    assert "In dit bestand kloppen 5 dingen niet. Er is niets veranderd." in scherm.zegt()
    assert "‘gratis’ is geen bedrag" in html and "rij 2" in html and "‘B’ staat ook op rij 4" in html
    assert "<script>" not in html
    assert "Neem deze lijst in gebruik" not in scherm.knoppen()
    assert versie(db) == 1


@pytest.mark.parametrize(
    ("inhoud", "naam", "zin"),
    [
        (b"", "leeg.csv", "leeg"), (b"x" * (MAX_BYTES + 1), "groot.csv", "te groot"),
        (b"maat;kleur\nxl;rood", "kleding.csv", "namen van de kolommen"), (b"code;prijs\nA;1", "deel.csv", "ontbreekt"),
        (b"%PDF-1.7\x00", "brief.csv", "geen CSV"), (b"PK\x03\x04rommel", "kapot.xlsx", "niet te lezen"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "oud.xls", "oud Excel-bestand"),
    ],
)  # fmt: skip
def test_een_raar_bestand_geeft_een_zin(db: Path, inhoud: bytes, naam: str, zin: str) -> None:
    zet_klaar(db)
    scherm = Prijsscherm(db, "wissel").stuur(inhoud, naam)
    assert zin in scherm.app.error[0].value.replace("\\", "")
    assert versie(db) == 1


def test_letters_van_windows_en_formules_blijven_gewone_tekst(db: Path) -> None:
    zet_klaar(db)
    rij = maak_rij("P1", omschrijving="=cmd|'/c calc'!A1", bron="café")
    scherm = Prijsscherm(db, "wissel").stuur(f"{KOP}\n{rij}\n".encode("cp1252")).klik("Neem deze lijst in gebruik")
    nieuw = lijst(db)
    assert nieuw is not None
    assert (nieuw.regels[0].omschrijving, nieuw.regels[0].bron) == ("=cmd|'/c calc'!A1", "café")
    assert "'=cmd|" in schrijf_csv(nieuw).decode("utf-8-sig")
    assert "=cmd|&#x27;/c calc&#x27;!A1" in scherm.html()


def test_een_werkblad_met_lege_rijen_en_samengevoegde_cellen(db: Path) -> None:
    zet_klaar(db)
    werkmap, uit = Workbook(), io.BytesIO()
    blad = werkmap.active
    for rij in (
        KOP.split(";"),
        [],
        ["P1", "hulp", "uur", 70, 2024, "zvw", "b"],
        [None],
        ["B", "", "uur", 1, 2024, "", "b"],
    ):
        blad.append(rij)
    blad.merge_cells("A3:A4")
    werkmap.save(uit)
    scherm = Prijsscherm(db, "wissel").stuur(uit.getvalue(), "tarieven.xlsx")
    assert "rij 5" in scherm.html() and "omschrijving" in scherm.html()
    blad["B5"] = "eten"
    uit = io.BytesIO()
    werkmap.save(uit)
    scherm.stuur(uit.getvalue(), "tarieven.xlsx").klik("Neem deze lijst in gebruik")
    assert codes(db) == ["P1", "B"]


def test_het_lege_bestand_is_een_kop_die_gelezen_wordt(db: Path) -> None:
    leeg = schrijf_csv(Prijslijst(naam="leeg", versie="leeg"))
    assert [str(fout) for fout in lees_prijsbestand(leeg).fouten] == ["Onder de kop staan geen prijzen."]
    gevuld = leeg + b"A;x;uur;5;2020;zvw;betaald;nee;b;\r\n"
    assert [regel.code for regel in lees_prijsbestand(gevuld).regels] == ["A"]


# price level and index


def test_het_prijspeil_kiezen_en_weer_niet_omrekenen(db: Path) -> None:
    kop = maak_onderzoek(prijsindex=laad_standaardindex())
    zet_klaar(db, onderzoek=kop, prijslijst=maak_prijslijst(maak_prijs(prijspeil=2020, prijs=Decimal("10.00"))))
    scherm = Prijsscherm(db, "prijspeil")
    assert "Elke prijs telt zoals die in het eigen jaar was" in scherm.zegt()
    scherm.vul("Reken prijzen om naar het jaar", 2017)
    assert onderzoek(db).prijspeil == 2017
    assert "uurtarief kostte in 2020 € 10,00. Naar 2017 gerekend is dat € 9,46" in scherm.zegt()
    scherm.vul("Reken prijzen om naar het jaar", None)
    assert onderzoek(db).prijspeil is None


def test_een_jaar_zonder_indexcijfer_wordt_gezegd(db: Path) -> None:
    zet_klaar(db, onderzoek=maak_onderzoek(prijspeil=2017, prijsindex={"2017": Decimal(1)}))
    assert "Geen indexcijfer voor" not in Prijsscherm(db, "prijspeil").zegt()
    Opslag(db).zet_onderzoek(1, 1, onderzoek(db), maak_prijslijst(maak_prijs(prijspeil=2025)), "proef", "proef")
    assert "Geen indexcijfer voor 2025: 1 prijs wordt niet omgerekend" in Prijsscherm(db, "prijspeil").zegt()


def test_een_indexcijfer_veranderen_weghalen_en_toevoegen(db: Path) -> None:
    zet_klaar(db, onderzoek=maak_onderzoek(prijsindex={"2016": Decimal("100"), "2017": Decimal("101.5")}))
    scherm = Prijsscherm(db, "prijspeil")
    assert scherm.veld("2017").value == "101,5"
    scherm.vul("2017", "102,25")
    assert onderzoek(db).prijsindex == {"2016": Decimal(100), "2017": Decimal("102.25")}
    scherm.vul("2016", "")
    assert onderzoek(db).prijsindex == {"2017": Decimal("102.25")}
    scherm.veld("Nieuw jaar").set_value("2018")
    scherm.veld("Indexcijfer").set_value("103,4")
    scherm.klik("Voeg dit jaar toe")
    assert onderzoek(db).prijsindex == {"2017": Decimal("102.25"), "2018": Decimal("103.4")}
    assert scherm.veld("Nieuw jaar").value == ""
    scherm.klik("Zet de meegeleverde index terug")
    assert onderzoek(db).prijsindex == laad_standaardindex()
    assert "Zet de meegeleverde index terug" not in scherm.knoppen()


@pytest.mark.parametrize("tekst", ["0", "-1", "veel", "0,0", "1.234"])
def test_een_indexcijfer_dat_niet_kan_blijft_staan_zoals_getypt_en_wordt_niet_bewaard(db: Path, tekst: str) -> None:
    zet_klaar(db, onderzoek=maak_onderzoek(prijsindex={"2017": Decimal("101.5")}))
    scherm = Prijsscherm(db, "prijspeil").vul("2017", tekst)
    assert "2017: niet bewaard." in scherm.zegt()
    assert scherm.veld("2017").value == tekst
    assert versie(db) == 1


@pytest.mark.parametrize(
    ("jaar", "cijfer", "zin"),
    [("2017", "5", "2017 staat er al"), ("17", "5", "Vul een jaar in"), ("2018", "0", "meer dan 0"), ("", "", "leeg")],
)
def test_een_jaar_dat_niet_kan_komt_er_niet_bij(db: Path, jaar: str, cijfer: str, zin: str) -> None:
    zet_klaar(db, onderzoek=maak_onderzoek(prijsindex={"2017": Decimal("101.5")}))
    scherm = Prijsscherm(db, "prijspeil")
    scherm.veld("Nieuw jaar").set_value(jaar)
    scherm.veld("Indexcijfer").set_value(cijfer)
    assert zin in scherm.klik("Voeg dit jaar toe").zegt()
    assert versie(db) == 1


# thresholds and norm terms


def test_dagen_worden_meteen_bewaard_en_gaan_terug(db: Path) -> None:
    zet_klaar(db)
    scherm = Prijsscherm(db, "drempels")
    scherm.vul("Regie: vraag vanaf (dagen)", "21")
    scherm.vul("Terugkijken: vraag na meer dan (dagen)", "1.000")
    assert (onderzoek(db).regie_drempel_dagen, onderzoek(db).evaluatie_drempel_dagen) == (21, 1000)
    scherm.klik("Terug naar standaard")
    assert (onderzoek(db).regie_drempel_dagen, onderzoek(db).evaluatie_drempel_dagen) == (14, 1000)
    assert scherm.veld("Regie: vraag vanaf (dagen)").value == "14"


def test_beslistermijnen_met_hun_grondslag(db: Path) -> None:
    zet_klaar(db, onderzoek=maak_onderzoek(normdagen={"wmo": 70, "eigen_regeling": 10}))
    scherm = Prijsscherm(db, "drempels")
    assert "Wmo 2015 art. 2.3.2 lid 1" in scherm.zegt()
    assert scherm.veld("Eigen_regeling").value == "10"
    scherm.vul("Jeugdwet", "60").vul("Wmo", "")
    assert onderzoek(db).normdagen == {"eigen_regeling": 10, "jeugdwet": 60}
    scherm.klik("Terug naar standaard")
    assert onderzoek(db).normdagen == {"eigen_regeling": 10, "jeugdwet": 60, "wmo": 56}


def test_een_drempel_van_de_kandidaten(db: Path) -> None:
    zet_klaar(db, onderzoek=maak_onderzoek(normdagen=laad_standaardnormdagen()))
    scherm = Prijsscherm(db, "drempels")
    assert "Standaard 0,6: voorstel vanaf 6 van de 10 verhalen." in scherm.zegt()
    scherm.vul("Vasthouden", "0,75")
    assert onderzoek(db).drempels == {"borgen": Decimal("0.75")}
    assert "Nu 0,75: voorstel vanaf 75 van de 100 verhalen." in scherm.zegt()
    scherm.vul("Wat zijn veel partijen?", "8")
    scherm.vul("Vasthouden", "0,6")
    assert onderzoek(db).drempels == {"veel_partijen_aantal": Decimal(8)}
    scherm.klik("Terug naar standaard")
    assert onderzoek(db).drempels == {}
    assert scherm.veld("Wat zijn veel partijen?").value == "10"


@pytest.mark.parametrize(
    ("veld", "tekst", "zin"),
    [
        ("Vasthouden", "60%", "geen procenten"), ("Vasthouden", "1,5", "van 0 tot en met 1"),
        ("Vasthouden", "", "leeg"), ("Wisseling van de wacht", "0", "van 1 tot en met"),
        ("Wisseling van de wacht", "2,5", "geen heel getal"), ("Wmo", "acht weken", "geen getal"),
        ("Regie: vraag vanaf (dagen)", "0", "van 1 tot en met 3.660"), ("Regie: vraag vanaf (dagen)", "", "leeg"),
        ("Regie: vraag vanaf (dagen)", "-14", "minder dan nul"), ("Wmo", "99999999999999999999999", "te lang"),
    ],
)  # fmt: skip
def test_wat_niet_kan_wordt_niet_bewaard_en_krijgt_uitleg(db: Path, veld: str, tekst: str, zin: str) -> None:
    zet_klaar(db)
    scherm = Prijsscherm(db, "drempels").vul(veld, tekst)
    assert f"{veld}: niet bewaard." in scherm.zegt() and zin in scherm.zegt()
    assert scherm.veld(veld).value == tekst
    assert versie(db) == 1


def test_veranderde_iemand_intussen_iets_dan_staat_er_wat_er_nu_is(db: Path) -> None:
    zet_klaar(db)
    scherm = Prijsscherm(db, "drempels")
    anders = onderzoek(db).model_copy(update={"normdagen": {"wmo": 10}})
    Opslag(db).zet_onderzoek(1, 1, anders, lijst(db), "een ander", "proef")
    scherm.vul("Regie: vraag vanaf (dagen)", "30")
    assert "Iemand anders veranderde deze instellingen" in scherm.zegt()
    assert (scherm.veld("Regie: vraag vanaf (dagen)").value, scherm.veld("Wmo").value) == ("14", "10")
    assert (onderzoek(db).regie_drempel_dagen, onderzoek(db).normdagen) == (14, {"wmo": 10})
    scherm.vul("Regie: vraag vanaf (dagen)", "30")
    assert onderzoek(db).regie_drempel_dagen == 30


def test_de_rest_van_het_onderzoek_blijft_zoals_het_was(db: Path) -> None:
    bestand = laad_demonstratie()
    Opslag(db).zet_bestand(bestand, "proef", demonstratie=True)
    Prijsscherm(db, "drempels").vul("Gat in de regie", "0,5")
    nu = Opslag(db).laad_bestand(1)
    assert nu.onderzoek == bestand.onderzoek.model_copy(update={"drempels": {"regiegat": Decimal("0.5")}})
    assert (nu.prijslijst, nu.casussen) == (bestand.prijslijst, bestand.casussen)


# what a new evaluation starts with


def test_een_nieuw_onderzoek_begint_met_lijst_index_en_termijnen(db: Path) -> None:
    kies_niet_versleutelen(db)
    scherm = Prijsscherm(db, script=NIEUW_ONDERZOEK)
    scherm.veld("Naam van het onderzoek").set_value("Nieuw")
    scherm.veld("Gemeente").set_value("Testdam")
    scherm.klik("Maak het onderzoek")
    nieuw = onderzoek(db)
    assert lijst(db) == laad_standaardlijst()
    assert (nieuw.prijsindex, nieuw.prijspeil, nieuw.normdagen["wmo"]) == (laad_standaardindex(), None, 56)


def test_de_demonstratie_houdt_haar_eigen_lijst(db: Path) -> None:
    Prijsscherm(db, script=NIEUW_ONDERZOEK).klik("Laad de demonstratie")
    assert lijst(db) == laad_demonstratie().prijslijst
