"""How much regie inwoners had, counted in stories."""

from typing import Any

from aspects.cijfers import bereken_casus
from aspects.regiekracht import Krachttelling, tel_kracht
from tests.aspects.hulp import maak_omgeving
from tests.fabriek import maak_casus, maak_regieperiode


def tel(*verhalen: list[dict[str, Any]], gevraagd: str = "ja") -> Krachttelling:
    omgeving = maak_omgeving()
    casussen = [
        maak_casus(f"c{n}", uitgevraagd={"regie_inwoner": gevraagd}, regieperioden=[
            maak_regieperiode(f"r{i}", **{"vorm": "inwoner", "kracht": None, **periode})
            for i, periode in enumerate(perioden)
        ])
        for n, perioden in enumerate(verhalen)
    ]  # fmt: skip
    return tel_kracht(bereken_casus(casus, omgeving) for casus in casussen)


def test_een_verhaal_telt_bij_elke_kracht_die_er_was_een_keer() -> None:
    telling = tel([{"kracht": "weinig"}, {"kracht": "veel"}, {"kracht": "veel"}], [{"kracht": "veel"}])
    assert telling == Krachttelling(2, {"weinig": 1, "deels": 0, "veel": 2})


def test_niet_gevraagd_niet_gezegd_betwist_of_een_andere_vorm_telt_niet() -> None:
    lezing = [{"verteld_door": ["b1"], "tekst": "nee, veel"}]
    niets: list[dict[str, Any]] = [
        {"kracht": "weinig", "lezingen": lezing}, {}, {"vorm": "dagelijks", "kracht": "deels"},
    ]  # fmt: skip
    assert tel(niets) == tel([]) == Krachttelling(0, {"weinig": 0, "deels": 0, "veel": 0})
    assert tel([{"kracht": "weinig"}], gevraagd="deels").van == 0
