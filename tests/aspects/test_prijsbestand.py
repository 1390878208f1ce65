"""A price list of one's own: whatever the file, its lines or a sentence that helps."""

import io
import zipfile
from decimal import Decimal

import pytest
from aspects.prijsbestand import lees_prijsbestand, schrijf_csv
from aspects.prijslijst import laad_standaardlijst
from aspects.tabelbestand import MAX_BYTES, MAX_KOLOMMEN, MAX_RIJEN
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from tests.fabriek import maak_prijs, maak_prijslijst

KOP = "code;omschrijving;eenheid;prijs;prijspeil;financier;bron"


def maak_csv(*rijen: str, kop: str = KOP) -> bytes:
    return "\n".join([kop, *rijen]).encode()


def maak_rij(code: str = "A", prijs: str = "62,50", **anders: str) -> str:
    basis = {"omschrijving": "hulp thuis", "eenheid": "uur", "prijspeil": "2020", "financier": "zvw", "bron": "proef"}
    rij = {"code": code, "prijs": prijs, **basis, **anders}
    return ";".join(f'"{rij[naam]}"' for naam in KOP.split(";"))


def maak_xlsx(*rijen: list[object]) -> bytes:
    werkmap, uit = Workbook(), io.BytesIO()
    for rij in [KOP.split(";"), *rijen]:
        werkmap.active.append(rij)
    werkmap.save(uit)
    return uit.getvalue()


def fouten(inhoud: bytes) -> list[str]:
    return [str(fout) for fout in lees_prijsbestand(inhoud).fouten]


@pytest.mark.parametrize(
    ("tekst", "bedrag"),
    [
        ("62,50", "62.50"), ("62.50", "62.50"), ("62,5", "62.5"), ("62", "62"), ("€ 62,50", "62.50"), ("0", "0"),
        ("1.234,50", "1234.50"), ("1,234.50", "1234.50"), ("1.234.567", "1234567"), ("62,-", "62"), (",50", "0.50"),
        ("62,50 euro", "62.50"), ("1 234,50", "1234.50"),
    ],
)  # fmt: skip
def test_een_bedrag_mag_met_komma_of_punt(tekst: str, bedrag: str) -> None:
    (regel,) = lees_prijsbestand(maak_csv(maak_rij(prijs=tekst))).regels
    assert regel.prijs == Decimal(bedrag)


@pytest.mark.parametrize(
    ("tekst", "melding"),
    [
        ("gratis", "rij 2, prijs: ‘gratis’ is geen bedrag. Schrijf bijvoorbeeld 62,50."),
        ("", "rij 2, prijs: dit is leeg. Schrijf bijvoorbeeld 62,50."),
        ("-5", "rij 2, prijs: ‘-5’ is geen bedrag. Schrijf bijvoorbeeld 62,50."),
        ("1.234", "rij 2, prijs: ‘1.234’ kan op twee manieren gelezen worden. Schrijf 1234,00 of rond af op centen."),
        ("0,125", "rij 2, prijs: ‘0,125’ heeft meer dan twee cijfers achter de komma. Rond het af op centen."),
        ("99999999999", "rij 2, prijs: ‘99999999999’ is te groot voor een prijs."),
    ],
)
def test_wat_geen_prijs_is_krijgt_uitleg(tekst: str, melding: str) -> None:
    assert fouten(maak_csv(maak_rij(prijs=tekst))) == [melding]


def test_alle_fouten_van_alle_rijen_staan_er_tegelijk() -> None:
    inhoud = maak_csv(
        maak_rij("A B", "gratis", eenheid="kilo"), maak_rij("A"), "", maak_rij("A"), maak_rij("C", prijspeil="20")
    )
    voorbeeld = lees_prijsbestand(inhoud)
    assert [(fout.rij, fout.kolom) for fout in voorbeeld.fouten] == [
        (2, "code"), (2, "eenheid"), (2, "prijs"), (5, "code"), (6, "prijspeil"),
    ]  # fmt: skip
    assert [regel.code for regel in voorbeeld.regels] == ["A"]
    assert str(voorbeeld.fouten[3]) == "rij 5, code: ‘A’ staat ook op rij 3. Elke code één keer."


