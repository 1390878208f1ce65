"""What stands behind one amount, line by line in words: the sum, the days, the price and where it is from."""

from collections.abc import Mapping, Sequence

from aspects.kosten import Post
from aspects.kosten.uitleg import schrijf_bereik, schrijf_dagen, schrijf_som_met_uitkomst
from casus.getallen import schrijf_bedrag
from casus.model import Prijs
from casus.woorden import woord

_NODIG = {"aantal": "hoeveel", "eenheid": "eenheid", "per": "per week of in totaal", "prijs": "prijs"}


def zeg_nodig(ontbrekend: Sequence[str]) -> str:
    """What an inzet still waits for: 'nog nodig: hoeveel, prijs'."""
    return f"nog nodig: {', '.join(_NODIG[veld] for veld in ontbrekend)}"


def vertel_som(post: Post, prijzen: Mapping[str, Prijs]) -> list[str]:
    """The lines behind an amount."""
    regels = [schrijf_som_met_uitkomst(post)]
    if post.per != "totaal":
        regels.append(f"Gerekend over {schrijf_dagen(post)}.")
    if post.breedte:
        regels.append(f"Niet alles staat vast: van zeker tot mogelijk {_bereik(post)}.")
    regels.append(_vertel_prijs(post, prijzen))
    if post.aard == "schaduw":
        return [*regels, "Schaduw: niemand betaalt dit. Het telt in geen totaal mee."]
    return [*regels, f"Wie betaalt: {woord('financier', post.financier)}."]


def _bereik(post: Post) -> str:
    return schrijf_bereik(post.bedrag_zeker, post.bedrag_mogelijk)


def _vertel_prijs(post: Post, prijzen: Mapping[str, Prijs]) -> str:
    if post.eigen_prijs:
        return "Eigen prijs, ingevuld bij deze inzet; niet naar een ander jaar gerekend."
    regel = prijzen[post.prijscode or ""]
    merken = [*(["indicatief"] if regel.indicatief else []), *(["rekenwaarde"] if regel.aard == "schaduw" else [])]
    return f"Prijs uit de lijst: {' · '.join([regel.omschrijving, *merken, vertel_regel(regel)])}."


def vertel_regel(regel: Prijs) -> str:
    """A line of the price list but for what it is called: '€ 66,00 per uur · prijspeil 2015 · … · bron: …'."""
    delen = [f"{schrijf_bedrag(regel.prijs)} per {woord('eenheid', regel.eenheid)}", f"prijspeil {regel.prijspeil}"]
    return " · ".join([*delen, f"in de lijst: {woord('financier', regel.financier)}", f"bron: {regel.bron}"])
