"""What the picture holds: vague is drawn vague, disputed twice, unknown as unknown, and nothing is lost."""

from datetime import date

import pytest
from casus.beeld import Merk, maak_tijdlijnbeeld, vertel_beeld
from casus.beeld.model import Baan, Blok, Tijdlijnbeeld
from casus.model import Casus
from tests.casus.beeld.beeldhulp import PEILDATUM, gebeurtenis, inzet, laad_demonstratie, maak_casus, regie


def beeld_van(casus: Casus | None = None, merken: tuple[Merk, ...] = (), **velden: object) -> Tijdlijnbeeld:
    return maak_tijdlijnbeeld(casus or maak_casus(**velden), PEILDATUM, merken=merken)


def baan(beeld: Tijdlijnbeeld, groep: str, sleutel: str) -> Baan:
    return next(b for g in beeld.groepen if g.sleutel == groep for b in g.banen if b.sleutel == sleutel)


def blok(beeld: Tijdlijnbeeld, groep: str, sleutel: str, nummer: int = 0) -> Blok:
    return baan(beeld, groep, sleutel).blokken[nummer]


def test_een_dag_precies_heeft_geen_zachte_einden() -> None:
    b = blok(beeld_van(inzetten=[inzet(van="2016-03-01", tot="2016-09-30")]), "inzet", "gt1")
    assert b.kern == b.mogelijk
    assert (b.mogelijk.van, b.mogelijk.tot) == (date(2016, 3, 1), date(2016, 9, 30))


def test_een_maand_geeft_mogelijke_einden_om_een_zekere_kern() -> None:
    b = blok(beeld_van(inzetten=[inzet(van="2016-03", tot="2016-09")]), "inzet", "gt1")
    assert (b.mogelijk.van, b.mogelijk.tot) == (date(2016, 3, 1), date(2016, 9, 30))
    assert b.kern is not None
    assert (b.kern.van, b.kern.tot) == (date(2016, 3, 31), date(2016, 9, 1))


def test_ongeveer_telt_de_marge_mee() -> None:
    b = blok(beeld_van(inzetten=[inzet(van="2016-03-20~", tot="2016-09-30")]), "inzet", "gt1")
    assert b.mogelijk.van == date(2016, 3, 5)
    assert b.kern is not None and b.kern.van == date(2016, 4, 4)


def test_te_vaag_voor_een_kern_is_geen_fout() -> None:
    b = blok(beeld_van(inzetten=[inzet(van="2016", tot="2016")]), "inzet", "gt1")
    assert b.kern is None and b.mogelijk.dagen == 366


def test_loopt_nog_gaat_tot_de_peildatum_met_open_einde() -> None:
    b = blok(beeld_van(inzetten=[inzet(tot="..")]), "inzet", "gt1")
    assert (b.einde, b.mogelijk.tot) == ("loopt", PEILDATUM)


def test_een_onbekend_einde_gaat_tot_het_eind_van_het_venster_en_is_onzeker() -> None:
    b = blok(beeld_van(inzetten=[inzet(tot=None)]), "inzet", "gt1")
    assert (b.einde, b.mogelijk.tot) == ("onbekend", date(2017, 6, 30))
    assert b.kern is not None and b.kern.dagen == 1


def test_een_einde_voor_het_begin_wordt_getekend_als_begin() -> None:
    b = blok(beeld_van(inzetten=[inzet(van="2016-05-01", tot="2016-04-01")]), "inzet", "gt1")
    assert b.mogelijk.van == b.mogelijk.tot == date(2016, 5, 1)


def test_een_betwiste_gebeurtenis_staat_er_twee_keer() -> None:
    lezing = {"verteld_door": ["mtj"], "tekst": "nee, dat was in mei", "datum": "2016-05"}
    beeld = beeld_van(gebeurtenissen=[gebeurtenis(datum="2016-03-02", lezingen=[lezing])])
    eerste, tweede = beeld.gebeurtenissen
    assert (eerste.betwist, eerste.andere_lezing) == (True, False)
    assert tweede.andere_lezing and tweede.id == "g1"
    assert tweede.label == "Ziet maatje anders · mei 2016"
    assert "nee, dat was in mei" in eerste.omschrijving and "nee, dat was in mei" in tweede.omschrijving


