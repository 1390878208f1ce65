"""What a person did is handled to its end: nothing that comes in meanwhile breaks it off.

The framework ends a run at almost any of its calls when the browser sends something new, also in the midst of a
callback and while a cache waits for another window. What the person did counts as seen by then, so it would be gone:
an answer that was never stored. Here such a run goes on until the store has it; the new message waits that long.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any

from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.state.session_state import SessionState

__all__ = ["bescherm_handelingen", "ongestoord"]


@contextmanager
def ongestoord() -> Iterator[None]:
    """Inside this block the run is not broken off; a rerun or a change of screen that the block asks for works."""
    ctx = get_script_run_ctx(suppress_warning=True)
    loper = getattr(getattr(ctx, "_enqueue", None), "__self__", None)
    if loper is None or not loper._execing:  # no run, or in such a block already
        yield
        return
    loper._execing = False  # the framework's own mark of "may be broken off here"
    try:
        yield
    finally:
        loper._execing = True


def bescherm_handelingen() -> None:
    """From now on every callback of every screen runs undisturbed; call it once."""
    echt = SessionState._run_callback_and_record_rerun

    @wraps(echt)
    def beschermd(self: SessionState, votes: Any, run: Callable[[], None]) -> None:
        with ongestoord():
            echt(self, votes, run)

    # The framework has no place to put this; the test beside this module fails where the name is another.
    SessionState._run_callback_and_record_rerun = beschermd  # type: ignore[method-assign]
