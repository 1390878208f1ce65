"""Events as moments: one for how it was told, one more for each other telling."""

from collections.abc import Iterable

from casus.beeld.dagen import is_vaag, lees_datum, lees_midden, lees_spanne
from casus.beeld.lezingen import vertel_rest, wie_ziet_anders
from casus.beeld.model import Moment
from casus.beeld.woorden import BELEVING, SOORT_GEBEURTENIS, Namen, knip, maak_hoofdletter
from casus.datums import in_woorden, kort
from casus.model import Gebeurtenis, Lezing

LIJST = "gebeurtenissen"


def maak_momenten(gebeurtenissen: Iterable[Gebeurtenis], namen: Namen, hol: bool = False) -> tuple[Moment, ...]:
    """The events in time order, each followed by its other tellings."""
    momenten: list[Moment] = []
    for g in sorted(gebeurtenissen, key=lambda g: (lees_midden(g.datum), g.id)):
        momenten.append(_maak_moment(g, namen, hol))
        momenten.extend(_maak_andere(g, lezing, namen, hol) for lezing in g.lezingen)
    return tuple(momenten)


def schrijf_datum(g: Gebeurtenis) -> str:
    """The date as it was said, where it is vague; '' for one exact day, which the place on the axis tells."""
    if not is_vaag(g.datum):
        return ""
    return knip(g.zoals_gezegd, 60) if g.zoals_gezegd and g.zoals_gezegd.strip() else kort(g.datum)


def _maak_moment(g: Gebeurtenis, namen: Namen, hol: bool) -> Moment:
    titel = maak_hoofdletter(" ".join(g.titel.split()) or "gebeurtenis")
    return Moment(
        lijst=LIJST, id=g.id, omschrijving=_vertel(g, namen, hol), uitzoeken=bool(g.nog_uitzoeken),
        betwist=g.betwist, hol=hol, mogelijk=lees_spanne(g.datum), midden=lees_midden(g.datum),
        tekst=titel, datum_tekst=schrijf_datum(g), soort=g.soort,
    )  # fmt: skip


def _maak_andere(g: Gebeurtenis, lezing: Lezing, namen: Namen, hol: bool) -> Moment:
    datum = lezing.datum or lees_datum(lezing.velden.get("datum")) or g.datum
    eigen_datum = datum != g.datum
    wie = wie_ziet_anders(lezing, namen)
    return Moment(
        lijst=LIJST, id=g.id, andere_lezing=True, betwist=True, hol=hol,
        mogelijk=lees_spanne(datum), midden=lees_midden(datum),
        tekst=maak_hoofdletter(wie), datum_tekst=kort(datum) if eigen_datum else "", soort=g.soort,
        omschrijving=f"{maak_hoofdletter(wie)}: {g.titel}, {in_woorden(datum)}: ‘{knip(lezing.tekst, 160)}’",
    )  # fmt: skip


def _vertel(g: Gebeurtenis, namen: Namen, hol: bool) -> str:
    wanneer = maak_hoofdletter(in_woorden(g.datum))
    gezegd = f" (‘{knip(g.zoals_gezegd, 80)}’)" if g.zoals_gezegd else ""
    soort = SOORT_GEBEURTENIS[g.soort]
    soms = "Zou zijn gegaan: " if hol else ""
    beleving = "".join(
        f" {maak_hoofdletter(namen.naam(b.betrokkene))}: {BELEVING[b.score]}"
        + (f", ‘{knip(b.woorden)}’." if b.woorden else ".")
        for b in g.belevingen
    )
    kern = f"{soms}{wanneer}{gezegd}: {g.titel}{f' ({soort})' if soort else ''}."
    return kern + beleving + vertel_rest(g, namen)
