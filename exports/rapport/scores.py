"""Who scored what, per aspect, as a table: for the internal edition only.

Of a story whose safety is strict nobody's score: a role with a score would say who sat at that table.
"""

from aspects.aspectenlijst import AspectUitleg
from aspects.scores import AspectScores, Score, verzamel_scores
from casus.model import Casus
from exports.rapport.model import Alinea, Deel, Tabel
from exports.rapport.stof import Rapportstof

STRIKT = "Van een verhaal waarbij de veiligheid strikt is, staat hier niet wie wat zei. In de aantallen telt het mee."


def maak_scores(stof: Rapportstof, uitleg: AspectUitleg) -> list[Deel]:
    """What everybody gave on one aspect, and what is not shown; never for the public edition."""
    alle = [(casus, verzamel_scores(casus, [uitleg])[0]) for casus in stof.casussen]
    per_casus = [(casus, scores) for casus, scores in alle if casus.veiligheid != "strikt"]
    rijen = [rij for casus, scores in per_casus for rij in _maak_rijen(casus, scores)]
    strikt = any(scores.perspectieven for casus, scores in alle if casus.veiligheid == "strikt")
    # Before the table: after a long one they would stand alone on a page.
    delen: list[Deel] = [Alinea(zin, stil=True) for zin in ([STRIKT] if strikt else []) + _vertel_rest(per_casus)]
    if rijen:
        koppen = ("Verhaal", "Wie", "Onderdeel", "Score", "Waarom")
        bijschrift = f"{uitleg.label}: wat ieder ervan vond"
        delen.append(Tabel(bijschrift, koppen, tuple(rijen), delen=(8, 28, 20, 18, 24)))
    elif not strikt:
        delen.append(Alinea("Hier gaf nog niemand een score bij."))
    return delen


def _maak_rijen(casus: Casus, scores: AspectScores) -> list[tuple[str, ...]]:
    return [
        (
            casus.code,
            persoon.aanduiding,
            score.deelaspect or "het geheel",
            score.woord,
            "" if score.over_afwezige else score.toelichting,
        )
        for persoon in scores.perspectieven
        for score in persoon.scores
        if _mag_erin(score)
    ]


def _mag_erin(score: Score) -> bool:
    """A score that somebody keeps for the evaluation team stands in no report that others read."""
    return score.zichtbaar == "allen"


def _vertel_rest(per_casus: list[tuple[Casus, AspectScores]]) -> list[str]:
    """What the table does not show: scores kept apart, and where the aspect was not talked about."""
    zinnen = []
    apart = sum(
        not _mag_erin(score) for _, scores in per_casus for p in scores.perspectieven for score in p.scores
    )  # fmt: skip
    if apart:
        is_, staat = ("score is", "staat") if apart == 1 else ("scores zijn", "staan")
        zinnen.append(f"{apart} {is_} alleen voor het evaluatieteam en {staat} hier niet bij.")
    niet = [casus.code for casus, scores in per_casus if scores.gedaan == "niet_besproken"]
    if niet:
        zinnen.append(f"Niet besproken in: {', '.join(niet)}. Niet besproken is niet hetzelfde als niets.")
    return zinnen
