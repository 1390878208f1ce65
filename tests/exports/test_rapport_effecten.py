"""Effecten, over het onderzoek and bijlagen read back from the model: what is said, what is hidden, what is not there.

Figures are held against those of ``kerncijfers`` or counted by hand from the demonstration file itself.
"""

import re
from functools import lru_cache
from datetime import date
from decimal import Decimal

import pytest

from aspects.kerncijfers import maak_kerncijfers
from casus.demonstratie import laad_demonstratie
from casus.getallen import schrijf_afgerond
from exports.rapport.bijlagen import maak_bijlagen
from exports.rapport.effecten import maak_effecten
from exports.rapport.model import Figuur, Hoofdstuk, Kop, Lijst, Prent, Tabel
from exports.rapport.onderzoek import maak_onderzoek
from exports.rapport.stof import maak_stof
from tests.fabriek import maak_bestand, maak_betrokkene, maak_casus, maak_inzet
from tests.fabriek import maak_onderzoek as maak_instelling

DEMO = laad_demonstratie()
STOF = {uitgave: maak_stof(DEMO, date(2017, 12, 15), uitgave) for uitgave in ("openbaar", "intern")}
GEHEEL = maak_kerncijfers(DEMO)["geheel"]
MAKERS = (maak_effecten, maak_onderzoek, maak_bijlagen)
MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
)  # fmt: skip


@lru_cache
def hoofdstuk_van(maak, uitgave: str) -> Hoofdstuk:
    """The chapter of the demonstration, made once."""
    return maak(STOF[uitgave])


def lees(hoofdstuk: Hoofdstuk) -> str:
    """Every text of a chapter, pictures in words."""
    uit: list[str] = []
    for deel in hoofdstuk.delen:
        if isinstance(deel, Tabel):
            uit += [deel.bijschrift, *deel.koppen, *(cel for rij in deel.rijen for cel in rij)]
        elif isinstance(deel, Lijst):
            uit += deel.punten
        elif isinstance(deel, Figuur | Prent):
            uit += [deel.alt, deel.bijschrift, re.sub(r"<[^>]*>", " ", deel.svg)]
        else:
            uit.append(getattr(deel, "tekst", ""))
    return "\n".join(uit)


def tabellen(hoofdstuk: Hoofdstuk) -> list[Tabel]:
    return [deel for deel in hoofdstuk.delen if isinstance(deel, Tabel)]


def tabel(hoofdstuk: Hoofdstuk, begin: str) -> Tabel:
    (een,) = [t for t in tabellen(hoofdstuk) if t.bijschrift.startswith(begin)]
    return een


def test_de_sommen_zijn_die_van_de_kerncijfers() -> None:
    samen = GEHEEL["kosten"]["vergelijkbaar"]
    rij = tabel(hoofdstuk_van(maak_effecten, "intern"), "Kosten per betaler").rijen[-1]
    assert rij[:3] == ("Samen", *(schrijf_afgerond(Decimal(samen[s])) for s in ("interventie", "referentie")))
    assert rij[3] == f"{schrijf_afgerond(abs(Decimal(samen['verschil'])))} goedkoper"
    assert rij[4] == str(samen["casussen"])


def test_wat_niet_volledig_is_of_van_verschillende_jaren_staat_erbij() -> None:
    assert GEHEEL["kosten"]["vergelijkbaar"]["volledig"] is False
    assert GEHEEL["kosten"]["prijspeil_gemengd"] is True
    koppen = tabel(hoofdstuk_van(maak_effecten, "openbaar"), "Kosten per betaler").koppen
    assert "niet volledig" in koppen[1]
    assert "prijzen van verschillende jaren" in koppen[3]


def test_partijen_zijn_die_van_de_kerncijfers_openbaar_zonder_de_kleine() -> None:
    alle = [(p["partij"], str(p["casussen"])) for p in GEHEEL["partijen"]]
    assert list(tabel(hoofdstuk_van(maak_bijlagen, "intern"), "Partijen").rijen) == alle
    groot = [(partij, aantal) for partij, aantal in alle if int(aantal) >= 3]
    assert list(tabel(hoofdstuk_van(maak_bijlagen, "openbaar"), "Partijen").rijen) == groot


def test_openbaar_staat_geen_telling_onder_de_drie_in_een_tabel() -> None:
    """Numbers of actions and of days are no counts of stories; every other number in a column of numbers is."""
    for maak in MAKERS:
        for t in tabellen(hoofdstuk_van(maak, "openbaar")):
            if t.koppen[0] in ("Nummer", "Wet"):
                continue
            klein = [rij for rij in t.rijen for k in t.getallen if rij[k].isdecimal() and int(rij[k]) < 3]
            assert klein == [], t.bijschrift


