"""Two who write at once lose nothing of each other."""

import subprocess
import sys
from pathlib import Path
from threading import Thread

from casus.storage import Opslag, Zet
from tests.fabriek import maak_gebeurtenis

HOEVEEL = 50
WORTEL = Path(__file__).parents[3]


def schrijf(pad: Path, nummer: int, wie: str) -> None:
    opslag = Opslag(pad)
    for keer in range(HOEVEEL):
        opslag.wijzig(nummer, wie, "erbij", [Zet("gebeurtenissen", maak_gebeurtenis(f"{wie}{keer}"))])


def start_schrijver(pad: Path, nummer: int, wie: str) -> subprocess.Popen[bytes]:
    """Another process that writes, with an interpreter of its own."""
    opdracht = (
        "import sys; from pathlib import Path; from casus.storage import Opslag, Zet; "
        "from tests.fabriek import maak_gebeurtenis; opslag = Opslag(Path(sys.argv[1])); "
        "[opslag.wijzig(int(sys.argv[2]), sys.argv[3], 'erbij', "
        "[Zet('gebeurtenissen', maak_gebeurtenis(f'{sys.argv[3]}{keer}'))]) for keer in range(int(sys.argv[4]))]"
    )
    argumenten = [sys.executable, "-c", opdracht, str(pad), str(nummer), wie, str(HOEVEEL)]
    return subprocess.Popen(argumenten, cwd=WORTEL)


def open_nieuw(pad: Path) -> None:
    Opslag(pad)


def alles_is_er(opslag: Opslag, nummer: int) -> None:
    casus, versie = opslag.laad_casus(nummer)
    namen = [g.id for g in casus.gebeurtenissen if g.id != "g1"]
    assert sorted(namen) == sorted(f"{wie}{keer}" for wie in ("leider", "notulist") for keer in range(HOEVEEL))
    for wie in ("leider", "notulist"):
        assert [n for n in namen if n.startswith(wie)] == [f"{wie}{keer}" for keer in range(HOEVEEL)]
    assert versie == 1 + 2 * HOEVEEL


def test_two_threads_that_each_write_fifty_times(opslag: Opslag, nummer: int) -> None:
    draden = [Thread(target=schrijf, args=(opslag.pad, nummer, wie)) for wie in ("leider", "notulist")]
    for draad in draden:
        draad.start()
    for draad in draden:
        draad.join()
    alles_is_er(opslag, nummer)


def test_two_processes_that_each_write_fifty_times(opslag: Opslag, nummer: int) -> None:
    taken = [start_schrijver(opslag.pad, nummer, wie) for wie in ("leider", "notulist")]
    assert [taak.wait(60) for taak in taken] == [0, 0]
    alles_is_er(opslag, nummer)


def test_six_who_open_a_new_store_at_once_make_one(tmp_path: Path) -> None:
    pad = tmp_path / "nieuw.db"
    fouten: list[BaseException] = []

    def probeer() -> None:
        try:
            open_nieuw(pad)
        except BaseException as fout:
            fouten.append(fout)

    draden = [Thread(target=probeer) for _ in range(6)]
    for draad in draden:
        draad.start()
    for draad in draden:
        draad.join()
    assert fouten == []
    assert Opslag(pad).onderzoeken() == []
