"""Over the cases: who counts, directions, parties, costs."""

from decimal import Decimal
from typing import Any

import pytest

from aspects.cijfers import bereken_casus
from aspects.geheel import Geheel, PartijTelling, Uitgesloten, bereken_geheel
from casus.controle.omgeving import Omgeving
from casus.model import Casus, Inzet
from tests.aspects.oordelen import (
    EEN_STEM, HELPT, HINDERT, VERSCHILT, WISSELT, maak_beoordeelde_casus, maak_omgeving,
)  # fmt: skip
from tests.fabriek import maak_betrokkene, maak_casus, maak_inzet

GROOT = 10**60


def tel(casussen: list[Casus], omgeving: Omgeving | None = None) -> Geheel:
    """Over these cases; figures are at hand for each, whether it counts or not."""
    omgeving = omgeving or maak_omgeving()
    return bereken_geheel(casussen, [bereken_casus(casus, omgeving) for casus in casussen], omgeving)


def test_zonder_verhalen_zijn_de_sommen_leeg_en_volledig() -> None:
    uit = tel([])
    assert (uit.aantal, uit.uitgesloten, uit.kandidaten, uit.partijen) == (0, (), (), ())
    regie = uit.aspecten["regie"]
    assert (regie.n_casussen, regie.verdeling, regie.overeenstemming) == (0, (0, 0, 0, 0, 0), None)
    assert regie.richtingen == {"draagt_bij": 0, "wisselend": 0, "drempel": 0, "uiteenlopend": 0}
    assert (uit.kosten.casussen, uit.kosten.interventie, uit.kosten.volledig) == (0, Decimal("0.00"), True)
    assert uit.kosten.prijspeil_gemengd is False
    assert (uit.kosten.vergelijkbaar.casussen, uit.kosten.vergelijkbaar.volledig) == (0, True)


@pytest.mark.parametrize(
    ("status", "toestemming", "reden"),
    [
        ("sessie_gehouden", "gegeven", None),
        ("uitgewerkt", "gegeven", None),
        ("geverifieerd", "gegeven", None),
        ("gepland", "gegeven", "status"),
        ("afgevallen", "ingetrokken", "status"),  # the status is looked at first
        ("geverifieerd", "ingetrokken", "toestemming"),
        ("uitgewerkt", "geweigerd", "toestemming"),
        ("uitgewerkt", "niet_gevraagd", "toestemming"),
    ],
)
def test_wie_niet_meetelt_staat_er_met_de_reden(status: str, toestemming: str, reden: str | None) -> None:
    mensen = [maak_betrokkene("t", soort="ketenpartner", partij="politie")]
    uit = tel([maak_casus("c1", status=status, toestemming={"status": toestemming}, betrokkenen=mensen)])
    assert uit.uitgesloten == ((Uitgesloten("c1", reden),) if reden else ())
    assert uit.aantal == len(uit.partijen) == (0 if reden else 1)


def test_richtingen_en_waarden_over_de_verhalen() -> None:
    beelden = [HELPT, HELPT, HINDERT, WISSELT, VERSCHILT, EEN_STEM, {"meedenker": 2}]
    uit = tel([maak_beoordeelde_casus(f"c{n}", aspecten={"regie": beeld}) for n, beeld in enumerate(beelden)])
    regie = uit.aspecten["regie"]
    assert regie.richtingen == {"draagt_bij": 2, "wisselend": 1, "drempel": 1, "uiteenlopend": 1}
    assert regie.n_casussen == 6  # one voice has a value, but no direction
    assert regie.verdeling == (0, 3, 2, 5, 1)


def test_overeenstemming_over_verhalen_vanaf_vijf_waarden() -> None:
    vier = [maak_beoordeelde_casus(f"c{n}", aspecten={"regie": HELPT}) for n in range(2)]
    assert tel(vier).aspecten["regie"].overeenstemming is None
    vijf = [*vier, maak_beoordeelde_casus("c2", aspecten={"regie": EEN_STEM})]
    # (0,0,0,1,1) twice over five, A 0.75, and three in one category: 0.3 + 0.6.
    assert tel(vijf).aspecten["regie"].overeenstemming == Decimal("0.9")


def test_partijen_meest_genoemd_eerst_dan_als_tekst() -> None:
    def maak(id: str, *partijen: str, soort: str = "ketenpartner") -> Casus:
        mensen = [maak_betrokkene(f"p{n}", soort=soort, partij=partij) for n, partij in enumerate(partijen)]
        return maak_casus(id, betrokkenen=mensen)

    uit = tel([maak("c1", "politie", "politie", "ggz"), maak("c2", "ggz", "Éénloket", ""), maak("c3", "Wijk", "arts"),
               maak("c4", "thuis", soort="naaste")])  # fmt: skip
    assert uit.partijen == (
        PartijTelling("ggz", 2), PartijTelling("Wijk", 1), PartijTelling("arts", 1), PartijTelling("politie", 1),
        PartijTelling("Éénloket", 1),
    )  # fmt: skip


def maak_dure_casus(id: str, *inzetten: Inzet, vergelijk: bool = True, **anders: Any) -> Casus:
    referentie = {"soort": "geen_aanpak"} if vergelijk else None
    basis = {"uitgevraagd": {"kosten": "ja"}, "referentie": referentie, "inzetten": list(inzetten)}
    return maak_casus(id, **{**basis, **anders})


def maak_kosten(id: str, prijs: str | None, scenario: str = "interventie", aantal: int = 1) -> Inzet:
    bedrag = None if prijs is None else Decimal(prijs)
    return maak_inzet(id, scenario=scenario, aantal=aantal, eenheid="uur", per="totaal", prijs=bedrag, financier="zvw")


def test_kosten_over_verhalen() -> None:
    uit = tel([
        maak_dure_casus("c1", maak_kosten("i1", "10.10"), maak_kosten("i2", "20.30", "referentie")),
        maak_dure_casus("c2", maak_kosten("i1", "1.05"), vergelijk=False),
        maak_dure_casus("c3", maak_kosten("i1", "5.00", "beide"), maak_kosten("i2", None, "referentie")),
        maak_dure_casus("c4", maak_kosten("i1", "99.00"), uitgevraagd={"kosten": "deels"}),
    ]).kosten  # fmt: skip
    assert (uit.casussen, uit.interventie, uit.volledig) == (3, Decimal("16.15"), True)
    samen = uit.vergelijkbaar
    assert (samen.casussen, samen.interventie, samen.referentie) == (2, Decimal("15.10"), Decimal("25.30"))
    assert (samen.verschil, samen.volledig) == (Decimal("-10.20"), False)


def test_een_onvolledig_verhaal_maakt_de_som_onvolledig() -> None:
    heel, half = maak_dure_casus("c1", maak_kosten("i1", "1.00")), maak_dure_casus("c2", maak_kosten("i1", None))
    assert tel([heel, half]).kosten.volledig is False
    assert tel([heel, half]).kosten.vergelijkbaar.volledig is False
    assert tel([heel]).kosten.vergelijkbaar.volledig is True


def test_ook_een_heel_groot_bedrag_blijft_op_de_cent() -> None:
    uit = tel(
        [
            maak_dure_casus("c1", maak_kosten("i1", "1.01", aantal=GROOT)),
            maak_dure_casus("c2", maak_kosten("i1", "0.01")),
        ]
    )
    assert uit.kosten.interventie == Decimal(f"{101 * GROOT // 100}.01")
