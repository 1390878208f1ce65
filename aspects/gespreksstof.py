"""What the story holds that is worth talking about, per aspect: sentences to begin a talk with, never a verdict.

What was not asked is said as not asked. Source: design of the aspects, "timeline signals shown beside it".
"""

from collections.abc import Callable
from dataclasses import dataclass

from aspects.cijfers import CasusCijfers
from aspects.itemwoorden import vertel_wachttijden
from aspects.regie import VORMEN
from aspects.regiestof import vertel_regiestof
from aspects.stofdagen import vertel_routes, vertel_van_signaal
from aspects.stoftellen import (
    noem_aantal, vind_eigen_kring, vind_verlopen, vind_weigeringen, vind_zelf_ondertussen,
)  # fmt: skip
from casus.controle.omgeving import Omgeving
from casus.datums import dagen_in_woorden
from casus.getallen import schrijf_afgerond
from casus.model.keuzes import Onderwerp
from casus.woorden import som_op, woord

GEEN = "Over dit onderwerp staat nog niets op de tijdlijn. Vraag gerust."


@dataclass(frozen=True)
class Stof:
    """One sentence to talk about; ``gevraagd`` False: it says that something was not asked."""

    zin: str
    gevraagd: bool = True


@dataclass(frozen=True)
class _Bron:
    cijfers: CasusCijfers
    omgeving: Omgeving
    bedragen: bool


def vind_gespreksstof(
    cijfers: CasusCijfers, omgeving: Omgeving, aspect: str, *, bedragen: bool = False
) -> tuple[Stof, ...]:
    """The sentences for one aspect of one case; none for an aspect of the evaluation's own.

    ``bedragen``: amounts may be said. Without it only who pays is named.
    """
    maak = _PER_ASPECT.get(aspect)
    return tuple(maak(_Bron(cijfers, omgeving, bedragen))) if maak else ()


def _zinnen(*zinnen: str) -> list[Stof]:
    return [Stof(zin) for zin in zinnen if zin]


def _niet_gevraagd(bron: _Bron, onderwerp: Onderwerp) -> list[Stof]:
    """Says that a subject was not (wholly) asked; nothing where it was."""
    if bron.cijfers.casus.uitgevraagd.get(onderwerp) == "ja":
        return []
    return [Stof(f"Naar {woord('onderwerp', onderwerp)} is nog niet (helemaal) gevraagd.", gevraagd=False)]


def _tevredenheid(bron: _Bron) -> list[Stof]:
    casus, mensen = bron.cijfers.casus, bron.cijfers.betrokkenheid
    scores = [b.score for g in casus.gebeurtenissen if g.scenario != "referentie" for b in g.belevingen]
    zwaar, goed = sum(score < 0 for score in scores), sum(score > 0 for score in scores)
    beleving = (
        f"Hoe het was, op de tijdlijn: {zwaar} keer zwaar, {goed} keer goed, "
        f"{noem_aantal(len(scores) - zwaar - goed, 'keer', 'keer')} ertussenin."
        if scores
        else "Op de tijdlijn staat nog niet hoe het was voor de inwoner."
    )
    aantal = noem_aantal(mensen.gebiedsteammedewerkers, "gebiedsteammedewerker", "gebiedsteammedewerkers")
    over = f" Er nam {mensen.opvolgingen} keer iemand het over." if mensen.opvolgingen else ""
    return _zinnen(beleving, f"De inwoner kreeg te maken met {aantal}.{over}")


def _laagdrempelig(bron: _Bron) -> list[Stof]:
    casus = bron.cijfers.casus
    return [
        *_zinnen(*vertel_van_signaal(casus), vertel_routes(casus), *vind_weigeringen(casus)),
        *_niet_gevraagd(bron, "voorzieningen"),
    ]


def _maatwerk(bron: _Bron) -> list[Stof]:
    casus = bron.cijfers.casus
    bezoeken = sum(g.soort == "huisbezoek" and g.scenario != "referentie" for g in casus.gebeurtenissen)
    return [
        *_zinnen(
            f"Op de tijdlijn: {noem_aantal(bezoeken, 'huisbezoek', 'huisbezoeken')}.",
            *vind_verlopen(casus),
            *vind_zelf_ondertussen(casus),
            *vind_weigeringen(casus),
        ),
        *_niet_gevraagd(bron, "voorzieningen"),
    ]


