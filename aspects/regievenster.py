"""Window W of a form of regie: the days on which that regie can be missed.

Source: calculation rules, section Regie (window W).
"""

from datetime import date

from aspects.stukken import Runs, doorsnijd, voeg_samen
from aspects.vensterdagen import lees_venster, lees_zeker_deel
from casus.model import Casus, Inzet
from casus.perioden import Stuk, bepaal_zeker, lees_moment


def bepaal_regievenster(casus: Casus, peildatum: date, vorm: str) -> Runs:
    """The days of W as runs; () where there are none.

    From the first aanmelding, else from the start of the certain part, to the end of that part; for
    ``opdrachtgevend`` only the days on which support by third parties certainly holds.
    """
    zeker = lees_zeker_deel(casus, peildatum)
    gevraagd = _eerste_aanmelding(casus, lees_venster(casus, peildatum))
    runs = voeg_samen([Stuk(zeker.van if gevraagd is None else gevraagd, zeker.tot)])
    if vorm != "opdrachtgevend" or not runs:
        return runs
    inzetten = vind_inzet_van_derden(casus)
    return doorsnijd(runs, voeg_samen(bepaal_zeker(i.van, i.tot, peildatum, i.betwist) for i in inzetten))


def vind_inzet_van_derden(casus: Casus) -> list[Inzet]:
    """The support that was commissioned: given by a paid ondersteuner who is not of lijn 0 (unknown counts in)."""
    derden = {b.id for b in casus.betrokkenen if b.soort == "ondersteuner" and b.lijn != 0}
    return [
        i
        for i in casus.inzetten
        if i.betrokkene in derden and i.scenario != "referentie" and i.financier != "vrijwillig"
    ]


def _eerste_aanmelding(casus: Casus, venster: Stuk) -> int | None:
    """The first day by which somebody had certainly asked, of the aanmeldingen that may lie in the casus window."""
    momenten = [
        lees_moment(g.datum) for g in casus.gebeurtenissen if g.soort == "aanmelding" and g.scenario != "referentie"
    ]
    return min((m.laat for m in momenten if m.vroeg <= venster.tot and m.laat >= venster.van), default=None)
