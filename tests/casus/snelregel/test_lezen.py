"""What one typed line is read as: who speaks, what it is, when, who, how much; what is not sure is asked."""

import pytest

from casus.snelregel.zeggen import zeg_terug
from tests.casus.snelregel.tafel import lees, maak_tafel
from tests.fabriek import maak_betrokkene, maak_voorziening


def tafel_met(*mensen, **anders):
    basis = maak_tafel()
    return basis.model_copy(update={"betrokkenen": [*basis.betrokkenen, *mensen], **anders})


# Who speaks


@pytest.mark.parametrize(
    ("voor", "wie"),
    [
        ("dochter:", "doc"), ("do:", "doc"), ("D :", "doc"), ("[dochter]", "doc"), ("[dochter]:", "doc"),
        ("medewerker 2:", "gt2"), ("mede 2:", "gt2"), ("gm 2:", "gt2"), ("gm 1:", "gt1"), ("gebiedst 2:", "gt2"),
        ("i:", "inw"), ("t:", "thu"),
    ],
)  # fmt: skip
def test_wie_spreekt_mag_kort(voor, wie):
    gelezen = lees(f"{voor} huisbezoek in mei 2016")
    assert gelezen.door == (wie,)
    assert gelezen.velden["titel"] == "huisbezoek"


def test_wie_aan_tafel_zit_gaat_voor_wie_er_niet_is():
    assert lees("medewerker: huisbezoek mei 2016").door == ("gt2",)


def test_twee_mensen_kunnen_samen_iets_vertellen():
    assert lees("dochter en thuiszorg: huisbezoek mei 2016").door == ("doc", "thu")


@pytest.mark.parametrize(
    "regel",
    ["oom: het ging niet", "om 10:30 huisbezoek mei 2016", "brief: afgewezen in mei 2016", "zo: dat was dat",
    "in: mei 2016",
     "dochter en oom: wij niet", "let op: de hond", ":", "dochter:", " : "],
)  # fmt: skip
def test_een_onbekend_voorvoegsel_blijft_in_de_tekst(regel):
    gelezen = lees(regel)
    assert gelezen.door == ()
    assert gelezen.tekst == " ".join(regel.split())


def test_welke_van_twee_sprekers_wordt_gevraagd_en_niet_geraden():
    casus = tafel_met(maak_betrokkene("dom", aanduiding="dominee", soort="vrijwilliger", bij_sessie=True))
    gelezen = lees("do: huisbezoek mei 2016", casus)
    assert gelezen.door == ()
    assert "wie zegt dit: dochter of dominee?" in gelezen.vragen
    assert gelezen.velden["titel"].startswith("do:")


# What it is


@pytest.mark.parametrize(
    ("regel", "lijst"),
    [
        ("huisbezoek mei 2016", "gebeurtenissen"), ("er was iets met de huur", "notities"),
        ("/n mei 2016 bellen", "notities"),
        ("/i thuiszorg vanaf mei 2016", "inzetten"), ("/V bed", "voorzieningen"), ("/r niemand", "regieperioden"),
        ("/d buiten komen", "doelen"), ("/g huisbezoek", "gebeurtenissen"), ("+ buurvrouw", "betrokkenen"),
        ("+buurvrouw", "betrokkenen"), ("*2", "belevingen"), ("* -1 zwaar", "belevingen"), ("*+2 fijn", "belevingen"),
        ("*3 sterren", "notities"), ("*12 keer", "notities"), ("*1,5 uur", "notities"), ("/x thuiszorg", "notities"),
        ("/inzet thuiszorg", "notities"), ("dochter: /i thuiszorg", "inzetten"),
    ],
)  # fmt: skip
def test_het_eerste_teken_zegt_wat_het_is(regel, lijst):
    assert lees(regel).lijst == lijst


@pytest.mark.parametrize("regel", ["", "   ", "/i", "+", "/n ", "\t\n"])
def test_zonder_woorden_is_de_regel_leeg(regel):
    gelezen = lees(regel)
    assert gelezen.leeg and zeg_terug(gelezen, maak_tafel()) == ("", "leeg")


