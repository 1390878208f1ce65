"""Regie-leerbeeld: where regie falls away, over the released stories; no story, no worker, no date.

What is shown and what is left out is decided by the rules (``aspects.leerbeeld``); this screen only draws it.
"""

from collections.abc import Callable
from html import escape

import streamlit as st

from aspects.leerbeeld import (
    Doelenbeeld, Gespreksblad, Keuze, Leerbeeld, Vormbeeld, maak_gespreksblad, maak_leerbeeld, teken_stroken,
    vertel_strook, vertel_vorm,
)  # fmt: skip
from aspects.leerbeeld.prent import beschrijf_prent
from aspects.leerbeeld.vertellen import (
    GEEN_RANGLIJST, lijst_leemten, zeg_bereik, zeg_keuze, zeg_te_weinig, zeg_vorm_te_weinig,
)  # fmt: skip
from aspects.leerbeeld.woorden import (
    LIJNWOORDEN, NIET_GEZEGD, STANDWOORDEN, VORMWOORDEN, noem_duur, noem_maand, noem_spreiding,
)  # fmt: skip
from aspects.screens.cijfers import cijfers_van_alle
from aspects.screens.leerbeeldkeuze import kies_wat
from aspects.screens.tabel import maak_tabel
from aspects.tellingen import ONDER_TELLING, schrijf_telling
from casus.screens.bron import Onderzoekszicht, lees_onderzoekszicht
from casus.screens.opening import open_onderzoekscherm
from casus.screens.raamwerk import lees_breedte, toon_prent
from casus.screens.recht import mijn_teams, voorrecht
from casus.screens.tekst import letterlijk
from casus.woorden import woord

SchrijfBlad = Callable[[Gespreksblad], bytes]
_PRENT = "leerbeeld.prent"
_SMALST, _BREEDST = 480, 2400
_CITAAT = "margin: 0 0 0.6rem; padding: 0.2rem 0 0.2rem 1rem; border-left: 4px solid var(--casus-nadruk)"


def toon_leerbeeld(schrijf_blad: SchrijfBlad, eigen_teams: frozenset[str] | None = None) -> None:
    """The screen. ``schrijf_blad`` makes the sheet to print; ``eigen_teams``: of who is looking, None: all."""
    huidig = open_onderzoekscherm(
        "Regie-leerbeeld",
        "Waar valt de regie weg, en wat leren we ervan? U ziet verhalen zonder tekst, zonder namen en zonder datums.",
    )
    if huidig is None:
        return
    eigen_teams = mijn_teams(huidig.nr) if eigen_teams is None else eigen_teams
    geheel = _maak(huidig, Keuze(), eigen_teams)
    if not geheel.verhalen:
        st.info(zeg_te_weinig(geheel))
        st.caption("Het evaluatieteam geeft verhalen vrij bij **Vrijgeven**.")
        return
    vorm, keuze = kies_wat(geheel)
    beeld = geheel if keuze == geheel.keuze else _maak(huidig, keuze, eigen_teams)
    st.caption(f"{beeld.verhalen} vrijgegeven verhalen. {ONDER_TELLING}")
    _toon_vorm(beeld, beeld.vorm(vorm))
    _toon_alle_vormen(beeld)
    _toon_ingekocht(beeld)
    _toon_doelen(beeld)
    _toon_antwoorden(beeld)
    _toon_blad(huidig, beeld, schrijf_blad)


def _maak(huidig: Onderzoekszicht, keuze: Keuze, eigen_teams: frozenset[str] | None) -> Leerbeeld:
    """The learning picture, kept until a case or the settings change.

    The stories are read for who may not read them; what comes out is what was released of them, and no more.
    """
    teams = None if eigen_teams is None else tuple(sorted(eigen_teams))
    sleutel = (tuple(sorted(keuze.teams)), keuze.vanaf, keuze.uitleg, teams)
    with voorrecht("leerbeeld_zien", onderzoek=huidig.nr):
        heel = lees_onderzoekszicht(huidig.nr)
        return _bouw(heel.bestand, heel.nr, heel.versie, heel.casusversies, sleutel, heel, keuze, eigen_teams)


