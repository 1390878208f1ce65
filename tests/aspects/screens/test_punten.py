"""Aandachtspunten on a real store: what a team does, and what was stored of it."""

from pathlib import Path
from typing import Any

import pytest

from casus.model import Aandachtspunt
from casus.model.lijsten import Evaluatielijsten
from casus.stappen import Zet, ZetKop
from casus.storage import Opslag
from tests.aspects.punten.puntenhulp import bewijs, maak_evaluatie, maak_punt
from tests.casus.screens.schermhulp import Scherm
from tests.fabriek import maak_panelgesprek


class Puntenscherm(Scherm):
    """The screen of the points on a store with six stories and these points."""

    def __init__(self, db: Path, *punten: Aandachtspunt, adres: dict[str, str] | None = None, **anders: Any):
        self.winkel = Opslag(db)
        self.nr = self.winkel.zet_bestand(maak_evaluatie(*punten, **anders), "proef")
        super().__init__("aandachtspunten", db, onderzoek=self.nr, ik="evaluatieteam", **(adres or {}))

    def teksten(self) -> str:
        return super().teksten().replace("\\", "")

    def lijsten(self) -> Evaluatielijsten:
        return self.winkel.evaluaties.laad(self.nr)

    def punt(self, nummer: int = 0) -> Aandachtspunt:
        return self.lijsten().aandachtspunten[nummer]

    def ga(self, **adres: str) -> "Puntenscherm":
        for naam, waarde in adres.items():
            self.app.query_params[naam] = waarde
        self.loop()
        return self

    def gelezen(self) -> list[str]:
        return self.winkel.laad_onderzoek(self.nr)[0].gelezen_aspecten

    def begint(self, begin: str) -> None:
        """Presses the button whose words begin so."""
        knop = next(k for k in self.app.button if k.label.replace("\\", "").startswith(begin))
        knop.click()
        self.loop()


def punten_adres(punt: str = "p1") -> dict[str, str]:
    return {"deel": "punten", "punt": punt}


def test_zonder_meetellend_verhaal_staat_er_wat_er_nodig_is(db: Path) -> None:
    scherm = Puntenscherm(db, verhalen=0)
    nummer = scherm.winkel.casussen(scherm.nr)[0].nr
    casus = scherm.winkel.laad_casus(nummer)[0]
    scherm.winkel.wijzig(nummer, "ik", "terug", [ZetKop(casus.model_copy(update={"status": "gepland"}), casus)])
    assert "telt nog geen verhaal mee" in scherm.loop().teksten()


def test_een_eigen_punt_staat_er_na_enter(db: Path) -> None:
    scherm = Puntenscherm(db, adres={"aspect": "maatwerk"})
    scherm.vul("Wat voor punt is het?", "drempel").vul("Wat valt ons op? (Enter bewaart)", "Het past niet altijd")
    punt = scherm.punt()
    assert (punt.titel, punt.soort, punt.aspecten, punt.herkomst) == (
        "Het past niet altijd",
        "drempel",
        ["maatwerk"],
        "team",
    )
    assert scherm.veld("Wat valt ons op? (Enter bewaart)").value == ""


def test_kandidaten_blijven_dicht_tot_het_aspect_gelezen_is(db: Path) -> None:
    scherm = Puntenscherm(db, adres={"deel": "ernaast"})
    assert "Nog dicht" in scherm.teksten() and "De aanwezigen zeggen dat het hielp" not in scherm.teksten()
    scherm.ga(deel="schrijven", aspect="maatwerk").klik("Gelezen: ons valt hier niets op")
    assert scherm.gelezen() == ["maatwerk"]
    assert "De aanwezigen zeggen dat het hielp" in scherm.ga(deel="ernaast").teksten()
    assert "door toeval verdeeld" in scherm.teksten()


def test_een_kandidaat_overnemen_koppelen_en_afwijzen(db: Path) -> None:
    eigen = maak_punt(titel="Het past")
    scherm = Puntenscherm(db, eigen, adres={"deel": "schrijven", "aspect": "maatwerk"})
    scherm.klik("Klaar met dit aspect").ga(deel="ernaast").klik("Neem over als punt")
    nieuw = scherm.punt(1)
    assert (nieuw.status, nieuw.herkomst, len({b.casus for b in nieuw.bewijs})) == ("kandidaat", "berekend", 6)
    scherm.winkel.evaluaties.maak_ongedaan(scherm.nr, "evaluatieteam")
    scherm.loop().klik("Leg bij elkaar")
    assert (scherm.punt().herkomst, scherm.punt().kandidaat) == ("beide", "aspect:maatwerk:borgen")
    scherm.klik("Hoort toch niet bij elkaar").vul("Waarom niet? (Enter bewaart)", "Wij schreven het zelf al op.")
    assert (scherm.punt(1).status, scherm.punt(1).reden) == ("verworpen", "Wij schreven het zelf al op.")
    assert "Niet overgenomen (1)" in [e.label for e in scherm.app.expander]


