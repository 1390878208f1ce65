"""What each role may do, written from the design: the table the matrix is made of. Nothing here is read from the code.

Subjects are cases of the own evaluation (eigen: led by F1, brought in by M1; ander: of F2 and M2; strikt: as eigen,
with strict safety), a case of another evaluation (elders), and the two evaluations themselves.
"""

from itertools import product

ROLLEN = ("gespreksleider", "notulist", "evaluatieteam", "coordinator", "medewerker", "beheerder")
CASUSSEN = ("eigen", "ander", "strikt", "elders")
ONDERZOEKEN = ("eigen", "ander")

VERHAAL = {
    "gespreksleider": {"eigen", "strikt"}, "notulist": {"eigen"}, "evaluatieteam": {"eigen", "ander", "strikt"},
}  # fmt: skip
"""Whose story: own cases; the talk assigned, but nothing of a strict case; every case of one evaluation."""
VAN_TEAM = {"evaluatieteam": {"eigen"}}
ZIEN = dict.fromkeys(("gespreksleider", "notulist", "evaluatieteam", "coordinator", "medewerker"), {"eigen"}) | {
    "beheerder": {"eigen", "ander"}
}
INSTELLEN = {"evaluatieteam": {"eigen"}, "beheerder": {"eigen", "ander"}}
WISSEN = {"evaluatieteam": {"eigen", "ander", "strikt"}, "beheerder": {"eigen", "ander", "strikt", "elders"}}
BEHEER = {"beheerder": {""}}
ALLEN = dict.fromkeys(ROLLEN, {""})

METHODEN: dict[str, tuple[tuple[str, ...], dict[str, set[str]]]] = {
    "lezen": (
        (
            "versie", "laad_casus", "stand", "laatste_handeling", "geschiedenis", "voorbereiding", "lees_concept",
            "bedekt.tel", "bedekt.waarop", "sessies.lees", "sessies.is_gepauzeerd", "concepten.lees_plek",
            "veldconcepten.lees", "veldconcepten.lees_plek",
        ),
        VERHAAL,
    ),
    "wijzigen": (
        (
            "wijzig", "maak_ongedaan", "wis_items", "wis_tekst", "wis_persoon", "bewaar_concept", "zet_voorbereiding",
            "bedekt.leg", "bedekt.neem_terug", "bedekt.open", "bedekt.wis_van", "sessies.ga_naar",
            "sessies.zet_budget", "sessies.zet_toon", "sessies.zet_pauze", "concepten.zet_plek",
            "veldconcepten.zet", "veldconcepten.zet_plek",
        ),
        VERHAAL,
    ),
    "wissen": (("beheer.bekijk_wissen", "beheer.wis_casus"), WISSEN),
    "onderzoek zien": (("laad_onderzoek", "onderzoek_versie", "evaluaties.stand"), ZIEN),
    "onderzoek instellen": (("zet_onderzoek",), INSTELLEN),
    "onderzoek wissen": (("beheer.wis_onderzoek", "beheer.lees_meegegeven"), INSTELLEN),
    "onderzoek lezen": (
        ("laad_bestand", "evaluaties.laad", "evaluaties.laatste_handeling", "evaluaties.geschiedenis"), VAN_TEAM,
    ),
    "onderzoek wijzigen": (("evaluaties.wijzig", "evaluaties.maak_ongedaan", "zet_bestand"), VAN_TEAM),
    "casus maken": (
        ("nieuwe_casus", "nieuwe_casussen"), {"gespreksleider": {"eigen"}, "evaluatieteam": {"eigen"}},
    ),
    "beheer": (
        (
            "beheer.lees_register", "beheer.merk_vernietigd", "beheer.lees_logboek", "beheer.namen_in_logboek",
            "beheer.laatste_dag", "beheer.bevestig_datum", "beheer.maak_schoon", "beheer.lijst_kopieen",
            "beheer.maak_kopie", "beheer.controleer_kopie", "beheer.verwijder_kopie", "beheer.zet_terug",
            "beheer.is_versleuteld", "beheer.tel_gegevens", "beheer.zet_bytes_terug", "beheer.noem_kopiemap",
        ),
        BEHEER,
    ),
    "voor iedereen": (
        ("onderzoeken", "casussen", "log", "beheer.geef_uit", "beheer.tel_gewist", "beheer.onderhoud"), ALLEN,
    ),
}  # fmt: skip
"""Per group the methods of the store, and per role the subjects with which they may be done."""

