"""What the server says of every page: what it may load, that nobody may frame it, and which doors are shut."""

from typing import Any

import pytest

from casus.screens.raamwerk import maak_koppen
from casus.screens.raamwerk.koppen import DICHT, maak_regels
from tests.lus import draai


def _vraag(pad: str) -> tuple[int, dict[str, str], bool]:
    """The status, the headers, and whether what is behind it was asked at all."""
    berichten: list[Any] = []
    gevraagd = []

    async def binnen(scope: Any, receive: Any, send: Any) -> None:
        gevraagd.append(scope["path"])
        koppen = [(b"cache-control", b"public, max-age=99"), (b"x-frame-options", b"ALLOW")]
        await send({"type": "http.response.start", "status": 200, "headers": koppen})
        await send({"type": "http.response.body", "body": b"x"})

    async def stuur(bericht: Any) -> None:
        berichten.append(bericht)

    async def ontvang() -> Any:
        return {"type": "http.request", "body": b""}

    (koppen,) = maak_koppen()
    app = koppen.cls(binnen, *koppen.args, **koppen.kwargs)
    draai(app({"type": "http", "path": pad, "headers": []}, ontvang, stuur))
    start = berichten[0]
    uit = {naam.decode().lower(): waarde.decode() for naam, waarde in start["headers"]}
    assert len(uit) == len(start["headers"]), "no header twice"
    return start["status"], uit, bool(gevraagd)


@pytest.mark.parametrize("pad", ["/", "/tijdlijn", "/media/abc.pdf", "/loket/stand", "/_stcore/health"])
def test_every_answer_holds_the_rules_and_is_kept_by_no_browser(pad: str) -> None:
    status, koppen, _ = _vraag(pad)
    assert status == 200
    assert "frame-ancestors 'none'" in koppen["content-security-policy"]
    assert (koppen["x-frame-options"], koppen["x-content-type-options"]) == ("DENY", "nosniff")
    assert (koppen["referrer-policy"], koppen["cache-control"]) == ("no-referrer", "no-store")


def test_files_of_the_framework_itself_may_be_kept() -> None:
    assert _vraag("/static/js/index.js")[1]["cache-control"] == "public, max-age=99"


@pytest.mark.parametrize("pad", [*DICHT, "/_stcore/agent/interact", "/onder/_stcore/agent/mcp"])
def test_doors_that_nobody_uses_are_shut(pad: str) -> None:
    status, koppen, gevraagd = _vraag(pad)
    assert (status, gevraagd) == (404, False)
    assert "content-security-policy" in koppen


def test_no_script_in_the_page_runs_but_those_known_to_the_letter() -> None:
    regels = dict(regel.split(" ", 1) for regel in maak_regels(["let a = 1"]).split("; "))
    assert regels["default-src"] == "'self'"
    assert regels["script-src"] == "'self' blob: 'sha256-LAfYd7pbFUgwfQu8b4q135PeTG2z+/coPEUYCd74eCQ='"
    assert "unsafe" not in regels["script-src"] and "http" not in " ".join(regels.values())
