"""The action plan: what follows from the points of attention, month by month, and the list for the council.

A point asks for an action while people hold on to it; what is dropped or not taken up stays, with its reason.
Source: design of the report (7, annexes).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from aspects.puntnamen import noem_punt, volg_samengevoegd
from casus.datums.kalender import MAANDEN
from casus.model import Aandachtspunt, Actie
from casus.model.keuzes import Categorie
from casus.woorden import som_op, woord

CATEGORIEEN: tuple[Categorie, ...] = ("organisatie", "opdracht", "efficientie")
NIET_GEDAAN = ("vervallen", "niet_overgenomen")
LEVEND = ("concept", "getoetst", "vastgesteld")
MEESTE_MAANDEN = 60
"""Columns of the grid: five years. Years in which nothing is planned are left out before that."""
NIET_GEPLAND = "nog niet gepland"


@dataclass(frozen=True)
class Roosterrij:
    """One action in the grid: in which of the months it stands."""

    actie: Actie
    gevuld: tuple[bool, ...]


@dataclass(frozen=True)
class Roostergroep:
    """The actions of one category."""

    categorie: Categorie
    rijen: tuple[Roosterrij, ...]


@dataclass(frozen=True)
class Rooster:
    """The grid: months (``2018-03``) in order; ``erbuiten``: how many planned months did not fit."""

    maanden: tuple[str, ...]
    groepen: tuple[Roostergroep, ...]
    erbuiten: int = 0


@dataclass(frozen=True)
class Planregel:
    """An action as a line of the list for a council paper, in words."""

    advies: str
    categorie: str
    herkomst: str
    eigenaar: str
    planning: str
    stand: str
    bij: tuple[str, ...]


@dataclass(frozen=True)
class Raadslijst:
    """The list for a council paper: what is done, what is not and why, and the points without an action."""

    naam: str
    gemeente: str
    regels: tuple[Planregel, ...]
    niet_gedaan: tuple[tuple[str, str], ...]
    zonder_actie: tuple[str, ...]


def noem_maanden(maanden: Iterable[str]) -> str:
    """Months in words: 'maart tot en met juni 2018'; several stretches one after the other; none: not planned yet."""
    delen = [_noem_reeks(reeks) for reeks in _splits_in_reeksen(maanden)]
    return som_op(delen) or NIET_GEPLAND


def noem_maand(maand: str) -> str:
    """A month in words: 'maart 2018'."""
    return f"{MAANDEN[int(maand[5:7]) - 1]} {int(maand[:4])}"


def maak_reeks(van: str, tot: str) -> list[str]:
    """All months from ``van`` up to and including ``tot``; the other way round is read as it was meant."""
    eerste, laatste = sorted((_nummer(van), _nummer(tot)))
    return [_maand(nummer) for nummer in range(eerste, laatste + 1)]


def voeg_maanden_toe(maanden: Iterable[str], van: str, tot: str) -> list[str]:
    """The months with this stretch, in order, each once."""
    return sorted({*maanden, *maak_reeks(van, tot)})


def maak_rooster(acties: Sequence[Actie]) -> Rooster:
    """The grid of all actions that are done, by category in their own order; no months where none is planned."""
    gedaan = [actie for actie in acties if actie.status not in NIET_GEDAAN]
    alle = sorted({maand for actie in gedaan for maand in actie.maanden})
    maanden = _kies_maanden(alle)
    groepen = []
    for categorie in CATEGORIEEN:
        rijen = [
            Roosterrij(actie, tuple(maand in actie.maanden for maand in maanden))
            for actie in gedaan
            if actie.categorie == categorie
        ]
        if rijen:
            groepen.append(Roostergroep(categorie, tuple(rijen)))
    return Rooster(tuple(maanden), tuple(groepen), len(set(alle) - set(maanden)))


def vind_zonder_actie(punten: Sequence[Aandachtspunt], acties: Iterable[Actie]) -> tuple[Aandachtspunt, ...]:
    """The points people hold on to that no action answers; an action that was dropped answers nothing.

    An action at a point that was merged answers the point it was merged into.
    """
    naar = volg_samengevoegd(punten)
    beantwoord: set[str] = set()
    for actie in acties:
        if actie.status not in NIET_GEDAAN:
            beantwoord |= {naar.get(kenmerk, kenmerk) for kenmerk in actie.aandachtspunten}
    return tuple(punt for punt in punten if punt.status in LEVEND and punt.id not in beantwoord)


def vind_niet_gedaan(acties: Iterable[Actie]) -> tuple[Actie, ...]:
    """What was dropped or not taken up."""
    return tuple(actie for actie in acties if actie.status in NIET_GEDAAN)


def maak_raadslijst(naam: str, gemeente: str, acties: Sequence[Actie], punten: Sequence[Aandachtspunt]) -> Raadslijst:
    """The list for a council paper, by category."""
    per_id = {punt.id: punt for punt in punten}
    op_volgorde = sorted(acties, key=lambda actie: CATEGORIEEN.index(actie.categorie))
    regels = [_maak_regel(actie, per_id) for actie in op_volgorde if actie.status not in NIET_GEDAAN]
    niet = [(actie.advies, _zeg_waarom(actie)) for actie in op_volgorde if actie.status in NIET_GEDAAN]
    zonder = [noem_punt(punt) for punt in vind_zonder_actie(punten, acties)]
    return Raadslijst(naam, gemeente, tuple(regels), tuple(niet), tuple(zonder))


def schrijf_als_tekst(lijst: Raadslijst) -> str:
    """The same list as plain text, to copy into a paper of one's own."""
    regels: list[str] = []
    for categorie in dict.fromkeys(regel.categorie for regel in lijst.regels):
        regels += [categorie.capitalize(), ""]
        for regel in (r for r in lijst.regels if r.categorie == categorie):
            regels.append(f"- {regel.advies}")
            regels += [f"  {kop}: {waarde}" for kop, waarde in noem_delen(regel)]
        regels.append("")
    if lijst.niet_gedaan:
        regels += [
            "Niet overgenomen of vervallen",
            "",
            *(f"- {wat}: {waarom}" for wat, waarom in lijst.niet_gedaan),
            "",
        ]
    if lijst.zonder_actie:
        regels += ["Aandachtspunten zonder actie", "", *(f"- {punt}" for punt in lijst.zonder_actie), ""]
    return "\n".join(regels).rstrip("\n")