def test_bewijs_kiezen_uit_een_verhaal(db: Path) -> None:
    scherm = Puntenscherm(db, maak_punt(), adres={**punten_adres(), "verhaal": "v2"})
    knoppen = {b.label: b for b in scherm.app.get("button_group")}
    (naam,) = [naam for naam in knoppen if "het paste" in naam]
    knoppen[naam].set_value("tegen")
    scherm.loop()
    (stuk,) = scherm.punt().bewijs
    assert (stuk.casus, stuk.verwijzing, stuk.strekking) == ("v2", "bv1", "tegen")


def test_elk_getal_opent_zijn_verhalen_met_de_weg_terug(db: Path) -> None:
    scherm = Puntenscherm(db, maak_punt(bewijs("v2", "bv1"), bewijs("v3", "bv1")), adres=punten_adres())
    scherm.begint("Pleit ervoor: 2 van de 6")
    assert scherm.app.query_params["cijfer"] in ("p1.voor", ["p1.voor"])
    assert "inwoner: v2: het paste" in scherm.teksten()


def test_van_kandidaat_tot_vastgesteld_is_telkens_een_knop(db: Path) -> None:
    punt = maak_punt(bewijs("v1", "bv1"), bewijs("v2", "bv2", strekking="tegen"), status="kandidaat")
    scherm = Puntenscherm(db, punt, adres=punten_adres())
    for knop, status in (("Wij nemen dit op als concept", "concept"), ("Getoetst in een panel", "getoetst"),
                         ("Stel dit punt vast", "vastgesteld")):  # fmt: skip
        scherm.klik(knop)
        assert scherm.punt().status == status
    assert scherm.punt().bevroren == {"voor": 1, "tegen": 1, "zwijgt": 4, "van": 6}
    assert not [veld for veld in scherm.app.text_input if veld.label == "Titel *"]


def test_alles_wat_klaar_is_in_een_keer_vaststellen_en_doornummeren(db: Path) -> None:
    klaar = [maak_punt(bewijs("v1", "bv1"), id=f"p{n}", status="getoetst") for n in (1, 2)]
    scherm = Puntenscherm(db, *klaar, maak_punt(id="p3"), adres={"deel": "vaststellen"})
    scherm.klik("Stel deze 2 punten vast")
    assert [(p.status, p.nummer) for p in scherm.lijsten().aandachtspunten] == [
        ("vastgesteld", 1), ("vastgesteld", 2), ("concept", 3),
    ]  # fmt: skip
    scherm.winkel.evaluaties.maak_ongedaan(scherm.nr, "evaluatieteam")
    assert [(p.status, p.nummer) for p in scherm.lijsten().aandachtspunten] == [
        ("getoetst", None), ("getoetst", None), ("concept", None),
    ]  # fmt: skip


def test_samenvoegen_splitsen_en_niet_opnemen(db: Path) -> None:
    een = maak_punt(bewijs("v1", "bv1"), bewijs("v2", "bv1"), id="p1")
    scherm = Puntenscherm(db, een, maak_punt(id="p2", titel="Ander punt"), adres=punten_adres())
    scherm.vul("Welk bewijs gaat mee?", [1]).vul("Titel van het nieuwe punt", "Afgesplitst").klik("Splits")
    assert [(p.titel, len(p.bewijs)) for p in scherm.lijsten().aandachtspunten][::2] == [
        ("Eén vast gezicht", 1),
        ("Afgesplitst", 1),
    ]
    scherm.klik("Voeg samen")
    assert (scherm.punt(0).status, scherm.punt(0).samengevoegd_in) == ("samengevoegd", "p2")
    assert len(scherm.punt(1).bewijs) == 1
    scherm.ga(punt="p2").vul("Waarom niet? (Enter bewaart)", "Staat er al.")
    assert (scherm.punt(1).status, scherm.punt(1).reden) == ("verworpen", "Staat er al.")


def test_de_volgorde_verandert_met_een_knop(db: Path) -> None:
    scherm = Puntenscherm(db, maak_punt(id="p1"), maak_punt(id="p2"), adres=punten_adres("p2"))
    scherm.klik("↑ Omhoog")
    assert [p.nummer for p in scherm.lijsten().aandachtspunten] == [2, 1]


