"""The chapters on aspects: what was said, in which order, and figures that equal those of kerncijfers."""

from typing import Any

import pytest

from aspects.kerncijfers import maak_kerncijfers
from aspects.naast.schaal import Groepsverdeling
from aspects.verificatie import leg_voor, zet_akkoord
from casus.bestand import lees_pad
from casus.demonstratie import laad_demonstratie
from casus.getallen import schrijf_getal
from casus.model import Casusbestand, Rapporttekst
from exports.rapport.bouwen import maak_rapport
from exports.rapport.groepsprent import teken_groepen
from exports.rapport.model import Aanhaling, Alinea, Deel, Figuur, Kader, Kop, Lijst, Stappen, Tabel
from tests.exports.rapporttekst import lees_delen, lees_koppen, lees_links, neem_stuk
from tests.fabriek import (
    DATA, VOORBEELDEN, maak_bestand, maak_betrokkene, maak_bevinding, maak_casus, maak_citaat, maak_onderzoek,
    maak_regieperiode, maak_vignet, maak_waardering,
)  # fmt: skip

DEMO = laad_demonstratie()
RAPPORTEN = {u: maak_rapport(DEMO, None, u, ["aspecten"]).delen for u in ("openbaar", "intern")}  # type: ignore[arg-type]
GEHEEL = maak_kerncijfers(DEMO)["geheel"]
ASPECTEN = [aspect.code for aspect in DEMO.onderzoek.aspecten]
RICHTINGEN = ("draagt_bij", "wisselend", "drempel", "uiteenlopend")


def maak_evaluatie(*casussen: Any, aspecten: Any = ("regie", "maatwerk"), **anders: Any) -> Casusbestand:
    velden = {naam: anders.pop(naam) for naam in ("route",) if naam in anders}
    onderzoek = maak_onderzoek(aspecten=[{"code": code} for code in aspecten], **velden)
    return maak_bestand(*casussen, onderzoek=onderzoek, **anders)


def lees_aspect(bestand: Casusbestand, aspect: str, uitgave: Any = "openbaar") -> list[Deel]:
    return neem_stuk(maak_rapport(bestand, None, uitgave, ["aspecten"]).delen, f"aspect:{aspect}")


def vind_tabel(delen: list[Deel], begin: str) -> Tabel:
    return next(d for d in delen if isinstance(d, Tabel) and begin in d.bijschrift)


@pytest.mark.parametrize("aspect", [code for code in ASPECTEN if code != "tevredenheid"])
def test_de_richtingen_en_de_overeenstemming_zijn_die_van_kerncijfers(aspect: str) -> None:
    cijfers = GEHEEL["aspecten"][aspect]
    intern = neem_stuk(RAPPORTEN["intern"], f"aspect:{aspect}")
    rij = vind_tabel(intern, "welke kant de scores op wijzen").rijen[0]
    assert rij[1:5] == tuple(str(cijfers["richtingen"][richting]) for richting in RICHTINGEN)
    assert sum(map(int, rij[1:])) == GEHEEL["aantal"]
    openbaar = neem_stuk(RAPPORTEN["openbaar"], f"aspect:{aspect}")
    for stuk in (intern, openbaar):
        zin = f"{sum(cijfers['verdeling_scores'])} mensen gaven een score, in {cijfers['n_casussen']} verhalen."
        assert f"{zin} Overeenstemming: {schrijf_getal(cijfers['overeenstemming'])} (van" in lees_delen(stuk)
    for cel, aantal in zip(vind_tabel(openbaar, "welke kant").rijen[0][1:], rij[1:], strict=True):
        assert cel in (aantal, "minder dan 3", "niet gezegd") and cel not in ("0", "1", "2")


