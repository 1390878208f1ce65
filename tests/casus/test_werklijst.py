"""What is still to be looked up, in one list."""

from casus.bewerken import zet_velden
from casus.controle import Omgeving
from casus.stappen import Zet
from casus.werklijst import lijst_uitzoekpunten
from tests.fabriek import maak_casus, maak_gebeurtenis, maak_notitie, maak_onderzoek


def test_een_vraag_bij_een_item_een_notitie_zonder_plek_en_wat_nog_niet_klopt() -> None:
    casus = maak_casus(
        notities=[maak_notitie("n1"), maak_notitie("n2", geplaatst_als="g1")],
        gebeurtenissen=[maak_gebeurtenis(nog_uitzoeken="welke dag?")],
    )
    stappen, _ = zet_velden(casus, Omgeving.maak(maak_onderzoek(), None), "doelen", "d9", {"omschrijving": "x"}, "n9")
    half = next(stap.na for stap in stappen if isinstance(stap, Zet))
    casus = casus.model_copy(update={"notities": [*casus.notities, half]})
    punten = [(punt.soort, punt.lijst, punt.item) for punt in lijst_uitzoekpunten(casus)]
    verwacht = [("klopt_niet", "doelen", "d9"), ("notitie", "notities", "n1"), ("uitzoeken", "gebeurtenissen", "g1")]
    assert punten == verwacht
    assert lijst_uitzoekpunten(casus)[0].vraag and lijst_uitzoekpunten(casus)[2].vraag == "welke dag?"


def test_waar_niets_openstaat_is_de_lijst_leeg() -> None:
    assert lijst_uitzoekpunten(maak_casus(gebeurtenissen=[maak_gebeurtenis()])) == ()
