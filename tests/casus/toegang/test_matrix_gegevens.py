"""Must show 4, at the data: role × method of the store × subject, over every cell."""

import inspect
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from casus.stappen import Weg, Zet
from casus.storage import Opslag, Voorbereiding
from casus.storage.bedekt import BedekteScore
from casus.toegang import GeenToegang
from casus.toegang.poort import METHODEN as BEWAAKT
from casus.toegang.poort import bewaak
from tests.casus.toegang.matrix import METHODEN, lijst_methoden
from tests.casus.toegang.toegangshulp import GEPLANT, maak_bestanden, persoon, zet_neer
from tests.fabriek import maak_aandachtspunt, maak_casus, maak_gebeurtenis

Voorbeeld = tuple[Path, dict[str, int], dict[str, int]]
KAART = BedekteScore("regie", None, "b1", 1)


@pytest.fixture(scope="module")
def voorbeeld(tmp_path_factory: pytest.TempPathFactory) -> Voorbeeld:
    """A store in which everything that can be undone, opened or destroyed is there."""
    pad = tmp_path_factory.mktemp("matrix") / "casus.db"
    winkel, casussen, onderzoeken = zet_neer(pad)
    for nummer in casussen.values():
        for wie in ("Gina", "Noor", "Eva"):
            winkel.wijzig(nummer, wie, "iets", [Zet("gebeurtenissen", maak_gebeurtenis(f"g{wie}"))])
        winkel.bedekt.leg(nummer, KAART, "Gina")
    for nummer in onderzoeken.values():
        winkel.evaluaties.wijzig(nummer, "Eva", "iets", [Zet("aandachtspunten", maak_aandachtspunt("p9"))])
    return pad, casussen, onderzoeken


def maak_waarden(methode: str, winkel: Opslag, nummer: int, wat: str) -> tuple[Any, ...]:
    """What a person would hand in."""
    erbij: dict[str, tuple[Any, ...]] = {
        "wijzig": ("", "iets", [Zet("gebeurtenissen", maak_gebeurtenis("g77"))]),
        "maak_ongedaan": ("",), "laatste_handeling": ("",),
        "wis_items": ("", [Weg("notities", "n1")]), "wis_tekst": ("", "bellen"), "wis_persoon": ("", "b2"),
        "bewaar_concept": ("", "regel", "half"), "lees_concept": ("", "regel"),
        "zet_voorbereiding": (Voorbereiding("de rechtszaak"),),
        "bedekt.leg": (KAART, ""), "bedekt.neem_terug": ("regie", None, "b1"), "bedekt.tel": ("regie",),
        "bedekt.waarop": ("regie",), "bedekt.open": ("regie", ""), "bedekt.wis_van": ("b1",),
        "sessies.ga_naar": ("tijdlijn",), "sessies.zet_budget": ("tijdlijn", 10), "sessies.zet_toon": ("aspect:regie",),
        "sessies.zet_pauze": (True,),
        "concepten.lees_plek": ("", "regel"), "concepten.zet_plek": ("", "regel", "half"),
        "veldconcepten.lees": ("",), "veldconcepten.zet": ("", {"veld": "half"}),
        "veldconcepten.lees_plek": ("", "regel"), "veldconcepten.zet_plek": ("", "regel", "half"),
        "evaluaties.laatste_handeling": ("",), "evaluaties.maak_ongedaan": ("",),
        "evaluaties.wijzig": ("", "iets", [Zet("aandachtspunten", maak_aandachtspunt("p77"))]),
        "nieuwe_casus": (maak_casus("c77", code="C77", facilitator="F1"), ""),
        "nieuwe_casussen": ([maak_casus("c77", code="C77", facilitator="F1")], ""),
    }  # fmt: skip
    if methode in erbij:
        return nummer, *erbij[methode]
    if methode == "zet_onderzoek":
        onderzoek, prijslijst = winkel.laad_onderzoek(nummer)
        return nummer, winkel.onderzoek_versie(nummer), onderzoek, prijslijst, "", "instellingen"
    if methode == "zet_bestand":
        return maak_bestanden()[0 if wat == "eigen" else 1], ""
    if methode == "beheer.wis_casus":
        return nummer, "", winkel.laad_casus(nummer)[0].code
    if methode in ("beheer.wis_onderzoek", "beheer.lees_meegegeven"):
        kenmerk = winkel.laad_onderzoek(nummer)[0].id
        return (nummer, "", kenmerk) if methode.endswith("onderzoek") else (kenmerk,)
    return _waarden_van_beheer(methode, winkel) if nummer == 0 else (nummer,)


