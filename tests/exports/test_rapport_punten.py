"""The points of attention in the report: numbers, frozen counts, what speaks against, panels, actions, links."""

from typing import Any

import pytest

from casus.demonstratie import laad_demonstratie
from casus.model import Casusbestand
from exports.rapport.bouwen import maak_rapport
from exports.rapport.model import Aanhaling, Alinea, Lijst, Tabel
from exports.rapport.puntkeuze import kies_punten
from exports.rapport.stof import maak_stof
from tests.exports.rapporttekst import lees_delen, lees_koppen, lees_links, neem_stuk
from tests.fabriek import (
    maak_aandachtspunt, maak_bestand, maak_bevinding, maak_casus, maak_citaat, maak_gebeurtenis, maak_panelgesprek,
    maak_vignet, maak_waardering,
)  # fmt: skip


def bewijs(casus: str, strekking: str = "voor") -> dict[str, Any]:
    return {"strekking": strekking, "soort": "bevinding", "casus": casus, "verwijzing": "f1"}


def maak_evaluatie(*punten: Any, **anders: Any) -> Casusbestand:
    casussen = [
        maak_casus(f"c{n}", code=f"C0{n}",
                   bevindingen=[maak_bevinding("f1", tekst=f"Gezegd aan tafel {n}.", status="akkoord")])
        for n in range(1, 5)
    ]  # fmt: skip
    return maak_bestand(*casussen, aandachtspunten=list(punten), **anders)


def punt(id: str = "p1", **anders: Any) -> Any:
    basis = {"status": "vastgesteld", "nummer": 1, "aspecten": ["regie"], "toelichting": "Houd dit vast."}
    return maak_aandachtspunt(id, **{**basis, **anders})


def lees_punt(bestand: Casusbestand, id: str = "p1", uitgave: Any = "openbaar") -> str:
    return lees_delen(neem_stuk(maak_rapport(bestand, None, uitgave).delen, f"punt:{id}"))


def test_een_punt_zegt_zijn_soort_zijn_tekst_en_in_hoeveel_verhalen_het_te_zien_was() -> None:
    stukken = [bewijs("c1"), bewijs("c2"), bewijs("c3", "tegen")]
    tekst = lees_punt(maak_evaluatie(punt(soort="drempel", bewijs=stukken, steunt_op=["verhalen", "panel"])))
    assert "1. Eén vast gezicht" in tekst and "Soort: drempel." in tekst and "Houd dit vast." in tekst
    assert "Gezien in 2 van de 4 verhalen." in tekst
    assert "In 1 verhaal pleit er iets tegen en 1 verhaal zegt er niets over." in tekst
    assert "Dit steunt op: verhalen en panelgesprek." in tekst
    assert "Gezegd aan tafel 3." in tekst and "Gezegd aan tafel 1." not in tekst  # in public what speaks against


def test_van_een_vastgesteld_punt_staan_de_aantallen_van_toen_ook_als_een_verhaal_weg_is() -> None:
    bevroren = {"voor": 9, "tegen": 2, "zwijgt": 4, "van": 15}
    tekst = lees_punt(maak_evaluatie(punt(bevroren=bevroren, bewijs=[bewijs("c1")])))
    assert "Gezien in 9 van de 15 verhalen, geteld toen het punt werd vastgesteld." in tekst
    assert "In 2 verhalen pleit er iets tegen en 4 verhalen zeggen er niets over." in tekst
    assert "van de 4 verhalen" not in tekst


def test_bevroren_aantallen_die_niet_kloppen_houden_het_rapport_niet_tegen() -> None:
    assert "Gezien in 20 van de 15 verhalen" in lees_punt(maak_evaluatie(punt(bevroren={"voor": 20, "van": 15})))
    assert "Gezien in 0 van de 4 verhalen" in lees_punt(maak_evaluatie(punt(bevroren={"tegen": 1})))


