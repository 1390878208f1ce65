"""In how many stories a thing was seen, in words: never a percentage, and never without saying what it is not.

Source: calculation rules, section Candidates (last paragraph).
"""

ONDER_TELLING = "Deze verhalen zijn gekozen om van te leren. Ze zeggen niet hoe vaak iets voorkomt."
VIJFTIEN = 15
# From this many of fifteen on.
_TREDEN = ((14, "in (bijna) alle"), (10, "in de meeste"), (5, "in een deel"), (0, "in enkele"))
_MET_VERHALEN = {
    "in geen": "in geen van de verhalen", "in één verhaal": "in één verhaal", "in enkele": "in enkele verhalen",
    "in een deel": "in een deel van de verhalen", "in de meeste": "in de meeste verhalen",
    "in (bijna) alle": "in (bijna) alle verhalen",
}  # fmt: skip


def schrijf_telling(aantal: int, van: int) -> str:
    """The count as it stands on a screen: '6 van de 15 verhalen'."""
    _check(aantal, van)
    return f"{aantal} van 1 verhaal" if van == 1 else f"{aantal} van de {van} verhalen"


def noem_telling(aantal: int, van: int) -> str:
    """The count in running text: 'in enkele', 'in de meeste'; of other than fifteen as if they were fifteen."""
    _check(aantal, van)
    if aantal == 0:
        return "in geen"
    if aantal == 1:
        return "in één verhaal"
    van_vijftien = (2 * VIJFTIEN * aantal + van) // (2 * van)
    return next(woorden for vanaf, woorden in _TREDEN if van_vijftien >= vanaf)


def noem_telling_verhalen(aantal: int, van: int) -> str:
    """The same with the word it counts: 'in enkele verhalen', 'in een deel van de verhalen'."""
    return _MET_VERHALEN[noem_telling(aantal, van)]


def _check(aantal: int, van: int) -> None:
    if not 0 <= aantal <= van:
        raise ValueError(f"{aantal} of {van} stories cannot be")
