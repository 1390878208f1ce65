"""The numbers behind a picture or table of the report: the same as that picture or table says, and no more."""

from decimal import Decimal
from functools import cache
from typing import Any

import pytest

from aspects.effecten import Verloop
from casus.demonstratie import laad_demonstratie
from exports.rapport import maak_rapport
from exports.rapport.effectgrafieken import maak_verloopgrafiek
from exports.rapport.grafiek import Grafiek
from exports.rapport.model import Figuur, Tabel
from tests.exports.rapporttekst import lees_grafieken

UITGAVEN = ("openbaar", "intern")
MINDER = "minder dan 3"


@cache
def maak_delen(uitgave: Any) -> tuple[Any, ...]:
    return maak_rapport(laad_demonstratie(), uitgave=uitgave).delen


def met_grafiek(uitgave: str) -> list[tuple[Tabel | Figuur, Grafiek]]:
    delen = [deel for deel in maak_delen(uitgave) if isinstance(deel, Tabel | Figuur)]
    return [(deel, grafiek) for deel in delen for grafiek in lees_grafieken(deel)]


def kolom(tabel: Tabel, kop: str) -> tuple[str, ...]:
    plek = tabel.koppen.index(kop)
    return tuple(rij[plek] for rij in tabel.rijen)


@pytest.mark.parametrize("uitgave", UITGAVEN)
def test_elke_rij_heeft_een_getal_en_een_woord_per_punt(uitgave: str) -> None:
    for _, grafiek in met_grafiek(uitgave):
        assert grafiek.punten and grafiek.reeksen
        for reeks in grafiek.reeksen:
            assert len(reeks.waarden) == len(reeks.gezegd) == len(grafiek.punten)
            assert 0 <= reeks.tint <= 5
        assert len(grafiek.plekken) in (0, len(grafiek.punten))


@pytest.mark.parametrize("uitgave", UITGAVEN)
def test_een_tabel_met_een_grafiek_zegt_dezelfde_getallen(uitgave: str) -> None:
    per_soort = {grafiek.soort: (deel, grafiek) for deel, grafiek in met_grafiek(uitgave) if isinstance(deel, Tabel)}
    tabel, standen = per_soort["halters"]
    assert isinstance(tabel, Tabel)
    paren = list(zip(standen.punten, *(reeks.gezegd for reeks in standen.reeksen), strict=True))
    rijen = zip(kolom(tabel, "Levensgebied"), kolom(tabel, "Begin"), kolom(tabel, "Eind"), strict=True)
    assert paren == [rij for rij in rijen if "—" not in rij] != []
    staven = [(deel, g) for deel, g in met_grafiek(uitgave) if isinstance(deel, Tabel) and g.soort == "staven"]
    assert [deel.bijschrift.split()[0] for deel, _ in staven] == ["Gevoeligheid", "Van"]
    for deel, grafiek in staven:
        assert isinstance(deel, Tabel)
        assert grafiek.punten == kolom(deel, deel.koppen[0])
        assert grafiek.reeksen[0].gezegd == kolom(deel, deel.koppen[1])


@pytest.mark.parametrize("uitgave", UITGAVEN)
def test_het_beeld_van_groepen_zegt_in_woorden_dezelfde_getallen(uitgave: str) -> None:
    figuren = [deel for deel in maak_delen(uitgave) if isinstance(deel, Figuur) and len(deel.grafieken) > 1]
    figuren += [d for d in maak_delen(uitgave) if isinstance(d, Figuur) and "een groep het hoe zag" in d.bijschrift]
    assert len(figuren) > 5
    for figuur in figuren:
        for grafiek in figuur.grafieken:
            for reeks in grafiek.reeksen:
                paren = zip(grafiek.punten, reeks.gezegd, strict=True)
                assert ", ".join(f"{punt} {zin}" for punt, zin in paren if zin != MINDER) in figuur.alt
                assert reeks.naam.lower() in figuur.alt.lower()
                assert all((w is None) == (zin == MINDER) for w, zin in zip(reeks.waarden, reeks.gezegd, strict=True))


def test_dezelfde_groep_houdt_in_elk_beeld_haar_kleur() -> None:
    kleuren: dict[str, set[int]] = {}
    for _, grafiek in met_grafiek("intern"):
        if grafiek.soort == "kolommen":
            for reeks in grafiek.reeksen:
                kleuren.setdefault(reeks.naam, set()).add(reeks.tint)
    assert len(kleuren) == 5
    assert sorted(tint for tinten in kleuren.values() for tint in tinten) == [0, 1, 2, 3, 4]


def test_bedragen_over_de_tijd_zijn_afgerond_zoals_gevraagd_half_van_nul_af() -> None:
    bedragen = (Decimal("149.99"), Decimal("1500.00"), Decimal("2499.99"))
    verloop = Verloop((-1, 0, 1), bedragen, bedragen, ("c1", "c2", "c3"), (), ())
    fijn, grof = (maak_verloopgrafiek(verloop, ("Wel", "Anders"), op) for op in (Decimal(100), Decimal(1000)))
    assert fijn.reeksen[0].waarden == (100.0, 1500.0, 2500.0)
    assert grof.reeksen[1].waarden == (0.0, 2000.0, 2000.0)
    assert [zin.replace("\u00a0", " ") for zin in grof.reeksen[0].gezegd] == ["€ 0", "€ 2.000", "€ 2.000"]
    assert fijn.punten == ("Maand −1", "Maand 0", "Maand 1") and fijn.plekken == (-1, 0, 1)
    assert fijn.strepen[0][0] == 0 and fijn.strepen[-1][0] >= 2500


def test_een_verschil_staat_links_als_het_goedkoper_is_en_rechts_als_het_duurder_is() -> None:
    (gevoelig,) = (g for _, g in met_grafiek("openbaar") if g.maat == "Verschil")
    (reeks,) = gevoelig.reeksen
    kanten = [("goedkoper" in zin, "duurder" in zin) for zin in reeks.gezegd]
    assert kanten == [((w or 0) < 0, (w or 0) > 0) for w in reeks.waarden]
    assert {(w < 0, "goedkoper" in zin) for w, zin in gevoelig.strepen} <= {(True, True), (False, False)}
    assert (0.0, "even duur") in gevoelig.strepen