def test_intern_staan_die_tellingen_er_wel() -> None:
    trechter = tabel(hoofdstuk_van(maak_onderzoek, "intern"), "Van voorgesteld")
    # Twenty-nine were put forward and twenty chosen; five dropped out: before, after choosing, after planning.
    assert [rij[1] for rij in trechter.rijen[:2]] == ["29", "20"]
    assert [rij[2] for rij in trechter.rijen] == ["1", "2", "2", "0", "0", "0"]


@pytest.mark.parametrize("maak", MAKERS)
def test_openbaar_staat_er_geen_code_en_geen_prent_van_een_verhaal(maak) -> None:
    hoofdstuk = hoofdstuk_van(maak, "openbaar")
    assert not any(isinstance(deel, Prent) for deel in hoofdstuk.delen)
    assert re.findall(r"\bC\d\d\b", lees(hoofdstuk)) == []


def test_openbaar_staat_er_geen_dag_van_een_gesprek_en_geen_rol_van_een_mens() -> None:
    tekst = lees(hoofdstuk_van(maak_onderzoek, "openbaar"))
    dagen = [f"{int(c.sessiedatum[8:])} {MAANDEN[int(c.sessiedatum[5:7]) - 1]}" for c in DEMO.casussen if c.sessiedatum]
    assert len(dagen) >= 15 and not any(dag in tekst for dag in dagen)
    rollen = {v.door for c in DEMO.casussen for vignet in c.vignetten for v in vignet.verificaties}
    rollen |= {v.door for t in DEMO.teksten for v in t.verificaties} - {"stuurgroep"}
    in_tabellen = {cel for t in tabellen(hoofdstuk_van(maak_onderzoek, "openbaar")) for rij in t.rijen for cel in rij}
    soorten = {"inwoner", "vrijwilliger"}  # kinds of people, counted over all sessions
    assert {rol for rol in rollen if rol in in_tabellen} <= soorten


def test_van_een_strikt_verhaal_staat_ook_intern_geen_dag_beeld_of_terugblik() -> None:
    (strikt,) = [casus for casus in DEMO.casussen if casus.veiligheid == "strikt"]
    dagen = tabel(hoofdstuk_van(maak_onderzoek, "intern"), "De dagen van de gesprekken")
    assert strikt.code not in {rij[0] for rij in dagen.rijen}
    assert len(dagen.rijen) == 14
    assert strikt.terugblik and strikt.terugblik[:30] not in lees(hoofdstuk_van(maak_onderzoek, "intern"))
    prenten = [deel for deel in hoofdstuk_van(maak_bijlagen, "intern").delen if isinstance(deel, Prent)]
    assert prenten and not any(strikt.code in prent.bijschrift for prent in prenten)


def test_bedragen_staan_alleen_bij_de_effecten() -> None:
    for uitgave in ("openbaar", "intern"):
        assert "€" in lees(hoofdstuk_van(maak_effecten, uitgave))
        eigen = [deel for deel in hoofdstuk_van(maak_bijlagen, uitgave).delen if not isinstance(deel, Prent)]
        assert "€" not in lees(Hoofdstuk("bijlagen", tuple(eigen)))
        assert "€" not in lees(hoofdstuk_van(maak_onderzoek, uitgave))


def test_hoeveel_inwoners_aan_tafel_zaten_is_geteld() -> None:
    tekst = lees(hoofdstuk_van(maak_onderzoek, "intern"))
    assert "in 15 van de 15 verhalen" in tekst
    assert "Ja, zelf: 13." in tekst
    assert "Iemand namens de inwoner: 2." in tekst
    # Thirteen of fifteen would tell the two.
    openbaar = lees(hoofdstuk_van(maak_onderzoek, "openbaar"))
    assert "in 15 van de 15 verhalen" in openbaar and "Zat de inwoner aan tafel?" not in openbaar


def test_wat_niet_is_overgenomen_staat_er_met_de_reden() -> None:
    (actie,) = [actie for actie in DEMO.acties if actie.status == "niet_overgenomen"]
    tekst = lees(hoofdstuk_van(maak_bijlagen, "openbaar"))
    assert f"Niet overgenomen: {actie.reden}" in tekst


def test_het_rooster_zet_een_kruis_in_elke_maand_van_een_actie() -> None:
    """The first action of the demonstration runs from January to April 2018."""
    t = tabel(hoofdstuk_van(maak_bijlagen, "intern"), "Welke actie in welke maand van 2018")
    assert t.koppen[:5] == ("Actie", "jan", "feb", "mrt", "apr")
    assert t.rijen[0][:6] == ("1", "x", "x", "x", "x", "")
    jaren = [tabel(hoofdstuk_van(maak_bijlagen, "intern"), f"Welke actie in welke maand van {j}") for j in (2017, 2018)]
    kruisen = sum(cel == "x" for jaar in jaren for rij in jaar.rijen for cel in rij)
    assert kruisen == sum(len(set(a.maanden)) for a in DEMO.acties if a.status != "niet_overgenomen")


