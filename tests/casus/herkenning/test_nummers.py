"""Numbers that point to one person are found, also where they are spelled apart; what only looks like one is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casus.herkenning import zoek_vondsten
from casus.herkenning.nummers import is_bsn

GELDIG = "111222333"
IBAN = "NL91ABNA0417164300"


def soorten(tekst: str) -> list[tuple[str, str]]:
    return [(v.soort, v.tekst) for v in zoek_vondsten(tekst)]


def gevonden(tekst: str) -> list[str]:
    return [soort for soort, _ in soorten(tekst)]


@pytest.mark.parametrize(
    "geschreven",
    ["111222333", "111.222.333", "111 222 333", "1112.22.333", "11 12 22 333", "1 1 1 2 2 2 3 3 3", "111-222-333",
     "111\u00a0222\u00a0333", "111\u200b222\u200b333", "１１１２２２３３３", "١١١٢٢٢٣٣٣"],
)  # fmt: skip
def test_een_bsn_wordt_gezien_hoe_het_ook_geschreven_is(geschreven: str) -> None:
    assert soorten(f"Het nummer is {geschreven}.") == [("bsn", geschreven)]


@pytest.mark.parametrize("tekst", ["BSN111222333", "bsn:111222333,", "(111222333)", "zie 12 111222333 en verder"])
def test_een_bsn_wordt_gezien_waar_het_ook_tegenaan_staat(tekst: str) -> None:
    assert gevonden(tekst) == ["bsn"]


@pytest.mark.parametrize(
    "tekst",
    ["111222334", "000000000", "11122233", "1112223330", "€ 111.222.333", "111222333 euro", "111222333,00",
     "12-05-2016 7", "2016-03-12 5", "zaak 20161112223339"],
)  # fmt: skip
def test_wat_geen_bsn_is_wordt_er_niet_voor_aangezien(tekst: str) -> None:
    assert gevonden(tekst) == []


@given(st.integers(0, 99_999_999))
def test_bij_acht_cijfers_past_hooguit_een_negende(acht: int) -> None:
    """The ninth digit is the weighted sum of the others modulo eleven; where that is ten there is none."""
    cijfers = f"{acht:08d}"
    rest = sum((9 - plek) * int(c) for plek, c in enumerate(cijfers)) % 11
    passend = [negende for negende in range(10) if is_bsn(f"{cijfers}{negende}")]
    assert passend == ([] if rest == 10 or acht == 0 else [rest])


@given(st.integers(1, 999_999_999).filter(lambda n: is_bsn(f"{n:09d}")), st.sampled_from(["", " ", ".", "-", "\u200d"]))
def test_wat_de_elfproef_doorstaat_wordt_gevonden_met_de_juiste_plek(nummer: int, tussen: str) -> None:
    c = f"{nummer:09d}"
    geschreven = tussen.join((c[:3], c[3:6], c[6:]))
    (vondst,) = [v for v in zoek_vondsten(f"é {geschreven} einde") if v.soort == "bsn"]
    assert (vondst.begin, vondst.tekst) == (2, geschreven)


@pytest.mark.parametrize(
    "nummer",
    ["0612345678", "06-12345678", "06 12 34 56 78", "06 1234 5678", "+31612345678", "+31 6 12345678", "0031612345678",
     "+31 (0)6 12345678", "020-1234567", "020 123 45 67", "(020) 123 45 67", "0162-123456", "088 1234567",
     "+32 470 12 34 56", "06\u201312345678", "0\u200b6\u200b12345678"],
)  # fmt: skip
def test_een_telefoonnummer_wordt_gezien(nummer: str) -> None:
    assert gevonden(f"Bel {nummer} voor een afspraak.") == ["telefoon"]


@pytest.mark.parametrize(
    "tekst",
    ["€ 1.234,56", "€ 0,061234567", "12-05-2016", "01-02-2016 09:30", "06-02-2016 12", "2016-05-12",
     "zaak 2016-0612345678",
     "Z-2016/0123456789", "dossier 20160612345678", "112", "14020", "0800-1234", "van 10 tot 12 uur", "2015 2016 2017",
     "1.250 uur in 2016", "061234567", "06123456789"],
)  # fmt: skip
def test_bedragen_datums_en_zaaknummers_zijn_geen_telefoonnummer(tekst: str) -> None:
    assert "telefoon" not in gevonden(tekst)


@pytest.mark.parametrize(
    "adres",
    ["j.jansen@voorbeeld.nl", "jan_de-boer+werk@mail.voorbeeld.co.uk", "jan(at)voorbeeld.nl",
     "jan [at] voorbeeld [punt] nl",
     "jan apenstaartje voorbeeld punt nl", "jan＠voorbeeld.nl", "jan\u200b@voorbeeld.nl"],
)  # fmt: skip
def test_een_mailadres_wordt_gezien(adres: str) -> None:
    assert soorten(f"Mail naar {adres}, dan komt het goed.")[0] == ("email", adres)


@pytest.mark.parametrize("tekst", ["@", "a @ b", "bij @home", "2 @ 3 euro", "kijk op voorbeeld.nl", "wij at brood"])
def test_een_los_apenstaartje_is_geen_adres(tekst: str) -> None:
    assert gevonden(tekst) == []


@pytest.mark.parametrize(
    "iban", [IBAN, "NL91 ABNA 0417 1643 00", "nl91abna0417164300", "BE68 5390 0754 7034", "NL00RABO0123456789"]
)
def test_een_bankrekening_wordt_gezien(iban: str) -> None:
    assert soorten(f"Rekening {iban} op naam van hem.") == [("iban", iban)]


@pytest.mark.parametrize(
    "tekst", ["BE68 5390 0754 7035", "NL91ABNA041716430", "AB12 3456 7890 1234", "WMO2016 is ingevoerd"]
)
def test_wat_op_een_bankrekening_lijkt_is_er_geen(tekst: str) -> None:
    assert "iban" not in gevonden(tekst)


@pytest.mark.parametrize(
    "adres",
    ["1234 AB 12", "1234AB 12a", "1234 AB, nr. 12", "1234ab 12", "Dorpsstraat 12, 1234 AB", "Laan van Meer 3b\n1234 AB",
     "1234 AB huisnummer 7", "1234 AB 12-3"],
)  # fmt: skip
def test_een_postcode_met_huisnummer_wordt_gezien(adres: str) -> None:
    assert gevonden(f"Hij woont daar: {adres}.") == ["adres"]


@pytest.mark.parametrize(
    "tekst", ["1234 AB", "In 2016 OK", "2016 en 3 jaar later", "2016 EU-regels", "1234 SS 12", "0234 AB 12", "team 12"]
)
def test_een_postcode_alleen_of_een_jaartal_is_geen_adres(tekst: str) -> None:
    assert gevonden(tekst) == []


@pytest.mark.parametrize(
    "tekst",
    ["geboren op 12 maart 1980", "geb. 12-03-1980", "geboortedatum: 12/3/1980", "geb 12-03-80",
     "12 mei 2016 is zijn zoon geboren",
     "(* 12-03-1980)", "geboortedag 1980-03-12", "is geboren te Delft op 1 jan 1980"],
)  # fmt: skip
def test_een_geboortedatum_wordt_gezien(tekst: str) -> None:
    assert gevonden(tekst) == ["geboortedatum"]


@pytest.mark.parametrize(
    "tekst",
    ["geboren in 1980", "op 12 maart 2016 kwam de brief", "zijn zoon is in mei 2016 geboren", "geboren en getogen",
     "de zorg begon op 12-03-2016", "een nieuw plan werd geboren. Op 12 maart 2016 begon het werk"],
)  # fmt: skip
def test_een_andere_datum_is_geen_geboortedatum(tekst: str) -> None:
    assert gevonden(tekst) == []


@pytest.mark.parametrize(
    "stukje",
    ["1234567 89-01 ", "a.b.c@", "a", "Van De ", "9", "0 ", "06 12345678 ", " apenstaart ", "1234 AB 12 ", "1\u200b",
     "Jan ",
     "oma van de ", "NL91 ABNA 0417 1643 00 ", "12 mei 2016 ", "+31 ", "geboren op ", "(((", "@.@", "-1-", "\u202e1"],
)  # fmt: skip
def test_een_heel_lange_tekst_wordt_tot_het_einde_gelezen(stukje: str) -> None:
    """A pattern that tries all ways through a long text would not come to its end before the test does."""
    tekst = (stukje * (200_000 // len(stukje) + 1))[:200_000] + " . Mail naar iemand@voorbeeld.nl"
    assert zoek_vondsten(tekst)[-1].tekst.endswith("voorbeeld.nl")


@given(st.text(alphabet=st.characters(), max_size=200))
def test_wat_gevonden_is_staat_waar_het_gezegd_is_te_staan(tekst: str) -> None:
    vondsten = zoek_vondsten(tekst)
    assert all(tekst[v.begin : v.eind] == v.tekst and v.tekst for v in vondsten)
    assert all(een.eind <= ander.begin for een, ander in zip(vondsten, vondsten[1:], strict=False))
