"""What holds of the figures of every valid file, whatever is in it."""

import copy
import random
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from aspects.kosten import bereken_kosten
from casus.bestand import lees_bytes, schrijf_json
from casus.controle.omgeving import Omgeving
from tests.aspects.gevallen import ONDERWERPEN, bestanden
from tests.aspects.gevallen_datums import Kiezer
from tests.aspects.test_naief import bereken_echt
from tests.aspects.verfijnen import betwist_bestand, dagen_van, verfijn_bestand, verfijn_periode

Rauw = dict[str, Any]
SCENARIOS = ("interventie", "referentie")
keuzes = st.binary(min_size=400, max_size=400).map(Kiezer)
vaak = settings(max_examples=500)


@given(bestanden())
@vaak
def test_elke_dag_van_het_regievenster_is_precies_een_ding(rauw: Rauw) -> None:
    for casus in bereken_echt(rauw)["casussen"]:
        venster = dagen_van([casus["venster"]])
        for vorm in casus["regie"].values():
            if vorm is None:
                continue
            delen = [dagen_van(vorm[naam]) for naam in ("verklaard", "onduidelijk", "gaten")]
            assert vorm["gedekt_dagen"] + sum(len(deel) for deel in delen) == vorm["venster_dagen"]
            assert sum(len(deel) for deel in delen) == len(set().union(*delen))
            assert dagen_van(vorm["zonder_regie"]) == delen[1] | delen[2]
            assert venster >= dagen_van(vorm["overlap"]).union(*delen)


@given(bestanden())
@vaak
def test_een_reeks_dagen_is_zo_lang_als_zij_kan_zijn(rauw: Rauw) -> None:
    for casus in bereken_echt(rauw)["casussen"]:
        for vorm in casus["regie"].values():
            for naam in ("gaten", "onduidelijk", "verklaard", "zonder_regie", "overlap"):
                runs = vorm[naam] if vorm else []
                stukken = [dagen_van([run]) for run in runs]
                assert [len(stuk) for stuk in stukken] == [run["dagen"] for run in runs]
                for eerste, volgende in zip(stukken, stukken[1:], strict=False):
                    assert max(eerste) + 1 < min(volgende)


def geld(tekst: str) -> Decimal:
    return Decimal(tekst)


@given(bestanden())
@vaak
def test_de_delen_van_de_kosten_zijn_samen_het_geheel(rauw: Rauw) -> None:
    uit = bereken_echt(rauw)
    alle = [casus["kosten"] for casus in uit["casussen"] if casus["kosten"]]
    for kosten in alle:
        for scenario in SCENARIOS:
            assert sum(map(geld, kosten[scenario]["per_financier"].values())) == geld(kosten[scenario]["totaal"])
        if kosten["verschil"]:
            met, zonder = (geld(kosten[scenario]["totaal"]) for scenario in SCENARIOS)
            assert geld(kosten["verschil"]["totaal"]) == met - zonder
            assert sum(map(geld, kosten["verschil"]["per_financier"].values())) == met - zonder
    samen, naast = uit["geheel"]["kosten"], uit["geheel"]["kosten"]["vergelijkbaar"]
    assert geld(samen["interventie"]) == sum(geld(kosten["interventie"]["totaal"]) for kosten in alle)
    assert geld(naast["verschil"]) == geld(naast["interventie"]) - geld(naast["referentie"])


@given(bestanden(2))
@vaak
def test_de_posten_zijn_samen_het_totaal(rauw: Rauw) -> None:
    bestand = lees_bytes(schrijf_json(rauw).encode())
    omgeving = Omgeving.van_bestand(bestand)
    for casus in bestand.casussen:
        kosten = bereken_kosten(casus, omgeving)
        for scenario in (kosten.interventie, kosten.referentie) if kosten else ():
            assert sum(post.bedrag for post in scenario.posten) == scenario.totaal
            assert sum(post.bedrag_zeker for post in scenario.posten) == scenario.totaal_zeker
            assert sum(post.bedrag_mogelijk for post in scenario.posten) == scenario.totaal_mogelijk
            assert sum(post.bedrag for post in scenario.schaduwposten) == scenario.schaduw


