"""The choices of the format: stored codes, which are for ever. Their words stand in ``casus/data/woorden.json``."""

from typing import Annotated, Literal

from casus.model.velden import HEEL, Keuze

Doelgroep = Annotated[Literal["jeugd_gezin", "volwassenen", "ouderen"], Keuze("doelgroep")]
Casusstatus = Annotated[
    Literal[
        "voorgesteld", "reserve", "geselecteerd", "gepland",
        "sessie_gehouden", "uitgewerkt", "geverifieerd", "afgevallen",
    ],
    Keuze("casusstatus"),
]  # fmt: skip
Indruk = Annotated[Literal["geslaagd", "minder_geslaagd", "onbekend"], Keuze("indruk")]
Veiligheid = Annotated[Literal["gewoon", "let_op", "strikt"], Keuze("veiligheid")]
InwonerAanTafel = Annotated[Literal["zelf", "vertegenwoordigd", "niet"], Keuze("inwoner_aan_tafel")]
Toestemmingstatus = Annotated[
    Literal["niet_gevraagd", "gegeven", "geweigerd", "ingetrokken"], Keuze("toestemmingstatus")
]
Toestemmingsvorm = Annotated[Literal["schriftelijk", "mondeling"], Keuze("toestemmingsvorm")]
Deelnamestatus = Annotated[Literal["niet_gevraagd", "ja", "nee", "ingetrokken"], Keuze("deelnamestatus")]
Aanwezig = Annotated[Literal["uitgenodigd", "gekomen", "deels", "niet_gekomen"], Keuze("aanwezig")]
Onderwerp = Annotated[
    Literal[
        "regie_inwoner", "regie_dagelijks", "regie_bureaucratisch", "regie_hoofdlijnen",
        "regie_opdrachtgevend", "doelen", "informeel", "voorzieningen", "kosten",
    ],
    Keuze("onderwerp"),
]  # fmt: skip
Antwoord = Annotated[Literal["ja", "deels", "nee"], Keuze("antwoord")]
AspectGedaan = Annotated[Literal["verdiept", "kort", "niet_besproken"], Keuze("aspect_gedaan")]
Herkomst = Annotated[Literal["verteld", "document", "nagezocht"], Keuze("herkomst")]
SoortBetrokkene = Annotated[
    Literal[
        "inwoner", "naaste", "vrijwilliger", "gebiedsteam", "gemeente", "ondersteuner",
        "ketenpartner", "meedenker", "gespreksleider", "notulist",
    ],
    Keuze("soort_betrokkene"),
]  # fmt: skip
Lijn = Annotated[Literal[0, 1, 2], HEEL, Keuze("lijn")]
RedenKomst = Annotated[
    Literal["start", "overdracht", "verzuim", "expertise", "tweede_persoon", "tijdelijk"], Keuze("reden_komst")
]
SoortGebeurtenis = Annotated[
    Literal[
        "levensgebeurtenis", "signaal", "aanmelding", "huisbezoek", "contact", "aanvraag", "toets",
        "beschikking", "start", "einde", "overdracht", "evaluatie", "overleg", "casusbespreking",
        "weigering", "klacht_bezwaar", "crisis", "mijlpaal", "overig",
    ],
    Keuze("soort_gebeurtenis"),
]  # fmt: skip
Route = Annotated[
    Literal[
        "zelf", "naaste", "huisarts", "school", "politie", "vrijwilliger", "gemeente",
        "ondersteuner", "outreachend", "anders",
    ],
    Keuze("route"),
]  # fmt: skip
Scenario = Annotated[Literal["interventie", "referentie", "beide"], Keuze("scenario")]
Eenheid = Annotated[Literal["uur", "dagdeel", "etmaal", "keer", "maand", "jaar", "traject"], Keuze("eenheid")]
Per = Annotated[Literal["totaal", "week", "maand", "jaar"], Keuze("per")]
Financier = Annotated[
    Literal[
        "gemeente_wmo", "gemeente_jeugd", "gemeente_participatie", "gemeente_overig", "zvw", "wlz", "rijk",
        "onderwijs", "justitie", "woningcorporatie", "inwoner", "fonds", "vrijwillig", "overig", "onbekend",
    ],
    Keuze("financier"),
]  # fmt: skip
Resultaat = Annotated[Literal["ja", "deels", "nee", "onbekend"], Keuze("resultaat")]
Teruggekoppeld = Annotated[Literal["ja", "nee", "onbekend"], Keuze("teruggekoppeld")]
Wet = Annotated[Literal["wmo", "jeugdwet", "participatiewet", "zvw", "wlz", "overig"], Keuze("wet")]
Uitkomst = Annotated[Literal["toegekend", "afgewezen", "ingetrokken", "afgezien", "lopend"], Keuze("uitkomst")]
RedenWaaromNiet = Annotated[
    Literal["eigen_bijdrage", "te_ingrijpend", "niet_ingekocht", "toets", "anders"], Keuze("reden_waarom_niet")
]
Vorm = Annotated[Literal["inwoner", "dagelijks", "bureaucratisch", "hoofdlijnen", "opdrachtgevend"], Keuze("vorm")]
Duiding = Annotated[Literal["bewust_los", "niet_nodig", "niet_mogelijk", "gemist"], Keuze("duiding")]
Kracht = Annotated[Literal["weinig", "deels", "veel"], Keuze("kracht")]
Doelstatus = Annotated[Literal["lopend", "deels_behaald", "behaald", "losgelaten"], Keuze("doelstatus")]
Levensdomein = Annotated[
    Literal[
        "financien", "werk_opleiding", "tijdsbesteding", "huisvesting", "huiselijke_relaties", "opvoeding",
        "geestelijke_gezondheid", "lichamelijke_gezondheid", "middelengebruik", "basale_adl",
        "instrumentele_adl", "sociaal_netwerk", "maatschappelijke_participatie", "justitie",
    ],
    Keuze("levensdomein"),
]  # fmt: skip
ZrmDomein = Annotated[
    Literal[
        "financien", "werk_opleiding", "tijdsbesteding", "huisvesting", "huiselijke_relaties",
        "geestelijke_gezondheid", "lichamelijke_gezondheid", "middelengebruik", "basale_adl",
        "instrumentele_adl", "sociaal_netwerk", "maatschappelijke_participatie", "justitie",
    ],
    Keuze("levensdomein"),
]  # fmt: skip
MomentZrm = Annotated[Literal["begin", "eind"], Keuze("moment_zrm")]
MomentScore = Annotated[Literal["aan_tafel", "apart"], Keuze("moment_score")]
Zichtbaar = Annotated[Literal["allen", "evaluatieteam"], Keuze("zichtbaar")]
Werking = Annotated[Literal["hielp", "werkte_tegen", "dubbel", "idee"], Keuze("werking")]
Bevindingstatus = Annotated[Literal["concept", "akkoord"], Keuze("bevindingstatus")]
Vignetstatus = Annotated[Literal["concept", "voorgelegd", "akkoord", "afgewezen"], Keuze("vignetstatus")]
Tekststatus = Annotated[Literal["concept", "voorgelegd", "akkoord"], Keuze("tekststatus")]
SoortReferentie = Annotated[
    Literal["geen_aanpak", "oude_aanpak", "lichtere_aanpak", "zwaardere_aanpak", "betere_aanpak", "anders"],
    Keuze("soort_referentie"),
]
Grondslag = Annotated[Literal["toestemming", "publieke_taak"], Keuze("grondslag")]
Aard = Annotated[Literal["betaald", "schaduw"], Keuze("aard")]
SoortAandachtspunt = Annotated[Literal["borgen", "drempel", "spanningsveld", "aandacht"], Keuze("soort_aandachtspunt")]
SteuntOp = Annotated[Literal["verhalen", "medewerkers", "panel", "document"], Keuze("steunt_op")]
HerkomstPunt = Annotated[Literal["team", "berekend", "beide"], Keuze("herkomst_punt")]
Puntstatus = Annotated[
    Literal["kandidaat", "concept", "getoetst", "vastgesteld", "verworpen", "samengevoegd"], Keuze("puntstatus")
]
Bewijsstrekking = Annotated[Literal["voor", "tegen", "nuance"], Keuze("bewijsstrekking")]
SoortBewijs = Annotated[
    Literal["bevinding", "waardering", "gebeurtenis", "citaat", "vignet", "signaal", "uitspraak", "document"],
    Keuze("soort_bewijs"),
]
Bevroren = Literal["voor", "tegen", "zwijgt", "van"]
VerificatieAntwoord = Annotated[
    Literal["akkoord", "akkoord_met_wijziging", "niet_akkoord"], Keuze("verificatie_antwoord")
]
Uitspraakstrekking = Annotated[Literal["bevestigt", "nuanceert", "weerspreekt", "nieuw"], Keuze("uitspraakstrekking")]
Over = Annotated[Literal["enkelvoudig", "complex"], Keuze("over")]
Categorie = Annotated[Literal["organisatie", "opdracht", "efficientie"], Keuze("categorie")]
HerkomstActie = Annotated[Literal["nieuw", "lopend", "nader_uitwerken"], Keuze("herkomst_actie")]
Actiestatus = Annotated[Literal["gepland", "bezig", "gereed", "vervallen", "niet_overgenomen"], Keuze("actiestatus")]
Lichtjes = Annotated[Literal["grotendeels", "deels", "beperkt"], Keuze("lichtjes")]
Drempelnaam = Literal[
    "minimum_casussen", "borgen", "drempel", "spanningsveld", "spanning", "spanning_overschot", "regiegat",
    "tussenevaluatie", "normtermijn", "wisseling_casussen", "perspectief_casussen", "veel_partijen",
    "veel_partijen_aantal", "weinig_vrijwilligers", "geen_collectief",
]  # fmt: skip
