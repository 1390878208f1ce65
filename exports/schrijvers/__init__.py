"""The writers: one function per ending, with its media type. Each gives back the bytes of a whole file."""

from collections.abc import Callable
from dataclasses import dataclass

from exports.rapport.model import Rapport
from exports.schrijvers.pdf import schrijf_pdf


@dataclass(frozen=True)
class Schrijver:
    """How a report becomes a file."""

    schrijf: Callable[[Rapport], bytes]
    media_type: str


SCHRIJVERS: dict[str, Schrijver] = {
    ".pdf": Schrijver(schrijf_pdf, "application/pdf"),
}
KOMT_NOG = (".docx", ".html", ".xlsx", ".qdpx", ".json")
"""Endings that are part of the design and have no writer yet."""
