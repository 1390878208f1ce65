"""Filling in: what is complete becomes the item, what lacks or cannot be is kept half-filled; nothing given is lost."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casus.bestand import lees_bytes, schrijf_bytes
from casus.bewerken import HALF, lees_halve, zet_velden
from casus.bewerken.halve import vind_half, vind_item
from casus.model.kenmerken import beschrijf
from casus.model.lijsten import ITEMLIJSTEN
from casus.stappen import Weg, Zet
from tests.casus.bewerken.verhalen import OMGEVING, als_waarden
from tests.fabriek import (
    maak_bestand, maak_betrokkene, maak_bevinding, maak_casus, maak_doel, maak_gebeurtenis, maak_inzet, maak_notitie,
    maak_volle_casus,
)  # fmt: skip

INZET = {"betrokkene": "b1", "omschrijving": "hulp thuis", "van": "2016-03"}


def vul(winkel, lijst: str, kenmerk: str, velden: dict[str, Any], notitie: str = "half1") -> list[str]:
    stappen, meldingen = zet_velden(winkel.casus, OMGEVING, lijst, kenmerk, velden, notitie)
    winkel.doe(stappen)
    return meldingen


@pytest.fixture
def vol(winkel):
    winkel.zet(maak_volle_casus())
    return winkel


# Whole


def test_een_nieuw_item_dat_heel_is_wordt_een_item():
    stappen, meldingen = zet_velden(maak_casus(), OMGEVING, "inzetten", "i1", INZET, "half1")
    assert (stappen, meldingen) == ([Zet("inzetten", maak_inzet())], [])


def test_een_gewijzigd_veld_laat_de_rest_de_volgorde_en_het_extra_van_anderen_ongemoeid(winkel):
    extra = {"ander_programma": {"x": [1, "twee"]}}
    winkel.zet(maak_casus(gebeurtenissen=[maak_gebeurtenis(f"g{n}", titel=f"t{n}", extra=extra) for n in range(3)]))
    voor = winkel.casus
    assert vul(winkel, "gebeurtenissen", "g1", {"titel": "anders"}) == []
    anders = voor.gebeurtenissen[1].model_copy(update={"titel": "anders"})
    assert winkel.casus.gebeurtenissen == [voor.gebeurtenissen[0], anders, voor.gebeurtenissen[2]]


@pytest.mark.parametrize("leeg", [None, ""])
@pytest.mark.parametrize(
    ("lijst", "item", "veld"),
    [("inzetten", "i1", "tot"), ("inzetten", "i1", "aantal"), ("inzetten", "i1", "toelichting"),
     ("gebeurtenissen", "g1", "zoals_gezegd"), ("voorzieningen", "v1", "gestart")],
)  # fmt: skip
def test_een_leeggemaakt_veld_is_weer_leeg(vol, lijst, item, veld, leeg):
    assert vul(vol, lijst, item, {veld: leeg}) == []
    assert not getattr(vind_item(vol.casus, lijst, item), veld)


# Half


@pytest.mark.parametrize(
    ("mist", "melding"),
    [("betrokkene", "Wie gaf het: nog invullen"), ("omschrijving", "Wat: nog invullen"),
    ("van", "Vanaf: nog invullen")],
)
@pytest.mark.parametrize("hoe", ["weg", "leeg", "null"])
def test_een_nieuw_item_dat_iets_mist_wordt_een_notitie_met_wat_er_wel_is(winkel, mist, melding, hoe):
    winkel.zet(maak_casus())
    velden = {naam: waarde for naam, waarde in INZET.items() if naam != mist}
    velden |= {"weg": {}, "leeg": {mist: ""}, "null": {mist: None}}[hoe]
    assert vul(winkel, "inzetten", "i1", velden) == [melding]
    assert winkel.casus.inzetten == []
    (notitie,) = winkel.casus.notities
    assert (notitie.id, notitie.nog_uitzoeken) == ("half1", f"klopt nog niet: {melding}")
    assert notitie.extra[HALF] == {"lijst": "inzetten", "id": "i1", "velden": velden}


@pytest.mark.parametrize("lijst", list(ITEMLIJSTEN))
def test_van_elk_soort_item_kan_een_begin_bewaard_worden(winkel, lijst):
    winkel.zet(maak_casus())
    meldingen = vul(winkel, lijst, "x1", {})
    assert meldingen and all(melding.endswith(": nog invullen") for melding in meldingen)
    assert vind_half(winkel.casus, lijst, "x1") is not None


def test_een_einde_voor_het_begin_laat_het_item_zoals_het_was_en_bewaart_het_halve(vol):
    voor = vol.casus.inzetten
    (melding,) = vul(vol, "inzetten", "i1", {"tot": "2014-05", "toelichting": "volgens de brief"})
    assert melding == "Tot: het einde (mei 2014, dag onbekend) ligt voor het begin (maart 2016, dag onbekend)"
    assert vol.casus.inzetten == voor
    half = vind_half(vol.casus, "inzetten", "i1")
    assert half.velden == {"tot": "2014-05", "toelichting": "volgens de brief"}


@pytest.mark.parametrize("woorden", ["in de bouwvak ofzo", "2016-13", "..", "31-02-2016", "weet ik niet"])
def test_woorden_die_geen_datum_zijn_blijven_staan(vol, woorden):
    (melding,) = vul(vol, "gebeurtenissen", "g1", {"datum": woorden})
    assert melding.startswith("Wanneer: ")
    assert vind_half(vol.casus, "gebeurtenissen", "g1").velden == {"datum": woorden}
    assert vol.casus.gebeurtenissen[0].datum == "2016-03"


def test_wie_er_niet_is_kan_niet_genoemd_worden_maar_de_rest_blijft(vol):
    (melding,) = vul(vol, "inzetten", "i1", {"betrokkene": "weg", "aantal": "2"})
    assert melding.startswith("Wie gaf het: ")
    assert vind_half(vol.casus, "inzetten", "i1").velden == {"betrokkene": "weg", "aantal": "2"}


def test_een_kring_van_opvolgers_blijft_half(winkel):
    winkel.zet(maak_casus(betrokkenen=[maak_betrokkene("b1", volgt_op="b2"), maak_betrokkene("b2", aanduiding="zus")]))
    assert "volgt zo zichzelf op" in vul(winkel, "betrokkenen", "b2", {"volgt_op": "b1"})[0]
    assert winkel.casus.betrokkenen[1].volgt_op is None


@pytest.mark.parametrize(("tekst", "blijft"), [("half \ud800 teken", "half \ufffd teken"), ("nul\0teken", "nulteken")])
def test_een_teken_dat_niet_in_een_bestand_kan_houdt_de_rest_niet_tegen(vol, tekst, blijft):
    assert vul(vol, "gebeurtenissen", "g1", {"titel": tekst}) == []
    assert lees_bytes(schrijf_bytes(maak_bestand(vol.casus))).casussen[0].gebeurtenissen[0].titel == blijft


# Completing


def test_wat_er_nog_bij_moest_maakt_het_heel_en_de_notitie_gaat_weg(winkel):
    winkel.zet(maak_casus())
    vul(winkel, "inzetten", "i1", {"omschrijving": "hulp thuis"})
    vul(winkel, "inzetten", "i1", {"van": "2016-03"})
    assert [n.id for n in winkel.casus.notities] == ["half1"]
    assert vul(winkel, "inzetten", "i1", {"betrokkene": "b1"}) == []
    assert (winkel.casus.notities, winkel.casus.inzetten) == ([], [maak_inzet()])


def test_rechtzetten_maakt_het_halve_tot_het_item(vol):
    vul(vol, "inzetten", "i1", {"tot": "2014-05", "aantal": "2"})
    assert vul(vol, "inzetten", "i1", {"tot": "2017-05"}) == []
    assert (vol.casus.inzetten[0].tot, vol.casus.inzetten[0].aantal) == ("2017-05", 2)
    assert lees_halve(vol.casus) == []


def test_wat_mensen_bij_de_notitie_zetten_komt_bij_het_item(winkel):
    half = {HALF: {"lijst": "inzetten", "id": "i1", "velden": {"omschrijving": "hulp", "van": "2016"}}, "elders": 1}
    notitie = maak_notitie(
        tekst="hulp, zei ze, van de kerk", extra=half, verteld_door=["b1"], over_afwezige=True, herkomst="verteld",
        nog_uitzoeken="de brief zoeken", lezingen=[{"verteld_door": ["b1"], "tekst": "niet waar"}],
    )  # fmt: skip
    winkel.zet(maak_casus(notities=[notitie]))
    vul(winkel, "inzetten", "i1", {"toelichting": "thuis"})
    assert vind_half(winkel.casus, "inzetten", "i1").notitie.tekst == "hulp, zei ze, van de kerk"
    vul(winkel, "inzetten", "i1", {"betrokkene": "b1"})
    (inzet,) = winkel.casus.inzetten
    assert (inzet.verteld_door, inzet.over_afwezige, inzet.herkomst) == (["b1"], True, "verteld")
    assert (inzet.nog_uitzoeken, inzet.extra) == ("de brief zoeken", {"elders": 1})
    assert inzet.lezingen[0].tekst == "niet waar"
    assert inzet.toelichting == "thuis (gezegd: hulp, zei ze, van de kerk)"


def test_wat_op_de_notitie_steunde_steunt_nu_op_het_item(winkel):
    half = {HALF: {"lijst": "doelen", "id": "d1", "velden": {"omschrijving": "buiten komen"}}}
    winkel.zet(
        maak_casus(
            notities=[maak_notitie(extra=half), maak_notitie("n2", geplaatst_als="n1")],
            bevindingen=[maak_bevinding(items=["n1"])],
        )
    )
    assert vul(winkel, "doelen", "d1", {"gesteld": "2016-03"}) == []
    assert winkel.casus.bevindingen[0].items == ["d1"]
    assert winkel.casus.notities[0].geplaatst_als == "d1"


def test_ongedaan_maken_brengt_het_halve_terug(winkel):
    winkel.zet(maak_casus())
    vul(winkel, "doelen", "d1", {"omschrijving": "weer buiten komen"})
    voor = winkel.casus
    vul(winkel, "doelen", "d1", {"gesteld": "2016-03"})
    assert winkel.casus.doelen == [maak_doel()]
    assert winkel.terug() == voor


def test_een_halve_notitie_gaat_mee_in_het_bestand(vol):
    vul(vol, "inzetten", "i1", {"tot": "zomer of herfst", "aantal": "1.50", "verteld_door": ["b1"]})
    uit = lees_bytes(schrijf_bytes(maak_bestand(vol.casus)))
    assert uit.casussen[0] == vol.casus
    assert lees_halve(uit.casussen[0]) == lees_halve(vol.casus)


@pytest.mark.parametrize(
    "half",
    [1, [], {}, {"lijst": "onzin", "id": "x", "velden": {}}, {"lijst": "inzetten", "id": "x"},
     {"lijst": "inzetten", "velden": []}, {"lijst": ["inzetten"], "velden": {}},
     {"lijst": "inzetten", "velden": {}}, {"lijst": "inzetten", "id": 3, "velden": {}}],
)  # fmt: skip
def test_wat_geen_half_item_is_is_gewoon_een_notitie(half):
    assert lees_halve(maak_casus(notities=[maak_notitie(extra={HALF: half})])) == []


# Whatever is given


def _waarden(veld: Any) -> st.SearchStrategy[Any]:
    goed = {
        "datum": ["2016", "2016-05~"], "einde": ["..", "2017"], "getal": ["2", "1.5"], "heel": [1], "ja_nee": [True],
        "tekst": list(veld.codes) or ["woorden"],
    }  # fmt: skip
    keuzes = ["b1"] if veld.verwijst == "betrokkenen" else goed.get(veld.soort, [])
    return st.sampled_from([*keuzes, "onzin", "2014"])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_geen_gegeven_waarde_gaat_ooit_verloren(gedeelde_winkel, data):
    lijst = data.draw(st.sampled_from(list(ITEMLIJSTEN)))
    enkel = [
        veld for veld in beschrijf(ITEMLIJSTEN[lijst])
        if veld.soort in ("tekst", "datum", "einde", "getal", "heel", "ja_nee") and veld.naam not in ("id",
        "geplaatst_als")
    ]  # fmt: skip
    gedeelde_winkel.zet(maak_volle_casus())
    kenmerk = data.draw(st.sampled_from([getattr(gedeelde_winkel.casus, lijst)[0].id, "nieuw"]))
    gegeven: dict[str, Any] = {}
    for _ in range(data.draw(st.integers(1, 4))):
        kies = data.draw(st.lists(st.sampled_from(enkel), min_size=1, max_size=4, unique_by=lambda veld: veld.naam))
        velden = {veld.naam: data.draw(_waarden(veld)) for veld in kies}
        gegeven |= velden
        meldingen = vul(gedeelde_winkel, lijst, kenmerk, velden, "half1")
        casus = gedeelde_winkel.casus
        item, half = vind_item(casus, lijst, kenmerk), vind_half(casus, lijst, kenmerk)
        assert bool(meldingen) == (half is not None)
        nu = {**(item.model_dump() if item else {}), **(half.velden if half else {})}
        assert {naam: nu.get(naam) for naam in gegeven} == gegeven


def test_een_stap_voor_de_notitie_noemt_de_stand_waar_ze_van_uitging(winkel):
    winkel.zet(maak_casus())
    vul(winkel, "inzetten", "i1", {"omschrijving": "hulp"})
    notitie = winkel.casus.notities[0]
    stappen, _ = zet_velden(winkel.casus, OMGEVING, "inzetten", "i1", {"van": "2016"}, "half2")
    assert isinstance(stappen[0], Zet) and stappen[0].voor == notitie
    stappen, _ = zet_velden(winkel.casus, OMGEVING, "inzetten", "i1", {"van": "2016", "betrokkene": "b1"}, "half2")
    assert stappen[-1] == Weg("notities", "half1")
    assert als_waarden(winkel.casus)["notities"]
