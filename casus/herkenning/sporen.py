"""Where the texts of an evaluation point to a person: each place, so that people can change it or let it through.

Hard traces (a BSN, a phone number …) stop every export until changed or released; names are listed to be read and
stop the public edition only, until that list was read. A filter is no anonymity. Source: confidentiality,
"No identities"; design of the report (the identifiability check).
"""

import hashlib
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from casus.herkenning.namen import vind_namen
from casus.herkenning.nummers import (
    vind_adres, vind_bsn, vind_email, vind_geboortedatum, vind_iban, vind_telefoon,
)  # fmt: skip
from casus.herkenning.schoon import maak_schoon
from casus.model import Casus, Casusbestand, Model
from casus.model.kenmerken import beschrijf, loop_door
from casus.venster import telt_mee

Soort = Literal["bsn", "telefoon", "email", "iban", "adres", "geboortedatum", "naam"]
SOORTEN: dict[Soort, str] = {
    "bsn": "burgerservicenummer", "telefoon": "telefoonnummer", "email": "e-mailadres", "iban": "bankrekening",
    "adres": "adres", "geboortedatum": "geboortedatum", "naam": "naam",
}  # fmt: skip
_ZOEKERS: dict[Soort, Callable[[str], Iterable[tuple[int, int]]]] = {
    "iban": vind_iban, "email": vind_email, "telefoon": vind_telefoon, "bsn": vind_bsn, "adres": vind_adres,
    "geboortedatum": vind_geboortedatum, "naam": vind_namen,
}  # fmt: skip
_NIET_VAN_MENSEN = "prijslijst"
"""What comes from price lists and their sources: names there are of publishers and places, and are not listed."""


@dataclass(frozen=True)
class Plek:
    """Where a text stands: the code of its case ('' for the evaluation itself); ``lijst``, ``item`` '' in a head."""

    casus: str
    lijst: str
    item: str
    veld: str

    def __str__(self) -> str:
        """The place in words; a number that points to a person and stands in a code or a key is left out of it."""
        delen = (self.casus and f"casus {self.casus}", self.lijst, self.item, self.veld)
        tekst = ", ".join(deel for deel in delen if deel)
        for vondst in reversed(zoek_vondsten(tekst)):
            if vondst.soort != "naam":
                tekst = f"{tekst[: vondst.begin]}…{tekst[vondst.eind :]}"
        return tekst


@dataclass(frozen=True)
class Vondst:
    """Something found in a text: what it seems to be, from where to where (code points), and the words themselves."""

    soort: Soort
    begin: int
    eind: int
    tekst: str


