"""Encrypted stores for tests: a light scrypt, and a passphrase everybody knows."""

import os
import resource
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from casus.storage import Opslag, db, envelop
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


@contextmanager
def houd_vast(pad: Path) -> Iterator[None]:
    """Another process is writing in this store, and goes on."""
    (klaar, meld), (stop, einde) = os.pipe(), os.pipe()
    kind = os.fork()
    if kind == 0:
        try:
            os.close(einde)
            with closing(db.verbind(pad)) as conn:
                conn.execute("BEGIN EXCLUSIVE")
                os.write(meld, b".")
                os.read(stop, 1)
        finally:
            os._exit(0)
    os.read(klaar, 1)
    try:
        yield
    finally:
        os.close(einde)
        os.waitpid(kind, 0)
        for pijp in (klaar, meld, stop):
            os.close(pijp)


@contextmanager
def volle_schijf(pad: Path) -> Iterator[None]:
    """No room is left where this store lies: a small disk of its own that is full; else as much as one may write."""
    if os.getuid() == 0:
        with _eigen_schijf(pad.parent):
            _maak_vol(pad.parent)
            yield
        return
    was = resource.getrlimit(resource.RLIMIT_FSIZE)
    oud = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, was[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, was)
        signal.signal(signal.SIGXFSZ, oud)


@contextmanager
def alleen_lezen(pad: Path) -> Iterator[None]:
    """Where this store lies nothing may be written: a disk that is mounted so; else by the rights of the files."""
    if os.getuid() == 0:
        with _eigen_schijf(pad.parent):
            subprocess.run(["mount", "-o", "remount,ro", str(pad.parent)], check=True)
            yield
        return
    dingen = [pad.parent, *pad.parent.iterdir()]
    rechten = [ding.stat().st_mode for ding in dingen]
    for ding in dingen:
        ding.chmod(0o500 if ding.is_dir() else 0o400)
    try:
        yield
    finally:
        for ding, recht in zip(dingen, rechten, strict=True):
            ding.chmod(recht)


@contextmanager
def _eigen_schijf(map_: Path) -> Iterator[None]:
    """The folder on a disk of 3 MB of its own, with what is in it; afterwards as the disk has it."""
    elders = map_.with_name(f"{map_.name}-elders")
    shutil.copytree(map_, elders)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(map_)], check=True)
    try:
        shutil.copytree(elders, map_, dirs_exist_ok=True)
        yield
    finally:
        subprocess.run(["umount", "-l", str(map_)], check=True)
        shutil.rmtree(elders)


def _maak_vol(map_: Path) -> None:
    with open(map_ / "vulling", "wb", buffering=0) as vulling:
        try:
            while True:
                vulling.write(bytes(4096))
        except OSError:
            return