ALS_HET_MOET: dict[str, tuple[str, dict[str, set[str]]]] = {
    "leerbeeld_zien": ("onderzoek", {"coordinator": {"eigen"}, "evaluatieteam": {"eigen"}}),
    "prijsgebruik_zien": ("onderzoek", INSTELLEN),
    "geheel_zien": ("onderzoek", {"evaluatieteam": {"eigen", "ander"}}),
    "mijn_casus": ("casus", {"medewerker": {"eigen"}}),
    "inzage": ("casus", {"evaluatieteam": {"eigen", "ander", "strikt"}}),
    "wissen": ("casus", WISSEN),
    "beheer": ("", BEHEER),
}
"""What is made of stories for who may not read them, and the care of the data: per act the subject and the roles."""

_GESPREK = {
    "voorbereiding", "start", "tijdlijn", "regie", "anders", "aspecten", "afronding", "betrokkenen", "netwerk", "inzet",
    "voorzieningen", "doelen", "zelfredzaamheid", "presentatie",
}  # fmt: skip
_EVALUATIE = {
    "kosten", "selectie", "naast", "vergelijken", "effecten", "aandachtspunten", "panels", "verificatie", "rapport",
    "activiteitenplan", "vrijgeven", "inzage",
}  # fmt: skip
SCHERMEN = {
    "gespreksleider": {"casussen"} | _GESPREK,
    "notulist": {"casussen"} | _GESPREK,
    "evaluatieteam": {"casussen", "leerbeeld", "prijslijst", "bewaren"} | _GESPREK | _EVALUATIE,
    "coordinator": {"leerbeeld"},
    "medewerker": {"mijn"},
    "beheerder": {"casussen", "prijslijst", "bewaren"},
}  # fmt: skip
"""By role the screens of the product; the other screens of Beheer are for the beheerder alone."""
ADRESSEN = ("", *(f"casus={naam}" for naam in CASUSSEN), *(f"onderzoek={naam}" for naam in ONDERZOEKEN))

ZIET_WOORD = {
    "gespreksleider": {"eigen", "strikt"},
    "notulist": {"eigen"},
    "evaluatieteam": {"eigen", "ander", "strikt", "punt", "verborgen"},
    "coordinator": set(),
    "medewerker": {"eigen"},
    "beheerder": set(),
}
"""By role the planted words that may ever reach it."""


def mag_scherm(rol: str, pad: str, adres: str, van_beheer: set[str]) -> bool:
    """Whether a role may open this screen at this address."""
    eigen = SCHERMEN[rol] | (van_beheer if rol == "beheerder" else set())
    soort, _, wat = adres.partition("=")
    if soort == "casus" and wat not in VERHAAL.get(rol, set()):
        return False
    return pad in eigen and (soort != "onderzoek" or wat in ZIEN[rol])


def lijst_methoden() -> list[tuple[str, str, str, bool]]:
    """Every cell at the data: method, role, subject, and whether it may."""
    cellen = []
    for groep, (methoden, mag) in METHODEN.items():
        over = _waarover(groep)
        cellen += [(m, rol, wat, wat in mag.get(rol, set())) for m, rol, wat in product(methoden, ROLLEN, over)]
    return cellen


def _waarover(groep: str) -> tuple[str, ...]:
    if groep in ("beheer", "voor iedereen"):
        return ("",)
    return ONDERZOEKEN if groep.startswith("onderzoek") or groep == "casus maken" else CASUSSEN
