"""One case: its head, and the lists of what was told."""

from casus.model.basis import Model, lijst, tabel, veld
from casus.model.dialoog import Afspraak, Bevinding, Citaat, Vignet, Waardering, Zelfredzaamheid
from casus.model.items import Betrokkene, Doel, Gebeurtenis, Inzet, Regieperiode, Voorziening
from casus.model.keuzes import (
    Aanwezig, Antwoord, AspectGedaan, Casusstatus, Deelnamestatus, Doelgroep, Indruk, InwonerAanTafel,
    Levensdomein, Onderwerp, SoortReferentie, Toestemmingstatus, Toestemmingsvorm, Veiligheid,
)  # fmt: skip
from casus.model.velden import AspectCode, BetrokkeneId, Dag, Datum, Einde, Id, LangeTekst, Tekst
from casus.model.verteld import Notitie


class Stap(Model):
    """An earlier status of the case: the funnel."""

    status: Casusstatus = veld("Status")
    datum: Dag | None = veld("Datum", "", None)
    reden: str | None = veld("Reden", "", None)


class Toestemming(Model):
    """Consent for the case as a whole."""

    status: Toestemmingstatus = veld("Toestemming", "", "niet_gevraagd")
    datum: Dag | None = veld("Datum", "", None)
    vorm: Toestemmingsvorm | None = veld("Hoe gegeven", "", None)


class Deelname(Model):
    """Somebody's part in the session, and their consent."""

    betrokkene: BetrokkeneId = veld("Wie")
    status: Deelnamestatus = veld("Doet mee", "Heeft deze persoon ja gezegd?", "niet_gevraagd")
    datum: Dag | None = veld("Datum", "", None)
    vorm: Toestemmingsvorm | None = veld("Hoe gezegd", "", None)
    aanwezig: Aanwezig | None = veld("Aanwezig", "", None)
    vertegenwoordigd_door: str | None = veld("Vertegenwoordigd door", "Een rol, geen naam.", None)
    citaten: bool = veld("Citaten mogen", "Woorden van deze persoon mogen in het rapport.", False)
    samenvatting_mee: bool = veld("Krijgt de samenvatting", "", False)


class Referentie(Model):
    """What would have happened otherwise: its kind must be named."""

    soort: SoortReferentie = veld("Vergeleken met", "Wat zou er anders zijn gegaan?")
    splitsingspunt: Datum | None = veld("Splitsingspunt", "Tot hier is er één gedeeld verleden.", None)
    toelichting: LangeTekst = veld("Toelichting", "Wat er nog over te zeggen valt.", "")


class Casus(Model):
    """One story of an inwoner, or of a household."""

    id: Id = veld("Kenmerk")
    code: Tekst = veld("Code", "Waar de casus mee wordt aangeduid, zoals C03. Geen naam.")
    titel: Tekst = veld("Titel", "Een paar woorden, zonder naam.")
    team: str | None = veld("Team", "", None)
    doelgroep: Doelgroep = veld("Doelgroep")
    status: Casusstatus = veld("Status")
    verloop: list[Stap] = lijst("Verloop", "Eerdere statussen, de oudste eerst.")
    reserve_volgorde: int | None = veld("Plek in de reserve", "", None)
    keuze_reden: str | None = veld("Waarom gekozen", "", None)
    afval_reden: str | None = veld("Waarom afgevallen", "", None)
    facilitator: str | None = veld("Gespreksleider", "Een schuilnaam.", None)
    medewerker: str | None = veld("Ingebracht door", "Een schuilnaam.", None)
    indruk_vooraf: Indruk = veld("Indruk vooraf", "", "onbekend")
    levensdomeinen: list[Levensdomein] = lijst("Levensgebieden", "Waar het over gaat.")
    sessiedatum: Dag | None = veld("Datum van het gesprek", "", None)
    veiligheid: Veiligheid = veld("Veiligheid", "Strikt: niets op de beamer of op papier.", "gewoon")
    kosten_aan_tafel: bool = veld("Kosten aan tafel", "Alleen als de inwoner erom vraagt.", False)
    overhandigen: LangeTekst = veld("Hoe krijgt de inwoner de samenvatting", "Niet thuis, als dat niet veilig is.", "")
    voorgelezen: bool = veld("Samenvatting is voorgelezen", "", False)
    in_leerbeeld: bool = veld("Vrijgegeven voor het leerbeeld", "", False)
    antwoord_team: LangeTekst = veld("Antwoord van het team", "", "")
    inwoner_aan_tafel: InwonerAanTafel | None = veld("Zit de inwoner aan tafel", "", None)
    toestemming: Toestemming = veld("Toestemming", "", Toestemming())
    deelnames: list[Deelname] = lijst("Deelname", "Wie doet mee, en zei diegene ja?")
    periode_van: Datum = veld("Begin van het verhaal", "Vanaf wanneer het verhaal gaat.")
    periode_tot: Einde | None = veld("Einde van het verhaal", "Leeg: tot het gesprek.", None)
    referentie: Referentie | None = veld("Wat anders zou zijn gegaan", "", None)
    uitgevraagd: dict[Onderwerp, Antwoord] = tabel("Is ernaar gevraagd", "Niet gevraagd is niet hetzelfde als niets.")
    aspecten_gedaan: dict[AspectCode, AspectGedaan] = tabel("Aspecten besproken")
    samenvatting: LangeTekst = veld("Samenvatting voor de inwoner", "", "")
    terugblik: LangeTekst = veld("Hoe was het gesprek", "", "")
    notities: list[Notitie] = lijst("Notities")
    betrokkenen: list[Betrokkene] = lijst("Betrokkenen")
    gebeurtenissen: list[Gebeurtenis] = lijst("Gebeurtenissen")
    inzetten: list[Inzet] = lijst("Inzet")
    voorzieningen: list[Voorziening] = lijst("Voorzieningen")
    regieperioden: list[Regieperiode] = lijst("Regieperioden")
    doelen: list[Doel] = lijst("Doelen")
    zelfredzaamheid: list[Zelfredzaamheid] = lijst("Zelfredzaamheid")
    waarderingen: list[Waardering] = lijst("Scores")
    bevindingen: list[Bevinding] = lijst("Bevindingen")
    citaten: list[Citaat] = lijst("Citaten")
    vignetten: list[Vignet] = lijst("Vignetten")
    afspraken: list[Afspraak] = lijst("Afspraken")
