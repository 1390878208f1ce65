"""How long the figures take: per case after loading, 10,000 cases against 1,000, and the peak memory of that.

Run: ``.venv/bin/python -m benchmarks.kerncijfers``. The aim is 1.5 ms per case (at most 3), a ratio of at most 11
and 1.5 GB. Each number of cases runs in a process of its own; figures over cases (candidates, sums) are included.
"""

import resource
import subprocess
import sys
import time

from aspects.cijfers import bereken_casus
from aspects.geheel import bereken_geheel
from benchmarks.verhalen import maak_omgeving, maak_verhaal

AANTALLEN = (1_000, 10_000)


def meet(aantal: int) -> tuple[float, float, int]:
    """Seconds for the cases, seconds for the whole over them, and the peak of the process in MB."""
    omgeving = maak_omgeving()
    verhalen = [maak_verhaal(nummer) for nummer in range(aantal)]
    begin = time.perf_counter()
    cijfers = [bereken_casus(verhaal, omgeving) for verhaal in verhalen]
    midden = time.perf_counter()
    bereken_geheel(verhalen, cijfers, omgeving)
    einde = time.perf_counter()
    return midden - begin, einde - midden, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main() -> None:
    if len(sys.argv) > 1:
        print(*meet(int(sys.argv[1])))
        return
    per_casus = {}
    for aantal in AANTALLEN:
        opdracht = [sys.executable, "-m", "benchmarks.kerncijfers", str(aantal)]
        uit = subprocess.run(opdracht, capture_output=True, text=True, check=True).stdout.split()
        los, geheel, piek = float(uit[0]), float(uit[1]), int(uit[2])
        per_casus[aantal] = los + geheel
        print(f"{aantal:>6} casussen: {los / aantal * 1000:.2f} ms per casus, {geheel:.2f} s over alle, piek {piek} MB")
    print(f"{AANTALLEN[1]} tegen {AANTALLEN[0]}: {per_casus[AANTALLEN[1]] / per_casus[AANTALLEN[0]]:.1f} keer zo lang")


if __name__ == "__main__":
    main()
