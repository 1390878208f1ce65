"""One stretch without regie: a question until people fill it, explain it or call it missed."""

from dataclasses import dataclass
from datetime import date
from typing import cast, get_args

import streamlit as st

from casus.beeld.regie import VRAAG
from casus.bewerken.regie import vul_regie, zoek_afsluiting
from casus.datums import dagen_in_woorden, in_lopende_zin, periode_in_woorden
from casus.model.keuzes import Duiding, Vorm
from casus.screens.beschrijven import kies_namen
from casus.screens.bron import Zicht, doe, meld
from casus.screens.keuze import kies
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import veldsleutel
from casus.stappen import Zet
from casus.woorden import woord, woorden

__all__ = ["VRAAG", "Vraag", "lees_vraag", "teken_regievraag"]


@dataclass(frozen=True)
class Vraag:
    """Days of one form for which nobody was named."""

    vorm: Vorm
    van: date
    tot: date

    @property
    def kenmerk(self) -> str:
        """As it stands in the address."""
        return f"{self.vorm}:{self.van}:{self.tot}"

    @property
    def zin(self) -> str:
        """'Dagelijkse regie, 3 maart tot en met 12 mei 2016 (71 dagen)'."""
        vorm, dagen = woord("vorm", self.vorm), dagen_in_woorden((self.tot - self.van).days + 1)
        periode = periode_in_woorden(self.van.isoformat(), self.tot.isoformat())
        return f"{vorm[:1].upper()}{vorm[1:]}, {periode} ({dagen})"


def lees_vraag(kenmerk: str) -> Vraag | None:
    """The question an address names; None for rubbish."""
    delen = kenmerk.split(":")
    if len(delen) != 3 or delen[0] not in get_args(get_args(Vorm)[0]):
        return None
    try:
        van, tot = date.fromisoformat(delen[1]), date.fromisoformat(delen[2])
    except ValueError:
        return None
    return Vraag(cast("Vorm", delen[0]), van, tot) if van <= tot else None


def teken_regievraag(huidig: Zicht, kenmerk: str, scherm: str) -> None:
    """The question with all answers people can give; nothing for an address that is no question."""
    vraag = lees_vraag(kenmerk)
    if vraag is None:
        return
    st.markdown("**Wie had hier het overzicht?**")
    st.write(letterlijk(vraag.zin))
    _teken_houder(huidig, vraag, scherm)
    if voorstel := zoek_afsluiting(huidig.casus, vraag.van, vraag.tot):
        st.info(
            f"{in_lopende_zin(voorstel.einde.datum).capitalize()} was er een afsluiting: "
            f"‘{letterlijk(voorstel.einde.titel)}’. Was regie daarna niet nodig?"
        )
        stap = vul_regie(vraag.vorm, voorstel.van, voorstel.tot, duiding="niet_nodig")
        _teken_antwoord("Ja, niet nodig", f"{scherm}.vraag.voorstel", huidig, vraag, stap)
    st.markdown("Of was er niemand? Wat zeggen de mensen aan tafel?")
    with st.container(horizontal=True, key=f"{scherm}_vraag_antwoorden"):
        for code, label in woorden("duiding").items():
            stap = vul_regie(vraag.vorm, vraag.van, vraag.tot, duiding=cast("Duiding", code))
            _teken_antwoord(label.capitalize(), f"{scherm}.vraag.{code}", huidig, vraag, stap)
        stap = vul_regie(vraag.vorm, vraag.van, vraag.tot, onduidelijk=True)
        _teken_antwoord("Het was onduidelijk", f"{scherm}.vraag.onduidelijk", huidig, vraag, stap)
    st.caption("U kunt het laten staan: dan blijft het een vraag.")


def _teken_houder(huidig: Zicht, vraag: Vraag, scherm: str) -> None:
    namen = kies_namen(huidig.casus)
    if not namen:
        st.caption("Zet eerst bij **Betrokkenen** wie erbij waren.")
        return
    key = veldsleutel(f"{scherm}.vraag.wie.{huidig.nr}.{vraag.kenmerk}", None, namen)
    wie = st.selectbox(
        "Iemand had deze regie", list(namen), index=None, format_func=namen.get, key=key, placeholder="Wie"
    )
    stap = vul_regie(vraag.vorm, vraag.van, vraag.tot, houder=wie) if wie else None
    _teken_antwoord("Zet op de tijdlijn", f"{scherm}.vraag.houder", huidig, vraag, stap)


def _teken_antwoord(label: str, key: str, huidig: Zicht, vraag: Vraag, stap: Zet | None) -> None:
    st.button(label, key=key, on_click=_antwoord, args=(huidig, vraag, stap, label), disabled=stap is None)


def _antwoord(huidig: Zicht, vraag: Vraag, stap: Zet | None, label: str) -> None:
    if stap is None:
        return
    if doe(huidig.nr, f"{woord('vorm', vraag.vorm)}: {label.lower()}", [stap]):
        kies("regieperioden", stap.na.id)  # type: ignore[attr-defined]
        meld("Bewaard. Klopt de periode niet? Pas haar hier aan. Terughalen kan met Ongedaan maken (F9).")
