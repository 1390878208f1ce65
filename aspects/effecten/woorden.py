"""The effects in Dutch words: counts with their stories, amounts rounded to € 100 with what holds them back.

A difference is said as it is, never as a mark: cheaper is not better. Source: calculation rules, Costs (screen and
report), Candidates (counts); the eleven aspects, Life domains (the names of the levels).
"""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from aspects.effecten.kosten import (
    DEELS_GEVRAAGD, GEEN_REFERENTIE, NIET_GEVRAAGD, Gevoeligheidsom, Kosteneffect,
)  # fmt: skip
from aspects.effecten.verloop import Verloop
from aspects.effecten.zelfredzaamheid import Domeineffect
from aspects.geheel import KostenGeheel
from aspects.kosten.uitleg import schrijf_voorbehoud
from aspects.kosten.verschilwoorden import (
    schrijf_rond, schrijf_rond_bereik, schrijf_verschil, schrijf_verschilbereik,
)  # fmt: skip
from aspects.tellingen import schrijf_telling
from aspects.zelfscore import NIVEAUWOORDEN
from casus.beeld.woorden import maak_hoofdletter
from casus.getallen import schrijf_getal
from casus.woorden import woord

GEEN_CIJFER = (
    "Goedkoper is niet hetzelfde als beter, en duurder niet als slechter. Het bedrag zegt niets over wie het deed."
)
GEKOZEN_OM_TE_LEREN = (
    "Deze verhalen zijn gekozen om van te leren. De bedragen zeggen niets over alle inwoners van de gemeente."
)
WAAROM_NIET = {
    NIET_GEVRAAGD: "naar kosten is niet gevraagd", DEELS_GEVRAAGD: "naar kosten is maar deels gevraagd",
    GEEN_REFERENTIE: "er is niet gezegd wat er anders zou zijn gegaan",
}  # fmt: skip


def vertel_som(geheel: KostenGeheel, effect: Kosteneffect) -> list[str]:
    """The sums over the comparable stories in sentences; [] where no story can be compared."""
    samen = geheel.vergelijkbaar
    if not samen.casussen:
        return []
    gemengd = bool(effect.gemengd)
    grenzen = ((samen.interventie, effect.interventie), (samen.referentie, effect.referentie))
    wel, anders = (_met(schrijf_rond(som), g.zeker, g.mogelijk, g.volledig, gemengd) for som, g in grenzen)
    verschil = f"Samen was dat {schrijf_verschil(samen.verschil)}"
    if voorbehoud := schrijf_voorbehoud(samen.volledig, gemengd):
        verschil += f" ({voorbehoud})"
    if bereik := schrijf_verschilbereik(effect.van, effect.tot):
        verschil += f". Niet alle datums staan vast: het ligt {bereik}"
    return [
        f"Wat er gebeurde kostte in {_tel(samen.casussen)} {wel}.",
        f"Wat anders zou zijn gegaan had {anders} gekost.",
        f"{verschil}.",
    ]


def vertel_spreiding(effect: Kosteneffect) -> str:
    """How the difference lies over the stories: counts, and the median; '' where none can be compared."""
    if effect.mediaan is None:
        return ""
    aantal = len(effect.vergelijkbaar)
    if aantal == 1:
        return ""
    return f"Per verhaal was het middelste verschil {schrijf_verschil(effect.mediaan)}{_zeg_voorbehoud(effect)}."


def _zeg_voorbehoud(effect: Kosteneffect) -> str:
    tekst = schrijf_voorbehoud(not effect.onvolledig, bool(effect.gemengd))
    return f" ({tekst})" if tekst else ""


def zeg_gevraagd(gevraagd: int, aantal: int) -> str:
    """In how many stories costs were asked; not asked is not nothing."""
    if not gevraagd:
        return "In geen van de verhalen is naar kosten gevraagd. Dat is niet hetzelfde als geen kosten."
    return f"In {schrijf_telling(gevraagd, aantal)} is naar kosten gevraagd."


