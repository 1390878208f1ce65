"""The costs of one case, where they were asked.

Source: calculation rules, section Costs.
"""

from aspects.kosten.omslag import bepaal_omslag
from aspects.kosten.posten import maak_post
from aspects.kosten.scenario import is_prijspeil_gemengd, tel_scenario
from aspects.kosten.uitkomst import KostenUitkomst
from aspects.kosten.verschil import bereken_verschil
from casus.controle.omgeving import Omgeving
from casus.model import Casus
from casus.perioden import Stuk
from casus.venster import bepaal_venster


def bereken_kosten(casus: Casus, omgeving: Omgeving) -> KostenUitkomst | None:
    """What the support of one case cost, in euro; None where costs were not asked, which is not zero."""
    if casus.uitgevraagd.get("kosten") != "ja":
        return None
    peildatum = omgeving.peildatum
    venster = Stuk.uit(bepaal_venster(casus, peildatum))
    regels = [(inzet, maak_post(inzet, venster, peildatum, omgeving)) for inzet in casus.inzetten]
    interventie, referentie = tel_scenario(regels, "interventie"), tel_scenario(regels, "referentie")
    betaald = [post for _, post in regels if post is not None and post.aard == "betaald"]
    verschil = bereken_verschil(interventie, referentie) if casus.referentie is not None else None
    return KostenUitkomst(
        interventie=interventie,
        referentie=referentie,
        prijspeil_gemengd=is_prijspeil_gemengd(betaald, omgeving.onderzoek.prijspeil),
        verschil=verschil,
        omslag=bepaal_omslag(betaald, verschil, peildatum),
    )
