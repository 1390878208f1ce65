"""Lays pictures of several cases on one time scale: the same days, or the same days from a day of their own.

Nothing is drawn twice: these are the pictures of the timeline, with other bounds, another axis, fewer lanes.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from casus.beeld.dagen import Rek, stapel
from casus.beeld.model import Baan, Blok, Groep, Kleur, Maatstreep, Moment, Spanne, Streep, Tijdlijnbeeld
from casus.beeld.periode import maak_maatstrepen, schuif_dag
from casus.beeld.schaal import TELT_VANAF
from casus.beeld.woorden import kort_naam
from casus.datums import in_woorden

DAGEN_PER_MAAND = 30.4375
_LIJNEN: dict[Kleur, str] = {
    "inwoner": "inwoner zelf", "lijn0": "0e lijn", "lijn1": "1e lijn", "lijn2": "2e lijn", "grijs": "lijn onbekend",
}  # fmt: skip
LIJNEN = "lijnen"
"""The key of the group in which support is joined by lijn."""
_STAPPEN = ((12, 1), (36, 3), (90, 6), (240, 12), (1200, 60))


def leg_op_kalender(beelden: Sequence[Tijdlijnbeeld]) -> tuple[Tijdlijnbeeld, ...]:
    """The pictures over the same calendar days: from the earliest beginning to the latest end among them."""
    if not beelden:
        return ()
    periode = Spanne(min(b.van for b in beelden), max(b.tot for b in beelden))
    strepen = maak_maatstrepen(periode)
    return tuple(replace(b, van=periode.van, tot=periode.tot, maatstrepen=strepen) for b in beelden)


def leg_vanaf(
    paren: Sequence[tuple[Tijdlijnbeeld, Spanne]], stuk: tuple[int, int] | None = None
) -> tuple[Tijdlijnbeeld, ...]:
    """The pictures over as many days before and after a day of their own: the middle of the days it may be.

    ``stuk``: so many months before it and after it; without, all of every story. That day is month 0. Each gets a
    line there, and a shade over all days it may be. Months have 30.4375 days, so that the marks stand above each
    other. A picture that would leave the calendar is cut there.
    """
    if not paren:
        return ()
    voor = max((nul.midden - beeld.van).days for beeld, nul in paren)
    na = max((beeld.tot - nul.midden).days for beeld, nul in paren)
    if stuk:
        voor, na = (round(maanden * DAGEN_PER_MAAND) for maanden in stuk)
    maanden = _kies_maanden(-max(0, voor), max(1, na))
    return tuple(_verschuif(beeld, nul, (voor, na), maanden) for beeld, nul in paren)


def _verschuif(beeld: Tijdlijnbeeld, nul: Spanne, om: tuple[int, int], maanden: Sequence[int]) -> Tijdlijnbeeld:
    dagen = [(maand, schuif_dag(nul.midden, round(maand * DAGEN_PER_MAAND))) for maand in maanden]
    strepen = tuple(Maatstreep(dag, "telling", _noem(maand)) for maand, dag in dagen)
    vaag = nul.van != nul.tot
    contact = Streep(
        "contact", nul.midden, "eerste contact", _vertel(nul), nul.tot if vaag else None, nul.van if vaag else None
    )
    van, tot = schuif_dag(nul.midden, -om[0]), schuif_dag(nul.midden, om[1])
    in_beeld = (streep for streep in (*beeld.strepen, contact) if van <= streep.dag <= tot)
    return replace(beeld, van=van, tot=tot, maatstrepen=strepen, strepen=tuple(in_beeld))


def _vertel(nul: Spanne) -> str:
    midden = f"Het eerste contact is maand 0, op {in_woorden(nul.midden.isoformat())}"
    if nul.van == nul.tot:
        return f"{midden}."
    van, tot = in_woorden(nul.van.isoformat()), in_woorden(nul.tot.isoformat())
    return f"{midden} getekend; het was ergens tussen {van} en {tot}."


def _noem(maand: int) -> str:
    if maand == 0:
        return TELT_VANAF
    return f"maand {maand}" if maand >= 0 else f"{-maand} ervoor"


def _kies_maanden(voor: int, na: int) -> list[int]:
    """The months that get a mark, from ``voor`` to ``na`` (days): every one, or every third, sixth, twelfth."""
    eerste, laatste = int(voor / DAGEN_PER_MAAND), int(na / DAGEN_PER_MAAND)
    stap = next((stap for grens, stap in _STAPPEN if laatste - eerste <= grens), 600)
    return [maand for maand in range(eerste, laatste + 1) if maand % stap == 0]


def laat_weg_wat_erbuiten_ligt(beeld: Tijdlijnbeeld) -> tuple[Tijdlijnbeeld, int]:
    """The picture without what lies wholly outside its days, and how many things that were.

    Else a short stretch of a long story is lost among what stands at its edges.
    """

    def binnen(dagen: Spanne) -> bool:
        return dagen.tot >= beeld.van and dagen.van <= beeld.tot

    gebeurtenissen = tuple(m for m in beeld.gebeurtenissen if binnen(m.mogelijk))
    groepen = tuple(
        replace(groep, banen=tuple(_snoei(baan, binnen) for baan in groep.banen)) for groep in beeld.groepen
    )
    weg = len(_tel(beeld.gebeurtenissen, beeld.groepen) - _tel(gebeurtenissen, groepen))
    groepen = tuple(
        replace(g, banen=tuple(b for b in g.banen if b.blokken)) if g.sleutel == LIJNEN else g for g in groepen
    )
    return replace(beeld, gebeurtenissen=gebeurtenissen, groepen=groepen), weg


def _snoei(baan: Baan, binnen: Callable[[Spanne], bool]) -> Baan:
    blokken = tuple(blok for blok in baan.blokken if binnen(blok.mogelijk))
    merken = tuple(merk for merk in baan.merken if binnen(Spanne(merk.begin, merk.einde)))
    hint = "niets in dit stuk" if baan.blokken and not blokken else baan.hint
    return replace(baan, blokken=blokken, merken=merken, hint=hint)


def _tel(gebeurtenissen: Sequence[Moment], groepen: Sequence[Groep]) -> set[tuple[str, str]]:
    dingen = [*gebeurtenissen, *(blok for groep in groepen for baan in groep.banen for blok in baan.blokken)]
    return {(ding.lijst, ding.id) for ding in dingen}


def maak_compact(beeld: Tijdlijnbeeld) -> Tijdlijnbeeld:
    """The same picture with the lanes of who did what joined by lijn; each bar says whose it is."""
    groepen = tuple(_voeg_samen(groep) if groep.sleutel == "inzet" else groep for groep in beeld.groepen)
    return replace(beeld, groepen=groepen)


def _voeg_samen(groep: Groep) -> Groep:
    banen = []
    for kleur, kop in _LIJNEN.items():
        paren = [(baan, blok) for baan in groep.banen for blok in baan.blokken if blok.kleur == kleur]
        if paren:
            blokken = _leg_in_rijen([_met_naam(baan, blok) for baan, blok in paren])
            merken = tuple(dict.fromkeys(merk for baan, _ in paren for merk in baan.merken))
            banen.append(Baan(kleur, kop, "", blokken, merken=merken))
    return Groep(LIJNEN, groep.kop, tuple(banen), groep.toelichting)


def _met_naam(baan: Baan, blok: Blok) -> Blok:
    if blok.andere_lezing:
        return blok
    naam = kort_naam(baan.kop)
    return replace(blok, teksten=(*(f"{naam}: {tekst}" for tekst in blok.teksten[:1]), naam))


def _leg_in_rijen(blokken: Sequence[Blok]) -> tuple[Blok, ...]:
    rekken = [Rek(b.mogelijk, b.kern, b.einde, b.mogelijk.van, b.mogelijk.tot) for b in blokken]
    return tuple(replace(b, rij=rij) for b, rij in zip(blokken, stapel(rekken), strict=True))
