"""The lists of the stories and of the evaluation as sheets, each column as the model itself describes it.

Of the stories for the internal edition only: nothing of a story that must stay safe, nothing about somebody who was not
there, no score for the evaluation team only, nothing of somebody who does not take part, only quotes and vignettes that
were agreed to. Source: design of the report (.xlsx); confidentiality, safety of people and consent.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any

from aspects.verificatie import citaat_mag_goed, is_akkoord
from casus.datums import LOOPT_NOG, in_woorden
from casus.model import (
    Aandachtspunt, Actie, Casus, Citaat, Model, Prijs, Principe, Uitspraak, Vignet, Waardering, Zelfredzaamheid,
)  # fmt: skip
from casus.model.kenmerken import Veldkenmerk, beschrijf, veldkenmerk
from casus.model.lijsten import ITEMLIJSTEN
from casus.woorden import lijstnaam, woorden
from exports.rapport.puntkeuze import kies_punten
from exports.rapport.stof import Rapportstof
from exports.werkboek.model import Cel, Kolom, Soort, Werkblad

_NIET = frozenset({"extra", "nog_uitzoeken", "lezingen", "codeur", "bron_url", "herzien_van", "bewijs", "verificaties"})
_NIET_DEELNEMEN = ("nee", "ingetrokken")
_UIT = ("notities",)
_KOP = (
    "code", "titel", "doelgroep", "team", "status", "levensdomeinen", "indruk_vooraf", "sessiedatum", "periode_van",
    "periode_tot", "inwoner_aan_tafel", "uitgevraagd", "aspecten_gedaan",
)  # fmt: skip
"""What stands in a row per story; not who brought it in or led the talk, nor why it was chosen."""
_SOORTEN: dict[str, Soort] = {"heel": "getal", "getal": "getal", "ja_nee": "ja_nee"}
_BEDRAGEN = ("prijs",)
_DATUMS = ("datum", "einde", "dag")


def maak_casuslijsten(stof: Rapportstof) -> list[Werkblad]:
    """A sheet per list of the stories; never for the public edition."""
    casussen = [casus for casus in stof.casussen if casus.veiligheid != "strikt"]
    kop = [veldkenmerk(Casus, naam) for naam in _KOP]
    rijen_kop = tuple(tuple(_lees(veld, getattr(casus, veld.naam)) for veld in kop) for casus in casussen)
    bladen = [Werkblad("Lijst verhalen", tuple(map(_maak_kolom, kop)), rijen_kop), _maak_uitspraken(stof)]
    lijsten: dict[str, type[Model]] = {**ITEMLIJSTEN, "zelfredzaamheid": Zelfredzaamheid}
    for lijst, model in lijsten.items():
        if lijst in _UIT:
            continue
        velden = _kies(model)
        rijen = tuple(
            (casus.code, *(_lees(veld, getattr(item, veld.naam)) for veld in velden))
            for casus in casussen
            for item in getattr(casus, lijst)
            if _mag(casus, item)
        )
        kolommen = (Kolom("Casus", uitleg="De code van het verhaal."), *map(_maak_kolom, velden))
        bladen.append(Werkblad(f"Lijst {_naam(lijst)}"[:31], kolommen, rijen))
    return bladen


def _maak_uitspraken(stof: Rapportstof) -> Werkblad:
    """What was said in the panels, each with its panel."""
    velden = _kies(Uitspraak)
    rijen = tuple(
        (gesprek.naam, _lees_datum(gesprek.datum), *(_lees(veld, getattr(uitspraak, veld.naam)) for veld in velden))
        for gesprek in stof.lijsten.panelgesprekken
        for uitspraak in gesprek.uitspraken
    )
    vooraan = (Kolom("Panel", uitleg="Welk panel."), Kolom("Wanneer", "datum", "De dag van het gesprek."))
    return Werkblad("Lijst uitspraken panels", (*vooraan, *map(_maak_kolom, velden)), rijen)


def maak_evaluatielijsten(stof: Rapportstof) -> list[Werkblad]:
    """The points, actions, principles and prices of the evaluation; in the public edition only settled points."""
    punten = [keuze.punt for keuze in kies_punten(stof)]
    lijst = stof.bestand.prijslijst
    eigen = frozenset({"stand_van_zaken"}) if stof.openbaar else frozenset[str]()
    return [
        _maak_blad("Aandachtspunten", Aandachtspunt, punten, stof),
        _maak_blad("Acties", Actie, stof.lijsten.acties, stof, eigen),
        _maak_blad("Principes", Principe, stof.lijsten.principes, stof),
        _maak_blad("Prijslijst", Prijs, lijst.regels if lijst else (), stof),
    ]


def _maak_blad(
    naam: str, model: type[Model], dingen: Iterable[Model], stof: Rapportstof, zonder: frozenset[str] = frozenset()
) -> Werkblad:
    velden = [veld for veld in _kies(model) if veld.naam not in zonder]
    rijen = tuple(tuple(_lees_openbaar(stof, veld, getattr(ding, veld.naam)) for veld in velden) for ding in dingen)
    return Werkblad(naam, tuple(map(_maak_kolom, velden)), rijen)


def _lees_openbaar(stof: Rapportstof, veld: Veldkenmerk, waarde: Any) -> Cel:
    """As elsewhere; in the public edition without the code of a case in a text."""
    cel = _lees(veld, waarde)
    vrij = veld.soort == "tekst" and not (veld.keuze or veld.verwijst or veld.naam in ("id", "code"))
    return stof.zeg(cel) if stof.openbaar and vrij and isinstance(cel, str) else cel


def _mag(casus: Casus, item: Any) -> bool:
    """True where this may stand in a file for those who took part."""
    if getattr(item, "over_afwezige", False):
        return False
    weg = {d.betrokkene for d in casus.deelnames if d.status in _NIET_DEELNEMEN}
    if isinstance(item, Waardering):
        return item.zichtbaar == "allen" and item.perspectief not in weg
    if isinstance(item, Zelfredzaamheid):
        return item.beoordelaar not in weg
    if isinstance(item, Citaat):
        return item.goedgekeurd and citaat_mag_goed(casus, item) and item.betrokkene not in weg
    if isinstance(item, Vignet):
        return is_akkoord(item)
    door = getattr(item, "door", None) or ()
    return not door or not set(door) <= weg


def _kies(model: type[Model]) -> list[Veldkenmerk]:
    return [veld for veld in beschrijf(model) if veld.naam not in _NIET and veld.soort not in ("model", "vrij")]


def _naam(lijst: str) -> str:
    try:
        return lijstnaam(lijst, meervoud=True)
    except KeyError:
        return lijst


def _maak_kolom(veld: Veldkenmerk) -> Kolom:
    codes = tuple(woorden(veld.keuze).items()) if veld.keuze and veld.soort != "tabel" else ()
    soort: Soort = "datum" if veld.soort in _DATUMS else _SOORTEN.get(veld.soort, "tekst")
    if veld.naam in _BEDRAGEN:
        soort = "bedrag"
    uitleg = veld.uitleg or veld.titel
    return Kolom(f"{veld.titel} ({veld.naam})", soort, uitleg if uitleg.endswith((".", "?")) else f"{uitleg}.", codes)


def _lees(veld: Veldkenmerk, waarde: Any) -> Cel:
    """The value as a cell: a day as a day, a vaguer date in words; of several things their codes, or how many."""
    if waarde is None or waarde == "":
        return None
    if veld.soort in _DATUMS:
        return _lees_datum(waarde)
    if veld.soort == "modellen":
        return _tel(waarde)
    if veld.soort == "lijst":
        return "; ".join(str(deel) for deel in waarde) or None
    if veld.soort == "tabel":
        return "; ".join(f"{sleutel}: {deel}" for sleutel, deel in waarde.items()) or None
    cel: Cel = waarde
    return cel


def _tel(dingen: Any) -> str | None:
    """Moments of looking back by their date; of other things how many."""
    datums = [ding.datum for ding in dingen if hasattr(ding, "datum")]
    if datums:
        return "; ".join(in_woorden(datum) for datum in datums)
    return str(len(dingen)) if dingen else None


def _lees_datum(tekst: str) -> Cel:
    if tekst == LOOPT_NOG:
        return "loopt nog"
    try:
        return date.fromisoformat(tekst) if len(tekst) == len("2016-05-12") else in_woorden(tekst)
    except ValueError:
        return in_woorden(tekst)
