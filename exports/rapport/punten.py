"""The points of attention: numbered, each with what it rests on, what speaks against it, and where to read on.

Source: design of the report (3).
"""

from collections.abc import Iterable, Sequence

from aspects.activiteitenplan import NIET_GEDAAN
from aspects.panels import STREKKINGEN, Gehoord, verzamel_uitspraken
from aspects.puntnamen import volg_samengevoegd
from aspects.punten.stand import Puntstand, bepaal_stand
from aspects.stoftellen import noem_aantal
from aspects.tellingen import ONDER_TELLING
from casus.model import Aandachtspunt, Actie
from casus.woorden import som_op, woord
from exports.rapport import openbaar as regels
from exports.rapport.bewijs import maak_bewijs
from exports.rapport.model import Aanhaling, Alinea, Deel, Hoofdstuk, Kop, LeesMeer, Lijst, Tabel, Verwijzing
from exports.rapport.puntkeuze import Rapportpunt, kies_punten, noem_kort
from exports.rapport.stof import Rapportstof
from exports.rapport.teksten import splits_alineas

INLEIDING = (
    "Een aandachtspunt is iets om vast te houden of om aan te werken. Mensen kozen deze punten, met de verhalen, "
    "de panels en de cijfers ernaast. Bij elk punt staat in hoeveel verhalen het te zien was."
)
GEEN_PUNTEN = "Er zijn nog geen aandachtspunten vastgesteld."
NOG_NIET_VAST = "Nog niet vastgesteld"
UIT_PANEL = "uit een panelgesprek"
_KEREN = {
    "bevestigt": "bevestigd", "nuanceert": "genuanceerd", "weerspreekt": "tegengesproken",
    "nieuw": "aangevuld met iets nieuws",
}  # fmt: skip


def maak_aandachtspunten(stof: Rapportstof) -> Hoofdstuk:
    """The settled points by number; in the internal edition also those still worked on."""
    punten = kies_punten(stof)
    vast = [punt for punt in punten if punt.vast]
    open_ = [punt for punt in punten if not punt.vast]
    delen: list[Deel] = [
        Kop(1, "Aandachtspunten", "aandachtspunten"), Alinea(INLEIDING), Alinea(ONDER_TELLING, stil=True),
    ]  # fmt: skip
    if vast:
        delen.append(_zet_op_rij(stof, vast))
    else:
        delen.append(Alinea(GEEN_PUNTEN))
    for punt in vast:
        delen += [Kop(2, noem_kort(punt), f"punt:{punt.kenmerk}"), *vertel_punt(stof, punt)]
    if open_:
        delen += [Kop(2, NOG_NIET_VAST), Alinea("Aan deze punten werkt het evaluatieteam nog.", stil=True)]
    for punt in open_:
        delen += [Kop(3, noem_kort(punt), f"punt:{punt.kenmerk}"), *vertel_punt(stof, punt)]
    return Hoofdstuk("aandachtspunten", tuple(delen))


def _zet_op_rij(stof: Rapportstof, punten: Sequence[Rapportpunt]) -> Tabel:
    rijen = tuple(
        (str(p.nummer), p.titel, woord("soort_aandachtspunt", p.punt.soort), _tel_voor(p.punt, stof)) for p in punten
    )
    koppen = ("Nr.", "Aandachtspunt", "Soort", "Gezien in")
    return Tabel("De aandachtspunten op een rij", koppen, rijen, (1, 9, 4, 5))


def _tel_voor(punt: Aandachtspunt, stof: Rapportstof) -> str:
    telling = _lees_telling(punt, bepaal_stand(punt, stof.bronnen))
    return _zeg_voor(telling)


def vertel_punt(stof: Rapportstof, rapportpunt: Rapportpunt) -> list[Deel]:
    """What is said of one point, without its heading: counts, what it rests on, panels, actions, where to read on."""
    punt = rapportpunt.punt
    stand = bepaal_stand(punt, stof.bronnen)
    return [
        Alinea(f"{_noem_soort(punt)} {zeg_telling(punt, stand)}"),
        *(Alinea(stof.zeg(stuk)) for stuk in splits_alineas(punt.toelichting)),
        *_zeg_steun(punt, stand),
        *maak_bewijs(stof, stand),
        *_vertel_panels(stof, punt),
        *_zeg_acties(stof, punt),
        LeesMeer("Lees meer over:", tuple(_noem_plekken(stof, punt))),
    ]


def _noem_soort(punt: Aandachtspunt) -> str:
    soort = woord("soort_aandachtspunt", punt.soort)
    return f"Soort: {soort}."


