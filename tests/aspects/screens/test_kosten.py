"""Inzet en kosten: what is said of the amounts, who may see them, and what a person's act stores."""

import re
from decimal import Decimal
from pathlib import Path

import pytest

from casus.demonstratie import laad_demonstratie
from casus.stappen import Weg
from casus.storage import Opslag
from tests.aspects.screens.kostenscherm import Kostenscherm, maak_betaald, maak_gevraagd
from tests.casus.screens.schermhulp import laad, zet_klaar
from tests.fabriek import maak_betrokkene, maak_casus, maak_inzet, maak_onderzoek, maak_prijs, maak_prijslijst

BEDRAG = re.compile(r"€\s*\d")
REFERENTIE = maak_betaald("i2", scenario="referentie", prijs=130, omschrijving="opname")


def toon(db: Path, *inzetten, bestand: dict | None = None, **anders) -> tuple[Kostenscherm, int]:
    (nummer,) = zet_klaar(db, maak_gevraagd(*inzetten, **anders), **(bestand or {}))
    return Kostenscherm(db, nummer), nummer


# Who may see amounts.


@pytest.mark.parametrize("ik", ["gespreksleider", "notulist"])
def test_aan_tafel_staat_nergens_een_bedrag(db: Path, ik: str) -> None:
    _, nummer = toon(db, maak_betaald(), REFERENTIE)
    scherm = Kostenscherm(db, nummer, ik=ik, deel="inzet", lijst="inzetten", item="i1")
    assert not BEDRAG.search(scherm.alles())
    assert not scherm.app.get("text_input") and not scherm.app.get("plotly_chart")
    assert "Kies dan links bij ‘Ik ben’: evaluatieteam" in scherm.alles()
    assert "Kosten aan tafel" in scherm.alles()


def test_wie_niet_zegt_wie_hij_is_ziet_geen_bedrag(db: Path) -> None:
    _, nummer = toon(db, maak_betaald(), REFERENTIE)
    assert not BEDRAG.search(Kostenscherm(db, nummer, ik="onzin").alles())


def test_vroeg_de_inwoner_erom_dan_ziet_ook_de_tafel_het(db: Path) -> None:
    _, nummer = toon(db, maak_betaald(), REFERENTIE, kosten_aan_tafel=True)
    assert "€ 1.000" in Kostenscherm(db, nummer, ik="gespreksleider").alles()


# Asked or not, empty or not.


@pytest.mark.parametrize("antwoord", [{}, {"kosten": "deels"}, {"kosten": "nee"}])
def test_niet_gevraagd_geeft_de_vraag_en_de_werklijst_maar_geen_som(db: Path, antwoord: dict) -> None:
    scherm, _ = toon(db, maak_betaald(), maak_inzet("i3", omschrijving="taxi"), uitgevraagd=antwoord)
    tekst = scherm.alles()
    assert "niet gevraagd is niet nul" in tekst
    assert not BEDRAG.search(tekst)
    assert "Nog zonder prijs (1)" in tekst and "taxi" in tekst


def test_ja_zeggen_wordt_bewaard_en_dan_rekent_het(db: Path) -> None:
    scherm, nummer = toon(db, maak_betaald(), uitgevraagd={})
    scherm.app.get("button_group")[0].set_value("ja")
    scherm.loop()
    assert laad(db, nummer).uitgevraagd == {"kosten": "ja"}
    assert "Wat er gebeurde kostte € 1.000" in scherm.alles()


def test_zonder_inzet_zegt_het_waar_die_vandaan_komt(db: Path) -> None:
    scherm, _ = toon(db)
    assert "Er is nog geen inzet" in scherm.alles()
    assert not BEDRAG.search(scherm.alles())


def test_zonder_referentie_is_er_een_som_en_geen_verschil(db: Path) -> None:
    tekst = toon(db, maak_betaald(), referentie=None)[0].alles()
    assert "Wat er gebeurde kostte € 1.000" in tekst and "niets om mee te vergelijken" in tekst
    assert "goedkoper" not in tekst and "duurder" not in tekst


