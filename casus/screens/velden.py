"""One field on a screen: its widget, what it shows, and what was filled in. Labels and help come from the model."""

import re
from functools import lru_cache
from typing import Any

import streamlit as st

from casus.datums import in_lopende_zin, in_woorden, lees_datum
from casus.herkenning import merk_op
from casus.model import Casus
from casus.model.kenmerken import Veldkenmerk
from casus.model.lijsten import ITEMLIJSTEN
from casus.model.velden import kort_citaat
from casus.screens.beschrijven import houd_uiteen, noem_item
from casus.screens.tekst import letterlijk
from casus.woorden import woord

DATUMS = ("datum", "einde", "dag")
DATUMVOORBEELD = "bijvoorbeeld mei 2016"
_BESTANDSDATUMS = re.compile(
    r" Toegestaan zijn 2016, .*?9998\.( Een einde mag ook \.\. zijn: het loopt nog\.)?"
    r"| Schrijf een dag als 2016-03-12: jaar, maand en dag\."
)
NIET_GEZEGD: Any = object()
_NIEMAND = ""
_KORT = 60
_LEEG = "—"
_ALLE_LIJSTEN = tuple(lijst for lijst in ITEMLIJSTEN)
_LOOPT = ("loopt nog", "nu", "heden", "..", "wacht nog", "nog steeds")


@lru_cache(maxsize=4096)
def typbaar(waarde: str) -> str:
    """A date as one would type it, such that reading it gives the same date."""
    if waarde == "..":
        return "loopt nog"
    try:
        zin = in_lopende_zin(waarde)
    except ValueError:
        return waarde
    kandidaten = [zin, zin.split(" (")[0], f"misschien {zin.split(' (')[0]}"]
    if waarde.startswith("["):
        begin, eind = waarde[1:-1].split("..")
        kandidaten.append(f"tussen {in_lopende_zin(begin)} en {in_lopende_zin(eind)}")
    for kandidaat in kandidaten:
        if lees_datumveld(kandidaat, einde=False) == waarde:
            return kandidaat
    return waarde


def lees_datumveld(tekst: str, einde: bool) -> str | None:
    """What was typed in a date field, as EDTF; words that cannot be read come back as they are."""
    schoon = tekst.strip()
    if not schoon:
        return None
    if einde and schoon.lower() in _LOOPT:
        return ".."
    try:
        in_woorden(schoon)
    except ValueError:
        gelezen = lees_datum(schoon)
        return gelezen.datum if gelezen is not None and gelezen.datum and not gelezen.rest.strip() else schoon
    return schoon


def is_leesbaar(waarde: Any) -> bool:
    """True where a stored date can be read (and not only kept as words)."""
    if waarde in (None, ".."):
        return True
    try:
        in_woorden(waarde)
    except ValueError:
        return False
    return True


def keuzes_voor(veld: Veldkenmerk, casus: Casus, aspecten: list[str], prijzen: list[str], zelf: str) -> dict[Any, str]:
    """What can be chosen in a field that names something: code to words."""
    if veld.codes and veld.keuze:
        return {code: woord(veld.keuze, code) for code in veld.codes}
    if veld.verwijst == "aspecten":
        return {code: code.replace("_", " ") for code in aspecten}
    if veld.verwijst == "prijslijst":
        return {code: code for code in prijzen}
    lijsten = _ALLE_LIJSTEN if veld.verwijst == "item" else (veld.verwijst or "betrokkenen",)
    dingen = [(lijst, d) for lijst in lijsten for d in getattr(casus, lijst, []) if d.id != zelf]
    return houd_uiteen({d.id: noem_item(casus, lijst, d)[:60] for lijst, d in dingen})


def mag_niemand(veld: Veldkenmerk) -> bool:
    """True for what must be said and may be nobody: 'nobody' is an answer, an empty field is none yet."""
    return veld.verplicht and veld.mag_leeg and veld.verwijst is not None


def lees_stand(stand: dict[str, Any], veld: Veldkenmerk) -> Any:
    """What is known of a field; ``NIET_GEZEGD`` where an answer is still to come."""
    if veld.naam in stand:
        return stand[veld.naam]
    return NIET_GEZEGD if mag_niemand(veld) else veld.default


def zeg_open(veld: Veldkenmerk) -> str:
    """The words for an end that is not there yet."""
    return "wacht nog" if veld.naam == "gestart" else "loopt nog"


def naar_scherm(veld: Veldkenmerk, waarde: Any) -> Any:
    """A stored value as its widget wants it; half-filled fields of a file may hold anything."""
    if waarde is NIET_GEZEGD:
        return None
    if veld.soort in DATUMS:
        return "" if waarde is None else zeg_open(veld) if waarde == ".." else typbaar(str(waarde))
    if mag_niemand(veld) and waarde is None:
        return _NIEMAND
    if veld.soort == "getal":
        return "" if waarde is None else str(waarde).replace(".", ",")
    if veld.soort == "ja_nee":
        return bool(waarde)
    if veld.soort == "lijst":
        return [str(deel) for deel in (waarde if isinstance(waarde, list) else [waarde]) if deel is not None]
    if veld.codes or veld.verwijst:
        return waarde if waarde is None or isinstance(waarde, str | int) else str(waarde)
    return "" if waarde is None else str(waarde)


