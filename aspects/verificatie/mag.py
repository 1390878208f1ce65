"""Which texts and quotes may leave the evaluation team, and in words why not.

Source: confidentiality, "Safety of people"; design of the report, the public edition.
"""

from aspects.verificatie.antwoorden import is_akkoord
from aspects.verificatie.herkenbaar import is_bekeken
from casus.model import Casus, Citaat, Vignet
from casus.venster import telt_mee

_STRIKT = "De veiligheid van deze casus is strikt. Dit vignet blijft bij het evaluatieteam."
_AFWEZIG = "Dit vignet gaat over iemand die er niet bij was. Het komt in geen openbare tekst."
_TELT_NIET = "Deze casus telt niet mee. Het vignet komt in geen rapport."


def waarom_niet_voorleggen(casus: Casus) -> str:
    """Why a vignette of this case is put to nobody; empty where it may be."""
    return _STRIKT if casus.veiligheid == "strikt" else "" if telt_mee(casus) else _TELT_NIET


def waarom_niet_openbaar(casus: Casus, vignet: Vignet) -> str:
    """Why this vignette can give no public text, whatever people answer; empty where it can."""
    return waarom_niet_voorleggen(casus) or (_AFWEZIG if vignet.over_afwezige else "")


def mag_openbaar(casus: Casus, vignet: Vignet) -> bool:
    """True where the vignette may stand in the public report: agreed to, and looked at by two, as it now reads."""
    return not waarom_niet_openbaar(casus, vignet) and is_akkoord(vignet) and is_bekeken(vignet)


def citaat_mag_goed(casus: Casus, citaat: Citaat) -> bool:
    """True where a quote may be approved for the report: not about somebody absent, of a case that counts."""
    return telt_mee(casus) and casus.veiligheid != "strikt" and not citaat.over_afwezige
