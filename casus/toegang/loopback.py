"""Whether the app may answer here without anybody logged in: only to the machine it runs on.

The address the server listens at, where the question came from, and which host it was put to all count: behind a
reverse proxy the question itself comes from the machine. Source: confidentiality, "Nobody in who does not belong".
"""

import ipaddress
from collections.abc import Mapping
from urllib.parse import urlsplit

DOORGESTUURD = (
    "forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip", "x-forwarded-server",
    "x-original-host", "true-client-ip", "cf-connecting-ip",
)  # fmt: skip
"""What a proxy adds: with one of these the question was not put on this machine, whatever else it says."""


def is_loopback(naam: str | None) -> bool:
    """True for a name or number of this machine itself; nothing at all is every address there is."""
    schoon = (naam or "").strip().lower().removeprefix("[").removesuffix("]")
    if schoon == "localhost":
        return True
    try:
        adres = ipaddress.ip_address(schoon)
    except ValueError:
        return False
    binnenin = adres.ipv4_mapped if isinstance(adres, ipaddress.IPv6Address) else None
    return adres.is_loopback or (binnenin is not None and binnenin.is_loopback)


def mag_zonder_aanmelden(luistert_op: str | None, klant: str | None, koppen: Mapping[str, str]) -> bool:
    """True where this is a question of the machine to itself.

    ``luistert_op`` is what the server was told to listen at, ``klant`` the address the question came from, ``koppen``
    the headers by their name in lower case.
    """
    if not is_loopback(luistert_op) or not is_loopback(klant):
        return False
    if any(kop in koppen for kop in DOORGESTUURD):
        return False
    bron = koppen.get("origin")
    return is_loopback(_lees_host(koppen.get("host", ""))) and (bron is None or is_loopback(urlsplit(bron).hostname))


def _lees_host(kop: str) -> str | None:
    try:
        return urlsplit(f"//{kop}").hostname
    except ValueError:
        return None
