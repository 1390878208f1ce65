"""Bijlagen: the parties, the action plan with its months, the principles, and in the internal edition the timelines.

Source: design of the report (7, bijlagen; two editions).
"""

from collections.abc import Sequence

from aspects.activiteitenplan import (
    Planregel, Rooster, maak_raadslijst, maak_rooster, vind_niet_gedaan, vind_zonder_actie,
)  # fmt: skip
from casus.model import Actie, Principe
from casus.woorden import woord
from exports.rapport.model import Alinea, Deel, Hoofdstuk, Kop, Lijst, Tabel
from exports.rapport.partijen import maak_partijen
from exports.rapport.puntkeuze import kies_punten, noem_kort
from exports.rapport.stof import Rapportstof
from exports.rapport.verhalen import vertel_verhalen

_IN_MAAND = "x"
_KORT = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


def maak_bijlagen(stof: Rapportstof) -> Hoofdstuk:
    """The chapter; without parts where there is nothing to add."""
    delen = [*_maak_partijen(stof), *_maak_plan(stof), *_maak_principes(stof), *_maak_tijdlijnen(stof)]
    return Hoofdstuk("bijlagen", (Kop(1, "Bijlagen", "bijlagen"), *delen) if delen else ())


def _maak_partijen(stof: Rapportstof) -> list[Deel]:
    delen = maak_partijen(stof)
    return [Kop(2, "Partijen", "bijlagen:partijen"), *delen] if delen else []


def _maak_plan(stof: Rapportstof) -> list[Deel]:
    """The actions, numbered, their months year by year, and what was not taken up and why."""
    acties, punten = stof.lijsten.acties, stof.lijsten.aandachtspunten
    if not acties:
        return []
    onderzoek = stof.onderzoek
    lijst, rooster = maak_raadslijst(onderzoek.naam, onderzoek.gemeente, acties, punten), maak_rooster(acties)
    gedaan = [rij.actie for groep in rooster.groepen for rij in groep.rijen]
    delen: list[Deel] = [Kop(2, "Activiteitenplan", "bijlagen:activiteitenplan")]
    if lijst.regels:
        koppen = ("Nummer", "Advies", "Wie", "Wanneer", "Stand")
        # Both are by category, then as they stand in the plan; the number runs on over the categories.
        genummerd = list(enumerate(zip(gedaan, lijst.regels, strict=True), 1))
        for categorie in dict.fromkeys(regel.categorie for regel in lijst.regels):
            rijen = tuple(
                _maak_actierij(stof, nummer, actie, regel)
                for nummer, (actie, regel) in genummerd
                if regel.categorie == categorie
            )
            delen.append(Tabel(f"De acties: {categorie}", koppen, rijen, (2, 12, 5, 6, 5), (0,)))
        delen += _maak_rooster(rooster)
    if niet := vind_niet_gedaan(acties):
        delen += [Kop(3, "Niet overgenomen of vervallen, en waarom"), Lijst(tuple(_zeg_niet(stof, a) for a in niet))]
    open_ = {punt.id for punt in vind_zonder_actie(punten, acties)}
    if zonder := tuple(noem_kort(punt) for punt in kies_punten(stof) if punt.kenmerk in open_):
        delen += [Kop(3, "Aandachtspunten zonder actie"), Lijst(zonder)]
    return delen


def _maak_actierij(stof: Rapportstof, nummer: int, actie: Actie, regel: Planregel) -> tuple[str, ...]:
    """One action; how it stands in people's own words is for the internal edition."""
    wie = stof.zeg(regel.eigenaar) if regel.eigenaar else "nog niemand"
    stand = woord("actiestatus", actie.status) if stof.openbaar else stof.zeg(regel.stand)
    return str(nummer), stof.zeg(regel.advies), wie, regel.planning, stand


def _zeg_niet(stof: Rapportstof, actie: Actie) -> str:
    status = woord("actiestatus", actie.status)
    reden = stof.zeg(actie.reden or "") or "de reden is nog niet opgeschreven."
    return f"{stof.zeg(actie.advies).rstrip('.')}. {status[:1].upper()}{status[1:]}: {reden}"


def _maak_rooster(rooster: Rooster) -> list[Deel]:
    """A table per year: a row per action planned in it, a column per month."""
    gevuld = [rij.gevuld for groep in rooster.groepen for rij in groep.rijen]
    tabellen: list[Deel] = []
    for jaar in dict.fromkeys(maand[:4] for maand in rooster.maanden):
        plekken = [plek for plek, maand in enumerate(rooster.maanden) if maand[:4] == jaar]
        koppen = ("Actie", *(_KORT[int(rooster.maanden[plek][5:7]) - 1] for plek in plekken))
        rijen = tuple(
            (str(nummer), *(_IN_MAAND if vakken[plek] else "" for plek in plekken))
            for nummer, vakken in enumerate(gevuld, 1)
            if any(vakken[plek] for plek in plekken)
        )
        if rijen:
            tabellen.append(Tabel(f"Welke actie in welke maand van {jaar}", koppen, rijen, (3, *(2 for _ in plekken))))
    if rooster.erbuiten:
        tabellen.append(Alinea(f"Niet in het rooster: {rooster.erbuiten} maanden die later liggen.", stil=True))
    return tabellen


def _maak_principes(stof: Rapportstof) -> list[Deel]:
    """The principles with their two lights: what was expected at the start, and what it is in practice."""
    principes = stof.lijsten.principes
    if not principes:
        return []
    koppen = ("Principe", "Zo is het bedoeld", "Gewenst effect", "Bij de start verwacht", "In de praktijk")
    rijen = tuple(
        (
            stof.zeg(principe.principe), stof.zeg(principe.ontwerpkeuze), stof.zeg(principe.gewenst_effect),
            _noem_licht(principe.effect_verwacht), _noem_licht(principe.praktijk),
        )
        for principe in principes
    )  # fmt: skip
    bijschrift = "De principes: hoe ver het gewenste effect wordt gehaald"
    delen: list[Deel] = [Kop(2, "Principes", "bijlagen:principes"), Tabel(bijschrift, koppen, rijen, (7, 9, 7, 5, 5))]
    return [*delen, *_maak_gevolgen(stof, principes)]


def _maak_gevolgen(stof: Rapportstof, principes: Sequence[Principe]) -> list[Deel]:
    punten = []
    for principe in principes:
        zinnen = [stof.zeg(tekst) for tekst in (principe.gevolgen, principe.overwegingen) if tekst.strip()]
        if zinnen:
            punten.append(f"{stof.zeg(principe.principe).rstrip('.')}. {' '.join(zinnen)}")
    return [Lijst(tuple(punten))] if punten else []


def _noem_licht(licht: str | None) -> str:
    return "niet gezegd" if licht is None else woord("lichtjes", licht)


def _maak_tijdlijnen(stof: Rapportstof) -> list[Deel]:
    """The timelines of all stories; never in the public edition."""
    if stof.openbaar or not stof.casussen:
        return []
    return [Kop(2, "De verhalen in beeld", "bijlagen:verhalen"), *vertel_verhalen(stof)]
