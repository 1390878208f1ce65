"""A plain table for a screen: header cells, a frame that scrolls where it is too wide, every text escaped."""

from collections.abc import Sequence
from html import escape


def maak_tabel(naam: str, koppen: Sequence[str], rijen: Sequence[Sequence[str]], *, getallen: bool = False) -> str:
    """The table as HTML; the first cell of a row is its heading. ``getallen``: the others line up on the right."""
    kop = "".join(f"<th scope='col'>{escape(tekst)}</th>" for tekst in koppen)
    lijf = "".join(
        f"<tr><th scope='row'>{escape(rij[0])}</th>"
        + "".join(f"<td>{escape(_houd_heel(cel))}</td>" for cel in rij[1:])
        + "</tr>"
        for rij in rijen
    )
    soort = "casus-tabel getallen" if getallen else "casus-tabel"
    tabel = f"<table class='{soort}'><thead><tr>{kop}</tr></thead><tbody>{lijf}</tbody></table>"
    return f"<div style='overflow-x: auto' tabindex='0' role='region' aria-label='{escape(naam)}'>{tabel}</div>"


def _houd_heel(tekst: str) -> str:
    """No amount is broken over two lines."""
    return tekst.replace("€ ", "€\u00a0")
