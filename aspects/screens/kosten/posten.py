"""Every inzet with its amount, grouped; each opens to its sum in words, and to the fields behind it."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

import streamlit as st

from aspects.kosten import KostenUitkomst, Post
from aspects.kosten.werklijst import vind_ontbrekend
from aspects.screens.kosten.aanpassen import teken_blad
from aspects.screens.kosten.opmaak import houd_heel, maak_alineas, maak_merken
from aspects.screens.kosten.somwoorden import vertel_som, zeg_nodig
from aspects.screens.kosten.weergave import lees_inzet, open_inzet
from casus.datums import periode_in_woorden
from casus.getallen import schrijf_bedrag
from casus.model import Inzet
from casus.screens.bron import Zicht, namen
from casus.screens.tekst import letterlijk

Posten = dict[str, Post]
_SCENARIOS = ("beide", "interventie", "referentie")
_TITELS = {
    "beide": "Bij allebei: het gedeelde verleden",
    "interventie": "Wat er gebeurde",
    "referentie": "Wat anders zou zijn gegaan",
}


@dataclass(frozen=True)
class _Groep:
    titel: str
    uitleg: str
    inzetten: list[Inzet]


def teken_inzetten(huidig: Zicht, kosten: KostenUitkomst | None) -> None:
    """The list on the left, what is chosen on the right; without ``kosten`` (not asked) only what lacks a price."""
    posten = _verzamel(kosten) if kosten else {}
    gekozen = lees_inzet(huidig)
    groepen = _groepeer(huidig, posten) if kosten else [_maak_werklijst(huidig, gekozen)]
    with st.container(key="lijstscherm"):
        links, rechts = st.columns([5, 4], gap="medium")
    with links, st.container(key="lijst_kosten"):
        for groep in groepen:
            _teken_groep(huidig, groep, posten, gekozen)
    with rechts:
        if gekozen is None:
            st.info("Kies links een inzet om de som, de prijs en de betaler te zien of aan te passen.")
        else:
            inzet = next(inzet for inzet in huidig.casus.inzetten if inzet.id == gekozen)
            teken_blad(huidig, inzet, posten.get(gekozen))


def _verzamel(kosten: KostenUitkomst) -> Posten:
    scenarios = (kosten.interventie, kosten.referentie)
    return {post.inzet: post for s in scenarios for post in (*s.posten, *s.schaduwposten)}


def _maak_werklijst(huidig: Zicht, ook: str | None = None) -> _Groep:
    """What lacks a price; what is being worked on stays in it."""
    zonder = [inzet for inzet in huidig.casus.inzetten if vind_ontbrekend(inzet, huidig.omgeving) or inzet.id == ook]
    uitleg = "" if zonder else "Elke inzet heeft een hoeveelheid en een prijs."
    return _Groep(f"Nog zonder prijs ({len(zonder)})", uitleg, zonder)


def _groepeer(huidig: Zicht, posten: Posten) -> list[_Groep]:
    betaald = [inzet for inzet in huidig.casus.inzetten if inzet.id in posten and posten[inzet.id].aard == "betaald"]
    schaduw = [inzet for inzet in huidig.casus.inzetten if inzet.id in posten and posten[inzet.id].aard == "schaduw"]
    groepen = [_maak_werklijst(huidig)]
    if huidig.casus.referentie is None:
        groepen.append(_Groep(_TITELS["interventie"], "", betaald))
    else:
        groepen += [_Groep(_TITELS[s], "", [inzet for inzet in betaald if inzet.scenario == s]) for s in _SCENARIOS]
    groepen.append(_Groep("Schaduw", "Een rekenwaarde: niemand betaalt dit. Het telt in geen totaal mee.", schaduw))
    return [groep for groep in groepen if groep.inzetten]


def _teken_groep(huidig: Zicht, groep: _Groep, posten: Posten, gekozen: str | None) -> None:
    st.header(groep.titel, anchor=False)
    if groep.uitleg:
        st.caption(groep.uitleg)
    wie = namen(huidig.casus)
    for inzet in groep.inzetten:
        with st.container(horizontal=True, vertical_alignment="top", key=f"regel_kosten_{inzet.id}"):
            st.html(_maak_regel(huidig, inzet, posten.get(inzet.id), wie[inzet.betrokkene]))
            st.button(
                "Pas aan", key=f"kosten.kies.{huidig.nr}.{inzet.id}", on_click=open_inzet, args=(inzet.id,),
                width="content", type="primary" if inzet.id == gekozen else "secondary",
                help=f"Pas aan: {letterlijk(inzet.omschrijving[:60])}",
            )  # fmt: skip


def _maak_regel(huidig: Zicht, inzet: Inzet, post: Post | None, wie: str) -> str:
    """An inzet with its amount, that opens to its sum; without a price: what it waits for."""
    delen = [wie, periode_in_woorden(inzet.van, inzet.tot), *_zeg_erbij(huidig, inzet, post)]
    onder = f"<span class='wie'>{escape(houd_heel(' · '.join(delen)))}</span>"
    if post is None:
        return f"<div class='kosten-post'><span class='regel'>{escape(inzet.omschrijving)}</span>{onder}</div>"
    merken = maak_merken(indicatief=post.indicatief, schaduw=post.aard == "schaduw")
    bedrag = escape(houd_heel(schrijf_bedrag(post.bedrag)))
    kop = f"<span>{escape(inzet.omschrijving)}{merken}</span><span class='bedrag'>{bedrag}</span>"
    som = maak_alineas(vertel_som(post, huidig.omgeving.prijzen), "kosten-som")
    return (
        f"<details class='kosten-post'><summary><span class='regel'>{kop}</span></summary>{som}</details>"
        f"<div class='kosten-post kosten-onder'>{onder}</div>"
    )


def _zeg_erbij(huidig: Zicht, inzet: Inzet, post: Post | None) -> Iterable[str]:
    if post is not None:
        return
    if ontbrekend := vind_ontbrekend(inzet, huidig.omgeving):
        yield zeg_nodig(ontbrekend)
    else:
        yield "compleet"
    if huidig.casus.referentie is not None:
        yield _TITELS[inzet.scenario].lower()
    if inzet.financier == "vrijwillig":
        yield "vrijwillig: hoeft geen prijs te krijgen"
