"""The paper that a person gets who asked what is kept about them: what may be given, and in words what may not.

Never a tip of who told it, and of a strikt story no year and no number of what is shut: that too tells something.
Source: confidentiality, "Safety of people"; AVG art. 15 and 12.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from casus.beeld.woorden import maak_hoofdletter
from casus.datums import in_woorden
from casus.model import Casus, Onderzoek
from exports.inzage.feiten import lijst_feiten
from exports.inzage.passages import Passage, vind_passages

ZWART = "[zwart gemaakt]"
MERK = "Vertrouwelijk: alleen voor u"
_VOORAF = (
    "U vroeg wat wij over u bewaren. Dat mag altijd. De gemeente wil leren van verhalen van inwoners. "
    "Mensen vertelden samen wat er gebeurde. Dat is opgeschreven, zonder namen. Een mens keek wat er over u in staat, "
    "en wat u mag krijgen."
)
_NIET = "U mag weten wat er over u staat. Anderen moeten ook veilig kunnen praten. Daarom:"
_MEER = "Misschien staat er meer. Daar zeggen wij niets over, om anderen te beschermen."
_WET = "Dit staat in de wet: artikel 15, vierde lid, van de AVG, en artikel 41 van de Uitvoeringswet AVG."
_RECHTEN = (
    "Klopt er iets niet? Vraag de gemeente om het te verbeteren of weg te halen.",
    "Bent u het niet eens met dit antwoord? Dan kunt u bezwaar maken bij de gemeente.",
    "U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.",
)
_WAAROM_NIET = (
    "Wat iemand anders vertelde, is van die ander. Wie iets vertelde, zeggen we nooit.",
    "Wat over iemand anders gaat, geven we niet.",
    "Wat een ander in gevaar kan brengen, geven we niet.",
)


@dataclass(frozen=True)
class Stuk:
    """A part of the paper: its heading, what is said first, short lines, rows under ``koppen``, what is said last."""

    kop: str
    alineas: tuple[str, ...] = ()
    punten: tuple[str, ...] = ()
    koppen: tuple[str, ...] = ()
    rijen: tuple[tuple[str, ...], ...] = ()
    slot: str = ""


@dataclass(frozen=True)
class Uittreksel:
    """The whole paper."""

    titel: str
    ondertitel: str
    datum_tekst: str
    stukken: tuple[Stuk, ...]
    merk: str = MERK


def maak_uittreksel(
    casus: Casus, betrokkene_id: str, onderzoek: Onderzoek, gegeven: Collection[str], datum: date
) -> Uittreksel:
    """The extract of one person in one story. ``gegeven``: the keys of the passages a human released.

    A passage that is shut stays black, also where its key is among them. KeyError: this person is not in the story.
    """
    passages = vind_passages(casus, betrokkene_id)
    eigen, over = [p for p in passages if p.eigen], [p for p in passages if not p.eigen]
    return Uittreksel(
        titel="Wat er over u is opgeschreven",
        ondertitel=f"Antwoord van de gemeente {onderzoek.gemeente} op uw vraag om inzage",
        datum_tekst=in_woorden(datum.isoformat()),
        stukken=(
            Stuk("Waar het over gaat", (_VOORAF,), lijst_feiten(casus, betrokkene_id, onderzoek)),
            *_maak_eigen(eigen, gegeven),
            _maak_over(over, gegeven, casus.veiligheid == "strikt"),
            Stuk("Wat wij niet geven", (_NIET,), _WAAROM_NIET, slot=_WET),
            Stuk("Wat u nu kunt doen", punten=_RECHTEN),
        ),
    )


def is_te_geven(passage: Passage, gegeven: Collection[str]) -> bool:
    """True where a human released this passage, and nothing in it is shut."""
    return not passage.dicht and passage.sleutel in gegeven


def _maak_eigen(eigen: Collection[Passage], gegeven: Collection[str]) -> tuple[Stuk, ...]:
    regels = tuple(p.tekst if is_te_geven(p, gegeven) else ZWART for p in eigen)
    return (Stuk("Wat u zelf zei", punten=regels),) if regels else ()


def _maak_over(over: Collection[Passage], gegeven: Collection[str], strikt: bool) -> Stuk:
    """Per item a row; of a strikt story only what is given, and one sentence that there may be more."""
    rijen = tuple(
        (soort, jaar, tekst)
        for (_, soort, jaar), groep in groupby(over, key=_noem_item)
        if (tekst := _schrijf_rij(list(groep), gegeven, strikt))
    )
    kop = "Wat er over u staat"
    if strikt:
        alineas = () if rijen else ("Er is niets dat wij u kunnen geven.",)
        return Stuk(kop, alineas, tuple(tekst for _, _, tekst in rijen), slot=_MEER)
    if not rijen:
        return Stuk(kop, ("Er staat verder niets over u.",))
    hoofdletters = tuple((maak_hoofdletter(soort), jaar, tekst) for soort, jaar, tekst in rijen)
    return Stuk(kop, koppen=("Soort", "Jaar", "Wat er staat"), rijen=hoofdletters)


def _noem_item(passage: Passage) -> tuple[str, str, str]:
    return passage.item, passage.soort, passage.jaar


def _schrijf_rij(passages: list[Passage], gegeven: Collection[str], strikt: bool) -> str:
    """The sentences of an item; what is black between them is one mark, however long it is."""
    stukken: list[str] = []
    for passage in passages:
        if is_te_geven(passage, gegeven):
            stukken.append(passage.tekst if passage.tekst[-1] in ".!?…" else f"{passage.tekst}.")
        elif not strikt and stukken[-1:] != [ZWART]:
            stukken.append(ZWART)
    return " ".join(stukken)
