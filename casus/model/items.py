"""The items of a timeline: who, what happened, which support, which provision, whose regie, which goals."""

from typing import Annotated

from casus.model.basis import Model, lijst, veld
from casus.model.keuzes import (
    Doelstatus, Duiding, Eenheid, Financier, Kracht, Levensdomein, Lijn, Per, RedenKomst, RedenWaaromNiet,
    Resultaat, Route, Scenario, SoortBetrokkene, SoortGebeurtenis, Teruggekoppeld, Uitkomst, Vorm, Wet,
)  # fmt: skip
from casus.model.velden import (
    AspectCode, BetrokkeneId, Datum, Einde, Hoeveelheid, InzetId, LangeTekst, PrijsCode, Prijsbedrag, Tekst,
)  # fmt: skip
from casus.model.verteld import Verteld
from pydantic import Field

_WANNEER = "Zoals het gezegd is: 12 mei 2016, mei 2016, voorjaar 2016, tussen mei en augustus 2016."
_TOT = "Een datum, of 'loopt nog'. Leeg: niemand weet wanneer het ophield."


class Beleving(Model):
    """How somebody lived a moment, from -2 (very hard) to 2 (very good)."""

    betrokkene: BetrokkeneId = veld("Wie")
    score: Annotated[int, Field(ge=-2, le=2)] = veld("Hoe was dat", "Van heel zwaar (-2) tot heel goed (2).")
    woorden: str = veld("In eigen woorden", "", "")


class Evaluatie(Model):
    """A moment of looking back, with who was there."""

    datum: Datum = veld("Wanneer", _WANNEER)
    aanwezig: list[BetrokkeneId] = lijst("Wie waren erbij")
    uitkomst: str = veld("Wat kwam eruit", "", "")


class Betrokkene(Verteld):
    """Somebody around the inwoner: a role, never a name."""

    aanduiding: Tekst = veld("Aanduiding", "Een rol, nooit een naam: moeder, gebiedsteammedewerker 2.")
    soort: SoortBetrokkene = veld("Soort", "In welke rol iemand erbij hoort.")
    partij: str | None = veld("Partij", "Bij welke organisatie iemand hoort.", None)
    lijn: Lijn | None = veld("Lijn", "0e lijn: eigen netwerk en vrijwilligers; 1e lijn; 2e lijn.", None)
    collectief: bool = veld("Collectieve voorziening", "Een inloop of vereniging, niet één persoon.", False)
    bij_sessie: bool = veld("Aan tafel", "Is bij het gesprek.", False)
    van: Datum | None = veld("Erbij vanaf", _WANNEER, None)
    tot: Einde | None = veld("Erbij tot", _TOT, None)
    volgt_op: BetrokkeneId | None = veld("Volgt op", "Wie deze persoon opvolgde.", None)
    reden_komst: RedenKomst | None = veld("Waarom erbij gekomen", "", None)


class Gebeurtenis(Verteld):
    """Something that happened."""

    datum: Datum = veld("Wanneer", _WANNEER)
    titel: Tekst = veld("Wat gebeurde er", "Een paar woorden, zoals het gezegd is.")
    toelichting: LangeTekst = veld("Toelichting", "Wat er nog over te zeggen valt.", "")
    zoals_gezegd: str | None = veld("Zoals gezegd", "De datum in de woorden van de spreker.", None)
    soort: SoortGebeurtenis = veld("Soort", "Wat voor gebeurtenis.")
    route: Route | None = veld("Langs welke weg", "Bij een aanmelding: wie het deed of hoe het ging.", None)
    scenario: Scenario = veld("Hoort bij", "Wat er gebeurde, wat anders zou zijn gegaan, of beide.", "interventie")
    betrokkenen: list[BetrokkeneId] = lijst("Wie waren erbij")
    levensdomeinen: list[Levensdomein] = lijst("Levensgebieden", "Alleen waar het ertoe doet.")
    aspecten: list[AspectCode] = lijst("Aspecten", "Waar dit over gaat.")
    belevingen: list[Beleving] = lijst("Beleving", "Hoe het was, en voor wie.")


