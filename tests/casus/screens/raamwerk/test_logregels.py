"""What the server writes down: a line of JSON per event, without a word of what people typed."""

import io
import json
import logging
from collections.abc import Callable
from contextlib import redirect_stderr
from typing import Any

import pytest
from pydantic import ValidationError

from casus.model import Gebeurtenis
from casus.screens.raamwerk import schrijf_logregels
from tests.lus import draai

VERHAAL = "mevrouw De Wit viel van de trap"


def _schrijf(doe: Callable[[], None]) -> list[dict[str, Any]]:
    """What comes out on stderr of ``doe``, as long as the server runs; each line read back as JSON."""
    uit = io.StringIO()

    async def zolang() -> None:
        async with schrijf_logregels(None):
            doe()

    with redirect_stderr(uit):
        draai(zolang())
    assert VERHAAL not in uit.getvalue() and "De Wit" not in uit.getvalue()
    return [json.loads(regel) for regel in uit.getvalue().splitlines()]


@pytest.fixture
def streamlit_logger() -> Any:
    """A logger as the framework has them: its own handler, the format of our settings."""
    logger = logging.getLogger("streamlit.proef")
    logger.propagate, logger.handlers = False, []

    class NaarStderr(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            import sys

            print(self.format(record), file=sys.stderr)

    handler = NaarStderr()
    handler.setFormatter(logging.Formatter("%(message)s"))
    logger.addHandler(handler)
    return logger


def _fout() -> None:
    try:
        Gebeurtenis.model_validate({"id": VERHAAL, "datum": VERHAAL, "soort": VERHAAL, "titel": 3})
    except ValidationError as fout:
        assert VERHAAL in str(fout)
        raise RuntimeError(VERHAAL) from fout


def _log_zoals_het_raamwerk(logger: Any) -> None:
    try:
        _fout()
    except RuntimeError as fout:
        logger.error("Uncaught app execution", exc_info=fout)


def test_an_error_is_written_as_its_kind_and_where_it_went(streamlit_logger: Any) -> None:
    gestart, regel, gestopt = _schrijf(lambda: _log_zoals_het_raamwerk(streamlit_logger))
    assert (gestart["melding"], gestopt["melding"]) == ("gestart", "gestopt")
    assert (regel["fout"], regel["niveau"], regel["bron"]) == ("RuntimeError", "fout", "streamlit.proef")
    assert regel["langs"][-1].startswith("tests/casus/screens/raamwerk/test_logregels.py:")


@pytest.mark.parametrize(
    "wat",
    [
        (f"kon {VERHAAL} niet lezen",), ("kon %s niet lezen", VERHAAL), (RuntimeError(VERHAAL),),
        ("%(wat)s", {"wat": VERHAAL}),
    ],
)  # fmt: skip
def test_what_was_filled_in_is_not_written(streamlit_logger: Any, wat: tuple[Any, ...]) -> None:
    _, regel, _ = _schrijf(lambda: streamlit_logger.warning(*wat))
    assert regel["plek"].startswith("test_logregels.py:") and regel["niveau"] == "let op"


def test_afterwards_all_is_as_it_was() -> None:
    voor = logging.getLogRecordFactory()
    _schrijf(lambda: None)
    assert logging.getLogRecordFactory() is voor