@pytest.mark.parametrize("naam", VOORBEELDEN)
def test_ook_in_elk_ander_bestand_zijn_richtingen_en_partijen_die_van_kerncijfers(naam: str) -> None:
    bestand = lees_pad(DATA / f"{naam}.json")
    geheel = maak_kerncijfers(bestand)["geheel"]
    delen = maak_rapport(bestand, None, "intern", ["aspecten"]).delen
    gezien = 0
    for aspect in bestand.onderzoek.aspecten:
        cijfers, stuk = geheel["aspecten"][aspect.code], neem_stuk(delen, f"aspect:{aspect.code}")
        if aspect.code != "tevredenheid" and cijfers["n_casussen"]:
            rij = vind_tabel(stuk, "welke kant").rijen[0]
            assert [int(cel) for cel in rij[1:5]] == [cijfers["richtingen"][richting] for richting in RICHTINGEN]
            gezien += 1
        if aspect.code == "samenwerking" and geheel["partijen"]:
            rijen = vind_tabel(stuk, "Partijen").rijen
            assert [(p["partij"], str(p["casussen"])) for p in geheel["partijen"]] == list(rijen)
    assert gezien
    assert len(delen) > len(maak_rapport(bestand, None, "openbaar", ["aspecten"]).delen)


def test_tevredenheid_heeft_twee_rijen_en_geen_cijfer_over_het_geheel() -> None:
    stuk = neem_stuk(RAPPORTEN["intern"], "aspect:tevredenheid")
    rijen = vind_tabel(stuk, "welke kant").rijen
    assert [rij[0] for rij in rijen][:2] == ["Hoe het ging", "Wat het opleverde"]
    assert "Overeenstemming" not in lees_delen(stuk)
    koppen = [anker for _, _, anker in lees_koppen(stuk)]
    assert "aspect:tevredenheid:proces" in koppen and "aspect:tevredenheid:resultaat" in koppen
    leeg = lees_aspect(maak_evaluatie(aspecten=["tevredenheid"]), "tevredenheid")
    assert {"Hoe het ging", "Wat het opleverde"} <= {kop for _, kop, _ in lees_koppen(leeg)}


def test_het_plaatje_telt_per_groep_hoe_zij_het_zag_en_staat_er_alleen_als_mensen_verschillen() -> None:
    def casus(nummer: int, *scores: int) -> Any:
        soorten = ("inwoner", "gebiedsteam")
        mensen = [maak_betrokkene(f"b{n}", soort=soort) for n, soort in enumerate(soorten)]
        gegeven = [maak_waardering(f"w{n}", perspectief=f"b{n}", score=s) for n, s in enumerate(scores)]
        return maak_casus(f"c{nummer}", code=f"C0{nummer}", betrokkenen=mensen, waarderingen=gegeven)

    eens = maak_evaluatie(*(casus(n, 2, 1) for n in range(1, 5)))
    assert not [d for d in lees_aspect(eens, "regie", "intern") if isinstance(d, Figuur)]
    oneens = maak_evaluatie(*(casus(n, 2, -2 if n < 4 else 1) for n in range(1, 5)))
    (intern,) = [d for d in lees_aspect(oneens, "regie", "intern") if isinstance(d, Figuur)]
    assert "Inwoner en naasten: werkte sterk tegen 0, werkte tegen 0, half om half 0, hielp 0, " in intern.alt
    assert "hielp sterk 4." in intern.alt
    assert "Gebiedsteam: werkte sterk tegen 3, werkte tegen 0, half om half 0, hielp 1, hielp sterk 0." in intern.alt
    assert ">4</text>" in intern.svg and ">1</text>" in intern.svg
    (openbaar,) = [d for d in lees_aspect(oneens, "regie") if isinstance(d, Figuur)]
    assert "Gebiedsteam: werkte sterk tegen 3, elk ander antwoord minder dan 3." in openbaar.alt
    assert ">1</text>" not in openbaar.svg and ">0</text>" not in openbaar.svg and ">–</text>" in openbaar.svg
    assert "data-" not in openbaar.svg and "role=\"button\"" not in openbaar.svg


