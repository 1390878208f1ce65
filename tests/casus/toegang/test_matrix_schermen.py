"""Must show 4, on the screens: role × screen × address (none, an own case, another's, a strict one, one elsewhere)."""

from pathlib import Path

import pytest
import streamlit as st

import app
from tests.casus.toegang.matrix import ADRESSEN, ROLLEN, SCHERMEN, VERHAAL, ZIET_WOORD, mag_scherm
from tests.casus.toegang.toegangshulp import GEPLANT, zet_neer
from tests.casus.toegang.venstertje import Gezien, claims_van, open_als, stel_team_in

ALLE = {scherm.pad for scherm in app.maak_schermen()}
BEKEND = set().union(*SCHERMEN.values())
VAN_BEHEER = ALLE - BEKEND
"""Screens of Beheer that the matrix does not name: for who administers, and for nobody else."""
MET_ADRES = ("tijdlijn", "rapport", "leerbeeld", "mijn")
KORT = {
    rol: [(pad, "casus=eigen" if rol in VERHAAL else "") for pad in sorted(ALLE)]
    + [(pad, adres) for pad in MET_ADRES for adres in ("casus=ander", "casus=strikt", "onderzoek=ander")]
    for rol in ROLLEN
}  # fmt: skip
LANG = {rol: [(pad, adres) for pad in sorted(ALLE) for adres in ADRESSEN] for rol in ROLLEN}


def loop(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, rol: str, cellen: list[tuple[str, str]]) -> None:
    """Opens every cell and holds it against the table: refused or drawn, and never a word that is not for this role."""
    monkeypatch.setenv("CASUS_DB", str(tmp_path / "casus.db"))
    stel_team_in(monkeypatch, tmp_path)
    _, casussen, onderzoeken = zet_neer(tmp_path / "casus.db")
    st.cache_data.clear()
    st.cache_resource.clear()
    mag_niet = [woord for plek, woord in GEPLANT.items() if plek not in ZIET_WOORD[rol]]
    fout: list[tuple[str, str, str]] = []
    dicht: dict[str, list[str]] = {}

    def open_(pad: str, adres: str) -> Gezien:
        soort, _, wat = adres.partition("=")
        nummers = {"casus": casussen, "onderzoek": onderzoeken}.get(soort, {})
        return open_als(monkeypatch, claims_van(rol), pad, **({soort: nummers[wat]} if soort else {}))

    for pad, adres in cellen:
        if not mag_scherm(rol, pad, adres, VAN_BEHEER):
            dicht.setdefault(adres, []).append(pad)
            continue
        gezien = open_(pad, adres)
        if gezien.geweigerd:
            fout.append((pad, adres, "geweigerd"))
        fout += [(pad, adres, woord) for woord in mag_niet if woord.encode() in gezien.bytes]
        soort, _, wat = adres.partition("=")
        if pad == "tijdlijn" and soort == "casus" and GEPLANT[wat].encode() not in gezien.bytes:
            fout.append((pad, adres, "leeg"))
    for adres, paden in dicht.items():  # what is refused draws next to nothing: all of an address in one run
        gezien = open_(" ".join(paden), adres)
        if gezien.weigeringen != len(paden):
            fout.append((" ".join(paden), adres, "open"))
        fout += [(" ".join(paden), adres, woord) for woord in GEPLANT.values() if woord.encode() in gezien.bytes]
    assert fout == []


@pytest.mark.parametrize("rol", ROLLEN)
def test_what_each_role_sees_where(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, rol: str) -> None:
    loop(monkeypatch, tmp_path, rol, KORT[rol])


@pytest.mark.lang
@pytest.mark.parametrize("rol", ROLLEN)
def test_every_screen_at_every_address(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, rol: str) -> None:
    loop(monkeypatch, tmp_path, rol, LANG[rol])


def test_every_screen_of_the_product_is_in_the_matrix() -> None:
    assert BEKEND <= ALLE


@pytest.mark.parametrize("rol", ROLLEN)
def test_the_menu_shows_what_one_may(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, rol: str) -> None:
    monkeypatch.setenv("CASUS_DB", str(tmp_path / "casus.db"))
    stel_team_in(monkeypatch, tmp_path)
    zet_neer(tmp_path / "casus.db")
    eigen = SCHERMEN[rol] | (VAN_BEHEER if rol == "beheerder" else set())
    assert set(open_als(monkeypatch, claims_van(rol), "").menu) == eigen - {"presentatie"}


@pytest.mark.parametrize(
    "claims", [None, {"email": "wie@voorbeeld.test", "is_logged_in": True}, {"is_logged_in": True}]
)
@pytest.mark.parametrize("pad", ["casussen", "tijdlijn", "naast", "leerbeeld"])
def test_without_a_role_there_is_one_friendly_page(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, claims: dict[str, object] | None, pad: str
) -> None:
    monkeypatch.setenv("CASUS_DB", str(tmp_path / "casus.db"))
    stel_team_in(monkeypatch, tmp_path)
    _, casussen, _ = zet_neer(tmp_path / "casus.db")
    gezien = open_als(monkeypatch, claims, pad, casus=casussen["eigen"])
    assert gezien.menu == []
    assert not [woord for woord in GEPLANT.values() if woord.encode() in gezien.bytes]
    if claims is None:
        assert [knop.label for knop in gezien.app.button] == ["Aanmelden"]
    else:
        assert "Sam van de servicedesk, toestel 1234" in gezien.app.get("markdown")[-1].value
