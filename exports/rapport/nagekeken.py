"""Who verified what: the texts of the report, and the short stories in it.

In the public edition without roles: a role of one person is not said there. Source: design of the report (6).
"""

from aspects.ervaringen import Nagekeken, tel_rapportteksten, tel_vignetten
from exports.rapport.model import Alinea, Deel, Kop, Lijst, Tabel
from exports.rapport.stof import Rapportstof


def maak_nagekeken(stof: Rapportstof) -> list[Deel]:
    """The section; nothing where there is no text to verify."""
    teksten = tel_rapportteksten(stof.lijsten.teksten)
    vignetten = tel_vignetten(stof.casussen)
    if not teksten.aantal and not vignetten.aantal:
        return []
    delen: list[Deel] = [
        Kop(2, "Wie heeft wat nagekeken", "onderzoek:nagekeken"),
        Alinea(
            "Wie het aangaat, las de teksten en zei of het klopt. Is een tekst daarna veranderd, dan is het opnieuw "
            "gevraagd. Naar de korte verhalen keken ook twee mensen of een buurman, een ex-partner of een collega ze "
            "zou herkennen."
        ),
    ]
    punten = [f"Teksten van het rapport: {_vertel(stof, teksten)}."] if teksten.aantal else []
    if vignetten.aantal:
        bekeken = f", door twee mensen bekeken {stof.schrijf_aantal(vignetten.bekeken or 0)}"
        punten.append(f"Korte verhalen: {_vertel(stof, vignetten)}{bekeken}.")
    delen.append(Lijst(tuple(punten)))
    if not stof.openbaar:
        delen += _maak_rollen("Wie de teksten van het rapport nakeken", teksten)
        # Who answered for a story that must stay safe would say who sat at that table.
        veilig = tel_vignetten([casus for casus in stof.casussen if casus.veiligheid != "strikt"])
        delen += _maak_rollen("Wie de korte verhalen nakeken", veilig)
    return delen


def _vertel(stof: Rapportstof, tel: Nagekeken) -> str:
    return f"{stof.schrijf_aantal(tel.aantal)}, waarvan akkoord {stof.schrijf_aantal(tel.akkoord)}"


def _maak_rollen(bijschrift: str, tel: Nagekeken) -> list[Deel]:
    rijen = tuple((rol, str(aantal)) for rol, aantal in tel.per_rol)
    return [Tabel(bijschrift, ("Wie", "Antwoorden"), rijen, (9, 3), (1,))] if rijen else []
