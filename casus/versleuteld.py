"""A file that is given along, shut with a password: a zip with AES-256, which 7-Zip opens too, and this app reads back.

The key is drawn from the password with few rounds, as the format has it; so the password itself must be long: one is
made here. Source: confidentiality, "Encrypted at rest" (exports for exchange).
"""

import io
import secrets
import zlib

import pyzipper
from pyzipper.zipfile_aes import AESZipInfo

from casus.plaats import BestandFout

KORTSTE_WACHTWOORD = 16
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
_GROEPEN, _PER_GROEP = 5, 5
_BLOK = 1024**2
_TIJD = (1980, 1, 1, 0, 0, 0)
_BEGIN = b"PK\x03\x04"
_KAPOT = (
    pyzipper.BadZipFile, zlib.error, EOFError, KeyError, IndexError, ValueError, OSError, NotImplementedError,
)  # fmt: skip


def maak_wachtwoord() -> str:
    """A password of 25 letters and digits in groups, to read out over the telephone; no signs that look alike."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(_PER_GROEP)) for _ in range(_GROEPEN))


def is_versleuteld(inhoud: bytes) -> bool:
    """True for a zip: the only shape in which a shut file comes."""
    return inhoud[: len(_BEGIN)] == _BEGIN


def versleutel(inhoud: bytes, naam: str, wachtwoord: str) -> bytes:
    """A zip that holds ``inhoud`` as ``naam``. BestandFout where the password is too short to keep it shut."""
    if len(wachtwoord) < KORTSTE_WACHTWOORD:
        raise BestandFout([f"Het wachtwoord is te kort. Neem er een van {KORTSTE_WACHTWOORD} tekens of meer."])
    doel = io.BytesIO()
    with pyzipper.AESZipFile(doel, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES) as zip_:
        zip_.setpassword(wachtwoord.encode("utf-8"))
        zip_.setencryption(pyzipper.WZ_AES, nbits=256)
        zip_.writestr(AESZipInfo(naam, date_time=_TIJD), inhoud, compress_type=pyzipper.ZIP_DEFLATED)
    return doel.getvalue()


def ontsleutel(inhoud: bytes, wachtwoord: str, max_bytes: int) -> bytes:
    """What is in it. BestandFout for a wrong password, more than one file, a damaged or too large one.

    What lies about its length comes out cut short: who reads it must ask for a whole file, as JSON is.
    """
    try:
        with pyzipper.AESZipFile(io.BytesIO(inhoud)) as zip_:
            namen = [info for info in zip_.infolist() if not info.is_dir()]
            if len(namen) != 1:
                raise BestandFout(["In dit zip-bestand hoort één casusbestand te zitten."])
            if not namen[0].flag_bits & 1:
                raise BestandFout(["Dit zip-bestand is niet versleuteld. Pak het uit en lees het .json-bestand in."])
            zip_.setpassword(wachtwoord.encode("utf-8"))
            return _lees(zip_, namen[0], max_bytes)
    except BestandFout:
        raise
    except RuntimeError:  # the library's own word for a password that does not fit
        raise BestandFout(["Het wachtwoord klopt niet. Kijk of elke letter goed is en probeer het opnieuw."]) from None
    except _KAPOT:
        raise BestandFout(["Dit zip-bestand is beschadigd. Vraag om een nieuw bestand."]) from None


def _lees(zip_: pyzipper.AESZipFile, wat: AESZipInfo, max_bytes: int) -> bytes:
    """Reads piece by piece: what a zip says of its size may be a lie."""
    gelezen = bytearray()
    with zip_.open(wat) as bron:
        while stuk := bron.read(_BLOK):
            gelezen += stuk
            if len(gelezen) > max_bytes:
                raise BestandFout([f"Wat in dit zip-bestand zit, is groter dan {max_bytes // 1024**2} MB."])
    return bytes(gelezen)
