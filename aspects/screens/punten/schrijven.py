"""First our own points: aspect by aspect, with what the stories say; only then the candidates of that aspect open."""

import streamlit as st

from aspects.aspectenlijst import AspectUitleg, laad_aspecten
from aspects.naast.cellen import maak_cel
from aspects.punten.handelen import PuntFout, schrijf_punt, sorteer
from aspects.puntnamen import BUITEN, noem_punt
from aspects.screens.adreskeuze import lees_keuze, zet_keuze
from aspects.screens.getallen import Getallen, Verhaalregel
from aspects.screens.punten.knoppen import SCHERM, open_punt
from aspects.screens.punten.stof import Puntenstof
from aspects.tellingen import ONDER_TELLING, schrijf_telling
from casus.model import Aandachtspunt
from casus.model.keuzes import Werking
from casus.screens.bron import Onderzoekszicht, doe_onderzoek, meld
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import is_van_nu, veldsleutel, vernieuw
from casus.stappen import ZetGelezen
from casus.woorden import woord, woorden

_KOPPEN: dict[Werking, str] = {
    "hielp": "Hielp", "werkte_tegen": "Werkte tegen", "dubbel": "Hielp en werkte tegen", "idee": "Ideeën",
}  # fmt: skip


def teken_schrijven(stof: Puntenstof, getallen: Getallen) -> None:
    """The row of aspects, and the one in view: what the stories say of it, and what the team says."""
    aspecten = laad_aspecten(stof.huidig.onderzoek)
    if not aspecten:
        st.info("Dit onderzoek heeft nog geen aspecten.")
        return
    gekozen = _kies_aspect(stof.huidig, aspecten)
    with st.container(key="lijstscherm"):
        links, rechts = st.columns([1, 1], gap="large")
    with links:
        _teken_eigen(stof, gekozen)
    with rechts:
        _teken_verhalen(stof, gekozen, getallen)


def _kies_aspect(huidig: Onderzoekszicht, aspecten: list[AspectUitleg]) -> AspectUitleg:
    """All aspects in a row; a tick for those that were read."""
    op_code = {aspect.code: aspect for aspect in aspecten}
    eerste = next((a.code for a in aspecten if a.code not in huidig.onderzoek.gelezen_aspecten), aspecten[0].code)
    staat = lees_keuze(SCHERM, "aspect")
    nu = staat if staat in op_code else eerste
    gelezen = len([a for a in aspecten if a.code in huidig.onderzoek.gelezen_aspecten])
    st.caption(f"{gelezen} van de {len(aspecten)} aspecten gelezen. ✓ is gelezen.")
    with st.container(horizontal=True, gap="small", key="punten_aspecten"):
        for aspect in aspecten:
            teken = "✓ " if aspect.code in huidig.onderzoek.gelezen_aspecten else ""
            soort = "primary" if aspect.code == nu else "secondary"
            st.button(
                f"{teken}{letterlijk(aspect.kort or aspect.label)}", key=f"punten.aspect.{aspect.code}", type=soort,
                on_click=_ga, args=(aspect.code,),
            )  # fmt: skip
    return op_code[nu]


def _ga(aspect: str) -> None:
    zet_keuze(SCHERM, aspect=aspect)


def _teken_eigen(stof: Puntenstof, aspect: AspectUitleg) -> None:
    """The field to write in, what was written, and the step to the next."""
    huidig = stof.huidig
    st.header(letterlijk(aspect.label), anchor=False)
    if aspect.gaat_over:
        st.markdown(letterlijk(aspect.gaat_over))
    basis = f"punten.{huidig.nr}.nieuw.{aspect.code}"
    key = veldsleutel(basis, None)
    soorten = woorden("soort_aandachtspunt")
    st.radio(
        "Wat voor punt is het?", list(soorten), format_func=soorten.get, horizontal=True, key=f"{basis}.soort",
        captions=["dit willen we houden", "dit stond in de weg", "dit trekt aan twee kanten", "hier letten we op"],
    )  # fmt: skip
    st.text_input(
        "Wat valt ons op? (Enter bewaart)", key=key, placeholder="bijvoorbeeld: het eerste contact is warm en snel",
        on_change=_schrijf, args=(huidig.nr, aspect.code, basis, key),
    )  # fmt: skip
    eigen = [p for p in sorteer(huidig.lijsten.aandachtspunten) if aspect.code in p.aspecten and _van_ons(p)]
    if eigen:
        st.markdown(f"**Van ons, bij dit aspect ({len(eigen)})**")
    for punt in eigen:
        st.button(
            letterlijk(f"{noem_punt(punt)} · {woord('soort_aandachtspunt', punt.soort)}"),
            key=f"punten.eigen.{punt.id}", type="tertiary", on_click=open_punt, args=(punt.id,),
        )  # fmt: skip
    _teken_klaar(huidig, aspect, bool(eigen))


