"""The network map: who stood around the inwoner at a moment, said as sure as it was told."""

import re
from datetime import date
from itertools import combinations

import pytest

from casus.bestand import lees_pad
from casus.beeld.netwerk import kies_begin, maak_netwerkbeeld, vertel_netwerk, vertel_netwerk_kort, vind_momenten
from casus.beeld.teken_netwerk import teken_netwerk
from casus.demonstratie import laad_demonstratie
from casus.model import Casus
from tests.fabriek import DATA, VOORBEELDEN, maak_betrokkene, maak_casus, maak_inzet

PEILDATUM = date(2017, 6, 30)


def _casus(*mensen, **anders) -> Casus:
    return maak_casus(betrokkenen=[maak_betrokkene(), *mensen], **anders)


def _ander(id: str = "b2", **anders):
    return maak_betrokkene(id, **{"aanduiding": f"moeder {id}", "soort": "naaste", "lijn": 0, **anders})


def _stand(casus: Casus, dag: str, wie: str = "b2") -> str:
    beeld = maak_netwerkbeeld(casus, PEILDATUM, date.fromisoformat(dag))
    return next(p.stand for ring in beeld.ringen for p in ring.plaatsen if p.id == wie)


@pytest.mark.parametrize(
    ("van", "tot", "dag", "stand"),
    [
        ("2016-03-10", "2016-05-10", "2016-03-09", "weg"),
        ("2016-03-10", "2016-05-10", "2016-03-10", "zeker"),
        ("2016-03-10", "2016-05-10", "2016-05-10", "zeker"),
        ("2016-03-10", "2016-05-10", "2016-05-11", "weg"),
        ("2016-03", "2016-05", "2016-03-01", "misschien"),
        ("2016-03", "2016-05", "2016-03-31", "zeker"),
        ("2016-03", "2016-05", "2016-05-01", "zeker"),
        ("2016-03", "2016-05", "2016-05-02", "misschien"),
        ("2016-03", "2016-03", "2016-03-15", "misschien"),
        ("2016-03-10", "..", "2016-12-31", "zeker"),
        ("2016-03-10", None, "2016-03-10", "zeker"),
        ("2016-03-10", None, "2016-03-11", "misschien"),
        (None, "2016-05-10", "2016-02-01", "misschien"),
        (None, "2016-05-10", "2016-05-10", "zeker"),
        (None, "2016-05-10", "2016-05-11", "weg"),
        (None, "..", "2016-05-11", "misschien"),
        (None, None, "2016-05-11", "onbekend"),
    ],
)
def test_how_sure_it_is_that_somebody_was_there(van, tot, dag, stand) -> None:
    assert _stand(_casus(_ander(van=van, tot=tot)), dag) == stand


def test_what_still_runs_was_so_on_the_day_of_the_session_too() -> None:
    casus = _casus(_ander(van="2016-03-10", tot=".."), sessiedatum="2017-11-08")
    assert _stand(casus, "2017-11-08") == "zeker"


def test_support_says_that_somebody_was_there_but_its_end_is_no_leave() -> None:
    casus = _casus(_ander(), inzetten=[maak_inzet(betrokkene="b2", van="2016-03-01", tot="2016-04-30")])
    assert _stand(casus, "2016-04-01") == "zeker"
    assert _stand(casus, "2016-06-01") == "onbekend"


def test_support_that_would_have_been_given_says_nothing() -> None:
    inzet = maak_inzet(betrokkene="b2", van="2016-03-01", tot="2016-04-30", scenario="referentie")
    assert _stand(_casus(_ander(), inzetten=[inzet]), "2016-04-01") == "onbekend"


def test_what_is_disputed_is_never_sure_and_every_telling_may_be_so() -> None:
    lezing = {"verteld_door": ["b1"], "tekst": "dat was later", "velden": {"tot": "2016-08-31"}}
    casus = _casus(_ander(van="2016-03-01", tot="2016-05-31", lezingen=[lezing]))
    assert _stand(casus, "2016-04-01") == "misschien"
    assert _stand(casus, "2016-08-01") == "misschien"
    assert _stand(casus, "2016-09-01") == "weg"


@pytest.mark.parametrize("soort", ["meedenker", "gespreksleider", "notulist"])
def test_who_only_sits_at_the_table_is_left_out(soort: str) -> None:
    beeld = maak_netwerkbeeld(_casus(_ander(soort=soort)), PEILDATUM, date(2016, 5, 1))
    assert beeld.leeg
    assert soort not in " ".join(vertel_netwerk(beeld)).lower()


