"""How each aspect is talked through in a case: in depth, briefly, not; or not said yet, with the proposal."""

from dataclasses import dataclass

from aspects.aspectenlijst import AspectUitleg
from casus.model import Casus
from casus.model.keuzes import AspectGedaan
from casus.stappen import ZetKop


@dataclass(frozen=True)
class Stand:
    """What people said of an aspect (None: nothing yet), and what the evaluation proposes."""

    gezegd: AspectGedaan | None
    voorstel: AspectGedaan

    @property
    def geldt(self) -> AspectGedaan:
        """What the screen goes by: what was said, else the proposal; the proposal is never stored by itself."""
        return self.gezegd or self.voorstel


def bepaal_stand(casus: Casus, uitleg: AspectUitleg) -> Stand:
    """How this aspect stands in this case."""
    return Stand(casus.aspecten_gedaan.get(uitleg.code), "verdiept" if uitleg.verdiept else "kort")


def zet_gedaan(casus: Casus, aspect: str, gedaan: AspectGedaan | None) -> list[ZetKop]:
    """Says how an aspect was talked through; None takes it back. No steps where that is said already."""
    if casus.aspecten_gedaan.get(aspect) == gedaan:
        return []
    anders = {code: waarde for code, waarde in casus.aspecten_gedaan.items() if code != aspect}
    if gedaan is not None:
        anders[aspect] = gedaan
    return [ZetKop(casus.model_copy(update={"aspecten_gedaan": anders}), casus)]
