"""Reads stories back from their tables."""

from collections import defaultdict
from typing import Any

from sqlite_utils import Database

from casus.bestand import lees_json_tekst
from casus.model import Casus, Casusbestand, Model, Onderzoek, Prijslijst
from casus.model.kenmerken import Veldkenmerk, beschrijf
from casus.model.lijsten import EVALUATIELIJSTEN, ITEMLIJSTEN, Evaluatielijsten
from casus.storage.vorm import TABELNAMEN, Rij, uit_rij

Delen = dict[Any, dict[str, list[Rij]]]


def lees_casus(db: Database, nummer: int) -> tuple[Casus, int]:
    """One case with its version; KeyError where there is none of that number."""
    gevonden = _lees_casussen(db, "= ?", [nummer])
    if not gevonden:
        raise KeyError(nummer)
    versie = next(db.query("SELECT versie FROM casus WHERE nr = ?", [nummer]))["versie"]
    return Casus.model_validate(gevonden[0]), versie


def lees_onderzoek(db: Database, onderzoek: int) -> tuple[Onderzoek, Prijslijst | None]:
    """The settings of an evaluation and its price list; KeyError where there is none."""
    rij = next(db.query("SELECT * FROM onderzoek WHERE nr = ?", [onderzoek]), None)
    if rij is None:
        raise KeyError(onderzoek)
    delen = {"aspecten": _lees_lijst(db, "aspecten", beschrijf(Onderzoek), onderzoek)}
    kop = Onderzoek.model_validate(uit_rij(Onderzoek, rij, delen))
    if rij["prijslijst_naam"] is None:
        return kop, None
    lijst = {naam: rij[f"prijslijst_{naam}"] for naam in ("naam", "versie", "extra")}
    regels = _lees_lijst(db, "regels", beschrijf(Prijslijst), onderzoek)
    return kop, Prijslijst.model_validate(uit_rij(Prijslijst, lijst, {"regels": regels}))


def lees_bestand(db: Database, onderzoek: int) -> Casusbestand:
    """A whole evaluation as an exchange file; KeyError where there is none."""
    kop, prijslijst = lees_onderzoek(db, onderzoek)
    rij = next(db.query("SELECT bestand_extra FROM onderzoek WHERE nr = ?", [onderzoek]))
    casussen = _lees_casussen(db, "IN (SELECT nr FROM casus WHERE onderzoek = ?)", [onderzoek])
    velden = beschrijf(Casusbestand)
    lijsten = {naam: _lees_lijst(db, naam, velden, onderzoek) for naam in EVALUATIELIJSTEN}
    return Casusbestand.model_validate(
        {
            "extra": lees_json_tekst(rij["bestand_extra"]),
            "formaat": "casusbestand",
            "versie": 1,
            "onderzoek": kop,
            "prijslijst": prijslijst,
            "casussen": casussen,
            **lijsten,
        }
    )


def lees_evaluatielijst(db: Database, onderzoek: int, naam: str) -> list[Any]:
    """One of the evaluation's own lists; empty where there is no such evaluation."""
    rijen = _lees_lijst(db, naam, beschrijf(Casusbestand), onderzoek)
    return [EVALUATIELIJSTEN[naam].model_validate(rij) for rij in rijen]


def lees_evaluatielijsten(db: Database, onderzoek: int) -> Evaluatielijsten:
    """All lists of the evaluation itself."""
    return Evaluatielijsten(**{naam: tuple(lees_evaluatielijst(db, onderzoek, naam)) for naam in EVALUATIELIJSTEN})


def _lees_lijst(db: Database, naam: str, velden: tuple[Veldkenmerk, ...], onderzoek: int) -> list[Rij]:
    """A list of the evaluation itself, each thing with its own parts."""
    model = next(veld.model for veld in velden if veld.naam == naam)
    assert model is not None
    tabel = TABELNAMEN[naam]
    delen: dict[int, dict[str, list[Rij]]] = defaultdict(dict)
    for veld in beschrijf(model):
        if veld.soort == "modellen" and veld.model is not None:
            kind = deeltabel(tabel, veld.naam)
            for rij in db.query(f"SELECT * FROM {kind} WHERE onderzoek = ? ORDER BY ouder, volgorde", [onderzoek]):
                delen[rij["ouder"]].setdefault(veld.naam, []).append(uit_rij(veld.model, rij, {}))
    rijen = db.query(f"SELECT * FROM {tabel} WHERE onderzoek = ? ORDER BY volgorde", [onderzoek])
    return [uit_rij(model, rij, delen[rij["volgorde"]]) for rij in rijen]


def deeltabel(tabel: str, veld: str) -> str:
    """The table of a list that belongs to a thing of the evaluation itself."""
    return f"{tabel}_{TABELNAMEN[veld]}" if veld == "verificaties" else TABELNAMEN[veld]


def _lees_casussen(db: Database, waar: str, waarden: list[Any]) -> list[Rij]:
    items = _lees_items(db, waar, waarden)
    delen = _lees_delen(db, Casus, waar, waarden)
    gevonden = []
    for rij in db.query(f"SELECT * FROM casus WHERE nr {waar} ORDER BY volgorde, nr", waarden):
        gevonden.append(uit_rij(Casus, rij, {**delen[rij["nr"]], **items[rij["nr"]]}))
    return gevonden


def _lees_delen(db: Database, model: type[Model], waar: str, waarden: list[Any]) -> Delen:
    """The lists of a case that are no items: steps, participations, self-reliance."""
    delen: Delen = defaultdict(dict)
    for veld in beschrijf(model):
        if veld.soort != "modellen" or veld.naam in ITEMLIJSTEN or veld.model is None:
            continue
        tabel = TABELNAMEN[veld.naam]
        for rij in db.query(f"SELECT * FROM {tabel} WHERE casus {waar} ORDER BY casus, volgorde", waarden):
            delen[rij["casus"]].setdefault(veld.naam, []).append(uit_rij(veld.model, rij, {}))
    return delen


def _lees_items(db: Database, waar: str, waarden: list[Any]) -> Delen:
    los = _lees_losse_lijsten(db, waar, waarden)
    for naam in ("lezingen", "belevingen", "evaluaties", "verificaties"):
        model = next(v.model for soort in ITEMLIJSTEN.values() for v in beschrijf(soort) if v.naam == naam)
        assert model is not None
        tabel = TABELNAMEN[naam]
        for rij in db.query(f"SELECT * FROM {tabel} WHERE casus {waar} ORDER BY casus, item, volgorde", waarden):
            los[rij["casus"], rij["item"]].setdefault(naam, []).append(uit_rij(model, rij, {}))
    items: Delen = defaultdict(dict)
    for naam, model in ITEMLIJSTEN.items():
        tabel = TABELNAMEN[naam]
        vraag = (
            f"SELECT t.* FROM {tabel} t JOIN item i ON i.casus = t.casus AND i.id = t.id "
            f"WHERE t.casus {waar} ORDER BY t.casus, i.volgorde"
        )
        for rij in db.query(vraag, waarden):
            items[rij["casus"]].setdefault(naam, []).append(uit_rij(model, rij, los[rij["casus"], rij["id"]]))
    return items


def _lees_losse_lijsten(db: Database, waar: str, waarden: list[Any]) -> Delen:
    los: Delen = defaultdict(dict)
    for tabel, kolom in (("verwijzing", "naar"), ("kenmerk", "waarde")):
        for rij in db.query(f"SELECT * FROM {tabel} WHERE casus {waar} ORDER BY casus, item, veld, volgorde", waarden):
            los[rij["casus"], rij["item"]].setdefault(rij["veld"], []).append(rij[kolom])
    return los