@pytest.mark.parametrize(
    ("zin", "soort"),
    [
        ("huisbezoek", "huisbezoek"), ("keukentafelgesprek", "huisbezoek"), ("gesprek op school", "contact"),
        ("brief van de gemeente: traplift afgewezen", "weigering"), ("brief met de beschikking", "beschikking"),
        ("brief gekregen", "contact"), ("gesprek over de aanvraag", "contact"), ("belde de ambulance", "crisis"),
        ("geen gesprek gehad", "overig"), ("huisbezoek ging niet door", "overig"), ("niet aangemeld", "overig"),
        ("aangemeld bij het gebiedsteam", "aanmelding"), ("aangemeld bij de voedselbank", "overig"),
        ("aangemeld voor de cursus", "overig"), ("niemand belde terug", "contact"),
        ("1 keer gevallen", "levensgebeurtenis"),
        ("begon toen man overleed", "levensgebeurtenis"), ("niet toegekend", "weigering"),
        ("woonde in Dorpsstraat 112", "overig"),
        ("daar was bezwaar op mogelijk", "overig"), ("gestopt met roken", "overig"),
        ("het besluit om te verhuizen", "overig"),
    ],
)  # fmt: skip
def test_de_soort_van_een_gebeurtenis(zin, soort):
    assert lees(f"mei 2016: {zin}").velden["soort"] == soort


def test_alleen_een_datum_wordt_een_gebeurtenis_met_een_vraag():
    gelezen = lees("12 mei 2016")
    assert (gelezen.lijst, gelezen.velden["titel"]) == ("gebeurtenissen", "12 mei 2016")
    assert gelezen.vragen == ("wat gebeurde er toen?",)


def test_twee_data_worden_niet_geraden():
    gelezen = lees("gestopt in september 2016, begonnen in mei 2017")
    assert gelezen.lijst == "notities" and gelezen.datum is None
    assert "twee data" in gelezen.vragen[0]


def test_een_gebeurtenis_die_een_tijd_duurde_houdt_wat_er_gezegd_is():
    velden = lees("van mei tot augustus 2016 in het ziekenhuis").velden
    assert velden["toelichting"] == velden["zoals_gezegd"].join("()") == "(van mei tot augustus 2016)"


# Who is named


@pytest.mark.parametrize(
    ("zin", "wie"),
    [
        ("huisbezoek gebiedsteammedewerker 2", ["gt2"]), ("dochter belde, dochter kwam", ["doc"]),
        ("de dochters belden", []), ("thuiszorgmedewerker ziek", []), ("Thuiszorg en dochter", ["thu", "doc"]),
        ("mijn man overleed", ["man"]), ("man overleden", ["man"]), ("de man van de gemeente kwam langs", []),
        ("een man belde", []), ("mijn man van de trap gevallen", ["man"]), ("twee man aan de deur", []),
        ("ging weer naar school", []), ("kwam uit school", []), ("gesprek met school", ["sch"]),
        ("gesprek op school", ["sch"]),
    ],
)  # fmt: skip
def test_mensen_worden_bij_hun_hele_woord_gevonden(zin, wie):
    assert lees(f"{zin}, mei 2016").velden["betrokkenen"] == wie


def test_wie_van_de_twee_wordt_gevraagd_en_niet_geraden():
    gelezen = lees("mrt 2016 huisbezoek gebiedsteammedewerker")
    assert gelezen.velden["betrokkenen"] == []
    assert gelezen.vragen == ("wie: gebiedsteammedewerker 1 of gebiedsteammedewerker 2?",)


def test_een_tweede_met_een_nummer_wordt_niet_gevonden_bij_de_eerste():
    casus = tafel_met(maak_betrokkene("do2", aanduiding="dochter 2", soort="naaste"))
    assert lees("dochter belt, dochter komt, mei 2016", casus).velden["betrokkenen"] == ["doc"]
    assert lees("dochter 2 belt mei 2016", casus).velden["betrokkenen"] == ["do2"]


def test_iemand_wordt_ook_bij_de_partij_gevonden():
    casus = tafel_met(maak_betrokkene("kla", aanduiding="klantmanager", soort="gemeente", partij="Werk en Inkomen"))
    assert lees("gesprek bij werk en inkomen mei 2016", casus).velden["betrokkenen"] == ["kla"]


# How much


@pytest.mark.parametrize(
    ("zin", "aantal", "eenheid", "per"),
    [
        ("2x per week", "2", "keer", "week"), ("2 x/week", "2", "keer", "week"),
        ("drie keer in de week", "3", "keer", "week"),
        ("anderhalf uur per week", "1.5", "uur", "week"), ("1,5 uur per week", "1.5", "uur", "week"),
        ("een half uur per maand", "0.5", "uur", "maand"), ("Twee dagdelen", "2", "dagdeel", None),
        ("4 uur p.w.", "4", "uur", "week"), ("4 uur wekelijks", "4", "uur", "week"),
        ("één keer per jaar", "1", "keer", "jaar"),
        ("tweeënhalf uur elke week", "2.5", "uur", "week"), ("12 etmalen", "12", "etmaal", None),
    ],
)  # fmt: skip
def test_een_hoeveelheid_wordt_herkend_en_uit_de_tekst_gehaald(zin, aantal, eenheid, per):
    gelezen = lees(f"/i thuiszorg {zin} vanaf mei 2016")
    assert (gelezen.velden["aantal"], gelezen.velden["eenheid"], gelezen.velden.get("per")) == (aantal, eenheid, per)
    assert gelezen.velden["omschrijving"] == "thuiszorg"
    assert ("is dat per week, per maand, of in totaal?" in gelezen.vragen) == (per is None)


