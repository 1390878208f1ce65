"""Where in an evaluation a text points to a person, what that stops, and what people let through."""

from casus.demonstratie import laad_demonstratie
from casus.herkenning import (
    bepaal_tegenhouders, lijst_teksten, tel_sporen, vertel_sporen, vind_casussporen, vind_sporen,
)  # fmt: skip
from tests.fabriek import (
    maak_aandachtspunt, maak_bestand, maak_bevinding, maak_casus, maak_gebeurtenis, maak_onderzoek,
)  # fmt: skip

BSN, MAIL = "111222333", "jan@voorbeeld.nl"


def bestand(*casussen, **anders):
    return maak_bestand(onderzoek=maak_onderzoek(), casussen=list(casussen), **anders)


def plekken(sporen):
    return [(str(s.plek), s.vondst.soort, s.vondst.begin) for s in sporen]


def test_de_demonstratie_is_schoon() -> None:
    assert vertel_sporen(vind_sporen(laad_demonstratie(), alle=True)) == ()


def test_elke_tekst_wordt_gelezen() -> None:
    """Every text of the demonstration that is no code, id, date or choice comes by, with a place of its own."""
    teksten = list(lijst_teksten(laad_demonstratie(), alle=True))
    gelezen = {tekst for _, tekst in teksten}
    demo = laad_demonstratie()
    for casus in demo.casussen:
        assert {casus.titel, *(b.tekst for b in casus.bevindingen), *(c.tekst for c in casus.citaten)} <= gelezen
        assert {b.aanduiding for b in casus.betrokkenen} <= gelezen
        assert {lezing.tekst for g in casus.gebeurtenissen for lezing in g.lezingen} <= gelezen
    assert {u.tekst for g in demo.panelgesprekken for u in g.uitspraken} <= gelezen
    assert set(demo.onderzoek.route) <= gelezen


def test_een_spoor_zegt_casus_lijst_item_veld_en_teken() -> None:
    casus = maak_casus(bevindingen=[maak_bevinding("f7", tekst=f"zijn nummer {BSN}")])
    (spoor,) = vind_sporen(bestand(casus))
    assert (spoor.plek.casus, spoor.plek.lijst, spoor.plek.item, spoor.plek.veld) == (
        "C01",
        "bevindingen",
        "f7",
        "tekst",
    )
    assert vertel_sporen([spoor]) == ("casus C01, bevindingen, f7, tekst, teken 13 tot en met 21: burgerservicenummer",)


def test_ook_wat_dieper_ligt_heeft_zijn_plek() -> None:
    lezing = {"verteld_door": ["b1"], "tekst": f"mail {MAIL}", "velden": {"titel": f"nr {BSN}"}}
    casus = maak_casus(gebeurtenissen=[maak_gebeurtenis("g3", lezingen=[lezing])], samenvatting=f"bel {MAIL}")
    assert plekken(vind_sporen(bestand(casus))) == [
        ("casus C01, samenvatting", "email", 4),
        ("casus C01, gebeurtenissen, g3, lezingen.0.tekst", "email", 5),
        ("casus C01, gebeurtenissen, g3, lezingen.0.velden.titel", "bsn", 3),
    ]


def test_ook_de_teksten_van_de_evaluatie_worden_gelezen() -> None:
    punt = maak_aandachtspunt("ap1", toelichting=f"vraag {MAIL}")
    (spoor,) = vind_sporen(bestand(maak_casus(), aandachtspunten=[punt]))
    assert str(spoor.plek) == "aandachtspunten, ap1, toelichting"


def test_een_casus_die_niet_meetelt_staat_in_geen_rapport_en_wel_in_het_hele_bestand() -> None:
    dicht = maak_casus(
        titel=f"nummer {BSN}", toestemming={"status": "geweigerd"}, extra={"van elders": {"diep": [MAIL]}}
    )
    assert vind_sporen(bestand(dicht)) == ()
    assert plekken(vind_sporen(bestand(maak_casus(team=f"bel {MAIL}", status="voorgesteld")))) == [
        ("casus C01, team", "email", 4)
    ]
    assert {s.vondst.soort for s in vind_sporen(bestand(dicht), alle=True)} == {"bsn", "email"}


def test_nummers_houden_alles_tegen_en_namen_alleen_de_openbare_uitgave() -> None:
    casus = maak_casus(bevindingen=[maak_bevinding(tekst=f"Toen zei Marieke: {BSN}")])
    sporen = vind_sporen(bestand(casus))
    assert [s.vondst.soort for s in bepaal_tegenhouders(sporen, openbaar=True)] == ["naam", "bsn"]
    assert [s.vondst.soort for s in bepaal_tegenhouders(sporen, openbaar=False)] == ["bsn"]


def test_wat_is_vrijgegeven_houdt_niets_meer_tegen_tot_de_tekst_verandert() -> None:
    def sporen(tekst: str):
        return vind_sporen(bestand(maak_casus(bevindingen=[maak_bevinding(tekst=tekst)])))

    vrij = {s.merk for s in sporen(f"nummer {BSN}")}
    assert bepaal_tegenhouders(sporen(f"nummer {BSN}"), openbaar=True, vrijgegeven=vrij) == ()
    assert len(bepaal_tegenhouders(sporen("nummer 123456782"), openbaar=True, vrijgegeven=vrij)) == 1
    assert len(bepaal_tegenhouders(sporen(f"{BSN} en {BSN}"), openbaar=True, vrijgegeven=vrij)) == 2


def test_in_logboek_en_lijst_staat_geen_nummer() -> None:
    casus = maak_casus(bevindingen=[maak_bevinding(tekst=f"Toen zei Marieke: {BSN}, {MAIL}, 06-12345678")])
    sporen = vind_sporen(bestand(casus))
    assert tel_sporen(sporen) == "1 burgerservicenummer, 1 telefoonnummer, 1 e-mailadres, 1 naam"
    lijst = " ".join(vertel_sporen(sporen))
    assert "Marieke" in lijst
    assert not any(geheim in lijst for geheim in (BSN, MAIL, "12345678"))


def test_van_een_casus_alleen_worden_ook_teksten_gelezen_als_hij_niet_meetelt() -> None:
    casus = maak_casus(
        status="gepland", bevindingen=[maak_bevinding("f1", tekst=f"Bel {MAIL}.")], extra={"x": "a@b.nl"},
    )  # fmt: skip
    (spoor,) = vind_casussporen(casus)
    assert (spoor.plek.casus, spoor.plek.lijst, spoor.plek.item) == (casus.code, "bevindingen", "f1")
    assert spoor in vind_sporen(bestand(casus), alle=True), "hetzelfde merk als in het hele bestand"
    assert not vind_sporen(bestand(casus))
