"""Every error of the rules, with its message and its place; the day at which it becomes one, first."""

from typing import Any

import pytest

from casus.controle import controleer_bestand
from casus.model import Aspect, Bewijs, Deelaspect, Panelgesprek, Principe, Uitspraak
from tests.fabriek import (
    maak_aandachtspunt,
    maak_betrokkene,
    maak_bestand,
    maak_bevinding,
    maak_casus,
    maak_doel,
    maak_gebeurtenis,
    maak_inzet,
    maak_notitie,
    maak_onderzoek,
    maak_panelgesprek,
    maak_prijs,
    maak_prijslijst,
    maak_regieperiode,
    maak_volle_casus,
    maak_voorziening,
    maak_waardering,
)

PEIL = "2018-06-30"


def fouten(casus: dict[str, Any] | None = None, **bestand: Any) -> list[str]:
    """The faults of a file with one case like this."""
    return [str(fout) for fout in controleer_bestand(maak_bestand(maak_casus(**(casus or {})), **bestand))]


def over_voorziening(**velden: Any) -> list[str]:
    return fouten({"voorzieningen": [maak_voorziening(**velden)]})


# Each row: what is fine to the day, and what is a day too far, with where it is said.
GRENZEN: list[tuple[str, dict[str, Any], dict[str, Any], str]] = [
    ("einde op de dag van het begin",
     {"inzetten": [maak_inzet(van="2016-03-05", tot="2016-03-05")]},
     {"inzetten": [maak_inzet(van="2016-03-05", tot="2016-03-04")]}, "inzetten[0].tot"),
    ("einde in de maand van het begin",
     {"inzetten": [maak_inzet(van="2016-03-31", tot="2016-03")]},
     {"inzetten": [maak_inzet(van="2016-04-01", tot="2016-03")]}, "inzetten[0].tot"),
    ("een periode krijgt geen marge",
     {"inzetten": [maak_inzet(van="2016-03-05~", tot="2016-03-05?")]},
     {"inzetten": [maak_inzet(van="2016-03-06~", tot="2016-03-05%")]}, "inzetten[0].tot"),
    ("winter loopt tot eind februari",
     {"regieperioden": [maak_regieperiode(van="2016-02-29", tot="2015-24")]},
     {"regieperioden": [maak_regieperiode(van="2016-03-01", tot="2015-24")]}, "regieperioden[0].tot"),
    ("loopt nog, vanaf de peildatum",
     {"inzetten": [maak_inzet(van=PEIL, tot="..")]},
     {"inzetten": [maak_inzet(van="2018-07-01", tot="..")]}, "inzetten[0].tot"),
    ("loopt nog, vaag begin",
     {"betrokkenen": [maak_betrokkene(van="2018-06", tot="..")]},
     {"betrokkenen": [maak_betrokkene(van="2018-07~", tot="..")]}, "betrokkenen[0].tot"),
    ("het verhaal zelf",
     {"periode_van": "2016-12", "periode_tot": "2016-12-01"},
     {"periode_van": "2016-12-02", "periode_tot": "2016-12-01"}, "periode_tot"),
    ("besluit op de dag van de melding",
     {"voorzieningen": [maak_voorziening(gemeld="2016-03-05", besloten="2016-03-05")]},
     {"voorzieningen": [maak_voorziening(gemeld="2016-03-05", besloten="2016-03-04")]}, "voorzieningen[0].besloten"),
    ("besluit binnen vijftien dagen marge",
     {"voorzieningen": [maak_voorziening(gemeld="2016-03-31~", besloten="2016-03-16")]},
     {"voorzieningen": [maak_voorziening(gemeld="2016-03-31~", besloten="2016-03-15")]}, "voorzieningen[0].besloten"),
    ("beide marges tellen op",
     {"voorzieningen": [maak_voorziening(gemeld="2016-03-31~", besloten="2016-03-01?")]},
     {"voorzieningen": [maak_voorziening(gemeld="2016-04-01~", besloten="2016-03-01?")]}, "voorzieningen[0].besloten"),
    ("een maand heeft eenendertig dagen marge",
     {"voorzieningen": [maak_voorziening(besloten="2016-05", gestart="2016-03~")]},
     {"voorzieningen": [maak_voorziening(besloten="2016-05-02", gestart="2016-03~")]}, "voorzieningen[0].gestart"),
    ("een seizoen tweeënnegentig",
     {"voorzieningen": [maak_voorziening(besloten="2016-08-31", gestart="2016-21~")]},
     {"voorzieningen": [maak_voorziening(besloten="2016-09-01", gestart="2016-21~")]}, "voorzieningen[0].gestart"),
    ("een jaar driehonderdzesenzestig",
     {"voorzieningen": [maak_voorziening(besloten="2018-01-01", gestart="2016%")]},
     {"voorzieningen": [maak_voorziening(besloten="2018-01-02", gestart="2016%")]}, "voorzieningen[0].gestart"),
    ("zonder melding telt de aanvraag",
     {"voorzieningen": [maak_voorziening(aangevraagd="2016-03-05", gestart="2016-03-05")]},
     {"voorzieningen": [maak_voorziening(aangevraagd="2016-03-06", gestart="2016-03-05")]}, "voorzieningen[0].gestart"),
    ("met melding telt de aanvraag niet",
     {"voorzieningen": [maak_voorziening(gemeld="2016-03-05", aangevraagd="2017", besloten="2016-03-05")]},
     {"voorzieningen": [maak_voorziening(gemeld="2016-03-06", aangevraagd="2015", besloten="2016-03-05")]},
     "voorzieningen[0].besloten"),
    ("gestopt op de dag dat het begon",
     {"voorzieningen": [maak_voorziening(gestart="2016-03-05", beeindigd="2016-03-05")]},
     {"voorzieningen": [maak_voorziening(gestart="2016-03-05", beeindigd="2016-03-04")]}, "voorzieningen[0].beeindigd"),
    ("nog geen besluit op de peildatum",
     {"voorzieningen": [maak_voorziening(gemeld=PEIL, uitkomst="lopend")]},
     {"voorzieningen": [maak_voorziening(gemeld="2018-07-01", uitkomst="lopend")]}, "voorzieningen[0].besloten"),
    ("wacht nog, besluit op de peildatum",
     {"voorzieningen": [maak_voorziening(besloten="2018-07-15~", gestart="..")]},
     {"voorzieningen": [maak_voorziening(besloten="2018-07-16~", gestart="..")]}, "voorzieningen[0].gestart"),
    ("doel afgerond op de dag zelf",
     {"doelen": [maak_doel(gesteld="2016-03-05", afgerond="2016-03-05")]},
     {"doelen": [maak_doel(gesteld="2016-03-05", afgerond="2016-03-04")]}, "doelen[0].afgerond"),
    ("doel afgerond met marge",
     {"doelen": [maak_doel(gesteld="2016-03-31~", afgerond="2016-03-16")]},
     {"doelen": [maak_doel(gesteld="2016-03-31~", afgerond="2016-03-15")]}, "doelen[0].afgerond"),
    ("het venster begint op de peildatum",
     {"periode_van": PEIL, "periode_tot": None},
     {"periode_van": "2018-07-01", "periode_tot": None}, "periode_van"),
    ("het venster begint op de dag van het gesprek",
     {"periode_van": "2017-05-01", "periode_tot": None, "sessiedatum": "2017-05-01"},
     {"periode_van": "2017-05-02", "periode_tot": None, "sessiedatum": "2017-05-01"}, "periode_van"),
]  # fmt: skip


