"""What people do with points: write, take over, merge, split, reject, order, test, settle. Returns steps.

Nothing becomes a point by itself: each of these is somebody's act. Raises PuntFout (Dutch) where it cannot be.
"""

from collections.abc import Collection, Sequence
from typing import Any

from aspects.kandidaten import Kandidaat
from aspects.punten.bronnen import Bronnen
from aspects.punten.stand import Puntstand
from aspects.puntnamen import BUITEN
from aspects.punten.voorstel import stel_bewijs_voor
from aspects.punten.woorden import noem_kandidaat
from casus.bewerken import nieuw_kenmerk
from casus.model import Aandachtspunt, Actie, Bewijs, Onderzoek, Panelgesprek, Principe
from casus.model.keuzes import Bewijsstrekking, SoortAandachtspunt, SoortBewijs
from casus.model.lijsten import Evaluatielijsten
from casus.stappen import EvaluatieStap, Weg, Zet

LIJST = "aandachtspunten"
Punten = Sequence[Aandachtspunt]


class PuntFout(ValueError):
    """What cannot be done with a point; the text says in Dutch why, and what to do."""


def schrijf_punt(titel: str, aspect: str, soort: SoortAandachtspunt) -> Zet:
    """An own point of the team on an aspect."""
    if not titel.strip():
        raise PuntFout("Schrijf eerst op wat u opvalt.")
    return Zet(
        LIJST, Aandachtspunt(id=nieuw_kenmerk(LIJST), soort=soort, titel=titel.strip(), aspecten=[aspect])
    )  # fmt: skip


def neem_over(kandidaat: Kandidaat, bronnen: Bronnen) -> Zet:
    """A candidate as a point, with the evidence it brings; a kandidaat until somebody works on it."""
    return Zet(LIJST, _maak_van(kandidaat, bronnen.omgeving.onderzoek, bewijs=stel_bewijs_voor(kandidaat, bronnen)))


def wijs_af(kandidaat: Kandidaat, onderzoek: Onderzoek, reden: str) -> Zet:
    """Answers a candidate: it is no point, and why."""
    return Zet(LIJST, _maak_van(kandidaat, onderzoek, status="verworpen", reden=_eis_reden(reden)))


def _maak_van(kandidaat: Kandidaat, onderzoek: Onderzoek, **anders: Any) -> Aandachtspunt:
    basis = {
        "id": nieuw_kenmerk(LIJST), "soort": kandidaat.soort, "titel": noem_kandidaat(kandidaat, onderzoek).titel,
        "aspecten": list(kandidaat.aspecten), "herkomst": "berekend", "kandidaat": kandidaat.code,
        "status": "kandidaat",
    }  # fmt: skip
    return Aandachtspunt.model_validate({**basis, **anders})


def koppel(punt: Aandachtspunt, kandidaat: Kandidaat, bronnen: Bronnen) -> Zet:
    """An own point and a candidate are the same: found by both; its evidence joins what stands there."""
    bewijs = _voeg_bewijs_toe(punt.bewijs, stel_bewijs_voor(kandidaat, bronnen))
    return _zet(punt, herkomst="beide", kandidaat=kandidaat.code, bewijs=bewijs)


def maak_los(punt: Aandachtspunt) -> Zet:
    """Takes that back: it is a point of the team again, and the candidate waits for an answer."""
    return _zet(punt, herkomst="team", kandidaat=None)


def verwerp(punt: Aandachtspunt, reden: str) -> Zet:
    """A point that the team leaves, and why."""
    return _zet(punt, status="verworpen", reden=_eis_reden(reden), nummer=None, bevroren=None)


def heropen(punt: Aandachtspunt) -> Zet:
    """A point that was rejected, merged or settled is worked on again; the counts are no longer frozen."""
    status = "getoetst" if punt.status == "vastgesteld" else "concept"
    return _zet(punt, status=status, reden=None, samengevoegd_in=None, bevroren=None)


def werk_uit(punt: Aandachtspunt) -> Zet:
    """A candidate that was taken over becomes a concept: somebody made it theirs."""
    return _zet(punt, status="concept")


def toets(punt: Aandachtspunt) -> Zet:
    """A concept was put to a panel or to others, and stands."""
    return _zet(punt, status="getoetst")