@st.cache_resource(show_spinner=False, max_entries=64)
def _bouw(
    bestand: str, onderzoek: int, versie: int, versies: tuple[tuple[int, int], ...], sleutel: tuple[object, ...],
    _huidig: Onderzoekszicht, _keuze: Keuze, _teams: frozenset[str] | None,
) -> Leerbeeld:  # fmt: skip
    return maak_leerbeeld(list(cijfers_van_alle(_huidig).values()), _huidig.omgeving, _keuze, _teams)


def _toon_vorm(beeld: Leerbeeld, vorm: Vormbeeld) -> None:
    """The strips of one form: in sentences, drawn, and as text."""
    if not vorm.verhalen:
        st.info(zeg_vorm_te_weinig(vorm.vorm))
        return
    if bereik := zeg_bereik(beeld, vorm):
        st.caption(bereik)
    zinnen = vertel_vorm(vorm) or ("In geen van deze verhalen valt er iets op.",)
    st.markdown("\n".join(f"- {letterlijk(zin)}" for zin in zinnen))
    if vorm.vorm == "inwoner":
        st.caption("Bij inwonersregie is een leeg stuk geen vraag: iedereen heeft wel wat regie.")
    if zin := zeg_keuze(beeld, vorm):
        st.markdown(f"**{letterlijk(zin)}**")
    st.caption(GEEN_RANGLIJST)
    breedte = min(_BREEDST, max(_SMALST, lees_breedte(_PRENT, 960)))
    thema = "donker" if (st.context.theme.type or "light") == "dark" else "licht"
    prent = toon_prent(
        teken_stroken(vorm, beeld.keuze, breedte=breedte, thema=thema), key=_PRENT, beschrijving=beschrijf_prent(vorm)
    )  # fmt: skip
    if prent.breedte and prent.breedte != breedte and _SMALST <= prent.breedte <= _BREEDST:
        st.rerun()
    with st.expander("De stroken in woorden"):
        zinnen = tuple(vertel_strook(nummer, strook) for nummer, strook in enumerate(vorm.stroken, 1))
        st.markdown("\n".join(f"- {letterlijk(zin)}" for zin in zinnen))
    with st.expander("De stukken zonder regie als tabel"):
        _toon_leemten(beeld, vorm)


def _toon_leemten(beeld: Leerbeeld, vorm: Vormbeeld) -> None:
    rijen = [
        (f"Verhaal {nummer}", noem_maand(leemte.dagen.van), noem_duur(leemte.dagen.dagen), STANDWOORDEN[leemte.stand])
        for nummer, leemte in lijst_leemten(vorm, beeld.keuze)
    ]
    if rijen:
        st.html(maak_tabel("Stukken zonder regie", ("Verhaal", "Begint", "Duurt", "Wat is ervan gezegd"), rijen))
    else:
        st.markdown("Geen stukken die bij uw keuze passen.")


def _toon_alle_vormen(beeld: Leerbeeld) -> None:
    """The five forms side by side, as numbers of stories."""
    st.header("De vijf vormen naast elkaar", anchor=False)
    rijen = []
    for vorm in beeld.vormen:
        naam = VORMWOORDEN[vorm.vorm]
        if vorm.verhalen:
            tellingen = (vorm.met_open, vorm.met_gemist, vorm.met_uitgelegd, vorm.met_dubbel, vorm.met_wisselingen)
            rijen.append((naam, str(vorm.verhalen), *map(str, tellingen)))
        else:
            rijen.append((naam, "te weinig verhalen", *(["–"] * 5)))
    koppen = ("Vorm", "Verhalen", "Nog een vraag", "Gemist", "Uitgelegd", "Twee tegelijk", "Gewisseld")
    st.html(maak_tabel("De vijf vormen", koppen, rijen))
    st.caption(
        f"Elk getal is een aantal verhalen. Een stuk zonder regie telt vanaf {beeld.drempel} dagen. {ONDER_TELLING}"
    )