def test_bevindingen_staan_bij_hun_onderdeel_naar_wat_hielp_en_wat_tegenwerkte() -> None:
    def gezegd(id: str, tekst: str, werking: str, deel: str | None = "gedurende", **anders: Any) -> Any:
        return maak_bevinding(id, aspect="maatwerk", deelaspect=deel, tekst=tekst, werking=werking, status="akkoord",
                              door=["b1"], **anders)  # fmt: skip

    casussen = [
        maak_casus("c1", bevindingen=[gezegd("f1", "Zus hielp.", "hielp"), gezegd("f2", "Nee.", "werkte_tegen")]),
        maak_casus("c2", code="C02", bevindingen=[
            gezegd("f1", "Aap hielp.", "hielp"), gezegd("f2", "Doe dit.", "idee"),
            gezegd("f3", "Los.", "dubbel", None)]),
    ]  # fmt: skip
    bestand = maak_evaluatie(*casussen)
    delen = lees_aspect(bestand, "maatwerk")
    stuk = neem_stuk(delen, "aspect:maatwerk:gedurende")
    assert [d.tekst for d in stuk if isinstance(d, Alinea)] == [
        "Wat hielp:", "Wat tegenwerkte:", "Ideeën voor een volgende keer:"
    ]  # fmt: skip
    # In the order of the alphabet: that of the stories would tell which lines are of one story.
    assert [d.punten for d in stuk if isinstance(d, Lijst)] == [("Aap hielp.", "Zus hielp."), ("Nee.",), ("Doe dit.",)]
    assert [(n, k) for n, k, _ in lees_koppen(delen)][:2] == [(1, "Maatwerk"), (2, "Terwijl het loopt")]
    voor_de_koppen = delen[: delen.index(stuk[0])]
    assert "Los." in lees_delen(voor_de_koppen)
    intern = neem_stuk(lees_aspect(bestand, "maatwerk", "intern"), "aspect:maatwerk:gedurende")
    lijst = next(d for d in intern if isinstance(d, Lijst))
    assert lijst.punten == ("Zus hielp. (C01; inwoner)", "Aap hielp. (C02; inwoner)")


def test_een_vignet_staat_een_keer_en_een_ander_aspect_wijst_ernaar() -> None:
    vignet = zet_akkoord(leg_voor(maak_vignet(aspecten=["weg", "maatwerk", "regie"], titel="De fiets"), ["inwoner"]))
    bekeken = {"door": ["a", "b"], "datum": "2018-01-01"}
    vignet = vignet.model_validate({**vignet.model_dump(), "herkenbaarheid": bekeken})
    bestand = maak_evaluatie(maak_casus(vignetten=[vignet]), aspecten=["regie", "maatwerk"])
    for uitgave, titel in (("openbaar", "De fiets"), ("intern", "De fiets (C01)")):
        (kader,) = [d for d in maak_rapport(bestand, None, uitgave, ["aspecten"]).delen if isinstance(d, Kader)]  # type: ignore[arg-type]
        assert kader == Kader(titel, "Zij kon niet naar boven.")
        assert kader in lees_aspect(bestand, "maatwerk", uitgave)
        links = lees_links(lees_aspect(bestand, "regie", uitgave))
        assert ("het verhaal ‘De fiets’ (bij Maatwerk)", "aspect:maatwerk") in links


def test_een_citaat_heeft_openbaar_een_groep_en_intern_een_rol() -> None:
    mensen = [maak_betrokkene(), maak_betrokkene("b2", soort="vrijwilliger", aanduiding="maatje van de kerk")]
    velden = {"goedgekeurd": True, "aspecten": ["regie"]}
    citaten = [maak_citaat("q1", **velden), maak_citaat("q2", betrokkene="b2", tekst="Ik liep mee.", **velden)]
    bestand = maak_evaluatie(maak_casus(betrokkenen=mensen, citaten=citaten))
    openbaar = [d for d in lees_aspect(bestand, "regie") if isinstance(d, Aanhaling)]
    assert openbaar == [Aanhaling("Eindelijk belde er iemand.", "inwoner of naaste"), Aanhaling("Ik liep mee.", "")]
    intern = [d.wie for d in lees_aspect(bestand, "regie", "intern") if isinstance(d, Aanhaling)]
    assert intern == ["inwoner, C01", "maatje van de kerk, C01"]