def van_scherm(veld: Veldkenmerk, waarde: Any) -> Any:
    """What a widget holds, as it is stored; what cannot be read stays as it was typed."""
    if veld.soort in DATUMS:
        return lees_datumveld(waarde or "", veld.soort == "einde")
    if veld.soort == "getal":
        schoon = (waarde or "").strip().replace("€", "").strip().replace(",", ".")
        return schoon or None
    if mag_niemand(veld) and waarde == _NIEMAND:
        return None
    if veld.soort in ("ja_nee", "lijst") or veld.codes or veld.verwijst:
        return waarde
    if veld.soort == "heel":
        schoon = (waarde or "").strip()
        return int(schoon) if schoon.lstrip("-").isdigit() and len(schoon) < 10 else (schoon or veld.default)
    return waarde.strip() or (None if veld.mag_leeg else "")


def teken_widget(
    veld: Veldkenmerk, key: str, begin: Any, keuzes: dict[Any, str], bij_wijziging: Any, args: tuple[Any, ...]
) -> None:
    """Draws the widget of a field; ``begin`` is the stored value as ``naar_scherm`` gives it."""
    gedeeld: dict[str, Any] = {"key": key, "on_change": bij_wijziging, "args": args}
    kort = len(veld.uitleg) <= _KORT
    vrij = not (veld.codes or veld.verwijst) and veld.soort not in ("ja_nee", "lijst")
    if veld.soort not in DATUMS and not (vrij and kort):
        gedeeld["help"] = veld.uitleg or None  # one more stop of the Tab key
    label = veld.titel + (" *" if veld.verplicht else "")
    if veld.soort == "ja_nee":
        st.checkbox(label, value=begin, **gedeeld)
    elif veld.soort == "lijst":
        opties = [*keuzes, *(code for code in begin if code not in keuzes)]
        st.multiselect(
            label, opties, default=begin, format_func=lambda c: keuzes.get(c, str(c)), placeholder="Kies", **gedeeld
        )
    elif veld.codes or veld.verwijst:
        keuzes = {_NIEMAND: "niemand", **keuzes} if mag_niemand(veld) else keuzes
        teken_keuze(label, begin, keuzes, gedeeld, met_leeg=not veld.verplicht)
    elif veld.lang:
        st.text_area(label, value=begin, height="content", placeholder=veld.uitleg if kort else None, **gedeeld)
        zeg_opmerking(begin)
    elif veld.soort in DATUMS:
        st.text_input(label, value=begin, placeholder=zeg_voorbeeld(veld), **gedeeld)
    else:
        st.text_input(label, value=begin, placeholder=veld.uitleg if kort else None, **gedeeld)
        if veld.soort == "tekst":
            zeg_opmerking(begin)


def zeg_opmerking(tekst: Any) -> None:
    """Quietly below a text that points to a person: what it seems to be. Nothing where it does not."""
    if tekst and (zin := merk_op(str(tekst))):
        st.caption(letterlijk(zin))


def zeg_voorbeeld(veld: Veldkenmerk) -> str:
    """How one may write a date in this field."""
    if veld.soort == "einde":
        return f"mei 2016, of {zeg_open(veld)}"
    return "bijvoorbeeld 12 mei 2016" if veld.soort == "dag" else DATUMVOORBEELD


def teken_keuze(label: str, begin: Any, keuzes: dict[Any, str], gedeeld: dict[str, Any], *, met_leeg: bool) -> None:
    """One of several; a stored value that is no longer among them stays a choice."""
    opties: list[Any] = [None, *keuzes] if met_leeg else list(keuzes)
    if begin not in opties:
        opties = [begin, *opties]
    st.selectbox(
        label, opties, index=None if begin is None else opties.index(begin), placeholder="Kies",
        format_func=lambda c: keuzes.get(c, _LEEG if c is None else str(c)), **gedeeld,
    )  # fmt: skip


def zeg_gewoon(bericht: str) -> str:
    """What is wrong, without how dates are written in the exchange file: people may write them as they say them."""
    return _BESTANDSDATUMS.sub("", bericht)


def zeg_datum(veld: Veldkenmerk, waarde: Any, staat_er: str) -> str:
    """Under a date field (markdown): how it was understood; nothing where the field says the same."""
    if waarde in (None, ""):
        return ""
    if not is_leesbaar(waarde):
        return ":orange[Deze datum kan ik niet lezen. Schrijf bijvoorbeeld: mei 2016, of rond 12 mei 2016.]"
    zin = zeg_open(veld) if waarde == ".." else in_woorden(waarde)
    return "" if zin.lower() == staat_er.strip().lower() else letterlijk(zin)


def zeg_waarde(veld: Veldkenmerk, waarde: Any, casus: Casus) -> str:
    """A value in words, for history and for a choice between two."""
    if waarde is None and mag_niemand(veld):
        return "niemand"
    if waarde is NIET_GEZEGD or waarde in (None, "", [], {}):
        return "leeg"
    if waarde == "..":
        return zeg_open(veld)
    if veld.soort in DATUMS:
        return typbaar(str(waarde)) if is_leesbaar(waarde) else str(waarde)
    if veld.soort == "ja_nee":
        return "ja" if waarde else "nee"
    if veld.soort == "getal":
        return str(waarde).replace(".", ",")
    if isinstance(waarde, list) and not isinstance(waarde[0], str):
        return f"{len(waarde)} keer"
    if veld.codes or veld.verwijst:
        keuzes = keuzes_voor(veld, casus, [], [], "")
        return ", ".join(keuzes.get(deel, str(deel)) for deel in (waarde if isinstance(waarde, list) else [waarde]))
    return kort_citaat(waarde, 80) if isinstance(waarde, str) else str(waarde)
