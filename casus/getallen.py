"""Numbers and amounts: exact whatever their size, and written as people write them in Dutch."""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

EENHEDEN = {
    "uur": ("uur", "uur"), "dagdeel": ("dagdeel", "dagdelen"), "etmaal": ("etmaal", "etmalen"),
    "keer": ("keer", "keer"), "week": ("week", "weken"), "maand": ("maand", "maanden"), "jaar": ("jaar", "jaar"),
    "traject": ("traject", "trajecten"), "dag": ("dag", "dagen"),
}  # fmt: skip


def maak_bedrag(centen: int) -> Decimal:
    """Cents as an amount in euro with two decimals; exact, no context rounds it."""
    return Decimal(f"{centen}E-2")


def tel_centen(bedrag: Decimal) -> int:
    """An amount in euro with at most two decimals as whole cents; exact."""
    teller, noemer = bedrag.as_integer_ratio()
    return teller * 100 // noemer


def tel_op(bedragen: Iterable[Decimal]) -> Decimal:
    """The sum of amounts of at most two decimals, exact; 0.00 where there are none."""
    return maak_bedrag(sum(map(tel_centen, bedragen)))


def trek_af(bedrag: Decimal, eraf: Decimal) -> Decimal:
    """The difference of two amounts of at most two decimals, exact."""
    return maak_bedrag(tel_centen(bedrag) - tel_centen(eraf))


def rond_half_op(teller: int, noemer: int) -> int:
    """``teller`` / ``noemer`` as a whole number, halves away from zero; ``noemer`` above 0."""
    heel = (2 * abs(teller) + noemer) // (2 * noemer)
    return -heel if teller < 0 else heel


def zet_punten(cijfers: str) -> str:
    """Digits with a point per thousand: '1.250'."""
    kern = cijfers.lstrip("0") or "0"
    kop = len(kern) % 3 or 3
    return ".".join([kern[:kop], *(kern[i : i + 3] for i in range(kop, len(kern), 3))])


def schrijf_getal(getal: Decimal | Fraction | int, decimalen: int | None = None) -> str:
    """A number with a comma: '1,5', '50,6', '1.250'; ``decimalen``: at most so many, halves away from zero.

    Without ``decimalen`` a number is written as exactly as it is; one that never ends gets four decimals.
    """
    teller, noemer = getal.as_integer_ratio()
    if decimalen is None:
        decimalen = _tel_decimalen(noemer)
    cijfers = str(rond_half_op(abs(teller) * 10**decimalen, noemer)).rjust(decimalen + 1, "0")
    heel, rest = (cijfers[:-decimalen], cijfers[-decimalen:].rstrip("0")) if decimalen else (cijfers, "")
    tekst = zet_punten(heel) + (f",{rest}" if rest else "")
    return f"-{tekst}" if teller < 0 and tekst != "0" else tekst


def _tel_decimalen(noemer: int) -> int:
    """How many decimals a fraction with this denominator has; 4 where it never ends."""
    aantal = {2: 0, 5: 0}
    for priem in aantal:
        while noemer % priem == 0:
            noemer //= priem
            aantal[priem] += 1
    return max(aantal.values()) if noemer == 1 else 4


def schrijf_bedrag(bedrag: Decimal) -> str:
    """An amount to the cent: '€ 1.234,50', '-€ 12,00'."""
    centen = tel_centen(bedrag)
    heel, rest = divmod(abs(centen), 100)
    return f"{'-' if centen < 0 else ''}€ {zet_punten(str(heel))},{rest:02d}"


def schrijf_afgerond(bedrag: Decimal) -> str:
    """An amount as in running text, rounded to € 100, halves away from zero: '€ 1.200'."""
    honderden = rond_half_op(tel_centen(bedrag), 100 * 100)
    return f"{'-' if honderden < 0 else ''}€ {zet_punten(str(abs(honderden) * 100))}"


def schrijf_met_eenheid(getal: Decimal | Fraction | int, eenheid: str, decimalen: int | None = None) -> str:
    """A number with its unit: '1 week', '0,5 week', '50,6 weken', '2 dagdelen'."""
    tekst = schrijf_getal(getal, decimalen)
    enkel, meer = EENHEDEN[eenheid]
    return f"{tekst} {enkel if tekst == '1' or tekst.startswith('0,') else meer}"