@pytest.mark.parametrize(("wat", "goed", "te_ver", "waar"), GRENZEN, ids=[rij[0] for rij in GRENZEN])
def test_it_is_a_fault_from_the_next_day_on(
    wat: str, goed: dict[str, Any], te_ver: dict[str, Any], waar: str
) -> None:
    assert fouten(goed) == []
    gezegd = fouten(te_ver)
    assert gezegd and gezegd[0].startswith(f"casussen[0].{waar}: "), gezegd


def test_only_a_case_that_counts_needs_days() -> None:
    laat = {"periode_van": "2018-07-01", "periode_tot": None}
    assert fouten(laat) != []
    assert fouten({**laat, "status": "gepland"}) == []
    assert fouten({**laat, "toestemming": {"status": "geweigerd"}}) == []


def test_other_errors_hold_for_a_case_that_counts_nowhere_too() -> None:
    fout = {"status": "afgevallen", "inzetten": [maak_inzet(van="2017", tot="2016")]}
    assert len(fouten(fout)) == 1


@pytest.mark.parametrize("uitkomst", ["afgewezen", "ingetrokken", "afgezien", "lopend"])
def test_who_still_waits_can_only_have_been_granted_it(uitkomst: str) -> None:
    assert over_voorziening(gestart="..", uitkomst=None) == over_voorziening(gestart="..", uitkomst="toegekend") == []
    assert over_voorziening(gestart="..", uitkomst=uitkomst)[0].startswith("casussen[0].voorzieningen[0].uitkomst: ")
    assert over_voorziening(gestart="..", beeindigd="2017")[0].startswith("casussen[0].voorzieningen[0].beeindigd: ")


