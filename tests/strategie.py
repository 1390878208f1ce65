"""Hypothesis strategies: valid exchange files of every shape, as plain JSON values or as models.

A file is built from the models' own descriptions, so that a new field is in it by itself. Only what one
field asks of another (an end after its begin, an id that exists) is written out here.
"""

import string
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from casus.datums import laatst, vroegst, vroegst_met_marge
from casus.model import Casus, Casusbestand, Model, Onderzoek, Prijslijst
from casus.model.kenmerken import Veldkenmerk, beschrijf
from casus.model.lijsten import ITEMLIJSTEN
from casus.venster import bepaal_venster, telt_mee

PEILDATUM = date(2018, 6, 30)
LIJSTEN = tuple(ITEMLIJSTEN)

_TEKENS = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
_LASTIG = ["\u202eé\u0301", "👩\u200d🦽", "'; DROP TABLE casus; --", "=1+1", "<b>&amp;", '"\\\n\t', "\u2028", "ß\u0130"]
tekst = st.one_of(st.text(_TEKENS, max_size=6), st.sampled_from(_LASTIG))
gevulde_tekst = st.one_of(st.text(_TEKENS, min_size=1, max_size=6), st.sampled_from(_LASTIG))
ids = st.text(string.ascii_letters + string.digits, min_size=1, max_size=6).map(lambda s: f"x{s}")
getallen = st.one_of(
    st.integers(-(10**30), 10**30),
    st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**20), max_value=10**20),
    st.sampled_from([Decimal("12345678901234567.89"), Decimal("1E+2"), Decimal("-0.0"), Decimal("0.10")]),
)
json_waarden = st.recursive(
    st.one_of(st.none(), st.booleans(), getallen, tekst),
    lambda kern: st.one_of(st.lists(kern, max_size=3), st.dictionaries(tekst, kern, max_size=3)),
    max_leaves=6,
)
_extra = st.one_of(st.just({}), st.just({}), st.dictionaries(tekst, json_waarden, max_size=2))

_dagen = st.dates(date(2010, 1, 1), date(2020, 12, 31)).map(date.isoformat)
_kernen = st.one_of(
    _dagen,
    _dagen.map(lambda d: d[:7]),
    _dagen.map(lambda d: d[:4]),
    st.tuples(st.integers(2010, 2020), st.integers(21, 24)).map(lambda s: f"{s[0]}-{s[1]}"),
    st.sampled_from(["0001", "9998", "9998-12-31", "2016-02-29"]),
)


def _tussen(paar: tuple[str, str]) -> str:
    een, twee = paar if vroegst(paar[0]) <= laatst(paar[1]) else paar[::-1]
    return f"[{een}..{twee}]"


datums = st.one_of(
    st.tuples(_kernen, st.sampled_from(["", "", "~", "?", "%"])).map("".join),
    st.tuples(_kernen, _kernen).map(_tussen),
)
hoeveelheden = st.one_of(
    st.integers(0, 10**30),
    st.decimals(min_value=0, max_value=10**20, allow_nan=False, allow_infinity=False, places=3),
    st.sampled_from([Decimal("12345678901234567.89"), "12345678901234567.89", "007.50", "0", Decimal("1E+3")]),
)
prijzen = st.decimals(min_value=0, max_value=Decimal("9999999999.99"), places=2).flatmap(
    lambda g: st.sampled_from([g, format(g, "f")])
)
_BIJ_NAAM: dict[str, st.SearchStrategy[Any]] = {
    "extra": _extra,
    "aantal": hoeveelheden,
    "prijs": prijzen,
    "maanden": st.lists(st.sampled_from(["2018-01", "2017-12"]), max_size=2),
    "prijsindex": st.dictionaries(
        st.sampled_from(["2015", "2017", "anders"]), st.sampled_from(["100", Decimal("101.5")]), max_size=2
    ),
    "normdagen": st.dictionaries(st.sampled_from(["wmo", "jeugdwet"]), st.integers(0, 100), max_size=2),
    "velden": st.dictionaries(
        gevulde_tekst, st.one_of(st.none(), st.booleans(), tekst, st.integers(-(10**20), 10**20)), max_size=2
    ),
    "opgeschort_dagen": st.integers(0, 2**70),
    "herzien_van": st.integers(-2, 2),
    "score": st.integers(1, 2),
    "drempels": st.dictionaries(
        st.sampled_from(["borgen", "spanning"]), st.sampled_from([Decimal("0.4"), 0, 1]), max_size=2
    ),
    "bevroren": st.one_of(st.none(), st.dictionaries(st.sampled_from(["voor", "van"]), st.integers(0, 9), max_size=2)),
}


