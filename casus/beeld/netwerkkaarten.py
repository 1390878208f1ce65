"""The cards of the network map: names broken into lines, cards laid in rows, before anything is drawn."""

from dataclasses import dataclass

from casus.beeld.maten import Maten, breek
from casus.beeld.netwerk import Plaats, Ring
from casus.beeld.woorden import knip

_REGELS = 3
_LANGST = 90
_MISSCHIEN = "misschien erbij"
_STAND = {"zeker": "", "misschien": _MISSCHIEN, "onbekend": "niet bekend wanneer", "weg": ""}
_TWEEDE_DELEN = (
    "medewerker", "ondersteuner", "begeleider", "verlener", "verpleegkundige", "deskundige", "therapeut",
    "wetenschapper", "vrijwilliger", "organisatie", "coördinator", "adviseur", "consulent", "maatschappelijk",
)  # fmt: skip


@dataclass(frozen=True)
class Kaart:
    """A seat with its words broken into lines, and the size they take."""

    plaats: Plaats
    naam: tuple[str, ...]
    onder: tuple[str, ...]
    breed: float
    hoog: float


@dataclass(frozen=True)
class Band:
    """One ring with its cards in rows, above the middle and below it."""

    ring: Ring
    boven: tuple[tuple[Kaart, ...], ...]
    onder: tuple[tuple[Kaart, ...], ...]


def inspringing(m: Maten) -> float:
    """How far each ring lies inside the next, left and right."""
    return min(m.basis * 1.5, m.breedte * 0.025)


def ruimte_in(m: Maten, buiten: int) -> float:
    """The width for cards in a ring with ``buiten`` rings around it."""
    return m.breedte - 2 * (m.kant * 0.5 + (buiten + 1) * inspringing(m))


def kaartbreedte(m: Maten) -> float:
    """Wide enough for most names on one or two lines; on a narrow screen three fit side by side."""
    return min(m.basis * 12.5, (ruimte_in(m, 2) - 2 * lucht(m)) / 3)


def lucht(m: Maten) -> float:
    """The room between two cards."""
    return m.basis * 0.7


def _breek_naam(tekst: str, ruimte: float, m: Maten) -> tuple[str, ...]:
    """The name over as many lines as it takes; a word too long for one is parted, with a hyphen."""
    woorden: list[str] = []
    for woord in knip(tekst, _LANGST).split():
        while m.meet(woord, m.basis, vet=True) > ruimte and len(woord) > 4:
            passen = [k for k in range(2, len(woord) - 2) if m.meet(woord[:k] + "-", m.basis, vet=True) <= ruimte]
            mooi = [k for k in passen if woord[k:].startswith(_TWEEDE_DELEN)]
            kop = max(mooi or passen, default=2)
            woorden.append(woord[:kop] + "-")
            woord = woord[kop:]
        woorden.append(woord)
    return tuple(breek(" ".join(woorden), ruimte, m.basis, _REGELS, vet=True, ruim=m.ruim))


def maak_kaart(plaats: Plaats, m: Maten, breed: float) -> Kaart:
    """The card of a seat, at most ``breed`` px wide; its width is the same whether somebody was sure to be there."""
    ruimte = breed - m.basis * 1.1
    naam = _breek_naam(plaats.naam, ruimte, m)
    regels = [*breek(plaats.onder, ruimte, m.klein, 1, ruim=m.ruim)]
    if _STAND[plaats.stand]:
        regels += breek(_STAND[plaats.stand], ruimte, m.klein, 2, ruim=m.ruim)
    hoog = len(naam) * m.basis * 1.22 + len(regels) * m.regel * 0.92 + m.basis * 0.8
    langste = [m.meet(r, m.basis, vet=True) for r in naam] + [m.meet(r) for r in (*regels, _MISSCHIEN)]
    return Kaart(plaats, naam, tuple(regels), min(breed, max(langste) + m.basis * 1.2), hoog)


def leg_in_rijen(kaarten: list[Kaart], ruimte: float, lucht: float) -> tuple[tuple[Kaart, ...], ...]:
    """The cards in rows of about the same length."""
    if not kaarten:
        return ()
    breed = sum(k.breed + lucht for k in kaarten)
    rijen = max(1, int(-(-breed // (ruimte + lucht))))
    while True:
        uit = _verdeel(kaarten, rijen)
        if rijen >= len(kaarten) or all(sum(k.breed + lucht for k in rij) - lucht <= ruimte for rij in uit):
            return uit
        rijen += 1


def _verdeel(kaarten: list[Kaart], rijen: int) -> tuple[tuple[Kaart, ...], ...]:
    grenzen = [round(len(kaarten) * k / rijen) for k in range(rijen + 1)]
    return tuple(tuple(kaarten[a:b]) for a, b in zip(grenzen, grenzen[1:], strict=False) if b > a)


def maak_band(ring: Ring, m: Maten, buiten: int) -> Band:
    """A ring with its first half above the middle and the rest below; ``buiten``: how many rings lie around it."""
    kaarten = [maak_kaart(plaats, m, kaartbreedte(m)) for plaats in ring.plaatsen]
    half = (len(kaarten) + 1) // 2
    ruimte = ruimte_in(m, buiten)
    return Band(
        ring, leg_in_rijen(kaarten[:half], ruimte, lucht(m)), leg_in_rijen(kaarten[half:], ruimte, lucht(m))
    )
