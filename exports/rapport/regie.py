"""Regie per form: in how many stories something stands out, and in the internal edition the strips.

A strip is a picture of a case: never in the public edition, and never of a story whose safety is strict.
Source: design of the report (4, regie); calculation rules, Regie.
"""

from aspects.leerbeeld.bouwen import maak_vormbeeld
from aspects.leerbeeld.model import Keuze
from aspects.leerbeeld.prent import teken_stroken
from aspects.leerbeeld.vertellen import vertel_strook
from aspects.leerbeeld.woorden import VORMWOORDEN
from aspects.regie import VORMEN
from aspects.regiekracht import tel_kracht
from exports.rapport import openbaar as regels
from exports.rapport.aspectcijfers import tel, zeg_signaal
from exports.rapport.groepsprent import BREEDTE
from exports.rapport.model import Alinea, Deel, Figuur, Lijst
from exports.rapport.stof import Rapportstof

_KRACHT = {
    "weinig": "Een tijd lang had de inwoner weinig regie", "deels": "Een tijd lang had de inwoner voor een deel regie",
    "veel": "Een tijd lang had de inwoner veel regie",
}  # fmt: skip
ASPECT = "regie"
VORMSIGNALEN = tuple(f"{soort}:{vorm}" for soort in ("regiegat", "overlap") for vorm in VORMEN)
"""The codes of the signals that stand with a form."""


def maak_vorm(stof: Rapportstof, vorm: str) -> list[Deel]:
    """What the timelines say of one form; nothing where no story asked for it."""
    gevraagd = sum(uitkomst is not None for c in stof.cijfers for v, uitkomst in c.regie.items() if v == vorm)
    if not gevraagd:
        return []
    zinnen = [f"Ernaar gevraagd: {stof.schrijf_telling(gevraagd, stof.aantal)}."]
    if not stof.openbaar or gevraagd >= regels.KLEINSTE:
        codes = {f"regiegat:{vorm}", f"overlap:{vorm}"}
        tellingen = [telling for telling in tel(stof, ASPECT) if telling.code in codes]
        zinnen += [
            zeg_signaal(stof, telling) for telling in tellingen
            if not stof.openbaar or len(telling.gevraagd) >= regels.KLEINSTE
        ]  # fmt: skip
    if vorm == "inwoner":
        zinnen += _zeg_kracht(stof)
    strook = [] if stof.openbaar else _maak_stroken(stof, vorm)
    return [Alinea("Wat de tijdlijnen laten zien:"), Lijst(tuple(zinnen)), *strook]


def _zeg_kracht(stof: Rapportstof) -> list[str]:
    """How much regie inwoners had; in the public edition not where it was said in fewer than three stories."""
    telling = tel_kracht(stof.cijfers)
    if telling.van < (regels.KLEINSTE if stof.openbaar else 1):
        return []
    return [
        f"{_KRACHT[kracht]}: {stof.schrijf_telling(aantal, telling.van)}."
        for kracht, aantal in telling.aantallen.items()
    ]


def _maak_stroken(stof: Rapportstof, vorm: str) -> list[Deel]:
    stroken = [strook for v, strook in stof.stroken if v == vorm]
    if not stroken:
        return []
    keuze = Keuze(vanaf=stof.onderzoek.regie_drempel_dagen)
    beeld = maak_vormbeeld(vorm, stroken, keuze)
    svg = teken_stroken(beeld, keuze, breedte=BREEDTE, papier=True)
    alt = " ".join(vertel_strook(nummer, strook) for nummer, strook in enumerate(beeld.stroken, 1) if strook.delen)
    naam = VORMWOORDEN[vorm]
    return [Figuur(svg, alt, f"{naam[:1].upper()}{naam[1:]}: elke strook is één verhaal, vanaf het eerste contact")]
