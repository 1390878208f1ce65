"""A long list from a spreadsheet: read, or refused with row and column."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from aspects.selectie.bestand import KOLOMMEN, lees_langelijst, schrijf_sjabloon
from casus.woorden import woorden


def maak_csv(*rijen: str, teken: str = ";") -> bytes:
    return "\n".join(rij.replace("|", teken) for rij in rijen).encode("utf-8")


def maak_xlsx(*rijen: tuple) -> bytes:
    werkmap = Workbook()
    for rij in rijen:
        werkmap.active.append(rij)
    uit = io.BytesIO()
    werkmap.save(uit)
    return uit.getvalue()


KOP = "code|titel|team|doelgroep|ingebracht door|levensgebieden|indruk vooraf|begin|waarom ingebracht"


def test_een_hele_rij_wordt_gelezen() -> None:
    gelezen = lees_langelijst(
        maak_csv(KOP, 'C01|de trap|zuid|ouderen|M4|"wonen; geld, ggz"|minder goed verlopen|mei 2016|loket bleef stil'),
        teams=["Zuid"],
    )
    assert gelezen.fouten == ()
    (regel,) = gelezen.nieuw
    assert (regel.rij, regel.code, regel.titel, regel.team, regel.doelgroep) == (2, "C01", "de trap", "Zuid", "ouderen")
    assert regel.levensdomeinen == ("huisvesting", "financien", "geestelijke_gezondheid")
    assert (regel.medewerker, regel.indruk_vooraf, regel.periode_van) == ("M4", "minder_geslaagd", "2016-05")
    assert regel.reden == "loket bleef stil"


def test_wat_leeg_mag_zijn_is_leeg_en_niet_geraden() -> None:
    (regel,) = lees_langelijst(maak_csv("code|doelgroep", "C1|jeugd")).nieuw
    assert (regel.titel, regel.team, regel.medewerker, regel.levensdomeinen) == ("", None, None, ())
    assert (regel.indruk_vooraf, regel.periode_van, regel.reden) == ("onbekend", None, None)


@pytest.mark.parametrize("teken", [",", ";", "\t"])
def test_andere_kopjes_en_andere_scheidingstekens_zijn_bekend(teken: str) -> None:
    gelezen = lees_langelijst(maak_csv("Casusnummer|Gebiedsteam|Groep|Medewerker", "7|Oost|18+|M1", teken=teken))
    (regel,) = gelezen.nieuw
    assert (regel.code, regel.team, regel.doelgroep, regel.medewerker) == ("7", "Oost", "volwassenen", "M1")


def test_een_excelbestand_met_getallen_en_dagen_zoals_mensen_ze_zien() -> None:
    from datetime import datetime

    inhoud = maak_xlsx(
        ("nr", "doelgroep", "vanaf", "domeinen"),
        (7, "Ouderen", datetime(2016, 5, 1), "Wonen"),
        (8.0, "jeugd", 2016, None),
    )
    gelezen = lees_langelijst(inhoud)
    assert [(regel.code, regel.periode_van) for regel in gelezen.nieuw] == [("7", "2016-05-01"), ("8", "2016")]


@pytest.mark.parametrize("keuze", ["doelgroep", "indruk", "levensdomein"])
def test_elk_woord_en_elke_code_van_de_app_wordt_teruggelezen(keuze: str) -> None:
    kolom = {"indruk": "indruk vooraf", "levensdomein": "levensgebieden"}.get(keuze, keuze)
    veld = {"indruk": "indruk_vooraf", "levensdomein": "levensdomeinen"}.get(keuze, keuze)
    for code, woord in woorden(keuze).items():
        for cel in (code, woord, woord.upper()):
            groep = "" if keuze == "doelgroep" else "|ouderen"
            kop = f"code|{kolom}" + ("" if keuze == "doelgroep" else "|doelgroep")
            (regel,) = lees_langelijst(maak_csv(kop, f"C1|{cel}{groep}")).nieuw
            assert getattr(regel, veld) == ((code,) if keuze == "levensdomein" else code)


@pytest.mark.parametrize(
    ("rij", "kolom", "woord"),
    [
        ("C1|t|Zuid|vijftigers|M1||||", "doelgroep", "Kies uit: jeugd en gezin"),
        ("C1|t|Zuid||M1||||", "doelgroep", "Vul in"),
        ("|t|Zuid|ouderen|M1||||", "code", "Geef elke casus een code"),
        ("C1|t|Zuid|ouderen|M1|wonen, voetbal|||", "levensgebieden", "‘voetbal’"),
        ("C1|t|Zuid|ouderen|M1||prima hoor||", "indruk vooraf", "‘prima hoor’"),
        ("C1|t|Zuid|ouderen|M1|||lang geleden ofzo|", "begin", "Schrijf een jaar"),
        ("C1|" + "x" * 501 + "|Zuid|ouderen|M1||||", "titel", "te lang"),
    ],
)
def test_wat_niet_te_lezen_is_staat_er_met_rij_en_kolom(rij: str, kolom: str, woord: str) -> None:
    gelezen = lees_langelijst(maak_csv(KOP, "C0|ok|Zuid|ouderen|M1||||", "", rij))
    assert [(fout.rij, fout.kolom) for fout in gelezen.fouten] == [(4, kolom)]
    assert woord in gelezen.fouten[0].tekst


def test_alle_fouten_staan_er_in_een_keer() -> None:
    gelezen = lees_langelijst(maak_csv(KOP, "C1|t|Z|x|M|y|z|0|", "C1|t|Z|ouderen|M||||"))
    assert [(fout.rij, fout.kolom) for fout in gelezen.fouten] == [
        (2, "doelgroep"), (2, "levensgebieden"), (2, "indruk vooraf"), (2, "begin"), (3, "code"),
    ]  # fmt: skip


def test_een_bekende_code_komt_er_niet_nog_eens_bij_ook_niet_met_andere_hoofdletters() -> None:
    gelezen = lees_langelijst(maak_csv("code|doelgroep", "c 01|onzin", "C02|ouderen"), ["C01"])
    assert gelezen.bekend == ("c 01",)
    assert [regel.code for regel in gelezen.nieuw] == ["C02"]
    assert gelezen.fouten == ()


def test_een_code_die_twee_keer_in_het_bestand_staat_wordt_geweigerd() -> None:
    (fout,) = lees_langelijst(maak_csv("code|doelgroep", "C1|ouderen", "c1|ouderen")).fouten
    assert (fout.rij, fout.kolom) == (3, "code")
    assert "rij 2" in fout.tekst


@pytest.mark.parametrize(
    ("inhoud", "woord"),
    [
        (b"", "leeg"),
        (b"code;doelgroep\n", "geen casussen"),
        (b"appels;peren\n1;2\n", "Zet op de eerste rij"),
        (b"code;titel\nC1;x\n", "doelgroep"),
        (b"code;code;doelgroep\nC1;C2;ouderen\n", "2 keer"),
        (b"PK\x03\x04rommel", "Excel"),
        (b"\x00\x01\x02", "geen CSV"),
    ],
)
def test_een_bestand_dat_geen_lijst_is_geeft_een_zin(inhoud: bytes, woord: str) -> None:
    (fout,) = lees_langelijst(inhoud).fouten
    assert (fout.rij, woord in fout.tekst) == (None, True)


def test_meer_casussen_dan_een_lijst_mag_hebben_worden_geweigerd() -> None:
    rijen = [f"C{nr}|ouderen" for nr in range(1001)]
    assert "1000" in lees_langelijst(maak_csv("code|doelgroep", *rijen)).fouten[0].tekst


def test_kolommen_die_niet_van_ons_zijn_worden_genoemd() -> None:
    assert lees_langelijst(maak_csv("code|doelgroep|telefoon", "C1|ouderen|06")).overgeslagen == ("telefoon",)


def test_het_lege_bestand_heeft_alle_kolommen_en_geen_casus() -> None:
    kop = schrijf_sjabloon().decode("utf-8-sig").strip().split(";")
    assert kop == [kolom.titel for kolom in KOLOMMEN.values()]
    gevuld = schrijf_sjabloon() + b"C1;de trap;Zuid;ouderen;M1;wonen, geld;geslaagd;2016;omdat\r\n"
    assert lees_langelijst(schrijf_sjabloon()).fouten[0].rij is None
    assert lees_langelijst(gevuld).nieuw[0].levensdomeinen == ("huisvesting", "financien")


def test_een_formule_die_onschadelijk_was_gemaakt_is_weer_tekst() -> None:
    (regel,) = lees_langelijst(maak_csv("code|titel|doelgroep", "C1|'=cmd()|ouderen")).nieuw
    assert regel.titel == "=cmd()"


@given(
    st.binary(max_size=200) | st.text(max_size=200).map(lambda t: ("code;doelgroep\n" + t).encode("utf-8", "replace"))
)
def test_wat_er_ook_in_het_bestand_staat_er_komt_een_antwoord_en_geen_halve_rij(inhoud: bytes) -> None:
    gelezen = lees_langelijst(inhoud)
    assert gelezen.nieuw or gelezen.bekend or gelezen.fouten
    assert all(regel.code and regel.doelgroep in woorden("doelgroep") for regel in gelezen.nieuw)
