"""What is kept of a person beside sentences: who they are in the story, their answer, their own scores."""

from aspects.aspectenlijst import laad_aspecten
from casus.datums import in_woorden
from casus.getallen import schrijf_getal
from casus.model import Casus, Onderzoek
from casus.woorden import woord

_GEEN_BEELD = "geen beeld"


def lijst_feiten(casus: Casus, betrokkene_id: str, onderzoek: Onderzoek) -> tuple[str, ...]:
    """Each fact as a sentence. Only what this person said or did themselves; never a date but of their own answer."""
    iemand = next(b for b in casus.betrokkenen if b.id == betrokkene_id)
    feiten = [f"U staat in dit verhaal als: {iemand.aanduiding} ({woord('soort_betrokkene', iemand.soort)})."]
    if iemand.partij and iemand.partij.lower() != iemand.aanduiding.lower():
        feiten.append(f"Daarbij staat deze organisatie: {iemand.partij}.")
    feiten += _noem_deelname(casus, betrokkene_id)
    feiten += _noem_scores(casus, betrokkene_id, onderzoek)
    return tuple(feiten)


def _noem_deelname(casus: Casus, wie: str) -> list[str]:
    zinnen = []
    for deelname in casus.deelnames:
        if deelname.betrokkene == wie and deelname.status != "niet_gevraagd":
            wanneer = f" op {in_woorden(deelname.datum)}" if deelname.datum else ""
            antwoord = woord("deelnamestatus", deelname.status)
            zinnen.append(f"Uw antwoord op de vraag om mee te doen{wanneer}: {antwoord}.")
    return zinnen


def _noem_scores(casus: Casus, wie: str, onderzoek: Onderzoek) -> list[str]:
    labels = {uitleg.code: uitleg.label for uitleg in laad_aspecten(onderzoek)}
    zinnen = [
        f"Uw score bij {labels.get(w.aspect, w.aspect).lower()}: {_schrijf(w.score)}."
        for w in casus.waarderingen if w.perspectief == wie and not w.over_afwezige
    ]  # fmt: skip
    zinnen += [
        f"Uw score bij ‘{woord('levensdomein', z.domein)}’: {z.score}, van 1 tot 5."
        for z in casus.zelfredzaamheid if z.beoordelaar == wie
    ]  # fmt: skip
    return zinnen


def _schrijf(score: int | None) -> str:
    return _GEEN_BEELD if score is None else f"{schrijf_getal(score)}, van -2 tot 2"
