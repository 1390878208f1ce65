"""An app started for a test: a free port of this machine, and waiting until it answers."""

import socket
import subprocess
import time
import urllib.request
from pathlib import Path
from typing import Any

import pytest


def kies_poort() -> int:
    """A port nobody listens at now."""
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])


def wacht_op_app(proces: subprocess.Popen[Any], adres: str, log: Path, seconden: float = 60) -> None:
    """Until the app at ``adres`` answers; the test fails with its log where it stopped or is too late."""
    einde = time.monotonic() + seconden
    while not _is_gezond(adres):
        if proces.poll() is not None or time.monotonic() > einde:
            proces.kill()
            pytest.fail(f"De app startte niet: {log.read_text()}")
        time.sleep(0.1)


def _is_gezond(adres: str) -> bool:
    try:
        with urllib.request.urlopen(f"{adres}/_stcore/health", timeout=1) as antwoord:
            return bool(antwoord.status == 200)
    except OSError:
        return False