def test_vastgestelde_punten_staan_op_nummer_en_een_zonder_nummer_krijgt_het_volgende() -> None:
    bestand = maak_evaluatie(
        punt("a", nummer=None, titel="Zonder"), punt("b", nummer=7, titel="Zeven"), punt("c", nummer=2, titel="Twee"),
        punt("d", nummer=None, status="concept", titel="Concept"), punt("e", status="verworpen", titel="Weg"),
        punt("f", nummer=None, status="kandidaat", titel="Kandidaat"), punt("g", nummer=None, status="getoetst"),
    )  # fmt: skip
    assert [(p.kenmerk, p.nummer) for p in kies_punten(maak_stof(bestand))] == [("c", 2), ("b", 7), ("a", 8)]
    intern = kies_punten(maak_stof(bestand, None, "intern"))
    assert [(p.kenmerk, p.nummer) for p in intern[3:]] == [("d", None), ("g", None)]
    rapport = maak_rapport(bestand, None, "intern").delen
    tabel = next(d for d in rapport if isinstance(d, Tabel) and "op een rij" in d.bijschrift)
    assert [rij[:2] for rij in tabel.rijen] == [("2", "Twee"), ("7", "Zeven"), ("8", "Zonder")]
    assert {rij[3] for rij in tabel.rijen} == {"0 van de 4 verhalen"}
    koppen = lees_koppen(rapport)
    assert (2, "Nog niet vastgesteld", "") in koppen and (3, "Concept", "punt:d") in koppen
    assert "Weg" not in lees_delen(maak_rapport(bestand, None, "intern").delen)


def test_zonder_vastgestelde_punten_staat_dat_er() -> None:
    delen = maak_rapport(maak_evaluatie(), hoofdstukken=["aandachtspunten"]).delen
    assert "Er zijn nog geen aandachtspunten vastgesteld." in lees_delen(delen)
    assert "gekozen om van te leren" in lees_delen(delen)


def test_de_panels_worden_geteld_en_alleen_een_vrijgegeven_uitspraak_wordt_aangehaald() -> None:
    uitspraken = [
        {"id": "u1", "tekst": "Zo is het.", "aandachtspunt": "p1", "strekking": "bevestigt", "citaat": True,
         "rol": "teamleider"},
        {"id": "u2", "tekst": "Zo is het ook.", "aandachtspunt": "oud", "strekking": "bevestigt"},
        {"id": "u3", "tekst": "Bij ons niet.", "aandachtspunt": "p1", "strekking": "weerspreekt"},
        {"id": "u4", "tekst": "Iets anders.", "aandachtspunt": "p9", "strekking": "bevestigt"},
    ]  # fmt: skip
    oud = punt("oud", nummer=None, status="samengevoegd", samengevoegd_in="p1")
    panels = [maak_panelgesprek(uitspraken=uitspraken)]
    bestand = maak_evaluatie(punt(), oud, punt("p9", nummer=9), panelgesprekken=panels)
    delen = neem_stuk(maak_rapport(bestand).delen, "punt:p1")
    assert "In de panelgesprekken is dit 2 keer bevestigd en 1 keer tegengesproken." in lees_delen(delen)
    assert [d for d in delen if isinstance(d, Aanhaling)] == [Aanhaling("Zo is het.", "uit een panelgesprek")]
    assert "teamleider" not in lees_delen(delen)
    intern = lees_punt(bestand, "p1", "intern")
    assert "Bij ons niet. (spreekt het tegen; jeugd)" in intern and "teamleider" in intern


def test_hieraan_wordt_al_gewerkt_alleen_waar_een_actie_loopt() -> None:
    def actie(id: str, **anders: Any) -> dict[str, Any]:
        return {"id": id, "aandachtspunten": ["p1"], "advies": f"Advies {id}.", "categorie": "organisatie",
                "herkomst": "nieuw", "eigenaar": "de baas", **anders}  # fmt: skip

    acties = [
        actie("bezig", status="bezig"), actie("loopt", herkomst="lopend"), actie("gepland"),
        actie("klaar", herkomst="lopend", status="gereed"), actie("weg", herkomst="lopend", status="vervallen"),
        actie("ander", status="bezig", aandachtspunten=["p2"]),
    ]  # fmt: skip
    tekst = lees_punt(maak_evaluatie(punt(), punt("p2", nummer=2), acties=acties))
    assert "Hieraan wordt al gewerkt:" in tekst and "Advies bezig." in tekst and "Advies loopt." in tekst
    assert not [wat for wat in ("gepland", "klaar", "weg", "ander", "de baas") if wat in tekst]
    assert "Hieraan" not in lees_punt(maak_evaluatie(punt()))