def lijst_gevallen(gevoelig: Gevoeligheidsom, verschil: Decimal) -> tuple[tuple[str, str], ...]:
    """The cases of the sensitivity with the difference in each; where it turns over, that is said."""
    gevallen = [
        ("zoals het nu staat", verschil),
        ("als de prijzen van wat anders zou zijn gegaan 20% lager zijn", gevoelig.bij_laag),
        ("als die prijzen 20% hoger zijn", gevoelig.bij_hoog),
        ("zonder de duurste post daarvan, in elk verhaal", gevoelig.zonder_duurste),
    ]
    return tuple(
        (geval, schrijf_verschil(dan) + (", het slaat om" if verschil * dan < 0 else "")) for geval, dan in gevallen
    )


def vertel_verloop(verloop: Verloop) -> str:
    """The two lines in a few sentences; '' where there are none."""
    if not verloop.maanden:
        return ""
    waar = [maand for maand in (0, 6, 12, 24, 36) if verloop.maanden[0] <= maand < verloop.maanden[-1]]
    delen = [_zeg_stand(verloop, maand, f"aan het eind van maand {maand}") for maand in waar]
    laatste = verloop.maanden[-1]
    delen.append(_zeg_stand(verloop, laatste, "aan het eind" if verloop.heel else f"aan het eind van maand {laatste}"))
    return f"Wat er gebeurde en wat anders zou zijn gegaan kostten samen: {'; '.join(delen)}."


def _zeg_stand(verloop: Verloop, maand: int, wanneer: str) -> str:
    plek = maand - verloop.maanden[0]
    een, twee = schrijf_rond(verloop.interventie[plek]), schrijf_rond(verloop.referentie[plek])
    return f"{wanneer} {een} tegen {twee}"


def vertel_domein(effect: Domeineffect) -> str:
    """One life domain in sentences: the medians with their number, and how many went up, stayed, went down."""
    naam = maak_hoofdletter(woord("levensdomein", effect.domein))
    aantal = len(effect.verhalen)
    if effect.begin is None or effect.eind is None:
        return f"{naam}: nog in geen verhaal een begin én een eind."
    standen = f"van {noem_stand(effect.begin)} naar {noem_stand(effect.eind)}"
    if aantal == 1:
        return f"{naam}, 1 verhaal: {standen}."
    return f"{naam}, {aantal} verhalen: de middelste stand ging {standen}. {tel_kanten(effect).capitalize()}."


def tel_kanten(effect: Domeineffect) -> str:
    """How many went up, stayed and went down: '4 vooruit, 1 gelijk, 1 achteruit'; what is none is left out."""
    kanten = (("vooruit", effect.vooruit), ("gelijk", effect.gelijk), ("achteruit", effect.achteruit))
    return ", ".join(f"{len(wie)} {woord_}" for woord_, wie in kanten if wie) or "geen"


def noem_stand(mediaan: Fraction) -> str:
    """A median over stories in words: '3 (beperkt zelfredzaam)'; between two levels both are said."""
    laag, rest = divmod(mediaan, 1)
    if not rest:
        return f"{laag} ({NIVEAUWOORDEN[laag]})"
    return f"{schrijf_getal(mediaan)} (tussen {NIVEAUWOORDEN[laag]} en {NIVEAUWOORDEN[laag + 1]})"


def noem_verschil(verschil: Fraction) -> str:
    """A difference on the five levels: '1,5 omhoog', 'gelijk', '0,25 omlaag'."""
    if verschil == 0:
        return "gelijk"
    return f"{schrijf_getal(abs(verschil))} {'omhoog' if verschil > 0 else 'omlaag'}"


def zeg_gescoord(effecten: Sequence[Domeineffect], aantal: int) -> str:
    """In how many stories anything was scored at the begin and the end."""
    wie = {verhaal.casus for effect in effecten for verhaal in effect.verhalen}
    return f"In {schrijf_telling(len(wie), aantal)} is een begin én een eind gescoord. Niet gescoord is niet niets."


def _tel(aantal: int) -> str:
    return "dit ene verhaal" if aantal == 1 else f"deze {aantal} verhalen samen"


def _met(bedrag: str, zeker: Decimal, mogelijk: Decimal, volledig: bool, gemengd: bool) -> str:
    """An amount with its range and what holds it back."""
    delen = (schrijf_rond_bereik(zeker, mogelijk), schrijf_voorbehoud(volledig, gemengd))
    tekst = "; ".join(deel for deel in delen if deel)
    return f"{bedrag} ({tekst})" if tekst else bedrag