def test_een_concepttekst_staat_alleen_in_de_interne_uitgave_en_zegt_dat_hij_concept_is() -> None:
    teksten = [zet_akkoord(Rapporttekst(plaats="aspect:regie", tekst="Eerst dit.\n\nDan dat.")),
               Rapporttekst(plaats="aspect:maatwerk:opstart", tekst="Nog niet af.")]  # fmt: skip
    bestand = maak_evaluatie(teksten=teksten)
    assert [d.tekst for d in lees_aspect(bestand, "regie") if isinstance(d, Alinea)][1:3] == ["Eerst dit.", "Dan dat."]
    assert "Nog niet af." not in lees_delen(maak_rapport(bestand).delen)
    intern = neem_stuk(lees_aspect(bestand, "maatwerk", "intern"), "aspect:maatwerk:opstart")
    assert [d.tekst for d in intern if isinstance(d, Alinea)][1] == "Nog niet af."
    assert "Concept" in intern[1].tekst  # type: ignore[union-attr]
    assert "Concept" not in lees_delen(lees_aspect(bestand, "regie", "intern"))


def test_de_gewone_route_staat_als_stappen_bij_laagdrempelig() -> None:
    bestand = maak_evaluatie(aspecten=["laagdrempelig", "regie"], route=["signaal", "melding", "huisbezoek"])
    (stappen,) = [d for d in maak_rapport(bestand).delen if isinstance(d, Stappen)]
    assert stappen.stappen == ("signaal", "melding", "huisbezoek") and stappen in lees_aspect(bestand, "laagdrempelig")
    zonder = maak_evaluatie(aspecten=["laagdrempelig"])
    assert not [d for d in maak_rapport(zonder).delen if isinstance(d, Stappen)]


def test_de_partijen_zijn_die_van_kerncijfers_en_openbaar_alleen_vanaf_drie_verhalen() -> None:
    partijen = {p["partij"]: p["casussen"] for p in GEHEEL["partijen"]}
    intern = vind_tabel(neem_stuk(RAPPORTEN["intern"], "aspect:samenwerking"), "Partijen")
    assert {naam: int(aantal) for naam, aantal in intern.rijen} == partijen
    stuk = neem_stuk(RAPPORTEN["openbaar"], "aspect:samenwerking")
    openbaar = vind_tabel(stuk, "Partijen")
    assert {naam: int(aantal) for naam, aantal in openbaar.rijen} == {n: a for n, a in partijen.items() if a >= 3}
    assert 0 < len(openbaar.rijen) < len(intern.rijen)
    assert "Partijen in minder dan 3 verhalen staan hier niet bij." in lees_delen(stuk)


def test_regie_heeft_een_kop_per_vorm_met_aantallen_en_stroken_alleen_intern() -> None:
    for uitgave, delen in RAPPORTEN.items():
        for vorm in ("inwoner", "dagelijks", "bureaucratisch", "hoofdlijnen", "opdrachtgevend"):
            stuk = neem_stuk(delen, f"aspect:regie:{vorm}")
            gevraagd = sum(c["regie"][vorm] is not None for c in maak_kerncijfers(DEMO)["casussen"])
            assert f"Ernaar gevraagd: {gevraagd} van de 15 verhalen." in lees_delen(stuk)
            assert bool([d for d in stuk if isinstance(d, Figuur)]) is (uitgave == "intern")
    assert "elke strook" not in lees_delen(RAPPORTEN["openbaar"])


def test_van_een_strikt_verhaal_is_er_geen_strook() -> None:
    velden: dict[str, Any] = {
        "uitgevraagd": {"regie_dagelijks": "ja"}, "regieperioden": [maak_regieperiode(van="2016-02", tot="2016-04")],
    }  # fmt: skip
    for veiligheid, stroken in (("gewoon", 1), ("strikt", 0)):
        bestand = maak_evaluatie(maak_casus(veiligheid=veiligheid, **velden))
        figuren = [d for d in lees_aspect(bestand, "regie", "intern") if isinstance(d, Figuur)]
        assert len(figuren) == stroken
        assert "Ernaar gevraagd: 1 van 1 verhaal." in lees_delen(lees_aspect(bestand, "regie", "intern"))


def test_een_signaal_zegt_van_hoeveel_verhalen_en_openbaar_geen_klein_getal() -> None:
    kandidaten = {k["code"]: (len(k["casussen"]), k["n"]) for k in GEHEEL["kandidaten"]}
    aantal, n = kandidaten["normtermijn"]
    for delen in RAPPORTEN.values():
        assert f"Een besluit dat zeker later kwam dan de norm: {aantal} van de {n} verhalen" in lees_delen(delen)
    klein = "Twee keer of vaker een andere gebiedsteammedewerker: {} van de 15 verhalen."
    assert klein.format("minder dan 3") in lees_delen(RAPPORTEN["openbaar"])
    assert klein.format("minder dan 3") not in lees_delen(RAPPORTEN["intern"])


