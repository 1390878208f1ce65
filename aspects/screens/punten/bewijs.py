"""What a point rests on: story by story what speaks for and against, and where to find more of it."""

import streamlit as st

from aspects.punten.bewijs import ER, Bewijsstuk
from aspects.punten.handelen import PuntFout, zet_bewijs
from aspects.punten.kiezen import Keuzestuk, lijst_keuzes
from aspects.punten.stand import Puntstand
from aspects.screens.adreskeuze import lees_keuze, zet_keuze
from aspects.screens.getallen import teken_link
from aspects.screens.punten.knoppen import SCHERM, maak_regel
from aspects.screens.punten.stof import Puntenstof
from casus.model import Aandachtspunt, Bewijs
from casus.model.keuzes import Bewijsstrekking
from casus.screens.bron import doe_onderzoek, meld
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import is_van_nu, is_zelf_bewaard, veldsleutel, vernieuw
from casus.stappen import Zet
from casus.woorden import woord

_KOPPEN: dict[Bewijsstrekking, str] = {
    "voor": "Pleit ervoor", "tegen": "Pleit ertegen", "nuance": "Maakt het genuanceerder",
}  # fmt: skip
_KNOPPEN: dict[str, str] = {"voor": "voor", "tegen": "tegen", "nuance": "nuance", "niet": "niet"}
_PER_KEER = 12


def teken_bewijs(stof: Puntenstof, punt: Aandachtspunt, stand: Puntstand) -> None:
    """The evidence in three groups, what is gone, and a place to add more."""
    st.subheader(f"Waar het op rust ({sum(s.staat == ER for s in stand.stukken)})", anchor=False)
    steun = ", ".join(woord("steunt_op", soort) for soort in stand.steunt_op)
    st.caption(f"Het bewijs komt uit: {steun}." if steun else "Er is nog geen bewijs bij dit punt.")
    for strekking in _KOPPEN:
        _teken_groep(stof, punt, strekking, [s for s in stand.stukken if s.strekking == strekking and s.staat == ER])
    _teken_weg(stof, punt, [s for s in stand.stukken if s.staat != ER])
    if punt.status == "vastgesteld":
        st.caption("Dit punt is vastgesteld. Heropen het om het bewijs te veranderen.")
        return
    with st.expander("Bewijs zoeken in de verhalen", key=f"punten.zoek.{punt.id}"):
        _teken_zoeken(stof, punt)
    _teken_document(stof, punt)


def _teken_groep(stof: Puntenstof, punt: Aandachtspunt, strekking: Bewijsstrekking, stukken: list[Bewijsstuk]) -> None:
    if not stukken:
        return
    st.markdown(f"**{_KOPPEN[strekking]} ({len(stukken)})**")
    for stuk in stukken[:_PER_KEER]:
        _teken_stuk(stof, stuk)
    rest = stukken[_PER_KEER:]
    if rest:
        with st.expander(f"En nog {len(rest)}", key=f"punten.rest.{punt.id}.{strekking}"):
            for stuk in rest:
                _teken_stuk(stof, stuk)


def _teken_stuk(stof: Puntenstof, stuk: Bewijsstuk) -> None:
    """One piece: where it stands (a link that leads back), what it says, and who said it."""
    soort = woord("soort_bewijs", stuk.bewijs.soort)
    zin = f"{stuk.wie}: {stuk.tekst}" if stuk.wie else stuk.tekst
    if stuk.casus is None:
        st.markdown(f"{soort[:1].upper()}{soort[1:]}: {letterlijk(zin)}")
        return
    casus = stof.bronnen.tellend[stuk.casus].casus
    with st.container(gap=None):
        teken_link(maak_regel(stof, stuk), letterlijk(f"{casus.code} · {casus.titel} · {soort}"), SCHERM)
        st.markdown(letterlijk(zin))


def _teken_weg(stof: Puntenstof, punt: Aandachtspunt, weg: list[Bewijsstuk]) -> None:
    """What is gone: only that, never what it said."""
    if not weg:
        return
    st.markdown(f"**Weggevallen ({len(weg)})**")
    st.caption("Wat er stond, is niet meer te zien. U kunt het hier ook uit het punt halen.")
    if punt.status != "vastgesteld":
        st.button(
            "Haal het weggevallen bewijs weg", key=f"punten.ruim.{punt.id}", on_click=_ruim_op,
            args=(stof, punt, [s.bewijs for s in weg]), width="content",
        )  # fmt: skip


