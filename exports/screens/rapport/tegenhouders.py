"""What stops the files because a text points to a person: each place with the way to it, and the release of all."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

import streamlit as st

from aspects.screens.keuzelijst import kies_blad
from casus.herkenning import SOORTEN, Plek, Spoor, vind_casussporen
from casus.model import Casus
from casus.screens.bron import Onderzoekszicht, ik, meld, opslag
from casus.screens.tekst import letterlijk
from casus.storage import OpslagFout
from casus.woorden import som_op
from exports.rapport.model import Uitgave
from exports.schrijvers import SCHRIJVERS
from exports.screens.rapport.onthouden import SCHERM
from exports.screens.rapport.plekken import Wegwijzer, teken_doel
from exports.screens.rapport.versies import Sleutel, maak_sleutel
from exports.vrijgave import beschrijf_vrijgave, vind_tegenhouders

_PER_BLAD, _KORT = 30, 60


def vind_sporen(huidig: Onderzoekszicht, uitgave: Uitgave, formaten: Sequence[str]) -> tuple[Spoor, ...]:
    """What stops these files and was not released in this window."""
    heel = any(SCHRIJVERS[einde].heel for einde in formaten)
    return _laat_vrij(huidig.nr, _zoek(maak_sleutel(huidig), uitgave, heel))


def vind_sporen_van(huidig: Onderzoekszicht, casus: Casus) -> tuple[Spoor, ...]:
    """The same for the papers of one case: these stay within the team, so names do not stop them."""
    return _laat_vrij(huidig.nr, tuple(spoor for spoor in vind_casussporen(casus) if spoor.hard))


def lees_vrij(nummer: int) -> frozenset[str]:
    """The marks of what was released in this window, for this evaluation."""
    vrij: frozenset[str] = st.session_state.get(f"{SCHERM}.{nummer}.vrij", frozenset())
    return vrij


def _laat_vrij(nummer: int, sporen: Iterable[Spoor]) -> tuple[Spoor, ...]:
    vrij = lees_vrij(nummer)
    return tuple(spoor for spoor in sporen if spoor.merk not in vrij)


@st.cache_resource(show_spinner="De teksten worden nagekeken op namen, nummers en adressen.", max_entries=8)
def _zoek(sleutel: Sleutel, uitgave: Uitgave, heel: bool) -> tuple[Spoor, ...]:
    return vind_tegenhouders(opslag().laad_bestand(sleutel[1]), uitgave, heel)


def teken_tegenhouders(huidig: Onderzoekszicht, sporen: tuple[Spoor, ...], wat: str = "het rapport") -> None:
    """Each place under its story, with a link; and the release of all of them, with a reason."""
    st.header(f"Dit houdt {wat} tegen ({len(sporen)})", anchor=False)
    st.warning(
        "In deze teksten staat iets dat naar een mens kan wijzen. Verander de tekst. Of lees de hele lijst, en geef "
        "alles vrij met een reden."
    )
    wegwijzer = Wegwijzer(huidig)
    per_ding = {naam: tuple(groep) for naam, groep in groupby(sporen, key=lambda spoor: _merk_ding(spoor.plek))}
    with st.container(key="rapport_tegenhouders", gap="small"):
        hier = kies_blad(SCHERM, list(per_ding), _PER_BLAD, "plekken")
        _teken_groepen(wegwijzer, [per_ding[naam] for naam in hier])
    gezien = _onthoud_gezien(huidig.nr, (spoor for naam in hier for spoor in per_ding[naam]))
    _teken_vrijgave(huidig, sporen, sum(spoor.merk in gezien for spoor in sporen))


def _merk_ding(plek: Plek) -> str:
    return "\n".join((plek.casus, plek.lijst, plek.item if plek.lijst else plek.veld))


def _teken_groepen(wegwijzer: Wegwijzer, dingen: Sequence[tuple[Spoor, ...]]) -> None:
    for titel, groep in groupby(dingen, key=lambda sporen: wegwijzer.noem_groep(sporen[0].plek)):
        st.subheader(letterlijk(titel), anchor=False)
        for sporen in groep:
            with st.container(gap=None):
                naam = wegwijzer.noem_ding(sporen[0].plek)
                teken_doel(wegwijzer.vind_doel(sporen[0].plek), naam)
                for regel in _vertel(wegwijzer, sporen):
                    st.caption(letterlijk(regel))


def _vertel(wegwijzer: Wegwijzer, sporen: Sequence[Spoor]) -> Iterator[str]:
    """A line per text. Names stand in it, for they are to be read; numbers and addresses never do."""
    for veld, groep in groupby(sporen, key=lambda spoor: wegwijzer.noem_veld(spoor.plek)):
        gevonden = list(groep)
        keren = Counter(_noem(spoor) for spoor in gevonden)
        eerst = {_noem(spoor): spoor.vondst.begin + 1 for spoor in reversed(gevonden)}
        delen = [
            f"{wat} (bij teken {eerst[wat]})" if keer == 1 else f"{wat} ({keer} keer, eerst bij teken {eerst[wat]})"
            for wat, keer in keren.items()
        ]
        yield f"{veld}: {som_op(delen)}" if veld else som_op(delen)


def _noem(spoor: Spoor) -> str:
    soort = SOORTEN[spoor.vondst.soort]
    if spoor.hard:
        return soort
    naam = " ".join(spoor.vondst.tekst.split())
    return f"{soort} ‘{naam if len(naam) <= _KORT else f'{naam[: _KORT - 1]}…'}’"


def _onthoud_gezien(nummer: int, sporen: Iterable[Spoor]) -> frozenset[str]:
    """The marks of all that stood on a page that was in view."""
    sleutel = f"{SCHERM}.{nummer}.gezien"
    gezien: frozenset[str] = st.session_state.get(sleutel, frozenset()) | {spoor.merk for spoor in sporen}
    st.session_state[sleutel] = gezien
    return gezien


def _teken_vrijgave(huidig: Onderzoekszicht, sporen: tuple[Spoor, ...], gezien: int) -> None:
    if gezien < len(sporen):
        st.caption(f"U zag {gezien} van de {len(sporen)} plekken. Blader verder: daarna kunt u alles vrijgeven.")
        return
    reden = st.text_input("Waarom mag dit erin?", key=f"{SCHERM}.{huidig.nr}.reden", max_chars=200)
    gelezen = st.checkbox("Ik heb de hele lijst gelezen", key=f"{SCHERM}.{huidig.nr}.gelezen")
    st.button(
        "Geef vrij voor dit rapport", key=f"{SCHERM}.{huidig.nr}.vrijgeven", on_click=_geef_vrij,
        args=(huidig, sporen, reden), disabled=not (gelezen and reden.strip()),
    )  # fmt: skip


def _geef_vrij(huidig: Onderzoekszicht, sporen: tuple[Spoor, ...], reden: str) -> None:
    """Releases these places in this window; logged first: each place with its kind, never a word of the text."""
    try:
        for regel in beschrijf_vrijgave(sporen, " ".join(reden.split())):
            opslag().log(ik(), regel, onderzoek=huidig.onderzoek.id)
    except OpslagFout as fout:
        meld(str(fout), "fout")
        return
    st.session_state[f"{SCHERM}.{huidig.nr}.vrij"] = lees_vrij(huidig.nr) | {spoor.merk for spoor in sporen}
