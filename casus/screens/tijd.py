"""Moments of the store as people read them."""

from datetime import UTC, datetime

_MAANDEN = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


def lees_tijdstip(tijdstip: str) -> str:
    """A stored moment (UTC) in the time of this machine: '3 mei 14:05'."""
    moment = datetime.fromisoformat(tijdstip).replace(tzinfo=UTC).astimezone()
    return f"{moment.day} {_MAANDEN[moment.month - 1]} {moment:%H:%M}"