@pytest.mark.parametrize("inzetten", [[maak_betaald()], [maak_betaald(), REFERENTIE]])
def test_een_referentie_zonder_inzet_zegt_dat_die_nog_leeg_is(db: Path, inzetten: list) -> None:
    assert ("staat nog geen inzet" in toon(db, *inzetten)[0].alles()) == (len(inzetten) == 1)


def test_zonder_prijslijst_zegt_het_waar_die_te_halen_is(db: Path) -> None:
    scherm, _ = toon(db, maak_betaald(), bestand={"prijslijst": None})
    assert "Er is geen prijslijst" in scherm.alles()
    assert "Beheer › Prijslijst" in scherm.open_inzet("i1").alles()


# The outcome in words.


def test_het_verschil_staat_er_in_woorden_afgerond_en_eronder_op_de_cent(db: Path) -> None:
    tekst = toon(db, maak_betaald(prijs="100.51"), REFERENTIE)[0].alles()
    assert "Wat er gebeurde was € 300 goedkoper" in tekst
    assert "€ 294,90 goedkoper" in tekst and "€ 1.005,10" in tekst
    assert "-€" not in tekst


def test_de_cijfers_noemen_de_lijst_met_versie_en_prijspeil(db: Path) -> None:
    bestand = {
        "prijslijst": maak_prijslijst(naam="Onze lijst", versie="7"),
        "onderzoek": maak_onderzoek(prijspeil=2016),
    }
    tekst = toon(db, maak_betaald(), bestand=bestand)[0].alles()
    assert "Onze lijst" in tekst and "versie 7" in tekst and "prijspeil 2016" in tekst


def test_een_vage_datum_geeft_een_bereik_en_de_inzet_erachter(db: Path) -> None:
    vaag = maak_betaald(per="week", aantal=1, van="2016-02~", omschrijving="dagbesteding")
    scherm, _ = toon(db, vaag, REFERENTIE)
    tekst = scherm.alles()
    assert "niet alle datums staan vast, het ligt tussen" in tekst
    assert "dagbesteding: € " in tekst and "rond februari 2016" in tekst
    scherm.klik("Pas aan")
    assert scherm.item == "i1" and scherm.veld("Vanaf").value == "rond februari 2016"


def test_de_gevoeligheid_zegt_wanneer_het_omslaat(db: Path) -> None:
    tekst = toon(db, maak_betaald(), REFERENTIE)[0].alles()
    assert "zonder de duurste post daarvan: opname" in tekst
    assert "€ 1.000 duurder, het slaat om" in tekst


def test_wat_niemand_betaalt_staat_apart_en_in_geen_totaal(db: Path) -> None:
    vrijwilliger = maak_betaald("i3", financier="vrijwillig", prijs=20)
    tekst = toon(db, maak_betaald(), vrijwilliger)[0].alles()
    assert "Wat er gebeurde kostte € 1.000." in tekst
    assert "Rekenwaarde van wat er gebeurde: € 200." in tekst


def test_een_rekenwaarde_uit_de_lijst_blijft_schaduw_ook_met_een_eigen_prijs(db: Path) -> None:
    lijst = maak_prijslijst(maak_prijs(aard="schaduw"))
    scherm, _ = toon(db, maak_betaald(prijscode="P1"), bestand={"prijslijst": lijst})
    assert "nog geen betaalde inzet" in scherm.alles()
    tekst = scherm.open_inzet("i1").alles()
    assert "Schaduw: niemand betaalt dit" in tekst and "hulp thuis schaduw" in tekst


# What is not complete says so everywhere.


