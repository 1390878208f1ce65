"""Two stories to begin with."""

from aspects.vergelijken import stel_tweetal_voor
from casus.model import Casus
from tests.fabriek import maak_casus


def maak(doelgroep: str, indruk: str) -> Casus:
    return maak_casus(doelgroep=doelgroep, indruk_vooraf=indruk)


def test_een_verhaal_is_geen_tweetal() -> None:
    assert stel_tweetal_voor([]) is None
    assert stel_tweetal_voor([maak("ouderen", "geslaagd")]) is None


def test_eerst_dezelfde_doelgroep_en_een_andere_indruk() -> None:
    rij = [
        maak("ouderen", "geslaagd"), maak("ouderen", "geslaagd"), maak("volwassenen", "minder_geslaagd"),
        maak("volwassenen", "onbekend"), maak("volwassenen", "geslaagd"),
    ]  # fmt: skip
    tweetal = stel_tweetal_voor(rij)
    assert tweetal is not None and (tweetal.een, tweetal.twee) == (2, 4)
    assert "geslaagd" in tweetal.waarom


def test_anders_dezelfde_doelgroep_en_anders_de_eerste_twee() -> None:
    tweetal = stel_tweetal_voor([maak("ouderen", "onbekend"), maak("volwassenen", "geslaagd"),
                                 maak("ouderen", "geslaagd")])  # fmt: skip
    assert tweetal is not None and (tweetal.een, tweetal.twee) == (0, 2)
    tweetal = stel_tweetal_voor([maak("ouderen", "geslaagd"), maak("volwassenen", "minder_geslaagd")])
    assert tweetal is not None and (tweetal.een, tweetal.twee) == (0, 1)
