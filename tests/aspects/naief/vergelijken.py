"""Holds two sets of figures against each other, field by field."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

ONTBREEKT = "(ontbreekt)"


def gelijk_gemaakt(waarde: Any) -> Any:
    """The same figures with every broken number as an exact fraction (1 and 1.0 are the same)."""
    if isinstance(waarde, dict):
        return {sleutel: gelijk_gemaakt(deel) for sleutel, deel in waarde.items()}
    if isinstance(waarde, list | tuple):
        return [gelijk_gemaakt(deel) for deel in waarde]
    if isinstance(waarde, float | Decimal):
        return Fraction(str(waarde))
    return waarde


def verschillen(gekregen: Any, verwacht: Any, pad: str = "") -> list[str]:
    """Each place where the two differ, with both values; none where they say the same."""
    return list(_loop(gelijk_gemaakt(gekregen), gelijk_gemaakt(verwacht), pad))


def _loop(een: Any, ander: Any, pad: str) -> Iterator[str]:
    if isinstance(een, dict) and isinstance(ander, dict):
        for sleutel in sorted({*een, *ander}, key=str):
            yield from _loop(een.get(sleutel, ONTBREEKT), ander.get(sleutel, ONTBREEKT), f"{pad}.{sleutel}")
    elif isinstance(een, list) and isinstance(ander, list) and len(een) == len(ander):
        for nummer, (links, rechts) in enumerate(zip(een, ander, strict=True)):
            yield from _loop(links, rechts, f"{pad}[{nummer}]")
    elif een != ander or isinstance(een, bool) != isinstance(ander, bool):
        yield f"{pad}: {een!r} tegenover {ander!r}"
