"""Pictures as a browser may show them: inside the page, as a picture and nothing more.

A picture that is shown by its source runs no script, follows no link and asks nothing of any other place.
"""

import re
from urllib.parse import quote

from exports.schrijvers.word import schoon

_MAG_ZO = " !$&()*+,-./:;=?@_~'[]{}|^`"
_LETTER = re.compile(r'(<svg\b[^>]*?font-family=")[^"]*(")')
_OVERAL = r"\1'Liberation Sans', Arial, Helvetica, sans-serif\2"
"""The letter a picture was measured for, or one as wide that other machines have."""


def maak_bron(svg: str) -> str:
    """The picture as the source of an image; its words stay readable in the file."""
    return f"data:image/svg+xml;charset=utf-8,{quote(schoon(_LETTER.sub(_OVERAL, svg, count=1)), safe=_MAG_ZO)}"


def meet(svg: str) -> tuple[int, int]:
    """The width and height it was drawn at, in px; (0, 0) where it does not say."""
    hoofd = svg.split(">", 1)[0]
    breed, hoog = (re.search(rf'\b{naam}="([\d.]+)"', hoofd) for naam in ("width", "height"))
    return (round(float(breed[1])), round(float(hoog[1]))) if breed and hoog else (0, 0)
