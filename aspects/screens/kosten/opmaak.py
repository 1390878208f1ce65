"""Pieces of HTML this screen is made of; all text of people is escaped here and nowhere else."""

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

import streamlit as st

from casus.model import Prijs

_STIJL = (Path(__file__).parent / "kosten.css").read_text(encoding="utf-8")


def zet_stijl() -> None:
    """The stylesheet of this screen; call it once per run."""
    st.html(f"<style>{_STIJL}</style>")


def maak_tabel(koppen: Sequence[str], rijen: Iterable[Sequence[str]], *, samen: str = "") -> str:
    """A table; the first cell of a row is its heading, the others are amounts; the row called ``samen`` is the sum."""
    kop = "".join(f"<th scope='col'>{escape(tekst)}</th>" for tekst in koppen)
    romp = ""
    for eerste, *rest in rijen:
        cellen = "".join(f"<td>{escape(houd_heel(cel))}</td>" for cel in rest)
        romp += f"<tr class='{'samen' if eerste == samen else ''}'><th scope='row'>{escape(eerste)}</th>{cellen}</tr>"
    return f"<table class='kosten-tabel'><thead><tr>{kop}</tr></thead><tbody>{romp}</tbody></table>"


def maak_alineas(regels: Iterable[str], klasse: str) -> str:
    """Lines of plain text one below the other."""
    return f"<div class='{klasse}'>{''.join(f'<p>{escape(houd_heel(regel))}</p>' for regel in regels)}</div>"


def maak_merken(*, indicatief: bool, schaduw: bool) -> str:
    """What must be seen of a price: a rough guess, a value nobody pays."""
    merken = [*(["indicatief"] if indicatief else []), *(["schaduw"] if schaduw else [])]
    return "".join(f" <span class='kosten-merk'>{merk}</span>" for merk in merken)


def maak_prijsmerken(regel: Prijs) -> str:
    """The marks of a line of the price list."""
    return maak_merken(indicatief=regel.indicatief, schaduw=regel.aard == "schaduw")


def houd_heel(tekst: str) -> str:
    """The text such that no amount in it is broken over two lines."""
    return tekst.replace("€ ", "€\u00a0")
