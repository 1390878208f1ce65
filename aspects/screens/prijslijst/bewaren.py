"""One way to store a setting: the version that was shown goes along, and what is refused is said."""

from typing import Any

import streamlit as st

from aspects.naast.verhullen import zonder_woorden
from aspects.prijswissel import Gebruik, vind_gebruik
from casus.model import Prijslijst
from casus.plaats import BestandFout
from casus.screens.bron import Onderzoekszicht, ik, lees_onderzoekszicht, meld, opslag, wis_melding
from casus.screens.recht import mag, voorrecht
from casus.storage import OpslagFout

_EIGEN: Any = object()


def bewaar(
    huidig: Onderzoekszicht, wat: str, *, prijslijst: Prijslijst | None = _EIGEN, **instellingen: object
) -> bool:
    """Stores these settings (and price list) as one act; False, and a message, where it could not be."""
    wis_melding()
    onderzoek = huidig.onderzoek.model_copy(update=instellingen)
    lijst = huidig.prijslijst if prijslijst is _EIGEN else prijslijst
    try:
        opslag().zet_onderzoek(huidig.nr, huidig.versie, onderzoek, lijst, ik(), wat)
    except BestandFout as fout:
        meld("Niet bewaard. " + " ".join(f"{bericht}." for bericht in fout.meldingen[:3]), "fout")
    except OpslagFout as fout:
        meld(str(fout), "vraag")
    except KeyError:
        meld("Dit onderzoek is er niet meer. Kies een ander bij Casussen.", "vraag")
    else:
        return True
    return False


def haal_gebruik(huidig: Onderzoekszicht) -> list[Gebruik]:
    """What the cases of the evaluation use of the price list, whether they count or not.

    For who only administers without a word of what they tell.
    """
    with voorrecht("prijsgebruik_zien", onderzoek=huidig.nr):
        heel = lees_onderzoekszicht(huidig.nr)
        gebruik = [_lees_gebruik(heel.bestand, nummer, versie) for nummer, versie in heel.casusversies]
    return gebruik if mag("evaluatie_lezen", onderzoek=huidig.nr) else [zonder_verhaal(deel) for deel in gebruik]


def zonder_verhaal(gebruik: Gebruik) -> Gebruik:
    """The same use with the help it is of unnamed."""
    return Gebruik(gebruik.casus, tuple(zonder_woorden(inzet) for inzet in gebruik.inzetten))


@st.cache_data(show_spinner=False, max_entries=512)
def _lees_gebruik(bestand: str, nummer: int, versie: int) -> Gebruik:
    return vind_gebruik(opslag().laad_casus(nummer)[0])
