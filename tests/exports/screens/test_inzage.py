"""Inzage: a human ticks, gives a reason, and only then there is a paper; the log has no word of the story."""

import sqlite3
from pathlib import Path
from typing import Any

from casus.screens.tekst import letterlijk
from casus.storage import Opslag
from exports.inzage import zinnen
from exports.screens.inzage import vertel_vrijgave
from exports.screens.meegeven import PDF, geef_mee
from tests.casus.screens.schermhulp import Scherm, zet_klaar
from tests.fabriek import maak_betrokkene, maak_casus, maak_citaat, maak_notitie

EIGEN, ANDER = "Ik deed de boodschappen.", "De inwoner huilde om de buurman."


def open_scherm(db: Path, **anders: Any) -> Scherm:
    buur = maak_betrokkene("buur", aanduiding="buurman", soort="vrijwilliger")
    casus = maak_casus(
        betrokkenen=[maak_betrokkene(), buur], citaten=[maak_citaat(betrokkene="buur", tekst=EIGEN)],
        notities=[maak_notitie(tekst=ANDER)], **anders,
    )  # fmt: skip
    (nummer,) = zet_klaar(db, casus)
    scherm = Scherm("inzage", db, casus=nummer, ik="evaluatieteam")
    return scherm.vul("Wie vraagt erom?", "buur")


def knop(scherm: Scherm) -> Any:
    (gevonden,) = scherm.app.get("download_button")
    return gevonden


def lees_log(db: Path) -> list[str]:
    with sqlite3.connect(db) as verbinding:
        return [str(rij[0]) for rij in verbinding.execute("SELECT wat FROM logboek")]


def test_zonder_lezen_en_zonder_reden_is_er_geen_papier(db: Path) -> None:
    scherm = open_scherm(db)
    assert knop(scherm).proto.disabled
    scherm.vul("Waarom mag dit mee?", "gelezen met de FG")
    assert knop(scherm).proto.disabled
    scherm.vul("Ik heb elke zin gelezen die meegaat.", True)
    assert not knop(scherm).proto.disabled


def test_een_strikt_verhaal_vraagt_een_tweede_lezer_en_waarschuwt(db: Path) -> None:
    scherm = open_scherm(db, veiligheid="strikt")
    assert "functionaris gegevensbescherming" in scherm.teksten()
    scherm.vul("Waarom mag dit mee?", "besproken").vul("Ik heb elke zin gelezen die meegaat.", True)
    assert knop(scherm).proto.disabled
    scherm.vul("Wie las er mee? Een rol, geen naam.", "FG")
    assert not knop(scherm).proto.disabled


def test_eigen_woorden_staan_aan_en_wat_zwart_blijft_heeft_geen_vinkje(db: Path) -> None:
    scherm = open_scherm(db)
    assert scherm.veld(letterlijk(EIGEN)).value is True
    assert letterlijk(ANDER) not in [veld.label for veld in scherm.app.checkbox]
    assert letterlijk(ANDER) in scherm.teksten() and letterlijk(zinnen.ANDER) in scherm.teksten()
    scherm.vul(letterlijk(EIGEN), False)
    assert "0 van de 2 zinnen" in scherm.teksten()


def test_het_logboek_zegt_dat_er_iets_meeging_en_waarom_en_geen_woord_van_het_verhaal(db: Path) -> None:
    open_scherm(db)
    winkel = Opslag(db)
    nummer = winkel.casussen()[0].nr
    buur = next(b for b in winkel.laad_casus(nummer)[0].betrokkenen if b.id == "buur")
    regel = vertel_vrijgave(buur, 1, 1, " besproken ", "")
    geef_mee(winkel, "evaluatieteam", nummer, "uittreksel", PDF, lambda casus: b"pdf", regel)
    log = "\n".join(lees_log(db))
    assert "1 zinnen vrijgegeven, 1 niet; besproken" in log and "sha256" in log
    assert "boodschappen" not in log and "buurman" not in log
