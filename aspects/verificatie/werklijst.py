"""What waits for whom: every text and quote that is not finished, by what is to be done with it."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from aspects.verificatie.antwoorden import Stand, Stuk, bepaal_stand, kan_akkoord, vind_open_rollen, vind_wijzigwensen
from aspects.verificatie.herkenbaar import is_bekeken
from aspects.verificatie.mag import citaat_mag_goed, waarom_niet_openbaar, waarom_niet_voorleggen
from casus.model import Casus, Citaat, Rapporttekst, Vignet

Soort = Literal["vignetten", "teksten", "citaten"]
_NAMEN: dict[Soort, tuple[str, str]] = {
    "vignetten": ("vignet", "vignetten"), "teksten": ("tekst", "teksten"), "citaten": ("citaat", "citaten"),
}  # fmt: skip


@dataclass(frozen=True)
class Werkstuk:
    """A vignette or quote with its case, or a text of the report; ``nr`` is the number of the case in the store."""

    soort: Soort
    kenmerk: str
    stuk: Vignet | Rapporttekst | Citaat
    nr: int | None = None
    casus: Casus | None = None

    @property
    def sleutel(self) -> str:
        """What tells it apart from all others of the evaluation."""
        return f"{self.soort}.{self.nr or 0}.{self.kenmerk}"


@dataclass(frozen=True)
class Wachtregel:
    """One line of the worklist: what it says, and the texts it counts."""

    sleutel: str
    zin: str
    stukken: tuple[Werkstuk, ...]


def verzamel_stukken(
    casussen: Iterable[tuple[int, Casus]], teksten: Iterable[Rapporttekst] = ()
) -> tuple[Werkstuk, ...]:
    """All vignettes of these cases, the texts of the report, and the quotes; hand in counting cases only."""
    casussen = list(casussen)
    vignetten = [Werkstuk("vignetten", v.id, v, nr, casus) for nr, casus in casussen for v in casus.vignetten]
    van_rapport = [Werkstuk("teksten", tekst.plaats, tekst) for tekst in teksten]
    citaten = [Werkstuk("citaten", c.id, c, nr, casus) for nr, casus in casussen for c in casus.citaten]
    return (*vignetten, *van_rapport, *citaten)


def maak_werklijst(stukken: Sequence[Werkstuk]) -> tuple[Wachtregel, ...]:
    """The lines that count something: first what waits for people outside, then what the team is to do."""
    regels = [*_wacht_op_rollen(stukken)]
    for sleutel, zin, hoort_erbij in _REGELS:
        if bij := tuple(stuk for stuk in stukken if hoort_erbij(stuk)):
            regels.append(Wachtregel(sleutel, f"{tel_stukken(bij)}: {zin}", bij))
    return tuple(regels)


def tel_stukken(stukken: Sequence[Werkstuk]) -> str:
    """How many of each kind: '2 vignetten en 1 tekst'."""
    delen = []
    for soort, (een, meer) in _NAMEN.items():
        if aantal := sum(stuk.soort == soort for stuk in stukken):
            delen.append(f"{aantal} {een if aantal == 1 else meer}")
    return " en ".join(delen)


def _wacht_op_rollen(stukken: Sequence[Werkstuk]) -> list[Wachtregel]:
    """Per role the texts that wait for an answer; most first."""
    per_rol: dict[str, list[Werkstuk]] = {}
    for stuk in stukken:
        for rol in vind_open_rollen(stuk.stuk) if not isinstance(stuk.stuk, Citaat) else ():
            per_rol.setdefault(" ".join(rol.split()).casefold(), []).append(stuk)
    regels = []
    for rol, bij in sorted(per_rol.items(), key=lambda paar: (-len(paar[1]), paar[0])):
        wacht = "wacht" if len(bij) == 1 else "wachten"
        merk = hashlib.sha256(rol.encode()).hexdigest()[:8]  # a role is of people: not in an address
        regels.append(Wachtregel(f"rol-{merk}", f"{tel_stukken(bij)} {wacht} op {rol}", tuple(bij)))
    return regels


def _stand(stuk: Werkstuk) -> Stand | None:
    return None if isinstance(stuk.stuk, Citaat) or _blijft_binnen(stuk) else bepaal_stand(stuk.stuk)


def _blijft_binnen(stuk: Werkstuk) -> bool:
    return stuk.casus is not None and bool(waarom_niet_voorleggen(stuk.casus))


def _wenst(stuk: Werkstuk) -> bool:
    return _loopt(stuk) and bool(vind_wijzigwensen(_als_tekst(stuk)))


def _beslis(stuk: Werkstuk) -> bool:
    return _loopt(stuk) and not _wenst(stuk) and kan_akkoord(_als_tekst(stuk))


def _loopt(stuk: Werkstuk) -> bool:
    return _stand(stuk) in ("voorgelegd", "concept", "opnieuw")


def _als_tekst(stuk: Werkstuk) -> Stuk:
    assert not isinstance(stuk.stuk, Citaat)
    return stuk.stuk


def _niet_gezegd_aan_wie(stuk: Werkstuk) -> bool:
    if _stand(stuk) != "voorgelegd":
        return False
    return not (vind_open_rollen(_als_tekst(stuk)) or _wenst(stuk) or _beslis(stuk))


def _nog_kijken(stuk: Werkstuk) -> bool:
    if not isinstance(stuk.stuk, Vignet) or stuk.casus is None or stuk.stuk.status == "afgewezen":
        return False
    return not waarom_niet_openbaar(stuk.casus, stuk.stuk) and not is_bekeken(stuk.stuk)


def _citaat_vragen(stuk: Werkstuk) -> bool:
    if not isinstance(stuk.stuk, Citaat) or stuk.casus is None:
        return False
    return citaat_mag_goed(stuk.casus, stuk.stuk) and not stuk.stuk.goedgekeurd


_REGELS = (
    ("wie", "wacht op antwoord, maar niet opgeschreven van wie", _niet_gezegd_aan_wie),
    ("wens", "iemand wil een wijziging of is het er niet mee eens", _wenst),
    ("beslis", "alle antwoorden zijn binnen, besluit of het akkoord is", _beslis),
    ("opnieuw", "veranderd, leg opnieuw voor", lambda stuk: _stand(stuk) == "opnieuw" and not _beslis(stuk)),
    ("concept", "nog niet voorgelegd", lambda stuk: _stand(stuk) == "concept" and not (_beslis(stuk) or _wenst(stuk))),
    ("kijken", "nog niet door twee mensen bekeken op herkenbaarheid", _nog_kijken),
    ("citaten", "vraag of dit letterlijk in het rapport mag", _citaat_vragen),
)