def _van_ons(punt: Aandachtspunt) -> bool:
    return punt.herkomst != "berekend" and punt.status not in BUITEN


def _schrijf(nummer: int, aspect: str, basis: str, key: str) -> None:
    titel = st.session_state[key]
    if not titel.strip() or not is_van_nu(basis, key):
        return
    try:
        stap = schrijf_punt(titel, aspect, st.session_state[f"{basis}.soort"])
    except PuntFout as fout:
        meld(str(fout), "vraag")
        return
    if doe_onderzoek(nummer, "aandachtspunt opgeschreven", [stap]):
        vernieuw(basis)


def _teken_klaar(huidig: Onderzoekszicht, aspect: AspectUitleg, met_punten: bool) -> None:
    """Read or not: what opens the candidates."""
    if aspect.code in huidig.onderzoek.gelezen_aspecten:
        st.success("Gelezen. De kandidaten van dit aspect liggen bij **2 Kandidaten ernaast**.")
        st.button(
            "Toch nog niet gelezen", key=f"punten.ongelezen.{aspect.code}", type="tertiary", on_click=_zet_gelezen,
            args=(huidig.nr, aspect.code, False),
        )  # fmt: skip
        return
    st.caption("Wat de computer telde, blijft dicht tot u dit aspect zelf gelezen hebt.")
    st.button(
        "Klaar met dit aspect" if met_punten else "Gelezen: ons valt hier niets op",
        key=f"punten.gelezen.{aspect.code}", type="primary" if met_punten else "secondary",
        on_click=_zet_gelezen, args=(huidig.nr, aspect.code, True),
    )  # fmt: skip


def _zet_gelezen(nummer: int, aspect: str, gelezen: bool) -> None:
    zet_keuze(SCHERM, aspect=aspect)
    doe_onderzoek(nummer, "aspect gelezen" if gelezen else "aspect nog niet gelezen", [ZetGelezen(aspect, gelezen)])


def _teken_verhalen(stof: Puntenstof, aspect: AspectUitleg, getallen: Getallen) -> None:
    """What the stories say of this aspect, by whether it helped; each number opens its stories."""
    st.subheader("Wat de verhalen zeggen", anchor=False)
    per: dict[Werking, list[tuple[int, str, str]]] = {werking: [] for werking in _KOPPEN}
    for nummer in stof.stof.tellend:
        for gezegde in maak_cel(stof.stof.cijfers[nummer], aspect.code).gezegd:
            b = gezegde.bevinding
            per[b.werking].append((nummer, b.id, b.tekst))
    if not any(per.values()):
        st.info("Bij dit aspect staat nog geen bevinding.")
        return
    for werking, gevonden in per.items():
        if gevonden:
            _teken_groep(stof, aspect.code, werking, gevonden, getallen)
    st.caption(ONDER_TELLING)


def _teken_groep(
    stof: Puntenstof, aspect: str, werking: Werking, gevonden: list[tuple[int, str, str]], getallen: Getallen
) -> None:
    casussen = list(dict.fromkeys(nummer for nummer, _, _ in gevonden))

    def regels() -> list[Verhaalregel]:
        return [Verhaalregel(nr, tekst, "aspecten", "bevindingen", b, aspect) for nr, b, tekst in gevonden]

    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(f"**{_KOPPEN[werking]}**", width="content")
        getallen.teken(
            schrijf_telling(len(casussen), len(stof.stof.tellend)), f"zegt.{aspect}.{werking}",
            f"{_KOPPEN[werking]}: {woord('werking', werking)}", regels,
        )  # fmt: skip
    codes = {nr: stof.stof.cijfers[nr].casus.code for nr in casussen}
    st.markdown("\n".join(f"- {letterlijk(codes[nr])}: {letterlijk(tekst)}" for nr, _, tekst in gevonden[:40]))
    if len(gevonden) > 40:
        st.caption(f"En nog {len(gevonden) - 40}. Alles staat bij **Aspecten naast elkaar**.")