def test_elke_som_die_niet_volledig_is_zegt_het(db: Path) -> None:
    tekst = toon(db, maak_betaald(), REFERENTIE, maak_inzet("i3"))[0].alles()
    assert "Wat er gebeurde kostte € 1.000 (niet volledig)" in tekst
    assert "Anders had het € 1.300 gekost" in tekst
    assert "€ 300 goedkoper (niet volledig)" in tekst
    assert "Wat er gebeurde (niet volledig)" in tekst and "Wat er gebeurde was (niet volledig)" in tekst
    assert "Let op: niet volledig" in tekst
    assert "1 inzet heeft nog geen bedrag" in tekst
    assert "geen omslag te berekenen" in tekst


def test_vrijwillige_hulp_zonder_prijs_maakt_alleen_de_schaduw_onvolledig(db: Path) -> None:
    hulp = maak_betaald("i3", financier="vrijwillig", prijs=20)
    tekst = toon(db, maak_betaald(), hulp, maak_inzet("i4", financier="vrijwillig"))[0].alles()
    assert "Wat er gebeurde kostte € 1.000." in tekst
    assert "€ 200 (niet volledig)" in tekst


def test_prijzen_van_verschillende_jaren_staan_bij_elke_som(db: Path) -> None:
    lijst = maak_prijslijst(maak_prijs("A", prijspeil=2015), maak_prijs("B", prijspeil=2017))
    inzetten = [maak_betaald(code, prijs=None, prijscode=code) for code in ("A", "B")]
    tekst = toon(db, *inzetten, bestand={"prijslijst": lijst})[0].alles()
    assert "(prijzen van verschillende jaren)" in tekst
    assert "zonder prijspeil" in tekst
    assert "Let op: prijzen van verschillende jaren" in tekst


# Per inzet: what an act stores.


def test_elk_bedrag_opent_naar_zijn_som(db: Path) -> None:
    inzet = maak_betaald(aantal="1.5", per="week", prijs=None, prijscode="P1", tot="2016-12-19")
    scherm, _ = toon(db, inzet)
    tekst = scherm.open_inzet("i1").alles()
    assert "1,5 uur per week × 50,6 weken × € 61,30" in tekst
    assert "uurtarief" in tekst and "bron: proef" in tekst and "prijspeil 2017" in tekst
    assert "<details class='kosten-post'>" in scherm.ruw()


def test_een_veld_is_meteen_bewaard_en_telt_meteen_mee(db: Path) -> None:
    scherm, nummer = toon(db, maak_betaald())
    scherm.open_inzet("i1").vul("Hoeveel", "12,5")
    assert laad(db, nummer).inzetten[0].aantal == Decimal("12.5")
    assert "Wat er gebeurde kostte € 1.300" in scherm.alles()
    scherm.vul("Eigen prijs", "80").vul("Wie betaalt", "zvw").vul("Tot", "loopt nog").vul("Hoort bij", "beide")
    inzet = laad(db, nummer).inzetten[0]
    assert (inzet.prijs, inzet.financier, inzet.tot, inzet.scenario) == (Decimal(80), "zvw", "..", "beide")


def test_wat_niet_kan_wordt_gezegd_en_de_som_houdt_wat_er_stond(db: Path) -> None:
    scherm, nummer = toon(db, maak_betaald())
    scherm.open_inzet("i1").vul("Tot", "2010")
    assert "Klopt nog niet, maar is wel bewaard" in scherm.alles()
    assert laad(db, nummer).inzetten[0].tot == "2016-12-31"
    assert "Bij 1 inzet klopt iets nog niet" in scherm.alles()


def test_een_prijs_kiezen_zet_ook_de_eenheid_die_er_nog_niet_was(db: Path) -> None:
    scherm, nummer = toon(db, maak_inzet("i1"))
    scherm.open_inzet("i1").klik("Kies")
    inzet = laad(db, nummer).inzetten[0]
    assert (inzet.prijscode, inzet.eenheid) == ("P1", "uur")
    assert "De eenheid is nu: uur" in scherm.alles()
    assert scherm.veld("Eenheid").value == "uur"
    scherm.vul("Hoeveel", "10").vul("Per", "totaal")
    assert "€ 613,00" in scherm.alles()
    Opslag(db).maak_ongedaan(nummer, "evaluatieteam")
    assert laad(db, nummer).inzetten[0].per is None


