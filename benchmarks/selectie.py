"""How good and how quick the suggestion of the selection is, and how long a rerun of its screen takes.

Run: ``.venv/bin/python -m benchmarks.selectie``. The aims: on 200 long lists of 29 no worse than the best of 1,000
random selections, in under 1 s each; a rerun at most 200 ms with 29 cases and at most 500 ms with 300.
"""

import os
import random
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, get_args

from benchmarks.meten import meet_run
from aspects.selectie.model import CRITERIA, Inbreng
from aspects.selectie.voorstel import AANTAL, MAX_PER_MEDEWERKER, stel_voor
from casus.model import Casus, Casusbestand, Onderzoek
from casus.model.keuzes import Doelgroep, Indruk, Levensdomein

_DOMEINEN, _GROEPEN, _INDRUKKEN = (get_args(get_args(soort)[0]) for soort in (Levensdomein, Doelgroep, Indruk))
_TEAMS = ("Noord", "Zuid", "Oost", "West")
_SCRIPT = "from aspects.screens.selectie import toon_selectie\ntoon_selectie()"
_DELEN = ("overzicht", "lijst", "voorstel", "erbij")


def maak_velden(toeval: random.Random, medewerkers: int) -> dict[str, Any]:
    """What the selection looks at of one case, at random."""
    return {
        "team": toeval.choice(_TEAMS),
        "doelgroep": toeval.choice(_GROEPEN),
        "medewerker": f"M{toeval.randrange(medewerkers)}",
        "indruk_vooraf": toeval.choice(_INDRUKKEN),
        "levensdomeinen": tuple(toeval.sample(_DOMEINEN, toeval.randint(1, 5))),
    }


def maak_lijst(toeval: random.Random, aantal: int) -> list[Inbreng]:
    """A long list."""
    hoeveel = toeval.randint(10, 20)
    return [
        Inbreng(nr, f"C{nr:02d}", "voorgesteld", ("voorgesteld",), **maak_velden(toeval, hoeveel))
        for nr in range(1, aantal + 1)
    ]


def beoordeel(gekozen: Sequence[Inbreng], lijst: Sequence[Inbreng]) -> tuple[int, int, float]:
    """Too many of one kind, values covered, and how uneven; counted plainly."""
    gedekt, ongelijk = 0, 0.0
    tellingen = {}
    for naam in CRITERIA:
        telling = tellingen[naam] = Counter(w for ander in gekozen for w in ander.waarden(naam))
        alle = {w for ander in lijst for w in ander.waarden(naam)}
        gemiddeld = sum(telling.values()) / max(1, len(alle))
        gedekt += len(telling)
        ongelijk += sum((telling[w] - gemiddeld) ** 2 for w in alle)
    te_veel = sum(max(0, n - MAX_PER_MEDEWERKER) for n in tellingen["medewerker"].values())
    return te_veel + sum(max(0, n - len(gekozen) // 2) for n in tellingen["team"].values()), gedekt, ongelijk


def vergelijk(lijsten: int = 200, keren: int = 1000) -> dict[str, Any]:
    """The suggestion beside the best of so many random selections, on so many lists."""
    toeval = random.Random(29)
    tijden, verhouding = [], []
    minder = ongelijker = te_veel = meer = 0
    for _ in range(lijsten):
        lijst = maak_lijst(toeval, 29)
        begin = time.perf_counter()
        nummers = set(stel_voor(lijst).nummers)
        tijden.append(time.perf_counter() - begin)
        eigen = beoordeel([ander for ander in lijst if ander.nr in nummers], lijst)
        ander_oordeel = [beoordeel(toeval.sample(lijst, AANTAL), lijst) for _ in range(keren)]
        meeste = max(gedekt for _, gedekt, _ in ander_oordeel)
        evenst = min(ongelijk for _, gedekt, ongelijk in ander_oordeel if gedekt == meeste)
        minder += eigen[1] < meeste
        meer += eigen[1] > meeste
        ongelijker += eigen[2] > evenst + 1e-9
        te_veel += eigen[0] > 0
        verhouding.append(eigen[2] / evenst)
    return {
        "lijsten": lijsten,
        "mediaan (s)": round(statistics.median(tijden), 4),
        "langste (s)": round(max(tijden), 4),
        "dekt minder dan het beste toeval": minder,
        "dekt meer": meer,
        "minder gelijk dan het beste toeval": ongelijker,
        "ongelijkheid ten opzichte daarvan, mediaan en hoogste": [
            round(statistics.median(verhouding), 2), round(max(verhouding), 2),
        ],
        "boven drie per medewerker of de helft per team": te_veel,
    }  # fmt: skip


def zet_klaar(db: Path, aantal: int) -> None:
    """A store with so many cases; every third is chosen, some are reserve."""
    from casus.storage import Opslag

    toeval = random.Random(3)
    casussen = []
    for nr in range(1, aantal + 1):
        status = "geselecteerd" if nr % 3 == 0 else "reserve" if nr % 10 == 1 else "voorgesteld"
        velden = maak_velden(toeval, max(12, aantal // 3))
        casussen.append(
            Casus(
                id=f"c{nr}", code=f"C{nr:03d}", titel=f"Verhaal {nr}", status=status, periode_van="2016",
                reserve_volgorde=nr if status == "reserve" else None,
                **{**velden, "levensdomeinen": list(velden["levensdomeinen"])},
            )
        )  # fmt: skip
    onderzoek = Onderzoek(
        id="b", naam="Meting", gemeente="Meetdam", teams=list(_TEAMS), aspecten=[], peildatum="2017-12-01"
    )
    bestand = Casusbestand(formaat="casusbestand", versie=1, onderzoek=onderzoek, casussen=casussen)
    Opslag(db).zet_bestand(bestand, "meting")


def meet(aantal: int, keren: int = 15) -> dict[str, float]:
    """Ms: the first run, and the median of a rerun of each part, with a case open, and right after a change."""
    from streamlit.testing.v1 import AppTest

    from casus.stappen import ZetKop
    from casus.storage import Opslag

    with tempfile.TemporaryDirectory() as map_:
        db = Path(map_) / "casus.db"
        os.environ["CASUS_DB"] = str(db)
        zet_klaar(db, aantal)
        winkel = Opslag(db)
        nummers = [regel.nr for regel in winkel.casussen()]
        pagina = AppTest.from_string(_SCRIPT, default_timeout=60)
        uitkomst = {"eerste keer": meet_run(pagina)}
        for naam, adres in [
            *((deel, {"deel": deel}) for deel in _DELEN),
            ("casus open", {"deel": "lijst", "open": "2"}),
            ("getal open", {"deel": "overzicht", "cijfer": "trechter.voorgesteld"}),
        ]:
            pagina.query_params.clear()
            for parameter, waarde in adres.items():
                pagina.query_params[parameter] = waarde
            meet_run(pagina)
            uitkomst[naam] = statistics.median(meet_run(pagina) for _ in range(keren))
            na = []
            for keer in range(keren):
                oud = winkel.laad_casus(nummers[keer])[0]
                nieuw = oud.model_copy(update={"titel": f"Anders {naam} {keer}"})
                winkel.wijzig(nummers[keer], "meting", "meting", [ZetKop(nieuw, oud)])
                na.append(meet_run(pagina))
            uitkomst[f"{naam}, na een wijziging"] = statistics.median(na)
    return uitkomst


if __name__ == "__main__":
    for naam, waarde in vergelijk().items():
        print(f"{naam}: {waarde}")
    for aantal in (29, 300):
        for naam, ms in meet(aantal).items():
            print(f"{aantal} casussen, {naam}: {ms:.0f} ms")
