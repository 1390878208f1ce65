"""All computed figures of one case together.

Source: calculation rules; ``kerncijfers`` writes them out.
"""

from dataclasses import dataclass

from aspects.betrokkenheid import Betrokkenheid, tel_betrokkenheid
from aspects.doelen import DoelenUitkomst, bereken_doelen
from aspects.ingekocht import vind_ingekocht
from aspects.kosten import KostenUitkomst, bereken_kosten
from aspects.regie import RegieUitkomst, bereken_regie
from aspects.waardering import AspectUitkomst, bereken_aspecten
from aspects.wachten import Wachttijd, bereken_wachttijden
from aspects.zelfredzaamheid import Verandering, bereken_zelfredzaamheid
from casus.controle.omgeving import Omgeving
from casus.model import Casus
from casus.model.keuzes import Vorm
from casus.venster import Dagen, bepaal_venster


@dataclass(frozen=True)
class CasusCijfers:
    """The figures of one case; None where its people were not asked, which is not zero."""

    casus: Casus
    venster: Dagen
    regie: dict[Vorm, RegieUitkomst | None]
    betrokkenheid: Betrokkenheid
    ingekocht: tuple[str, ...] | None
    wachttijden: tuple[Wachttijd, ...] | None
    kosten: KostenUitkomst | None
    doelen: DoelenUitkomst | None
    zelfredzaamheid: dict[str, Verandering]
    aspecten: dict[str, AspectUitkomst]


def bereken_casus(casus: Casus, omgeving: Omgeving) -> CasusCijfers:
    """Every figure of one case, whether it counts among others or not."""
    return CasusCijfers(
        casus=casus,
        venster=bepaal_venster(casus, omgeving.peildatum),
        regie=bereken_regie(casus, omgeving),
        betrokkenheid=tel_betrokkenheid(casus, omgeving),
        ingekocht=vind_ingekocht(casus, omgeving),
        wachttijden=bereken_wachttijden(casus, omgeving),
        kosten=bereken_kosten(casus, omgeving),
        doelen=bereken_doelen(casus, omgeving),
        zelfredzaamheid=bereken_zelfredzaamheid(casus),
        aspecten=bereken_aspecten(casus, omgeving),
    )
