"""What people do with points: every act keeps what was there, and refuses in words what cannot be."""

from typing import Any

import pytest

from aspects.kandidaten import Kandidaat, vind_kandidaten
from aspects.punten import handelen as h
from aspects.punten.stand import bepaal_stand
from aspects.punten.voorstel import stel_bewijs_voor
from casus.model import Aandachtspunt, Actie
from casus.model.lijsten import Evaluatielijsten
from casus.stappen import Weg, Zet
from tests.aspects.punten.puntenhulp import bewijs, maak_bronnen, maak_punt, maak_verhaal
from tests.fabriek import maak_panelgesprek

ZES = tuple(maak_verhaal(f"v{n}") for n in range(1, 7))
BRONNEN = maak_bronnen(*ZES)
BORGEN = next(k for k in vind_kandidaten(list(BRONNEN.tellend.values()), BRONNEN.omgeving.onderzoek)
              if k.code == "aspect:maatwerk:borgen")  # fmt: skip


def na(stap: Any) -> Aandachtspunt:
    assert isinstance(stap, Zet) and isinstance(stap.na, Aandachtspunt)
    return stap.na


def test_een_eigen_punt_is_een_concept_van_het_team_zonder_bewijs() -> None:
    punt = na(h.schrijf_punt("  Eén gezicht  ", "maatwerk", "borgen"))
    assert (punt.titel, punt.status, punt.herkomst, punt.aspecten, punt.bewijs) == (
        "Eén gezicht", "concept", "team", ["maatwerk"], [],
    )  # fmt: skip


def test_een_leeg_punt_is_geen_punt() -> None:
    with pytest.raises(h.PuntFout, match="Schrijf eerst op"):
        h.schrijf_punt("   ", "maatwerk", "borgen")


def test_een_overgenomen_kandidaat_brengt_bewijs_uit_elk_verhaal_dat_geteld_is() -> None:
    punt = na(h.neem_over(BORGEN, BRONNEN))
    assert (punt.status, punt.herkomst, punt.kandidaat) == ("kandidaat", "berekend", "aspect:maatwerk:borgen")
    assert bepaal_stand(punt, BRONNEN).voor == BORGEN.casussen == ("v1", "v2", "v3", "v4", "v5", "v6")


def test_wat_tegenwerkte_pleit_tegen_een_kandidaat_om_vast_te_houden() -> None:
    tegen = maak_verhaal("v1").bevindingen[0].model_copy(update={"id": "bv3", "werking": "werkte_tegen"})
    verhaal = maak_verhaal("v1", bevindingen=[*maak_verhaal("v1").bevindingen, tegen])
    stukken = stel_bewijs_voor(BORGEN, maak_bronnen(verhaal, *ZES[1:]))
    assert [(b.strekking, b.verwijzing) for b in stukken if b.casus == "v1"] == [("voor", "bv1"), ("tegen", "bv3")]


def test_waar_alleen_scores_zijn_zijn_de_scores_het_bewijs() -> None:
    kaal = maak_verhaal("v1", bevindingen=[])
    stukken = [b for b in stel_bewijs_voor(BORGEN, maak_bronnen(kaal, *ZES[1:])) if b.casus == "v1"]
    assert [(b.soort, b.verwijzing) for b in stukken] == [("waardering", "w1"), ("waardering", "w2")]


@pytest.mark.parametrize("reden", ["", "   "])
def test_afwijzen_vraagt_een_reden(reden: str) -> None:
    for doe in (lambda: h.wijs_af(BORGEN, BRONNEN.omgeving.onderzoek, reden), lambda: h.verwerp(maak_punt(), reden)):
        with pytest.raises(h.PuntFout, match="waarom"):
            doe()


def test_een_afgewezen_kandidaat_blijft_staan_met_zijn_reden() -> None:
    punt = na(h.wijs_af(BORGEN, BRONNEN.omgeving.onderzoek, "Dit zegt niets nieuws."))
    assert (punt.status, punt.reden, punt.kandidaat) == ("verworpen", "Dit zegt niets nieuws.", BORGEN.code)


