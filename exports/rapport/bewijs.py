"""What a point of attention rests on, as it may stand in the report: only what the edition may have, in its own words.

Of what a person keeps for the evaluation team, and of what is about somebody who was not there, no word is said.
"""

from collections.abc import Sequence

from aspects.punten.bewijs import ER, Bewijsstuk
from aspects.punten.stand import Puntstand
from aspects.scores import SCHAALWOORDEN
from casus.model import Bevinding, Casus, Citaat, Gebeurtenis, Vignet, Waardering
from casus.model.keuzes import Bewijsstrekking
from exports.rapport.gezegd import mag_bevinding, mag_citaat, mag_vignet, noem_bevinding
from exports.rapport.model import Alinea, Deel, Lijst
from exports.rapport.stof import Rapportstof

_KOPPEN: dict[Bewijsstrekking, str] = {
    "voor": "Wat ervoor pleit:", "tegen": "Wat ertegen pleit:", "nuance": "Wat het genuanceerder maakt:",
}  # fmt: skip


def maak_bewijs(stof: Rapportstof, stand: Puntstand) -> list[Deel]:
    """The evidence: in the internal edition all of it, in the public one what speaks against or qualifies."""
    strekkingen: Sequence[Bewijsstrekking] = ("tegen", "nuance") if stof.openbaar else ("voor", "tegen", "nuance")
    delen: list[Deel] = []
    for strekking in strekkingen:
        stukken = [stuk for stuk in stand.stukken if stuk.strekking == strekking and stuk.staat == ER]
        zinnen = [zin for stuk in stukken if (zin := zeg_stuk(stof, stuk))]
        if zinnen:
            punten = tuple(dict.fromkeys(sorted(zinnen) if stof.openbaar else zinnen))
            delen += [Alinea(_KOPPEN[strekking]), Lijst(punten)]
    return delen


def zeg_stuk(stof: Rapportstof, stuk: Bewijsstuk) -> str:
    """One piece in words; '' where this edition may not have it. What panels said stands apart."""
    if stuk.bewijs.soort == "document":
        return stof.zeg(stuk.tekst)
    if stuk.casus is None or stuk.bewijs.soort == "uitspraak":
        return ""
    casus = stof.bronnen.tellend[stuk.casus].casus
    if stuk.bewijs.soort == "signaal":
        return "" if stof.openbaar or casus.veiligheid == "strikt" else f"{stof.zeg(stuk.tekst)} ({casus.code})"
    ding = stof.bronnen.verhalen.zoek(stuk.casus, stuk.lijst or "", stuk.item or "")
    return _zeg_ding(stof, casus, ding, stuk)


def _zeg_ding(stof: Rapportstof, casus: Casus, ding: object, stuk: Bewijsstuk) -> str:
    if isinstance(ding, Bevinding):
        return noem_bevinding(stof, casus, ding) if mag_bevinding(stof, casus, ding) else ""
    if isinstance(ding, Citaat):
        return _met_bron(stof, casus, f"“{stof.zeg(ding.tekst)}”", stuk.wie) if mag_citaat(stof, casus, ding) else ""
    if isinstance(ding, Vignet):
        mag = mag_vignet(stof, casus, ding)
        return _met_bron(stof, casus, f"het verhaal ‘{stof.zeg(ding.titel)}’", "") if mag else ""
    if stof.openbaar:
        return ""
    if isinstance(ding, Waardering):
        mag = ding.zichtbaar == "allen" and casus.veiligheid != "strikt"
        return _met_bron(stof, casus, _zeg_score(ding), stuk.wie) if mag else ""
    if isinstance(ding, Gebeurtenis):
        mag = not ding.over_afwezige and casus.veiligheid != "strikt"
        return _met_bron(stof, casus, stof.zeg(ding.titel), "") if mag else ""
    return ""


def _zeg_score(w: Waardering) -> str:
    waarom = "" if w.over_afwezige else " ".join(w.toelichting.split())
    return SCHAALWOORDEN[w.score] + (f": {waarom}" if waarom else "")


def _met_bron(stof: Rapportstof, casus: Casus, tekst: str, wie: str) -> str:
    if stof.openbaar:
        return tekst
    return f"{tekst} ({'; '.join(deel for deel in (casus.code, wie) if deel)})"
