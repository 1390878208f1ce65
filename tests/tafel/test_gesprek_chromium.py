"""The table talk, typed as it is spoken into a driven browser: nothing lost, and little to do beside the words."""

import re
import statistics
import time
from collections.abc import Sequence
from pathlib import Path

from casus.model import Aspect, Betrokkene, Casus, Casusbestand, Onderzoek
from casus.storage import Opslag
from tests.tafel.spelen import lees_gesprek, maak_regels
from tests.venster import maak_context

VELD = "Wat gebeurde er, en wanneer?"
WEG = "hele nacht"


def _zet_klaar(db: Path, aspecten: Sequence[str] = ("regie",)) -> int:
    """The case as it is after the preparation: who sits at the table, and when."""
    mensen = [
        Betrokkene(id="inw", aanduiding="inwoner", soort="inwoner", bij_sessie=True),
        Betrokkene(id="doc", aanduiding="dochter", soort="naaste", bij_sessie=True),
        Betrokkene(id="gt2", aanduiding="gebiedsteammedewerker 2", soort="gebiedsteam", bij_sessie=True),
        Betrokkene(id="thu", aanduiding="thuiszorg", soort="ondersteuner", bij_sessie=True),
    ]
    casus = Casus(
        id="c1", code="C01", titel="De val", doelgroep="ouderen", status="gepland", periode_van="2014",
        sessiedatum="2017-11-08", betrokkenen=mensen,
    )  # fmt: skip
    onderzoek = Onderzoek(
        id="o1", naam="Proef", gemeente="Proefdam", aspecten=[Aspect(code=code) for code in aspecten],
        peildatum="2017-12-01",
    )  # fmt: skip
    winkel = Opslag(db)
    winkel.zet_bestand(Casusbestand(formaat="casusbestand", versie=1, onderzoek=onderzoek, casussen=[casus]), "proef")
    return winkel.casussen()[0].nr


def _wacht_op_versie(winkel: Opslag, casus: int, versie: int) -> int:
    einde = time.monotonic() + 20
    while (nu := winkel.versie(casus)) <= versie:
        assert time.monotonic() < einde, "de regel kwam niet in de opslag"
        time.sleep(0.03)
    return nu


def _in_bestanden(db: Path, tekst: str) -> list[str]:
    gevonden = []
    for pad in db.parent.glob("casus.db*"):
        try:
            inhoud = pad.read_bytes()
        except FileNotFoundError:  # the WAL goes with the last connection
            continue
        if tekst.encode() in inhoud:
            gevonden.append(pad.name)
    return gevonden


def _woorden(tekst: str) -> set[str]:
    return set(re.findall(r"\w+", tekst.lower()))


def test_het_gesprek_gaat_erin_zoals_het_gesproken_wordt(app, chromium, capsys):
    casus = _zet_klaar(app.db)
    winkel = Opslag(app.db)
    pagina = maak_context(chromium, viewport={"width": 1440, "height": 900}).new_page()
    pagina.goto(f"{app.adres}/tijdlijn?casus={casus}")
    veld = pagina.get_by_label(VELD, exact=True)
    veld.wait_for(timeout=30_000)
    versie, gezien_weg = winkel.versie(casus), False
    for nummer, regels in maak_regels().items():
        for regel in regels:
            veld.press_sequentially(regel.voor + regel.tekst)
            if regel.toetsen == ("F8", "F8"):
                gezien_weg = bool(_in_bestanden(app.db, WEG))
                veld.press("F8")
                pagina.get_by_text("verdwijnt helemaal").wait_for()
                veld.press("F8")
            else:
                for toets in regel.toetsen:
                    veld.press(toets)
            versie = _wacht_op_versie(winkel, casus, versie)
        assert pagina.url.startswith(f"{app.adres}/tijdlijn"), nummer

    verhaal, _ = winkel.laad_casus(casus)
    bewaard = _woorden(verhaal.model_dump_json())
    for nummer, regels in maak_regels().items():
        for regel in regels:
            mist = _woorden(regel.tekst) - bewaard - _GELEZEN
            if nummer != 11:
                assert not mist, f"uiting {nummer}: {mist} is nergens bewaard"

    val = next(g for g in verhaal.gebeurtenissen if "viel ik" in g.titel)
    assert val.datum == "[2016-03-27..2016-03-28]"
    wegviel = next(g for g in verhaal.gebeurtenissen if "wegviel" in g.titel)
    assert wegviel.datum == "2014-11"
    thuiszorg = next(i for i in verhaal.inzetten if i.betrokkene == "thu")
    assert len(thuiszorg.lezingen) == 3 and thuiszorg.van == "[2015-01..2015-02]"
    traplift = next(v for v in verhaal.voorzieningen if "traplift" in v.omschrijving)
    assert (traplift.besloten, traplift.uitkomst) == ("2016-08", "afgewezen")
    kachel = next(g for g in verhaal.gebeurtenissen if "zondag" in g.titel)
    assert kachel.datum == "2017-03"
    assert {(b.betrokkene, b.score) for b in kachel.belevingen} == {("inw", 1), ("doc", -2)}
    assert any(b.aanduiding == "buurvrouw" for b in verhaal.betrokkenen)

    assert gezien_weg, "de tekst stond er eerst wel"
    assert _in_bestanden(app.db, WEG) == []
    assert not any(WEG in str(regel) for regel in winkel.geschiedenis(casus, None, 1000))

    extra = [sum(regel.extra for regel in regels) for regels in maak_regels().values()]
    with capsys.disabled():
        mediaan, hoogste = statistics.median(extra), max(extra)
        print(f"\ntoetsen boven de tekst: mediaan {mediaan}, hoogste {hoogste}; 44 van 44 op de tijdlijn")
    assert statistics.median(extra) <= 6 and len(extra) == len(lees_gesprek()) == 44

    pagina.reload()
    pagina.get_by_text("De val").first.wait_for()
    pagina.get_by_role("link", name="Betrokkenen").click()
    pagina.get_by_role("heading", name="Betrokkenen", level=1).wait_for()
    pagina.get_by_text("buurvrouw").first.wait_for()
    pagina.go_back()
    pagina.get_by_label(VELD, exact=True).wait_for()
    tweede = pagina.context.new_page()
    tweede.goto(f"{app.adres}/tijdlijn?casus={casus}&toon=lijst")
    tweede.get_by_text("maart 2017, dag onbekend").first.wait_for()


_GELEZEN = _woorden(
    "drie keer in de week twee keer dagdelen januari februari november september oktober juli "
    "augustus mei maart vorig jaar zomer sinds dit van weken tot 2014 2015 2016 2017 het najaar pasen met ma"
)
