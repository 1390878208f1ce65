"""The front door: one message for whoever does not belong, along every way in; and a file is of who made it."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route, WebSocketRoute
from starlette.testclient import TestClient
from starlette.websockets import WebSocket, WebSocketDisconnect

from casus.screens import kijker
from casus.screens.voordeur import Voordeur
from tests.casus.toegang.toegangshulp import GEPLANT
from tests.casus.toegang.venstertje import claims_van, stel_team_in

BESTAND = "0123456789abcdef0123456789abcdef0123456789abcdef01234567"
WEGEN = ("/", "/tijdlijn", "/loket/stand", f"/media/{BESTAND}.pdf", "/_stcore/health", "/_stcore/upload_file/a/b")
HIER = {"host": "127.0.0.1:8501"}


async def _antwoord(request: Request) -> PlainTextResponse:
    return PlainTextResponse(GEPLANT["eigen"])


async def _stroom(socket: WebSocket) -> None:
    await socket.accept()
    await socket.send_bytes(b"\x08\x01" + f"/media/{BESTAND}.pdf {GEPLANT['eigen']}".encode())
    await socket.close()


@pytest.fixture
def server() -> Starlette:
    """A server that gives a story to whoever comes in."""
    alles = Route("/{pad:path}", _antwoord, methods=["GET", "POST", "PUT"])
    routes = [WebSocketRoute("/_stcore/stream", _stroom), alles]
    return Starlette(routes=routes, middleware=[Middleware(Voordeur)])


@pytest.fixture
def luistert() -> Iterator[None]:
    """What the server was told to listen at, put back afterwards."""
    voor = st.get_option("server.address")
    yield
    st.config.set_option("server.address", voor)


def klant_van(server: Starlette, adres: str = "127.0.0.1", **koppen: str) -> TestClient:
    return TestClient(server, client=(adres, 40000), headers={**HIER, **koppen})


def komt_binnen(klant: TestClient) -> set[bool]:
    """Along every way: whether a story came out. What is refused is one message, in Dutch."""
    uit = set()
    for pad in WEGEN:
        for methode in ("GET", "POST", "PUT"):
            antwoord = klant.request(methode, pad)
            uit.add(GEPLANT["eigen"] in antwoord.text)
            assert antwoord.status_code == 200 or '<html lang="nl">' in antwoord.text
    try:
        with klant.websocket_connect("/_stcore/stream") as stroom:
            uit.add(GEPLANT["eigen"].encode() in stroom.receive_bytes())
    except WebSocketDisconnect:
        uit.add(False)
    return uit


def test_the_machine_itself_comes_in(server: Starlette, luistert: None) -> None:
    st.config.set_option("server.address", "127.0.0.1")
    assert komt_binnen(klant_van(server)) == {True}


@pytest.mark.parametrize(
    ("adres", "klant", "koppen"),
    [
        ("0.0.0.0", "127.0.0.1", {}), (None, "127.0.0.1", {}), ("127.0.0.1", "192.168.1.7", {}),
        ("127.0.0.1", "127.0.0.1", {"x-forwarded-for": "10.0.0.3"}),
        ("127.0.0.1", "127.0.0.1", {"host": "casus.gemeente.test"}),
        ("127.0.0.1", "127.0.0.1", {"origin": "https://casus.gemeente.test"}),
    ],
)  # fmt: skip
def test_without_an_identity_nobody_else_gets_more_than_one_message(
    server: Starlette, luistert: None, adres: str | None, klant: str, koppen: dict[str, str]
) -> None:
    st.config.set_option("server.address", adres)
    buiten = klant_van(server, klant, **koppen)
    assert komt_binnen(buiten) == {False}
    assert len({buiten.get(pad).text for pad in WEGEN}) == 1


def test_half_done_opens_nothing_not_even_for_the_machine_itself(
    server: Starlette, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    stel_team_in(monkeypatch, tmp_path)
    monkeypatch.setattr(kijker, "lees_aanmelding", dict)
    assert komt_binnen(klant_van(server)) == {False}
    monkeypatch.setattr(kijker, "lees_aanmelding", lambda: {"client_id": "casus"})
    assert komt_binnen(klant_van(server)) == {False}


def test_a_file_is_given_to_the_person_it_was_shown_to(
    server: Starlette, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    stel_team_in(monkeypatch, tmp_path)
    deur = Voordeur(server)
    bestand = f"/media/{BESTAND}.pdf"

    def als(rol: str | None) -> TestClient:
        wie = {} if rol is None else {"Cookie": f"wie={json.dumps(claims_van(rol))}"}
        return TestClient(deur, headers={"host": "casus.gemeente.test", **wie})

    monkeypatch.setattr(server, "user_middleware", [])
    assert als("evaluatieteam").get(bestand).status_code == 403, "nobody was shown it yet"
    with als("evaluatieteam").websocket_connect("/_stcore/stream") as stroom:
        stroom.receive_bytes()
    assert als("evaluatieteam").get(bestand).text == GEPLANT["eigen"]
    for rol in (None, "gespreksleider", "coordinator", "medewerker", "beheerder"):
        antwoord = als(rol).get(bestand)
        assert antwoord.status_code == 403 and GEPLANT["eigen"] not in antwoord.text
    assert als(None).put("/_stcore/upload_file/a/b").status_code == 403
    assert als(None).get("/media/..%2f").status_code == 403