BETROKKENE = "staat niet bij de betrokkenen van deze casus"
ASPECT = "staat niet bij de aspecten van het onderzoek"
REFERENTIE = "hoort bij wat anders zou zijn gegaan, maar deze casus heeft nog geen referentie"
IN_DE_CASUS: list[tuple[str, dict[str, Any], str]] = [
    ("houder", {"regieperioden": [maak_regieperiode(houder="b9")]}, f"regieperioden[0].houder: 'b9' {BETROKKENE}"),
    ("verteld door", {"notities": [maak_notitie(verteld_door=["b1", "b9"])]},
     f"notities[0].verteld_door[1]: 'b9' {BETROKKENE}"),
    ("een ander soort item", {"inzetten": [maak_inzet(betrokkene="i1")]}, f"inzetten[0].betrokkene: 'i1' {BETROKKENE}"),
    ("een lezing", {"notities": [maak_notitie(lezingen=[{"verteld_door": ["b9"], "tekst": "nee"}])]},
     f"notities[0].lezingen[0].verteld_door[0]: 'b9' {BETROKKENE}"),
    ("een beleving", {"gebeurtenissen": [maak_gebeurtenis(belevingen=[{"betrokkene": "b9", "score": 1}])]},
     f"gebeurtenissen[0].belevingen[0].betrokkene: 'b9' {BETROKKENE}"),
    ("een evaluatie", {"doelen": [maak_doel(evaluaties=[{"datum": "2016", "aanwezig": ["b9"]}])]},
     f"doelen[0].evaluaties[0].aanwezig[0]: 'b9' {BETROKKENE}"),
    ("een aspect", {"bevindingen": [maak_bevinding(aspect="geluk")]}, f"bevindingen[0].aspect: 'geluk' {ASPECT}"),
    ("een sleutel", {"aspecten_gedaan": {"geluk": "kort"}}, f"aspecten_gedaan.geluk: 'geluk' {ASPECT}"),
    ("een item", {"bevindingen": [maak_bevinding(items=["b1", "x9"])]},
     "bevindingen[0].items[1]: 'x9' staat in geen lijst van deze casus"),
    ("geplaatst als", {"notities": [maak_notitie(geplaatst_als="x9")]},
     "notities[0].geplaatst_als: 'x9' staat in geen lijst van deze casus"),
    ("een gebeurtenis", {"waarderingen": [maak_waardering(gebeurtenissen=["b1"])]},
     "waarderingen[0].gebeurtenissen[0]: 'b1' staat niet bij de gebeurtenissen van deze casus"),
    ("een inzet", {"voorzieningen": [maak_voorziening(inzet="x9")]},
     "voorzieningen[0].inzet: 'x9' staat niet bij de inzet van deze casus"),
    ("een deelname", {"deelnames": [{"betrokkene": "b9"}]}, f"deelnames[0].betrokkene: 'b9' {BETROKKENE}"),
    ("een prijs", {"inzetten": [maak_inzet(prijscode="X9")]},
     "inzetten[0].prijscode: 'X9' staat niet in de prijslijst"),
    ("een onbekende prijs naast een eigen prijs", {"inzetten": [maak_inzet(prijscode="X9", prijs="1.00")]},
     "inzetten[0].prijscode: 'X9' staat niet in de prijslijst"),
    ("een andere eenheid", {"inzetten": [maak_inzet(prijscode="P1", eenheid="dagdeel")]},
     "inzetten[0].prijscode: de prijs 'P1' is per uur, de inzet per dagdeel"),
    ("tweemaal in een lijst", {"gebeurtenissen": [maak_gebeurtenis(), maak_gebeurtenis()]},
     "gebeurtenissen[1].id: 'g1' staat er al: casussen[0].gebeurtenissen[0].id"),
    ("tweemaal over lijsten", {"inzetten": [maak_inzet("b1")]},
     "inzetten[0].id: 'b1' staat er al: casussen[0].betrokkenen[0].id"),
    ("tweemaal dezelfde deelname", {"deelnames": [{"betrokkene": "b1"}, {"betrokkene": "b1"}]},
     "deelnames[1].betrokkene: 'b1' staat er al: casussen[0].deelnames[0].betrokkene"),
    ("volgt zichzelf op", {"betrokkenen": [maak_betrokkene(volgt_op="b1")]},
     "betrokkenen[0].volgt_op: 'b1' volgt zo zichzelf op"),
    ("gebeurtenis zonder referentie", {"gebeurtenissen": [maak_gebeurtenis(scenario="referentie")]},
     f"gebeurtenissen[0].scenario: {REFERENTIE}"),
    ("inzet zonder referentie", {"inzetten": [maak_inzet(scenario="referentie")]},
     f"inzetten[0].scenario: {REFERENTIE}"),
]  # fmt: skip


