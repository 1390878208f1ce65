"""What somebody gets who asks what is kept about them: what is theirs, and nothing of who told it or of others."""

import io
import re
import unicodedata
import zlib
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from pypdf import PdfReader

from casus.demonstratie import laad_demonstratie
from casus.model import Casus, Casusbestand, Model
from casus.model.kenmerken import beschrijf
from exports.inzage import Passage, maak_uittreksel, vind_passages
from exports.inzage.bouwen import ZWART
from exports.inzage.zinnen import splits_zinnen, waarom_dicht
from exports.schrijvers.inzage import schrijf_uittreksel_pdf
from tests.fabriek import (
    maak_betrokkene, maak_bevinding, maak_casus, maak_citaat, maak_gebeurtenis, maak_notitie, maak_onderzoek,
    maak_waardering,
)  # fmt: skip

DAG = date(2018, 6, 30)
BUUR = maak_betrokkene("buur", aanduiding="buurman", soort="vrijwilliger", bij_sessie=True)


def maak(**anders: Any) -> Casus:
    return maak_casus(betrokkenen=[maak_betrokkene(), BUUR], **anders)


def zinnen(casus: Casus, wie: str = "buur") -> dict[str, Passage]:
    return {passage.tekst: passage for passage in vind_passages(casus, wie)}


def lees(casus: Casus, gegeven: set[str], wie: str = "buur") -> str:
    pdf = schrijf_uittreksel_pdf(casus, wie, maak_onderzoek(), gegeven, DAG)
    return maak_vlak("\n".join(blad.extract_text() for blad in PdfReader(io.BytesIO(pdf)).pages))


