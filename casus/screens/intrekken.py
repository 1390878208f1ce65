"""Withdrawing: a question first that says exactly what goes, then it is gone; of a case nothing goes, it is shut."""

import streamlit as st

from casus.bewerken.intrekken import Neemtmee, tel_wat_meegaat, trek_in_casus
from casus.model import Casus
from casus.plaats import BestandFout
from casus.screens.bron import Zicht, doe, ik, meld, opslag, wis_melding
from casus.screens.tekst import letterlijk
from casus.storage import Conflict, OpslagFout
from casus.woorden import som_op

_VRAAG = "casus.vraag_intrekken"
_HELE_CASUS = ""
_TERUG = "Was het een vergissing? Dan kan het terug met Ongedaan maken (F9)."


def moet_eerst_vragen(nummer: int, casus: Casus, kenmerk: str, status: str) -> bool:
    """True where this answer would leave something of a person who does not take part (any more)."""
    if status == "ingetrokken":
        return True
    return status == "nee" and not (tel_wat_meegaat(casus, kenmerk).niets and _tel_kaarten(nummer, casus, kenmerk) == 0)


def vraag_intrekken(nummer: int, kenmerk: str | None) -> None:
    """The next run asks whether this person (None: the whole case) really withdraws."""
    st.session_state[_VRAAG] = (nummer, kenmerk or _HELE_CASUS)


def toon_vraag_intrekken(zicht: Zicht) -> None:
    """The question, where there is one for this case."""
    nummer, kenmerk = st.session_state.get(_VRAAG, (None, _HELE_CASUS))
    if nummer != zicht.nr:
        return
    if kenmerk == _HELE_CASUS:
        _vraag_casus(zicht)
    elif any(iemand.id == kenmerk for iemand in zicht.casus.betrokkenen):
        _vraag_persoon(zicht, kenmerk)


def zeg_wat_weggaat(mee: Neemtmee, kaarten: int = 0) -> list[str]:
    """What goes with this person, in sentences; ``kaarten`` are scores that lie covered."""
    delen = [
        _tel(mee.scores, "score", "scores"),
        _tel(kaarten, "score die nog dicht ligt", "scores die nog dicht liggen"),
        _tel(mee.bevindingen, "bevinding", "bevindingen"),
        _tel(mee.citaten, "citaat", "citaten"),
        _tel(mee.zelfredzaamheid, "score voor zelfredzaamheid", "scores voor zelfredzaamheid"),
        _tel(mee.belevingen, "keer hoe het was", "keer hoe het was"),
        _tel(mee.notities, "notitie", "notities"),
    ]
    delen = [deel for deel in delen if deel]
    zinnen = []
    if delen:
        samen = som_op(delen)
        werkwoord = "gaat" if len(delen) == 1 and samen.startswith("1 ") else "gaan"
        zinnen.append(f"{samen} van deze persoon {werkwoord} weg, ook uit de geschiedenis. Dit kan niet terug.")
    if mee.gedeeld:
        bij = _tel(mee.gedeeld, "bevinding", "bevindingen")
        zinnen.append(f"Bij {bij} van meer mensen gaat alleen de naam van deze persoon weg.")
    return zinnen or ["Er is nog niets van deze persoon. Er gaat dus niets weg."]


def _tel(aantal: int, een: str, meer: str) -> str:
    return f"{aantal} {een if aantal == 1 else meer}" if aantal else ""


def _tel_kaarten(nummer: int, casus: Casus, kenmerk: str) -> int:
    """How many scores of this person lie covered; never which."""
    _, onderzoek, _, _ = opslag().stand(nummer)
    aspecten = opslag().laad_onderzoek(onderzoek)[0].aspecten
    return sum(opslag().bedekt.tel(nummer, aspect.code).get(kenmerk, 0) for aspect in aspecten)


def _sluit() -> None:
    st.session_state.pop(_VRAAG, None)


@st.dialog("Deze persoon wil stoppen", on_dismiss=_sluit)
def _vraag_persoon(zicht: Zicht, kenmerk: str) -> None:
    iemand = next(b for b in zicht.casus.betrokkenen if b.id == kenmerk)
    mee, kaarten = tel_wat_meegaat(zicht.casus, kenmerk), _tel_kaarten(zicht.nr, zicht.casus, kenmerk)
    naam = iemand.aanduiding[:1].upper() + iemand.aanduiding[1:]
    st.markdown(f"**{letterlijk(naam)}** doet niet meer mee.")
    for zin in zeg_wat_weggaat(mee, kaarten):
        st.write(zin)
    st.write("Het verhaal op de tijdlijn blijft staan. Moet daar iets weg? Kies het daar, en dan ‘Hoort er niet in’.")
    if iemand.soort == "inwoner":
        st.write("Gaat het verhaal over deze persoon? Dan kunt u ook de hele casus laten stoppen.")
    with st.container(horizontal=True):
        niets = mee.niets and not kaarten
        if st.button("Ja, deze persoon stopt" if niets else "Ja, haal het weg", key="intrekken.ja", type="primary"):
            _sluit()
            _wis(zicht, kenmerk, niets=niets)
            st.rerun()
        if iemand.soort == "inwoner" and st.button("De hele casus stopt", key="intrekken.naar_casus"):
            vraag_intrekken(zicht.nr, None)
            st.rerun()
        if st.button("Toch niet", key="intrekken.niet"):
            _sluit()
            st.rerun()


def _wis(zicht: Zicht, kenmerk: str, *, niets: bool) -> None:
    wis_melding()
    try:
        opslag().wis_persoon(zicht.nr, ik(), kenmerk)
    except (OpslagFout, BestandFout, Conflict) as fout:
        meld(str(fout), "fout")
    else:
        daarbij = _TERUG if niets else "Wat van deze persoon was, is weg."
        meld(f"Opgeschreven: deze persoon doet niet meer mee. {daarbij}")


@st.dialog("De hele casus stopt", on_dismiss=_sluit)
def _vraag_casus(zicht: Zicht) -> None:
    st.write("De inwoner trekt de toestemming in. Dit gebeurt er dan:")
    st.markdown(
        "- Niemand geeft nog scores.\n"
        "- Deze casus telt in geen enkel cijfer mee, en staat in geen verslag.\n"
        "- Er komt niets meer op de beamer of op papier."
    )
    st.write(f"De tekst blijft nog bewaard, tot iemand hem wist. {_TERUG}")
    with st.container(horizontal=True):
        if st.button("Ja, trek de toestemming in", key="intrekken.casus_ja", type="primary"):
            _sluit()
            if doe(zicht.nr, "toestemming ingetrokken", trek_in_casus(zicht.casus)):
                meld(f"De toestemming is ingetrokken. Deze casus telt nergens meer mee. {_TERUG}")
            st.rerun()
        if st.button("Toch niet", key="intrekken.casus_niet"):
            _sluit()
            st.rerun()
