"""The costs over the comparable stories: what was asked, the sums with what holds them back, per payer, over time."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from aspects.effecten.prent_kosten import beschrijf_betalers, teken_betalers
from aspects.effecten.prent_verloop import beschrijf_verloop, teken_verloop
from aspects.effecten.woorden import (
    GEEN_CIJFER, GEKOZEN_OM_TE_LEREN, WAAROM_NIET, lijst_gevallen, vertel_som, vertel_spreiding, vertel_verloop,
    zeg_gevraagd,
)  # fmt: skip
from aspects.kosten.uitleg import schrijf_bereik, schrijf_voorbehoud
from aspects.kosten.verschilwoorden import schrijf_verschil
from aspects.screens.effecten.opmaak import teken_prent
from aspects.screens.effecten.stof import Blad
from aspects.screens.effecten.tabellen import maak_betalerstabel, maak_verlooptabel
from aspects.screens.getallen import Verhaalregel
from aspects.screens.tabel import maak_tabel
from aspects.tellingen import schrijf_telling
from casus.datums import in_lopende_zin
from casus.screens.tekst import letterlijk
from casus.woorden import woord

WEL, ANDERS = "Wat er gebeurde", "Wat anders zou zijn gegaan"


def toon_kosten(blad: Blad) -> None:
    """The section."""
    st.header("Kosten", anchor=False)
    _toon_gevraagd(blad)
    if not blad.effecten.kosten.vergelijkbaar:
        st.info("Nog geen verhaal is te vergelijken. Daarvoor zijn kosten nodig, en wat er anders zou zijn gegaan.")
        return
    _toon_som(blad)
    _toon_betalers(blad)
    _toon_verloop(blad)
    _toon_gevoeligheid(blad)


def _toon_gevraagd(blad: Blad) -> None:
    """How many stories were asked, compared, and not: each number opens."""
    effect, geheel = blad.effecten.kosten, blad.stof.geheel
    with st.container(gap=None, key="effecten_kosten_gevraagd"):
        blad.getallen.teken(
            zeg_gevraagd(geheel.kosten.casussen, geheel.aantal), "kosten.gevraagd", "Naar kosten gevraagd",
            partial(_lijst_verhalen, blad, effect.gevraagd),
        )  # fmt: skip
        if geheel.kosten.casussen:
            blad.getallen.teken(
                f"Te vergelijken: {schrijf_telling(geheel.kosten.vergelijkbaar.casussen, geheel.aantal)}.",
                "kosten.vergelijkbaar", "Te vergelijken", partial(_lijst_verhalen, blad, effect.vergelijkbaar),
            )  # fmt: skip
        if effect.niet_vergeleken:
            blad.getallen.teken(
                f"Niet te vergelijken: {schrijf_telling(len(effect.niet_vergeleken), geheel.aantal)}.",
                "kosten.niet", "Niet te vergelijken, en waarom", partial(_lijst_niet_vergeleken, blad),
            )  # fmt: skip


def _toon_som(blad: Blad) -> None:
    """Both sums and the difference, rounded; in how many stories it was cheaper or dearer."""
    effect, kosten = blad.effecten.kosten, blad.stof.geheel.kosten
    zinnen = [*vertel_som(kosten, effect), vertel_spreiding(effect)]
    st.markdown("\n".join(f"- {letterlijk(zin)}" for zin in zinnen if zin))
    kanten = (
        ("goedkoper dan anders", "goedkoper", effect.goedkoper), ("duurder dan anders", "duurder", effect.duurder),
        ("even duur", "even", effect.even_duur), ("niet volledig", "onvolledig", effect.onvolledig),
        ("prijzen van verschillende jaren", "gemengd", effect.gemengd),
    )  # fmt: skip
    with st.container(horizontal=True, gap="small", key="effecten_kosten_kanten"):
        for tekst, sleutel, wie in kanten:
            if wie:
                telling = schrijf_telling(len(wie), len(effect.vergelijkbaar))
                blad.getallen.teken(
                    f"{tekst}: {telling}", f"kosten.{sleutel}", f"Kosten: {tekst}", partial(_lijst_verhalen, blad, wie)
                )
        if effect.breedste:
            blad.getallen.teken(
                "waar het bereik vandaan komt", "kosten.bereik", "Deze inzet maakt het bereik het breedst",
                partial(_lijst_breedste, blad),
            )  # fmt: skip
    st.caption(f"{GEEN_CIJFER} {GEKOZEN_OM_TE_LEREN}")
    st.caption(letterlijk(_zeg_bron(blad)))


def _zeg_bron(blad: Blad) -> str:
    """With what was reckoned: a figure stays tied to its price list."""
    lijst, onderzoek = blad.huidig.prijslijst, blad.huidig.onderzoek
    met = f"Gerekend met prijslijst ‘{lijst.naam}’, versie {lijst.versie}" if lijst else "Er is geen prijslijst"
    peil = f"naar prijspeil {onderzoek.prijspeil}" if onderzoek.prijspeil else "zonder prijspeil"
    tot = in_lopende_zin(onderzoek.peildatum)
    return f"{met}, {peil}, tot de peildatum {tot}. In zinnen afgerond op € 100, in tabellen tot op de cent."


def _toon_betalers(blad: Blad) -> None:
    st.subheader("Per betaler", anchor=False)
    effect = blad.effecten.kosten
    if not effect.betalers:
        st.caption("In deze verhalen staat nog geen betaalde inzet met een bedrag.")
        return
    koppen = (_met(WEL, effect.interventie.volledig, blad), _met(ANDERS, effect.referentie.volledig, blad))
    teken_prent(
        blad, "betalers", beschrijf_betalers(effect.betalers),
        lambda breedte, thema: teken_betalers(effect.betalers, koppen, breedte=breedte, thema=thema),
    )  # fmt: skip
    with st.container(horizontal=True, gap="small", vertical_alignment="center", key="effecten_betalers_getallen"):
        st.markdown("Welke verhalen?", width="content")
        for betaler in effect.betalers:
            naam = woord("financier", betaler.financier)
            blad.getallen.teken(
                f"{naam}: {len(betaler.casussen)}", f"betaler.{betaler.financier}", f"Betaald door: {naam}",
                partial(_lijst_betaler, blad, betaler.financier, betaler.casussen),
            )  # fmt: skip
    with st.expander("De bedragen als tabel", key="effecten.betalers.tabel"):
        st.html(maak_betalerstabel(effect, blad.stof.geheel.kosten.vergelijkbaar, koppen))


def _met(kop: str, volledig: bool, blad: Blad) -> str:
    voorbehoud = schrijf_voorbehoud(volledig, bool(blad.effecten.kosten.gemengd))
    return f"{kop} ({voorbehoud})" if voorbehoud else kop


def _toon_verloop(blad: Blad) -> None:
    st.subheader("Vanaf het eerste contact", anchor=False)
    verloop, effect = blad.effecten.verloop, blad.effecten.kosten
    if not verloop.maanden:
        st.caption("Er is geen lijn: van deze verhalen is het eerste contact of een betaald bedrag niet bekend.")
        return
    koppen = (_met(WEL, effect.interventie.volledig, blad), _met(ANDERS, effect.referentie.volledig, blad))
    teken_prent(
        blad, "verloop", beschrijf_verloop(verloop),
        lambda breedte, thema: teken_verloop(verloop, koppen, breedte=breedte, thema=thema),
    )  # fmt: skip
    st.caption("Wat het bij elkaar had gekost. Is een verhaal afgelopen, dan blijft het meetellen met wat het kostte.")
    with st.container(horizontal=True, gap="small", key="effecten_verloop_getallen"):
        for tekst, sleutel, wie in (
            ("eerste contact niet bekend, niet in de lijn", "zonder", verloop.zonder_contact),
            ("maand van het eerste contact niet zeker", "vaag", verloop.vaag),
        ):
            if wie:
                blad.getallen.teken(
                    f"{tekst}: {schrijf_telling(len(wie), len(effect.vergelijkbaar))}", f"verloop.{sleutel}",
                    tekst.capitalize(), partial(_lijst_verhalen, blad, wie),
                )  # fmt: skip
    with st.expander("De lijnen in woorden en als tabel", key="effecten.verloop.tabel"):
        st.markdown(letterlijk(vertel_verloop(verloop)))
        st.html(maak_verlooptabel(verloop, koppen))


def _toon_gevoeligheid(blad: Blad) -> None:
    st.subheader("Hoe gevoelig is het verschil", anchor=False)
    effect, samen = blad.effecten.kosten, blad.stof.geheel.kosten.vergelijkbaar
    gevoelig = effect.gevoeligheid
    if not gevoelig.casussen:
        st.caption("Bij wat anders zou zijn gegaan staat geen eigen inzet met een bedrag. Er valt niets te variëren.")
        return
    koppen = ("Geval", _met("Wat er gebeurde was samen", samen.volledig, blad))
    st.html(maak_tabel("Gevoeligheid", koppen, lijst_gevallen(gevoelig, samen.verschil), getallen=True))
    blad.getallen.teken(
        f"Er valt iets te variëren in {schrijf_telling(len(gevoelig.casussen), len(effect.vergelijkbaar))}.",
        "kosten.gevoelig", "Eigen inzet bij wat anders zou zijn gegaan",
        partial(_lijst_verhalen, blad, gevoelig.casussen),
    )  # fmt: skip
    st.caption("Afgerond op € 100. Wat bij allebei hoort, blijft in elk geval gelijk.")


def _lijst_verhalen(blad: Blad, casussen: Sequence[str]) -> list[Verhaalregel]:
    """These stories, each with its difference where it has one."""
    nummers = [blad.stof.nummer_van[casus] for casus in casussen]
    return [Verhaalregel(nummer, _zeg_verschil(blad, nummer), scherm="kosten") for nummer in nummers]


def _zeg_verschil(blad: Blad, nummer: int) -> str:
    kosten = blad.stof.cijfers[nummer].kosten
    if kosten is None or kosten.verschil is None:
        return "niets om mee te vergelijken"
    voorbehoud = schrijf_voorbehoud(kosten.verschil.volledig, kosten.prijspeil_gemengd)
    return schrijf_verschil(kosten.verschil.totaal) + (f" ({voorbehoud})" if voorbehoud else "")


def _lijst_niet_vergeleken(blad: Blad) -> list[Verhaalregel]:
    return [
        Verhaalregel(blad.stof.nummer_van[niet.casus], WAAROM_NIET[niet.reden], scherm="kosten")
        for niet in blad.effecten.kosten.niet_vergeleken
    ]


def _lijst_breedste(blad: Blad) -> list[Verhaalregel]:
    """The items whose dates matter most, each with what it cost for sure and at most."""
    regels = []
    for casus, post in blad.effecten.kosten.breedste:
        bereik = schrijf_bereik(post.bedrag_zeker, post.bedrag_mogelijk)
        nummer = blad.stof.nummer_van[casus]
        regels.append(Verhaalregel(nummer, f"{post.omschrijving}: {bereik}", lijst="inzetten", item=post.inzet))
    return regels


def _lijst_betaler(blad: Blad, financier: str, casussen: Sequence[str]) -> list[Verhaalregel]:
    regels = []
    for casus in casussen:
        nummer = blad.stof.nummer_van[casus]
        kosten = blad.stof.cijfers[nummer].kosten
        assert kosten is not None and kosten.verschil is not None
        regels.append(Verhaalregel(nummer, schrijf_verschil(kosten.verschil.per_financier[financier]), scherm="kosten"))
    return regels
