"""What the analysis file counts by: a case per story and one per perspective in it, with their values.

Scores are whole numbers (-2 to 2) of the person who gave them; nothing is averaged. 'No view' has no value.
Dates are words, since most are not a day ('voorjaar 2016').
"""

from collections.abc import Sequence
from dataclasses import dataclass

from aspects.scores import GROEPEN, GROEPWOORDEN
from casus.datums import einde_in_woorden, in_woorden
from casus.model import Casus
from casus.woorden import woord
from exports.rapport.stof import Rapportstof
from exports.schrijvers.qdpx.bron import Bron, lees_scores
from exports.schrijvers.qdpx.woorden import Namen, maak_naam, maak_schoon

UITLEG_SCORE = "-2: werkte sterk tegen, -1: werkte tegen, 0: half om half, 1: hielp, 2: hielp sterk. Leeg: geen score."
TEKSTEN = {
    "verhaal": "Verhaal", "doelgroep": "Doelgroep", "team": "Team", "gesprek": "Datum van het gesprek",
    "van": "Begin van het verhaal", "tot": "Einde van het verhaal", "veiligheid": "Veiligheid",
    "wie": "Soort betrokkene", "groep": "Groep",
}  # fmt: skip


@dataclass(frozen=True)
class Kenmerk:
    """A variable; ``getal`` True for whole numbers, else text."""

    sleutel: str
    naam: str
    getal: bool = False


@dataclass(frozen=True)
class Geval:
    """A case of the analysis: a story (``wie`` '') or somebody's part in it; values by key of the variable."""

    bron: Bron
    wie: str
    naam: str
    waarden: dict[str, str | int]


def maak_gevallen(stof: Rapportstof, bronnen: Sequence[Bron]) -> tuple[Geval, ...]:
    """Per story the case itself, then those who said or scored something, in the order of the story."""
    namen = Namen()
    gevallen = []
    for bron in bronnen:
        casus = bron.casus
        gevallen.append(Geval(bron, "", namen.neem(casus.code), _lees_casus(casus)))
        scores = _lees_scores(stof, casus)
        sprekers = {wie for fragment in bron.fragmenten for wie in fragment.wie}
        for b in casus.betrokkenen:
            if b.id in sprekers or b.id in scores:
                waarden: dict[str, str | int] = {"verhaal": casus.code, "wie": woord("soort_betrokkene", b.soort)}
                if b.soort in GROEPEN:
                    waarden["groep"] = GROEPWOORDEN[GROEPEN[b.soort]]
                naam = namen.neem(f"{casus.code} · {maak_naam(b.aanduiding)}")
                gevallen.append(Geval(bron, b.id, naam, {**waarden, **scores.get(b.id, {})}))
    return tuple(gevallen)


def maak_kenmerken(stof: Rapportstof, gevallen: Sequence[Geval]) -> tuple[Kenmerk, ...]:
    """The variables that some case has a value of: the words first, then the scores in the order of the aspects."""
    gebruikt = {sleutel for geval in gevallen for sleutel in geval.waarden}
    namen = Namen()
    uit = [Kenmerk(sleutel, namen.neem(naam)) for sleutel, naam in TEKSTEN.items() if sleutel in gebruikt]
    for uitleg in stof.aspecten:
        delen = dict.fromkeys([None, *(d.code for d in uitleg.deelaspecten), *_vind_delen(gebruikt, uitleg.code)])
        for deel in delen:
            naam = f"Score: {uitleg.label}" + (f", {uitleg.label_van(deel)}" if deel else "")
            nummer = 1
            while (sleutel := _sleutel(uitleg.code, deel, nummer)) in gebruikt:
                uit.append(Kenmerk(sleutel, namen.neem(naam if nummer == 1 else f"{naam} (nog een keer)"), True))
                nummer += 1
    return tuple(uit)


def _vind_delen(gebruikt: set[str], aspect: str) -> list[str]:
    """Parts that were scored and that the evaluation does not name (any more)."""
    sleutels = (sleutel.split(":") for sleutel in gebruikt if sleutel.startswith(f"score:{aspect}:"))
    return sorted({deel for _, _, deel, _ in sleutels if deel})


def _sleutel(aspect: str, deel: str | None, nummer: int) -> str:
    return f"score:{aspect}:{deel or ''}:{nummer}"


def _lees_scores(stof: Rapportstof, casus: Casus) -> dict[str, dict[str, int]]:
    """The scores per person by key; who scored the same twice has both."""
    gebruikt = {uitleg.code for uitleg in stof.aspecten}
    uit: dict[str, dict[str, int]] = {}
    for w in lees_scores(casus):
        if w.score is None or w.aspect not in gebruikt:
            continue
        eigen = uit.setdefault(w.perspectief, {})
        nummer = 1
        while (sleutel := _sleutel(w.aspect, w.deelaspect, nummer)) in eigen:
            nummer += 1
        eigen[sleutel] = w.score
    return uit


def _lees_casus(casus: Casus) -> dict[str, str | int]:
    """What is known of a story; of one whose safety is strict no dates and no team."""
    waarden: dict[str, str | int] = {
        "verhaal": casus.code, "doelgroep": woord("doelgroep", casus.doelgroep),
        "veiligheid": woord("veiligheid", casus.veiligheid),
    }  # fmt: skip
    if casus.veiligheid == "strikt":
        return waarden
    if casus.team:
        waarden["team"] = maak_schoon(casus.team)
    if casus.sessiedatum:
        waarden["gesprek"] = in_woorden(casus.sessiedatum)
    waarden["van"] = in_woorden(casus.periode_van)
    if casus.periode_tot:
        waarden["tot"] = einde_in_woorden(casus.periode_tot)
    return waarden
