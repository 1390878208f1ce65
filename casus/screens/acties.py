"""What one can do with an item beside filling it in: remove, erase, split, copy, merge, look back."""

from datetime import date, timedelta
from typing import Any

import streamlit as st

from casus.bestand import lees_json_tekst
from casus.bewerken import kopieer_naar_referentie, splits, verwijder, voeg_betrokkenen_samen, wat_hangt_eraan
from casus.bewerken.halve import HALF, vind_half, vind_item
from casus.model.kenmerken import beschrijf
from casus.model.lijsten import ITEMLIJSTEN
from casus.plaats import BestandFout
from casus.screens.bedragen import BEDRAGVELDEN, mag_bedragen_zien
from casus.screens.beschrijven import kies_namen, noem_item
from casus.screens.bron import Zicht, doe, ik, meld, opslag
from casus.screens.keuze import kies
from casus.screens.tekst import letterlijk
from casus.screens.tijd import lees_tijdstip
from casus.screens.velden import is_leesbaar, lees_datumveld, zeg_waarde
from casus.screens.veldstand import is_van_nu, veldsleutel, vernieuw
from casus.stappen import Weg
from casus.storage import Conflict, OpslagFout
from casus.woorden import lijstnaam


_VRAAG = "casus.vraag_weg"
_ALLES = 1_000_000


def teken_acties(zicht: Zicht, lijst: str, kenmerk: str, scherm: str) -> None:
    """The buttons under a form, and what happened to the item."""
    item, half = vind_item(zicht.casus, lijst, kenmerk), vind_half(zicht.casus, lijst, kenmerk)
    basis = f"{scherm}.actie.{lijst}.{kenmerk}"
    if item is None and half is None:
        return
    with st.container(horizontal=True, key=f"{scherm}_acties"):
        if item is not None:
            _teken_eigen_acties(zicht, lijst, item, basis)
        st.button("Verwijderen", key=f"{basis}.weg", on_click=_verwijder, args=(zicht, lijst, kenmerk))
        with st.popover("Hoort er niet in"):
            st.write("De tekst verdwijnt ook uit de geschiedenis. Dit kan niet terug.")
            st.button(
                "Ja, haal helemaal weg", key=f"{basis}.wis", on_click=_wis, args=(zicht, lijst, kenmerk), type="primary"
            )
    with st.expander("Geschiedenis", key=f"{basis}.geschiedenis"):
        _teken_geschiedenis(zicht, [kenmerk, *([half.notitie.id] if half else [])])


def _teken_eigen_acties(zicht: Zicht, lijst: str, item: Any, basis: str) -> None:
    """What only some kinds of items can: be one with another, be two, be copied."""
    if lijst == "betrokkenen":
        _teken_samenvoegen(zicht, item.id, basis)
    if lijst in ("inzetten", "regieperioden"):
        key = veldsleutel(f"{basis}.splits", None)
        with st.popover("Splitsen"):
            st.text_input(
                "Vanaf wanneer is het een ander stuk? (Enter splitst)", key=key,
                on_change=_splits, args=(zicht, lijst, item, f"{basis}.splits", key),
                help="Tot en met de dag ervoor het ene stuk, vanaf deze dag het andere.",
            )  # fmt: skip
    if lijst in ("gebeurtenissen", "inzetten") and zicht.casus.referentie is not None:
        args = (zicht, lijst, item)
        st.button("Kopie naar ‘Anders?’", key=f"{basis}.kopie", on_click=_kopieer, args=args)


def _verwijder(zicht: Zicht, lijst: str, kenmerk: str) -> None:
    item, half = vind_item(zicht.casus, lijst, kenmerk), vind_half(zicht.casus, lijst, kenmerk)
    if item is not None and _tel_wat_meegaat(zicht, kenmerk):
        st.session_state[_VRAAG] = (zicht.nr, lijst, kenmerk)
        return
    stappen: list[Any] = verwijder(zicht.casus, lijst, kenmerk) if item is not None else []
    if half is not None and Weg("notities", half.notitie.id) not in stappen:
        stappen.append(Weg("notities", half.notitie.id, half.notitie))
    _rond_af(zicht, f"{lijstnaam(lijst)} verwijderd", stappen)


def _rond_af(zicht: Zicht, wat: str, stappen: list[Any]) -> None:
    if doe(zicht.nr, wat, stappen):
        meld(f"{wat[:1].upper()}{wat[1:]}. Terughalen kan met Ongedaan maken (F9).")
        kies(None, None)


def toon_vraag_weg(zicht: Zicht) -> None:
    """Asks what becomes of the items of a betrokkene who is to be removed."""
    nummer, lijst, kenmerk = st.session_state.get(_VRAAG, (None, "", ""))
    if nummer == zicht.nr and vind_item(zicht.casus, lijst, kenmerk) is not None:
        _vraag_weg(zicht, lijst, kenmerk)