def _waarden_van_beheer(methode: str, winkel: Opslag) -> tuple[Any, ...]:
    if methode in ("beheer.controleer_kopie", "beheer.verwijder_kopie", "beheer.zet_terug"):
        kopie = winkel.beheer.maak_kopie("proef")
        return (kopie,) if methode.endswith("controleer_kopie") else (
            (kopie, "") if methode.endswith("verwijder_kopie") else (Path(kopie.pad), "")
        )
    if methode == "beheer.zet_bytes_terug":
        return winkel.beheer.maak_kopie("proef").pad.read_bytes(), ""
    if methode == "beheer.merk_vernietigd":
        winkel.beheer.geef_uit("proef", "bestand", b"x", onderzoek="o1")
        return winkel.beheer.lees_register()[0].nr, ""
    return {
        "log": ("", "iets"), "beheer.geef_uit": ("", "bestand", b"x"), "beheer.onderhoud": ("", date(2026, 1, 1)),
        "beheer.maak_kopie": ("",), "beheer.bevestig_datum": ("",),
    }.get(methode, ())  # fmt: skip


def vind(winkel: Any, methode: str) -> Any:
    """The method behind its name; a part that is asked for is asked for."""
    deel, _, naam = methode.rpartition(".")
    if not deel:
        return getattr(winkel, naam)
    gevonden = getattr(winkel, deel)
    return getattr(gevonden() if deel in ("concepten", "veldconcepten") else gevonden, naam)


def test_every_method_of_the_store_stands_in_the_matrix() -> None:
    in_matrix = {methode for methoden, _ in METHODEN.values() for methode in methoden}
    delen = {"Opslag": "", "BedekteScores": "bedekt.", "Evaluaties": "evaluaties.", "Sessies": "sessies.",
             "Concepten": "concepten.", "Veldconcepten": "veldconcepten.", "Beheer": "beheer."}  # fmt: skip
    bewaakt = {f"{delen[klasse.__name__]}{naam}" for klasse, namen in BEWAAKT.items() for naam in namen}
    assert in_matrix == bewaakt


CELLEN = lijst_methoden()


def test_how_many_cells_there_are() -> None:
    assert len(CELLEN) == len({cel[:3] for cel in CELLEN}) >= 900


@pytest.mark.parametrize("methode", list(dict.fromkeys(cel[0] for cel in CELLEN)))
def test_every_cell_at_the_data(voorbeeld: Voorbeeld, tmp_path: Path, methode: str) -> None:
    pad, casussen, onderzoeken = voorbeeld
    van_onderzoek = next(
        groep.startswith("onderzoek") or groep == "casus maken"
        for groep, (methoden, _) in METHODEN.items() if methode in methoden
    )  # fmt: skip
    nummers = onderzoeken if van_onderzoek else casussen
    kopie = tmp_path / "casus.db"
    shutil.copyfile(pad, kopie)
    for _, rol, wat, mag in [cel for cel in CELLEN if cel[0] == methode]:
        winkel = Opslag(kopie)
        waarden = maak_waarden(methode, winkel, nummers.get(wat, 0), wat)
        voor = kopie.read_bytes()
        extra = {"vervang": True} if methode == "zet_bestand" else {}
        try:
            uit = vind(bewaak(winkel, persoon(rol)), methode)(*waarden, **extra)
        except GeenToegang as fout:
            assert not mag, (methode, rol, wat)
            assert not [woord for woord in GEPLANT.values() if woord in f"{fout!r}{fout.args}"]
            assert kopie.read_bytes() == voor, "a refusal changes nothing"
        else:
            assert mag, (methode, rol, wat)
            if rol != "evaluatieteam":
                assert GEPLANT["verborgen"] not in repr(uit), (methode, rol, wat)
            for rest in tmp_path.iterdir():
                shutil.rmtree(rest) if rest.is_dir() else rest.unlink()
            shutil.copyfile(pad, kopie)


def test_the_table_of_the_matrix_has_the_arguments_of_the_store() -> None:
    for klasse, namen in BEWAAKT.items():
        for naam in namen:
            assert next(iter(inspect.signature(getattr(klasse, naam)).parameters)) == "self"