class Inzet(Verteld):
    """Support that was given (or, in the referentie, would have been)."""

    betrokkene: BetrokkeneId = veld("Wie gaf het")
    omschrijving: Tekst = veld("Wat", "Welke hulp of ondersteuning.")
    toelichting: LangeTekst = veld("Toelichting", "Wat er nog over te zeggen valt.", "")
    van: Datum = veld("Vanaf", _WANNEER)
    tot: Einde | None = veld("Tot", _TOT, None)
    scenario: Scenario = veld("Hoort bij", "Wat er gebeurde, wat anders zou zijn gegaan, of beide.", "interventie")
    aantal: Hoeveelheid | None = veld("Hoeveel", "Bijvoorbeeld 1,5.", None)
    eenheid: Eenheid | None = veld("Eenheid", "", None)
    per: Per | None = veld("Per", "Per week, maand of jaar, of in totaal.", None)
    prijs: Prijsbedrag | None = veld("Eigen prijs", "In euro per eenheid, als die afwijkt van de prijslijst.", None)
    prijscode: PrijsCode | None = veld("Prijs uit de lijst", "", None)
    financier: Financier = veld("Wie betaalt", "", "onbekend")
    evaluaties: list[Evaluatie] = lijst("Teruggekeken", "Samen terugkijken op deze hulp.")
    resultaat: Resultaat | None = veld("Bracht het waar het voor was", "", None)
    teruggekoppeld: Teruggekoppeld | None = veld("Teruggekoppeld", "Liet de aanbieder weten hoe het afliep?", None)


class Voorziening(Verteld):
    """Something applied for, with its waiting."""

    omschrijving: Tekst = veld("Wat is er aangevraagd")
    wet: Wet | None = veld("Wet", "", None)
    betrokkene: BetrokkeneId | None = veld("Bij wie", "Wie de aanvraag behandelde.", None)
    gemeld: Datum | None = veld("Gemeld", _WANNEER, None)
    aangevraagd: Datum | None = veld("Aangevraagd", _WANNEER, None)
    opgeschort_dagen: Annotated[int, Field(ge=0)] = veld("Dagen opgeschort", "Hoe lang de termijn stilstond.", 0)
    besloten: Datum | None = veld("Besloten", _WANNEER, None)
    gestart: Einde | None = veld("Gekregen", "Een datum, of 'wacht nog'. Leeg: niet bekend.", None)
    beeindigd: Datum | None = veld("Gestopt", _WANNEER, None)
    uitkomst: Uitkomst | None = veld("Uitkomst", "", None)
    reden: RedenWaaromNiet | None = veld("Waarom niet", "", None)
    loket: str | None = veld("Loket", "Waar het langs moest.", None)
    inzet: InzetId | None = veld("Werd deze inzet", "De hulp die ervan kwam.", None)
    toelichting: LangeTekst = veld("Toelichting", "Wat er nog over te zeggen valt.", "")


class Regieperiode(Verteld):
    """Who held which form of regie, when; or nobody, and what people say of that."""

    vorm: Vorm = veld("Welke regie")
    houder: BetrokkeneId | None = veld("Wie had de regie", "Leeg: niemand kon genoemd worden.")
    onduidelijk: bool = veld("Het was onduidelijk", "", False)
    gedeeld: bool = veld("Samen-regie", "Met opzet met meer mensen.", False)
    duiding: Duiding | None = veld("Als niemand de regie had", "Wat zeggen de mensen aan tafel ervan?", None)
    kracht: Kracht | None = veld("Hoeveel regie", "Bij inwonersregie: hoeveel had de inwoner te zeggen.", None)
    van: Datum = veld("Vanaf", _WANNEER)
    tot: Einde | None = veld("Tot", _TOT, None)
    toelichting: LangeTekst = veld("Toelichting", "Wat er nog over te zeggen valt.", "")


class Doel(Verteld):
    """A goal, and when it was looked back on."""

    omschrijving: Tekst = veld("Doel", "Wat wilde men bereiken?")
    levensdomein: Levensdomein | None = veld("Levensgebied", "", None)
    gesteld: Datum = veld("Afgesproken", _WANNEER)
    met_inwoner: bool = veld("Samen met de inwoner", "", True)
    streefdatum: Datum | None = veld("Te bereiken voor", _WANNEER, None)
    status: Doelstatus = veld("Hoe staat het ermee", "", "lopend")
    afgerond: Datum | None = veld("Afgerond", _WANNEER, None)
    evaluaties: list[Evaluatie] = lijst("Teruggekeken", "Momenten waarop men samen terugkeek.")
