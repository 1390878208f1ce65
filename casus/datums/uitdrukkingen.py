"""A whole date phrase: a moment, a period ('van mei tot augustus 2016'), a beginning or an end."""

from dataclasses import dataclass, replace

from .betrekkelijk import read_sinds_duur
from .delen import Deel, Omgeving
from .edtf import LOOPT_NOG, laatst, vroegst
from .momenten import EERSTE_WOORDEN as MOMENTWOORDEN
from .momenten import Moment, fill_moment, read_moment, resolve
from .stukken import GETAL, Stuk, Woordenlijst, ends_free, starts_free
from .woorden import in_lopende_zin

_BEGIN = Woordenlijst(
    {
        "sinds": "sinds", "sedert": "sinds", "vanaf": "sinds", "met ingang van": "sinds", "m.i.v.": "sinds",
        "ingaande": "sinds", "van": "van", "in de periode van": "van", "in de periode": "van", "de periode van": "van",
        "de periode": "van", "periode": "van", "voor": "voor", "na": "na", "uiterlijk": "voor",
    }
)  # fmt: skip
_TOT = Woordenlijst(
    {
        "tot en met": "tot en met", "t/m": "tot en met", "tm": "tot en met", "t.e.m.": "tot en met", "tot aan": "tot",
        "tot": "tot", "-": "-", "en tot": "tot", ", tot": "tot", ", tot en met": "tot en met",
    }
)  # fmt: skip
_OPEN = Woordenlijst(
    dict.fromkeys(
        ("tot nu", "tot nu toe", "tot heden", "tot op heden", "tot vandaag", "tot op vandaag", "t/m heden", "t/m nu",
         "tot en met nu", "tot en met heden", "- heden", "- nu", "en loopt nog", "loopt nog", "en nog steeds",
         "nog steeds", "tot nu aan toe", ", tot nu toe", ", tot heden", ", loopt nog", ", nog steeds"),
        True,
    )
)  # fmt: skip
EERSTE_WOORDEN = MOMENTWOORDEN | _BEGIN.first_words() | {"tot", "t", "tm"}


@dataclass(frozen=True, slots=True)
class Uitdrukking:
    """A date phrase from piece begin to piece eind (not included), its years perhaps still open."""

    soort: str  # 'moment' | 'periode' | 'sinds' | 'tot' | 'voor' | 'na'
    van: Moment
    tot: Moment | None
    open_einde: bool
    verbinding: str  # 'tot', 'tot en met', '-' or '' between begin and end
    begin: int
    eind: int

    @property
    def heeft_jaar(self) -> bool:
        """Whether a year, or a day counted from elsewhere, stands in it."""
        return self.van.heeft_jaar or (self.tot is not None and self.tot.heeft_jaar)

    @property
    def is_cijfers(self) -> bool:
        """Whether it is only two figures, which may well be something else than a date."""
        return self.tot is None and len(self.van.delen) == 1 and self.van.delen[0].cijfers

    @property
    def is_jaar(self) -> bool:
        """Whether it is a bare year, which another part of the line may make more precise."""
        return self.soort == "moment" and len(self.van.delen) == 1 and self.van.delen[0].alleen_jaar

    @property
    def open_deel(self) -> Deel | None:
        """The one part that lacks its year, where the phrase is no more than that."""
        deel = self.van.delen[0]
        return deel if self.tot is None and len(self.van.delen) == 1 and deel.zonder_jaar else None


_HOOGSTENS = 12  # phrases in one line: with so many the line has to be cut up anyway
_HERHALING = frozenset(("elk", "elke", "ieder", "iedere", "altijd", "jaarlijks", "meestal", "vaak", "soms"))
_AANLOOP = frozenset(("in", "met", "op", "de", "het", "jaar", "rond"))


def find_uitdrukkingen(t: list[Stuk], omgeving: Omgeving) -> list[Uitdrukking]:
    """All date phrases of a line, from left to right."""
    gevonden: list[Uitdrukking] = []
    i, einde = 0, len(t)
    while i < einde and len(gevonden) < _HOOGSTENS:
        stuk = t[i]
        if (stuk.soort == GETAL or stuk.tekst in EERSTE_WOORDEN) and starts_free(t, i):
            uitdrukking = _read_uitdrukking(t, i, omgeving)
            if uitdrukking:
                gevonden.append(uitdrukking)
                i = uitdrukking.eind
                continue
        i += 1
    return gevonden


def _read_uitdrukking(t: list[Stuk], i: int, omgeving: Omgeving) -> Uitdrukking | None:
    einde = _TOT.find(t, i) if t[i].soort != "teken" else None
    if einde:
        tot = read_moment(t, einde[1], omgeving, voorzetsel=True)
        if tot is None or tot[0].zonder_maand:
            return None
        return _check(t, Uitdrukking("tot", tot[0], None, False, einde[0], i, tot[1]))
    begin = _BEGIN.find(t, i)
    if begin and begin[0] != "van":
        return _read_vanaf(t, i, *begin, omgeving)
    # A bare 'van' is left to the moment: 'van de zomer' has a meaning of its own.
    van = read_moment(t, begin[1] if begin and t[i].tekst != "van" else i, omgeving)
    return _read_einde(t, i, "moment", van, begin is not None, omgeving) if van else None


