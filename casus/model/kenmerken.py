"""Reads what a model says of its own fields: labels, references, choices. One meaning, many readers."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from casus.model.basis import Model
from casus.model.velden import Keuze, Lang, Verwijst


@dataclass(frozen=True)
class Veldkenmerk:
    """What a field is: ``soort`` tells its shape, the rest what a reader needs to know of it.

    ``soort`` is one of: tekst, datum, einde, dag, getal, heel, ja_nee, model, modellen, lijst, tabel, vrij.
    """

    naam: str
    titel: str
    uitleg: str
    soort: str
    verplicht: bool
    mag_leeg: bool
    default: Any
    keuze: str | None
    codes: tuple[Any, ...]
    verwijst: str | None
    lang: bool
    model: type[Model] | None


@lru_cache
def beschrijf(model: type[Model]) -> tuple[Veldkenmerk, ...]:
    """The fields of ``model`` in their order, ``extra`` included."""
    return tuple(_beschrijf_veld(naam, info) for naam, info in model.model_fields.items())


@lru_cache
def veldkenmerk(model: type[Model], naam: str) -> Veldkenmerk:
    """One field of ``model``; KeyError where there is none of that name."""
    for veld in beschrijf(model):
        if veld.naam == naam:
            return veld
    raise KeyError(naam)


def _beschrijf_veld(naam: str, info: FieldInfo) -> Veldkenmerk:
    merken: list[Any] = list(info.metadata)
    kern, mag_leeg = _pel(info.annotation, merken)
    soort, model, codes, sleutels = _soort(kern, merken)
    default = None if info.is_required() else info.get_default(call_default_factory=True)
    return Veldkenmerk(
        naam=naam,
        titel=info.title or naam,
        uitleg=info.description or "",
        soort=soort,
        verplicht=info.is_required(),
        mag_leeg=mag_leeg,
        default=default,
        keuze=next((m.lijst for m in [*merken, *sleutels] if isinstance(m, Keuze)), None),
        codes=codes,
        verwijst=next((m.naar for m in [*merken, *sleutels] if isinstance(m, Verwijst)), None),
        lang=any(isinstance(m, Lang) for m in merken),
        model=model,
    )


def _pel(soort: Any, merken: list[Any]) -> tuple[Any, bool]:
    """Takes off Annotated and the null; what was hung on the type comes into ``merken``."""
    mag_leeg = False
    while True:
        if get_origin(soort) is Annotated:
            kern, *meer = get_args(soort)
            merken.extend(meer)
            soort = kern
        elif get_origin(soort) in (Union, UnionType) and NoneType in get_args(soort):
            rest = [deel for deel in get_args(soort) if deel is not NoneType]
            mag_leeg = True
            if len(rest) > 1:
                return soort, True
            soort = rest[0]
        else:
            return soort, mag_leeg


def _soort(kern: Any, merken: list[Any]) -> tuple[str, type[Model] | None, tuple[Any, ...], list[Any]]:
    if isinstance(kern, type) and issubclass(kern, Model):
        return "model", kern, (), []
    if get_origin(kern) is list:
        deel_merken: list[Any] = []
        deel, _ = _pel(get_args(kern)[0], deel_merken)
        if isinstance(deel, type) and issubclass(deel, Model):
            return "modellen", deel, (), deel_merken
        codes = get_args(deel) if get_origin(deel) is Literal else ()
        return "lijst", None, codes, deel_merken
    if get_origin(kern) is dict:
        sleutel_merken: list[Any] = []
        sleutel, _ = _pel(get_args(kern)[0], sleutel_merken)
        codes = get_args(sleutel) if get_origin(sleutel) is Literal else ()
        return "tabel", None, codes, sleutel_merken
    if get_origin(kern) is Literal:
        return "tekst" if isinstance(get_args(kern)[0], str) else "heel", None, get_args(kern), []
    return _enkelvoudig(kern, merken), None, (), []


def _enkelvoudig(kern: Any, merken: list[Any]) -> str:
    from casus.model import velden

    if kern is bool:
        return "ja_nee"
    if kern is int:
        return "heel"
    if kern is str:
        for naam, soort in (("datum", velden.Datum), ("einde", velden.Einde), ("dag", velden.Dag)):
            if any(merk in merken for merk in get_args(soort)[1:2]):
                return naam
        return "tekst"
    if getattr(kern, "__name__", "") == "Decimal":
        return "getal"
    return "vrij"


def loop_door(ding: Model, pad: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], Model]]:
    """Every model inside ``ding``, itself first, with the path that leads to it."""
    yield pad, ding
    for veld in beschrijf(type(ding)):
        waarde = getattr(ding, veld.naam)
        if veld.soort == "model" and waarde is not None:
            yield from loop_door(waarde, (*pad, veld.naam))
        elif veld.soort == "modellen":
            for nummer, deel in enumerate(waarde):
                yield from loop_door(deel, (*pad, veld.naam, nummer))


def verwijzingen(ding: Model) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """Every id that ``ding`` itself holds: (path, list it names, id)."""
    for veld in beschrijf(type(ding)):
        if veld.verwijst is None:
            continue
        waarde = getattr(ding, veld.naam)
        if veld.soort == "tabel":
            for sleutel in waarde:
                yield (veld.naam, sleutel), veld.verwijst, sleutel
        elif veld.soort == "lijst":
            for nummer, deel in enumerate(waarde):
                yield (veld.naam, nummer), veld.verwijst, deel
        elif waarde is not None:
            yield (veld.naam,), veld.verwijst, waarde