@given(bestanden())
@vaak
def test_het_totaal_ligt_tussen_wat_zeker_en_wat_mogelijk_is(rauw: Rauw) -> None:
    """Of every valid file: prices and amounts are 0 or more, what is certain is covered, what is covered possible."""
    for casus in bereken_echt(rauw)["casussen"]:
        for scenario in SCENARIOS if casus["kosten"] else ():
            bedragen = [geld(casus["kosten"][scenario][f"totaal{wat}"]) for wat in ("_zeker", "", "_mogelijk")]
            assert bedragen == sorted(bedragen)
        verschil = casus["kosten"] and casus["kosten"]["verschil"]
        if verschil:
            assert geld(verschil["van"]) <= geld(verschil["totaal"]) <= geld(verschil["tot"])


def maak_beweringen(casus: Rauw, drempel: int) -> set[tuple[Any, ...]]:
    """What the figures of a case claim for certain."""
    uit: set[tuple[Any, ...]] = set()
    for vorm, regie in casus["regie"].items():
        for naam in ("gaten", "zonder_regie", "overlap") if regie else ():
            uit |= {(naam, vorm, dag) for dag in dagen_van(regie[naam])}
        lang = [run for run in regie["zonder_regie"] if run["dagen"] >= drempel] if regie else []
        uit |= {("signaal", vorm, dag) for dag in dagen_van(lang)}
    uit |= {("ingekocht", id) for id in casus["ingekocht_zonder_evaluatie"] or []}
    uit |= {("doel", id) for id in (casus["doelen"] or {}).get("signalen", [])}
    vast = ("zeker_overschreden", "binnen")
    uit |= {(r["oordeel"], r["voorziening"]) for r in casus["wachttijden"] or [] if r["oordeel"] in vast}
    return uit


def maak_grenzen(casus: Rauw) -> tuple[dict[tuple[Any, ...], Any], dict[tuple[Any, ...], Any]]:
    """Figures that are 'at least', and figures that are 'at most'."""
    minst: dict[tuple[Any, ...], Any] = {}
    meest: dict[tuple[Any, ...], Any] = {}
    for rij in casus["wachttijden"] or []:
        minst[rij["voorziening"], rij["traject"]] = rij["min"]
        meest[rij["voorziening"], rij["traject"]] = rij["max"]
    if casus["doelen"]:
        minst |= {("doel", id): dagen for id, dagen in casus["doelen"]["langste_zonder_evaluatie_dagen"].items()}
        minst |= {(naam,): casus["doelen"][naam] for naam in ("langdurig", "zonder_tussenevaluatie")}
    for scenario in SCENARIOS if casus["kosten"] else ():
        minst[scenario,] = geld(casus["kosten"][scenario]["totaal_zeker"])
        meest[scenario,] = geld(casus["kosten"][scenario]["totaal_mogelijk"])
    if casus["kosten"] and casus["kosten"]["verschil"]:
        minst["verschil",] = geld(casus["kosten"]["verschil"]["van"])
        meest["verschil",] = geld(casus["kosten"]["verschil"]["tot"])
    return minst, meest


def check_niets_vervalt(vaag: Rauw, precies: Rauw) -> None:
    """All that the vague file claims for certain, the exact one claims too; its bounds lie within."""
    drempel = vaag["onderzoek"].get("regie_drempel_dagen", 14)
    for voor, na in zip(bereken_echt(vaag)["casussen"], bereken_echt(precies)["casussen"], strict=True):
        assert maak_beweringen(voor, drempel) - maak_beweringen(na, drempel) == set()
        (minst, meest), (minst_na, meest_na) = maak_grenzen(voor), maak_grenzen(na)
        assert minst.keys() == minst_na.keys() and meest.keys() == meest_na.keys()
        assert {k for k, waarde in minst.items() if waarde is not None and not minst_na[k] >= waarde} == set()
        assert {k for k, waarde in meest.items() if waarde is not None and not meest_na[k] <= waarde} == set()


@given(bestanden(2), keuzes)
@vaak
def test_wat_zeker_is_bij_een_vage_datum_blijft_zo_bij_een_preciezere(rauw: Rauw, keuze: Kiezer) -> None:
    check_niets_vervalt(rauw, verfijn_bestand(keuze, rauw))


@given(bestanden(2), keuzes)
@vaak
def test_een_andere_lezing_maakt_niets_zekerder(rauw: Rauw, keuze: Kiezer) -> None:
    check_niets_vervalt(betwist_bestand(keuze, rauw), rauw)


