"""Where one is on the screen: the matrix, an aspect, a cell; in the address, as ids and codes only."""

from dataclasses import dataclass, replace

from casus.screens.raamwerk import houd_vast, lees_adres, lees_vast, zet_adres

SCHERM = "naast"
_GETAL = 9


@dataclass(frozen=True)
class Plek:
    """``verhaal`` with ``aspect``: a cell; ``aspect`` alone: one aspect; neither: the matrix, with ``rij`` unfolded.

    ``blad`` is the page of the rows, ``vel`` that of a list, ``lees`` which list of an aspect is read, ``deel`` of
    which part.
    """

    verhaal: int | None = None
    aspect: str | None = None
    rij: int | None = None
    blad: int = 1
    lees: str | None = None
    deel: str | None = None
    vel: int = 1

    @property
    def naam(self) -> str:
        """What is in view, for the browser to know it again."""
        return f"{SCHERM}:{self.verhaal or ''}:{self.aspect or ''}"


def lees_plek() -> Plek:
    """What the address says, or what replaced it a moment ago."""
    adres = lees_adres()
    extra = adres.extra
    nu = Plek(
        verhaal=_lees_getal(extra.get("verhaal")), aspect=extra.get("aspect") or None,
        rij=_lees_getal(extra.get("rij")), blad=_lees_getal(extra.get("blad")) or 1, lees=extra.get("lees") or None,
        deel=extra.get("deel") or None, vel=_lees_getal(extra.get("vel")) or 1,
    )  # fmt: skip
    plek = lees_vast(SCHERM, adres.onderzoek, nu)
    if plek != nu:
        _schrijf(plek)
    return plek


def ga(**wijzigingen: object) -> None:
    """Goes to another place on the screen: for ``on_click``. What is not named stays as it is."""
    oud = lees_plek()
    nieuw = replace(oud, **wijzigingen)  # type: ignore[arg-type]
    houd_vast(SCHERM, lees_adres().onderzoek, oud, nieuw)
    _schrijf(nieuw)


def ga_naar_cel(verhaal: int, aspect: str) -> None:
    """Opens the cell of one story."""
    ga(verhaal=verhaal, aspect=aspect)


def ga_naar_aspect(aspect: str) -> None:
    """Opens one aspect over the stories."""
    ga(verhaal=None, aspect=aspect, lees=None, deel=None, vel=1)


def ga_naar_matrix() -> None:
    """Back to all stories and aspects."""
    ga(verhaal=None, aspect=None, lees=None, deel=None, vel=1)


def _schrijf(plek: Plek) -> None:
    zet_adres(
        verhaal=plek.verhaal, aspect=plek.aspect, rij=plek.rij, blad=plek.blad if plek.blad > 1 else None,
        lees=plek.lees, deel=plek.deel, vel=plek.vel if plek.vel > 1 else None,
    )  # fmt: skip


def _lees_getal(tekst: str | None) -> int | None:
    return int(tekst) if tekst and tekst.isascii() and tekst.isdigit() and len(tekst) <= _GETAL else None