def test_wie_ziet_wat_staat_achter_elk_aspect_alleen_in_de_interne_uitgave() -> None:
    tabellen = [d for d in RAPPORTEN["intern"] if isinstance(d, Tabel) and "wat ieder ervan vond" in d.bijschrift]
    assert len(tabellen) == len(ASPECTEN)
    assert not [d for d in RAPPORTEN["openbaar"] if isinstance(d, Tabel) and "wat ieder ervan vond" in d.bijschrift]
    assert "Wie ziet wat" not in [d.tekst for d in RAPPORTEN["openbaar"] if isinstance(d, Kop)]


def test_onder_de_cijfers_staat_dat_de_verhalen_gekozen_zijn_en_nergens_een_procent() -> None:
    for aspect in ASPECTEN:
        stuk = neem_stuk(RAPPORTEN["openbaar"], f"aspect:{aspect}")
        assert "Ze zeggen niet hoe vaak iets voorkomt." in lees_delen(stuk)
    for delen in RAPPORTEN.values():
        assert "%" not in lees_delen(delen)


def test_een_aspect_waar_niets_over_is_zegt_dat() -> None:
    assert "nog niets opgeschreven" in lees_delen(lees_aspect(maak_evaluatie(), "maatwerk"))


def test_een_getal_onder_de_drie_staat_ook_niet_verborgen_in_het_plaatje() -> None:
    verdeling = [Groepsverdeling("inwoner", (0, 1, 2, 3, 4))]
    openbaar, intern = (teken_groepen([("", verdeling)], verberg=verberg) for verberg in (True, False))
    for klein in ("1", "2"):
        assert f">{klein}</text>" in intern and f">{klein}</text>" not in openbaar
    assert 'aria-label="In hoeveel verhalen' in openbaar and "half om half 2" in intern
    assert "half om half" not in openbaar.split("aria-label=")[1].split(">")[0]
    assert openbaar.count("<rect") == intern.count("<rect") - 2


def test_een_signaal_dat_in_minder_dan_drie_verhalen_te_zien_kan_zijn_staat_alleen_intern() -> None:
    def evaluatie(gevraagd: int) -> Casusbestand:
        casussen = [
            maak_casus(f"c{n}", code=f"C0{n}", uitgevraagd={"voorzieningen": "ja"} if n <= gevraagd else {})
            for n in range(1, 6)
        ]
        return maak_evaluatie(*casussen)

    zin = "Iets dat geweigerd of niet gekregen is"
    for gevraagd, openbaar in ((2, False), (3, True)):
        assert (zin in lees_delen(lees_aspect(evaluatie(gevraagd), "maatwerk"))) is openbaar
        intern = lees_delen(lees_aspect(evaluatie(gevraagd), "maatwerk", "intern"))
        assert f"{zin}: 0 van de {gevraagd} verhalen waarin dit te zien kan zijn." in intern


def test_van_een_strikt_verhaal_staat_er_niet_wie_wat_vond() -> None:
    gewoon = maak_casus(waarderingen=[maak_waardering(toelichting="Bij de buren.")])
    strikt = gewoon.model_copy(update={"id": "c02", "code": "C02", "veiligheid": "strikt"})
    for casussen, codes in (((gewoon,), ["C01"]), ((gewoon, strikt), ["C01"]), ((strikt,), [])):
        stuk = lees_aspect(maak_evaluatie(*casussen), "regie", "intern")
        tabellen = [d for d in stuk if isinstance(d, Tabel) and "wat ieder ervan vond" in d.bijschrift]
        assert [rij[0] for tabel in tabellen for rij in tabel.rijen] == codes
        assert ("Bij de buren." in lees_delen(stuk)) is bool(codes)
        assert ("staat hier niet wie wat zei" in lees_delen(stuk)) is (strikt in casussen)
        assert "nog niemand" not in lees_delen(stuk)
