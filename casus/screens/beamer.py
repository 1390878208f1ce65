"""For other screens: what the beamer is asked to show."""

from casus.screens.bron import meld, opslag
from casus.storage import OpslagFout


def toon_op_beamer(nr: int, toon: str) -> None:
    """Asks the beamer of this case to show this: ``aspect:regie``, ``aspect:regie:2`` for its second question.

    '' asks for nothing. Codes only, never a text of the story. Writes nothing where it is asked already.
    """
    winkel = opslag()
    try:
        if winkel.sessies.lees(nr).toon != toon:
            winkel.sessies.zet_toon(nr, toon)
    except KeyError:
        return
    except OpslagFout as fout:
        meld(str(fout), "fout")
