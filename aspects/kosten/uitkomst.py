"""What a computation of costs gives: per item, per scenario, the difference, and when it turns.

Source: calculation rules, section Costs. Amounts are exact Decimals with two decimals, in euro.
"""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from casus.getallen import trek_af
from casus.perioden import Stuk


@dataclass(frozen=True, slots=True)
class Post:
    """The cost of one inzet, with all it was computed from.

    ``bedekt`` are the days it covers; ``dagen`` their number, beside it the certain and the possible days.
    ``jaar`` is the year of the list price, None for a price of its own; ``factor`` brings that price to the year
    ``naar_jaar``, 1 and None where it was left as it is; ``niet_omgerekend``: so because an index lacks.
    ``aard`` is ``schaduw`` where nobody pays. ``vaag``: its dates are not exact, or people tell it otherwise.
    """

    inzet: str
    betrokkene: str
    omschrijving: str
    scenario: str
    financier: str
    aantal: Decimal
    eenheid: str
    per: str
    bedekt: Stuk
    dagen: int
    dagen_zeker: int
    dagen_mogelijk: int
    prijs: Decimal
    prijscode: str | None
    eigen_prijs: bool
    jaar: int | None
    factor: Fraction
    naar_jaar: int | None
    niet_omgerekend: bool
    indicatief: bool
    aard: str
    bedrag: Decimal
    bedrag_zeker: Decimal
    bedrag_mogelijk: Decimal
    vaag: bool

    @property
    def breedte(self) -> Decimal:
        """Euro between what it cost at most and for sure; 0.00 where its dates are exact."""
        return trek_af(self.bedrag_mogelijk, self.bedrag_zeker)


@dataclass(frozen=True, slots=True)
class ScenarioKosten:
    """One scenario: what was paid, beside it what nobody pays and what has no price. Nothing unknown counts as zero.

    ``posten`` are paid and priced, in file order; ``schaduwposten`` are in no total, payer or month; ``onbekend`` are
    ids of inzetten that cannot be priced. ``volledig``: nothing unknown but what volunteers do.
    """

    posten: tuple[Post, ...]
    schaduwposten: tuple[Post, ...]
    onbekend: tuple[str, ...]
    totaal: Decimal
    totaal_zeker: Decimal
    totaal_mogelijk: Decimal
    schaduw: Decimal
    per_financier: dict[str, Decimal]
    volledig: bool


@dataclass(frozen=True, slots=True)
class Verschil:
    """Interventie less referentie, negative where money was saved; ``van`` and ``tot`` are the least and the most."""

    totaal: Decimal
    van: Decimal
    tot: Decimal
    per_financier: dict[str, Decimal]
    volledig: bool


@dataclass(frozen=True, slots=True)
class Omslag:
    """From which month on (``2017-03``) the interventie is no longer dearer, counted from the start.

    ``maand`` None: there is none, and ``reden`` says why: ``niets_om_mee_te_vergelijken``, ``onvolledig``,
    ``nooit_duurder`` or ``duurder_tot_het_einde``. ``verwacht``: it lies after the month of peildatum.
    ``rond``: a date behind it is vague.
    """

    maand: str | None
    verwacht: bool
    reden: str | None
    rond: bool


@dataclass(frozen=True, slots=True)
class KostenUitkomst:
    """What one case cost; ``verschil`` None where there is no referentie to compare with."""

    interventie: ScenarioKosten
    referentie: ScenarioKosten
    prijspeil_gemengd: bool
    verschil: Verschil | None
    omslag: Omslag
