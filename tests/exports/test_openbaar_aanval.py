"""An attack on the public edition: thousands of marked texts in the demonstration, and every file searched for each."""

import re
from functools import cache
from typing import Any

import pytest

from aspects.verificatie import zet_akkoord
from casus.bestand import lees_bytes, schrijf_bytes
from casus.demonstratie import laad_demonstratie
from casus.model import Casus, Casusbestand
from casus.venster import telt_mee
from exports.rapport.bouwen import maak_rapport
from exports.rapport.model import Figuur, Prent, Tabel
from exports.schrijvers import SCHRIJVERS, Vraag
from tests.exports.lekken import Merken, Pad, Planter, lees_alles, plant_in_evaluatie, strak, vind_ding, vind_merken
from tests.exports.rapporttekst import lees_delen, lees_grafieken

OPENBAAR = [einde for einde, schrijver in SCHRIJVERS.items() if not schrijver.alleen_intern]
MAG = {"bevindingen.tekst", "citaten.tekst", "vignetten.titel", "vignetten.tekst"}
"""The only texts of a case that the public edition may hold, and these on conditions."""
_DAG = r"\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"


@cache
def plant() -> tuple[Casusbestand, Merken]:
    """The demonstration with a mark in every text of every case and of the evaluation's own lists."""
    bestand, merken = plant_in_evaluatie(laad_demonstratie())
    planter = Planter()
    planter.merken = merken
    eigen: dict[str, Any] = {
        naam: [planter.plant(ding, "", naam, nummer) for nummer, ding in enumerate(getattr(bestand, naam))]
        for naam in ("aandachtspunten", "panelgesprekken", "teksten", "acties", "principes")
    }
    eigen["teksten"] = [
        zet_akkoord(nu) if was.status == "akkoord" else nu
        for was, nu in zip(bestand.teksten, eigen["teksten"], strict=True)
    ]
    eigen["onderzoek"] = bestand.onderzoek.model_copy(update={"extra": {"van elders": planter.merk("", "extra")}})
    eigen["extra"] = {"van elders": planter.merk("", "extra")}
    # Read in as any file: what was planted could really have been typed or imported.
    return lees_bytes(schrijf_bytes(bestand.model_copy(update=eigen))), merken


@cache
def lees(einde: str) -> str:
    return lees_alles(SCHRIJVERS[einde].schrijf(Vraag(plant()[0])), einde)


@cache
def lees_model(uitgave: Any) -> str:
    rapport = maak_rapport(plant()[0], uitgave=uitgave)
    return strak(lees_delen((*rapport.voorblad, *rapport.delen)) + rapport.titel + rapport.ondertitel)


def soort(pad: Pad) -> str:
    return ".".join(str(stap) for stap in pad[1:] if not isinstance(stap, int))


def van(merken: Merken, **casusvelden: Any) -> set[str]:
    codes = {c.code for c in plant()[0].casussen if all(getattr(c, n) == w for n, w in casusvelden.items())}
    return {merk for merk, pad in merken.items() if pad[0] in codes}


def test_er_is_veel_geplant_en_elk_merk_is_in_het_casusbestand_te_vinden() -> None:
    bestand, merken = plant()
    gevonden = vind_merken(strak(schrijf_bytes(bestand).decode()))
    assert len(gevonden) > 8000 and gevonden <= set(merken)
    # Only who looked at a vignette was written anew after the marks came.
    assert {soort(merken[merk]).split(".")[0] for merk in set(merken) - gevonden} <= {"vignetten", "teksten"}


@pytest.mark.parametrize("einde", OPENBAAR)
def test_van_alle_teksten_van_verhalen_staan_er_alleen_die_openbaar_mogen(einde: str) -> None:
    bestand, merken = plant()
    casussen = {casus.code: casus for casus in bestand.casussen}
    gevonden = {merk: merken[merk] for merk in vind_merken(lees(einde)) if merken[merk][0]}
    assert {merk: pad for merk, pad in gevonden.items() if soort(pad) not in MAG} == {}
    assert {merk: pad for merk, pad in gevonden.items() if not _mag(casussen[str(pad[0])], pad)} == {}
    if einde in (".pdf", ".docx", ".html"):
        assert {soort(pad) for pad in gevonden.values()} == MAG, "wat mag, staat er: anders bewijst dit niets"


def _mag(casus: Casus, pad: Pad) -> bool:
    """The conditions of the design, said anew: not by the rule that is tested."""
    ding: Any = vind_ding(casus, pad)
    if not telt_mee(casus) or casus.veiligheid == "strikt" or ding.over_afwezige or re.search(_DAG, ding.tekst):
        return False
    weg = {d.betrokkene for d in casus.deelnames if d.status in ("nee", "ingetrokken")}
    if pad[1] == "bevindingen":
        return ding.status == "akkoord" and not (ding.door and set(ding.door) <= weg)
    if pad[1] == "citaten":
        return ding.goedgekeurd and ding.betrokkene not in weg
    return ding.status == "akkoord" and ding.herkenbaarheid is not None and len(set(ding.herkenbaarheid.door)) >= 2


