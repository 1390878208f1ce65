"""What another price list would change, before it is taken into use: what is new, gone, other, or in the way.

A price that an inzet uses must stay, and stay per the same unit. Source: calculation rules, section Dates (errors).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from casus.model import Casus, Inzet, Prijs, Prijslijst
from casus.woorden import woord


@dataclass(frozen=True)
class Gebruik:
    """The inzetten of one case that name a price of the list; ``casus`` is the code people know it by."""

    casus: str
    inzetten: tuple[Inzet, ...]

    @property
    def prijscodes(self) -> frozenset[str]:
        """The codes in use here."""
        return frozenset(inzet.prijscode for inzet in self.inzetten if inzet.prijscode)


@dataclass(frozen=True)
class Botsing:
    """A price in use that would go, or be per another unit: its code and description, why, and in which cases."""

    prijscode: str
    omschrijving: str
    reden: str
    casussen: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.prijscode} ({self.omschrijving}) {self.reden}. Gebruikt in {', '.join(self.casussen)}."


@dataclass(frozen=True)
class Prijswissel:
    """The lines as they would be, and what is new, gone, other (before, after) and the same (number)."""

    regels: tuple[Prijs, ...]
    nieuw: tuple[Prijs, ...]
    weg: tuple[Prijs, ...]
    anders: tuple[tuple[Prijs, Prijs], ...]
    gelijk: int
    botsingen: tuple[Botsing, ...]

    @property
    def verandert(self) -> bool:
        """True where any line is new, gone or other."""
        return bool(self.nieuw or self.weg or self.anders)


def vind_gebruik(casus: Casus) -> Gebruik:
    """What of the price list a case uses."""
    return Gebruik(casus.code, tuple(inzet for inzet in casus.inzetten if inzet.prijscode))


def tel_gebruik(gebruik: Iterable[Gebruik]) -> dict[str, list[str]]:
    """The cases that use a price, by its code; a code that no case uses is not in it."""
    waar: dict[str, list[str]] = {}
    for deel in gebruik:
        for code in sorted(deel.prijscodes):
            waar.setdefault(code, []).append(deel.casus)
    return waar


def maak_wissel(
    oud: Sequence[Prijs], nieuw: Sequence[Prijs], gebruik: Sequence[Gebruik], *, aanvullen: bool
) -> Prijswissel:
    """What it would be to take these lines instead of the old ones, or (``aanvullen``) beside them.

    A line whose code is there already goes in place of the old one, and keeps what other programs put with it.
    """
    was = {regel.code: regel for regel in oud}
    komt = {regel.code: _behoud(was.get(regel.code), regel) for regel in nieuw}
    vooraan = [komt.pop(regel.code, regel) for regel in oud] if aanvullen else []
    regels = (*vooraan, *komt.values())
    wordt = {regel.code: regel for regel in regels}
    blijft = [(regel, wordt[regel.code]) for regel in oud if regel.code in wordt]
    anders = tuple((voor, na) for voor, na in blijft if voor != na)
    return Prijswissel(
        regels=regels,
        nieuw=tuple(regel for regel in regels if regel.code not in was),
        weg=tuple(regel for regel in oud if regel.code not in wordt),
        anders=anders,
        gelijk=len(blijft) - len(anders),
        botsingen=_vind_botsingen(was, wordt, gebruik),
    )


def keur_naam(lijst: Prijslijst | None, naam: str, versie: str, wissel: Prijswissel) -> str | None:
    """What is wrong with this name and version; None where they will do.

    Other prices ask for another version: a figure stays tied to the list it was computed with.
    """
    if not naam.strip() or not versie.strip():
        return "Geef de lijst een naam en een versie."
    if max(len(naam), len(versie)) > 200:
        return "Deze naam of versie is te lang: hooguit 200 tekens."
    if lijst and wissel.verandert and (lijst.naam, lijst.versie) == (naam.strip(), versie.strip()):
        return (
            f"Onder de naam ‘{lijst.naam}’ en versie ‘{lijst.versie}’ staan nu andere prijzen. "
            "Geef de nieuwe lijst een andere versie: dan blijft te zien waarmee een bedrag berekend is."
        )
    return None


def noem_verschil(voor: Prijs, na: Prijs) -> list[str]:
    """The fields in which two lines differ (names of the model)."""
    return [naam for naam in Prijs.model_fields if naam != "extra" and getattr(voor, naam) != getattr(na, naam)]


def _behoud(oud: Prijs | None, nieuw: Prijs) -> Prijs:
    """The new line with the extras of the old; the old one itself where nothing else differs."""
    if oud is None:
        return nieuw
    return nieuw.model_copy(update={"extra": oud.extra}) if noem_verschil(oud, nieuw) else oud


def _vind_botsingen(was: dict[str, Prijs], wordt: dict[str, Prijs], gebruik: Sequence[Gebruik]) -> tuple[Botsing, ...]:
    weg = {code: plekken for code, plekken in tel_gebruik(gebruik).items() if code not in wordt}
    eenheden: dict[str, list[str]] = {}
    for deel in gebruik:
        for code in sorted({i.prijscode for i in deel.inzetten if i.prijscode in wordt and _past_niet(i, wordt)}):
            eenheden.setdefault(code, []).append(deel.casus)
    botsingen = [
        Botsing(code, was[code].omschrijving if code in was else code, "staat niet in de nieuwe lijst", tuple(plekken))
        for code, plekken in weg.items()
    ]
    botsingen += [
        Botsing(code, wordt[code].omschrijving, f"wordt per {woord('eenheid', wordt[code].eenheid)}", tuple(plekken))
        for code, plekken in eenheden.items()
    ]
    return tuple(sorted(botsingen, key=lambda botsing: botsing.prijscode))


def _past_niet(inzet: Inzet, prijzen: dict[str, Prijs]) -> bool:
    """True where the unit of the list is another than that of the inzet (the rule of ``casus/controle/prijzen.py``)."""
    regel = prijzen[inzet.prijscode or ""]
    return inzet.prijs is None and inzet.eenheid not in (None, regel.eenheid)
