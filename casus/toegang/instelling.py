"""How the app is set up on this machine: alone on a laptop, for a team, or half done, which opens nothing.

For a team two things are needed: where people log in (``[auth]`` in ``.streamlit/secrets.toml``) and a roles file
(``CASUS_ROLLEN``). A roles file that goes wrong while the app runs changes nothing: the last good one stays in use.
"""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from casus.toegang.rollenbestand import RollenFout, Rollenbestand, lees_rollen

VARIABELE = "CASUS_ROLLEN"
NODIG_VOOR_AANMELDEN = ("redirect_uri", "cookie_secret", "client_id", "client_secret", "server_metadata_url")
KORTSTE_GEHEIM = 32
"""Characters of what signs the cookie of who is logged in."""

_NIET_INGESTELD = "De rollen zijn er, maar er staat niet waar men zich aanmeldt ([auth] in .streamlit/secrets.toml)."
_GEEN_ROLLEN = f"Aanmelden is ingesteld, maar er is geen bestand met rollen. Zet de plek in {VARIABELE}."


@dataclass(frozen=True)
class Instelling:
    """``rollen`` is what holds now; ``meldingen`` say in Dutch what is wrong, also with a file that is not in use."""

    soort: Literal["lokaal", "team", "half"]
    rollen: Rollenbestand | None = None
    meldingen: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Gelezen:
    stand: tuple[int, int, int] | None
    rollen: Rollenbestand | None
    meldingen: tuple[str, ...]


_GELEZEN: dict[Path, _Gelezen] = {}


def bepaal_instelling(aanmelden: Mapping[str, Any] | None) -> Instelling:
    """How it stands now; ``aanmelden`` is the section [auth], empty or None where there is none."""
    pad = vind_rollenpad()
    if pad is None and not aanmelden:
        return Instelling("lokaal")
    rollen, meldingen = lees_rollenbestand(pad) if pad is not None else (None, (_GEEN_ROLLEN,))
    meldingen += tuple(zeg_wat_ontbreekt(aanmelden) if aanmelden else [_NIET_INGESTELD])
    heel = rollen is not None and bool(aanmelden) and not zeg_wat_ontbreekt(aanmelden or {})
    return Instelling("team" if heel else "half", rollen, meldingen)


def zeg_wat_ontbreekt(aanmelden: Mapping[str, Any]) -> list[str]:
    """What is wrong with how people log in; empty where all is there."""
    leeg = [naam for naam in NODIG_VOOR_AANMELDEN if not str(aanmelden.get(naam) or "").strip()]
    fouten = [f"Bij [auth] in .streamlit/secrets.toml ontbreekt {naam}." for naam in leeg]
    if "cookie_secret" not in leeg and len(str(aanmelden["cookie_secret"])) < KORTSTE_GEHEIM:
        fouten.append(f"cookie_secret bij [auth] is te kort. Neem minstens {KORTSTE_GEHEIM} willekeurige tekens.")
    return fouten


def vind_rollenpad() -> Path | None:
    """Where the roles file should lie; None where none was set up."""
    eigen = os.environ.get(VARIABELE, "").strip()
    return Path(eigen) if eigen else None


def lees_rollenbestand(pad: Path) -> tuple[Rollenbestand | None, tuple[str, ...]]:
    """The last good roles file (None where there never was one), and what is wrong with it as it now is."""
    vorige = _GELEZEN.get(pad)
    try:
        kenmerk = pad.stat()
        stand = (kenmerk.st_mtime_ns, kenmerk.st_size, kenmerk.st_ino)
        if vorige is not None and vorige.stand == stand:
            return vorige.rollen, vorige.meldingen
        nieuw = _Gelezen(stand, lees_rollen(pad.read_text("utf-8")), ())
    except RollenFout as fout:
        nieuw = _Gelezen(stand, vorige.rollen if vorige else None, tuple(fout.meldingen))
    except (OSError, UnicodeDecodeError):
        melding = f"Het bestand met rollen ({pad.name}) is er niet, of kan niet gelezen worden."
        nieuw = _Gelezen(None, vorige.rollen if vorige else None, (melding,))
    _GELEZEN[pad] = nieuw
    return nieuw.rollen, nieuw.meldingen


def lees_aanmelden(mappen: tuple[Path, ...]) -> Mapping[str, Any]:
    """The section [auth] as it stands in one of these folders, the last first; empty where there is none."""
    for map_ in reversed(mappen):
        try:
            deel = tomllib.loads((map_ / ".streamlit" / "secrets.toml").read_text("utf-8")).get("auth")
        except (OSError, ValueError):
            continue
        if isinstance(deel, dict) and deel:
            return deel
    return {}