def test_een_betwiste_inzet_heeft_twee_balken_met_eigen_dagen() -> None:
    lezing = {"verteld_door": ["inw"], "tekst": "het hield eerder op", "velden": {"tot": "2016-06-30"}}
    beeld = beeld_van(inzetten=[inzet(lezingen=[lezing])])
    eigen, anders = baan(beeld, "inzet", "gt1").blokken
    assert anders.andere_lezing and anders.mogelijk.tot == date(2016, 6, 30)
    assert eigen.rij != anders.rij
    assert anders.teksten == ("ziet inwoner anders",)


@pytest.mark.parametrize("velden", [{"tot": "onzin"}, {"van": 3}, {"tot": True}, {"iets": None}, {"van": "2016-02-31"}])
def test_wat_in_een_lezing_geen_datum_is_wordt_overgeslagen(velden: dict) -> None:
    lezing = {"verteld_door": ["inw"], "tekst": "anders", "velden": velden}
    eigen, anders = baan(beeld_van(inzetten=[inzet(lezingen=[lezing])]), "inzet", "gt1").blokken
    assert anders.mogelijk == eigen.mogelijk


def test_twee_tegelijk_in_een_baan_krijgen_ieder_een_rij() -> None:
    beeld = beeld_van(inzetten=[inzet("i1"), inzet("i2", van="2016-06-01", tot="2016-12-31")])
    assert [b.rij for b in baan(beeld, "inzet", "gt1").blokken] == [0, 1]


def test_tot_en_vanaf_dezelfde_vage_maand_is_geen_overlap() -> None:
    beeld = beeld_van(inzetten=[inzet("i1", tot="2016-04"), inzet("i2", van="2016-04", tot="2016-12-31")])
    assert [b.rij for b in baan(beeld, "inzet", "gt1").blokken] == [0, 0]


def test_wie_alleen_een_periode_heeft_krijgt_een_dunne_lijn() -> None:
    arts = {"id": "poh", "aanduiding": "huisarts", "soort": "ketenpartner", "lijn": 1, "van": "2016-04", "tot": ".."}
    b = blok(beeld_van(betrokkenen=[arts]), "inzet", "poh")
    assert (b.soort, b.lijst, b.id) == ("aanwezig", "betrokkenen", "poh")


def test_banen_houden_de_volgorde_van_het_bestand() -> None:
    beeld = beeld_van(inzetten=[inzet("i1", betrokkene="mtj"), inzet("i2", betrokkene="gt1")])
    groep = next(g for g in beeld.groepen if g.sleutel == "inzet")
    assert [b.sleutel for b in groep.banen] == ["gt1", "mtj"]


def test_hoeveelheden_staan_er_zoals_mensen_ze_schrijven() -> None:
    def tekst(**velden: object) -> str:
        return blok(beeld_van(inzetten=[inzet(**velden)]), "inzet", "gt1").teksten[0]

    assert tekst(aantal="0.5", eenheid="uur", per="week") == "gesprekken, ½ uur per week"
    assert tekst(aantal="2", eenheid="keer", per="week") == "gesprekken, 2× per week"
    assert tekst(aantal="2.5", eenheid="dagdeel", per="maand") == "gesprekken, 2½ dagdelen per maand"
    assert tekst(aantal="1250.20", eenheid="uur", per="totaal") == "gesprekken, 1.250,2 uur"
    assert tekst() == "gesprekken"


@pytest.mark.parametrize(
    ("velden", "soort", "tekst"),
    [
        ({}, "niemand", "niemand? · 51 dagen"),
        ({"duiding": "gemist"}, "gemist", "niemand · 51 dagen"),
        ({"duiding": "niet_nodig"}, "verklaard", "niemand: niet nodig"),
        ({"onduidelijk": True}, "onduidelijk", "onduidelijk · 51 dagen"),
        ({"houder": "gt1", "gedeeld": True}, "houder", "gebiedsteammedewerker 1, samen"),
    ],
)
def test_niemand_is_een_vraag_tot_mensen_het_gemist_noemen(velden: dict, soort: str, tekst: str) -> None:
    b = blok(beeld_van(regieperioden=[regie(**velden)]), "regie", "hoofdlijnen")
    assert (b.soort, b.teksten[0]) == (soort, tekst)


def test_vage_lengte_van_een_gat_is_hooguit() -> None:
    b = blok(beeld_van(regieperioden=[regie(van="2016-03", tot="2016-04")]), "regie", "hoofdlijnen")
    assert b.teksten[0] == "niemand? · hooguit 61 dagen"


