"""Small things the parts of this screen share: what a point is called, going to it, and its counts that open."""

import streamlit as st

from aspects.punten.bewijs import Bewijsstuk
from aspects.punten.stand import Puntstand
from aspects.screens.adreskeuze import zet_keuze
from aspects.screens.getallen import Getallen, Verhaalregel
from aspects.screens.punten.stof import Puntenstof
from aspects.tellingen import schrijf_telling
from casus.model import Aandachtspunt
from casus.model.keuzes import Bewijsstrekking

SCHERM = "aandachtspunten"
_TITELS: dict[Bewijsstrekking, str] = {
    "voor": "Pleit ervoor", "tegen": "Pleit ertegen", "nuance": "Maakt het genuanceerder",
}  # fmt: skip
_SCHERM_VAN = {
    "bevindingen": "aspecten", "waarderingen": "aspecten", "citaten": "aspecten", "gebeurtenissen": "tijdlijn",
    "regieperioden": "regie", "voorzieningen": "voorzieningen", "doelen": "doelen", "inzetten": "inzet",
}  # fmt: skip


def open_punt(kenmerk: str) -> None:
    """To the point itself, with what it rests on."""
    zet_keuze(SCHERM, deel="punten", punt=kenmerk, cijfer=None, verhaal=None)


def zeg_bevroren(punt: Aandachtspunt, stand: Puntstand) -> str:
    """The counts as they were settled (markdown), and those of now where they differ."""
    vast = punt.bevroren or {}
    zin = f"**Vastgesteld: gezien in {schrijf_telling(vast.get('voor', 0), vast.get('van', 0))}.** "
    zin += f"{vast.get('tegen', 0)} pleitte ertegen, {vast.get('zwijgt', 0)} zweeg. Deze getallen blijven staan."
    if vast == stand.telling:
        return zin
    return f"{zin} Nu zou het {schrijf_telling(len(stand.voor), stand.van)} zijn."


def teken_tellingen(stof: Puntenstof, punt: Aandachtspunt, stand: Puntstand, getallen: Getallen) -> None:
    """In how many stories it was seen, spoken against, and was silent; each opens."""
    with st.container(horizontal=True, gap="medium", vertical_alignment="center", key=f"punten_tellingen_{punt.id}"):
        per: dict[Bewijsstrekking, tuple[str, ...]] = {
            "voor": stand.voor, "tegen": stand.tegen, "nuance": stand.nuance,
        }  # fmt: skip
        for strekking, casussen in per.items():
            if casussen or strekking != "nuance":
                _teken_telling(stof, punt, stand, strekking, casussen, getallen)
        getallen.teken(
            f"Zwijgt: {len(stand.zwijgt)}", f"{punt.id}.zwijgt", "Deze verhalen zwijgen hierover",
            lambda: [Verhaalregel(stof.nummer(casus)) for casus in stand.zwijgt],
        )  # fmt: skip


def _teken_telling(
    stof: Puntenstof, punt: Aandachtspunt, stand: Puntstand, strekking: Bewijsstrekking, casussen: tuple[str, ...],
    getallen: Getallen,
) -> None:  # fmt: skip
    def regels() -> list[Verhaalregel]:
        return [
            maak_regel(stof, stuk)
            for casus in casussen for stuk in stand.bij(casus) if stuk.strekking == strekking
        ]  # fmt: skip

    tekst = f"{_TITELS[strekking]}: {len(casussen)} van de {stand.van}"
    getallen.teken(tekst, f"{punt.id}.{strekking}", f"{_TITELS[strekking]}: {punt.titel}", regels)


def maak_regel(stof: Puntenstof, stuk: Bewijsstuk) -> Verhaalregel:
    """The way from a piece of evidence to where it stands in its case."""
    scherm = _SCHERM_VAN.get(stuk.lijst or "", "tijdlijn")
    waarom = f"{stuk.wie}: {stuk.tekst}" if stuk.wie else stuk.tekst
    item = None if stuk.lijst == "vignetten" else stuk.item
    return Verhaalregel(stof.nummer(stuk.casus or ""), waarom, scherm, stuk.lijst if item else None, item, stuk.aspect)
