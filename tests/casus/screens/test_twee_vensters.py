"""Two windows on one item, edits through each other: the store is what plain Python says, and who collides chooses.

The same at the store, in two processes, with every kind of change: tests/casus/storage/test_twee_mensen.py.
"""

import random
from collections import Counter
from pathlib import Path

import pytest

from tests.casus.screens.schermhulp import Scherm, laad, zet_klaar
from tests.fabriek import maak_casus, maak_doel

WIE = ("gespreksleider", "notulist")


def _vind_velden(scherm: Scherm) -> dict[str, str]:
    """The two fields of free text on this form: their labels, and what they are called in the store."""
    from casus.model import Doel
    from casus.model.kenmerken import beschrijf

    labels = scherm.labels()
    vrij = {v.titel: v.naam for v in beschrijf(Doel) if v.soort == "tekst" and not v.codes and v.naam != "id"}
    return {titel: naam for titel, naam in vrij.items() if titel in labels}


def voer_gesprek(db: Path, zaad: int, hoeveel: int) -> Counter[str]:
    """So many edits by two windows in random order; what each saw last is what its last run showed."""
    toeval = random.Random(zaad)
    (nummer,) = zet_klaar(db, maak_casus(doelen=[maak_doel()]))
    schermen = {wie: Scherm("doelen", db, casus=nummer, ik=wie, lijst="doelen", item="d1") for wie in WIE}
    velden = _vind_velden(schermen[WIE[0]])
    assert len(velden) >= 2
    stand = {naam: getattr(laad(db, nummer).doelen[0], naam) for naam in velden.values()}
    gezien = {wie: dict(stand) for wie in WIE}
    tellers: Counter[str] = Counter()
    for keer in range(hoeveel):
        wie, (titel, naam) = toeval.choice(WIE), toeval.choice(list(velden.items()))
        scherm, nieuw = schermen[wie], f"{toeval.choice('abcd')}{keer}"
        scherm.vul(titel, nieuw)
        botst = stand[naam] != gezien[wie][naam]
        tekst = scherm.teksten()
        assert ("Iemand anders veranderde" in tekst) == botst, (zaad, keer)
        if botst:
            knoppen = [knop.label.replace("\\", "") for knop in scherm.app.button]
            assert {f"Van de ander: '{stand[naam] or ''}'", f"Van mij: '{nieuw}'"} <= {
                k.replace("leeg", "''") if k.endswith("leeg") else k for k in knoppen
            }, (zaad, keer, knoppen)
            eigen = toeval.random() < 0.5
            scherm.app.button(key=f"conflict.{naam}.{int(eigen)}").click()
            scherm.loop()
            tellers["van mij" if eigen else "van de ander"] += 1
            stand[naam] = nieuw if eigen else stand[naam]
        else:
            stand[naam] = nieuw
            tellers["zonder vraag"] += 1
        gezien[wie] = dict(stand)
        ding = laad(db, nummer).doelen[0]
        assert {n: getattr(ding, n) for n in stand} == stand, (zaad, keer)
    return tellers


def test_dertig_wijzigingen_van_twee_vensters(db: Path) -> None:
    assert voer_gesprek(db, 1, 30)["zonder vraag"] > 10


@pytest.mark.lang
def test_driehonderd_wijzigingen_van_twee_vensters(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tellers = voer_gesprek(db, 2, 300)
    assert min(tellers.values()) > 20
    with capsys.disabled():
        print(f"\n300 wijzigingen van twee vensters: {dict(tellers)}")
