"""The texts people read, taken out of the code and the data; and how they are measured."""

import ast
import json
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from casus.model.kenmerken import beschrijf
from casus.model.basis import Model

WORTEL = Path(__file__).parents[2]
DATA = WORTEL / "tests/data"
WOORDENBOEK = WORTEL / "casus/screens/raamwerk/woordenboek.json"
PAKKETTEN = ("casus", "aspects", "exports")
TOONT = {
    "title", "header", "subheader", "caption", "markdown", "write", "text", "info", "warning", "error", "success",
    "button", "radio", "selectbox", "multiselect", "text_input", "text_area", "checkbox", "toggle", "pills", "expander",
    "tabs", "select_slider", "slider", "number_input", "date_input", "file_uploader", "download_button",
    "segmented_control", "metric", "spinner", "toast", "popover", "dialog", "form_submit_button", "link_button",
    "page_link", "meld", "doe", "Scherm", "open_casusscherm", "open_onderzoekscherm", "feedback",
    "chat_input", "set_page_config",
}  # fmt: skip
GEEN_TEKST = {
    "key", "width", "type", "label_visibility", "vertical_alignment", "horizontal_alignment", "gap", "icon", "encoding",
    "mime", "format", "key_", "initial_sidebar_state", "layout", "args", "kwargs", "url_path", "soort", "language",
    "autocomplete", "errors", "style",
}  # fmt: skip
VERTALERS = ("ontleder.py", "nederlands.py")
NAMEN = {"List Bullet", "List Number", "Table Grid"}
NIET_GELEZEN = {"encode", "decode", "cast", "veldsleutel", "getLogger", "component"}
_WOORD = re.compile(r"[A-Za-zÀ-ÿ]+(?:['’-][A-Za-zÀ-ÿ]+)*")
_EINDE = re.compile(r"(?<=[.!?…])[\"'”’)]*\s+|\n+|:\s+(?=[A-Z‘“])")
_OPMAAK = re.compile(r"<style>.*?</style>|<[^>]*>|\{[^}]*\}|&\w+;|https?://\S+|:\w+\[|[*_`]", re.S)
_PLEK = " … "


class Tekst(NamedTuple):
    """A text on a screen and where it stands."""

    waar: str
    tekst: str


@lru_cache
def lees_woordenlijst(naam: str) -> frozenset[str]:
    """The words of a file in tests/data, without its comments."""
    regels = (DATA / naam).read_text("utf-8").splitlines()
    return frozenset(woord for regel in regels if not regel.startswith("#") for woord in regel.split())


@lru_cache
def lees_met_reden(naam: str) -> dict[str, str]:
    """What stands before and after the colon, line by line."""
    regels = [regel for regel in (DATA / naam).read_text("utf-8").splitlines() if regel and not regel.startswith("#")]
    return {moeilijk.strip(): rest.strip() for moeilijk, _, rest in (regel.partition(":") for regel in regels)}


def woorden_van(tekst: str) -> list[str]:
    """The words of a text, small letters; layout and what is filled in left out."""
    return [woord.lower() for woord in _WOORD.findall(_OPMAAK.sub(" ", tekst))]


def splits_zinnen(tekst: str) -> list[str]:
    """The sentences of a text; a line without a full stop is one as well."""
    return [zin.strip() for zin in _EINDE.split(tekst) if _WOORD.search(zin)]


def vind_moeilijk(tekst: str) -> list[str]:
    """The hard words and phrases in a text, without those that may stay."""
    tekst = f" {' '.join(woorden_van(tekst))} "
    mag = lees_met_reden("moeilijk_mag.txt")
    lijst = lees_met_reden("moeilijke_woorden.txt")
    return [moeilijk for moeilijk in lijst if f" {moeilijk} " in tekst and moeilijk not in mag]


def vind_schermen() -> list[Path]:
    """All modules that draw a screen, and the frame."""
    schermen = [pad for pakket in PAKKETTEN for pad in sorted((WORTEL / pakket).rglob("screens/**/*.py"))]
    return [WORTEL / "app.py", *schermen]


def vind_zinmakers() -> list[Path]:
    """The modules below the screens that make words for them; what holds SQL or foreign words to translate is out."""
    alle = [pad for pakket in PAKKETTEN for pad in sorted((WORTEL / pakket).rglob("*.py"))]
    uit = [pad for pad in alle if "screens" not in pad.parts and pad.name not in VERTALERS]
    return [pad for pad in uit if "storage" not in pad.parts or pad.name == "fouten.py"]


