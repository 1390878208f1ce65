"""The head of a case as fields that save themselves: what a case is, consent, the referentie."""

from typing import Any

import streamlit as st

from casus.model import Casus, Model, Referentie, Toestemming
from casus.model.kenmerken import veldkenmerk
from casus.screens import velden as v
from casus.screens.bron import Zicht, doe, meld, opslag
from casus.screens.veldstand import is_zelf_bewaard, veldsleutel
from casus.stappen import ZetKop
from pydantic import ValidationError

from casus.meldingen import vertaal

DELEN: dict[str, type[Model]] = {"toestemming": Toestemming, "referentie": Referentie}


def teken_kopvelden(
    zicht: Zicht,
    scherm: str,
    namen: list[str],
    deel: str | None = None,
    keuzes: dict[str, dict[Any, str]] | None = None,
) -> None:
    """Fields of the head, or of a part of it (``toestemming``, ``referentie``)."""
    model = DELEN[deel] if deel else Casus
    bron: Any = getattr(zicht.casus, deel) if deel else zicht.casus
    for naam in namen:
        veld = veldkenmerk(model, naam)
        waarde = getattr(bron, naam) if bron is not None else veld.default
        basis = f"{scherm}.{zicht.nr}.kop.{deel or ''}.{naam}"
        key, begin = veldsleutel(basis, waarde), v.naar_scherm(veld, waarde)
        opties = (keuzes or {}).get(naam) or (
            v.keuzes_voor(veld, zicht.casus, [], [], "") if veld.codes or veld.verwijst else {}
        )
        if keuzes and naam in keuzes:
            gedeeld = {
                "key": key,
                "on_change": _bewaar,
                "args": (zicht.nr, deel, naam, basis, key, begin),
                "help": veld.uitleg or None,
            }
            v.teken_keuze(veld.titel, begin or None, opties, gedeeld, met_leeg=True)
        else:
            v.teken_widget(veld, key, begin, opties, _bewaar, (zicht.nr, deel, naam, basis, key, begin))


def _bewaar(nummer: int, deel: str | None, naam: str, basis: str, key: str, begin: Any) -> None:
    if st.session_state[key] == begin:
        return  # the browser only says what it was given
    casus, _ = opslag().laad_casus(nummer)
    model = DELEN[deel] if deel else Casus
    veld = veldkenmerk(model, naam)
    ruw = st.session_state[key]
    waarde = v.van_scherm(veld, ruw) if ruw is not None else None
    try:
        if deel:
            bron = getattr(casus, deel)
            basis = bron.model_dump() if bron is not None else {}
            nieuw = model.model_validate({**basis, naam: waarde})
            na = casus.model_copy(update={deel: nieuw})
        else:
            na = casus.model_copy(
                update={naam: getattr(Casus.model_validate({**casus.model_dump(), naam: waarde}), naam)}
            )
    except ValidationError as fout:
        meld(f"Niet bewaard. {veld.titel}: {vertaal(fout)[0].bericht}", "fout")
        return
    if doe(nummer, f"{veld.titel} aangepast", [ZetKop(na, casus)]):
        is_zelf_bewaard(basis, waarde)
