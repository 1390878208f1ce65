"""The gate before the store: every method asks first whether this person may, by one table; what is not in it is shut.

What comes back is made fit for who asked: lists hold only what is theirs, a case has no score that was kept for the
evaluation team. Whoever acts does so under their own name, whatever name was handed in.
"""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, cast

from casus.bestand import lees_json_tekst
from casus.model import Casus
from casus.storage import Opslag
from casus.storage.bedekt import BedekteScores
from casus.storage.beheer import Beheer
from casus.storage.concepten import Concepten, Veldconcepten
from casus.storage.evaluaties import Evaluaties
from casus.storage.opslag import CasusRegel, OnderzoekRegel
from casus.storage.sessies import Sessies
from casus.storage.waarvan import Waarvan, vind_onderzoek_id, vind_waarvan, vind_waarvan_alle
from casus.toegang.mag import GeenToegang, mag, vereis
from casus.toegang.rollen import Persoon

CASUS, ONDERZOEK, HOUDER, NIETS, ANDERS = "casus", "onderzoek", "houder", "niets", "anders"
"""What the first argument of a method is: the number of a case, of an evaluation, of one of both; or anything else."""


@dataclass(frozen=True)
class Slot:
    """What a method asks: the act, and what it is about. ``eigen``: the gate has a way of its own for it."""

    handeling: str
    over: str = CASUS
    eigen: str = ""


_LEES, _WIJZIG = Slot("casus_lezen"), Slot("casus_wijzigen")
_EVALUATIE, _EVALUATIE_WIJZIG = Slot("evaluatie_lezen", ONDERZOEK), Slot("evaluatie_wijzigen", ONDERZOEK)
_ZIE = Slot("onderzoek_zien", ONDERZOEK)
_BEHEER, _VOOR_ALLEN = Slot("beheer", NIETS), Slot("loggen", NIETS)

METHODEN: Mapping[type, Mapping[str, Slot]] = {
    Opslag: {
        "onderzoeken": Slot("onderzoek_zien", ANDERS, "_onderzoeken"),
        "casussen": Slot("casus_noemen", ANDERS, "_casussen"),
        "zet_bestand": Slot("onderzoek_inlezen", ANDERS, "_zet_bestand"),
        "laad_bestand": Slot("bestand_uitvoeren", ONDERZOEK),
        "laad_onderzoek": _ZIE,
        "onderzoek_versie": _ZIE,
        "zet_onderzoek": Slot("instellingen_wijzigen", ONDERZOEK),
        "log": _VOOR_ALLEN,
        "versie": _LEES,
        "laad_casus": Slot("casus_lezen", CASUS, "_laad_casus"),
        "stand": _LEES,
        "nieuwe_casus": Slot("casus_maken", ANDERS, "_nieuwe_casus"),
        "nieuwe_casussen": Slot("casus_maken", ANDERS, "_nieuwe_casussen"),
        "wijzig": _WIJZIG,
        "laatste_handeling": _LEES,
        "maak_ongedaan": _WIJZIG,
        "geschiedenis": Slot("casus_lezen", CASUS, "_geschiedenis"),
        "wis_items": _WIJZIG,
        "wis_tekst": _WIJZIG,
        "wis_persoon": _WIJZIG,
        "bewaar_concept": Slot("casus_wijzigen", HOUDER),
        "lees_concept": Slot("casus_lezen", HOUDER),
        "voorbereiding": _LEES,
        "zet_voorbereiding": _WIJZIG,
    },
    BedekteScores: {
        "leg": _WIJZIG, "neem_terug": _WIJZIG, "tel": _LEES, "waarop": _LEES, "open": _WIJZIG, "wis_van": _WIJZIG,
    },
    Beheer: {
        "geef_uit": _VOOR_ALLEN, "tel_gewist": _VOOR_ALLEN, "onderhoud": _VOOR_ALLEN,
        "bekijk_wissen": Slot("wissen"), "wis_casus": Slot("wissen"), "wis_onderzoek": Slot("wissen", ONDERZOEK),
        "lees_meegegeven": Slot("wissen", ANDERS, "_lees_meegegeven"),
        **dict.fromkeys(
            (
                "lees_register", "merk_vernietigd", "lees_logboek", "namen_in_logboek", "laatste_dag",
                "bevestig_datum", "maak_schoon", "lijst_kopieen", "maak_kopie", "controleer_kopie",
                "verwijder_kopie", "zet_terug", "zet_bytes_terug", "noem_kopiemap", "is_versleuteld", "tel_gegevens",
            ),
            _BEHEER,
        ),
    },
    Evaluaties: {
        "stand": _ZIE,
        "laad": _EVALUATIE,
        "wijzig": _EVALUATIE_WIJZIG,
        "laatste_handeling": _EVALUATIE,
        "maak_ongedaan": _EVALUATIE_WIJZIG,
        "geschiedenis": _EVALUATIE,
    },
    Sessies: {
        "lees": _LEES, "ga_naar": _WIJZIG, "zet_budget": _WIJZIG, "zet_toon": _WIJZIG, "zet_pauze": _WIJZIG,
        "is_gepauzeerd": Slot("casus_lezen", ANDERS, "_is_gepauzeerd"),
    },
    Concepten: {"lees_plek": Slot("casus_lezen", HOUDER), "zet_plek": Slot("casus_wijzigen", HOUDER)},
    Veldconcepten: {
        "lees_plek": Slot("casus_lezen", HOUDER), "zet_plek": Slot("casus_wijzigen", HOUDER),
        "lees": Slot("casus_lezen", HOUDER), "zet": Slot("casus_wijzigen", HOUDER),
    },
}  # fmt: skip
"""Per class of the store each public method with what it asks. A test holds it against the classes themselves."""

