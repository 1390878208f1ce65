"""In every text field, found by what the model says of itself: what points to a person is seen, with its place."""

from collections import Counter
from typing import Any, TypeVar

import pytest

from casus.demonstratie import laad_demonstratie
from casus.herkenning import bepaal_tegenhouders, vertel_sporen, vind_sporen, zoek_vondsten
from casus.model import Casus, Casusbestand, Deelaspect, Model, Prijs, Prijslijst
from casus.model.kenmerken import Veldkenmerk, beschrijf
from casus.venster import telt_mee
from exports.rapport.bouwen import maak_rapport
from tests.exports.rapporttekst import lees_delen

M = TypeVar("M", bound=Model)
GEPLANT = {
    "bsn": "111222333", "telefoon": "06-12345678", "email": "j.jansen@voorbeeld.nl", "iban": "NL91ABNA0417164300",
    "adres": "1234 AB 12", "geboortedatum": "geboren op 12 maart 1980", "naam": "mevrouw Hogeboom",
}  # fmt: skip


def is_tekst(model: type[Model], veld: Veldkenmerk) -> bool:
    """Said anew: what somebody types, and not what is chosen, counted, dated or made by the app."""
    if veld.naam == "extra" or veld.keuze or veld.verwijst or veld.codes or veld.soort not in ("tekst", "lijst"):
        return False
    return veld.naam not in ("id", "formaat") and (veld.naam != "code" or model is Casus)


class Planter:
    """Puts a text behind every text field of a thing and of what lies in it, and counts which fields it reached."""

    def __init__(self, wat: str) -> None:
        self.wat = wat
        self.velden: Counter[tuple[str, str]] = Counter()

    def plant(self, ding: M) -> M:
        nieuw: dict[str, Any] = {}
        for veld in beschrijf(type(ding)):
            waarde = getattr(ding, veld.naam)
            if veld.soort == "model" and waarde is not None:
                nieuw[veld.naam] = self.plant(waarde)
            elif veld.soort == "modellen":
                nieuw[veld.naam] = [self.plant(deel) for deel in waarde]
            elif is_tekst(type(ding), veld):
                self.velden[type(ding).__name__, veld.naam] += 1
                nieuw[veld.naam] = f"{waarde or 'Tekst'}: {self.wat}" if veld.soort == "tekst" else [self.wat]
        return ding.model_copy(update=nieuw)


def alle_velden() -> set[tuple[str, str]]:
    gezien: set[type[Model]] = set()
    stapel: list[type[Model]] = [Casusbestand]
    while stapel:
        model = stapel.pop()
        if model not in gezien:
            gezien.add(model)
            stapel += [veld.model for veld in beschrijf(model) if veld.model is not None]
    return {(m.__name__, veld.naam) for m in gezien for veld in beschrijf(m) if is_tekst(m, veld)}


def plant_overal(soort: str) -> tuple[Casusbestand, Counter[tuple[str, str]]]:
    """The counting stories of the demonstration and all else in it, with the same text everywhere."""
    demo = laad_demonstratie()
    onderzoek = demo.onderzoek.model_copy(update={"aspecten": [
        aspect.model_copy(update={"deelaspecten": aspect.deelaspecten or [Deelaspect(code="d", label="Deel")]})
        for aspect in demo.onderzoek.aspecten
    ]})  # fmt: skip
    tellend = demo.model_copy(
        update={"onderzoek": onderzoek, "casussen": [casus for casus in demo.casussen if telt_mee(casus)]}
    )
    planter = Planter(GEPLANT[soort])
    return planter.plant(tellend), planter.velden


@pytest.mark.parametrize("soort", GEPLANT)
def test_in_elk_tekstveld_wordt_het_gezien_met_zijn_plek(soort: str) -> None:
    bestand, velden = plant_overal(soort)
    sporen = [s for s in vind_sporen(bestand) if s.vondst.soort == soort and s.vondst.tekst in GEPLANT[soort]]
    prijzen = {m.__name__ for m in (Prijslijst, Prijs)} if soort == "naam" else set()
    assert len(sporen) == sum(aantal for (model, _), aantal in velden.items() if model not in prijzen)
    # A list of texts has a place per text: 'teams.1'.
    gezegd = {s.plek.veld.split(".")[-1] if not s.plek.veld.split(".")[-1].isdigit() else s.plek.veld.split(".")[-2]
              for s in sporen}  # fmt: skip
    assert gezegd == {veld for model, veld in velden if model not in prijzen}
    assert len({s.plek for s in sporen}) == len(sporen), "elke plek is een andere"


def test_de_demonstratie_heeft_elk_tekstveld_dat_het_model_kent() -> None:
    """So that the test above leaves out none."""
    _, velden = plant_overal("bsn")
    assert alle_velden() - set(velden) == set()


@pytest.mark.parametrize("soort", GEPLANT)
def test_een_nummer_houdt_elke_uitgave_tegen_en_een_naam_de_openbare(soort: str) -> None:
    sporen = vind_sporen(plant_overal(soort)[0])
    assert bepaal_tegenhouders(sporen, openbaar=True)
    assert bool(bepaal_tegenhouders(sporen, openbaar=False)) is (soort != "naam")
    lijst = vertel_sporen(sporen)
    assert (GEPLANT[soort] in " ".join(lijst)) is (soort == "naam")


@pytest.mark.parametrize("uitgave", ["openbaar", "intern"])
def test_wat_het_rapport_zelf_zegt_wordt_nergens_voor_aangezien(uitgave: Any) -> None:
    """Dates, amounts, counts, codes of stories and what the law is called: all text of the whole report at once."""
    rapport = maak_rapport(laad_demonstratie(), uitgave=uitgave, hoofdstukken=["vooraf", "leeswijzer",
        "aandachtspunten", "aspecten", "effecten", "onderzoek"])  # fmt: skip
    tekst = lees_delen((*rapport.voorblad, *rapport.delen))
    assert len(tekst) > 50_000
    assert [v.tekst for v in zoek_vondsten(tekst) if v.soort != "naam"] == []


def test_geen_casuscode_datum_of_bedrag_van_de_demonstratie_is_een_nummer() -> None:
    demo = laad_demonstratie()
    dagen = [v for casus in demo.casussen for v in (casus.sessiedatum, casus.periode_van, casus.periode_tot) if v]
    bedragen = [f"€ {prijs.prijs}" for prijs in demo.prijslijst.regels] if demo.prijslijst else []
    codes = [casus.code for casus in demo.casussen]
    assert len(dagen) > 40 and len(bedragen) > 20
    assert [tekst for tekst in (*dagen, *bedragen, *codes) if zoek_vondsten(tekst)] == []
