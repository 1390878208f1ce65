"""The lock on the screens: choosing, unlocking, locking, the demonstration alone; nothing of a story stays."""

import os
import time
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from casus.screens.bron import opslag
from casus.screens.kijker import namens
from casus.screens.loketvragen import bewaar_concepten
from casus.screens.raamwerk import Houder
from casus.screens.raamwerk.loket import lees_pas, maak_pas
from casus.screens.slot.wacht import maak_slotroute
from casus.screens.winkel import in_winkel
from casus.storage import Opslag, OpslagFout, grendel
from casus.storage.demonstratiewinkel import noem_demonstratiewinkel
from casus.storage.envelop import noem_sleutelbestand
from casus.storage.herstelsleutel import schrijf_herstelsleutel
from casus.storage.logboek import Logboek
from casus.storage.sleutelbos import geef_sleutel, vergeet_sleutel
from casus.storage.versleutelen import Slotstand, geef_slotstand
from tests.casus.screens.schermhulp import zet_klaar
from tests.casus.storage.slothulp import GEHEIM, SLEUTEL, ZIN, maak_licht, maak_opslag, zoek_overal
from tests.fabriek import maak_bestand, maak_casus, maak_onderzoek

APP = Path(__file__).parents[3] / "app.py"


@pytest.fixture(autouse=True)
def _licht(monkeypatch: pytest.MonkeyPatch) -> None:
    maak_licht(monkeypatch)


class Venster:
    """One window of the whole app."""

    def __init__(self, pad: str = "", **adres: str):
        self.app = AppTest.from_file(str(APP), default_timeout=60)
        for naam, waarde in adres.items():
            self.app.query_params[naam] = waarde
        self.loop()
        if pad:
            self.ga(pad)

    def loop(self) -> "Venster":
        self.app.run()
        assert not self.app.exception, self.app.exception
        return self

    def ga(self, pad: str) -> "Venster":
        pagina = next(s for s in self.app.session_state["raamwerk.paginas"].items() if s[0] == pad)[1]
        self.app._page_hash = pagina._script_hash
        return self.loop()

    def vul(self, label: str, waarde: str) -> "Venster":
        velden = [veld for soort in ("text_input", "text_area") for veld in self.app.get(soort)]
        next(veld for veld in velden if veld.label == label).set_value(waarde)
        return self

    def klik(self, label: str) -> "Venster":
        next(knop for knop in self.app.button if knop.label == label).click()
        return self.loop()

    def knoppen(self) -> list[str]:
        return [knop.label for knop in self.app.button]

    def tekst(self) -> str:
        soorten = ("title", "header", "markdown", "error", "info", "success", "warning", "caption")
        velden = [str(veld.value) for soort in ("text_input", "text_area") for veld in self.app.get(soort)]
        return "\n".join([str(ding.value) for soort in soorten for ding in self.app.get(soort)] + velden)

    @property
    def adres(self) -> dict[str, str]:
        return {k: v[0] if isinstance(v, list) else v for k, v in dict(self.app.query_params).items()}


def kies_zin(venster: Venster, zin: str = ZIN, weer: str | None = None) -> Venster:
    return venster.vul("Wachtwoordzin", zin).vul("Nog een keer", zin if weer is None else weer).klik("Verder")


def versleutel(venster: Venster, groep: str | None = None) -> Venster:
    staat = venster.app.session_state
    nr = staat["slot.groep"]
    venster.app.checkbox(key="slot.bewaard").check()
    goed = schrijf_herstelsleutel(staat["slot.sleutel"])[nr - 1]
    venster.vul(f"Typ groep {nr} over van uw herstelblad", groep or goed)
    return venster.klik("Versleutel de gegevens")


def test_before_the_first_evaluation_of_ones_own_a_passphrase_is_chosen(db: Path) -> None:
    venster = Venster()
    assert "Maak het onderzoek" not in venster.knoppen() and not venster.app.file_uploader
    venster.klik("Kies een wachtwoordzin")
    assert "Stap 1 van 2" in venster.tekst()


