"""No reference to what does not exist, and no follower that leads back to itself."""

from collections.abc import Sequence

from casus.controle.kenmerken import Plaats
from casus.controle.omgeving import Omgeving
from casus.model import Casus, Model
from casus.model.kenmerken import loop_door, verwijzingen
from casus.model.lijsten import EVALUATIELIJSTEN, ITEMLIJSTEN, Evaluatielijsten
from casus.model.velden import kort_citaat
from casus.plaats import Fout

_WAAR = {
    "betrokkenen": "staat niet bij de betrokkenen van deze casus",
    "gebeurtenissen": "staat niet bij de gebeurtenissen van deze casus",
    "inzetten": "staat niet bij de inzet van deze casus",
    "item": "staat in geen lijst van deze casus",
    "aspecten": "staat niet bij de aspecten van het onderzoek",
    "prijslijst": "staat niet in de prijslijst",
    "casussen": "staat niet bij de casussen",
    "aandachtspunten": "staat niet bij de aandachtspunten",
}


def controleer_casusverwijzingen(casus: Casus, omgeving: Omgeving, plaats: Plaats) -> list[Fout]:
    """References of one case: to its own items, to aspects, deelaspecten and price lines."""
    bekend = {lijst: {ding.id for ding in getattr(casus, lijst)} for lijst in ITEMLIJSTEN}
    bekend["item"] = set().union(*bekend.values())
    bekend["aspecten"] = omgeving.aspecten
    bekend["prijslijst"] = set(omgeving.prijzen)
    fouten = []
    for pad, ding in loop_door(casus, plaats):
        for eigen, naar, waarde in verwijzingen(ding):
            if waarde not in bekend[naar]:
                fouten.append(Fout((*pad, *eigen), f"{kort_citaat(waarde)} {_WAAR[naar]}"))
        deel = getattr(ding, "deelaspect", None)
        if deel is not None and not omgeving.kent_deelaspect(ding.aspect, deel):  # type: ignore[attr-defined]
            fouten.append(Fout((*pad, "deelaspect"), f"{kort_citaat(deel)} is geen onderdeel van dit aspect"))
    return [*fouten, *_kringen(casus, plaats)]


def controleer_verwijzingen(lijsten: Evaluatielijsten, casussen: set[str], omgeving: Omgeving) -> list[Fout]:
    """References outside the cases: of points, panels, principles, actions and settings; ``casussen`` are ids."""
    bekend = {
        "aspecten": omgeving.aspecten,
        "casussen": casussen,
        "aandachtspunten": {punt.id for punt in lijsten.aandachtspunten},
    }
    fouten = []
    delen: list[tuple[str, Sequence[Model]]] = [("onderzoek", [omgeving.onderzoek])]
    delen += [(naam, getattr(lijsten, naam)) for naam in EVALUATIELIJSTEN if naam != "teksten"]
    for naam, dingen in delen:
        for nummer, ding in enumerate(dingen):
            begin: Plaats = (naam,) if naam == "onderzoek" else (naam, nummer)
            for pad, deel in loop_door(ding, begin):
                for eigen, naar, waarde in verwijzingen(deel):
                    if waarde not in bekend[naar]:
                        fouten.append(Fout((*pad, *eigen), f"{kort_citaat(waarde)} {_WAAR[naar]}"))
    for nummer, punt in enumerate(lijsten.aandachtspunten):
        for plek_nummer, plek in enumerate(punt.lees_meer):
            aspect, _, onderdeel = plek.partition(":")
            pad = ("aandachtspunten", nummer, "lees_meer", plek_nummer)
            if aspect not in omgeving.aspecten:
                fouten.append(Fout(pad, f"{kort_citaat(aspect)} {_WAAR['aspecten']}"))
            elif onderdeel and not omgeving.kent_deelaspect(aspect, onderdeel):
                fouten.append(Fout(pad, f"{kort_citaat(onderdeel)} is geen onderdeel van dit aspect"))
    return fouten


def _kringen(casus: Casus, plaats: Plaats) -> list[Fout]:
    volgt = {iemand.id: iemand.volgt_op for iemand in casus.betrokkenen}
    fouten = []
    for nummer, iemand in enumerate(casus.betrokkenen):
        gezien: set[str] = set()
        vorige = iemand.volgt_op
        while vorige is not None and vorige != iemand.id and vorige not in gezien:
            gezien.add(vorige)
            vorige = volgt.get(vorige)
        if vorige == iemand.id:
            pad = (*plaats, "betrokkenen", nummer, "volgt_op")
            fouten.append(Fout(pad, f"{kort_citaat(iemand.id)} volgt zo zichzelf op"))
    return fouten
