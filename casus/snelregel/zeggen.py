"""Says back in words what a line was read as, before Enter adds it."""

from casus.datums import einde_in_woorden, in_woorden
from casus.model import Casus
from casus.snelregel.lezen import Gelezen
from casus.woorden import lijstnaam, woord

_BELEVING = {-2: "heel zwaar", -1: "zwaar", 0: "gaat wel", 1: "goed", 2: "heel goed"}


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
        delen.append("verteld door " + " en ".join(namen[wie] for wie in gelezen.door))
    if gelezen.toelichting:
        delen.append(gelezen.toelichting)
    zin = " · ".join(deel for deel in delen if deel)
    if gelezen.vragen:
        return f"{zin} — nog uitzoeken: {'; '.join(gelezen.vragen)}", "vraag"
    return zin, "notitie" if gelezen.lijst == "notities" else "goed"


def _naam(gelezen: Gelezen) -> str:
    if gelezen.lijst == "notities":
        return "notitie, zonder datum"
    if gelezen.lijst == "belevingen":
        return "beleving bij het gekozen item"
    if gelezen.lijst == "gebeurtenissen":
        soort = woord("soort_gebeurtenis", gelezen.velden["soort"])
        return "gebeurtenis" if gelezen.velden["soort"] == "overig" else soort
    naam = lijstnaam(gelezen.lijst)
    return f"{naam}, bij wat er al staat" if gelezen.doel else naam


def _tijd(gelezen: Gelezen) -> str:
    begin = in_woorden(gelezen.datum or "")
    soort = gelezen.extra.get("soort")
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
    if gelezen.lijst == "gebeurtenissen":
        delen.append("met " + ", ".join(namen[wie] for wie in velden["betrokkenen"]) if velden["betrokkenen"] else "")
    if "vorm" in velden:
        delen.append(woord("vorm", velden["vorm"]))
    for veld in ("betrokkene", "houder"):
        if veld in velden:
            delen.append(namen.get(velden[veld] or "", "niemand" if veld == "houder" else ""))
    if velden.get("onduidelijk"):
        delen.append("onduidelijk")
    if "aantal" in velden:
        per = f" {woord('per', velden['per'])}" if velden.get("per") and velden["per"] != "totaal" else ""
        delen.append(f"{velden['aantal'].replace('.', ',')} {woord('eenheid', velden['eenheid'])}{per}")
    if "uitkomst" in velden:
        delen.append(woord("uitkomst", velden["uitkomst"]))
    if "soort" in velden and gelezen.lijst == "betrokkenen":
        delen.append(woord("soort_betrokkene", velden["soort"]))
    for veld in ("titel", "omschrijving", "aanduiding"):
        if velden.get(veld):
            delen.append(f"‘{velden[veld]}’")
    return delen
