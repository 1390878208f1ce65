"""The figures of an aspect, at the end of its chapter: groups side by side, which way stories point, signals.

Source: calculation rules, Aspects and Candidates; design of the report (4).
"""

from collections.abc import Collection, Mapping, Sequence

from aspects.aspectenlijst import AspectUitleg
from aspects.naast.kolommen import Kolom, maak_deelkolommen
from aspects.naast.matrix import Cellen, bereken_cellen, tel_richtingen
from aspects.naast.schaal import verdeel_groepen
from aspects.naast.signalen import Signaaltelling, tel_signalen
from aspects.naast.vertellen import VOETWOORDEN
from aspects.profiel import APART
from aspects.tellingen import ONDER_TELLING
from aspects.waardering import UITEENLOPEND
from casus.getallen import schrijf_getal
from exports.rapport import openbaar as regels
from exports.rapport.groepsprent import Blok, beschrijf_groepen, maak_groepsgrafieken, teken_groepen
from exports.rapport.model import Alinea, Deel, Figuur, Lijst, Tabel
from exports.rapport.stof import Rapportstof

_MINSTE_GROEPEN = 2
_RICHTINGKOPPEN = {**VOETWOORDEN, UITEENLOPEND: "mensen zien het anders"}


def maak_cijfers(stof: Rapportstof, uitleg: AspectUitleg, elders: Collection[str] = ()) -> list[Deel]:
    """The picture where people differ, the table of directions, and the signals; nothing where there are none.

    ``elders``: codes of signals that stand with a part of the aspect.
    """
    kolommen = _kies_kolommen(stof, uitleg)
    signalen = maak_signalen(stof, [telling for telling in tel(stof, uitleg.code) if telling.code not in elders])
    cellen = bereken_cellen(stof.op_nummer, kolommen)
    figuren = [*_maak_prent(stof, uitleg, kolommen, cellen), *_maak_richtingen(stof, uitleg, kolommen, cellen)]
    delen = [*figuren, *signalen]
    return [*delen, Alinea(ONDER_TELLING, stil=True)] if delen else []


def tel(stof: Rapportstof, aspect: str) -> tuple[Signaaltelling, ...]:
    """The signals of an aspect over the counting stories."""
    return tel_signalen(stof.op_nummer, range(stof.aantal), aspect, stof.onderzoek)


def maak_signalen(stof: Rapportstof, tellingen: Sequence[Signaaltelling]) -> list[Deel]:
    """In how many stories each signal was seen; in the public edition not where fewer than three were asked."""
    zinnen = [
        zeg_signaal(stof, telling) for telling in tellingen
        if not stof.openbaar or len(telling.gevraagd) >= regels.KLEINSTE
    ]  # fmt: skip
    return [Alinea("Wat de tijdlijnen laten zien:"), Lijst(tuple(zinnen))] if zinnen else []


def zeg_signaal(stof: Rapportstof, telling: Signaaltelling) -> str:
    """One signal with its count: 'Een tijd zonder dagelijkse regie: 6 van de 15 verhalen.'"""
    van = len(telling.gevraagd)
    zin = f"{_hoofdletter(telling.zin)}: {stof.schrijf_telling(len(telling.geraakt), van)}"
    return f"{zin}." if van == stof.aantal else f"{zin} waarin dit te zien kan zijn."


def _kies_kolommen(stof: Rapportstof, uitleg: AspectUitleg) -> tuple[Kolom, ...]:
    """The aspect as a whole; of what is kept apart its parts."""
    if uitleg.code in APART and uitleg.deelaspecten:
        return maak_deelkolommen(uitleg, stof.cijfers)
    return (Kolom(uitleg.code, None, "", uitleg.label),)


def _maak_prent(
    stof: Rapportstof, uitleg: AspectUitleg, kolommen: Sequence[Kolom], cellen: Mapping[int, Cellen]
) -> list[Deel]:
    """The groups side by side, where in one story or more people see it differently."""
    gekozen = range(stof.aantal)
    verschilt = any(cellen[nr][kolom.code].oneens for nr in gekozen for kolom in kolommen)
    blokken: list[Blok] = []
    for kolom in kolommen:
        groepen = verdeel_groepen(cellen, gekozen, kolom.code)
        blokken.append((kolom.kop, [v for v in groepen if not stof.openbaar or max(v.aantallen) >= regels.KLEINSTE]))
    blokken = [(naam, groepen) for naam, groepen in blokken if len(groepen) >= _MINSTE_GROEPEN]
    if not verschilt or not blokken:
        return []
    svg = teken_groepen(blokken, verberg=stof.openbaar)
    alt = beschrijf_groepen(blokken, stof.schrijf_aantal)
    bijschrift = f"{uitleg.label}: in hoeveel verhalen een groep het hoe zag"
    return [Figuur(svg, alt, bijschrift, maak_groepsgrafieken(blokken, stof.schrijf_aantal))]


def _maak_richtingen(
    stof: Rapportstof, uitleg: AspectUitleg, kolommen: Sequence[Kolom], cellen: Mapping[int, Cellen]
) -> list[Deel]:
    """In how many stories the scores point which way; and of the aspect as a whole how far people agree."""
    geheel = stof.geheel.aspecten[uitleg.code]
    if not geheel.n_casussen:
        return []
    rijen = []
    for kolom in kolommen:
        voet = tel_richtingen(kolom, [cellen[nr] for nr in range(stof.aantal)])
        aantallen = [aantal for _, aantal in voet.aantallen]
        naam = _hoofdletter(kolom.kop) if kolom.kop else uitleg.label
        rijen.append((naam, *(regels.schrijf_rij(aantallen) if stof.openbaar else map(str, aantallen))))
    koppen = ("Onderdeel", *(_hoofdletter(_RICHTINGKOPPEN[regel]) for regel, _ in voet.aantallen))
    bijschrift = f"{uitleg.label}: welke kant de scores op wijzen, in aantallen verhalen"
    tabel = Tabel(bijschrift, koppen, tuple(rijen), (6, 5, 5, 5, 5, 6), tuple(range(1, len(koppen))))
    return [tabel, *_zeg_eens(stof, uitleg)]


def _zeg_eens(stof: Rapportstof, uitleg: AspectUitleg) -> list[Deel]:
    """The agreement over all values; not for what is kept apart, which has no figure as a whole."""
    geheel = stof.geheel.aspecten[uitleg.code]
    te_weinig = stof.openbaar and geheel.n_casussen < regels.KLEINSTE
    if geheel.overeenstemming is None or uitleg.code in APART or te_weinig:
        return []
    hoe = schrijf_getal(geheel.overeenstemming.normalize())
    wie = f"{sum(geheel.verdeling)} mensen gaven een score, in {geheel.n_casussen} verhalen."
    return [Alinea(f"{wie} Overeenstemming: {hoe} (van −1 tot 1).", stil=True)]


def _hoofdletter(tekst: str) -> str:
    return tekst[:1].upper() + tekst[1:]
