"""One evaluation: its settings, its price list, and what a team makes of the stories."""

from casus.model.basis import Model, lijst, tabel, veld
from casus.model.casus import Casus
from casus.model.dialoog import Verificatie
from casus.model.keuzes import (
    Aard, Actiestatus, Bevroren, Bewijsstrekking, Categorie, Drempelnaam, Eenheid, Financier, Grondslag,
    HerkomstActie, HerkomstPunt, Lichtjes, Over, Puntstatus, SoortAandachtspunt, SoortBewijs, SteuntOp,
    Tekststatus, Uitspraakstrekking,
)  # fmt: skip
from casus.model.velden import (
    HEEL, AandachtspuntId, AspectCode, CasusId, Dag, Drempel, Id,
    Indexcijfer, LangeTekst, Maand, Plek, Prijsbedrag, Tekst,
)  # fmt: skip
from typing import Annotated, Literal


class Deelaspect(Model):
    """A part of an aspect: the unit people work in."""

    code: Id = veld("Code")
    label: Tekst = veld("Naam")


class Aspect(Model):
    """An aspect as this evaluation uses it; what is absent comes from the standard list."""

    code: Id = veld("Code")
    label: str | None = veld("Naam", "", None)
    toelichting: str | None = veld("Waar gaat het over", "", None)
    vragen: list[str] = lijst("Vragen")
    deelaspecten: list[Deelaspect] = lijst("Onderdelen")
    hoofdstuk_met: AspectCode | None = veld("Samen in één hoofdstuk met", "", None)
    verdiept: bool = veld("Diep bespreken", "", False)


class Onderzoek(Model):
    """The settings of an evaluation."""

    id: Id = veld("Kenmerk")
    naam: Tekst = veld("Naam")
    gemeente: Tekst = veld("Gemeente")
    teams: list[str] = lijst("Teams")
    aspecten: list[Aspect] = veld("Aspecten", "In de volgorde van de stuurgroep.")
    peildatum: Dag = veld("Peildatum", "Tot wanneer gerekend wordt.")
    grondslag: Grondslag = veld("Wettelijke grondslag", "", "toestemming")
    bewaren_tot: Dag | None = veld("Bewaren tot", "", None)
    prijspeil: int | None = veld("Prijspeil", "Het jaar waar prijzen naartoe gerekend worden.", None)
    prijsindex: dict[str, Indexcijfer] = tabel("Prijsindex", "Per jaar het indexcijfer.")
    regie_drempel_dagen: int = veld("Regie: vraag vanaf (dagen)", "", 14)
    evaluatie_drempel_dagen: int = veld("Terugkijken: vraag vanaf (dagen)", "", 183)
    drempels: dict[Drempelnaam, Drempel] = tabel("Drempels")
    route: list[str] = lijst("De gewone route", "Van eerste signaal tot huisbezoek, in stappen.")
    gelezen_aspecten: list[AspectCode] = lijst("Gelezen aspecten")
    stuurgroep: str | None = veld("Stuurgroep", "Wie erin zitten, in rollen.", None)
    normdagen: dict[str, int] = tabel("Beslistermijnen", "Per wet het aantal dagen.")


class Prijs(Model):
    """A line of the price list."""

    code: Id = veld("Code")
    omschrijving: Tekst = veld("Omschrijving")
    eenheid: Eenheid = veld("Eenheid")
    prijs: Prijsbedrag = veld("Prijs", "In euro per eenheid.")
    prijspeil: int = veld("Prijspeil", "Het jaar van deze prijs.")
    financier: Financier = veld("Wie betaalt")
    aard: Aard = veld("Aard", "Schaduw: een rekenwaarde, niemand betaalt dit.", "betaald")
    indicatief: bool = veld("Indicatief", "Een ruwe schatting.", False)
    bron: Tekst = veld("Bron")
    bron_url: str | None = veld("Adres van de bron", "", None)


class Prijslijst(Model):
    """A price list with its version; a figure stays tied to the list it was computed with."""

    naam: Tekst = veld("Naam")
    versie: Tekst = veld("Versie")
    regels: list[Prijs] = lijst("Regels")


class Uitspraak(Model):
    """What was said in a panel."""

    id: Id = veld("Kenmerk")
    tekst: Tekst = veld("Tekst")
    aspecten: list[AspectCode] = lijst("Aspecten")
    aandachtspunt: AandachtspuntId | None = veld("Bij aandachtspunt", "", None)
    strekking: Uitspraakstrekking = veld("Strekking", "", "nieuw")
    over: Over | None = veld("Over welke casussen", "", None)
    rol: str | None = veld("Rol", "", None)
    citaat: bool = veld("Mag als citaat", "", False)


