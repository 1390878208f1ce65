"""Cases that teams put forward: one by hand with few fields, or a long list from a file."""

import uuid
from collections.abc import Sequence

import streamlit as st

from aspects.screens.getallen import Getallen
from aspects.screens.selectie.beslissen import vandaag
from aspects.screens.selectie.casusblad import keur_code
from aspects.screens.selectie.lijst import Selectie
from aspects.screens.tabel import maak_tabel
from aspects.selectie.bestand import (
    KOLOMMEN, Langelijst, Lijstprobleem, Lijstregel, lees_langelijst, schrijf_sjabloon,
)  # fmt: skip
from aspects.selectie.inbrengen import maak_casus
from aspects.selectie.keuze import schoon_code, stel_code_voor
from aspects.selectie.model import noem_waarde
from aspects.tabelbestand import MAX_BYTES
from casus.plaats import BestandFout
from casus.screens.bron import ik, meld, opslag, wis_melding
from casus.screens.raamwerk import zet_adres
from casus.screens.tekst import letterlijk
from casus.storage import OpslagFout
from casus.woorden import woorden

_BEURT = "selectie.erbij.beurt"
_VEEL = 100
_VELDEN = ("code", "titel", "team", "doelgroep", "medewerker", "levensdomeinen", "indruk_vooraf", "reden")


def teken_erbij(selectie: Selectie, getallen: Getallen) -> None:
    """Both ways beside each other."""
    if not selectie.inbreng:
        st.info("Er staat nog geen casus op de lange lijst. Breng er een in, of lees een lijst in.")
    links, rechts = st.columns(2, gap="large")
    with links:
        st.header("Eén casus", anchor=False)
        _teken_formulier(selectie)
    with rechts:
        st.header("Een lijst uit CSV of Excel", anchor=False)
        _teken_inlezen(selectie)


def _teken_formulier(selectie: Selectie) -> None:
    """A few fields; the rest can wait."""
    beurt = st.session_state.setdefault(_BEURT, 0)
    stam = f"selectie.nieuw.{beurt}"
    groepen, domeinen, indrukken = woorden("doelgroep"), woorden("levensdomein"), woorden("indruk")
    with st.container(horizontal=True, key="selectie_rij_nieuw"):
        st.text_input("Code *", value=stel_code_voor(selectie.codes), key=f"{stam}.code", placeholder="Geen naam")
        st.selectbox(
            "Doelgroep *", list(groepen), index=None, format_func=groepen.get, placeholder="Kies",
            key=f"{stam}.doelgroep",
        )  # fmt: skip
    st.text_input("Titel", key=f"{stam}.titel", placeholder="Een paar woorden, zonder naam")
    with st.container(horizontal=True, key="selectie_rij_nieuw_wie"):
        st.selectbox(
            "Team",
            selectie.teamnamen,
            index=None,
            placeholder="Kies of typ",
            key=f"{stam}.team",
            accept_new_options=True,
        )
        st.text_input("Ingebracht door", key=f"{stam}.medewerker", placeholder="Een schuilnaam, zoals M4")
    st.multiselect(
        "Levensgebieden", list(domeinen), format_func=domeinen.get, key=f"{stam}.levensdomeinen", placeholder="Kies"
    )
    st.selectbox(
        "Indruk vooraf", list(indrukken), index=list(indrukken).index("onbekend"), format_func=indrukken.get,
        key=f"{stam}.indruk_vooraf",
    )  # fmt: skip
    st.text_input("Waarom ingebracht", key=f"{stam}.reden")
    st.button("Zet op de lange lijst", key="selectie.nieuw", type="primary", on_click=_breng_in, args=(selectie, stam))


def _breng_in(selectie: Selectie, stam: str) -> None:
    wis_melding()
    if f"{stam}.code" not in st.session_state:
        return  # the fields were taken away meanwhile
    velden = {naam: st.session_state[f"{stam}.{naam}"] for naam in _VELDEN}
    regel = Lijstregel(
        rij=0,
        code=velden["code"].strip(),
        titel=velden["titel"].strip(),
        doelgroep=velden["doelgroep"] or "",
        team=(velden["team"] or "").strip() or None,
        medewerker=velden["medewerker"].strip() or None,
        levensdomeinen=tuple(velden["levensdomeinen"]),
        indruk_vooraf=velden["indruk_vooraf"],
        reden=velden["reden"].strip() or None,
    )
    if bezwaar := keur_code(regel.code, list(selectie.codes)):
        meld(bezwaar, "vraag")
    elif not regel.doelgroep:
        meld("Kies de doelgroep.", "vraag")
    elif _bewaar(selectie, [regel]):
        st.session_state[_BEURT] += 1
        meld(f"{regel.code} staat op de lange lijst. Vul later aan bij Lange lijst.")


def _bewaar(selectie: Selectie, regels: Sequence[Lijstregel]) -> bool:
    """All of them or none; False, and a message, where they could not be stored."""
    huidig = selectie.huidig.nr
    bekend = {schoon_code(regel.code) for regel in opslag().casussen(huidig)}
    dubbel = [regel.code for regel in regels if schoon_code(regel.code) in bekend]
    if dubbel:
        meld(f"Niet bewaard. Deze codes zijn er intussen al: {', '.join(dubbel)}.", "vraag")
        return False
    casussen = [maak_casus(regel, f"c-{uuid.uuid4().hex[:10]}", vandaag()) for regel in regels]
    try:
        opslag().nieuwe_casussen(huidig, casussen, ik())
    except (OpslagFout, BestandFout) as fout:
        meld(str(fout), "fout")
        return False
    return True