def _bureaucratie(bron: _Bron) -> list[Stof]:
    casus, wachttijden = bron.cijfers.casus, bron.cijfers.wachttijden
    soorten = [g.soort for g in casus.gebeurtenissen if g.scenario != "referentie"]
    tellingen = [
        noem_aantal(soorten.count("aanvraag"), "aanvraag", "aanvragen"),
        noem_aantal(soorten.count("beschikking"), "beschikking", "beschikkingen"),
    ]
    uit = _zinnen(f"Als gebeurtenis op de tijdlijn: {som_op(tellingen)}.")
    if wachttijden is None:
        return [*uit, *_niet_gevraagd(bron, "voorzieningen")]
    wetten = dict.fromkeys(woord("wet", v.wet) for v in casus.voorzieningen if v.wet)
    loketten = dict.fromkeys(v.loket for v in casus.voorzieningen if v.loket)
    uit += _zinnen(
        f"Aangevraagd: {noem_aantal(len(casus.voorzieningen), 'voorziening', 'voorzieningen')}.",
        f"Wetten die meededen: {som_op(list(wetten))}." if wetten else "",
        f"Loketten: {som_op(list(loketten))}." if loketten else "",
    )
    for v in casus.voorzieningen:
        eerste, *rest = vertel_wachttijden(wachttijden, v.id)
        anders = " Mensen vertellen dit verschillend." if v.betwist and rest else ""
        uit += _zinnen(f"{v.omschrijving}: {eerste[:1].lower()}{eerste[1:]}{anders}")
    return uit


def _eigen_kracht(bron: _Bron) -> list[Stof]:
    casus = bron.cijfers.casus
    eigen, alle = vind_eigen_kring(casus)
    uit = _zinnen(
        f"Op de tijdlijn: {noem_aantal(alle, 'keer', 'keer')} hulp, en {eigen} daarvan uit de eigen kring "
        "(naasten en vrijwilligers)." if alle else "",
    )  # fmt: skip
    uit += _niet_gevraagd(bron, "informeel")
    for domein, v in bron.cijfers.zelfredzaamheid.items():
        if v.verschil is not None:
            hoe = "even hoog als" if not v.verschil else "hoger dan" if v.verschil > 0 else "lager dan"
            uit += _zinnen(f"Zelfredzaamheid bij {woord('levensdomein', domein)}: aan het eind {hoe} aan het begin.")
    krachten = [
        woord("kracht", p.kracht)
        for p in sorted(casus.regieperioden, key=lambda p: p.van)
        if p.vorm == "inwoner" and p.kracht
    ]
    uit += _zinnen(f"Hoeveel regie de inwoner had, door de tijd: {', daarna '.join(krachten)}." if krachten else "")
    return [*uit, *_niet_gevraagd(bron, "regie_inwoner")]


def _doelgericht(bron: _Bron) -> list[Stof]:
    doelen = bron.cijfers.doelen
    if doelen is None:
        return _niet_gevraagd(bron, "doelen")
    namen = {doel.id: doel.omschrijving for doel in bron.cijfers.casus.doelen}
    zonder = [d.omschrijving for d in bron.cijfers.casus.doelen if not d.evaluaties]
    duren = {id: dagen for id, dagen in doelen.langste_zonder_evaluatie.items() if dagen}
    langste = max(duren, key=lambda id: duren[id], default=None)
    return _zinnen(
        f"Op de tijdlijn: {noem_aantal(doelen.aantal, 'doel', 'doelen')}.",
        f"Er is niet op teruggekeken bij: {som_op(zonder)}." if zonder else "",
        f"De langste tijd zonder terugkijken: {dagen_in_woorden(duren[langste])}, bij ‘{namen[langste]}’."
        if langste
        else "",
    )


def _regie(bron: _Bron) -> list[Stof]:
    uit = []
    for vorm, onderwerp in VORMEN.items():
        uitkomst = bron.cijfers.regie[vorm]
        uit += _zinnen(vertel_regiestof(vorm, uitkomst)) if uitkomst else _niet_gevraagd(bron, onderwerp)
    return uit


