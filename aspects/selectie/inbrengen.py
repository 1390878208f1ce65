"""A case as it begins when it is put forward: few fields, the rest later."""

from aspects.selectie.bestand import Lijstregel
from casus.model import Casus

ZONDER_TITEL = "Nog zonder titel"


def maak_casus(regel: Lijstregel, kenmerk: str, vandaag: str) -> Casus:
    """A put-forward case under this id; its day is the first step of ``verloop``.

    The story begins two years back where nobody said when; that can be put right later, like every other field.
    """
    stap = {"status": "voorgesteld", "datum": vandaag, "reden": regel.reden}
    return Casus.model_validate(
        {
            "id": kenmerk,
            "code": regel.code,
            "titel": regel.titel or ZONDER_TITEL,
            "team": regel.team,
            "doelgroep": regel.doelgroep,
            "medewerker": regel.medewerker,
            "indruk_vooraf": regel.indruk_vooraf,
            "levensdomeinen": list(regel.levensdomeinen),
            "status": "voorgesteld",
            "verloop": [stap],
            "periode_van": regel.periode_van or str(int(vandaag[:4]) - 2),
        }
    )
