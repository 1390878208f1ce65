"""Who held which form of regie: what is covered, explained, unclear or missing, day by day of its window.

Nothing certain is claimed from a vague or disputed memory: covered is what possibly holds, double is
what certainly holds. Source: calculation rules, section Regie.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from aspects.getallen import rond_verhouding
from aspects.regievenster import bepaal_regievenster
from aspects.stukken import Runs, doorsnijd, raakt, tel_dagen, trek_af, voeg_samen
from aspects.vensterdagen import lees_venster
from casus.controle.omgeving import Omgeving
from casus.model import Casus, Regieperiode
from casus.model.keuzes import Onderwerp, Vorm
from casus.perioden import Stuk, bepaal_bedekt, bepaal_mogelijk, bepaal_zeker, lees_moment

__all__ = ["VORMEN", "RegieUitkomst", "bepaal_regievenster", "bereken_regie"]

VORMEN: dict[Vorm, Onderwerp] = {
    "inwoner": "regie_inwoner", "dagelijks": "regie_dagelijks", "bureaucratisch": "regie_bureaucratisch",
    "hoofdlijnen": "regie_hoofdlijnen", "opdrachtgevend": "regie_opdrachtgevend",
}  # fmt: skip
VERKLAREND = ("bewust_los", "niet_nodig", "niet_mogelijk")


@dataclass(frozen=True)
class RegieUitkomst:
    """One form of regie in one case, as runs of days of its window W.

    ``gedekt``, ``verklaard``, ``onduidelijk`` and ``gaten`` together are W; ``zonder_regie`` is the last
    two. ``dekking`` is a share, at most (four decimals), None where W is empty. ``signalen`` are the
    runs without regie that are long enough to ask about; a question, not a conclusion.
    """

    vorm: Vorm
    venster: Runs
    venster_dagen: int
    gedekt: Runs
    verklaard: Runs
    onduidelijk: Runs
    gaten: Runs
    zonder_regie: Runs
    overlap: Runs
    gedekt_dagen: int
    dekking: Decimal | None
    wisselingen: int
    signalen: Runs


def bereken_regie(casus: Casus, omgeving: Omgeving) -> dict[Vorm, RegieUitkomst | None]:
    """The five forms of regie; None for a form that was not asked. Source: calculation rules, Regie."""
    peildatum = omgeving.peildatum
    venster = lees_venster(casus, peildatum)
    return {
        vorm: _bereken_vorm(casus, omgeving, vorm, venster, peildatum)
        if casus.uitgevraagd.get(onderwerp) == "ja"
        else None
        for vorm, onderwerp in VORMEN.items()
    }


def _bereken_vorm(casus: Casus, omgeving: Omgeving, vorm: Vorm, venster: Stuk, peildatum: date) -> RegieUitkomst:
    perioden = [p for p in casus.regieperioden if p.vorm == vorm]
    gehouden = [p for p in perioden if p.houder is not None and not p.onduidelijk]
    niet_gehouden = [p for p in perioden if p.houder is None or p.onduidelijk]

    def mogelijk(welke: Sequence[Regieperiode]) -> Runs:
        return voeg_samen(bepaal_mogelijk(p.van, p.tot, venster, peildatum) for p in welke)

    regievenster = bepaal_regievenster(casus, peildatum, vorm)
    gedekt = doorsnijd(regievenster, mogelijk(gehouden))
    rest = trek_af(regievenster, gedekt)
    verklaard = doorsnijd(rest, mogelijk([p for p in niet_gehouden if p.duiding in VERKLAREND]))
    zonder = trek_af(rest, verklaard)
    onduidelijk = doorsnijd(zonder, mogelijk([p for p in niet_gehouden if p.duiding is None]))
    dagen, gedekt_dagen = tel_dagen(regievenster), tel_dagen(gedekt)
    return RegieUitkomst(
        vorm=vorm,
        venster=regievenster,
        venster_dagen=dagen,
        gedekt=gedekt,
        verklaard=verklaard,
        onduidelijk=onduidelijk,
        gaten=trek_af(zonder, onduidelijk),
        zonder_regie=zonder,
        overlap=doorsnijd(regievenster, _vind_dubbel(gehouden, peildatum)),
        gedekt_dagen=gedekt_dagen,
        dekking=rond_verhouding(gedekt_dagen, dagen) if dagen else None,
        wisselingen=_tel_wisselingen(gehouden, regievenster, venster, peildatum),
        signalen=_kies_signalen(zonder, vorm, omgeving.onderzoek.regie_drempel_dagen),
    )


def _vind_dubbel(gehouden: Sequence[Regieperiode], peildatum: date) -> Runs:
    """The days on which two or more holders certainly hold, unless all that certainly hold then are shared."""
    grenzen: list[tuple[int, int, Regieperiode]] = []
    for periode in gehouden:
        van, tot = bepaal_zeker(periode.van, periode.tot, peildatum, periode.betwist)
        if van <= tot:
            grenzen += [(van, 1, periode), (tot + 1, -1, periode)]
    grenzen.sort(key=lambda grens: grens[0])
    houders: Counter[str | None] = Counter()
    niet_gedeeld, uit = 0, []
    for nummer, (dag, stap, periode) in enumerate(grenzen):
        houders[periode.houder] += stap
        if not houders[periode.houder]:
            del houders[periode.houder]
        niet_gedeeld += 0 if periode.gedeeld else stap
        if len(houders) > 1 and niet_gedeeld:
            uit.append(Stuk(dag, grenzen[nummer + 1][0] - 1))
    return voeg_samen(uit)


def _tel_wisselingen(gehouden: Sequence[Regieperiode], w: Runs, venster: Stuk, peildatum: date) -> int:
    """How often the holder changed in W; 0 where it never did."""
    tellen_mee = [p for p in gehouden if not p.gedeeld and not p.betwist]
    in_w = [p for p in tellen_mee if raakt(w, bepaal_bedekt(p.van, p.tot, venster, peildatum))]
    in_w.sort(key=lambda p: (lees_moment(p.van).eerst, p.id))
    return sum(eerder.houder != later.houder for eerder, later in zip(in_w, in_w[1:], strict=False))


def _kies_signalen(zonder: Runs, vorm: str, drempel: int) -> Runs:
    """The runs long enough to ask about; none for ``inwoner``: everyone has some regie."""
    return () if vorm == "inwoner" else tuple(run for run in zonder if run.dagen >= drempel)
