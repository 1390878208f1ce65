"""What the whole table may see of a case, and what never comes on the beamer."""

from datetime import date

from casus.beamer import kies_merken, lees_onderwerpen, maak_toonbaar
from casus.beeld import Merk
from casus.model import Referentie
from tests.fabriek import (
    maak_betrokkene,
    maak_casus,
    maak_doel,
    maak_gebeurtenis,
    maak_inzet,
    maak_notitie,
    maak_regieperiode,
    maak_waardering,
)


def test_een_gewone_casus_blijft_zoals_zij_is() -> None:
    casus = maak_casus(gebeurtenissen=[maak_gebeurtenis()], inzetten=[maak_inzet()])
    toonbaar = maak_toonbaar(casus)
    assert (toonbaar.gebeurtenissen, toonbaar.inzetten) == (casus.gebeurtenissen, casus.inzetten)
    assert toonbaar.titel == casus.titel


def test_scores_voor_het_evaluatieteam_en_over_afwezigen_gaan_niet_mee() -> None:
    casus = maak_casus(
        waarderingen=[
            maak_waardering("w1"),
            maak_waardering("w2", zichtbaar="evaluatieteam"),
            maak_waardering("w3", over_afwezige=True),
        ]
    )
    assert [w.id for w in maak_toonbaar(casus).waarderingen] == ["w1"]


def test_wat_over_een_afwezige_gaat_en_wat_nog_uitgezocht_wordt_gaat_niet_mee() -> None:
    casus = maak_casus(
        gebeurtenissen=[maak_gebeurtenis("g1", over_afwezige=True), maak_gebeurtenis("g2", nog_uitzoeken="welke dag?")],
        notities=[maak_notitie()],
    )
    toonbaar = maak_toonbaar(casus)
    assert [(g.id, g.nog_uitzoeken) for g in toonbaar.gebeurtenissen] == [("g2", None)]
    assert toonbaar.notities == []


def test_wat_aan_iemand_hangt_die_er_niet_op_mag_gaat_mee_weg() -> None:
    casus = maak_casus(
        betrokkenen=[maak_betrokkene(), maak_betrokkene("b2", aanduiding="broer", soort="naaste", over_afwezige=True)],
        inzetten=[maak_inzet("i1"), maak_inzet("i2", betrokkene="b2")],
        regieperioden=[maak_regieperiode("r1", houder="b2"), maak_regieperiode("r2", houder=None)],
    )
    toonbaar = maak_toonbaar(casus)
    assert [i.id for i in toonbaar.inzetten] == ["i1"]
    assert [r.id for r in toonbaar.regieperioden] == ["r2"], "niemand is geen afwezige"


def test_een_onderwerp_van_tafel_komt_er_niet_op() -> None:
    casus = maak_casus(
        titel="De schuld bij de bank",
        gebeurtenissen=[
            maak_gebeurtenis("g1", titel="brief over de Schuld  bij de bank"),
            maak_gebeurtenis("g2", titel="huisbezoek"),
        ],
        referentie=Referentie(soort="anders", toelichting="dan was de schuld bij de bank er niet"),
    )
    toonbaar = maak_toonbaar(casus, "De schuld bij de bank\nzijn broer")
    assert [g.id for g in toonbaar.gebeurtenissen] == ["g2"]
    assert toonbaar.titel == casus.code
    assert toonbaar.referentie is not None and toonbaar.referentie.toelichting == ""


def test_onderwerpen_staan_op_regels_of_tussen_tekens() -> None:
    assert lees_onderwerpen("De scheiding; zijn  broer.\n\nbij") == ("de scheiding", "zijn broer")
    assert lees_onderwerpen("") == ()


def test_een_merk_hangt_aan_iets_wat_te_zien_is() -> None:
    toonbaar = maak_toonbaar(maak_casus(inzetten=[maak_inzet()], doelen=[maak_doel()]))
    dag = date(2016, 3, 1)
    zichtbaar = Merk(tekst="norm", datum=dag, lijst="inzetten", item="i1")
    vorm = Merk(tekst="wie?", soort="gat", van=dag, tot=dag, lijst="regieperioden", item="dagelijks")
    los, weg = Merk(tekst="los", datum=dag), Merk(tekst="weg", datum=dag, lijst="inzetten", item="i9")
    doel = Merk(tekst="niet op teruggekeken", datum=dag, lijst="doelen", item="d1")
    assert kies_merken([zichtbaar, vorm, los, weg, doel], toonbaar, ["dagelijks"]) == (zichtbaar, vorm)