@pytest.mark.parametrize(
    "zin",
    ["2 à 3 keer per week", "twee of drie keer", "2-3 uur per week", "1 keer per 2 weken", "3 keer per dag",
     "eerst drie keer, daarna twee keer per week", "tussen de 2 en 3 uur per week"],
)  # fmt: skip
def test_wat_geen_ene_hoeveelheid_is_blijft_staan_en_wordt_gevraagd(zin):
    gelezen = lees(f"/i thuiszorg {zin} vanaf mei 2016")
    assert "aantal" not in gelezen.velden
    assert zin in gelezen.velden["omschrijving"]
    assert any("hoeveel precies" in vraag for vraag in gelezen.vragen)


@pytest.mark.parametrize("zin", ["een kopje koffie", "keer op keer", "twee weken", "3 mensen", "wekelijks"])
def test_wat_geen_hoeveelheid_is_blijft_gewoon_staan(zin):
    gelezen = lees(f"/i thuiszorg {zin} vanaf mei 2016")
    assert "aantal" not in gelezen.velden and zin in gelezen.velden["omschrijving"]


# The kinds beside events


def test_een_inzet_is_van_wie_hem_geeft_en_niet_van_de_inwoner():
    velden = lees("/i begeleiding van inwoner door gebiedsteammedewerker 2 sinds mei 2016").velden
    assert (velden["betrokkene"], velden["van"], velden.get("tot")) == ("gt2", "2016-05", None)


def test_een_inzet_met_alleen_een_einde_heeft_nog_geen_begin():
    velden = lees("/i thuiszorg tot juni 2016").velden
    assert velden["tot"] == "2016-06" and "van" not in velden


@pytest.mark.parametrize(
    ("regel", "velden"),
    [
        ("/v bed mei 2016", {"omschrijving": "bed", "aangevraagd": "2016-05"}),
        ("/v Het bed hebben we aangevraagd. Voor beneden.", {"omschrijving": "bed"}),
        ("/v aanvraag traplift afgewezen augustus 2016",
         {"omschrijving": "traplift", "besloten": "2016-08", "uitkomst": "afgewezen"}),
        ("/v traplift niet toegekend augustus 2016", {"besloten": "2016-08", "uitkomst": "afgewezen"}),
        ("/v scootmobiel geleverd op 3 mei 2016", {"omschrijving": "scootmobiel", "gestart": "2016-05-03"}),
        ("/v nog geen besluit over de scootmobiel", {"uitkomst": "lopend"}),
    ],
)  # fmt: skip
def test_een_voorziening_vult_het_veld_van_haar_werkwoord(regel, velden):
    gelezen = lees(regel)
    assert {naam: gelezen.velden.get(naam) for naam in velden} == velden


def test_een_voorziening_die_er_nog_niet_is_krijgt_geen_verkeerde_datum():
    gelezen = lees("/v bed nog niet gekregen, mei 2017")
    assert "2017-05" not in gelezen.velden.values()
    assert "aangevraagd, besloten of gekregen?" in gelezen.vragen[0]


def test_een_voorziening_die_er_al_is_wordt_aangevuld_en_niet_overschreven():
    bed = maak_voorziening("bed", omschrijving="bed", aangevraagd="2016-05", toelichting="voor beneden")
    casus = tafel_met(voorzieningen=[bed, maak_voorziening("lft", omschrijving="traplift")])
    gelezen = lees("/v bed kwam in juli", casus, anker=None)
    assert (gelezen.doel, gelezen.velden["gestart"]) == ("bed", "2016-07")
    anders = lees("/v bed aangevraagd in juni 2016", casus)
    assert "aangevraagd" not in anders.velden
    assert any("er staat al" in vraag for vraag in anders.vragen)
    beide = lees("/v bed en traplift afgewezen mei 2016", casus)
    assert beide.doel is None and "welke: bed of traplift?" in beide.vragen


@pytest.mark.parametrize(
    ("regel", "vorm", "houder"),
    [
        ("/r niemand had overzicht mei 2016", "hoofdlijnen", None),
        ("/r dochter dagelijkse regie 2016", "dagelijks", "doc"),
        ("/r inwonersregie sinds 2016", "inwoner", "inw"),
        ("/r inwoner deed de papieren sinds 2016", "bureaucratisch", "inw"),
        ("/r onduidelijk, overzicht, mei 2016", "hoofdlijnen", None),
    ],
)  # fmt: skip
def test_regie_noemt_de_vorm_en_wie_haar_had(regel, vorm, houder):
    velden = lees(regel).velden
    assert (velden["vorm"], velden["houder"]) == (vorm, houder)


