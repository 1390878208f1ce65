"""The words of the learning picture: groups, kinds of stretches, and how long things lasted."""

from collections.abc import Sequence

from aspects.leerbeeld.model import Deel, Groep, SoortDeel, Stand, Uitleg
from aspects.regie import VORMEN
from casus.woorden import som_op, woord

DAGEN_PER_MAAND = 30.4375
GROEPWOORDEN: dict[Groep, str] = {
    "inwoner": "inwoner", "naaste": "naaste", "vrijwilliger": "vrijwilliger", "gebiedsteam": "gebiedsteam",
    "gemeente": "gemeente", "aanbieder": "aanbieder", "ketenpartner": "ketenpartner", "anders": "iemand anders",
}  # fmt: skip
GROEPLETTERS: dict[Groep, str] = {
    "inwoner": "I", "naaste": "N", "vrijwilliger": "V", "gebiedsteam": "T", "gemeente": "G", "aanbieder": "A",
    "ketenpartner": "K", "anders": "X",
}  # fmt: skip
SOORTWOORDEN: dict[SoortDeel, str] = {
    "verklaard": "niemand, met een uitleg", "onduidelijk": "onduidelijk wie", "vraag": "niemand genoemd",
    "gemist": "niemand, en dat is gemist",
}  # fmt: skip
STANDWOORDEN: dict[Stand, str] = {
    "open": "nog een vraag", "gemist": "gemist, zeggen de mensen", "uitgelegd": "uitgelegd",
}  # fmt: skip
UITLEGWOORDEN: dict[Uitleg, str] = {
    "alles": "alle stukken zonder regie", "open": "nog een vraag", "gemist": "gemist, zeggen de mensen",
    "uitgelegd": "uitgelegd",
}  # fmt: skip
LIJNWOORDEN: dict[int | None, str] = {
    1: "aanbieder, 1e lijn", 2: "aanbieder, 2e lijn", None: "aanbieder, lijn niet gezegd",
}  # fmt: skip
NIET_GEZEGD = "niet gevraagd of niet gezegd"
VORMWOORDEN: dict[str, str] = {vorm: woord("vorm", vorm) for vorm in VORMEN}


def noem_duur(dagen: int) -> str:
    """A length in words, rounded: '2 weken', '1 maand', '14 maanden'; in months from one month on."""
    if dagen < 11:
        return "een paar dagen" if dagen > 1 else "1 dag"
    maanden = round(dagen / DAGEN_PER_MAAND)
    if dagen < 26:
        return f"{round(dagen / 7)} weken"
    return "1 maand" if maanden <= 1 else f"{maanden} maanden"


def noem_spreiding(kortste: int, langste: int) -> str:
    """'9 maanden', '2 weken tot 14 maanden', '4 tot 33 maanden'."""
    van, tot = noem_duur(kortste), noem_duur(langste)
    if van == tot:
        return van
    return f"{van.split()[0]} tot {tot}" if van.split()[-1] == tot.split()[-1] else f"{van} tot {tot}"


def noem_maand(dag: int) -> str:
    """When after the first contact: 'vanaf het begin', 'na 2 weken', 'na 7 maanden'."""
    return "vanaf het begin" if dag < 4 else f"na {noem_duur(dag)}"


def noem_groepen(groepen: Sequence[Groep]) -> str:
    """'gebiedsteam', 'gebiedsteam en aanbieder'."""
    return som_op([GROEPWOORDEN[groep] for groep in groepen])


def noem_deel(deel: Deel) -> str:
    """Who held it in this stretch, or why nobody did."""
    if deel.soort == "gedekt":
        return noem_groepen(deel.groepen)
    if deel.soort == "verklaard":
        return f"niemand: {woord('duiding', deel.duiding)}"
    return SOORTWOORDEN[deel.soort]
