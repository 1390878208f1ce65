"""After erasing a case not one of its texts is left: not in pages, WAL, log, drafts, backups or what lies about.

Each search is done before too, and has to find the texts in every place: else it would prove nothing.
"""

import os
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from casus.model import Casus
from casus.sessiedelen import DELEN
from casus.stappen import Zet, ZetKop
from casus.storage import Opslag, OpslagFout
from casus.storage.bedekt import BedekteScore
from casus.storage.db import verbind
from casus.storage.opslag import Voorbereiding
from casus.storage.register import CASUS, GEWIST
from casus.storage.sleutelbos import geef_sleutel, zet_sleutel
from tests.casus.storage.sporenzoeker import Merken, lees_bladen, maak_gemerkte_casus, zoek_plekken
from tests.fabriek import maak_aandachtspunt, maak_bestand, maak_casus, maak_panelgesprek


@dataclass
class Vol:
    """A store in which the case stands everywhere it can; ``merken`` are all marks that were put in it."""

    opslag: Opslag
    nummer: int
    merken: tuple[str, ...]
    map: Path
    is_versleuteld: bool

    def vind(self) -> dict[str, set[str]]:
        """By place the marks that stand there."""
        gevonden: dict[str, set[str]] = {}
        for plek, tekst in zoek_plekken(self.opslag.pad, (self.map, Path(os.environ["TMPDIR"]))):
            gevonden.setdefault(plek, set()).update(merk for merk in self.merken if merk in tekst)
        return gevonden


@pytest.fixture(params=["open", "versleuteld"])
def vol(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Vol:
    """Every field, every kind of row, older versions, drafts, quotes elsewhere, three backups, a half-made copy."""
    (tmp_path / "tijdelijk").mkdir()
    (tmp_path / "winkel").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tijdelijk"))
    pad = tmp_path / "winkel" / "casus.db"
    if request.param == "versleuteld":
        zet_sleutel(pad, bytes(range(32)))
    merken = Merken("wilgenroos")
    opslag = Opslag(pad)
    casus = maak_gemerkte_casus(merken)
    citaat, vignet = casus.citaten[0].tekst, casus.vignetten[0].tekst
    punt = maak_aandachtspunt(
        toelichting=f"Wij zien dit vaker. {citaat}", bevroren={"voor": 9, "tegen": 1},
        bewijs=[{"soort": "citaat", "casus": "c01", "verwijzing": "c1"},
                {"soort": "gebeurtenis", "casus": "c02", "verwijzing": "g1"}],
    )  # fmt: skip
    panel = maak_panelgesprek(uitspraken=[{"id": "u1", "tekst": f"Iemand las voor: {vignet}"}])
    tekst = {"plaats": "vooraf", "tekst": f"Eerst dit. {citaat} En dan dat.", "extra": {"oud": vignet}}
    buur = maak_casus("c02", code="C02")
    bestand = maak_bestand(casus, buur, aandachtspunten=[punt], panelgesprekken=[panel], teksten=[tekst])
    onderzoek = opslag.zet_bestand(bestand, "ik")
    nummer = opslag.casussen()[0].nr
    opslag.beheer.maak_kopie("ik")
    _gebruik(opslag, onderzoek, nummer, merken)
    opslag.beheer.maak_kopie("ik")
    opslag.beheer.kopieen.maak("ik", "dag")
    houdt = verbind(pad)
    houdt.execute("SELECT count(*) FROM casus").fetchone()
    opslag.bewaar_concept(nummer, "ik", "veld:a", merken.geef())
    _laat_liggen(opslag)
    request.addfinalizer(houdt.close)
    return Vol(opslag, nummer, tuple(merken.gegeven), pad.parent, request.param == "versleuteld")


def _gebruik(opslag: Opslag, onderzoek: int, nummer: int, merken: Merken) -> None:
    """People work in the case and in the evaluation: history, drafts, preparation, covered scores, a session."""
    casus, _ = opslag.laad_casus(nummer)
    opslag.wijzig(nummer, "ik", merken.geef(), [ZetKop(casus.model_copy(update={"terugblik": merken.geef()}), casus)])
    huidig = casus.gebeurtenissen[0]
    for _ in range(2):
        nieuw = huidig.model_copy(update={"titel": merken.geef()})
        opslag.wijzig(nummer, "ik", "anders", [Zet("gebeurtenissen", nieuw, huidig)])
        huidig = nieuw
    opslag.bewaar_concept(nummer, "ik", "snelregel", merken.geef())
    opslag.bewaar_concept(onderzoek, "ik", "veld:punten-p1-titel", casus.citaten[0].tekst, van="onderzoek")
    opslag.bewaar_concept(
        onderzoek, "ik", f"veld:verificatie-citaten-{nummer}-c1-opmerking", merken.geef(), van="onderzoek"
    )
    opslag.zet_voorbereiding(nummer, Voorbereiding(merken.geef(), merken.geef()))
    opslag.bedekt.leg(nummer, BedekteScore("regie", None, "b1", 1, merken.geef(), "allen", "aan_tafel", False), "ik")
    opslag.sessies.ga_naar(nummer, DELEN[1].code)
    punt = opslag.evaluaties.laad(onderzoek).aandachtspunten[0]
    nieuw_punt = punt.model_copy(update={"reden": f"omdat zij zei: {casus.bevindingen[0].tekst}"})
    opslag.evaluaties.wijzig(
        onderzoek, "ik", f"Reden: {casus.bevindingen[0].tekst}", [Zet("aandachtspunten", nieuw_punt, punt)]
    )


def _laat_liggen(opslag: Opslag) -> None:
    """What a process that was killed leaves: a copy half made and a restore half done; and the copy of an update."""
    weg = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, text=True)
    dood = int(weg.stdout)
    rommel = [opslag.pad.with_name(f".{opslag.pad.name}.{dood}.terug.deel")]
    rommel += [opslag.beheer.kopieen.map / f".x.reserve.db.{dood}.deel"]
    rommel += [opslag.pad.with_name(f"{opslag.pad.name}.voor-bijwerken")]
    for plek in rommel:
        plek.write_bytes(next(opslag.beheer.kopieen.map.glob("*-hand.reserve.db")).read_bytes())


