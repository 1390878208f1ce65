"""What is given along to put the app on a server: each file names what is there, and says what it must."""

import configparser
import re
import tomllib
from pathlib import Path

import pytest

from casus.toegang.instelling import NODIG_VOOR_AANMELDEN, zeg_wat_ontbreekt
from casus.toegang.rollenbestand import lees_rollen

WORTEL = Path(__file__).parents[2]
UITROL = WORTEL / "casus/uitrol"
CONTAINER = (UITROL / "Containerfile").read_text("utf-8")
DIENST = (UITROL / "casustijdlijn.service").read_text("utf-8")
NGINX = (UITROL / "nginx.conf").read_text("utf-8")


def _dienst() -> dict[str, list[str]]:
    gevonden: dict[str, list[str]] = {}
    for regel in DIENST.splitlines():
        naam, is_, waarde = regel.partition("=")
        if is_ and not regel.startswith("#"):
            gevonden.setdefault(naam, []).append(waarde)
    return gevonden


def test_the_example_of_roles_is_a_good_one() -> None:
    rollen = lees_rollen((UITROL / "rollen.voorbeeld.toml").read_text("utf-8"))
    assert rollen.rollen and rollen.personen


def test_the_example_of_secrets_holds_every_part_and_no_secret() -> None:
    aanmelden = tomllib.loads((UITROL / "secrets.voorbeeld.toml").read_text("utf-8"))["auth"]
    assert set(NODIG_VOOR_AANMELDEN) <= set(aanmelden) and zeg_wat_ontbreekt(aanmelden) == []


def test_the_container_runs_as_nobody_special_from_a_fixed_base() -> None:
    bases = re.findall(r"^FROM (\S+)", CONTAINER, re.M)
    assert bases and all(re.fullmatch(r"python:3\.\d+\.\d+-slim-\w+", basis) for basis in bases)
    gebruikers = re.findall(r"^USER (\S+)", CONTAINER, re.M)
    assert gebruikers == ["10001:10001"] and CONTAINER.index("USER ") < CONTAINER.index("\nCMD ")
    assert "HEALTHCHECK" in CONTAINER and "/gezondheid" in CONTAINER and "--read-only" in CONTAINER
    for bron in re.findall(r"^COPY (?!--from)(\S+) ", CONTAINER, re.M):
        assert (WORTEL / bron).exists(), bron


def test_the_container_takes_no_tests_and_no_data_along() -> None:
    assert not re.search(r"^COPY (?:\.|tests|\./) ", CONTAINER, re.M)


@pytest.mark.parametrize(
    ("naam", "waarde"),
    [
        ("NoNewPrivileges", "true"), ("ProtectSystem", "strict"), ("ProtectHome", "true"), ("PrivateTmp", "true"),
        ("PrivateDevices", "true"), ("CapabilityBoundingSet", ""), ("IPAddressDeny", "any"),
        ("IPAddressAllow", "localhost"), ("UMask", "0077"), ("LimitCORE", "0"), ("RestrictSUIDSGID", "true"),
        ("StateDirectoryMode", "0700"), ("SystemCallArchitectures", "native"),
    ],
)  # fmt: skip
def test_the_service_keeps_to_its_own_corner(naam: str, waarde: str) -> None:
    assert _dienst()[naam][0] == waarde


def test_the_service_and_the_container_start_the_app_by_its_own_launcher() -> None:
    assert _dienst()["ExecStart"][0].endswith("-m casus start")
    assert '"-m", "casus", "start"' in CONTAINER


def test_every_setting_they_name_is_one_the_app_reads() -> None:
    bronnen = "".join(pad.read_text("utf-8") for pad in (WORTEL / "casus").rglob("*.py"))
    namen = set(re.findall(r"\bCASUS_[A-Z_]+", CONTAINER + DIENST))
    assert namen and all(f'"{naam}"' in bronnen for naam in namen)


def test_the_unit_is_well_formed() -> None:
    lezer = configparser.RawConfigParser(strict=False, interpolation=None)
    lezer.optionxform = str  # type: ignore[assignment]
    lezer.read_string(DIENST)
    assert lezer.sections() == ["Unit", "Service", "Install"]


def test_the_proxy_adds_tls_and_leaves_the_rules_of_the_page_to_the_app() -> None:
    assert "Strict-Transport-Security" in NGINX and "TLSv1.2 TLSv1.3" in NGINX
    assert "Content-Security-Policy" not in NGINX and "X-Frame-Options" not in NGINX
    assert "proxy_set_header   Upgrade" in NGINX and "access_log off" in NGINX
    (grootst,) = re.findall(r"client_max_body_size (\d+)m;", NGINX)
    instelling = tomllib.loads((WORTEL / ".streamlit/config.toml").read_text("utf-8"))["server"]["maxUploadSize"]
    assert instelling < int(grootst) <= instelling + 5