DELEN = ("bedekt", "beheer", "evaluaties", "sessies")
"""The parts of the store that are reached by name; each stands behind the gate too."""
OP_VERZOEK = ("concepten", "veldconcepten")
"""The parts that are asked for: of a case, or of an evaluation."""


def bewaak(opslag: Opslag, persoon: Persoon) -> Opslag:
    """The store as this person may use it; the store itself where somebody works alone on a laptop."""
    return opslag if persoon.lokaal else cast(Opslag, Poort(opslag, opslag, persoon))


class Poort:
    """Stands before the store or a part of it. Methods raise GeenToegang where this person may not."""

    def __init__(self, opslag: Opslag, deel: Any, persoon: Persoon):
        self._opslag, self._deel, self._persoon = opslag, deel, persoon

    def __getattr__(self, naam: str) -> Any:
        if isinstance(self._deel, Opslag):
            if naam in DELEN:
                return Poort(self._opslag, getattr(self._deel, naam), self._persoon)
            if naam in OP_VERZOEK:
                return lambda van="casus": Poort(self._opslag, getattr(self._opslag, naam)(van), self._persoon)
        slot = METHODEN[type(self._deel)].get(naam)
        if slot is None:
            raise GeenToegang
        methode = getattr(self._deel, naam)
        if slot.eigen:
            return lambda *a, **k: getattr(self, slot.eigen)(methode, _vul_in(methode, a, k, self._persoon))
        return lambda *a, **k: self._doe(slot, methode, _vul_in(methode, a, k, self._persoon))

    def _doe(self, slot: Slot, methode: Callable[..., Any], waarden: dict[str, Any]) -> Any:
        if slot.over == NIETS:
            vereis(self._persoon, slot.handeling)
            return methode(**waarden)
        nummer = next(iter(waarden.values()))
        self._vereis(slot, nummer, waarden.get("van", getattr(self._deel, "_van", "casus")))
        return methode(**waarden)

    def _vereis(self, slot: Slot, nummer: int, van: str = "casus") -> None:
        """Asks for the act; an own draft in an evaluation is of whoever may see that there is one."""
        if slot.over == ONDERZOEK or (slot.over == HOUDER and van == "onderzoek"):
            handeling = "onderzoek_zien" if slot.over == HOUDER else slot.handeling
            vereis(self._persoon, handeling, Waarvan(vind_onderzoek_id(self._opslag.pad, nummer)))
        else:
            vereis(self._persoon, slot.handeling, vind_waarvan(self._opslag.pad, nummer))

    def _onderzoeken(self, methode: Callable[..., list[OnderzoekRegel]], waarden: dict[str, Any]) -> list[Any]:
        return [regel for regel in methode() if mag(self._persoon, "onderzoek_zien", Waarvan(regel.id))]

    def _casussen(self, methode: Callable[..., list[CasusRegel]], waarden: dict[str, Any]) -> list[CasusRegel]:
        """The lines of the cases this person may open; for who only administers without a word of the story."""
        van = vind_waarvan_alle(self._opslag.pad)
        regels = [r for r in methode(**waarden) if r.nr in van and mag(self._persoon, "casus_noemen", van[r.nr])]
        return [r if mag(self._persoon, "casus_lezen", van[r.nr]) else _zonder_verhaal(r) for r in regels]

    def _zet_bestand(self, methode: Callable[..., int], waarden: dict[str, Any]) -> int:
        """Stories come in by who may read them; an evaluation without any, or the demonstration, by who administers."""
        bestand = waarden["bestand"]
        leeg = not (bestand.casussen or bestand.panelgesprekken or bestand.aandachtspunten or bestand.teksten)
        nieuw = not waarden["vervang"]
        if not (nieuw and (leeg or waarden["demonstratie"]) and mag(self._persoon, "onderzoek_maken")):
            vereis(self._persoon, "onderzoek_inlezen", Waarvan(bestand.onderzoek.id))
        return methode(**waarden)

    def _lees_meegegeven(self, methode: Callable[..., Any], waarden: dict[str, Any]) -> Any:
        vereis(self._persoon, "wissen", Waarvan(waarden["onderzoek"]))
        return methode(**waarden)

    def _laad_casus(self, methode: Callable[..., tuple[Casus, int]], waarden: dict[str, Any]) -> tuple[Casus, int]:
        over = vind_waarvan(self._opslag.pad, waarden["casus"])
        vereis(self._persoon, "casus_lezen", over)
        casus, versie = methode(**waarden)
        return (casus if mag(self._persoon, "verborgen_scores", over) else _zonder_verborgen(casus)), versie

    def _geschiedenis(self, methode: Callable[..., list[dict[str, Any]]], waarden: dict[str, Any]) -> list[Any]:
        over = vind_waarvan(self._opslag.pad, waarden["casus"])
        vereis(self._persoon, "casus_lezen", over)
        regels = methode(**waarden)
        if mag(self._persoon, "verborgen_scores", over):
            return regels
        return [regel for regel in regels if not _is_verborgen(regel)]

    def _nieuwe_casus(self, methode: Callable[..., int], waarden: dict[str, Any]) -> int:
        self._mag_maken(waarden["onderzoek"], waarden["casus"])
        return methode(**waarden)

    def _nieuwe_casussen(self, methode: Callable[..., list[int]], waarden: dict[str, Any]) -> list[int]:
        for casus in waarden["casussen"]:
            self._mag_maken(waarden["onderzoek"], casus)
        return methode(**waarden)

    def _mag_maken(self, onderzoek: int, casus: Casus) -> None:
        van = vind_onderzoek_id(self._opslag.pad, onderzoek)
        strikt = casus.veiligheid == "strikt"
        over = Waarvan(van, casus.id, casus.code, casus.facilitator, casus.medewerker, strikt)
        vereis(self._persoon, "casus_maken", over)

    def _is_gepauzeerd(self, methode: Callable[..., bool], waarden: dict[str, Any]) -> bool:
        """Without a case: no window of this person knows of the talks of others."""
        if waarden["casus"] is None:
            return False
        vereis(self._persoon, "casus_lezen", vind_waarvan(self._opslag.pad, waarden["casus"]))
        return methode(**waarden)


