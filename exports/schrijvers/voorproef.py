"""The pages of a report as pictures, as they stand in the PDF: to look at before one gives it away."""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from exports.rapport.model import Rapport
from exports.schrijvers.opmaak import wijs_plekken
from exports.schrijvers.pdf import maak_gegevens, schat_bladzijden
from exports.schrijvers.zetten import teken_bladzijden

_SNEL = 1


@dataclass(frozen=True)
class Bladkop:
    """A heading of the contents: its level, its words, and the page it stands on (from 1)."""

    niveau: int
    tekst: str
    bladzij: int


@dataclass(frozen=True)
class Voorproef:
    """``bladen``: the pages in their order, packed; ``koppen``: the headings of the contents with their pages."""

    bladen: tuple[bytes, ...]
    koppen: tuple[Bladkop, ...]

    def geef_blad(self, bladzij: int) -> str:
        """The picture (SVG) of a page; pages count from 1."""
        return zlib.decompress(self.bladen[bladzij - 1]).decode("utf-8")

    def vind_koppen(self, bladzij: int) -> tuple[Bladkop, ...]:
        """The headings on a page; without any the one that goes on there."""
        hier = tuple(kop for kop in self.koppen if kop.bladzij == bladzij)
        return hier or tuple(kop for kop in self.koppen if kop.bladzij < bladzij)[-1:]


def maak_voorproef(rapport: Rapport) -> Voorproef:
    """All pages of the report. Raises SchrijfFout where it cannot be laid out."""
    bladen = teken_bladzijden("rapport.typ", maak_gegevens(rapport), "Het rapport")
    return Voorproef(tuple(zlib.compress(blad, _SNEL) for blad in bladen), _vind_koppen(rapport))


def _vind_koppen(rapport: Rapport) -> tuple[Bladkop, ...]:
    bladzijden = schat_bladzijden(rapport)
    koppen: Sequence[Bladkop] = [
        Bladkop(plek.kop[0], " ".join(plek.kop[1].split()), bladzijden[plek.naam])
        for plek in wijs_plekken(rapport.delen) if plek.in_inhoud
    ]  # fmt: skip
    return tuple(koppen)
