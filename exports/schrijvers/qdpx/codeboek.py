"""The codes of the analysis file: the aspects with their parts, how it worked out, and what kind of text it is."""

from dataclasses import dataclass

from casus.woorden import woorden
from exports.rapport.stof import Rapportstof
from exports.schrijvers.qdpx.bron import SOORTEN
from exports.schrijvers.qdpx.woorden import Namen


@dataclass(frozen=True)
class Code:
    """A code: what it is known by, its name (used once), what it is about, and those under it."""

    sleutel: str
    naam: str
    gaat_over: str = ""
    onder: tuple["Code", ...] = ()
    codeerbaar: bool = True


def maak_codeboek(stof: Rapportstof) -> tuple[Code, ...]:
    """The aspects in the order of the evaluation, then 'Werking' and 'Soort tekst' that only group what is under."""
    namen = Namen()
    # Aspects first: where a part bears the name of an aspect, the part gets more words.
    eigen = [namen.neem(uitleg.label) for uitleg in stof.aspecten]
    koppen = namen.neem("Werking"), namen.neem("Soort tekst")
    aspecten = tuple(
        Code(
            f"aspect:{uitleg.code}", naam, uitleg.gaat_over,
            tuple(
                Code(f"aspect:{uitleg.code}:{deel.code}", namen.neem(deel.label, naam))
                for deel in uitleg.deelaspecten
            ),
        )
        for uitleg, naam in zip(stof.aspecten, eigen, strict=True)
    )  # fmt: skip
    werking = tuple(Code(f"werking:{code}", namen.neem(naam, "werking")) for code, naam in woorden("werking").items())
    soorten = tuple(Code(f"soort:{lijst}", namen.neem(naam, "soort tekst")) for lijst, naam in SOORTEN.items())
    return (
        *aspecten,
        Code("werking", koppen[0], "Of het hielp, volgens wie het zei.", werking, codeerbaar=False),
        Code("soort", koppen[1], "Waar deze woorden vandaan komen.", soorten, codeerbaar=False),
    )
