"""The words on the picture: amounts, kinds, holders, in Dutch as people write them."""

from decimal import Decimal

from casus.beeld.model import Kleur
from casus.getallen import EENHEDEN, zet_punten
from casus.model import Betrokkene, Casus, Inzet
from casus.woorden import som_op

DOELGROEP = {"jeugd_gezin": "jeugd en gezin", "volwassenen": "volwassenen", "ouderen": "ouderen"}
TOESTEMMING = {
    "niet_gevraagd": "toestemming nog niet gevraagd",
    "gegeven": "toestemming gegeven",
    "geweigerd": "toestemming geweigerd",
    "ingetrokken": "toestemming ingetrokken",
}
SOORT_BETROKKENE = {
    "inwoner": "inwoner", "naaste": "naaste", "vrijwilliger": "vrijwilliger", "gebiedsteam": "gebiedsteam",
    "gemeente": "gemeente", "ondersteuner": "ondersteuner", "ketenpartner": "ketenpartner",
    "meedenker": "meedenker", "gespreksleider": "gespreksleider", "notulist": "notulist",
}  # fmt: skip
SOORT_GEBEURTENIS = {
    "levensgebeurtenis": "levensgebeurtenis", "signaal": "signaal", "aanmelding": "aanmelding",
    "huisbezoek": "huisbezoek", "contact": "contact", "aanvraag": "aanvraag", "toets": "toets",
    "beschikking": "beschikking", "start": "start", "einde": "einde", "overdracht": "overdracht",
    "evaluatie": "terugkijken", "overleg": "overleg", "casusbespreking": "casusbespreking",
    "weigering": "weigering", "klacht_bezwaar": "klacht of bezwaar", "crisis": "crisis",
    "mijlpaal": "mijlpaal", "overig": "",
}  # fmt: skip
VORM = {
    "inwoner": ("inwoner", "inwonersregie"),
    "dagelijks": ("dagelijks", "dagelijkse regie"),
    "bureaucratisch": ("bureaucratisch", "bureaucratische regie"),
    "hoofdlijnen": ("hoofdlijnen", "hoofdlijnenregie"),
    "opdrachtgevend": ("opdrachtgevend", "opdrachtgevende regie"),
}
DUIDING = {"bewust_los": "bewust losgelaten", "niet_nodig": "niet nodig", "niet_mogelijk": "kon niet"}
KRACHT = {"weinig": "weinig regie", "deels": "een deel van de regie", "veel": "veel regie"}
WET = {
    "wmo": "Wmo", "jeugdwet": "Jeugdwet", "participatiewet": "Participatiewet", "zvw": "Zvw", "wlz": "Wlz",
    "overig": "",
}  # fmt: skip
UITKOMST = {
    "toegekend": "toegekend", "afgewezen": "afgewezen", "ingetrokken": "ingetrokken", "afgezien": "ervan afgezien",
    "lopend": "wacht nog",
}  # fmt: skip
REDEN = {
    "eigen_bijdrage": "om de eigen bijdrage", "te_ingrijpend": "te ingrijpend", "niet_ingekocht": "niet ingekocht",
    "toets": "kwam niet door de toets", "anders": "",
}  # fmt: skip
REFERENTIE = {
    "geen_aanpak": "zonder aanpak", "oude_aanpak": "de oude aanpak", "lichtere_aanpak": "een lichtere aanpak",
    "zwaardere_aanpak": "een zwaardere aanpak", "betere_aanpak": "een betere aanpak", "anders": "een andere aanpak",
}  # fmt: skip
BELEVING = {-2: "heel zwaar", -1: "zwaar", 0: "gaat wel", 1: "goed", 2: "heel goed"}
_LIJNKLEUR: dict[int, Kleur] = {0: "lijn0", 1: "lijn1", 2: "lijn2"}
_BREUK = {"0.25": "¼", "0.5": "½", "0.75": "¾"}


def schrijf_getal(getal: Decimal) -> str:
    """A number as on paper in Dutch: '½', '2½', '1,2', '1.250'. Never through a float."""
    tekst = format(getal, "f")
    heel, _, rest = tekst.partition(".")
    rest = rest.rstrip("0")
    if breuk := _BREUK.get(f"0.{rest}"):
        return breuk if int(heel) == 0 else f"{zet_punten(heel)}{breuk}"
    return f"{zet_punten(heel)},{rest}" if rest else zet_punten(heel)


def schrijf_hoeveelheid(inzet: Inzet) -> str:
    """How much support: '½ uur per week', '2× per week', '6 uur'; '' where that is not known."""
    if inzet.aantal is None or inzet.eenheid is None:
        return ""
    if inzet.eenheid == inzet.per and inzet.aantal == 1:
        return "doorlopend"
    per = f" per {inzet.per}" if inzet.per and inzet.per != "totaal" else ""
    getal = schrijf_getal(inzet.aantal)
    if inzet.eenheid == "keer":
        return f"{getal}×{per}"
    enkel, meer = EENHEDEN[inzet.eenheid]
    return f"{getal} {enkel if inzet.aantal <= 1 else meer}{per}"


def maak_hoofdletter(tekst: str) -> str:
    """The text with its first letter as a capital; the rest as it was said."""
    return tekst[:1].upper() + tekst[1:]


def knip(tekst: str, lengte: int = 80) -> str:
    """A text short enough to stand inside a sentence."""
    schoon = " ".join(tekst.split())
    return schoon if len(schoon) <= lengte else schoon[: lengte - 1].rstrip() + "…"


def kort_naam(naam: str) -> str:
    """A name short enough for a narrow bar: 'medewerker 1' for 'gebiedsteammedewerker 1'."""
    return naam.replace("gebiedsteammedewerker", "medewerker")


class Namen:
    """Who is who in a case: the words for an id, also for one that is not there (any more)."""

    def __init__(self, casus: Casus):
        self.bij_id = {b.id: b for b in casus.betrokkenen}

    def naam(self, id_: str | None) -> str:
        b = self.bij_id.get(id_ or "")
        return b.aanduiding if b else "onbekend"

    def namen(self, ids: list[str]) -> str:
        """'moeder en vader'; '' where nobody is named."""
        return som_op([self.naam(i) for i in ids])

    def kort(self, id_: str | None) -> str:
        """A name short enough for a narrow bar."""
        return kort_naam(self.naam(id_))

    def kleur(self, id_: str | None) -> Kleur:
        """The colour name of somebody: inwoner, the lijn, or grijs where no lijn is known."""
        b = self.bij_id.get(id_ or "")
        if b is None:
            return "grijs"
        if b.soort == "inwoner":
            return "inwoner"
        return "grijs" if b.lijn is None else _LIJNKLEUR[b.lijn]


def schrijf_onderkop(b: Betrokkene) -> str:
    """What stands under a name: party and line, nothing twice."""
    partij = b.partij if b.partij and b.partij.lower() != b.aanduiding.lower() else None
    if partij is None and b.soort in ("vrijwilliger", "naaste"):
        partij = SOORT_BETROKKENE[b.soort]
    lijn = f"{b.lijn}e lijn" if b.lijn is not None else None
    return " · ".join(deel for deel in (partij, lijn) if deel)
