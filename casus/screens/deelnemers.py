"""Who comes to the session, and what each of them said yes to."""

from typing import Any

import streamlit as st
from pydantic import ValidationError

from casus.meldingen import vertaal
from casus.model import Casus, Deelname
from casus.model.kenmerken import veldkenmerk
from casus.screens import velden as v
from casus.screens.beschrijven import kies_namen
from casus.screens.bron import Zicht, doe, meld, opslag
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import is_zelf_bewaard, veldsleutel
from casus.stappen import ZetKop

_KOLOMMEN = [4, 3, 3]
_VOOR_EEN = ("datum", "vorm", "vertegenwoordigd_door", "citaten", "samenvatting_mee")


def teken_deelnemers(zicht: Zicht) -> None:
    """A row per betrokkene; below it the rest for the one that is chosen."""
    st.header("Wie komt er", anchor=False)
    wie = kies_namen(zicht.casus)
    if not wie:
        st.info("Nog niemand. Zet eerst mensen neer bij **Betrokkenen**.")
        return
    bekend = {deelname.betrokkene: deelname for deelname in zicht.casus.deelnames}
    for kolom, kop in zip(st.columns(_KOLOMMEN), ("Wie", "Aanwezig", "Doet mee"), strict=True):
        kolom.caption(kop)
    for kenmerk, naam in wie.items():
        deelname = bekend.get(kenmerk, Deelname(betrokkene=kenmerk))
        with st.container(key=f"deelnemer_{kenmerk}"):
            links, midden, rechts = st.columns(_KOLOMMEN, vertical_alignment="center")
        links.markdown(f"**{letterlijk(naam)}**")
        with midden:
            _teken_veld(zicht, deelname, "aanwezig", f"Aanwezig: {naam}")
        with rechts:
            _teken_veld(zicht, deelname, "status", f"Doet mee: {naam}")
    with st.expander("Wat is er met iemand afgesproken"):
        _teken_een(zicht, wie, bekend)


def _teken_een(zicht: Zicht, wie: dict[str, str], bekend: dict[str, Deelname]) -> None:
    key = veldsleutel(f"voorbereiding.{zicht.nr}.afspraken_met", None, wie)
    kenmerk = st.selectbox("Over wie gaat het", list(wie), format_func=wie.get, key=key)
    if kenmerk is None:
        return
    for veld in _VOOR_EEN:
        _teken_veld(zicht, bekend.get(kenmerk, Deelname(betrokkene=kenmerk)), veld, None)


def _teken_veld(zicht: Zicht, deelname: Deelname, naam: str, label: str | None) -> None:
    """A field of somebody's part; ``label`` is only heard, where the column says it already."""
    veld = veldkenmerk(Deelname, naam)
    waarde = getattr(deelname, naam)
    basis = f"voorbereiding.{zicht.nr}.deelname.{deelname.betrokkene}.{naam}"
    key, begin = veldsleutel(basis, waarde), v.naar_scherm(veld, waarde)
    keuzes = v.keuzes_voor(veld, zicht.casus, [], [], "") if veld.codes else {}
    args = (zicht.nr, deelname.betrokkene, naam, basis, key, begin)
    if label is None:
        v.teken_widget(veld, key, begin, keuzes, _bewaar, args)
        return
    gedeeld = {"key": key, "on_change": _bewaar, "args": args, "label_visibility": "collapsed"}
    v.teken_keuze(label, begin, keuzes, gedeeld, met_leeg=veld.mag_leeg)


def _bewaar(nummer: int, kenmerk: str, naam: str, basis: str, key: str, begin: Any) -> None:
    """Stores one answer; who has no answers left has no part."""
    if st.session_state[key] == begin:
        return  # the browser only says what it was given
    veld = veldkenmerk(Deelname, naam)
    waarde = v.van_scherm(veld, st.session_state[key])
    casus, _ = opslag().laad_casus(nummer)
    leeg = Deelname(betrokkene=kenmerk)
    oud = next((d for d in casus.deelnames if d.betrokkene == kenmerk), leeg)
    try:
        nieuw = Deelname.model_validate({**oud.model_dump(), naam: waarde})
    except ValidationError as fout:
        meld(f"Nog niet bewaard. {veld.titel}: {v.zeg_gewoon(vertaal(fout)[0].bericht)}", "fout")
        return
    if doe(nummer, f"{veld.titel} aangepast", [ZetKop(_met(casus, nieuw, leeg), casus)]):
        is_zelf_bewaard(basis, waarde)


def _met(casus: Casus, nieuw: Deelname, leeg: Deelname) -> Casus:
    kenmerken = [d.betrokkene for d in casus.deelnames]
    deelnames = [nieuw if d.betrokkene == nieuw.betrokkene else d for d in casus.deelnames]
    if nieuw.betrokkene not in kenmerken:
        deelnames.append(nieuw)
    return casus.model_copy(update={"deelnames": [d for d in deelnames if d != leeg]})
