"""What one was shown stays with that person: caches, and the learning picture made of what one may not read."""

from pathlib import Path

import pytest

from casus.demonstratie import laad_demonstratie
from casus.screens import bron
from casus.screens.kijker import als
from casus.storage import Opslag
from casus.toegang import GeenToegang, Persoon
from tests.casus.toegang.toegangshulp import GEPLANT, ROLLEN_TOML, persoon, zet_neer
from tests.casus.toegang.venstertje import claims_van, open_als, stel_team_in


@pytest.mark.parametrize("eerst", ["evaluatieteam", "gespreksleider"])
def test_what_is_kept_for_one_is_not_given_to_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, eerst: str
) -> None:
    monkeypatch.setenv("CASUS_DB", str(tmp_path / "casus.db"))
    winkel, casussen, _ = zet_neer(tmp_path / "casus.db")
    nummer = casussen["eigen"]

    def lees(rol: str) -> str:
        with als(persoon(rol)):
            return repr(bron._laad_casus(bron._noem_bestand(), nummer, winkel.versie(nummer)))

    volgorde = [eerst, *({"evaluatieteam", "gespreksleider"} - {eerst})]
    gezien = {rol: lees(rol) for rol in (*volgorde, *volgorde)}
    assert GEPLANT["verborgen"] in gezien["evaluatieteam"] and GEPLANT["verborgen"] not in gezien["gespreksleider"]
    for rol in ("coordinator", "medewerker", "beheerder"):
        with pytest.raises(GeenToegang):
            lees(rol)


def test_two_people_with_the_same_rights_share_what_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CASUS_DB", str(tmp_path / "casus.db"))
    zet_neer(tmp_path / "casus.db")
    namen = set()
    for naam in ("Eva", "Eef"):
        with als(Persoon(naam, ("evaluatieteam",), frozenset({"o1"}))):
            namen.add(bron._noem_bestand())
    assert len(namen) == 1


def test_the_screens_give_nothing_from_what_another_opened_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASUS_DB", str(tmp_path / "casus.db"))
    stel_team_in(monkeypatch, tmp_path)
    _, casussen, _ = zet_neer(tmp_path / "casus.db")
    for scherm in ("aspecten", "naast", "verificatie", "rapport"):
        open_als(monkeypatch, claims_van("evaluatieteam"), scherm, casus=casussen["eigen"])
    for rol in ("gespreksleider", "coordinator", "beheerder"):
        for scherm in ("aspecten", "naast", "verificatie", "rapport", "leerbeeld", "prijslijst"):
            gezien = open_als(monkeypatch, claims_van(rol), scherm, casus=casussen["eigen"])
            assert GEPLANT["verborgen"].encode() not in gezien.bytes, (rol, scherm)
            if rol != "gespreksleider":
                assert GEPLANT["eigen"].encode() not in gezien.bytes, (rol, scherm)


def test_the_coordinator_sees_the_strips_of_the_own_teams_and_no_word_of_a_story(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASUS_DB", str(tmp_path / "casus.db"))
    rollen = stel_team_in(monkeypatch, tmp_path)
    anders = ROLLEN_TOML.replace('["o1"]', '["voorbeeldgemeente-2017"]').replace('["Noord"]', '["Noord", "Zuid"]')
    rollen.write_text(anders, "utf-8")
    bestand = laad_demonstratie()
    Opslag(tmp_path / "casus.db").zet_bestand(bestand, "proef", demonstratie=True)
    vrij = [c for c in bestand.casussen if c.in_leerbeeld and c.veiligheid != "strikt" and c.team in ("Noord", "Zuid")]
    gezien = open_als(monkeypatch, claims_van("coordinator"), "leerbeeld")
    assert any(f"{len(vrij)} vrijgegeven verhalen" in c.value for c in gezien.app.caption), len(vrij)
    woorden = {
        tekst.encode()
        for casus in bestand.casussen
        for tekst in (
            casus.titel, casus.samenvatting, casus.medewerker, casus.facilitator,
            *(d.tekst for lijst in (casus.bevindingen, casus.citaten, casus.vignetten, casus.notities) for d in lijst),
            *(g.titel for g in casus.gebeurtenissen), *(w.toelichting for w in casus.waarderingen),
            *(d.omschrijving for lijst in (casus.inzetten, casus.voorzieningen, casus.doelen) for d in lijst),
        )
        if tekst and len(tekst) > 12
    }  # fmt: skip
    assert len(woorden) > 500 and [woord.decode() for woord in woorden if woord in gezien.bytes] == []