def test_everybody_stands_in_the_ring_of_their_lijn_and_who_has_none_outside() -> None:
    mensen = [_ander(f"b{k + 2}", lijn=lijn) for k, lijn in enumerate((2, None, 0, 1, 0))]
    beeld = maak_netwerkbeeld(_casus(*mensen), PEILDATUM, date(2016, 5, 1))
    assert {ring.lijn: [p.id for p in ring.plaatsen] for ring in beeld.ringen} == {
        0: ["b4", "b6"], 1: ["b5"], 2: ["b2"], None: ["b3"],
    }  # fmt: skip


def test_several_inwoners_stand_in_the_middle() -> None:
    casus = _casus(maak_betrokkene("b9", aanduiding="zoon"))
    beeld = maak_netwerkbeeld(casus, PEILDATUM, date(2016, 5, 1))
    assert vertel_netwerk(beeld)[1] == "In het midden: inwoner en zoon."


def test_the_map_in_sentences() -> None:
    mensen = [
        _ander("b2", aanduiding="buurvrouw", van="2016-02-01", tot=".."),
        _ander("b3", aanduiding="oom", van="2016-05", tot=".."),
        _ander("b4", aanduiding="tante"),
        _ander("b5", aanduiding="neef", van="2016-11-01", tot=".."),
        _ander("b6", aanduiding="begeleider", soort="ondersteuner", lijn=None, partij="thuiszorg"),
    ]
    beeld = maak_netwerkbeeld(_casus(*mensen), PEILDATUM, date(2016, 5, 10))
    assert vertel_netwerk(beeld) == [
        "Het netwerk op 10 mei 2016.",
        "In het midden: inwoner.",
        "0e lijn: eigen netwerk en vrijwilligers. Toen erbij: buurvrouw.",
        "0e lijn: eigen netwerk en vrijwilligers. Toen misschien erbij: oom.",
        "0e lijn: eigen netwerk en vrijwilligers. Niet bekend wanneer erbij: tante.",
        "0e lijn: eigen netwerk en vrijwilligers. Toen niet erbij: neef.",
        "1e lijn: hulp dichtbij. Nog niemand.",
        "2e lijn: gespecialiseerde hulp. Nog niemand.",
        "Lijn niet bekend. Niet bekend wanneer erbij: begeleider (thuiszorg).",
    ]
    kort = vertel_netwerk_kort(beeld)
    assert kort.startswith("Netwerkkaart op 10 mei 2016. Rond de inwoner: 1 zeker erbij, 1 misschien")


def test_it_begins_on_the_day_of_the_session_else_at_the_end_of_the_story() -> None:
    assert kies_begin(_casus(sessiedatum="2017-03-01"), PEILDATUM) == date(2017, 3, 1)
    assert kies_begin(_casus(), PEILDATUM) == date(2016, 12, 31)


def test_the_moments_are_those_on_which_something_changes() -> None:
    casus = _casus(_ander(van="2016-03", tot="2016-05-10"), sessiedatum="2016-12-31")
    assert [m.isoformat() for m in vind_momenten(casus, PEILDATUM)] == [
        "2016-01-01", "2016-03-01", "2016-03-31", "2016-05-11", "2016-12-31",
    ]  # fmt: skip


def test_between_two_moments_the_map_stays_as_it_is() -> None:
    for casus in laad_demonstratie().casussen:
        momenten = vind_momenten(casus, PEILDATUM)
        for begin, volgende in zip(momenten, momenten[1:], strict=False):
            laatste = date.fromordinal(volgende.toordinal() - 1)
            voor, na = (maak_netwerkbeeld(casus, PEILDATUM, dag).ringen for dag in (begin, laatste))
            assert voor == na, (casus.code, begin)


NAMEN = (
    "moeder", "gebiedsteammedewerker 2", "maatschappelijk werkster van het ziekenhuis", "wijkagent",
    "arbeidsdeskundige", "coördinator van de vrijwilligersorganisatie", "ww" * 40,
)  # fmt: skip


def _druk(aantal: int = 25) -> Casus:
    mensen = [
        _ander(
            f"x{k}", aanduiding=f"{NAMEN[k % len(NAMEN)]} {k}", lijn=(0, 1, 2, None)[k % 4], soort="ketenpartner",
            partij=("stichting met een lange naam", None)[k % 2], van=(None, "2016-03", "2016-01-01")[k % 3],
        )
        for k in range(aantal)
    ]  # fmt: skip
    return _casus(*mensen)


