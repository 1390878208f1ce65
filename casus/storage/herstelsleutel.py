"""The recovery key: the data key itself, written so that a person can keep it on paper and type it over.

Thirteen groups of five characters: four carry the key, the fifth checks them and the place of the group. A wrong
character, two swapped neighbours or two swapped groups show, with the number of the group.
"""

import hashlib
import re

from casus.storage.fouten import OpslagFout
from casus.storage.sleutelbos import BYTES

GROEPEN = 13
_PER_GROEP = 4
_TEKENS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Without I, L, O and U: these are read as something else, or make words."""
_LEES_ALS = str.maketrans("ILO", "110")
_VEELTERM = 0b100101
"""x^5 + x^2 + 1, which makes the 32 characters a field: one wrong or two swapped ones never check out."""
_BITS_OVER = GROEPEN * _PER_GROEP * 5 - BYTES * 8


class HerstelsleutelFout(OpslagFout):
    """This is no recovery key; the text says in which group it goes wrong."""


def schrijf_herstelsleutel(sleutel: bytes) -> tuple[str, ...]:
    """The groups, as they are to be printed."""
    getal = int.from_bytes(sleutel, "big") << _BITS_OVER | _controle(sleutel)
    waarden = [getal >> 5 * plek & 31 for plek in reversed(range(GROEPEN * _PER_GROEP))]
    delen = [waarden[i : i + _PER_GROEP] for i in range(0, len(waarden), _PER_GROEP)]
    return tuple("".join(_TEKENS[w] for w in (*deel, _cijfer(deel, nr))) for nr, deel in enumerate(delen, 1))


def lees_herstelsleutel(tekst: str) -> bytes:
    """The data key; spaces, dashes and small letters do not matter. HerstelsleutelFout says what is wrong and where."""
    getypt = _maak_schoon(tekst)
    for plek, teken in enumerate(getypt):
        if teken not in _TEKENS:
            groep = plek // (_PER_GROEP + 1) + 1
            raise HerstelsleutelFout(f"In groep {groep} staat ‘{teken}’. Dat teken staat niet in een herstelsleutel.")
    groepen = [getypt[i : i + _PER_GROEP + 1] for i in range(0, len(getypt), _PER_GROEP + 1)]
    getal = 0
    for nr, getypte in enumerate(groepen[:GROEPEN], 1):
        waarden = [_TEKENS.index(teken) for teken in getypte]
        if len(getypte) == _PER_GROEP + 1 and _cijfer(waarden[:-1], nr) != waarden[-1]:
            raise HerstelsleutelFout(f"In groep {nr} (‘{getypte}’) klopt een teken niet. Kijk die groep nog eens na.")
        for waarde in waarden[:_PER_GROEP]:
            getal = getal << 5 | waarde
    if len(getypt) != GROEPEN * (_PER_GROEP + 1):
        raise HerstelsleutelFout(
            f"Een herstelsleutel heeft {GROEPEN} groepen van vijf tekens. "
            f"U typte {len(getypt)} tekens in plaats van {GROEPEN * (_PER_GROEP + 1)}."
        )
    sleutel = (getal >> _BITS_OVER).to_bytes(BYTES, "big")
    if getal & (1 << _BITS_OVER) - 1 != _controle(sleutel):
        raise HerstelsleutelFout("Deze groepen horen niet bij elkaar. Kijk de herstelsleutel in zijn geheel na.")
    return sleutel


def vergelijk_groep(sleutel: bytes, nr: int, getypt: str) -> None:
    """HerstelsleutelFout where what was typed is not group ``nr`` of this key."""
    if _maak_schoon(getypt) != schrijf_herstelsleutel(sleutel)[nr - 1]:
        raise HerstelsleutelFout(f"Dit is niet groep {nr} van uw herstelblad. Kijk nog eens, en typ hem over.")


def _maak_schoon(tekst: str) -> str:
    return re.sub(r"[\s.–—-]+", "", tekst).upper().translate(_LEES_ALS)


def _controle(sleutel: bytes) -> int:
    """The bits that are left over check the whole."""
    return hashlib.sha256(b"herstelsleutel" + sleutel).digest()[0] >> 8 - _BITS_OVER


def _cijfer(waarden: list[int], nr: int) -> int:
    """What the last character of group ``nr`` must be."""
    som = 0
    for waarde in (nr, *waarden):
        som = _verdubbel(som ^ waarde)
    return som


def _verdubbel(waarde: int) -> int:
    dubbel = waarde << 1
    return dubbel ^ _VEELTERM if dubbel > 31 else dubbel
