"""The strips of the learning picture: who held regie in groups, where nobody did, from the first contact on."""

import json
import random
from dataclasses import asdict
from typing import Any

import pytest

from aspects.cijfers import bereken_casus
from aspects.leerbeeld import Keuze, maak_gespreksblad, maak_leerbeeld, vertel_strook, vertel_vorm
from aspects.leerbeeld.vertellen import zeg_keuze, zeg_te_weinig
from aspects.leerbeeld.woorden import noem_duur, noem_maand, noem_spreiding
from aspects.stukken import tel_dagen, voeg_samen
from casus.bestand import lees_pad
from casus.controle.omgeving import Omgeving
from casus.perioden import Stuk
from tests.aspects.leerbeeldhulp import ALLES, bouw, bouw_strook, maak_verhaal, maak_verhalen
from tests.fabriek import DATA, maak_doel, maak_gebeurtenis, maak_inzet

NIEMAND: dict[str, Any] = {"houder": None}


def delen(strook: Any) -> list[tuple[int, int, str]]:
    """Each part: from, to, and who or why."""
    return [(d.dagen.van, d.dagen.tot, "+".join(d.groepen) or d.duiding or d.soort) for d in strook.delen]


def test_een_houder_is_een_groep_en_geen_persoon() -> None:
    strook = bouw_strook({"tot": "2016-01-31"}, {"houder": "team2", "van": "2016-02-01"})
    assert delen(strook) == [(0, 365, "gebiedsteam")]
    assert strook.wisselingen == 1
    assert strook.lengte == 366


@pytest.mark.parametrize(
    ("houder", "groep"),
    [
        ("inw", "inwoner"), ("naaste", "naaste"), ("vrij", "vrijwilliger"), ("gem", "gemeente"),
        ("zorg", "aanbieder"), ("keten", "ketenpartner"), ("buiten", "anders"),
    ],
)  # fmt: skip
def test_elke_soort_heeft_zijn_groep(houder: str, groep: str) -> None:
    assert delen(bouw_strook({"houder": houder})) == [(0, 365, groep)]


def test_twee_groepen_die_samen_mogelijk_zijn_staan_er_beide() -> None:
    strook = bouw_strook({"tot": "2016-03"}, {"houder": "zorg", "van": "2016-03"})
    assert delen(strook) == [(0, 59, "gebiedsteam"), (60, 90, "gebiedsteam+aanbieder"), (91, 365, "aanbieder")]
    assert strook.dubbel == (), "that both may have held it in March is not two at once"


def test_twee_tegelijk_is_wat_zeker_is_ook_binnen_een_groep() -> None:
    strook = bouw_strook({}, {"houder": "team2", "van": "2016-02-01", "tot": "2016-02-29"})
    assert strook.dubbel == (Stuk(31, 59),)
    assert bouw_strook({"gedeeld": True}, {"houder": "team2", "gedeeld": True}).dubbel == ()


def test_elke_dag_zonder_houder_is_uitgelegd_onduidelijk_gemist_of_een_vraag() -> None:
    strook = bouw_strook(
        {"tot": "2016-01-31"},
        {**NIEMAND, "duiding": "bewust_los", "van": "2016-02-01", "tot": "2016-02-29"},
        {**NIEMAND, "duiding": "niet_nodig", "van": "2016-03-01", "tot": "2016-03-31"},
        {"onduidelijk": True, "van": "2016-04-01", "tot": "2016-04-30"},
        {**NIEMAND, "duiding": "gemist", "van": "2016-05-01", "tot": "2016-05-31"},
    )
    assert delen(strook) == [
        (0, 30, "gebiedsteam"), (31, 59, "bewust_los"), (60, 90, "niet_nodig"), (91, 120, "onduidelijk"),
        (121, 151, "gemist"), (152, 365, "vraag"),
    ]  # fmt: skip
    assert [(leemte.dagen, leemte.stand) for leemte in strook.leemten] == [
        (Stuk(31, 90), "uitgelegd"), (Stuk(91, 365), "open"),
    ]  # fmt: skip


