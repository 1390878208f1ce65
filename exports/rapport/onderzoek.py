"""Over het onderzoek: how the stories came about, who was there, how the sessions were, and what was checked by whom.

In the public edition no count below three, no date of a session, no role of one person and nobody's own words on a
session. Source: design of the report (6, over het onderzoek; two editions).
"""

from aspects.ervaringen import Ervaringen, tel_ervaringen, tel_toestemmingen
from aspects.panels import Gehoord, sorteer_gesprekken, vind_losse
from aspects.stoftellen import noem_aantal
from aspects.tellingen import schrijf_telling
from casus.datums import in_woorden
from casus.woorden import woord, woorden
from exports.rapport import openbaar as regels
from exports.rapport.instellingen import maak_instellingen
from exports.rapport.model import Aanhaling, Alinea, Deel, Hoofdstuk, Kop, Lijst, Tabel
from exports.rapport.nagekeken import maak_nagekeken
from exports.rapport.punten import UIT_PANEL, noem_uitspraak
from exports.rapport.selectie import maak_selectie
from exports.rapport.stof import Rapportstof
from exports.rapport.teksten import maak_tekst

_METHODE = (
    "Rond één inwoner of één gezin zitten mensen samen aan tafel: de inwoner, een naaste, een medewerker van het "
    "gebiedsteam en anderen die hielpen. Samen zetten zij op een tijdlijn wat er gebeurde.",
    "Daarnaast zeggen zij wat er anders zou zijn gegaan. Dan praten zij over alle aspecten: wat hielp, en wat niet.",
    "De verhalen zijn daarna naast elkaar gelegd. Het evaluatieteam las ze eerst zelf. Pas daarna keek het wat de "
    "computer in de getallen zag. Mensen kozen de aandachtspunten. Panels zeiden wat zij ervan vonden.",
    "Wie het anders ziet, houdt een eigen stem. Er is geen gemiddelde van gemaakt.",
)

_STREKKINGEN = {"bevestigt": "Klopt", "nuanceert": "Klopt deels", "weerspreekt": "Klopt niet", "nieuw": "Nieuw"}
_DEELNAME = {
    "ja": "Deden mee", "nee": "Wilden niet meedoen", "ingetrokken": "Deden mee en wilden later niet meer",
    "niet_gevraagd": "Genoemd, maar niet gevraagd om mee te doen",
}  # fmt: skip


def maak_onderzoek(stof: Rapportstof) -> Hoofdstuk:
    """The chapter."""
    delen: list[Deel] = [Kop(1, "Over het onderzoek", "onderzoek"), *maak_tekst(stof, "onderzoek")]
    delen += [Kop(2, "Hoe het ging", "onderzoek:methode"), *(Alinea(zin) for zin in _METHODE)]
    delen += _maak_stuurgroep(stof)
    delen += _maak_ervaringen(stof)
    delen += maak_selectie(stof)
    delen += _maak_toestemming(stof)
    delen += _maak_gesprekken(stof)
    delen += _maak_panels(stof)
    delen += maak_nagekeken(stof)
    delen += maak_instellingen(stof)
    return Hoofdstuk("onderzoek", tuple(delen))


def _maak_stuurgroep(stof: Rapportstof) -> list[Deel]:
    if not stof.onderzoek.stuurgroep:
        return []
    wie = stof.zeg(stof.onderzoek.stuurgroep).rstrip(".")
    return [Kop(2, "De stuurgroep", "onderzoek:stuurgroep"), Alinea(f"In de stuurgroep zaten: {wie}.")]


def _maak_ervaringen(stof: Rapportstof) -> list[Deel]:
    """How the sessions were: the text of the team, the counts, and in the internal edition who said what of it."""
    delen: list[Deel] = [Kop(2, "Ervaringen met de gesprekken", "onderzoek:ervaringen")]
    delen += maak_tekst(stof, "ervaringen")
    tel = tel_ervaringen(stof.casussen)
    if not tel.aantal:
        return [*delen, Alinea("Er is nog geen gesprek gehouden dat meetelt.")]
    delen.append(Lijst(tuple(_vertel_ervaringen(stof, tel))))
    if not stof.openbaar:
        delen += _maak_terugblik(stof)
    return delen


def _vertel_ervaringen(stof: Rapportstof, tel: Ervaringen) -> list[str]:
    zinnen = [f"Aan tafel zat een inwoner, of iemand namens de inwoner: in {_telling(stof, tel.inwoner_erbij)}."]
    # The answers add up to all: where one of them is small, none is said apart.
    if not stof.openbaar or all(n >= regels.KLEINSTE for n in (*tel.aan_tafel.values(), tel.niet_gezegd) if n):
        for antwoord, aantal in tel.aan_tafel.items():
            if aantal:
                zinnen.append(f"Zat de inwoner aan tafel? {_hoofdletter(antwoord)}: {aantal}.")
        if tel.niet_gezegd:
            zinnen.append(f"Van {tel.niet_gezegd} gesprekken is dat niet opgeschreven.")
    zinnen.append(f"Nieuwe afspraken: in {_telling(stof, tel.met_afspraken)}, {tel.afspraken} afspraken bij elkaar.")
    return zinnen


def _hoofdletter(antwoord: str) -> str:
    tekst = woord("inwoner_aan_tafel", antwoord)
    return tekst[:1].upper() + tekst[1:]


def _telling(stof: Rapportstof, aantal: int) -> str:
    if stof.openbaar and aantal < regels.KLEINSTE:
        return f"{regels.MINDER} van de {stof.aantal} verhalen"
    return schrijf_telling(aantal, stof.aantal)


