"""A candidate as a question in plain Dutch: a short name, and what was counted.

Source: calculation rules, Candidates for attention points: questions for people, never conclusions.
"""

from dataclasses import dataclass

from aspects.aspectenlijst import laad_aspecten
from aspects.kandidaten import Kandidaat
from aspects.kandidaten.drempels import lees_drempels
from casus.datums import dagen_in_woorden
from casus.getallen import schrijf_getal
from casus.model import Onderzoek
from casus.woorden import woord


@dataclass(frozen=True)
class Kandidaatwoorden:
    """``titel``: what it is about; ``geteld``: in which stories it was counted; ``vraag``: what to ask oneself."""

    titel: str
    geteld: str
    vraag: str


def noem_kandidaat(kandidaat: Kandidaat, onderzoek: Onderzoek) -> Kandidaatwoorden:
    """A candidate in words; one of a code nobody knows bears its code."""
    labels = {aspect.code: aspect.label for aspect in laad_aspecten(onderzoek)}
    soort, *delen = kandidaat.code.split(":")
    namen = [labels.get(deel, deel) for deel in delen]
    if soort == "aspect" and len(delen) == 2:
        return _noem_aspect(namen[0], delen[1])
    if soort == "perspectief":
        return Kandidaatwoorden(
            f"{namen[0]}: inwoner en gebiedsteam zien het anders",
            "De een zegt dat het hielp, de ander dat het tegenwerkte.",
            "Wat ziet de een, dat de ander niet ziet?",
        )
    if soort == "spanning" and len(delen) == 2:
        return Kandidaatwoorden(
            f"{namen[0]} hielp, {namen[1].lower()} werkte tegen",
            "Beide komen samen in hetzelfde verhaal, vaker dan te verwachten was.",
            "Zit het een het ander in de weg?",
        )
    if soort == "regiegat" and delen:
        dagen = dagen_in_woorden(onderzoek.regie_drempel_dagen)
        vorm = woord("vorm", delen[0])
        return Kandidaatwoorden(
            f"Een stuk zonder {vorm}",
            f"Minstens {dagen} is niemand genoemd, of het was onduidelijk, en niemand legde het uit.",
            "Wie had hier het overzicht?",
        )
    return _noem_ander(kandidaat.code, onderzoek)


def _noem_aspect(label: str, soort: str) -> Kandidaatwoorden:
    if soort == "borgen":
        return Kandidaatwoorden(f"{label}: hielp", "De aanwezigen zeggen dat het hielp.", "Hoe houden we dit vast?")
    if soort == "drempel":
        return Kandidaatwoorden(
            f"{label}: werkte tegen", "De aanwezigen zeggen dat het tegenwerkte.", "Wat stond er in de weg?"
        )
    return Kandidaatwoorden(
        f"{label}: mensen zien het anders",
        "Binnen een verhaal zeggen mensen iets anders, of het hielp hier en werkte daar tegen.",
        "Waar zit de spanning?",
    )


def _noem_ander(code: str, onderzoek: Onderzoek) -> Kandidaatwoorden:
    lang = dagen_in_woorden(onderzoek.evaluatie_drempel_dagen)
    partijen = schrijf_getal(lees_drempels(onderzoek)["veel_partijen_aantal"])
    return {
        "tussenevaluatie": Kandidaatwoorden(
            "Lang niet teruggekeken op een doel", f"Bij een doel keek zeker meer dan {lang} niemand terug.",
            "Wie had kunnen terugkijken, en wanneer?",
        ),
        "normtermijn": Kandidaatwoorden(
            "Een besluit kwam te laat", "Tussen melding en besluit zat zeker meer tijd dan de norm.",
            "Waar bleef het liggen, en wat deed het wachten?",
        ),
        "wisseling_van_de_wacht": Kandidaatwoorden(
            "Gebiedsteammedewerkers wisselden", "Twee keer of vaker nam een ander het over.",
            "Wat ging er verloren bij de wissel?",
        ),
        "veel_partijen": Kandidaatwoorden(
            "Veel partijen rond één inwoner", f"Er deden {partijen} of meer partijen mee.", "Wie hield het bij elkaar?"
        ),
        "weinig_vrijwilligers": Kandidaatwoorden(
            "Geen vrijwilligers", "Er deed geen vrijwilliger mee.", "Was er iemand geweest die kon helpen?"
        ),
        "geen_collectief": Kandidaatwoorden(
            "Geen hulp in een groep", "Er deed geen collectieve voorziening mee.", "Was er iets in de buurt dat paste?"
        ),
    }.get(code, Kandidaatwoorden(code, "", ""))  # fmt: skip