def _sluit_vraag() -> None:
    st.session_state.pop(_VRAAG, None)


@st.dialog("Er hangt nog iets aan", on_dismiss=_sluit_vraag)
def _vraag_weg(zicht: Zicht, lijst: str, kenmerk: str) -> None:
    wie = kies_namen(zicht.casus)
    st.markdown(f"Bij **{letterlijk(wie.get(kenmerk, kenmerk))}** horen: {_tel_wat_meegaat(zicht, kenmerk)}.")
    anderen = [k for k in wie if k != kenmerk]
    if anderen:
        key = veldsleutel("acties.over_naar", kenmerk, wie)
        over_naar = st.selectbox("Geef het aan een ander", anderen, format_func=wie.get, key=key)
        if st.button("Geef het door, en verwijder deze persoon", key="acties.over", type="primary"):
            _sluit_vraag()
            _rond_af(zicht, "betrokkene verwijderd", verwijder(zicht.casus, lijst, kenmerk, over_naar))
            st.rerun()
    with st.container(horizontal=True):
        if st.button("Verwijder alles", key="acties.alles"):
            _sluit_vraag()
            _rond_af(zicht, "betrokkene en wat eraan hing verwijderd", verwijder(zicht.casus, lijst, kenmerk))
            st.rerun()
        if st.button("Toch niet verwijderen", key="acties.niet"):
            _sluit_vraag()
            st.rerun()


def _tel_wat_meegaat(zicht: Zicht, kenmerk: str) -> str:
    """What would go along, in words; empty where nothing would."""
    casus = zicht.casus
    lijsten = [h.lijst for h in wat_hangt_eraan(casus, kenmerk) if h.verplicht and h.lijst != "kop"]
    delen = [f"{lijsten.count(naam)} {lijstnaam(naam, lijsten.count(naam) != 1)}" for naam in dict.fromkeys(lijsten)]
    if any(deelname.betrokkene == kenmerk for deelname in casus.deelnames):
        delen.append("deelname aan het gesprek")
    if zrm := sum(score.beoordelaar == kenmerk for score in casus.zelfredzaamheid):
        delen.append(f"{zrm} keer zelfredzaamheid")
    belevingen = sum(b.betrokkene == kenmerk for g in casus.gebeurtenissen for b in g.belevingen)
    if belevingen:
        delen.append(f"{belevingen} keer hoe het was")
    return ", ".join(delen)


def _wis(zicht: Zicht, lijst: str, kenmerk: str) -> None:
    wis_item(zicht, lijst, kenmerk)
    kies(None, None)


def wis_item(zicht: Zicht, lijst: str, kenmerk: str) -> bool:
    """'Hoort er niet in' for an item and the notes it came from; True where it is gone."""
    item, half = vind_item(zicht.casus, lijst, kenmerk), vind_half(zicht.casus, lijst, kenmerk)
    stappen = verwijder(zicht.casus, lijst, kenmerk) if item is not None else []
    bronnen = {n.id for n in zicht.casus.notities if n.geplaatst_als == kenmerk and n.id != kenmerk}
    bronnen |= {half.notitie.id} if half else set()
    weg = {stap.id for stap in stappen if isinstance(stap, Weg)} | bronnen
    stappen = [
        Weg(s.lijst, s.id) if isinstance(s, Weg) else s  # what must not be there goes, whatever it became meanwhile
        for s in stappen
        if not (hasattr(s, "na") and getattr(s.na, "id", None) in weg)
    ]
    vroeger = _vind_vroegere_notities(zicht, kenmerk) - {notitie.id for notitie in zicht.casus.notities}
    stappen += [Weg("notities", n) for n in sorted(bronnen | vroeger) if Weg("notities", n) not in stappen]
    try:
        opslag().wis_items(zicht.nr, ik(), stappen)
    except (OpslagFout, BestandFout, Conflict) as fout:
        meld(str(fout), "fout")
        return False
    meld("Weggehaald, ook uit de geschiedenis.")
    return True


def _vind_vroegere_notities(zicht: Zicht, kenmerk: str) -> set[str]:
    """Notes of which this item was made: what was typed while it was half-filled stands in their history."""
    gevonden = set()
    for regel in opslag().geschiedenis(zicht.nr, None, _ALLES):
        for tekst in (regel["voor"], regel["na"]) if regel["lijst"] == "notities" else ():
            if tekst is None or f'"{kenmerk}"' not in tekst:
                continue
            notitie = lees_json_tekst(tekst)
            half = notitie["extra"].get(HALF)
            if notitie["geplaatst_als"] == kenmerk or (isinstance(half, dict) and half.get("id") == kenmerk):
                gevonden.add(regel["item"])
    return gevonden


