"""Text of people is text on every screen: nothing in it is layout, a link, a picture or a script."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from google.protobuf.message import Message

from casus.storage import Opslag
from tests.casus.screens.schermhulp import SCRIPTS, Scherm
from tests.veiligheid.gif import GIF, maak_giftig

WIE = "evaluatieteam"
GEEN_OPMAAK = {
    "TextInput": {"default", "value", "placeholder"}, "TextArea": {"default", "value", "placeholder"},
    "Selectbox": {"options", "default", "raw_value", "placeholder"},
    "MultiSelect": {"options", "default", "raw_values", "placeholder"}, "Text": {"body"}, "Code": {"code_text"},
    "BidiComponent": {"json", "mixed", "js_content", "css_content", "component_name", "registered_name"},
    "DownloadButton": {"url", "file_name"},
    "PlotlyChart": {"spec", "config", "alt"}, "Json": {"body"}, "Arrow": {"data"},
}  # fmt: skip
"""What the framework shows as it is, or what our own parts show as text."""
MET_VERHAAL = {
    "betrokkenen", "inzetten", "doelen", "tijdlijn", "start", "aspecten", "naast", "aandachtspunten", "panels",
}  # fmt: skip
KENMERKEN = {"id", "form_id", "key", "user_key", "query_param_key", "hash", "icon", "element_id", "page_script_hash"}
RAUW = re.compile(
    r"<script>window|<img src=\"https://buiten|(?<!\\)!\[b\]|(?<!\\)\[k\]|(?<!\\)<https://buiten|(?<!\\)\$\\\\?lek|"
    r"(?<!\\):material|(?<!\\):red\[|(?<!\\)\*\*dik"
)
HTML = re.compile(r"<script>window|<img src=\"?https://buiten|<https://buiten")


def _stukken(bericht: Message) -> Iterator[tuple[str, str, str]]:
    """Every text of an element: the kind of the element, the field, the text."""
    for veld, waarde in bericht.ListFields():
        if veld.type == veld.TYPE_MESSAGE:
            for deel in waarde if veld.is_repeated else [waarde]:
                if isinstance(deel, Message):
                    yield from _stukken(deel)
        elif veld.type == veld.TYPE_STRING:
            for tekst in waarde if veld.is_repeated else [waarde]:
                yield type(bericht).__name__, veld.name, str(tekst)


def _elementen(knoop: Any) -> Iterator[Message]:
    proto = getattr(knoop, "proto", None)
    if isinstance(proto, Message):
        yield proto
    for kind in getattr(knoop, "children", {}).values():
        yield from _elementen(kind)


def vind_rauw(app: Any) -> tuple[list[str], int]:
    """The places where text of people would be more than text; and in how many texts it stood at all."""
    fouten, gezien = [], 0
    for proto in _elementen(app._tree):
        for soort, veld, tekst in _stukken(proto):
            if "lek" not in tekst or "window" not in tekst.replace("\\", ""):
                continue
            gezien += 1
            if veld in GEEN_OPMAAK.get(soort, ()) or veld in KENMERKEN:
                continue
            patroon = HTML if soort == "Html" else RAUW
            if patroon.search(tekst):
                fouten.append(f"{soort}.{veld}: {tekst[max(0, patroon.search(tekst).start() - 40):][:160]}")
    return fouten, gezien


@pytest.fixture(scope="module")
def giftig(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int]:
    """A store with the poisoned evaluation, and the number of its first story."""
    db = tmp_path_factory.mktemp("gif") / "casus.db"
    winkel = Opslag(db)
    winkel.zet_bestand(maak_giftig(), "proef")
    return db, winkel.casussen()[0].nr


@pytest.mark.parametrize("naam", SCRIPTS)
def test_op_geen_scherm_is_tekst_meer_dan_tekst(
    naam: str, giftig: tuple[Path, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASUS_DB", str(giftig[0]))
    fouten, gezien = vind_rauw(Scherm(naam, giftig[0], casus=giftig[1], ik=WIE).app)
    assert fouten == []
    assert gezien or naam not in MET_VERHAAL, "no text of the story is on this screen"


def test_wat_niet_als_tekst_getoond_wordt_zou_gevonden_worden() -> None:
    from streamlit.testing.v1 import AppTest

    script = f"import streamlit as st\nst.markdown({GIF!r})\nst.button({GIF!r})\nst.html({GIF!r})"
    app = AppTest.from_string(script).run()
    fouten, _ = vind_rauw(app)
    assert len(fouten) == 3