def _integraal(bron: _Bron) -> list[Stof]:
    casus = bron.cijfers.casus
    gebeurd = [d for g in casus.gebeurtenissen if g.scenario != "referentie" for d in g.levensdomeinen]
    speelde = dict.fromkeys(woord("levensdomein", d) for d in [*casus.levensdomeinen, *gebeurd])
    met_doel = dict.fromkeys(woord("levensdomein", d.levensdomein) for d in casus.doelen if d.levensdomein)
    gescoord = [woord("levensdomein", domein) for domein in bron.cijfers.zelfredzaamheid]
    return [
        *_zinnen(
            f"Levensgebieden waar iets speelde: {som_op(list(speelde))}." if speelde else "",
            f"Levensgebieden met een doel: {som_op(list(met_doel))}." if met_doel else "",
            f"Zelfredzaamheid is gescoord bij: {som_op(gescoord)}."
            if gescoord
            else "Zelfredzaamheid is niet gescoord.",
        ),
        *_niet_gevraagd(bron, "doelen"),
    ]


def _samenwerking(bron: _Bron) -> list[Stof]:
    casus, mensen = bron.cijfers.casus, bron.cijfers.betrokkenheid
    overleg = sum(
        g.soort in ("overleg", "casusbespreking") and g.scenario != "referentie" for g in casus.gebeurtenissen
    )
    gestopt = [i for i in casus.inzetten if i.scenario != "referentie" and i.tot not in (None, "..")]
    zonder = [i.omschrijving for i in gestopt if i.teruggekoppeld == "nee"]
    return _zinnen(
        f"Er waren {noem_aantal(len(mensen.partijen), 'partij', 'partijen')} bij"
        + (f", en ten hoogste {mensen.partijen_gelijktijdig_max} tegelijk." if mensen.partijen else "."),
        f"Samen om tafel: {noem_aantal(overleg, 'keer', 'keer')}.",
        f"Gestopt zonder te laten weten hoe het afliep: {som_op(zonder)}." if zonder else "",
        f"Bij aanbieders nam {mensen.opvolgingen_ondersteuners} keer een ander het over."
        if mensen.opvolgingen_ondersteuners
        else "",
    )


def _informeel(bron: _Bron) -> list[Stof]:
    mensen = bron.cijfers.betrokkenheid
    if mensen.vrijwilligers is None or mensen.collectief is None:
        return _niet_gevraagd(bron, "informeel")
    eigen, alle = vind_eigen_kring(bron.cijfers.casus)
    return _zinnen(
        f"Er hielpen {noem_aantal(mensen.vrijwilligers, 'vrijwilliger', 'vrijwilligers')} mee.",
        f"Voor iedereen open (een inloop of vereniging): {mensen.collectief or 'niets genoemd'}.",
        f"Van de {alle} keer hulp op de tijdlijn kwam {eigen} uit de eigen kring." if alle else "",
    )


def _kostenbewust(bron: _Bron) -> list[Stof]:
    casus, kosten = bron.cijfers.casus, bron.cijfers.kosten
    if kosten is None:
        return _niet_gevraagd(bron, "kosten")
    betalers = dict.fromkeys(
        i.financier for i in casus.inzetten if i.scenario != "referentie" and i.financier != "onbekend"
    )
    uit = _zinnen(
        f"Wie betaalde: {som_op([woord('financier', f) for f in betalers])}." if betalers else "",
        "De inwoner betaalde zelf mee." if "inwoner" in betalers else "",
        f"Vergeleken met: {woord('soort_referentie', casus.referentie.soort)}." if casus.referentie else "",
    )
    if bron.bedragen:
        uit += _zinnen(*(
            f"{woord('financier', f)}: ongeveer {schrijf_afgerond(bedrag)}."
            for f, bedrag in kosten.interventie.per_financier.items()
        ))  # fmt: skip
        if kosten.verschil is not None:
            samen, anders = (schrijf_afgerond(s.totaal) for s in (kosten.interventie, kosten.referentie))
            deel = "" if kosten.verschil.volledig else " Niet alles heeft een prijs."
            uit += _zinnen(f"Bij elkaar ongeveer {samen}; anders zou het ongeveer {anders} zijn geweest.{deel}")
    return uit


_PER_ASPECT: dict[str, Callable[[_Bron], list[Stof]]] = {
    "tevredenheid": _tevredenheid, "laagdrempelig": _laagdrempelig, "maatwerk": _maatwerk,
    "bureaucratie": _bureaucratie, "eigen_kracht": _eigen_kracht, "doelgericht": _doelgericht, "regie": _regie,
    "integraal": _integraal, "samenwerking": _samenwerking, "informeel": _informeel, "kostenbewust": _kostenbewust,
}  # fmt: skip