@pytest.mark.parametrize(("van", "leemten"), [("2016-01-14", 0), ("2016-01-15", 1)])
@pytest.mark.parametrize("duiding", [None, "gemist", "niet_nodig"])
def test_een_stuk_telt_vanaf_de_drempel(van: str, leemten: int, duiding: str | None) -> None:
    strook = bouw_strook({**NIEMAND, "duiding": duiding}, {"van": van})
    assert len(strook.leemten) == leemten


@pytest.mark.parametrize(("over", "stand"), [(13, "gemist"), (14, "open")])
def test_een_stuk_is_gemist_als_er_te_weinig_van_over_is_om_te_vragen(over: int, stand: str) -> None:
    strook = bouw_strook(
        {**NIEMAND, "duiding": "gemist", "tot": "2016-06-30"}, {"van": f"2016-07-{over + 1:02d}"}
    )  # fmt: skip
    assert [(leemte.dagen, leemte.stand) for leemte in strook.leemten] == [(Stuk(0, 181 + over), stand)]


def test_bij_inwonersregie_is_een_leeg_stuk_geen_vraag() -> None:
    strook = bouw_strook({"vorm": "inwoner", "houder": "inw", "van": "2016-06-01"}, vorm="inwoner")
    assert delen(strook) == [(0, 151, "vraag"), (152, 365, "inwoner")]
    assert strook.leemten == ()


def test_de_dagen_tellen_vanaf_het_eerste_contact() -> None:
    aanmelding = maak_gebeurtenis(soort="aanmelding", datum="2016-03-01")
    strook = bouw_strook({"van": "2016-03-11"}, gebeurtenissen=[aanmelding])
    assert delen(strook) == [(0, 9, "vraag"), (10, 305, "gebiedsteam")]
    assert strook.lengte == 306


def test_opdrachtgevende_regie_telt_vanaf_hetzelfde_eerste_contact() -> None:
    inzetten = [
        maak_inzet("i1", betrokkene="zorg", van="2016-02-01", tot="2016-02-29"),
        maak_inzet("i2", betrokkene="zorg", van="2016-04-01", tot="2016-04-30"),
    ]
    strook = bouw_strook({"vorm": "opdrachtgevend"}, vorm="opdrachtgevend", inzetten=inzetten)
    assert delen(strook) == [(31, 59, "gebiedsteam"), (91, 120, "gebiedsteam")]
    assert strook.lengte == 366
    assert "na 1 maand gebiedsteam (1 maand), dan geen ingekochte hulp (1 maand)" in vertel_strook(1, strook)


@pytest.mark.parametrize(("periode_tot", "stroken"), [("2016-01-13", 0), ("2016-01-14", 5), ("2015-12-31", 0)])
def test_een_verhaal_dat_korter_is_dan_de_drempel_heeft_geen_strook(periode_tot: str, stroken: int) -> None:
    van = "2016-01-01" if periode_tot > "2016" else "2015-12-31"
    casussen = maak_verhalen(5, {}, periode_van=van, periode_tot=periode_tot)
    assert bouw(casussen).vorm("dagelijks").verhalen == stroken


def test_zonder_zeker_deel_is_er_geen_strook_en_geen_fout() -> None:
    beeld = bouw(maak_verhalen(5, {}, periode_van="2016", periode_tot="2016"))
    assert beeld.verhalen == 5
    assert [vorm.verhalen for vorm in beeld.vormen] == [0] * 5


def test_de_delen_van_een_strook_zijn_samen_zijn_venster_in_het_grote_bestand() -> None:
    bestand = lees_pad(DATA / "toets.json")
    omgeving = Omgeving.van_bestand(bestand)
    casussen = [casus.model_copy(update={"in_leerbeeld": True}) for casus in bestand.casussen]
    beeld = maak_leerbeeld([bereken_casus(casus, omgeving) for casus in casussen], omgeving)
    for vorm in beeld.vormen:
        for strook in vorm.stroken:
            stukken = [deel.dagen for deel in strook.delen]
            assert tel_dagen(voeg_samen(stukken)) == sum(stuk.dagen for stuk in stukken)
            assert all(a.tot < b.van for a, b in zip(stukken, stukken[1:], strict=False))
            assert stukken[0].van >= 0 and stukken[-1].tot < strook.lengte
            if vorm.vorm != "opdrachtgevend":
                assert sum(stuk.dagen for stuk in stukken) == strook.lengte
    assert sum(len(vorm.stroken) for vorm in beeld.vormen) > 20


