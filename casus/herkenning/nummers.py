"""Numbers and addresses that point to one person: BSN, phone, e-mail, IBAN, postcode with number, date of birth.

Found by their shape, and where they have one by their check: a number that fails it is none. Amounts, dates and case
numbers are no phone numbers. Each pattern takes a time that grows with the text, whatever stands in it.
Source: confidentiality, "No identities".
"""

import re
from collections.abc import Iterator

Stuk = tuple[int, int]
_NEGEN = re.compile(r"(?<!\d)\d{9}(?!\d)")
_NEGEN_LOS = re.compile(r"(?<!\d)(?<!\d[ .-])\d(?:[ .-]?\d){8}(?!\d)(?![ .-]\d)")
_GEWICHTEN = (9, 8, 7, 6, 5, 4, 3, 2, -1)
_DATUMVORM = re.compile(
    r"\b\d{1,2}[-. ]\d{1,2}[-. ](?:19|20)\d\d|(?:19|20)\d\d-\d{2}(?:-\d{2})?|\b(?:19|20)\d\d [-]? ?(?:19|20)\d\d"
)
_ERVOOR_GELD = re.compile(r"(?:€|\bEUR|\beuro) ?$", re.IGNORECASE)
_ERNA_GELD = re.compile(r",(?:\d\d(?!\d)|-)| ?(?:€|euro\b)", re.IGNORECASE)

_TELEFOON = re.compile(
    r"(?<![\d.,/-])(?<!\w[-./])(?:"
    r"(?:\+|00)31[ .-]?(?:\(0\)[ .-]?)?[1-9](?:[ .-]?\d){8}"  # with the code of the Netherlands
    r"|\(?0(?:6|[1-9]\d{1,2})\)?[ ./-]{0,3}\d(?:[ .-]?\d){5,7}"  # mobile, or with an area code
    r"|\+(?!31)[1-9]\d{0,2}[ .-]?(?:\(0\)[ .-]?)?\d(?:[ .-]?\d){6,11}"  # another country
    r")(?!\d)"
)
_CIJFERS_NL = 10
_DATUM_TELEFOON = re.compile(r"\(?0\d[-./ ]\d{1,2}[-./ ](?:19|20)\d\d")

_APENSTAART = re.compile(r"@| ?[(\[] ?(?:at|apenstaart(?:je)?) ?[)\]] ?| apenstaart(?:je)? ", re.IGNORECASE)
_VOOR_APENSTAART = re.compile(r"[\w.+%'-]*\w$")
_NA_APENSTAART = re.compile(r"\w[\w-]*(?:(?:\.| ?[(\[](?:punt|dot)[)\]] ?| punt )\w[\w-]*)+", re.IGNORECASE)

_IBAN = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?=[ .-]?[A-Za-z0-9])")
_IBANLENGTE = {
    "NL": 18, "BE": 16, "DE": 22, "FR": 27, "GB": 22, "ES": 24, "IT": 27, "PL": 28, "TR": 26, "MA": 28, "PT": 25,
    "RO": 24, "BG": 22, "HU": 28, "GR": 27, "AT": 20, "CH": 21, "LU": 20, "IE": 22, "DK": 18, "SE": 24, "LT": 20,
    "LV": 21, "EE": 20, "CZ": 24, "SK": 24, "HR": 21, "SI": 19, "FI": 18, "NO": 15, "UA": 29, "CY": 28, "MT": 31,
}  # fmt: skip
_NL_IBAN = re.compile(r"NL\d{2}[A-Z]{4}\d{10}")

_NUMMER = r"\d{1,5} ?(?:[a-zA-Z]{1,2}(?![a-zA-Z])|[-/] ?\d{1,4})?"
_POSTCODE = re.compile(r"(?<![\d.,-])[1-9]\d{3}(?: ?(?!SA|SD|SS)[A-Z]{2}|(?!sa|sd|ss)[a-z]{2})(?![A-Za-z])")
_NUMMER_ERNA = re.compile(rf"[ ,;/|-]{{0,4}}(?:(?:huis)?(?:nummer|nr)\.? ?:? ?)?{_NUMMER}(?!\d)", re.IGNORECASE)
_NUMMER_ERVOOR = re.compile(r"[A-Za-zÀ-ſ'.-]{2,40} \d{1,5} ?[a-zA-Z]{0,2}(?:[-/]\d{1,4})?[ ,;|\n-]{1,4}(?:te )?$")

_MAAND = (
    "jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?"
    "|nov(?:ember)?|dec(?:ember)?"
)
_JAAR = r"(?:1[89]|20)\d\d"
_DATUM = re.compile(
    rf"(?<![\d-])(?:\d{{1,2}} ?[-/.] ?\d{{1,2}} ?[-/.] ?(?:{_JAAR}|\d\d)"
    rf"|\d{{1,2}}e? (?:{_MAAND})\.? (?:{_JAAR}|'?\d\d)"
    rf"|{_JAAR}-\d{{1,2}}-\d{{1,2}})(?!\d)",
    re.IGNORECASE,
)
_GEBOREN_ERVOOR = re.compile(
    r"(?:\bgeb(?:oren|oorte(?:datum|dag)?|\.? ?dat(?:um)?\.?|\.)?|\*|°)[^\w.!?]{0,3}(?:[a-zà-ſ]+[^\w.!?]{1,3}){0,4}$",
    re.IGNORECASE,
)
_GEBOREN_ERNA = re.compile(
    r"\W{0,3}(?:(?:is|werd|zijn|was|ben) (?:\w+ ){0,3})?\(?(?:geboren|geb\.|geboortedatum|geboortedag)", re.IGNORECASE
)
_VENSTER = 60