def test_the_whole_way_to_an_encrypted_store(db: Path) -> None:
    venster = Venster("versleuteling")
    assert "te kort: 4 tekens" in kies_zin(venster, "kort").tekst()
    assert "niet gelijk" in kies_zin(venster, ZIN, ZIN + "x").tekst()
    assert "Sterk." in venster.tekst()
    kies_zin(venster)
    assert "Stap 2 van 2" in venster.tekst()
    assert "Bewaar eerst de herstelsleutel" in venster.klik("Versleutel de gegevens").tekst()
    assert "Dit is niet groep" in versleutel(venster, "AAAAA").tekst()
    assert geef_slotstand(db) is Slotstand.PLAT
    versleutel(venster)
    assert geef_slotstand(db) is Slotstand.OPEN and "**versleuteld**" in venster.tekst()
    staat = venster.app.session_state
    assert not any(naam in staat for naam in ("slot.sleutel", "slot.zin"))
    assert "gegevens versleuteld" in [regel.wat for regel in Logboek(db).lees()]
    assert "Maak het onderzoek" in Venster().knoppen()


def test_what_is_typed_as_a_passphrase_is_never_a_draft_nor_in_a_file(db: Path) -> None:
    venster = kies_zin(Venster("versleuteling"))
    velden = [veld.key for soort in ("text_input", "text_area") for veld in venster.app.get(soort)]
    assert all(naam.startswith("bedekt.") for naam in velden if naam and "groep" in naam)
    versleutel(venster)
    assert zoek_overal(db.parent, ZIN) == []
    for scherm in ("casus/screens/slot", "casus/screens/beheer/versleuteling.py"):
        paden = [APP.parent / scherm] if scherm.endswith(".py") else sorted((APP.parent / scherm).glob("*.py"))
        for pad in paden:
            regels = [regel for regel in pad.read_text("utf-8").splitlines() if 'type="password"' in regel]
            assert all('key="bedekt.' in regel for regel in regels), pad


def test_one_may_decline_in_words_and_that_is_logged(db: Path) -> None:
    venster = Venster("versleuteling")
    assert "Schrijf op hoe u weet" in venster.klik("Niet versleutelen").tekst()
    venster.vul("De schijf van deze computer is versleuteld, omdat …", "de ICT-afdeling dat heeft bevestigd")
    venster.klik("Niet versleutelen")
    regels = [regel.wat for regel in Logboek(db).lees()]
    assert "versleutelen niet nodig gevonden: de ICT-afdeling dat heeft bevestigd" in regels
    assert "Maak het onderzoek" in Venster().knoppen()
    assert "Stap 1 van 2" in Venster("versleuteling").tekst()  # one can still do it


def test_a_locked_window_shows_nothing_and_goes_back_to_where_it_was(db: Path) -> None:
    maak_opslag(db, versleuteld=True)
    venster = Venster("doelen", casus="1", lijst="doelen", item="d1")
    assert GEHEIM in venster.tekst()
    venster.app.session_state["slot.herstelblad"] = SLEUTEL  # the sheet is open in this window
    venster.klik("Zet op slot")
    assert geef_sleutel(db) is None and "Ontgrendelen" in venster.tekst()
    assert GEHEIM not in venster.tekst()
    staat = venster.app.session_state._state.filtered_state
    assert staat and not [naam for naam, waarde in staat.items() if GEHEIM in str(waarde) or waarde == SLEUTEL]
    assert "past niet" in venster.vul("Wachtwoordzin", "een verkeerde zin hier").klik("Ontgrendel").tekst()
    venster.vul("Wachtwoordzin", ZIN).klik("Ontgrendel")
    assert GEHEIM in venster.tekst() and venster.adres["item"] == "d1"


def test_locking_lets_go_of_what_the_framework_kept(db: Path) -> None:
    maak_opslag(db, versleuteld=True)
    gelezen = []

    @st.cache_data
    def onthoud() -> str:
        gelezen.append(1)
        return GEHEIM

    onthoud()
    onthoud()
    grendel.sluit_af(db)
    onthoud()
    assert len(gelezen) == 2


