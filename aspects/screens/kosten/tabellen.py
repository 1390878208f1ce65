"""The outcome in tables: per payer, where the range comes from, sensitivity, what nobody pays."""

from decimal import Decimal
from typing import Any

import streamlit as st

from aspects.kosten import (
    KostenUitkomst, Post, bereken_gevoeligheid, vind_breedste, vind_breedste_van_verschil,
)  # fmt: skip
from aspects.kosten.prijzen import is_schaduw
from aspects.kosten.scenario import is_prijspeil_gemengd
from aspects.kosten.uitkomst import ScenarioKosten
from aspects.kosten.uitleg import schrijf_bereik, schrijf_voorbehoud
from aspects.kosten.verschilwoorden import schrijf_rond, schrijf_verschil, schrijf_verschilbereik
from aspects.screens.kosten.opmaak import houd_heel, maak_tabel
from aspects.screens.kosten.weergave import open_inzet
from casus.bewerken.halve import vind_item
from casus.datums import periode_in_woorden
from casus.getallen import schrijf_bedrag, tel_op
from casus.screens.bron import Zicht
from casus.screens.tekst import letterlijk
from casus.woorden import woord

_GEEN = "—"
_SAMEN = "Samen"
_NUL = Decimal("0.00")


def teken_betalers(kosten: KostenUitkomst) -> None:
    """Both scenarios and the difference per payer, to the cent."""
    st.header("Per betaler", anchor=False)
    if not kosten.interventie.posten and not kosten.referentie.posten:
        st.caption("Er is nog geen betaalde inzet met een bedrag.")
        return
    st.html(maak_tabel(_maak_koppen(kosten), _maak_rijen(kosten), samen=_SAMEN))


def _maak_koppen(kosten: KostenUitkomst) -> list[str]:
    """Every sum under a heading that says what holds it back."""
    gemengd, verschil = kosten.prijspeil_gemengd, kosten.verschil
    koppen = ["Wie betaalt", _met("Wat er gebeurde", schrijf_voorbehoud(kosten.interventie.volledig, gemengd))]
    if verschil is None:
        return koppen
    anders = _met("Wat anders zou zijn gegaan", schrijf_voorbehoud(kosten.referentie.volledig, gemengd))
    return [*koppen, anders, _met("Wat er gebeurde was", schrijf_voorbehoud(verschil.volledig, gemengd))]


def _met(kop: str, voorbehoud: str) -> str:
    return f"{kop} ({voorbehoud})" if voorbehoud else kop


def _maak_rijen(kosten: KostenUitkomst) -> list[list[str]]:
    interventie, referentie, verschil = kosten.interventie, kosten.referentie, kosten.verschil
    betalers = dict.fromkeys([*interventie.per_financier, *(referentie.per_financier if verschil else {})])
    rijen: list[list[Any]] = [
        [
            woord("financier", betaler),
            _schrijf(interventie.per_financier.get(betaler)),
            _schrijf(referentie.per_financier.get(betaler)),
            schrijf_verschil(verschil.per_financier[betaler], op_de_cent=True) if verschil else "",
        ]
        for betaler in betalers
    ]
    totaal = schrijf_verschil(verschil.totaal, op_de_cent=True) if verschil else ""
    rijen.append([_SAMEN, schrijf_bedrag(interventie.totaal), schrijf_bedrag(referentie.totaal), totaal])
    gedeeld = [post.bedrag for post in interventie.posten if post.scenario == "beide"]
    if verschil and gedeeld:
        rijen.append(["waarvan bij allebei (gedeeld verleden)", *[schrijf_bedrag(tel_op(gedeeld))] * 2, _GEEN])
    rijen += _maak_bereikrij(kosten)
    return rijen if verschil else [rij[:2] for rij in rijen]


def _maak_bereikrij(kosten: KostenUitkomst) -> list[list[str]]:
    interventie, referentie, verschil = kosten.interventie, kosten.referentie, kosten.verschil
    breed = [s.totaal_zeker != s.totaal_mogelijk for s in (interventie, referentie)]
    if not any(breed):
        return []
    bereik = schrijf_verschilbereik(verschil.van, verschil.tot, op_de_cent=True) if verschil else ""
    return [[
        "van zeker tot mogelijk, door datums die niet vaststaan",
        schrijf_bereik(interventie.totaal_zeker, interventie.totaal_mogelijk),
        schrijf_bereik(referentie.totaal_zeker, referentie.totaal_mogelijk),
        bereik or "geen bereik",
    ]]  # fmt: skip


def _schrijf(bedrag: Decimal | None) -> str:
    return _GEEN if bedrag is None else schrijf_bedrag(bedrag)


