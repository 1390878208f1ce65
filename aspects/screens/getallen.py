"""Numbers that open: a number on a screen of the evaluation leads to its stories, and each story leads back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import streamlit as st

from aspects.screens.adreskeuze import lees_keuze, zet_keuze
from aspects.screens.stof import stof_van
from aspects.tellingen import ONDER_TELLING
from casus.screens.bron import Onderzoekszicht
from casus.screens.raamwerk import lees_adres, link_naar
from casus.screens.tekst import letterlijk
from casus.screens.terug import maak_terug
from casus.toestemming import is_dicht

_PARAMETER = "cijfer"
_PER_KEER = 40


@dataclass(frozen=True)
class Verhaalregel:
    """One story behind a number: ``nr`` in the store, in words what in it counts, and where the link leads."""

    nr: int
    waarom: str = ""
    scherm: str = "tijdlijn"
    lijst: str | None = None
    item: str | None = None
    aspect: str | None = None


Regels = Callable[[], Sequence[Verhaalregel]]


class Getallen:
    """The numbers of one run of one screen. Draw them with ``teken``, and call ``toon`` last: it shows what is open.

    What is open stands in the address, so that back and reload find it again.
    """

    def __init__(self, huidig: Onderzoekszicht, scherm: str):
        self._huidig, self._scherm = huidig, scherm
        self._lijsten: dict[str, tuple[str, Regels]] = {}

    def teken(self, tekst: str, sleutel: str, titel: str, regels: Regels, *, help: str | None = None) -> None:
        """A number that opens its stories; ``sleutel`` (letters, digits, . : _ -) is its name in the address."""
        self.kent(sleutel, titel, regels)
        st.button(
            letterlijk(tekst), key=f"{self._scherm}.getal.{sleutel}", type="tertiary", width="content", help=help,
            on_click=self.open, args=(sleutel,),
        )  # fmt: skip

    def kent(self, sleutel: str, titel: str, regels: Regels) -> None:
        """A number that is drawn otherwise (in a picture), and opened with ``open``."""
        self._lijsten[sleutel] = (titel, regels)

    def open(self, sleutel: str) -> None:
        """Opens a number: for ``on_click``."""
        zet_keuze(self._scherm, **{_PARAMETER: sleutel})

    def toon(self) -> None:
        """The stories behind the number that is open; nothing where none is."""
        gekozen = lees_keuze(self._scherm, _PARAMETER)
        if gekozen in self._lijsten:
            self._toon_lijst(gekozen)

    def _sluit(self) -> None:
        zet_keuze(self._scherm, **{_PARAMETER: None})

    def _toon_lijst(self, sleutel: str) -> None:
        titel, maak_regels = self._lijsten[sleutel]

        @st.dialog(letterlijk(titel), width="large", on_dismiss=self._sluit)
        def lijst() -> None:
            regels = list(maak_regels())
            _teken_regels(self._huidig, regels, self._scherm)
            st.caption(ONDER_TELLING)
            if st.button("Sluiten", key=f"{self._scherm}.getal.sluit"):
                self._sluit()
                st.rerun()

        lijst()


def teken_link(regel: Verhaalregel, tekst: str, scherm: str) -> None:
    """A link to a story that carries the way back to this screen as it is now."""
    adres = lees_adres()
    link_naar(
        regel.scherm, tekst, casus=regel.nr, lijst=regel.lijst, item=regel.item, aspect=regel.aspect,
        terug=maak_terug(scherm, adres.extra),
    )  # fmt: skip


def _teken_regels(huidig: Onderzoekszicht, regels: Sequence[Verhaalregel], scherm: str) -> None:
    if not regels:
        st.markdown("Geen enkel verhaal.")
    cijfers = stof_van(huidig).cijfers
    for regel in regels[:_PER_KEER]:
        casus = cijfers[regel.nr].casus
        if is_dicht(casus):
            st.markdown(f"{letterlijk(casus.code)} · dicht, zonder toestemming")
            continue
        with st.container(gap=None):
            teken_link(regel, letterlijk(f"{casus.code} · {casus.titel}"), scherm)
            if regel.waarom:
                st.caption(letterlijk(regel.waarom))
    if len(regels) > _PER_KEER:
        st.caption(f"En nog {len(regels) - _PER_KEER} andere.")
