"""No id twice: over all lists of one case, over all panel statements, in any other list of things."""

from collections.abc import Iterable

from casus.model import Casus, Casusbestand
from casus.model.lijsten import EVALUATIELIJSTEN, ITEMLIJSTEN, Evaluatielijsten
from casus.model.velden import kort_citaat
from casus.plaats import Fout, schrijf_plaats

Plaats = tuple[str | int, ...]


def vind_dubbele(bestand: Casusbestand) -> list[Fout]:
    """Doubles among the cases, in the settings and in the price list."""
    reeksen: list[list[tuple[Plaats, str]]] = [
        _reeks(("casussen",), "id", bestand.casussen),
        _reeks(("onderzoek", "aspecten"), "code", bestand.onderzoek.aspecten),
    ]
    if bestand.prijslijst:
        reeksen.append(_reeks(("prijslijst", "regels"), "code", bestand.prijslijst.regels))
    for nummer, aspect in enumerate(bestand.onderzoek.aspecten):
        reeksen.append(_reeks(("onderzoek", "aspecten", nummer, "deelaspecten"), "code", aspect.deelaspecten))
    return [fout for reeks in reeksen for fout in _dubbel(reeks)]


def vind_dubbele_in_lijsten(lijsten: Evaluatielijsten) -> list[Fout]:
    """Doubles in the evaluation's own lists, and over all panel statements; a text has no id."""
    namen = [naam for naam in EVALUATIELIJSTEN if naam != "teksten"]
    uitspraken = [
        plek
        for nummer, panel in enumerate(lijsten.panelgesprekken)
        for plek in _reeks(("panelgesprekken", nummer, "uitspraken"), "id", panel.uitspraken)
    ]
    reeksen = [*(_reeks((naam,), "id", getattr(lijsten, naam)) for naam in namen), uitspraken]
    return [fout for reeks in reeksen for fout in _dubbel(reeks)]


def vind_dubbele_in_casus(casus: Casus, plaats: Plaats) -> list[Fout]:
    """Doubles over all lists of one case together, and two deelnames of one person."""
    alle = [plek for lijst in ITEMLIJSTEN for plek in _reeks((*plaats, lijst), "id", getattr(casus, lijst))]
    return [*_dubbel(alle), *_dubbel(_reeks((*plaats, "deelnames"), "betrokkene", casus.deelnames))]


def _reeks(plaats: Plaats, sleutel: str, dingen: Iterable[object]) -> list[tuple[Plaats, str]]:
    return [((*plaats, nummer, sleutel), getattr(ding, sleutel)) for nummer, ding in enumerate(dingen)]


def _dubbel(reeks: list[tuple[Plaats, str]]) -> list[Fout]:
    gezien: dict[str, Plaats] = {}
    fouten = []
    for plaats, waarde in reeks:
        if waarde in gezien:
            fouten.append(Fout(plaats, f"{kort_citaat(waarde)} staat er al: {schrijf_plaats(gezien[waarde])}"))
        else:
            gezien[waarde] = plaats
    return fouten