def stel_vast(punt: Aandachtspunt, stand: Puntstand) -> Zet:
    """Settles a point: its counts are frozen as ``stand`` has them. PuntFout with what is still missing."""
    if tekort := noem_tekort(punt, stand):
        raise PuntFout(f"‘{punt.titel}’ kan nog niet vast: {' '.join(tekort)}")
    return _zet(punt, status="vastgesteld", bevroren=stand.telling)


def noem_tekort(punt: Aandachtspunt, stand: Puntstand) -> tuple[str, ...]:
    """What a point still lacks before it can be settled, in words; nothing where it can."""
    if punt.status in (*BUITEN, "vastgesteld"):
        return ()
    tekort = []
    if punt.status == "kandidaat":
        tekort.append("Het is nog een kandidaat. Werk het eerst uit.")
    if punt.status == "concept":
        tekort.append("Het is nog niet getoetst in een panel.")
    if not stand.voor:
        tekort.append("Er is nog geen verhaal dat ervoor pleit.")
    if not punt.aspecten:
        tekort.append("Er hoort nog geen aspect bij.")
    return tuple(tekort)


def zet_bewijs(
    punt: Aandachtspunt, soort: SoortBewijs, casus: str | None, verwijzing: str, strekking: Bewijsstrekking | None
) -> list[Zet]:
    """Says of one piece how it speaks (None: not at all); no step where nothing changes."""
    zelf = (soort, casus, verwijzing)
    if soort == "document" and not verwijzing.strip():
        raise PuntFout("Vul in welk document het is.")
    oud = next((b for b in punt.bewijs if _ken(b) == zelf), None)
    if (oud.strekking if oud else None) == strekking:
        return []
    if strekking is None:
        bewijs = [b for b in punt.bewijs if _ken(b) != zelf]
    elif oud is not None:
        bewijs = [b.model_copy(update={"strekking": strekking}) if b is oud else b for b in punt.bewijs]
    else:
        bewijs = [*punt.bewijs, Bewijs(strekking=strekking, soort=soort, casus=casus, verwijzing=verwijzing.strip())]
    return [_zet(punt, bewijs=bewijs)]


def voeg_samen(punt: Aandachtspunt, in_punt: Aandachtspunt) -> list[EvaluatieStap]:
    """One point goes up in another, with its evidence and aspects; the first stays as 'samengevoegd'."""
    if punt.id == in_punt.id:
        raise PuntFout("Kies een ander punt om mee samen te voegen.")
    if in_punt.status in BUITEN:
        raise PuntFout("Dat punt doet zelf niet meer mee. Kies een ander.")
    if "vastgesteld" in (punt.status, in_punt.status):
        raise PuntFout("Een van beide is al vastgesteld. Heropen dat punt eerst.")
    bij = {
        "bewijs": _voeg_bewijs_toe(in_punt.bewijs, punt.bewijs),
        "aspecten": _samen(in_punt.aspecten, punt.aspecten),
        "lees_meer": _samen(in_punt.lees_meer, punt.lees_meer),
        "steunt_op": _samen(in_punt.steunt_op, punt.steunt_op),
        "kandidaat": in_punt.kandidaat or punt.kandidaat,
        "herkomst": in_punt.herkomst if in_punt.herkomst == punt.herkomst else "beide",
    }
    weg = {"status": "samengevoegd", "samengevoegd_in": in_punt.id, "nummer": None, "bevroren": None}
    return [Zet(LIJST, in_punt.model_copy(update=bij), in_punt), Zet(LIJST, punt.model_copy(update=weg), punt)]


def splits(punt: Aandachtspunt, titel: str, plekken: Collection[int]) -> list[EvaluatieStap]:
    """A second point of the pieces of evidence at these places; they leave the first."""
    if punt.status == "vastgesteld":
        raise PuntFout("Dit punt is al vastgesteld. Heropen het eerst.")
    if not titel.strip():
        raise PuntFout("Geef het nieuwe punt een titel.")
    mee = [b for plek, b in enumerate(punt.bewijs) if plek in plekken]
    over = [b for plek, b in enumerate(punt.bewijs) if plek not in plekken]
    if not mee or not over:
        raise PuntFout("Kies welk bewijs meegaat. Bij elk van de twee punten moet iets blijven.")
    status = "concept" if punt.status == "kandidaat" else punt.status
    nieuw = punt.model_copy(
        update={
            "id": nieuw_kenmerk(LIJST), "titel": titel.strip(), "toelichting": "", "bewijs": mee, "nummer": None,
            "herkomst": "team", "kandidaat": None, "status": "concept", "verificaties": [], "bevroren": None,
        }
    )  # fmt: skip
    return [Zet(LIJST, nieuw), _zet(punt, bewijs=over, status=status)]


