"""The costs over the comparable stories: per payer, with their range, and how much they hang on the referentie.

Comparable is a counting story where costs were asked and that has a referentie. The sums themselves are those of the
whole (``aspects.geheel``); here stands what they are made of. Amounts are exact euro. Source: calculation rules, Costs.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from aspects.cijfers import CasusCijfers
from aspects.getallen import bereken_mediaan
from aspects.kosten import (
    KostenUitkomst, Post, ScenarioKosten, Verschil, bereken_gevoeligheid, vind_breedste_van_verschil,
)  # fmt: skip
from aspects.kosten.breedte import AANTAL
from casus.getallen import maak_bedrag, rond_half_op, tel_centen, tel_op
from casus.woorden import woorden

NIET_GEVRAAGD, DEELS_GEVRAAGD, GEEN_REFERENTIE = "niet_gevraagd", "deels_gevraagd", "geen_referentie"


@dataclass(frozen=True)
class NietVergeleken:
    """A counting story that is in no comparison, and why: one of the codes above."""

    casus: str
    reden: str


@dataclass(frozen=True)
class Betaler:
    """What one payer paid in both scenarios, over the comparable stories; None where nothing was said of it.

    ``casussen`` are the stories with an amount of this payer in either.
    """

    financier: str
    interventie: Decimal | None
    referentie: Decimal | None
    verschil: Decimal
    casussen: tuple[str, ...]


@dataclass(frozen=True)
class Somgrenzen:
    """What the sum of one scenario is at least and at most, and whether nothing of it is unknown."""

    zeker: Decimal
    mogelijk: Decimal
    volledig: bool


@dataclass(frozen=True)
class Gevoeligheidsom:
    """The difference over all, with the prices of each referentie at 80% and 120%, and without the dearest of each.

    ``casussen``: the stories whose referentie has a priced item of its own; in the others nothing changes.
    """

    bij_laag: Decimal
    bij_hoog: Decimal
    zonder_duurste: Decimal
    casussen: tuple[str, ...]


@dataclass(frozen=True)
class Kosteneffect:
    """What lies under the sums over the comparable stories. Ids are in the order of the evaluation, never by amount.

    ``van`` and ``tot``: the least and the most of the difference, every vague date at its edge. ``mediaan`` is that of
    the differences per story. ``onvolledig`` and ``gemengd``: the comparable stories with something unknown, and with
    prices of several years. ``breedste``: the three items that make the range wide, each with its story.
    All amounts are 0.00 and ``mediaan`` None where no story can be compared.
    """

    gevraagd: tuple[str, ...]
    vergelijkbaar: tuple[str, ...]
    niet_vergeleken: tuple[NietVergeleken, ...]
    onvolledig: tuple[str, ...]
    gemengd: tuple[str, ...]
    interventie: Somgrenzen
    referentie: Somgrenzen
    van: Decimal
    tot: Decimal
    mediaan: Decimal | None
    goedkoper: tuple[str, ...]
    duurder: tuple[str, ...]
    even_duur: tuple[str, ...]
    betalers: tuple[Betaler, ...]
    gevoeligheid: Gevoeligheidsom
    breedste: tuple[tuple[str, Post], ...]


Paar = tuple[str, KostenUitkomst, Verschil]


def bereken_kosteneffect(tellend: Sequence[CasusCijfers]) -> Kosteneffect:
    """The same over these counting stories. Source: calculation rules, Costs (over cases, range, sensitivity)."""
    paren: list[Paar] = [
        (c.casus.id, c.kosten, c.kosten.verschil)
        for c in tellend
        if c.kosten is not None and c.kosten.verschil is not None
    ]

    def kies(past: Callable[[KostenUitkomst, Verschil], bool]) -> tuple[str, ...]:
        return tuple(casus for casus, kosten, verschil in paren if past(kosten, verschil))

    return Kosteneffect(
        gevraagd=tuple(c.casus.id for c in tellend if c.kosten is not None),
        vergelijkbaar=kies(lambda k, v: True),
        niet_vergeleken=_lijst_overige(tellend),
        onvolledig=kies(lambda k, v: not v.volledig),
        gemengd=kies(lambda k, v: k.prijspeil_gemengd),
        interventie=_tel_grenzen(kosten.interventie for _, kosten, _ in paren),
        referentie=_tel_grenzen(kosten.referentie for _, kosten, _ in paren),
        van=tel_op(verschil.van for _, _, verschil in paren),
        tot=tel_op(verschil.tot for _, _, verschil in paren),
        mediaan=_neem_mediaan([verschil.totaal for _, _, verschil in paren]),
        goedkoper=kies(lambda k, v: v.totaal < 0),
        duurder=kies(lambda k, v: v.totaal > 0),
        even_duur=kies(lambda k, v: v.totaal == 0),
        betalers=_tel_betalers(paren),
        gevoeligheid=_tel_gevoeligheid(paren),
        breedste=_vind_breedste(paren),
    )


def _lijst_overige(tellend: Iterable[CasusCijfers]) -> tuple[NietVergeleken, ...]:
    overige = []
    for c in tellend:
        if c.kosten is None:
            deels = c.casus.uitgevraagd.get("kosten") == "deels"
            overige.append(NietVergeleken(c.casus.id, DEELS_GEVRAAGD if deels else NIET_GEVRAAGD))
        elif c.kosten.verschil is None:
            overige.append(NietVergeleken(c.casus.id, GEEN_REFERENTIE))
    return tuple(overige)


def _tel_grenzen(scenarios: Iterable[ScenarioKosten]) -> Somgrenzen:
    rij = list(scenarios)
    return Somgrenzen(
        zeker=tel_op(scenario.totaal_zeker for scenario in rij),
        mogelijk=tel_op(scenario.totaal_mogelijk for scenario in rij),
        volledig=all(scenario.volledig for scenario in rij),
    )


def _neem_mediaan(bedragen: Sequence[Decimal]) -> Decimal | None:
    """The middle amount, of an even number between the middle two, rounded to the cent."""
    mediaan = bereken_mediaan([Fraction(tel_centen(bedrag)) for bedrag in bedragen])
    return None if mediaan is None else maak_bedrag(rond_half_op(mediaan.numerator, mediaan.denominator))


def _tel_betalers(paren: Sequence[Paar]) -> tuple[Betaler, ...]:
    """Each payer with an amount in either scenario, in the order in which people choose a payer."""
    betalers = []
    for financier in woorden("financier"):
        van_wie = [
            (casus, kosten, verschil) for casus, kosten, verschil in paren if financier in verschil.per_financier
        ]
        if van_wie:
            betalers.append(
                Betaler(
                    financier=financier,
                    interventie=_tel_van(financier, (kosten.interventie for _, kosten, _ in van_wie)),
                    referentie=_tel_van(financier, (kosten.referentie for _, kosten, _ in van_wie)),
                    verschil=tel_op(verschil.per_financier[financier] for _, _, verschil in van_wie),
                    casussen=tuple(casus for casus, _, _ in van_wie),
                )
            )
    return tuple(betalers)


def _tel_van(financier: str, scenarios: Iterable[ScenarioKosten]) -> Decimal | None:
    bedragen = [s.per_financier[financier] for s in scenarios if financier in s.per_financier]
    return tel_op(bedragen) if bedragen else None


def _tel_gevoeligheid(paren: Sequence[Paar]) -> Gevoeligheidsom:
    uitkomsten = [(casus, verschil, bereken_gevoeligheid(kosten)) for casus, kosten, verschil in paren]
    gevoelig = [(casus, verschil, uitkomst) for casus, verschil, uitkomst in uitkomsten if uitkomst is not None]
    return Gevoeligheidsom(
        bij_laag=tel_op(uitkomst.bij_laag for _, _, uitkomst in gevoelig),
        bij_hoog=tel_op(uitkomst.bij_hoog for _, _, uitkomst in gevoelig),
        zonder_duurste=tel_op(
            verschil.totaal if uitkomst.zonder_duurste is None else uitkomst.zonder_duurste
            for _, verschil, uitkomst in gevoelig
        ),
        casussen=tuple(casus for casus, _, uitkomst in gevoelig if uitkomst.duurste is not None),
    )


def _vind_breedste(paren: Sequence[Paar]) -> tuple[tuple[str, Post], ...]:
    """The items with the most euro between zeker and mogelijk; exact ones never."""
    posten = [(casus, post) for casus, kosten, _ in paren for post in vind_breedste_van_verschil(kosten)]
    return tuple(sorted(posten, key=lambda paar: paar[1].breedte, reverse=True)[:AANTAL])