def test_every_text_of_an_erased_case_is_gone_from_every_place(vol: Vol) -> None:
    voor, buur = vol.vind(), vol.opslag.laad_casus(vol.nummer + 1)
    assert voor["tabellen"] == set(vol.merken)
    assert {plek for plek, merken in voor.items() if not merken} == set(), "the search has to find it in each place"
    assert vol.is_versleuteld == (b"wilgenroos" not in vol.opslag.pad.read_bytes())
    assert len([plek for plek in voor if plek.endswith(".reserve.db")]) == 3

    opruiming = vol.opslag.beheer.wis_casus(vol.nummer, "ik", "C01")

    assert {plek: merken for plek, merken in vol.vind().items() if merken} == {}
    assert (len(opruiming.schoon), opruiming.niet) == (3, ())
    assert vol.opslag.laad_casus(vol.nummer + 1) == buur
    sleutel = geef_sleutel(vol.opslag.pad)
    for bestand in (vol.opslag.pad, *opruiming.schoon):
        with closing(verbind(bestand, sleutel)) as conn:
            assert conn.execute("PRAGMA freelist_count").fetchone()[0] == 0, "rebuilt: no page of before is kept"


def test_what_stays_is_that_a_case_with_this_number_was_erased_when_and_by_whom(vol: Vol) -> None:
    vol.opslag.beheer.wis_casus(vol.nummer, "een beheerder", "C01")
    (regel,) = vol.opslag.beheer.lees_register(GEWIST)
    assert (regel.wie, regel.wat, regel.onderzoek, regel.casus, regel.code) == (
        "een beheerder", CASUS, "o1", "c01", "C01",
    )  # fmt: skip
    assert regel.tijdstip and regel.sha256 is None and regel.reden is None
    with pytest.raises(KeyError):
        vol.opslag.laad_casus(vol.nummer)


def test_published_counts_and_the_evidence_of_others_stay(vol: Vol) -> None:
    (onderzoek,) = vol.opslag.onderzoeken()
    vol.opslag.beheer.wis_casus(vol.nummer, "ik", "C01")
    lijsten = vol.opslag.evaluaties.laad(onderzoek.nr)
    (punt,) = lijsten.aandachtspunten
    assert punt.bevroren == {"voor": 9, "tegen": 1}
    assert [stuk.casus for stuk in punt.bewijs] == ["c02"]
    assert punt.toelichting == "Wij zien dit vaker."
    assert lijsten.teksten[0].tekst == "Eerst dit. En dan dat."
    assert lijsten.panelgesprekken[0].uitspraken[0].tekst == "Iemand las voor"


