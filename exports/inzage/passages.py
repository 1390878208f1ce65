"""All that is kept of one person in one story: what that person said, and what is about them, sentence by sentence.

Found by what the model says of its own fields, so that a new field is not forgotten. Who told it is never part of it:
not the teller, not the source, not who wrote it down; and words of somebody else are theirs, never a passage here.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from casus.bewerken.intrekken import WIE_IN
from casus.bewerken.verwijzen import noemt
from casus.datums import laatst, vroegst
from casus.model import Casus, Model
from casus.model.kenmerken import beschrijf
from casus.model.lijsten import ITEMLIJSTEN
from casus.woorden import lijstnaam
from exports.inzage.zinnen import noemt_aanduiding, splits_zinnen, waarom_dicht

NOOIT = {
    "id", "verteld_door", "herkomst", "zoals_gezegd", "nog_uitzoeken", "lezingen", "extra", "aspect", "deelaspect",
    "codeur", "verificaties", "herkenbaarheid", "geplaatst_als",
}  # fmt: skip
"""Fields that tell who said it or how it was kept, or are no text."""
KOP = "verslag"
"""The name of the texts about a story as a whole, beside its lists."""
_KOPTEKSTEN = ("samenvatting", "terugblik", "antwoord_team", "keuze_reden", "afval_reden")
_NIET_GEBEURD = "Dit gebeurde niet. Het is wat mensen dachten dat anders was gegaan."


@dataclass(frozen=True)
class Passage:
    """One sentence: in what kind of item it stands, and in which year that was ('' where it must not be said).

    ``eigen``: this person's own words. ``dicht``: why nobody can give it, '' where a human decides. ``voorstel``: given
    unless a human says otherwise; a sentence is put forward only where it names this person or is of nobody else.
    ``sleutel`` names it as long as the text is the same; ``item`` is the thing it stands in.
    """

    sleutel: str
    item: str
    soort: str
    jaar: str
    tekst: str
    eigen: bool
    dicht: str
    voorstel: bool


def vind_passages(casus: Casus, betrokkene_id: str) -> tuple[Passage, ...]:
    """What is kept of this person, in the order of the lists; empty where there is nothing. KeyError: not in here."""
    aanduiding = next((b.aanduiding for b in casus.betrokkenen if b.id == betrokkene_id), None)
    if aanduiding is None:
        raise KeyError(betrokkene_id)
    gevonden: list[Passage] = []
    for lijst in (naam for naam in ITEMLIJSTEN if naam != "betrokkenen"):
        for item in getattr(casus, lijst):
            gevonden += _vind_in(casus, lijst, item, betrokkene_id, aanduiding)
    return (*gevonden, *_vind_in_kop(casus, betrokkene_id, aanduiding))


def _vind_in_kop(casus: Casus, wie: str, aanduiding: str) -> Iterator[Passage]:
    """Sentences of the texts about the story as a whole that name this person; a human decides of each."""
    for veld in _KOPTEKSTEN:
        for nummer, zin in enumerate(splits_zinnen(getattr(casus, veld) or "")):
            if noemt_aanduiding(zin, aanduiding):
                sleutel = f"{KOP}:{veld}:{nummer}:{hash_van(zin)}"
                yield Passage(sleutel, f"{KOP}:{veld}", KOP, "", zin, False, waarom_dicht(zin, casus, wie), False)


def _vind_in(casus: Casus, lijst: str, item: Any, wie: str, aanduiding: str) -> Iterator[Passage]:
    eigen = _is_eigen(lijst, item, wie)
    if not eigen and _is_van_ander(lijst, item, wie):
        return
    teksten = tuple(_loop_teksten(item, wie))
    over = item.id == wie or noemt(item, wie) or any(noemt_aanduiding(tekst, aanduiding) for _, tekst, _ in teksten)
    if not eigen and not over:
        return
    strikt = casus.veiligheid == "strikt"
    soort, jaar = lijstnaam(lijst), "" if strikt else _noem_jaar(item)
    anders = getattr(item, "scenario", "") == "referentie"
    vrij = not strikt and not getattr(item, "over_afwezige", False)
    alleen = getattr(item, "betrokkenen", None) == [wie] or getattr(item, "betrokkene", None) == wie
    for veld, tekst, zelf_gezegd in teksten:
        for nummer, zin in enumerate(splits_zinnen(tekst)):
            zelf = eigen or zelf_gezegd
            dicht = "" if zelf else _NIET_GEBEURD if anders else waarom_dicht(zin, casus, wie)
            sleutel = f"{lijst}:{item.id}:{veld}:{nummer}:{hash_van(zin)}"
            voorstel = zelf or (not dicht and vrij and (alleen or noemt_aanduiding(zin, aanduiding)))
            yield Passage(sleutel, f"{lijst}:{item.id}", soort, jaar, zin, zelf, dicht, voorstel)


def hash_van(zin: str) -> str:
    """A short mark of a sentence: another sentence in its place is not the one that was released."""
    return hashlib.sha256(zin.encode("utf-8")).hexdigest()[:12]


def _is_eigen(lijst: str, item: Any, wie: str) -> bool:
    """True for what this person alone said: a score, a finding, a quote, or what they alone told at the table."""
    if getattr(item, "over_afwezige", False):
        return False
    van = getattr(item, WIE_IN[lijst]) if lijst in WIE_IN else getattr(item, "verteld_door", [])
    return van in (wie, [wie])


def _is_van_ander(lijst: str, item: Any, wie: str) -> bool:
    """True for what others said as their own: their scores, findings and quotes are never given."""
    return lijst in WIE_IN and wie not in getattr(item, WIE_IN[lijst])


def _loop_teksten(ding: Model, wie: str, pad: str = "") -> Iterator[tuple[str, str, bool]]:
    """Every text in a thing: where it stands, and whether this person said it. Words of others are left out."""
    for veld in beschrijf(type(ding)):
        waarde = getattr(ding, veld.naam)
        if veld.naam in NOOIT or veld.verwijst or veld.codes or not waarde:
            continue
        plek = f"{pad}{veld.naam}"
        if veld.soort == "modellen":
            for nummer, deel in enumerate(waarde):
                yield from _loop_deel(deel, wie, f"{plek}.{nummer}.")
        elif veld.soort == "model":
            yield from _loop_deel(waarde, wie, f"{plek}.")
        elif veld.soort == "tekst" and isinstance(waarde, str):
            yield plek, waarde, False


def _loop_deel(deel: Model, wie: str, pad: str) -> Iterator[tuple[str, str, bool]]:
    van = getattr(deel, "betrokkene", None)
    if van not in (None, wie):
        return
    for plek, tekst, _ in _loop_teksten(deel, wie, pad):
        yield plek, tekst, van == wie


def _noem_jaar(item: Any) -> str:
    """The year, or the first and last it may be in; '' where the item has no date."""
    datum = getattr(item, "datum", None) or getattr(item, "van", None) or getattr(item, "gesteld", None)
    if not datum:
        return ""
    eerste, laatste = vroegst(datum).year, laatst(datum).year
    return str(eerste) if eerste == laatste else f"{eerste} of {laatste}"
