"""What the worker who brought a case in is asked: do these texts hold, and what do you say to these signals.

Nothing else of the case comes out of here. Source: confidentiality, "Nobody in who does not belong" (medewerker).
"""

from dataclasses import dataclass

from aspects.cijfers import CasusCijfers
from aspects.punten.signalen import lijst_signalen
from aspects.verificatie.antwoorden import antwoordt, bepaal_stand, geldt_nog, lees_gevraagd
from aspects.verificatie.mag import waarom_niet_openbaar
from casus.model import Casus, Notitie, Verificatie, Vignet
from casus.model.keuzes import VerificatieAntwoord
from casus.stappen import Stap, Zet

SIGNAAL = "signaal"
"""In the ``extra`` of a note: the code of the signal it answers."""
_ALS_NIEMAND = "medewerker"


@dataclass(frozen=True)
class MijnTekst:
    """A text that was put to the worker; ``door`` is as whom they answer, ``gezegd`` their answer to these words."""

    kenmerk: str
    titel: str
    tekst: str
    door: str
    gezegd: Verificatie | None


@dataclass(frozen=True)
class MijnSignaal:
    """A question of the timeline; ``gezegd`` is what the worker answered before, empty: nothing yet."""

    code: str
    zin: str
    gezegd: str


@dataclass(frozen=True)
class MijnCasus:
    """One case as its worker sees it."""

    code: str
    teksten: tuple[MijnTekst, ...]
    signalen: tuple[MijnSignaal, ...]


def lees_mijn_casus(cijfers: CasusCijfers) -> MijnCasus:
    """What is asked of the worker in this case."""
    casus = cijfers.casus
    teksten = tuple(t for vignet in casus.vignetten if (t := _lees_tekst(casus, vignet)) is not None)
    antwoorden = {n.extra[SIGNAAL]: n for n in casus.notities if isinstance(n.extra.get(SIGNAAL), str)}
    signalen = tuple(
        MijnSignaal(code, zin, _lees_antwoord(antwoorden.get(code)))
        for code, (zin, _, _) in lijst_signalen(cijfers).items()
    )
    return MijnCasus(casus.code, teksten, signalen)


def beantwoord_tekst(
    casus: Casus, kenmerk: str, datum: str, antwoord: VerificatieAntwoord, opmerking: str
) -> list[Stap]:
    """The answer to a text that was put to the worker; nothing where it is not (any more)."""
    for vignet in casus.vignetten:
        tekst = _lees_tekst(casus, vignet) if vignet.id == kenmerk else None
        if tekst is not None:
            return [Zet("vignetten", antwoordt(vignet, tekst.door, datum, antwoord, opmerking), vignet)]
    return []


def beantwoord_signaal(casus: Casus, signaal: MijnSignaal, tekst: str, kenmerk: str) -> list[Stap]:
    """The answer to a signal, as a note that waits for who works the case out; a second answer takes its place."""
    inhoud = f"De medewerker antwoordt op ‘{signaal.zin}’: {tekst.strip()}"
    vorige = next((n for n in casus.notities if n.extra.get(SIGNAAL) == signaal.code), None)
    if vorige is not None:
        nieuw = vorige.model_copy(update={"tekst": inhoud, "extra": {**vorige.extra, "antwoord": tekst.strip()}})
        return [Zet("notities", nieuw, vorige)]
    extra = {SIGNAAL: signaal.code, "antwoord": tekst.strip()}
    return [Zet("notities", Notitie(id=kenmerk, tekst=inhoud, extra=extra))]


def _lees_tekst(casus: Casus, vignet: Vignet) -> MijnTekst | None:
    if waarom_niet_openbaar(casus, vignet) or bepaal_stand(vignet) != "voorgelegd":
        return None
    werkers = [b.aanduiding for b in casus.betrokkenen if b.soort == "gebiedsteam"] or [_ALS_NIEMAND]
    aan = lees_gevraagd(vignet).aan
    gevraagd = [naam for naam in aan if _vlak(naam) in {_vlak(w) for w in (*werkers, _ALS_NIEMAND)}]
    if aan and not gevraagd:
        return None
    door = (gevraagd or werkers)[0]
    gezegd = [v for v in vignet.verificaties if _vlak(v.door) == _vlak(door) and geldt_nog(vignet, v)]
    return MijnTekst(vignet.id, vignet.titel, vignet.tekst, door, gezegd[-1] if gezegd else None)


def _lees_antwoord(notitie: Notitie | None) -> str:
    waarde = notitie.extra.get("antwoord") if notitie is not None else None
    return waarde if isinstance(waarde, str) else ""


def _vlak(naam: str) -> str:
    return " ".join(naam.split()).casefold()