def test_de_volgorde_komt_van_de_stroken_en_niet_van_het_bestand() -> None:
    casussen = [
        maak_verhaal(n, {"van": f"2016-{n:02d}-01", "tot": f"2016-{n + 1:02d}-28"}, {**NIEMAND, "duiding": "gemist"})
        for n in range(1, 10)
    ]
    vast = bouw(casussen)
    random.Random(3).shuffle(casussen)
    hernoemd = [c.model_copy(update={"id": f"z{9 - n}", "code": f"Z{n}"}) for n, c in enumerate(casussen)]
    assert bouw(hernoemd) == vast


@pytest.mark.parametrize(
    ("keuze", "met"),
    [
        (Keuze(), 5),
        (Keuze(vanaf=31), 5),
        (Keuze(vanaf=32), 0),
        (Keuze(uitleg="open"), 3),
        (Keuze(uitleg="gemist"), 2),
        (Keuze(uitleg="uitgelegd"), 0),
        (Keuze(vanaf=1), 5),
    ],
)
def test_de_keuze_wijst_stukken_aan_en_laat_alle_stroken_staan(keuze: Keuze, met: int) -> None:
    maart = {"van": "2016-03-01", "tot": "2016-03-31"}
    rest = ({"tot": "2016-02-29"}, {"van": "2016-04-01"})
    casussen = [
        *maak_verhalen(3, *rest, {**NIEMAND, **maart}),
        *maak_verhalen(2, *rest, {**NIEMAND, "duiding": "gemist", **maart}, vanaf=4),
        *maak_verhalen(4, {}, vanaf=6),
    ]
    beeld = bouw(casussen, keuze)
    vorm = beeld.vorm("dagelijks")
    assert (vorm.verhalen, vorm.met_keuze, vorm.met_open, vorm.met_gemist) == (9, met, 3, 2)
    heeft = [any(beeld.keuze.past(leemte) for leemte in strook.leemten) for strook in vorm.stroken]
    assert heeft == [True] * met + [False] * (9 - met)
    assert beeld.keuze.vanaf >= 14


def test_tellingen_zijn_verhalen_en_zeggen_uit_hoeveel() -> None:
    casussen = [*maak_verhalen(4, {"tot": "2016-06-30"}), *maak_verhalen(5, {}, vanaf=5)]
    zinnen = vertel_vorm(bouw(casussen).vorm("dagelijks"))
    assert len(zinnen) == 1 and zinnen[0].startswith("In 4 van de 9 verhalen had een tijd lang niemand de regie")
    beeld = bouw(casussen, Keuze(vanaf=365, uitleg="open"))
    assert zeg_keuze(beeld, beeld.vorm("dagelijks")) == (
        "In 0 van de 9 verhalen is een stuk zonder regie van 12 maanden of langer (nog een vraag)."
    )
    assert zeg_keuze(bouw(casussen), bouw(casussen).vorm("dagelijks")) == ""


def maak_ingekocht(nummer: int = 1, **anders: Any) -> Any:
    basis = {"betrokkene": "zorg", "van": "2016-01-01", "tot": "2016-12-31", "omschrijving": "geheim"}
    return maak_verhaal(nummer, {"vorm": "opdrachtgevend"}, inzetten=[maak_inzet(**{**basis, **anders})])


