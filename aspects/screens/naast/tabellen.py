"""The tables behind the pictures."""

from collections.abc import Sequence

from aspects.naast.matrix import VOETREGELS, Matrix
from aspects.naast.schaal import Schaalblok
from aspects.naast.vertellen import VOETWOORDEN, noem_verhaal, vertel_cel
from aspects.scores import GROEPWOORDEN
from aspects.screens.tabel import maak_tabel
from aspects.tellingen import schrijf_telling


def maak_matrixtabel(matrix: Matrix) -> str:
    """A row per story and a column per aspect, each cell in words; below it the numbers of stories."""
    rijen = [(noem_verhaal(rij), *(vertel_cel(cel) for cel in rij.cellen)) for rij in matrix.rijen]
    for regel in VOETREGELS:
        tellingen = (schrijf_telling(voet.aantal(regel), matrix.aantal) for voet in matrix.voet)
        rijen.append((VOETWOORDEN[regel].capitalize(), *tellingen))
    return maak_tabel("Verhalen en aspecten", ("Verhaal", *(kolom.naam for kolom in matrix.kolommen)), rijen)


def maak_schaaltabel(blokken: Sequence[Schaalblok]) -> str:
    """Who gave what, and why."""
    rijen = []
    for blok in blokken:
        for rij in blok.rijen:
            erbij = f" ({rij.erbij})" if rij.erbij else ""
            rijen.append((rij.wie, GROEPWOORDEN[rij.groep], blok.naam, f"{rij.woord}{erbij}", rij.waarom))
    return maak_tabel("Wie zag het hoe", ("Wie", "Groep", "Onderdeel", "Hielp het?", "Waarom"), rijen)
