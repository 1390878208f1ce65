"""The settings the figures were made with: thresholds, price list with its sources, price level, norm terms.

Prices themselves stand in no text: amounts are for the chapter on effects only. Source: design of the report (6).
"""

from collections import defaultdict
from fractions import Fraction

from aspects.drempeluitleg import laad_drempeluitleg
from aspects.kandidaten.drempels import lees_drempels
from casus.datums import in_woorden
from casus.model import Prijslijst
from casus.woorden import woord
from exports.rapport.model import Alinea, Deel, Kop, Lijst, Tabel
from exports.rapport.stof import Rapportstof


def maak_instellingen(stof: Rapportstof) -> list[Deel]:
    """The section."""
    onderzoek = stof.onderzoek
    punten = [
        f"Gerekend tot en met {in_woorden(onderzoek.peildatum)} (de peildatum).",
        f"Een stuk zonder regie is een vraag vanaf {onderzoek.regie_drempel_dagen} dagen.",
        f"Lang niet teruggekeken is: meer dan {onderzoek.evaluatie_drempel_dagen} dagen.",
    ]
    delen: list[Deel] = [Kop(2, "Waarmee is gerekend", "onderzoek:instellingen"), Lijst(tuple(punten))]
    delen += [*_maak_drempels(stof), *_maak_normen(stof), *_maak_prijzen(stof)]
    return delen


def _maak_drempels(stof: Rapportstof) -> list[Deel]:
    """From which number or share on the computer proposed a point; where it is not the standard that is said."""
    waarden = lees_drempels(stof.onderzoek)
    rijen = tuple(
        (uitleg.titel, uitleg.zeg(waarden[uitleg.naam]), _zeg_eigen(waarden[uitleg.naam], uitleg.standaard))
        for uitleg in laad_drempeluitleg()
    )
    koppen = ("Waarover", "Vanaf wanneer", "Van wie")
    return [Tabel("Vanaf wanneer de computer een punt voorstelde", koppen, rijen, (6, 8, 4))]


def _zeg_eigen(waarde: Fraction, standaard: Fraction) -> str:
    return "standaard" if waarde == standaard else "van dit onderzoek"


def _maak_normen(stof: Rapportstof) -> list[Deel]:
    normen = stof.onderzoek.normdagen
    if not normen:
        return [Alinea("Er zijn geen wettelijke termijnen ingesteld.")]
    rijen = tuple((_noem_wet(wet), str(dagen)) for wet, dagen in sorted(normen.items()))
    bijschrift = "Binnen hoeveel dagen na de melding een besluit moet vallen"
    return [Tabel(bijschrift, ("Wet", "Dagen"), rijen, (9, 3), (1,))]


def _noem_wet(wet: str) -> str:
    try:
        return woord("wet", wet)
    except KeyError:
        return wet


def _maak_prijzen(stof: Rapportstof) -> list[Deel]:
    """The price list by source; whether prices were brought to one year."""
    lijst, peil = stof.bestand.prijslijst, stof.onderzoek.prijspeil
    if lijst is None:
        return [Alinea("Er is geen prijslijst gebruikt.")]
    hoe = f"Prijzen zijn omgerekend naar {peil}." if peil else "Elke prijs is van zijn eigen jaar gebleven."
    naam = f"De prijslijst: {' '.join(lijst.naam.split())}, versie {' '.join(lijst.versie.split())}. {hoe}"
    delen: list[Deel] = [Alinea(naam)]
    if stof.onderzoek.prijsindex:
        jaren = sorted(stof.onderzoek.prijsindex)
        delen.append(Alinea(f"Daarvoor is een prijsindex gebruikt, van {jaren[0]} tot en met {jaren[-1]}."))
    if rijen := _lijst_bronnen(lijst):
        delen.append(Tabel("Waar de prijzen vandaan komen", ("Bron", "Jaren"), rijen, (10, 4)))
    return delen


def _lijst_bronnen(lijst: Prijslijst) -> tuple[tuple[str, ...], ...]:
    per_bron: dict[str, list[int]] = defaultdict(list)
    for regel in lijst.regels:
        per_bron[" ".join(regel.bron.split())].append(regel.prijspeil)
    return tuple((bron, _zeg_jaren(min(jaren), max(jaren))) for bron, jaren in sorted(per_bron.items()))


def _zeg_jaren(eerste: int, laatste: int) -> str:
    return str(eerste) if eerste == laatste else f"{eerste} tot en met {laatste}"
