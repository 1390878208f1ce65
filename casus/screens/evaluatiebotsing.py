"""When two people changed the same field of something of the evaluation: both values, and the person chooses."""

from functools import partial
from typing import Any

import streamlit as st

from casus.model import Casus, Model
from casus.model.kenmerken import beschrijf, veldkenmerk
from casus.model.lijsten import EVALUATIELIJSTEN, noem_sleutel
from casus.samenvoegen import Botsing, Conflict
from casus.screens.botsing import los_op, teken_botsing
from casus.screens.bron import Onderzoekszicht, doe_onderzoek, meld, sluit_conflict
from casus.screens.tekst import letterlijk
from casus.screens.velden import zeg_waarde
from casus.stappen import Zet

_GEEN_CASUS = Casus.model_construct()


def toon_evaluatieconflict(huidig: Onderzoekszicht, conflict: Conflict) -> None:
    """Both values of every field that two people changed, with a button for each."""
    model = EVALUATIELIJSTEN[conflict.lijst]
    namen = {veld.naam for veld in beschrijf(model)}
    if not conflict.botsingen or any(botsing.veld not in namen for botsing in conflict.botsingen):
        st.warning("Iemand anders veranderde dit intussen ook. Uw wijziging is niet bewaard. Kijk wat er nu staat.")
        for botsing in conflict.botsingen:
            st.caption(letterlijk(f"Dit had u ingevuld: {_zeg(model, botsing, botsing.ik)}"))
        st.button("Begrepen", key="evaluatieconflict.weg", on_click=sluit_conflict)
        return
    for botsing in conflict.botsingen:
        zij, ik = (_zeg(model, botsing, waarde) for waarde in (botsing.zij, botsing.ik))
        teken_botsing("evaluatieconflict", botsing, zij, ik, partial(_kies, huidig, conflict, botsing))


def _zeg(model: type[Model], botsing: Botsing, waarde: Any) -> str:
    try:
        return zeg_waarde(veldkenmerk(model, botsing.veld), waarde, _GEEN_CASUS)
    except KeyError:
        return "; ".join(str(deel) for deel in _teksten(waarde)) or "leeg"


def _teksten(waarde: Any) -> list[str]:
    if isinstance(waarde, Model):
        return [
            str(w)
            for veld in beschrijf(type(waarde))
            if veld.naam in ("tekst", "titel") and (w := getattr(waarde, veld.naam))
        ]
    return [str(waarde)] if waarde else []


def _kies(huidig: Onderzoekszicht, conflict: Conflict, botsing: Botsing, ik: bool) -> None:
    """Keeps what the person chose."""
    if not los_op(conflict, botsing, ik):
        return
    nu = next((d for d in getattr(huidig.lijsten, conflict.lijst) if noem_sleutel(d) == conflict.item), None)
    if nu is None:
        meld("Iemand anders heeft dit intussen weggehaald. Uw wijziging is niet bewaard.", "vraag")
        return
    na = nu.model_copy(update={botsing.veld: botsing.ik})
    doe_onderzoek(huidig.nr, f"{botsing.titel} gekozen", [Zet(conflict.lijst, na, nu)])
