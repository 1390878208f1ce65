"""Twenty minutes of talk, typed as it was spoken: no line raises, no word is lost, and the facts are in the story."""

import re

import pytest

from tests.casus.snelregel.tafel import Sessie

GESPREK = """\
inwoner|Het begon eigenlijk toen mijn man wegviel. Nee, dat is te ver terug.
dochter|Jawel ma, dat hoort erbij. Dat was in 2014. In het najaar.
inwoner|November. De dag weet ik niet meer. Nou ja, dat wil ik ook niet weten.
medewerker 2|Ik ben er pas later bij gekomen. Toen liep er al thuiszorg, toch?
dochter|Thuiszorg kwam in januari. Of februari. Drie keer in de week.
inwoner|Twee keer. Op maandag en donderdag.
dochter|Eerst drie keer, ma. Daarna twee.
thuiszorg|Bij ons staat vanaf 9 februari 2015, drie keer per week. Vanaf juni twee keer.
inwoner|En toen viel ik. Van de trap. Dat was met Pasen.
medewerker 2|Welk jaar was dat?
dochter|2016. En ze lag er een hele nacht.
inwoner|Dat hoeft er niet in.
gespreksleider|Dan laten we dat weg.
inwoner|Ik heb in het ziekenhuis gelegen. Een week of drie.
dochter|Bijna vier. En daarna zes weken revalidatie.
inwoner|Toen kwam die eerste mevrouw van het gebiedsteam. Aardige vrouw. Die is nu weg.
medewerker 2|Dat was mijn voorganger. Zij is in september 2016 gestopt. Ik begon in oktober.
dochter|Daar zat wel een tijd tussen. Wij wisten niet wie we moesten bellen.
medewerker 2|Er was vervanging.
dochter|Dat heeft niemand ons verteld.
gespreksleider|Dat ziet u anders. Ik schrijf het allebei op.
inwoner|Het bed hebben we aangevraagd. Voor beneden.
dochter|In mei 2016. En de traplift ook, maar die werd afgewezen.
medewerker 2|Het bed kwam in juli. De traplift is in augustus afgewezen, daar was bezwaar op mogelijk.
dochter|Dat hebben we niet gedaan. Wie had dat moeten regelen?
inwoner|Jij.
dochter|Nou, dank je.
gespreksleider|Wie had in die tijd eigenlijk het overzicht?
dochter|Niemand. Of ik. Maar dat wist ik zelf niet.
thuiszorg|Wij dachten dat het gebiedsteam dat had.
medewerker 2|In die weken zat er niemand op, als ik eerlijk ben. Tot ik kwam.
inwoner|De buurvrouw kwam elke dag. Die zijn jullie allemaal vergeten.
dochter|Ja. Truus. Al vanaf het begin.
gespreksleider|Ik schrijf op: buurvrouw.
inwoner|En de dominee, maar die kwam voor de koffie.
medewerker 2|Sinds vorig jaar zomer is er dagbesteding. Twee dagdelen.
inwoner|Eén. Die vrijdag doe ik niet meer.
dochter|Sinds drie weken niet meer.
inwoner|Weet je wat het beste was? Dat zij toen op zondag gewoon opnam.
medewerker 2|Dat was in maart, toen de kachel het niet deed.
dochter|Van dit jaar.
gespreksleider|Hoe was dat voor u, van heel zwaar tot heel goed?
inwoner|Goed. Dat was goed.
dochter|Voor mij was het de zwaarste week van het jaar."""

# What is typed per utterance, each line with the key that ends it; a None is nothing to type.
TOETSEN = [
    [("i:{}", "enter")], [("d:{}", "beter")], [("i:{}", "beter")], [("geb:{}", "notitie")], [("d:/i {}", "enter")],
    [("i:{}", "anders")], [("d:{}", "anders")], [("t:{}", "anders")], [("i:{}", "enter")], [("geb:{}", "notitie")],
    [("d:{}", "beter")], [], [], [("i:{}", "enter")], [("d:{}", "anders")], [("i:{}", "enter")],
    [("geb:Dat was mijn voorganger. Zij is in september 2016 gestopt.", "enter"),
     ("geb:Ik begon in oktober.", "enter")],
    [("d:{}", "enter")], [("geb:{}", "anders")], [("d:{}", "anders")], [], [("i:/v {}", "enter")],
    [("d:In mei 2016.", "beter"), ("d:/v En de traplift ook, maar die werd afgewezen.", "enter")],
    [("geb:/v Het bed kwam in juli.", "enter"),
     ("geb:/v De traplift is in augustus afgewezen, daar was bezwaar op mogelijk.", "enter")],
    [("d:{}", "enter")], [("i:{}", "anders")], [("d:{}", "anders")], [("{}", "enter")], [("d:{}", "anders")],
    [("t:{}", "anders")], [("geb:{}", "anders")], [("i:{}", "enter")], [("d:{}", "anders")], [("+buurvrouw", "enter")],
    [("i:{}", "enter")], [("geb:/i {}", "enter")], [("i:{}", "anders")], [("d:{}", "anders")], [("i:{}", "enter")],
    [("geb:{}", "beter")], [("d:{}", "beter")], [("{}", "notitie")], [("i:*1{}", "enter")], [("d:*-2{}", "enter")],
]  # fmt: skip


