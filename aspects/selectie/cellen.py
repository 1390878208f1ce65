"""The cells of a long list as people fill them in: each read by what it says, in the words of the app or others'.

A cell that cannot be read raises Lijstfout with a sentence that says what would be read.
"""

import re
from typing import Any

from casus.datums import DatumFout, check_datum, lees_datum
from casus.woorden import woorden

_MAX_TEKST = 500
_SCHEIDING = re.compile(r"[;,\n/|]")
_DOELGROEP = {
    "jeugd_gezin": (
        "jeugd", "gezin", "jeugd/gezin", "jeugd & gezin", "gezinnen", "jongere", "jongeren", "kind", "kinderen",
    ),
    "volwassenen": ("volwassene", "volwassen", "18+"),
    "ouderen": ("oudere", "senior", "senioren", "65+", "67+", "75+"),
}  # fmt: skip
_INDRUK = {
    "geslaagd": ("succesvol", "goed", "positief", "succes", "wel geslaagd", "ja"),
    "minder_geslaagd": (
        "minder succesvol", "niet succesvol", "minder goed", "niet geslaagd", "negatief", "slecht", "mislukt",
        "nee",
    ),
    "onbekend": ("weet ik niet", "?", "-", "nog niet bekend", "niet te zeggen", "wisselend", "geen idee"),
}  # fmt: skip
_LEVENSDOMEIN = {
    "financien": ("financiën", "schulden", "inkomen", "geldzaken"),
    "werk_opleiding": ("werk", "opleiding", "school", "onderwijs", "werk & opleiding", "werk en scholing"),
    "tijdsbesteding": ("dagbesteding", "daginvulling", "vrije tijd"),
    "huisvesting": ("woning", "huis", "woonsituatie"),
    "huiselijke_relaties": ("huiselijk geweld", "relaties", "relatie", "gezinsrelaties", "scheiding"),
    "opvoeding": ("opvoeden", "opgroeien", "opvoeden en opgroeien", "ouderschap"),
    "geestelijke_gezondheid": ("ggz", "psychische gezondheid", "psychisch", "mentale gezondheid"),
    "lichamelijke_gezondheid": ("lichamelijk", "fysieke gezondheid", "ziekte"),
    "middelengebruik": ("verslaving", "middelen", "alcohol", "drugs", "alcohol en drugs"),
    "basale_adl": ("adl", "zelfverzorging", "persoonlijke verzorging", "basale adl"),
    "instrumentele_adl": ("huishouden", "instrumentele adl", "administratie", "zelfstandig wonen"),
    "sociaal_netwerk": ("netwerk", "sociale contacten", "eenzaamheid"),
    "maatschappelijke_participatie": ("participatie", "maatschappelijk", "vrijwilligerswerk"),
    "justitie": ("politie", "veiligheid", "strafrecht"),
}


class Lijstfout(ValueError):
    """A cell that cannot be read; the text is the Dutch message."""


def lees_keuze(cel: str, keuze: str, anders: dict[str, tuple[str, ...]]) -> str | None:
    """The code of a choice; None for an empty cell."""
    kaal = _kaal(cel)
    if not kaal:
        return None
    for code, naam in woorden(keuze).items():
        if kaal in {_kaal(code), _kaal(naam), *map(_kaal, anders.get(code, ()))}:
            return code
    raise Lijstfout(f"‘{_kort(cel)}’ ken ik niet. Kies uit: {', '.join(woorden(keuze).values())}.")


def lees_doelgroep(cel: str) -> str:
    """The group; it must be said."""
    gelezen = lees_keuze(cel, "doelgroep", _DOELGROEP)
    if gelezen is None:
        raise Lijstfout(f"Vul in: {', '.join(woorden('doelgroep').values())}.")
    return gelezen


def lees_indruk(cel: str) -> str:
    """The impression beforehand; empty is not known."""
    return lees_keuze(cel, "indruk", _INDRUK) or "onbekend"


def lees_levensdomeinen(cel: str) -> list[str]:
    """The life domains in one cell, with ; or , between them (or each on a line); each once."""
    heel = _lees_of_niets(cel)
    delen = [heel] if heel else [lees_keuze(deel, "levensdomein", _LEVENSDOMEIN) for deel in _SCHEIDING.split(cel)]
    return list(dict.fromkeys(deel for deel in delen if deel))


def _lees_of_niets(cel: str) -> str | None:
    """A cell that is one life domain as a whole, though it may hold a separator; else None."""
    try:
        return lees_keuze(cel, "levensdomein", _LEVENSDOMEIN)
    except Lijstfout:
        return None


def lees_begin(cel: str) -> str | None:
    """From when the story goes, as it is stored; None where it was not said."""
    tekst = cel.strip()
    if not tekst:
        return None
    tekst = tekst.removesuffix(" 00:00:00")  # a day that went through a spreadsheet
    try:
        return _check_en_geef(tekst)
    except DatumFout:
        gelezen = lees_datum(tekst)
    if gelezen is None or not gelezen.datum or gelezen.rest.strip():
        raise Lijstfout(f"‘{_kort(cel)}’ kan ik niet lezen als begin. Schrijf een jaar, zoals 2016, of mei 2016.")
    return str(gelezen.datum)


def _check_en_geef(tekst: str) -> str:
    """The date itself, where it is one in the way dates are stored. Raises DatumFout."""
    check_datum(tekst)
    return tekst


def lees_tekst(cel: str) -> str:
    """A line of text, not too long."""
    tekst = " ".join(cel.split())
    if len(tekst) > _MAX_TEKST:
        raise Lijstfout(f"Deze tekst is te lang: hooguit {_MAX_TEKST} tekens.")
    return tekst


def naar_tekst(waarde: Any) -> str:
    """A cell of a spreadsheet as text: a whole number without a point."""
    if isinstance(waarde, float) and waarde.is_integer():
        waarde = int(waarde)
    return str(waarde).replace("\r", "\n").strip()


def _kaal(tekst: str) -> str:
    return re.sub(r"[\s_]+", " ", tekst).strip(" .").casefold()


def _kort(tekst: str) -> str:
    regel = " ".join(tekst.split())
    return regel if len(regel) <= 40 else regel[:39] + "…"
