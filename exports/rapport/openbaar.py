"""The rules of the public edition, each in one place.

No code that links one story to another, no date of a case finer than a year, no count below three in tables,
quotes with a group only, nothing of a case that must stay safe or about somebody who was not there.
Source: design of the report (two editions); confidentiality, safety of people.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Literal

from aspects.naast.cellen import vind_sprekers
from aspects.verificatie import is_akkoord, is_bekeken
from casus.datums.kalender import MAANDEN
from casus.model import Betrokkene, Bevinding, Casus, Citaat, Rapporttekst, Uitspraak, Vignet
from casus.venster import telt_mee

Reden = Literal[
    "casus", "niet_akkoord", "over_afwezige", "doet_niet_mee", "wil_geen_citaat", "niet_bekeken", "datum", "code"
]
"""Why words of one case are not public."""
KLEINSTE = 3
"""Counts below this are not said in tables over stories."""
MINDER, NIET_GEZEGD = "minder dan 3", "niet gezegd"
EEN_VERHAAL = "een van de verhalen"
INWONER_OF_NAASTE, PROFESSIONAL = "inwoner of naaste", "professional"

_GROEP_VAN_SOORT = {
    "inwoner": INWONER_OF_NAASTE, "naaste": INWONER_OF_NAASTE, "gebiedsteam": PROFESSIONAL, "gemeente": PROFESSIONAL,
    "ondersteuner": PROFESSIONAL, "ketenpartner": PROFESSIONAL,
}  # fmt: skip
_MAAND = rf"(?:{'|'.join(MAANDEN)})"
_KORTE_MAAND = r"(?:jan|feb|febr|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec)"
_DEEL = r"(?:voorjaar|zomer|najaar|herfst|winter|lente|kwartaal|begin|midden|medio|half|eind|einde|week)"
_FIJN = re.compile(
    rf"\b\d{{1,2}}\s*(?:{_MAAND}|{_KORTE_MAAND}\b)"
    rf"|\b{_MAAND}\b(?!\s+(?:en|of)\s+ik\b)"
    rf"|\b{_KORTE_MAAND}\.?\s+(?:19|20)\d\d\b"
    rf"|\b{_DEEL}(?:\s+van)?\s+(?:19|20)\d\d\b"
    r"|\b\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})\b"
    r"|\b\d{1,2}[-/](?:19|20)\d\d\b"
    r"|\b(?:19|20)\d\d-\d\d(?:-\d\d)?\b",
    re.IGNORECASE,
)


def mag_casus(casus: Casus) -> bool:
    """True where texts of this case may be public: it counts, and its safety is not strict."""
    return telt_mee(casus) and casus.veiligheid != "strikt"


def heeft_fijne_datum(tekst: str) -> bool:
    """True where a text names a day, a month or a part of a year: finer than a year."""
    return bool(_FIJN.search(tekst))


def heeft_code(tekst: str, codes: Iterable[str]) -> bool:
    """True where a text names the code of a case."""
    return haal_codes_weg(tekst, codes) != tekst


def haal_codes_weg(tekst: str, codes: Iterable[str]) -> str:
    """A text with 'een van de verhalen' in the place of every case code.

    A code that could be an ordinary word or number is taken for one only after 'casus' or 'verhaal'.
    """
    patroon = _maak_patroon(tuple(codes))
    return patroon.sub(EEN_VERHAAL, tekst) if patroon else tekst


@lru_cache(maxsize=16)
def _maak_patroon(codes: tuple[str, ...]) -> re.Pattern[str] | None:
    eigen = sorted({code for code in codes if code}, key=lambda code: (-len(code), code))
    delen = [re.escape(code) if _is_kenmerkend(code) else rf"(?:casus|verhaal)\s+{re.escape(code)}" for code in eigen]
    return re.compile(rf"(?<!\w)(?:{'|'.join(delen)})(?!\w)", re.IGNORECASE) if delen else None


def _is_kenmerkend(code: str) -> bool:
    """True for a code that is no ordinary word or number: letters and digits both, as in C03."""
    return any(teken.isdigit() for teken in code) and any(teken.isalpha() for teken in code)


def mag_tekst(tekst: str, codes: Iterable[str]) -> bool:
    """True where words of one case may be public as they are; they are never changed, only left out."""
    return not heeft_fijne_datum(tekst) and not heeft_code(tekst, codes)


def waarom_geen_bevinding(casus: Casus, bevinding: Bevinding, codes: Iterable[str]) -> tuple[Reden, ...]:
    """Why a finding may not be public; nothing where it may. One nobody in particular said may stand."""
    return _noem(
        not mag_casus(casus) and "casus",
        bevinding.status != "akkoord" and "niet_akkoord",
        bevinding.over_afwezige and "over_afwezige",
        bool(bevinding.door) and not vind_sprekers(casus, bevinding.door) and "doet_niet_mee",
        *_weeg_tekst(bevinding.tekst, codes),
    )


def mag_bevinding(casus: Casus, bevinding: Bevinding, codes: Iterable[str]) -> bool:
    """True where a finding may be public."""
    return not waarom_geen_bevinding(casus, bevinding, codes)


def waarom_geen_citaat(casus: Casus, citaat: Citaat, codes: Iterable[str]) -> tuple[Reden, ...]:
    """Why a quote may not be public; nothing where it may: approved by its speaker, who takes part and said yes."""
    return _noem(
        not mag_casus(casus) and "casus",
        not citaat.goedgekeurd and "niet_akkoord",
        citaat.over_afwezige and "over_afwezige",
        not vind_sprekers(casus, [citaat.betrokkene]) and "doet_niet_mee",
        any(d.betrokkene == citaat.betrokkene and not d.citaten for d in casus.deelnames) and "wil_geen_citaat",
        *_weeg_tekst(citaat.tekst, codes),
    )


def mag_citaat(casus: Casus, citaat: Citaat, codes: Iterable[str]) -> bool:
    """True where a quote may be public."""
    return not waarom_geen_citaat(casus, citaat, codes)


def waarom_geen_vignet(casus: Casus, vignet: Vignet, codes: Iterable[str]) -> tuple[Reden, ...]:
    """Why a vignette may not be public; nothing where it may: agreed to, and looked at by two as it now reads."""
    return _noem(
        not mag_casus(casus) and "casus",
        not is_akkoord(vignet) and "niet_akkoord",
        vignet.over_afwezige and "over_afwezige",
        not is_bekeken(vignet) and "niet_bekeken",
        *_weeg_tekst(f"{vignet.titel}\n{vignet.tekst}", codes),
    )


def mag_vignet(casus: Casus, vignet: Vignet, codes: Iterable[str]) -> bool:
    """True where a vignette may be public."""
    return not waarom_geen_vignet(casus, vignet, codes)


def _weeg_tekst(tekst: str, codes: Iterable[str]) -> tuple[Reden | Literal[False], ...]:
    return heeft_fijne_datum(tekst) and "datum", heeft_code(tekst, codes) and "code"


def _noem(*redenen: Reden | Literal[False]) -> tuple[Reden, ...]:
    return tuple(reden for reden in redenen if reden)


def mag_rapporttekst(tekst: Rapporttekst) -> bool:
    """True where a text of the report may be public: agreed to as it now reads."""
    return is_akkoord(tekst)


def mag_uitspraak(uitspraak: Uitspraak, codes: Iterable[str]) -> bool:
    """True where what was said in a panel may be quoted; all others are only counted."""
    return uitspraak.citaat and mag_tekst(uitspraak.tekst, codes)


def waarom_geen_tekst(tekst: str, codes: Iterable[str]) -> tuple[Reden, ...]:
    """What in the words themselves may not be public; nothing where they may stand as they are."""
    return _noem(*_weeg_tekst(tekst, codes))


def noem_groep(betrokkene: Betrokkene) -> str:
    """Whose voice it is, never a role: 'inwoner of naaste', 'professional'; '' for others."""
    return _GROEP_VAN_SOORT.get(betrokkene.soort, "")


def schrijf_aantal(aantal: int) -> str:
    """A count in a table or picture over stories: below three it is not said."""
    return MINDER if aantal < KLEINSTE else str(aantal)


def schrijf_rij(aantallen: Sequence[int]) -> tuple[str, ...]:
    """Counts that add up to a known total: more is hidden where what is hidden could be reckoned from the rest.

    That is so where one alone is hidden, or where all that are hidden must be the largest a hidden one can be.
    """
    over = sorted((aantal, nummer) for nummer, aantal in enumerate(aantallen) if aantal >= KLEINSTE)
    verborgen = {nummer for nummer, aantal in enumerate(aantallen) if aantal < KLEINSTE}
    woord = MINDER
    while verborgen and over and _is_te_rekenen([aantallen[nummer] for nummer in verborgen]):
        verborgen.add(over.pop(0)[1])
        woord = NIET_GEZEGD
    return tuple(woord if n in verborgen else str(aantal) for n, aantal in enumerate(aantallen))


def _is_te_rekenen(verborgen: Sequence[int]) -> bool:
    return len(verborgen) == 1 or sum(verborgen) == (KLEINSTE - 1) * len(verborgen)
