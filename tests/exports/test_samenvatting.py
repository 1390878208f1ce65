"""The summary for the inwoner: opened again and read. What may not stand on that paper is planted, and not found."""

import io
from datetime import date
from typing import Any

import pytest
from pypdf import PdfReader

from casus.demonstratie import laad_demonstratie
from casus.toestemming import is_gegeven
from casus.model import Casus
from exports.samenvatting import MEESTE_WOORDEN, maak_samenvatting, tel_woorden_per_zin
from exports.samenvatting.bouwen import lijst_teksten, schrijf_verhaal
from exports.samenvatting.leesbaarheid import splits_zinnen
from exports.schrijvers.pdf import SchrijfFout
from exports.schrijvers.samenvatting import schrijf_samenvatting_docx, schrijf_samenvatting_pdf, tel_samenvatting
from exports.schrijvers.tekens import maak_zetbaar
from tests.fabriek import (
    maak_afspraak, maak_betrokkene, maak_bevinding, maak_casus, maak_citaat, maak_doel, maak_gebeurtenis, maak_inzet,
    maak_notitie, maak_regieperiode, maak_voorziening, maak_waardering,
)  # fmt: skip

PEIL, DATUM = date(2018, 6, 30), date(2018, 7, 2)
MERK = "Merkteken"


def lees(casus: Casus) -> tuple[PdfReader, str]:
    pdf = PdfReader(io.BytesIO(schrijf_samenvatting_pdf(casus, PEIL, DATUM)))
    return pdf, " ".join(" ".join(bladzij.extract_text() for bladzij in pdf.pages).split())


def maak_verhaal(**anders: Any) -> Casus:
    basis = {
        "sessiedatum": "2016-11-14",
        "betrokkenen": [
            maak_betrokkene(), maak_betrokkene("d", aanduiding="dochter", soort="naaste"),
            maak_betrokkene("m", aanduiding="medewerker 2", soort="gebiedsteam"),
        ],
        "gebeurtenissen": [
            maak_gebeurtenis(
                "g2", datum="2016-05-12", titel="de fiets kwam",
                belevingen=[
                    {"betrokkene": "b1", "score": 2, "woorden": "Rood is hij."},
                    {"betrokkene": "d", "score": -2, "woorden": f"{MERK} dochter"},
                ],
            ),
            maak_gebeurtenis("g1", datum="2016-21~", titel="lopen ging minder"),
        ],
        "afspraken": [maak_afspraak(tekst="medewerker belt het loket", wie=["m", "b1"], wanneer="2017-01")],
    }  # fmt: skip
    return maak_casus(**{**basis, **anders})


def _demo() -> list[Any]:
    met_toestemming = [casus for casus in laad_demonstratie().casussen if is_gegeven(casus)]
    verhalen = [casus.model_copy(update={"veiligheid": "gewoon"}) for casus in met_toestemming]
    return [
        pytest.param(casus.model_copy(update=anders), id=f"{casus.code}-{naam}")
        for casus in verhalen
        for naam, anders in (("eigen tekst", {}), ("van de tijdlijn", {"samenvatting": ""}))
    ]


@pytest.mark.parametrize("casus", _demo())
def test_elk_verhaal_van_de_demonstratie_staat_op_hooguit_twee_bladzijden_in_korte_zinnen(casus: Casus) -> None:
    pdf, tekst = lees(casus)
    assert 1 <= len(pdf.pages) <= 2
    assert tel_samenvatting(casus, PEIL, DATUM) == len(pdf.pages)
    woorden = tel_woorden_per_zin(lijst_teksten(maak_samenvatting(casus, PEIL, DATUM)))
    assert woorden is not None and woorden <= MEESTE_WOORDEN
    for afspraak in casus.afspraken:
        assert "".join(afspraak.tekst.split())[:40] in "".join(tekst.split())
    afwezig = {b.aanduiding for b in casus.betrokkenen if b.over_afwezige} - {
        b.aanduiding for b in casus.betrokkenen if not b.over_afwezige
    }
    mensen = " ".join(groep.rollen for groep in maak_samenvatting(casus, PEIL, DATUM).mensen)
    assert not any(rol in mensen for rol in afwezig)


def test_een_kort_verhaal_staat_op_een_bladzijde() -> None:
    assert len(lees(maak_verhaal())[0].pages) == 1


def test_de_samenvatting_is_nederlands_getagd_en_heeft_een_titel_en_een_prent_in_woorden() -> None:
    pdf, _ = lees(maak_verhaal())
    wortel = pdf.trailer["/Root"]
    assert str(wortel["/Lang"]).startswith("nl") and wortel["/MarkInfo"]["/Marked"]
    assert b"pdfuaid" in wortel["/Metadata"].get_data()
    assert pdf.metadata is not None and str(pdf.metadata.title) == "Uw verhaal: de trap"
    tijdlijn = maak_samenvatting(maak_verhaal(), PEIL, DATUM).tijdlijn
    assert tijdlijn is not None and "de fiets kwam" in tijdlijn.alt.lower()


