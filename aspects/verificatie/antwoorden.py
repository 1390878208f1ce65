"""A text and the answers to it: an answer is to the words that were read, and a changed text is asked again.

The words that were read are kept as a fingerprint with each answer (``extra["tekst"]``). An answer without one came
with the text from elsewhere and counts for it; at the first act here the words of then are noted with it. What was
put to whom stands with the text itself (``extra["verificatie"]``). So a text changed along any way is seen to have
changed. Source: product, the method (5, work out and verify).
"""

import hashlib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

from casus.model import Rapporttekst, Verificatie, Vignet
from casus.model.keuzes import VerificatieAntwoord

Stuk = Vignet | Rapporttekst
S = TypeVar("S", Vignet, Rapporttekst)
Stand = Literal["concept", "voorgelegd", "akkoord", "afgewezen", "opnieuw"]
"""Where a text stands; ``opnieuw``: it was put to people or agreed to, and its words were changed since."""
MERK = "tekst"
_EIGEN = "verificatie"
_NAMEN = 12


@dataclass(frozen=True)
class Gevraagd:
    """What is kept of putting a text to people: to whom (roles), and the fingerprint of the words then."""

    aan: tuple[str, ...] = ()
    tekst: str | None = None
    akkoord: str | None = None


def maak_vingerafdruk(stuk: Stuk) -> str:
    """A short mark of the words of a text, its title included; how they are spaced makes no difference."""
    woorden = " ".join(f"{getattr(stuk, 'titel', '')}\n{stuk.tekst}".split())
    return hashlib.sha256(unicodedata.normalize("NFC", woorden).encode()).hexdigest()[:_NAMEN]


def geldt_nog(stuk: Stuk, antwoord: Verificatie) -> bool:
    """True where the answer is to the words as they now are; without a fingerprint it is to the text it came with."""
    return antwoord.extra.get(MERK) in (None, maak_vingerafdruk(stuk))


def lees_gevraagd(stuk: Stuk) -> Gevraagd:
    """To whom the text was put; nothing where that is not known. What others wrote there is not trusted."""
    rauw = stuk.extra.get(_EIGEN)
    if not isinstance(rauw, dict):
        return Gevraagd()
    aan = rauw.get("aan")
    namen = tuple(naam for naam in aan if isinstance(naam, str) and naam) if isinstance(aan, list) else ()
    merken = {naam: rauw[naam] for naam in ("tekst", "akkoord") if isinstance(rauw.get(naam), str)}
    return Gevraagd(namen, **merken)


def bepaal_stand(stuk: Stuk) -> Stand:
    """Where the text stands now: what people set, unless the words were changed after that."""
    if stuk.status in ("akkoord", "voorgelegd") and _is_veranderd(stuk):
        return "opnieuw"
    if stuk.status == "concept" and stuk.verificaties and not any(geldt_nog(stuk, v) for v in stuk.verificaties):
        return "opnieuw"
    if stuk.status == "concept" and lees_gevraagd(stuk).tekst not in (None, maak_vingerafdruk(stuk)):
        return "opnieuw"
    return stuk.status


def _is_veranderd(stuk: Stuk) -> bool:
    """True where the words are others than those agreed to or put to people, as far as that was kept."""
    nu, gevraagd = maak_vingerafdruk(stuk), lees_gevraagd(stuk)
    vast = gevraagd.akkoord if stuk.status == "akkoord" else gevraagd.tekst
    if vast is not None:
        return vast != nu
    return bool(stuk.verificaties) and not any(geldt_nog(stuk, v) for v in stuk.verificaties)


def is_akkoord(stuk: Stuk) -> bool:
    """True where people agreed to the words as they now are."""
    return bepaal_stand(stuk) == "akkoord"


def leg_voor(stuk: S, aan: Sequence[str]) -> S:
    """The text put to these roles, as it now reads."""
    rollen = list(dict.fromkeys(schoon for rol in aan if (schoon := rol.strip())))
    eigen = {**_eigen(stuk), "aan": rollen, "tekst": maak_vingerafdruk(stuk)}
    return _met(_leg_vast(stuk), status="voorgelegd", extra={**stuk.extra, _EIGEN: eigen})