def noem_delen(regel: Planregel) -> tuple[tuple[str, str], ...]:
    """The parts of a line beside the advice, each with its heading; what is not known is left out."""
    delen = (
        ("Herkomst", regel.herkomst), ("Eigenaar", regel.eigenaar or "nog niemand"), ("Planning", regel.planning),
        ("Stand van zaken", regel.stand), ("Bij aandachtspunt", "; ".join(regel.bij)),
    )  # fmt: skip
    return tuple((kop, waarde) for kop, waarde in delen if waarde)


def _maak_regel(actie: Actie, punten: dict[str, Aandachtspunt]) -> Planregel:
    status = woord("actiestatus", actie.status)
    return Planregel(
        advies=actie.advies, categorie=woord("categorie", actie.categorie),
        herkomst=woord("herkomst_actie", actie.herkomst), eigenaar=actie.eigenaar or "",
        planning=noem_maanden(actie.maanden),
        stand=f"{status}: {actie.stand_van_zaken}" if actie.stand_van_zaken else status,
        bij=tuple(noem_punt(punten[kenmerk]) for kenmerk in actie.aandachtspunten if kenmerk in punten),
    )  # fmt: skip


def _zeg_waarom(actie: Actie) -> str:
    return f"{woord('actiestatus', actie.status)}, {actie.reden or 'de reden is nog niet opgeschreven'}"


def _kies_maanden(alle: Sequence[str]) -> list[str]:
    """The columns: from the first to the last month, without the years in which nothing is planned."""
    if not alle:
        return []
    jaren = {maand[:4] for maand in alle}
    uit: list[str] = []
    for jaar in sorted(jaren):
        eerste = alle[0] if jaar == alle[0][:4] else f"{jaar}-01"
        laatste = alle[-1] if jaar == alle[-1][:4] else f"{jaar}-12"
        uit += maak_reeks(eerste, laatste)
    return uit[:MEESTE_MAANDEN]


def _splits_in_reeksen(maanden: Iterable[str]) -> list[list[str]]:
    reeksen: list[list[str]] = []
    for maand in sorted(set(maanden)):
        if reeksen and _nummer(maand) == _nummer(reeksen[-1][-1]) + 1:
            reeksen[-1].append(maand)
        else:
            reeksen.append([maand])
    return reeksen


def _noem_reeks(reeks: Sequence[str]) -> str:
    van, tot = reeks[0], reeks[-1]
    if van == tot:
        return noem_maand(van)
    begin = MAANDEN[int(van[5:7]) - 1] if van[:4] == tot[:4] else noem_maand(van)
    return f"{begin} tot en met {noem_maand(tot)}"


def _nummer(maand: str) -> int:
    return int(maand[:4]) * 12 + int(maand[5:7]) - 1


def _maand(nummer: int) -> str:
    return f"{nummer // 12:04d}-{nummer % 12 + 1:02d}"
