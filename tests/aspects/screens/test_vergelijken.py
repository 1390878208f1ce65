"""Vergelijken on a real store: which stories lie below each other, on which scale, and what is said of them."""

from pathlib import Path
from typing import Any

import pytest

from casus.demonstratie import laad_demonstratie
from casus.model import Casus
from casus.stappen import Zet, ZetKop
from casus.storage import Opslag
from tests.casus.screens.schermhulp import Scherm, zet_klaar
from tests.fabriek import maak_betrokkene, maak_casus, maak_gebeurtenis, maak_inzet


def verhaal(n: int, **anders: Any) -> Casus:
    """A counting story with an aanmelding and support by the team."""
    basis = {
        "code": f"C{n:02d}", "titel": f"verhaal {n}",
        "betrokkenen": [maak_betrokkene(), maak_betrokkene("t1", aanduiding="medewerker", soort="gebiedsteam")],
        "gebeurtenissen": [maak_gebeurtenis(datum=f"2016-0{n}-10", soort="aanmelding", titel=f"melding {n}")],
        "inzetten": [maak_inzet(betrokkene="t1", van=f"2016-0{n}-20", tot="2016-12")],
    }  # fmt: skip
    return maak_casus(f"c{n}", **{**basis, **anders})


def open_scherm(db: Path, **adres: Any) -> Scherm:
    return Scherm("vergelijken", db, **adres)


def koppen(scherm: Scherm) -> list[str]:
    return [kop.value.replace("\\", "") for kop in scherm.app.header]


def parameter(scherm: Scherm, naam: str) -> str:
    waarde = scherm.app.query_params.get(naam, "")
    return waarde[0] if isinstance(waarde, list) else waarde


def prenten(scherm: Scherm) -> list[str]:
    """The pictures on the screen, as what goes to the browser."""
    return [str(ding.proto) for ding in scherm.app.get("bidi_component")]


def test_met_een_verhaal_valt_er_niets_te_vergelijken(db: Path) -> None:
    zet_klaar(db, verhaal(1), verhaal(2, status="gepland"))
    scherm = open_scherm(db)
    assert "nog geen twee verhalen die meetellen" in scherm.teksten()
    assert not scherm.app.multiselect


def test_zonder_keuze_biedt_het_scherm_er_twee_aan(db: Path) -> None:
    nummers = zet_klaar(
        db, verhaal(1, indruk_vooraf="geslaagd"), verhaal(2, doelgroep="volwassenen"),
        verhaal(3, indruk_vooraf="minder_geslaagd"),
    )  # fmt: skip
    scherm = open_scherm(db)
    assert not prenten(scherm)
    scherm.klik("Begin met C01 en C03")
    assert parameter(scherm, "verhalen") == f"{nummers[0]}.{nummers[2]}"
    assert koppen(scherm)[:2] == ["C01 · verhaal 1", "C03 · verhaal 3"]
    assert len(prenten(scherm)) == 2


def test_wat_men_kiest_staat_in_het_adres_in_de_volgorde_van_kiezen(db: Path) -> None:
    nummers = zet_klaar(db, verhaal(1), verhaal(2), verhaal(3))
    scherm = open_scherm(db, verhalen=nummers[2])
    assert "Kies er nog een verhaal bij" in scherm.teksten() and not prenten(scherm)
    scherm.vul("Welke verhalen? Kies er twee, drie of vier.", [nummers[2], nummers[0]])
    assert parameter(scherm, "verhalen") == f"{nummers[2]}.{nummers[0]}"
    assert koppen(scherm)[:2] == ["C03 · verhaal 3", "C01 · verhaal 1"]


def test_hooguit_vier_verhalen_ook_als_het_adres_er_meer_noemt(db: Path) -> None:
    nummers = zet_klaar(db, *(verhaal(n) for n in range(1, 7)))
    scherm = open_scherm(db, verhalen=".".join(map(str, [*nummers, nummers[0]])))
    assert len(prenten(scherm)) == 4


