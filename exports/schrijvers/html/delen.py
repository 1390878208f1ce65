"""The parts of a report as the template of the page asks for them: plain lists and texts, chapter by chapter."""

from collections.abc import Sequence
from dataclasses import asdict, fields
from typing import Any

from exports.rapport.grafiek import Grafiek
from exports.rapport.model import Aanhaling, Alinea, Deel, Figuur, Kop, LeesMeer, Prent, Tabel
from exports.schrijvers.html.prenten import maak_bron, meet
from exports.schrijvers.opmaak import Plek, citeer, is_rij, leidt_in, schakel, vind_namen, wijs_plekken

_LANGSTE_ALT = 320
"""More words than this are no alternative text: they stand below the picture, to be opened."""


def maak_voorblad(delen: Sequence[Deel]) -> list[dict[str, Any]]:
    """The parts of the front page: no captions that are counted, no links, no graphs."""
    return [{**_maak_deel(Plek(deel), {}, 0), "grafieken": []} for deel in delen]


def maak_hoofdstukken(delen: Sequence[Deel]) -> list[dict[str, Any]]:
    """Per chapter its name and heading, the headings below it for the contents, and its parts."""
    plekken = wijs_plekken(delen)
    namen = vind_namen(plekken)
    uit: list[dict[str, Any]] = []
    grafieken = 0
    for plek in plekken:
        begint = isinstance(plek.deel, Kop) and plek.deel.niveau == 1
        if begint or not uit:
            uit.append({"kop": plek.kop[1] if begint else "", "naam": plek.naam, "koppen": [], "delen": []})
        if plek.in_inhoud and not begint:
            uit[-1]["koppen"].append({"tekst": plek.kop[1], "naam": plek.naam})
        deel = _maak_deel(plek, namen, grafieken)
        grafieken += len(deel.get("grafieken", ()))
        uit[-1]["delen"].append(deel)
    return uit


def _maak_deel(plek: Plek, namen: dict[str, str], grafieken: int) -> dict[str, Any]:
    """One part with its kind; ``grafieken``: how many graphs stand before it."""
    deel = plek.deel
    uit: dict[str, Any] = {"soort": type(deel).__name__, "label": plek.label, "naam": plek.naam}
    uit |= {veld.name: getattr(deel, veld.name) for veld in fields(deel)}
    if isinstance(deel, LeesMeer):
        uit["stukken"] = [] if is_rij(deel) else [asdict(stuk) for stuk in schakel(deel, namen)]
        uit["punten"] = [{"tekst": n.tekst, "naam": namen.get(n.anker, "")} for n in deel.naar] if is_rij(deel) else []
    elif isinstance(deel, Alinea):
        uit["leidt_in"] = leidt_in(deel)
    elif isinstance(deel, Aanhaling):
        uit["tekst"] = citeer(deel.tekst)
    elif isinstance(deel, Tabel):
        uit["grafieken"] = _maak_grafieken((deel.grafiek,) if deel.grafiek else (), deel.bijschrift, grafieken)
    elif isinstance(deel, Figuur | Prent):
        uit |= _maak_beeld(deel)
        if isinstance(deel, Figuur):
            uit["grafieken"] = _maak_grafieken(deel.grafieken, deel.bijschrift, grafieken)
    return uit


def _maak_beeld(deel: Figuur | Prent) -> dict[str, Any]:
    lang = len(deel.alt) > _LANGSTE_ALT
    als_tabel = isinstance(deel, Figuur) and deel.grafieken
    elders = "De getallen staan in de tabel" if als_tabel else "De woorden erbij staan"
    return {
        "bron": maak_bron(deel.svg),
        "maat": meet(deel.svg),
        "alt": f"{deel.bijschrift}. {elders} onder het beeld." if lang else deel.alt,
        "woorden": deel.alt if lang else "",
    }


def _maak_grafieken(grafieken: Sequence[Grafiek], bijschrift: str, vooraf: int) -> list[dict[str, Any]]:
    """Each with a name of its own, what it is called aloud, and its numbers."""
    return [
        {
            "naam": f"grafiek{vooraf + nummer}",
            "titel": grafiek.titel,
            "aanduiding": f"{bijschrift}. {grafiek.titel}" if grafiek.titel else bijschrift,
            "wat": grafiek.wat,
            "koppen": [reeks.naam for reeks in grafiek.reeksen],
            "rijen": list(zip(grafiek.punten, *(reeks.gezegd for reeks in grafiek.reeksen), strict=True)),
            "streepje": _noem_streepje(grafiek),
            "getallen": asdict(grafiek),
        }
        for nummer, grafiek in enumerate(grafieken, 1)
    ]


def _noem_streepje(grafiek: Grafiek) -> str:
    """What a dash in the place of a number means, '' where there is none."""
    paren = (paar for reeks in grafiek.reeksen for paar in zip(reeks.waarden, reeks.gezegd, strict=True))
    return next((gezegd for waarde, gezegd in paren if waarde is None), "")