def test_een_lege_regiebaan_zegt_of_ernaar_gevraagd_is() -> None:
    beeld = beeld_van(regieperioden=[regie()], uitgevraagd={"regie_inwoner": "ja"})
    assert baan(beeld, "regie", "inwoner").hint == "niemand genoemd"
    assert baan(beeld, "regie", "dagelijks").hint == "nog niet naar gevraagd"


def test_wachten_wordt_getekend_als_wachten_met_de_uitkomst_in_woorden() -> None:
    v = {"id": "v1", "omschrijving": "fiets", "aangevraagd": "2016-03-01", "besloten": "2016-06-01",
         "gestart": "2016-07-01", "uitkomst": "toegekend", "opgeschort_dagen": 14}
    b = baan(beeld_van(voorzieningen=[v]), "voorzieningen", "v1")
    assert [blok.soort for blok in b.blokken] == ["wachten", "na_besluit", "in_gebruik"]
    assert [blok.teksten[-1] for blok in b.blokken[:2]] == ["78 dagen", "30 dagen"]
    assert b.momenten[-1].tekst == "toegekend"


def test_een_vaag_besluit_geeft_twee_getallen() -> None:
    v = {"id": "v1", "omschrijving": "fiets", "aangevraagd": "2016-03", "besloten": "2016-06-01"}
    b = blok(beeld_van(voorzieningen=[v]), "voorzieningen", "v1")
    assert b.teksten[-1] == "62 tot 92 dagen"
    assert len(b.snorren) == 1


def test_wat_nog_loopt_wacht_tot_de_peildatum() -> None:
    v = {"id": "v1", "omschrijving": "fiets", "aangevraagd": "2017-10-02", "uitkomst": "lopend"}
    b = blok(beeld_van(voorzieningen=[v]), "voorzieningen", "v1")
    assert (b.einde, b.mogelijk.tot) == ("loopt", PEILDATUM)


def test_een_voorziening_zonder_data_zegt_dat() -> None:
    v = {"id": "v1", "omschrijving": "fiets"}
    assert baan(beeld_van(voorzieningen=[v]), "voorzieningen", "v1").hint == "geen data bekend"


def test_ieder_heeft_een_eigen_belevingslijn_inwoners_eerst() -> None:
    belevingen = [{"betrokkene": "mtj", "score": 1}, {"betrokkene": "inw", "score": -2}]
    beeld = beeld_van(gebeurtenissen=[gebeurtenis(belevingen=belevingen)])
    assert [(lijn.naam, lijn.hoofd, lijn.punten[0].score) for lijn in beeld.beleving] == [
        ("inwoner", True, -2), ("maatje", False, 1),
    ]  # fmt: skip


def test_de_referentie_staat_apart_en_hol() -> None:
    beeld = beeld_van(
        referentie={"soort": "betere_aanpak", "splitsingspunt": "2016-04"},
        gebeurtenissen=[
            gebeurtenis("g1"), gebeurtenis("g2", scenario="referentie"), gebeurtenis("g3", scenario="beide"),
        ],
        inzetten=[inzet("i1", scenario="referentie")],
    )
    assert [m.id for m in beeld.gebeurtenissen] == ["g1", "g3"]
    assert beeld.anders is not None
    assert [m.id for m in beeld.anders.gebeurtenissen] == ["g2"]
    assert beeld.anders.gebeurtenissen[0].hol and beeld.anders.banen[0].blokken[0].hol
    assert [s.soort for s in beeld.strepen][0] == "splitsingspunt"


def test_een_geboorte_lang_geleden_knijpt_het_beeld_niet_samen() -> None:
    beeld = beeld_van(gebeurtenissen=[gebeurtenis("g1", datum="1950-03-01"), gebeurtenis("g2")])
    assert beeld.van.year == 2015 and beeld.tot <= date(2017, 12, 31)
    assert [m.id for m in beeld.gebeurtenissen] == ["g1", "g2"]


def test_inzoomen_geeft_precies_die_dagen() -> None:
    beeld = maak_tijdlijnbeeld(maak_casus(), PEILDATUM, van=date(2016, 5, 1), tot=date(2016, 5, 31))
    assert (beeld.van, beeld.tot) == (date(2016, 5, 1), date(2016, 5, 31))
    with pytest.raises(ValueError):
        maak_tijdlijnbeeld(maak_casus(), PEILDATUM, van=date(2016, 5, 1), tot=date(2016, 4, 1))


