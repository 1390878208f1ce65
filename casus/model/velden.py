"""The kinds of field the exchange format is made of, each described once.

A kind carries its check (with a Dutch message), its JSON schema, and where it points to another
thing (``Verwijst``) or is a choice from a list of words (``Keuze``). Forms, checks and storage read
these marks; none of them keeps a list of its own.

Source: ``casus/data/casusbestand.schema.json`` and the section Dates of the calculation rules.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError

from casus.datums import DatumFout, check_dag, check_datum, check_einde

ID_PATROON = r"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"
_DEEL = r"\d{4}(-(0[1-9]|1[0-2]|2[1-4])(-(0[1-9]|[12]\d|3[01]))?)?"
DATUM_PATROON = rf"^({_DEEL}[~?%]?|\[{_DEEL}\.\.{_DEEL}\])$"
EINDE_PATROON = rf"^({_DEEL}[~?%]?|\[{_DEEL}\.\.{_DEEL}\]|\.\.)$"
_GETAL_TEKST = r"^(?!^[-+.]*$)[+-]?0*\d*\.?\d*$"
_PRIJS_TEKST = r"^(?!^[-+.]*$)[+-]?0*(?:\d{0,10}|(?=[\d.]{1,13}0*$)\d{0,10}\.\d{0,2}0*$)"
MAX_CIJFERS = 400


@dataclass(frozen=True)
class Verwijst:
    """Marks a field that holds an id: ``naar`` is the list of the case (or of the evaluation) it names."""

    naar: str


@dataclass(frozen=True)
class Keuze:
    """Marks a choice: ``lijst`` is its name in ``casus/data/woorden.json``."""

    lijst: str


@dataclass(frozen=True)
class Lang:
    """Marks a text that wants more than one line on a screen."""


def _fout(soort: str, bericht: str) -> PydanticCustomError:
    return PydanticCustomError(soort, "{bericht}", {"bericht": bericht})


def _check(functie: Any) -> AfterValidator:
    def check(waarde: str) -> str:
        try:
            functie(waarde)
        except DatumFout as fout:
            raise _fout("datum", str(fout)) from None
        return waarde

    return AfterValidator(check)


def _check_id(waarde: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}", waarde):
        uitleg = "letters zonder accent, cijfers, - en _, hooguit 64"
        raise _fout("id", f"{kort_citaat(waarde)} is geen geldig kenmerk: {uitleg}")
    return waarde


def _check_verplicht(waarde: str) -> str:
    if waarde == "":
        raise _fout("leeg", "mag niet leeg zijn")
    return waarde


def _check_plek(waarde: str) -> str:
    for deel in waarde.split(":", 1):
        _check_id(deel)
    return waarde


def _check_maand(waarde: str) -> str:
    if not re.fullmatch(r"[0-9]{4}-(0[1-9]|1[0-2])", waarde):
        raise _fout("maand", f"{kort_citaat(waarde)} is geen maand; schrijf bijvoorbeeld 2018-03")
    return waarde


def kort_citaat(waarde: Any, lengte: int = 40) -> str:
    """The value between quotes, cut short, fit to stand in a message."""
    tekst = str(waarde).replace("\n", " ")
    return "'" + (tekst if len(tekst) <= lengte else tekst[: lengte - 1] + "…") + "'"


def _lees_getal(waarde: Any, *, decimalen: int | None, boven_nul: bool) -> Decimal:
    """An amount from a JSON number or a text of digits; exact, never through a float."""
    if isinstance(waarde, bool) or not isinstance(waarde, (str, int, Decimal)):
        raise _fout("getal", 'hier hoort een getal te staan, zoals "62.50"')
    if isinstance(waarde, str):
        if not re.fullmatch(r"[0-9]+(\.[0-9]+)?", waarde) or len(waarde) > MAX_CIJFERS:
            uitleg = "schrijf cijfers met zo nodig een punt, zoals 62.50"
            raise _fout("getal", f"{kort_citaat(waarde)} is geen getal; {uitleg}")
        getal = Decimal(waarde)
    else:
        getal = Decimal(waarde)
        if not getal.is_finite() or getal < 0 or abs(getal.adjusted()) > MAX_CIJFERS:
            raise _fout("getal", f"{kort_citaat(waarde)} is geen bruikbaar getal; het moet 0 of meer zijn")
        getal = Decimal(format(getal.copy_abs(), "f"))
    exponent = getal.as_tuple().exponent
    assert isinstance(exponent, int)
    if decimalen is not None and (-exponent > decimalen or getal >= 10**10):
        raise _fout("getal", f"{kort_citaat(waarde)} is geen prijs; hooguit {decimalen} cijfers achter de punt")
    if boven_nul and getal == 0:
        raise _fout("getal", "moet meer dan 0 zijn")
    return getal


def _getal(decimalen: int | None, boven_nul: bool, patroon: str) -> Any:
    ondergrens = "exclusiveMinimum" if boven_nul else "minimum"
    return Annotated[
        Decimal,
        BeforeValidator(lambda w: _lees_getal(w, decimalen=decimalen, boven_nul=boven_nul)),
        PlainSerializer(lambda g: format(g, "f"), return_type=str),
        WithJsonSchema({"anyOf": [{ondergrens: 0.0, "type": "number"}, {"pattern": patroon, "type": "string"}]}),
    ]


def _check_heel(waarde: Any) -> Any:
    """Python takes True and 1.0 for 1; the format does not."""
    if type(waarde) is not int:
        raise _fout("heel", "hier hoort een heel getal te staan")
    return waarde


def _lees_drempel(waarde: Any) -> Decimal:
    if isinstance(waarde, bool) or not isinstance(waarde, (int, Decimal)):
        raise _fout("getal", "hier hoort een getal te staan, zoals 0.4")
    getal = Decimal(waarde)
    if not getal.is_finite() or getal < 0 or abs(getal.adjusted()) > MAX_CIJFERS:
        raise _fout("getal", "moet 0 of meer zijn")
    return getal


HEEL = BeforeValidator(_check_heel)
Id = Annotated[str, AfterValidator(_check_id), WithJsonSchema({"pattern": ID_PATROON, "type": "string"})]
Datum = Annotated[str, _check(check_datum), WithJsonSchema({"pattern": DATUM_PATROON, "type": "string"})]
Einde = Annotated[str, _check(check_einde), WithJsonSchema({"pattern": EINDE_PATROON, "type": "string"})]
Dag = Annotated[str, _check(check_dag), WithJsonSchema({"pattern": r"^\d{4}-\d{2}-\d{2}$", "type": "string"})]
Maand = Annotated[
    str, AfterValidator(_check_maand), WithJsonSchema({"pattern": r"^\d{4}-(0[1-9]|1[0-2])$", "type": "string"})
]
Plek = Annotated[
    str,
    AfterValidator(_check_plek),
    WithJsonSchema({"pattern": ID_PATROON[:-1] + r"(:[A-Za-z0-9][A-Za-z0-9_-]{0,63})?$", "type": "string"}),
]
Tekst = Annotated[str, AfterValidator(_check_verplicht)]
LangeTekst = Annotated[str, Lang()]
Hoeveelheid = _getal(None, False, _GETAL_TEKST)
Prijsbedrag = _getal(2, False, _PRIJS_TEKST)
Indexcijfer = _getal(None, True, _GETAL_TEKST)
Drempel = Annotated[Decimal, BeforeValidator(_lees_drempel), WithJsonSchema({"minimum": 0, "type": "number"})]

BetrokkeneId = Annotated[Id, Verwijst("betrokkenen")]
GebeurtenisId = Annotated[Id, Verwijst("gebeurtenissen")]
InzetId = Annotated[Id, Verwijst("inzetten")]
ItemId = Annotated[Id, Verwijst("item")]
AspectCode = Annotated[Id, Verwijst("aspecten")]
PrijsCode = Annotated[Id, Verwijst("prijslijst")]
CasusId = Annotated[Id, Verwijst("casussen")]
AandachtspuntId = Annotated[Id, Verwijst("aandachtspunten")]