def test_een_punt_en_een_kandidaat_samen_zijn_door_beide_gevonden() -> None:
    punt = maak_punt(bewijs("v1", "bv1", strekking="nuance"))
    samen = na(h.koppel(punt, BORGEN, BRONNEN))
    assert (samen.herkomst, samen.kandidaat) == ("beide", BORGEN.code)
    assert [b.strekking for b in samen.bewijs if (b.casus, b.verwijzing) == ("v1", "bv1")] == ["nuance"]
    assert len(samen.bewijs) == 6
    los = na(h.maak_los(samen))
    assert (los.herkomst, los.kandidaat) == ("team", None)


def test_bewijs_erbij_anders_en_weer_weg() -> None:
    punt = maak_punt()
    (stap,) = h.zet_bewijs(punt, "bevinding", "v1", "bv1", "voor")
    met = na(stap)
    assert h.zet_bewijs(met, "bevinding", "v1", "bv1", "voor") == []
    (stap,) = h.zet_bewijs(met, "bevinding", "v1", "bv1", "tegen")
    assert [b.strekking for b in na(stap).bewijs] == ["tegen"]
    (stap,) = h.zet_bewijs(met, "bevinding", "v1", "bv1", None)
    assert na(stap).bewijs == []
    assert h.zet_bewijs(punt, "bevinding", "v1", "bv1", None) == []


def test_samenvoegen_verliest_geen_bewijs_en_wijst_de_weg() -> None:
    een = maak_punt(bewijs("v1", "bv1"), bewijs("v2", "bv1"), id="p1", kandidaat="k", herkomst="berekend")
    twee = maak_punt(bewijs("v2", "bv1", strekking="tegen"), id="p2", aspecten=["regie"])
    doel, weg = map(na, h.voeg_samen(een, twee))
    assert [(b.casus, b.strekking) for b in doel.bewijs] == [("v2", "tegen"), ("v1", "voor")]
    assert (doel.aspecten, doel.herkomst, doel.kandidaat) == (["regie", "maatwerk"], "beide", "k")
    assert (weg.status, weg.samengevoegd_in, weg.bewijs) == ("samengevoegd", "p2", een.bewijs)


@pytest.mark.parametrize(
    "een,twee",
    [
        (maak_punt(id="p1"), maak_punt(id="p1")),
        (maak_punt(id="p1"), maak_punt(id="p2", status="verworpen")),
        (maak_punt(id="p1"), maak_punt(id="p2", status="vastgesteld")),
        (maak_punt(id="p1", status="vastgesteld"), maak_punt(id="p2")),
    ],
)
def test_niet_elk_punt_kan_in_elk_ander_opgaan(een: Aandachtspunt, twee: Aandachtspunt) -> None:
    with pytest.raises(h.PuntFout):
        h.voeg_samen(een, twee)


def test_splitsen_deelt_het_bewijs_zonder_iets_te_verliezen() -> None:
    punt = maak_punt(bewijs("v1", "bv1"), bewijs("v2", "bv1"), bewijs("v3", "bv1"), kandidaat="k", herkomst="beide")
    nieuw, oud = map(na, h.splits(punt, "Iets anders", {1}))
    assert [b.casus for b in nieuw.bewijs] == ["v2"] and [b.casus for b in oud.bewijs] == ["v1", "v3"]
    assert (nieuw.titel, nieuw.status, nieuw.herkomst, nieuw.kandidaat) == ("Iets anders", "concept", "team", None)
    assert (oud.id, oud.kandidaat) == (punt.id, "k") and nieuw.id != punt.id


@pytest.mark.parametrize("titel,plekken", [("", {0}), ("Nieuw", set()), ("Nieuw", {0, 1}), ("Nieuw", {7})])
def test_splitsen_laat_bij_elk_iets_over(titel: str, plekken: set[int]) -> None:
    with pytest.raises(h.PuntFout):
        h.splits(maak_punt(bewijs("v1", "bv1"), bewijs("v2", "bv1")), titel, plekken)


