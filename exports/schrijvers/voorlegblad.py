"""Writes the sheet that puts a vignette to somebody as PDF/UA-1: the words, three boxes, room to write.

Nothing of the case is on it but the vignette itself. Source: product, the method (5, work out and verify).
"""

from aspects.verificatie import waarom_niet_voorleggen
from casus.model import Casus, Vignet
from exports.schrijvers.samenvatting import weiger_zonder_papier
from exports.schrijvers.zetten import ZONDER_DATUM, SchrijfFout, zet_pdf

_UITLEG = (
    "Wij maken een rapport over wat hulp voor mensen doet. Daarin staan korte verhalen. Hieronder staat er een.",
    "Het gaat over iets waar u bij was. Er staan geen namen in. Klopt het, en mag het zo?",
)
_KEUZES = ("Ja, dit mag zo.", "Ja, maar er moet iets anders.", "Nee, dit mag er niet in.")
_INVULLEN = ("Wie vult dit in?", "Datum")


def schrijf_voorlegblad_pdf(casus: Casus, vignet: Vignet) -> bytes:
    """The sheet. Raises SchrijfFout where this vignette is put to nobody, or nothing may be on paper."""
    if waarom := waarom_niet_voorleggen(casus):
        raise SchrijfFout(waarom)
    weiger_zonder_papier(casus)
    gegevens = {
        "titel": "Klopt dit zo?", "uitleg": list(_UITLEG), "kop": vignet.titel,
        "alineas": [alinea.strip() for alinea in vignet.tekst.split("\n") if alinea.strip()],
        "vraag": "Wat vindt u ervan?", "keuzes": list(_KEUZES), "wat_anders": "Wat moet er anders?",
        "invullen": list(_INVULLEN), "onder": "U hoeft niet mee te doen. U mag uw antwoord later veranderen.",
    }  # fmt: skip
    return zet_pdf("voorlegblad.typ", gegevens, ZONDER_DATUM, "Het blad om voor te leggen")
