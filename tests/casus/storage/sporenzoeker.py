"""A case with a text of its own in every field, and a search for those texts in every place where they could stand."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from casus.model import Casus, Model
from casus.model.basis import Model as Basis
from casus.model.kenmerken import Veldkenmerk, beschrijf, loop_door
from casus.storage.db import verbind
from casus.storage.sleutelbos import geef_sleutel
from tests.fabriek import (
    maak_betrokkene, maak_citaat, maak_doel, maak_gebeurtenis, maak_inzet, maak_vignet, maak_volle_casus,
)  # fmt: skip

BLIJFT = {(Casus, "code"), (Casus, "id"), (Casus, "team")}
"""What is no text of a story: the number that stays in the register, and the name of a team of the evaluation."""

_BLAD, _WALKOP, _WALREGEL = 4096, 32, 24
_KENMERKEN = ("id", "deelaspect")
"""Codes: no words fit in them."""


class Merken:
    """Hands out marks that stand nowhere else."""

    def __init__(self, stam: str):
        self.stam, self.gegeven = stam, []  # type: tuple[str, list[str]]

    def geef(self) -> str:
        self.gegeven.append(f"{self.stam}{len(self.gegeven):03d}x")
        return f"daar zei zij {self.gegeven[-1]} van"


def maak_gemerkte_casus(merken: Merken, id: str = "c01", **anders: Any) -> Casus:
    """A case with one of everything that a case can hold, and a mark in every free text of it."""
    lezing = [{"verteld_door": ["b1"], "tekst": "nee", "velden": {"titel": "anders"}}]
    antwoord = [{"door": "ik", "datum": "2018-01-01", "antwoord": "akkoord"}]
    kijk = {"door": ["ik", "jij"], "datum": "2018-01-01"}
    vol = {
        "verloop": [{"status": "voorgesteld", "reden": "past"}], "deelnames": [{"betrokkene": "b1", "status": "ja"}],
        "zelfredzaamheid": [{"moment": "begin", "domein": "financien", "score": 2, "beoordelaar": "b1"}],
        "referentie": {"soort": "oude_aanpak"}, "betrokkenen": [maak_betrokkene(partij="wijkteam")],
        "gebeurtenissen": [maak_gebeurtenis(lezingen=lezing, belevingen=[{"betrokkene": "b1", "score": 1}])],
        "inzetten": [maak_inzet(evaluaties=[{"datum": "2016-05"}])],
        "doelen": [maak_doel(evaluaties=[{"datum": "2016-05"}])],
        "citaten": [maak_citaat()],
        "vignetten": [maak_vignet(herkenbaarheid=kijk, verificaties=antwoord)],
    }  # fmt: skip
    casus = _vul(maak_volle_casus(id, **{**vol, **anders}), merken)
    ontbreekt = _alle_modellen(Casus) - {type(ding) for _, ding in loop_door(casus)}
    assert ontbreekt == set(), f"a kind of thing is not in the case: the test would be blind for it: {ontbreekt}"
    return casus


def _alle_modellen(model: type[Basis]) -> set[type[Basis]]:
    gevonden = {model}
    for veld in beschrijf(model):
        if veld.model is not None and veld.model not in gevonden:
            gevonden |= _alle_modellen(veld.model)
    return gevonden


def _vul(ding: Any, merken: Merken) -> Any:
    anders: dict[str, Any] = {"extra": {"van elders": merken.geef()}}
    for veld in beschrijf(type(ding)):
        waarde = getattr(ding, veld.naam)
        if veld.soort == "model" and waarde is not None:
            anders[veld.naam] = _vul(waarde, merken)
        elif veld.soort == "modellen":
            anders[veld.naam] = [_vul(deel, merken) for deel in waarde]
        elif _is_vrij(type(ding), veld):
            anders[veld.naam] = {"tekst": merken.geef, "lijst": lambda: [merken.geef(), merken.geef()]}[veld.soort]()
        elif veld.naam == "velden":
            anders[veld.naam] = {"titel": merken.geef()}
    return type(ding).model_validate({**ding.model_dump(), **_plat(anders)})


def _plat(waarde: Any) -> Any:
    if isinstance(waarde, Model):
        return waarde.model_dump()
    if isinstance(waarde, list):
        return [_plat(deel) for deel in waarde]
    return {sleutel: _plat(deel) for sleutel, deel in waarde.items()} if isinstance(waarde, dict) else waarde


def _is_vrij(model: type[Basis], veld: Veldkenmerk) -> bool:
    gebonden = veld.codes or veld.verwijst or veld.naam in _KENMERKEN or (model, veld.naam) in BLIJFT
    return veld.soort in ("tekst", "lijst") and not gebonden


def zoek_plekken(pad: Path, mappen: tuple[Path, ...]) -> Iterator[tuple[str, str]]:
    """By place every byte that stands there, pages opened with the key of the store where they are encrypted.

    Pages that are not in use any more are among them.
    """
    sleutel = geef_sleutel(pad)
    yield "tabellen", schrijf_uit(pad, sleutel)
    yield "bladen", lees_bladen(pad, sleutel)
    yield "wal", lees_wal(pad.with_name(f"{pad.name}-wal"), sleutel)
    for map_ in mappen:
        for bestand in sorted(map_.rglob("*")):
            if bestand.is_file() and bestand.name not in {f"{pad.name}{einde}" for einde in ("", "-wal", "-shm")}:
                yield bestand.name, lees_bladen(bestand, sleutel)


def schrijf_uit(bestand: Path, sleutel: bytes | None) -> str:
    """All rows of all tables of a store, as one text."""
    with closing(verbind(bestand, sleutel)) as conn:
        tabellen = [rij[0] for rij in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return "\n".join(repr(rij) for tabel in tabellen for rij in conn.execute(f"SELECT * FROM {tabel}"))


def lees_bladen(bestand: Path, sleutel: bytes | None) -> str:
    """The bytes of a file; of an encrypted one all its pages, opened one by one."""
    rauw = bestand.read_bytes()
    if sleutel is None or rauw.startswith(b"SQLite format 3") or len(rauw) % _BLAD:
        return rauw.decode("latin-1")
    bladen = [rauw[plek : plek + _BLAD] for plek in range(0, len(rauw), _BLAD)]
    return "".join(_open_blad(blad, sleutel, eerste=nummer == 0) for nummer, blad in enumerate(bladen))


def lees_wal(wal: Path, sleutel: bytes | None) -> str:
    """The same of a write-ahead log: each page in it with its own number."""
    rauw = wal.read_bytes() if wal.exists() else b""
    if sleutel is None:
        return rauw.decode("latin-1")
    delen = []
    for plek in range(_WALKOP, len(rauw), _WALREGEL + _BLAD):
        nummer = int.from_bytes(rauw[plek : plek + 4], "big")
        delen.append(_open_blad(rauw[plek + _WALREGEL : plek + _WALREGEL + _BLAD], sleutel, eerste=nummer == 1))
    return "".join(delen)


def _open_blad(blad: bytes, sleutel: bytes, *, eerste: bool) -> str:
    """One page of SQLCipher 4: AES-256 in CBC; at the end 80 bytes with what it began with and its seal."""
    inhoud, begin = blad[16 if eerste else 0 : _BLAD - 80], blad[_BLAD - 80 : _BLAD - 64]
    lezer = Cipher(algorithms.AES(sleutel), modes.CBC(begin)).decryptor()
    return (lezer.update(inhoud) + lezer.finalize()).decode("latin-1")