@pytest.mark.parametrize(
    "regel",
    ["/r dochter en thuiszorg dagelijks, mei 2016", "/r niemand, of dochter, dagelijks mei 2016",
    "/r dagelijks mei 2016",
     "/r dochter had geen overzicht mei 2016", "/r gebiedsteammedewerker overzicht mei 2016"],
)  # fmt: skip
def test_wie_de_regie_had_wordt_gevraagd_en_niet_geraden(regel):
    gelezen = lees(regel)
    assert "houder" not in gelezen.velden and gelezen.vragen


def test_een_doel_met_een_einde_heeft_een_streefdatum():
    assert lees("/d buiten komen van mei 2016 tot 1 mei 2017").velden["streefdatum"] == "2017-05-01"


@pytest.mark.parametrize(
    ("zin", "soort", "lijn"),
    [
        ("buurvrouw", "vrijwilliger", 0), ("zus", "naaste", 0), ("man van de gemeente", "gemeente", None),
        ("mevrouw van het gebiedsteam", "gebiedsteam", None), ("man van inwoner", "naaste", 0),
        ("inwoner 2", "inwoner", None),
        ("medewerker thuiszorg", "ondersteuner", None), ("medewerker", "gebiedsteam", None), ("Truus", None, None),
    ],
)  # fmt: skip
def test_een_nieuwe_betrokkene_krijgt_een_soort_uit_de_woorden(zin, soort, lijn):
    gelezen = lees(f"+ {zin}")
    assert (gelezen.velden["aanduiding"], gelezen.velden.get("soort"), gelezen.velden.get("lijn")) == (zin, soort, lijn)
    assert bool(gelezen.vragen) == (soort is None)


def test_een_betrokkene_kan_een_begin_hebben():
    velden = lees("+ buurvrouw sinds 2014").velden
    assert (velden["aanduiding"], velden["van"]) == ("buurvrouw", "2014")


def test_wie_er_al_is_wordt_gemeld():
    assert lees("+ Dochter").vragen == ("er is al een ‘Dochter’",)


def test_beleving_hoort_bij_wie_spreekt_en_anders_bij_de_inwoner():
    assert lees("*-2").velden == {"betrokkene": "inw", "score": -2, "woorden": ""}
    assert lees("dochter: *−2 zwaarste week").velden == {"betrokkene": "doc", "score": -2, "woorden": "zwaarste week"}
    assert lees("*-2 dochter: zwaarste week").velden == {"betrokkene": "doc", "score": -2, "woorden": "zwaarste week"}


def test_met_twee_inwoners_wordt_gevraagd_van_wie_de_beleving_is():
    casus = tafel_met(maak_betrokkene("in2", aanduiding="inwoner 2"))
    gelezen = lees("*1 goed", casus)
    assert gelezen.velden["betrokkene"] is None and gelezen.vragen == ("voor wie was dat zo?",)


# What is said back


@pytest.mark.parametrize(
    ("regel", "delen"),
    [
        ("dochter: huisbezoek gebiedsteammedewerker 2 op 12 mei 2016",
         ["huisbezoek", "12 mei 2016", "met gebiedsteammedewerker 2", "verteld door dochter"]),
        ("mei 2016 huisbezoek", ["mei 2016, dag onbekend"]),
        ("/i thuiszorg 1,5 uur per week vanaf 9 februari 2015", ["inzet", "sinds 9 februari 2015", "thuiszorg",
        "1,5 uur per week"]),
        ("/i thuiszorg 2 dagdelen per week in mei 2016", ["2 dagdelen per week"]),
        ("/v bed afgewezen mei 2016", ["voorziening", "besloten mei 2016", "afgewezen", "‘bed’"]),
        ("/r niemand overzicht mei 2016", ["regie op hoofdlijnen", "niemand"]),
        ("/d buiten komen mei 2016", ["doel", "‘buiten komen’"]),
        ("+ buurvrouw", ["betrokkene", "vrijwilliger", "0e lijn"]),
        ("+ Truus", ["in welke rol hoort deze persoon erbij?"]),
        ("*-2 zwaar", ["heel zwaar", "inwoner"]),
        ("mei 2016 gevallen. Van de trap.", ["‘gevallen’", "‘Van de trap.’"]),
        ("er was iets", ["notitie, zonder datum"]),
        ("/i dagbesteding vanaf mei 2016", ["nog uitzoeken: wie gaf het?"]),
    ],
)  # fmt: skip
def test_alles_wat_herkend_is_wordt_teruggezegd(regel, delen):
    echo, _ = zeg_terug(lees(regel), maak_tafel())
    assert not [deel for deel in delen if deel not in echo], echo
