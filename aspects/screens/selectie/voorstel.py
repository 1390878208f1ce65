"""The suggestion of the computer, which people may overrule: what it adds, what it lacks, and taking it over."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from aspects.screens.getallen import Getallen
from aspects.screens.selectie.beslissen import neem_over
from aspects.screens.selectie.lijst import Selectie, lees_gemis, lees_voorstel, maak_verhaalregels, zeg_kop
from aspects.screens.selectie.overzicht import teken_gemis
from aspects.screens.tabel import maak_tabel
from aspects.selectie.model import noem_waarde
from aspects.selectie.spreiding import NIET_GEZEGD
from aspects.selectie.voorstel import AANTAL, MAX_PER_MEDEWERKER, Bijdrage, Voorstel
from casus.screens.beschrijven import houd_onzichtbaar_uiteen
from casus.screens.raamwerk import lees_adres, zet_adres
from casus.screens.tekst import letterlijk
from casus.screens.veldstand import is_van_nu, is_zelf_bewaard, veldsleutel

_REDEN = "Uit het voorstel van de computer, om de spreiding."
_UITLEG = (
    "De computer zoekt casussen die samen zo veel mogelijk verschillen. Zo komen er zo veel mogelijk levensgebieden, "
    f"teams, doelgroepen en medewerkers in. Hooguit {MAX_PER_MEDEWERKER} casussen via één medewerker, en niet meer dan "
    "de helft uit één team, als dat kan. Wat u al koos, blijft. U beslist."
)


def teken_voorstel(selectie: Selectie, getallen: Getallen) -> None:
    """How many, what the computer would add, and the button."""
    st.markdown(_UITLEG)
    te_kiezen = sum(ander.op_lijst for ander in selectie.inbreng)
    if not te_kiezen:
        st.info("Er staat geen casus op de lange lijst. Breng eerst casussen in bij **Casussen inbrengen**.")
        return
    aantal = _kies_aantal(te_kiezen)
    voorstel = lees_voorstel(selectie, aantal)
    _teken_uitkomst(selectie, voorstel, getallen)
    if not voorstel.erbij:
        st.info(_zeg_niets_erbij(voorstel, te_kiezen))
        return
    _teken_tabel(selectie, voorstel)
    st.header("Wat er dan nog mist", anchor=False)
    teken_gemis(lees_gemis(selectie, voorstel.nummers), selectie, getallen, "mist")
    _teken_overnemen(selectie, voorstel)


def _kies_aantal(hoogste: int) -> int:
    """How many cases are to be chosen in all; it stands in the address."""
    staat = lees_adres().extra.get("aantal", "")
    gevraagd = int(staat) if staat.isdecimal() and len(staat) < 5 else AANTAL
    aantal = min(hoogste, max(1, gevraagd))
    key = veldsleutel("selectie.aantal", aantal, hoogste)
    st.number_input(
        "Hoeveel casussen kiest u in totaal?", min_value=1, max_value=hoogste, value=aantal, step=1, key=key,
        on_change=_zet_aantal, args=(key,), width=340,
    )  # fmt: skip
    return aantal


def _zet_aantal(key: str) -> None:
    if is_van_nu("selectie.aantal", key):
        is_zelf_bewaard("selectie.aantal", st.session_state[key])
        zet_adres(aantal=None if st.session_state[key] == AANTAL else st.session_state[key])


def _teken_uitkomst(selectie: Selectie, voorstel: Voorstel, getallen: Getallen) -> None:
    """What stays, what comes in, and what it covers, in words; the numbers open."""
    with st.container(horizontal=True, key="selectie_uitkomst"):
        for sleutel, nummers, woorden in (
            ("vast", voorstel.vast, "al gekozen, en dat blijft zo"),
            ("erbij", tuple(b.nr for b in voorstel.erbij), "stelt de computer voor"),
            ("enkel", voorstel.enkelvoudig, "met maar één levensgebied"),
        ):
            if nummers:
                regels = partial(maak_verhaalregels, selectie, nummers)
                getallen.teken(f"{len(nummers)} {woorden}", f"voorstel.{sleutel}", woorden.capitalize(), regels)
    zinnen = [
        f"Samen laten ze {voorstel.gedekt} van de {voorstel.waarden} kenmerken zien die op de lijst voorkomen. "
        "Dat zijn levensgebieden, teams, doelgroepen, medewerkers en indrukken vooraf."
    ]
    if voorstel.te_veel:
        zinnen.append(
            "Bij één medewerker of team zijn het er meer dan we willen. Met deze lijst en wat u al koos, kan het niet "
            "anders."
        )
    st.markdown(letterlijk(" ".join(zinnen)))


def _zeg_niets_erbij(voorstel: Voorstel, te_kiezen: int) -> str:
    if len(voorstel.vast) == te_kiezen:
        return "Alles wat op de lijst staat, is al gekozen."
    return f"Er zijn er al {len(voorstel.vast)} gekozen. Vul hierboven een hoger aantal in voor een voorstel."


def _teken_tabel(selectie: Selectie, voorstel: Voorstel) -> None:
    """The cases it adds; with what only this case brings, where any brings something alone."""
    met_alleen = any(bijdrage.alleen for bijdrage in voorstel.erbij)
    koppen = ["Casus", "Wie", "Levensgebieden", *(["Brengt als enige"] if met_alleen else [])]
    rijen = []
    for bijdrage in voorstel.erbij:
        ander = selectie.op_nummer[bijdrage.nr]
        domeinen = ", ".join(noem_waarde("levensdomeinen", domein) for domein in ander.levensdomeinen) or NIET_GEZEGD
        alleen = [", ".join(bijdrage.alleen) or "–"] if met_alleen else []
        rijen.append((f"{ander.code} {ander.titel}", zeg_kop(ander), domeinen, *alleen))
    st.html(maak_tabel("Voorstel", koppen, rijen))


def _teken_overnemen(selectie: Selectie, voorstel: Voorstel) -> None:
    """Which of them, why, and the button; each becomes one act with its own reason."""
    st.header("Overnemen", anchor=False)
    basis = "selectie.overnemen." + "-".join(str(b.nr) for b in voorstel.erbij)
    namen = houd_onzichtbaar_uiteen({b.nr: f"{b.code} {selectie.op_nummer[b.nr].titel}" for b in voorstel.erbij})
    gekozen = st.multiselect(
        "Deze casussen kiest u. Haal weg wat u niet wilt.", list(namen), default=list(namen),
        format_func=namen.get, key=f"{basis}.welke", placeholder="Kies",
    )  # fmt: skip
    reden = st.text_input("Waarom", value=_REDEN, key=f"{basis}.reden")
    st.button(
        f"Kies {'deze casus' if len(gekozen) == 1 else f'deze {len(gekozen)} casussen'}", key="selectie.overnemen",
        type="primary", disabled=not gekozen, on_click=neem_over,
        args=(selectie, _maak_redenen([b for b in voorstel.erbij if b.nr in gekozen], reden)),
    )  # fmt: skip


def _maak_redenen(bijdragen: Sequence[Bijdrage], reden: str) -> list[tuple[int, str]]:
    """Each case with its reason: what was typed, and what only this case brings."""
    return [
        (b.nr, f"{reden.strip()} Brengt als enige: {', '.join(b.alleen)}." if b.alleen else reden.strip())
        for b in bijdragen
    ]
