"""Nothing that ends before it begins, or comes before what it follows; and no empty window that counts."""

from datetime import date

from casus.controle.kenmerken import Plaats
from casus.datums import einde_in_woorden, in_woorden, laatst, laatst_met_marge, vroegst, vroegst_met_marge
from casus.model import Casus, Doel, Voorziening
from casus.plaats import Fout
from casus.venster import bepaal_venster, telt_mee


def controleer_tijd(casus: Casus, peildatum: date, plaats: Plaats) -> list[Fout]:
    """All faults of time in one case."""
    fouten = _periode(casus.periode_van, casus.periode_tot, peildatum, (*plaats, "periode_tot"))
    for lijst in ("betrokkenen", "inzetten", "regieperioden"):
        for nummer, ding in enumerate(getattr(casus, lijst)):
            fouten += _periode(ding.van, ding.tot, peildatum, (*plaats, lijst, nummer, "tot"))
    for nummer, voorziening in enumerate(casus.voorzieningen):
        fouten += _volgorde_voorziening(voorziening, peildatum, (*plaats, "voorzieningen", nummer))
    for nummer, doel in enumerate(casus.doelen):
        fouten += _volgorde_doel(doel, (*plaats, "doelen", nummer))
    for lijst in ("gebeurtenissen", "inzetten"):
        for nummer, ding in enumerate(getattr(casus, lijst)):
            if ding.scenario == "referentie" and casus.referentie is None:
                bericht = "hoort bij wat anders zou zijn gegaan, maar deze casus heeft nog geen referentie"
                fouten.append(Fout((*plaats, lijst, nummer, "scenario"), bericht))
    if not fouten and telt_mee(casus) and bepaal_venster(casus, peildatum).leeg:
        bericht = "het verhaal begint na het gesprek of de peildatum: er zijn geen dagen"
        fouten.append(Fout((*plaats, "periode_van"), bericht))
    return fouten


def _periode(van: str | None, tot: str | None, peildatum: date, plaats: Plaats) -> list[Fout]:
    if van is None or tot is None:
        return []
    if tot == "..":
        if vroegst(van) > peildatum:
            return [Fout(plaats, f"loopt nog, maar begint pas na de peildatum ({in_woorden(van)})")]
    elif laatst(tot) < vroegst(van):
        return [Fout(plaats, f"het einde ({in_woorden(tot)}) ligt voor het begin ({in_woorden(van)})")]
    return []


def _na(eerst: str | None, later: str | None, peildatum: date | None, plaats: Plaats) -> list[Fout]:
    """A fault where ``later`` cannot lie after ``eerst``, even with margins; ``..`` stands for ``peildatum``."""
    if eerst is None or later is None or eerst == "..":
        return []
    if later == "..":
        if peildatum is None or peildatum >= vroegst_met_marge(eerst):
            return []
    elif laatst_met_marge(later) >= vroegst_met_marge(eerst):
        return []
    return [Fout(plaats, f"kan niet: {einde_in_woorden(later)} ligt voor {in_woorden(eerst)}")]


def _volgorde_voorziening(voorziening: Voorziening, peildatum: date, plaats: Plaats) -> list[Fout]:
    melding = voorziening.gemeld or voorziening.aangevraagd
    besloten = voorziening.besloten
    if besloten is None and voorziening.uitkomst == "lopend":
        besloten = ".."
    fouten = [
        *_na(melding, besloten, peildatum, (*plaats, "besloten")),
        *_na(voorziening.besloten, voorziening.gestart, peildatum, (*plaats, "gestart")),
        *_na(melding, voorziening.gestart, peildatum, (*plaats, "gestart")),
        *_na(voorziening.gestart, voorziening.beeindigd, peildatum, (*plaats, "beeindigd")),
    ]
    if voorziening.gestart == "..":
        if voorziening.beeindigd is not None:
            fouten.append(Fout((*plaats, "beeindigd"), "kan niet gestopt zijn zolang er nog op gewacht wordt"))
        if voorziening.uitkomst not in (None, "toegekend"):
            bericht = "er wordt nog gewacht: dan kan de uitkomst alleen 'toegekend' zijn"
            fouten.append(Fout((*plaats, "uitkomst"), bericht))
    return fouten


def _volgorde_doel(doel: Doel, plaats: Plaats) -> list[Fout]:
    return _na(doel.gesteld, doel.afgerond, None, (*plaats, "afgerond"))
