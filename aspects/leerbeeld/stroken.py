"""From the figures of one case to its strips: holders as groups, days from first contact.

Source: calculation rules, section Regie; the days are those of ``aspects.regie``, only told apart by group,
by explanation, and by what people call missed.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from aspects.cijfers import CasusCijfers
from aspects.leerbeeld.model import GROEP_VAN_SOORT, GROEPEN, Deel, Groep, Leemte, SoortDeel, Strook
from aspects.regie import VERKLAREND, RegieUitkomst, bepaal_regievenster
from aspects.stukken import Runs, doorsnijd, tel_dagen, trek_af, voeg_samen
from casus.model import Regieperiode
from casus.perioden import Stuk, bepaal_mogelijk

Laag = tuple[Runs, SoortDeel, Groep | None, str]


def maak_stroken(cijfers: CasusCijfers, peildatum: date, drempel: int) -> dict[str, Strook]:
    """A strip for every form that was asked, over a W in which a question could rise; none for the others.

    ``drempel``: days from which a stretch is asked about; a shorter W has no strip.
    """
    begin_eind = bepaal_regievenster(cijfers.casus, peildatum, "dagelijks")
    if not begin_eind:
        return {}
    nul, einde = begin_eind[0].van, begin_eind[-1].tot
    return {
        vorm: _maak_strook(cijfers, uitkomst, peildatum, drempel, nul, einde)
        for vorm, uitkomst in cijfers.regie.items()
        if uitkomst is not None and uitkomst.venster_dagen >= max(1, drempel)
    }


def _maak_strook(
    cijfers: CasusCijfers, uitkomst: RegieUitkomst, peildatum: date, drempel: int, nul: int, einde: int
) -> Strook:
    perioden = [p for p in cijfers.casus.regieperioden if p.vorm == uitkomst.vorm]
    venster = Stuk.uit(cijfers.venster)

    def mogelijk(welke: Iterable[Regieperiode]) -> Runs:
        return voeg_samen(bepaal_mogelijk(p.van, p.tot, venster, peildatum) for p in welke)

    niet_gehouden = [p for p in perioden if p.houder is None or p.onduidelijk]
    gemist = doorsnijd(uitkomst.gaten, mogelijk(p for p in niet_gehouden if p.duiding == "gemist"))
    soorten = {b.id: GROEP_VAN_SOORT.get(b.soort, "anders") for b in cijfers.casus.betrokkenen}
    gehouden = [(soorten.get(p.houder or "", "anders"), p) for p in perioden if p.houder and not p.onduidelijk]
    lagen: list[Laag] = [
        (doorsnijd(uitkomst.gedekt, mogelijk(p for g, p in gehouden if g == groep)), "gedekt", groep, "")
        for groep in GROEPEN
        if any(g == groep for g, _ in gehouden)
    ]
    rest = uitkomst.verklaard
    for duiding in VERKLAREND:
        deel = doorsnijd(rest, mogelijk(p for p in niet_gehouden if p.duiding == duiding))
        lagen.append((deel, "verklaard", None, duiding))
        rest = trek_af(rest, deel)
    lagen += [
        (uitkomst.onduidelijk, "onduidelijk", None, ""),
        (gemist, "gemist", None, ""),
        (trek_af(uitkomst.gaten, gemist), "vraag", None, ""),
    ]
    return Strook(
        lengte=einde - nul + 1,
        delen=tuple(_knip(lagen, nul)),
        leemten=_vind_leemten(uitkomst, gemist, drempel, nul),
        dubbel=_vanaf(uitkomst.overlap, nul),
        wisselingen=uitkomst.wisselingen,
    )


def _knip(lagen: Sequence[Laag], nul: int) -> Iterator[Deel]:
    """The layers cut at every bound; on a day one kind only, but several groups can hold it."""
    grenzen = sorted({grens for runs, *_ in lagen for van, tot in runs for grens in (van, tot + 1)})
    vorige: Deel | None = None
    for van, na in zip(grenzen, grenzen[1:], strict=False):
        hier = [laag for laag in lagen if any(run.van <= van <= run.tot for run in laag[0])]
        if not hier:
            continue
        groepen = tuple(groep for _, _, groep, _ in hier if groep is not None)
        deel = Deel(Stuk(van - nul, na - 1 - nul), hier[0][1], groepen, hier[0][3])
        if vorige and _zelfde(vorige, deel):
            vorige = Deel(Stuk(vorige.dagen.van, deel.dagen.tot), deel.soort, deel.groepen, deel.duiding)
            continue
        if vorige:
            yield vorige
        vorige = deel
    if vorige:
        yield vorige


def _zelfde(eerder: Deel, later: Deel) -> bool:
    aansluitend = eerder.dagen.tot + 1 == later.dagen.van
    return aansluitend and (eerder.soort, eerder.groepen, eerder.duiding) == (later.soort, later.groepen, later.duiding)


def _vind_leemten(uitkomst: RegieUitkomst, gemist: Runs, drempel: int, nul: int) -> tuple[Leemte, ...]:
    """The runs to ask about: the signals, and as long an explained one; none for ``inwoner``.

    A signal counts as called missed where what is left of it would no longer be asked about.
    """
    if uitkomst.vorm == "inwoner":
        return ()
    uit = []
    for run in uitkomst.signalen:
        over = tel_dagen(trek_af((run,), gemist))
        uit.append((run, "gemist" if over < drempel else "open"))
    uit += [(run, "uitgelegd") for run in uitkomst.verklaard if run.dagen >= drempel]
    return tuple(Leemte(Stuk(run.van - nul, run.tot - nul), stand) for run, stand in sorted(uit))  # type: ignore[arg-type]


def _vanaf(runs: Runs, nul: int) -> tuple[Stuk, ...]:
    return tuple(Stuk(van - nul, tot - nul) for van, tot in runs)