def test_het_verhaal_staat_op_volgorde_met_de_datum_zoals_gezegd_en_de_eigen_woorden() -> None:
    tekst = lees(maak_verhaal())[1]
    assert "Rond voorjaar 2016: Lopen ging minder." in tekst
    assert "12 mei 2016: De fiets kwam. U zei: “Rood is hij.”" in tekst
    assert tekst.index("Lopen ging minder") < tekst.index("De fiets kwam")
    assert "Medewerker belt het loket. Wie: medewerker 2 en uzelf. Wanneer: januari 2017." in tekst
    assert "Dicht bij u: dochter" in tekst
    assert "Bel dan medewerker 2." in tekst


def test_eigen_tekst_komt_in_de_plaats_van_het_verhaal() -> None:
    tekst = lees(maak_verhaal(samenvatting="U woont op uzelf.\n\nU fietst weer."))[1]
    assert "U woont op uzelf." in tekst and "U fietst weer." in tekst
    assert "12 mei 2016: De fiets kwam" not in tekst


def test_bij_meer_inwoners_staat_erbij_wie_het_zei() -> None:
    casus = maak_verhaal()
    tweede = maak_betrokkene("v", aanduiding="vader")
    tekst = lees(casus.model_copy(update={"betrokkenen": [*casus.betrokkenen, tweede]}))[1]
    assert "Inwoner zei: “Rood is hij.”" in tekst


def test_waar_een_ander_de_inwoner_vertegenwoordigt_staat_er_geen_u_zei() -> None:
    tekst = lees(maak_verhaal(inwoner_aan_tafel="vertegenwoordigd"))[1]
    assert "Inwoner zei: “Rood is hij.”" in tekst and "uzelf" not in tekst


def test_de_lijn_van_de_beleving_is_van_u() -> None:
    samenvatting = maak_samenvatting(maak_verhaal(), PEIL, DATUM)
    assert samenvatting.tijdlijn is not None and "zoals u het zegt" in samenvatting.tijdlijn.svg


def test_wat_niet_op_het_papier_mag_staat_er_niet() -> None:
    afwezig = maak_betrokkene("x", aanduiding=f"{MERK} afwezige", soort="ondersteuner", over_afwezige=True)
    dokter = maak_betrokkene("h", aanduiding="huisarts", soort="ketenpartner", nog_uitzoeken=f"{MERK} wie")
    casus = maak_verhaal()
    vol = casus.model_copy(
        update={
            "betrokkenen": [*casus.betrokkenen, afwezig, dokter],
            "overhandigen": f"{MERK} niet thuis", "terugblik": f"{MERK} terugblik", "medewerker": MERK,
            "facilitator": MERK, "keuze_reden": MERK, "team": f"{MERK} team", "antwoord_team": MERK,
            "gebeurtenissen": [
                *casus.gebeurtenissen,
                maak_gebeurtenis("g3", titel=f"{MERK} over iemand anders", over_afwezige=True),
                maak_gebeurtenis("g4", titel="een brief", nog_uitzoeken=f"{MERK} welke", betrokkenen=["x"]),
                maak_gebeurtenis("g5", titel=f"{MERK} anders", scenario="referentie"),
                maak_gebeurtenis("g6", titel="een bericht", toelichting=f"{MERK} toelichting"),
            ],
            "inzetten": [maak_inzet(omschrijving=f"{MERK} hulp", prijs="98.76", aantal="3", eenheid="uur")],
            "voorzieningen": [maak_voorziening(omschrijving=f"{MERK} lift")],
            "regieperioden": [maak_regieperiode(toelichting=MERK)],
            "doelen": [maak_doel(omschrijving=f"{MERK} doel")],
            "waarderingen": [maak_waardering(toelichting=f"{MERK} score", perspectief="d")],
            "bevindingen": [maak_bevinding(tekst=f"{MERK} bevinding")],
            "citaten": [maak_citaat(tekst=f"{MERK} citaat")],
            "notities": [maak_notitie(tekst=f"{MERK} notitie")],
            "afspraken": [maak_afspraak(tekst="bellen", wie=["x", "m"])],
        }
    )  # fmt: skip
    pdf, tekst = lees(vol)
    samenvatting = maak_samenvatting(vol, PEIL, DATUM)
    assert samenvatting.tijdlijn is not None
    alles = tekst + samenvatting.tijdlijn.alt + samenvatting.tijdlijn.svg + str(samenvatting)
    assert MERK not in alles and "uitzoeken" not in alles
    assert "98" not in tekst and "€" not in alles
    assert "Een brief." in tekst and "Een bericht." in tekst and "huisarts" in tekst