def test_een_verhaal_zonder_toestemming_is_er_niet_bij_en_zegt_niets(db: Path) -> None:
    dicht = verhaal(3, titel="geheim verhaal", toestemming={"status": "ingetrokken"})
    nummers = zet_klaar(db, verhaal(1), verhaal(2), dicht)
    scherm = open_scherm(db, verhalen=".".join(map(str, nummers)))
    assert "Eén verhaal uit het adres telt niet (meer) mee." in scherm.teksten()
    assert len(prenten(scherm)) == 2
    assert "geheim" not in scherm.teksten() and not any("geheim" in prent for prent in prenten(scherm))
    assert nummers[2] not in scherm.veld("Welke verhalen? Kies er twee, drie of vier.").options


@pytest.mark.parametrize("rommel", ["", "x", "0.-1.99999", "1e3", "²", "<b>"])
def test_rommel_in_het_adres_is_geen_keuze(db: Path, rommel: str) -> None:
    zet_klaar(db, verhaal(1), verhaal(2))
    scherm = open_scherm(db, verhalen=rommel, schaal=rommel, delen=rommel, bij=rommel)
    assert any(knop.label.startswith("Begin met") for knop in scherm.app.button)


def test_toestemming_die_wordt_ingetrokken_haalt_het_verhaal_meteen_weg(db: Path) -> None:
    nummers = zet_klaar(db, verhaal(1), verhaal(2), verhaal(3))
    scherm = open_scherm(db, verhalen=".".join(map(str, nummers)))
    assert len(prenten(scherm)) == 3
    winkel = Opslag(db)
    oud = winkel.laad_casus(nummers[1])[0]
    nieuw = oud.model_copy(update={"toestemming": oud.toestemming.model_copy(update={"status": "ingetrokken"})})
    winkel.wijzig(nummers[1], "proef", "ingetrokken", [ZetKop(nieuw, oud)])
    scherm.loop()
    assert koppen(scherm)[:2] == ["C01 · verhaal 1", "C03 · verhaal 3"] and len(prenten(scherm)) == 2


def test_een_verandering_in_een_verhaal_staat_er_meteen(db: Path) -> None:
    nummers = zet_klaar(db, verhaal(1), verhaal(2))
    scherm = open_scherm(db, verhalen=f"{nummers[0]}.{nummers[1]}")
    winkel = Opslag(db)
    oud = winkel.laad_casus(nummers[0])[0]
    winkel.wijzig(nummers[0], "proef", "titel", [ZetKop(oud.model_copy(update={"titel": "anders"}), oud)])
    assert "C01 · anders" in koppen(scherm.loop())
    melding = oud.gebeurtenissen[0]
    nieuw = melding.model_copy(update={"titel": "een andere melding"})
    winkel.wijzig(nummers[0], "proef", "melding", [Zet("gebeurtenissen", nieuw, melding)])
    scherm.loop()
    assert "Een andere melding" in prenten(scherm)[0] and "Melding 1" not in prenten(scherm)[0]


def test_zonder_eerste_contact_staat_een_verhaal_alleen_op_de_kalender(db: Path) -> None:
    zonder = verhaal(2, gebeurtenissen=[maak_gebeurtenis(datum="2016-05-01")], inzetten=[])
    nummers = zet_klaar(db, verhaal(1), zonder)
    scherm = open_scherm(db, verhalen=f"{nummers[0]}.{nummers[1]}")
    assert "het eerste contact niet bekend" in scherm.teksten()
    assert len(prenten(scherm)) == 1 and "maand 0" in prenten(scherm)[0]
    scherm.app.query_params["schaal"] = "kalender"
    scherm.loop()
    assert len(prenten(scherm)) == 2 and not any("maand 0" in prent for prent in prenten(scherm))


def test_de_delen_die_men_uitzet_zijn_weg(db: Path) -> None:
    nummers = zet_klaar(db, verhaal(1), verhaal(2))
    adres = f"{nummers[0]}.{nummers[1]}"
    assert all("1e lijn" in p or "lijn onbekend" in p for p in prenten(open_scherm(db, verhalen=adres)))
    alleen = prenten(open_scherm(db, verhalen=adres, delen="gebeurtenissen"))
    assert all("Melding" in p and "lijn onbekend" not in p for p in alleen)