@dataclass
class Bekend:
    """The ids that may be named, per list."""

    ids: dict[str, list[str]]
    deelaspecten: dict[str, list[str]] = field(default_factory=dict)
    eenheden: dict[str, str] = field(default_factory=dict)


def _veldwaarde(veld: Veldkenmerk, bekend: Bekend) -> st.SearchStrategy[Any] | None:
    """What a field may hold; None where nothing can be named, or a part that is drawn by itself."""
    if veld.verwijst is not None:
        if veld.soort == "lijst":
            namen = bekend.ids.get(veld.verwijst, [])
            return st.lists(st.sampled_from(namen), max_size=2) if namen else st.just([])
        if veld.soort == "tabel":
            namen = bekend.ids.get(veld.verwijst, [])
            return st.dictionaries(st.sampled_from(namen), st.just("kort"), max_size=2) if namen else st.just({})
        namen = bekend.ids.get(veld.verwijst, [])
        return st.sampled_from(namen) if namen else None
    if veld.naam in _BIJ_NAAM:
        return _BIJ_NAAM[veld.naam]
    if veld.codes:
        keuze = st.sampled_from(veld.codes)
        if veld.soort == "lijst":
            return st.lists(keuze, max_size=2)
        return st.dictionaries(keuze, st.just("ja"), max_size=2) if veld.soort == "tabel" else keuze
    eenvoudig: dict[str, st.SearchStrategy[Any]] = {
        "tekst": gevulde_tekst if veld.verplicht else tekst,
        "datum": datums,
        "einde": st.one_of(datums, st.just("..")),
        "dag": _dagen,
        "getal": hoeveelheden,
        "heel": st.integers(1, 2**70),
        "ja_nee": st.booleans(),
        "lijst": st.lists(tekst, max_size=2),
    }
    return eenvoudig.get(veld.soort)


def _ding(draw: Any, model: type[Model], bekend: Bekend, vast: dict[str, Any]) -> dict[str, Any] | None:
    """Plain values for ``model``; None where a thing it must name does not exist."""
    waarden = dict(vast)
    for veld in beschrijf(model):
        if veld.naam in waarden or (not veld.verplicht and draw(st.integers(0, 2)) == 0):
            continue
        if veld.mag_leeg and draw(st.integers(0, 3)) == 0:
            waarden[veld.naam] = None
            continue
        if veld.soort in ("model", "modellen"):
            assert veld.model is not None
            if veld.soort == "model":
                waarden[veld.naam] = _ding(draw, veld.model, bekend, {})
            else:
                delen = [_ding(draw, veld.model, bekend, {}) for _ in range(draw(st.integers(0, 2)))]
                waarden[veld.naam] = [deel for deel in delen if deel is not None]
            continue
        strategie = _veldwaarde(veld, bekend)
        if strategie is not None:
            waarden[veld.naam] = draw(strategie)
        elif veld.verplicht:
            if not veld.mag_leeg:
                return None
            waarden[veld.naam] = None
    _pas_deelaspect(waarden, bekend)
    return waarden


def _pas_deelaspect(waarden: dict[str, Any], bekend: Bekend) -> None:
    if waarden.get("deelaspect") is not None:
        delen = bekend.deelaspecten.get(waarden["aspect"], [])
        waarden["deelaspect"] = delen[0] if delen else "vrij"


def _pas_periode(ding: dict[str, Any]) -> None:
    voor = "periode_" if "periode_van" in ding else ""
    van, tot = ding.get(f"{voor}van"), ding.get(f"{voor}tot")
    if van is None or tot is None:
        return
    if tot == "..":
        if vroegst(van) > PEILDATUM:
            ding[f"{voor}tot"] = None
    elif laatst(tot) < vroegst(van):
        ding[f"{voor}van"], ding[f"{voor}tot"] = tot, van