def antwoordt(stuk: S, door: str, datum: str, antwoord: VerificatieAntwoord, opmerking: str = "") -> S:
    """The text with one answer more, to the words as they now are. What people make of it is not decided here."""
    merk = {MERK: maak_vingerafdruk(stuk)}
    nieuw = Verificatie(door=door.strip(), datum=datum, antwoord=antwoord, opmerking=opmerking.strip(), extra=merk)
    vast: S = _leg_vast(stuk)
    return _met(vast, verificaties=[*vast.verificaties, nieuw])


def zet_akkoord(stuk: S) -> S:
    """People said: all agree to these words."""
    eigen = {**_eigen(stuk), "akkoord": maak_vingerafdruk(stuk)}
    return _met(_leg_vast(stuk), status="akkoord", extra={**stuk.extra, _EIGEN: eigen})


def wijs_af(vignet: Vignet) -> Vignet:
    """People said: this does not go into the report."""
    return _met(_leg_vast(vignet), status="afgewezen")


def maak_concept(stuk: S) -> S:
    """Back to where one writes; the answers stay."""
    return _met(_leg_vast(stuk), status="concept")


def verander_tekst(stuk: S, **woorden: str) -> S:
    """The text in other words (``titel``, ``tekst``): agreed to or put to people, it becomes a concept again.

    What was answered, and who looked whether it can be recognised, is kept as said of the earlier words.
    """
    oud = maak_vingerafdruk(stuk)
    nieuw = stuk.model_copy(update=woorden)
    if maak_vingerafdruk(nieuw) == oud:
        return nieuw
    nieuw = _leg_vast(stuk).model_copy(update=woorden)
    if stuk.status == "concept":
        return nieuw
    return _met(nieuw, status="concept", extra={**stuk.extra, _EIGEN: {"tekst": oud, **_eigen(stuk)}})


def vind_open_rollen(stuk: Stuk) -> tuple[str, ...]:
    """The roles the text waits for: put to them, and no answer to the words as they now are."""
    return _lees_open(stuk) if bepaal_stand(stuk) == "voorgelegd" else ()


def _lees_open(stuk: Stuk) -> tuple[str, ...]:
    klaar = {_vlak(v.door) for v in stuk.verificaties if geldt_nog(stuk, v)}
    return tuple(rol for rol in lees_gevraagd(stuk).aan if _vlak(rol) not in klaar)


def kan_akkoord(stuk: Stuk) -> bool:
    """True where people may be offered to call the text agreed: all who were asked answered, and nobody said no.

    Of somebody who answered twice the last answer counts.
    """
    if bepaal_stand(stuk) not in ("voorgelegd", "concept", "opnieuw") or _lees_open(stuk):
        return False
    laatste = _lees_laatste(stuk)
    return bool(laatste) and all(v.antwoord != "niet_akkoord" for v in laatste)


def vind_wijzigwensen(stuk: Stuk) -> tuple[Verificatie, ...]:
    """Last answers to these words that ask for a change, or that say no."""
    return tuple(v for v in _lees_laatste(stuk) if v.antwoord != "akkoord")


def _lees_laatste(stuk: Stuk) -> list[Verificatie]:
    per_rol = {_vlak(v.door): v for v in stuk.verificaties if geldt_nog(stuk, v)}
    return list(per_rol.values())


def _vlak(naam: str) -> str:
    return " ".join(naam.split()).casefold()


def _eigen(stuk: Stuk) -> dict[str, Any]:
    rauw = stuk.extra.get(_EIGEN)
    return dict(rauw) if isinstance(rauw, dict) else {}


def _leg_vast(stuk: S) -> S:
    """The text with the words as they now are noted at every answer, and at who looked, that came without a mark."""
    nu = maak_vingerafdruk(stuk)
    anders: dict[str, Any] = {"verificaties": [_merk(v, nu) for v in stuk.verificaties]}
    if isinstance(stuk, Vignet) and stuk.herkenbaarheid is not None:
        anders["herkenbaarheid"] = _merk(stuk.herkenbaarheid, nu)
    return _met(stuk, **anders)


def _merk(ding: Any, merk: str) -> Any:
    return ding if MERK in ding.extra else ding.model_copy(update={"extra": {**ding.extra, MERK: merk}})


def _met(stuk: S, **anders: Any) -> S:
    return stuk.model_copy(update=anders)