def maak_vlak(tekst: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", tekst).split())


def test_eigen_woorden_en_scores_gaan_mee() -> None:
    casus = maak(
        citaten=[maak_citaat(betrokkene="buur", tekst="Ik deed gewoon de boodschappen.")],
        bevindingen=[maak_bevinding(door=["buur"], tekst="Er was één vast gezicht.")],
        waarderingen=[maak_waardering(perspectief="buur", score=2, toelichting="Het ging vanzelf.")],
    )
    gevonden = vind_passages(casus, "buur")
    assert all(passage.eigen and passage.voorstel and not passage.dicht for passage in gevonden)
    tekst = lees(casus, {passage.sleutel for passage in gevonden})
    for verwacht in ("de boodschappen", "één vast gezicht", "Het ging vanzelf", "2, van -2 tot 2", "buurman"):
        assert verwacht in tekst


def test_woorden_van_een_ander_zijn_geen_passage_ook_niet_als_ze_over_deze_persoon_gaan() -> None:
    casus = maak(
        citaten=[maak_citaat(betrokkene="b1", tekst="De buurman kwam altijd.")],
        bevindingen=[maak_bevinding(door=["b1"], tekst="De buurman hielp.")],
        waarderingen=[maak_waardering(perspectief="b1", toelichting="Dankzij de buurman.")],
        gebeurtenissen=[
            maak_gebeurtenis(
                titel="de buurman komt langs", betrokkenen=["buur", "b1"],
                belevingen=[{"betrokkene": "b1", "score": 2, "woorden": "Fijn dat de buurman er was."}],
                lezingen=[{"verteld_door": ["b1"], "tekst": "De buurman kwam later."}],
                zoals_gezegd="volgens de inwoner in maart",
            )
        ],
    )  # fmt: skip
    assert list(zinnen(casus)) == ["de buurman komt langs"]


def test_een_zin_waarin_een_ander_staat_blijft_zwart_wie_er_ook_ja_zegt() -> None:
    titel, uitleg = "de buurman brengt boodschappen", "De inwoner huilde. De wethouder zei er niets van."
    casus = maak(gebeurtenissen=[maak_gebeurtenis(titel=titel, toelichting=uitleg, betrokkenen=["buur", "b1"])])
    gevonden = vind_passages(casus, "buur")
    tekst = lees(casus, {passage.sleutel for passage in gevonden})
    assert "de buurman brengt boodschappen" in tekst and ZWART in tekst
    assert "huilde" not in tekst and "wethouder" not in tekst


def test_een_zin_zonder_naam_in_een_verhaal_van_meer_mensen_gaat_niet_vanzelf_mee() -> None:
    gebeurtenis = maak_gebeurtenis(titel="ruzie", toelichting="De buurman bleef rustig.", betrokkenen=["buur", "b1"])
    gevonden = zinnen(maak(gebeurtenissen=[gebeurtenis]))
    assert not gevonden["ruzie"].voorstel and gevonden["De buurman bleef rustig."].voorstel


def test_wat_iemand_noemt_zonder_naar_die_persoon_te_wijzen_wordt_ook_gevonden() -> None:
    casus = maak(notities=[maak_notitie(tekst="De buurman heeft een sleutel. Morgen vragen.")], terugblik="De buurman.")
    assert set(zinnen(casus)) == {"De buurman heeft een sleutel.", "Morgen vragen.", "De buurman."}


def test_wat_anders_was_gegaan_is_niet_gebeurd_en_gaat_niet_mee() -> None:
    anders = maak_gebeurtenis(titel="de buurman stopt", betrokkenen=["buur"], scenario="referentie")
    casus = maak(gebeurtenissen=[anders])
    assert "gebeurde niet" in zinnen(casus)["de buurman stopt"].dicht


def test_een_andere_tekst_is_niet_vrijgegeven_omdat_de_vorige_dat_was() -> None:
    was = maak(notities=[maak_notitie(tekst="De buurman kwam.")])
    nu = maak(notities=[maak_notitie(tekst="De buurman stal.")])
    assert "stal" not in lees(nu, {passage.sleutel for passage in vind_passages(was, "buur")})


def test_wie_niet_in_het_verhaal_staat_krijgt_niets() -> None:
    with pytest.raises(KeyError):
        vind_passages(maak(), "niemand")


@pytest.mark.parametrize(
    "zin",
    ["Ik zag hem.", "Dat zei hij.", "Hij stond bij de school.", "Hij kwam in mei.", "Hij kwam om 3 uur.",
     "Hij volgde haar.", "Hij was in Dam gezien.", "De zus zag hem."],
)  # fmt: skip
def test_in_een_strikt_verhaal_zegt_geen_zin_wie_waar_of_wanneer(zin: str) -> None:
    assert waarom_dicht(zin, maak(veiligheid="strikt"), "buur")


def test_zinnen_worden_gesplitst_en_verliezen_niets() -> None:
    assert splits_zinnen("Een. Twee! ‘Drie?’ Vier\nVijf") == ("Een.", "Twee!", "‘Drie?’", "Vier", "Vijf")


# The demonstration story with veiligheid strikt: the ex-partner asks. He must not learn where she is or who told.


@pytest.fixture(scope="module")
def bestand() -> Casusbestand:
    return laad_demonstratie()


@pytest.fixture(scope="module")
def casus(bestand: Casusbestand) -> Casus:
    return next(casus for casus in bestand.casussen if casus.veiligheid == "strikt")


@pytest.fixture(scope="module")
def alles_open(bestand: Casusbestand, casus: Casus) -> bytes:
    """The paper where a careless human ticked every box there is."""
    sleutels = {passage.sleutel for passage in vind_passages(casus, "expartner")}
    return schrijf_uittreksel_pdf(casus, "expartner", bestand.onderzoek, sleutels, DAG)


def test_in_een_strikt_verhaal_gaat_zonder_mens_geen_zin_mee(casus: Casus) -> None:
    gevonden = vind_passages(casus, "expartner")
    assert len(gevonden) > 10 and not any(passage.voorstel for passage in gevonden)


def test_het_papier_heeft_wat_van_hem_is(alles_open: bytes) -> None:
    tekst = lees_pdf(alles_open)
    for verwacht in ("ex-partner", "Berichten, bellen, ineens ergens staan.", "er komt een contactverbod"):
        assert verwacht in tekst


def test_geen_andere_tekst_van_het_verhaal_staat_erin(casus: Casus, alles_open: bytes) -> None:
    mag = {passage.tekst for passage in vind_passages(casus, "expartner") if not passage.dicht} | {"ex-partner"}
    verboden = {zin for tekst in loop_teksten(casus) for zin in splits_zinnen(tekst)} - mag
    tekst = lees_pdf(alles_open).lower()
    assert len(verboden) > 200
    assert [zin for zin in verboden if len(zin) > 3 and staat_in(zin.lower(), tekst)] == []


def test_niemand_anders_staat_erin_en_geen_dag_maand_of_plek(casus: Casus, alles_open: bytes) -> None:
    tekst = lees_pdf(alles_open).lower().replace("30 juni 2018", "")
    anderen = {b.aanduiding.lower() for b in casus.betrokkenen if b.id != "expartner"}
    anderen |= {"zus", "oma", "agent", "school", "veilig thuis", "team", casus.code.lower(), casus.titel.lower()}
    jaren = {"2016", "2017", "januari", "februari", "maart", "mei", "zomer", "najaar", "vakantie"}
    assert [woord for woord in anderen | jaren if staat_in(woord, tekst)] == []


def test_ook_in_de_bytes_van_het_bestand_niet(casus: Casus, alles_open: bytes) -> None:
    ruw = alles_open + b"".join(pak_uit(alles_open))
    for geheim in (casus.titel, casus.id, casus.code, "moeder", "wijkagent", "verteld_door"):
        assert geheim.encode() not in ruw and geheim.encode("utf-16-be") not in ruw


def test_hoeveel_er_zwart_is_is_niet_te_zien(bestand: Casusbestand, casus: Casus) -> None:
    weinig = casus.model_copy(update={"gebeurtenissen": casus.gebeurtenissen[:1], "notities": []})
    assert maak_uittreksel(casus, "expartner", bestand.onderzoek, (), DAG) == maak_uittreksel(
        weinig, "expartner", bestand.onderzoek, (), DAG
    )


def lees_pdf(pdf: bytes) -> str:
    lezer = PdfReader(io.BytesIO(pdf))
    return maak_vlak("\n".join(blad.extract_text() for blad in lezer.pages) + str(lezer.metadata))


def staat_in(zin: str, tekst: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(maak_vlak(zin))}(?!\w)", tekst) is not None


def loop_teksten(ding: Model) -> Iterator[str]:
    for veld in beschrijf(type(ding)):
        waarde = getattr(ding, veld.naam)
        if veld.naam == "id" or veld.codes or veld.verwijst:
            continue
        if veld.soort == "tekst" and isinstance(waarde, str):
            yield waarde
        elif veld.soort == "model" and waarde is not None:
            yield from loop_teksten(waarde)
        elif veld.soort == "modellen":
            for deel in waarde:
                yield from loop_teksten(deel)


def pak_uit(pdf: bytes) -> Iterator[bytes]:
    for treffer in re.finditer(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        try:
            yield zlib.decompress(treffer[1])
        except zlib.error:
            continue
