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
    blokken = [*_maak_regieblokken(beeld), *_maak_inkoopblok(beeld), *_maak_doelenblok(beeld), _maak_slot()]
    return Gespreksblad(TITEL, onderzoek, UITLEG, tuple(blokken), ONDER_TELLING, peildatum)


def _maak_regieblokken(beeld: Leerbeeld) -> list[Gespreksblok]:
    """Three subjects over all forms: nobody, unclear or two at once, and handing over; only what was seen."""
    onderwerpen = (
        (
            "Als niemand de regie heeft",
            (
                ("met_open", "is nog de vraag waarom"),
                ("met_gemist", "is de regie gemist"),
                ("met_uitgelegd", "is het uitgelegd"),
            ),
            (
                "Wanneer valt regie bij ons weg? Hoe merken we dat?",
                "Wanneer is loslaten goed? Wie weet dan dat het zo is afgesproken?",
            ),
        ),
        (
            "Als niet duidelijk is wie het doet, of twee het doen",
            (("met_onduidelijk", "was het een tijd lang onduidelijk"), ("met_dubbel", "deden twee het tegelijk")),
            ("Hoe spreken we af wie het doet? Hoort de inwoner dat ook?",),
        ),
        (
            "Als de regie overgaat naar iemand anders",
            (("met_wisselingen", "ging de regie over"),),
            ("Wat helpt als iemand anders het overneemt? Wat gaat er dan verloren?",),
        ),
    )  # fmt: skip
    uit = []
    for kop, tellingen, vragen in onderwerpen:
        if gezien := tuple(filter(None, (_zeg_vorm(vorm, tellingen) for vorm in beeld.vormen))):
            uit.append(Gespreksblok(kop, gezien, vragen))
    return uit


def _zeg_vorm(vorm: Vormbeeld, tellingen: tuple[tuple[str, str], ...]) -> str:
    """'Dagelijkse regie: in enkele verhalen is de regie gemist.'; '' where nothing was seen."""
    delen = [
        f"{noem_telling_verhalen(getattr(vorm, veld), vorm.verhalen)} {rest}"
        for veld, rest in tellingen
        if getattr(vorm, veld)
    ]
    naam = VORMWOORDEN[vorm.vorm]
    return f"{naam[:1].upper()}{naam[1:]}: {', '.join(delen)}." if delen else ""


def _zin(aantal: int, van: int, rest: str) -> str:
    woorden = noem_telling_verhalen(aantal, van)
    return f"{woorden[:1].upper()}{woorden[1:]} {rest}."


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
