"""Cases in which people scored: 'gebiedsteam2' is somebody of soort gebiedsteam."""

from collections.abc import Mapping, Sequence
from typing import Any

from casus.controle.omgeving import Omgeving
from casus.model import Aspect, Casus
from tests.fabriek import maak_betrokkene, maak_casus, maak_onderzoek, maak_waardering

from aspects.cijfers import CasusCijfers, bereken_casus

# Per perspective: one score of the aspect as a whole, several, or (deelaspect, score) pairs.
Scores = Mapping[str, Any]


def maak_omgeving(*aspecten: str, **anders: Any) -> Omgeving:
    """An evaluation with these aspects (without any: regie)."""
    codes = [Aspect(code=code) for code in aspecten or ("regie",)]
    return Omgeving.maak(maak_onderzoek(aspecten=codes, **anders), None)


def maak_beoordeelde_casus(id: str = "c01", *, aspecten: Mapping[str, Scores], **anders: Any) -> Casus:
    """A case with these scores per aspect and perspective."""
    mensen = dict.fromkeys(wie for scores in aspecten.values() for wie in scores)
    waarderingen = []
    for aspect, scores in aspecten.items():
        for wie, gegeven in scores.items():
            for score in gegeven if isinstance(gegeven, list) else [gegeven]:
                deel, cijfer = score if isinstance(score, tuple) else (None, score)
                waarderingen.append(
                    maak_waardering(
                        f"w{len(waarderingen)}", aspect=aspect, perspectief=wie, score=cijfer, deelaspect=deel
                    )
                )
    betrokkenen = [maak_betrokkene(wie, soort=wie.rstrip("0123456789")) for wie in mensen]
    return maak_casus(id, **{"betrokkenen": betrokkenen, "waarderingen": waarderingen, **anders})


def bereken(omgeving: Omgeving, casussen: Sequence[Casus]) -> list[CasusCijfers]:
    """The figures of these cases."""
    return [bereken_casus(casus, omgeving) for casus in casussen]


# One aspect, two voices: what gives each direction.
HELPT = {"inwoner": 1, "gebiedsteam": 1}
HINDERT = {"inwoner": -1, "gebiedsteam": -1}
WISSELT = {"inwoner": 0, "gebiedsteam": 0}
VERSCHILT = {"inwoner": 1, "gebiedsteam": -1}
EEN_STEM = {"inwoner": 2}
