"""Self-reliance before and after: the picture, the stories behind each life domain, the same in words."""

from functools import partial

import streamlit as st

from aspects.effecten import Domeineffect
from aspects.effecten.prent_zelf import beschrijf_zelf, teken_zelfredzaamheid
from aspects.effecten.woorden import noem_stand, noem_verschil, vertel_domein, zeg_gescoord
from aspects.screens.effecten.opmaak import teken_prent
from aspects.screens.effecten.stof import Blad
from aspects.screens.getallen import Verhaalregel
from aspects.screens.tabel import maak_tabel
from aspects.tellingen import ONDER_TELLING
from casus.screens.tekst import letterlijk
from casus.woorden import woord

_KOPPEN = (
    "Levensgebied", "Verhalen", "Begin, de middelste", "Eind, de middelste", "Verschil", "Vooruit", "Gelijk",
    "Achteruit", "Alleen begin", "Alleen eind",
)  # fmt: skip
_GEEN = "—"


def toon_zelfredzaamheid(blad: Blad) -> None:
    """The section."""
    st.header("Zelfredzaamheid, voor en na", anchor=False)
    effecten = blad.effecten.zelf
    if not effecten:
        st.info(
            "Er is nog nergens gescoord. Dat kan in een verhaal, bij **Zelfredzaamheid**. Niet gescoord is niet niets."
        )
        return
    blad.getallen.teken(
        zeg_gescoord(effecten, blad.stof.geheel.aantal), "zelf", "Een begin én een eind gescoord",
        partial(_lijst_alle, blad),
    )  # fmt: skip
    teken_prent(
        blad, "zelf", beschrijf_zelf(effecten),
        lambda breedte, thema: teken_zelfredzaamheid(effecten, breedte=breedte, thema=thema),
    )  # fmt: skip
    _toon_getallen(blad)
    with st.expander("Het beeld in woorden en als tabel", key="effecten.zelf.woorden"):
        st.markdown("\n".join(f"- {letterlijk(vertel_domein(effect))}" for effect in effecten))
        st.html(maak_tabel("Zelfredzaamheid per levensgebied", _KOPPEN, [_maak_rij(effect) for effect in effecten]))
        st.caption("De middelste van de verhalen met een begin én een eind. Er komt geen totaal over levensgebieden.")
    st.caption(ONDER_TELLING)


def _toon_getallen(blad: Blad) -> None:
    """Each life domain opens to its stories."""
    with st.container(horizontal=True, gap="small", vertical_alignment="center", key="effecten_zelf_getallen"):
        st.markdown("Welke verhalen?", width="content")
        for effect in blad.effecten.zelf:
            naam = woord("levensdomein", effect.domein)
            aantal = len(effect.verhalen) + len(effect.alleen_begin) + len(effect.alleen_eind)
            blad.getallen.teken(
                f"{naam}: {aantal}", f"zelf.{effect.domein}", f"Zelfredzaamheid: {naam}",
                partial(_lijst_domein, blad, effect),
            )  # fmt: skip


def _lijst_alle(blad: Blad) -> list[Verhaalregel]:
    """The stories with a begin and an end on any domain, in order, each with its domains."""
    waarom: dict[str, list[str]] = {}
    for effect in blad.effecten.zelf:
        for verhaal in effect.verhalen:
            zin = f"{woord('levensdomein', effect.domein)}: {noem_verschil(verhaal.verschil)}"
            waarom.setdefault(verhaal.casus, []).append(zin)
    nummer_van = blad.stof.nummer_van
    op_volgorde = sorted(waarom, key=lambda casus: blad.stof.tellend.index(nummer_van[casus]))
    return [Verhaalregel(nummer_van[c], " · ".join(waarom[c]), scherm="zelfredzaamheid") for c in op_volgorde]


def _lijst_domein(blad: Blad, effect: Domeineffect) -> list[Verhaalregel]:
    zinnen = {v.casus: f"{noem_verschil(v.verschil)}: van {noem_stand(v.begin)} naar {noem_stand(v.eind)}"
              for v in effect.verhalen}  # fmt: skip
    zinnen |= dict.fromkeys(effect.alleen_begin, "alleen het begin is gescoord")
    zinnen |= dict.fromkeys(effect.alleen_eind, "alleen het eind is gescoord")
    paren = ((nummer, zinnen.get(blad.stof.cijfers[nummer].casus.id)) for nummer in blad.stof.tellend)
    return [Verhaalregel(nummer, zin, scherm="zelfredzaamheid") for nummer, zin in paren if zin]


def _maak_rij(effect: Domeineffect) -> list[str]:
    begin, eind = effect.begin, effect.eind
    verschil = _GEEN if begin is None or eind is None else noem_verschil(eind - begin)
    return [
        woord("levensdomein", effect.domein), str(len(effect.verhalen)), _GEEN if begin is None else noem_stand(begin),
        _GEEN if eind is None else noem_stand(eind), verschil,
        *(str(len(wie)) for wie in (
            effect.vooruit, effect.gelijk, effect.achteruit, effect.alleen_begin, effect.alleen_eind,
        )),
    ]  # fmt: skip
