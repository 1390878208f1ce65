"""Candidates for attention points, by plain loops over the figures of the cases."""

from collections.abc import Callable
from fractions import Fraction

from tests.aspects.naief.datums import Rauw
from tests.aspects.naief.getallen import lees_getal
from tests.aspects.naief.waardering import teken

STANDAARD = {
    "minimum_casussen": "5", "borgen": "0.6", "drempel": "0.4", "spanningsveld": "0.3", "perspectief_casussen": "3",
    "spanning": "0.3", "spanning_overschot": "2", "regiegat": "0.4", "tussenevaluatie": "0.4", "normtermijn": "0.3",
    "wisseling_casussen": "2", "veel_partijen": "0.3", "veel_partijen_aantal": "10", "weinig_vrijwilligers": "0.5",
    "geen_collectief": "0.5",
}  # fmt: skip


def vind_kandidaten(cijfers: list[Rauw], onderzoek: Rauw) -> list[Rauw]:
    aspecten = [aspect["code"] for aspect in onderzoek["aspecten"]]
    eigen = onderzoek.get("drempels") or {}
    drempels = {naam: lees_getal(eigen.get(naam, waarde)) for naam, waarde in STANDAARD.items()}
    gevonden = [
        *_per_aspect(cijfers, aspecten, drempels),
        *_spanningen(cijfers, aspecten, drempels),
        *_overige(cijfers, aspecten, drempels, onderzoek),
    ]
    return sorted(gevonden, key=lambda k: (-len(k["casussen"]), k["code"]))


def _kandidaat(code: str, soort: str, aspecten: list[str], alle: list[Rauw], raak: list[Rauw]) -> Rauw:
    return {
        "code": code, "soort": soort, "aspecten": aspecten, "n": len(alle),
        "casussen": sorted(c["casus"] for c in raak),
    }  # fmt: skip


def _met_richting(cijfers: list[Rauw], aspect: str, richting: str) -> list[Rauw]:
    return [c for c in cijfers if c["aspecten"][aspect]["richting"] == richting]


def _deel(stuk: list[Rauw], geheel: list[Rauw]) -> Fraction:
    return Fraction(len(stuk), len(geheel)) if geheel else Fraction(0)


def _per_aspect(cijfers: list[Rauw], aspecten: list[str], drempels: dict[str, Fraction]) -> list[Rauw]:
    gevonden = []
    for a in aspecten:
        alle = [c for c in cijfers if c["aspecten"][a]["richting"] is not None]
        bij = _met_richting(alle, a, "draagt_bij")
        tegen = _met_richting(alle, a, "drempel")
        uiteen = _met_richting(alle, a, "uiteenlopend")
        if len(alle) >= drempels["minimum_casussen"]:
            if bij and _deel(bij, alle) >= drempels["borgen"]:
                gevonden.append(_kandidaat(f"aspect:{a}:borgen", "borgen", [a], alle, bij))
            if tegen and _deel(tegen, alle) >= drempels["drempel"]:
                gevonden.append(_kandidaat(f"aspect:{a}:drempel", "drempel", [a], alle, tegen))
            grens = drempels["spanningsveld"]
            beide = _deel(bij, alle) >= grens and _deel(tegen, alle) >= grens
            raak = [*uiteen, *bij, *tegen] if beide else uiteen
            if raak and (_deel(uiteen, alle) >= grens or beide):
                gevonden.append(_kandidaat(f"aspect:{a}:spanningsveld", "spanningsveld", [a], alle, raak))
        gevonden += _perspectief(cijfers, a, drempels)
    return gevonden


def _perspectief(cijfers: list[Rauw], a: str, drempels: dict[str, Fraction]) -> list[Rauw]:
    alle = [c for c in cijfers if {"inwoner", "gebiedsteam"} <= set(c["aspecten"][a]["groepen"])]
    raak = []
    for casus in alle:
        groepen = casus["aspecten"][a]["groepen"]
        if teken(groepen["inwoner"]) * teken(groepen["gebiedsteam"]) == -1:
            raak.append(casus)
    if not raak or len(alle) < drempels["minimum_casussen"] or len(raak) < drempels["perspectief_casussen"]:
        return []
    return [_kandidaat(f"perspectief:{a}", "aandacht", [a], alle, raak)]