def _ruim_op(stof: Puntenstof, punt: Aandachtspunt, weg: list[Bewijs]) -> None:
    na = punt.model_copy(update={"bewijs": [b for b in punt.bewijs if b not in weg]})
    doe_onderzoek(stof.huidig.nr, "weggevallen bewijs weggehaald", [Zet("aandachtspunten", na, punt)])


def _teken_zoeken(stof: Puntenstof, punt: Aandachtspunt) -> None:
    """One story at a time: what in it could speak for or against; a click says so."""
    tellend = stof.bronnen.tellend
    namen = {kenmerk: _noem_verhaal(stof, punt, kenmerk) for kenmerk in tellend}
    staat = lees_keuze(SCHERM, "verhaal")
    gekozen = staat if staat in namen else next(iter(namen))
    basis = f"punten.verhaal.{punt.id}"
    key = veldsleutel(basis, gekozen, namen)
    st.selectbox(
        "Welk verhaal?", list(namen), index=list(namen).index(gekozen), format_func=namen.get, key=key,
        on_change=_kies_verhaal, args=(basis, key),
    )  # fmt: skip
    alles = st.toggle("Ook wat bij andere aspecten staat", key=f"punten.alles.{punt.id}")
    keuzes = lijst_keuzes(tellend[gekozen], None if alles else punt.aspecten, stof.bronnen)
    if not keuzes:
        st.markdown("In dit verhaal staat niets bij de aspecten van dit punt.")
    staat_er = {(b.soort, b.casus, b.verwijzing): b.strekking for b in punt.bewijs}
    for keuze in keuzes:
        _teken_keuze(stof, punt, keuze, staat_er.get((keuze.soort, gekozen, keuze.verwijzing)), gekozen)


def _noem_verhaal(stof: Puntenstof, punt: Aandachtspunt, kenmerk: str) -> str:
    casus = stof.bronnen.tellend[kenmerk].casus
    zwijgt = " (zwijgt)" if kenmerk in stof.standen[punt.id].zwijgt else ""
    return f"{casus.code} · {casus.titel}{zwijgt}"


def _kies_verhaal(basis: str, key: str) -> None:
    if is_van_nu(basis, key):
        is_zelf_bewaard(basis, st.session_state[key])
        zet_keuze(SCHERM, verhaal=st.session_state[key])


def _teken_keuze(
    stof: Puntenstof, punt: Aandachtspunt, keuze: Keuzestuk, nu: Bewijsstrekking | None, casus: str
) -> None:
    basis = f"punten.bewijs.{punt.id}.{casus}.{keuze.soort}.{keuze.verwijzing}"
    key = veldsleutel(basis, nu)
    st.segmented_control(
        letterlijk(keuze.zin), list(_KNOPPEN), default=nu or "niet", format_func=_KNOPPEN.get, key=key, required=True,
        on_change=_zet_bewijs, args=(stof, punt, keuze, casus, basis, key),
    )  # fmt: skip


def _zet_bewijs(
    stof: Puntenstof, punt: Aandachtspunt, keuze: Keuzestuk, casus: str, basis: str, key: str
) -> None:  # fmt: skip
    if not is_van_nu(basis, key):
        return
    gekozen: Bewijsstrekking | None = None if st.session_state[key] in (None, "niet") else st.session_state[key]
    stappen = zet_bewijs(punt, keuze.soort, casus, keuze.verwijzing, gekozen)
    if doe_onderzoek(stof.huidig.nr, "bewijs bij een punt", stappen):
        is_zelf_bewaard(basis, gekozen)


def _teken_document(stof: Puntenstof, punt: Aandachtspunt) -> None:
    with st.expander("Bewijs uit een document", key=f"punten.document.{punt.id}"):
        basis = f"punten.document.{punt.id}.titel"
        key, hoe = veldsleutel(basis, None), f"{basis}.hoe"
        st.radio("Hoe spreekt het?", list(_KOPPEN), format_func=_KOPPEN.get, horizontal=True, key=hoe)
        st.text_input(
            "Welk document? (Enter bewaart)", key=key, placeholder="bijvoorbeeld: jaarverslag 2016, bladzijde 12",
            on_change=_zet_document, args=(stof, punt, basis, key, hoe),
        )  # fmt: skip


def _zet_document(stof: Puntenstof, punt: Aandachtspunt, basis: str, key: str, hoe: str) -> None:
    if not is_van_nu(basis, key) or not st.session_state[key].strip():
        return
    try:
        stappen = zet_bewijs(punt, "document", None, st.session_state[key], st.session_state[hoe])
    except PuntFout as fout:
        meld(str(fout), "vraag")
        return
    if doe_onderzoek(stof.huidig.nr, "document bij een punt", stappen):
        vernieuw(basis)
