"""What a report is made from: one evaluation with its figures, computed once, and for whom the report is.

Every chapter takes this and nothing else. Source: design of the report; calculation rules, which cases count.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from aspects.aspectenlijst import AspectUitleg, laad_aspecten
from aspects.cijfers import CasusCijfers, bereken_casus
from aspects.geheel import Geheel, bereken_geheel
from aspects.leerbeeld.model import Strook
from aspects.leerbeeld.stroken import maak_stroken
from aspects.punten.bronnen import Bronnen, Verhalen
from casus.controle.omgeving import Omgeving
from casus.model import Casus, Casusbestand, Onderzoek, Rapporttekst
from casus.model.lijsten import Evaluatielijsten
from casus.venster import telt_mee
from exports.rapport import openbaar as regels
from exports.rapport.model import Uitgave
from casus.woorden import som_op


@dataclass(frozen=True)
class Rapportstof:
    """One evaluation, for one edition. ``cijfers``: of the counting cases, in file order; ``datum``: on the report."""

    bestand: Casusbestand
    uitgave: Uitgave
    datum: date
    omgeving: Omgeving
    cijfers: tuple[CasusCijfers, ...]
    geheel: Geheel
    aspecten: tuple[AspectUitleg, ...]
    lijsten: Evaluatielijsten
    bronnen: Bronnen

    @property
    def openbaar(self) -> bool:
        """True for the public edition."""
        return self.uitgave == "openbaar"

    @property
    def onderzoek(self) -> Onderzoek:
        """The settings of the evaluation."""
        return self.bestand.onderzoek

    @property
    def peildatum(self) -> date:
        """The day up to which is reckoned."""
        return self.omgeving.peildatum

    @property
    def casussen(self) -> tuple[Casus, ...]:
        """The counting cases, in file order."""
        return tuple(c.casus for c in self.cijfers)

    @property
    def aantal(self) -> int:
        """How many cases count."""
        return len(self.cijfers)

    @property
    def op_nummer(self) -> Mapping[int, CasusCijfers]:
        """The figures by place in the file: for rules that know stories by a number."""
        return dict(enumerate(self.cijfers))

    def mag_casus(self, casus: Casus) -> bool:
        """True where texts of this case may stand in this edition (its figures always count)."""
        return telt_mee(casus) and (not self.openbaar or regels.mag_casus(casus))

    def noem_casus(self, casus: Casus) -> str:
        """The code of a case; '' in the public edition, where no code may link one text to another."""
        return "" if self.openbaar else casus.code

    def noem_wie(self, casus: Casus, door: Iterable[str]) -> str:
        """Who said it: roles, in the public edition their groups. '' where nobody who takes part is named."""
        mensen = self.bronnen.verhalen.mensen(casus.id)
        wie = [mensen[kenmerk] for kenmerk in door if kenmerk in mensen]
        namen = [regels.noem_groep(b) for b in wie] if self.openbaar else [b.aanduiding for b in wie]
        return som_op(list(dict.fromkeys(naam for naam in namen if naam)))

    def zeg(self, tekst: str) -> str:
        """A text that people of the evaluation wrote, on one line; in the public edition without case codes."""
        heel = " ".join(tekst.split())
        return regels.haal_codes_weg(heel, self.codes) if self.openbaar else heel

    def schrijf_aantal(self, aantal: int) -> str:
        """A count in a table or picture over stories; below three not said in the public edition."""
        return regels.schrijf_aantal(aantal) if self.openbaar else str(aantal)

    def schrijf_telling(self, aantal: int, van: int) -> str:
        """'6 van de 15 verhalen'; in the public edition a count below three is not said."""
        return f"{self.schrijf_aantal(aantal)} van {'1 verhaal' if van == 1 else f'de {van} verhalen'}"

    def mag_tekst(self, tekst: str) -> bool:
        """True where words of one case may stand in this edition as they are: without a fine date, without a code."""
        return not self.openbaar or regels.mag_tekst(tekst, self.codes)

    def noem_aspect(self, code: str) -> str:
        """The label of an aspect; its code where the evaluation does not use it."""
        return next((uitleg.label for uitleg in self.aspecten if uitleg.code == code), code)

    def vind_tekst(self, plaats: str) -> Rapporttekst | None:
        """The text people wrote for a place of the report; None where there is none."""
        return next((tekst for tekst in self.lijsten.teksten if tekst.plaats == plaats), None)

    @cached_property
    def stroken(self) -> tuple[tuple[str, Strook], ...]:
        """The strips of regie with their form, for the internal edition; none of a story that must stay safe."""
        drempel = self.onderzoek.regie_drempel_dagen
        mag = [c for c in self.cijfers if not self.openbaar and c.casus.veiligheid != "strikt"]
        return tuple(paar for c in mag for paar in maak_stroken(c, self.peildatum, drempel).items())

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """The codes of all cases, also of those that do not count."""
        return tuple(casus.code for casus in self.bestand.casussen)


def maak_stof(bestand: Casusbestand, datum: date | None = None, uitgave: Uitgave = "openbaar") -> Rapportstof:
    """Computes everything a report may need; ``datum`` is by default the peildatum of the evaluation (never today)."""
    omgeving = Omgeving.van_bestand(bestand)
    alle = [bereken_casus(casus, omgeving) for casus in bestand.casussen]
    cijfers = tuple(c for c in alle if telt_mee(c.casus))
    return Rapportstof(
        bestand=bestand,
        uitgave=uitgave,
        datum=datum or omgeving.peildatum,
        omgeving=omgeving,
        cijfers=cijfers,
        geheel=bereken_geheel(bestand.casussen, cijfers, omgeving),
        aspecten=tuple(laad_aspecten(bestand.onderzoek)),
        lijsten=Evaluatielijsten.van_bestand(bestand),
        bronnen=Bronnen(Verhalen(alle, omgeving), tuple(bestand.panelgesprekken)),
    )
