"""Would a neighbour, an ex-partner or a colleague recognise this? Two different people look, at the words as they are.

Source: design of the report, the public edition.
"""

from collections.abc import Sequence

from aspects.verificatie.antwoorden import MERK, maak_vingerafdruk
from casus.model import Herkenbaarheid, Vignet

VRAAG = "Zou een buurman, een ex-partner of een collega dit herkennen?"
_NODIG = 2


class LezersFout(ValueError):
    """Who looked cannot be so; the message is Dutch, for the person."""


def vind_kijkers(vignet: Vignet) -> tuple[str, ...]:
    """The different people who looked at the words as they now are; without a fingerprint they came with the text."""
    bekeken = vignet.herkenbaarheid
    if bekeken is None or bekeken.extra.get(MERK) not in (None, maak_vingerafdruk(vignet)):
        return ()
    return tuple({_vlak(naam): naam.strip() for naam in reversed(bekeken.door) if naam.strip()}.values())[::-1]


def is_bekeken(vignet: Vignet) -> bool:
    """True where two different people looked at the words as they now are."""
    return len(vind_kijkers(vignet)) >= _NODIG


def schrijf_kijkers_op(vignet: Vignet, door: Sequence[str], datum: str, wat_veranderd: str = "") -> Vignet:
    """Who looked, when, and what was changed so that nobody is recognised. Raises LezersFout for nobody, or one twice.

    One alone may be written down; the other joins later, as long as the words stay.
    """
    namen = [naam.strip() for naam in door if naam.strip()]
    if not namen:
        raise LezersFout("Vul in wie ernaar keek. Noem een rol, geen naam.")
    samen = [*vind_kijkers(vignet), *namen] if len(namen) < _NODIG else namen
    if len({_vlak(naam) for naam in samen}) < len(samen):
        raise LezersFout("Twee verschillende mensen kijken ernaar. Hier staat twee keer dezelfde.")
    eerder = vignet.herkenbaarheid.wat_veranderd if vignet.herkenbaarheid and vind_kijkers(vignet) else ""
    bekeken = Herkenbaarheid(
        door=samen, datum=datum, wat_veranderd=wat_veranderd.strip() or eerder,
        extra={MERK: maak_vingerafdruk(vignet)},
    )  # fmt: skip
    return vignet.model_copy(update={"herkenbaarheid": bekeken})


def _vlak(naam: str) -> str:
    return " ".join(naam.split()).casefold()
