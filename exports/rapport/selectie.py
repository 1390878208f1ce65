"""How the stories were chosen: the funnel and the spread over the criteria.

Workers are counted, never listed. In the public edition no count below three. Source: design of the report (6).
"""

from collections.abc import Sequence

from aspects.selectie.model import CRITERIA, Inbreng, maak_inbreng
from aspects.selectie.spreiding import Spreidingsregel, bereken_spreiding
from aspects.selectie.trechter import Trede, bereken_trechter
from exports.rapport import openbaar as regels
from exports.rapport.grafiek import Grafiek, Reeks
from exports.rapport.model import Alinea, Deel, Kop, Tabel
from exports.rapport.stof import Rapportstof

_LEEG = "niet ingevuld"
_WERKER, _TEAM, _MEERVOUDIG = "medewerker", "team", "levensdomeinen"
_ANDER_TEAM = "een ander team"
_UITLEG = (
    "Teams brachten verhalen in. Daaruit is gekozen, zodat de verhalen van elkaar verschillen. Sommige vielen af, "
    "bijvoorbeeld omdat er geen toestemming was."
)


def maak_selectie(stof: Rapportstof) -> list[Deel]:
    """The section; nothing where no case was put forward."""
    inbreng = [maak_inbreng(nummer, casus) for nummer, casus in enumerate(stof.bestand.casussen)]
    if not inbreng:
        return []
    return [
        Kop(2, "Hoe de verhalen zijn gekozen", "onderzoek:selectie"),
        Alinea(_UITLEG),
        *_maak_trechter(stof, inbreng),
        *_maak_spreiding(stof, inbreng),
    ]


def _maak_trechter(stof: Rapportstof, inbreng: Sequence[Inbreng]) -> list[Deel]:
    trechter = bereken_trechter(inbreng)
    rijen = tuple(
        (trede.naam, stof.schrijf_aantal(trede.aantal), stof.schrijf_aantal(len(trede.afgevallen)))
        for trede in trechter.treden
    )
    koppen = ("Stap", "Zo ver gekomen", "Hier afgevallen")
    bijschrift = "Van voorgesteld tot nagekeken, in aantallen"
    grafiek = _maak_grafiek(stof, trechter.treden)
    delen: list[Deel] = [Tabel(bijschrift, koppen, rijen, (7, 4, 4), (1, 2), grafiek)]
    if trechter.reserve:
        delen.append(Alinea(f"Nog in reserve: {stof.schrijf_aantal(len(trechter.reserve))}."))
    return delen


def _maak_grafiek(stof: Rapportstof, treden: Sequence[Trede]) -> Grafiek:
    """How many came so far; a number that is not said has no bar."""
    gezegd = tuple(stof.schrijf_aantal(trede.aantal) for trede in treden)
    paren = zip(treden, gezegd, strict=True)
    waarden = tuple(None if woorden == regels.MINDER else trede.aantal for trede, woorden in paren)
    namen = tuple(trede.naam for trede in treden)
    return Grafiek("staven", "Stap", "Aantal verhalen", namen, (Reeks("Zo ver gekomen", waarden, gezegd, 2),))


def _maak_spreiding(stof: Rapportstof, inbreng: Sequence[Inbreng]) -> list[Deel]:
    """A row per value: how many on the long list, and how many of them were chosen."""
    alle = bereken_spreiding(inbreng, stof.onderzoek.teams)
    rijen: list[tuple[str, ...]] = []
    for criterium, titel in CRITERIA.items():
        van = [regel for regel in alle if regel.criterium == criterium and regel.lijst]
        if criterium != _WERKER and van:
            lijst, gekozen = _schrijf(stof, van, criterium)
            namen = [_noem(stof, regel) for regel in van]
            rijen += [(titel, naam, a, b) for naam, a, b in zip(namen, lijst, gekozen, strict=True)]
    koppen = ("Waarop", "Wat", "Op de lijst", "Gekozen")
    bijschrift = "Hoe de verhalen verdeeld zijn, in aantallen. Een verhaal kan over meer levensgebieden gaan"
    delen: list[Deel] = [Tabel(bijschrift, koppen, tuple(rijen), (4, 6, 3, 3), (2, 3))] if rijen else []
    werkers = sum(regel.criterium == _WERKER and regel.waarde is not None and bool(regel.gekozen) for regel in alle)
    if werkers:
        aantal = stof.schrijf_aantal(werkers)
        delen.append(Alinea(f"De gekozen verhalen zijn ingebracht door {aantal} verschillende mensen."))
    return delen


def _noem(stof: Rapportstof, regel: Spreidingsregel) -> str:
    """The value; in the public edition no team that only stands with a few cases: it could be about anybody."""
    if not regel.waarde:
        return _LEEG
    klein = stof.openbaar and len(regel.lijst) < regels.KLEINSTE
    bekend = {team.strip() for team in stof.onderzoek.teams}
    return _ANDER_TEAM if klein and regel.criterium == _TEAM and regel.waarde not in bekend else regel.naam


def _schrijf(
    stof: Rapportstof, van: Sequence[Spreidingsregel], criterium: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Both columns; of a criterion whose values add up to all cases so that none can be reckoned from the rest."""
    kolommen = ([len(regel.lijst) for regel in van], [len(regel.gekozen) for regel in van])
    if not stof.openbaar or criterium == _MEERVOUDIG:
        een, twee = (tuple(stof.schrijf_aantal(aantal) for aantal in kolom) for kolom in kolommen)
    else:
        een, twee = (regels.schrijf_rij(kolom) for kolom in kolommen)
    return een, twee
