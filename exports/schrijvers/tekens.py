"""Which characters can be set: what no font at hand can show would stop a PDF/UA file."""

VERVANGING = "□"
_LETTERS = (
    (0x20, 0x7E), (0xA0, 0xAC), (0xAE, 0x17F), (0x192, 0x192), (0x1FA, 0x1FF), (0x218, 0x21B), (0x2C6, 0x2C7),
    (0x2D8, 0x2DD), (0x37A, 0x37A), (0x384, 0x386), (0x388, 0x38A), (0x38C, 0x38C), (0x38E, 0x3A1), (0x3A3, 0x3CE),
    (0x400, 0x45F), (0x490, 0x491), (0x1E80, 0x1E85), (0x1EF2, 0x1EF3), (0x2010, 0x2015), (0x2017, 0x201E),
    (0x2020, 0x2022), (0x2026, 0x2026), (0x2030, 0x2030), (0x2032, 0x2033), (0x2039, 0x203A), (0x20AC, 0x20AC),
    (0x2122, 0x2122), (0x2190, 0x2195), (0x2212, 0x2212), (0x2248, 0x2248), (0x2260, 0x2260), (0x2264, 0x2265),
    (0x25A1, 0x25A1), (0x25B8, 0x25B8), (0x25C2, 0x25C2), (0x25C6, 0x25C7),
)  # fmt: skip
_ZETBAAR = frozenset(chr(code) for begin, eind in _LETTERS for code in range(begin, eind + 1)) | {"\n"}
_SPATIES = dict.fromkeys("\t\r\u2002\u2003\u2007\u2009\u202f\u00ad\u200b\u200c\u200d\ufe0f\u2028\u2029", "")
_SPATIES |= dict.fromkeys("\t\r\u2002\u2003\u2007\u2009\u202f\u2028\u2029", " ")


def maak_zetbaar(tekst: str) -> str:
    """The text with a small square for each character that cannot be set, so that one sees something stood there."""
    if _ZETBAAR.issuperset(tekst):
        return tekst
    return "".join(t if t in _ZETBAAR else _vervang(t) for t in tekst)


def _vervang(teken: str) -> str:
    if teken < " " or "\x7f" <= teken <= "\x9f":
        return _SPATIES.get(teken, "")
    return _SPATIES.get(teken, VERVANGING)
