"""Zelfredzaamheid: only the life domains people choose, at the begin and the end, each assessor for themselves.

Never all domains by rule: one stands open at a time, and what was not asked is not shown. Source: product,
principle "Ask no more than is needed".
"""

from html import escape

import streamlit as st

from aspects.zelfredzaamheid import Verandering, bereken_zelfredzaamheid
from aspects.zelfscore import (
    LEVENSGEBIEDEN, MOMENTEN, NIVEAUWOORDEN, Vakje, bepaal_beoordelaars, lees_score, verdeel_per_inwoner,
    verzamel_niveaus, zeg_niveau, zeg_verschil, zet_score,
)  # fmt: skip
from casus.model import Betrokkene, Casus
from casus.model.keuzes import ZrmDomein
from casus.screens.beschrijven import houd_uiteen, kies_namen
from casus.screens.bron import Zicht, doe, haal_conflict, meld, namen, opslag, sluit_conflict
from casus.screens.opening import open_casusscherm
from casus.screens.raamwerk import lees_adres, zet_adres
from casus.screens.tekst import letterlijk
from casus.screens.velden import teken_keuze
from casus.screens.veldstand import is_van_nu, is_zelf_bewaard, veldsleutel, vernieuw
from casus.stappen import ZetKop
from casus.toestemming import waarom_niet_scoren
from casus.woorden import woord

_KOLOMMEN = [5, 9, 9]
_KOPPEN = {"begin": "Aan het begin", "eind": "Aan het eind"}
_POGINGEN = 5
_SAMEN = "samen."


def toon_zelfredzaamheid() -> None:
    """The screen."""
    huidig = open_casusscherm("Zelfredzaamheid", "Wat kon iemand zelf, toen en nu? Alleen waar het ertoe doet.")
    if huidig is None:
        return
    if waarom := waarom_niet_scoren(huidig.casus, None):
        st.info(letterlijk(waarom))
        return
    domein = _kies_gebied(huidig)
    if domein is not None:
        _teken_gebied(huidig, domein)
    _teken_uitkomst(huidig.casus)


def _kies_gebied(huidig: Zicht) -> ZrmDomein | None:
    """The life domain the address names; nothing is asked before people choose one."""
    gebieden = {code: woord("levensdomein", code) for code in LEVENSGEBIEDEN}
    code = lees_adres().extra.get("gebied")
    gekozen = next((g for g in LEVENSGEBIEDEN if g == code), None)
    basis = f"zelfredzaamheid.gebied.{huidig.nr}"
    key = veldsleutel(basis, gekozen)
    st.pills(
        "Over welk levensgebied praten we?", list(gebieden), default=gekozen, format_func=gebieden.get, key=key,
        on_change=_zet_gebied, args=(basis, key),
    )  # fmt: skip
    genoemd = [gebieden[g] for g in LEVENSGEBIEDEN if g in huidig.casus.levensdomeinen]
    if gekozen is None:
        tip = f" Dit verhaal gaat over: {', '.join(genoemd)}." if genoemd else ""
        st.caption(f"Kies alleen wat ertoe doet. Wat u niet kiest, vraagt de app niet.{tip}")
    return gekozen


def _zet_gebied(basis: str, key: str) -> None:
    if is_van_nu(basis, key):
        is_zelf_bewaard(basis, st.session_state[key])
        zet_adres(gebied=st.session_state[key])


def _teken_gebied(huidig: Zicht, domein: ZrmDomein) -> None:
    """A row per assessor, each with the begin and the end."""
    st.header(woord("levensdomein", domein).capitalize(), anchor=False)
    betreft = _kies_inwoner(huidig)
    st.caption("Kies per persoon een cijfer. 1 is de zwaarste stand, 5 de beste. Geen antwoord mag ook.")
    beoordelaars = bepaal_beoordelaars(huidig.casus)
    if not beoordelaars:
        st.info("Nog niemand zei ja op meedoen. Vraag het eerst bij **Start**.")
        return
    for kolom, kop in zip(st.columns(_KOLOMMEN), ("Wie scoort", *_KOPPEN.values()), strict=True):
        kolom.caption(kop)
    wie = kies_namen(huidig.casus)
    for beoordelaar in beoordelaars:
        _teken_rij(huidig, domein, beoordelaar, wie[beoordelaar.id], betreft)


def _kies_inwoner(huidig: Zicht) -> str | None:
    """About whom the scores are, where there are several inwoners; None: all together."""
    inwoners = {b.id: b.aanduiding for b in huidig.casus.betrokkenen if b.soort == "inwoner"}
    if len(inwoners) < 2:
        return None
    opties = houd_uiteen({**inwoners, _SAMEN: "allemaal samen"})
    over = lees_adres().extra.get("over", "")
    over = over if over in inwoners else _SAMEN if over == _SAMEN else next(iter(inwoners))
    basis = f"zelfredzaamheid.over.{huidig.nr}"
    key = veldsleutel(basis, over, opties)
    st.radio(
        "Over wie gaat het", list(opties), index=list(opties).index(over), horizontal=True, key=key,
        format_func=lambda k: letterlijk(opties.get(k, k)), on_change=_zet_over, args=(basis, key),
    )  # fmt: skip
    return None if over == _SAMEN else over


