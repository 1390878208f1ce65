"""A case whose consent is withdrawn is in no figure; put back, it counts as before. A person alone takes their own."""

from typing import Any

from aspects.kerncijfers import maak_kerncijfers
from casus.bewerken.intrekken import trek_in_casus, trek_in_persoon
from casus.model import Casus
from casus.stappen import Stap
from casus.storage import Opslag
from casus.storage.intrekken import wis_persoon
from tests.fabriek import maak_bestand, maak_betrokkene, maak_casus, maak_volle_casus, maak_waardering


def zet_klaar(opslag: Opslag, *casussen: Casus) -> list[int]:
    return [regel.nr for regel in opslag.casussen(opslag.zet_bestand(maak_bestand(*casussen), "proef"))]


def cijfers(opslag: Opslag) -> Any:
    return maak_kerncijfers(opslag.laad_bestand(1))


def doe(opslag: Opslag, nummer: int, stappen: list[Stap]) -> None:
    opslag.wijzig(nummer, "gespreksleider", "proef", stappen)


def test_a_withdrawn_case_is_in_no_figure_as_if_it_never_was_there(opslag: Opslag, tmp_path: Any) -> None:
    blijft = maak_volle_casus("c01")
    alleen = Opslag(tmp_path / "alleen.db")
    zet_klaar(alleen, blijft)
    _, gaat = zet_klaar(opslag, blijft, maak_volle_casus("c02"))
    met = cijfers(opslag)
    doe(opslag, gaat, trek_in_casus(opslag.laad_casus(gaat)[0]))
    zonder, verwacht = cijfers(opslag), cijfers(alleen)
    assert zonder["geheel"].pop("uitgesloten") == [{"casus": "c02", "reden": "toestemming"}]
    assert verwacht["geheel"].pop("uitgesloten") == []
    assert zonder == verwacht
    opslag.maak_ongedaan(gaat, "gespreksleider")
    assert cijfers(opslag) == met


def test_who_withdraws_takes_their_scores_out_of_the_figures(opslag: Opslag) -> None:
    mensen = [maak_betrokkene(), maak_betrokkene("b2", aanduiding="zus", soort="naaste")]
    scores = [maak_waardering("w1", score=2), maak_waardering("w2", perspectief="b2", score=-2)]
    (nummer,) = zet_klaar(opslag, maak_casus(betrokkenen=mensen, waarderingen=scores))
    los = Opslag(opslag.pad.with_name("los.db"))
    zet_klaar(los, maak_casus(betrokkenen=mensen, waarderingen=scores[:1]))
    met = cijfers(opslag)
    wis_persoon(opslag.pad, nummer, "gespreksleider", "b2")
    assert cijfers(opslag) == cijfers(los) != met
    assert trek_in_persoon(opslag.laad_casus(nummer)[0], "b2") == []