def test_een_prijs_van_een_andere_eenheid_is_niet_te_kiezen(db: Path) -> None:
    lijst = maak_prijslijst(maak_prijs("DAG", eenheid="etmaal", omschrijving="opname"), maak_prijs())
    scherm, nummer = toon(db, maak_betaald(prijs=None), bestand={"prijslijst": lijst})
    scherm.open_inzet("i1")
    assert [knop.label for knop in scherm.app.button].count("Kies") == 1
    assert "1 prijs past niet: deze inzet telt per uur, die per etmaal" in scherm.alles()
    scherm.klik("Kies")
    assert laad(db, nummer).inzetten[0].prijscode == "P1"


def test_zoeken_in_de_lijst_toont_bron_jaar_en_wat_een_schatting_is(db: Path) -> None:
    lijst = maak_prijslijst(
        *(maak_prijs(f"X{n}", omschrijving=f"regel {n}") for n in range(20)),
        maak_prijs("GGZ", omschrijving="psychiater", prijspeil=2022, indicatief=True, bron="tabel 9"),
        maak_prijs("MAN", omschrijving="mantelzorg", aard="schaduw"),
    )
    scherm, nummer = toon(db, maak_inzet("i1"), bestand={"prijslijst": lijst})
    assert "En nog 16. Zoek op een woord" in scherm.open_inzet("i1").alles()
    scherm.vul("Zoek in de prijslijst", "PSYCH")
    tekst = scherm.alles()
    assert "psychiater indicatief" in tekst and "prijspeil 2022" in tekst and "bron: tabel 9" in tekst
    assert "mantelzorg" not in tekst
    scherm.klik("Kies")
    assert laad(db, nummer).inzetten[0].prijscode == "GGZ"
    assert "mantelzorg schaduw" in scherm.vul("Zoek in de prijslijst", "mantel").alles()
    assert "Niets gevonden" in scherm.vul("Zoek in de prijslijst", "zeppelin").alles()


def test_een_prijs_uit_de_lijst_gaat_er_weer_af(db: Path) -> None:
    scherm, nummer = toon(db, maak_betaald(prijs=None, prijscode="P1"))
    scherm.open_inzet("i1").klik("Haal weg")
    assert laad(db, nummer).inzetten[0].prijscode is None
    assert "Nog zonder prijs (1)" in scherm.alles()


def test_een_inzet_die_intussen_weg_is_bewaart_niets(db: Path) -> None:
    scherm, nummer = toon(db, maak_inzet("i1"), maak_betaald("i2"))
    scherm.open_inzet("i1")
    Opslag(db).wijzig(nummer, "notulist", "weg", [Weg("inzetten", "i1")])
    scherm.klik("Kies")
    assert [inzet.id for inzet in laad(db, nummer).inzetten] == ["i2"]


def test_de_groepen_zijn_de_drie_scenarios_en_de_schaduw(db: Path) -> None:
    scherm, _ = toon(
        db, maak_betaald("i1", scenario="beide"), REFERENTIE, maak_betaald("i3"), maak_inzet("i4"),
        maak_betaald("i5", financier="vrijwillig"),
    )  # fmt: skip
    scherm.open_inzet("i3")
    koppen = [kop.value for kop in scherm.app.get("header")]
    assert koppen[:5] == [
        "Nog zonder prijs (1)", "Bij allebei: het gedeelde verleden", "Wat er gebeurde", "Wat anders zou zijn gegaan",
        "Schaduw",
    ]  # fmt: skip


def test_de_keuze_van_weergave_staat_in_het_adres(db: Path) -> None:
    scherm, _ = toon(db, maak_betaald())
    scherm.app.get("button_group")[0].set_value("inzet")
    scherm.loop()
    assert scherm.app.query_params["deel"] in ("inzet", ["inzet"])
    assert "Kies links een inzet" in scherm.alles()


# What people write is shown as they wrote it; what is extreme breaks nothing.