def _zet_over(basis: str, key: str) -> None:
    if is_van_nu(basis, key):
        is_zelf_bewaard(basis, st.session_state[key])
        zet_adres(over=st.session_state[key])


def _teken_rij(huidig: Zicht, domein: ZrmDomein, wie: Betrokkene, naam: str, betreft: str | None) -> None:
    with st.container(key=f"zelfredzaamheid_{wie.id}"):
        links, *rest = st.columns(_KOLOMMEN, vertical_alignment="center")
    links.markdown(f"**{letterlijk(naam)}**")
    keuzes = {score: f"{score}, {woorden}" for score, woorden in NIVEAUWOORDEN.items()}
    for moment, kolom in zip(MOMENTEN, rest, strict=True):
        vakje = Vakje(moment, domein, wie.id, betreft)
        waarde = lees_score(huidig.casus, vakje)
        basis = f"zelfredzaamheid.{huidig.nr}.{domein}.{moment}.{wie.id}.{betreft or ''}"
        key = veldsleutel(basis, waarde)
        args = (huidig.nr, vakje, basis, key, waarde)
        gedeeld = {"key": key, "on_change": _bewaar, "args": args, "label_visibility": "collapsed"}
        with kolom:
            teken_keuze(f"{_KOPPEN[moment]}: {naam}", waarde, keuzes, gedeeld, met_leeg=True)


def _bewaar(nummer: int, vakje: Vakje, basis: str, key: str, was: int | None) -> None:
    """Stores one score beside those of others; where somebody changed this very one, says so and keeps theirs."""
    wordt = st.session_state[key]
    if wordt == was or not is_van_nu(basis, key):
        return  # the browser only says what it was given
    for _ in range(_POGINGEN):
        casus, _ = opslag().laad_casus(nummer)
        if waarom := waarom_niet_scoren(casus, vakje.beoordelaar):
            meld(f"Niet bewaard. {waarom}", "fout")
            vernieuw(basis)
            return
        nu = lees_score(casus, vakje)
        if nu not in (was, wordt):
            _meld_botsing(nu, wordt)
            vernieuw(basis)
            return
        if doe(nummer, _omschrijf(vakje), [ZetKop(zet_score(casus, vakje, wordt), casus)]):
            is_zelf_bewaard(basis, wordt)
            return
        if haal_conflict(nummer) is None:
            return
        sluit_conflict()  # another place of the same list was filled meanwhile: once more, on what stands there now
    meld("Niet bewaard: het is nu druk in deze casus. Kies de score nog eens.", "fout")
    vernieuw(basis)


def _omschrijf(vakje: Vakje) -> str:
    return f"Zelfredzaamheid, {woord('levensdomein', vakje.domein)}: {vakje.moment} aangepast"


def _meld_botsing(nu: int | None, wordt: int | None) -> None:
    zij, ik = (f"‘{s}, {NIVEAUWOORDEN[s]}’" if s else "‘leeg’" for s in (nu, wordt))
    meld(
        f"Iemand anders veranderde deze score ook. Daar staat nu {zij}. Uw keuze {ik} is niet bewaard. "
        "Praat erover en kies dan opnieuw.", "vraag",
    )  # fmt: skip


def _teken_uitkomst(casus: Casus) -> None:
    """Begin, end and difference of what was asked, each inwoner apart; nothing of what was not."""
    delen = verdeel_per_inwoner(casus)
    wie = namen(casus)
    rijen = ""
    for over, deel in delen.items():
        erbij = f" ({wie.get(over, 'onbekend') if over else 'allemaal samen'})" if len(delen) > 1 else ""
        rijen += "".join(
            _maak_rij(deel, domein, erbij, verandering) for domein, verandering in bereken_zelfredzaamheid(deel).items()
        )
    st.header("Wat is er veranderd", anchor=False)
    if not rijen:
        st.caption("Nog geen scores. Wat niet gevraagd is, staat hier niet.")
        return
    koppen = "".join(f"<th scope='col'>{kop}</th>" for kop in ("Levensgebied", *_KOPPEN.values(), "Verschil"))
    st.html(f"<table class='casus-tabel'><thead><tr>{koppen}</tr></thead><tbody>{rijen}</tbody></table>")
    samen = " In de cijfers over alle verhalen tellen zij samen." if len(delen) > 1 else ""
    st.caption(f"Bij meer scores staat hier de middelste. Er komt geen totaal.{samen}")


def _maak_rij(casus: Casus, domein: str, erbij: str, verandering: Verandering) -> str:
    """A row of the table; all text of people is escaped."""
    gebied = escape(woord("levensdomein", domein) + erbij)
    begin = _zeg_cel(zeg_niveau(verandering.begin), verzamel_niveaus(casus, domein, "begin"))
    eind = _zeg_cel(zeg_niveau(verandering.eind), verzamel_niveaus(casus, domein, "eind"))
    verschil = f"<td style='white-space: nowrap'>{escape(zeg_verschil(verandering.verschil))}</td>"
    return f"<tr><th scope='row'>{gebied}</th><td>{begin}</td><td>{eind}</td>{verschil}</tr>"


def _zeg_cel(niveau: str, scores: list[int]) -> str:
    erachter = f"<br><small>scores: {' · '.join(map(str, scores))}</small>" if len(scores) > 1 else ""
    return escape(niveau) + erachter
