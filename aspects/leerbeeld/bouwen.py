"""Builds the learning picture from the figures of the cases of one evaluation.

Source: the product, Regie-leerbeeld; calculation rules, sections Regie and Goals.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from aspects.cijfers import CasusCijfers
from aspects.leerbeeld.kiezen import (
    MINIMUM, bepaal_teamgroepen, hoort_in_leerbeeld, houd_genoeg, noem_team, vind_herkenbaar,
)  # fmt: skip
from aspects.leerbeeld.model import (
    Doelenbeeld, Ingekocht, Inkoop, Keuze, Leerbeeld, Stand, Strook, Vormbeeld,
)  # fmt: skip
from aspects.leerbeeld.stroken import maak_stroken
from aspects.regie import VORMEN
from aspects.stukken import doorsnijd, tel_dagen, voeg_samen
from casus.controle.omgeving import Omgeving
from casus.perioden import bepaal_zeker


@dataclass(frozen=True)
class _Verhaal:
    cijfers: CasusCijfers
    groep: str
    stroken: dict[str, Strook]


def maak_leerbeeld(
    cijfers: Sequence[CasusCijfers],
    omgeving: Omgeving,
    keuze: Keuze | None = None,
    eigen_teams: frozenset[str] | None = None,
) -> Leerbeeld:
    """The learning picture of the released stories; an empty one (``verhalen`` 0) below five.

    ``eigen_teams``: the teams of who is looking, None: all. A form, the goals or bought-in support asked in
    fewer than five of the chosen stories is empty too: not asked is not nothing.
    """
    onderzoek = omgeving.onderzoek
    vrij = [c for c in cijfers if hoort_in_leerbeeld(c.casus)]
    if eigen_teams is not None:
        vrij = [c for c in vrij if noem_team(c.casus) in eigen_teams]
    groepen = bepaal_teamgroepen(c.casus for c in vrij)
    keuze = _maak_passend(keuze or Keuze(), groepen, onderzoek.regie_drempel_dagen)
    leeg = Leerbeeld(
        len(vrij), tuple(groepen), onderzoek.regie_drempel_dagen, onderzoek.evaluatie_drempel_dagen, keuze
    )  # fmt: skip
    if len(vrij) < MINIMUM:
        return leeg
    peildatum = date.fromisoformat(onderzoek.peildatum)
    groep_van = {team: naam for naam, teams in groepen.items() for team in teams}
    verhalen = [
        _Verhaal(c, groep_van[noem_team(c.casus)], maak_stroken(c, peildatum, onderzoek.regie_drempel_dagen))
        for c in vrij
    ]
    gekozen = keuze.teams or frozenset(groepen)
    in_keuze = [v for v in verhalen if v.groep in gekozen]
    return replace(
        leeg,
        verhalen=len(in_keuze),
        vormen=tuple(_maak_vorm(verhalen, gekozen, vorm, keuze) for vorm in VORMEN),
        ingekocht=_maak_ingekocht(verhalen, gekozen, peildatum),
        doelen=_maak_doelen(verhalen, gekozen),
        antwoorden=_lees_antwoorden(in_keuze),
    )


def _maak_passend(keuze: Keuze, groepen: dict[str, frozenset[str]], drempel: int) -> Keuze:
    """The choice as it can be: groups that are there, and no stretch shorter than one asks about."""
    return replace(keuze, teams=keuze.teams & groepen.keys(), vanaf=max(keuze.vanaf, drempel))


def _kies(verhalen: list[_Verhaal], gekozen: frozenset[str], heeft: Callable[[_Verhaal], bool]) -> list[_Verhaal]:
    """The stories of a subject that may be shown for these groups; [] where they are too few."""
    gevraagd = [v for v in verhalen if heeft(v)]
    groepen = [v.groep for v in gevraagd]
    return [v for v, mag in zip(gevraagd, houd_genoeg(groepen, gekozen, groepen), strict=True) if mag]


def _maak_vorm(verhalen: list[_Verhaal], gekozen: frozenset[str], vorm: str, keuze: Keuze) -> Vormbeeld:
    return maak_vormbeeld(vorm, [v.stroken[vorm] for v in _kies(verhalen, gekozen, lambda v: vorm in v.stroken)], keuze)


def maak_vormbeeld(vorm: str, stroken: Sequence[Strook], keuze: Keuze) -> Vormbeeld:
    """One form of regie over these strips, however few: who shows them decides whether they may be seen."""

    def tel(wat: Callable[[Strook], object]) -> int:
        return sum(bool(wat(strook)) for strook in stroken)

    def met(stand: Stand) -> int:
        return tel(lambda s: any(leemte.stand == stand for leemte in s.leemten))

    return Vormbeeld(
        vorm=vorm,
        verhalen=len(stroken),
        stroken=tuple(sorted(stroken, key=lambda s: _sorteer(s, keuze))),
        met_keuze=tel(lambda s: any(map(keuze.past, s.leemten))),
        met_open=met("open"),
        met_gemist=met("gemist"),
        met_uitgelegd=met("uitgelegd"),
        met_onduidelijk=tel(lambda s: any(deel.soort == "onduidelijk" for deel in s.delen)),
        met_dubbel=tel(lambda s: s.dubbel),
        met_wisselingen=tel(lambda s: s.wisselingen),
    )


def _sorteer(strook: Strook, keuze: Keuze) -> tuple[object, ...]:
    """By what is seen of a strip and nothing else, so that equal strips are the only ones that can change places."""
    langste = max((leemte.dagen.dagen for leemte in strook.leemten if keuze.past(leemte)), default=0)
    delen = tuple((deel.dagen, deel.soort, deel.groepen, deel.duiding) for deel in strook.delen)
    return (-langste, -strook.lengte, delen, strook.dubbel, strook.wisselingen)


def _maak_ingekocht(verhalen: list[_Verhaal], gekozen: frozenset[str], peildatum: date) -> Ingekocht:
    zichtbaar = _kies(verhalen, gekozen, lambda v: v.cijfers.ingekocht is not None)
    lijst = [inkoop for v in zichtbaar for inkoop in _lees_inkoop(v.cijfers, peildatum)]
    lijst.sort(key=lambda i: (-i.dagen, -1 if i.lijn is None else i.lijn, i.resultaat or "", i.teruggekoppeld or ""))
    return Ingekocht(len(zichtbaar), sum(bool(v.cijfers.ingekocht) for v in zichtbaar), tuple(lijst))


def _lees_inkoop(cijfers: CasusCijfers, peildatum: date) -> list[Inkoop]:
    uitkomst, casus = cijfers.regie["opdrachtgevend"], cijfers.casus
    if not cijfers.ingekocht or uitkomst is None:
        return []
    lijnen = {b.id: b.lijn for b in casus.betrokkenen}
    uit = []
    for inzet in casus.inzetten:
        if inzet.id in cijfers.ingekocht:
            zeker = voeg_samen([bepaal_zeker(inzet.van, inzet.tot, peildatum, inzet.betwist)])
            dagen = tel_dagen(doorsnijd(uitkomst.venster, zeker))
            uit.append(Inkoop(lijnen.get(inzet.betrokkene), dagen, inzet.resultaat, inzet.teruggekoppeld))
    return uit


def _maak_doelen(verhalen: list[_Verhaal], gekozen: frozenset[str]) -> Doelenbeeld:
    lijst, geraakt, aantal = [], 0, 0
    zichtbaar = _kies(verhalen, gekozen, lambda v: v.cijfers.doelen is not None)
    for verhaal in zichtbaar:
        uitkomst = verhaal.cijfers.doelen
        assert uitkomst is not None
        geraakt += bool(uitkomst.signalen)
        aantal += uitkomst.aantal
        domeinen = {doel.id: doel.levensdomein or "" for doel in verhaal.cijfers.casus.doelen}
        lijst += [(domeinen[id], uitkomst.langste_zonder_evaluatie[id] or 0) for id in uitkomst.signalen]
    return Doelenbeeld(len(zichtbaar), geraakt, aantal, tuple(sorted(lijst, key=lambda d: (-d[1], d[0]))))


def _lees_antwoorden(verhalen: list[_Verhaal]) -> tuple[str, ...]:
    """The answers of the teams in the order of the alphabet, each once; none that would point at a story."""
    casussen = [v.cijfers.casus for v in verhalen]
    teksten = {c.antwoord_team.strip() for c in casussen if not vind_herkenbaar(c, c.antwoord_team)}
    return tuple(sorted(teksten - {""}))
