"""Dates: how they are stored (EDTF), read aloud in Dutch, and understood from what people say."""

from .edtf import (
    LOOPT_NOG,
    DatumFout,
    Grenzen,
    check_dag,
    check_datum,
    check_einde,
    grenzen,
    laatst,
    laatst_met_marge,
    maak_interval,
    marge,
    vroegst,
    vroegst_met_marge,
)
from .woorden import dagen_in_woorden, einde_in_woorden, in_lopende_zin, in_woorden, kort, periode_in_woorden
from .zinnen import Lezing, lees_datum

__all__ = [
    "LOOPT_NOG",
    "DatumFout",
    "Grenzen",
    "Lezing",
    "check_dag",
    "check_datum",
    "check_einde",
    "dagen_in_woorden",
    "einde_in_woorden",
    "grenzen",
    "in_lopende_zin",
    "in_woorden",
    "kort",
    "laatst",
    "laatst_met_marge",
    "lees_datum",
    "maak_interval",
    "marge",
    "periode_in_woorden",
    "vroegst",
    "vroegst_met_marge",
]
