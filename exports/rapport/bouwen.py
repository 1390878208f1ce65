"""What the report says, in which order: the one place where that is decided.

For now the internal edition only, in its first and thin form: the stories as pictures, and who scored what.
Source: the design of the report (two editions; only counting cases enter), calculation rules (which cases count).
"""

from collections import Counter
from datetime import date

from aspects.aspectenlijst import AspectUitleg, laad_aspecten
from aspects.scores import GROEPWOORDEN, AspectScores, Score, verzamel_scores
from casus.beeld import Tijdlijnbeeld, maak_tijdlijnbeeld, vertel_beeld
from casus.datums import in_woorden
from casus.model import Casus, Casusbestand
from casus.venster import MEETELLENDE_STATUSSEN, telt_mee
from exports.rapport.bladen import verdeel
from exports.rapport.model import Alinea, Deel, Kop, Lijst, Prent, Rapport, Tabel

MERK_INTERN = "Intern: alleen voor wie meedeed"
GEKOZEN = (
    "Deze verhalen zijn gekozen om van te leren. Ze zeggen niet hoe vaak iets voorkomt, "
    "en er staat nergens een oordeel over een persoon, een team of een verhaal als geheel."
)
HOE_TE_LEZEN = (
    "Een vage datum is vaag getekend: een balk die vervaagt, een streep om een ruitje. Wat iemand anders ziet, "
    "is dubbel getekend. Een vraagteken betekent: dit weten we niet, of dit wordt nog uitgezocht."
)
_REDEN_STATUS = {
    "voorgesteld": "alleen voorgesteld", "reserve": "staat op de reservelijst",
    "geselecteerd": "gesprek nog niet gehouden", "gepland": "gesprek nog niet gehouden", "afgevallen": "afgevallen",
}  # fmt: skip
_REDEN_TOESTEMMING = {
    "niet_gevraagd": "toestemming nog niet gevraagd", "geweigerd": "toestemming geweigerd",
    "ingetrokken": "toestemming ingetrokken",
}  # fmt: skip
GEDAAN = {"verdiept": "uitgebreid besproken", "kort": "kort besproken", "niet_besproken": "niet besproken"}


def maak_rapport(bestand: Casusbestand, datum: date | None = None) -> Rapport:
    """The internal edition; ``datum`` is the date on it, by default the peildatum of the evaluation (never today)."""
    onderzoek = bestand.onderzoek
    peildatum = date.fromisoformat(onderzoek.peildatum)
    tellend = [casus for casus in bestand.casussen if telt_mee(casus)]
    dag = datum or peildatum
    return Rapport(
        titel=onderzoek.naam,
        ondertitel=onderzoek.gemeente,
        merk=MERK_INTERN,
        datum=dag,
        datum_tekst=in_woorden(dag.isoformat()),
        voorblad=_maak_voorblad(bestand, tellend, peildatum),
        delen=(*_maak_verhalen(tellend, peildatum), *_maak_aspecten(tellend, laad_aspecten(onderzoek))),
    )


def _maak_voorblad(bestand: Casusbestand, tellend: list[Casus], peildatum: date) -> tuple[Deel, ...]:
    redenen = Counter(_reden(casus) for casus in bestand.casussen if not telt_mee(casus))
    punten = [f"{_verhalen(len(tellend))} in dit rapport"]
    punten += [f"{_verhalen(aantal)} niet meegeteld: {reden}" for reden, aantal in sorted(redenen.items())]
    return (
        Lijst(tuple(punten)),
        Alinea(f"Gerekend tot en met {in_woorden(peildatum.isoformat())} (de peildatum)."),
        Alinea(GEKOZEN, stil=True),
    )


def _verhalen(aantal: int) -> str:
    return "1 verhaal" if aantal == 1 else f"{aantal} verhalen"


def _reden(casus: Casus) -> str:
    """Why a case does not count: its status first, then its consent."""
    if casus.status not in MEETELLENDE_STATUSSEN:
        return _REDEN_STATUS[casus.status]
    return _REDEN_TOESTEMMING[casus.toestemming.status]


def _maak_verhalen(tellend: list[Casus], peildatum: date) -> list[Deel]:
    delen: list[Deel] = [Kop(1, "De verhalen")]
    if not tellend:
        return [*delen, Alinea("Er zijn nog geen verhalen die meetellen: een gesprek gehouden, met toestemming.")]
    delen.append(Alinea(f"Van elk verhaal staat hier de tijdlijn. {HOE_TE_LEZEN}"))
    for casus in tellend:
        delen += maak_verhaal(casus, peildatum)
    return delen


def maak_verhaal(casus: Casus, peildatum: date) -> list[Deel]:
    """The timeline of one story on pages of its own; without picture where the safety is strict."""

    def maak(groepen: tuple[str, ...]) -> Tijdlijnbeeld:
        return maak_tijdlijnbeeld(casus, peildatum, groepen=groepen)

    kop = f"{casus.code} · {casus.titel}"
    if casus.veiligheid == "strikt":
        # A calendar picture of a case that must stay safe is for the facilitator and the evaluation team only.
        zin = "Bij dit verhaal is de veiligheid strikt. De tijdlijn staat daarom niet op papier; de scores wel."
        return [Kop(2, kop), Alinea(zin)]
    vellen = verdeel(maak)
    onderkop = maak(()).ondertitel
    prenten: list[Deel] = []
    for nummer, vel in enumerate(vellen, 1):
        deel = f" (deel {nummer} van {len(vellen)})" if len(vellen) > 1 else ""
        alt = " ".join(vertel_beeld(maak(vel.groepen)))
        eigen_kop = kop if nummer == 1 else ""
        prenten.append(Prent(vel.svg, alt, f"Tijdlijn van {casus.code}{deel}", vel.blad, eigen_kop, onderkop))
    return prenten


def _maak_aspecten(tellend: list[Casus], aspecten: list[AspectUitleg]) -> list[Deel]:
    delen: list[Deel] = [Kop(1, "Per aspect: wie ziet wat"), Alinea(GEKOZEN, stil=True)]
    per_casus = [(casus, verzamel_scores(casus, aspecten)) for casus in tellend]
    for nummer, uitleg in enumerate(aspecten):
        delen += _maak_aspect(uitleg, [(casus, scores[nummer]) for casus, scores in per_casus])
    return delen


def _maak_aspect(uitleg: AspectUitleg, per_casus: list[tuple[Casus, AspectScores]]) -> list[Deel]:
    delen: list[Deel] = [Kop(2, uitleg.label)]
    if uitleg.gaat_over:
        delen.append(Alinea(uitleg.gaat_over))
    rijen = [rij for casus, scores in per_casus for rij in _maak_rijen(casus, scores)]
    if rijen:
        koppen = ("Verhaal", "Wie", "Groep", "Onderdeel", "Score", "Waarom")
        bijschrift = f"{uitleg.label}: wat ieder ervan vond"
        delen.append(Tabel(bijschrift, koppen, tuple(rijen), delen=(3, 8, 6, 5, 6, 9)))
    else:
        delen.append(Alinea("Hier gaf nog niemand een score bij."))
    delen += [Alinea(zin, stil=True) for zin in _vertel_rest(per_casus)]
    return delen


def _maak_rijen(casus: Casus, scores: AspectScores) -> list[tuple[str, ...]]:
    return [
        (
            casus.code,
            persoon.aanduiding,
            GROEPWOORDEN[persoon.groep],
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