def test_the_other_windows_hear_that_it_was_locked(db: Path) -> None:
    maak_opslag(db, versleuteld=True)
    een, ander = Venster(), Venster("doelen", casus="1")
    (route,) = maak_slotroute()
    assert b"open" in route.endpoint(None).body
    een.klik("Zet op slot")
    assert b"dicht" in route.endpoint(None).body
    assert GEHEIM not in ander.loop().tekst() and "Ontgrendelen" in ander.tekst()


def test_the_recovery_key_opens_and_asks_for_a_new_passphrase(db: Path) -> None:
    maak_opslag(db, versleuteld=True)
    vergeet_sleutel(db)
    groepen = list(schrijf_herstelsleutel(SLEUTEL))
    venster = Venster().klik("Herstelsleutel gebruiken")
    fout = [*groepen]
    fout[4] = fout[4][:-1] + ("0" if fout[4][-1] != "0" else "2")
    for getypt, nieuw, weer, zin in (
        (fout, "een nieuwe zin van nu", "een nieuwe zin van nu", "In groep 5"),
        (groepen, "een nieuwe zin van nu", "iets anders dan dat", "niet gelijk"),
        (groepen, "kort", "kort", "te kort"),
    ):
        venster.vul("Herstelsleutel", " ".join(getypt)).vul("Nieuwe wachtwoordzin", nieuw).vul("Nog een keer", weer)
        assert zin in venster.klik("Ontgrendel met de herstelsleutel").tekst()
        assert geef_sleutel(db) is None or zin == "te kort"
        vergeet_sleutel(db)
    venster = Venster().klik("Herstelsleutel gebruiken").vul("Herstelsleutel", " ".join(groepen))
    venster.vul("Nieuwe wachtwoordzin", "een nieuwe zin van nu").vul("Nog een keer", "een nieuwe zin van nu")
    assert "Ontgrendeld" in venster.klik("Ontgrendel met de herstelsleutel").tekst()
    vergeet_sleutel(db)
    Venster().vul("Wachtwoordzin", "een nieuwe zin van nu").klik("Ontgrendel")
    assert geef_sleutel(db) == SLEUTEL


def test_without_the_key_file_the_screen_asks_for_the_recovery_key_at_once(db: Path) -> None:
    maak_opslag(db, versleuteld=True)
    vergeet_sleutel(db)
    noem_sleutelbestand(db).unlink()
    venster = Venster()
    assert "Het sleutelbestand is er niet" in venster.tekst()
    assert "Ontgrendel met de herstelsleutel" in venster.knoppen()


def test_another_passphrase_and_the_sheet_once_more(db: Path) -> None:
    maak_opslag(db, versleuteld=True)
    venster = Venster("versleuteling")
    venster.vul("Wachtwoordzin van nu", "een verkeerde zin hier").vul("Nieuwe wachtwoordzin", "een nieuwe zin van nu")
    assert "past niet" in venster.vul("Nog een keer", "een nieuwe zin van nu").klik("Wijzig de wachtwoordzin").tekst()
    venster.vul("Wachtwoordzin van nu", ZIN).vul("Nieuwe wachtwoordzin", "een nieuwe zin van nu")
    venster.vul("Nog een keer", "een nieuwe zin van nu").klik("Wijzig de wachtwoordzin")
    assert "is gewijzigd" in venster.tekst()
    assert "past niet" in venster.vul("Wachtwoordzin", ZIN).klik("Toon het herstelblad").tekst()
    venster.vul("Wachtwoordzin", "een nieuwe zin van nu").klik("Toon het herstelblad")
    assert venster.app.session_state["slot.herstelblad"] == SLEUTEL
    venster.klik("Sluit het blad")
    assert "slot.herstelblad" not in venster.app.session_state
    assert {"wachtwoordzin gewijzigd", "herstelblad getoond"} <= {regel.wat for regel in Logboek(db).lees()}


