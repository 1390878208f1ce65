"""Amounts and differences as people say them: rounded to € 100, 'goedkoper' or 'duurder', never only a sign.

Source: calculation rules, section Costs (screen and report).
"""

from decimal import Decimal

from casus.getallen import schrijf_afgerond, schrijf_bedrag

_HALF = Decimal(50)


def schrijf_rond(bedrag: Decimal) -> str:
    """An amount in running text: '€ 1.200'; what would round to nothing is 'minder dan € 50', only 0 is '€ 0'."""
    return "minder dan € 50" if 0 < abs(bedrag) < _HALF else schrijf_afgerond(abs(bedrag))


def schrijf_rond_bereik(zeker: Decimal, mogelijk: Decimal) -> str:
    """A range in running text: 'tussen € 900 en € 1.200'; '' where both are the same amount or read the same."""
    van, tot = schrijf_rond(zeker), schrijf_rond(mogelijk)
    return "" if van == tot else f"tussen {van} en {tot}"


def schrijf_verschil(verschil: Decimal, *, op_de_cent: bool = False) -> str:
    """Interventie less referentie in words: '€ 1.900 goedkoper', '€ 300 duurder', 'even duur'."""
    if verschil == 0:
        return "even duur"
    bedrag = schrijf_bedrag(abs(verschil)) if op_de_cent else schrijf_rond(verschil)
    return f"{bedrag} {_noem_kant(verschil)}"


def schrijf_verschilbereik(van: Decimal, tot: Decimal, *, op_de_cent: bool = False) -> str:
    """The least and the most of a difference: 'tussen € 700 en € 1.200 duurder', 'tussen € 300 goedkoper en even duur'.

    '' where the two read the same: then there is no range to speak of.
    """
    laag, hoog = sorted((van, tot), key=abs) if _noem_kant(van) == _noem_kant(tot) else (van, tot)
    begin, eind = schrijf_verschil(laag, op_de_cent=op_de_cent), schrijf_verschil(hoog, op_de_cent=op_de_cent)
    if begin == eind:
        return ""
    if laag and hoog and _noem_kant(laag) == _noem_kant(hoog):
        begin = begin.removesuffix(f" {_noem_kant(laag)}")
    return f"tussen {begin} en {eind}"


def _noem_kant(verschil: Decimal) -> str:
    return "goedkoper" if verschil < 0 else "duurder"
