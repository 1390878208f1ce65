"""A sheet to print for the talk with the team: what stands out over the stories, and questions; no case on it."""

from dataclasses import dataclass

from aspects.leerbeeld.model import Leerbeeld, Vormbeeld
from aspects.leerbeeld.woorden import VORMWOORDEN
from aspects.tellingen import ONDER_TELLING, noem_telling_verhalen

TITEL = "Praten over regie"
UITLEG = (
    "Dit blad is voor een gesprek in het team. Er staat geen verhaal op en niemand wordt beoordeeld. "
    "Neem per onderwerp een kwartier. Vraag eerst wat u herkent, dan pas wat anders kan."
)


@dataclass(frozen=True)
class Gespreksblok:
    """One subject: what was seen, in words; what to talk about; how many lines there are to write on."""

    kop: str
    gezien: tuple[str, ...]
    vragen: tuple[str, ...]
    schrijfregels: int = 3


@dataclass(frozen=True)
class Gespreksblad:
    """A sheet as plain data; ``peildatum`` (ISO) is only for the file, so that the same sheet gives the same bytes."""

    titel: str
    ondertitel: str
    uitleg: str
    blokken: tuple[Gespreksblok, ...]
    onder: str
    peildatum: str


def maak_gespreksblad(beeld: Leerbeeld, onderzoek: str, peildatum: str) -> Gespreksblad | None:
    """The sheet of a learning picture; None where there are too few stories for one.

    ``onderzoek``: the name of the evaluation. Counts are words ('in een deel van de verhalen'), never a list.
    """
    if not beeld.verhalen:
        return None
    blokken = [_maak_vormblok(vorm) for vorm in beeld.vormen if _valt_op(vorm)]
    blokken += _maak_inkoopblok(beeld) + _maak_doelenblok(beeld) + [_maak_slot()]
    return Gespreksblad(TITEL, onderzoek, UITLEG, tuple(blokken), ONDER_TELLING, peildatum)


def _zin(aantal: int, van: int, rest: str) -> str:
    woorden = noem_telling_verhalen(aantal, van)
    return f"{woorden[:1].upper()}{woorden[1:]} {rest}."


def _valt_op(vorm: Vormbeeld) -> bool:
    aantallen = (vorm.met_open, vorm.met_gemist, vorm.met_uitgelegd, vorm.met_onduidelijk, vorm.met_dubbel)
    return any(aantallen) or vorm.met_wisselingen > 0


def _maak_vormblok(vorm: Vormbeeld) -> Gespreksblok:
    regels = (
        (vorm.met_open, "had een tijd lang niemand deze regie. Waarom is nog niet gezegd"),
        (vorm.met_gemist, "had een tijd lang niemand deze regie, en werd dat gemist"),
        (vorm.met_uitgelegd, "had een tijd lang niemand deze regie, met een reden"),
        (vorm.met_onduidelijk, "was een tijd lang onduidelijk wie deze regie had"),
        (vorm.met_dubbel, "hadden twee tegelijk deze regie"),
        (vorm.met_wisselingen, "ging deze regie over naar iemand anders"),
    )
    vragen = []
    if vorm.met_open or vorm.met_gemist:
        vragen.append("Wanneer valt deze regie bij ons weg? Hoe merken we dat?")
    if vorm.met_uitgelegd:
        vragen.append("Wanneer is loslaten goed? Wie weet dan dat het zo is afgesproken?")
    if vorm.met_onduidelijk or vorm.met_dubbel:
        vragen.append("Hoe spreken we af wie het doet? Hoort de inwoner dat ook?")
    if vorm.met_wisselingen:
        vragen.append("Wat helpt als iemand anders het overneemt? Wat gaat er dan verloren?")
    kop = VORMWOORDEN[vorm.vorm]
    return Gespreksblok(
        kop=f"{kop[:1].upper()}{kop[1:]}",
        gezien=tuple(_zin(aantal, vorm.verhalen, rest) for aantal, rest in regels if aantal),
        vragen=tuple(vragen),
    )


def _maak_inkoopblok(beeld: Leerbeeld) -> list[Gespreksblok]:
    if not beeld.ingekocht.geraakt:
        return []
    gezien = _zin(
        beeld.ingekocht.geraakt, beeld.ingekocht.verhalen,
        "liep ingekochte hulp lang door zonder dat iemand erop terugkeek",
    )  # fmt: skip
    vragen = (
        "Wie kijkt bij ons terug op hulp die wij inkochten, en wanneer?",
        "Hoe horen we van de aanbieder of de hulp bracht waar die voor was?",
    )
    return [Gespreksblok("Ingekochte hulp", (gezien,), vragen)]


def _maak_doelenblok(beeld: Leerbeeld) -> list[Gespreksblok]:
    if not beeld.doelen.geraakt:
        return []
    gezien = _zin(beeld.doelen.geraakt, beeld.doelen.verhalen, "keek lang niemand terug op een doel")
    vragen = ("Hoe houden we doelen levend?", "Wanneer laten we een doel los, en wie zegt dat?")
    return [Gespreksblok("Doelen", (gezien,), vragen)]


def _maak_slot() -> Gespreksblok:
    vragen = ("Wat herkennen we, en wat niet?", "Wat gaan we anders doen? Wie begint, en wanneer kijken we terug?")
    return Gespreksblok("Tot slot", (), vragen, schrijfregels=5)