def test_lees_meer_noemt_de_plekken_en_anders_de_aspecten_van_het_punt() -> None:
    bestand = maak_evaluatie(punt(lees_meer=["regie:inwoner", "maatwerk", "onbekend"]), punt("p2", nummer=2))
    delen = maak_rapport(bestand).delen
    assert [tekst for tekst, _ in lees_links(neem_stuk(delen, "punt:p1"))] == ["Regie: inwonersregie", "Maatwerk"]
    assert lees_links(neem_stuk(delen, "punt:p2")) == [("Regie", "aspect:regie")]


def test_het_aspect_wijst_terug_naar_zijn_punten() -> None:
    stuk = neem_stuk(maak_rapport(maak_evaluatie(punt())).delen, "aspect:regie")
    assert ("1. Eén vast gezicht", "punt:p1") in lees_links(stuk)


def test_intern_staat_alles_waar_een_punt_op_steunt_met_verhaal_en_rol() -> None:
    stukken = [bewijs("c1"), {"soort": "document", "verwijzing": "Jaarplan 2016"}]
    tekst = lees_punt(maak_evaluatie(punt(bewijs=stukken)), "p1", "intern")
    assert "Gezegd aan tafel 1. (C01)" in tekst and "Jaarplan 2016" in tekst


def test_in_de_demonstratie_staan_tien_punten_op_nummer_met_hun_bevroren_aantallen() -> None:
    bestand = laad_demonstratie()
    delen = maak_rapport(bestand, hoofdstukken=["aandachtspunten"]).delen
    koppen = [kop for niveau, kop, anker in lees_koppen(delen) if anker.startswith("punt:") and niveau == 2]
    assert [int(kop.split(".")[0]) for kop in koppen] == list(range(1, 11))
    for ding in bestand.aandachtspunten:
        if ding.status == "vastgesteld" and ding.bevroren:
            zin = f"Gezien in {ding.bevroren['voor']} van de {ding.bevroren['van']} verhalen"
            stuk = neem_stuk(delen, f"punt:{ding.id}")
            assert any(isinstance(d, Alinea) and zin in d.tekst for d in stuk)


STUKKEN = [("waardering", "w1"), ("waardering", "w2"), ("waardering", "w3"), ("gebeurtenis", "g1"),
           ("gebeurtenis", "g2"), ("citaat", "q1"), ("vignet", "z1"), ("signaal", "regiegat:dagelijks"),
           ("bevinding", "weg")]  # fmt: skip


@pytest.mark.parametrize(
    ("veiligheid", "verwacht"),
    [
        ("gewoon", ["hielp: Zij belde zelf. (C01; inwoner)", "werkte tegen (C01; inwoner)", "Gevallen. (C01)",
                    "dagelijkse regie: een stuk van 60 dagen zonder regie (C01)"]),
        ("strikt", None),
    ],
)  # fmt: skip
def test_bewijs_staat_er_intern_zoals_het_mag_en_openbaar_nooit_een_score_of_gebeurtenis(
    veiligheid: str, verwacht: list[str] | None
) -> None:
    casus = maak_casus(
        veiligheid=veiligheid,
        uitgevraagd={"regie_dagelijks": "ja"},
        periode_van="2016-01-01", periode_tot="2016-02-29",
        waarderingen=[
            maak_waardering("w1", toelichting="Zij belde zelf."),
            maak_waardering("w2", score=-1, toelichting="Hij was er niet.", over_afwezige=True),
            maak_waardering("w3", score=-2, toelichting="Apart gezegd.", zichtbaar="evaluatieteam"),
        ],
        gebeurtenissen=[maak_gebeurtenis("g1", titel="Gevallen."),
                        maak_gebeurtenis("g2", titel="Over hem.", over_afwezige=True)],
        citaten=[maak_citaat("q1", tekst="Niet goedgekeurd.")],
        vignetten=[maak_vignet("z1", titel="Niet akkoord")],
    )  # fmt: skip
    stukken = [{"soort": soort, "casus": "c01", "verwijzing": wat} for soort, wat in STUKKEN]
    stukken += [{**stuk, "strekking": "tegen"} for stuk in stukken]
    bestand = maak_bestand(casus, aandachtspunten=[punt(bewijs=stukken)])
    delen = neem_stuk(maak_rapport(bestand, None, "intern").delen, "punt:p1")
    assert [list(d.punten) for d in delen if isinstance(d, Lijst)] == ([verwacht, verwacht] if verwacht else [])
    openbaar = neem_stuk(maak_rapport(bestand).delen, "punt:p1")
    assert not [d for d in openbaar if isinstance(d, Lijst)]
