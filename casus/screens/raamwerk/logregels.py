"""What the server writes down about itself: one line of JSON per event, and never a word of a story.

A message of the framework or a library is kept as its pattern, without what was filled in; an error as its kind and
the places in the code it went through, without its text, for that may hold what somebody typed.
Source: confidentiality, "Three records".
"""

from __future__ import annotations

import json
import logging
import sys
import threading
import traceback
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any

__all__ = ["schrijf_logregels"]

_EIGEN = "casus"
_WORTEL = Path(__file__).parents[3]
_HOEVEEL_PLEKKEN = 12
_NIVEAUS = {"DEBUG": "fijn", "INFO": "gewoon", "WARNING": "let op", "ERROR": "fout", "CRITICAL": "ernstig"}
_Fout = tuple[type[BaseException], BaseException, TracebackType | None]


@asynccontextmanager
async def schrijf_logregels(app: Any) -> AsyncIterator[None]:
    """As long as the server runs, everything that is logged in this process is written this way."""
    maak, eind, draadeind = logging.getLogRecordFactory(), sys.excepthook, threading.excepthook
    logging.setLogRecordFactory(_maak_fabriek(maak))
    sys.excepthook = lambda *fout: _log_fout(fout)
    threading.excepthook = lambda wat: _log_fout((wat.exc_type, wat.exc_value or wat.exc_type(), wat.exc_traceback))
    uitvoer = logging.StreamHandler()
    logger = logging.getLogger(_EIGEN)
    logger.addHandler(uitvoer)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    logger.info("gestart")
    try:
        yield
    finally:
        logger.info("gestopt")
        logger.removeHandler(uitvoer)
        logging.setLogRecordFactory(maak)
        sys.excepthook, threading.excepthook = eind, draadeind


def _log_fout(fout: _Fout) -> None:
    logging.getLogger(_EIGEN).error("onverwachte fout", exc_info=fout)


def _maak_fabriek(maak: Callable[..., logging.LogRecord]) -> Callable[..., logging.LogRecord]:
    def maak_regel(*wat: Any, **verder: Any) -> logging.LogRecord:
        regel = maak(*wat, **verder)
        regel.msg, regel.args = json.dumps(_vertel(regel), ensure_ascii=False), ()
        regel.exc_info = regel.exc_text = regel.stack_info = None
        return regel

    return maak_regel


def _vertel(regel: logging.LogRecord) -> dict[str, Any]:
    """What may be written down of a line: its pattern only where the values stand apart from it."""
    uit: dict[str, Any] = {
        "tijd": datetime.fromtimestamp(regel.created, UTC).isoformat(timespec="milliseconds"),
        "niveau": _NIVEAUS.get(regel.levelname, regel.levelname),
        "bron": regel.name,
        "plek": f"{regel.filename}:{regel.lineno}",
    }
    eigen = regel.name.split(".")[0] == _EIGEN
    if isinstance(regel.msg, str) and (regel.args or eigen):
        uit["melding"] = regel.msg
    fout = regel.exc_info if isinstance(regel.exc_info, tuple) else None
    if fout is None and isinstance(regel.msg, BaseException):
        fout = (type(regel.msg), regel.msg, regel.msg.__traceback__)
    if fout is not None and fout[0] is not None:
        uit["fout"] = fout[0].__name__
        uit["langs"] = [_noem(plek) for plek in traceback.extract_tb(fout[2])[-_HOEVEEL_PLEKKEN:]]
    return uit


def _noem(plek: traceback.FrameSummary) -> str:
    """A place in the code: of our own files the path, of others the name."""
    pad = Path(plek.filename)
    naam = pad.relative_to(_WORTEL).as_posix() if pad.is_relative_to(_WORTEL) else pad.name
    return f"{naam}:{plek.lineno} {plek.name}"
