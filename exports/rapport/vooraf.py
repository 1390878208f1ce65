"""Vooraf: which evaluation this is, for whom, and thanks to who told."""

from collections import Counter
from collections.abc import Iterator

from aspects.activiteitenplan import noem_maand
from aspects.tafels import tel_tafels
from casus.datums import in_woorden
from casus.model import Casus
from casus.venster import MEETELLENDE_STATUSSEN, telt_mee
from exports.rapport.model import Alinea, Deel, Hoofdstuk, Kop, Lijst
from exports.rapport.openbaar import KLEINSTE
from exports.rapport.stof import Rapportstof
from exports.rapport.teksten import maak_tekst
from exports.rapport.verhalen import GEEN_VERHALEN

GEKOZEN = (
    "Deze verhalen zijn gekozen om van te leren. Ze zeggen niet hoe vaak iets voorkomt, "
    "en er staat nergens een oordeel over een persoon, een team of een verhaal als geheel."
)
DANK = "Wij danken iedereen die heeft verteld, ook als dat moeilijk was."
_REDEN_STATUS = {
    "voorgesteld": "alleen voorgesteld", "reserve": "staat op de reservelijst",
    "geselecteerd": "gesprek nog niet gehouden", "gepland": "gesprek nog niet gehouden", "afgevallen": "afgevallen",
}  # fmt: skip
_REDEN_TOESTEMMING = {
    "niet_gevraagd": "toestemming nog niet gevraagd", "geweigerd": "toestemming geweigerd",
    "ingetrokken": "toestemming ingetrokken",
}  # fmt: skip


def maak_voorblad(stof: Rapportstof) -> tuple[Deel, ...]:
    """The front page: how many stories, and in the internal edition how many do not count and why."""
    punten = [f"{_verhalen(stof.aantal)} in dit rapport"]
    if not stof.openbaar:
        redenen = Counter(_reden(casus) for casus in stof.bestand.casussen if not telt_mee(casus))
        punten += [f"{_verhalen(aantal)} niet meegeteld: {reden}" for reden, aantal in sorted(redenen.items())]
    return (
        Lijst(tuple(punten)),
        Alinea(f"Gerekend tot en met {in_woorden(stof.onderzoek.peildatum)} (de peildatum)."),
        Alinea(GEKOZEN, stil=True),
    )


def maak_vooraf(stof: Rapportstof) -> Hoofdstuk:
    """Which evaluation this is, in a few facts, and thanks."""
    eigen = maak_tekst(stof, "vooraf")
    delen: list[Deel] = [Kop(1, "Vooraf", "vooraf"), *eigen]
    if not stof.aantal:
        delen.append(Alinea(GEEN_VERHALEN))
    delen += [Lijst(tuple(_noem_feiten(stof))), *([] if eigen else [Alinea(DANK)])]
    return Hoofdstuk("vooraf", tuple(delen))


def _noem_feiten(stof: Rapportstof) -> Iterator[str]:
    yield f"Evaluatie: {stof.onderzoek.naam}"
    yield f"Gemeente: {stof.onderzoek.gemeente}"
    if periode := zeg_periode(stof):
        yield f"Gesprekken: {periode}"
    yield f"Verhalen: {stof.aantal}"
    tafels = tel_tafels(stof.casussen)
    if tafels.tafels and not (stof.openbaar and tafels.tafels < KLEINSTE):
        bij = "" if tafels.tafels == stof.aantal else f", aan {tafels.tafels} tafels"
        yield f"Mensen aan tafel: {tafels.mensen}{bij} (zonder wie het gesprek leidde of notities maakte)"
    if panels := len(stof.lijsten.panelgesprekken):
        yield f"Panelgesprekken: {panels}"


def zeg_periode(stof: Rapportstof) -> str:
    """From when to when the sessions were: in the public edition in years, else in months; '' where not known."""
    dagen = sorted(casus.sessiedatum for casus in stof.casussen if casus.sessiedatum)
    if not dagen:
        return ""
    van, tot = (dag[:4] if stof.openbaar else noem_maand(dag) for dag in (dagen[0], dagen[-1]))
    return van if van == tot else f"{van} tot en met {tot}"


def _verhalen(aantal: int) -> str:
    return "1 verhaal" if aantal == 1 else f"{aantal} verhalen"


def _reden(casus: Casus) -> str:
    """Why a case does not count: its status first, then its consent."""
    if casus.status not in MEETELLENDE_STATUSSEN:
        return _REDEN_STATUS[casus.status]
    return _REDEN_TOESTEMMING[casus.toestemming.status]
