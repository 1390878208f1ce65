"""Commissioned support that nobody looked back on. Source: calculation rules, section Regie (last paragraph)."""

from aspects.regievenster import bepaal_regievenster, vind_inzet_van_derden
from aspects.stukken import doorsnijd, tel_dagen, voeg_samen
from casus.controle.omgeving import Omgeving
from casus.model import Casus
from casus.perioden import bepaal_zeker


def vind_ingekocht(casus: Casus, omgeving: Omgeving) -> tuple[str, ...] | None:
    """Ids of commissioned support without evaluation that certainly holds long, in the order of the case.

    Longer than ``evaluatie_drempel_dagen`` days of the window of regie opdrachtgevend; None where that
    form was not asked. Source: calculation rules, Regie (ingekocht_zonder_evaluatie).
    """
    if casus.uitgevraagd.get("regie_opdrachtgevend") != "ja":
        return None
    peildatum = omgeving.peildatum
    venster = bepaal_regievenster(casus, peildatum, "opdrachtgevend")
    zonder = [i for i in vind_inzet_van_derden(casus) if not i.evaluaties]
    zeker = {i.id: voeg_samen([bepaal_zeker(i.van, i.tot, peildatum, i.betwist)]) for i in zonder}
    drempel = omgeving.onderzoek.evaluatie_drempel_dagen
    return tuple(id for id, dagen in zeker.items() if tel_dagen(doorsnijd(venster, dagen)) > drempel)
