"""The timeline of each story as pictures, on pages of their own: for the internal edition, and the casusverslag.

Where the safety is strict there is no picture on paper. Source: design of the report (7, annexes).
"""

from datetime import date

from casus.beeld import Tijdlijnbeeld, maak_tijdlijnbeeld, vertel_beeld
from casus.model import Casus
from exports.rapport.bladen import verdeel
from exports.rapport.model import Alinea, Deel, Kop, Prent
from exports.rapport.stof import Rapportstof

HOE_TE_LEZEN = (
    "Een vage datum is vaag getekend: een balk die vervaagt, een streep om een ruitje. Wat iemand anders ziet, "
    "is dubbel getekend. Een vraagteken betekent: dit weten we niet, of dit wordt nog uitgezocht."
)
GEEN_VERHALEN = "Er zijn nog geen verhalen die meetellen: een gesprek gehouden, met toestemming."


def vertel_verhalen(stof: Rapportstof) -> list[Deel]:
    """Every counting story with its timeline, without a heading of its own. Never for the public edition."""
    if not stof.casussen:
        return [Alinea(GEEN_VERHALEN)]
    delen: list[Deel] = [Alinea(f"Van elk verhaal staat hier de tijdlijn. {HOE_TE_LEZEN}")]
    # A picture has a sheet of its own: what has none goes before, or it would stand alone on a page.
    for casus in sorted(stof.casussen, key=lambda casus: casus.veiligheid != "strikt"):
        delen += maak_verhaal(casus, stof.peildatum)
    return delen


def maak_verhaal(casus: Casus, peildatum: date) -> list[Deel]:
    """The timeline of one story on pages of its own; without picture where the safety is strict."""

    def maak(groepen: tuple[str, ...]) -> Tijdlijnbeeld:
        return maak_tijdlijnbeeld(casus, peildatum, groepen=groepen)

    if casus.veiligheid == "strikt":
        # Words and pictures of a case that must stay safe are for the facilitator and the evaluation team only.
        zin = "Bij dit verhaal is de veiligheid strikt. Daarom staat het niet op papier. In de aantallen telt het mee."
        return [Kop(2, casus.code), Alinea(zin)]
    kop = f"{casus.code} · {casus.titel}"
    vellen = verdeel(maak)
    onderkop = maak(()).ondertitel
    prenten: list[Deel] = []
    for nummer, vel in enumerate(vellen, 1):
        deel = f" (deel {nummer} van {len(vellen)})" if len(vellen) > 1 else ""
        alt = " ".join(vertel_beeld(maak(vel.groepen)))
        eigen_kop = kop if nummer == 1 else ""
        prenten.append(Prent(vel.svg, alt, f"Tijdlijn van {casus.code}{deel}", vel.blad, eigen_kop, onderkop))
    return prenten
