"""What was said of an aspect, as it may stand in the report: findings, vignettes, quotes.

In the public edition in the order of the alphabet and without codes or roles: the order of the stories would
link one text to another. Source: design of the report (two editions; 4).
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from aspects.naast.cellen import vind_sprekers
from aspects.verificatie import citaat_mag_goed, is_akkoord, waarom_niet_openbaar
from casus.model import Bevinding, Casus, Citaat, Vignet
from casus.woorden import woorden
from exports.rapport import openbaar as regels
from exports.rapport.model import Aanhaling, Alinea, Deel, Kader, LeesMeer, Lijst, Verwijzing
from exports.rapport.stof import Rapportstof

T = TypeVar("T")
KOPPEN = {
    "hielp": "Wat hielp:", "werkte_tegen": "Wat tegenwerkte:", "dubbel": "Wat hielp en ook tegenwerkte:",
    "idee": "Ideeën voor een volgende keer:",
}  # fmt: skip


def maak_bevindingen(stof: Rapportstof, bevindingen: Sequence[tuple[Casus, Bevinding]]) -> list[Deel]:
    """Findings grouped by what helped and what worked against; those this edition may not have are left out."""
    delen: list[Deel] = []
    for werking in woorden("werking"):
        punten = [noem_bevinding(stof, casus, b) for casus, b in bevindingen if b.werking == werking]
        if punten:
            delen += [Alinea(KOPPEN[werking]), Lijst(tuple(_orden(stof, punten, str)))]
    return delen


def vind_bevindingen(stof: Rapportstof, aspect: str) -> list[tuple[Casus, Bevinding]]:
    """The findings on an aspect that may stand in this edition, with their case."""
    return [
        (casus, b) for casus in stof.casussen for b in casus.bevindingen
        if b.aspect == aspect and mag_bevinding(stof, casus, b)
    ]  # fmt: skip


def mag_bevinding(stof: Rapportstof, casus: Casus, bevinding: Bevinding) -> bool:
    """True where a finding may stand in this edition.

    In none what is about somebody absent, and no words of a story whose safety is strict: these stay in the app.
    """
    if stof.openbaar:
        return regels.mag_bevinding(casus, bevinding, stof.codes)
    gezegd = not bevinding.door or bool(vind_sprekers(casus, bevinding.door))
    return gezegd and not bevinding.over_afwezige and casus.veiligheid != "strikt"


def noem_bevinding(stof: Rapportstof, casus: Casus, bevinding: Bevinding) -> str:
    """A finding in its own words; in the internal edition with the code of the case, who said it, and its status."""
    tekst = stof.zeg(bevinding.tekst)
    if stof.openbaar:
        return tekst
    concept = "concept" if bevinding.status == "concept" else ""
    haken = [deel for deel in (casus.code, stof.noem_wie(casus, bevinding.door), concept) if deel]
    return f"{tekst} ({'; '.join(haken)})"


def maak_vignetten(stof: Rapportstof, aspect: str) -> list[Deel]:
    """The vignettes of which this is the first aspect, each in a box."""
    hier = [(casus, v) for casus, v in _vind_vignetten(stof) if _eerste(stof, v.aspecten) == aspect]
    return [
        Kader(_titel(stof, casus, v), _houd_alineas(stof, v.tekst))
        for casus, v in _orden(stof, hier, lambda paar: paar[1].titel)
    ]


def verwijs_naar_vignetten(stof: Rapportstof, aspect: str) -> list[Deel]:
    """Where the vignettes stand that are about this aspect too."""
    links = []
    for _, v in _vind_vignetten(stof):
        eerste = _eerste(stof, v.aspecten)
        if aspect in v.aspecten and eerste is not None and eerste != aspect:
            tekst = f"het verhaal ‘{stof.zeg(v.titel)}’ (bij {stof.noem_aspect(eerste)})"
            links.append(Verwijzing(tekst, f"aspect:{eerste}"))
    return [LeesMeer("Dit gaat hier ook over:", tuple(_orden(stof, links, lambda link: link.tekst)))] if links else []


def maak_citaten(stof: Rapportstof, aspect: str) -> list[Deel]:
    """The approved quotes at the first aspect they name; in the public edition with a group, or without."""
    hier = [
        (casus, c) for casus in stof.casussen for c in casus.citaten
        if _eerste(stof, c.aspecten) == aspect and mag_citaat(stof, casus, c)
    ]  # fmt: skip
    return [
        Aanhaling(stof.zeg(c.tekst), _noem_spreker(stof, casus, c))
        for casus, c in _orden(stof, hier, lambda paar: paar[1].tekst)
    ]


def mag_citaat(stof: Rapportstof, casus: Casus, citaat: Citaat) -> bool:
    """True where a quote may stand in this edition: approved by who said it, who still takes part."""
    if stof.openbaar:
        return regels.mag_citaat(casus, citaat, stof.codes)
    eigen = citaat_mag_goed(casus, citaat) and citaat.goedgekeurd
    return eigen and bool(vind_sprekers(casus, [citaat.betrokkene]))


def mag_vignet(stof: Rapportstof, casus: Casus, vignet: Vignet) -> bool:
    """True where a vignette may stand in this edition; one that is not agreed to stands in none."""
    if stof.openbaar:
        return regels.mag_vignet(casus, vignet, stof.codes)
    return is_akkoord(vignet) and not waarom_niet_openbaar(casus, vignet)


def _vind_vignetten(stof: Rapportstof) -> Iterator[tuple[Casus, Vignet]]:
    for casus in stof.casussen:
        yield from ((casus, vignet) for vignet in casus.vignetten if mag_vignet(stof, casus, vignet))


def _eerste(stof: Rapportstof, aspecten: Iterable[str]) -> str | None:
    """The first of these that the evaluation uses."""
    gebruikt = {uitleg.code for uitleg in stof.aspecten}
    return next((code for code in aspecten if code in gebruikt), None)


def _titel(stof: Rapportstof, casus: Casus, vignet: Vignet) -> str:
    titel = stof.zeg(vignet.titel)
    return titel if stof.openbaar else f"{titel} ({casus.code})"


def _noem_spreker(stof: Rapportstof, casus: Casus, citaat: Citaat) -> str:
    wie = stof.noem_wie(casus, [citaat.betrokkene])
    return wie if stof.openbaar else f"{wie}, {casus.code}"


def _houd_alineas(stof: Rapportstof, tekst: str) -> str:
    return "\n\n".join(stof.zeg(stuk) for stuk in tekst.split("\n\n") if stuk.strip())


def _orden(stof: Rapportstof, dingen: Iterable[T], sleutel: Callable[[T], str]) -> list[T]:
    """By text in the public edition, else as they came."""
    return sorted(dingen, key=sleutel) if stof.openbaar else list(dingen)
