"""One inzet: its sum in words, and the fields it rests on, each on disk as soon as it is left."""

from typing import Any

import streamlit as st

from aspects.kosten import Post
from aspects.kosten.werklijst import vind_ontbrekend
from aspects.screens.kosten.opmaak import maak_alineas
from aspects.screens.kosten.prijskiezer import teken_prijskiezer
from aspects.screens.kosten.somwoorden import vertel_som, zeg_nodig
from casus.bewerken.halve import NOG_NIET, vind_half
from casus.datums import periode_in_woorden
from casus.model import Inzet
from casus.screens import velden as v
from casus.screens.bron import Zicht, namen
from casus.screens.formulier import Blad, teken_rijen
from casus.screens.raamwerk import naar
from casus.screens.tekst import letterlijk

_RIJEN = (("aantal", "eenheid", "per"), ("prijs",), ("financier",), ("van", "tot"))
_SCHERM, _LIJST = "kosten", "inzetten"


def teken_blad(huidig: Zicht, inzet: Inzet, post: Post | None) -> None:
    """Draws it; ``post`` is None where it has no amount, or amounts were not asked."""
    st.header(letterlijk(inzet.omschrijving[:90]), anchor=False)
    wie = namen(huidig.casus)[inzet.betrokkene]
    st.caption(letterlijk(f"{wie} · {periode_in_woorden(inzet.van, inzet.tot)}"))
    stand = _lees_stand(huidig, inzet)
    _teken_som(huidig, inzet, post)
    rijen = _RIJEN if huidig.casus.referentie is None else (*_RIJEN, ("scenario",))
    teken_rijen(Blad(huidig, _LIJST, inzet.id, _SCHERM, stand), rijen)
    teken_prijskiezer(huidig, inzet, stand)
    if st.button("Naar alles van deze inzet", key=f"kosten.naar.{huidig.nr}.{inzet.id}"):
        naar("inzet", lijst=_LIJST, item=inzet.id)


def _lees_stand(huidig: Zicht, inzet: Inzet) -> dict[str, Any]:
    """What the fields hold; what cannot be yet stands on a note, and is said."""
    half = vind_half(huidig.casus, _LIJST, inzet.id)
    with st.container(key="kosten_stand"):
        if half is not None:
            wat = v.zeg_gewoon(str(half.notitie.nog_uitzoeken or "").removeprefix(NOG_NIET))
            st.warning(f"Klopt nog niet, maar is wel bewaard. De som rekent met wat er eerst stond. {letterlijk(wat)}")
    return {**inzet.model_dump(), **(half.velden if half else {})}


def _teken_som(huidig: Zicht, inzet: Inzet, post: Post | None) -> None:
    with st.container(key="kosten_som"):
        if post is not None:
            st.html(maak_alineas(vertel_som(post, huidig.omgeving.prijzen), "kosten-som kosten-blad"))
        elif ontbrekend := vind_ontbrekend(inzet, huidig.omgeving):
            st.caption(letterlijk(f"{zeg_nodig(ontbrekend).capitalize()}."))