def verplaats(punten: Punten, kenmerk: str, stap: int) -> list[Zet]:
    """Moves a point up (-1) or down (1) in the order, and numbers all that take part from 1."""
    volgorde = [punt.id for punt in sorteer(punten)]
    plek = volgorde.index(kenmerk)
    nieuw = min(max(plek + stap, 0), len(volgorde) - 1)
    volgorde.insert(nieuw, volgorde.pop(plek))
    return nummer_door(punten, volgorde)


def nummer_door(punten: Punten, volgorde: Sequence[str]) -> list[Zet]:
    """The numbers 1, 2, 3 … in this order; no step for a point that has its number already."""
    op_id = {punt.id: punt for punt in punten}
    paren = [(op_id[kenmerk], nummer) for nummer, kenmerk in enumerate(volgorde, 1)]
    return [_zet(punt, nummer=nummer) for punt, nummer in paren if punt.nummer != nummer]


def sorteer(punten: Punten) -> list[Aandachtspunt]:
    """The points that take part: by number, those without one behind, in the order they came."""
    return sorted(
        (punt for punt in punten if punt.status not in BUITEN),
        key=lambda punt: (punt.nummer is None, punt.nummer or 0),
    )


def verwijder(punt: Aandachtspunt, lijsten: Evaluatielijsten) -> list[EvaluatieStap]:
    """Takes a point out, and every mention of it: in statements, actions, principles and merged points."""
    stappen: list[EvaluatieStap] = []
    for gesprek in lijsten.panelgesprekken:
        stappen += _zonder_in_gesprek(gesprek, punt.id)
    for naam in ("acties", "principes"):
        ding: Actie | Principe
        for ding in getattr(lijsten, naam):
            if punt.id in ding.aandachtspunten:
                over = [kenmerk for kenmerk in ding.aandachtspunten if kenmerk != punt.id]
                stappen.append(Zet(naam, ding.model_copy(update={"aandachtspunten": over}), ding))
    for ander in lijsten.aandachtspunten:
        if ander.samengevoegd_in == punt.id:
            stappen.append(_zet(ander, samengevoegd_in=None, status="concept"))
    return [*stappen, Weg(LIJST, punt.id, punt)]


def _zonder_in_gesprek(gesprek: Panelgesprek, kenmerk: str) -> list[EvaluatieStap]:
    if not any(u.aandachtspunt == kenmerk for u in gesprek.uitspraken):
        return []
    los = [
        u.model_copy(update={"aandachtspunt": None, "strekking": "nieuw"}) if u.aandachtspunt == kenmerk else u
        for u in gesprek.uitspraken
    ]
    return [Zet("panelgesprekken", gesprek.model_copy(update={"uitspraken": los}), gesprek)]


def _zet(punt: Aandachtspunt, **anders: Any) -> Zet:
    return Zet(LIJST, punt.model_copy(update=anders), punt)


def _eis_reden(reden: str) -> str:
    if not reden.strip():
        raise PuntFout("Schrijf erbij waarom. De reden blijft bij het punt staan.")
    return reden.strip()


def _ken(bewijs: Bewijs) -> tuple[str, str | None, str]:
    return (bewijs.soort, bewijs.casus, bewijs.verwijzing)


def _voeg_bewijs_toe(eerst: Sequence[Bewijs], erbij: Sequence[Bewijs]) -> list[Bewijs]:
    """Both, each piece once; where both have one the first says how it speaks."""
    had = {_ken(b) for b in eerst}
    return [*eerst, *(b for b in erbij if _ken(b) not in had)]


def _samen(eerst: Sequence[Any], erbij: Sequence[Any]) -> list[Any]:
    return [*eerst, *(deel for deel in erbij if deel not in eerst)]