def test_een_stuk_laat_weg_wat_erbuiten_ligt_en_zegt_hoeveel(db: Path) -> None:
    later = [maak_gebeurtenis("g9", datum="2016-12-20", titel="veel later"),
             maak_gebeurtenis(datum="2016-01-10", soort="aanmelding", titel="melding 1")]  # fmt: skip
    nummers = zet_klaar(db, verhaal(1, gebeurtenissen=later), verhaal(2))
    scherm = open_scherm(db, verhalen=f"{nummers[0]}.{nummers[1]}", stuk="half")
    assert "1 ding ligt buiten dit stuk" in scherm.teksten()
    assert "Melding 1" in prenten(scherm)[0] and "Veel later" not in prenten(scherm)[0]
    heel = open_scherm(db, verhalen=f"{nummers[0]}.{nummers[1]}", stuk="half", schaal="kalender")
    assert "Veel later" in prenten(heel)[0], "on the calendar there is only the whole story"


def test_strikt_staat_er_met_het_woord_bij(db: Path) -> None:
    nummers = zet_klaar(db, verhaal(1), verhaal(2, veiligheid="strikt"))
    scherm = open_scherm(db, verhalen=f"{nummers[0]}.{nummers[1]}")
    assert "veiligheid strikt: alleen voor het evaluatieteam" in scherm.teksten().replace("\\", "")


def test_wat_gekozen_is_in_een_beeld_staat_er_in_woorden(db: Path) -> None:
    nummers = zet_klaar(db, verhaal(1), verhaal(2))
    adres = f"{nummers[0]}.{nummers[1]}"
    scherm = open_scherm(db, verhalen=adres, bij=f"{nummers[1]}.gebeurtenissen.g1")
    assert "10 februari 2016" in scherm.teksten() and "melding 2" in scherm.teksten().replace("\\", "")
    scherm.klik("Sluiten")
    assert parameter(scherm, "bij") == ""
    weg = open_scherm(db, verhalen=adres, bij=f"{nummers[1]}.gebeurtenissen.bestaat-niet")
    assert not any(knop.label == "Sluiten" for knop in weg.app.button)


def test_tekst_van_mensen_is_nooit_opmaak(db: Path) -> None:
    gemeen = "<img src=x onerror=alert(1)> **vet** [link](http://x)"
    casus = verhaal(1, titel=gemeen, gebeurtenissen=[
        maak_gebeurtenis(datum="2016-03-10", soort="aanmelding", titel=gemeen)
    ])  # fmt: skip
    nummers = zet_klaar(db, casus, verhaal(2))
    scherm = open_scherm(db, verhalen=f"{nummers[0]}.{nummers[1]}", bij=f"{nummers[0]}.gebeurtenissen.g1")
    html = "".join(str(ding.proto.body) for ding in scherm.app.get("html"))
    assert "<img" not in html and "&lt;img" in html
    assert "**vet**" not in scherm.teksten() and "\\*\\*vet\\*\\*" in scherm.teksten()


def test_de_tabel_zegt_wat_er_niet_genoemd_is(db: Path) -> None:
    nummers = zet_klaar(db, verhaal(1), verhaal(2))
    scherm = open_scherm(db, verhalen=f"{nummers[0]}.{nummers[1]}")
    html = "".join(str(ding.proto.body) for ding in scherm.app.get("html"))
    assert "Van aanmelding tot eerste huisbezoek" in html and "niet genoemd" in html
    assert "Niet genoemd is niet hetzelfde als niet gebeurd" in scherm.teksten()


def test_de_demonstratie_op_beide_schalen(db: Path) -> None:
    winkel = Opslag(db)
    winkel.zet_bestand(laad_demonstratie(), "proef", demonstratie=True)
    nummers = {regel.code: regel.nr for regel in winkel.casussen()}
    adres = ".".join(str(nummers[code]) for code in ("C01", "C08", "C13", "C11"))
    for schaal in ("contact", "kalender"):
        scherm = open_scherm(db, verhalen=adres, schaal=schaal)
        assert len(prenten(scherm)) == 4
