"""Writes a report as PDF/UA-1: tagged, in Dutch, with bookmarks, working links and alternative text.

The time inside is the date of the report: the same report gives the same bytes.
"""

from collections.abc import Sequence
from dataclasses import asdict, fields
from typing import Any

from exports.rapport.model import Aanhaling, Alinea, Deel, LeesMeer, Lijst, Rapport, Tabel
from exports.schrijvers.kolommen import verdeel_kolommen, vind_ruim
from exports.schrijvers.opmaak import (
    INHOUD_DIEPTE, Plek, citeer, is_klein, is_kort, is_rij, is_tussenkop, leidt_in, mag_breken, schakel, vind_namen,
    wijs_plekken,
)  # fmt: skip
from exports.schrijvers.zetten import SchrijfFout, vraag_na, zet_pdf

__all__ = ["SchrijfFout", "schrijf_pdf"]


def schrijf_pdf(rapport: Rapport) -> bytes:
    """The report as PDF. Raises SchrijfFout where it cannot be laid out."""
    return zet_pdf("rapport.typ", maak_gegevens(rapport), rapport.datum, "Het rapport")


def schat_bladzijden(rapport: Rapport) -> dict[str, int]:
    """Per heading the page it is near in Word, where lines stand further apart than in the PDF. Raises SchrijfFout."""
    gegevens = {**maak_gegevens(rapport), "word": True}
    for deel in gegevens["delen"]:
        if "svg" in deel:
            # Only how large a picture is counts here; to read it whole takes most of the time.
            deel["svg"] = deel["svg"].split(">", 1)[0] + "></svg>"
    gevonden = vraag_na("rapport.typ", gegevens, "bladzijden", "Het rapport")
    return {naam: int(bladzij) for naam, bladzij in gevonden}


def maak_gegevens(rapport: Rapport) -> dict[str, Any]:
    """The report as plain lists and texts, each part with its kind, its caption number and where its links lead."""
    plekken = wijs_plekken(rapport.delen)
    namen = vind_namen(plekken)
    return {
        "titel": rapport.titel,
        "ondertitel": rapport.ondertitel,
        "merk": rapport.merk,
        "datum_tekst": rapport.datum_tekst,
        "taal": rapport.taal,
        "diepte": INHOUD_DIEPTE,
        "kort": is_kort(plekken),
        "word": False,
        "voorblad": _maak_delen([Plek(deel) for deel in rapport.voorblad], namen),
        "delen": _maak_delen(plekken, namen),
    }


def _maak_delen(plekken: Sequence[Plek], namen: dict[str, str]) -> list[dict[str, Any]]:
    return [
        {
            "soort": type(plek.deel).__name__, "label": plek.label, "naam": plek.naam, "na_kop": plek.na_kop,
            **_maak_deel(plek.deel, namen),
        }  # fmt: skip
        for plek in plekken
    ]


def _maak_deel(deel: Deel, namen: dict[str, str]) -> dict[str, Any]:
    if isinstance(deel, LeesMeer):
        if is_rij(deel):
            punten = [{"tekst": naar.tekst, "naam": namen.get(naar.anker, "")} for naar in deel.naar]
            return {"stukken": [{"tekst": deel.inleiding, "naam": ""}], "punten": punten}
        return {"stukken": [asdict(stuk) for stuk in schakel(deel, namen)], "punten": []}
    if isinstance(deel, Aanhaling):
        return {"tekst": citeer(deel.tekst), "wie": deel.wie}
    if isinstance(deel, Tabel):
        return {
            **_los(deel), "delen": verdeel_kolommen(deel), "ruim": vind_ruim(deel), "heel": is_klein(deel),
            "breekt": [nummer for nummer, rij in enumerate(deel.rijen) if mag_breken(rij)],
        }  # fmt: skip
    if isinstance(deel, Alinea):
        return {**_los(deel), "leidt_in": leidt_in(deel), "kort": is_tussenkop(deel)}
    if isinstance(deel, Lijst):
        return {**_los(deel), "heel": is_klein(deel)}
    return _los(deel)


def _los(deel: Deel) -> dict[str, Any]:
    """The part as texts and lists, without the numbers behind its picture: paper has the picture."""
    return {veld.name: getattr(deel, veld.name) for veld in fields(deel) if veld.name not in ("grafiek", "grafieken")}