@pytest.mark.parametrize(("wat", "casus", "melding"), IN_DE_CASUS, ids=[rij[0] for rij in IN_DE_CASUS])
def test_a_fault_in_a_case_says_where_and_what(wat: str, casus: dict[str, Any], melding: str) -> None:
    assert fouten(casus) == [f"casussen[0].{melding}"]


def test_a_ring_of_followers_is_told_of_each_in_it_and_of_no_other() -> None:
    wie = [
        maak_betrokkene("b1", volgt_op="b3"), maak_betrokkene("b2", volgt_op="b1"),
        maak_betrokkene("b3", volgt_op="b2"), maak_betrokkene("b4", volgt_op="b3"),
    ]  # fmt: skip
    assert [fout.split(":")[0] for fout in fouten({"betrokkenen": wie})] == [
        f"casussen[0].betrokkenen[{nummer}].volgt_op" for nummer in range(3)
    ]


IN_HET_ONDERZOEK: list[tuple[str, dict[str, Any], str]] = [
    ("twee casussen", {"casussen": [maak_casus(), maak_casus()]}, "casussen[1].id: 'c01' staat er al: casussen[0].id"),
    ("twee prijzen", {"prijslijst": maak_prijslijst(maak_prijs(), maak_prijs())},
     "prijslijst.regels[1].code: 'P1' staat er al: prijslijst.regels[0].code"),
    ("twee aspecten", {"onderzoek": maak_onderzoek(aspecten=[Aspect(code="a"), Aspect(code="a")])},
     "onderzoek.aspecten[1].code: 'a' staat er al: onderzoek.aspecten[0].code"),
    ("twee onderdelen",
     {"onderzoek": maak_onderzoek(aspecten=[Aspect(code="a", deelaspecten=[Deelaspect(code="d", label="x")] * 2)])},
     "onderzoek.aspecten[0].deelaspecten[1].code: 'd' staat er al: onderzoek.aspecten[0].deelaspecten[0].code"),
    ("twee uitspraken over twee panels",
     {"panelgesprekken": [maak_panelgesprek("x"), maak_panelgesprek("y")]},
     "panelgesprekken[1].uitspraken[0].id: 'u1' staat er al: panelgesprekken[0].uitspraken[0].id"),
    ("een gelezen aspect", {"onderzoek": maak_onderzoek(gelezen_aspecten=["geluk"])},
     f"onderzoek.gelezen_aspecten[0]: 'geluk' {ASPECT}"),
    ("samen met", {"onderzoek": maak_onderzoek(aspecten=[Aspect(code="a", hoofdstuk_met="b")])},
     f"onderzoek.aspecten[0].hoofdstuk_met: 'b' {ASPECT}"),
    ("bewijs", {"aandachtspunten": [maak_aandachtspunt(
        bewijs=[Bewijs(soort="bevinding", casus="c9", verwijzing="wat dan ook")])]},
     "aandachtspunten[0].bewijs[0].casus: 'c9' staat niet bij de casussen"),
    ("samengevoegd", {"aandachtspunten": [maak_aandachtspunt(samengevoegd_in="p9")]},
     "aandachtspunten[0].samengevoegd_in: 'p9' staat niet bij de aandachtspunten"),
    ("lees meer", {"aandachtspunten": [maak_aandachtspunt(lees_meer=["geluk"])]},
     f"aandachtspunten[0].lees_meer[0]: 'geluk' {ASPECT}"),
    ("een uitspraak", {"panelgesprekken": [Panelgesprek(
        id="x", naam="n", datum="2018-01-01", deelnemers="d",
        uitspraken=[Uitspraak(id="u", tekst="t", aandachtspunt="p9")])]},
     "panelgesprekken[0].uitspraken[0].aandachtspunt: 'p9' staat niet bij de aandachtspunten"),
    ("een principe", {"principes": [Principe(
        id="x", principe="p", ontwerpkeuze="o", gewenst_effect="g", aandachtspunten=["p9"])]},
     "principes[0].aandachtspunten[0]: 'p9' staat niet bij de aandachtspunten"),
]  # fmt: skip