def test_the_evaluation_can_be_worked_in_after_it(vol: Vol) -> None:
    (onderzoek,) = vol.opslag.onderzoeken()
    vol.opslag.beheer.wis_casus(vol.nummer, "ik", "C01")
    punt = vol.opslag.evaluaties.laad(onderzoek.nr).aandachtspunten[0]
    nieuw = punt.model_copy(update={"titel": "Eén vast gezicht helpt"})
    vol.opslag.evaluaties.wijzig(onderzoek.nr, "ik", "titel", [Zet("aandachtspunten", nieuw, punt)])
    assert len(vol.opslag.laad_bestand(onderzoek.nr).casussen) == 1


def test_the_plan_says_what_goes_before_anything_goes(vol: Vol) -> None:
    voor = vol.vind()
    plan = vol.opslag.beheer.bekijk_wissen(vol.nummer)
    assert (plan.code, plan.bewijs, plan.ook_in) == ("C01", 1, ())
    assert {lijst for lijst, _ in plan.geknipt} == {"aandachtspunten", "panelgesprekken", "teksten"}
    assert plan.rijen["wijziging"] and plan.rijen["concept"] and plan.rijen["bedekte_score"] == 1
    assert vol.vind() == voor


def test_another_code_typed_erases_nothing(vol: Vol) -> None:
    voor = vol.vind()
    with pytest.raises(OpslagFout, match="niet de code"):
        vol.opslag.beheer.wis_casus(vol.nummer, "ik", "C02")
    assert vol.vind() == voor


def test_a_whole_evaluation_leaves_no_text_either(vol: Vol) -> None:
    (onderzoek,) = vol.opslag.onderzoeken()
    vol.opslag.beheer.wis_onderzoek(onderzoek.nr, "ik", "Proef")
    assert {plek: merken for plek, merken in vol.vind().items() if merken} == {}
    gewist = [(regel.wat, regel.code) for regel in vol.opslag.beheer.lees_register(GEWIST)]
    assert gewist == [("onderzoek", None), ("casus", "C02"), ("casus", "C01")]


def test_a_backup_out_of_reach_is_named_and_cleaned_once_it_is_there(vol: Vol, tmp_path: Path) -> None:
    weg = vol.opslag.beheer.maak_kopie("ik", tmp_path / "stick" / "kopie.db").pad
    elders = weg.rename(tmp_path / "elders.db")
    opruiming = vol.opslag.beheer.wis_casus(vol.nummer, "ik", "C01")
    assert [pad for pad, _ in opruiming.niet] == [weg]
    assert [kopie.pad for kopie in vol.opslag.beheer.lijst_kopieen() if not kopie.schoon] == [weg]
    elders.rename(weg)
    assert vol.opslag.beheer.maak_schoon().schoon == (weg,)
    assert all(kopie.schoon for kopie in vol.opslag.beheer.lijst_kopieen())
    assert "wilgenroos" not in lees_bladen(weg, geef_sleutel(vol.opslag.pad))


def test_a_backup_that_was_out_of_reach_brings_nothing_back_when_it_is_restored(vol: Vol, tmp_path: Path) -> None:
    weg = vol.opslag.beheer.maak_kopie("ik", tmp_path / "stick" / "kopie.db").pad
    elders = weg.rename(tmp_path / "elders.db")
    vol.opslag.beheer.wis_casus(vol.nummer, "ik", "C01")
    vol.opslag.beheer.zet_terug(elders, "ik")
    assert [regel.id for regel in vol.opslag.casussen()] == ["c02"]
    gevonden = vol.vind()
    assert {plek: merken for plek, merken in gevonden.items() if merken} == {}
    assert [regel.code for regel in vol.opslag.beheer.lees_register(GEWIST)] == ["C01"]


def test_the_marks_stand_in_every_free_text_of_a_case() -> None:
    merken = Merken("m")
    casus = maak_gemerkte_casus(merken)
    assert isinstance(casus, Casus) and len(merken.gegeven) > 70
