"""The analysis file, read back with the schema and with pyrefiqda: every coded word stands where it says."""

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest
from casus.bestand import lees_pad
from casus.demonstratie import laad_demonstratie
from casus.model import Aspect, Bewijs, Casus, Casusbestand, Deelaspect
from exports.opdracht import voer_uit
from exports.rapport.stof import maak_stof
from exports.schrijvers.qdpx import schrijf_qdpx
from exports.schrijvers.qdpx.woorden import maak_schoon
from lxml import etree
from tests.exports.qdpxlezer import Gelezen, lees_qdpx
from tests.fabriek import (
    DATA, VOORBEELDEN, maak_aandachtspunt, maak_bestand, maak_betrokkene, maak_bevinding, maak_casus, maak_citaat,
    maak_gebeurtenis, maak_onderzoek, maak_vignet, maak_waardering,
)  # fmt: skip

ASPECTEN = [
    Aspect(code="regie", label="Regie", deelaspecten=[Deelaspect(code="gezicht", label="Eén gezicht")]),
    Aspect(code="maatwerk", label="Maatwerk"),
]
VIJANDIG = [
    "Zo hoort het. 👍🏽 Nog een keer? 👩‍👩‍👧 Ja.",
    "]]> <b>&amp; \"'",
    "nul\x00 bel\x07 tab\t escape\x1b einde\x1f",
    "rechts \u202eothcer naar links\u202c en שלום",
    "a\r\nb\rc\n\nd\u2028e\x85f\ufeffg\ufffe",
    "é versus e\u0301",
    "lang " * 40_000,
]


def maak_mensen() -> list[Any]:
    return [maak_betrokkene(), maak_betrokkene("b2", aanduiding="dochter", soort="naaste")]


def lees(bestand: Casusbestand, map_: Path) -> Gelezen:
    return lees_qdpx(schrijf_qdpx(maak_stof(bestand, None, "intern")), map_)


def lees_casus(map_: Path, *casussen: Casus, **anders: Any) -> Gelezen:
    basis = {"onderzoek": maak_onderzoek(aspecten=ASPECTEN)}
    return lees(maak_bestand(*casussen, **{**basis, **anders}), map_)


@pytest.mark.parametrize("naam", VOORBEELDEN)
def test_elk_voorbeeld_voldoet_aan_het_schema_en_elke_verwijzing_komt_aan(naam: str, tmp_path: Path) -> None:
    controleer(lees(lees_pad(DATA / f"{naam}.json"), tmp_path))


def test_een_evaluatie_zonder_verhalen_voldoet_ook(tmp_path: Path) -> None:
    gelezen = lees_casus(tmp_path, maak_casus(status="voorgesteld"))
    controleer(gelezen)
    assert list(gelezen.bestanden) == ["project.qde"]


def controleer(gelezen: Gelezen) -> None:
    """What holds of every file: each thing once, no reference to nothing, every stretch inside its text."""
    knopen = list(gelezen.xml.iter("{*}*"))
    eigen = [k.get("guid") for k in knopen if k.get("guid")]
    assert len(eigen) == len(set(eigen))
    wijst = [k.get(naam) for k in knopen for naam in ("targetGUID", "creatingUser", "creatingUserGUID") if k.get(naam)]
    assert set(wijst) <= set(eigen)
    for soort in ("User", "Code", "Variable", "Case", "TextSource", "Note"):
        namen = [k.get("name").casefold() for k in gelezen.xml.iter(f"{{*}}{soort}")]
        assert len(namen) == len(set(namen)), soort
    paden = [k.get("plainTextPath").replace("internal://", "sources/") for k in knopen if k.get("plainTextPath")]
    assert ["project.qde", *paden] == list(gelezen.bestanden)
    for bron in gelezen.project.sources.text_source if gelezen.project.sources else ():
        tekst = gelezen.bronnen[bron.name]
        assert "\r" not in tekst and not tekst.startswith("\ufeff")
        etree.Element("a").text = tekst  # lxml refuses what XML cannot hold
        for deel in bron.plain_text_selection:
            assert 0 < int(deel.start_position) < int(deel.end_position) <= len(tekst)
            assert deel.coding


def test_van_de_demonstratie_staat_elk_woord_van_een_bevinding_of_citaat_op_zijn_plek(tmp_path: Path) -> None:
    bestand = laad_demonstratie()
    gelezen = lees(bestand, tmp_path)
    controleer(gelezen)
    geteld = 0
    for casus in bestand.casussen:
        if casus.code not in gelezen.bronnen or casus.veiligheid == "strikt":
            continue
        gecodeerd = gelezen.citeer(casus.code)
        weg = {d.betrokkene for d in casus.deelnames if d.status in ("nee", "ingetrokken")}
        for b in casus.bevindingen:
            mag = not b.over_afwezige and (not b.door or set(b.door) - weg)
            assert (b.tekst in gecodeerd) == bool(mag), b.tekst
            geteld += bool(mag)
        for c in casus.citaten:
            mag = c.goedgekeurd and not c.over_afwezige and c.betrokkene not in weg
            assert (c.tekst in gecodeerd) == mag, c.tekst
            geteld += mag
    assert geteld > 200


