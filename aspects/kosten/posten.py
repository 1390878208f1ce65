"""The cost of one inzet, rounded to the cent, with the days it is computed over.

Source: calculation rules, section Costs.
"""

from datetime import date
from decimal import Decimal
from fractions import Fraction

from aspects.kosten.prijzen import Prijskeuze, is_schaduw, kies_prijs
from aspects.kosten.uitkomst import Post
from casus.controle.omgeving import Omgeving
from casus.getallen import maak_bedrag, rond_half_op
from casus.model import Inzet
from casus.perioden import Stuk, bepaal_bedekt, bepaal_mogelijk, bepaal_zeker

# Days in a week, month and year: n / DAGEN_PER[per] is how many there were.
DAGEN_PER = {"week": Fraction(7), "maand": Fraction("30.4375"), "jaar": Fraction("365.25")}


def maak_post(inzet: Inzet, venster: Stuk, peildatum: date, omgeving: Omgeving) -> Post | None:
    """What an inzet cost; None where its price, amount, unit or 'per' is not known: that is not zero."""
    keuze = kies_prijs(inzet, omgeving)
    if keuze is None or inzet.aantal is None or inzet.eenheid is None or inzet.per is None:
        return None
    bedekt = bepaal_bedekt(inzet.van, inzet.tot, venster, peildatum)
    zeker = bepaal_zeker(inzet.van, inzet.tot, peildatum, inzet.betwist)
    mogelijk = bepaal_mogelijk(inzet.van, inzet.tot, venster, peildatum)
    bedrag, bedrag_zeker, bedrag_mogelijk = _bereken(inzet, keuze, (bedekt.dagen, zeker.dagen, mogelijk.dagen))
    return Post(
        inzet=inzet.id,
        betrokkene=inzet.betrokkene,
        omschrijving=inzet.omschrijving,
        scenario=inzet.scenario,
        financier=inzet.financier,
        aantal=inzet.aantal,
        eenheid=inzet.eenheid,
        per=inzet.per,
        bedekt=bedekt,
        dagen=bedekt.dagen,
        dagen_zeker=zeker.dagen,
        dagen_mogelijk=mogelijk.dagen,
        prijs=keuze.prijs,
        prijscode=inzet.prijscode,
        eigen_prijs=keuze.eigen,
        jaar=keuze.jaar,
        factor=keuze.factor,
        naar_jaar=keuze.naar_jaar,
        niet_omgerekend=keuze.niet_omgerekend,
        indicatief=keuze.indicatief,
        aard="schaduw" if is_schaduw(inzet, omgeving) else "betaald",
        bedrag=maak_bedrag(bedrag),
        bedrag_zeker=maak_bedrag(bedrag_zeker),
        bedrag_mogelijk=maak_bedrag(bedrag_mogelijk),
        vaag=zeker != mogelijk,
    )


def bereken_bij_deel(post: Post, deel: Fraction) -> Decimal:
    """The cost of an item with its price at ``deel`` of what it is, rounded to the cent as ever."""
    exact = Fraction(post.aantal) * bepaal_share(post) * Fraction(post.prijs) * post.factor * deel * 100
    return maak_bedrag(rond_half_op(exact.numerator, exact.denominator))


def bepaal_share(post: Post) -> Fraction:
    """How many weeks, months or years an item covers, exact; 1 where its amount is a total."""
    return Fraction(post.dagen) / DAGEN_PER[post.per] if post.per in DAGEN_PER else Fraction(1)


def _bereken(inzet: Inzet, keuze: Prijskeuze, dagen: tuple[int, int, int]) -> tuple[int, int, int]:
    """Cents over the days covered, certain and possible. In whole numbers: the fractions of Python are slow."""
    assert inzet.aantal is not None
    aantal, aantal_noemer = inzet.aantal.as_integer_ratio()
    prijs, prijs_noemer = keuze.prijs.as_integer_ratio()
    teller = 100 * aantal * prijs * keuze.factor.numerator
    noemer = aantal_noemer * prijs_noemer * keuze.factor.denominator
    if inzet.per == "totaal":
        bedrag = rond_half_op(teller, noemer)
        return bedrag, 0 if inzet.betwist else bedrag, bedrag
    maat = DAGEN_PER[inzet.per or ""]
    teller, noemer = teller * maat.denominator, noemer * maat.numerator
    bedekt, zeker, mogelijk = (rond_half_op(teller * n, noemer) for n in dagen)
    return bedekt, zeker, mogelijk
