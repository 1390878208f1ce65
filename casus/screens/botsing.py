"""When two people changed the same field: both values stand before the person, who chooses."""

from collections.abc import Callable
from functools import partial
from typing import Any

import streamlit as st

from casus.bewerken import nieuw_kenmerk, zet_velden
from casus.model import Casus, Model
from casus.model.kenmerken import Veldkenmerk, beschrijf
from casus.model.lijsten import ITEMLIJSTEN
from casus.samenvoegen import WEG, Botsing, Conflict
from casus.screens import velden as v
from casus.screens.bedragen import BEDRAGVELDEN, mag_bedragen_zien
from casus.screens.beschrijven import noem_item
from casus.screens.bron import Zicht, doe, meld, sluit_conflict
from casus.screens.tekst import letterlijk
from casus.stappen import ZetKop

KOP = "kop"


def toon_conflict(zicht: Zicht, conflict: Conflict) -> None:
    """Both values of every field that two people changed, with a button for each."""
    if not conflict.botsingen:
        st.warning("Iemand anders heeft dit intussen weggehaald. Uw wijziging is niet bewaard.")
        st.button("Begrepen", key="conflict.weg", on_click=sluit_conflict)
        return
    if any(botsing.veld == WEG for botsing in conflict.botsingen):
        _toon_niet_verwijderd(zicht.casus, conflict)
        return
    for botsing in conflict.botsingen:
        veld = _vind_veld(conflict.lijst, botsing.veld)
        if botsing.veld in BEDRAGVELDEN and not mag_bedragen_zien(zicht.casus):
            st.warning(f"Iemand anders veranderde ‘{botsing.titel}’ ook. Kies later, bij **Inzet en kosten**.")
            continue
        zij, ik = (_zeg(veld, waarde, zicht.casus) for waarde in (botsing.zij, botsing.ik))
        teken_botsing("conflict", botsing, zij, ik, partial(_kies, zicht, conflict, botsing))


def _toon_niet_verwijderd(casus: Casus, conflict: Conflict) -> None:
    """What was to go was changed by somebody else: it stays, as it now is; who still wants it gone says so again."""
    st.warning("Iemand anders veranderde dit intussen. Er is niets verwijderd. Kijk wat er nu staat.")
    for botsing in conflict.botsingen:
        st.caption(letterlijk(f"Van de ander: {noem_item(casus, conflict.lijst, botsing.zij)}"))
    st.button("Begrepen", key="conflict.weg", on_click=sluit_conflict)


def teken_botsing(scherm: str, botsing: Botsing, zij: str, ik: str, kies: Callable[[bool], None]) -> None:
    """One field with both values in words, each a button; ``kies`` hears whether it is the person's own."""
    with st.container(border=True, key=f"{scherm}_{botsing.veld}"):
        st.markdown(f"**Iemand anders veranderde ‘{letterlijk(botsing.titel)}’ ook.** Welke houden we?")
        for label, waarde, eigen in (("Van de ander", zij, False), ("Van mij", ik, True)):
            st.button(
                f"{label}: {letterlijk(waarde)}", key=f"{scherm}.{botsing.veld}.{int(eigen)}", on_click=kies,
                args=(eigen,),
            )  # fmt: skip


def los_op(conflict: Conflict, botsing: Botsing, ik: bool) -> bool:
    """One question less, or none; True where the value of the person is the one to keep, and is still to be stored."""
    over = [ander for ander in conflict.botsingen if ander is not botsing]
    if over:
        conflict.botsingen[:] = over
    else:
        sluit_conflict()
    if not ik:
        meld("De waarde van de ander blijft staan.")
    return ik


def _vind_veld(lijst: str, naam: str) -> Veldkenmerk | None:
    model: type[Model] = Casus if lijst == KOP else ITEMLIJSTEN[lijst]
    return next((veld for veld in beschrijf(model) if veld.naam == naam), None)


def _zeg(veld: Veldkenmerk | None, waarde: Any, casus: Casus) -> str:
    if isinstance(waarde, Model):
        delen = [(deel, getattr(waarde, deel.naam)) for deel in beschrijf(type(waarde)) if deel.naam != "extra"]
        gevuld = [(deel, w) for deel, w in delen if w not in (None, "", [])]
        return "; ".join(f"{deel.titel}: {v.zeg_waarde(deel, w, casus)}" for deel, w in gevuld)
    return v.zeg_waarde(veld, waarde, casus) if veld is not None else str(waarde)


def _kies(zicht: Zicht, conflict: Conflict, botsing: Botsing, ik: bool) -> None:
    """Keeps what the person chose."""
    if not los_op(conflict, botsing, ik):
        return
    if conflict.lijst == KOP:
        na = zicht.casus.model_copy(update={botsing.veld: botsing.ik})
        doe(zicht.nr, f"{botsing.titel} gekozen", [ZetKop(na, zicht.casus)])
        return
    velden = {botsing.veld: _plat(botsing.ik)}
    stappen, meldingen = zet_velden(
        zicht.casus, zicht.omgeving, conflict.lijst, conflict.item, velden, nieuw_kenmerk("notities")
    )
    if doe(zicht.nr, f"{botsing.titel} gekozen", stappen) and meldingen:
        meld("Bewaard als ‘klopt nog niet’: " + "; ".join(meldingen), "vraag")


def _plat(waarde: Any) -> Any:
    """A value as it stands in the exchange file."""
    if isinstance(waarde, list):
        return [_plat(deel) for deel in waarde]
    return waarde.model_dump() if isinstance(waarde, Model) else waarde
