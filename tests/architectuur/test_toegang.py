"""Nothing goes round the gate: kept by reading the code of the screens."""

import ast
from pathlib import Path

import pytest

WORTEL = Path(__file__).parents[2]
SCHERMEN = sorted([WORTEL / "app.py", *WORTEL.glob("*/screens/**/*.py")])
MET_VOORRECHT = {
    "aspects/screens/leerbeeld.py", "aspects/screens/mijn.py", "aspects/screens/prijslijst/bewaren.py",
    "casus/screens/recht.py",
}  # fmt: skip
"""Where the app reads for somebody what that person may not: each gives back less, and is in the matrix."""
ZELF_OPEN = {
    "casus/screens/bron.py", "casus/screens/recht.py", "casus/screens/gezondheid.py", "casus/screens/vergeten.py",
    "casus/screens/beheer/bewaren.py", "casus/screens/beheer/termijn.py", "casus/screens/slot/ontgrendelen.py",
}  # fmt: skip
"""Where the store is opened without asking who looks: to make the gate, and for what holds no story."""
SLEUTELS = {"bestand", "sleutel", "stof", "inhoud"}
"""Arguments that hold the name of the store with the rights of who looks, or all of what is kept itself."""


def _naam(pad: Path) -> str:
    return pad.relative_to(WORTEL).as_posix()


def _roept(boom: ast.AST, naam: str) -> bool:
    return any(isinstance(k, ast.Name) and k.id == naam for k in ast.walk(boom)) or any(
        isinstance(k, ast.alias) and k.name == naam for k in ast.walk(boom)
    )


@pytest.mark.parametrize("pad", SCHERMEN, ids=_naam)
def test_a_screen_reads_along_the_gate(pad: Path) -> None:
    boom = ast.parse(pad.read_text("utf-8"))
    assert _naam(pad) in ZELF_OPEN or not (_roept(boom, "open_opslag") or _maakt_opslag(boom))
    assert _naam(pad) in MET_VOORRECHT or not (_roept(boom, "voorrecht") or _roept(boom, "met_voorrecht"))


def _maakt_opslag(boom: ast.AST) -> bool:
    aanroepen = [k.func for k in ast.walk(boom) if isinstance(k, ast.Call)]
    return any(isinstance(functie, ast.Name) and functie.id == "Opslag" for functie in aanroepen)


@pytest.mark.parametrize("pad", SCHERMEN, ids=_naam)
def test_no_screen_asks_the_gate_where_the_file_lies(pad: Path) -> None:
    paden = [
        k.lineno
        for k in ast.walk(ast.parse(pad.read_text("utf-8")))
        if isinstance(k, ast.Attribute) and k.attr == "pad" and isinstance(k.value, ast.Call)
        and isinstance(k.value.func, ast.Name) and k.value.func.id == "opslag"
    ]  # fmt: skip
    assert paden == []


@pytest.mark.parametrize("pad", SCHERMEN, ids=_naam)
def test_what_is_kept_between_runs_is_kept_per_rights(pad: Path) -> None:
    """A cached function that reads the store has the name of the store among its keys: other rights, another name."""
    los = [
        functie.name
        for functie in ast.walk(ast.parse(pad.read_text("utf-8")))
        if isinstance(functie, ast.FunctionDef) and any("cache_" in ast.unparse(d) for d in functie.decorator_list)
        and (_roept(functie, "opslag") or any(a.arg.startswith("_") for a in functie.args.args))
        and not any(_is_sleutel(argument) for argument in functie.args.args)
    ]  # fmt: skip
    assert los == []


def _is_sleutel(argument: ast.arg) -> bool:
    soort = "" if argument.annotation is None else ast.unparse(argument.annotation)
    return argument.arg in SLEUTELS or "Sleutel" in soort
