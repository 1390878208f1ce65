"""How strong a passphrase is, in words: an indication, never a rule."""

from casus.storage.envelop import MINSTENS, maak_gelijk

_WEINIG_SOORTEN, _LANG, _WOORDEN = 6, 20, 4


def noem_sterkte(zin: str) -> str:
    """A sentence about this passphrase, for the person who chooses it."""
    schoon = maak_gelijk(zin)
    if len(schoon) < MINSTENS:
        return f"Nog te kort: {len(schoon)} van ten minste {MINSTENS} tekens."
    if len(set(schoon.lower())) < _WEINIG_SOORTEN:
        return "Lang genoeg, maar zwak: steeds dezelfde tekens zijn makkelijk te raden."
    if len(schoon) >= _LANG and len(set(schoon.lower().split())) >= _WOORDEN:
        return "Sterk."
    return "Redelijk. Met een paar woorden meer wordt hij sterk."