@pytest.mark.parametrize("tekst", VIJANDIG, ids=range(len(VIJANDIG)))
def test_ook_van_lastige_woorden_klopt_elke_plek(tekst: str, tmp_path: Path) -> None:
    """The hostile text stands before, between and in what is coded, and in every name."""
    mensen = [maak_betrokkene(aanduiding=tekst), maak_betrokkene("b2", aanduiding=tekst, soort="naaste")]
    casus = maak_casus(
        titel=tekst, team=tekst, betrokkenen=mensen,
        gebeurtenissen=[maak_gebeurtenis(titel=tekst, toelichting=tekst)],
        bevindingen=[maak_bevinding(tekst="eerst"), maak_bevinding("bv2", tekst=tekst, door=["b1", "b2"])],
        citaten=[maak_citaat(tekst=tekst, goedgekeurd=True), maak_citaat("c2", tekst="Het laatste.", goedgekeurd=True)],
    )  # fmt: skip
    aspecten = [Aspect(code="regie", label=tekst, toelichting=tekst, deelaspecten=[Deelaspect(code="d", label=tekst)])]
    punt = maak_aandachtspunt(titel=tekst, toelichting=tekst)
    onderzoek = maak_onderzoek(naam=tekst, aspecten=aspecten)
    gelezen = lees_casus(tmp_path, casus, onderzoek=onderzoek, aandachtspunten=[punt])
    controleer(gelezen)
    gecodeerd = gelezen.citeer("C01")
    schoon = maak_schoon(tekst).strip()
    assert {"eerst", schoon, "Het laatste.", f"{schoon}\n{schoon}"} == set(gecodeerd)
    tekens = set(schoon) - set(tekst)
    assert tekens <= {"\n", "\ufffd"}


def test_wat_xml_niet_kan_houden_wordt_een_zichtbaar_teken_en_verder_verandert_er_niets() -> None:
    assert maak_schoon("a\x00b\ud800c\uffffd\r\ne\rf😀\t\x85") == "a\ufffdb\ufffdc\ufffdd\ne\nf😀\t\x85"


def test_een_bevinding_draagt_haar_onderdeel_hoe_het_werkte_en_wie_het_zei(tmp_path: Path) -> None:
    bevinding = maak_bevinding(deelaspect="gezicht", werking="werkte_tegen", door=["b2"], tekst="Steeds een ander.")
    gelezen = lees_casus(tmp_path, maak_casus(betrokkenen=maak_mensen(), bevindingen=[bevinding]))
    wat = gelezen.citeer("C01")["Steeds een ander."]
    assert wat == {"Regie/Eén gezicht", "Werking/werkte tegen", "Soort tekst/bevinding"}
    (deel,) = gelezen.project.sources.text_source[0].plain_text_selection
    namen = {user.guid: user.name for user in gelezen.project.users.user}
    assert namen[deel.creating_user] == namen[deel.coding[0].creating_user] == "C01 · dochter"
    dochter = next(geval for geval in gelezen.project.cases.case if geval.name == "C01 · dochter")
    assert [ref.target_guid for ref in dochter.selection_ref] == [deel.guid]


def test_zeiden_twee_mensen_het_dan_staan_ze_er_allebei(tmp_path: Path) -> None:
    bevinding = maak_bevinding(door=["b2", "b1"])
    gelezen = lees_casus(tmp_path, maak_casus(betrokkenen=maak_mensen(), bevindingen=[bevinding]))
    (deel,) = gelezen.project.sources.text_source[0].plain_text_selection
    assert deel.description == "Gezegd door dochter en inwoner"
    verwijst = {geval.name: [r.target_guid for r in geval.selection_ref] for geval in gelezen.project.cases.case}
    assert [naam for naam, guids in verwijst.items() if guids == [deel.guid]] == ["C01 · inwoner", "C01 · dochter"]


