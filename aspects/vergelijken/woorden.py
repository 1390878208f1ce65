"""The first contact and the steps after it in Dutch words; what is vague stays vague.

Source: calculation rules, Dates (what was said is repeated) and Waiting (at least and at most).
"""

from datetime import date

from aspects.vergelijken.momenten import Eerste
from aspects.vergelijken.route import Route, Stap
from casus.datums import dagen_in_woorden, in_lopende_zin, maak_interval
from casus.model import Casus

NIET_GENOEMD = "niet genoemd"
_VERSCHILLEND = "mensen vertellen dit verschillend"
_NA = {"huisbezoek": "huisbezoek", "besluit": "besluit", "hulp": "hulp van buiten het team"}
_NAMEN = 3
_LAATSTE = date.max.toordinal()


def zeg_wanneer(eerste: Eerste) -> str:
    """When it was, to stand in a sentence: as it was said where one thing can be it, else from which day to which."""
    if len(eerste.van) == 1 and not eerste.betwist:
        return in_lopende_zin(eerste.van[0].datum)
    van, tot = (date.fromordinal(max(1, min(_LAATSTE, dag))).isoformat() for dag in eerste.dagen)
    tekst = in_lopende_zin(van if van == tot else maak_interval(van, tot))
    return f"{tekst} ({_VERSCHILLEND})" if eerste.betwist else tekst


def zeg_contact(casus: Casus, eerste: Eerste | None) -> str:
    """The first contact of a story in a sentence, with what it was; or that nobody told of it."""
    if eerste is None:
        return (
            "Van dit verhaal is het eerste contact niet bekend: er is geen aanmelding, en niets waar het gebiedsteam "
            "bij was."
        )
    namen = _noem(casus, eerste)
    if eerste.dagen.van == eerste.dagen.tot or len(namen) == 1:
        return f"Eerste contact: {zeg_wanneer(eerste)}, {namen[0]}."
    rest = [*namen[1:_NAMEN], *(["iets anders"] if len(namen) > _NAMEN else [])]
    return f"Eerste contact: {zeg_wanneer(eerste)}. Dat was {', '.join([namen[0], *rest[:-1]])} of {rest[-1]}."


def zeg_nulpunt(eerste: Eerste) -> str:
    """Where month 0 is drawn, where the first contact is not one exact day; '' where it is."""
    if eerste.dagen.van == eerste.dagen.tot:
        return ""
    midden = in_lopende_zin(date.fromordinal(max(1, min(_LAATSTE, eerste.midden))).isoformat())
    onzeker = dagen_in_woorden(eerste.dagen.tot - eerste.dagen.van)
    return f"Maand 0 is getekend bij {midden}. Dat kan tot {onzeker} schelen."


def zeg_dagen(dagen: tuple[int, int]) -> str:
    """A number of days with its range: 'dezelfde dag', '12 dagen', 'hooguit 20 dagen', '12 tot 43 dagen'."""
    minste, meeste = dagen
    if minste == meeste:
        return "dezelfde dag" if meeste == 0 else dagen_in_woorden(meeste)
    return f"hooguit {dagen_in_woorden(meeste)}" if minste == 0 else f"{minste} tot {dagen_in_woorden(meeste)}"


def zeg_stap(stap: Stap) -> str:
    """One step: how long after (or before) the aanmelding, and when; 'niet genoemd' where nobody told of it."""
    if stap.eerste is None:
        return NIET_GENOEMD
    wanneer = zeg_wanneer(stap.eerste)
    if stap.dagen is None:
        return wanneer
    twijfel = ""
    if not stap.eerste.zeker:
        twijfel = ", als het ervoor was" if stap.soort == "signaal" else ", als het erna was"
    return f"{zeg_dagen(stap.dagen)} ({wanneer}{twijfel})"


def vertel_route(route: Route) -> str:
    """The way of one story in a few sentences, in the order of the steps."""
    aanmelding = route.stap("aanmelding")
    if aanmelding.eerste is None:
        return "De aanmelding is niet genoemd. Daarom zijn er geen dagen te tellen."
    zinnen = [f"De aanmelding: {zeg_wanneer(aanmelding.eerste)}."]
    signaal = route.stap("signaal")
    if signaal.dagen is not None:
        zinnen.insert(0, f"Van het eerste signaal tot de aanmelding: {zeg_dagen(signaal.dagen)}.")
    for soort, naam in _NA.items():
        stap = route.stap(soort)
        erna = "niet genoemd" if stap.dagen is None else zeg_dagen(stap.dagen)
        zinnen.append(f"Van aanmelding tot eerste {naam}: {erna}.")
    return " ".join(zinnen)


def _noem(casus: Casus, eerste: Eerste) -> list[str]:
    """What it can have been, in the words of the story: an aanmelding first, then other events, then support."""
    kan = {(m.lijst, m.item) for m in eerste.van}
    gebeurtenissen = [g for g in casus.gebeurtenissen if ("gebeurtenissen", g.id) in kan]
    teksten = [g.titel for g in sorted(gebeurtenissen, key=lambda g: g.soort != "aanmelding")]
    teksten += [i.omschrijving for i in casus.inzetten if ("inzetten", i.id) in kan]
    return list(dict.fromkeys(f"‘{tekst}’" for tekst in teksten))