def wis_tekst(zicht: Zicht, tekst: str) -> bool:
    """'Hoort er niet in' for a passage, wherever in the case it stands; True where it stood somewhere."""
    try:
        geraakt = opslag().wis_tekst(zicht.nr, ik(), tekst)
    except (OpslagFout, BestandFout) as fout:
        meld(str(fout), "fout")
        return False
    if not geraakt:
        meld("Deze tekst staat nergens in de casus.", "vraag")
        return False
    meld("Weggehaald, ook uit de geschiedenis.")
    return True


def _splits(zicht: Zicht, lijst: str, item: Any, plek: str, key: str) -> None:
    if not is_van_nu(plek, key):
        return
    datum = lees_datumveld(st.session_state[key], einde=False)
    if datum is None:
        return
    if not is_leesbaar(datum):
        meld(f"Deze datum kan ik niet lezen: “{datum}”. Schrijf bijvoorbeeld: 1 mei 2016.", "vraag")
        return
    if doe(zicht.nr, f"{lijstnaam(lijst)} gesplitst", splits(lijst, item, dag_ervoor(datum), datum)):
        vernieuw(plek)  # a browser may still send what stood in the old field


def dag_ervoor(datum: str) -> str:
    """The day before an exact day; of a vaguer date the date itself (EDTF)."""
    try:
        return (date.fromisoformat(datum) - timedelta(days=1)).isoformat()
    except ValueError:
        return datum


def _kopieer(zicht: Zicht, lijst: str, item: Any) -> None:
    if doe(zicht.nr, "gekopieerd naar wat anders zou gaan", [kopieer_naar_referentie(lijst, item)]):
        meld("Er staat nu een kopie bij ‘wat anders zou zijn gegaan’.")


def _teken_samenvoegen(zicht: Zicht, kenmerk: str, basis: str) -> None:
    anderen = {k: naam for k, naam in kies_namen(zicht.casus).items() if k != kenmerk}
    if not anderen:
        return
    with st.popover("Is dezelfde als …"):
        st.write("Alles van deze persoon gaat naar de ander. Er blijft één persoon over.")
        key = veldsleutel(f"{basis}.zelfde", None, anderen)
        st.selectbox("Dezelfde persoon als", list(anderen), format_func=anderen.get, key=key)
        st.button("Voeg samen", key=f"{basis}.samen", on_click=_voeg_samen, args=(zicht, kenmerk, key))


def _voeg_samen(zicht: Zicht, kenmerk: str, key: str) -> None:
    _rond_af(zicht, "betrokkenen samengevoegd", voeg_betrokkenen_samen(zicht.casus, kenmerk, st.session_state[key]))


def _teken_geschiedenis(zicht: Zicht, kenmerken: list[str]) -> None:
    regels = [regel for kenmerk in kenmerken for regel in opslag().geschiedenis(zicht.nr, kenmerk, 12)]
    if not regels:
        st.caption("Er is nog niets aan veranderd.")
    for regel in sorted(regels, key=lambda regel: regel["nr"], reverse=True)[:12]:
        tekst = f"{lees_tijdstip(regel['tijdstip'])} · {regel['wie']} · {regel['omschrijving']}"
        st.caption(letterlijk(tekst + _verschil(zicht, regel)))


def _verschil(zicht: Zicht, regel: dict[str, Any]) -> str:
    if regel["gewist"] or regel["voor"] is None or regel["na"] is None:
        return ""
    voor, na = lees_json_tekst(regel["voor"]), lees_json_tekst(regel["na"])
    delen = []
    verborgen = () if mag_bedragen_zien(zicht.casus) else BEDRAGVELDEN
    for veld in beschrijf(ITEMLIJSTEN[regel["lijst"]]):
        if veld.naam in verborgen:
            continue
        if voor.get(veld.naam) != na.get(veld.naam) and veld.soort not in ("vrij", "tabel"):
            was = zeg_waarde(veld, voor.get(veld.naam), zicht.casus)
            wordt = zeg_waarde(veld, na.get(veld.naam), zicht.casus)
            delen.append(f"{veld.titel}: {was} → {wordt}")
    return (": " + "; ".join(delen)) if delen else ""


def tekst_van(zicht: Zicht, lijst: str, kenmerk: str) -> str:
    """What an item (also a half-filled one) is called; empty where there is none."""
    item, half = vind_item(zicht.casus, lijst, kenmerk), vind_half(zicht.casus, lijst, kenmerk)
    return noem_item(zicht.casus, lijst, item) if item is not None else (half.notitie.tekst if half else "")
