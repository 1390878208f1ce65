"""The key file beside a store: its data key, wrapped by a passphrase. It holds nothing secret in the open.

scrypt makes a key of the passphrase (RFC 7914; its parameters stand in the file), AES-256-GCM wraps the data key.
Another passphrase means another envelope; the data stay as they are.
"""

import base64
import hashlib
import json
import os
import secrets
import unicodedata
from pathlib import Path
from typing import Any

from casus.storage.fouten import OpslagFout, OpSlot, vertaald
from casus.storage.sleutelbos import BYTES

MINSTENS = 12
"""How many characters a passphrase has at least. There is no other rule: length is what helps."""
_FORMAAT, _VERSIE = "casustijdlijn-sleutel", 1
_N, _R, _P = 2**17, 8, 1
_MEESTE_N = 2**20
_ZOUT, _NONCE = 16, 12


class VerkeerdeZin(OpSlot):
    """The passphrase does not fit the key file."""


class SleutelbestandFout(OpSlot):
    """The key file is not there, or is damaged: the recovery key is the way in."""


def noem_sleutelbestand(pad: Path) -> Path:
    """Where the key file of a store lies."""
    return pad.with_name(f"{pad.name}.sleutel")


def maak_sleutel() -> bytes:
    """A new data key."""
    return secrets.token_bytes(BYTES)


def check_zin(zin: str) -> str:
    """The passphrase as it is used: OpslagFout where it is too short."""
    schoon = maak_gelijk(zin)
    if len(schoon) < MINSTENS:
        raise OpslagFout(
            f"De wachtwoordzin is te kort: {len(schoon)} tekens. Neem er ten minste twaalf, "
            "bijvoorbeeld een zin van vier woorden die u onthoudt."
        )
    return schoon


def schrijf_envelop(pad: Path, sleutel: bytes, zin: str) -> None:
    """Puts the key file of this store there, whole or not at all. OpslagFout for a passphrase that is too short."""
    kop: dict[str, Any] = {
        "formaat": _FORMAAT, "versie": _VERSIE,
        "afleiding": {"naam": "scrypt", "n": _N, "r": _R, "p": _P, "zout": _naar_tekst(secrets.token_bytes(_ZOUT))},
    }  # fmt: skip
    nonce = secrets.token_bytes(_NONCE)
    omhuld = _kluis(kop["afleiding"], check_zin(zin)).encrypt(nonce, sleutel, _bytes_van(kop))
    inhoud = {**kop, "omhulsel": {"naam": "aes-256-gcm", "nonce": _naar_tekst(nonce), "sleutel": _naar_tekst(omhuld)}}
    inhoud["controle"] = hashlib.sha256(_bytes_van(inhoud)).hexdigest()
    with vertaald(OSError):
        schrijf_veilig(noem_sleutelbestand(pad), json.dumps(inhoud, indent=2).encode("ascii") + b"\n")


def open_envelop(pad: Path, zin: str) -> bytes:
    """The data key of this store. VerkeerdeZin, or SleutelbestandFout where the key file is of no use."""
    from cryptography.exceptions import InvalidTag

    inhoud = _lees(noem_sleutelbestand(pad))
    kop = {naam: inhoud[naam] for naam in ("formaat", "versie", "afleiding")}
    omhulsel = inhoud["omhulsel"]
    try:
        kluis = _kluis(kop["afleiding"], maak_gelijk(zin))
        nonce, omhuld = (base64.b64decode(omhulsel[naam]) for naam in ("nonce", "sleutel"))
        return kluis.decrypt(nonce, omhuld, _bytes_van(kop))
    except InvalidTag:
        tekst = "Deze wachtwoordzin past niet. Let op hoofdletters en spaties, en probeer het opnieuw."
        raise VerkeerdeZin(tekst) from None


def _lees(pad: Path) -> dict[str, Any]:
    """What stands in a key file; SleutelbestandFout where it is gone, or not what was once written."""
    try:
        ruw = pad.read_bytes()
    except FileNotFoundError:
        raise SleutelbestandFout(
            f"Het sleutelbestand ({pad.name}) is er niet. "
            "Gebruik de herstelsleutel; die maakt een nieuw sleutelbestand."
        ) from None
    except OSError as fout:
        raise SleutelbestandFout(f"Het sleutelbestand ({pad.name}) kan niet gelezen worden. Mag u erbij?") from fout
    try:
        inhoud = json.loads(ruw)
        controle = inhoud.pop("controle")
        afleiding = inhoud["afleiding"]
        heel = inhoud["formaat"] == _FORMAAT and controle == hashlib.sha256(_bytes_van(inhoud)).hexdigest()
        nieuwer = heel and inhoud["versie"] != _VERSIE
        goed = nieuwer or (heel and afleiding["naam"] == "scrypt" and 1 < afleiding["n"] <= _MEESTE_N)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        goed = nieuwer = False
    if nieuwer:
        raise SleutelbestandFout(
            "Het sleutelbestand is van een nieuwere versie van Casustijdlijn. Werk het programma bij."
        )
    if not goed:
        raise SleutelbestandFout(
            f"Het sleutelbestand ({pad.name}) is beschadigd. Aan de gegevens is niets veranderd. "
            "Gebruik de herstelsleutel; die maakt een nieuw sleutelbestand."
        )
    return dict(inhoud)


def schrijf_veilig(pad: Path, inhoud: bytes) -> None:
    """A small file for this user only: it stands there whole, or as it was."""
    tijdelijk = pad.with_name(f"{pad.name}.deel")
    try:
        with open(os.open(tijdelijk, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as bestand:
            bestand.write(inhoud)
            bestand.flush()
            os.fsync(bestand.fileno())
        os.replace(tijdelijk, pad)
    finally:
        tijdelijk.unlink(missing_ok=True)
    zet_map_vast(pad.parent)


def zet_map_vast(map_: Path) -> None:
    """What a folder lists is on the disk too; only Windows has no such thing to ask for."""
    if os.name == "nt":
        return
    nummer = os.open(map_, os.O_RDONLY)
    try:
        os.fsync(nummer)
    finally:
        os.close(nummer)


def _kluis(afleiding: dict[str, Any], zin: str) -> Any:
    try:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM
        from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
    except ImportError as fout:
        raise OpslagFout("Op deze computer ontbreekt het onderdeel dat versleutelt (cryptography).") from fout
    scrypt = Scrypt(
        salt=base64.b64decode(afleiding["zout"]), length=BYTES, n=afleiding["n"], r=afleiding["r"], p=afleiding["p"]
    )
    return AESGCM(scrypt.derive(zin.encode("utf-8")))


def maak_gelijk(zin: str) -> str:
    """The same sentence however the keyboard makes its accents, without what stands before or after it."""
    return unicodedata.normalize("NFKC", zin).strip()


def _bytes_van(inhoud: dict[str, Any]) -> bytes:
    return json.dumps(inhoud, sort_keys=True, separators=(",", ":")).encode("ascii")


def _naar_tekst(ruw: bytes) -> str:
    return base64.b64encode(ruw).decode("ascii")
