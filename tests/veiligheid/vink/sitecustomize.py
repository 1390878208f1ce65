"""Writes down every connection and look-up of a process that runs with this folder on its path."""

import json
import os
import sys

_UIT = os.environ.get("VINK_UIT")
_SOORTEN = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.sendmsg",
            "socket.bind", "urllib.Request")  # fmt: skip


def _schrijf_op(soort: str, wat: tuple[object, ...]) -> None:
    if soort in _SOORTEN:
        waar = wat[0] if soort.startswith(("socket.get", "urllib")) else wat[1]
        with open(_UIT, "a", encoding="utf-8") as bestand:
            bestand.write(json.dumps([soort, waar if isinstance(waar, list | tuple) else str(waar)]) + "\n")


if _UIT:
    sys.addaudithook(_schrijf_op)
