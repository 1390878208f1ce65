"""The costs in Dutch words: each amount as the sum it is, and what holds back a total.

Source: calculation rules, section Costs.
"""

from decimal import Decimal

from aspects.kosten.posten import bepaal_share
from aspects.kosten.uitkomst import Omslag, Post
from casus.datums import in_lopende_zin
from casus.getallen import schrijf_bedrag, schrijf_getal, schrijf_met_eenheid

FACTOR_DECIMALEN = 3
TIJD_DECIMALEN = 1
_REDENEN = {
    "niets_om_mee_te_vergelijken": "Er is geen omslag: er is geen referentie om mee te vergelijken.",
    "onvolledig": "Er is geen omslag te berekenen: niet van alle inzet zijn de kosten bekend.",
    "nooit_duurder": "Er is geen omslag: wat er gebeurde, was in geen enkele maand duurder dan de referentie.",
    "duurder_tot_het_einde": "Er is geen omslag: wat er gebeurde, blijft tot het einde duurder dan de referentie.",
}


def schrijf_som(post: Post) -> str:
    """The sum behind an amount: '1,5 uur per week × 50,6 weken × € 62,50'; weeks and factor rounded to be read."""
    return " × ".join([*_schrijf_hoeveelheid(post), _schrijf_prijs(post)])


def schrijf_som_met_uitkomst(post: Post) -> str:
    """The same with what comes out: '12 keer × € 120,00 = € 1.440,00'."""
    return f"{schrijf_som(post)} = {schrijf_bedrag(post.bedrag)}"


def schrijf_dagen(post: Post) -> str:
    """The days an item is computed over, exact: '354 dagen', or '354 dagen (zeker 340, mogelijk 385)'."""
    tekst = schrijf_met_eenheid(post.dagen, "dag")
    if (post.dagen_zeker, post.dagen_mogelijk) == (post.dagen, post.dagen):
        return tekst
    return f"{tekst} (zeker {schrijf_getal(post.dagen_zeker)}, mogelijk {schrijf_getal(post.dagen_mogelijk)})"


def schrijf_bereik(zeker: Decimal, mogelijk: Decimal) -> str:
    """A range of amounts: '€ 900,00 tot € 1.200,00', or the one amount where they are the same."""
    if zeker == mogelijk:
        return schrijf_bedrag(zeker)
    return f"{schrijf_bedrag(zeker)} tot {schrijf_bedrag(mogelijk)}"


def schrijf_voorbehoud(volledig: bool, prijspeil_gemengd: bool) -> str:
    """What must stand beside a sum: 'niet volledig', 'prijzen van verschillende jaren', both, or ''."""
    delen = [] if volledig else ["niet volledig"]
    return ", ".join([*delen, "prijzen van verschillende jaren"] if prijspeil_gemengd else delen)


def schrijf_omslag(omslag: Omslag) -> str:
    """The turning point in a sentence, or why there is none; 'rond' where a date behind it is vague."""
    if omslag.maand is None:
        twijfel = " Dat is niet zeker: niet alle datums staan vast." if omslag.rond else ""
        return _REDENEN[omslag.reden or ""] + twijfel
    maand = f"{'rond' if omslag.rond else 'in'} {in_lopende_zin(omslag.maand)}"
    if omslag.verwacht:
        return (
            f"De omslag wordt verwacht {maand}. Dan is wat er gebeurde bij elkaar niet meer duurder dan de referentie."
        )
    return f"De omslag was {maand}. Toen was wat er gebeurde bij elkaar niet meer duurder dan de referentie."


def _schrijf_hoeveelheid(post: Post) -> list[str]:
    if post.per == "totaal":
        return [schrijf_met_eenheid(post.aantal, post.eenheid)]
    duur = schrijf_met_eenheid(bepaal_share(post), post.per, TIJD_DECIMALEN)
    if post.eenheid == post.per and post.aantal == 1:
        return [duur]
    return [f"{schrijf_met_eenheid(post.aantal, post.eenheid)} per {post.per}", duur]


def _schrijf_prijs(post: Post) -> str:
    prijs = schrijf_bedrag(post.prijs)
    if post.naar_jaar is not None:
        factor = schrijf_getal(post.factor, FACTOR_DECIMALEN)
        return f"{prijs} × {factor} (van prijspeil {post.jaar} naar {post.naar_jaar})"
    if post.niet_omgerekend:
        return f"{prijs} (prijspeil {post.jaar}, niet omgerekend: het indexcijfer ontbreekt)"
    return prijs