def zeg_telling(punt: Aandachtspunt, stand: Puntstand) -> str:
    """In how many stories the point was seen; of a settled point the counts of then, and that they are so."""
    telling = _lees_telling(punt, stand)
    wanneer = ", geteld toen het punt werd vastgesteld" if punt.bevroren else ""
    zinnen = [f"Gezien in {_zeg_voor(telling)}{wanneer}."]
    rest = []
    if tegen := telling.get("tegen"):
        rest.append(f"in {noem_aantal(tegen, 'verhaal', 'verhalen')} pleit er iets tegen")
    if zwijgt := telling.get("zwijgt"):
        rest.append(f"{noem_aantal(zwijgt, 'verhaal zegt', 'verhalen zeggen')} er niets over")
    if rest:
        zin = som_op(rest)
        zinnen.append(f"{zin[:1].upper()}{zin[1:]}.")
    return " ".join(zinnen)


def _lees_telling(punt: Aandachtspunt, stand: Puntstand) -> dict[str, int]:
    """The frozen counts, else those of now; how many stories there were is always in it."""
    return {"van": stand.van} | {str(naam): aantal for naam, aantal in (punt.bevroren or stand.telling).items()}


def _zeg_voor(telling: dict[str, int]) -> str:
    van = telling["van"]
    return f"{telling.get('voor', 0)} van {'1 verhaal' if van == 1 else f'de {van} verhalen'}"


def _zeg_steun(punt: Aandachtspunt, stand: Puntstand) -> list[Deel]:
    steun = punt.steunt_op or list(stand.steunt_op)
    if not steun:
        return []
    return [Alinea(f"Dit steunt op: {som_op([woord('steunt_op', soort) for soort in steun])}.", stil=True)]


def _vertel_panels(stof: Rapportstof, punt: Aandachtspunt) -> list[Deel]:
    """What the panels said: counted by what it does to the point, and as quotes where that may be."""
    uitspraken = verzamel_uitspraken(stof.lijsten.panelgesprekken, punt.id, stof.lijsten.aandachtspunten)
    if not uitspraken.alle:
        return []
    keren = [f"{len(gehoord)} keer {_KEREN[s]}" for s in STREKKINGEN if (gehoord := uitspraken.van(s))]
    delen: list[Deel] = [Alinea(f"In de panelgesprekken is dit {som_op(keren)}.")]
    if not stof.openbaar:
        return [*delen, Lijst(tuple(noem_uitspraak(stof, gehoord) for gehoord in uitspraken.alle))]
    mag = sorted(g.uitspraak.tekst for g in uitspraken.alle if regels.mag_uitspraak(g.uitspraak, stof.codes))
    return [*delen, *(Aanhaling(stof.zeg(tekst), UIT_PANEL) for tekst in mag)]


def noem_uitspraak(stof: Rapportstof, gehoord: Gehoord) -> str:
    """A statement with what it does to a point, its panel and the role of who said it; for the internal edition."""
    uitspraak = gehoord.uitspraak
    bron = [woord("uitspraakstrekking", uitspraak.strekking), gehoord.gesprek.naam, uitspraak.rol or ""]
    return f"{stof.zeg(uitspraak.tekst)} ({'; '.join(deel for deel in bron if deel)})"


def _zeg_acties(stof: Rapportstof, punt: Aandachtspunt) -> list[Deel]:
    """That it is worked on, where an action at this point (or at one merged into it) runs."""
    naar = volg_samengevoegd(stof.lijsten.aandachtspunten)
    bij = [a for a in stof.lijsten.acties if punt.id in {naar.get(k, k) for k in a.aandachtspunten}]
    zinnen = [_noem_actie(stof, actie) for actie in bij if loopt(actie)]
    return [Alinea("Hieraan wordt al gewerkt:"), Lijst(tuple(zinnen))] if zinnen else []


def loopt(actie: Actie) -> bool:
    """True for an action that runs: begun, or going on already when the plan was made; not done, not dropped."""
    return actie.status == "bezig" or (actie.herkomst == "lopend" and actie.status not in (*NIET_GEDAAN, "gereed"))


def _noem_actie(stof: Rapportstof, actie: Actie) -> str:
    wie = "" if stof.openbaar or not actie.eigenaar else f" ({actie.eigenaar})"
    return f"{stof.zeg(actie.advies)}{wie}"


def _noem_plekken(stof: Rapportstof, punt: Aandachtspunt) -> Iterable[Verwijzing]:
    """The places people chose; else the aspects of the point."""
    plekken: Sequence[str] = punt.lees_meer or punt.aspecten
    uitleg = {u.code: u for u in stof.aspecten}
    for plek in plekken:
        aspect, _, deel = plek.partition(":")
        if aspect in uitleg:
            label = uitleg[aspect].label_van(deel or None)
            naam = f"{uitleg[aspect].label}: {label}" if label else uitleg[aspect].label
            yield Verwijzing(naam, f"aspect:{plek}")
