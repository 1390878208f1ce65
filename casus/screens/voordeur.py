"""The front door: what every question to the server meets first, before any page, counter, upload or download.

Without an identity it lets in the machine itself only; everybody else gets one message. For a team a file that was
made for one person is given to that person, whoever else knows its address.
"""

import re
from collections import OrderedDict
from collections.abc import Mapping
from typing import Any

import streamlit as st
from starlette.requests import HTTPConnection
from starlette.responses import HTMLResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from casus.screens.kijker import herken_drager, lees_instelling
from casus.toegang import NIEMAND
from casus.toegang.loopback import mag_zonder_aanmelden

NIET_HIER = (
    "Casustijdlijn is hier niet te gebruiken",
    "Op deze plek is niet ingesteld wie er in mogen. Daarom gaat er niets open. "
    "Zit u aan de computer waar Casustijdlijn op staat? Open dan http://127.0.0.1 met het goede poortnummer. "
    "Wilt u met een team werken? Vraag wie Casustijdlijn beheert om aanmelden in te stellen.",
)
HALF = (
    "Casustijdlijn is nog niet klaar",
    "Wie er in mogen is nog niet goed ingesteld. Daarom gaat er niets open. Vraag wie Casustijdlijn beheert om dit af "
    "te maken: python -m casus start zegt wat er ontbreekt.",
)
_BLAD = """<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{kop}</title><style>
:root {{ color-scheme: light dark; }}
body {{ font: 1.1rem/1.6 system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; margin: 0;
  color: #1F2933; background: #FBFAF7; }}
main {{ max-width: 38rem; margin: 15vh auto 0; padding: 0 1.5rem; }}
h1 {{ font-size: 1.8rem; line-height: 1.25; }}
@media (prefers-color-scheme: dark) {{ body {{ color: #EDEBE6; background: #14181D; }} }}
</style></head><body><main><h1>{kop}</h1><p>{tekst}</p></main></body></html>"""
_GEEN_BESTAND = ("Dit bestand is niet voor u", "Ga terug naar Casustijdlijn en maak het daar zelf.")
_BESTAND = re.compile(rb"/media/([0-9A-Za-z]{20,128})")
_PAD_BESTAND = re.compile(r"/media/([0-9A-Za-z]{20,128})")
_BESTANDEN, _OPLADEN = "/media/", "/_stcore/upload_file/"
_MEESTE = 20_000


class Voordeur:
    """Stands before the whole server. Keeps which files were shown to whom, by their address, while it runs."""

    def __init__(self, app: ASGIApp):
        self._app = app
        self._gezien: OrderedDict[str, set[str]] = OrderedDict()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Lets a question in, or answers it with one message."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        vraag = HTTPConnection(scope)
        soort = lees_instelling().soort
        if soort == "half":
            await _weiger(HALF, scope, receive, send)
        elif soort == "lokaal":
            await (self._app if _is_zelf(vraag) else _Bericht(NIET_HIER))(scope, receive, send)
        else:
            await self._laat_persoon_in(vraag, scope, receive, send)

    async def _laat_persoon_in(self, vraag: HTTPConnection, scope: Scope, receive: Receive, send: Send) -> None:
        pad = str(scope["path"])
        wie = herken_drager(vraag.cookies)
        gevraagd = _PAD_BESTAND.search(pad)
        van_ander = gevraagd is not None and wie.naam not in self._gezien.get(gevraagd[1], ())
        if van_ander or (_OPLADEN in pad and wie is NIEMAND) or (_BESTANDEN in pad and gevraagd is None):
            await _weiger(_GEEN_BESTAND, scope, receive, send)
        elif scope["type"] == "websocket" and wie is not NIEMAND:
            await self._app(scope, receive, self._onthoud(wie.naam, send))
        else:
            await self._app(scope, receive, send)

    def _onthoud(self, naam: str, send: Send) -> Send:
        """The same way out; the addresses of files that go to this window are noted as this person's."""

        async def stuur(bericht: Message) -> None:
            for gevonden in _BESTAND.findall(bericht.get("bytes") or b""):
                kenmerk = gevonden.decode()
                self._gezien.setdefault(kenmerk, set()).add(naam)
                self._gezien.move_to_end(kenmerk)
            while len(self._gezien) > _MEESTE:
                self._gezien.popitem(last=False)
            await send(bericht)

        return stuur


class _Bericht:
    def __init__(self, bericht: tuple[str, str]):
        self._bericht = bericht

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await _weiger(self._bericht, scope, receive, send)


def _is_zelf(vraag: HTTPConnection) -> bool:
    klant = vraag.client.host if vraag.client else None
    koppen: Mapping[str, Any] = {naam.lower(): waarde for naam, waarde in vraag.headers.items()}
    return mag_zonder_aanmelden(st.get_option("server.address"), klant, koppen)


async def _weiger(bericht: tuple[str, str], scope: Scope, receive: Receive, send: Send) -> None:
    """One message, whatever was asked; a window that wants to speak on is shut."""
    if scope["type"] == "websocket":
        await receive()
        await send({"type": "websocket.close", "code": 1008})
        return
    kop, tekst = bericht
    koppen = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
    await HTMLResponse(_BLAD.format(kop=kop, tekst=tekst), 403, koppen)(scope, receive, send)