class Panelgesprek(Model):
    """A talk with a panel."""

    id: Id = veld("Kenmerk")
    naam: Tekst = veld("Naam")
    datum: Dag = veld("Datum")
    deelnemers: Tekst = veld("Deelnemers", "In rollen.")
    uitspraken: list[Uitspraak] = lijst("Uitspraken")


class Bewijs(Model):
    """What a point rests on, or what speaks against it."""

    strekking: Bewijsstrekking = veld("Strekking", "", "voor")
    soort: SoortBewijs = veld("Soort")
    casus: CasusId | None = veld("Casus", "", None)
    verwijzing: Tekst = veld("Verwijzing")


class Aandachtspunt(Model):
    """A point of attention; people decide, evidence carries it."""

    id: Id = veld("Kenmerk")
    nummer: int | None = veld("Nummer", "", None)
    soort: SoortAandachtspunt = veld("Soort")
    titel: Tekst = veld("Titel")
    toelichting: LangeTekst = veld("Toelichting", "", "")
    aspecten: list[AspectCode] = veld("Aspecten")
    lees_meer: list[Plek] = lijst("Lees meer over")
    steunt_op: list[SteuntOp] = lijst("Steunt op")
    herkomst: HerkomstPunt = veld("Herkomst", "", "team")
    kandidaat: str | None = veld("Kandidaat", "", None)
    bevroren: dict[Bevroren, int] | None = veld("Bevroren aantallen", "", None)
    status: Puntstatus = veld("Status", "", "concept")
    reden: str | None = veld("Reden", "", None)
    samengevoegd_in: AandachtspuntId | None = veld("Samengevoegd in", "", None)
    bewijs: list[Bewijs] = lijst("Bewijs")
    verificaties: list[Verificatie] = lijst("Antwoorden")


class Rapporttekst(Model):
    """A text of the report at its place."""

    plaats: Tekst = veld("Plaats")
    tekst: Tekst = veld("Tekst")
    status: Tekststatus = veld("Status", "", "concept")
    verificaties: list[Verificatie] = lijst("Antwoorden")


class Principe(Model):
    """A principle with its two lights, start and practice."""

    id: Id = veld("Kenmerk")
    thema: str | None = veld("Thema", "", None)
    principe: Tekst = veld("Principe")
    ontwerpkeuze: Tekst = veld("Ontwerpkeuze")
    gewenst_effect: Tekst = veld("Gewenst effect")
    praktijk: Lichtjes | None = veld("Praktijk", "", None)
    effect_verwacht: Lichtjes | None = veld("Effect verwacht", "", None)
    gevolgen: LangeTekst = veld("Gevolgen", "", "")
    overwegingen: LangeTekst = veld("Overwegingen", "", "")
    aandachtspunten: list[AandachtspuntId] = lijst("Aandachtspunten")


class Actie(Model):
    """A step of the action plan."""

    id: Id = veld("Kenmerk")
    aandachtspunten: list[AandachtspuntId] = lijst("Aandachtspunten")
    advies: Tekst = veld("Advies")
    eigenaar: str | None = veld("Eigenaar", "", None)
    categorie: Categorie = veld("Categorie")
    herkomst: HerkomstActie = veld("Herkomst")
    stand_van_zaken: LangeTekst = veld("Stand van zaken", "", "")
    maanden: list[Maand] = lijst("Maanden")
    status: Actiestatus = veld("Status", "", "gepland")
    reden: str | None = veld("Reden", "", None)


class Casusbestand(Model):
    """A whole exchange file: one evaluation with all its stories."""

    formaat: Literal["casusbestand"] = veld("Formaat")
    versie: Annotated[Literal[1], HEEL] = veld("Versie")
    onderzoek: Onderzoek = veld("Onderzoek")
    prijslijst: Prijslijst | None = veld("Prijslijst", "", None)
    casussen: list[Casus] = veld("Casussen")
    panelgesprekken: list[Panelgesprek] = lijst("Panelgesprekken")
    aandachtspunten: list[Aandachtspunt] = lijst("Aandachtspunten")
    teksten: list[Rapporttekst] = lijst("Teksten")
    principes: list[Principe] = lijst("Principes")
    acties: list[Actie] = lijst("Acties")
