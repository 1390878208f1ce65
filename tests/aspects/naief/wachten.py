"""Waiting: three stretches per voorziening."""

from tests.aspects.naief.datums import Moment, Rauw, is_betwist, lees_moment
from tests.aspects.naief.verhaal import is_gevraagd


def bereken_wachttijden(casus: Rauw, peildatum: int, normdagen: dict[str, int]) -> list[Rauw] | None:
    if not is_gevraagd(casus, "voorzieningen"):
        return None
    rijen = []
    for voorziening in casus.get("voorzieningen", []):
        rijen += _rijen(voorziening, Moment(peildatum, peildatum, 0), normdagen)
    return rijen


def _rijen(v: Rauw, peil: Moment, normdagen: dict[str, int]) -> list[Rauw]:
    melding = v.get("gemeld") or v.get("aangevraagd")
    besloten, gestart = v.get("besloten"), v.get("gestart")
    start = None if not gestart else peil if gestart == ".." else lees_moment(gestart)
    wacht = gestart == ".."
    rijen = []
    if melding:
        m = lees_moment(melding)
        norm = normdagen.get(v.get("wet") or "")
        stil = v.get("opgeschort_dagen") or 0
        if besloten:
            rijen.append(_rij(v, "melding_besluit", m, lees_moment(besloten), False, norm, stil))
        elif v.get("uitkomst") == "lopend":
            rijen.append(_rij(v, "melding_besluit", m, peil, True, norm, stil))
        else:
            rijen.append(_rij(v, "melding_besluit", m, None, False, norm, stil))
    if besloten and start:
        rijen.append(_rij(v, "besluit_start", lees_moment(besloten), start, wacht, None, 0))
    if melding and start:
        rijen.append(_rij(v, "melding_start", lees_moment(melding), start, wacht, None, 0))
    return rijen


def _rij(v: Rauw, traject: str, a: Moment, b: Moment | None, lopend: bool, norm: int | None, stil: int) -> Rauw:
    kortst = None if b is None else max(b.vroeg - a.laat - stil, 0)
    langst = None if b is None else max(b.laat - a.vroeg - stil, 0)
    betwist = is_betwist(v)
    return {
        "voorziening": v["id"], "traject": traject, "min": kortst, "max": langst, "lopend": lopend,
        "norm": norm, "oordeel": _oordeel(kortst, langst, norm, betwist), "betwist": betwist,
    }  # fmt: skip


def _oordeel(kortst: int | None, langst: int | None, norm: int | None, betwist: bool) -> str:
    if kortst is None or langst is None:
        return "niet_te_bepalen"
    if norm is None:
        return "geen_norm"
    if kortst > norm and not betwist:
        return "zeker_overschreden"
    if langst > norm or betwist:
        return "mogelijk_overschreden"
    return "binnen"
