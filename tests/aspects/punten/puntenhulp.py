"""Stories in which something was said of two aspects, and points that rest on them."""

from typing import Any

from aspects.cijfers import bereken_casus
from aspects.punten.bronnen import Bronnen, Verhalen
from casus.controle import Omgeving
from casus.model import Aandachtspunt, Casus, Casusbestand, Panelgesprek
from tests.fabriek import (
    maak_aandachtspunt, maak_bestand, maak_betrokkene, maak_bevinding, maak_casus, maak_citaat, maak_onderzoek,
    maak_waardering,
)  # fmt: skip

MENSEN = [
    maak_betrokkene(), maak_betrokkene("team", aanduiding="medewerker", soort="gebiedsteam"),
    maak_betrokkene("dochter", aanduiding="dochter", soort="naaste"),
]  # fmt: skip


def maak_verhaal(id: str, **anders: Any) -> Casus:
    """A counting case where the inwoner says maatwerk helped, and the worker says regie got in the way."""
    basis = {
        "code": id.upper(), "titel": f"verhaal {id}", "betrokkenen": MENSEN,
        "bevindingen": [
            maak_bevinding("bv1", aspect="maatwerk", werking="hielp", tekst=f"{id}: het paste", door=["b1"]),
            maak_bevinding("bv2", werking="werkte_tegen", tekst=f"{id}: niemand had zicht", door=["team"]),
        ],
        "citaten": [maak_citaat(betrokkene="dochter", aspecten=["maatwerk"])],
        "waarderingen": [
            maak_waardering("w1", aspect="maatwerk", perspectief="b1", score=2),
            maak_waardering("w2", aspect="maatwerk", perspectief="team", score=1),
        ],
    }  # fmt: skip
    return maak_casus(id, **{**basis, **anders})


def bewijs(casus: str | None, verwijzing: str, soort: str = "bevinding", strekking: str = "voor") -> dict[str, Any]:
    """A piece of evidence as it stands in a file."""
    return {"soort": soort, "casus": casus, "verwijzing": verwijzing, "strekking": strekking}


def maak_punt(*stukken: dict[str, Any], id: str = "p1", **anders: Any) -> Aandachtspunt:
    """A point about maatwerk with this evidence."""
    return maak_aandachtspunt(id, **{"aspecten": ["maatwerk"], "bewijs": list(stukken), **anders})


def maak_bronnen(*casussen: Casus, panels: tuple[Panelgesprek, ...] = (), **onderzoek: Any) -> Bronnen:
    """These stories with their figures."""
    omgeving = Omgeving.maak(maak_onderzoek(**onderzoek), None)
    return Bronnen(Verhalen([bereken_casus(casus, omgeving) for casus in casussen], omgeving), panels)


def maak_evaluatie(*punten: Aandachtspunt, verhalen: int = 6, **anders: Any) -> Casusbestand:
    """A file with as many stories (v1, v2 …) and these points."""
    return maak_bestand(
        *(maak_verhaal(f"v{n}") for n in range(1, verhalen + 1)), aandachtspunten=list(punten), **anders
    )