def test_ingekochte_hulp_staat_er_zonder_tekst_met_wat_ervan_gezegd_is() -> None:
    casussen = [
        maak_ingekocht(1, resultaat="deels", teruggekoppeld="nee"),
        maak_ingekocht(2, tot="2016-07-02"),
        maak_ingekocht(3, tot="2016-07-01"),
        maak_ingekocht(4, evaluaties=[{"datum": "2016-06"}]),
        *maak_verhalen(3, {}, vanaf=5),
    ]
    ingekocht = bouw(casussen).ingekocht
    assert (ingekocht.verhalen, ingekocht.geraakt) == (7, 2)
    assert [tuple(asdict(i).values()) for i in ingekocht.lijst] == [(2, 366, "deels", "nee"), (2, 184, None, None)]


def test_ingekochte_hulp_en_doelen_tellen_alleen_waar_ernaar_gevraagd_is() -> None:
    niets = dict.fromkeys(ALLES, "nee")
    beeld = bouw([*maak_verhalen(4, {}), *maak_verhalen(5, {}, vanaf=5, uitgevraagd=niets)])
    assert (beeld.verhalen, beeld.ingekocht.verhalen, beeld.doelen.verhalen) == (9, 0, 0)
    assert bouw(maak_verhalen(5, {})).doelen.verhalen == 5


def test_doelen_zonder_terugkijken_staan_er_als_levensgebied_en_dagen() -> None:
    doelen = [
        maak_doel("d1", gesteld="2016-01-01", levensdomein="financien"),
        maak_doel("d2", gesteld="2016-07-01"),
        maak_doel("d3", gesteld="2016-03-01", evaluaties=[{"datum": "2016-06-30"}]),
        maak_doel("d4", gesteld="2016-06-30"),
    ]
    beeld = bouw([maak_verhaal(1, {}, doelen=doelen), *maak_verhalen(4, {}, vanaf=2)]).doelen
    assert (beeld.verhalen, beeld.geraakt, beeld.doelen) == (5, 1, 4)
    assert beeld.lijst == (("financien", 365), ("", 184), ("", 184))


def test_het_gespreksblad_noemt_geen_verhaal_en_telt_in_woorden() -> None:
    casussen = [*maak_verhalen(4, {"tot": "2016-06-30"}), *maak_verhalen(5, {}, vanaf=5)]
    blad = maak_gespreksblad(bouw(casussen), "Evaluatie", "2018-06-30")
    assert blad is not None
    tekst = json.dumps(asdict(blad), ensure_ascii=False)
    assert "Dagelijkse regie: in een deel van de verhalen is nog de vraag waarom." in tekst
    assert "Noord" not in tekst and "C0" not in tekst and "verhaal nummer" not in tekst and "%" not in tekst
    assert [blok.kop for blok in blad.blokken][-1] == "Tot slot"
    assert maak_gespreksblad(bouw(casussen[:4]), "Evaluatie", "2018-06-30") is None


@pytest.mark.parametrize(("aantal", "zin"), [(0, "nog geen"), (1, "is er één"), (4, "zijn er 4")])
def test_te_weinig_verhalen_wordt_uitgelegd(aantal: int, zin: str) -> None:
    tekst = zeg_te_weinig(bouw(maak_verhalen(aantal, {})))
    assert "vijf" in tekst and "herkennen" in tekst and zin in tekst


@pytest.mark.parametrize(
    ("dagen", "woorden"),
    [
        (1, "1 dag"), (2, "een paar dagen"), (10, "een paar dagen"), (11, "2 weken"), (14, "2 weken"), (25, "4 weken"),
        (26, "1 maand"), (45, "1 maand"), (46, "2 maanden"), (365, "12 maanden"), (1000, "33 maanden"),
    ],
)  # fmt: skip
def test_duren_in_woorden(dagen: int, woorden: str) -> None:
    assert noem_duur(dagen) == woorden


def test_begin_en_spreiding_in_woorden() -> None:
    assert (noem_maand(0), noem_maand(3), noem_maand(14)) == ("vanaf het begin", "vanaf het begin", "na 2 weken")
    assert noem_spreiding(120, 1000) == "4 tot 33 maanden"
    assert noem_spreiding(14, 1000) == "2 weken tot 33 maanden"
    assert noem_spreiding(300, 301) == "10 maanden"
