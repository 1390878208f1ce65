"""Carries out a command: whatever goes wrong becomes a Dutch message on stderr and an exit code."""

import getpass
import os
import sys
from collections.abc import Callable, Iterable

from casus.plaats import BestandFout
from casus.storage import OpslagFout

GELUKT, MISLUKT = 0, 1
MAX_MELDINGEN = 20


class OpdrachtFout(Exception):
    """The command cannot be carried out; each of ``meldingen`` is a Dutch sentence for the person."""

    def __init__(self, meldingen: Iterable[str]):
        self.meldingen = list(meldingen)
        super().__init__("; ".join(self.meldingen[:3]))


def voer_uit(opdracht: Callable[[], None]) -> int:
    """Runs ``opdracht``; 0, or 1 after a message. Never a traceback, and never a word of a story in it."""
    try:
        opdracht()
        sys.stdout.flush()
        return GELUKT
    except (OpdrachtFout, BestandFout) as fout:
        _meld(fout.meldingen)
    except OpslagFout as fout:
        _meld([str(fout)])
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        _meld(["De uitvoer werd halverwege niet meer gelezen."])
    except OSError as fout:
        _meld([bestandsmelding(fout)])
    except KeyboardInterrupt:
        _meld(["Afgebroken. Er is niets half bewaard."])
    except MemoryError:
        _meld(["Er is te weinig werkgeheugen voor dit bestand. Er is niets half bewaard."])
    except Exception as fout:
        _meld([f"Er ging iets mis in het programma zelf ({type(fout).__name__}). Er is niets half bewaard."])
    return MISLUKT


def bestandsmelding(fout: OSError) -> str:
    """What is wrong with a file or a folder, with its name before it."""
    naam = f"{os.fspath(fout.filename)}: " if isinstance(fout.filename, str | os.PathLike) else ""
    if isinstance(fout, FileNotFoundError):
        return f"{naam}dit bestand of deze map bestaat niet"
    if isinstance(fout, IsADirectoryError):
        return f"{naam}dit is een map, geen bestand"
    if isinstance(fout, NotADirectoryError):
        return f"{naam}dit is geen map"
    if isinstance(fout, PermissionError):
        return f"{naam}hier mag dit programma niet bij; vraag om rechten"
    if fout.errno == 28:
        return f"{naam}de schijf is vol; maak ruimte en probeer het opnieuw"
    if fout.errno == 30:
        return f"{naam}hier kan niet geschreven worden: deze plek mag alleen gelezen worden"
    return f"{naam}lezen of schrijven lukt niet"


def wie() -> str:
    """Who gives the command, for the log: the account on this machine."""
    try:
        return f"opdrachtregel ({getpass.getuser()})"
    except (KeyError, OSError, ImportError):
        return "opdrachtregel"


def _meld(meldingen: list[str]) -> None:
    for melding in meldingen[:MAX_MELDINGEN]:
        print(melding, file=sys.stderr)
    if len(meldingen) > MAX_MELDINGEN:
        print(f"en nog {len(meldingen) - MAX_MELDINGEN}", file=sys.stderr)
