"""The lists of an evaluation itself: every change one act, with versions, undo, and both people's work kept."""

from typing import Any

import pytest

from casus.model import Aandachtspunt, Bewijs, Panelgesprek, Uitspraak
from casus.model.lijsten import EVALUATIELIJSTEN
from casus.plaats import BestandFout
from casus.storage import Conflict, Opslag, OpslagFout, Weg, Zet
from casus.stappen import ZetGelezen
from tests.fabriek import maak_aandachtspunt, maak_bestand, maak_panelgesprek

ELDERS = {"soort": "bevinding", "casus": "c99", "verwijzing": "x"}
OVER_NIETS = {"id": "u9", "tekst": "ja", "aandachtspunt": "p9"}


@pytest.fixture
def nr(opslag: Opslag) -> int:
    bestand = maak_bestand(
        aandachtspunten=[maak_aandachtspunt("p1"), maak_aandachtspunt("p2")], panelgesprekken=[maak_panelgesprek()],
        teksten=[{"plaats": "vooraf", "tekst": "Dank."}], acties=[],
    )  # fmt: skip
    return opslag.zet_bestand(bestand, "ik")


def punt(opslag: Opslag, nr: int, id: str = "p1") -> Aandachtspunt:
    return next(p for p in opslag.evaluaties.laad(nr).aandachtspunten if p.id == id)


def zet(opslag: Opslag, nr: int, wie: str, voor: Aandachtspunt, **anders: Any) -> None:
    na = voor.model_copy(update=anders)
    opslag.evaluaties.wijzig(nr, wie, "punt veranderd", [Zet("aandachtspunten", na, voor)])


def test_elke_eigen_lijst_kan_ding_voor_ding_veranderen(opslag: Opslag, nr: int) -> None:
    assert set(EVALUATIELIJSTEN) == {"panelgesprekken", "aandachtspunten", "teksten", "principes", "acties"}
    voor = opslag.evaluaties.laad(nr)
    nieuw = voor.teksten[0].model_copy(update={"plaats": "effecten"})
    opslag.evaluaties.wijzig(nr, "ik", "tekst erbij", [Zet("teksten", nieuw)])
    anders = voor.teksten[0].model_copy(update={"tekst": "Met dank."})
    opslag.evaluaties.wijzig(nr, "ik", "tekst anders", [Zet("teksten", anders, voor.teksten[0])])
    assert opslag.evaluaties.laad(nr).teksten == (anders, nieuw)
    assert opslag.laad_bestand(nr).teksten == [anders, nieuw]


def test_een_wijziging_laat_de_cijfers_van_de_casussen_met_rust(opslag: Opslag, nr: int) -> None:
    voor = opslag.evaluaties.stand(nr)
    zet(opslag, nr, "ik", punt(opslag, nr), titel="Eén vaste persoon")
    na = opslag.evaluaties.stand(nr)
    assert na.lijstversie == voor.lijstversie + 1
    assert (na.versie, na.casussen) == (voor.versie, voor.casussen)


def test_twee_mensen_in_verschillende_velden_van_een_punt(opslag: Opslag, nr: int) -> None:
    voor = punt(opslag, nr)
    zet(opslag, nr, "een", voor, titel="Anders")
    zet(opslag, nr, "twee", voor, toelichting="Meer uitleg.")
    assert (punt(opslag, nr).titel, punt(opslag, nr).toelichting) == ("Anders", "Meer uitleg.")


def test_twee_mensen_in_hetzelfde_veld_botsen_en_de_tweede_ziet_beide(opslag: Opslag, nr: int) -> None:
    voor = punt(opslag, nr)
    zet(opslag, nr, "een", voor, titel="Van een")
    with pytest.raises(Conflict) as gevangen:
        zet(opslag, nr, "twee", voor, titel="Van twee")
    assert [(b.veld, b.zij, b.ik) for b in gevangen.value.botsingen] == [("titel", "Van een", "Van twee")]
    assert punt(opslag, nr).titel == "Van een"