def test_een_leeg_verhaal_geeft_een_rustig_beeld_met_een_wenk() -> None:
    beeld = beeld_van()
    assert beeld.leeg and beeld.hint
    assert beeld.hint in vertel_beeld(beeld)


def test_merken_komen_in_hun_baan_of_in_een_eigen_rij() -> None:
    v = {"id": "v1", "omschrijving": "fiets", "aangevraagd": "2016-03-01", "besloten": "2016-06-01"}
    norm = Merk(tekst="norm", soort="norm", datum=date(2016, 4, 26), lijst="voorzieningen", item="v1")
    gat = Merk(tekst="niemand?", soort="gat", van=date(2016, 5, 1), tot=date(2016, 6, 20),
               lijst="regieperioden", item="hoofdlijnen")  # fmt: skip
    los = Merk(tekst="los", datum=date(2016, 7, 1))
    zoek = Merk(tekst="zoek", datum=date(2016, 7, 1), lijst="inzetten", item="bestaat-niet")
    beeld = beeld_van(voorzieningen=[v], merken=(norm, gat, los, zoek))
    assert baan(beeld, "voorzieningen", "v1").merken == (norm,)
    assert blok(beeld, "regie", "hoofdlijnen").soort == "gat"
    assert beeld.signalen == (los, zoek)


def test_een_merk_zonder_dag_bestaat_niet() -> None:
    with pytest.raises(ValueError):
        Merk(tekst="wanneer?")


def test_voor_de_beamer_staat_er_niets_over_wie_er_niet_bij_was() -> None:
    casus = maak_casus(gebeurtenissen=[gebeurtenis("g1", over_afwezige=True), gebeurtenis("g2", nog_uitzoeken="dag?")])
    beeld = maak_tijdlijnbeeld(casus, PEILDATUM, voor_beamer=True)
    assert [m.id for m in beeld.gebeurtenissen] == ["g2"]
    assert not beeld.gebeurtenissen[0].uitzoeken


def test_gekozen_delen_zijn_alles_wat_er_staat() -> None:
    casus = maak_casus(gebeurtenissen=[gebeurtenis()], inzetten=[inzet()], regieperioden=[regie()])
    beeld = maak_tijdlijnbeeld(casus, PEILDATUM, groepen=("inzet", "regie"), met_regie=False)
    assert not beeld.gebeurtenissen and [g.sleutel for g in beeld.groepen] == ["inzet"]


@pytest.mark.parametrize("casus", laad_demonstratie(), ids=lambda c: c.code)
def test_elk_item_van_een_verhaal_staat_in_het_beeld_en_in_de_tekst(casus: Casus) -> None:
    beeld = maak_tijdlijnbeeld(casus, PEILDATUM)
    getekend = {m.id for m in beeld.gebeurtenissen} | {b.id for g in beeld.groepen for n in g.banen for b in n.blokken}
    getekend |= {m.id for g in beeld.groepen for n in g.banen for m in n.momenten}
    if beeld.anders:
        getekend |= {m.id for m in beeld.anders.gebeurtenissen} | {b.id for n in beeld.anders.banen for b in n.blokken}
    for lijst in (casus.gebeurtenissen, casus.inzetten, casus.voorzieningen, casus.regieperioden):
        assert {item.id for item in lijst} <= getekend
    tekst = "\n".join(vertel_beeld(beeld))
    for g in casus.gebeurtenissen:
        assert g.titel in tekst
    for i in casus.inzetten:
        assert i.omschrijving in tekst


@pytest.mark.parametrize(
    ("vorm", "kracht", "tekst"),
    [("inwoner", "weinig", "inwoner · weinig regie"), ("inwoner", None, "inwoner"), ("dagelijks", "veel", "inwoner")],
)
def test_bij_inwonersregie_staat_hoeveel_regie_de_inwoner_had(vorm, kracht, tekst) -> None:
    casus = maak_casus(regieperioden=[regie(vorm=vorm, houder="inw", kracht=kracht)])
    (groep,) = maak_tijdlijnbeeld(casus, PEILDATUM, groepen=("regie",)).groepen
    (blok,) = [blok for baan in groep.banen for blok in baan.blokken]
    assert blok.teksten[0] == tekst
    assert ("weinig regie" in blok.omschrijving) == (kracht == "weinig")
