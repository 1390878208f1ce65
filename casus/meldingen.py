"""Turns what pydantic finds into a Dutch sentence with its place."""

from typing import Any

from pydantic import ValidationError

from casus.model.velden import kort_citaat
from casus.plaats import Fout

_SOORTEN = {
    "missing": "ontbreekt",
    "extra_forbidden": "dit veld kent het formaat niet; wat andere programma's toevoegen hoort in 'extra'",
    "string_type": "hier hoort tekst te staan",
    "string_unicode": "bevat een half teken (los surrogaat)",
    "int_type": "hier hoort een heel getal te staan",
    "int_from_float": "hier hoort een heel getal te staan, zonder komma",
    "bool_type": "hier hoort true of false te staan",
    "list_type": "hier hoort een lijst te staan",
    "dict_type": "hier hoort een object te staan",
    "model_type": "hier hoort een object te staan",
    "model_attributes_type": "hier hoort een object te staan",
    "greater_than_equal": "moet {ge} of meer zijn",
    "less_than_equal": "mag niet meer dan {le} zijn",
}
_VRIJE_SOORTEN = {"str", "int", "bool", "constrained-str"}


def vertaal(fout: ValidationError, plaats: tuple[str | int, ...] = ()) -> list[Fout]:
    """The faults of ``fout``, each once, at their place below ``plaats``."""
    fouten: dict[tuple[str | int, ...], Fout] = {}
    for regel in fout.errors(include_url=False):
        plek = (*plaats, *_zonder_soorten(regel["loc"]))
        fouten.setdefault(plek, Fout(plek, _bericht(regel)))
    return list(fouten.values())


def _zonder_soorten(plek: tuple[str | int, ...]) -> tuple[str | int, ...]:
    """Drops what pydantic adds of its own: the arms of a union, the mark of a key."""
    schoon = [deel for deel in plek if deel != "[key]"]
    while len(schoon) > 2 and schoon[-1] in _VRIJE_SOORTEN and "velden" in schoon:
        schoon.pop()
    return tuple(schoon)


def _bericht(regel: Any) -> str:
    soort, omgeving = regel["type"], regel.get("ctx", {})
    if "bericht" in omgeving:
        return str(omgeving["bericht"])
    if soort == "literal_error":
        mogelijk = str(omgeving["expected"]).replace(" or ", " of ")
        return f"{kort_citaat(regel['input'])} kan hier niet; kies uit {mogelijk}"
    if soort in _SOORTEN:
        return _SOORTEN[soort].format(**omgeving)
    return f"{kort_citaat(regel['input'])} past hier niet"
