"""The same story told more exactly: each date replaced by one that means fewer days, the file still valid.

A telling d' is more exact than d where all it can mean, margin included, d could mean too:
vroegst(d) - marge(d) <= vroegst(d') - marge(d') and laatst(d') + marge(d') <= laatst(d) + marge(d).
"""

import copy
from datetime import date
from typing import Any

from tests.aspects.gevallen import maak_volgorde
from tests.aspects.gevallen_datums import Kiezer, kan_na, schrijf
from tests.aspects.naief.datums import lees_dag, lees_moment, lees_venster
from tests.aspects.naief.verhaal import reden_van_uitsluiting, scenario_van

Rauw = dict[str, Any]


def verfijn_datum(k: Kiezer, tekst: str, ook_erna: bool = True) -> str:
    """A more exact telling; without ``ook_erna`` one that does not lie after the last day the words mean."""
    moment = lees_moment(tekst)
    vroeg, laat = max(moment.vroeg, 1), moment.laat if ook_erna else moment.laatst
    een = vroeg + (laat - vroeg) * k.getal(256) // 255
    ander = een + (laat - een) * k.getal(256) // 255
    maand = lees_moment(schrijf(een, "maand"))
    soort = k.getal(6)
    if soort == 0 or (moment.vroegst == moment.laatst and moment.marge == 0):
        return tekst
    if soort == 1 and vroeg <= maand.vroegst and maand.laatst <= laat:
        return schrijf(een, "maand")
    if soort == 2 and een - 15 >= vroeg and een + 15 <= laat:
        return schrijf(een, "dag", "~")
    if soort == 3:
        return f"[{schrijf(een, 'dag')}..{schrijf(ander, 'dag')}]"
    return schrijf(een, "dag")


def verfijn_periode(k: Kiezer, periode: Rauw, peil: int, einde: int) -> Rauw:
    """A period told more exactly; an end nobody knows may become a day up to ``einde``, that of the window."""
    nieuw = dict(periode)
    nieuw["van"] = verfijn_datum(k, periode["van"], ook_erna=bool(periode.get("tot")))
    van = lees_moment(nieuw["van"])
    if periode.get("tot") == "..":
        return nieuw if van.vroegst <= peil else periode
    if periode.get("tot"):
        nieuw["tot"] = verfijn_datum(k, periode["tot"])
    elif k.kans(2) and van.laat <= einde:
        nieuw["tot"] = schrijf(van.laat + (einde - van.laat) * k.getal(256) // 255, "dag")
    if nieuw.get("tot") and lees_moment(nieuw["tot"]).laatst < van.vroegst:
        return periode
    return nieuw


def verfijn_casus(k: Kiezer, casus: Rauw, peil: int) -> Rauw:
    """The case told more exactly, as far as the rules promise that certain claims stay.

    They do not where an aanmelding comes to lie in the casus window or out of it (then W starts elsewhere),
    where nobody knows when the story ended (then W is the one day on which its begin is certain), or where the
    window gets longer (an end nobody knows runs along with it): in these the case's own dates stay as they are.
    """
    nieuw = copy.deepcopy(casus)
    for gebeurtenis in nieuw.get("gebeurtenissen", []):
        gebeurtenis["datum"] = verfijn_datum(k, gebeurtenis["datum"])
    _verfijn_kop(k, nieuw)
    if not _past(casus, nieuw, peil):
        nieuw.update({naam: casus[naam] for naam in ("periode_van", "periode_tot", "gebeurtenissen")})
    dagen = lees_venster(nieuw, peil).dagen
    einde = dagen[-1] if dagen else 0
    for lijst in ("inzetten", "regieperioden"):
        nieuw[lijst] = [verfijn_periode(k, periode, peil, einde) for periode in nieuw.get(lijst, [])]
    nieuw["voorzieningen"] = [_verfijn_voorziening(k, v, peil) for v in nieuw.get("voorzieningen", [])]
    nieuw["doelen"] = [_verfijn_doel(k, doel) for doel in nieuw.get("doelen", [])]
    return nieuw


def _verfijn_kop(k: Kiezer, casus: Rauw) -> None:
    tot = casus.get("periode_tot")
    if tot or casus.get("sessiedatum"):
        casus["periode_van"] = verfijn_datum(k, casus["periode_van"])
    if tot and tot != "..":
        casus["periode_tot"] = verfijn_datum(k, tot, ook_erna=False)


def _past(oud: Rauw, nieuw: Rauw, peil: int) -> bool:
    """Whether the new head of the case is valid, and asks of the same aanmeldingen."""
    tot = nieuw.get("periode_tot")
    van = lees_moment(nieuw["periode_van"]).vroegst
    if tot == ".." and van > peil:
        return False
    if tot and tot != ".." and lees_moment(tot).laatst < van:
        return False
    if reden_van_uitsluiting(oud) is None and not lees_venster(nieuw, peil).dagen:
        return False
    return _aanmeldingen(oud, peil) == _aanmeldingen(nieuw, peil)


def _aanmeldingen(casus: Rauw, peil: int) -> set[str]:
    dagen = lees_venster(casus, peil).dagen
    gevonden = set()
    for gebeurtenis in casus.get("gebeurtenissen", []):
        moment = lees_moment(gebeurtenis["datum"])
        kan = bool(dagen) and moment.vroeg <= dagen[-1] and moment.laat >= dagen[0]
        if kan and gebeurtenis["soort"] == "aanmelding" and scenario_van(gebeurtenis) != "referentie":
            gevonden.add(gebeurtenis["id"])
    return gevonden


def _verfijn_voorziening(k: Kiezer, voorziening: Rauw, peil: int) -> Rauw:
    nieuw = dict(voorziening)
    for naam in ("gemeld", "aangevraagd", "besloten", "gestart", "beeindigd"):
        if nieuw.get(naam) and nieuw[naam] != "..":
            nieuw[naam] = verfijn_datum(k, nieuw[naam])
    return nieuw if maak_volgorde(nieuw, peil) == nieuw else voorziening


def _verfijn_doel(k: Kiezer, doel: Rauw) -> Rauw:
    nieuw = {**doel, "gesteld": verfijn_datum(k, doel["gesteld"])}
    nieuw["evaluaties"] = [{"datum": verfijn_datum(k, e["datum"])} for e in doel.get("evaluaties", [])]
    if doel.get("afgerond"):
        nieuw["afgerond"] = verfijn_datum(k, doel["afgerond"])
        if not kan_na(nieuw["gesteld"], nieuw["afgerond"]):
            return doel
    return nieuw


def verfijn_bestand(k: Kiezer, bestand: Rauw) -> Rauw:
    """Every case of the file told more exactly."""
    peil = lees_dag(bestand["onderzoek"]["peildatum"])
    return {**bestand, "casussen": [verfijn_casus(k, casus, peil) for casus in bestand["casussen"]]}


def betwist_bestand(k: Kiezer, bestand: Rauw) -> Rauw:
    """The file with another telling beside some of its items."""
    nieuw = copy.deepcopy(bestand)
    for casus in nieuw["casussen"]:
        for lijst in ("gebeurtenissen", "inzetten", "regieperioden", "voorzieningen", "doelen"):
            for ding in casus[lijst]:
                if k.kans(2):
                    ding["lezingen"] = [{"verteld_door": ["b0"], "tekst": "het ging anders"}]
    return nieuw


def dagen_van(runs: list[Rauw]) -> set[int]:
    """The days of some runs of the key figures."""
    return {
        dag
        for run in runs
        for dag in range(date.fromisoformat(run["van"]).toordinal(), date.fromisoformat(run["tot"]).toordinal() + 1)
    }