@pytest.mark.parametrize("scheiding", [";", ",", "\t"])
@pytest.mark.parametrize("tekens", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_de_tekens_en_het_scheidingsteken_maken_niet_uit(scheiding: str, tekens: str) -> None:
    rij = maak_rij(omschrijving="café, thuis").replace(";", scheiding)
    voorbeeld = lees_prijsbestand(f"{KOP.replace(';', scheiding)}\r\n{rij}\r\n".encode(tekens))
    assert voorbeeld.fouten == ()
    assert (voorbeeld.regels[0].omschrijving, voorbeeld.regels[0].prijs) == ("café, thuis", Decimal("62.50"))


def test_woorden_van_het_scherm_zijn_ook_goed_en_leeg_is_onbekend() -> None:
    kop = "Code;Omschrijving;Eenheid;Prijs;Prijspeil;Wie betaalt;Bron;Aard;Indicatief;Kleur"
    inhoud = maak_csv('A;x;Uren;5;2020;"zorgverzekering (Zvw)";b;;ja;rood', "B;x;UUR;5;2020;;b;schaduw;;", kop=kop)
    voorbeeld = lees_prijsbestand(inhoud)
    een, twee = voorbeeld.regels
    assert (een.eenheid, een.financier, een.aard, een.indicatief) == ("uur", "zvw", "betaald", True)
    assert (twee.eenheid, twee.financier, twee.aard, twee.indicatief) == ("uur", "onbekend", "schaduw", False)
    assert voorbeeld.overgeslagen == ("Kleur",)


def test_een_werkblad_leest_als_een_csv() -> None:
    inhoud = maak_xlsx(
        ["A", "hulp", "uur", 62.5, 2020, "zvw", "b"], [101, "hulp", "uur", 0.1 + 0.2, 2020.0, "zvw", "b"], [None, ""],
        ["C", "hulp", "uur", "62,50", "2020", "zvw", "b"], ["D", "hulp", "uur", 0.125, 2020, "zvw", "b"],
        ["E", "hulp", "uur", True, 2020, "zvw", "b"],
    )  # fmt: skip
    voorbeeld = lees_prijsbestand(inhoud)
    assert [(r.code, r.prijs) for r in voorbeeld.regels] == [
        ("A", Decimal("62.5")), ("101", Decimal("0.30")), ("C", Decimal("62.50")),
    ]  # fmt: skip
    assert [str(fout) for fout in voorbeeld.fouten] == [
        "rij 6, prijs: ‘0,125’ heeft meer dan twee cijfers achter de komma. Rond het af op centen.",
        "rij 7, prijs: ‘ja’ is geen bedrag. Schrijf bijvoorbeeld 62,50.",
    ]


def test_een_cel_ver_weg_kost_geen_geheugen_en_een_lange_lijst_wordt_geweigerd() -> None:
    werkmap, uit = Workbook(), io.BytesIO()
    werkmap.active.append(KOP.split(";"))
    werkmap.active.cell(1_048_576, 1, "x")
    werkmap.save(uit)
    assert fouten(uit.getvalue()) == [f"De lijst is te lang: hooguit {MAX_RIJEN} rijen."]


def test_een_lijst_mag_precies_zo_lang_en_breed_als_gezegd() -> None:
    assert len(lees_prijsbestand(maak_csv(*(maak_rij(f"A{n}") for n in range(MAX_RIJEN)))).regels) == MAX_RIJEN
    assert "te lang" in fouten(maak_csv(*(maak_rij(f"A{n}") for n in range(MAX_RIJEN + 1))))[0]
    breed = ";" * (MAX_KOLOMMEN - len(KOP.split(";")))
    assert fouten(maak_csv(maak_rij(), kop=KOP + breed)) == []
    assert fouten(maak_csv(maak_rij(), kop=KOP + breed + ";")) == [
        f"Rij 1 is te breed: hooguit {MAX_KOLOMMEN} kolommen."
    ]


def maak_zip(**delen: bytes) -> bytes:
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as archief:
        for naam, inhoud in delen.items():
            archief.writestr(naam, inhoud)
    return uit.getvalue()


@pytest.mark.parametrize(
    ("inhoud", "deel"),
    [
        (b"", "leeg"), (b" \n ", "leeg"), (b"%PDF-1.7\x00", "geen CSV- of Excel"), (b"\x81\x8d", "geen CSV- of Excel"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "oud Excel-bestand"), (b"PK\x03\x04rommel", "niet te lezen"),
        (b"x" * (MAX_BYTES + 1), "te groot"), (b"maat,kleur\nxl,rood", "namen van de kolommen"),
        (b"code,prijs\nA,1", "ontbreekt een kolom: omschrijving, eenheid, prijspeil, bron"),
        (maak_csv(kop=KOP + ";code"), "‘code’ staat er 2 keer"), (maak_csv(), "geen prijzen"),
        (b'code,"' + b"x" * 200_000, "niet als CSV te lezen"),
        (maak_zip(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"), "geen Excel-bestand"),
        (maak_zip(**{"xl/workbook.xml": b"0" * 60_000_000}), "te groot"),
        (maak_zip(**{"xl/workbook.xml": b"<geen xml"}), "niet te lezen"),
    ],
    ids=lambda waarde: str(waarde)[:20],
)  # fmt: skip
def test_een_raar_bestand_geeft_een_zin_en_geen_uitzondering(inhoud: bytes, deel: str) -> None:
    (melding,) = fouten(inhoud)
    assert deel in melding


@given(st.binary(max_size=300))
def test_geen_enkel_bestand_laat_het_vastlopen(rommel: bytes) -> None:
    for inhoud in (rommel, b"PK\x03\x04" + rommel, KOP.encode() + b"\n" + rommel):
        voorbeeld = lees_prijsbestand(inhoud)
        assert voorbeeld.regels or voorbeeld.fouten


def test_de_standaardlijst_komt_er_hetzelfde_uit_als_ze_erin_ging() -> None:
    lijst = laad_standaardlijst()
    voorbeeld = lees_prijsbestand(schrijf_csv(lijst))
    assert (voorbeeld.regels, voorbeeld.fouten) == (tuple(lijst.regels), ())


@pytest.mark.parametrize("tekst", ["=1+1", "+31", "-x", "@som", "'=1", "'s middags", 'zeg "ja"; of\nniet'])
def test_tekst_wordt_geen_formule_en_komt_toch_heel_terug(tekst: str) -> None:
    inhoud = schrijf_csv(maak_prijslijst(maak_prijs(omschrijving=tekst)))
    cel = inhoud.decode("utf-8-sig").splitlines()[1].split(";")[1].strip('"')
    assert cel[0] not in "=+-@"
    assert lees_prijsbestand(inhoud).regels[0].omschrijving == tekst
