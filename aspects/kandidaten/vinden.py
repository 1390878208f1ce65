"""Finds the candidates over the counting cases, most seen first.

Source: calculation rules, section Candidates for attention points.
"""

from collections.abc import Sequence

from aspects.cijfers import CasusCijfers
from aspects.kandidaten.drempels import lees_drempels
from aspects.kandidaten.model import Kandidaat, Voorstel
from aspects.kandidaten.stand import lees_standen
from aspects.kandidaten.uit_scores import vind_uit_scores
from aspects.kandidaten.uit_verloop import vind_uit_verloop
from casus.model import Onderzoek

_BEGIN_UIT_SCORES = ("aspect:", "perspectief:", "spanning:")


def vind_kandidaten(cijfers: Sequence[CasusCijfers], onderzoek: Onderzoek) -> tuple[Kandidaat, ...]:
    """The candidates of these (counting) cases: by number of cases hit, most first, then by code.

    Aspects that the evaluation leaves out are in no candidate's list. Source: calculation rules, Candidates.
    """
    drempels = lees_drempels(onderzoek)
    in_gebruik = [aspect.code for aspect in onderzoek.aspecten]
    voorstellen = vind_uit_scores(lees_standen(cijfers, in_gebruik), drempels)
    voorstellen += vind_uit_verloop(cijfers, onderzoek, drempels)
    ids = [c.casus.id for c in cijfers]
    kandidaten = [_maak_kandidaat(voorstel, ids, in_gebruik) for voorstel in voorstellen]
    return tuple(sorted(kandidaten, key=lambda kandidaat: (-len(kandidaat.casussen), kandidaat.code)))


def rust_op_scores(kandidaat: Kandidaat) -> bool:
    """True for a kind of candidate that rests on what people scored, not on what happened."""
    return kandidaat.code.startswith(_BEGIN_UIT_SCORES)


def _maak_kandidaat(voorstel: Voorstel, ids: Sequence[str], in_gebruik: Sequence[str]) -> Kandidaat:
    return Kandidaat(
        code=voorstel.code,
        soort=voorstel.soort,
        aspecten=tuple(code for code in voorstel.aspecten if code in in_gebruik),
        n=voorstel.gezien.bit_count(),
        casussen=tuple(sorted(id for nummer, id in enumerate(ids) if voorstel.geraakt >> nummer & 1)),
    )
