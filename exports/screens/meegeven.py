"""A button that gives a paper of a case along: made when it is pressed, and written in the log with its hash."""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from casus.screens.bron import Zicht, opslag
from casus.storage import Opslag


@dataclass(frozen=True)
class Soort:
    """A kind of file."""

    naam: str
    einde: str
    media_type: str


PDF = Soort("PDF", "pdf", "application/pdf")
DOCX = Soort("Word", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")


def teken_download(
    huidig: Zicht, wie: str, label: str, wat: str, soort: Soort, schrijf: Callable[[], bytes], scherm: str, *,
    uit: bool = False, hoofd: bool = False,
) -> None:  # fmt: skip
    """The button; ``uit``: it cannot be pressed yet, ``hoofd``: it is the main one."""
    winkel, casus = opslag(), huidig.casus.id
    st.download_button(
        label, data=lambda: geef_mee(winkel, wie, casus, wat, soort, schrijf),
        file_name=noem_bestand(wat, huidig.casus.code, soort), mime=soort.media_type,
        key=f"{scherm}.{huidig.nr}.{wat}.{soort.einde}", on_click="ignore", disabled=uit,
        type="primary" if hoofd else "secondary",
    )  # fmt: skip


def geef_mee(
    winkel: Opslag, wie: str, casus: str, wat: str, soort: Soort, schrijf: Callable[[], bytes]
) -> bytes:
    """The file; the log says that it left the app, with its hash, never what is in it."""
    inhoud = schrijf()
    kenmerk = hashlib.sha256(inhoud).hexdigest()
    winkel.log(wie, f"{wat} als {soort.naam} meegegeven, sha256 {kenmerk}", casus=casus)
    return inhoud


def noem_bestand(wat: str, code: str, soort: Soort) -> str:
    """A file name that every disk takes; the code of the case, never its title."""
    veilig = re.sub(r"[^A-Za-z0-9-]+", "-", code).strip("-")[:40]
    return "-".join(deel for deel in (wat, veilig) if deel) + f".{soort.einde}"
