"""A roles file and the people in it, and an evaluation beside another: what the tests of who may do what share."""

from pathlib import Path

from casus.model import Casus, Casusbestand
from casus.model.casus import Deelname
from casus.storage import Opslag
from casus.toegang import Persoon, lees_rollen
from tests.fabriek import (
    maak_aandachtspunt, maak_bestand, maak_betrokkene, maak_onderzoek, maak_vignet, maak_volle_casus, maak_waardering,
)  # fmt: skip

ROLLEN_TOML = """
vraag_het_aan = "Sam van de servicedesk, toestel 1234"

[aanmelden]
claim = "email"

[rol.gespreksleider]
doel = "Het gesprek leiden en het verhaal vastleggen."
grondslag = "toestemming van de inwoner"
[rol.notulist]
doel = "Opschrijven wat aan tafel gezegd wordt."
grondslag = "toestemming van de inwoner"
[rol.evaluatieteam]
doel = "De verhalen naast elkaar leggen en het rapport maken."
grondslag = "toestemming van de inwoner"
[rol.coordinator]
doel = "Met het team leren van waar regie wegvalt."
grondslag = "publieke taak"
[rol.medewerker]
doel = "Nakijken of de tekst klopt."
grondslag = "toestemming van de inwoner"
[rol.beheerder]
doel = "Instellingen en reservekopieën."
grondslag = "publieke taak"

[persoon."gina@voorbeeld.test"]
naam = "Gina"
rollen = ["gespreksleider"]
onderzoeken = ["o1"]
gespreksleider = ["F1"]
[persoon."noor@voorbeeld.test"]
naam = "Noor"
rollen = ["notulist"]
onderzoeken = ["o1"]
casussen = ["C01", "C03"]
[persoon."eva@voorbeeld.test"]
naam = "Eva"
rollen = ["evaluatieteam"]
onderzoeken = ["o1"]
[persoon."coen@voorbeeld.test"]
naam = "Coen"
rollen = ["coordinator"]
onderzoeken = ["o1"]
teams = ["Noord"]
[persoon."mees@voorbeeld.test"]
naam = "Mees"
rollen = ["medewerker"]
onderzoeken = ["o1"]
medewerker = ["M1"]
[persoon."bea@voorbeeld.test"]
naam = "Bea"
rollen = ["beheerder"]
[persoon."duo@voorbeeld.test"]
naam = "Duo"
rollen = ["gespreksleider", "evaluatieteam"]
onderzoeken = ["o1"]
gespreksleider = ["F1"]

[account.gina]
naam = "Gina op de server"
rollen = ["gespreksleider"]
onderzoeken = ["o1"]
gespreksleider = ["F1"]
[account.noor]
naam = "Noor op de server"
rollen = ["notulist"]
onderzoeken = ["o1"]
casussen = ["C01", "C03"]
[account.eva]
naam = "Eva op de server"
rollen = ["evaluatieteam"]
onderzoeken = ["o1"]
[account.coen]
naam = "Coen op de server"
rollen = ["coordinator"]
onderzoeken = ["o1"]
teams = ["Noord"]
[account.mees]
naam = "Mees op de server"
rollen = ["medewerker"]
onderzoeken = ["o1"]
medewerker = ["M1"]
[account.bea]
naam = "Bea op de server"
rollen = ["beheerder"]
"""

PERSOON_PER_ROL = {
    "gespreksleider": "gina", "notulist": "noor", "evaluatieteam": "eva", "coordinator": "coen",
    "medewerker": "mees", "beheerder": "bea",
}  # fmt: skip
GEPLANT = {
    "eigen": "kersenbloesem", "ander": "zilverreiger", "strikt": "nachtvlinder", "elders": "ijsvogel",
    "punt": "waterlelie", "punt_elders": "rietzanger", "verborgen": "sneeuwgors",
}  # fmt: skip
"""By where it stands a word that stands nowhere else."""


def persoon(rol: str) -> Persoon:
    """The person of the roles file with this role."""
    return lees_rollen(ROLLEN_TOML).personen[f"{PERSOON_PER_ROL[rol]}@voorbeeld.test"]


def _casus(id: str, code: str, woord: str, **anders: object) -> Casus:
    basis = maak_volle_casus()
    bevinding = basis.bevindingen[0].model_copy(update={"tekst": f"een bevinding met {woord}", "door": ["b1"]})
    vignet = maak_vignet(titel=f"Vignet {woord}", tekst=f"Tekst {woord}", status="voorgelegd")
    gebeurtenis = basis.gebeurtenissen[0].model_copy(update={"titel": f"huisbezoek {woord}"})
    citaat = basis.citaten[0].model_copy(update={"tekst": f"Citaat {woord}"})
    scores = [
        maak_waardering(toelichting=f"reden {woord}"),
        maak_waardering("w2", toelichting=f"{GEPLANT['verborgen']} van {woord}", zichtbaar="evaluatieteam"),
    ]
    basis_velden = {
        "code": code, "titel": f"titel {woord}", "bevindingen": [bevinding], "vignetten": [vignet],
        "gebeurtenissen": [gebeurtenis], "citaten": [citaat], "waarderingen": scores,
        "samenvatting": f"samenvatting {woord}", "team": "Noord", "in_leerbeeld": True,
        "deelnames": [Deelname(betrokkene="b1", status="ja"), Deelname(betrokkene="b2", status="ja")],
        "betrokkenen": [
            maak_betrokkene(), maak_betrokkene("b2", aanduiding="gebiedsteammedewerker", soort="gebiedsteam"),
        ],
    }  # fmt: skip
    return maak_volle_casus(id, **{**basis_velden, **anders})


def maak_bestanden() -> list[Casusbestand]:
    """The own evaluation (an own case, one of another, a strict one of F1 and M1) and another evaluation."""
    eigen = [
        _casus("c01", "C01", GEPLANT["eigen"], facilitator="F1", medewerker="M1"),
        _casus("c02", "C02", GEPLANT["ander"], facilitator="F2", medewerker="M2"),
        _casus("c03", "C03", GEPLANT["strikt"], facilitator="F1", medewerker="M1", veiligheid="strikt"),
    ]
    ander = [_casus("c01", "C01", GEPLANT["elders"], facilitator="F1", medewerker="M1")]
    return [
        maak_bestand(*eigen, aandachtspunten=[maak_aandachtspunt(titel=f"punt {GEPLANT['punt']}")]),
        maak_bestand(
            *ander, onderzoek=maak_onderzoek("o2", naam="Een ander onderzoek"),
            aandachtspunten=[maak_aandachtspunt(titel=f"punt {GEPLANT['punt_elders']}")],
        ),
    ]  # fmt: skip


def zet_neer(db: Path) -> tuple[Opslag, dict[str, int], dict[str, int]]:
    """Both in a real store; the numbers of the cases by eigen, ander, strikt, elders, and of the evaluations."""
    winkel = Opslag(db)
    onderzoeken = [winkel.zet_bestand(bestand, "proef") for bestand in maak_bestanden()]
    nummers = [regel.nr for onderzoek in onderzoeken for regel in winkel.casussen(onderzoek)]
    return (
        winkel, dict(zip(("eigen", "ander", "strikt", "elders"), nummers, strict=True)),
        dict(zip(("eigen", "ander"), onderzoeken, strict=True)),
    )  # fmt: skip
