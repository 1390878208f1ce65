"""Dates read aloud in Dutch. What was said is repeated and nothing is added to it."""

from calendar import monthrange

from .edtf import ACHTERVOEGSELS, LOOPT_NOG, check_datum, vroegst
from .kalender import MAANDEN, MAANDEN_KORT, SEIZOENEN, WINTER

_BEGIN_MIDDEN_EIND = {("01", "04"): "begin", ("05", "08"): "midden", ("09", "12"): "eind"}


def in_woorden(d: str) -> str:
    """A date in full words, with what is unknown said ('maart 2016, dag onbekend'). Raises DatumFout."""
    kern, achtervoegsel = _split(d)
    if achtervoegsel:
        return _read_achtervoegsel(_read(kern, lang=True), achtervoegsel)
    if kern[0] == "[":
        return _read_tussen(kern, lang=True)
    onbekend = {4: ", maand en dag onbekend", 7: ", dag onbekend"}.get(len(kern), "")
    return _read(kern, lang=True) + ("" if _is_seizoen(kern) else onbekend)


def in_lopende_zin(d: str) -> str:
    """A date in words to stand inside a sentence: as in_woorden, without 'dag onbekend'. Raises DatumFout."""
    kern, achtervoegsel = _split(d)
    if kern[0] == "[":
        return _read_tussen(kern, lang=True)
    tekst = _read(kern, lang=True)
    rond, niet_zeker = achtervoegsel in ("~", "%"), achtervoegsel in ("?", "%")
    return f"{'rond ' if rond else ''}{tekst}{' (niet zeker)' if niet_zeker else ''}"


def einde_in_woorden(d: str | None) -> str:
    """The end of a period in words; None is an end that nobody knows. Raises DatumFout."""
    if d is None:
        return "einde onbekend"
    return "loopt nog" if d == LOOPT_NOG else in_woorden(d)


def periode_in_woorden(van: str | None, tot: str | None) -> str:
    """A period in words, both ends included; None is a begin or end that nobody knows. Raises DatumFout."""
    if van is not None and van == tot and len(van) == 10 and van[0] != "[":
        return f"op {in_woorden(van)}"
    if van is None and tot is None:
        return "begin en einde onbekend"
    if tot is None or tot == LOOPT_NOG:
        begin = "begin onbekend" if van is None else f"vanaf {in_lopende_zin(van)}"
        return f"{begin}, {einde_in_woorden(tot)}"
    if van is None:
        return f"begin onbekend, tot en met {in_lopende_zin(tot)}"
    return f"van {in_lopende_zin(van)} tot en met {in_lopende_zin(tot)}"


def kort(d: str) -> str:
    """A date short enough for a label on a picture ('ca. mrt 2016', 'mei–aug 2016'). Raises DatumFout."""
    kern, achtervoegsel = _split(d)
    if kern[0] == "[":
        return _read_tussen(kern, lang=False)
    ongeveer, niet_zeker = achtervoegsel in ("~", "%"), achtervoegsel in ("?", "%")
    return f"{'ca. ' if ongeveer else ''}{_read(kern, lang=False)}{'?' if niet_zeker else ''}"


def dagen_in_woorden(n: int) -> str:
    """A number of days in words: '1 dag', '12 dagen', '1.200 dagen'."""
    return "1 dag" if n == 1 else f"{n:,} dagen".replace(",", ".")


def _split(d: str) -> tuple[str, str]:
    check_datum(d)
    return (d[:-1], d[-1]) if d[-1] in ACHTERVOEGSELS else (d, "")


def _is_seizoen(kern: str) -> bool:
    return len(kern) == 7 and kern[5] == "2"


def _read_achtervoegsel(tekst: str, achtervoegsel: str) -> str:
    rond = "rond " if achtervoegsel in "~%" else ""
    return f"{rond}{tekst}{', niet zeker' if achtervoegsel in '?%' else ''}"


def _read(kern: str, *, lang: bool, jaar: bool = True) -> str:
    """A date without suffix; jaar=False leaves the year to what follows in the sentence."""
    achter = f" {kern[:4]}" if jaar else ""
    if len(kern) == 4:
        return kern
    maand = int(kern[5:7])
    if maand == WINTER:
        volgend = f"{int(kern[:4]) + 1:04}"
        return f"winter {kern[:4]}-{volgend if lang else volgend[2:]}"
    if maand in SEIZOENEN:
        return SEIZOENEN[maand] + achter
    naam = (MAANDEN if lang else MAANDEN_KORT)[maand - 1]
    return f"{int(kern[8:])} {naam}{achter}" if len(kern) == 10 else naam + achter


def _read_tussen(interval: str, *, lang: bool) -> str:
    van, tot = interval[1:-1].split("..")
    if van == tot:
        return in_woorden(van) if lang else kort(van)
    if lang and (deel := _read_begin_midden_eind(van, tot)):
        return deel
    links, samen = _read_links(van, tot, lang=lang)
    rechts = _read(tot, lang=lang)
    if _is_volgende(van, tot):
        return f"{links} of {rechts}"
    if lang:
        return f"ergens tussen {links} en {rechts}"
    return f"{links}–{rechts}" if samen else f"{links} – {rechts}"


def _read_links(van: str, tot: str, *, lang: bool) -> tuple[str, bool]:
    """The earlier half without what the later half says as well, and whether something was left out."""
    if len(van) == len(tot) == 4:
        return van, True
    zelfde_soort = len(van) == len(tot) and _is_seizoen(van) == _is_seizoen(tot)
    winter = any(_is_seizoen(deel) and int(deel[5:]) == WINTER for deel in (van, tot))
    if not zelfde_soort or winter or van[:4] != tot[:4]:
        return _read(van, lang=lang), False
    if len(van) == 10 and van[:7] == tot[:7]:
        return str(int(van[8:])), True
    return _read(van, lang=lang, jaar=False), True


def _read_begin_midden_eind(van: str, tot: str) -> str | None:
    """Begin, midden or eind of a year or a month; what it stands for is said beside it.

    Who said 'tussen mei en augustus 2016' stored the same as who said 'midden 2016': both must be
    able to recognise their own words.
    """
    derde = _BEGIN_MIDDEN_EIND.get((van[5:], tot[5:]))
    if derde and van[:4] == tot[:4]:
        return f"{derde} {van[:4]} ({_read(van, lang=True, jaar=False)} tot en met {MAANDEN[int(tot[5:]) - 1]})"
    if len(van) == len(tot) == 10 and van[:7] == tot[:7]:
        laatste = monthrange(int(van[:4]), int(van[5:7]))[1]
        dagen = {("01", "10"): "begin", ("11", "20"): "half", ("21", f"{laatste:02}"): "eind"}
        if deel := dagen.get((van[8:], tot[8:])):
            return f"{deel} {_read(van[:7], lang=True)} ({int(van[8:])} tot en met {int(tot[8:])})"
    return None


def _is_volgende(van: str, tot: str) -> bool:
    """Whether tot is the very next day, month, season or year after van: then it is one of two."""
    if len(van) != len(tot) or _is_seizoen(van) != _is_seizoen(tot):
        return False
    if len(van) == 4:
        return int(tot) - int(van) == 1
    if len(van) == 10:
        return (vroegst(tot) - vroegst(van)).days == 1
    per_jaar, eerste = (4, 21) if _is_seizoen(van) else (12, 1)
    tel = [int(deel[:4]) * per_jaar + int(deel[5:]) - eerste for deel in (van, tot)]
    return tel[1] - tel[0] == 1
