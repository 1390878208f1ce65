"""Whatever is typed: it never raises, can be stored, and no word of it is dropped."""

import random
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casus.datums import lees_datum
from casus.snelregel import Gelezen, voeg_toe
from casus.snelregel.herkennen import vind_hoeveelheid
from casus.snelregel.zeggen import zeg_terug
from casus.stappen import Zet
from tests.casus.snelregel.tafel import OMGEVING, SESSIE, Sessie, lees, maak_tafel
from tests.casus.snelregel.test_tafelgesprek import GESPREK
from tests.fabriek import maak_voorziening

TAFEL = maak_tafel(voorzieningen=[maak_voorziening("bed", omschrijving="bed", aangevraagd="2016-04")])
DELEN = (
    "mei 2016", "12-5-2016", "voorjaar 2016", "drie weken later", "vorig jaar zomer", "met Pasen", "tot juni",
    "sinds 2014",
    "vanaf 9 februari 2015", "tussen mei en augustus 2016", "niet meer", "2x per week", "anderhalf uur per week",
    "2 à 3 keer",
    "twee dagdelen", "gebiedsteammedewerker 2", "dochter", "de man van de gemeente", "thuiszorg", "school", "bed",
    "traplift",
    "aangevraagd", "afgewezen", "kwam", "niemand", "overzicht", "dagelijks", "onduidelijk", "huisbezoek", "brief",
    "gesprek",
    "(", ")", "-", ";", "…", "é", "100%", "&", "ß", "İstanbul", "👵", "ſchool", "٣ keer", "½ uur", "' of \"", "2016",
    "januari",
    "tot heden", "rond", "?", "!", ". Daarna", ", toen", "112", "€ 20", "12", "#1", "_", "a_b", "D66",
)  # fmt: skip
VOOR = ("", "", "", "dochter: ", "do:", "[thuiszorg] ", "gm 2: ", "oom: ", "/i ", "/v ", "/r ", "/d ", "/n ", "/g ",
"+ ", "*-2 ",
        "*1", "dochter: /i ", "thuiszorg: /v ", "i:*2 ", "dochter en thuiszorg: ")  # fmt: skip


def maak_teksten(hoeveel: int, zaad: int) -> list[str]:
    """Lines from pieces of lines, and utterances of the table talk with words taken out, doubled or swapped."""
    toeval = random.Random(zaad)
    uitingen = [regel.partition("|")[2].split() for regel in GESPREK.splitlines()]
    teksten = []
    for nummer in range(hoeveel):
        if nummer % 2:
            delen = toeval.choices(DELEN, k=toeval.randint(0, 8))
        else:
            delen = list(toeval.choice(uitingen))
            for _ in range(toeval.randint(0, 3)):
                plek = toeval.randrange(len(delen))
                delen[plek:plek] = toeval.choices([*DELEN, *delen], k=toeval.randint(0, 2))
                del delen[toeval.randrange(len(delen))]
                delen = delen or ["en"]
        teksten.append(toeval.choice(VOOR) + " ".join(delen))
    return teksten


def woorden(tekst: str) -> set[str]:
    return set(re.findall(r"\w+", tekst.casefold()))


def bewaard(ding: Any, sleutel: str = "") -> str:
    """All text of what is stored, without ids."""
    if sleutel in ("id", "betrokkene", "betrokkenen", "verteld_door", "lijst"):
        return ""
    if isinstance(ding, dict):
        return " ".join(bewaard(deel, naam) for naam, deel in ding.items())
    if isinstance(ding, list):
        return " ".join(bewaard(deel) for deel in ding)
    return str(ding)


def mag_weg(tekst: str, gelezen: Gelezen) -> set[str]:
    """The words that became something else than text: speaker, sign, score, date, amount."""
    weg = woorden(re.match(r"(?:\[[^\]]*\]|[^:]*:)?", tekst)[0]) if gelezen.door else set()
    if teken := re.search(r"(?:^|[:\]])\s*/([givrdn])(?=\s|$)", tekst, re.IGNORECASE):
        weg |= woorden(teken[1])
    if gelezen.datum is not None:
        datum = lees_datum(gelezen.tekst, anker="2016-05", sessiedatum=SESSIE)
        if datum is None or datum.datum is None:
            datum = lees_datum(gelezen.tekst, anker="2016-04", sessiedatum=SESSIE)
        weg |= woorden(" ".join(gelezen.tekst[begin:eind] for begin, eind in datum.stukken))
    if "aantal" in gelezen.velden:
        _, rest, _ = vind_hoeveelheid(gelezen.rest)
        hoeveel = woorden(gelezen.rest) - woorden(rest)
        assert len(hoeveel) <= 6, hoeveel
        weg |= hoeveel
    return weg