def test_verwijderen_kan_terug(db: Path) -> None:
    panel = maak_panelgesprek(uitspraken=[{"id": "u1", "tekst": "ja", "aandachtspunt": "p1"}])
    scherm = Puntenscherm(db, maak_punt(), adres=punten_adres(), panelgesprekken=[panel])
    voor = scherm.lijsten()
    scherm.klik("Verwijderen")
    assert scherm.lijsten().aandachtspunten == () and "is verwijderd" in scherm.teksten()
    scherm.winkel.evaluaties.maak_ongedaan(scherm.nr, "evaluatieteam")
    assert scherm.lijsten() == voor


@pytest.mark.parametrize("vast", [False, True])
def test_trekt_een_inwoner_zich_terug_dan_zegt_het_punt_dat_en_is_het_bewijs_weg(db: Path, vast: bool) -> None:
    anders = {"status": "vastgesteld", "bevroren": {"voor": 2, "tegen": 0, "zwijgt": 4, "van": 6}} if vast else {}
    scherm = Puntenscherm(db, maak_punt(bewijs("v2", "bv1"), bewijs("v3", "bv1"), **anders), adres=punten_adres())
    assert "v2: het paste" in scherm.teksten()
    nummer = next(regel.nr for regel in scherm.winkel.casussen(scherm.nr) if regel.id == "v2")
    casus = scherm.winkel.laad_casus(nummer)[0]
    weg = casus.model_copy(update={"toestemming": casus.toestemming.model_copy(update={"status": "ingetrokken"})})
    scherm.winkel.wijzig(nummer, "ik", "ingetrokken", [ZetKop(weg, casus)])
    tekst = scherm.loop().teksten()
    assert "v2: het paste" not in tekst and "v3: het paste" in tekst
    assert "1 bewijsstuk is weggevallen" in tekst
    assert any(knop.label.replace("\\", "") == "Pleit ervoor: 1 van de 5" for knop in scherm.app.button)
    if vast:
        assert "gezien in 2 van de 6 verhalen" in tekst and "Nu zou het 1 van de 5 verhalen zijn" in tekst
        assert scherm.punt().bevroren == anders["bevroren"]
    else:
        scherm.klik("Haal het weggevallen bewijs weg")
        assert [b.casus for b in scherm.punt().bewijs] == ["v3"]


def test_een_punt_op_een_verhaal_zegt_dat(db: Path) -> None:
    scherm = Puntenscherm(db, maak_punt(bewijs("v2", "bv1")), adres=punten_adres())
    assert "rust op één verhaal" in scherm.teksten()


def test_twee_mensen_aan_hetzelfde_veld_zien_beide_waarden(db: Path) -> None:
    scherm = Puntenscherm(db, maak_punt(titel="Eerst"), adres=punten_adres())
    punt = scherm.punt()
    ander = punt.model_copy(update={"titel": "Van de ander"})
    scherm.winkel.evaluaties.wijzig(scherm.nr, "notulist", "anders", [Zet("aandachtspunten", ander, punt)])
    scherm.vul("Titel", "Van mij")
    assert "Iemand anders veranderde" in scherm.teksten()
    scherm.klik("Van mij: 'Van mij'")
    assert scherm.punt().titel == "Van mij"


def test_rommel_in_het_adres_doet_niets(db: Path) -> None:
    adres = {"deel": "<x>", "aspect": "weg", "punt": "../..", "cijfer": "p9.voor", "verhaal": "'"}
    Puntenscherm(db, maak_punt(), adres=adres).ga(deel="punten").ga(deel="punten", punt="p1")


@pytest.mark.parametrize(("wie", "leest"), [("evaluatieteam", True), ("gespreksleider", True), ("voorbereider", False)])
def test_de_woorden_van_een_strikt_verhaal_zijn_alleen_voor_wie_ze_mag_lezen(db: Path, wie: str, leest: bool) -> None:
    scherm = Puntenscherm(db, maak_punt(bewijs("v2", "bv1")), adres=punten_adres())
    nummer = next(regel.nr for regel in scherm.winkel.casussen(scherm.nr) if regel.id == "v2")
    casus = scherm.winkel.laad_casus(nummer)[0]
    strikt = casus.model_copy(update={"veiligheid": "strikt"})
    scherm.winkel.wijzig(nummer, "ik", "strikt", [ZetKop(strikt, casus)])
    tekst = scherm.ga(ik=wie).teksten()
    assert ("v2: het paste" in tekst) is leest
    assert any(knop.label.replace("\\", "") == "Pleit ervoor: 1 van de 6" for knop in scherm.app.button)
