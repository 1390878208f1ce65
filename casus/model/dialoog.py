"""What is said of the help: findings, scores, quotes, vignettes, agreements, self-reliance."""

from typing import Annotated

from casus.model.basis import Model, lijst, veld
from casus.model.keuzes import (
    Bevindingstatus, MomentScore, MomentZrm, VerificatieAntwoord, Vignetstatus, Werking, Zichtbaar, ZrmDomein,
)  # fmt: skip
from casus.model.velden import (
    AspectCode, BetrokkeneId, Dag, Datum, GebeurtenisId, Id, ItemId, LangeTekst, Tekst,
)  # fmt: skip
from pydantic import Field


class Verificatie(Model):
    """Somebody's answer to a text that was put to them."""

    door: Tekst = veld("Wie")
    datum: Dag = veld("Datum")
    antwoord: VerificatieAntwoord = veld("Antwoord")
    opmerking: str = veld("Opmerking", "", "")


class Herkenbaarheid(Model):
    """Two people looked whether a neighbour, an ex-partner or a colleague would recognise this."""

    door: list[str] = veld("Wie keken ernaar", "Twee mensen.")
    datum: Dag = veld("Datum")
    wat_veranderd: str = veld("Wat is er veranderd", "", "")


class Waardering(Model):
    """One score of one perspective, -2 to 2; null is 'no view', not zero."""

    id: Id = veld("Kenmerk")
    aspect: AspectCode = veld("Aspect")
    deelaspect: Id | None = veld("Onderdeel", "", None)
    perspectief: BetrokkeneId = veld("Wie")
    score: Annotated[int, Field(ge=-2, le=2)] | None = veld("Score", "Leeg: geen beeld.")
    toelichting: LangeTekst = veld("Waarom", "", "")
    gebeurtenissen: list[GebeurtenisId] = lijst("Denkt daarbij aan")
    over_afwezige: bool = veld("Over iemand die er niet bij was", "", False)
    moment: MomentScore = veld("Wanneer gegeven", "", "aan_tafel")
    zichtbaar: Zichtbaar = veld("Te zien voor", "", "allen")
    herzien_van: Annotated[int, Field(ge=-2, le=2)] | None = veld("Was eerst", "", None)


class Bevinding(Model):
    """What was said of an aspect: by whom, and whether it helped."""

    id: Id = veld("Kenmerk")
    aspect: AspectCode = veld("Aspect")
    deelaspect: Id | None = veld("Onderdeel", "", None)
    tekst: Tekst = veld("Wat werd er gezegd")
    door: list[BetrokkeneId] = lijst("Door wie")
    werking: Werking = veld("Hielp het")
    items: list[ItemId] = lijst("Waar het op steunt")
    over_afwezige: bool = veld("Over iemand die er niet bij was", "", False)
    codeur: str | None = veld("Opgeschreven door", "", None)
    status: Bevindingstatus = veld("Status", "", "concept")


class Citaat(Model):
    """Somebody's own words; only in a report once approved."""

    id: Id = veld("Kenmerk")
    betrokkene: BetrokkeneId = veld("Wie zei het")
    tekst: Tekst = veld("Letterlijk")
    aspecten: list[AspectCode] = lijst("Aspecten")
    items: list[ItemId] = lijst("Waar het op slaat")
    over_afwezige: bool = veld("Over iemand die er niet bij was", "", False)
    goedgekeurd: bool = veld("Goedgekeurd", "De spreker vindt het goed.", False)


class Vignet(Model):
    """A short anonymous story for the report."""

    id: Id = veld("Kenmerk")
    titel: Tekst = veld("Titel")
    tekst: Tekst = veld("Tekst")
    aspecten: list[AspectCode] = veld("Aspecten")
    items: list[ItemId] = lijst("Waar het op steunt")
    over_afwezige: bool = veld("Over iemand die er niet bij was", "", False)
    status: Vignetstatus = veld("Status", "", "concept")
    herkenbaarheid: Herkenbaarheid | None = veld("Bekeken op herkenbaarheid", "", None)
    verificaties: list[Verificatie] = lijst("Antwoorden")


class Afspraak(Model):
    """What was agreed at the end of a session."""

    id: Id = veld("Kenmerk")
    tekst: Tekst = veld("Afspraak")
    wie: list[BetrokkeneId] = lijst("Wie doet het")
    wanneer: Datum | None = veld("Wanneer", "", None)


class Zelfredzaamheid(Model):
    """A score on one life domain, 1 (acute) to 5 (fully self-reliant), at the begin or the end."""

    moment: MomentZrm = veld("Moment")
    domein: ZrmDomein = veld("Levensgebied")
    score: Annotated[int, Field(ge=1, le=5)] = veld("Score")
    beoordelaar: BetrokkeneId = veld("Wie scoort")
    betreft: BetrokkeneId | None = veld("Over wie", "", None)
