"""What people answer to a stretch without regie: who it was, why nobody, or that it was missed."""

from dataclasses import dataclass
from datetime import date, timedelta

from casus.bewerken.items import nieuw_kenmerk
from casus.datums import laatst, vroegst
from casus.model import Casus, Gebeurtenis, Regieperiode
from casus.model.keuzes import Duiding, Vorm
from casus.perioden import bepaal_zeker
from casus.stappen import Zet

CONTACT = (
    "aanmelding", "huisbezoek", "contact", "start", "overdracht", "evaluatie", "overleg", "casusbespreking",
)  # fmt: skip
_DAG = timedelta(days=1)


@dataclass(frozen=True)
class Afsluiting:
    """After this end and before the next contact regie may not have been needed: the days ``van`` to ``tot``."""

    einde: Gebeurtenis
    van: date
    tot: date


def vul_regie(
    vorm: Vorm, van: date, tot: date, *, houder: str | None = None, onduidelijk: bool = False,
    duiding: Duiding | None = None,
) -> Zet:  # fmt: skip
    """A new period of regie on exactly these days."""
    return Zet(
        "regieperioden",
        Regieperiode(
            id=nieuw_kenmerk("regieperioden"), vorm=vorm, houder=houder, onduidelijk=onduidelijk, duiding=duiding,
            van=van.isoformat(), tot=tot.isoformat(),
        ),
    )  # fmt: skip


def maak_gedeeld(casus: Casus, vorm: Vorm, van: date, tot: date, peildatum: date) -> list[Zet]:
    """Every period of this form that certainly holds in these days, with a holder, becomes samen-regie."""
    eerste, laatste = van.toordinal(), tot.toordinal()
    uit = []
    for periode in casus.regieperioden:
        if periode.vorm != vorm or periode.houder is None or periode.onduidelijk or periode.gedeeld:
            continue
        zeker = bepaal_zeker(periode.van, periode.tot, peildatum, periode.betwist)
        if max(zeker.van, eerste) <= min(zeker.tot, laatste):
            uit.append(Zet("regieperioden", periode.model_copy(update={"gedeeld": True}), periode))
    return uit


def zoek_afsluiting(casus: Casus, van: date, tot: date) -> Afsluiting | None:
    """The last *einde* before or in these days after which there was no contact, with the days until the next.

    None where there is none: then there is no reason to think that regie was not needed.
    """
    echt = [g for g in casus.gebeurtenissen if g.scenario != "referentie"]
    einden = sorted((g for g in echt if g.soort == "einde" and laatst(g.datum) < tot), key=lambda g: laatst(g.datum))
    contacten = sorted(vroegst(g.datum) for g in echt if g.soort in CONTACT)
    for einde in reversed(einden):
        na = laatst(einde.datum) + _DAG
        volgend = next((dag for dag in contacten if dag >= na), None)
        begin, slot = max(van, na), tot if volgend is None else min(tot, volgend - _DAG)
        if begin <= slot:
            return Afsluiting(einde, begin, slot)
    return None
