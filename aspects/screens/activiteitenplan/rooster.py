"""The months as a table: actions by category, a sign in each month; the same in sentences."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

import streamlit as st

from aspects.activiteitenplan import Rooster, Roosterrij, noem_maanden
from casus.datums.kalender import MAANDEN
from casus.model.keuzes import Actiestatus
from casus.woorden import woord

_STIJL = (Path(__file__).parent / "rooster.css").read_text(encoding="utf-8")
_KORT = {"maart": "mrt"}
_TEKENS: dict[Actiestatus, str] = {"gepland": "○", "bezig": "●", "gereed": "✓"}


def teken_rooster(rooster: Rooster, gekozen: str = "") -> None:
    """Draws the table, and says what the signs are."""
    st.html(f"<style>{_STIJL}</style>{maak_tabel(rooster, gekozen)}")
    legenda = " · ".join(f"{teken} {woord('actiestatus', status)}" for status, teken in _TEKENS.items())
    erbuiten = f" Nog {rooster.erbuiten} geplande maanden vallen buiten dit beeld." if rooster.erbuiten else ""
    st.caption(legenda + "." + erbuiten)


def maak_tabel(rooster: Rooster, gekozen: str = "") -> str:
    """The table as HTML; every text is escaped, and each filled month is said in words as well."""
    kolommen = len(rooster.maanden) + 1
    lijf = ""
    for groep in rooster.groepen:
        naam = escape(woord("categorie", groep.categorie).capitalize())
        lijf += f"<tbody><tr class='groep'><th scope='rowgroup' colspan='{kolommen}'>{naam}</th></tr>"
        lijf += "".join(_maak_rij(rij, rooster.maanden, rij.actie.id == gekozen) for rij in groep.rijen)
        lijf += "</tbody>"
    tabel = f"<table class='plan-rooster'><thead>{_maak_kop(rooster.maanden)}</thead>{lijf}</table>"
    return f"<div class='plan-kader' tabindex='0' role='region' aria-label='Acties per maand'>{tabel}</div>"


def _maak_kop(maanden: Sequence[str]) -> str:
    """Years above, months below."""
    per_jaar: dict[str, int] = {}
    for maand in maanden:
        per_jaar[maand[:4]] = per_jaar.get(maand[:4], 0) + 1
    jaren = "".join(
        f"<th scope='colgroup' class='jaar' colspan='{aantal}'>{int(jaar)}</th>" for jaar, aantal in per_jaar.items()
    )
    namen = ""
    for plek, maand in enumerate(maanden):
        naam, klasse = MAANDEN[int(maand[5:7]) - 1], "jaar" if _is_rand(maanden, plek) else ""
        namen += f"<th scope='col' class='{klasse}'><abbr title='{naam}'>{_KORT.get(naam, naam[:3])}</abbr></th>"
    return f"<tr><th scope='col' rowspan='2'>Actie</th>{jaren}</tr><tr>{namen}</tr>"


def _maak_rij(rij: Roosterrij, maanden: Sequence[str], gekozen: bool) -> str:
    teken, zin = _TEKENS.get(rij.actie.status, "○"), escape(woord("actiestatus", rij.actie.status))
    vol = f"<span class='plan-balk'><span aria-hidden='true'>{teken}</span><span class='plan-lees'>{zin}</span></span>"
    cellen = ""
    for plek, gevuld in enumerate(rij.gevuld):
        begin, eind = gevuld and not _staat(rij, plek - 1), gevuld and not _staat(rij, plek + 1)
        merken = {"jaar": _is_rand(maanden, plek), "vol": gevuld, "begin": begin, "eind": eind}
        klassen = " ".join(naam for naam, ja in merken.items() if ja)
        cellen += f"<td class='{klassen}'>{vol if gevuld else ''}</td>"
    klasse = " class='gekozen'" if gekozen else ""
    return f"<tr{klasse}><th scope='row'>{escape(rij.actie.advies)}</th>{cellen}</tr>"


def _staat(rij: Roosterrij, plek: int) -> bool:
    return 0 <= plek < len(rij.gevuld) and rij.gevuld[plek]


def _is_rand(maanden: Sequence[str], plek: int) -> bool:
    return plek == 0 or maanden[plek][:4] != maanden[plek - 1][:4]


def beschrijf_rooster(rooster: Rooster) -> tuple[str, ...]:
    """The same in sentences, action by action."""
    return tuple(
        f"{rij.actie.advies}: {noem_maanden(rij.actie.maanden)} ({woord('actiestatus', rij.actie.status)})"
        for groep in rooster.groepen
        for rij in groep.rijen
    )
