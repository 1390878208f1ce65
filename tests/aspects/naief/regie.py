"""Regie per form, day by day; and who was around."""

from fractions import Fraction

from tests.aspects.naief.datums import Rauw, Venster, bereik, dekt, is_betwist, lees_moment, maak_runs, mogelijk, zeker
from tests.aspects.naief.getallen import rond_verhouding
from tests.aspects.naief.verhaal import betrokkenen_op_id, inzetten_van_derden, is_gevraagd, regiedagen

VERKLARINGEN = ("bewust_los", "niet_nodig", "niet_mogelijk")
GEEN_PARTIJ = ("inwoner", "naaste", "meedenker", "gespreksleider", "notulist")
GEEN_OPVOLGING = ("expertise", "tweede_persoon")


def heeft_houder(periode: Rauw) -> bool:
    return bool(periode.get("houder")) and not periode.get("onduidelijk")


def bereken_vorm(casus: Rauw, venster: Venster, vorm: str) -> Rauw | None:
    if not is_gevraagd(casus, f"regie_{vorm}"):
        return None
    dagen = regiedagen(casus, venster, vorm)
    perioden = [p for p in casus.get("regieperioden", []) if p["vorm"] == vorm]
    kan = [(p, mogelijk(p, venster)) for p in perioden]
    soort_dag = {dag: _soort_dag([p for p, stuk in kan if dag in stuk]) for dag in dagen}
    per_soort = {
        soort: {dag for dag in dagen if soort_dag[dag] == soort}
        for soort in ("gedekt", "verklaard", "onduidelijk", "gat")
    }
    gedekt = len(per_soort["gedekt"])
    return {
        "venster_dagen": len(dagen),
        "gedekt_dagen": gedekt,
        "dekking": rond_verhouding(Fraction(gedekt, len(dagen))) if dagen else None,
        "gaten": maak_runs(per_soort["gat"]),
        "onduidelijk": maak_runs(per_soort["onduidelijk"]),
        "verklaard": maak_runs(per_soort["verklaard"]),
        "zonder_regie": maak_runs(per_soort["gat"] | per_soort["onduidelijk"]),
        "overlap": maak_runs(_overlapdagen(perioden, venster, dagen)),
        "wisselingen": _wisselingen(perioden, venster, dagen),
    }


def _soort_dag(perioden: list[Rauw]) -> str:
    """What a day is, from the periods that possibly hold on it."""
    if any(heeft_houder(p) for p in perioden):
        return "gedekt"
    zonder = [p for p in perioden if not heeft_houder(p)]
    if any(p.get("duiding") in VERKLARINGEN for p in zonder):
        return "verklaard"
    if any(not p.get("duiding") for p in zonder):
        return "onduidelijk"
    return "gat"


def _overlapdagen(perioden: list[Rauw], venster: Venster, dagen: list[int]) -> set[int]:
    vast = [(p, zeker(p, venster)) for p in perioden if heeft_houder(p)]
    gevonden = set()
    for dag in dagen:
        die_dag = [p for p, stuk in vast if dag in stuk]
        if len({p["houder"] for p in die_dag}) >= 2 and not all(p.get("gedeeld") for p in die_dag):
            gevonden.add(dag)
    return gevonden


def _wisselingen(perioden: list[Rauw], venster: Venster, dagen: list[int]) -> int:
    tellen = []
    for periode in perioden:
        if not heeft_houder(periode) or periode.get("gedeeld") or is_betwist(periode):
            continue
        stuk = dekt(periode, venster)
        if any(dag in stuk for dag in dagen):
            tellen.append(periode)
    tellen.sort(key=lambda p: (lees_moment(p["van"]).vroegst, p["id"]))
    houders: list[str] = []
    for periode in tellen:
        if not houders or houders[-1] != periode["houder"]:
            houders.append(periode["houder"])
    return max(len(houders) - 1, 0)


def vind_ingekocht(casus: Rauw, venster: Venster, drempel: int) -> list[str] | None:
    if not is_gevraagd(casus, "regie_opdrachtgevend"):
        return None
    dagen = regiedagen(casus, venster, "opdrachtgevend")
    gevonden = []
    for inzet in inzetten_van_derden(casus):
        stuk = zeker(inzet, venster)
        if not inzet.get("evaluaties") and sum(1 for dag in dagen if dag in stuk) > drempel:
            gevonden.append(inzet["id"])
    return gevonden


def vind_partijen(casus: Rauw) -> set[str]:
    return {iemand["partij"] for iemand in _met_partij(casus)}


def _met_partij(casus: Rauw) -> list[Rauw]:
    return [b for b in casus.get("betrokkenen", []) if b["soort"] not in GEEN_PARTIJ and b.get("partij")]


def _meeste_partijen(casus: Rauw, venster: Venster) -> int:
    erbij = []
    for iemand in _met_partij(casus):
        van = lees_moment(iemand["van"]).vroegst if iemand.get("van") else venster.begin
        tot = iemand.get("tot")
        einde = venster.peildatum if tot == ".." else lees_moment(tot).laatst if tot else venster.einde
        erbij.append((iemand["partij"], bereik(van, einde)))
    meeste = 0
    for dag in venster.dagen:
        meeste = max(meeste, len({partij for partij, stuk in erbij if dag in stuk}))
    return meeste


def _opvolgingen(casus: Rauw, soort: str) -> int:
    wie = betrokkenen_op_id(casus)
    aantal = 0
    for iemand in casus.get("betrokkenen", []):
        voor = wie.get(iemand.get("volgt_op") or "")
        if iemand["soort"] == soort and voor is not None and voor["soort"] == soort:
            aantal += iemand.get("reden_komst") not in GEEN_OPVOLGING
    return aantal


def tel_betrokkenheid(casus: Rauw, venster: Venster) -> Rauw:
    mensen = casus.get("betrokkenen", [])
    informeel = is_gevraagd(casus, "informeel")
    return {
        "gebiedsteammedewerkers": sum(b["soort"] == "gebiedsteam" for b in mensen),
        "opvolgingen": _opvolgingen(casus, "gebiedsteam"),
        "opvolgingen_ondersteuners": _opvolgingen(casus, "ondersteuner"),
        "partijen": len(vind_partijen(casus)),
        "partijen_gelijktijdig_max": _meeste_partijen(casus, venster),
        "vrijwilligers": sum(b["soort"] == "vrijwilliger" for b in mensen) if informeel else None,
        "collectief": sum(bool(b.get("collectief")) for b in mensen) if informeel else None,
    }