def test_twee_mensen_leggen_elk_bewijs_bij_hetzelfde_punt(opslag: Opslag, nr: int) -> None:
    voor = punt(opslag, nr)
    een, twee = (Bewijs(soort="document", verwijzing=titel) for titel in ("nota een", "nota twee"))
    zet(opslag, nr, "een", voor, bewijs=[een])
    zet(opslag, nr, "twee", voor, bewijs=[twee])
    assert punt(opslag, nr).bewijs == [een, twee]


def test_bewijs_dat_de_een_weghaalt_komt_door_de_ander_niet_terug(opslag: Opslag, nr: int) -> None:
    een, twee = (Bewijs(soort="document", verwijzing=titel) for titel in ("nota een", "nota twee"))
    zet(opslag, nr, "een", punt(opslag, nr), bewijs=[een])
    voor = punt(opslag, nr)
    zet(opslag, nr, "een", voor, bewijs=[])
    zet(opslag, nr, "twee", voor, bewijs=[een, twee])
    assert punt(opslag, nr).bewijs == [twee]


def test_twee_mensen_schrijven_uitspraken_in_hetzelfde_panel(opslag: Opslag, nr: int) -> None:
    voor: Panelgesprek = opslag.evaluaties.laad(nr).panelgesprekken[0]
    for wie, id in (("een", "u2"), ("twee", "u3")):
        na = voor.model_copy(update={"uitspraken": [*voor.uitspraken, Uitspraak(id=id, tekst=f"zegt {wie}")]})
        opslag.evaluaties.wijzig(nr, wie, "uitspraak erbij", [Zet("panelgesprekken", na, voor)])
    assert [u.id for u in opslag.evaluaties.laad(nr).panelgesprekken[0].uitspraken] == ["u1", "u2", "u3"]


def test_wie_verandert_wat_een_ander_weghaalde_hoort_dat(opslag: Opslag, nr: int) -> None:
    voor: Panelgesprek = opslag.evaluaties.laad(nr).panelgesprekken[0]
    weg = voor.model_copy(update={"uitspraken": []})
    opslag.evaluaties.wijzig(nr, "een", "weg", [Zet("panelgesprekken", weg, voor)])
    anders = voor.model_copy(update={"uitspraken": [voor.uitspraken[0].model_copy(update={"tekst": "toch"})]})
    with pytest.raises(Conflict):
        opslag.evaluaties.wijzig(nr, "twee", "anders", [Zet("panelgesprekken", anders, voor)])


def test_ongedaan_zet_terug_wat_ik_deed_en_niet_wat_een_ander_deed(opslag: Opslag, nr: int) -> None:
    begin = opslag.evaluaties.laad(nr)
    zet(opslag, nr, "een", punt(opslag, nr, "p1"), titel="Van een")
    zet(opslag, nr, "twee", punt(opslag, nr, "p2"), titel="Van twee")
    opslag.evaluaties.maak_ongedaan(nr, "een")
    assert punt(opslag, nr, "p1") == begin.aandachtspunten[0]
    assert punt(opslag, nr, "p2").titel == "Van twee"
    with pytest.raises(OpslagFout, match="niets van u"):
        opslag.evaluaties.maak_ongedaan(nr, "een")


def test_ongedaan_wordt_geweigerd_als_een_ander_het_daarna_veranderde(opslag: Opslag, nr: int) -> None:
    zet(opslag, nr, "een", punt(opslag, nr), titel="Van een")
    zet(opslag, nr, "twee", punt(opslag, nr), titel="Van twee")
    with pytest.raises(OpslagFout, match="twee heeft het daarna veranderd"):
        opslag.evaluaties.maak_ongedaan(nr, "een")
    assert punt(opslag, nr).titel == "Van twee"


