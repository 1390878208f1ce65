"""Which aspects share a chapter, and links that lead somewhere."""

import pytest

from casus.demonstratie import laad_demonstratie
from exports.rapport.bouwen import maak_hoofdstukken, maak_rapport
from exports.rapport.indeling import noem_hoofdstuk, verdeel_hoofdstukken
from exports.rapport.links import verbind
from exports.rapport.model import Alinea, Kop, LeesMeer, Verwijzing
from exports.rapport.stof import maak_stof
from aspects.aspectenlijst import laad_aspecten
from tests.exports.rapporttekst import lees_koppen, lees_links
from tests.fabriek import maak_bestand, maak_onderzoek

ALLE = ("doelgericht", "regie", "integraal", "samenwerking", "informeel")


def verdeel(*aspecten: str, **met: str) -> list[tuple[str, ...]]:
    onderzoek = maak_onderzoek(aspecten=[{"code": code, "hoofdstuk_met": met.get(code)} for code in aspecten])
    return [tuple(u.code for u in samen) for samen in verdeel_hoofdstukken(laad_aspecten(onderzoek))]


def test_zonder_instelling_horen_twee_paren_bij_elkaar() -> None:
    assert verdeel(*ALLE) == [("doelgericht", "integraal"), ("regie",), ("samenwerking", "informeel")]


def test_het_hoofdstuk_staat_waar_het_eerste_aspect_staat_en_houdt_de_volgorde_van_de_stuurgroep() -> None:
    assert verdeel("informeel", "regie", "samenwerking") == [("informeel", "samenwerking"), ("regie",)]


@pytest.mark.parametrize(
    ("met", "verwacht"),
    [
        ({"integraal": "integraal"}, [("doelgericht",), ("regie",), ("integraal",)]),
        ({"doelgericht": "doelgericht"}, [("doelgericht",), ("regie",), ("integraal",)]),
        ({"integraal": "regie"}, [("doelgericht",), ("regie", "integraal")]),
        ({"regie": "doelgericht"}, [("doelgericht", "regie", "integraal")]),
        ({"doelgericht": "regie", "regie": "doelgericht"}, [("doelgericht", "regie"), ("integraal",)]),
        ({"regie": "onbekend"}, [("doelgericht", "integraal"), ("regie",)]),
    ],
)
def test_wat_de_evaluatie_zegt_gaat_voor(met: dict[str, str], verwacht: list[tuple[str, ...]]) -> None:
    assert verdeel("doelgericht", "regie", "integraal", **met) == verwacht


def test_een_aspect_zonder_zijn_vaste_partner_staat_alleen() -> None:
    assert verdeel("integraal", "informeel") == [("integraal",), ("informeel",)]


def test_het_hoofdstuk_heet_naar_zijn_aspecten() -> None:
    onderzoek = maak_onderzoek(aspecten=[{"code": "doelgericht"}, {"code": "integraal"}])
    (samen,) = verdeel_hoofdstukken(laad_aspecten(onderzoek))
    assert noem_hoofdstuk(samen) == "Doelgericht werken en integraal werken"


def test_een_link_naar_een_onderdeel_zonder_kop_gaat_naar_het_aspect() -> None:
    links = tuple(Verwijzing(plek, plek) for plek in ("aspect:a:d", "aspect:a:weg", "aspect:b:weg", "punt:9"))
    delen = [Kop(1, "A", "aspect:a"), Kop(2, "D", "aspect:a:d"), LeesMeer("Lees meer", links), LeesMeer("Leeg", ())]
    uit = verbind([*delen, Alinea("slot")])
    ankers = [link.anker for deel in uit if isinstance(deel, LeesMeer) for link in deel.naar]
    assert ankers == ["aspect:a:d", "aspect:a", "aspect:b:weg", "punt:9"]
    assert len(uit) == 4  # the one without links is left out


@pytest.mark.parametrize("uitgave", ["openbaar", "intern"])
def test_in_de_demonstratie_leidt_elke_link_ergens_heen_en_elk_anker_is_uniek(uitgave: str) -> None:
    keuze = ["vooraf", "leeswijzer", "aandachtspunten", "aspecten"]
    rapport = maak_rapport(laad_demonstratie(), None, uitgave, keuze)  # type: ignore[arg-type]
    ankers = [anker for _, _, anker in lees_koppen(rapport.delen) if anker]
    assert len(ankers) == len(set(ankers))
    links = lees_links(rapport.delen)
    assert len(links) > 60 and not [link for link in links if link[1] not in ankers]


def test_een_gekozen_hoofdstuk_staat_er_alleen_en_geen_kop_slaat_een_niveau_over() -> None:
    stof = maak_stof(laad_demonstratie())
    assert [h.sleutel for h in maak_hoofdstukken(stof, {"leeswijzer", "vooraf"})] == ["vooraf", "leeswijzer"]
    assert maak_hoofdstukken(stof, ["bestaat niet"]) == ()
    niveaus = [n for h in maak_hoofdstukken(stof) for n, _, _ in lees_koppen(h.delen)]
    assert niveaus[0] == 1 and all(na <= voor + 1 for voor, na in zip(niveaus, niveaus[1:], strict=False))


def test_een_evaluatie_zonder_aspecten_en_verhalen_geeft_toch_een_leeswijzer() -> None:
    bestand = maak_bestand(onderzoek=maak_onderzoek(aspecten=[]))
    leeg = bestand.model_copy(update={"casussen": []})
    for ding in (bestand, leeg):
        koppen = [kop for _, kop, _ in lees_koppen(maak_rapport(ding).delen)]
        assert koppen[:3] == ["Vooraf", "Leeswijzer", "De aspecten"]
