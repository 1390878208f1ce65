"""The fields of one thing an evaluation holds of its own: a point, an action, a panel talk, a statement in it.

Of a part inside a thing (a statement in a talk) the fields are drawn in the same way.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from casus.model import Model
from casus.model.kenmerken import veldkenmerk
from casus.model.lijsten import EVALUATIELIJSTEN, noem_sleutel
from casus.screens.bron import Onderzoekszicht, doe_onderzoek, opslag
from casus.screens.dingvelden import Bron, Keuzes, Maak, Namen, teken_dingvelden
from casus.stappen import Zet

__all__ = ["teken_velden", "verander_ding", "vind_ding"]

_NAMEN = {
    "panelgesprekken": "panelgesprek", "aandachtspunten": "aandachtspunt", "teksten": "tekst van het rapport",
    "principes": "principe", "acties": "actie", "uitspraken": "uitspraak", "bewijs": "bewijs",
}  # fmt: skip
Deel = tuple[str, str]
"""A part: the list inside the thing, and its id there."""


def teken_velden(
    huidig: Onderzoekszicht, lijst: str, kenmerk: str, namen: Namen, scherm: str, keuzes: Keuzes | None = None, *,
    deel: Deel | None = None, lang: Sequence[str] = (), maak: Maak | None = None,
) -> None:  # fmt: skip
    """Draws these fields of one thing of ``huidig.lijsten`` and saves each when it is left; nothing where it is gone.

    Codes have their words; aspects and points what this evaluation calls them; ``keuzes`` (field, code, words) goes
    before. ``lang`` names texts that want room; ``maak`` makes the thing where more changes along with a field.
    """
    ding = _pak_deel(vind_ding(getattr(huidig.lijsten, lijst), kenmerk), deel)
    if ding is None:
        return
    plek = ".".join((scherm, str(huidig.nr), lijst, kenmerk, *(deel or ())))
    teken_dingvelden(
        _maak_bron(huidig.nr, lijst, kenmerk, deel, plek, maak), ding, namen,
        {**_geef_keuzes(huidig, type(ding), namen), **(keuzes or {})}, lang,
    )  # fmt: skip


def vind_ding(dingen: Sequence[Model], kenmerk: str) -> Any:
    """The thing of a list with this id (of a text: its place); None where it is not there."""
    return next((ding for ding in dingen if noem_sleutel(ding) == kenmerk), None)


def verander_ding(nummer: int, lijst: str, kenmerk: str, wat: str, maak: Callable[[Any], Any]) -> bool:
    """Stores the thing as ``maak`` makes it of what is stored now; False where it is gone or that could not be."""
    nu = vind_ding(getattr(opslag().evaluaties.laad(nummer), lijst), kenmerk)
    return nu is not None and doe_onderzoek(nummer, wat, [Zet(lijst, maak(nu), nu)])


def _maak_bron(nummer: int, lijst: str, kenmerk: str, deel: Deel | None, plek: str, maak: Maak | None) -> Bron:
    def laad_heel() -> Any:
        return vind_ding(getattr(opslag().evaluaties.laad(nummer), lijst), kenmerk)

    def bewaar(wat: str, na: Any, voor: Any) -> bool:
        if deel is not None:
            heel = laad_heel()
            if heel is None:
                return False
            na, voor = _zet_deel(heel, deel, na), _zet_deel(heel, deel, voor)
        return doe_onderzoek(nummer, wat, [Zet(lijst, na, voor)])

    naam = _NAMEN.get(deel[0] if deel else lijst, lijst)
    return Bron(plek, naam, lambda: _pak_deel(laad_heel(), deel), bewaar, maak)


def _pak_deel(ding: Any, deel: Deel | None) -> Any:
    if deel is None or ding is None:
        return ding
    return next((d for d in getattr(ding, deel[0]) if d.id == deel[1]), None)


def _zet_deel(ding: Any, deel: Deel, nieuw: Any) -> Any:
    delen = [nieuw if ander.id == deel[1] else ander for ander in getattr(ding, deel[0])]
    return ding.model_copy(update={deel[0]: delen})


def _geef_keuzes(huidig: Onderzoekszicht, model: type[Model], namen: Namen) -> Mapping[str, Mapping[Any, str]]:
    """What the evaluation itself calls what a field names."""
    uit: dict[str, Mapping[Any, str]] = {}
    for naam in [deel for rij in namen for deel in ([rij] if isinstance(rij, str) else rij)]:
        verwijst = veldkenmerk(model, naam).verwijst
        if verwijst == "aspecten":
            uit[naam] = {a.code: a.label or a.code.replace("_", " ") for a in huidig.onderzoek.aspecten}
        elif verwijst == "aandachtspunten":
            punten = huidig.lijsten.aandachtspunten
            uit[naam] = {p.id: f"{p.nummer}. {p.titel}" if p.nummer is not None else p.titel for p in punten}
    return uit


assert set(EVALUATIELIJSTEN) <= set(_NAMEN)
