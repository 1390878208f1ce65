"""The picture in sentences, in time order: for who cannot see it, and to check what it says."""

from datetime import date

from casus.beeld.model import Anders, Baan, Merk, Moment, Tijdlijnbeeld
from casus.datums import in_woorden


def vertel_beeld(beeld: Tijdlijnbeeld) -> list[str]:
    """What the picture shows, a sentence each: what it is, what happened, who did what, and otherwise."""
    zinnen = [f"{beeld.titel}. {beeld.ondertitel}.", _vertel_periode(beeld)]
    if beeld.leeg:
        return [*zinnen, beeld.hint or "Er staat niets in dit beeld."]
    zinnen += _vertel_momenten(beeld.gebeurtenissen)
    for groep in beeld.groepen:
        zinnen.append(f"{groep.kop}:")
        zinnen += [f"{baan.kop}: {baan.hint}." for baan in groep.banen if baan.hint]
        zinnen += _vertel_banen(groep.banen)
    if beeld.anders:
        zinnen += _vertel_anders(beeld.anders)
    zinnen += [streep.omschrijving for streep in sorted(beeld.strepen, key=lambda s: s.dag)]
    zinnen += [f"{in_woorden(merk.begin.isoformat())}: {merk.tekst}." for merk in beeld.signalen]
    return _zonder_dubbele(zinnen)


def vertel_kort(beeld: Tijdlijnbeeld) -> str:
    """One sentence on what the picture holds; for the label of the whole."""
    if beeld.leeg:
        return f"Tijdlijn van {beeld.titel}: nog leeg."
    aantal = len([m for m in beeld.gebeurtenissen if not m.andere_lezing])
    banen = sum(len(groep.banen) for groep in beeld.groepen)
    anders = " Eronder staat wat anders zou zijn gegaan." if beeld.anders else ""
    gebeurtenissen = "1 gebeurtenis" if aantal == 1 else f"{aantal} gebeurtenissen"
    return f"Tijdlijn van {beeld.titel}, {_vertel_periode(beeld)} {gebeurtenissen} en {banen} banen.{anders}"


def _vertel_periode(beeld: Tijdlijnbeeld) -> str:
    return f"Van {in_woorden(beeld.van.isoformat())} tot en met {in_woorden(beeld.tot.isoformat())}."


def _vertel_momenten(momenten: tuple[Moment, ...]) -> list[str]:
    return [moment.omschrijving for moment in sorted(momenten, key=lambda m: m.midden)]


def _vertel_banen(banen: tuple[Baan, ...]) -> list[str]:
    dingen: list[tuple[date, str]] = []
    for baan in banen:
        dingen += [(blok.mogelijk.van, blok.omschrijving) for blok in baan.blokken]
        dingen += [(moment.mogelijk.van, moment.omschrijving) for moment in baan.momenten]
        dingen += [(merk.begin, _vertel_merk(merk, baan)) for merk in baan.merken]
    return [zin for _, zin in sorted(dingen, key=lambda paar: paar[0])]


def _vertel_merk(merk: Merk, baan: Baan) -> str:
    wanneer = in_woorden(merk.begin.isoformat())
    tot = f" tot en met {in_woorden(merk.einde.isoformat())}" if merk.einde != merk.begin else ""
    return f"{baan.kop}, {wanneer}{tot}: {merk.tekst}."


def _vertel_anders(anders: Anders) -> list[str]:
    kop = f"Wat anders zou zijn gegaan, {anders.kop}{': ' + anders.toelichting if anders.toelichting else ''}"
    zinnen = [kop if kop.endswith((".", "?", "!")) else f"{kop}."]
    return [*zinnen, *_vertel_momenten(anders.gebeurtenissen), *_vertel_banen(anders.banen)]


def _zonder_dubbele(zinnen: list[str]) -> list[str]:
    """Each sentence once: the parts of one provision share theirs."""
    return list(dict.fromkeys(zinnen))
