"""Runs what is async in a test: a browser that another test left open keeps the loop of this thread."""

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

T = TypeVar("T")


def draai(doe: Coroutine[Any, Any, T]) -> T:
    """What it gives back, run in a thread of its own; its error is raised here."""
    with ThreadPoolExecutor(1) as draad:
        return draad.submit(asyncio.run, doe).result()