def test_er_staat_bij_als_iemand_het_anders_vertelt() -> None:
    anders = maak_gebeurtenis("g1", lezingen=[{"verteld_door": ["d"], "tekst": "het was later", "datum": "2016-07"}])
    assert "Huisbezoek. Niet iedereen vertelt dit zo." in lees(maak_verhaal(gebeurtenissen=[anders]))[1]


@pytest.mark.parametrize(
    ("anders", "zin"),
    [
        ({"veiligheid": "strikt"}, "Lees de samenvatting voor"),
        ({"toestemming": {"status": "geweigerd"}}, "geen toestemming"),
        ({"toestemming": {"status": "ingetrokken"}}, "ingetrokken"),
        ({"toestemming": {"status": "niet_gevraagd"}}, "Vraag die eerst"),
    ],
)
def test_zonder_toestemming_of_bij_strikt_komt_er_niets_op_papier(anders: dict[str, Any], zin: str) -> None:
    for schrijf in (schrijf_samenvatting_pdf, schrijf_samenvatting_docx):
        with pytest.raises(SchrijfFout, match=zin):
            schrijf(maak_verhaal(**anders), PEIL, DATUM)


def test_hetzelfde_verhaal_geeft_dezelfde_bytes() -> None:
    assert schrijf_samenvatting_pdf(maak_verhaal(), PEIL, DATUM) == schrijf_samenvatting_pdf(
        maak_verhaal(), PEIL, DATUM
    )


RAAR = [
    "#panic() $x$ *vet* = kop",
    "<script>alert(1)</script> &amp;", "👩 שלום عربي", "\\u{41} `code` [haak] @a", "a" * 300,
]  # fmt: skip


@pytest.mark.parametrize("tekst", RAAR)
def test_geen_tekst_wordt_opmaak_of_houdt_het_papier_tegen(tekst: str) -> None:
    casus = maak_verhaal(
        titel=tekst, samenvatting=tekst, afspraken=[maak_afspraak(tekst=tekst)],
        gebeurtenissen=[maak_gebeurtenis(titel=tekst)], betrokkenen=[maak_betrokkene(aanduiding=tekst, soort="naaste")],
    )  # fmt: skip
    for anders in ({}, {"samenvatting": ""}):
        uit = "".join(lees(casus.model_copy(update=anders))[1].split())
        assert "".join(maak_zetbaar(tekst).split())[:10].lower() in uit.lower()


def test_een_heel_lange_tekst_komt_er_heel_op() -> None:
    woorden = [f"woord{nummer}" for nummer in range(2000)]
    pdf, tekst = lees(maak_verhaal(samenvatting=". ".join(woorden)))
    assert all(woord in tekst for woord in woorden[::97]) and "woord1999" in tekst
    assert tel_samenvatting(maak_verhaal(samenvatting=". ".join(woorden)), PEIL, DATUM) == len(pdf.pages) > 2


def test_van_heel_veel_gebeurtenissen_staat_het_zwaarste_in_woorden_en_alles_op_de_tijdlijn() -> None:
    dagen = [f"2016-{n % 12 + 1:02}-{n % 28 + 1:02}" for n in range(80)]
    veel = [maak_gebeurtenis(f"g{n}", datum=dag, titel=f"ding {n} ") for n, dag in enumerate(dagen)]
    zwaar = maak_gebeurtenis("z", titel="het ergste", datum="2016-06", soort="crisis")
    samenvatting = maak_samenvatting(maak_verhaal(gebeurtenissen=[*veel, zwaar]), PEIL, DATUM)
    assert samenvatting.meer and len(samenvatting.gebeurd) < 81
    assert any(regel.wat == "Het ergste." for regel in samenvatting.gebeurd)
    assert samenvatting.tijdlijn is not None
    assert all(f"ding {n}" in samenvatting.tijdlijn.alt.lower() for n in (0, 40, 79))


def test_een_lege_casus_geeft_een_blad_zonder_verhaal() -> None:
    pdf, tekst = lees(maak_casus(betrokkenen=[], sessiedatum=None))
    assert len(pdf.pages) == 1 and "Bel dan het gebiedsteam." in tekst and "Wat er gebeurde" not in tekst


def test_het_verhaal_van_de_tijdlijn_is_over_te_nemen_als_tekst() -> None:
    assert schrijf_verhaal(maak_verhaal()).splitlines() == [
        "Rond voorjaar 2016: Lopen ging minder.",
        "12 mei 2016: De fiets kwam. U zei: “Rood is hij.”",
    ]


def test_woorden_per_zin() -> None:
    assert splits_zinnen("Een. Twee drie!\nVier") == ["Een.", "Twee drie!", "Vier"]
    assert tel_woorden_per_zin(["Een. Twee drie."]) == 1.5
    assert tel_woorden_per_zin(["", " . "]) is None
