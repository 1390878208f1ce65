"""A button that gives a paper of a case along: made when it is pressed, and written in the log with its hash."""

import re
from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from casus.model import Casus
from casus.screens.bron import Zicht, opslag
from casus.storage import Opslag


Schrijf = Callable[[Casus], bytes]


@dataclass(frozen=True)
class Soort:
    """A kind of file."""

    naam: str
    einde: str
    media_type: str


PDF = Soort("PDF", "pdf", "application/pdf")
DOCX = Soort("Word", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")


def teken_download(
    huidig: Zicht, wie: str, label: str, wat: str, soort: Soort, schrijf: Schrijf, scherm: str, *,
    uit: bool = False, hoofd: bool = False, waarom: str = "", met_code: bool = True,
) -> None:  # fmt: skip
    """The button; ``uit``: it cannot be pressed yet, ``hoofd``: it is the main one. ``waarom`` is for the log.

    ``met_code``: the code of the case stands in the name of the file; not where it goes to somebody outside.
    """
    winkel, nummer = opslag(), huidig.nr
    st.download_button(
        label, data=lambda: geef_mee(winkel, wie, nummer, wat, soort, schrijf, waarom),
        file_name=noem_bestand(wat, huidig.casus.code if met_code else "", soort), mime=soort.media_type,
        key=f"{scherm}.{huidig.nr}.{wat}.{soort.einde}", on_click="ignore", disabled=uit,
        type="primary" if hoofd else "secondary",
    )  # fmt: skip


def geef_mee(
    winkel: Opslag, wie: str, nummer: int, wat: str, soort: Soort, schrijf: Schrijf, waarom: str = ""
) -> bytes:
    """The file, of the case as it is at this moment: consent may have been withdrawn since the screen was drawn.

    Log and register say that it left the app, with its hash and why, never what is in it.
    """
    casus, _ = winkel.laad_casus(nummer)
    inhoud = schrijf(casus)
    daarbij = f" ({waarom})" if waarom else ""
    winkel.beheer.geef_uit(wie, f"{wat} als {soort.naam} meegegeven{daarbij}", inhoud, casus_nr=nummer)
    return inhoud


def noem_bestand(wat: str, code: str, soort: Soort) -> str:
    """A file name that every disk takes; the code of the case, never its title."""
    veilig = re.sub(r"[^A-Za-z0-9-]+", "-", code).strip("-")[:40]
    return "-".join(deel for deel in (wat, veilig) if deel) + f".{soort.einde}"
