"""How the sessions went, in counts: who sat at the table, what was agreed, and who said yes to taking part.

What nobody wrote down is not zero: it is counted apart as not said. Source: design of the report (6, over het
onderzoek); confidentiality, "Consent".
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from aspects.verificatie import geldt_nog, is_akkoord, is_bekeken
from casus.model import Casus, Rapporttekst, Vignet
from casus.model.keuzes import Deelnamestatus, InwonerAanTafel, SoortBetrokkene, Toestemmingsvorm

GEKOMEN = ("gekomen", "deels")


@dataclass(frozen=True)
class Ervaringen:
    """Counts over ``aantal`` sessions; ``aan_tafel``: in how many an inwoner, somebody for them, or neither was there.

    ``mensen``: by kind, who came, of those of whom that was written down; ``met_afspraken``: sessions with one or more.
    """

    aantal: int
    aan_tafel: dict[InwonerAanTafel, int]
    niet_gezegd: int
    mensen: dict[SoortBetrokkene, int]
    met_afspraken: int
    afspraken: int
    met_terugblik: int

    @property
    def inwoner_erbij(self) -> int:
        """Sessions in which an inwoner or somebody for them sat at the table."""
        return self.aan_tafel["zelf"] + self.aan_tafel["vertegenwoordigd"]


@dataclass(frozen=True)
class Toestemmingen:
    """Consent over the counting cases by form (None: not said), and per person what was answered."""

    per_vorm: dict[Toestemmingsvorm | None, int]
    deelnames: dict[Deelnamestatus, int]


@dataclass(frozen=True)
class Nagekeken:
    """Texts of one kind: how many there are, how many were agreed to as they now read, and how many two people saw.

    ``per_rol``: how many texts a role answered, as they now read; most first. ``bekeken`` None: no vignettes.
    """

    aantal: int
    akkoord: int
    bekeken: int | None
    per_rol: tuple[tuple[str, int], ...]


def tel_ervaringen(casussen: Sequence[Casus]) -> Ervaringen:
    """The same over these cases; hand in counting ones only."""
    tafel = Counter(c.inwoner_aan_tafel for c in casussen)
    soort_van = {(c.id, b.id): b.soort for c in casussen for b in c.betrokkenen}
    kwamen = Counter(
        soort_van[(c.id, d.betrokkene)] for c in casussen for d in c.deelnames if d.aanwezig in GEKOMEN
    )
    return Ervaringen(
        aantal=len(casussen),
        aan_tafel={"zelf": tafel["zelf"], "vertegenwoordigd": tafel["vertegenwoordigd"], "niet": tafel["niet"]},
        niet_gezegd=tafel[None],
        mensen=dict(sorted(kwamen.items(), key=lambda paar: (-paar[1], paar[0]))),
        met_afspraken=sum(bool(c.afspraken) for c in casussen),
        afspraken=sum(len(c.afspraken) for c in casussen),
        met_terugblik=sum(bool(c.terugblik.strip()) for c in casussen),
    )


def tel_toestemmingen(casussen: Sequence[Casus]) -> Toestemmingen:
    """How consent was given, and what each person who was asked answered."""
    vormen = Counter(c.toestemming.vorm for c in casussen)
    deelnames = Counter(d.status for c in casussen for d in c.deelnames)
    return Toestemmingen(
        per_vorm={vorm: vormen[vorm] for vorm in ("schriftelijk", "mondeling", None) if vormen[vorm]},
        deelnames={s: deelnames[s] for s in ("ja", "nee", "ingetrokken", "niet_gevraagd") if deelnames[s]},
    )


def tel_vignetten(casussen: Iterable[Casus]) -> Nagekeken:
    """The vignettes of these cases."""
    return _tel([vignet for casus in casussen for vignet in casus.vignetten])


def tel_rapportteksten(teksten: Iterable[Rapporttekst]) -> Nagekeken:
    """The texts of the report."""
    return _tel(list(teksten))


def _tel(stukken: Sequence[Vignet | Rapporttekst]) -> Nagekeken:
    rollen: Counter[str] = Counter()
    namen: dict[str, str] = {}
    for stuk in stukken:
        van = {" ".join(v.door.split()) for v in stuk.verificaties if geldt_nog(stuk, v)}
        for rol in sorted(van):
            namen.setdefault(rol.casefold(), rol)
        rollen.update({rol.casefold() for rol in van})
    vignetten = [stuk for stuk in stukken if isinstance(stuk, Vignet)]
    return Nagekeken(
        aantal=len(stukken),
        akkoord=sum(is_akkoord(stuk) for stuk in stukken),
        bekeken=sum(is_bekeken(v) for v in vignetten) if vignetten else None,
        per_rol=tuple((namen[rol], n) for rol, n in sorted(rollen.items(), key=lambda paar: (-paar[1], paar[0]))),
    )