def test_principes_staan_er_met_hun_twee_lichten() -> None:
    t = tabel(hoofdstuk_van(maak_bijlagen, "openbaar"), "De principes")
    assert [rij[3:] for rij in t.rijen][0] == ("grotendeels", "voor een deel")
    assert len(t.rijen) == len(DEMO.principes)


@pytest.mark.parametrize("uitgave", ["openbaar", "intern"])
@pytest.mark.parametrize("maak", MAKERS)
def test_koppen_en_ankers_kloppen(maak, uitgave) -> None:
    koppen = [deel for deel in hoofdstuk_van(maak, uitgave).delen if isinstance(deel, Kop)]
    assert [kop.niveau for kop in koppen].count(1) == 1 and koppen[0].niveau == 1
    ankers = [kop.anker for kop in koppen if kop.anker]
    assert len(set(ankers)) == len(ankers)
    assert all(b.niveau - a.niveau <= 1 for a, b in zip(koppen, koppen[1:], strict=False))
    for t in tabellen(hoofdstuk_van(maak, uitgave)):
        assert t.rijen and all(len(rij) == len(t.koppen) for rij in t.rijen), t.bijschrift
        assert len(t.delen) in (0, len(t.koppen))


def kosten_bestand(aantal: int, **anders):
    """So many stories of € 1.000 against € 3.000, each with its own payer of € 70."""
    casussen = [
        maak_casus(
            f"c{n}", code=f"Q{n}", uitgevraagd={"kosten": "ja"}, referentie={"soort": "oude_aanpak"},
            betrokkenen=[maak_betrokkene()],
            inzetten=[
                maak_inzet(i, van="2016-03-01", tot="2016-03-31", aantal="1", eenheid="keer", per="totaal", prijs=p,
                           financier=f, scenario=s)
                for i, p, f, s in (("i1", "1000", "gemeente_wmo", "interventie"),
                                   ("i2", "3000", "gemeente_wmo", "referentie"),
                                   ("i3", "70", "fonds" if n == 1 else "zvw", "interventie"))
            ],
        )
        for n in range(1, aantal + 1)
    ]  # fmt: skip
    return maak_bestand(*casussen, onderzoek=maak_instelling(**anders))


def test_van_twee_verhalen_staat_openbaar_geen_bedrag_en_van_drie_wel() -> None:
    for aantal, wel in ((2, False), (3, True)):
        tekst = lees(maak_effecten(maak_stof(kosten_bestand(aantal), None, "openbaar")))
        assert ("€" in tekst) is wel, aantal
    assert "€" in lees(maak_effecten(maak_stof(kosten_bestand(1), None, "intern")))


def test_een_betaler_van_een_verhaal_is_openbaar_niet_terug_te_rekenen() -> None:
    """One of five has a fund of its own: it joins the payer of four, for alone it would be the rest of the sum."""
    t = tabel(maak_effecten(maak_stof(kosten_bestand(5), None, "openbaar")), "Kosten per betaler")
    assert [(rij[0], rij[4]) for rij in t.rijen] == [
        ("Gemeente (Wmo)", "5"), ("Een fonds, zorgverzekering (Zvw)", "5"), ("Samen", "5"),
    ]  # fmt: skip


def test_wat_het_verschil_onzeker_maakt_staat_alleen_intern_en_niet_van_een_strikt_verhaal() -> None:
    def bestand(veiligheid: str):
        hoe = {"aantal": "1", "eenheid": "uur", "per": "week", "prijs": "50", "omschrijving": "vage hulp"}
        inzet = maak_inzet("i1", van="2016~", tot="2016-12-31", **hoe)
        anders = {"uitgevraagd": {"kosten": "ja"}, "referentie": {"soort": "oude_aanpak"}, "inzetten": [inzet]}
        return maak_bestand(*(maak_casus(f"c{n}", code=f"Q{n}", veiligheid=veiligheid, **anders) for n in range(4)))

    for veiligheid, uitgave, wel in (
        ("gewoon", "intern", True), ("gewoon", "openbaar", False), ("strikt", "intern", False),
    ):  # fmt: skip
        tekst = lees(maak_effecten(maak_stof(bestand(veiligheid), None, uitgave)))
        assert ("vage hulp" in tekst) is wel, (veiligheid, uitgave)


def test_zonder_kosten_en_zonder_scores_is_er_geen_hoofdstuk_effecten() -> None:
    assert maak_effecten(maak_stof(maak_bestand(maak_casus()), None, "openbaar")).delen == ()


@pytest.mark.parametrize("uitgave", ["openbaar", "intern"])
def test_een_evaluatie_zonder_verhalen_geeft_geen_fout(uitgave) -> None:
    stof = maak_stof(maak_bestand(casussen=[]), None, uitgave)
    assert maak_effecten(stof).delen == () and maak_bijlagen(stof).delen == ()
    assert "Er is nog geen gesprek gehouden" in lees(maak_onderzoek(stof))
