"""Says back in words what a line was read as, before Enter adds it."""

from casus.datums import einde_in_woorden, in_woorden
from casus.model import Casus, Doel, Voorziening
from casus.model.kenmerken import veldkenmerk
from casus.snelregel.gelezen import Gelezen
from casus.woorden import lijstnaam, woord

_BELEVING = {-2: "heel zwaar", -1: "zwaar", 0: "gaat wel", 1: "goed", 2: "heel goed"}
_MEER = {"dagdeel": "dagdelen", "etmaal": "etmalen"}


def zeg_terug(gelezen: Gelezen, casus: Casus) -> tuple[str, str]:
    """The echo and its kind: 'leeg', 'goed', 'vraag' or 'notitie'."""
    if gelezen.leeg:
        return "", "leeg"
    namen = {iemand.id: iemand.aanduiding for iemand in casus.betrokkenen}
    delen = [_naam(gelezen)]
    if gelezen.datum:
        delen.append(_tijd(gelezen))
    delen += _inhoud(gelezen, namen)
    if gelezen.door:
        delen.append("verteld door " + " en ".join(namen.get(wie, wie) for wie in gelezen.door))
    if gelezen.toelichting:
        delen.append(gelezen.toelichting)
    zin = " · ".join(deel for deel in delen if deel)
    if gelezen.vragen:
        return f"{zin} — nog uitzoeken: {'; '.join(gelezen.vragen)}", "vraag"
    return zin, "notitie" if gelezen.lijst == "notities" else "goed"


def _naam(gelezen: Gelezen) -> str:
    if gelezen.lijst == "notities":
        return "notitie, zonder datum" if gelezen.extra.get("zonder_datum") else "notitie"
    if gelezen.lijst == "belevingen":
        return "beleving bij het gekozen item"
    if gelezen.lijst == "gebeurtenissen":
        soort = gelezen.velden.get("soort", "overig")
        return "gebeurtenis" if soort == "overig" else woord("soort_gebeurtenis", soort)
    naam = lijstnaam(gelezen.lijst)
    return f"{naam}, bij wat er al staat" if gelezen.doel else naam


def _tijd(gelezen: Gelezen) -> str:
    begin = in_woorden(gelezen.datum or "")
    soort = gelezen.extra.get("soort")
    if gelezen.lijst == "voorzieningen":
        velden = [naam for naam, waarde in gelezen.velden.items() if waarde == gelezen.datum]
        return f"{veldkenmerk(Voorziening, velden[0]).titel.lower()} {begin}" if velden else begin
    if gelezen.lijst == "doelen" and "gesteld" not in gelezen.velden:
        return f"{veldkenmerk(Doel, 'streefdatum').titel.lower()} {begin}"
    if soort == "sinds":
        return f"sinds {begin}"
    if soort == "tot":
        return f"tot {begin}"
    return f"van {begin} tot {einde_in_woorden(gelezen.tot)}" if gelezen.tot else begin


def _inhoud(gelezen: Gelezen, namen: dict[str, str]) -> list[str]:
    velden = gelezen.velden
    if gelezen.lijst == "belevingen":
        return [_BELEVING[velden["score"]], namen.get(velden["betrokkene"] or "", ""), velden["woorden"]]
    delen = []
    if velden.get("betrokkenen"):
        delen.append("met " + ", ".join(namen.get(wie, wie) for wie in velden["betrokkenen"]))
    if "vorm" in velden:
        delen.append(woord("vorm", velden["vorm"]))
    for veld in ("betrokkene", "houder"):
        if veld in velden and not velden.get("onduidelijk"):
            delen.append(namen.get(velden[veld] or "", "niemand" if veld == "houder" else ""))
    if velden.get("onduidelijk"):
        delen.append("onduidelijk")
    if "aantal" in velden:
        delen.append(_hoeveel(velden["aantal"], velden["eenheid"], velden.get("per")))
    if "uitkomst" in velden:
        delen.append(woord("uitkomst", velden["uitkomst"]))
    if gelezen.lijst == "betrokkenen":
        delen.append(woord("soort_betrokkene", velden["soort"]) if "soort" in velden else "")
        delen.append(f"{velden['lijn']}e lijn" if "lijn" in velden else "")
    for veld in ("titel", "omschrijving", "aanduiding", "toelichting"):
        if velden.get(veld) and (veld != "toelichting" or velden[veld] != gelezen.tekst):
            delen.append(f"‘{velden[veld]}’")
    return delen


def _hoeveel(aantal: str, eenheid: str, per: str | None) -> str:
    naam = woord("eenheid", eenheid) if aantal == "1" else _MEER.get(eenheid, woord("eenheid", eenheid))
    return f"{aantal.replace('.', ',')} {naam} {woord('per', per)}" if per else f"{aantal.replace('.', ',')} {naam}"