def teken_bereik(huidig: Zicht, kosten: KostenUitkomst) -> None:
    """The three items that make the range wide, each one press away from its dates."""
    st.header("Waar het bereik vandaan komt", anchor=False)
    breedste = vind_breedste_van_verschil(kosten) if kosten.verschil else vind_breedste(kosten.interventie.posten)
    if not breedste:
        st.caption("Er is geen bereik: geen datum die niet vaststaat verandert iets aan de bedragen.")
        return
    st.caption("Deze inzet maakt het meest uit, omdat niet vaststaat van wanneer tot wanneer die liep.")
    for post in breedste:
        _teken_brede(huidig, post)


def _teken_brede(huidig: Zicht, post: Post) -> None:
    inzet = vind_item(huidig.casus, "inzetten", post.inzet)
    anders = ", mensen vertellen het verschillend" if inzet.betwist else ""
    bereik = schrijf_bereik(post.bedrag_zeker, post.bedrag_mogelijk)
    with st.container(horizontal=True, vertical_alignment="center", key=f"regel_kosten_breed_{post.inzet}"):
        with st.container(gap=None, width="stretch"):
            st.markdown(houd_heel(letterlijk(f"{post.omschrijving}: {bereik}")))
            st.caption(letterlijk(f"{periode_in_woorden(inzet.van, inzet.tot)}{anders}"))
        st.button(
            "Pas aan", key=f"kosten.breed.{post.inzet}", on_click=open_inzet, args=(post.inzet,), width="content",
            help=f"Pas aan: {letterlijk(post.omschrijving[:60])}",
        )  # fmt: skip


def teken_gevoeligheid(kosten: KostenUitkomst) -> None:
    """How much the difference hangs on what the referentie would have cost."""
    st.header("Hoe gevoelig is het verschil", anchor=False)
    gevoelig, verschil = bereken_gevoeligheid(kosten), kosten.verschil
    if gevoelig is None or verschil is None:
        st.caption("Er is niets om mee te vergelijken, dus ook geen verschil.")
        return
    if gevoelig.duurste is None or gevoelig.zonder_duurste is None:
        st.caption("Bij wat anders zou zijn gegaan staat geen eigen inzet met een bedrag: er valt niets te variëren.")
        return
    duurste = f"zonder de duurste post daarvan: {gevoelig.duurste.omschrijving}"
    gevallen = [
        ("zoals het nu staat", verschil.totaal),
        ("als de prijzen van wat anders zou zijn gegaan 20% lager zijn", gevoelig.bij_laag),
        ("als die prijzen 20% hoger zijn", gevoelig.bij_hoog),
        (duurste, gevoelig.zonder_duurste),
    ]
    rijen = [[geval, schrijf_verschil(bedrag) + _zeg_omgeslagen(verschil.totaal, bedrag)] for geval, bedrag in gevallen]
    voorbehoud = schrijf_voorbehoud(verschil.volledig, kosten.prijspeil_gemengd)
    st.html(maak_tabel(["Geval", _met("Wat er gebeurde was", voorbehoud)], rijen))
    st.caption("Afgerond op € 100. Wat bij allebei hoort, blijft in elk geval gelijk.")


def _zeg_omgeslagen(nu: Decimal, dan: Decimal) -> str:
    return ", het slaat om" if nu * dan < 0 else ""


def teken_schaduw(huidig: Zicht, kosten: KostenUitkomst) -> None:
    """What nobody pays, in no total."""
    interventie, referentie = kosten.interventie, kosten.referentie
    if not interventie.schaduwposten and not referentie.schaduwposten:
        return
    st.header("Schaduw: wat niemand betaalt", anchor=False)
    zin = f"Rekenwaarde van wat er gebeurde: {_zeg_schaduw(huidig, interventie)}."
    if kosten.verschil is not None:
        zin += f" Van wat anders zou zijn gegaan: {_zeg_schaduw(huidig, referentie)}."
    st.markdown(houd_heel(letterlijk(zin)))
    st.caption("Niemand betaalt dit. Het zit in geen enkel totaal, bij geen betaler en niet in de lijnen.")


def _zeg_schaduw(huidig: Zicht, scenario: ScenarioKosten) -> str:
    """The sum, with what holds it back: what volunteers did without a price, prices of several years."""
    omgeving = huidig.omgeving
    open_ = (vind_item(huidig.casus, "inzetten", kenmerk) for kenmerk in scenario.onbekend)
    volledig = not any(is_schaduw(inzet, omgeving) for inzet in open_)
    gemengd = is_prijspeil_gemengd(scenario.schaduwposten, omgeving.onderzoek.prijspeil)
    return _met(schrijf_rond(scenario.schaduw), schrijf_voorbehoud(volledig, gemengd))
