"""What consent and safety allow, and what is said where they do not."""

import pytest

from casus.bestand import schrijf_json
from casus.controle import controleer_bestand
from casus.model.keuzes import Deelnamestatus, Toestemmingstatus, Veiligheid
from casus.model.kenmerken import veldkenmerk
from casus.model import Casus, Deelname, Toestemming
from casus.toestemming import (
    is_gegeven, mag_op_beamer, mag_op_papier, mag_scoren, sluit_dichte, waarom_niet_op_beamer,
    waarom_niet_op_papier, waarom_niet_scoren,
)  # fmt: skip
from tests.casus.storage.sporenzoeker import Merken, maak_gemerkte_casus
from tests.fabriek import maak_bestand, maak_betrokkene, maak_casus

CASUS = veldkenmerk(Toestemming, "status").codes
PERSOON = veldkenmerk(Deelname, "status").codes
VEILIGHEID = veldkenmerk(Casus, "veiligheid").codes


def maak(toestemming: Toestemmingstatus = "gegeven", antwoord: Deelnamestatus | None = None,
         veiligheid: Veiligheid = "gewoon") -> Casus:  # fmt: skip
    return maak_casus(
        toestemming={"status": toestemming}, veiligheid=veiligheid, betrokkenen=[maak_betrokkene(aanduiding="moeder")],
        deelnames=[{"betrokkene": "b1", "status": antwoord}] if antwoord else [],
    )  # fmt: skip


@pytest.mark.parametrize("toestemming", CASUS)
@pytest.mark.parametrize("antwoord", [None, *PERSOON])
def test_only_who_said_yes_in_a_case_with_consent_may_score(toestemming, antwoord) -> None:
    casus = maak(toestemming, antwoord)
    mag = toestemming == "gegeven" and antwoord == "ja"
    assert is_gegeven(casus) == (toestemming == "gegeven")
    assert mag_scoren(casus, "b1") == mag
    assert (waarom_niet_scoren(casus, "b1") == "") == mag
    assert (waarom_niet_scoren(casus, None) == "") == is_gegeven(casus)


def test_who_is_no_betrokkene_may_not_score() -> None:
    casus = maak("gegeven", "ja")
    assert not mag_scoren(casus, "b9")
    assert waarom_niet_scoren(casus, "b9").startswith("Deze persoon heeft nog geen ja gezegd.")


@pytest.mark.parametrize(
    ("antwoord", "zin"),
    [
        (None, "Moeder heeft nog geen ja gezegd. Vraag het eerst bij Start."),
        ("nee", "Moeder doet niet mee. Daarom zijn er geen scores van deze persoon."),
        ("ingetrokken", "Moeder wil niet meer meedoen. Daarom zijn er geen scores van deze persoon."),
    ],
)
def test_the_sentence_names_who_and_why(antwoord, zin) -> None:
    assert waarom_niet_scoren(maak("gegeven", antwoord), "b1") == zin


@pytest.mark.parametrize("toestemming", ["niet_gevraagd", "geweigerd", "ingetrokken"])
def test_the_case_comes_before_the_person(toestemming) -> None:
    casus = maak(toestemming, "ja")
    assert waarom_niet_scoren(casus, "b1") == waarom_niet_scoren(casus, None) != ""


@pytest.mark.parametrize("veiligheid", VEILIGHEID)
@pytest.mark.parametrize("toestemming", CASUS)
def test_beamer_and_paper_are_shut_where_strict_or_where_consent_is_refused_or_withdrawn(
    toestemming, veiligheid
) -> None:
    casus = maak(toestemming, None, veiligheid)
    mag = veiligheid != "strikt" and toestemming not in ("geweigerd", "ingetrokken")
    assert (mag_op_beamer(casus), mag_op_papier(casus)) == (mag, mag)
    assert (waarom_niet_op_beamer(casus) == "", waarom_niet_op_papier(casus) == "") == (mag, mag)


def test_strict_says_what_to_do_instead() -> None:
    casus = maak(veiligheid="strikt")
    assert "Lees voor wat nodig is" in waarom_niet_op_beamer(casus)
    assert "Lees de samenvatting voor" in waarom_niet_op_papier(casus)


@pytest.mark.parametrize("toestemming", ["geweigerd", "ingetrokken"])
def test_consent_is_said_before_safety(toestemming) -> None:
    for waarom in (waarom_niet_op_beamer, waarom_niet_op_papier):
        assert "toestemming" in waarom(maak(toestemming, None, "strikt"))


def test_what_leaves_the_app_holds_of_a_case_without_consent_its_number_and_status_alone() -> None:
    merken = Merken("boterbloem")
    weg = maak_gemerkte_casus(merken, "c02", code="C02", toestemming={"status": "ingetrokken"})
    bestand = sluit_dichte(maak_bestand(maak_casus(), weg))
    tekst = schrijf_json(bestand.model_dump())
    assert [casus.code for casus in bestand.casussen] == ["C01", "C02"]
    assert (bestand.casussen[1].toestemming.status, bestand.casussen[1].status) == ("ingetrokken", weg.status)
    assert [merk for merk in merken.gegeven if merk in tekst] == []
    assert bestand.casussen[0] == maak_casus() and controleer_bestand(bestand) == []
