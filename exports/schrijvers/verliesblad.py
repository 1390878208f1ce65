"""Writes the page to keep apart from the computer: what to do, and what was on it, for the first 72 hours after a loss.

Numbers of cases, kinds of data, how many people, encrypted or not; no title and nothing of a story.
Source: confidentiality, "Encrypted at rest"; AVG articles 33 and 34.
"""

from collections.abc import Sequence
from datetime import date

from casus.datums import in_lopende_zin
from casus.storage.beheer import Gegevenssoorten
from exports.schrijvers.zetten import zet_pdf

_STAPPEN = (
    "Zeg het meteen aan de functionaris gegevensbescherming van de gemeente. Wacht niet tot u alles weet.",
    "Schrijf op: wanneer is het gemerkt, waar was de computer, wie kan erbij.",
    "De gemeente beslist binnen 72 uur of het gemeld wordt bij de Autoriteit Persoonsgegevens.",
    "Is er een groot risico voor mensen? Dan vertelt de gemeente het ook aan hen. Denk eerst aan wie gevaar loopt.",
    "Zet de laatste reservekopie terug op een andere computer.",
)


def schrijf_verliesblad_pdf(soorten: Sequence[Gegevenssoorten], *, versleuteld: bool, dag: date) -> bytes:
    """The page as PDF/UA-1. Raises SchrijfFout."""
    gegevens = {
        "titel": "Computer kwijt of gestolen",
        "ondertitel": f"Bewaar dit blad los van de computer. Gemaakt op {in_lopende_zin(dag.isoformat())}.",
        "slot": _zeg_slot(versleuteld=versleuteld),
        "stappen_kop": "Wat u doet in de eerste 72 uur",
        "stappen": list(_STAPPEN),
        "stof_kop": "Wat er op de computer stond",
        "onderzoeken": [_maak_onderzoek(deel) for deel in soorten],
        "leeg": "" if soorten else "Er stond geen eigen onderzoek op.",
    }
    return zet_pdf("verliesblad.typ", gegevens, dag, "Het blad voor verlies of diefstal")


def _zeg_slot(*, versleuteld: bool) -> str:
    if versleuteld:
        return (
            "De gegevens zijn versleuteld. Zonder wachtwoordzin of herstelsleutel kan niemand ze lezen. Lag een van "
            "die twee bij de computer? Zeg dat erbij."
        )
    return "De gegevens zijn NIET versleuteld door dit programma. Zeg erbij of de schijf zelf versleuteld is."


def _maak_onderzoek(deel: Gegevenssoorten) -> dict[str, object]:
    regels = [
        f"Casussen ({len(deel.codes)}): {', '.join(deel.codes) or 'geen'}",
        f"Mensen die in de verhalen voorkomen, met een rol en zonder naam: {deel.mensen}",
        f"Verhalen over jeugd en gezin: {deel.kinderen}",
        f"Verhalen waar de veiligheid strikt is: {deel.strikt}",
    ]
    if deel.soorten:
        regels.append(f"Soorten gegevens: {', '.join(deel.soorten)}")
    return {"naam": deel.onderzoek, "regels": regels}