def test_scores_zijn_hele_getallen_van_wie_ze_gaf_en_geen_beeld_is_geen_nul(tmp_path: Path) -> None:
    scores = [
        maak_waardering("w1", score=-2), maak_waardering("w2", deelaspect="gezicht", score=0),
        maak_waardering("w3", aspect="maatwerk", score=None),
        maak_waardering("w4", perspectief="b2", score=2),
        maak_waardering("w5", perspectief="b2", score=1, moment="apart"),
        maak_waardering("w6", perspectief="b2", aspect="maatwerk", score=1, zichtbaar="evaluatieteam"),
    ]  # fmt: skip
    gelezen = lees_casus(tmp_path, maak_casus(betrokkenen=maak_mensen(), waarderingen=scores))
    inwoner, dochter = gelezen.waarden("C01 · inwoner"), gelezen.waarden("C01 · dochter")
    assert {n: w for n, w in inwoner.items() if n.startswith("Score")} == {
        "Score: Regie": -2, "Score: Regie, Eén gezicht": 0,
    }  # fmt: skip
    assert {n: w for n, w in dochter.items() if n.startswith("Score")} == {
        "Score: Regie": 2, "Score: Regie (nog een keer)": 1,
    }  # fmt: skip
    assert dochter["Groep"] == "inwoner en naasten" and dochter["Verhaal"] == "C01"
    assert gelezen.waarden("C01")["Begin van het verhaal"] == "1 januari 2016"


def test_van_een_strikt_verhaal_staat_er_geen_woord_en_niet_wie_wat_vond(tmp_path: Path) -> None:
    geheim = "geheim-woord"
    casus = maak_casus(
        titel=geheim, veiligheid="strikt", team=geheim, betrokkenen=maak_mensen(),
        gebeurtenissen=[maak_gebeurtenis(titel=geheim)], bevindingen=[maak_bevinding(tekst=geheim)],
        citaten=[maak_citaat(tekst=geheim, goedgekeurd=True)], waarderingen=[maak_waardering(toelichting=geheim)],
        vignetten=[maak_vignet(tekst=geheim, status="akkoord")],
    )  # fmt: skip
    soorten = (("bevinding", "bv1"), ("citaat", "c1"), ("waardering", "w1"), ("gebeurtenis", "g1"), ("vignet", "vg1"))
    bewijs = [Bewijs(soort=soort, casus="c01", verwijzing=id) for soort, id in soorten]
    punten = [maak_aandachtspunt(bewijs=bewijs, aspecten=["regie"])]
    gelezen = lees_casus(tmp_path, casus, aandachtspunten=punten)
    assert geheim not in gelezen.alles
    assert "2016" not in gelezen.alles
    assert "strikt" in gelezen.bronnen["C01"]
    assert [geval.name for geval in gelezen.project.cases.case] == ["C01"]
    assert [user.name for user in gelezen.project.users.user] == ["Evaluatieteam"]
    assert "Score: Regie" not in gelezen.waarden("C01")


def test_wat_het_interne_rapport_niet_zegt_staat_hier_ook_niet(tmp_path: Path) -> None:
    geheim = "geheim-woord"
    weg = [{"betrokkene": "b2", "status": "ingetrokken"}]
    casus = maak_casus(
        betrokkenen=maak_mensen(), deelnames=weg,
        gebeurtenissen=[
            maak_gebeurtenis("g1", titel=geheim, over_afwezige=True),
            maak_gebeurtenis("g2", titel=geheim, verteld_door=["b2"]),
            maak_gebeurtenis("g3", lezingen=[{"verteld_door": ["b2"], "tekst": geheim}]),
        ],
        bevindingen=[
            maak_bevinding("bv1", tekst=geheim, over_afwezige=True), maak_bevinding("bv2", tekst=geheim, door=["b2"]),
        ],
        citaten=[
            maak_citaat("c1", tekst=geheim), maak_citaat("c2", tekst=geheim, goedgekeurd=True, over_afwezige=True),
            maak_citaat("c3", tekst=geheim, goedgekeurd=True, betrokkene="b2"),
        ],
        vignetten=[maak_vignet(tekst=geheim)],
        waarderingen=[
            maak_waardering("w1", toelichting=geheim, over_afwezige=True),
            maak_waardering("w2", toelichting=geheim, zichtbaar="evaluatieteam"),
            maak_waardering("w3", toelichting=geheim, perspectief="b2"),
        ],
    )  # fmt: skip
    telt_niet = maak_casus("c02", code="C02", titel=geheim, toestemming={"status": "geweigerd"})
    gelezen = lees_casus(tmp_path, casus, telt_niet)
    assert geheim not in gelezen.alles and "dochter" not in gelezen.alles and "C02" not in gelezen.alles
    assert list(gelezen.citeer("C01")) == ["huisbezoek"]


