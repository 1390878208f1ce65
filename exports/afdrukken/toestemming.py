"""The consent form in plain words; its text is data (``exports/data/toestemming.json``), to be read through."""

import json
from functools import lru_cache
from importlib.resources import files
from typing import Any


@lru_cache(maxsize=1)
def laad_toestemming() -> dict[str, Any]:
    """The texts of the form."""
    return dict(json.loads((files("exports") / "data" / "toestemming.json").read_text(encoding="utf-8")))
