"""Lines of a price list as a table to read; all text is shown as text."""

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path
from urllib.parse import urlsplit

import streamlit as st

from casus.getallen import schrijf_bedrag
from casus.model import Prijs
from casus.woorden import woord

_STIJL = (Path(__file__).parent / "stijl.css").read_text("utf-8")
_KOPPEN = ("Wat", "Prijs", "Jaar", "Wie betaalt", "Bron")
_RECHTS = ("Prijs",)


def toon_tabel(regels: Iterable[Prijs], naam: str) -> None:
    """A table of these lines that scrolls by itself; ``naam`` is what a screen reader calls it."""
    toon_rijen(_KOPPEN, [_maak_rij(regel) for regel in regels], naam)


def toon_rijen(koppen: Sequence[str], rijen: Sequence[str], naam: str) -> None:
    """A table of rows that are HTML already."""
    kop = "".join(
        f"<th scope='col'{' class=getal' if tekst in _RECHTS else ''}>{escape(tekst)}</th>" for tekst in koppen
    )
    st.html(
        f"<style>{_STIJL}</style><div class='prijzen' role='region' tabindex='0' aria-label='{escape(naam)}'>"
        f"<table class='casus-tabel'><thead><tr>{kop}</tr></thead><tbody>{''.join(rijen)}</tbody></table></div>"
    )


def toon_groep(titel: str) -> None:
    """A quiet heading of the third level."""
    st.html(f"<style>{_STIJL}</style><h3 class='prijs-groep'>{escape(titel)}</h3>")


def zeg_prijs(regel: Prijs) -> str:
    """The price with its unit: '€ 30,87 per keer'."""
    return f"{schrijf_bedrag(regel.prijs)} per {woord('eenheid', regel.eenheid)}"


def zeg_let_op(regel: Prijs) -> str:
    """In words what sort of price it is; empty for a price that somebody pays and that has a firm source."""
    delen = ["schaduw: niemand betaalt dit"] if regel.aard == "schaduw" else []
    return "; ".join([*delen, "indicatief: ruwe schatting"] if regel.indicatief else delen)


def is_webadres(adres: str | None) -> bool:
    """True for what a browser may open: an address of the web, and nothing that runs."""
    try:
        delen = urlsplit(adres or "")
    except ValueError:
        return False
    return delen.scheme in ("http", "https") and bool(delen.netloc)


def _maak_rij(regel: Prijs) -> str:
    let_op = f"<span class='let-op'>{escape(zeg_let_op(regel))}</span>" if zeg_let_op(regel) else ""
    return (
        f"<tr><th scope='row' class='wat'>{escape(regel.omschrijving)} <small>{escape(regel.code)}</small>{let_op}</th>"
        f"<td class='getal'>{schrijf_bedrag(regel.prijs)} <small>per {woord('eenheid', regel.eenheid)}</small></td>"
        f"<td>{regel.prijspeil}</td><td>{escape(woord('financier', regel.financier))}</td>"
        f"<td class='bron'>{_maak_bron(regel)}</td></tr>"
    )


def _maak_bron(regel: Prijs) -> str:
    bron = escape(regel.bron)
    if not is_webadres(regel.bron_url):
        return f"<span>{bron}</span>" + (f"<small>{escape(regel.bron_url)}</small>" if regel.bron_url else "")
    adres = escape(regel.bron_url or "", quote=True)
    return f"<a href='{adres}' target='_blank' rel='noreferrer'>{bron}</a>"