@lru_cache
def lees_scherm(pad: Path) -> tuple[Tekst, ...]:
    """What a module puts on the screen: all that is handed to what shows text, and every phrase beside it."""
    boom = ast.parse(pad.read_text("utf-8"))
    ouders = {kind: ouder for ouder in ast.walk(boom) for kind in ast.iter_child_nodes(ouder)}
    uit = []
    for knoop in ast.walk(boom):
        if isinstance(knoop, ast.JoinedStr):
            tekst = "".join(d.value if isinstance(d, ast.Constant) else _PLEK for d in knoop.values)
        elif isinstance(knoop, ast.Constant) and isinstance(knoop.value, str):
            tekst = knoop.value
        else:
            continue
        if '="' in tekst or tekst in NAMEN or _is_voor_programmeurs(knoop, ouders):
            continue
        if isinstance(ouders.get(knoop), ast.JoinedStr | ast.Expr) or not _is_tekst(knoop, tekst, ouders):
            continue
        uit.append(Tekst(f"{pad.relative_to(WORTEL)}:{knoop.lineno}", tekst))
    return tuple(uit)


def _is_tekst(knoop: ast.AST, tekst: str, ouders: dict[ast.AST, ast.AST]) -> bool:
    """True in a place where text is shown; elsewhere (constants, tables of words) true for a phrase."""
    hier: ast.AST | None = knoop
    while hier is not None and not isinstance(hier, ast.stmt):
        boven = ouders.get(hier)
        if isinstance(boven, ast.keyword) and boven.arg in GEEN_TEKST:
            return False
        if isinstance(boven, ast.Subscript) and boven.slice is hier:
            return False
        if isinstance(boven, ast.Compare):
            return False
        if isinstance(boven, ast.Call) and hier is not boven.func:
            if _naam(boven.func) in NIET_GELEZEN:
                return False
            if _naam(boven.func) in TOONT:
                return True
        hier = boven
    return " " in tekst.strip()


def _is_voor_programmeurs(knoop: ast.AST, ouders: dict[ast.AST, ast.AST]) -> bool:
    """True inside ``raise ValueError(…)`` and its like: no person at a screen reads these."""
    hier: ast.AST | None = knoop
    while hier is not None and not isinstance(hier, ast.stmt):
        hier = ouders.get(hier)
    fout = hier.exc if isinstance(hier, ast.Raise) else None
    return isinstance(fout, ast.Call) and _naam(fout.func) in ("ValueError", "TypeError", "KeyError", "DatumFout")


def _naam(functie: ast.AST) -> str:
    return functie.attr if isinstance(functie, ast.Attribute) else functie.id if isinstance(functie, ast.Name) else ""


def vind_gegevens() -> list[Path]:
    """The data files with words of ours; the stories of the demonstration are told, and the schema is given."""
    paden = [pad for pakket in PAKKETTEN for pad in sorted((WORTEL / pakket / "data").glob("*.json"))]
    return [*(pad for pad in paden if not pad.name.endswith(".schema.json")), WOORDENBOEK]


def lees_gegevens(pad: Path) -> list[Tekst]:
    """Every text in a data file; of the dictionary of the framework only what it becomes."""
    ding = json.loads(pad.read_text("utf-8"))
    if pad == WOORDENBOEK:
        ding["patronen"] = [wordt for _, wordt in ding["patronen"]]
    return [Tekst(f"{pad.relative_to(WORTEL)} {waar}", tekst) for waar, tekst in _loop(ding, "")]


def _loop(ding: Any, pad: str, laatste: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(ding, dict):
        for sleutel, waarde in ding.items():
            yield from _loop(waarde, f"{pad}/{sleutel}", sleutel)
    elif isinstance(ding, list):
        for nummer, waarde in enumerate(ding):
            yield from _loop(waarde, f"{pad}/{nummer}", laatste)
    elif isinstance(ding, str) and laatste not in ("code", "lees_ook"):
        yield pad, ding


def lees_velden() -> list[Tekst]:
    """Labels and help of all fields: forms take them from the models."""
    uit, klaar = [], set()
    te_doen = list(Model.__subclasses__())
    while te_doen:
        model = te_doen.pop()
        te_doen += model.__subclasses__()
        if model in klaar or not model.__module__.startswith("casus."):
            continue
        klaar.add(model)
        for veld in beschrijf(model):
            uit.append(Tekst(f"{model.__name__}.{veld.naam}", f"{veld.titel}. {veld.uitleg}"))
    return uit
