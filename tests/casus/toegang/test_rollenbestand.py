"""The roles file: what is needed before a role is switched on, and who somebody turns out to be."""

import pytest

from casus.toegang import RollenFout, lees_rollen, vind_account, vind_persoon
from tests.casus.toegang.toegangshulp import ROLLEN_TOML

KLEIN = """
[rol.beheerder]
doel = "Instellingen."
grondslag = "publieke taak"
[persoon."bea@voorbeeld.test"]
rollen = ["beheerder"]
"""


@pytest.mark.parametrize(
    ("weg", "melding"),
    [
        ('doel = "Instellingen."', "rol.beheerder: er staat geen doel."),
        ('grondslag = "publieke taak"', "rol.beheerder: er staat geen grondslag."),
    ],
)
def test_a_role_without_purpose_or_ground_cannot_be_switched_on(weg: str, melding: str) -> None:
    for tekst in (KLEIN.replace(weg, ""), KLEIN.replace(weg, weg.split("=")[0] + '= "  "')):
        with pytest.raises(RollenFout) as fout:
            lees_rollen(tekst)
        assert any(regel.startswith(melding) for regel in fout.value.meldingen)


@pytest.mark.parametrize(
    ("tekst", "melding"),
    [
        ("rol = 3", "rol: hier hoort een tabel"),
        ("[rol", "geen leesbaar TOML-bestand"),
        ("", "Er staat geen rol in"),
        (KLEIN + "[rol.baas]\ndoel='a'\ngrondslag='b'", "rol.baas: deze rol bestaat niet"),
        (KLEIN.replace("rollen", "rolen"), "persoon.bea@voorbeeld.test.rolen: dit ken ik niet"),
        (KLEIN + "[persoon.x]\nrollen=['evaluatieteam']", "de rol ‘evaluatieteam’ staat niet aan"),
        (KLEIN + "[persoon.x]\nrollen='beheerder'", "persoon.x.rollen: hier hoort een lijst"),
        (KLEIN + "[persoon.x]\nnaam='bea@voorbeeld.test'\nrollen=['beheerder']", "staat er twee keer in"),
        (KLEIN + '[persoon."BEA@voorbeeld.test"]\nrollen=["beheerder"]', "andere hoofdletters"),
        (ROLLEN_TOML.replace('teams = ["Noord"]', ""), "persoon.coen@voorbeeld.test.teams: ontbreekt"),
        (ROLLEN_TOML.replace('onderzoeken = ["o1"]', ""), "persoon.eva@voorbeeld.test.onderzoeken: ontbreekt"),
    ],
)
def test_a_file_that_is_not_understood_is_refused_whole(tekst: str, melding: str) -> None:
    with pytest.raises(RollenFout) as fout:
        lees_rollen(tekst)
    assert any(melding in regel for regel in fout.value.meldingen), fout.value.meldingen


def test_somebody_is_known_by_the_claim_in_any_case_of_letters() -> None:
    bestand = lees_rollen(ROLLEN_TOML)
    gina = vind_persoon(bestand, {"email": " Gina@Voorbeeld.test "})
    assert gina is not None and gina.naam == "Gina" and gina.rollen == ("gespreksleider",)


@pytest.mark.parametrize(
    "claims",
    [
        {}, {"email": ""}, {"email": "wie@voorbeeld.test"}, {"email": 3}, {"sub": "gina@voorbeeld.test"},
        {"email": "gina@voorbeeld.test", "email_verified": False},
    ],
)  # fmt: skip
def test_somebody_the_file_does_not_know_is_nobody(claims: dict[str, object]) -> None:
    assert vind_persoon(lees_rollen(ROLLEN_TOML), claims) is None


def test_roles_may_come_from_a_claim_but_only_those_that_are_switched_on() -> None:
    erbij = "[aanmelden]\nrolclaim='realm_access.roles'\n[rol.beheerder]\nwaarden=['adm']"
    tekst = KLEIN.replace("[rol.beheerder]", erbij)
    bestand = lees_rollen(tekst)
    gezegd = {"email": "nieuw@voorbeeld.test", "realm_access": {"roles": ["adm", "evaluatieteam", "anders"]}}
    nieuw = vind_persoon(bestand, gezegd)
    assert nieuw is not None and nieuw.rollen == ("beheerder",) and nieuw.onderzoeken == frozenset()
    assert vind_persoon(bestand, {**gezegd, "realm_access": {"roles": ["beheerder"]}}) is None
    assert vind_persoon(bestand, {"email": "bea@voorbeeld.test"}) is None, "the file gives no role where a claim does"


def test_an_account_on_the_machine_is_another_than_a_person_who_logs_in() -> None:
    bestand = lees_rollen(ROLLEN_TOML)
    bea = vind_account(bestand, "bea")
    assert bea is not None and bea.rollen == ("beheerder",)
    assert vind_account(bestand, "bea@voorbeeld.test") is None and vind_account(bestand, "wie") is None


def test_who_has_several_roles_acts_in_one() -> None:
    duo = lees_rollen(ROLLEN_TOML).personen["duo@voorbeeld.test"]
    assert duo.in_rol(None).rollen == ("gespreksleider",)
    assert duo.in_rol("evaluatieteam").rollen == ("evaluatieteam",)
    assert duo.in_rol("beheerder").rollen == ("gespreksleider",)
    assert duo.in_rol(None).kenmerk != duo.in_rol("evaluatieteam").kenmerk != ""
