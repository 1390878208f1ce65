"""How wide the columns of a table are on paper: room for short cells and long words first, then as the table asks."""

from exports.rapport.model import Tabel

_TEKENS = 98
"""About how many signs of table type fit on a line."""
_MARGE, _LANGSTE_WOORD, _LANGSTE_CEL = 2.2, 15, 45
_KORTE_CEL, _LANGSTE_GETAL = 18, 13
"""A cell that stands on one line where the others leave room; one of numbers also where they hardly do."""
_SPELING = 3
"""Signs too many that all columns together may give in."""
_RUIM = 2
"""What a column of words beside one of numbers has more."""
_VET = 1.15
"""How much wider a word of the head is: it is bold."""


def verdeel_kolommen(tabel: Tabel) -> tuple[int, ...]:
    """A share per column: as ``delen`` says or else by its texts, and where it can no narrower than its longest word.

    A word of more than ``_LANGSTE_WOORD`` signs may be hyphenated.
    """
    kolommen = [[rij[n] for rij in (tabel.koppen, *tabel.rijen) if n < len(rij)] for n in range(len(tabel.koppen))]
    ruim = vind_ruim(tabel)
    for heel, heel_getal in ((_KORTE_CEL, _KORTE_CEL), (0, _LANGSTE_GETAL), (0, 0)):
        minst = [
            _meet_minst(kolom, heel_getal if n in tabel.getallen else heel) + _RUIM * (n in ruim)
            for n, kolom in enumerate(kolommen)
        ]
        if sum(minst) <= _TEKENS + _SPELING:
            break
    wens: list[float] = list(tabel.delen) or [min(max(map(len, kolom)), _LANGSTE_CEL) + _MARGE for kolom in kolommen]
    return tuple(round(breed * 10) for breed in _pas(minst, wens))


def vind_ruim(tabel: Tabel) -> tuple[int, ...]:
    """The columns of words that stand beside one of numbers, and so need more room on their left."""
    return tuple(n for n in range(1, len(tabel.koppen)) if n not in tabel.getallen and n - 1 in tabel.getallen)


def _meet_minst(kolom: list[str], heel: int) -> float:
    """Signs that must stand on one line: the longest word, and a whole cell of at most ``heel`` signs."""
    woord = max((len(woord) for cel in kolom[1:] for woord in cel[:2000].split()), default=1)
    kop = max((round(len(woord) * _VET) for woord in kolom[0].split()), default=1)
    kort = max((len(cel) for cel in kolom[1:] if len(cel) <= heel), default=0)
    return max(min(max(woord, kop), _LANGSTE_WOORD), kort) + _MARGE


def _pas(minst: list[float], wens: list[float]) -> list[float]:
    """The wishes scaled to the line, with each column at least its own least; where that cannot be, all shrink."""
    vast: set[int] = set()
    breed = [float(w) for w in minst]
    while len(vast) < len(minst):
        ruimte = _TEKENS - sum(minst[n] for n in vast)
        vrij = [n for n in range(len(minst)) if n not in vast]
        heel = sum(wens[n] for n in vrij) or 1
        delen = {n: ruimte * wens[n] / heel for n in vrij}
        krap = {n for n in vrij if delen[n] < minst[n]}
        if not krap:
            return [delen.get(n, float(minst[n])) for n in range(len(minst))]
        vast |= krap
    return breed
