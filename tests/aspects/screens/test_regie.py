"""Regie: what a person sees and answers, and what is stored of it."""

import pytest

from casus.screens.tekst import letterlijk
from tests.casus.screens.schermhulp import Scherm, laad, zet_klaar
from tests.fabriek import maak_betrokkene, maak_casus, maak_gebeurtenis, maak_regieperiode

VRAAG = "dagelijks:2016-01-01:2016-01-31"


def casus(**anders):
    return maak_casus(
        **{
            "uitgevraagd": {"regie_dagelijks": "ja"},
            "betrokkenen": [maak_betrokkene(), maak_betrokkene("b2", aanduiding="buurvrouw", soort="naaste")],
            "regieperioden": [maak_regieperiode("r1", van="2016-02-01", tot="2016-12-31")],
            **anders,
        }
    )


def open_vraag(db, scherm="regie", **anders) -> tuple[Scherm, int]:
    (nummer,) = zet_klaar(db, casus(**anders))
    return Scherm(scherm, db, casus=nummer, lijst="regievraag", item=VRAAG), nummer


def nieuw(db, nummer):
    return laad(db, nummer).regieperioden[-1]


def test_een_vraag_staat_in_de_lijst_en_gaat_open(db):
    (nummer,) = zet_klaar(db, casus())
    scherm = Scherm("regie", db, casus=nummer)
    assert "Vragen (1)" in scherm.teksten()
    zin = "Dagelijkse regie, van 1 januari 2016 tot en met 31 januari 2016 (31 dagen): niemand genoemd"
    scherm.klik(letterlijk(zin))
    assert scherm.item == VRAAG
    assert "Wie had hier het overzicht?" in scherm.teksten()


@pytest.mark.parametrize(
    ("knop", "duiding", "onduidelijk"),
    [
        ("Gemist", "gemist", False), ("Niet nodig", "niet_nodig", False), ("Niet mogelijk", "niet_mogelijk", False),
        ("Met opzet losgelaten", "bewust_los", False), ("Het was onduidelijk", None, True),
    ],
)  # fmt: skip
@pytest.mark.parametrize("waar", ["regie", "tijdlijn_met_merken"])
def test_een_antwoord_wordt_een_periode_en_is_gekozen(db, waar, knop, duiding, onduidelijk):
    scherm, nummer = open_vraag(db, waar)
    scherm.klik(knop)
    periode = nieuw(db, nummer)
    assert (periode.vorm, periode.houder) == ("dagelijks", None)
    assert (periode.duiding, periode.onduidelijk) == (duiding, onduidelijk)
    assert (periode.van, periode.tot) == ("2016-01-01", "2016-01-31")
    assert scherm.item == periode.id


def test_iemand_had_de_regie(db):
    scherm, nummer = open_vraag(db)
    scherm.vul("Iemand had deze regie", "b2").klik("Zet op de tijdlijn")
    assert nieuw(db, nummer).houder == "b2"
    assert "Geen open vragen" in scherm.teksten()


def test_na_een_afsluiting_wordt_niet_nodig_voorgesteld(db):
    einde = maak_gebeurtenis("g1", soort="einde", datum="2016-01-10", titel="dossier gesloten")
    scherm, nummer = open_vraag(db, gebeurtenissen=[einde])
    assert "dossier gesloten" in scherm.teksten()
    scherm.klik("Ja, niet nodig")
    assert (nieuw(db, nummer).duiding, nieuw(db, nummer).van) == ("niet_nodig", "2016-01-11")


@pytest.mark.parametrize(
    "rommel", ["dagelijks:2016-01-31:2016-01-01", "iets:2016-01-01:2016-01-31", "dagelijks", "a:b:c"]
)
def test_een_adres_dat_geen_vraag_is_doet_niets(db, rommel):
    (nummer,) = zet_klaar(db, casus())
    Scherm("regie", db, casus=nummer, lijst="regievraag", item=rommel)
    Scherm("tijdlijn_met_merken", db, casus=nummer, lijst="regievraag", item=rommel)


def test_twee_tegelijk_met_opzet_wordt_samen_regie(db):
    perioden = [
        maak_regieperiode("r1", van="2016-01-01", tot="2016-06-30"),
        maak_regieperiode("r2", houder="b2", van="2016-06-01", tot="2016-12-31"),
    ]
    (nummer,) = zet_klaar(db, casus(regieperioden=perioden))
    scherm = Scherm("regie", db, casus=nummer).klik("Ja, dit was samen-regie")
    assert [r.gedeeld for r in laad(db, nummer).regieperioden] == [True, True]
    assert "Was dat met opzet?" not in scherm.teksten()


def test_of_er_gevraagd_is_zeggen_mensen_zelf(db):
    (nummer,) = zet_klaar(db, casus(uitgevraagd={}))
    scherm = Scherm("regie", db, casus=nummer)
    assert "Vragen (" not in scherm.teksten()
    vraag = next(p for p in scherm.app.get("button_group") if "regie_dagelijks" in p.key)
    vraag.set_value("ja")
    scherm.loop()
    assert laad(db, nummer).uitgevraagd == {"regie_dagelijks": "ja"}
    assert "Vragen (1)" in scherm.teksten()


def test_een_botsing_tussen_vormen_wordt_een_bevinding(db):
    (nummer,) = zet_klaar(db, casus())
    scherm = Scherm("regie", db, casus=nummer)
    label = "Samen-regie en opdrachtgevende regie: ging dat samen, of zat het elkaar in de weg?"
    scherm.vul(label, "ieder wees naar de ander")
    scherm.app.get("selectbox")[-2].set_value("werkte_tegen")
    scherm.loop().klik("Schrijf op")
    (bevinding,) = laad(db, nummer).bevindingen
    assert (bevinding.aspect, bevinding.tekst) == ("regie", "ieder wees naar de ander")
    assert bevinding.werking == "werkte_tegen"
    assert scherm.veld(label).value == ""
