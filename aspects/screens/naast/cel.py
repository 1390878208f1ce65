"""One aspect of one story: who saw it how, what was said, what the timeline says beside it; no mean, no vote."""

from collections.abc import Sequence

import streamlit as st

from aspects.aspectenlijst import AspectUitleg
from aspects.cijfers import CasusCijfers
from aspects.gespreksstof import vind_gespreksstof
from aspects.naast.cellen import ZONDER_DEEL, Cel, Gezegde, maak_cel
from aspects.naast.matrix import noem_delen
from aspects.naast.schaal import Schaalblok, maak_schaal
from aspects.naast.schaalprent import beschrijf_schaal, teken_schaal
from aspects.naast.signalen import vind_signalen
from aspects.naast.verhullen import is_strikt
from aspects.naast.vertellen import noem_richting, vertel_cel
from aspects.naast.woorden import NIET_INGEVULD, RICHTINGTEKENS, STAATWOORDEN, WERKINGKOPPEN
from aspects.profiel import APART, kies_zichtbare
from aspects.scores import verzamel_scores
from aspects.screens.getallen import Verhaalregel, teken_link
from aspects.screens.naast.gezegd import schrijf_citaat, schrijf_gezegde
from aspects.screens.naast.naaststof import Naaststof
from aspects.screens.naast.plek import SCHERM, ga_naar_aspect, ga_naar_cel, ga_naar_matrix
from aspects.screens.naast.prentmaat import lees_thema, meet_breedte, toon
from aspects.screens.naast.tabellen import maak_schaaltabel
from aspects.verschillen import vertel_verschillen
from casus.model import Casus
from casus.model.lijsten import ITEMLIJSTEN
from casus.screens.beschrijven import noem_item
from casus.screens.bron import Onderzoekszicht, ik
from casus.screens.tekst import letterlijk
from casus.woorden import woord

_PRENT = "naast.schaal"


def teken_cel(huidig: Onderzoekszicht, naast: Naaststof, gekozen: Sequence[int], uitleg: AspectUitleg, nr: int) -> None:
    """The opened cell."""
    cijfers = naast.cijfers[nr]
    cel = maak_cel(cijfers, uitleg.code)
    _teken_wegwijzers(naast, gekozen, uitleg, nr)
    if is_strikt(cijfers) and not naast.mag_strikt:
        st.info("De veiligheid van deze casus is strikt. Alleen het evaluatieteam ziet wat erover gezegd is.")
        return
    _teken_kop(cijfers, uitleg, cel, nr)
    _teken_wie(cijfers.casus, uitleg)
    with st.container(key="naast_cel"):
        links, rechts = st.columns([3, 2], gap="large")
    with links:
        _teken_gezegd(cijfers.casus, uitleg, cel, nr)
    with rechts:
        _teken_tijdlijn(huidig, cijfers, uitleg, nr)


def _teken_wegwijzers(naast: Naaststof, gekozen: Sequence[int], uitleg: AspectUitleg, nr: int) -> None:
    """Back to all, this aspect over all, and the stories and aspects beside this one."""
    verhalen = list(gekozen) if nr in gekozen else list(naast.cijfers)
    plek, aspecten = verhalen.index(nr), naast.aspecten
    hier = aspecten.index(uitleg)
    with st.container(horizontal=True, gap="small", vertical_alignment="center", key="naast_wegwijzers"):
        st.button("← Alle verhalen en aspecten", key="naast.terug", on_click=ga_naar_matrix)
        naam = letterlijk(uitleg.label)
        st.button(f"{naam} in alle verhalen", key="naast.heel", on_click=ga_naar_aspect, args=(uitleg.code,))
        for pijl, stap in (("↑", -1), ("↓", 1)):
            if 0 <= plek + stap < len(verhalen):
                ander = verhalen[plek + stap]
                code = letterlijk(naast.cijfers[ander].casus.code)
                st.button(f"{pijl} {code}", key=f"naast.verhaal{stap}", type="tertiary", on_click=ga_naar_cel,
                          args=(ander, uitleg.code), help="Hetzelfde aspect in een ander verhaal")  # fmt: skip
        for pijl, stap in (("←", -1), ("→", 1)):
            if 0 <= hier + stap < len(aspecten):
                ernaast = aspecten[hier + stap]
                kort = letterlijk(ernaast.kort or ernaast.label)
                tekst = f"{pijl} {kort}" if stap < 0 else f"{kort} {pijl}"
                st.button(tekst, key=f"naast.aspect{stap}", type="tertiary", on_click=ga_naar_cel,
                          args=(nr, ernaast.code), help="Een ander aspect in hetzelfde verhaal")  # fmt: skip


def _teken_kop(cijfers: CasusCijfers, uitleg: AspectUitleg, cel: Cel, nr: int) -> None:
    casus = cijfers.casus
    st.header(letterlijk(f"{casus.code} · {uitleg.label}"), anchor=False)
    strikt = " · **veiligheid strikt**: alleen voor het evaluatieteam" if casus.veiligheid == "strikt" else ""
    st.markdown(f"{letterlijk(casus.titel)}{strikt}")
    gedaan = woord("aspect_gedaan", cel.gedaan) if cel.gedaan else STAATWOORDEN[NIET_INGEVULD]
    st.markdown(
        "\n".join(f"- {letterlijk(zin)}" for zin in [gedaan[:1].upper() + gedaan[1:], *_vertel(cijfers, uitleg)])
    )
    teken_link(
        Verhaalregel(nr, scherm="aspecten", aspect=uitleg.code), "Naar het gesprek over dit aspect", SCHERM
    )  # fmt: skip


