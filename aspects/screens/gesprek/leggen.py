"""Lays a card in the store, and tells what lies there; never what is on it."""

from collections.abc import Mapping
from typing import Any

from casus.screens.bron import ik, meld, opslag
from casus.storage import OpslagFout
from casus.storage.bedekt import BedekteScore


def lees_kaarten(nummer: int, aspect: str) -> dict[str, tuple[str | None, ...]]:
    """Who has cards lying, and on which parts."""
    return opslag().bedekt.waarop(nummer, aspect)


def leg_kaart(
    nummer: int, aspect: str, deel: str | None, wie: str, score: int | None, velden: Mapping[str, Any] | None = None
) -> bool:
    """Lays one card; False (and a message) where that may not or could not be."""
    v = velden or {}
    kaart = BedekteScore(
        aspect=aspect, deelaspect=deel, perspectief=wie, score=score, toelichting=(v.get("waarom") or "").strip(),
        zichtbaar=v.get("zichtbaar") or "allen", moment="apart" if v.get("apart") else "aan_tafel",
        over_afwezige=bool(v.get("over_afwezige")),
    )  # fmt: skip
    try:
        opslag().bedekt.leg(nummer, kaart, ik())
    except OpslagFout as fout:
        meld(str(fout), "fout")
    except KeyError:
        return False
    else:
        return True
    return False
