"""The counter: small questions of the browser that need no run of the screen.

A run that only looks around can break off the run that handles what a person entered, or bring back the address of a
moment ago. What is asked and told at the counter goes beside the runs, so it cannot.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import secrets
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote, unquote

import streamlit as st
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from casus.storage.fouten import OpslagFout, OpSlot
from casus.toegang import GeenToegang

__all__ = ["Houder", "Toelating", "Vraag", "lees_pas", "maak_loket", "maak_pas", "open_loket", "verhul"]

Vraag = Callable[[int, str, Mapping[str, Any]], Mapping[str, Any]]
"""Answers for the number of a case and who asks, with what the browser sent along. KeyError: no such case.

Of a screen of an evaluation: for the number of that evaluation.
"""

Toelating = Callable[[Mapping[str, str], str], AbstractContextManager[None] | None]
"""From the cookies of who asks and the name on the pass: the block in which the question is answered for that person.

None: whoever asks is not the one of the pass.
"""

Winkel = Callable[[bool], AbstractContextManager[None]]
"""The block in which a question is answered from the store of the demonstration (True) or of the machine."""


class Houder(NamedTuple):
    """What a pass is for: a case, or an evaluation, by its number in the store."""

    nummer: int
    van_onderzoek: bool = False
    demonstratie: bool = False
    """In the store that holds the demonstration only: its numbers are others than those of the store beside it."""

    @property
    def teken(self) -> str:
        """How it stands on the pass."""
        return f"{'d' if self.demonstratie else ''}{'o' if self.van_onderzoek else ''}{self.nummer}"


PAD = "loket"
MAX_BYTES = 1_000_000
_KOP = "x-casus-pas"
_GEHEIM = secrets.token_bytes(32)
"""Of this process: a window that was opened before a restart asks for a new pass with its next run."""
_PAS = re.compile(r"(d?)(o?)([0-9]{1,12})\.([A-Za-z0-9_.~%-]{1,400})\.([0-9a-f]{64})")

_onderdeel = st.components.v2.component(
    "casus_loket", js=(Path(__file__).parent / "loket.js").read_text(encoding="utf-8"), isolate_styles=False
)


def maak_pas(houder: Houder, wie: str) -> str:
    """What a window shows at the counter: this case or evaluation, this person, signed."""
    op_pas = f"{houder.teken}.{quote(wie, safe='')}"
    return f"{op_pas}.{verhul(op_pas)}"


def lees_pas(pas: str) -> tuple[Houder, str] | None:
    """What a pass is for, and the person; None for one that was not made here."""
    delen = _PAS.fullmatch(pas)
    if delen is None or not hmac.compare_digest(delen[5], verhul(pas.rpartition(".")[0])):
        return None
    return Houder(int(delen[3]), bool(delen[2]), bool(delen[1])), unquote(delen[4])


def verhul(tekst: str) -> str:
    """A mark that differs where the text differs, and tells nothing of it."""
    return hmac.new(_GEHEIM, tekst.encode("utf-8"), hashlib.sha256).hexdigest()


def open_loket(houder: Houder | None, wie: str) -> None:
    """Gives this window its pass; draw it once in every whole run. Without anything in view the counter is shut."""
    basis = str(st.get_option("server.baseUrlPath") or "").strip("/")
    wortel = f"/{basis}/{PAD}" if basis else f"/{PAD}"
    _onderdeel(key="raamwerk_loket", data={"wortel": wortel, "pas": "" if houder is None else maak_pas(houder, wie)})


def _laat_iedereen(cookies: Mapping[str, str], wie: str) -> AbstractContextManager[None]:
    return nullcontext()


def maak_loket(
    vragen: Mapping[str, Vraag], van_onderzoek: Mapping[str, Vraag], toelating: Toelating = _laat_iedereen,
    winkel: Winkel = nullcontext,
) -> list[Route]:  # fmt: skip
    """The routes of the counter: each question is posted by its name, with a pass, and answered in JSON.

    ``van_onderzoek`` answers the same names for a pass of an evaluation; ``toelating`` says whether who asks is the
    one of the pass, ``winkel`` gives the block in which the store of the pass is answered from.
    """

    async def antwoord(request: Request) -> JSONResponse:
        naam, drager = request.path_params["vraag"], lees_pas(request.headers.get(_KOP, ""))
        if naam not in vragen or drager is None:
            return _zeg(403 if naam in vragen else 404)
        vraag = (van_onderzoek if drager[0].van_onderzoek else vragen)[naam]
        gegevens = await _lees_gegevens(request)
        if gegevens is None:
            return _zeg(400)
        try:
            with winkel(drager[0].demonstratie):
                inhoud = await run_in_threadpool(_antwoord, toelating, request.cookies, vraag, drager, gegevens)
        except KeyError:
            return _zeg(410)
        except GeenToegang:
            return _zeg(403)
        except OpslagFout as fout:
            return _zeg(423 if isinstance(fout, OpSlot) else 503, {"melding": str(fout)})
        return _zeg(200, inhoud)

    return [Route(f"/{PAD}/{{vraag}}", antwoord, methods=["POST"])]


def _antwoord(
    toelating: Toelating, cookies: Mapping[str, str], vraag: Vraag, drager: tuple[Houder, str],
    gegevens: Mapping[str, Any],
) -> Mapping[str, Any]:  # fmt: skip
    houder, wie = drager
    blok = toelating(cookies, wie)
    if blok is None:
        raise GeenToegang
    with blok:
        return vraag(houder.nummer, wie, gegevens)


async def _lees_gegevens(request: Request) -> Mapping[str, Any] | None:
    """What was sent along; None for what is too long or no table of values."""
    ruw = b""
    async for stuk in request.stream():
        ruw += stuk
        if len(ruw) > MAX_BYTES:
            return None
    try:
        gegevens = json.loads(ruw or b"{}")
    except ValueError:
        return None
    return gegevens if isinstance(gegevens, dict) else None


def _zeg(status: int, inhoud: Mapping[str, Any] | None = None) -> JSONResponse:
    return JSONResponse(dict(inhoud or {}), status_code=status, headers={"Cache-Control": "no-store"})
