"""The amounts behind the pictures, to the cent."""

from decimal import Decimal

from aspects.effecten import Kosteneffect, Verloop
from aspects.geheel import Vergelijkbaar
from aspects.kosten.uitleg import schrijf_bereik, schrijf_voorbehoud
from aspects.kosten.verschilwoorden import schrijf_verschil, schrijf_verschilbereik
from aspects.screens.tabel import maak_tabel
from casus.getallen import schrijf_bedrag
from casus.woorden import woord

_GEEN = "—"
_VEEL_RIJEN = 36


def maak_betalerstabel(effect: Kosteneffect, samen: Vergelijkbaar, koppen: tuple[str, str]) -> str:
    """A row per payer, then all together with the range."""
    rijen = [
        [
            woord("financier", betaler.financier), _schrijf(betaler.interventie), _schrijf(betaler.referentie),
            schrijf_verschil(betaler.verschil, op_de_cent=True), str(len(betaler.casussen)),
        ]
        for betaler in effect.betalers
    ]  # fmt: skip
    rijen.append([
        "Samen", schrijf_bedrag(samen.interventie), schrijf_bedrag(samen.referentie),
        schrijf_verschil(samen.verschil, op_de_cent=True), str(samen.casussen),
    ])  # fmt: skip
    bereik = schrijf_verschilbereik(effect.van, effect.tot, op_de_cent=True)
    if bereik or effect.interventie.zeker != effect.interventie.mogelijk:
        rijen.append([
            "van zeker tot mogelijk, door datums die niet vaststaan",
            schrijf_bereik(effect.interventie.zeker, effect.interventie.mogelijk),
            schrijf_bereik(effect.referentie.zeker, effect.referentie.mogelijk), bereik or "geen bereik", _GEEN,
        ])  # fmt: skip
    voorbehoud = schrijf_voorbehoud(samen.volledig, bool(effect.gemengd))
    verschil = f"Wat er gebeurde was ({voorbehoud})" if voorbehoud else "Wat er gebeurde was"
    kop = ("Wie betaalt", *koppen, verschil, "Verhalen")
    return maak_tabel("Kosten per betaler", kop, rijen, getallen=True)


def maak_verlooptabel(verloop: Verloop, koppen: tuple[str, str]) -> str:
    """A row per month from the first contact; of many months each third, sixth or twelfth, and the last."""
    aantal = len(verloop.maanden)
    stap = next((s for s in (1, 3, 6, 12, 60) if aantal / s <= _VEEL_RIJEN), 600)
    rijen = [
        [_noem(maand), schrijf_bedrag(verloop.interventie[plek]), schrijf_bedrag(verloop.referentie[plek])]
        for plek, maand in enumerate(verloop.maanden)
        if maand % stap == 0 or plek == aantal - 1
    ]
    return maak_tabel("Kosten vanaf het eerste contact", ("Tot en met", *koppen), rijen, getallen=True)


def _noem(maand: int) -> str:
    return f"maand {maand}" if maand >= 0 else f"{-maand} {'maand' if maand == -1 else 'maanden'} ervoor"


def _schrijf(bedrag: Decimal | None) -> str:
    return _GEEN if bedrag is None else schrijf_bedrag(bedrag)
