"""What another list would change, in a sentence and by line."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from aspects.prijswissel import Gebruik, Prijswissel, noem_verschil, tel_gebruik
from aspects.screens.prijslijst.tabel import toon_rijen, toon_tabel, zeg_prijs
from casus.model import Prijs
from casus.screens.tekst import letterlijk
from casus.woorden import som_op, woord

_VEEL = 200


def teken_gevolgen(wissel: Prijswissel, gebruik: Sequence[Gebruik]) -> None:
    """The counts, what stands in the way, and the lines that are new, other or gone."""
    if wissel.botsingen:
        regels = "\n".join(f"- {letterlijk(str(botsing))}" for botsing in wissel.botsingen)
        st.error(
            "Deze lijst kan niet in gebruik. Casussen rekenen met prijzen die er dan niet meer zijn. Of met prijzen "
            "die dan per iets anders gaan. Voeg de lijst toe in plaats van te vervangen, of zet deze prijzen erbij."
            f"\n\n{regels}"
        )
    st.write(_zeg_aantallen(wissel))
    if raakt := _zeg_wat_het_raakt(wissel, gebruik):
        st.warning(letterlijk(raakt))
    for titel, regels in (("Nieuw", wissel.nieuw), ("Weg", wissel.weg)):
        if regels:
            with st.expander(f"{titel} ({len(regels)})"):
                toon_tabel(regels[:_VEEL], titel)
                _zeg_meer(len(regels))
    if wissel.anders:
        with st.expander(f"Anders ({len(wissel.anders)})", expanded=len(wissel.anders) <= 10):
            rijen = [_maak_rij(voor, na) for voor, na in wissel.anders[:_VEEL]]
            toon_rijen(("Wat", "Was", "Wordt"), rijen, "Anders")
            _zeg_meer(len(wissel.anders))


def _zeg_aantallen(wissel: Prijswissel) -> str:
    """'Er komen 3 prijzen bij, er verandert 1 prijs en er gaan 2 prijzen weg. 40 prijzen blijven gelijk.'"""
    delen = [
        _tel(len(wissel.nieuw), "er komt {} bij", "er komen {} bij"),
        _tel(len(wissel.anders), "er verandert {}", "er veranderen {}"),
        _tel(len(wissel.weg), "er gaat {} weg", "er gaan {} weg"),
    ]
    genoemd = [deel for deel in delen if deel]
    if not genoemd:
        return f"De prijzen blijven zoals ze zijn ({wissel.gelijk}). Alleen de naam of de versie verandert."
    zin = som_op(genoemd)
    gelijk = _tel(wissel.gelijk, "{} blijft gelijk", "{} blijven gelijk")
    return f"{zin[:1].upper()}{zin[1:]}." + (f" {gelijk}." if gelijk else "")


def _tel(aantal: int, enkel: str, meer: str) -> str:
    return enkel.format("1 prijs") if aantal == 1 else meer.format(f"{aantal} prijzen") if aantal else ""


def _zeg_wat_het_raakt(wissel: Prijswissel, gebruik: Sequence[Gebruik]) -> str:
    """Which cases get other amounts; empty where none does."""
    waar = tel_gebruik(gebruik)
    telt = [na.code for voor, na in wissel.anders if {"prijs", "prijspeil", "aard"} & {*noem_verschil(voor, na)}]
    casussen = sorted({casus for code in telt for casus in waar.get(code, [])})
    if not casussen:
        return ""
    return f"Bedragen in deze casussen veranderen mee: {', '.join(casussen)}."


def _maak_rij(voor: Prijs, na: Prijs) -> str:
    velden = noem_verschil(voor, na)
    was, wordt = (", ".join(dict.fromkeys(_zeg_veld(regel, naam) for naam in velden)) for regel in (voor, na))
    wat = f"{escape(na.omschrijving)} <small>{escape(na.code)}</small>"
    return f"<tr><th scope='row' class='wat'>{wat}</th><td>{escape(was)}</td><td>{escape(wordt)}</td></tr>"


def _zeg_veld(regel: Prijs, naam: str) -> str:
    waarde = getattr(regel, naam)
    if naam in ("prijs", "eenheid"):
        return zeg_prijs(regel)
    if naam in ("financier", "aard"):
        return woord(naam, waarde)
    if naam == "indicatief":
        return "indicatief" if waarde else "niet indicatief"
    return str(waarde) if waarde is not None else "geen adres"


def _zeg_meer(aantal: int) -> None:
    if aantal > _VEEL:
        st.caption(f"De eerste {_VEEL}; er zijn er nog {aantal - _VEEL}.")
