"""Vooraf, leeswijzer and front page; and what the stuff of a report says of editions."""

from datetime import date
from typing import Any

import pytest

from aspects.verificatie import leg_voor, zet_akkoord
from casus.demonstratie import laad_demonstratie
from casus.model import Rapporttekst
from exports.rapport.bouwen import MERK_INTERN, MERK_OPENBAAR, maak_rapport
from exports.rapport.model import Lijst, Tabel
from exports.rapport.stof import maak_stof
from tests.exports.rapporttekst import lees_delen, lees_koppen, lees_links, neem_stuk
from tests.fabriek import maak_bestand, maak_betrokkene, maak_casus, maak_onderzoek, maak_panelgesprek

DEMO = laad_demonstratie()


def lees_hoofdstuk(bestand: Any, sleutel: str, uitgave: Any = "openbaar") -> str:
    return lees_delen(maak_rapport(bestand, None, uitgave, [sleutel]).delen)


def test_vooraf_noemt_de_evaluatie_de_aantallen_en_de_periode() -> None:
    mensen = [maak_betrokkene("b1", bij_sessie=True), maak_betrokkene("b2", bij_sessie=True)]
    casussen = [
        maak_casus(f"c{n}", code=f"C0{n}", sessiedatum=dag, betrokkenen=mensen)
        for n, dag in enumerate(("2016-11-23", "2017-02-01", "2016-12-05"))
    ]  # fmt: skip
    weg = maak_casus("c9", toestemming={"status": "geweigerd"}, sessiedatum="2015-01-01")
    bestand = maak_bestand(*casussen, weg, panelgesprekken=[maak_panelgesprek()])
    openbaar, intern = (lees_hoofdstuk(bestand, "vooraf", uitgave) for uitgave in ("openbaar", "intern"))
    assert "Gesprekken: 2016 tot en met 2017" in openbaar
    assert "Gesprekken: november 2016 tot en met februari 2017" in intern
    for tekst in (openbaar, intern):
        assert "Evaluatie: Proef" in tekst and "Gemeente: Testdam" in tekst
        assert "Verhalen: 3" in tekst and "Mensen aan tafel: 6 (" in tekst and "Panelgesprekken: 1" in tekst
        assert "Wij danken iedereen" in tekst and "2015" not in tekst


def test_een_eigen_akkoorde_tekst_komt_voor_de_vaste_dank_en_een_concept_niet_openbaar() -> None:
    concept = Rapporttekst(plaats="vooraf", tekst="Nog niet af.")
    bestand = maak_bestand(teksten=[concept])
    assert "Nog niet af." not in lees_hoofdstuk(bestand, "vooraf") and "danken" in lees_hoofdstuk(bestand, "vooraf")
    klaar = maak_bestand(teksten=[zet_akkoord(leg_voor(concept, ["stuurgroep"]))])
    assert "Nog niet af." in lees_hoofdstuk(klaar, "vooraf") and "danken" not in lees_hoofdstuk(klaar, "vooraf")


def test_het_voorblad_zegt_alleen_intern_waarom_verhalen_niet_meetellen() -> None:
    openbaar, intern = (maak_rapport(DEMO, None, uitgave) for uitgave in ("openbaar", "intern"))  # type: ignore[arg-type]
    assert "15 verhalen in dit rapport" in lees_delen(openbaar.voorblad)
    assert "niet meegeteld" not in lees_delen(openbaar.voorblad) and "niet meegeteld" in lees_delen(intern.voorblad)
    assert (openbaar.merk, intern.merk) == (MERK_OPENBAAR, MERK_INTERN)


def test_de_datum_is_die_van_de_vraag_en_anders_de_peildatum() -> None:
    assert maak_rapport(maak_bestand(), hoofdstukken=[]).datum == date(2018, 6, 30)
    rapport = maak_rapport(maak_bestand(), date(2019, 1, 2), hoofdstukken=[])
    assert (rapport.datum, rapport.datum_tekst, rapport.delen) == (date(2019, 1, 2), "2 januari 2019", ())


def test_de_leeswijzer_noemt_de_aspecten_in_volgorde_en_wijst_naar_hun_hoofdstuk() -> None:
    delen = neem_stuk(maak_rapport(DEMO).delen, "leeswijzer")
    tabel = next(d for d in delen if isinstance(d, Tabel))
    assert [rij[0] for rij in tabel.rijen] == [str(n) for n in range(1, 12)]
    assert [anker for _, anker in lees_links(delen)] == [f"aspect:{a.code}" for a in DEMO.onderzoek.aspecten]
    tekst = lees_delen(delen)
    for stuk in ("Toezichtskader Stelseltoezicht Jeugd", "stuurgroep", "Overeenstemming", "minder dan 3",
                 "gekozen om van te leren", "Nergens staat een oordeel"):  # fmt: skip
        assert stuk in tekst
    soorten = next(d for d in delen if isinstance(d, Lijst))
    assert [punt.split(":")[0] for punt in soorten.punten] == ["vasthouden", "drempel", "spanningsveld", "aandacht"]


@pytest.mark.parametrize(("uitgave", "wel", "niet"), [
    ("openbaar", "geen codes van verhalen", "Geef haar niet door"),
    ("intern", "Geef haar niet door", "‘minder dan 3’"),
])  # fmt: skip
def test_de_leeswijzer_zegt_voor_wie_de_uitgave_is(uitgave: str, wel: str, niet: str) -> None:
    tekst = lees_hoofdstuk(DEMO, "leeswijzer", uitgave)
    assert wel in tekst and niet not in tekst


def test_wie_iets_zei_is_openbaar_een_groep_en_intern_een_rol() -> None:
    mensen = [maak_betrokkene("b1", aanduiding="moeder"), maak_betrokkene("b2", soort="naaste", aanduiding="oma"),
              maak_betrokkene("b3", soort="gebiedsteam", aanduiding="gebiedsteammedewerker 1"),
              maak_betrokkene("b4", soort="vrijwilliger", aanduiding="maatje")]  # fmt: skip
    casus = maak_casus(betrokkenen=mensen, deelnames=[{"betrokkene": "b2", "status": "nee"}])
    iedereen = ["b1", "b2", "b3", "b4", "onbekend"]
    openbaar, intern = (maak_stof(maak_bestand(casus), None, uitgave) for uitgave in ("openbaar", "intern"))  # type: ignore[arg-type]
    assert openbaar.noem_wie(casus, iedereen) == "inwoner of naaste en professional"
    assert intern.noem_wie(casus, iedereen) == "moeder, gebiedsteammedewerker 1 en maatje"
    assert (openbaar.noem_casus(casus), intern.noem_casus(casus)) == ("", "C01")
    assert openbaar.zeg("Zoals  in\nC01.") == "Zoals in een van de verhalen." and intern.zeg("in  C01") == "in C01"
    assert openbaar.schrijf_telling(2, 15) == "minder dan 3 van de 15 verhalen"
    assert intern.schrijf_telling(1, 1) == "1 van 1 verhaal"


def test_een_evaluatie_zonder_verhalen_zegt_dat_in_elke_uitgave() -> None:
    leeg = maak_bestand(onderzoek=maak_onderzoek()).model_copy(update={"casussen": []})
    for uitgave in ("openbaar", "intern"):
        assert "nog geen verhalen die meetellen" in lees_hoofdstuk(leeg, "vooraf", uitgave)
        assert lees_koppen(maak_rapport(leeg, None, uitgave).delen)  # type: ignore[arg-type]
