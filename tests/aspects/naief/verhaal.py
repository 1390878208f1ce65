"""What several parts ask of one case: was it asked, who is who, when was the first aanmelding."""

from tests.aspects.naief.datums import Rauw, Venster, bereik, lees_moment, zeker

VORMEN = ("inwoner", "dagelijks", "bureaucratisch", "hoofdlijnen", "opdrachtgevend")
TELT_STATUS = ("sessie_gehouden", "uitgewerkt", "geverifieerd")


def is_gevraagd(casus: Rauw, onderwerp: str) -> bool:
    return (casus.get("uitgevraagd") or {}).get(onderwerp) == "ja"


def reden_van_uitsluiting(casus: Rauw) -> str | None:
    if casus["status"] not in TELT_STATUS:
        return "status"
    if (casus.get("toestemming") or {}).get("status") != "gegeven":
        return "toestemming"
    return None


def betrokkenen_op_id(casus: Rauw) -> dict[str, Rauw]:
    return {iemand["id"]: iemand for iemand in casus.get("betrokkenen", [])}


def scenario_van(ding: Rauw) -> str:
    return ding.get("scenario") or "interventie"


def inzetten_van_derden(casus: Rauw) -> list[Rauw]:
    """Bought-in support: of ondersteuners not of lijn 0, not paid by nobody, not only in the referentie."""
    wie = betrokkenen_op_id(casus)
    gevonden = []
    for inzet in casus.get("inzetten", []):
        gever = wie[inzet["betrokkene"]]
        if scenario_van(inzet) == "referentie" or inzet.get("financier") == "vrijwillig":
            continue
        if gever["soort"] == "ondersteuner" and gever.get("lijn") != 0:
            gevonden.append(inzet)
    return gevonden


def regiedagen(casus: Rauw, venster: Venster, vorm: str) -> list[int]:
    """The days on which the form could be missed: W."""
    laatste_dagen = []
    for gebeurtenis in casus.get("gebeurtenissen", []):
        if gebeurtenis["soort"] != "aanmelding" or scenario_van(gebeurtenis) == "referentie":
            continue
        moment = lees_moment(gebeurtenis["datum"])
        if moment.vroeg <= venster.einde and moment.laat >= venster.begin:
            laatste_dagen.append(moment.laat)
    begin = min(laatste_dagen) if laatste_dagen else venster.zeker_van
    dagen = list(bereik(begin, venster.zeker_tot))
    if vorm == "opdrachtgevend":
        stukken = [zeker(inzet, venster) for inzet in inzetten_van_derden(casus)]
        dagen = [dag for dag in dagen if any(dag in stuk for stuk in stukken)]
    return dagen
