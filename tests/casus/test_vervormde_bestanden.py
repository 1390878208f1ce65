"""Thousands of files that went wrong: each is taken over whole or refused in Dutch with its place, and never half."""

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from casus.bestand import lees_bytes, schrijf_bytes
from casus.opdrachten.hoofd import main
from casus.plaats import BestandFout
from casus.storage import Opslag, OpslagFout
from tests.architectuur.woordenhulp import lees_met_reden, lees_woordenlijst, woorden_van
from tests.casus.vervormen import Vervormd, lees_voorbeeld, vervorm

WORTEL = Path(__file__).parents[2]
HEEL_BESTAND = re.compile(
    r"geen geldige JSON: regel \d+, teken \d+|geen UTF-8-tekst \(bij byte \d+\)|te diep genest: hooguit 50 lagen|"
    r"het bestand is leeg|hier hoort een casusbestand te staan|te groot: hooguit \d+ MB"
)
PLAATS = re.compile(r"[^\s:][^:]{0,200}: .{5,}", re.S)
GECITEERD = re.compile(r"'.*?'|‘.*?’|\".*?\"|“.*?”", re.S)


def _stand(pad: Path) -> dict[str, bytes]:
    """Every byte of the store and of what lies beside it."""
    return {naast.name: naast.read_bytes() for naast in sorted(pad.parent.glob(f"{pad.name}*"))}


def _keur(melding: str, hoe: str) -> None:
    """Says where and what is expected, in Dutch, and not the whole of a long text."""
    assert HEEL_BESTAND.match(melding) or PLAATS.fullmatch(melding), (hoe, melding)
    assert len(melding) < 1_000, (hoe, len(melding))
    bericht = GECITEERD.sub("", melding.split(": ", 1)[-1])
    mag = {"true", "false", *lees_met_reden("engels_mag.txt")}
    assert not (set(woorden_van(bericht)) & lees_woordenlijst("engels.txt")) - mag, (hoe, melding)
    assert not re.search(r"Error|Traceback|pydantic|None\b|type=", bericht), (hoe, melding)


def _lees_in(opslag: Opslag, bestand: Vervormd) -> str:
    """What became of this file; the store is as it was, or holds all of it."""
    try:
        gelezen = lees_bytes(bestand.inhoud)
    except BestandFout as fout:
        assert fout.meldingen, bestand.hoe
        for melding in fout.meldingen:
            _keur(melding, bestand.hoe)
        return "geweigerd"
    assert lees_bytes(schrijf_bytes(gelezen)) == gelezen, bestand.hoe
    voor = _stand(opslag.pad)
    try:
        nummer = opslag.zet_bestand(gelezen, "proef", vervang=True)
    except OpslagFout as fout:
        assert _stand(opslag.pad) == voor, bestand.hoe
        raise AssertionError(f"{bestand.hoe}: de opslag weigert wat het lezen goed vindt: {fout}") from fout
    assert opslag.laad_bestand(nummer) == gelezen, bestand.hoe
    return "ingelezen"


def _doe(opslag: Opslag, zaden: range) -> Counter[str]:
    """How many were taken over and refused; fails with all that went otherwise, each with its seed."""
    uitslagen: Counter[str] = Counter()
    fouten = []
    for zaad in zaden:
        bestand = vervorm(zaad)
        voor = _stand(opslag.pad)
        try:
            uitslag = _lees_in(opslag, bestand)
        except Exception as fout:
            fouten.append(f"{bestand.hoe}: {type(fout).__name__}: {str(fout)[:400]}")
            continue
        if uitslag == "geweigerd" and _stand(opslag.pad) != voor:
            fouten.append(f"{bestand.hoe}: de opslag veranderde")
        uitslagen[uitslag] += 1
    assert fouten == []
    return uitslagen


@pytest.fixture
def gevuld(opslag: Opslag) -> Opslag:
    """A store with the four examples."""
    for naam in ("voorbeeld", "randen", "toets", "toets2"):
        opslag.zet_bestand(lees_bytes(lees_voorbeeld(naam)), "proef", vervang=True)
    return opslag


def test_honderd_vervormde_bestanden_worden_heel_ingelezen_of_heel_geweigerd(gevuld: Opslag) -> None:
    uitslagen = _doe(gevuld, range(1, 101))
    assert min(uitslagen["geweigerd"], uitslagen["ingelezen"]) > 10


@pytest.mark.lang
def test_tweeduizend_vervormde_bestanden_worden_heel_ingelezen_of_heel_geweigerd(
    gevuld: Opslag, capsys: pytest.CaptureFixture[str]
) -> None:
    uitslagen = _doe(gevuld, range(201, 2201))
    with capsys.disabled():
        print(f"\n2.000 vervormde bestanden: {dict(uitslagen)}")


def test_de_opdrachtregel_weigert_ze_net_zo(gevuld: Opslag, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pad = tmp_path / "bestand.json"
    for zaad in range(3001, 3021):
        bestand = vervorm(zaad)
        pad.write_bytes(bestand.inhoud)
        voor = _stand(gevuld.pad)
        code = main(["import", str(pad), "--db", str(gevuld.pad), "--vervang"])
        uit, fout = capsys.readouterr()
        if code == 0:
            assert uit.startswith("Bewaard: ") and not fout, bestand.hoe
            continue
        assert (code, uit) == (1, "") and _stand(gevuld.pad) == voor, bestand.hoe
        regels = fout.splitlines()
        assert 1 <= len(regels) <= 21 and "in het programma zelf" not in fout, (bestand.hoe, fout)
        for regel in regels:
            assert regel.startswith((f"{pad}: ", "en nog ")), (bestand.hoe, regel)


def test_ook_in_een_proces_van_zichzelf_komt_er_geen_traceback(gevuld: Opslag, tmp_path: Path) -> None:
    pad = tmp_path / "bestand.json"
    for zaad in range(4001, 4005):
        bestand = vervorm(zaad)
        pad.write_bytes(bestand.inhoud)
        voor = _stand(gevuld.pad)
        opdracht = [sys.executable, "-m", "casus", "import", str(pad), "--db", str(gevuld.pad)]
        uitslag = subprocess.run(opdracht, cwd=WORTEL, capture_output=True, text=True, timeout=60)
        assert uitslag.returncode == 1 and "Traceback" not in uitslag.stderr, (bestand.hoe, uitslag.stderr)
        assert _stand(gevuld.pad) == voor, bestand.hoe
