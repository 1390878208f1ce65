"""How long one run of a screen takes on the server."""

import time
from typing import Any


def meet_run(app: Any) -> float:
    """Ms of one run; RuntimeError where the screen failed."""
    begin = time.perf_counter()
    app.run()
    if app.exception:
        raise RuntimeError(app.exception[0].value)
    return (time.perf_counter() - begin) * 1000
