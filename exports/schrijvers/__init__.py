"""The writers: one per ending, with its media type. Each gives back the bytes of a whole file."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from casus.bestand import schrijf_bytes
from casus.model import Casusbestand
from exports.rapport.bouwen import maak_rapport
from exports.rapport.model import Rapport, Uitgave
from exports.rapport.stof import maak_stof
from exports.schrijvers.docx import schrijf_docx
from exports.schrijvers.html import schrijf_html
from exports.schrijvers.pdf import schrijf_pdf
from exports.schrijvers.qdpx import ALLEEN_INTERN, MEDIA_TYPE, schrijf_qdpx
from exports.schrijvers.werkboek import schrijf_werkboek
from exports.werkboek import maak_werkboek


@dataclass(frozen=True)
class Vraag:
    """What is asked for: an evaluation, for whom, with which date and chapters (None: the peildatum, all)."""

    bestand: Casusbestand
    uitgave: Uitgave = "openbaar"
    datum: date | None = None
    hoofdstukken: tuple[str, ...] | None = None

    @cached_property
    def rapport(self) -> Rapport:
        """The report asked for, made once: several writers may lay out the same."""
        return maak_rapport(self.bestand, self.datum, self.uitgave, self.hoofdstukken)


@dataclass(frozen=True)
class Schrijver:
    """How a file is made.

    ``alleen_intern``: why there is no public edition of it, '' where there is. ``heel``: it holds all cases and
    has no chapters and no date of its own. ``in_plaats``: what it has in place of chapters, '' where it has those.
    """

    schrijf: Callable[[Vraag], bytes]
    media_type: str
    alleen_intern: str = ""
    heel: bool = False
    in_plaats: str = ""


def _schrijf_pdf(vraag: Vraag) -> bytes:
    return schrijf_pdf(vraag.rapport)


def _schrijf_docx(vraag: Vraag) -> bytes:
    return schrijf_docx(vraag.rapport)


def _schrijf_html(vraag: Vraag) -> bytes:
    return schrijf_html(vraag.rapport)


def _schrijf_xlsx(vraag: Vraag) -> bytes:
    return schrijf_werkboek(maak_werkboek(vraag.bestand, vraag.datum, vraag.uitgave))


def _schrijf_qdpx(vraag: Vraag) -> bytes:
    return schrijf_qdpx(maak_stof(vraag.bestand, vraag.datum, vraag.uitgave))


def _schrijf_json(vraag: Vraag) -> bytes:
    return schrijf_bytes(vraag.bestand)


SCHRIJVERS: dict[str, Schrijver] = {
    ".pdf": Schrijver(_schrijf_pdf, "application/pdf"),
    ".docx": Schrijver(_schrijf_docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ".html": Schrijver(_schrijf_html, "text/html; charset=utf-8"),
    ".xlsx": Schrijver(
        _schrijf_xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", in_plaats="bladen"
    ),
    ".qdpx": Schrijver(
        _schrijf_qdpx, MEDIA_TYPE, alleen_intern=ALLEEN_INTERN, in_plaats="een tekst per verhaal"
    ),
    ".json": Schrijver(
        _schrijf_json, "application/json",
        alleen_intern="Het casusbestand heeft alles van elke casus, ook wat niet openbaar mag zijn.", heel=True,
    ),
}  # fmt: skip
