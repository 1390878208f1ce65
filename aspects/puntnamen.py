"""What a point of attention is called, and which point stands for one that was merged."""

from collections.abc import Iterable

from casus.model import Aandachtspunt

BUITEN = ("verworpen", "samengevoegd")


def noem_punt(punt: Aandachtspunt) -> str:
    """A point with its number: '3. De aanvraag duurt lang'."""
    return f"{punt.nummer}. {punt.titel}" if punt.nummer is not None else punt.titel


def telt_als_punt(punt: Aandachtspunt) -> bool:
    """False for a point that was rejected or merged into another: nobody is asked about it any more."""
    return punt.status not in BUITEN


def volg_samengevoegd(punten: Iterable[Aandachtspunt]) -> dict[str, str]:
    """Of every merged point the one that stands for it now, also by way of another; a circle ends."""
    naar = {punt.id: punt.samengevoegd_in for punt in punten if punt.status == "samengevoegd"}
    return {kenmerk: _volg(kenmerk, naar) for kenmerk in naar}


def _volg(kenmerk: str, naar: dict[str, str | None]) -> str:
    gezien = {kenmerk}
    while (verder := naar.get(kenmerk)) is not None and verder not in gezien:
        gezien.add(verder)
        kenmerk = verder
    return kenmerk
