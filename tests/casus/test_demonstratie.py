"""The demonstration as a first impression: it comes in like any file, nobody is named, the long list hangs together."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from casus.bestand import schrijf_bytes
from casus.demonstratie import laad_demonstratie
from casus.model import Casus
from casus.opdrachten.hoofd import main
from casus.storage import Opslag
from casus.venster import telt_mee
from tests.architectuur.woordenhulp import lees_met_reden, lees_woordenlijst, splits_zinnen, vind_moeilijk, woorden_van

DEMO = laad_demonstratie()
TELLEN = [casus for casus in DEMO.casussen if telt_mee(casus)]
VIGNETTEN = [(casus, vignet) for casus in TELLEN for vignet in casus.vignetten]
PEILDATUM = DEMO.onderzoek.peildatum
KENMERKEN = {"id", "code", "status", "soort", "verwijzing", "kandidaat", "aspecten", "lees_meer", "plaats", "extra"}
MAG_EEN_HOOFDLETTER = {
    "Werk", "Inkomen", "Wmo-loket", "Jeugdwet", "Veilig", "Thuis", "UWV", "GGZ", "A4",  # laws and offices
    "Noord", "Zuid", "Oost", "West", "Nederland", "Nederlands", "Engels", "Den", "Haag",
    "Pasen", "Moederdag", "Koningsdag", "Sinterklaas", "Ochtends",
}  # fmt: skip
MIDDEN_IN_EEN_ZIN = re.compile(r"(?<=[a-zé,;] )[A-Z][\w'’-]+")
VERBODEN = {
    "een aanspreekvorm met een naam": r"\b(?i:mevrouw|meneer|de heer|dhr\.?|mevr\.?) (van )?(de[rn]? )?[A-Z]",
    "een nummer van negen cijfers": r"\b\d{9}\b",
    "een telefoonnummer": r"\b0\d{1,3}[- ]?\d{6,8}\b",
    "een e-mailadres": r"\w@\w",
    "een postcode": r"\b[1-9]\d{3} ?[A-Z]{2}\b",
    "een rekeningnummer": r"\b[A-Z]{2}\d{2}[A-Z]{4}\d",
}


def loop(ding: Any, sleutel: str = "") -> Iterator[str]:
    """Every text that somebody wrote, without ids and codes."""
    if isinstance(ding, dict):
        for naam, waarde in ding.items():
            yield from loop(waarde, naam)
    elif isinstance(ding, list | tuple):
        for waarde in ding:
            yield from loop(waarde, sleutel)
    elif isinstance(ding, str) and sleutel not in KENMERKEN:
        yield ding


EIGEN_WERK = [
    tekst
    for lijst in (DEMO.panelgesprekken, DEMO.aandachtspunten, DEMO.teksten, DEMO.principes, DEMO.acties)
    for ding in lijst
    for tekst in loop(ding.model_dump())
    if " " in tekst
]
"""What the evaluation team made of the stories, and what the panels said."""
ALLES = list(loop(DEMO.model_dump(exclude={"prijslijst"})))


# in and out


def test_hij_komt_binnen_langs_de_gewone_weg_en_gaat_er_hetzelfde_weer_uit(tmp_path: Path) -> None:
    bron, uit, db = tmp_path / "demo.json", tmp_path / "uit.json", tmp_path / "casus.db"
    bron.write_bytes(schrijf_bytes(DEMO))
    assert main(["import", str(bron), "--db", str(db)]) == 0
    assert main(["export", "--db", str(db), "-o", str(uit)]) == 0
    assert uit.read_bytes() == bron.read_bytes()


def test_hij_komt_binnen_als_demonstratie_met_alles_wat_het_team_ervan_maakte(opslag: Opslag) -> None:
    nummer = opslag.zet_bestand(DEMO, "proef", demonstratie=True)
    assert opslag.laad_bestand(nummer) == DEMO
    assert [regel.demonstratie for regel in opslag.onderzoeken()] == [True]


# nobody is named


def test_nergens_staat_een_naam() -> None:
    assert {woord for tekst in ALLES for woord in MIDDEN_IN_EEN_ZIN.findall(tekst)} - MAG_EEN_HOOFDLETTER == {
        casus.code for casus in DEMO.casussen if any(casus.code in (stap.reden or "") for stap in _alle_stappen())
    }


@pytest.mark.parametrize("wat", VERBODEN)
def test_er_staat_niets_in_dat_naar_iemand_wijst(wat: str) -> None:
    assert [tekst for tekst in ALLES if re.search(VERBODEN[wat], tekst)] == []


def test_een_naam_zou_gevonden_worden() -> None:
    assert MIDDEN_IN_EEN_ZIN.findall("Toen kwam Fatima, en later Jan-Willem.") == ["Fatima", "Jan-Willem"]
    for wat, tekst in {
        "een aanspreekvorm met een naam": "Mevrouw van der Berg belde.", "een telefoonnummer": "bel 06-12345678",
        "een nummer van negen cijfers": "nummer 123456782", "een e-mailadres": "naar iemand@ergens.nl",
        "een postcode": "op 1234 AB nummer 5", "een rekeningnummer": "NL91ABNA0417164300",
    }.items():  # fmt: skip
        assert re.search(VERBODEN[wat], tekst)


# the words


def test_wat_het_team_schreef_is_gewoon_nederlands() -> None:
    engels = lees_woordenlijst("engels.txt") - set(lees_met_reden("engels_mag.txt"))
    teksten = [*EIGEN_WERK, *(vignet.tekst for _, vignet in VIGNETTEN)]
    assert [(tekst, set(woorden_van(tekst)) & engels) for tekst in teksten if set(woorden_van(tekst)) & engels] == []
    assert [(tekst, vind_moeilijk(tekst)) for tekst in teksten if vind_moeilijk(tekst)] == []


def test_de_zinnen_zijn_kort() -> None:
    lengtes = [len(woorden_van(zin)) for tekst in EIGEN_WERK for zin in splits_zinnen(tekst)]
    assert max(lengtes) <= 30
    assert sum(lengtes) <= 12 * len(lengtes)


# the long list


def _alle_stappen() -> list[Any]:
    return [stap for casus in DEMO.casussen for stap in casus.verloop]


def _was(casus: Casus, status: str) -> bool:
    return any(stap.status == status for stap in casus.verloop)


def test_er_zijn_29_verhalen_voorgesteld_20_gekozen_en_15_tellen_er_mee() -> None:
    assert [casus.code for casus in DEMO.casussen] == [f"C{nummer:02}" for nummer in range(1, 30)]
    assert sum(_was(casus, "geselecteerd") for casus in DEMO.casussen) == 20
    assert [casus.code for casus in TELLEN] == [f"C{nummer:02}" for nummer in range(1, 16)]


@pytest.mark.parametrize("casus", DEMO.casussen, ids=lambda casus: casus.code)
def test_het_verloop_klopt_met_de_status(casus: Casus) -> None:
    dagen = [stap.datum for stap in casus.verloop]
    assert casus.verloop[0].status == "voorgesteld" and casus.verloop[-1].status == casus.status
    assert dagen == sorted(dagen) and dagen[-1] <= PEILDATUM
    gesprek = [stap.datum for stap in casus.verloop if stap.status == "sessie_gehouden"]
    assert gesprek == ([casus.sessiedatum] if casus.sessiedatum else [])
    assert (casus.status == "afgevallen") == bool(casus.afval_reden)
    assert (casus.status == "reserve") == (casus.reserve_volgorde is not None)
    assert casus.keuze_reden or casus.status == "afgevallen" or casus.toestemming.status == "ingetrokken"


def test_wie_uit_de_reserve_kwam_zegt_voor_wie_en_dat_verhaal_was_eerder_afgevallen() -> None:
    per_code = {casus.code: casus for casus in DEMO.casussen}
    ingevallen = [casus for casus in TELLEN if _was(casus, "reserve")]
    assert [casus.code for casus in ingevallen] == ["C06", "C12", "C15"]
    for casus in ingevallen:
        keuze = next(stap for stap in casus.verloop if stap.status == "geselecteerd")
        (voor,) = re.findall(r"C\d\d", keuze.reden)
        weg = next(stap for stap in per_code[voor].verloop if stap.status == "afgevallen")
        assert weg.datum <= keuze.datum and weg.reden


def test_enkele_medewerkers_brachten_meer_verhalen_in() -> None:
    gekozen = Counter(casus.medewerker for casus in DEMO.casussen if _was(casus, "geselecteerd"))
    lijst = Counter(casus.medewerker for casus in DEMO.casussen)
    assert max(gekozen.values()) == 3 and max(lijst.values()) == 4
    assert sum(aantal > 1 for aantal in gekozen.values()) >= 3


def test_op_de_lijst_staan_verhalen_over_een_levensgebied() -> None:
    assert [casus.code for casus in DEMO.casussen if len(casus.levensdomeinen) == 1] == ["C26", "C27"]


# vignettes and quotes


@pytest.mark.parametrize("casus", TELLEN, ids=lambda casus: casus.code)
def test_elk_verhaal_heeft_een_of_twee_vignetten_en_minstens_een_goedgekeurd_citaat(casus: Casus) -> None:
    assert len(casus.vignetten) in (1, 2)
    assert any(citaat.goedgekeurd for citaat in casus.citaten) or casus.veiligheid == "strikt"


def test_de_meeste_vignetten_zijn_akkoord_en_van_elke_stand_is_er_een() -> None:
    standen = Counter(vignet.status for _, vignet in VIGNETTEN)
    assert set(standen) == {"akkoord", "voorgelegd", "concept", "afgewezen"}
    assert standen["akkoord"] > len(VIGNETTEN) / 2
    assert standen["afgewezen"] == 1


@pytest.mark.parametrize(
    ("casus", "vignet"), VIGNETTEN, ids=lambda ding: getattr(ding, "code", getattr(ding, "id", ""))
)
def test_een_vignet_waar_mensen_ja_op_zeiden_is_door_twee_bekeken(casus: Casus, vignet: Any) -> None:
    lengte = len(woorden_van(vignet.tekst))
    assert vignet.status == "afgewezen" or 60 <= lengte <= 125
    ja = [antwoord for antwoord in vignet.verificaties if antwoord.antwoord != "niet_akkoord"]
    if vignet.status == "akkoord":
        assert len(ja) >= 2 and vignet.herkenbaarheid and len(set(vignet.herkenbaarheid.door)) == 2
    if vignet.status == "afgewezen":
        assert len(ja) < len(vignet.verificaties)
    assert all(antwoord.datum <= PEILDATUM for antwoord in vignet.verificaties)


def test_van_een_strikt_verhaal_gaat_niets_naar_buiten() -> None:
    (strikt,) = (casus for casus in TELLEN if casus.veiligheid == "strikt")
    assert {vignet.status for vignet in strikt.vignetten} == {"concept"}
    assert not any(vignet.verificaties for vignet in strikt.vignetten)
    assert not any(citaat.goedgekeurd for citaat in strikt.citaten)


def test_alleen_wie_dat_goed_vond_wordt_aangehaald() -> None:
    for casus in TELLEN:
        mag = {deelname.betrokkene for deelname in casus.deelnames if deelname.citaten}
        for citaat in casus.citaten:
            if citaat.goedgekeurd:
                assert citaat.betrokkene in mag and not citaat.over_afwezige, (casus.code, citaat.id)
