"""What consent and safety allow: to score, to show on the beamer, to put on paper; and in words why not.

Source: product, "Private by design"; confidentiality, "Consent" and "Safety of people".
"""

from casus.model import Casus, Casusbestand

_GEEN_SCORES = {
    "niet_gevraagd": "Er is nog geen toestemming voor deze casus. Vraag die eerst bij Start.",
    "geweigerd": "Er is geen toestemming voor deze casus. Daarom geeft niemand scores.",
    "ingetrokken": "De toestemming voor deze casus is ingetrokken. Daarom geeft niemand nog scores.",
}
_GEEN_SCORES_VAN = {
    "niet_gevraagd": "{wie} heeft nog geen ja gezegd. Vraag het eerst bij Start.",
    "nee": "{wie} doet niet mee. Daarom zijn er geen scores van deze persoon.",
    "ingetrokken": "{wie} wil niet meer meedoen. Daarom zijn er geen scores van deze persoon.",
}
_WAAROM_DICHT = {
    "geweigerd": "Er is geen toestemming voor deze casus. Daarom is er hier niets van te zien.",
    "ingetrokken": "De toestemming voor deze casus is ingetrokken. Daarom is er hier niets van te zien.",
}
_STRIKT = "strikt"
_NIET_OP_BEAMER = {
    "geweigerd": "Er is geen toestemming voor deze casus. Er komt niets op de beamer. Praat met elkaar zonder beeld.",
    "ingetrokken": "De toestemming voor deze casus is ingetrokken. Er komt niets op de beamer. Zet de beamer uit.",
    _STRIKT: "De veiligheid is strikt. Er komt niets op de beamer. Lees voor wat nodig is, en houd het scherm bij u.",
}
_NIET_OP_PAPIER = {
    "geweigerd": "Er is geen toestemming voor deze casus. Er komt niets op papier. Vertel de inwoner dat er niets "
    "wordt bewaard op papier.",
    "ingetrokken": "De toestemming voor deze casus is ingetrokken. Er komt niets op papier. Vernietig wat al is "
    "geprint.",
    _STRIKT: "De veiligheid is strikt. Er komt niets op papier. Lees de samenvatting voor. Spreek af hoe de inwoner "
    "die later veilig nog eens kan horen.",
}


DICHT = ("geweigerd", "ingetrokken")
"""Without consent the content of a case is shut: what is left is its number and this."""


def is_dicht(casus: Casus) -> bool:
    """True where consent was refused or taken back."""
    return casus.toestemming.status in DICHT


def waarom_dicht(casus: Casus) -> str:
    """Why nothing of the case is to be seen; empty where it is open."""
    return _WAAROM_DICHT.get(casus.toestemming.status, "")


def sluit_dichte(bestand: Casusbestand) -> Casusbestand:
    """The same evaluation as it may leave the app: of a case without consent only its number and its statuses.

    Its day is that of the evaluation, its title a word that says nothing: the format asks for both.
    """
    if not any(is_dicht(casus) for casus in bestand.casussen):
        return bestand
    dag = bestand.onderzoek.peildatum
    casussen = [_sluit(casus, dag) if is_dicht(casus) else casus for casus in bestand.casussen]
    return bestand.model_copy(update={"casussen": casussen})


def _sluit(casus: Casus, dag: str) -> Casus:
    verloop = [stap.model_copy(update={"reden": None, "extra": {}}) for stap in casus.verloop]
    toestemming = casus.toestemming.model_copy(update={"extra": {}})
    return Casus(
        id=casus.id, code=casus.code, titel="dicht", doelgroep=casus.doelgroep, status=casus.status, verloop=verloop,
        veiligheid=casus.veiligheid, toestemming=toestemming, periode_van=dag,
    )  # fmt: skip


def is_gegeven(casus: Casus) -> bool:
    """True where consent for the case as a whole was given, and not taken back."""
    return casus.toestemming.status == "gegeven"


def mag_scoren(casus: Casus, betrokkene_id: str) -> bool:
    """True where the case has consent and this person said yes."""
    return is_gegeven(casus) and _antwoord(casus, betrokkene_id) == "ja"


def waarom_niet_scoren(casus: Casus, betrokkene_id: str | None) -> str:
    """Why this person (without one: anybody) may not score; empty where one may."""
    if not is_gegeven(casus):
        return _GEEN_SCORES[casus.toestemming.status]
    if betrokkene_id is None or mag_scoren(casus, betrokkene_id):
        return ""
    wie = next((b.aanduiding for b in casus.betrokkenen if b.id == betrokkene_id), "deze persoon")
    return _GEEN_SCORES_VAN[_antwoord(casus, betrokkene_id)].format(wie=wie[:1].upper() + wie[1:])


def mag_op_beamer(casus: Casus) -> bool:
    """True where the case may be shown to the table: not strict, consent not refused or withdrawn."""
    return _beletsel(casus) == ""


def mag_op_papier(casus: Casus) -> bool:
    """True where something of the case may be printed or given along; as for the beamer."""
    return _beletsel(casus) == ""


def waarom_niet_op_beamer(casus: Casus) -> str:
    """Why nothing may be shown, and what to do instead; empty where it may."""
    return _NIET_OP_BEAMER.get(_beletsel(casus), "")


def waarom_niet_op_papier(casus: Casus) -> str:
    """Why nothing may be printed, and what to do instead; empty where it may."""
    return _NIET_OP_PAPIER.get(_beletsel(casus), "")


def _beletsel(casus: Casus) -> str:
    """What stands in the way; consent before safety, since without it nothing goes on at all."""
    if is_dicht(casus):
        return casus.toestemming.status
    return _STRIKT if casus.veiligheid == "strikt" else ""


def _antwoord(casus: Casus, betrokkene_id: str) -> str:
    return next((d.status for d in casus.deelnames if d.betrokkene == betrokkene_id), "niet_gevraagd")
