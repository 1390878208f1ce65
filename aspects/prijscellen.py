"""One cell of a price list: what people write, as the value it stands for, or what is wrong with it."""

import re
from collections.abc import Callable
from decimal import Decimal

from aspects.tabelbestand import Cel
from casus.getallen import EENHEDEN
from casus.model.velden import ID_PATROON
from casus.woorden import woorden

MAX_TEKST = 1000
_JA_NEE = {"ja": True, "j": True, "x": True, "1": True, "true": True, "waar": True,
           "nee": False, "n": False, "0": False, "false": False, "onwaar": False, "": False}  # fmt: skip
_MEERVOUDEN = {
    **{meer: code for code, (_, meer) in EENHEDEN.items()}, "uren": "uur", "jaren": "jaar", "keren": "keer",
}  # fmt: skip
_BEDRAG = re.compile(r"\d+|\d*[.,]\d{1,2}|[1-9]\d{0,2}(\.\d{3})+(,\d{1,2})?|[1-9]\d{0,2}(,\d{3})+(\.\d{1,2})?")
_TWEE_KANTEN = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
_TE_PRECIES = re.compile(r"\d*[.,]\d{3,}")


class Celfout(ValueError):
    """A cell that cannot be read; the message says in Dutch what is wrong and what to write."""


def lees_cel(kolom: str, cel: Cel) -> object:
    """The value of a cell of this column, fit for a price line. Raises Celfout."""
    return _LEZERS.get(kolom, _lees_tekst)(cel)


def _schrijf(cel: Cel) -> str:
    """A cell as text: a whole number without '.0', the rest without space around it."""
    if isinstance(cel, float) and cel.is_integer():
        return str(int(cel))
    return str(cel).strip()


def _citeer(tekst: str) -> str:
    kort = " ".join(tekst.split())
    return f"‘{kort if len(kort) <= 40 else kort[:39] + '…'}’"


def _lees_tekst(cel: Cel) -> str:
    tekst = _schrijf(cel)
    if not tekst:
        raise Celfout("dit is leeg. Vul het in.")
    if len(tekst) > MAX_TEKST:
        raise Celfout(f"deze tekst is te lang: {len(tekst)} tekens, hooguit {MAX_TEKST}.")
    return tekst


def _lees_code(cel: Cel) -> str:
    tekst = _schrijf(cel)
    if not re.fullmatch(ID_PATROON, tekst):
        wat = f"{_citeer(tekst)} kan geen code zijn" if tekst else "dit is leeg"
        raise Celfout(f"{wat}. Gebruik letters zonder accent, cijfers, - en _, hooguit 64, bijvoorbeeld HULP-1.")
    return tekst


def _lees_bron(cel: Cel) -> str:
    if not _schrijf(cel):
        raise Celfout("dit is leeg. Schrijf waar de prijs vandaan komt.")
    return _lees_tekst(cel)


def _lees_adres(cel: Cel) -> str | None:
    return _lees_tekst(cel) if _schrijf(cel) else None


def _lees_prijs(cel: Cel) -> Decimal:
    """An amount of at most two decimals; a number from a spreadsheet may be off by what a float cannot hold."""
    if isinstance(cel, float):
        exact = Decimal(repr(cel))
        afgerond = round(exact, 2) if abs(exact) < 10**10 else exact
        if abs(exact - afgerond) < Decimal("0.000001"):
            return _check_grootte(afgerond, str(cel))
        raise Celfout(
            f"{_citeer(_met_komma(exact))} heeft meer dan twee cijfers achter de komma. Rond het af op centen."
        )
    tekst = re.sub(r"€|euro?|\s|,-+$", "", _schrijf(cel).casefold())
    if not tekst:
        raise Celfout("dit is leeg. Schrijf bijvoorbeeld 62,50.")
    if _TWEE_KANTEN.fullmatch(tekst):
        heel = re.sub(r"[.,]", "", tekst)
        raise Celfout(f"{_citeer(tekst)} kan op twee manieren gelezen worden. Schrijf {heel},00 of rond af op centen.")
    if not _BEDRAG.fullmatch(tekst):
        if _TE_PRECIES.fullmatch(tekst):
            raise Celfout(f"{_citeer(tekst)} heeft meer dan twee cijfers achter de komma. Rond het af op centen.")
        raise Celfout(f"{_citeer(_schrijf(cel))} is geen bedrag. Schrijf bijvoorbeeld 62,50.")
    return _check_grootte(Decimal(_zet_punt(tekst)), tekst)


def _met_komma(getal: Decimal) -> str:
    return format(getal, "f").replace(".", ",")


def _zet_punt(tekst: str) -> str:
    """'1.234,50' and '1,234.50' both as '1234.50': only the last mark can be that of the cents."""
    heel, teken, centen = re.fullmatch(r"(.*?)(?:([.,])(\d{1,2}))?", tekst).groups()  # type: ignore[union-attr]
    kaal = re.sub(r"[.,]", "", heel) or "0"
    return f"{kaal}.{centen}" if teken else kaal


def _check_grootte(bedrag: Decimal, tekst: str) -> Decimal:
    if bedrag < 0:
        raise Celfout(f"{_citeer(tekst)} is minder dan nul. Schrijf een bedrag van 0 of meer.")
    if bedrag >= 10**10:
        raise Celfout(f"{_citeer(tekst)} is te groot voor een prijs.")
    return bedrag


def _lees_jaar(cel: Cel) -> int:
    tekst = _schrijf(cel)
    if not re.fullmatch(r"(19|20)[0-9]{2}", tekst):
        wat = f"{_citeer(tekst)} is geen jaar" if tekst else "dit is leeg"
        raise Celfout(f"{wat}. Schrijf het jaar van de prijs, bijvoorbeeld 2024.")
    return int(tekst)


def _lees_ja_nee(cel: Cel) -> bool:
    tekst = _schrijf(cel)
    if tekst.casefold() not in _JA_NEE:
        raise Celfout(f"{_citeer(tekst)} kan hier niet. Schrijf ja of nee.")
    return _JA_NEE[tekst.casefold()]


def _maak_keuzelezer(keuze: str, anders: str | None = None) -> Callable[[Cel], str]:
    """Reads a choice by its code or by its words; an empty cell is ``anders``."""

    def lees(cel: Cel) -> str:
        tekst = _schrijf(cel)
        gezocht = tekst.casefold()
        if not gezocht and anders is not None:
            return anders
        gezocht = _MEERVOUDEN.get(gezocht, gezocht) if keuze == "eenheid" else gezocht
        for code, label in woorden(keuze).items():
            if gezocht in (code, label.casefold()):
                return code
        wat = f"{_citeer(tekst)} kan hier niet" if tekst else "dit is leeg"
        raise Celfout(f"{wat}. Kies uit: {', '.join(woorden(keuze))}.")

    return lees


_LEZERS: dict[str, Callable[[Cel], object]] = {
    "code": _lees_code,
    "prijs": _lees_prijs,
    "prijspeil": _lees_jaar,
    "indicatief": _lees_ja_nee,
    "bron": _lees_bron,
    "bron_url": _lees_adres,
    "eenheid": _maak_keuzelezer("eenheid"),
    "financier": _maak_keuzelezer("financier", "onbekend"),
    "aard": _maak_keuzelezer("aard", "betaald"),
}
