"""Backups: good before they count, kept as long as is useful, and put back whole or not at all."""

import os
import stat
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from casus.stappen import Weg, Zet, ZetKop
from casus.storage import Opslag, OpslagFout
from casus.storage.db import verbind
from casus.storage.kopie import controleer_kopie, kies_sleutel, maak_kopie
from casus.storage.register import GEWIST, MEEGEGEVEN, Register
from casus.storage.reservekopie import DAG, Reservekopie, kies_overtollig
from casus.storage.sleutelbos import vergeet_sleutel, zet_sleutel
from tests.casus.storage.sporenzoeker import lees_bladen
from tests.fabriek import maak_bestand, maak_betrokkene, maak_citaat, maak_gebeurtenis, maak_volle_casus

SLEUTEL = bytes(range(32))


@pytest.fixture(params=["open", "versleuteld"])
def winkel(request: pytest.FixtureRequest, tmp_path: Path) -> Opslag:
    """A store with one case, plain and encrypted."""
    pad = tmp_path / "winkel" / "casus.db"
    if request.param == "versleuteld":
        zet_sleutel(pad, SLEUTEL)
        request.addfinalizer(lambda: vergeet_sleutel(pad))
    opslag = Opslag(pad)
    opslag.zet_bestand(maak_bestand(maak_volle_casus()), "ik")
    return opslag


def nummer(opslag: Opslag) -> int:
    return opslag.casussen()[0].nr


def verander(opslag: Opslag, titel: str) -> None:
    casus, _ = opslag.laad_casus(nummer(opslag))
    opslag.wijzig(nummer(opslag), "ik", "titel", [ZetKop(casus.model_copy(update={"titel": titel}), casus)])


def lees_titel(opslag: Opslag) -> str:
    return opslag.laad_casus(nummer(opslag))[0].titel


def test_a_copy_made_while_somebody_writes_holds_what_was_stored_and_is_good(winkel: Opslag, tmp_path: Path) -> None:
    with closing(verbind(winkel.pad)) as bezig:
        bezig.execute("BEGIN IMMEDIATE")
        bezig.execute("UPDATE casus SET titel = 'nog niet bewaard'")
        inhoud = maak_kopie(winkel.pad, tmp_path / "k.db")
        bezig.execute("ROLLBACK")
    assert (inhoud.casussen, inhoud.onderzoeken, inhoud.versleuteld) == (1, ("Proef",), winkel.beheer.is_versleuteld())
    assert controleer_kopie(tmp_path / "k.db", kies_sleutel(tmp_path / "k.db", winkel.pad)) == inhoud


def test_a_backup_is_as_encrypted_as_its_store_and_only_for_its_owner(winkel: Opslag) -> None:
    kopie = winkel.beheer.maak_kopie("ik")
    assert (b"SQLite format 3" in kopie.pad.read_bytes()) != winkel.beheer.is_versleuteld()
    if os.name == "posix":
        assert stat.S_IMODE(kopie.pad.stat().st_mode) == 0o600
    assert winkel.beheer.lijst_kopieen() == (kopie,)
    assert [bestand.name for bestand in kopie.pad.parent.iterdir()] == [kopie.pad.name]


