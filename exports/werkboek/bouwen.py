"""Which sheets a workbook has: what it is, the figures, the lists, and what every column means.

Source: design of the report (.xlsx; openbaar: ``geheel`` only, small counts left out).
"""

from datetime import date

from casus.datums import in_woorden
from casus.model import Casusbestand
from exports.rapport.model import Uitgave
from exports.rapport.stof import Rapportstof, maak_stof
from exports.werkboek.geheel import maak_geheel
from exports.werkboek.lijsten import maak_casuslijsten, maak_evaluatielijsten
from exports.werkboek.model import Cel, Kolom, Werkblad, Werkboek
from exports.werkboek.verhalen import maak_verhalen

CODEBOEK, LEESMIJ = "Codeboek", "Lees mij"
_SOORTEN = {"tekst": "tekst", "getal": "getal", "bedrag": "bedrag in euro", "datum": "datum", "ja_nee": "ja of nee"}
_ZINNEN = (
    "Deze verhalen zijn gekozen om van te leren. Ze zeggen niet hoe vaak iets voorkomt.",
    "Er staat nergens een oordeel over een persoon, een team of een verhaal als geheel.",
    "Een lege cel is niet nul: er is niet naar gevraagd, het is niet bekend, of het past niet bij deze uitgave.",
    "Een datum die vaag is, staat er als tekst, zoals hij gezegd is.",
    "Bij Codeboek staat wat elke kolom betekent.",
)
_OPENBAAR = "Openbare uitgave: alleen getallen over alle verhalen samen. Aantallen onder de 3 zijn weggelaten."
_INTERN = (
    "Intern: alleen voor wie meedeed. Van een verhaal met strikte veiligheid staan er geen lijsten en geen datums."
)


def maak_werkboek(bestand: Casusbestand, datum: date | None = None, uitgave: Uitgave = "openbaar") -> Werkboek:
    """The workbook of an evaluation; ``datum`` is the date on it, by default the peildatum (never today)."""
    stof = maak_stof(bestand, datum, uitgave)
    bladen = [_maak_leesmij(stof), *maak_geheel(stof), *maak_evaluatielijsten(stof)]
    if not stof.openbaar:
        bladen += [*maak_verhalen(stof), *maak_casuslijsten(stof)]
    return Werkboek(stof.onderzoek.naam, stof.datum, (*bladen, _maak_codeboek(bladen)))


def _maak_leesmij(stof: Rapportstof) -> Werkblad:
    """What this file is."""
    onderzoek = stof.onderzoek
    rijen = (
        ("Onderzoek", onderzoek.naam), ("Gemeente", onderzoek.gemeente),
        ("Datum", in_woorden(stof.datum.isoformat())), ("Peildatum", in_woorden(onderzoek.peildatum)),
        ("Uitgave", _OPENBAAR if stof.openbaar else _INTERN), *(("Let op", zin) for zin in _ZINNEN),
    )  # fmt: skip
    return Werkblad(LEESMIJ, (Kolom("Wat", uitleg="Waarover."), Kolom("Tekst", uitleg="Wat er te zeggen valt.")), rijen)


def _maak_codeboek(bladen: list[Werkblad]) -> Werkblad:
    """Every column of every sheet, and every code it can hold with its words."""
    rijen: list[tuple[Cel, ...]] = []
    for blad in bladen:
        for kolom in blad.kolommen:
            basis = (blad.naam, kolom.naam, _SOORTEN[kolom.soort], kolom.uitleg)
            rijen.append((*basis, None, None))
            rijen += [(*basis, code, woord) for code, woord in kolom.codes]
    kolommen = (
        Kolom("Blad"), Kolom("Kolom"), Kolom("Soort"), Kolom("Uitleg"), Kolom("Code"), Kolom("Betekenis"),
    )  # fmt: skip
    return Werkblad(CODEBOEK, kolommen, tuple(rijen))
