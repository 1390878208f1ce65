"""The head of a case as fields that save themselves: what a case is, consent, the referentie."""

from typing import Any

import streamlit as st

from casus.model import Casus, Model, Referentie, Toestemming
from casus.model.kenmerken import Veldkenmerk, veldkenmerk
from casus.screens import velden as v
from casus.screens.bron import Zicht, doe, meld, opslag
from casus.screens.formulier import zet_stand
from casus.stappen import ZetKop
from pydantic import ValidationError

from casus.meldingen import vertaal

DELEN: dict[str, type[Model]] = {"toestemming": Toestemming, "referentie": Referentie}


def teken_kopvelden(zicht: Zicht, scherm: str, namen: list[str], deel: str | None = None, keuzes: dict[str, dict[Any, str]] | None = None) -> None:
    """Fields of the head, or of a part of it (``toestemming``, ``referentie``)."""
    model = DELEN[deel] if deel else Casus
    bron: Any = getattr(zicht.casus, deel) if deel else zicht.casus
    for naam in namen:
        veld = veldkenmerk(model, naam)
        waarde = getattr(bron, naam) if bron is not None else veld.default
        key = f"{scherm}.{zicht.nr}.kop.{deel or ''}.{naam}"
        zet_stand(key, v.naar_scherm(veld, waarde))
        opties = (keuzes or {}).get(naam) or (v.keuzes_voor(veld, zicht.casus, [], [], "") if veld.codes or veld.verwijst else {})
        if keuzes and naam in keuzes:
            _teken_keuze(veld, key, opties, zicht.nr, deel)
        else:
            v.teken_widget(veld, key, opties, _bewaar, (zicht.nr, deel, naam, key))


def _teken_keuze(veld: Veldkenmerk, key: str, opties: dict[Any, str], nummer: int, deel: str | None) -> None:
    """A free text of which the likely answers are known (the teams of the evaluation)."""
    huidig = st.session_state.get(key)
    lijst = [None, *opties] if huidig in ("", None) or huidig in opties else [None, huidig, *opties]
    if huidig == "":
        st.session_state[key] = None
    st.selectbox(
        veld.titel, lijst, format_func=lambda c: opties.get(c, "—" if c is None else str(c)), key=key,
        on_change=_bewaar, args=(nummer, deel, veld.naam, key), placeholder="Kies", help=veld.uitleg or None,
    )  # fmt: skip


def _bewaar(nummer: int, deel: str | None, naam: str, key: str) -> None:
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
            na = casus.model_copy(update={naam: getattr(Casus.model_validate({**casus.model_dump(), naam: waarde}), naam)})
    except ValidationError as fout:
        meld(f"Niet bewaard. {veld.titel}: {vertaal(fout)[0].bericht}", "fout")
        return
    doe(nummer, f"{veld.titel} aangepast", [ZetKop(na, casus)])
