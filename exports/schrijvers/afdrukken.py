"""Writes what is printed for the table as PDF/UA-1: cards, consent form, name cards, blank timeline."""

from dataclasses import asdict
from datetime import date

from casus.model import Casus, Onderzoek
from casus.toestemming import mag_op_papier, waarom_niet_op_papier
from exports.afdrukken import KAARTEN, laad_toestemming, maak_naamkaarten, maak_tijdlijnblad
from exports.schrijvers.pdf import SchrijfFout
from exports.schrijvers.zetten import ZONDER_DATUM, zet_pdf

KNIP = "Knip op de streepjes."


def schrijf_kaarten_pdf() -> bytes:
    """The six cards to score with, to cut: a face, a number and words."""
    gegevens = {"titel": "Kaarten: hielp het?", "uitleg": KNIP, "kaarten": [asdict(kaart) for kaart in KAARTEN]}
    return zet_pdf("kaarten.typ", gegevens, ZONDER_DATUM, "Het vel met kaarten")


def schrijf_toestemming_pdf(onderzoek: Onderzoek) -> bytes:
    """The consent form, one for each person."""
    gegevens = {**laad_toestemming(), "ondertitel": f"{onderzoek.naam}, {onderzoek.gemeente}"}
    return zet_pdf("toestemming.typ", gegevens, ZONDER_DATUM, "Het formulier")


def schrijf_betrokkenen_pdf(casus: Casus) -> bytes:
    """A card for on the table for each of the people. Raises SchrijfFout where nothing may be on paper."""
    if not mag_op_papier(casus):
        raise SchrijfFout(waarom_niet_op_papier(casus))
    kaarten = [asdict(kaart) for kaart in maak_naamkaarten(casus)]
    gegevens = {"titel": "Kaarten: wie er zijn", "uitleg": KNIP, "kaarten": kaarten}
    return zet_pdf("betrokkenen.typ", gegevens, ZONDER_DATUM, "Het vel met kaarten")


def schrijf_tijdlijnblad_pdf(casus: Casus | None = None, peildatum: date | None = None, blad: str = "A3") -> bytes:
    """A blank timeline on A3 or A4, with the years of this case; without a case one writes the years oneself."""
    inhoud = asdict(maak_tijdlijnblad(casus, peildatum))
    gegevens = {**inhoud, "titel": "Tijdlijn", "uitleg": "Schrijf of plak op dit blad wat er gebeurde.", "blad": blad}
    return zet_pdf("tijdlijnblad.typ", gegevens, ZONDER_DATUM, "Het tijdlijnblad")