def _toon_ingekocht(beeld: Leerbeeld) -> None:
    st.header("Ingekochte hulp waar niemand op terugkeek", anchor=False)
    ingekocht = beeld.ingekocht
    if not ingekocht.verhalen:
        st.markdown("Naar opdrachtgevende regie is in minder dan vijf van deze verhalen gevraagd.")
        return
    telling = schrijf_telling(ingekocht.geraakt, ingekocht.verhalen)
    lang = noem_duur(beeld.evaluatie_drempel)
    st.markdown(f"In {telling} liep ingekochte hulp langer dan {lang} zonder dat iemand erop terugkeek.")
    if ingekocht.lijst:
        rijen = [
            (
                LIJNWOORDEN.get(inkoop.lijn, LIJNWOORDEN[None]),
                f"zeker {noem_duur(inkoop.dagen)}",
                woord("resultaat", inkoop.resultaat) if inkoop.resultaat else NIET_GEZEGD,
                woord("teruggekoppeld", inkoop.teruggekoppeld) if inkoop.teruggekoppeld else NIET_GEZEGD,
            )
            for inkoop in ingekocht.lijst
        ]
        koppen = ("Soort aanbieder", "Hoe lang", "Bracht het waar het voor was", "Teruggekoppeld")
        st.html(maak_tabel("Ingekochte hulp", koppen, rijen))
    st.caption(ONDER_TELLING)


def _toon_doelen(beeld: Leerbeeld) -> None:
    st.header("Doelen waar lang niemand op terugkeek", anchor=False)
    doelen = beeld.doelen
    if not doelen.verhalen:
        st.markdown("Naar doelen is in minder dan vijf van deze verhalen gevraagd.")
        return
    telling = schrijf_telling(doelen.geraakt, doelen.verhalen)
    lang = noem_duur(beeld.evaluatie_drempel)
    st.markdown(
        f"In {telling} ging er bij een doel meer dan {lang} voorbij zonder terugkijken: "
        f"{len(doelen.lijst)} van de {doelen.doelen} doelen."
    )
    if doelen.lijst:
        st.html(maak_tabel("Doelen", ("Levensgebied", "Doelen", "Zo lang zonder terugkijken"), _tel_per_gebied(doelen)))
    st.caption(ONDER_TELLING)


def _tel_per_gebied(doelen: Doelenbeeld) -> list[tuple[str, str, str]]:
    """Per life domain the number of goals and how long: from the shortest to the longest; most goals first."""
    gebieden: dict[str, list[int]] = {}
    for domein, dagen in doelen.lijst:
        gebieden.setdefault(woord("levensdomein", domein) if domein else "niet gezegd", []).append(dagen)
    op_volgorde = sorted(gebieden.items(), key=lambda gebied: (-len(gebied[1]), gebied[0]))
    return [(naam, str(len(dagen)), noem_spreiding(min(dagen), max(dagen))) for naam, dagen in op_volgorde]


def _toon_antwoorden(beeld: Leerbeeld) -> None:
    st.header("Wat de teams antwoordden", anchor=False)
    if not beeld.antwoorden:
        st.markdown("Er is nog geen antwoord van een team.")
        return
    for antwoord in beeld.antwoorden:
        st.html(f"<blockquote style='{_CITAAT}'>{escape(antwoord)}</blockquote>")


def _toon_blad(huidig: Onderzoekszicht, beeld: Leerbeeld, schrijf_blad: SchrijfBlad) -> None:
    st.header("Praten met het team", anchor=False)
    st.markdown("Een blad om te printen, met vragen en ruimte om te schrijven. Er staat geen verhaal op.")
    blad = maak_gespreksblad(beeld, huidig.onderzoek.naam, huidig.onderzoek.peildatum)
    if blad is not None:
        st.download_button(
            "Gespreksblad (PDF)", _schrijf(repr(blad), blad, schrijf_blad), file_name="gespreksblad-regie.pdf",
            mime="application/pdf", key="leerbeeld.blad", on_click="ignore",
        )  # fmt: skip


@st.cache_data(show_spinner=False, max_entries=32)
def _schrijf(inhoud: str, _blad: Gespreksblad, _schrijf_blad: SchrijfBlad) -> bytes:
    return _schrijf_blad(_blad)