@lru_cache(maxsize=256)
def _lees_vorm(functie: Callable[..., Any]) -> inspect.Signature:
    return inspect.signature(functie)


def _vul_in(methode: Any, plaatsen: tuple[Any, ...], namen: dict[str, Any], persoon: Persoon) -> dict[str, Any]:
    """The arguments by name and in their order, defaults too; whoever acts stands in it under their own name."""
    vorm = _lees_vorm(methode.__func__)
    gebonden = vorm.bind(methode.__self__, *plaatsen, **namen)
    gebonden.apply_defaults()
    waarden = dict(list(gebonden.arguments.items())[1:])
    return {**waarden, "wie": persoon.naam} if "wie" in waarden else waarden


def _zonder_verhaal(regel: CasusRegel) -> CasusRegel:
    return replace(regel, titel="", sessiedatum=None, gebeurtenissen=0, notities=0)


def _zonder_verborgen(casus: Casus) -> Casus:
    open_ = [w for w in casus.waarderingen if w.zichtbaar == "allen"]
    return casus if len(open_) == len(casus.waarderingen) else casus.model_copy(update={"waarderingen": open_})


def _is_verborgen(regel: Mapping[str, Any]) -> bool:
    """True for a change of a score that is, or was, kept for the evaluation team."""
    versies = [lees_json_tekst(regel[deel]) for deel in ("voor", "na") if regel[deel] is not None]
    return regel["lijst"] == "waarderingen" and any(v.get("zichtbaar") != "allen" for v in versies)
