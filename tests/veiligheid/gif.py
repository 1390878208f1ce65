"""An evaluation in which every text holds what would run, fetch or dress up if anybody took it for more than text."""

import re
from functools import lru_cache
from typing import Any

from casus.bestand import lees_bytes, schrijf_json
from casus.demonstratie import laad_demonstratie
from casus.model import Casusbestand
from casus.model.kenmerken import beschrijf, loop_door
from casus.plaats import BestandFout

BUITEN = "buiten.voorbeeld"
GIF = (
    f'lek<script>window.__lek=1</script><img src="https://{BUITEN}/i.png" onerror="window.__lek=2">'
    f"![b](https://{BUITEN}/b.png)[k](javascript:window.__lek=3)<https://{BUITEN}/a>$\\lek$ :material/home: :red[rood] "
    "\u200b\u202e**dik** "
)
_PLAATS = re.compile(r"^([\w.\[\]]+): ")


@lru_cache
def maak_giftig() -> Casusbestand:
    """The demonstration with GIF before each of its texts; the same text stays the same text."""
    bestand = laad_demonstratie()
    rauw: Any = bestand.model_dump()
    plekken = {}
    for pad, ding in loop_door(bestand):
        for veld in beschrijf(type(ding)):
            waarde = getattr(ding, veld.naam)
            if veld.codes or veld.verwijst or veld.naam in ("id", "plaats", "formaat", "tot_wanneer"):
                continue
            if veld.soort == "tekst" and isinstance(waarde, str) and waarde:
                plekken[(*pad, veld.naam)] = waarde
            if veld.soort == "lijst":
                plekken |= {(*pad, veld.naam, n): deel for n, deel in enumerate(waarde) if isinstance(deel, str)}
    for plek, waarde in plekken.items():
        _zet(rauw, plek, GIF + waarde)
    for _ in range(6):
        try:
            return lees_bytes(schrijf_json(rauw).encode())
        except BestandFout as fout:
            _herstel(rauw, plekken, fout.meldingen)
    raise AssertionError("no such file can be made")


def _herstel(rauw: Any, plekken: dict[tuple[Any, ...], str], meldingen: list[str]) -> None:
    """What may not be any text (a code, a month) gets its own words back, wherever it stands."""
    for melding in meldingen:
        gevonden = _PLAATS.match(melding)
        assert gevonden is not None, melding
        plek = tuple(int(d) if d.isdigit() else d for d in re.findall(r"\w+", gevonden[1]))
        soort = tuple(deel for deel in plek if isinstance(deel, str))
        terug = [p for p in plekken if tuple(deel for deel in p if isinstance(deel, str)) == soort]
        assert terug, melding
        for ander in terug:
            _zet(rauw, ander, plekken[ander])


def _zet(rauw: Any, plek: tuple[Any, ...], waarde: str) -> None:
    for deel in plek[:-1]:
        rauw = rauw[deel]
    rauw[plek[-1]] = waarde
