"""The roles file (TOML): which roles are switched on with what purpose and ground, and who has them.

A role without purpose or ground, or anything in the file that is not understood, is refused whole: who may read what
is never guessed. Source: confidentiality, "Nobody in who does not belong".
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from casus.toegang.rollen import ROLLEN, Persoon

_NODIG = {
    "gespreksleider": ("onderzoeken", "gespreksleider"),
    "notulist": ("onderzoeken", "casussen"),
    "evaluatieteam": ("onderzoeken",),
    "coordinator": ("onderzoeken", "teams"),
    "medewerker": ("onderzoeken", "medewerker"),
    "beheerder": (),
}
"""Per role what must be said of a person who has it."""
_LIJSTEN = ("rollen", "onderzoeken", "gespreksleider", "medewerker", "casussen", "teams")
_KOPPEN = ("vraag_het_aan", "aanmelden", "rol", "persoon", "account")
_WIE = "wie Casustijdlijn beheert"


class RollenFout(Exception):
    """The roles file cannot be used; each of ``meldingen`` is a Dutch sentence with its place."""

    def __init__(self, meldingen: list[str]):
        self.meldingen = meldingen
        super().__init__("; ".join(meldingen))


@dataclass(frozen=True)
class Rol:
    """A role that is switched on; ``waarden`` are what a claim may call it."""

    code: str
    doel: str
    grondslag: str
    waarden: frozenset[str]


@dataclass(frozen=True)
class Rollenbestand:
    """What the file says. ``claim`` tells who somebody is; ``rolclaim`` which roles, None: the file does.

    ``personen`` go by what stands in that claim, in lower case; ``accounts`` by the account on the machine.
    """

    rollen: Mapping[str, Rol]
    personen: Mapping[str, Persoon] = field(default_factory=dict)
    accounts: Mapping[str, Persoon] = field(default_factory=dict)
    vraag_het_aan: str = _WIE
    claim: str = "email"
    rolclaim: str | None = None


def lees_rollen(tekst: str) -> Rollenbestand:
    """The roles file; RollenFout with everything that is wrong with it."""
    try:
        ruw = tomllib.loads(tekst)
    except tomllib.TOMLDecodeError as fout:
        regel = re.search(r"(\d+), \w+ \d+", str(fout))
        plek = f" bij regel {regel[1]}" if regel else ""
        raise RollenFout([f"Dit is geen leesbaar TOML-bestand{plek}."]) from None
    fouten: list[str] = _onbekend("", ruw, _KOPPEN)
    rollen = _lees_rollen(ruw, fouten)
    personen = _lees_personen("persoon", ruw, rollen, fouten)
    accounts = _lees_personen("account", ruw, rollen, fouten)
    aanmelden = _tabel(ruw, "aanmelden", fouten)
    fouten += _onbekend("aanmelden.", aanmelden, ("claim", "rolclaim"))
    bestand = Rollenbestand(
        rollen, {naam.casefold(): iemand for naam, iemand in personen.items()}, accounts,
        _tekst(ruw, "vraag_het_aan", "", fouten) or _WIE, _tekst(aanmelden, "claim", "aanmelden.", fouten) or "email",
        _tekst(aanmelden, "rolclaim", "aanmelden.", fouten) or None,
    )  # fmt: skip
    namen = [iemand.naam for iemand in (*personen.values(), *accounts.values())]
    dubbel = sorted({naam for naam in namen if namen.count(naam) > 1})
    fouten += [f"De naam ‘{naam}’ staat er twee keer in. In het logboek moet blijken wie het was." for naam in dubbel]
    if len(bestand.personen) != len(personen):
        fouten.append("Iemand staat er twee keer in, een keer met andere hoofdletters.")
    if fouten:
        raise RollenFout(fouten)
    return bestand


def _lees_rollen(ruw: Mapping[str, Any], fouten: list[str]) -> dict[str, Rol]:
    rollen = {}
    for code, tabel in _tabel(ruw, "rol", fouten).items():
        plek = f"rol.{code}"
        if code not in ROLLEN:
            fouten.append(f"{plek}: deze rol bestaat niet. Kies uit {', '.join(ROLLEN)}.")
            continue
        if not isinstance(tabel, dict):
            fouten.append(f"{plek}: hier horen een doel en een grondslag.")
            continue
        fouten += _onbekend(f"{plek}.", tabel, ("doel", "grondslag", "waarden"))
        delen = {naam: _tekst(tabel, naam, f"{plek}.", fouten) for naam in ("doel", "grondslag")}
        mist = [f"geen {naam}" for naam, tekst in delen.items() if not tekst]
        if mist:
            fouten.append(f"{plek}: er staat {' en '.join(mist)}. Zonder doel en grondslag kan een rol niet aan.")
        waarden = _lijst(tabel, "waarden", f"{plek}.", fouten) or frozenset({code})
        rollen[code] = Rol(code, delen["doel"], delen["grondslag"], waarden)
    if not rollen:
        fouten.append("Er staat geen rol in. Begin bijvoorbeeld met [rol.evaluatieteam], een doel en een grondslag.")
    return rollen


def _lees_personen(
    soort: str, ruw: Mapping[str, Any], rollen: Mapping[str, Rol], fouten: list[str]
) -> dict[str, Persoon]:
    personen = {}
    for wie, tabel in _tabel(ruw, soort, fouten).items():
        plek = f"{soort}.{wie}."
        if not isinstance(tabel, dict):
            fouten.append(f"{soort}.{wie}: hier horen rollen.")
            continue
        fouten += _onbekend(plek, tabel, ("naam", *_LIJSTEN))
        rij = {naam: _lijst(tabel, naam, plek, fouten) for naam in _LIJSTEN}
        eigen = tuple(code for code in ROLLEN if code in rij["rollen"])
        fouten += [
            f"{plek}rollen: de rol ‘{code}’ staat niet aan. Zet hem aan met [rol.{code}], een doel en een grondslag."
            for code in sorted(rij["rollen"] - rollen.keys())
        ]
        fouten += [
            f"{plek}{nodig}: ontbreekt. Bij de rol {ROLLEN[rol]} hoort waarvoor die geldt."
            for rol in eigen for nodig in _NODIG[rol] if not rij[nodig]
        ]  # fmt: skip
        naam = _tekst(tabel, "naam", plek, fouten) or (wie if soort == "persoon" else f"opdrachtregel ({wie})")
        personen[wie] = Persoon(
            naam, eigen, rij["onderzoeken"], rij["gespreksleider"], rij["medewerker"], rij["casussen"], rij["teams"]
        )
    return personen


def _tabel(ruw: Mapping[str, Any], naam: str, fouten: list[str]) -> Mapping[str, Any]:
    waarde = ruw.get(naam, {})
    if isinstance(waarde, dict):
        return waarde
    fouten.append(f"{naam}: hier hoort een tabel, zoals [{naam}].")
    return {}


def _tekst(tabel: Mapping[str, Any], naam: str, plek: str, fouten: list[str]) -> str:
    waarde = tabel.get(naam, "")
    if isinstance(waarde, str):
        return " ".join(waarde.split())
    fouten.append(f"{plek}{naam}: hier hoort een tekst tussen aanhalingstekens.")
    return ""


def _lijst(tabel: Mapping[str, Any], naam: str, plek: str, fouten: list[str]) -> frozenset[str]:
    waarde = tabel.get(naam, [])
    if isinstance(waarde, list) and all(isinstance(deel, str) and deel.strip() for deel in waarde):
        return frozenset(deel.strip() for deel in waarde)
    fouten.append(f'{plek}{naam}: hier hoort een lijst van teksten, zoals ["een", "twee"].')
    return frozenset()


def _onbekend(plek: str, tabel: Mapping[str, Any], bekend: tuple[str, ...]) -> list[str]:
    return [
        f"{plek}{naam}: dit ken ik niet. Hier kan staan: {', '.join(bekend)}." for naam in tabel if naam not in bekend
    ]