def _maak_vreemd(hoeveel: int, zaad: int) -> list[str]:
    """Lines of the table with letters flipped, doubled, from other scripts, unseen or from right to left."""
    toeval = random.Random(zaad)
    vreemd = [*"éß𝔘🧑‍🦽\u200b\u202e\u00a0\u0301İſ٣½…—‘“#/*+:;[]()\t\n", "<script>", "=1+1", "$x$", "![b](x)", "\\"]
    teksten = []
    for tekst in maak_teksten(hoeveel, zaad):
        tekens = list(tekst)
        for _ in range(toeval.randint(0, 6)):
            plek = toeval.randint(0, len(tekens))
            tekens[plek : plek + toeval.randint(0, 1)] = toeval.choices(vreemd, k=toeval.randint(0, 2))
        teksten.append("".join(tekens))
    return teksten


def test_van_1500_vreemde_regels_geeft_geen_een_fout_en_valt_er_geen_stil_weg():
    _keur_vreemd(range(1), 1500)


@pytest.mark.lang
def test_van_10000_vreemde_regels_net_zo():
    _keur_vreemd(range(1, 6), 2000)


def _keur_vreemd(zaden: range, hoeveel: int) -> None:
    """Each is told back, and stored with all its words or left in the field; never nothing of it."""
    for zaad in zaden:
        for tekst in _maak_vreemd(hoeveel, zaad):
            try:
                gelezen = lees(tekst, TAFEL)
                echo, soort = zeg_terug(gelezen, TAFEL)
                uitkomst = voeg_toe(gelezen, TAFEL, OMGEVING, None)
            except Exception as fout:
                raise AssertionError(f"zaad {zaad}: {tekst!r} geeft {type(fout).__name__}: {fout}") from fout
            assert bool(echo) == (soort != "leeg"), (zaad, tekst)
            assert gelezen.leeg or uitkomst.stappen, (zaad, tekst)
            if not gelezen.leeg and gelezen.datum is None and not gelezen.door and not re.search(r"[/*+]", tekst):
                stored = " ".join(bewaard(stap.na.model_dump()) for stap in uitkomst.stappen if isinstance(stap, Zet))
                assert not woorden(tekst) - woorden(stored) - mag_weg(tekst, gelezen), (zaad, tekst, stored)


def test_van_2000_regels_gaat_geen_woord_verloren_en_geen_geeft_een_fout():
    for tekst in maak_teksten(2000, 7):
        gelezen = lees(tekst, TAFEL)
        echo, soort = zeg_terug(gelezen, TAFEL)
        assert bool(echo) == (soort != "leeg")
        uitkomst = voeg_toe(gelezen, TAFEL, OMGEVING, None)
        if gelezen.leeg:
            assert not uitkomst.stappen
            continue
        stored = " ".join(bewaard(stap.na.model_dump()) for stap in uitkomst.stappen if isinstance(stap, Zet))
        zonder_score = re.sub(r"(^|[:\]]\s*)\*\s*-?[0-2](?![0-9])", r"\1 ", tekst)
        assert not woorden(zonder_score) - woorden(stored) - mag_weg(tekst, gelezen), (tekst, stored)


def test_elke_uitkomst_kan_in_de_opslag(tmp_path):
    sessie = Sessie(tmp_path / "casus.db", TAFEL)
    toeval = random.Random(3)
    for tekst in maak_teksten(160, 11):
        uitkomst = sessie.typ(tekst, toeval.choice(["enter", "enter", "beter", "anders", "notitie"]))
        assert uitkomst.stappen or uitkomst.melding or not tekst.strip(" ") or lees(tekst, TAFEL).leeg


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=60), st.text("/*+:;[]-.,!? 0123456789ivrdngabe\n", max_size=30)))
def test_geen_tekst_hoe_vreemd_ook_geeft_een_fout(tekst):
    gelezen = lees(tekst, TAFEL)
    zeg_terug(gelezen, TAFEL)
    uitkomst = voeg_toe(gelezen, TAFEL, OMGEVING, None)
    assert gelezen.leeg or uitkomst.stappen


@pytest.mark.parametrize("tekst", ["half \ud800 teken", "nul\0teken", "regel\neen\r\ntwee", "a\u2028b", "\x1b[31mrood"])
def test_tekens_die_niet_bewaard_kunnen_worden_houden_de_rest_niet_tegen(tmp_path, tekst):
    sessie = Sessie(tmp_path / "casus.db")
    assert sessie.typ(tekst).stappen
    assert sessie.casus.notities[0].tekst


def test_een_heel_lang_woord_blijft_heel():
    lang = "x" * 500
    velden = lees(f"mei 2016 {lang}").velden
    assert velden["titel"] + velden["toelichting"] == lang