def is_bsn(cijfers: str) -> bool:
    """True where nine digits pass the elfproef of a BSN; nine zeros are none."""
    if len(cijfers) != len(_GEWICHTEN) or not cijfers.isdecimal() or not int(cijfers):
        return False
    return sum(gewicht * int(c) for gewicht, c in zip(_GEWICHTEN, cijfers, strict=True)) % 11 == 0


def vind_bsn(tekst: str) -> Iterator[Stuk]:
    """Nine digits that pass the elfproef, also with points, spaces or dashes; no amounts and no dates."""
    gezien: set[int] = set()
    for patroon in (_NEGEN, _NEGEN_LOS):
        for treffer in patroon.finditer(tekst):
            begin, eind = treffer.span()
            if begin in gezien or not is_bsn("".join(c for c in treffer[0] if c.isdecimal())):
                continue
            if patroon is _NEGEN_LOS and _DATUMVORM.search(treffer[0]):
                continue
            if _ERVOOR_GELD.search(tekst[max(0, begin - 5) : begin]) or _ERNA_GELD.match(tekst, eind):
                continue
            gezien.add(begin)
            yield begin, eind


def vind_telefoon(tekst: str) -> Iterator[Stuk]:
    """A Dutch number of ten digits, or one with the code of a country; numbers of services (0800) are of nobody."""
    for treffer in _TELEFOON.finditer(tekst):
        nummer = treffer[0]
        if nummer.startswith(("+", "00")) or _heeft_nl_vorm(nummer):
            yield treffer.start() + (nummer.startswith("(") and ")" not in nummer), treffer.end()


def _heeft_nl_vorm(nummer: str) -> bool:
    cijfers = "".join(c for c in nummer if c.isdecimal())
    return len(cijfers) == _CIJFERS_NL and not _DATUM_TELEFOON.match(nummer)


def vind_email(tekst: str) -> Iterator[Stuk]:
    """An address with @, or with 'at' or 'apenstaart' for it."""
    for treffer in _APENSTAART.finditer(tekst):
        voor = _VOOR_APENSTAART.search(tekst[max(0, treffer.start() - 64) : treffer.start()])
        na = _NA_APENSTAART.match(tekst, treffer.end(), treffer.end() + 255)
        if voor and na:
            yield treffer.start() - len(voor[0]), na.end()


def vind_iban(tekst: str) -> Iterator[Stuk]:
    """A bank account: as long as its country has them, with the right check digits; a Dutch one by its shape alone."""
    for treffer in _IBAN.finditer(tekst):
        lengte = _IBANLENGTE.get(treffer[0][:2].upper())
        eind = _tel_tekens(tekst, treffer.start(), lengte) if lengte else None
        if eind is not None and _is_iban(_kaal(tekst[treffer.start() : eind])):
            yield treffer.start(), eind


def _tel_tekens(tekst: str, begin: int, lengte: int) -> int | None:
    """Where so many letters and digits end, with at most one space, point or dash between two; None where not."""
    over, plek, los = lengte, begin, 0
    while over:
        teken = tekst[plek : plek + 1]
        if teken.isascii() and teken.isalnum():
            over, los = over - 1, 0
        elif teken and teken in " .-" and not los:
            los = 1
        else:
            return None
        plek += 1
    return None if tekst[plek : plek + 1].isalnum() else plek


def _kaal(tekst: str) -> str:
    return "".join(c for c in tekst if c.isalnum()).upper()


def _is_iban(kaal: str) -> bool:
    if _NL_IBAN.fullmatch(kaal):
        return True
    return int("".join(str(int(c, 36)) for c in kaal[4:] + kaal[:4])) % 97 == 1


def vind_adres(tekst: str) -> Iterator[Stuk]:
    """A postcode with a house number behind it, or with a street and number before it; a postcode alone is none."""
    for treffer in _POSTCODE.finditer(tekst):
        if na := _NUMMER_ERNA.match(tekst, treffer.end()):
            yield treffer.start(), na.end()
        elif voor := _NUMMER_ERVOOR.search(tekst[max(0, treffer.start() - _VENSTER) : treffer.start()]):
            yield treffer.start() - len(voor[0]), treffer.end()


def vind_geboortedatum(tekst: str) -> Iterator[Stuk]:
    """A whole date (day, month and year) that is said to be somebody's birth."""
    for treffer in _DATUM.finditer(tekst):
        begin, eind = treffer.span()
        if _GEBOREN_ERVOOR.search(tekst[max(0, begin - _VENSTER) : begin]) or _GEBOREN_ERNA.match(tekst, eind):
            yield begin, eind
