"""Text of people is shown as text: nothing in it is layout."""

import re

_TEKENS = "\\`*_{}[]()#+-.!|<>$:~&=^@"
_PLAK = "\u2060"
_VERVANGEN = re.compile(
    r"(?<!\S)(<->|->|<-|--|>=|<=|~=)(?!\S)|:(?=[\w+/-]+:)|(?<=https):(?=//)|(?<=http):(?=//)|w(?=ww\.)|@(?=\w)", re.I
)


def letterlijk(tekst: str) -> str:
    """The text such that markdown shows it as it was typed, on one line.

    What the framework replaces after reading the layout (arrows, names of emoji, what looks like an address on the
    web or of mail) is parted by a sign that takes no room.
    """
    plat = " ".join(tekst.split("\n")).strip()
    gescheiden = _VERVANGEN.sub(lambda m: m.group()[0] + _PLAK + m.group()[1:], plat)
    return "".join(f"\\{teken}" if teken in _TEKENS else teken for teken in gescheiden)