def _spanningen(cijfers: list[Rauw], aspecten: list[str], drempels: dict[str, Fraction]) -> list[Rauw]:
    gevonden = []
    for a in aspecten:
        for b in aspecten:
            alle = [c for c in cijfers if c["aspecten"][a]["richting"] and c["aspecten"][b]["richting"]]
            if a == b or not alle or len(alle) < drempels["minimum_casussen"]:
                continue
            raak = [c for c in _met_richting(alle, a, "draagt_bij") if c["aspecten"][b]["richting"] == "drempel"]
            deel_a = _deel(_met_richting(alle, a, "draagt_bij"), alle)
            deel_b = _deel(_met_richting(alle, b, "drempel"), alle)
            overschot = len(raak) - len(alle) * deel_a * deel_b
            if raak and _deel(raak, alle) >= drempels["spanning"] and overschot >= drempels["spanning_overschot"]:
                kandidaat = _kandidaat(f"spanning:{a}:{b}", "spanningsveld", [a, b], alle, raak)
                gevonden.append((-overschot, kandidaat["code"], kandidaat))
    return [kandidaat for _, _, kandidaat in sorted(gevonden, key=lambda drie: drie[:2])[:5]]


def _overige(cijfers: list[Rauw], aspecten: list[str], drempels: dict[str, Fraction], onderzoek: Rauw) -> list[Rauw]:
    gevonden: list[Rauw] = []

    def stel_voor(
        code: str,
        soort: str,
        bij: list[str],
        onder: Callable[[Rauw], bool],
        raakt: Callable[[Rauw], bool],
        deel: str | None = None,
        aantal: str | None = None,
    ) -> None:
        alle = [c for c in cijfers if onder(c)]
        raak = [c for c in alle if raakt(c)]
        if not raak or len(alle) < drempels["minimum_casussen"]:
            return
        if deel is not None and _deel(raak, alle) < drempels[deel]:
            return
        if aantal is not None and len(raak) < drempels[aantal]:
            return
        gevonden.append(_kandidaat(code, soort, [a for a in bij if a in aspecten], alle, raak))

    lang = onderzoek.get("regie_drempel_dagen", 14)
    for vorm in ("dagelijks", "bureaucratisch", "hoofdlijnen", "opdrachtgevend"):
        stel_voor(
            f"regiegat:{vorm}", "drempel", ["regie"],
            lambda c, v=vorm: bool(c["regie"][v]) and c["regie"][v]["venster_dagen"] >= max(lang, 1),
            lambda c, v=vorm: any(run["dagen"] >= lang for run in c["regie"][v]["zonder_regie"]),
            deel="regiegat",
        )  # fmt: skip
    stel_voor(
        "tussenevaluatie", "drempel", ["doelgericht"],
        lambda c: c["doelen"] is not None and c["doelen"]["langdurig"] >= 1,
        lambda c: bool(c["doelen"]["signalen"]),
        deel="tussenevaluatie",
    )  # fmt: skip
    stel_voor(
        "normtermijn", "drempel", ["bureaucratie"],
        lambda c: bool(_op_norm(c)),
        lambda c: any(rij["oordeel"] == "zeker_overschreden" for rij in _op_norm(c)),
        deel="normtermijn",
    )  # fmt: skip
    stel_voor(
        "wisseling_van_de_wacht", "aandacht", ["tevredenheid", "samenwerking"],
        lambda c: c["gebiedsteammedewerkers"] >= 1,
        lambda c: c["opvolgingen"] >= 2,
        aantal="wisseling_casussen",
    )  # fmt: skip
    stel_voor(
        "veel_partijen", "aandacht", ["samenwerking", "integraal"],
        lambda c: True,
        lambda c: c["partijen"] >= drempels["veel_partijen_aantal"],
        deel="veel_partijen",
    )  # fmt: skip
    for code, telling in (("weinig_vrijwilligers", "vrijwilligers"), ("geen_collectief", "collectief")):
        stel_voor(
            code, "aandacht", ["informeel"],
            lambda c, t=telling: c[t] is not None,
            lambda c, t=telling: c[t] == 0,
            deel=code,
        )  # fmt: skip
    return gevonden


def _op_norm(casus: Rauw) -> list[Rauw]:
    """The decisions that can be held against a norm."""
    return [
        rij for rij in casus["wachttijden"] or []
        if rij["traject"] == "melding_besluit" and rij["norm"] is not None
        and rij["min"] is not None and not rij["betwist"]
    ]  # fmt: skip
