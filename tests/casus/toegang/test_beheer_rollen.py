"""Rollen and Mijn casussen: what is on them, and what an answer of a worker becomes."""

from pathlib import Path
from typing import Any

import pytest

from casus.stappen import Zet, ZetKop
from casus.storage import Opslag
from casus.toegang.instelling import lees_rollenbestand
from tests.casus.toegang.toegangshulp import GEPLANT, ROLLEN_TOML, zet_neer
from tests.casus.toegang.venstertje import Gezien, claims_van, open_als, stel_team_in
from tests.fabriek import maak_voorziening


@pytest.fixture
def geval(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Opslag, dict[str, int], Path]:
    monkeypatch.setenv("CASUS_DB", str(tmp_path / "casus.db"))
    rollen = stel_team_in(monkeypatch, tmp_path)
    winkel, casussen, _ = zet_neer(tmp_path / "casus.db")
    return winkel, casussen, rollen


def teksten(gezien: Gezien) -> str:
    soorten = ("markdown", "html", "caption", "error", "success", "warning", "info", "header")
    return "\n".join(str(ding.value) for soort in soorten for ding in gezien.app.get(soort)).replace("\\", "")


def test_rollen_shows_who_may_what_why_and_on_which_ground(geval: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    tekst = teksten(open_als(monkeypatch, claims_van("beheerder"), "rollen"))
    for stuk in ("Met het team leren van waar regie wegvalt.", "publieke taak", "Coen (onderzoek o1; team Noord)",
                 "Gina (onderzoek o1; als gespreksleider F1)", "Eva op de server"):  # fmt: skip
        assert stuk in tekst


def test_rollen_says_what_is_wrong_and_the_last_good_file_still_holds(
    geval: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    rollen = geval[2]
    assert lees_rollenbestand(rollen)[1] == ()
    rollen.write_text(ROLLEN_TOML.replace('doel = "Nakijken', 'dol = "Nakijken'), "utf-8")
    tekst = teksten(open_als(monkeypatch, claims_van("beheerder"), "rollen"))
    assert "rol.medewerker: er staat geen doel. Zonder doel en grondslag kan een rol niet aan." in tekst
    assert "Nakijken of de tekst klopt." in tekst


def test_taking_somebody_off_the_list_works_at_once(geval: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    assert open_als(monkeypatch, claims_van("evaluatieteam"), "").menu
    geval[2].write_text(ROLLEN_TOML.replace("eva@voorbeeld.test", "iemand.anders@voorbeeld.test"), "utf-8")
    assert open_als(monkeypatch, claims_van("evaluatieteam"), "").menu == []


def test_a_worker_sees_the_texts_of_the_own_cases_and_nothing_else(geval: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    gezien = open_als(monkeypatch, claims_van("medewerker"), "mijn")
    tekst = teksten(gezien)
    assert f"Tekst {GEPLANT['eigen']}" in tekst and "Casus C01" in tekst
    for deel in ("samenvatting", "een bevinding", "Citaat", "reden"):
        assert f"{deel} {GEPLANT['eigen']}".encode() not in gezien.bytes
    assert b"C03" not in gezien.bytes, "nothing of a strict case is put to anybody"


def antwoord(gezien: Gezien, keuze: str | None, opmerking: str) -> str:
    """Chooses, says something, and presses; what is said back."""
    if keuze is not None:
        gezien.app.radio[0].set_value(keuze)
    gezien.app.text_area[0].set_value(opmerking)
    next(knop for knop in gezien.app.button if knop.label == "Geef dit antwoord").click()
    gezien.app.run()
    assert not gezien.app.exception
    return teksten(gezien)


def test_an_answer_to_a_text_stands_with_the_text_under_the_name_of_who_gave_it(
    geval: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    winkel, casussen, _ = geval
    gezien = open_als(monkeypatch, claims_van("medewerker"), "mijn")
    assert "Kies eerst of de tekst klopt." in antwoord(gezien, None, "")
    assert "Schrijf erbij wat er anders moet." in antwoord(gezien, "akkoord_met_wijziging", "")
    assert winkel.laad_casus(casussen["eigen"])[0].vignetten[0].verificaties == []
    assert "Uw antwoord is bewaard" in antwoord(gezien, "akkoord_met_wijziging", "Zonder de trap, graag.")
    (verificatie,) = winkel.laad_casus(casussen["eigen"])[0].vignetten[0].verificaties
    assert (verificatie.door, verificatie.antwoord, verificatie.opmerking) == (
        "gebiedsteammedewerker", "akkoord_met_wijziging", "Zonder de trap, graag."
    )  # fmt: skip
    assert winkel.geschiedenis(casussen["eigen"], hoeveel=1)[0]["wie"] == "Mees"


def test_an_answer_to_a_signal_waits_as_a_note_for_who_works_the_case_out(
    geval: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    winkel, casussen, _ = geval
    nummer = casussen["eigen"]
    laat = maak_voorziening("v9", omschrijving="rolstoel", wet="wmo", aangevraagd="2016-01-04", besloten="2016-12-01")
    casus, _ = winkel.laad_casus(nummer)
    onderzoek, prijzen = winkel.laad_onderzoek(winkel.stand(nummer)[1])
    winkel.zet_onderzoek(
        winkel.stand(nummer)[1], winkel.onderzoek_versie(winkel.stand(nummer)[1]),
        onderzoek.model_copy(update={"normdagen": {"wmo": 56}}), prijzen, "proef", "termijn",
    )  # fmt: skip
    gevraagd = casus.model_copy(update={"uitgevraagd": {"voorzieningen": "ja"}})
    winkel.wijzig(nummer, "proef", "laat", [ZetKop(gevraagd, casus), Zet("voorzieningen", laat)])
    gezien = open_als(monkeypatch, claims_van("medewerker"), "mijn")
    assert "rolstoel: zeker langer dan de norm" in teksten(gezien)
    vak = next(v for v in gezien.app.text_area if v.label == "Uw antwoord")
    vak.set_value("De leverancier had er geen.")
    next(knop for knop in gezien.app.button if knop.label == "Bewaar dit antwoord").click()
    gezien.app.run()
    assert "U schreef: De leverancier had er geen." in teksten(gezien)
    notitie = winkel.laad_casus(nummer)[0].notities[-1]
    assert notitie.tekst.endswith("’: De leverancier had er geen.") and notitie.extra["signaal"] == "termijn:v9"