def test_ongedaan_van_weghalen_zet_het_op_zijn_oude_plek(opslag: Opslag, nr: int) -> None:
    begin = opslag.evaluaties.laad(nr)
    opslag.evaluaties.wijzig(nr, "ik", "weg", [Weg("aandachtspunten", "p1")])
    assert [p.id for p in opslag.evaluaties.laad(nr).aandachtspunten] == ["p2"]
    opslag.evaluaties.maak_ongedaan(nr, "ik")
    assert opslag.evaluaties.laad(nr) == begin


def test_gelezen_staat_bij_de_instellingen_en_kan_ongedaan(opslag: Opslag, nr: int) -> None:
    voor = opslag.onderzoek_versie(nr)
    opslag.evaluaties.wijzig(nr, "ik", "gelezen", [ZetGelezen("regie")])
    assert opslag.laad_onderzoek(nr)[0].gelezen_aspecten == ["regie"]
    assert opslag.onderzoek_versie(nr) == voor
    opslag.evaluaties.maak_ongedaan(nr, "ik")
    assert opslag.laad_onderzoek(nr)[0].gelezen_aspecten == []


def test_andere_instellingen_maken_niet_ongelezen(opslag: Opslag, nr: int) -> None:
    onderzoek, prijslijst = opslag.laad_onderzoek(nr)
    opslag.evaluaties.wijzig(nr, "ik", "gelezen", [ZetGelezen("regie")])
    anders = onderzoek.model_copy(update={"naam": "Anders"})
    opslag.zet_onderzoek(nr, opslag.onderzoek_versie(nr), anders, prijslijst, "ik", "naam")
    na = opslag.laad_onderzoek(nr)[0]
    assert (na.naam, na.gelezen_aspecten) == ("Anders", ["regie"])


@pytest.mark.parametrize(
    "stap",
    [
        Zet("aandachtspunten", maak_aandachtspunt("p9", aspecten=["bestaatniet"])),
        Zet("aandachtspunten", maak_aandachtspunt("p9", bewijs=[ELDERS])),
        Zet("panelgesprekken", maak_panelgesprek("pg9")),
        Zet("panelgesprekken", maak_panelgesprek("pg9", uitspraken=[OVER_NIETS])),
    ],
)
def test_wat_niet_kan_wordt_geweigerd_en_laat_niets_na(opslag: Opslag, nr: int, stap: Zet) -> None:
    voor = opslag.evaluaties.laad(nr)
    with pytest.raises(BestandFout):
        opslag.evaluaties.wijzig(nr, "ik", "erbij", [stap])
    assert opslag.evaluaties.laad(nr) == voor
    assert opslag.evaluaties.laatste_handeling(nr, "ik") is None


def test_een_punt_waar_een_uitspraak_naar_wijst_kan_niet_zomaar_weg(opslag: Opslag, nr: int) -> None:
    voor = opslag.evaluaties.laad(nr).panelgesprekken[0]
    na = voor.model_copy(update={"uitspraken": [Uitspraak(id="u1", tekst="ja", aandachtspunt="p1")]})
    opslag.evaluaties.wijzig(nr, "ik", "bij een punt", [Zet("panelgesprekken", na, voor)])
    with pytest.raises(BestandFout, match="staat niet bij de aandachtspunten"):
        opslag.evaluaties.wijzig(nr, "ik", "weg", [Weg("aandachtspunten", "p1")])
    assert punt(opslag, nr).id == "p1"


def test_de_geschiedenis_zegt_wie_wat_deed_van_nieuw_naar_oud(opslag: Opslag, nr: int) -> None:
    zet(opslag, nr, "een", punt(opslag, nr), titel="Eerst")
    zet(opslag, nr, "twee", punt(opslag, nr), titel="Toen")
    regels = opslag.evaluaties.geschiedenis(nr, "aandachtspunten", "p1")
    assert [regel["wie"] for regel in regels] == ["twee", "een"]
    assert '"titel":"Toen"' in regels[0]["na"].replace(": ", ":")


def test_een_onderzoek_dat_er_niet_is(opslag: Opslag) -> None:
    with pytest.raises(KeyError):
        opslag.evaluaties.stand(99)