def woorden(tekst: str) -> set[str]:
    return set(re.findall(r"\w+", tekst.casefold()))


# Words that became a date, an amount or a speaker; every other word stands as text.
GELEZEN = woorden("in januari of februari, drie keer in de week, sinds vorig jaar zomer, twee dagdelen") | woorden(
    "in 2014, het najaar, in mei 2016, in juli"
)


def test_alles_met_enter_getypt_geeft_geen_fout_en_verliest_geen_woord(tmp_path):
    sessie = Sessie(tmp_path / "casus.db")
    for regel in GESPREK.splitlines():
        wie, _, tekst = regel.partition("|")
        uitkomst = sessie.typ(f"{wie}: {tekst}")
        assert uitkomst.stappen, regel
    bewaard = woorden(sessie.casus.model_dump_json())
    for regel in GESPREK.splitlines():
        assert not woorden(regel.partition("|")[2]) - bewaard, regel
    assert all(n.verteld_door for n in sessie.casus.notities)


@pytest.fixture(scope="module")
def gespeeld(tmp_path_factory):
    """The talk typed by a note-taker who uses the keys."""
    sessie = Sessie(tmp_path_factory.mktemp("gesprek") / "casus.db")
    for regel, hoe in zip(GESPREK.splitlines(), TOETSEN, strict=True):
        for wat, toets in hoe:
            assert sessie.typ(wat.format(regel.partition("|")[2]), toets).stappen, regel
    return sessie.casus


def test_met_de_toetsen_verliest_de_notulist_ook_geen_woord(gespeeld):
    bewaard = woorden(gespeeld.model_dump_json()) | GELEZEN
    for regel, hoe in zip(GESPREK.splitlines(), TOETSEN, strict=True):
        for wat, _ in hoe:
            getypt = wat.format(regel.partition("|")[2])
            tekst = re.sub(r"^\w+:|/\w |\*-?\d|^\+", " ", getypt)
            assert not woorden(tekst) - bewaard, regel


def test_een_notitie_die_een_datum_krijgt_staat_op_de_tijdlijn_in_de_woorden_van_wie_het_zei(gespeeld):
    wegviel = next(g for g in gespeeld.gebeurtenissen if "wegviel" in g.titel)
    assert (wegviel.datum, wegviel.soort, wegviel.verteld_door) == ("2014-11", "levensgebeurtenis", ["inw", "doc"])
    assert "man" in wegviel.betrokkenen
    assert [n.geplaatst_als for n in gespeeld.notities if "wegviel" in n.tekst] == [wegviel.id]


def test_een_los_jaar_beantwoordt_de_vraag_welk_jaar_het_was(gespeeld):
    val = next(g for g in gespeeld.gebeurtenissen if "viel ik" in g.titel)
    assert val.datum == "[2016-03-27..2016-03-28]"
    assert val.zoals_gezegd == "met Pasen, 2016"
    assert val.nog_uitzoeken is None
    kachel = next(g for g in gespeeld.gebeurtenissen if "zondag" in g.titel)
    assert (kachel.datum, kachel.zoals_gezegd, kachel.nog_uitzoeken) == ("2017-03", "in maart, Van dit jaar", None)


def test_wie_het_anders_ziet_staat_erbij_ook_bij_wat_nog_niet_klopt(gespeeld):
    thuiszorg = next(i for i in gespeeld.inzetten if i.betrokkene == "thu")
    assert thuiszorg.van == "[2015-01..2015-02]"
    assert [lezing.verteld_door for lezing in thuiszorg.lezingen] == [["inw"], ["doc"], ["thu"]]
    dagbesteding = next(n for n in gespeeld.notities if "dagbesteding" in n.tekst)
    assert [lezing.verteld_door for lezing in dagbesteding.lezingen] == [["inw"], ["doc"]]


def test_voorzieningen_vullen_zich_regel_voor_regel(gespeeld):
    bed, traplift = gespeeld.voorzieningen
    assert (bed.omschrijving, bed.aangevraagd) == ("bed", "2016-05")
    assert bed.gestart == "2016-07"
    assert (traplift.omschrijving, traplift.besloten, traplift.uitkomst) == ("traplift", "2016-08", "afgewezen")


def test_ieder_heeft_een_eigen_beleving(gespeeld):
    kachel = next(g for g in gespeeld.gebeurtenissen if "zondag" in g.titel)
    assert {(b.betrokkene, b.score) for b in kachel.belevingen} == {("inw", 1), ("doc", -2)}


def test_wie_vergeten_was_komt_erbij(gespeeld):
    buurvrouw = gespeeld.betrokkenen[-1]
    assert (buurvrouw.aanduiding, buurvrouw.soort, buurvrouw.lijn) == ("buurvrouw", "vrijwilliger", 0)
