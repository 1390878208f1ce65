"""How wide text is, and how large things are drawn at a given width.

No font file is read: a table of widths (thousandths of the type size) of a plain sans, taken generously,
so that a somewhat wider font on another machine still fits.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from unicodedata import combining, east_asian_width

_GROEPEN = {
    222: "ijl'’‘|", 278: " !,./:;I[]\\ftI·", 333: "()-`r{}“”„", 370: '"*ªº¹²³°', 500: "ckvxyzsJ",
    556: "abdeghnopqu0123456789#$?_L–ßáàäâãéèëêíìïîóòöôõúùüûñ", 590: "+<=>~×^", 611: "FTZ", 667: "ABEKPSVXY&ÁÀÄÉÈËÖÜÇ",
    722: "CDHNRUwØ", 778: "GOQ▸◂•", 850: "Mm½¼¾…", 944: "W%—", 1015: "@",
}  # fmt: skip
_BREEDTE = {teken: breedte for breedte, tekens in _GROEPEN.items() for teken in tekens}
_BREEDTE |= dict.fromkeys("íìïîïı", 222)
_ANDERS = 700
RUIM_SCHERM, RUIM_PAPIER = 1.09, 1.03
_VET = 1.08


def meet(tekst: str, maat: float, vet: bool = False, ruim: float = RUIM_SCHERM) -> float:
    """Width of one line of text in px at a type size in px, on the generous side."""
    try:
        duizendsten = sum([_BREEDTE[teken] for teken in tekst])
    except KeyError:
        duizendsten = sum(_BREEDTE.get(teken) or _meet_vreemd(teken) for teken in tekst)
    return duizendsten * maat * (ruim * _VET if vet else ruim) / 1000


def _meet_vreemd(teken: str) -> int:
    if combining(teken):
        return 0
    if east_asian_width(teken) in "WF" or ord(teken) > 0xFFFF:
        return 1300
    return _ANDERS


def kort_in(tekst: str, ruimte: float, maat: float, vet: bool = False, ruim: float = RUIM_SCHERM) -> str:
    """The text, cut with '…' where it does not fit; '' where not even three letters do."""
    if meet(tekst, maat, vet, ruim) <= ruimte:
        return tekst
    laag, hoog = 0, len(tekst)
    while laag < hoog:
        midden = (laag + hoog + 1) // 2
        if meet(tekst[:midden].rstrip() + "…", maat, vet, ruim) <= ruimte:
            laag = midden
        else:
            hoog = midden - 1
    return tekst[:laag].rstrip(" ,·:;") + "…" if laag >= 3 else ""


def breek(
    tekst: str, ruimte: float, maat: float, regels: int, vet: bool = False, ruim: float = RUIM_SCHERM
) -> list[str]:
    """The text over at most ``regels`` lines; the last is cut with '…' where it is not enough."""
    woorden = tekst.split()
    uit: list[str] = []
    while woorden and len(uit) < regels:
        if len(uit) == regels - 1:
            uit.append(kort_in(" ".join(woorden), ruimte, maat, vet, ruim))
            break
        aantal = 1
        while aantal < len(woorden) and meet(" ".join(woorden[: aantal + 1]), maat, vet, ruim) <= ruimte:
            aantal += 1
        regel = " ".join(woorden[:aantal])
        if aantal == 1 and meet(regel, maat, vet, ruim) > ruimte:
            uit.append(kort_in(" ".join(woorden), ruimte, maat, vet, ruim))
            break
        uit.append(regel)
        woorden = woorden[aantal:]
    return [regel for regel in uit if regel]


@dataclass(frozen=True)
class Maten:
    """Sizes in px for one width; ``links`` and ``rechts`` bound the part with the dates."""

    breedte: int
    basis: float
    klein: float
    kop: float
    links: float
    rechts: float
    kant: float
    balk: float
    lucht: float
    ruim: float

    @property
    def regel(self) -> float:
        """Height of a line of labels."""
        return self.klein * 1.38

    def meet(self, tekst: str, maat: float | None = None, vet: bool = False) -> float:
        return meet(tekst, maat or self.klein, vet, self.ruim)


def kies_maten(breedte: int, papier: bool, koppen: Iterable[str] = ()) -> Maten:
    """Type grows with the width, so that a beamer is read from three metres; never below 13 px on a screen.

    On paper a px is a bit more than half a point: 13 px prints as at least 7 pt on the widths the report uses.
    ``koppen``: the names of the lanes; their column is as wide as the longest, between a seventh and a quarter.
    """
    if papier:
        basis, klein = 13.6, 13.0
    else:
        basis = min(24.0, max(14.0, 14.5 + (breedte - 700) * 5.5 / 1000))
        klein = max(13.0, basis * 0.92)
    kant = basis * 1.1
    ruim = RUIM_PAPIER if papier else RUIM_SCHERM
    nodig = max((meet(kop, basis, ruim=ruim) for kop in koppen), default=0) + 16
    kolom = max(breedte * 0.135, basis * 8.5, min(nodig, max(breedte * 0.19, basis * 14.2)))
    kolom = min(kolom, breedte * 0.27)
    return Maten(
        breedte=breedte, basis=basis, klein=klein, kop=basis * 1.65, links=kant + kolom, rechts=breedte - kant,
        kant=kant, balk=17.5 if papier else max(24.0, basis * 1.7), lucht=3.5 if papier else 7.0, ruim=ruim,
    )  # fmt: skip
