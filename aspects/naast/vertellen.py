"""The cells of the matrix in plain sentences: for whoever does not see the picture, and for the table behind it."""

from collections.abc import Sequence

from aspects.naast.cellen import Cel, Gezegde
from aspects.naast.keuze import Keuze, zeg_keuze
from aspects.naast.kolommen import Kolom
from aspects.naast.matrix import GEEN_RICHTING, Matrix, Rij
from aspects.naast.woorden import (
    GEZEGD, RICHTINGTEKENS, RICHTINGWOORDEN, STAATWOORDEN, STEMMEN, WERKINGWOORDEN,
)  # fmt: skip
from aspects.stoftellen import noem_aantal
from aspects.tellingen import schrijf_telling
from casus.model.keuzes import Werking
from casus.woorden import som_op

VOETWOORDEN = {**RICHTINGWOORDEN, GEEN_RICHTING: "minder dan twee scores"}
VOETTEKENS = {**RICHTINGTEKENS, GEEN_RICHTING: ""}


def noem_richting(cel: Cel) -> str:
    """Which way it points in words, or why it points nowhere."""
    if cel.richting is not None:
        return RICHTINGWOORDEN[cel.richting]
    return "één score, dus geen richting" if cel.n else "geen scores"


def tel_gezegd(cel: Cel) -> str:
    """'1 hielp (gebiedsteam), 2 werkten tegen (inwoner en naasten)'; '' where nothing was said."""
    return ", ".join(_tel(werking, cel.bij(werking)) for werking in WERKINGWOORDEN if cel.bij(werking))


def _tel(werking: Werking, gezegd: Sequence[Gezegde]) -> str:
    stemmen = [stem for stem in STEMMEN if any(stem in g.stemmen for g in gezegd)]
    return f"{len(gezegd)} keer ‘{WERKINGWOORDEN[werking]}’ ({som_op([STEMMEN[stem] for stem in stemmen])})"


def vertel_cel(cel: Cel) -> str:
    """The cell in one sentence, without a full stop."""
    if cel.staat != GEZEGD:
        staat = STAATWOORDEN[cel.staat]
        return f"{staat}: {noem_richting(cel)}" if cel.n else staat
    delen = [tel_gezegd(cel), noem_aantal(len(cel.citaten), "citaat", "citaten") if cel.citaten else ""]
    return f"{noem_richting(cel)}; {som_op([deel for deel in delen if deel])}"


def vertel_scores(cel: Cel) -> str:
    """'3 scores: hielp', 'één score'; without scores what the cell says of itself."""
    if cel.richting is not None:
        return f"{noem_aantal(cel.n, 'score', 'scores')}: {RICHTINGWOORDEN[cel.richting]}"
    return "één score, dus geen richting" if cel.n else STAATWOORDEN[cel.staat]


def noem_verhaal(rij: Rij) -> str:
    """'C03 Een halve zomer', with the word where safety is strict."""
    return f"{rij.code} {rij.titel}{' (strikt)' if rij.strikt else ''}"


def vertel_plek(rij: Rij, kolom: Kolom, cel: Cel) -> str:
    """A cell with where it stands."""
    return f"{rij.code}, {kolom.naam}: {vertel_cel(cel)}"


def vertel_matrix(matrix: Matrix) -> str:
    """The picture in one sentence; its cells stand behind it as a table."""
    begin = f"{schrijf_telling(matrix.aantal, matrix.van)} en {len(matrix.kolommen)} kolommen"
    blad = f", bladzijde {matrix.bladzijde} van {matrix.bladzijden}" if matrix.bladzijden > 1 else ""
    return f"{begin}{blad}. Kies een vak, een verhaal of een aspect. Als tabel: hieronder."


def zeg_verhalen(keuze: Keuze, aantal: int, van: int, kolomnamen: dict[str, str]) -> str:
    """How many stories are in view and which, with a full stop."""
    if not keuze.leeg:
        return f"{schrijf_telling(aantal, van)}: {zeg_keuze(keuze, kolomnamen)}."
    return "Eén verhaal." if van == 1 else f"Alle {van} verhalen."
