"""The line in which one writes what is said, while it is said: who, did it help, and the words."""

from collections.abc import Sequence

import streamlit as st

from aspects.bevindingen import WERKINGEN, GelezenRegel, lees_bevinding, maak_stappen, met_sprekers
from casus.model import Betrokkene, Casus
from casus.screens.beschrijven import kies_namen
from casus.screens.bron import Zicht, doe, maak_ongedaan, meld, namen, wis_melding, zicht
from casus.screens.lijnstand import lees_nummer, met_opmerking, verwerk_regels, werk_concept_bij
from casus.screens.raamwerk import EchoSoort, Regel, snelregel
from casus.screens.tekst import letterlijk
from casus.woorden import woord

_TOETSEN = (
    {"toets": "Alt+h", "naam": "hielp", "label": "Hielp", "leegt": True},
    {"toets": "Alt+t", "naam": "werkte_tegen", "label": "Werkte tegen", "leegt": True},
    {"toets": "Alt+b", "naam": "dubbel", "label": "Allebei", "leegt": True},
    {"toets": "Alt+i", "naam": "idee", "label": "Idee", "leegt": True},
    {"toets": "Alt+c", "naam": "citaat", "label": "Letterlijk citaat", "leegt": True},
    {"toets": "F9", "naam": "ongedaan", "label": "Ongedaan maken"},
)
_LEIDEN = ("gespreksleider", "notulist")
_UITLEG = (
    "Enter schrijft het op. Begin met + als het hielp, − als het tegenwerkte, +− voor allebei, ! voor een idee. "
    "Wie het zei mag ervoor, zoals ‘dochter: …’."
)


@st.fragment
def teken_regel(aspect: str) -> None:
    """Handles the lines that came in, and draws the field with its echo."""
    huidig = zicht()
    if huidig is None:
        return
    sleutel, plek = f"aspecten.regel.{huidig.nr}.{aspect}", f"aspecten.{aspect}"
    sprekers = _kies_sprekers(huidig)
    if verwerk_regels(huidig.nr, sleutel, plek, lambda regel: verwerk(zicht() or huidig, aspect, regel, sprekers)):
        st.rerun()
    concept = werk_concept_bij(huidig.nr, sleutel, plek)
    echo, soort = _zeg_terug(met_sprekers(lees_bevinding(concept, huidig.casus), sprekers), huidig.casus)
    snelregel(
        key=sleutel,
        label="Wat wordt er gezegd?",
        plaatshouder="+ dochter: één vast gezicht, dat gaf rust",
        echo=met_opmerking(echo, concept),
        echo_soort=soort,
        concept=concept,
        volgnummer=lees_nummer(sleutel),
        toetsen=_TOETSEN,
        label_toevoegen="Schrijf op",
    )
    with st.expander("Hoe schrijf ik het op?", key="aspecten.regel.uitleg"):
        st.markdown(letterlijk(_UITLEG))


def _kies_sprekers(huidig: Zicht) -> list[str]:
    """Who is speaking, for lines that name nobody."""
    mensen, wie = vind_sprekers_aan_tafel(huidig.casus), kies_namen(huidig.casus)
    keuze = st.pills(
        "Wie zegt het?", [iemand.id for iemand in mensen], selection_mode="multi",
        format_func=lambda kenmerk: letterlijk(wie[kenmerk]), key=f"aspecten.wie.{huidig.nr}",
    )  # fmt: skip
    return [kenmerk for kenmerk in keuze if kenmerk in wie]


def vind_sprekers_aan_tafel(casus: Casus) -> Sequence[Betrokkene]:
    """Who sits at the table and does not lead it; everybody where nobody was said to sit there."""
    weg = {d.betrokkene for d in casus.deelnames if d.status in ("nee", "ingetrokken")}
    mensen = [b for b in casus.betrokkenen if b.id not in weg and b.soort not in _LEIDEN]
    return [iemand for iemand in mensen if iemand.bij_sessie] or mensen


def verwerk(huidig: Zicht, aspect: str, regel: Regel, sprekers: Sequence[str] = ()) -> str | None:
    """Carries out one line; the text that stays in the field (None: nothing stays)."""
    wis_melding()
    if regel.actie == "ongedaan":
        maak_ongedaan(huidig.nr)
        return regel.tekst
    werking = next((w for w in WERKINGEN if w == regel.actie), None)
    gelezen = lees_bevinding(regel.tekst, huidig.casus, werking, citaat=regel.actie == "citaat")
    stappen, open_ = maak_stappen(met_sprekers(gelezen, sprekers), huidig.casus, huidig.omgeving, aspect)
    if not stappen:
        return regel.tekst
    if not doe(huidig.nr, f"{'citaat' if gelezen.citaat else 'bevinding'}: {gelezen.tekst[:60]}", stappen):
        return regel.tekst
    if open_:
        meld("Opgeschreven. Zeg er nog bij wie het zei." if gelezen.citaat else
             "Opgeschreven. Hielp het, of werkte het tegen? Kies het hieronder.", "vraag")  # fmt: skip
    return None


def _zeg_terug(gelezen: GelezenRegel, casus: Casus) -> tuple[str, EchoSoort]:
    """What was understood, and in which tone."""
    if not gelezen.tekst:
        return "Enter schrijft het op, ook als nog niet gezegd is of het hielp.", "leeg"
    wie = namen(casus)
    door = " en ".join(wie.get(kenmerk, kenmerk) for kenmerk in gelezen.door)
    if gelezen.vragen:
        return f"{gelezen.vragen[0][:1].upper()}{gelezen.vragen[0][1:]}", "vraag"
    if gelezen.citaat:
        zegt = f"citaat van {door}" if door else "citaat, nog zonder spreker"
        return f"{zegt[:1].upper()}{zegt[1:]}: ‘{gelezen.tekst}’", "goed" if door else "vraag"
    hoe = woord("werking", gelezen.werking) if gelezen.werking else "nog niet gezegd of het hielp"
    zin = f"{hoe}{f', zegt {door}' if door else ''}: {gelezen.tekst}"
    return f"{zin[:1].upper()}{zin[1:]}", "goed" if gelezen.werking else "notitie"
