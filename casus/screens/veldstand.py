"""The state of a field on a screen, held against what is stored.

A browser sends the values of all fields with every run. After a change from elsewhere (another window, the
quick line, undo) it may still send the value from before; taken for a change by hand that would put the old
value back. So a field whose stored value changed elsewhere gets a new key: what comes in under the old one
is nobody's. A field that was changed by hand keeps its key, and with it the focus and the words as typed.
"""

from typing import Any

import streamlit as st


def veldsleutel(basis: str, opgeslagen: Any, keuzes: Any = None) -> str:
    """The key for the widget of a field; a new one where ``opgeslagen`` was changed elsewhere.

    Give the widget the stored value as its default, never through the session: a browser that has not shown
    the field yet sends the default along, and an empty one would be taken for something filled in.
    ``keuzes`` are the words one chooses from: the browser keeps the words, not what they stand for, so after a
    change of words what it sends would be taken for another choice.
    """
    teller, gezien, had = _stand(basis)
    if gezien is _ONBEKEND or gezien != opgeslagen or had != keuzes:
        teller += 1
        st.session_state[f"{basis}#"] = (teller, opgeslagen, keuzes)
    return f"{basis}#{teller}"


def is_zelf_bewaard(basis: str, opgeslagen: Any) -> None:
    """This field was changed by hand and stored as ``opgeslagen``: it keeps its key and its words."""
    teller, _, had = _stand(basis)
    st.session_state[f"{basis}#"] = (teller, opgeslagen, had)


def is_van_nu(basis: str, key: str) -> bool:
    """False for a field that was taken away: a browser may still send it, and its callback still runs then."""
    teller, gezien, _ = _stand(basis)
    return gezien is not _ONBEKEND and key == f"{basis}#{teller}"


def vernieuw(basis: str) -> None:
    """The next run shows what is stored, whatever stands in the field now."""
    is_zelf_bewaard(basis, _ONBEKEND)


def _stand(basis: str) -> tuple[int, Any, Any]:
    stand: tuple[int, Any, Any] = st.session_state.get(f"{basis}#", (-1, _ONBEKEND, None))
    return stand


_ONBEKEND = object()