@dataclass(frozen=True)
class Spoor:
    """A find with its place."""

    plek: Plek
    vondst: Vondst

    @property
    def hard(self) -> bool:
        """True where it stops every export, and not the public edition only."""
        return self.vondst.soort != "naam"

    @property
    def merk(self) -> str:
        """What this find at this place is released by; another text, or the same at another place, is another mark."""
        inhoud = "\n".join((str(self.plek), self.vondst.soort, str(self.vondst.begin), self.vondst.tekst))
        return hashlib.sha256(inhoud.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def zoek_vondsten(tekst: str) -> tuple[Vondst, ...]:
    """What points to a person in one text, in order; of finds that overlap the first kind of ``SOORTEN`` searched."""
    schoon = maak_schoon(tekst)
    gevonden: list[Vondst] = []
    for soort, zoek in _ZOEKERS.items():
        for van, tot in zoek(schoon.tekst):
            begin, eind = schoon.begin(van), schoon.eind(tot)
            plek = bisect_left(gevonden, begin, key=lambda vondst: vondst.begin)
            buren = gevonden[max(0, plek - 1) : plek + 1]
            if not any(begin < buur.eind and buur.begin < eind for buur in buren):
                gevonden.insert(plek, Vondst(soort, begin, eind, tekst[begin:eind]))
    return tuple(gevonden)


def zoek_sporen(teksten: Iterable[tuple[Plek, str]]) -> tuple[Spoor, ...]:
    """The same for texts with their places."""
    return tuple(
        Spoor(plek, vondst) for plek, tekst in teksten for vondst in zoek_vondsten(tekst)
        if vondst.soort != "naam" or plek.lijst != _NIET_VAN_MENSEN
    )  # fmt: skip


def vind_sporen(bestand: Casusbestand, *, alle: bool = False) -> tuple[Spoor, ...]:
    """Everything that points to a person in the texts a report can hold: of counting cases and the evaluation itself.

    ``alle``: also in cases that do not count, and in what other programs added (``extra``), as a whole file has them.
    """
    return zoek_sporen(lijst_teksten(bestand, alle=alle))


def vind_casussporen(casus: Casus) -> tuple[Spoor, ...]:
    """The same in the texts of one case, also of one that does not count: for a paper of that case alone."""
    return zoek_sporen(_lees_model(casus, casus.code, False))


def lijst_teksten(bestand: Casusbestand, *, alle: bool = False) -> Iterator[tuple[Plek, str]]:
    """Every free text of the file with its place."""
    for casus in bestand.casussen:
        if alle or telt_mee(casus):
            yield from _lees_model(casus, casus.code, alle)
        elif casus.team:
            # How the stories were chosen is told by team, of all of them.
            yield Plek(casus.code, "", "", "team"), casus.team
    for veld in beschrijf(Casusbestand):
        if veld.naam == "casussen":
            continue
        waarde = getattr(bestand, veld.naam)
        if veld.soort == "model" and waarde is not None:
            yield from _lees_model(waarde, "", alle, veld.naam)
        elif veld.soort == "modellen":
            for ding in waarde:
                kenmerk = str(getattr(ding, "id", None) or getattr(ding, "plaats", ""))
                yield from _lees_model(ding, "", alle, veld.naam, kenmerk)


def _lees_model(ding: Model, casus: str, alle: bool, lijst: str = "", item: str = "") -> Iterator[tuple[Plek, str]]:
    """The texts of a thing and of what lies in it; its list and item are the nearest that bear an id."""
    for pad, deel in loop_door(ding):
        bij_lijst, bij_item, rest = lijst, item, pad
        if pad and not lijst:
            bij_lijst = str(pad[0])
            bovenste = getattr(ding, bij_lijst)
            if len(pad) > 1 and isinstance(bovenste, list):
                bij_item, rest = _noem(bovenste[int(pad[1])], int(pad[1])), pad[2:]
            else:
                rest = pad[1:]
        voor = ".".join(str(stap) for stap in rest)
        for naam, tekst in _lees_velden(deel, alle):
            yield Plek(casus, bij_lijst, bij_item, f"{voor}.{naam}" if voor else naam), tekst


def _noem(ding: Model, nummer: int) -> str:
    return str(getattr(ding, "id", None) or getattr(ding, "betrokkene", None) or nummer + 1)


def _lees_velden(ding: Model, alle: bool) -> Iterator[tuple[str, str]]:
    """The free texts of one thing itself: no ids, dates or choices; of codes that of a case, for people choose it."""
    for veld in beschrijf(type(ding)):
        waarde = getattr(ding, veld.naam)
        if veld.naam == "extra":
            if alle:
                yield from _lees_vrij(waarde, "extra")
        elif isinstance(ding, Casus) and veld.naam == "code":
            yield veld.naam, waarde
        elif veld.keuze or veld.verwijst or veld.codes or veld.naam in ("id", "code", "formaat"):
            continue
        elif veld.soort == "tekst" and waarde:
            yield veld.naam, waarde
        elif veld.soort in ("lijst", "tabel", "vrij"):
            yield from _lees_vrij(waarde, veld.naam)


def _lees_vrij(waarde: object, naam: str) -> Iterator[tuple[str, str]]:
    """Texts in a list, a table or something free; also the keys that others chose."""
    stapel: list[tuple[str, object]] = [(naam, waarde)]
    while stapel:
        plek, ding = stapel.pop()
        if isinstance(ding, str):
            yield plek, ding
        elif isinstance(ding, dict):
            yield from ((plek, sleutel) for sleutel in ding if isinstance(sleutel, str))
            stapel += [(f"{plek}.{sleutel}", deel) for sleutel, deel in reversed(ding.items())]
        elif isinstance(ding, list):
            stapel += [(f"{plek}.{nummer}", deel) for nummer, deel in reversed(list(enumerate(ding, 1)))]


def bepaal_tegenhouders(
    sporen: Iterable[Spoor], *, openbaar: bool, vrijgegeven: Collection[str] = ()
) -> tuple[Spoor, ...]:
    """What stops this export: hard traces, and in the public edition names too, without the marks people released."""
    return tuple(s for s in sporen if (s.hard or openbaar) and s.merk not in vrijgegeven)


def vertel_sporen(sporen: Sequence[Spoor]) -> tuple[str, ...]:
    """Each place in a Dutch line. Names stand in it, for they are to be read; numbers and addresses never do."""
    regels = []
    for spoor in sporen:
        vondst = spoor.vondst
        wat = SOORTEN[vondst.soort] + (f" ‘{' '.join(vondst.tekst.split())}’" if vondst.soort == "naam" else "")
        regels.append(f"{spoor.plek}, teken {vondst.begin + 1} tot en met {vondst.eind}: {wat}")
    return tuple(regels)


def tel_sporen(sporen: Iterable[Spoor]) -> str:
    """How many of each kind, without a word of the text, as fit for a log: '1 burgerservicenummer, 2 naam'."""
    per = Counter(spoor.vondst.soort for spoor in sporen)
    return ", ".join(f"{per[soort]} {naam}" for soort, naam in SOORTEN.items() if per[soort])