def _teken_inlezen(selectie: Selectie) -> None:
    """What a file looks like, the uploader, what was read, and the button."""
    with st.expander("Hoe het bestand eruitziet"):
        st.write("Zet op de eerste rij de namen van de kolommen. Daaronder op elke rij één casus.")
        rijen = [(k.titel, k.uitleg, "ja" if k.verplicht else "nee") for k in KOLOMMEN.values()]
        st.html(maak_tabel("Kolommen", ("Kolom", "Wat erin staat", "Nodig"), rijen))
    st.download_button(
        "Leeg bestand om in te vullen", key="selectie.leeg", file_name="lange-lijst.csv", mime="text/csv",
        data=schrijf_sjabloon(), on_click="ignore",
    )  # fmt: skip
    beurt = st.session_state.setdefault(f"{_BEURT}.bestand", 0)
    bestand = st.file_uploader(
        "Lange lijst (.csv of .xlsx)", type=["csv", "xlsx", "xls", "txt"], max_upload_size=MAX_BYTES // 1024**2,
        key=f"selectie.bestand.{beurt}",
    )  # fmt: skip
    if bestand is not None:
        gelezen = _lees(bestand.getvalue(), tuple(sorted(selectie.codes)), selectie.teamnamen)
        _toon_gelezen(selectie, gelezen)


@st.cache_data(show_spinner="Het bestand lezen …", max_entries=4)
def _lees(inhoud: bytes, codes: tuple[str, ...], teams: tuple[str, ...]) -> Langelijst:
    return lees_langelijst(inhoud, codes, teams)


def _toon_gelezen(selectie: Selectie, gelezen: Langelijst) -> None:
    """The faults, or what comes in."""
    if gelezen.overgeslagen:
        st.caption(f"Deze kolommen lees ik niet: {letterlijk(', '.join(gelezen.overgeslagen))}.")
    if gelezen.fouten:
        _toon_fouten(gelezen.fouten)
        return
    if gelezen.bekend:
        st.caption(
            f"Deze codes zijn er al en komen er niet nog eens bij: {letterlijk(', '.join(gelezen.bekend[:_VEEL]))}."
        )
    if not gelezen.nieuw:
        st.info("In dit bestand staat geen nieuwe casus.")
        return
    st.html(maak_tabel("Wat er in het bestand staat", ("Casus", "Wie", "Levensgebieden"), _maak_rijen(gelezen.nieuw)))
    if len(gelezen.nieuw) > _VEEL:
        st.caption(f"De eerste {_VEEL} van {len(gelezen.nieuw)}.")
    hoeveel = len(gelezen.nieuw)
    st.button(
        f"Zet {'deze casus' if hoeveel == 1 else f'deze {hoeveel} casussen'} op de lange lijst",
        key="selectie.inlezen", type="primary", on_click=_neem_lijst_over, args=(selectie, gelezen.nieuw),
    )  # fmt: skip


def _maak_rijen(regels: Sequence[Lijstregel]) -> list[tuple[str, str, str]]:
    rijen = []
    for regel in regels[:_VEEL]:
        wie = [regel.team, noem_waarde("doelgroep", regel.doelgroep), regel.medewerker]
        domeinen = ", ".join(noem_waarde("levensdomeinen", domein) for domein in regel.levensdomeinen)
        rijen.append((f"{regel.code} {regel.titel}".strip(), " · ".join(deel for deel in wie if deel), domeinen or "–"))
    return rijen


def _neem_lijst_over(selectie: Selectie, regels: Sequence[Lijstregel]) -> None:
    wis_melding()
    if _bewaar(selectie, regels):
        st.session_state[f"{_BEURT}.bestand"] += 1
        zet_adres(deel="lijst")
        hoeveel = len(regels)
        meld(f"{hoeveel} {'casus staat' if hoeveel == 1 else 'casussen staan'} nu op de lange lijst.")


def _toon_fouten(fouten: Sequence[Lijstprobleem]) -> None:
    """All faults at once, each with its row and column as the spreadsheet counts them."""
    aantal = "klopt iets" if len(fouten) == 1 else f"kloppen {len(fouten)} dingen"
    los = [fout for fout in fouten if fout.rij is None]
    st.error(
        f"In dit bestand {aantal} niet. Er is niets veranderd. Verbeter het bestand en kies het opnieuw."
        + "".join(f"\n\n- {letterlijk(fout.tekst)}" for fout in los)
    )
    rijen = [(f"rij {fout.rij}", fout.kolom or "", fout.tekst) for fout in fouten if fout.rij is not None]
    if rijen:
        st.html(maak_tabel("Fouten", ("Waar", "Kolom", "Wat klopt er niet"), rijen[:_VEEL]))
    if len(rijen) > _VEEL:
        st.caption(f"De eerste {_VEEL}; er zijn er nog {len(rijen) - _VEEL}.")