@pytest.mark.parametrize(("wat", "bestand", "melding"), IN_HET_ONDERZOEK, ids=[rij[0] for rij in IN_HET_ONDERZOEK])
def test_a_fault_of_the_evaluation_says_where_and_what(wat: str, bestand: dict[str, Any], melding: str) -> None:
    vol = {"casussen": [maak_casus()], **bestand}
    assert [str(fout) for fout in controleer_bestand(maak_bestand(**vol))] == [melding]


def test_a_deelaspect_must_exist_only_where_the_aspect_has_a_list() -> None:
    aspecten = [Aspect(code="regie", deelaspecten=[Deelaspect(code="d1", label="x")]), Aspect(code="maatwerk")]
    onderzoek = maak_onderzoek(aspecten=aspecten)
    assert fouten({"bevindingen": [maak_bevinding(deelaspect="d1")]}, onderzoek=onderzoek) == []
    assert fouten({"bevindingen": [maak_bevinding(aspect="maatwerk", deelaspect="vrij")]}, onderzoek=onderzoek) == []
    assert fouten({"bevindingen": [maak_bevinding(deelaspect="d2")]}, onderzoek=onderzoek) == [
        "casussen[0].bevindingen[0].deelaspect: 'd2' is geen onderdeel van dit aspect"
    ]


def test_what_may_name_anything_may() -> None:
    punt = maak_aandachtspunt(bewijs=[Bewijs(soort="document", verwijzing="een rapport van buiten")])
    lezing = {"verteld_door": ["b1"], "tekst": "nee", "velden": {"houder": "b9", "van": "ooit"}}
    assert fouten({"regieperioden": [maak_regieperiode(lezingen=[lezing])]}, aandachtspunten=[punt]) == []


def test_a_price_of_another_unit_is_fine_beside_an_own_price_or_without_a_unit() -> None:
    assert fouten({"inzetten": [maak_inzet(prijscode="P1", eenheid="dagdeel", prijs="10.00")]}) == []
    assert fouten({"inzetten": [maak_inzet(prijscode="P1")]}) == []


def test_a_case_with_something_in_every_list_has_no_faults() -> None:
    assert controleer_bestand(maak_bestand(maak_volle_casus(), aandachtspunten=[maak_aandachtspunt()])) == []


def test_every_fault_is_told_at_once() -> None:
    fout = {"inzetten": [maak_inzet("i1", betrokkene="b9"), maak_inzet("i2", van="2017", tot="2016")]}
    assert len(fouten(fout, casussen=[maak_casus(**fout), maak_casus("c2", **fout)])) == 4
