"""The text of one story as it stands in the analysis file, and which stretches of it are coded with what.

Positions are code points; a stretch is exactly the words people wrote. What may not stand in the internal report
stands here neither. Source: design of the report (two editions); confidentiality, "Safety of people".
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from aspects.aspectenlijst import AspectUitleg
from aspects.naast.cellen import vind_sprekers
from aspects.scores import SCHAALWOORDEN, bepaal_perspectieven
from casus.datums import in_lopende_zin, vroegst
from casus.model import Bevinding, Casus, Lezing, Waardering
from casus.model.verteld import Verteld
from casus.woorden import woord
from exports.rapport.gezegd import mag_bevinding, mag_citaat, mag_vignet
from exports.rapport.stof import Rapportstof
from exports.schrijvers.qdpx.woorden import maak_schoon

STRIKT = (
    "Bij dit verhaal is de veiligheid strikt. Wat er is gezegd en wie wat vond, staat daarom niet in dit bestand."
)  # fmt: skip
SOORTEN = {
    "gebeurtenissen": "gebeurtenis", "inzetten": "hulp", "voorzieningen": "voorziening", "doelen": "doel",
    "lezingen": "andere lezing", "bevindingen": "bevinding", "waarderingen": "waarom een score",
    "citaten": "citaat", "vignetten": "vignet",
}  # fmt: skip
"""What kinds of text a stretch can be: by the list of the case it comes from."""
_VERLOOP = (
    ("Wat er gebeurde", "gebeurtenissen", "titel", "datum"),
    ("Hulp en ondersteuning", "inzetten", "omschrijving", "van"),
    ("Voorzieningen", "voorzieningen", "omschrijving", "aangevraagd"),
    ("Doelen", "doelen", "omschrijving", "gesteld"),
)  # fmt: skip


@dataclass(frozen=True)
class Fragment:
    """A stretch of a source, ``einde`` not included; ``codes`` are keys of the code book, ``wie`` ids of people."""

    lijst: str
    id: str
    begin: int
    einde: int
    codes: tuple[str, ...]
    wie: tuple[str, ...]


@dataclass(frozen=True)
class Bron:
    """The text of a story (lines end in \\n), and what is coded in it, in the order of the text."""

    casus: Casus
    tekst: str
    fragmenten: tuple[Fragment, ...]


def maak_bron(stof: Rapportstof, casus: Casus) -> Bron:
    """The source of one story; of one whose safety is strict only a line that says so."""
    blad = _Blad()
    if casus.veiligheid == "strikt":
        blad.schrijf(f"{casus.code}\n\n{STRIKT}\n")
    else:
        blad.schrijf(f"{casus.code} · {' '.join(casus.titel.split())}\n")
        for kop, lijst, veld, wanneer in _VERLOOP:
            _vertel_verloop(blad, stof, casus, kop, (lijst, veld, wanneer))
        _vertel_aspecten(blad, stof, casus)
        _vertel_citaten(blad, stof, casus)
        _vertel_vignetten(blad, stof, casus)
    return Bron(casus, blad.tekst, tuple(blad.fragmenten))


def noem_codes(stof: Rapportstof, aspect: str, deel: str | None) -> tuple[str, ...]:
    """The key of the part of an aspect, else of the aspect; nothing for one the evaluation does not use."""
    uitleg = next((u for u in stof.aspecten if u.code == aspect), None)
    if uitleg is None:
        return ()
    heeft = deel is not None and any(d.code == deel for d in uitleg.deelaspecten)
    return (f"aspect:{aspect}:{deel}" if heeft else f"aspect:{aspect}",)


class _Blad:
    """A text that is written from the top, and remembers where coded words stand."""

    def __init__(self) -> None:
        self._stukken: list[str] = []
        self._lengte = 0
        self.fragmenten: list[Fragment] = []

    @property
    def tekst(self) -> str:
        return "".join(self._stukken)

    def schrijf(self, tekst: str) -> None:
        schoon = maak_schoon(tekst)
        self._stukken.append(schoon)
        self._lengte += len(schoon)

    def codeer(self, lijst: str, id: str, tekst: str, codes: Sequence[str], wie: Sequence[str]) -> None:
        begin = self._lengte
        self.schrijf(maak_schoon(tekst).strip())
        if self._lengte > begin:
            sleutels = dict.fromkeys((*codes, f"soort:{lijst}"))
            self.fragmenten.append(Fragment(lijst, id, begin, self._lengte, tuple(sleutels), tuple(wie)))


def _vertel_verloop(blad: _Blad, stof: Rapportstof, casus: Casus, kop: str, waar: tuple[str, str, str]) -> None:
    """The items of one list by their first day; what is not about what happened says so."""
    lijst, veld, wanneer = waar
    items = [item for item in getattr(casus, lijst) if _mag_item(casus, item)]
    if not items:
        return
    blad.schrijf(f"\n{kop}\n\n")
    for item in sorted(items, key=lambda item: _eerste_dag(getattr(item, wanneer))):
        datum = getattr(item, wanneer)
        voor = [in_lopende_zin(datum) if datum else "datum onbekend"]
        if getattr(item, "scenario", "") == "referentie":
            voor.append("zou anders zijn gegaan")
        wie = vind_sprekers(casus, item.verteld_door)
        blad.schrijf(f"{_tussen(*voor, _noem(stof, casus, wie))}: ")
        woorden = _zet_onder(getattr(item, veld), getattr(item, "toelichting", ""))
        codes = [code for a in getattr(item, "aspecten", ()) for code in noem_codes(stof, a, None)]
        blad.codeer(lijst, item.id, woorden, codes, wie)
        blad.schrijf("\n")
        for nummer, lezing in enumerate(item.lezingen, 1):
            _vertel_lezing(blad, stof, casus, lezing, (f"{item.id}/{nummer}", codes))


def _mag_item(casus: Casus, item: Verteld) -> bool:
    """True where an item may be told: not about somebody absent, not told by those alone who do not take part."""
    gezegd = not item.verteld_door or bool(vind_sprekers(casus, item.verteld_door))
    return gezegd and not item.over_afwezige


def _eerste_dag(datum: str | None) -> date:
    return vroegst(datum) if datum else date.max


def _vertel_lezing(
    blad: _Blad, stof: Rapportstof, casus: Casus, lezing: Lezing, van: tuple[str, Sequence[str]]
) -> None:
    wie = vind_sprekers(casus, lezing.verteld_door)
    if not wie:
        return
    datum = in_lopende_zin(lezing.datum) if lezing.datum else ""
    blad.schrijf(f"{_tussen('anders verteld', datum, _noem(stof, casus, wie))}: ")
    blad.codeer("lezingen", van[0], lezing.tekst, van[1], wie)
    blad.schrijf("\n")


def _vertel_aspecten(blad: _Blad, stof: Rapportstof, casus: Casus) -> None:
    for uitleg in stof.aspecten:
        gezegd = [b for b in casus.bevindingen if b.aspect == uitleg.code and mag_bevinding(stof, casus, b)]
        redenen = [w for w in lees_scores(casus) if w.aspect == uitleg.code and mag_reden(w)]
        if not gezegd and not redenen:
            continue
        blad.schrijf(f"\nOver: {' '.join(uitleg.label.split())}\n\n")
        for bevinding in gezegd:
            _vertel_bevinding(blad, stof, casus, uitleg, bevinding)
        for w in redenen:
            wat = ["waarom deze score", SCHAALWOORDEN[w.score], uitleg.label_van(w.deelaspect)]
            blad.schrijf(f"{_tussen(*wat, _noem(stof, casus, [w.perspectief]))}: ")
            codes = noem_codes(stof, w.aspect, w.deelaspect)
            blad.codeer("waarderingen", w.id, w.toelichting, codes, (w.perspectief,))
            blad.schrijf("\n")


def _vertel_bevinding(blad: _Blad, stof: Rapportstof, casus: Casus, uitleg: AspectUitleg, b: Bevinding) -> None:
    wie = vind_sprekers(casus, b.door)
    concept = "concept" if b.status == "concept" else ""
    delen = [woord("werking", b.werking), uitleg.label_van(b.deelaspect), concept, _noem(stof, casus, wie)]
    blad.schrijf(f"{_tussen(*delen)}: ")
    codes = [*noem_codes(stof, b.aspect, b.deelaspect), f"werking:{b.werking}"]
    blad.codeer("bevindingen", b.id, b.tekst, codes, wie)
    blad.schrijf("\n")


def lees_scores(casus: Casus) -> list[Waardering]:
    """The scores the internal report shows: of who takes part, not kept for the evaluation team, not where strict."""
    mag = bepaal_perspectieven(casus) if casus.veiligheid != "strikt" else {}
    return [w for w in casus.waarderingen if w.perspectief in mag and w.zichtbaar == "allen"]


def mag_reden(w: Waardering) -> bool:
    """True where the words beside a score may be told: there are some, and not about somebody absent."""
    return bool(w.toelichting.strip()) and not w.over_afwezige


def _vertel_citaten(blad: _Blad, stof: Rapportstof, casus: Casus) -> None:
    citaten = [c for c in casus.citaten if mag_citaat(stof, casus, c)]
    if citaten:
        blad.schrijf("\nCitaten\n\n")
    for c in citaten:
        blad.schrijf(f"{_noem(stof, casus, [c.betrokkene])}: “")
        codes = [code for aspect in c.aspecten for code in noem_codes(stof, aspect, None)]
        blad.codeer("citaten", c.id, c.tekst, codes, (c.betrokkene,))
        blad.schrijf("”\n")


def _vertel_vignetten(blad: _Blad, stof: Rapportstof, casus: Casus) -> None:
    vignetten = [v for v in casus.vignetten if mag_vignet(stof, casus, v)]
    if vignetten:
        blad.schrijf("\nVignetten\n\n")
    for v in vignetten:
        codes = [code for aspect in v.aspecten for code in noem_codes(stof, aspect, None)]
        blad.codeer("vignetten", v.id, _zet_onder(v.titel, v.tekst), codes, ())
        blad.schrijf("\n\n")


def _noem(stof: Rapportstof, casus: Casus, wie: Iterable[str]) -> str:
    return " ".join(stof.noem_wie(casus, wie).split())


def _tussen(*delen: str) -> str:
    return "; ".join(deel for deel in delen if deel)


def _zet_onder(boven: str, onder: str) -> str:
    return "\n".join(maak_schoon(tekst).strip() for tekst in (boven, onder))
