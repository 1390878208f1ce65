"""Lanes of who did what: one per betrokkene with support or a period of their own, in the order of the file."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from casus.beeld.dagen import Rek, lees_rek, stapel
from casus.beeld.lezingen import andere_periode, vertel_rest, wie_ziet_anders
from casus.beeld.model import Baan, Blok, Merk, Spanne
from casus.beeld.woorden import Namen, knip, maak_hoofdletter, schrijf_hoeveelheid, schrijf_onderkop
from casus.datums import periode_in_woorden
from casus.model import Betrokkene, Inzet


@dataclass(frozen=True)
class Kader:
    """What every lane needs to know of its case: who is who, where the window ends, and peildatum."""

    namen: Namen
    venster: Spanne
    peildatum: date


def maak_inzetbanen(
    betrokkenen: Iterable[Betrokkene],
    inzetten: Sequence[Inzet],
    kader: Kader,
    merken: Sequence[Merk] = (),
    hol: bool = False,
) -> tuple[Baan, ...]:
    """A lane for each who gave support or was there for a known time; ``hol``: as it would have gone."""
    banen = []
    for b in betrokkenen:
        eigen = [i for i in inzetten if i.betrokkene == b.id]
        if not eigen and (hol or (b.van is None and b.tot is None)):
            continue
        blokken = _maak_blokken(eigen, kader, hol) if eigen else (_maak_aanwezig(b, kader),)
        eigen_merken = tuple(m for m in merken if m.lijst == "inzetten" and m.item in {i.id for i in eigen})
        banen.append(Baan(b.id, b.aanduiding, schrijf_onderkop(b), blokken, merken=eigen_merken))
    return tuple(banen)


def leg_in_rijen(paren: list[tuple[Rek, Blok]]) -> tuple[Blok, ...]:
    """The bars with their sub-rows, in the order they were given."""
    rijen = stapel([rek for rek, _ in paren])
    return tuple(replace(blok, rij=rij) for (_, blok), rij in zip(paren, rijen, strict=True))


def _maak_blokken(inzetten: Sequence[Inzet], kader: Kader, hol: bool) -> tuple[Blok, ...]:
    paren = []
    for i in inzetten:
        paren.append(_maak_blok(i, kader, hol))
        for lezing in i.lezingen:
            van, tot = andere_periode(lezing, i.van, i.tot)
            rek = lees_rek(van, tot, kader.venster.tot, kader.peildatum)
            wie = wie_ziet_anders(lezing, kader.namen)
            wanneer = periode_in_woorden(van, tot)
            zin = f"{maak_hoofdletter(wie)}: {i.omschrijving}, {wanneer}: ‘{knip(lezing.tekst, 160)}’"
            blok = Blok(
                lijst="inzetten", id=i.id, omschrijving=zin, andere_lezing=True, betwist=True, hol=hol, soort="inzet",
                kleur=kader.namen.kleur(i.betrokkene), mogelijk=rek.mogelijk, kern=rek.kern, einde=rek.einde,
                teksten=(wie,),
            )  # fmt: skip
            paren.append((rek, blok))
    return leg_in_rijen(paren)


def _maak_blok(i: Inzet, kader: Kader, hol: bool) -> tuple[Rek, Blok]:
    rek = lees_rek(i.van, i.tot, kader.venster.tot, kader.peildatum)
    omschrijving = " ".join(i.omschrijving.split()) or "inzet"
    hoeveel = schrijf_hoeveelheid(i)
    lang = f"{omschrijving}, {hoeveel}" if hoeveel else omschrijving
    soms = "Zou zijn gegaan: " if hol else ""
    zin = (
        f"{soms}{maak_hoofdletter(kader.namen.naam(i.betrokkene))}: {lang}, {periode_in_woorden(i.van, i.tot)}."
        + vertel_rest(i, kader.namen)
    )
    blok = Blok(
        lijst="inzetten", id=i.id, omschrijving=zin, uitzoeken=bool(i.nog_uitzoeken), betwist=i.betwist, hol=hol,
        soort="inzet", kleur=kader.namen.kleur(i.betrokkene), mogelijk=rek.mogelijk, kern=rek.kern,
        einde=rek.einde, teksten=(lang,),
    )  # fmt: skip
    return rek, blok


def _maak_aanwezig(b: Betrokkene, kader: Kader) -> Blok:
    """A thin line for somebody of whom only the time is known; an absent begin is the window's."""
    van = b.van or kader.venster.van.isoformat()
    rek = lees_rek(van, b.tot, kader.venster.tot, kader.peildatum)
    zin = f"{maak_hoofdletter(b.aanduiding)}: erbij {periode_in_woorden(b.van, b.tot)}."
    return Blok(
        lijst="betrokkenen", id=b.id, omschrijving=zin + vertel_rest(b, kader.namen),
        uitzoeken=bool(b.nog_uitzoeken), betwist=b.betwist, soort="aanwezig", kleur=kader.namen.kleur(b.id),
        mogelijk=rek.mogelijk, kern=rek.kern, einde=rek.einde,
    )  # fmt: skip