def test_een_punt_verplaatsen_nummert_alles_door() -> None:
    punten = [maak_punt(id="a", nummer=2), maak_punt(id="b", nummer=1), maak_punt(id="c")]
    assert [p.id for p in h.sorteer(punten)] == ["b", "a", "c"]
    nieuw = {na(stap).id: na(stap).nummer for stap in h.verplaats(punten, "c", -1)}
    assert nieuw == {"c": 2, "a": 3}
    assert h.verplaats([maak_punt(id="b", nummer=1)], "b", -1) == []


def test_wat_buiten_staat_heeft_geen_plek() -> None:
    punten = [maak_punt(id="a", status="verworpen", nummer=1), maak_punt(id="b")]
    assert [p.id for p in h.sorteer(punten)] == ["b"]


def test_vaststellen_bevriest_de_getallen_van_nu() -> None:
    punt = maak_punt(bewijs("v1", "bv1"), bewijs("v2", "bv2", strekking="tegen"), status="getoetst")
    vast = na(h.stel_vast(punt, bepaal_stand(punt, BRONNEN)))
    assert (vast.status, vast.bevroren) == ("vastgesteld", {"voor": 1, "tegen": 1, "zwijgt": 4, "van": 6})
    open_ = na(h.heropen(vast))
    assert (open_.status, open_.bevroren) == ("getoetst", None)


@pytest.mark.parametrize(
    "anders,woord",
    [
        ({"status": "kandidaat"}, "nog een kandidaat"),
        ({"status": "concept"}, "niet getoetst"),
        ({"bewijs": []}, "geen verhaal dat ervoor pleit"),
        ({"bewijs": [bewijs("v1", "bv1", strekking="tegen")]}, "geen verhaal dat ervoor pleit"),
        ({"aspecten": []}, "geen aspect"),
    ],
)
def test_vaststellen_zegt_wat_er_nog_ontbreekt(anders: dict[str, Any], woord: str) -> None:
    punt = maak_punt(**{"status": "getoetst", "bewijs": [bewijs("v1", "bv1")], **anders})
    with pytest.raises(h.PuntFout, match=woord):
        h.stel_vast(punt, bepaal_stand(punt, BRONNEN))


def test_wat_verworpen_is_kan_weer_worden_opgepakt() -> None:
    punt = na(h.heropen(maak_punt(status="verworpen", reden="toeval")))
    assert (punt.status, punt.reden) == ("concept", None)


def test_verwijderen_laat_nergens_een_losse_verwijzing() -> None:
    punt = maak_punt()
    panel = maak_panelgesprek(uitspraken=[{"id": "u1", "tekst": "ja", "aandachtspunt": "p1", "strekking": "bevestigt"}])
    actie = Actie(id="a1", aandachtspunten=["p1", "p2"], advies="doen", categorie="opdracht", herkomst="nieuw")
    in_hem = maak_punt(id="p3", status="samengevoegd", samengevoegd_in="p1")
    lijsten = Evaluatielijsten(panelgesprekken=(panel,), aandachtspunten=(punt, in_hem), acties=(actie,))
    stappen = h.verwijder(punt, lijsten)
    assert stappen[-1] == Weg("aandachtspunten", "p1")
    anders = {stap.na.id: stap.na for stap in stappen if isinstance(stap, Zet)}  # type: ignore[attr-defined]
    assert anders["pg1"].uitspraken[0].aandachtspunt is None  # type: ignore[attr-defined]
    assert anders["a1"].aandachtspunten == ["p2"]  # type: ignore[attr-defined]
    assert anders["p3"].samengevoegd_in is None  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "code",
    ["perspectief:maatwerk", "spanning:maatwerk:regie", "regiegat:hoofdlijnen", "tussenevaluatie", "normtermijn",
     "wisseling_van_de_wacht", "veel_partijen", "weinig_vrijwilligers", "geen_collectief", "onbekend:iets"],
)  # fmt: skip
def test_elke_soort_kandidaat_heeft_bewijs_in_elk_verhaal_dat_geteld_is(code: str) -> None:
    kandidaat = Kandidaat(code, "drempel", ("maatwerk",), 6, ("v1", "v3"))
    punt = na(h.neem_over(kandidaat, BRONNEN))
    assert {b.casus for b in punt.bewijs} == {"v1", "v3"} and punt.titel
