"""The aspects as people see them, and who scored what: perspectives stay apart."""

import pytest
from aspects.aspectenlijst import laad_aspecten, laad_standaard
from aspects.scores import SCHAALWOORDEN, verzamel_scores
from casus.model import Casus, Onderzoek


def maak_onderzoek(*aspecten: dict) -> Onderzoek:
    return Onderzoek.model_validate(
        {"id": "o", "naam": "Evaluatie", "gemeente": "Dam", "peildatum": "2017-12-01", "aspecten": list(aspecten)}
    )


def maak_casus(waarderingen: list[dict], **velden: object) -> Casus:
    soorten = ("inwoner", "naaste", "gebiedsteam", "ondersteuner", "meedenker", "gespreksleider", "notulist")
    basis = {
        "id": "c1", "code": "C01", "titel": "t", "doelgroep": "ouderen", "status": "uitgewerkt", "periode_van": "2016",
        "betrokkenen": [{"id": soort, "aanduiding": f"de {soort}", "soort": soort} for soort in soorten],
    }  # fmt: skip
    scores = [{"id": f"w{n}", "aspect": "regie", **w} for n, w in enumerate(waarderingen)]
    return Casus.model_validate({**basis, "waarderingen": scores, **velden})


def test_de_elf_aspecten_zijn_compleet() -> None:
    elf = laad_standaard()
    assert [a.code for a in elf] == [
        "tevredenheid", "laagdrempelig", "maatwerk", "bureaucratie", "eigen_kracht", "doelgericht", "regie",
        "integraal", "samenwerking", "informeel", "kostenbewust",
    ]  # fmt: skip
    codes = {a.code for a in elf}
    for aspect in elf:
        assert aspect.label and aspect.gaat_over.endswith("?") and 3 <= len(aspect.vragen) <= 5
        assert aspect.deelaspecten and aspect.signalen and set(aspect.lees_ook) <= codes - {aspect.code}
        assert len({d.code for d in aspect.deelaspecten}) == len(aspect.deelaspecten)


@pytest.mark.parametrize("aspect", laad_standaard(), ids=lambda a: a.code)
def test_vragen_zijn_kort_en_zonder_vaktaal(aspect) -> None:  # type: ignore[no-untyped-def]
    for vraag in aspect.vragen:
        assert "?" in vraag and len(vraag.split()) <= 20
        assert not {"cliënt", "traject", "casuïstiek", "integraal", "regie"} & set(vraag.lower().split())


def test_de_volgorde_en_de_namen_van_het_onderzoek_gaan_voor() -> None:
    onderzoek = maak_onderzoek(
        {"code": "regie", "label": "Wie heeft de leiding", "verdiept": True},
        {"code": "eigen", "vragen": ["Wat vindt u?"]},
        {"code": "doelgericht", "vragen": ["Welk doel?"], "deelaspecten": [{"code": "x", "label": "iks"}]},
    )
    regie, eigen, doel = laad_aspecten(onderzoek)
    assert (regie.code, regie.label, regie.verdiept) == ("regie", "Wie heeft de leiding", True)
    assert regie.gaat_over and len(regie.vragen) >= 3
    assert regie.lees_ook == ("doelgericht",)
    assert (eigen.label, eigen.vragen, eigen.deelaspecten) == ("eigen", ("Wat vindt u?",), ())
    assert doel.vragen == ("Welk doel?",) and doel.label_van("x") == "iks"


def test_ieder_houdt_zijn_eigen_scores_in_woorden() -> None:
    casus = maak_casus([
        {"perspectief": "gebiedsteam", "score": -2}, {"perspectief": "inwoner", "score": 2},
        {"perspectief": "inwoner", "deelaspect": "hoofdlijnen", "score": 0, "toelichting": "soms"},
    ])  # fmt: skip
    (regie,) = verzamel_scores(casus, laad_aspecten(maak_onderzoek({"code": "regie"})))
    assert [(p.aanduiding, p.groep) for p in regie.perspectieven] == [
        ("de inwoner", "inwoner"), ("de gebiedsteam", "gebiedsteam"),
    ]  # fmt: skip
    geheel, deel = regie.perspectieven[0].scores
    assert (geheel.deelaspect, geheel.woord) == ("", "hielp sterk")
    assert (deel.deelaspect, deel.woord, deel.toelichting) == ("hoofdlijnenregie", "half om half", "soms")


def test_geen_beeld_is_geen_nul() -> None:
    (regie,) = verzamel_scores(
        maak_casus([{"perspectief": "inwoner", "score": None}]), laad_aspecten(maak_onderzoek({"code": "regie"}))
    )
    score = regie.perspectieven[0].scores[0]
    assert score.score is None and score.woord == "geen beeld"
    assert SCHAALWOORDEN[0] == "half om half"


@pytest.mark.parametrize("wie", ["meedenker", "gespreksleider", "notulist"])
def test_wie_niet_meetelt_staat_er_niet(wie: str) -> None:
    (regie,) = verzamel_scores(
        maak_casus([{"perspectief": wie, "score": 1}]), laad_aspecten(maak_onderzoek({"code": "regie"}))
    )
    assert regie.perspectieven == ()


@pytest.mark.parametrize(("status", "aantal"), [("nee", 0), ("ingetrokken", 0), ("ja", 1), ("niet_gevraagd", 1)])
def test_wie_nee_zei_of_zich_terugtrok_staat_er_niet(status: str, aantal: int) -> None:
    casus = maak_casus(
        [{"perspectief": "inwoner", "score": 1}], deelnames=[{"betrokkene": "inwoner", "status": status}]
    )
    (regie,) = verzamel_scores(casus, laad_aspecten(maak_onderzoek({"code": "regie"})))
    assert len(regie.perspectieven) == aantal


def test_wie_een_score_mag_zien_blijft_erbij_staan() -> None:
    casus = maak_casus([{"perspectief": "inwoner", "score": 1, "zichtbaar": "evaluatieteam"}])
    (regie,) = verzamel_scores(casus, laad_aspecten(maak_onderzoek({"code": "regie"})))
    assert regie.perspectieven[0].scores[0].zichtbaar == "evaluatieteam"


def test_een_aspect_zonder_scores_staat_er_met_of_het_besproken_is() -> None:
    casus = maak_casus([], aspecten_gedaan={"regie": "niet_besproken"})
    (regie,) = verzamel_scores(casus, laad_aspecten(maak_onderzoek({"code": "regie"})))
    assert (regie.perspectieven, regie.gedaan) == ((), "niet_besproken")