def _vertel(cijfers: CasusCijfers, uitleg: AspectUitleg) -> list[str]:
    """Which way it points; of what is kept apart part by part, never as one."""
    if uitleg.code not in APART or not uitleg.deelaspecten:
        return [_zeg_richting("Scores", maak_cel(cijfers, uitleg.code))]
    delen = [(naam, maak_cel(cijfers, uitleg.code, deel)) for deel, naam in noem_delen(cijfers, uitleg)]
    return [_zeg_richting(naam[:1].upper() + naam[1:], cel) for naam, cel in delen if cel.deel != ZONDER_DEEL or cel.n]


def _zeg_richting(naam: str, cel: Cel) -> str:
    if not cel.n:
        return f"{naam}: {vertel_cel(cel) if not cel.gezegd and not cel.citaten else 'geen scores'}"
    teken = f"{RICHTINGTEKENS[cel.richting]} " if cel.richting else ""
    return f"{naam}: {teken}{noem_richting(cel)}"


def _teken_wie(casus: Casus, uitleg: AspectUitleg) -> None:
    """Everybody's own mark on the scale, and where people see it differently."""
    st.subheader("Wie zag het hoe", anchor=False)
    alles = ik() == "evaluatieteam"
    verborgen = sum(w.aspect == uitleg.code and w.zichtbaar != "allen" for w in casus.waarderingen)
    if verborgen and not alles:
        st.caption(f"Scores die alleen het evaluatieteam ziet: {verborgen}.")
        casus = kies_zichtbare(casus, alles=False)
    blokken = maak_schaal(casus, uitleg)
    if not blokken:
        st.caption("Er zijn hier geen scores te zien." if verborgen else "Niemand gaf hier een score.")
        return
    for zin in vertel_verschillen(verzamel_scores(casus, [uitleg])[0].perspectieven):
        st.markdown(f"**{letterlijk(zin)}**")
    breedte = meet_breedte(_PRENT)
    toon(_teken_schaal(blokken, breedte, lees_thema()), _PRENT, beschrijf_schaal(blokken), breedte)
    with st.expander("Als tabel, met waarom"):
        st.html(maak_schaaltabel(blokken))


@st.cache_resource(show_spinner=False, max_entries=64)
def _teken_schaal(blokken: tuple[Schaalblok, ...], breedte: int, thema: str) -> str:
    return teken_schaal(blokken, breedte=breedte, thema="donker" if thema == "donker" else "licht")


def _teken_gezegd(casus: Casus, uitleg: AspectUitleg, cel: Cel, nr: int) -> None:
    """The bevindingen in full by whether it helped, and the quotes."""
    if not cel.gezegd:
        st.subheader("Wat er gezegd is", anchor=False)
        st.caption("Hier is niets over opgeschreven.")
    for werking, kop in WERKINGKOPPEN.items():
        gezegd = cel.bij(werking)
        if gezegd:
            st.subheader(f"{kop} ({len(gezegd)})", anchor=False)
        for gezegde in gezegd:
            _teken_bevinding(casus, uitleg, gezegde, nr)
    if cel.citaten:
        st.subheader(f"Citaten ({len(cel.citaten)})", anchor=False)
        st.markdown("\n\n".join(schrijf_citaat(casus, citaat) for citaat in cel.citaten))


def _teken_bevinding(casus: Casus, uitleg: AspectUitleg, gezegde: Gezegde, nr: int) -> None:
    """The words, who said them, and links to what they rest on."""
    st.markdown(schrijf_gezegde(casus, uitleg, gezegde))
    with st.container(horizontal=True, gap="small", key=f"naast_items_{gezegde.bevinding.id}"):
        for kenmerk in gezegde.bevinding.items:
            if (gevonden := _vind(casus, kenmerk)) is not None:
                lijst, naam = gevonden
                teken_link(Verhaalregel(nr, lijst=lijst, item=kenmerk), letterlijk(naam), SCHERM)


def _vind(casus: Casus, kenmerk: str) -> tuple[str, str] | None:
    """In which list an item is, and what it is called."""
    for lijst in ITEMLIJSTEN:
        for ding in getattr(casus, lijst):
            if ding.id == kenmerk:
                return lijst, noem_item(casus, lijst, ding)
    return None


def _teken_tijdlijn(huidig: Onderzoekszicht, cijfers: CasusCijfers, uitleg: AspectUitleg, nr: int) -> None:
    """What the timeline says beside this aspect: signals with their place, and the rest in sentences."""
    with st.container(border=True, key="naast_tijdlijn", gap="small"):
        st.subheader("Op de tijdlijn ernaast", anchor=False)
        st.caption("Vragen en feiten uit het verhaal. Geen oordeel.")
        signalen = vind_signalen(cijfers, uitleg.code, huidig.omgeving.peildatum)
        for signaal in signalen:
            scherm = "tijdlijn" if signaal.item else "regie"
            regel = Verhaalregel(nr, scherm=scherm, lijst=signaal.lijst if signaal.item else None, item=signaal.item)
            teken_link(regel, letterlijk(signaal.tekst), SCHERM)
        stof = vind_gespreksstof(cijfers, huidig.omgeving, uitleg.code, bedragen=True)
        for deel in stof:
            zin = letterlijk(deel.zin[:1].upper() + deel.zin[1:])
            st.markdown(zin) if deel.gevraagd else st.caption(zin)
        if not signalen and not stof:
            st.markdown("Bij dit aspect staat niets op de tijdlijn.")