def _maak_terugblik(stof: Rapportstof) -> list[Deel]:
    """What was said of each session; not of a story that must stay safe."""
    punten = tuple(
        f"{casus.code}: {' '.join(casus.terugblik.split())}"
        for casus in stof.casussen
        if casus.terugblik.strip() and casus.veiligheid != "strikt"
    )
    return [Alinea("Hoe het gesprek was, in de woorden van toen:"), Lijst(punten)] if punten else []


def _maak_toestemming(stof: Rapportstof) -> list[Deel]:
    """The legal ground, how consent was given, and what people who were asked to take part answered."""
    tel = tel_toestemmingen(stof.casussen)
    delen: list[Deel] = [
        Kop(2, "Toestemming", "onderzoek:toestemming"),
        Alinea(
            "Alleen verhalen met toestemming tellen mee. Ieder die meedeed, is het ook zelf gevraagd. Wie later niet "
            "meer wilde, is eruit gehaald."
        ),
        Alinea(f"De wettelijke grondslag van dit onderzoek: {woord('grondslag', stof.onderzoek.grondslag)}."),
    ]
    vormen = {woord("toestemmingsvorm", vorm) if vorm else "niet gezegd hoe": n for vorm, n in tel.per_vorm.items()}
    punten = [f"Toestemming gegeven, {vorm}: {noem_aantal(n, 'verhaal', 'verhalen')}." for vorm, n in vormen.items()]
    if stof.openbaar and any(aantal < regels.KLEINSTE for aantal in vormen.values()):
        # The forms add up to all: where one of them is small, none is counted.
        punten = [f"Toestemming gegeven: {' of '.join(vormen)}."]
    punten += [f"{_DEELNAME[status]}: {stof.schrijf_aantal(n)} mensen." for status, n in tel.deelnames.items()]
    return [*delen, Lijst(tuple(punten))] if punten else delen


def _maak_gesprekken(stof: Rapportstof) -> list[Deel]:
    """The sessions: in which years, who came; in the internal edition each with its day."""
    delen: list[Deel] = [Kop(2, "De gesprekken", "onderzoek:gesprekken")]
    dagen = sorted(casus.sessiedatum for casus in stof.casussen if casus.sessiedatum)
    if dagen:
        jaren = list(dict.fromkeys(dag[:4] for dag in dagen))
        wanneer = jaren[0] if len(jaren) == 1 else f"{jaren[0]} tot en met {jaren[-1]}"
        delen.append(Alinea(f"De gesprekken waren in {wanneer}."))
    tel = tel_ervaringen(stof.casussen)
    if tel.mensen:
        kop = ("Wie", "Mensen")
        namen = woorden("soort_betrokkene")
        rijen = tuple((namen[soort], stof.schrijf_aantal(aantal)) for soort, aantal in tel.mensen.items())
        delen.append(Tabel("Wie er aan tafel kwamen, alle gesprekken samen", kop, rijen, (9, 3), (1,)))
    if not stof.openbaar and dagen:
        # The day of a story that must stay safe is for the facilitator and the evaluation team only.
        mag = [c for c in stof.casussen if c.sessiedatum and c.veiligheid != "strikt"]
        rijen = tuple((c.code, in_woorden(c.sessiedatum or "")) for c in mag)
        delen += [Tabel("De dagen van de gesprekken", ("Verhaal", "Gesprek op"), rijen, (3, 9))] if rijen else []
    return delen


def _maak_panels(stof: Rapportstof) -> list[Deel]:
    """The panels: their day, what their statements do to the points; in the internal edition who took part."""
    gesprekken = sorteer_gesprekken(stof.lijsten.panelgesprekken)
    if not gesprekken:
        return []
    soorten = tuple(woorden("uitspraakstrekking"))
    rijen = []
    for gesprek in gesprekken:
        strekkingen = [uitspraak.strekking for uitspraak in gesprek.uitspraken]
        tellingen = (stof.schrijf_aantal(sum(s == soort for s in strekkingen)) for soort in soorten)
        rijen.append((" ".join(gesprek.naam.split()), in_woorden(gesprek.datum), *tellingen))
    koppen = ("Panel", "Wanneer", *(_STREKKINGEN[soort] for soort in soorten))
    bijschrift = "De panels, en wat hun uitspraken doen met een aandachtspunt: in aantallen uitspraken"
    getallen = tuple(range(2, len(koppen)))
    delen: list[Deel] = [Kop(2, "De panels", "onderzoek:panels")]
    delen.append(Tabel(bijschrift, koppen, tuple(rijen), (7, 7, 3, 4, 3, 3), getallen))
    delen += _maak_losse(stof)
    if not stof.openbaar:
        punten = tuple(f"{' '.join(g.naam.split())}: {' '.join(g.deelnemers.split())}" for g in gesprekken)
        delen += [Alinea("Wie er in de panels zaten, in rollen:"), Lijst(punten)]
    return delen


def _maak_losse(stof: Rapportstof) -> list[Deel]:
    """What panels said at no point of attention; in the public edition what may be quoted, by the alphabet."""
    losse: list[Gehoord] = list(vind_losse(stof.lijsten.panelgesprekken))
    citaten: list[Deel] = [
        Aanhaling(stof.zeg(tekst), UIT_PANEL)
        for tekst in sorted(g.uitspraak.tekst for g in losse if regels.mag_uitspraak(g.uitspraak, stof.codes))
    ]
    gezegd = citaten if stof.openbaar else [Lijst(tuple(noem_uitspraak(stof, g) for g in losse))] if losse else []
    return [Alinea("Dit zeiden de panels ook, bij geen van de aandachtspunten:"), *gezegd] if gezegd else []
