"""The analysis file (REFI-QDA project exchange, QDA-XML 1.0): for programs that code texts. Never public.

A zip with ``project.qde`` and in ``sources/`` one plain text per counting story, and one per note. What is coded
points into the texts by code points. Source: the schema Project.xsd of the Rotterdam Exchange Format Initiative.
"""

import io
import zipfile

from exports.rapport.stof import Rapportstof
from exports.schrijvers.qdpx.project import maak_project

ALLEEN_INTERN = "Hierin staan de woorden van elk verhaal met wie ze zei; dat is alleen voor wie meedeed."
MEDIA_TYPE = "application/x-qdpx"
# The oldest time a zip can hold: the file must not change with the day it is written.
_TIJD = (1980, 1, 1, 0, 0, 0)
_RECHTEN = 0o100644 << 16


def schrijf_qdpx(stof: Rapportstof) -> bytes:
    """The file of one evaluation; the same evaluation gives the same bytes. Raises ValueError for a public edition."""
    if stof.openbaar:
        raise ValueError(ALLEEN_INTERN)
    xml, teksten = maak_project(stof)
    bak = io.BytesIO()
    with zipfile.ZipFile(bak, "w", zipfile.ZIP_DEFLATED) as pak:
        _leg_in(pak, "project.qde", xml)
        for naam, tekst in teksten:
            _leg_in(pak, f"sources/{naam}", tekst.encode("utf-8"))
    return bak.getvalue()


def _leg_in(pak: zipfile.ZipFile, naam: str, inhoud: bytes) -> None:
    info = zipfile.ZipInfo(naam, _TIJD)
    info.create_system, info.external_attr, info.compress_type = 3, _RECHTEN, zipfile.ZIP_DEFLATED
    pak.writestr(info, inhoud)
