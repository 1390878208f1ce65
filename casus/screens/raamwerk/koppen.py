"""What the server tells every browser of a page: what it may load, that nobody may frame it, that nothing is kept.

It holds on a laptop as it does behind a proxy; the proxy only adds what belongs to TLS. Source: confidentiality,
"Nobody in who does not belong" and "Bad input".
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable
from pathlib import Path

import streamlit as st
from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from casus.screens.raamwerk.nederlands import noem_script

__all__ = ["DICHT", "maak_koppen", "maak_regels"]

DICHT = ("/_stcore/agent/", "/_stcore/metrics", "/_stcore/script-health-check")
"""Doors of the framework that nobody here uses: they are shut, whatever its settings say."""
_VAST = ("/static/",)
"""Files of the framework itself, the same for everybody: a browser may keep these."""
_NIETS = "'none'"
_SCRIPT = re.compile(r"<script>(.*?)</script>", re.S)


def maak_regels(scripts: Iterable[str]) -> str:
    """What a page may load: from this server only; of scripts in the page those that we know to the letter.

    Our own parts come to the browser as modules made on the spot (``blob:``), styles in the page are the framework's.
    """
    bekend = " ".join(f"'sha256-{_merk(script)}'" for script in scripts)
    return "; ".join((
        "default-src 'self'", f"script-src 'self' blob: {bekend}".rstrip(), "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:", "font-src 'self' data:", "connect-src 'self'", "media-src 'self'",
        "worker-src 'self' blob:", f"frame-src {_NIETS}", f"object-src {_NIETS}", "base-uri 'self'",
        "form-action 'self'", f"frame-ancestors {_NIETS}",
    ))  # fmt: skip


def maak_koppen() -> list[Middleware]:
    """What ``st.App`` puts before everything it serves."""
    bladzij = (Path(st.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")
    return [Middleware(_Koppen, regels=maak_regels([*_SCRIPT.findall(bladzij), noem_script()]))]


def _merk(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode("utf-8")).digest()).decode("ascii")


class _Koppen:
    """Sets the headers of every answer, and answers nothing where a door is shut."""

    def __init__(self, app: ASGIApp, regels: str) -> None:
        self.app = app
        self.koppen = {
            "Content-Security-Policy": regels,
            "X-Content-Type-Options": "nosniff",
            "X-Frame-Options": "DENY",
            "Referrer-Policy": "no-referrer",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        pad: str = scope["path"]

        async def zend(bericht: Message) -> None:
            if bericht["type"] == "http.response.start":
                koppen = MutableHeaders(scope=bericht)
                koppen.update(self.koppen)
                if not any(deel in pad for deel in _VAST):
                    koppen["Cache-Control"] = "no-store"
            await send(bericht)

        if any(deur in f"{pad}/" for deur in DICHT):
            await zend({"type": "http.response.start", "status": 404, "headers": []})
            await zend({"type": "http.response.body", "body": b""})
            return
        await self.app(scope, receive, zend)