def _sorteer(ding: dict[str, Any], *velden: str) -> None:
    """Gives these dates to the fields in order of time."""
    aanwezig = [naam for naam in velden if ding.get(naam) not in (None, "..")]
    op_tijd = sorted((ding[naam] for naam in aanwezig), key=lambda d: (vroegst(d), laatst(d)))
    ding.update(zip(aanwezig, op_tijd, strict=True))


def _pas_voorziening(ding: dict[str, Any]) -> None:
    _sorteer(ding, "gemeld", "aangevraagd", "besloten", "gestart", "beeindigd")
    bekend = [ding.get(naam) for naam in ("gemeld", "aangevraagd", "besloten")]
    toekomst = any(d is not None and vroegst_met_marge(d) > PEILDATUM for d in bekend)
    if ding.get("gestart") == "..":
        if toekomst:
            ding["gestart"] = None
        else:
            ding["beeindigd"] = None
            ding["uitkomst"] = "toegekend"
    if toekomst and ding.get("uitkomst") == "lopend":
        ding["uitkomst"] = None


def _pas_item(lijst: str, ding: dict[str, Any], kop: dict[str, Any], bekend: Bekend) -> None:
    if lijst in ("betrokkenen", "inzetten", "regieperioden"):
        _pas_periode(ding)
    if lijst == "voorzieningen":
        _pas_voorziening(ding)
    if lijst == "doelen":
        _sorteer(ding, "gesteld", "afgerond")
    if ding.get("scenario") == "referentie" and not kop.get("referentie"):
        ding["scenario"] = "beide"
    if lijst == "inzetten" and ding.get("prijscode") is not None and ding.get("eenheid") is not None:
        ding["eenheid"] = bekend.eenheden[ding["prijscode"]]


def _nieuwe_ids(draw: Any, bezet: set[str], hoeveel: int) -> list[str]:
    nieuw = draw(st.lists(ids.filter(lambda i: i not in bezet), min_size=hoeveel, max_size=hoeveel, unique=True))
    bezet.update(nieuw)
    return list(nieuw)


def _casus(draw: Any, id: str, bekend: Bekend) -> dict[str, Any]:
    bezet: set[str] = set()
    eigen: dict[str, list[str]] = {}
    for lijst in sorted(LIJSTEN, key=lambda lijst: lijst != "betrokkenen"):
        kan = all({**bekend.ids, **eigen}.get(naar) for naar in _nodig(_deel(Casus, lijst)))
        eigen[lijst] = _nieuwe_ids(draw, bezet, draw(st.integers(0, 2)) if kan else 0)
    daar = Bekend({**bekend.ids, **eigen, "item": sorted(bezet)}, bekend.deelaspecten, bekend.eenheden)
    velden = {veld.naam: veld for veld in beschrijf(Casus)}
    lijsten: dict[str, list[dict[str, Any]]] = {}
    vast: dict[str, Any] = {"id": id, **{lijst: [] for lijst in LIJSTEN}, "deelnames": []}
    kop = _ding(draw, Casus, daar, vast)
    assert kop is not None
    _pas_periode(kop)
    for lijst in LIJSTEN:
        model = velden[lijst].model
        assert model is not None
        for kenmerk in eigen[lijst]:
            dicht: dict[str, Any] = {"id": kenmerk}
            if lijst == "betrokkenen":
                dicht["volgt_op"] = draw(st.sampled_from([None, *[b["id"] for b in lijsten.get(lijst, [])]]))
            ding = _ding(draw, model, daar, dicht)
            assert ding is not None
            _pas_item(lijst, ding, kop, bekend)
            lijsten.setdefault(lijst, []).append(ding)
    kop.update(lijsten)
    kop["deelnames"] = [
        _ding(draw, velden["deelnames"].model, daar, {"betrokkene": b["id"]})  # type: ignore[arg-type]
        for b in kop["betrokkenen"]
        if draw(st.booleans())
    ]
    model_casus = Casus.model_validate(kop)
    if telt_mee(model_casus) and bepaal_venster(model_casus, PEILDATUM).leeg:
        kop["status"] = "gepland"
    return kop