def test_een_aandachtspunt_is_een_notitie_met_zijn_bewijs_en_het_bewijs_wijst_ernaar(tmp_path: Path) -> None:
    bevinding = maak_bevinding(tekst="Eén vast gezicht hielp.", status="akkoord")
    casus = maak_casus(bevindingen=[bevinding, maak_bevinding("bv2", tekst="Nee.")])
    bewijs = [
        Bewijs(soort="bevinding", casus="c01", verwijzing="bv1"), Bewijs(soort="document", verwijzing="Nota 2016"),
    ]  # fmt: skip
    punt = maak_aandachtspunt(nummer=4, status="vastgesteld", bewijs=bewijs, aspecten=["regie"])
    gelezen = lees_casus(tmp_path, casus, aandachtspunten=[punt])
    (notitie,) = gelezen.project.notes.note
    assert notitie.name == "Aandachtspunt 4. Eén vast gezicht"
    regels = gelezen.notities[notitie.name].splitlines()
    assert {"- Eén vast gezicht hielp. (C01)", "- Nota 2016", "Lees meer over: Regie"} <= set(regels)
    met = [d for d in gelezen.project.sources.text_source[0].plain_text_selection if d.note_ref]
    assert [d.note_ref[0].target_guid for d in met] == [notitie.guid]
    tekst = gelezen.bronnen["C01"]
    assert tekst[int(met[0].start_position) : int(met[0].end_position)] == "Eén vast gezicht hielp."


def test_een_onderdeel_dat_net_zo_heet_als_een_aspect_krijgt_zijn_aspect_erbij(tmp_path: Path) -> None:
    delen = [Deelaspect(code="a", label="Maatwerk"), Deelaspect(code="b", label="idee voor een volgende keer")]
    aspecten = [Aspect(code="regie", label="Regie", deelaspecten=delen), Aspect(code="maatwerk", label="Maatwerk")]
    gelezen = lees_casus(tmp_path, maak_casus(), onderzoek=maak_onderzoek(aspecten=aspecten))
    controleer(gelezen)
    assert {"Regie/Maatwerk (Regie)", "Maatwerk"} <= set(gelezen.codes.values())


def test_dezelfde_invoer_geeft_dezelfde_bytes_met_vaste_tijden_en_volgorde() -> None:
    eerste, tweede = (schrijf_qdpx(maak_stof(lees_pad(DATA / "voorbeeld.json"), None, "intern")) for _ in range(2))
    assert eerste == tweede
    with zipfile.ZipFile(io.BytesIO(eerste)) as pak:
        namen = pak.namelist()
        assert {info.date_time for info in pak.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert namen[0] == "project.qde" and len(namen) > 1
    assert all(naam.startswith("sources/") and naam.endswith(".txt") for naam in namen[1:])


def test_een_ander_verhaal_ervoor_verandert_geen_guid(tmp_path: Path) -> None:
    een = maak_casus(bevindingen=[maak_bevinding()])
    voor = maak_casus("c00", code="C00", bevindingen=[maak_bevinding()])
    (tmp_path / "a").mkdir()
    alleen, samen = lees_casus(tmp_path / "a", een), lees_casus(tmp_path, voor, een)
    assert lijst_guids(alleen) < lijst_guids(samen)


def test_een_andere_evaluatie_heeft_geen_guid_gemeen(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    een = lees_casus(tmp_path / "a", maak_casus(bevindingen=[maak_bevinding()]))
    ander = lees_casus(tmp_path, maak_casus(bevindingen=[maak_bevinding()]), onderzoek=maak_onderzoek("o2"))
    assert lijst_guids(een) & lijst_guids(ander) == set()


def lijst_guids(gelezen: Gelezen) -> set[str]:
    return {k.get("guid") for k in gelezen.xml.iter("{*}*") if k.get("guid")}


def test_voor_de_openbare_uitgave_is_het_er_niet() -> None:
    with pytest.raises(ValueError, match="alleen voor wie meedeed"):
        schrijf_qdpx(maak_stof(maak_bestand(), None, "openbaar"))


def test_de_opdracht_schrijft_het_voor_wie_meedeed(tmp_path: Path) -> None:
    uit = tmp_path / "r.qdpx"
    assert voer_uit(["rapport", str(DATA / "voorbeeld.json"), "-o", str(uit), "--uitgave", "intern"]) == 0
    controleer(lees_qdpx(uit.read_bytes(), tmp_path))


@pytest.mark.parametrize(
    ("keuze", "zin"),
    [
        ([], ".qdpx is er niet in de openbare uitgave. Hierin staan de woorden van elk verhaal"),
        (["--uitgave", "intern", "--hoofdstukken", "vooraf"], ".qdpx heeft een tekst per verhaal en is altijd heel"),
    ],
)
def test_de_opdracht_zegt_waarom_niet(keuze: list[str], zin: str, tmp_path: Path, capsys: Any) -> None:
    assert voer_uit(["rapport", str(DATA / "voorbeeld.json"), "-o", str(tmp_path / "r.qdpx"), *keuze]) == 2
    assert zin in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