def _read_vanaf(t: list[Stuk], i: int, soort: str, j: int, omgeving: Omgeving) -> Uitdrukking | None:
    van = read_moment(t, j, omgeving, voorzetsel=soort == "sinds")
    if van is None and soort == "sinds" and (duur := read_sinds_duur(t, j, omgeving)):
        van = Moment((duur[0],), "een", False, False, True), duur[1]
    return _read_einde(t, i, soort, van, True, omgeving) if van else None


def _read_einde(
    t: list[Stuk], i: int, soort: str, van: tuple[Moment, int], met_van: bool, omgeving: Omgeving
) -> Uitdrukking | None:
    """The phrase with the end of its period, where one stands behind it."""
    moment, j = van
    if open_einde := _OPEN.find(t, j):
        return _check(t, Uitdrukking("periode", moment, None, True, "", i, open_einde[1]))
    if t[j].tekst == "af" and met_van and soort == "moment":
        soort, j = "sinds", j + 1 + (t[j + 1].tekst == "aan")
    if (tot := _TOT.find(t, j)) and soort in ("moment", "sinds"):
        gevonden = read_moment(t, tot[1], omgeving, voorzetsel=True)
        if gevonden and not gevonden[0].zonder_maand:
            return _check(t, Uitdrukking("periode", moment, gevonden[0], False, tot[0], i, gevonden[1]))
    if moment.zonder_maand and len(moment.delen) == 1:
        return None
    return _check(t, Uitdrukking(soort, moment, None, False, "", i, j))


def _check(t: list[Stuk], uitdrukking: Uitdrukking) -> Uitdrukking | None:
    """The phrase if it stands free in the line and is more than a name or a noun."""
    if not ends_free(t, uitdrukking.eind) or _is_herhaling(t, uitdrukking):
        return None
    momenten = [moment for moment in (uitdrukking.van, uitdrukking.tot) if moment]
    if any(moment.heeft_jaar for moment in momenten) or all(moment.is_datum() for moment in momenten):
        return uitdrukking
    return None


def _is_herhaling(t: list[Stuk], uitdrukking: Uitdrukking) -> bool:
    """Whether it is a habit and no date: 'elke kerst', 'elk jaar in de zomer', 'altijd met Pasen'."""
    i = uitdrukking.begin - 1
    while i > 0 and t[i].tekst in _AANLOOP:
        i -= 1
    return i >= 0 and t[i].tekst in _HERHALING and not uitdrukking.heeft_jaar


def resolve_uitdrukking(uitdrukking: Uitdrukking, omgeving: Omgeving) -> tuple[Deel, str | None]:
    """The phrase as one part and, for a period, its end (EDTF, '..' or None); a probleem stands in the part."""
    van, tot = uitdrukking.van, uitdrukking.tot
    if tot is not None:
        return _resolve_periode(uitdrukking, tot, omgeving)
    deel = resolve(van, omgeving)
    if deel.probleem:
        return deel, None
    if uitdrukking.soort in ("voor", "na"):
        eerder = "eerder" if uitdrukking.soort == "voor" else "later"
        vraag = (
            f"‘{uitdrukking.soort.title()}’ zegt alleen dat het {eerder} was dan {in_lopende_zin(deel.vast)}. "
            "Tussen welke twee datums lag het ongeveer?"
        )
        return replace(deel, datum=None, probleem=vraag), None
    if uitdrukking.soort == "tot":
        return _ask_einde(deel, deel.vast, uitdrukking), deel.vast
    return deel, LOOPT_NOG if uitdrukking.open_einde else None


def _resolve_periode(uitdrukking: Uitdrukking, tot: Moment, omgeving: Omgeving) -> tuple[Deel, str | None]:
    van = fill_moment(uitdrukking.van, tot, is_eerste=True)
    if not van.heeft_jaar and not tot.heeft_jaar:
        deel_van = resolve(van, omgeving)
        if deel_van.probleem:
            return deel_van, None
        van = replace(van, delen=(deel_van,), vorm="een")
    tot = fill_moment(tot, van, is_eerste=False)
    deel, deel_tot = resolve(van, omgeving), resolve(tot, omgeving)
    if probleem := deel.probleem or deel_tot.probleem:
        return replace(deel, probleem=probleem), None
    deel = replace(
        deel,
        toelichting=tuple(dict.fromkeys(deel.toelichting + deel_tot.toelichting)),
        vragen=tuple(dict.fromkeys(deel.vragen + deel_tot.vragen)),
    )
    if laatst(deel_tot.vast) < vroegst(deel.vast):
        namen = f"{in_lopende_zin(deel_tot.vast)} ligt voor {in_lopende_zin(deel.vast)}"
        return replace(deel, probleem=f"Het einde kan niet voor het begin liggen: {namen}."), None
    return _ask_einde(deel, deel_tot.vast, uitdrukking), deel_tot.vast


def _ask_einde(deel: Deel, tot: str, uitdrukking: Uitdrukking) -> Deel:
    """'Tot juni' may or may not take June along, 'mei-juni' may be one moment; of exact days nobody asks."""
    vraag = None
    if tot[0] == "[":
        return deel
    if uitdrukking.verbinding == "tot" and vroegst(tot) != laatst(tot):
        vraag = f"‘Tot {in_lopende_zin(tot)}’: hoort die tijd er zelf nog bij?"
    elif uitdrukking.verbinding == "-" and vroegst(tot) != laatst(tot):
        vraag = "Gelezen als een periode. Of was het één moment daartussen?"
    return replace(deel, vragen=(*deel.vragen, vraag)) if vraag else deel