@given(bestanden(2), keuzes)
@vaak
def test_de_dekking_is_ten_hoogste_wat_er_staat_als_regieperioden_preciezer_worden(rauw: Rauw, keuze: Kiezer) -> None:
    """With the window as it is: a more exact aanmelding or inzet brings days of its own, covered or not."""
    precies = copy.deepcopy(rauw)
    for casus in precies["casussen"]:
        casus["regieperioden"] = [verfijn_periode(keuze, p, 0, 0) for p in casus["regieperioden"]]
    for voor, na in zip(bereken_echt(rauw)["casussen"], bereken_echt(precies)["casussen"], strict=True):
        for vorm, regie in voor["regie"].items():
            if regie:
                assert na["regie"][vorm]["venster_dagen"] == regie["venster_dagen"]
                assert na["regie"][vorm]["gedekt_dagen"] <= regie["gedekt_dagen"]


def haal_weg(uit: Rauw, onderwerp: str) -> Rauw:
    """The figures of a case as if the subject had not been asked."""
    velden = {
        "regie_opdrachtgevend": ("ingekocht_zonder_evaluatie",), "doelen": ("doelen",), "kosten": ("kosten",),
        "informeel": ("vrijwilligers", "collectief"), "voorzieningen": ("wachttijden",),
    }  # fmt: skip
    leeg = {**uit, **dict.fromkeys(velden.get(onderwerp, ()))}
    if onderwerp.startswith("regie_"):
        leeg["regie"] = {**uit["regie"], onderwerp.removeprefix("regie_"): None}
    return leeg


@given(bestanden(2), st.sampled_from(ONDERWERPEN), st.sampled_from(["nee", "deels", None]))
@vaak
def test_niet_gevraagd_haalt_eigen_cijfers_weg_en_geen_andere(rauw: Rauw, onderwerp: str, antwoord: str | None) -> None:
    zonder = copy.deepcopy(rauw)
    for casus in zonder["casussen"]:
        casus.get("uitgevraagd", {}).pop(onderwerp, None)
        if antwoord:
            casus.setdefault("uitgevraagd", {})[onderwerp] = antwoord
    voor, na = bereken_echt(rauw), bereken_echt(zonder)
    assert na["casussen"] == [haal_weg(casus, onderwerp) for casus in voor["casussen"]]
    for naam in ("aantal", "uitgesloten", "aspecten", "partijen"):
        assert na["geheel"][naam] == voor["geheel"][naam]
    if onderwerp != "kosten":
        assert na["geheel"]["kosten"] == voor["geheel"]["kosten"]


def schud(ding: Any, toeval: random.Random) -> Any:
    """The same, every list in another order."""
    if isinstance(ding, dict):
        return {sleutel: schud(deel, toeval) for sleutel, deel in ding.items()}
    if isinstance(ding, list):
        return toeval.sample([schud(deel, toeval) for deel in ding], len(ding))
    return ding


IN_VOLGORDE_VAN_HET_BESTAND = {
    "casussen", "uitgesloten", "ingekocht_zonder_evaluatie", "wachttijden", "onbekend", "signalen",
}  # fmt: skip


def zonder_volgorde(ding: Any, naam: str = "") -> Any:
    """The same, lists in file order as sets."""
    if isinstance(ding, dict):
        return {sleutel: zonder_volgorde(deel, sleutel) for sleutel, deel in ding.items()}
    if isinstance(ding, list) and naam in IN_VOLGORDE_VAN_HET_BESTAND:
        return sorted((zonder_volgorde(deel) for deel in ding), key=repr_in_volgorde)
    return [zonder_volgorde(deel) for deel in ding] if isinstance(ding, list) else ding


def repr_in_volgorde(ding: Any) -> str:
    return str(ding.get("casus") or (ding["voorziening"], ding["traject"])) if isinstance(ding, dict) else ding


@given(bestanden(), st.integers(0, 2**30))
@vaak
def test_de_volgorde_in_het_bestand_verandert_geen_cijfer(rauw: Rauw, zaad: int) -> None:
    geschud = schud(rauw, random.Random(zaad))
    assert zonder_volgorde(bereken_echt(geschud)) == zonder_volgorde(bereken_echt(rauw))