def _nodig(model: type[Model]) -> list[str]:
    """The lists in which something must stand before a thing of ``model`` can be."""
    velden = [veld for veld in beschrijf(model) if veld.verplicht and not veld.mag_leeg and veld.soort == "tekst"]
    return [veld.verwijst for veld in velden if veld.verwijst is not None]


@st.composite
def documenten(draw: Callable[[st.SearchStrategy[Any]], Any], max_casussen: int = 2) -> dict[str, Any]:
    """A valid exchange file as plain JSON values (numbers as int, Decimal or text)."""
    aspecten = draw(st.lists(ids, min_size=0, max_size=2, unique=True))
    deel = {code: draw(st.lists(ids, max_size=2, unique=True)) for code in aspecten}
    codes = draw(st.lists(ids, max_size=2, unique=True))
    casusids = draw(st.lists(ids, max_size=max_casussen, unique=True))
    puntids = draw(st.lists(ids, max_size=2, unique=True))
    bekend = Bekend(
        {"aspecten": aspecten, "prijslijst": codes, "casussen": casusids, "aandachtspunten": puntids}, deel
    )
    velden = {veld.naam: veld for veld in beschrijf(Casusbestand)}
    regels = [_ding(draw, _deel(Prijslijst, "regels"), bekend, {"code": code}) for code in codes]
    bekend.eenheden = {regel["code"]: regel["eenheid"] for regel in regels if regel}
    onderzoek = _ding(draw, Onderzoek, bekend, {"peildatum": PEILDATUM.isoformat(), "aspecten": []})
    assert onderzoek is not None
    onderzoek["id"] = draw(ids)
    onderzoek["aspecten"] = [
        _ding(draw, _deel(Onderzoek, "aspecten"), bekend, {"code": code, "deelaspecten": [
            {"code": stuk, "label": draw(gevulde_tekst)} for stuk in deel[code]
        ]})
        for code in aspecten
    ]  # fmt: skip
    document: dict[str, Any] = {
        "formaat": "casusbestand", "versie": 1, "onderzoek": onderzoek, "extra": draw(_extra),
        "casussen": [_casus(draw, id, bekend) for id in casusids],
    }  # fmt: skip
    if codes or draw(st.booleans()):
        document["prijslijst"] = _ding(draw, Prijslijst, bekend, {"regels": regels})
    bezet: set[str] = set()
    for naam in ("panelgesprekken", "aandachtspunten", "teksten", "principes", "acties"):
        kenmerken = puntids if naam == "aandachtspunten" else _nieuwe_ids(draw, bezet, draw(st.integers(0, 2)))
        document[naam] = [_van_onderzoek(draw, velden[naam], bekend, kenmerk, bezet) for kenmerk in kenmerken]
    return document


def _van_onderzoek(
    draw: Any, veld: Veldkenmerk, bekend: Bekend, kenmerk: str, bezet: set[str]
) -> dict[str, Any] | None:
    assert veld.model is not None
    vast: dict[str, Any] = {"id": kenmerk} if "id" in veld.model.model_fields else {}
    if veld.naam == "panelgesprekken":
        vast["uitspraken"] = [
            _ding(draw, _deel(veld.model, "uitspraken"), bekend, {"id": eigen})
            for eigen in _nieuwe_ids(draw, bezet, draw(st.integers(0, 2)))
        ]
    if veld.naam == "aandachtspunten":
        delen = [f"{code}:{stuk}" for code, stukken in bekend.deelaspecten.items() for stuk in stukken]
        plekken = [*bekend.ids["aspecten"], *delen]
        vast["lees_meer"] = draw(st.lists(st.sampled_from(plekken), max_size=2)) if plekken else []
    return _ding(draw, veld.model, bekend, vast)


def _deel(model: type[Model], naam: str) -> type[Model]:
    gevonden = next(veld.model for veld in beschrijf(model) if veld.naam == naam)
    assert gevonden is not None
    return gevonden


def casusbestanden(max_casussen: int = 2) -> st.SearchStrategy[Casusbestand]:
    """A valid exchange file as models."""
    return documenten(max_casussen).map(Casusbestand.model_validate)