@pytest.mark.parametrize("einde", OPENBAAR)
def test_van_de_evaluatie_zelf_staat_er_geen_reden_opmerking_rol_of_werktekst(einde: str) -> None:
    bestand, merken = plant()
    gevonden = [merken[merk] for merk in vind_merken(lees(einde)) if not merken[merk][0]]
    assert {soort(pad).rpartition(".")[2] for pad in gevonden}.isdisjoint(
        {"extra", "opmerking", "door", "rol", "deelnemers", "stand_van_zaken"}
    )
    for pad in gevonden:
        ding: Any = getattr(bestand, str(pad[1]))[int(pad[2])] if len(pad) > 2 else None
        if pad[1] == "aandachtspunten":
            assert ding.status == "vastgesteld" and pad[3] != "reden", pad
        if pad[1] == "teksten":
            assert ding.status == "akkoord", pad
        if pad[1:4:2] == ("panelgesprekken", "uitspraken") and len(pad) > 4:
            assert ding.uitspraken[int(pad[4])].citaat, pad


@pytest.mark.parametrize("einde", OPENBAAR)
def test_geen_code_titel_aanduiding_of_fijne_dag_van_een_verhaal(einde: str) -> None:
    bestand, _ = plant()
    tekst = lees(einde)
    assert [casus.code for casus in bestand.casussen if re.search(rf"(?<!\w){casus.code}(?!\w)", tekst)] == []
    dagen = [casus.sessiedatum for casus in bestand.casussen if casus.sessiedatum]
    assert dagen and [dag for dag in dagen if strak(dag) in tekst] == []


def test_geen_enkele_tabel_over_verhalen_zegt_een_klein_getal_en_er_is_geen_beeld_van_een_verhaal() -> None:
    delen = maak_rapport(plant()[0]).delen
    assert not [deel for deel in delen if isinstance(deel, Prent)]
    over = [d for d in delen if isinstance(d, Tabel) and d.getallen and not _over_de_evaluatie(d)]
    klein = [(d.bijschrift, rij) for d in over for rij in d.rijen for n in d.getallen if rij[n] in ("0", "1", "2")]
    assert len(over) > 4 and klein == []


def test_wat_men_kan_aanwijzen_in_een_grafiek_zegt_ook_geen_klein_getal() -> None:
    delen = maak_rapport(plant()[0]).delen
    grafieken = [g for d in delen if isinstance(d, Tabel | Figuur) for g in lees_grafieken(d)]
    over = [(g, reeks) for g in grafieken if g.maat == "Aantal verhalen" for reeks in g.reeksen]
    assert len(over) > 20
    assert [reeks for _, reeks in over if any(waarde in (0, 1, 2) for waarde in reeks.waarden)] == []
    assert [reeks for _, reeks in over if {"0", "1", "2"} & set(reeks.gezegd)] == []
    lijnen = [reeks for g in grafieken if g.soort == "lijnen" for reeks in g.reeksen]
    assert lijnen and [w for reeks in lijnen for w in reeks.waarden if w is None or w % 1000] == []


def _over_de_evaluatie(tabel: Tabel) -> bool:
    """True for numbers that are no counts of stories or people: of actions, terms, order."""
    return tabel.koppen[0] in ("Nr.", "Nummer", "Actie", "Wet")


def test_dezelfde_merken_staan_in_de_interne_uitgave_waar_zij_mogen() -> None:
    """So that the attack can fail: the search finds what is there."""
    bestand, merken = plant()
    gevonden = vind_merken(lees_model("intern"))
    soorten = {soort(merken[merk]) for merk in gevonden}
    assert {"titel", "waarderingen.toelichting", "betrokkenen.aanduiding", "gebeurtenissen.titel",
            "vignetten.verificaties.door", "terugblik", "panelgesprekken.deelnemers"} <= soorten  # fmt: skip
    nooit = {"notities.tekst", "keuze_reden", "afval_reden", "medewerker", "facilitator", "extra",
             "vignetten.verificaties.opmerking", "bevindingen.codeur", "samenvatting"}  # fmt: skip
    assert soorten.isdisjoint(nooit)
    dicht = van(merken, veiligheid="strikt") | van(merken, status="afgevallen")
    assert dicht and {soort(merken[merk]) for merk in gevonden & dicht} <= {"betrokkenen.partij"}


@pytest.mark.parametrize("regel", ["mag_bevinding", "mag_citaat", "mag_vignet"])
def test_de_aanval_slaagt_als_een_regel_weg_is(regel: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from exports.rapport import openbaar

    bestand, merken = plant()
    casussen = {casus.code: casus for casus in bestand.casussen}
    monkeypatch.setattr(openbaar, regel, lambda *_: True)
    rapport = maak_rapport(bestand, hoofdstukken=["aspecten"])
    gevonden = {merken[merk] for merk in vind_merken(strak(lees_delen(rapport.delen)))}
    assert [pad for pad in gevonden if pad[0] and soort(pad) in MAG and not _mag(casussen[str(pad[0])], pad)]