def test_a_backup_lies_where_the_administrator_says(
    winkel: Opslag, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASUS_RESERVE", str(tmp_path / "schijf"))
    assert winkel.beheer.maak_kopie("ik").pad.parent == tmp_path / "schijf"


def test_restoring_puts_everything_back_as_it_was_and_keeps_what_stood_there(winkel: Opslag) -> None:
    toen = winkel.laad_bestand(1)
    kopie = winkel.beheer.maak_kopie("ik")
    verander(winkel, "heel anders")
    winkel.bewaar_concept(nummer(winkel), "ik", "veld:a", "half getypt")
    winkel.beheer.zet_terug(kopie.pad, "ik")
    assert winkel.laad_bestand(1) == toen
    vooraf = winkel.beheer.lijst_kopieen()[0]
    assert vooraf.soort == "vooraf"
    winkel.beheer.zet_terug(vooraf.pad, "ik")
    assert lees_titel(winkel) == "heel anders"
    assert winkel.lees_concept(nummer(winkel), "ik", "veld:a") == "half getypt"


def test_no_version_and_no_number_comes_back_that_a_window_may_hold_something_else_under(winkel: Opslag) -> None:
    kopie = winkel.beheer.maak_kopie("ik")
    for keer in range(3):
        verander(winkel, f"titel {keer}")
    casus, _ = winkel.laad_casus(nummer(winkel))
    nieuw = winkel.nieuwe_casus(1, casus.model_copy(update={"id": "c09", "code": "C09"}), "ik")
    voor, lijsten = winkel.versie(nummer(winkel)), winkel.evaluaties.stand(1)
    winkel.beheer.zet_terug(kopie.pad, "ik")
    assert winkel.versie(nummer(winkel)) > voor
    na = winkel.evaluaties.stand(1)
    assert (na.versie, na.lijstversie) > (lijsten.versie, lijsten.lijstversie)
    assert winkel.nieuwe_casus(1, casus.model_copy(update={"id": "c10", "code": "C10"}), "ik") > nieuw


def test_a_window_that_has_the_store_open_sees_what_was_put_back(winkel: Opslag) -> None:
    kopie = winkel.beheer.maak_kopie("ik")
    verander(winkel, "heel anders")
    with closing(verbind(winkel.pad)) as ander:
        assert ander.execute("SELECT titel FROM casus").fetchone()[0] == "heel anders"
        winkel.beheer.zet_terug(kopie.pad, "ik")
        assert ander.execute("SELECT titel FROM casus").fetchone()[0] == "de trap"


def _verknip(inhoud: bytes) -> bytes:
    return inhoud[: len(inhoud) // 2]


def _draai_om(inhoud: bytes) -> bytes:
    midden = len(inhoud) // 3
    return inhoud[:midden] + bytes(255 - b for b in inhoud[midden : midden + 3000]) + inhoud[midden + 3000 :]


@pytest.mark.parametrize("hoe", [_verknip, _draai_om, lambda inhoud: b"", lambda inhoud: b"iets heel anders" * 999])
def test_a_damaged_backup_is_refused_and_nothing_changes(winkel: Opslag, hoe: object) -> None:
    kopie = winkel.beheer.maak_kopie("ik")
    verander(winkel, "nu")
    kopie.pad.write_bytes(hoe(kopie.pad.read_bytes()))  # type: ignore[operator]
    with pytest.raises(OpslagFout):
        winkel.beheer.controleer_kopie(kopie)
    with pytest.raises(OpslagFout):
        winkel.beheer.zet_terug(kopie.pad, "ik")
    assert lees_titel(winkel) == "nu"
    assert not list(winkel.pad.parent.glob("*.deel*")) and not list(winkel.pad.parent.glob("*beschadigd*"))


def test_a_backup_of_a_newer_version_or_another_program_is_refused(winkel: Opslag, tmp_path: Path) -> None:
    kopie = winkel.beheer.maak_kopie("ik")
    with closing(verbind(kopie.pad, kies_sleutel(kopie.pad, winkel.pad))) as conn:
        later = "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('casustijdlijn', '9999', '')"
        conn.execute(later)
    with pytest.raises(OpslagFout, match="nieuwere versie"):
        winkel.beheer.zet_terug(kopie.pad, "ik")
    vreemd = tmp_path / "vreemd.db"
    with closing(verbind(vreemd, kies_sleutel(kopie.pad, winkel.pad))) as conn:
        conn.execute("CREATE TABLE recept (naam TEXT)")
    with pytest.raises(OpslagFout, match="ander programma"):
        winkel.beheer.zet_terug(vreemd, "ik")
    with pytest.raises(OpslagFout, match="is er niet"):
        winkel.beheer.zet_terug(tmp_path / "nergens.db", "ik")


def test_a_backup_that_changed_since_it_was_made_is_said(winkel: Opslag) -> None:
    kopie = winkel.beheer.maak_kopie("ik")
    with closing(verbind(kopie.pad, kies_sleutel(kopie.pad, winkel.pad))) as conn:
        conn.execute("UPDATE casus SET titel = 'stiekem anders'")
    with pytest.raises(OpslagFout, match="veranderd sinds"):
        winkel.beheer.controleer_kopie(kopie)


def test_a_backup_with_another_key_is_refused(tmp_path: Path) -> None:
    pad = tmp_path / "een.db"
    zet_sleutel(pad, SLEUTEL)
    opslag = Opslag(pad)
    opslag.zet_bestand(maak_bestand(maak_volle_casus()), "ik")
    kopie = opslag.beheer.maak_kopie("ik")
    ander = tmp_path / "ander.db"
    zet_sleutel(ander, bytes(reversed(SLEUTEL)))
    with pytest.raises(OpslagFout, match="andere sleutel"):
        Opslag(ander).beheer.zet_terug(kopie.pad, "ik")


def test_a_store_that_is_damaged_is_replaced_and_its_bytes_are_kept_beside_it(winkel: Opslag) -> None:
    kopie = winkel.beheer.maak_kopie("ik")
    winkel.pad.write_bytes(_verknip(winkel.pad.read_bytes()))
    winkel.beheer.zet_terug(kopie.pad, "ik")
    assert lees_titel(winkel) == "de trap"
    assert list(winkel.pad.parent.glob("casus.db.beschadigd-*"))


def test_log_and_register_of_now_stay_after_restoring(winkel: Opslag) -> None:
    kopie = winkel.beheer.maak_kopie("ik")
    winkel.beheer.geef_uit("ik", "lijst meegegeven", b"inhoud", onderzoek="o1", ontvanger="de raad")
    winkel.log("iemand", "iets gedaan")
    winkel.beheer.zet_terug(kopie.pad, "ik")
    assert [regel.ontvanger for regel in winkel.beheer.lees_register(MEEGEGEVEN)] == ["de raad"]
    gedaan = [regel.wat for regel in winkel.beheer.lees_logboek()]
    assert {"iets gedaan", "reservekopie teruggezet"} <= set(gedaan)
    assert len(gedaan) == len(set(gedaan))


def test_who_withdrew_does_not_come_back_out_of_a_backup(winkel: Opslag) -> None:
    nr = nummer(winkel)
    winkel.wijzig(nr, "ik", "erbij", [Zet("betrokkenen", maak_betrokkene("b2", aanduiding="moeder", soort="naaste"))])
    citaat = maak_citaat("c2", betrokkene="b2", tekst="Zoethoutwortel zei ze")
    winkel.wijzig(nr, "ik", "erbij", [Zet("citaten", citaat)])
    kopie = winkel.beheer.maak_kopie("ik")
    elders = kopie.pad.read_bytes()
    winkel.wis_persoon(nr, "ik", "b2")
    sleutel = kies_sleutel(kopie.pad, winkel.pad)
    assert "Zoethoutwortel" not in lees_bladen(kopie.pad, sleutel)
    kopie.pad.write_bytes(elders)
    assert "Zoethoutwortel" in lees_bladen(kopie.pad, sleutel)
    winkel.beheer.zet_terug(kopie.pad, "ik")
    assert [c.id for c in winkel.laad_casus(nr)[0].citaten] == ["c1"]
    assert "Zoethoutwortel" not in lees_bladen(winkel.pad, sleutel)


def test_an_item_that_did_not_belong_there_goes_out_of_backups_too(winkel: Opslag) -> None:
    nr = nummer(winkel)
    winkel.wijzig(nr, "ik", "erbij", [Zet("gebeurtenissen", maak_gebeurtenis("g9", titel="Zoethoutwortel"))])
    kopie = winkel.beheer.maak_kopie("ik")
    winkel.wis_items(nr, "ik", [Weg("gebeurtenissen", "g9")])
    assert "Zoethoutwortel" not in lees_bladen(kopie.pad, kies_sleutel(kopie.pad, winkel.pad))
    assert winkel.beheer.controleer_kopie(winkel.beheer.lijst_kopieen()[0]).casussen == 1


def test_a_passage_goes_out_of_backups_in_reach_and_one_that_was_not_is_refused(winkel: Opslag) -> None:
    nr = nummer(winkel)
    verander(winkel, "Zoethoutwortel in de titel")
    kopie = winkel.beheer.maak_kopie("ik")
    elders = kopie.pad.read_bytes()
    winkel.wis_tekst(nr, "ik", "Zoethoutwortel")
    assert "Zoethoutwortel" not in lees_bladen(kopie.pad, kies_sleutel(kopie.pad, winkel.pad))
    kopie.pad.write_bytes(elders)
    with pytest.raises(OpslagFout, match="tekst weggehaald"):
        winkel.beheer.zet_terug(kopie.pad, "ik")
    assert "Zoethoutwortel" not in lees_titel(winkel)


def test_replacing_an_evaluation_makes_a_backup_of_it_first(winkel: Opslag) -> None:
    winkel.zet_bestand(maak_bestand(), "ik", vervang=True)
    (kopie,) = winkel.beheer.lijst_kopieen()
    assert kopie.soort == "vooraf"
    winkel.beheer.zet_terug(kopie.pad, "ik")
    assert winkel.laad_casus(nummer(winkel))[0].citaten


def test_once_a_day_a_backup_is_made_by_itself_and_only_of_people_s_own(tmp_path: Path) -> None:
    opslag = Opslag(tmp_path / "casus.db")
    opslag.zet_bestand(maak_bestand(), "ik", demonstratie=True)
    opslag.beheer.onderhoud("ik", date.today())
    assert opslag.beheer.lijst_kopieen() == ()
    anders = maak_bestand()
    eigen = anders.model_copy(update={"onderzoek": anders.onderzoek.model_copy(update={"id": "o2"})})
    opslag.zet_bestand(eigen, "ik")
    for _ in range(2):
        opslag.beheer.onderhoud("ik", date.today())
    assert [kopie.soort for kopie in opslag.beheer.lijst_kopieen()] == [DAG]


def test_of_the_daily_ones_seven_days_and_four_weeks_stay_and_of_others_none_go() -> None:
    def maak(dag: date, soort: str = DAG, uur: int = 8) -> Reservekopie:
        moment = f"{dag.isoformat()}T{uur:02d}:00:00.000+00:00"
        return Reservekopie(Path(moment), moment, soort, 1, "", None, True, True)

    begin = date(2020, 6, 28)
    dagen = [begin - timedelta(days=keer) for keer in range(60)]
    alle = [maak(dag) for dag in dagen] + [maak(begin, uur=9), maak(dagen[50], "hand")]
    weg = kies_overtollig(alle)
    blijft = sorted(kopie.tijdstip[:10] for kopie in alle if kopie not in weg and kopie.soort == DAG)
    assert blijft[-7:] == sorted(dag.isoformat() for dag in dagen[:7])
    weken = [date.fromisoformat(dag).isocalendar()[:2] for dag in blijft[:-7]]
    assert len(weken) == 4 and len(set(weken)) == 4
    assert all(kopie.soort == DAG for kopie in weg) and kies_overtollig(k for k in alle if k not in weg) == ()


def test_the_log_of_a_year_ago_goes_and_nobody_changes_a_line(winkel: Opslag) -> None:
    with closing(verbind(winkel.pad)) as conn:
        conn.execute("INSERT INTO logboek (tijdstip, wie, wat) VALUES ('2019-06-29T10:00', 'ik', 'oud')")
        for opdracht in ("UPDATE logboek SET wie = 'een ander'", "DELETE FROM logboek WHERE wat <> 'oud'"):
            with pytest.raises(Exception, match="staat vast"):
                conn.execute(opdracht)
    vandaag = date.today()
    winkel.beheer.onderhoud("ik", vandaag, klok_klopt=False)
    assert "oud" in {regel.wat for regel in winkel.beheer.lees_logboek()}
    winkel.beheer.onderhoud("ik", vandaag)
    assert "oud" not in {regel.wat for regel in winkel.beheer.lees_logboek()}
    assert winkel.beheer.lees_logboek()


def test_what_left_is_listed_for_a_case_until_it_is_destroyed(winkel: Opslag) -> None:
    nr = nummer(winkel)
    winkel.beheer.geef_uit("ik", "samenvatting als PDF meegegeven", b"een", casus_nr=nr)
    winkel.beheer.geef_uit("ik", "rapport meegegeven", b"twee", onderzoek="o1", ontvanger="de raad")
    winkel.beheer.geef_uit("ik", "rapport meegegeven", b"drie", onderzoek="o2")
    winkel.beheer.geef_uit("ik", "reservekopie elders bewaard", b"vier")
    alles, *regels = winkel.beheer.lees_meegegeven("o1", "c01")
    assert alles.wat == "reservekopie elders bewaard", "it holds every case"
    assert [(regel.wat, regel.code) for regel in regels] == [
        ("rapport meegegeven", None), ("samenvatting als PDF meegegeven", "C01"),
    ]  # fmt: skip
    winkel.beheer.merk_vernietigd(regels[1].nr, "ik")
    assert [regel.wat for regel in winkel.beheer.lees_meegegeven("o1", "c01")][1:] == ["rapport meegegeven"]


def test_what_was_erased_stays_in_the_register_after_the_term_and_a_line_about_it_cannot_be_changed(
    winkel: Opslag,
) -> None:
    kopie = winkel.beheer.maak_kopie("ik")
    elders = kopie.pad.rename(kopie.pad.with_name("elders"))
    winkel.beheer.wis_onderzoek(1, "ik", "Proef")
    winkel.beheer.onderhoud("ik", date.today())
    assert len(winkel.beheer.lees_register(GEWIST)) == 2
    with closing(verbind(winkel.pad)) as conn, pytest.raises(Exception, match="staat vast"):
        conn.execute("UPDATE register SET code = 'C99'")
    over_een_jaar = date.today() + timedelta(days=400)
    Register(winkel.pad).ruim_op(over_een_jaar)
    assert len(winkel.beheer.lees_register(GEWIST)) == 2, "a backup that is out of reach may still hold it"
    elders.rename(kopie.pad)
    winkel.beheer.maak_schoon()
    Register(winkel.pad).ruim_op(over_een_jaar)
    assert winkel.beheer.lees_register() == ()
