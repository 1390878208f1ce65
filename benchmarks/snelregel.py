"""How long the quick line takes to read one line. Prints the median and the highest of 95% in ms; the aim is 5 ms.

Run: ``.venv/bin/python -m benchmarks.snelregel``.
"""

import random
import time
from datetime import date

from benchmarks.verhalen import maak_verhaal
from casus.snelregel import lees_regel

_DELEN = (
    "mei 2016", "12-5-2016", "voorjaar 2016", "drie weken later", "vorig jaar zomer", "met Pasen", "sinds 2014",
    "tussen mei en augustus 2016", "2x per week", "anderhalf uur per week", "betrokkene 2", "thuiszorg", "traplift",
    "aangevraagd", "niemand", "overzicht", "huisbezoek", "brief", "/i", "/v", "/r", "Wat hij zei, vergat niemand.",
)  # fmt: skip


def meet(aantal: int = 400) -> tuple[float, float]:
    """Ms per line: the median, and what 95 of 100 lines stay under."""
    toeval, casus = random.Random(5), maak_verhaal(1)
    duren = []
    for _ in range(aantal):
        tekst = " ".join(toeval.choices(_DELEN, k=toeval.randint(1, 9)))
        begin = time.perf_counter()
        lees_regel(tekst, casus, anker="2016-05", sessiedatum=date(2018, 4, 10))
        duren.append((time.perf_counter() - begin) * 1000)
    duren.sort()
    return duren[aantal // 2], duren[aantal * 95 // 100]


if __name__ == "__main__":
    mediaan, hoog = meet()
    print(f"een regel lezen: mediaan {mediaan:.1f} ms, 95 van de 100 binnen {hoog:.1f} ms")