VAK = re.compile(r'<rect x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)" height="([\d.]+)" fill="transparent"/></g>')
LINKS = re.compile(r'data-item="(\w+)".*?<rect x="([\d.]+)" y="[\d.]+" width="[\d.]+" height="[\d.]+" fill="transp')
TEKST = re.compile(r'font-size="([\d.]+)"')


@pytest.mark.parametrize("breedte", [480, 640, 1040, 1600, 2400])
@pytest.mark.parametrize("aantal", [0, 1, 5, 25, 60])
def test_no_two_people_overlap_and_nobody_falls_off(breedte: int, aantal: int) -> None:
    svg = teken_netwerk(maak_netwerkbeeld(_druk(aantal), PEILDATUM, date(2016, 3, 10)), breedte=breedte)
    hoogte = float(re.search(r'height="(\d+)"', svg).group(1))
    vakken = [tuple(float(g) for g in m.groups()) for m in VAK.finditer(svg)]
    assert len(vakken) == aantal + 1
    for x, y, b, h in vakken:
        assert x >= 0 and y >= 0 and x + b <= breedte + 0.1 and y + h <= hoogte
    for (x1, y1, b1, h1), (x2, y2, b2, h2) in combinations(vakken, 2):
        assert x1 + b1 <= x2 or x2 + b2 <= x1 or y1 + h1 <= y2 or y2 + h2 <= y1


def test_type_is_never_smaller_than_can_be_read() -> None:
    for breedte, kleinst in ((640, 13), (1600, 17.5)):
        svg = teken_netwerk(maak_netwerkbeeld(_druk(), PEILDATUM, date(2016, 3, 10)), breedte=breedte)
        assert min(float(maat) for maat in TEKST.findall(svg)) >= kleinst


def test_how_sure_is_seen_without_colour() -> None:
    mensen = [_ander("b2", van="2016-02-01", tot=".."), _ander("b3", van="2016-05", tot=".."), _ander("b4")]
    svg = teken_netwerk(maak_netwerkbeeld(_casus(*mensen), PEILDATUM, date(2016, 5, 10)))
    zeker, misschien, onbekend = (re.search(rf'data-item="b{k}".*?</g>', svg, re.S).group(0) for k in (2, 3, 4))
    assert "dasharray" not in zeker and "misschien" not in re.sub(r"aria-label=\S+.*?>", "", zeker)
    assert 'stroke-dasharray="7 4"' in misschien and ">misschien erbij<" in misschien
    assert 'stroke-dasharray="2 4"' in onbekend and ">niet bekend wanneer<" in onbekend


def test_everybody_keeps_the_same_seat_through_time() -> None:
    casus = _druk()
    plekken = []
    for dag in (date(2016, 1, 2), date(2016, 3, 10), date(2016, 3, 31)):
        svg = teken_netwerk(maak_netwerkbeeld(casus, PEILDATUM, dag))
        plekken.append(dict(LINKS.findall(svg)))
    eerst = plekken[0]
    for ander in plekken[1:]:
        samen = eerst.keys() & ander.keys()
        assert {k: ander[k] for k in samen} == {k: eerst[k] for k in samen}


@pytest.mark.parametrize("naam", VOORBEELDEN)
def test_every_story_of_the_examples_can_be_drawn_and_told_at_every_moment(naam: str) -> None:
    bestand = lees_pad(DATA / f"{naam}.json")
    peildatum = date.fromisoformat(bestand.onderzoek.peildatum)
    for casus in bestand.casussen:
        for moment in vind_momenten(casus, peildatum)[::5]:
            beeld = maak_netwerkbeeld(casus, peildatum, moment)
            assert teken_netwerk(beeld).startswith("<svg")
            assert vertel_netwerk(beeld)[0].startswith("Het netwerk op")


def test_what_people_typed_is_text() -> None:
    kwaad = '<script>alert(1)</script>"'
    svg = teken_netwerk(maak_netwerkbeeld(_casus(_ander(aanduiding=kwaad)), PEILDATUM, date(2016, 5, 1)))
    assert "<script" not in svg


def test_on_paper_there_is_nothing_to_click() -> None:
    svg = teken_netwerk(maak_netwerkbeeld(_druk(3), PEILDATUM, date(2016, 5, 1)), papier=True)
    assert "data-item" not in svg and 'role="img"' in svg
