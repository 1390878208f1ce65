"""Numbers as people type them in the settings: a decimal comma, points per thousand; or what is wrong with it."""

import re
from decimal import Decimal

from casus.getallen import schrijf_getal
from casus.model.velden import kort_citaat

_MAX_TEKENS = 20
_MAX_DECIMALEN = 6
_DUIZENDTALLEN = re.compile(r"[1-9][0-9]{0,2}(\.[0-9]{3})+(,[0-9]+)?")
_GEWOON = re.compile(r"[0-9]+([.,][0-9]+)?")
_TWEE_KANTEN = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}")


class Getalfout(ValueError):
    """A number that cannot be; the message says in Dutch what is wrong and what to write."""


def lees_heel(tekst: str, minst: int, meest: int) -> int:
    """A whole number from ``minst`` to ``meest``. Raises Getalfout."""
    getal = _lees(tekst, str(max(minst, min(14, meest))), punt_is_duizend=True)
    if getal != getal.to_integral_value():
        raise Getalfout(f"{kort_citaat(tekst.strip())} is geen heel getal. Schrijf het zonder komma.")
    return int(_begrens(getal, minst, meest))


def lees_deel(tekst: str) -> Decimal:
    """A share from 0 to 1. Raises Getalfout."""
    if tekst.strip().endswith("%"):
        raise Getalfout("Schrijf geen procenten, maar een deel van 1. Voor 6 van de 10 schrijft u 0,6.")
    return _begrens(_lees(tekst, "0,6"), 0, 1)


def lees_overschot(tekst: str) -> Decimal:
    """How many more than expected, from 0 to 1000; may be broken. Raises Getalfout."""
    return _begrens(_lees(tekst, "2"), 0, 1000)


def lees_indexcijfer(tekst: str) -> Decimal:
    """An index figure above 0. Raises Getalfout."""
    getal = _lees(tekst, "654,9")
    if getal == 0:
        raise Getalfout("Een indexcijfer is meer dan 0. Schrijf bijvoorbeeld 654,9.")
    return getal


def _begrens(getal: Decimal, minst: int, meest: int) -> Decimal:
    if not minst <= getal <= meest:
        raise Getalfout(f"Schrijf een getal van {schrijf_getal(minst)} tot en met {schrijf_getal(meest)}.")
    return getal


def _lees(tekst: str, voorbeeld: str, *, punt_is_duizend: bool = False) -> Decimal:
    """The number as it is meant; a point with three digits behind it may be meant in two ways."""
    kaal = tekst.strip()
    if not kaal:
        raise Getalfout(f"Dit is leeg. Schrijf bijvoorbeeld {voorbeeld}.")
    if len(kaal) > _MAX_TEKENS:
        raise Getalfout(f"Dit getal is te lang. Schrijf bijvoorbeeld {voorbeeld}.")
    if _TWEE_KANTEN.fullmatch(kaal) and not punt_is_duizend:
        heel, rest = kaal.split(".")
        raise Getalfout(f"‘{kaal}’ kan op twee manieren gelezen worden. Schrijf {heel}{rest} of {heel},{rest}.")
    if _DUIZENDTALLEN.fullmatch(kaal):
        kaal = kaal.replace(".", "")
    if not _GEWOON.fullmatch(kaal):
        if re.fullmatch(r"[-−–][0-9.,]+", kaal):
            raise Getalfout(f"{kort_citaat(kaal)} is minder dan nul. Schrijf bijvoorbeeld {voorbeeld}.")
        raise Getalfout(f"{kort_citaat(kaal)} is geen getal. Schrijf bijvoorbeeld {voorbeeld}.")
    heel, _, decimalen = kaal.replace(",", ".").partition(".")
    if len(decimalen) > _MAX_DECIMALEN:
        raise Getalfout(f"Schrijf hooguit {_MAX_DECIMALEN} cijfers achter de komma.")
    decimalen = decimalen.rstrip("0")
    return Decimal(f"{int(heel)}.{decimalen}" if decimalen else str(int(heel)))