def test_without_the_key_only_the_demonstration_opens_in_a_store_of_its_own(db: Path) -> None:
    maak_opslag(db, versleuteld=True)
    vergeet_sleutel(db)
    voor = db.read_bytes()
    venster = Venster().klik("Alleen de demonstratie bekijken").loop()
    assert venster.adres["opslag"] == "demonstratie" and "Dit is de demonstratie" in venster.tekst()
    assert GEHEIM not in venster.tekst() and db.read_bytes() == voor
    apart = Opslag(noem_demonstratiewinkel(db))
    assert [regel.demonstratie for regel in apart.onderzoeken()] == [True]
    for doe in (
        lambda: apart.zet_bestand(maak_bestand(onderzoek=maak_onderzoek("eigen")), "proef"),
        lambda: apart.nieuwe_casus(1, maak_casus("eigen"), "proef"),
    ):
        with pytest.raises(OpslagFout, match="alleen de demonstratie"):
            doe()
    venster.klik("Naar eigen gegevens")
    assert "Ontgrendelen" in venster.tekst() and "opslag" not in venster.adres


def test_the_address_of_the_demonstration_means_nothing_beside_a_plain_store(db: Path) -> None:
    zet_klaar(db, maak_casus(titel="gewoon"))
    assert "gewoon" in Venster(opslag="demonstratie").tekst() and not noem_demonstratiewinkel(db).exists()


def test_after_a_time_of_rest_it_locks_by_itself(db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    maak_opslag(db, versleuteld=True)
    monkeypatch.setenv("CASUS_OP_SLOT_NA", "0.02")
    venster = Venster("doelen", casus="1", lijst="doelen", item="d1")
    assert GEHEIM in venster.tekst()
    einde = time.monotonic() + 30
    while geef_sleutel(db) is not None:
        assert time.monotonic() < einde, "het ging niet op slot"
        time.sleep(0.05)
    assert GEHEIM not in venster.loop().tekst() and "Ontgrendelen" in venster.tekst()


def test_who_works_on_keeps_it_open(db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    maak_opslag(db, versleuteld=True)
    klok = [1000.0]
    monkeypatch.setattr(grendel.time, "monotonic", lambda: klok[0])
    monkeypatch.setattr(grendel.threading, "Timer", _NooitTimer)
    grendel.raak_aan(db)
    for _ in range(5):
        klok[0] += grendel.geef_wachttijd() - 1
        grendel.raak_aan(db)
        grendel._kijk(db)
        assert geef_sleutel(db) is not None
    klok[0] += grendel.geef_wachttijd() + 1
    grendel._kijk(db)
    assert geef_sleutel(db) is None


class _NooitTimer:
    def __init__(self, *_: object):
        self.daemon = False

    def start(self) -> None:
        """The test says itself when the time is up."""

    def cancel(self) -> None:
        """Nothing to stop."""


def test_a_server_that_has_the_passphrase_does_not_lock(db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    maak_opslag(db, versleuteld=True)
    vergeet_sleutel(db)
    monkeypatch.setenv("CASUS_SLEUTEL", ZIN)
    st.cache_resource.clear()
    venster = Venster()
    assert GEHEIM in venster.tekst() and "Zet op slot" not in venster.knoppen()
    assert "is bij het starten meegegeven" in venster.ga("versleuteling").tekst()
    assert os.environ["CASUS_SLEUTEL"] == ZIN


def test_the_counter_and_what_is_made_later_know_the_store_of_the_window(db: Path) -> None:
    """The numbers of the demonstration are others: what is typed there never comes in one's own case."""
    winkel = maak_opslag(db, versleuteld=True)
    Venster(opslag="demonstratie")
    with in_winkel(demonstratie=True):
        apart = opslag()
        later = namens(lambda: opslag().pad)
        bewaar_concepten(1, "notulist", {"velden": {"doelen-x": "in de demonstratie"}})
    assert apart.pad == noem_demonstratiewinkel(db) and later() == apart.pad
    assert winkel.veldconcepten().lees(1, "notulist") == {}
    assert lees_pas(maak_pas(Houder(1, True, True), "notulist")) == (Houder(1, True, True), "notulist")
    assert lees_pas(maak_pas(Houder(1, True, True), "notulist")[1:]) is None


def test_the_demonstration_is_left_as_one_logs_off_from_it(db: Path) -> None:
    maak_opslag(db, versleuteld=True)
    venster = Venster(opslag="demonstratie").ga("versleuteling")
    assert "U bekijkt de demonstratie" in venster.tekst() and "Zet op slot" not in venster.knoppen()