VIJANDIG = "**vet** <b>dik</b> $x$ [a](http://b) :red[c] `d`"


def test_tekst_van_mensen_is_nooit_opmaak(db: Path) -> None:
    lijst = maak_prijslijst(maak_prijs(omschrijving=VIJANDIG, bron=VIJANDIG), naam=VIJANDIG, versie="<i>1</i>")
    wie = maak_betrokkene("b1", aanduiding=VIJANDIG)
    inzetten = [
        maak_betaald("i1", prijs=None, prijscode="P1", omschrijving=VIJANDIG, per="week", van="2016~"),
        maak_betaald("i2", scenario="referentie", omschrijving=VIJANDIG),
        maak_inzet("i3", omschrijving=VIJANDIG),
    ]
    scherm, _ = toon(db, *inzetten, betrokkenen=[wie], bestand={"prijslijst": lijst})
    for _ in (1, 2):
        assert "<b>dik" not in scherm.ruw() and "<i>1" not in scherm.ruw()
        assert "**vet**" not in scherm.teksten() and "$x$" not in scherm.teksten()
        assert VIJANDIG in scherm.alles()
        scherm.open_inzet("i1")
    scherm.open_inzet("i3").klik("Kies")
    assert VIJANDIG in scherm.alles() and "<b>dik" not in scherm.ruw()


UITERSTEN = {
    "dertig jaar": maak_betaald(per="week", van="1988-02-29", tot="2018-06-30"),
    "prijs nul": maak_betaald(prijs="0.00"),
    "één schrikkeldag": maak_betaald(per="jaar", van="2016-02-29", tot="2016-02-29"),
    "alle jaren": maak_betaald(per="maand", van="0001", tot="9998"),
    "oneindig veel geld": maak_betaald(aantal="9" * 400, prijs="9" * 10),
    "vaag en zonder einde": maak_betaald(per="week", van="[2015..2017-24]", tot=None),
    "in de toekomst": maak_betaald(per="week", van="2030", tot="2031"),
}


@pytest.mark.parametrize("geval", UITERSTEN)
@pytest.mark.parametrize("met_referentie", [True, False])
def test_uitersten_breken_niets(db: Path, geval: str, met_referentie: bool) -> None:
    inzetten = [UITERSTEN[geval]]
    if met_referentie:
        anders = {"id": "i2", "scenario": "referentie", "omschrijving": "anders"}
        inzetten.append(UITERSTEN[geval].model_copy(update=anders))
    referentie = {"soort": "anders", "splitsingspunt": "2016-22?"} if met_referentie else None
    scherm, _ = toon(db, *inzetten, referentie=referentie)
    assert BEDRAG.search(scherm.alles())
    scherm.open_inzet("i1")


def test_een_lege_casus_en_een_casus_die_er_niet_is(db: Path) -> None:
    (nummer,) = zet_klaar(db, maak_casus(betrokkenen=[]))
    assert "Er is nog geen inzet" in Kostenscherm(db, nummer).alles()
    assert "Deze casus is er niet (meer)" in Kostenscherm(db, 999).alles()


def test_een_adres_van_een_inzet_die_er_niet_is(db: Path) -> None:
    scherm, _ = toon(db, maak_betaald())
    assert "Kies links een inzet" in scherm.open_inzet("nergens").alles()


def test_de_demonstratie_laat_zich_lezen_zonder_dat_er_iets_verandert(db: Path) -> None:
    winkel = Opslag(db)
    winkel.zet_bestand(laad_demonstratie(), "proef", demonstratie=True)
    for regel in winkel.casussen():
        casus = winkel.laad_casus(regel.nr)[0]
        scherm = Kostenscherm(db, regel.nr)
        if not casus.inzetten:
            continue
        assert ("Wat er gebeurde was" in scherm.alles()) == (casus.uitgevraagd.get("kosten") == "ja")
        scherm.open_inzet(casus.inzetten[0].id)
        assert winkel.laad_casus(regel.nr)[1] == 1
