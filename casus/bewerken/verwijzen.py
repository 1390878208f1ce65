"""Who names whom: finds the ids a thing holds, and puts others (or nothing) in their place."""

from typing import Any

from casus.model import Model
from casus.model.kenmerken import beschrijf


def noemt(ding: Model, kenmerk: str) -> str:
    """'' where ``ding`` does not name it, 'verplicht' where it cannot be without it, else 'mag_leeg'."""
    uitkomst = ""
    for veld in beschrijf(type(ding)):
        waarde = getattr(ding, veld.naam)
        if veld.soort == "modellen":
            if any(noemt(deel, kenmerk) for deel in waarde):
                uitkomst = uitkomst or "mag_leeg"
        elif veld.verwijst and veld.soort == "lijst":
            uitkomst = uitkomst or ("mag_leeg" if kenmerk in waarde else "")
        elif veld.verwijst and waarde == kenmerk:
            if not veld.mag_leeg:
                return "verplicht"
            uitkomst = "mag_leeg"
    return uitkomst


def vervang(ding: Any, weg: set[str], over_naar: str | None) -> Any:
    """The same thing that names ``over_naar`` (or nothing) where it named one of ``weg``."""
    anders: dict[str, Any] = {}
    model: type[Model] = type(ding)
    for veld in beschrijf(model):
        waarde = getattr(ding, veld.naam)
        nieuw: Any = waarde
        if veld.soort == "modellen":
            nieuw = [
                vervang(deel, weg, over_naar)
                for deel in waarde
                if over_naar or not any(noemt(deel, k) == "verplicht" for k in weg)
            ]
        elif veld.verwijst and veld.soort == "lijst":
            nieuw = _vervang_lijst(waarde, weg, over_naar)
        elif veld.verwijst and isinstance(waarde, str) and waarde in weg and (over_naar or veld.mag_leeg):
            nieuw = over_naar
        if nieuw != waarde:
            anders[veld.naam] = nieuw
    return ding.model_copy(update=anders) if anders else ding


def vervang_velden(model: type[Model], velden: dict[str, Any], weg: set[str], over_naar: str | None) -> dict[str, Any]:
    """The same for plain, perhaps half-filled values: a field that would name nobody is left to fill in."""
    nieuw = dict(velden)
    for veld in beschrijf(model):
        waarde = velden.get(veld.naam)
        if veld.soort == "modellen" and veld.model is not None and isinstance(waarde, list):
            deel_model = veld.model
            nieuw[veld.naam] = [
                vervang_velden(deel_model, deel, weg, over_naar) if isinstance(deel, dict) else deel
                for deel in waarde
                if over_naar or not (isinstance(deel, dict) and _hangt_aan(deel_model, deel, weg))
            ]
        elif veld.verwijst and veld.soort == "lijst" and isinstance(waarde, list):
            nieuw[veld.naam] = _vervang_lijst(waarde, weg, over_naar)
        elif veld.verwijst and isinstance(waarde, str) and waarde in weg:
            if over_naar:
                nieuw[veld.naam] = over_naar
            else:
                del nieuw[veld.naam]
    return nieuw


def _vervang_lijst(waarde: list[Any], weg: set[str], over_naar: str | None) -> list[Any]:
    if not any(isinstance(deel, str) and deel in weg for deel in waarde):
        return waarde
    nieuw: list[Any] = []
    for deel in waarde:
        deel = over_naar if isinstance(deel, str) and deel in weg else deel
        if deel is not None and deel not in nieuw:
            nieuw.append(deel)
    return nieuw


def _hangt_aan(model: type[Model], velden: dict[str, Any], weg: set[str]) -> bool:
    namen = [veld.naam for veld in beschrijf(model) if veld.verwijst and not veld.mag_leeg and veld.soort == "tekst"]
    return any(isinstance(velden.get(naam), str) and velden[naam] in weg for naam in namen)
