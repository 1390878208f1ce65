"""Whether the data are open, told to every window; and the button that locks them."""

from __future__ import annotations

from pathlib import Path

import streamlit as st
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from casus.screens.kijker import kijker
from casus.screens.winkel import kies_pad
from casus.storage import standaard_pad
from casus.storage.grendel import bij_sluiten, is_af_te_sluiten, raak_aan, sluit_af
from casus.storage.versleutelen import Slotstand, geef_slotstand, heeft_zin_van_omgeving
from casus.toegang.schermen import mag_scherm

_PAD = "slot"
_onderdeel = st.components.v2.component(
    "casus_slot", js=(Path(__file__).parent / "wacht.js").read_text(encoding="utf-8"), isolate_styles=False
)


def is_op_slot() -> bool:
    """Whether what this window is to show is locked; never so for the demonstration.

    With a passphrase of the environment the store opens itself, or says why it cannot.
    """
    return geef_slotstand(kies_pad()) is Slotstand.OP_SLOT and not heeft_zin_van_omgeving()


def bewaak_slot() -> None:
    """In every whole run, before anything of a story is drawn: this window hears when the lock changes.

    A run counts as somebody being there.
    """
    pad = standaard_pad()
    raak_aan(pad)
    eigen = kies_pad() == pad
    basis = str(st.get_option("server.baseUrlPath") or "").strip("/")
    adres = f"/{basis}/{_PAD}" if basis else f"/{_PAD}"
    _onderdeel(key="raamwerk_slot", data={"adres": adres, "stand": _noem_stand() if eigen else ""})


def maak_slotroute() -> list[Route]:
    """Where a window asks whether the data are open; the answer tells nothing else."""

    def antwoord(request: Request) -> JSONResponse:
        return JSONResponse({"stand": _noem_stand()}, headers={"Cache-Control": "no-store"})

    return [Route(f"/{_PAD}", antwoord, methods=["GET"])]


def _noem_stand() -> str:
    dicht = geef_slotstand(standaard_pad()) is Slotstand.OP_SLOT and not heeft_zin_van_omgeving()
    return "dicht" if dicht else "open"


def toon_slotknop() -> None:
    """In the sidebar: locks, where there is something to lock; in the demonstration the way out of it."""
    pad = standaard_pad()
    if kies_pad() != pad:
        st.sidebar.button("Naar eigen gegevens", key="slot.eigen", on_click=_naar_eigen, width="stretch")
    elif is_af_te_sluiten(pad) and mag_scherm(kijker(), "versleuteling"):
        hulp = "Niemand ziet nu nog iets. Wat u typte, is bewaard."
        st.sidebar.button("Zet op slot", key="slot.sluit", on_click=sluit_af, args=(pad,), help=hulp, width="stretch")


def _naar_eigen() -> None:
    for naam in ("opslag", "onderzoek", "casus", "item", "lijst"):
        st.query_params.pop(naam, None)


def _vergeet_alles() -> None:
    """What the framework keeps in memory of the stories."""
    st.cache_data.clear()
    st.cache_resource.clear()


bij_sluiten.append(_vergeet_alles)
