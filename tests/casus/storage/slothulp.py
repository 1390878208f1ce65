"""Encrypted stores for tests: a light scrypt, and a passphrase everybody knows."""

from pathlib import Path

import pytest

from casus.storage import Opslag, envelop
from casus.storage.sleutelbos import vergeet_sleutel
from casus.storage.versleutelen import versleutel
from tests.fabriek import maak_bestand, maak_casus, maak_doel

ZIN = "vier gewone woorden samen"
GEHEIM = "Geheimvogelhuisje"
SLEUTEL = bytes(range(32))


def maak_licht(monkeypatch: pytest.MonkeyPatch) -> None:
    """The parameters stand in the key file, so a lighter one opens in the same way."""
    monkeypatch.setattr(envelop, "_N", 2**6)


def maak_opslag(pad: Path, *, versleuteld: bool) -> Opslag:
    """A store with one case in which GEHEIM stands in several places; open."""
    winkel = Opslag(pad)
    casus = maak_casus(titel=GEHEIM, doelen=[maak_doel(omschrijving=f"naar het {GEHEIM}")])
    winkel.zet_bestand(maak_bestand(casus), "proef")
    winkel.bewaar_concept(1, "notulist", "plek", f"half getypt {GEHEIM}")
    if versleuteld:
        versleutel(pad, SLEUTEL, ZIN)
    return winkel


def zoek_overal(map_: Path, woord: str) -> list[str]:
    """The files of this folder in which a word stands, in the codings text is kept in."""
    vormen = [woord.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    return [
        str(pad.relative_to(map_))
        for pad in sorted(map_.rglob("*"))
        if pad.is_file() and any(vorm in pad.read_bytes() for vorm in vormen)
    ]


def sluit(pad: Path) -> None:
    vergeet_sleutel(pad)
