"""What every quick line keeps on its screen: its number, its draft in the store, and the lines that wait."""

from collections.abc import Callable

import streamlit as st

from casus.herkenning import merk_op
from casus.screens.bron import ik, meld, opslag
from casus.screens.raamwerk import Regel, lees_regels, lees_tekst, ongestoord
from casus.storage import OpslagFout


def lees_nummer(sleutel: str) -> int:
    """The number of the line now; it rises with every line that was handled."""
    return _stand(sleutel)["nummer"]


def verhoog_nummer(sleutel: str) -> None:
    """A line was handled: the field holds what the draft says now."""
    _stand(sleutel)["nummer"] += 1


def verwerk_regels(
    nummer: int, sleutel: str, plek: str, verwerk: Callable[[Regel], str | None], tussen: str = " ",
    van: str = "casus",
) -> bool:  # fmt: skip
    """Handles every line that waits, oldest first; True where there were any.

    ``verwerk`` gives the text that goes back into the field; several are put together with ``tussen``. ``nummer``
    is that of the case, or with ``van`` onderzoek of the evaluation.
    """
    terug: list[str] = []
    verwerkt = False
    with ongestoord():
        for regel in lees_regels(sleutel):
            verwerkt = True
            if over := verwerk(regel):
                terug.append(over)
            verhoog_nummer(sleutel)
        if verwerkt:
            bewaar_concept(nummer, plek, tussen.join(dict.fromkeys(terug)), van)
    return verwerkt


def werk_concept_bij(nummer: int, sleutel: str, plek: str, van: str = "casus") -> str:
    """The draft of this person, after what stands in the field was kept."""
    tekst, concept = lees_tekst(sleutel, lees_nummer(sleutel)), opslag().lees_concept(nummer, ik(), plek, van)
    if tekst is not None and tekst != concept:
        concept = tekst
        bewaar_concept(nummer, plek, tekst, van)
    return concept


def met_opmerking(echo: str, concept: str) -> str:
    """The echo of a line, and quietly behind it what in that line points to a person."""
    return " — ".join(deel for deel in (echo, merk_op(concept)) if deel)


def bewaar_concept(nummer: int, plek: str, tekst: str, van: str = "casus") -> None:
    """Keeps what is being typed; where the store cannot, the person is told and can type on."""
    try:
        opslag().bewaar_concept(nummer, ik(), plek, tekst, van)
    except OpslagFout as fout:
        meld(str(fout), "fout")


def _stand(sleutel: str) -> dict[str, int]:
    stand: dict[str, int] = st.session_state.setdefault(f"{sleutel}.stand", {"nummer": 1})
    return stand
