"""Every number of the report and where it comes from, and every kerncijfer and where it is said, or why nowhere.

Source: design of the report: a figure that kerncijfers has is taken from there, any other from one function.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Plek:
    """Where a kerncijfer is said: in the report in words ('' with ``waarom_niet``), and its sheet and column.

    The column is '' where it is said by its rows: ids, codes, or how many rows there are.
    """

    rapport: str
    blad: str
    kolom: str = ""
    waarom_niet: str = ""


_PER_VERHAAL = "een cijfer van één verhaal staat in geen tekst: alleen geteld over verhalen, of in het beeld ervan"
_TELT = "geteld over de verhalen, bij de signalen"
_SAMEN = "opgeteld of geteld over de verhalen, bij Effecten"
_GROEPEN = "het plaatje van de groepen"
_C = "Cijfers per verhaal"


def _niet(blad: str, kolom: str = "", waarom: str = _PER_VERHAAL) -> Plek:
    return Plek("", blad, kolom, waarom)


KERNCIJFERS: dict[str, Plek] = {
    "geheel.aantal": Plek("Vooraf en voorblad", "Telling", "Verhalen"),
    "geheel.uitgesloten.casus": _niet("", "", "van wie niet meetelt staat alleen het aantal"),
    "geheel.uitgesloten.reden": Plek("voorblad, intern", "Telling", "Verhalen"),
    "geheel.aspecten.*.n_casussen": Plek("zin onder de richtingen", "Aspecten", "Verhalen"),
    "geheel.aspecten.*.richtingen.*": Plek("tabel van de richtingen", "Aspecten", "Richting"),
    "geheel.aspecten.*.verdeling_scores": Plek("de som, in de zin onder de richtingen", "Aspecten", "Score"),
    "geheel.aspecten.*.overeenstemming": Plek("zin onder de richtingen", "Aspecten", "Overeenstemming"),
    "geheel.kandidaten.code": _niet("Kandidaten", "Kandidaat", "een kandidaat is een vraag: mensen kozen de punten"),
    "geheel.kandidaten.soort": _niet("Kandidaten", "Soort", "zie de code"),
    "geheel.kandidaten.aspecten": _niet("Kandidaten", "Aspecten", "zie de code"),
    "geheel.kandidaten.n": Plek("bij het signaal van dezelfde soort", "Kandidaten", "Verhalen met gegevens"),
    "geheel.kandidaten.casussen": Plek("het aantal, bij het signaal", "Kandidaten", "Verhalen geraakt"),
    "geheel.partijen.partij": Plek("tabel van de partijen", "Partijen", "Partij"),
    "geheel.partijen.casussen": Plek("tabel van de partijen", "Partijen", "Verhalen"),
    "geheel.kosten.casussen": Plek("Kosten, eerste zin", "Kosten", "Verhalen"),
    "geheel.kosten.interventie": Plek("Kosten, als er meer zijn dan te vergelijken", "Kosten", "Wat er gebeurde"),
    "geheel.kosten.volledig": Plek("voorbehoud bij dat bedrag", "Kosten", "Volledig"),
    "geheel.kosten.prijspeil_gemengd": Plek("voorbehoud bij dat bedrag", "Kosten", "Prijspeil gemengd"),
    "geheel.kosten.vergelijkbaar.casussen": Plek("regel Samen", "Kosten", "Verhalen"),
    "geheel.kosten.vergelijkbaar.interventie": Plek("regel Samen", "Kosten", "Wat er gebeurde"),
    "geheel.kosten.vergelijkbaar.referentie": Plek("regel Samen", "Kosten", "Wat anders zou zijn gegaan"),
    "geheel.kosten.vergelijkbaar.verschil": Plek("regel Samen", "Kosten", "Verschil"),
    "geheel.kosten.vergelijkbaar.volledig": Plek("voorbehoud bij Samen", "Kosten", "Volledig"),
    "casussen.casus": _niet(_C, "Casus"),
    "casussen.venster.van": _niet(_C, "Venster van"),
    "casussen.venster.tot": _niet(_C, "Venster tot"),
    "casussen.venster.dagen": _niet(_C, "Venster dagen"),
    "casussen.regie.*": Plek("Ernaar gevraagd", "Regie", "Gevraagd"),
    "casussen.regie.*.venster_dagen": _niet("Regie", "Dagen"),
    "casussen.regie.*.gedekt_dagen": _niet("Regie", "Dagen gedekt"),
    "casussen.regie.*.dekking": _niet("Regie", "Dekking"),
    "casussen.regie.*.wisselingen": _niet("Regie", "Wisselingen"),
    "casussen.regie.*.zonder_regie.dagen": Plek(_TELT, "Regie stukken", "Dagen"),
    "casussen.regie.*.overlap.dagen": Plek(_TELT, "Regie stukken", "Dagen"),
    **{f"casussen.regie.*.{run}.dagen": _niet("Regie stukken", "Dagen") for run in ("gaten", "onduidelijk",
                                                                                     "verklaard")},
    **{f"casussen.regie.*.{run}.{kant}": _niet("Regie stukken", kant.capitalize())
       for run in ("gaten", "onduidelijk", "verklaard", "zonder_regie", "overlap") for kant in ("van", "tot")},
    "casussen.gebiedsteammedewerkers": Plek(_TELT, _C, "Gebiedsteammedewerkers"),
    "casussen.opvolgingen": Plek(_TELT, _C, "Opvolgingen"),
    "casussen.opvolgingen_ondersteuners": Plek(_TELT, _C, "Opvolgingen ondersteuners"),
    "casussen.partijen": Plek(_TELT, _C, "Partijen"),
    "casussen.partijen_gelijktijdig_max": _niet(_C, "Partijen tegelijk"),
    "casussen.vrijwilligers": Plek(_TELT, _C, "Vrijwilligers"),
    "casussen.collectief": Plek(_TELT, _C, "Collectief"),
    "casussen.ingekocht_zonder_evaluatie": Plek(_TELT, _C, "Ingekocht zonder terugkijken"),
    "casussen.wachttijden": Plek(_TELT, "Wachttijden"),
    **{f"casussen.wachttijden.{veld}": _niet("Wachttijden", kolom) for veld, kolom in (
        ("voorziening", "Voorziening"), ("traject", "Traject"), ("min", "Minst"), ("max", "Meest"),
        ("lopend", "Loopt nog"), ("norm", "Termijn"), ("betwist", "Betwist"))},
    "casussen.wachttijden.oordeel": Plek(_TELT, "Wachttijden", "Oordeel"),
    "casussen.kosten": Plek("Kosten, eerste zin", _C, "Wat er gebeurde: totaal"),
    **{f"casussen.kosten.{scenario}.{veld}": Plek(_SAMEN, _C, f"{kop}: {einde}")
       for scenario, kop in (("interventie", "Wat er gebeurde"), ("referentie", "Wat anders"))
       for veld, einde in (("totaal", "totaal"), ("totaal_zeker", "zeker"), ("totaal_mogelijk", "mogelijk"),
                           ("volledig", "volledig"))},
    **{f"casussen.kosten.{scenario}.schaduw": _niet(_C, f"{kop}: schaduw", "schaduw zit in geen som")
       for scenario, kop in (("interventie", "Wat er gebeurde"), ("referentie", "Wat anders"))},
    **{f"casussen.kosten.{deel}.per_financier.*": Plek("Kosten per betaler", "Kosten per betaler", "Bedrag")
       for deel in ("interventie", "referentie", "verschil")},
    **{f"casussen.kosten.{scenario}.onbekend": _niet("Kosten onbekend", "Inzet")
       for scenario in ("interventie", "referentie")},
    "casussen.kosten.prijspeil_gemengd": Plek("voorbehoud bij Samen", _C, "Prijspeil gemengd"),
    "casussen.kosten.verschil": Plek("Niet vergeleken", _C, "Verschil"),
    "casussen.kosten.verschil.totaal": Plek("goedkoper, duurder, even duur", _C, "Verschil"),
    "casussen.kosten.verschil.van": Plek(_SAMEN, _C, "Verschil van"),
    "casussen.kosten.verschil.tot": Plek(_SAMEN, _C, "Verschil tot"),
    "casussen.kosten.verschil.volledig": Plek("voorbehoud bij het middelste verschil", _C, "Verschil volledig"),
    "casussen.kosten.omslagmaand": _niet(_C, "Omslagmaand"),
    "casussen.kosten.omslag_verwacht": _niet(_C, "Omslag verwacht"),
    "casussen.doelen": Plek(_TELT, _C, "Doelen"),
    "casussen.doelen.aantal": _niet(_C, "Doelen"),
    "casussen.doelen.langdurig": Plek(_TELT, _C, "Doelen langdurig"),
    "casussen.doelen.zonder_tussenevaluatie": _niet(_C, "Zonder tussenevaluatie"),
    "casussen.doelen.langste_zonder_evaluatie_dagen.*": _niet("Doelen zonder terugkijken", "Langste zonder evaluatie"),
    "casussen.doelen.signalen": Plek(_TELT, _C, "Signalen doelen"),
    "casussen.zelfredzaamheid.*.begin": Plek("de mediaan over verhalen", "Zelfredzaamheid", "Begin"),
    "casussen.zelfredzaamheid.*.eind": Plek("de mediaan over verhalen", "Zelfredzaamheid", "Eind"),
    "casussen.zelfredzaamheid.*.verschil": Plek("vooruit, gelijk, achteruit", "Zelfredzaamheid", "Verschil"),
    "casussen.aspecten.*.n": _niet("Aspecten per verhaal", "Mensen"),
    "casussen.aspecten.*.verdeling": _niet("Aspecten per verhaal", "Score"),
    "casussen.aspecten.*.groepen.*": Plek(_GROEPEN, "Aspecten per verhaal", "Groep"),
    "casussen.aspecten.*.richting": _niet("Aspecten per verhaal", "Richting"),
    "casussen.aspecten.*.overeenstemming": _niet("Aspecten per verhaal", "Overeenstemming"),
}  # fmt: skip

TABELLEN: dict[str, str] = {
    r"De aspecten, in de volgorde van de stuurgroep": "nummers van de volgorde",
    r"De aandachtspunten op een rij": "aspects.punten.stand.bepaal_stand",
    r".+: welke kant de scores op wijzen, in aantallen verhalen": "aspects.naast.matrix.tel_richtingen",
    r"Partijen, en in hoeveel van de \d+ verhalen zij meededen": "aspects.geheel.bereken_geheel",
    r"Zelfredzaamheid per levensgebied: .+": "aspects.effecten.bereken_zelfeffect",
    r"Kosten per betaler, afgerond op € 100": "aspects.effecten.bereken_kosteneffect",
    r"Gevoeligheid van het verschil": "aspects.kosten.bereken_gevoeligheid",
    r"Van voorgesteld tot nagekeken, in aantallen": "aspects.selectie.trechter.bereken_trechter",
    r"Hoe de verhalen verdeeld zijn, in aantallen.*": "aspects.selectie.spreiding.bereken_spreiding",
    r"Wie er aan tafel kwamen, alle gesprekken samen": "aspects.ervaringen.tel_ervaringen",
    r"De dagen van de gesprekken": "de datum zelf",
    r"De panels, en wat hun uitspraken doen .+": "aspects.panels.sorteer_gesprekken",
    r"Wie de (teksten van het rapport|korte verhalen) nakeken": "aspects.ervaringen.tel_rapportteksten",
    r"Vanaf wanneer de computer een punt voorstelde": "aspects.kandidaten.drempels.lees_drempels",
    r"Binnen hoeveel dagen na de melding een besluit moet vallen": "de instelling zelf",
    r"Waar de prijzen vandaan komen": "de prijslijst zelf",
    r".+: wat ieder ervan vond": "aspects.scores.verzamel_scores",
    r"De acties: .+": "aspects.activiteitenplan.maak_raadslijst",
    r"Welke actie in welke maand van \d{4}": "aspects.activiteitenplan.maak_rooster",
    r"De principes: .+": "de teksten zelf",
}
"""Every table a report can have, by its caption, and what its numbers come from."""

_AANTAL = r"(?:\d+|minder dan 3|niet gezegd)"
_VAN = rf"{_AANTAL} van (?:1 verhaal|de \d+ verhalen)"
_EURO = r"(?:€ [\d.]+|minder dan € 50)"
ZINNEN: dict[str, str] = {
    r"(?:1 verhaal|\d+ verhalen) in dit rapport": "kerncijfers: geheel.aantal",
    r"(?:1 verhaal|\d+ verhalen) niet meegeteld: .+": "kerncijfers: geheel.uitgesloten",
    r"Verhalen: \d+": "kerncijfers: geheel.aantal",
    r"Gerekend tot en met .+": "de peildatum",
    r"Gesprekken: .+|De gesprekken waren in .+": "de data van de gesprekken",
    r"Mensen aan tafel: \d+.*": "aspects.tafels.tel_tafels",
    r"Panelgesprekken: \d+": "het aantal panels",
    r"Achter een aantal staat altijd .+|Mensen gaven een score van −2 .+|Overeenstemming zegt .+|Staat er .+": "uitleg",
    r"(?:Levensgebieden met .+|Partijen|Betalers) (?:in|van) minder dan 3 verhalen .+": "uitleg",
    r"Te weinig verhalen om bedragen .+|De standen: .+|Afgerond op € 100.*": "uitleg",
    r"In minder dan 3 verhalen is een begin .+": "aspects.effecten.bereken_zelfeffect",
    r"\d+ mensen gaven een score, in \d+ verhalen\. Overeenstemming: .+": "kerncijfers: geheel.aspecten",
    rf".+: {_VAN}(?: waarin dit te zien kan zijn)?\.": "aspects.naast.signalen.tel_signalen",
    r"\d+ scores? (?:is|zijn) alleen voor het evaluatieteam .+|Niet besproken in: .+": "aspects.scores.verzamel_scores",
    r"Soort: .+ Gezien in .+": "aspects.punten.stand.bepaal_stand",
    r"In de panelgesprekken is dit .+": "aspects.panels.verzamel_uitspraken",
    rf"In {_VAN} is een begin én een eind gescoord\..*": "aspects.effecten.bereken_zelfeffect",
    rf"In {_VAN} is naar kosten gevraagd\.": "kerncijfers: geheel.kosten.casussen",
    rf"Niet vergeleken: {_VAN}, want .+": "aspects.effecten.bereken_kosteneffect",
    rf"Wat er gebeurde kostte in .+ {_EURO}.*|Wat anders zou zijn gegaan had {_EURO}.*": "kerncijfers: geheel.kosten",
    r"Samen was dat .+": "kerncijfers: geheel.kosten.vergelijkbaar.verschil",
    r"Per verhaal was het middelste verschil .+|In aantallen verhalen: .+": "aspects.effecten.bereken_kosteneffect",
    r"Wat er gebeurde en wat anders zou zijn gegaan kostten samen: .+|Niet in de lijn, want .+":
        "aspects.effecten.bereken_verloop",
    r".+: € [\d.,]+ tot € [\d.,]+|.+: € [\d.,]+": "aspects.kosten.vind_breedste_van_verschil",
    r"Aan tafel zat een inwoner.+|Zat de inwoner aan tafel\? .+|Nieuwe afspraken: .+|Van \d+ gesprekken .+":
        "aspects.ervaringen.tel_ervaringen",
    rf"Nog in reserve: {_AANTAL}\.": "aspects.selectie.trechter.bereken_trechter",
    rf"De gekozen verhalen zijn ingebracht door {_AANTAL} verschillende mensen\.":
        "aspects.selectie.spreiding.bereken_spreiding",
    rf"Toestemming gegeven, .+: \d+ verha.+|(?:Deden|Wilden|Genoemd).+: {_AANTAL} mensen\.":
        "aspects.ervaringen.tel_toestemmingen",
    rf"(?:Teksten van het rapport|Korte verhalen): {_AANTAL}, waarvan akkoord {_AANTAL}.*":
        "aspects.ervaringen.tel_vignetten",
    r"Een stuk zonder regie is een vraag vanaf \d+ dagen\.|Lang niet teruggekeken is: meer dan \d+ dagen\.":
        "de instelling zelf",
    r"De prijslijst: .+|Daarvoor is een prijsindex gebruikt, .+": "de prijslijst zelf",
    r"Niet in het rooster: \d+ maanden .+": "aspects.activiteitenplan.maak_rooster",
}  # fmt: skip
"""Every sentence with a number that the report itself makes, and what the number comes from."""
