"""Leeswijzer: the aspects and where they come from, how to read figures, and why there is no overall verdict.

Source: design of the report (2); calculation rules, Aspects and Candidates.
"""

from aspects.tellingen import ONDER_TELLING
from casus.woorden import woorden
from exports.rapport.model import Alinea, Deel, Hoofdstuk, Kop, LeesMeer, Lijst, Tabel, Verwijzing
from exports.rapport.openbaar import KLEINSTE
from exports.rapport.stof import Rapportstof
from exports.rapport.teksten import maak_tekst

HERKOMST = (
    "De verhalen zijn besproken langs vaste onderwerpen: de aspecten. Ze komen uit de doelen van de gemeente en uit "
    "het landelijke Toezichtskader Stelseltoezicht Jeugd. De stuurgroep zette ze op volgorde. Ze overlappen elkaar. "
    "Daarom staat er steeds bij waar u verder kunt lezen."
)
GEEN_OORDEEL = (
    "Nergens staat een oordeel over een verhaal, een medewerker of een team als geheel. Een verhaal is te rijk voor "
    "een rapportcijfer, en mensen aan dezelfde tafel zien het vaak anders. Dat verschil blijft hier staan."
)
SOORTEN = {
    "borgen": "dit gaat goed, houd het vast", "drempel": "dit staat in de weg",
    "spanningsveld": "hier trekken twee goede dingen aan elkaar", "aandacht": "hier is iets dat gezien moet worden",
}  # fmt: skip
_CIJFERS = (
    "Achter een aantal staat altijd van hoeveel verhalen: 6 van de 15 verhalen. Er staan geen procenten.",
    "Waar niet naar is gevraagd, staat geen cijfer. Niet gevraagd is niet hetzelfde als niets.",
    "Mensen gaven een score van −2 (werkte sterk tegen) tot 2 (hielp sterk). De score blijft bij wie hem gaf. "
    "Groepen staan naast elkaar en worden niet opgeteld tot één cijfer.",
    "Een verhaal wijst een kant op als twee mensen of meer een score gaven. Zien groepen het anders, dan staat dat er.",
    "Overeenstemming zegt hoe eens mensen het zijn: 1 is helemaal eens, 0 is verspreid, −1 is twee kampen.",
    "Een vage datum telt als vaag. Wat mensen anders vertellen, telt niet als zeker.",
)
_KLEIN = (
    f"Staat er ‘minder dan {KLEINSTE}’ of ‘niet gezegd’, dan is het getal te klein om te noemen: "
    "iemand zou anders te herkennen zijn."
)
_INTERN = (
    "Deze uitgave is alleen voor wie meedeed aan de evaluatie. Geef haar niet door. Van een verhaal waarbij de "
    "veiligheid strikt is, staan hier geen woorden, rollen, data of tijdlijn. In de aantallen telt het mee."
)
_OPENBAAR = (
    "In deze uitgave staan geen namen, geen codes van verhalen en geen precieze data. Een kort verhaal in een kader "
    "staat er alleen als de mensen om wie het gaat het goed vinden, en als twee mensen keken of iemand te herkennen is."
)


def maak_leeswijzer(stof: Rapportstof) -> Hoofdstuk:
    """How this report is to be read."""
    cijfers = (*_CIJFERS, _KLEIN) if stof.openbaar else _CIJFERS
    delen: list[Deel] = [
        Kop(1, "Leeswijzer", "leeswijzer"),
        *maak_tekst(stof, "leeswijzer"),
        Alinea(_OPENBAAR if stof.openbaar else _INTERN),
        Kop(2, "De aspecten"),
        Alinea(HERKOMST),
        *_noem_aspecten(stof),
        Kop(2, "Soorten aandachtspunten"),
        Alinea("Elk aandachtspunt heeft een soort. Het evaluatieteam koos die."),
        Lijst(tuple(f"{naam}: {SOORTEN[soort]}" for soort, naam in woorden("soort_aandachtspunt").items())),
        Kop(2, "Hoe u de cijfers leest"),
        Lijst(cijfers),
        Alinea(ONDER_TELLING),
        Kop(2, "Geen oordeel over het geheel"),
        Alinea(GEEN_OORDEEL),
    ]
    return Hoofdstuk("leeswijzer", tuple(delen))


def _noem_aspecten(stof: Rapportstof) -> list[Deel]:
    if not stof.aspecten:
        return []
    rijen = tuple((str(nummer), uitleg.label, uitleg.gaat_over) for nummer, uitleg in enumerate(stof.aspecten, 1))
    tabel = Tabel("De aspecten, in de volgorde van de stuurgroep", ("Nr.", "Aspect", "Gaat over"), rijen, (1, 5, 12))
    links = tuple(Verwijzing(uitleg.label, f"aspect:{uitleg.code}") for uitleg in stof.aspecten)
    return [tabel, LeesMeer("Lees meer over:", links)]
