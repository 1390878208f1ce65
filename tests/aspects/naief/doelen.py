"""Goals and how long nobody looked back; self-reliance at the begin and the end."""

from tests.aspects.naief.datums import Rauw, Venster, is_betwist, lees_moment
from tests.aspects.naief.getallen import mediaan
from tests.aspects.naief.verhaal import is_gevraagd
from tests.aspects.naief.waardering import telt_perspectief


def bereken_doelen(casus: Rauw, venster: Venster, drempel: int) -> Rauw | None:
    if not is_gevraagd(casus, "doelen"):
        return None
    doelen = casus.get("doelen", [])
    langste: dict[str, int | None] = {}
    langdurig, signalen = [], []
    for doel in doelen:
        einde = _einde(doel, venster)
        langste[doel["id"]] = stap = None if einde is None else _langste_stap(doel, einde)
        if einde is None or stap is None or is_betwist(doel):
            continue
        if stap > drempel:
            signalen.append(doel["id"])
        if einde - lees_moment(doel["gesteld"]).laat > drempel:
            langdurig.append(doel)
    return {
        "aantal": len(doelen),
        "langdurig": len(langdurig),
        "zonder_tussenevaluatie": sum(not doel.get("evaluaties") for doel in langdurig),
        "langste_zonder_evaluatie_dagen": langste,
        "signalen": signalen,
    }


def _einde(doel: Rauw, venster: Venster) -> int | None:
    if doel.get("afgerond"):
        return min(lees_moment(doel["afgerond"]).vroeg, venster.peildatum)
    return venster.zeker_tot if venster.einde_bekend else None


def _langste_stap(doel: Rauw, einde: int) -> int:
    gesteld = lees_moment(doel["gesteld"])
    uiterste = lees_moment(doel["afgerond"]).laat if doel.get("afgerond") else einde
    keren = [lees_moment(e["datum"]) for e in doel.get("evaluaties", [])]
    keren = sorted((e for e in keren if e.laat >= gesteld.vroeg and e.vroeg <= uiterste), key=lambda e: e.vroeg)
    geweest, stappen = [gesteld.laat], []
    for keer in keren:
        stappen.append(max(min(keer.vroeg, einde) - max(geweest), 0))
        geweest.append(keer.laat)
    stappen.append(max(einde - max(geweest), 0))
    return max(stappen)


def bereken_zelfredzaamheid(casus: Rauw) -> Rauw:
    scores = [z for z in casus.get("zelfredzaamheid", []) if telt_perspectief(casus, z["beoordelaar"])]
    uitkomst: Rauw = {}
    for domein in {z["domein"] for z in scores}:
        begin = [z["score"] for z in scores if z["domein"] == domein and z["moment"] == "begin"]
        eind = [z["score"] for z in scores if z["domein"] == domein and z["moment"] == "eind"]
        uitkomst[domein] = {
            "begin": mediaan(begin) if begin else None,
            "eind": mediaan(eind) if eind else None,
            "verschil": mediaan(eind) - mediaan(begin) if begin and eind else None,
        }
    return uitkomst
