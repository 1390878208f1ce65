"""Rollen: who may what, why and on which ground, as the roles file says; and what is wrong with that file."""

from collections.abc import Sequence

import streamlit as st

from casus.screens.kijker import lees_instelling
from casus.screens.recht import vereis
from casus.screens.tekst import letterlijk
from casus.toegang import ROLLEN, Persoon, Rollenbestand
from casus.toegang.instelling import VARIABELE, vind_rollenpad

_WAT_MAG = {
    "gespreksleider": "De eigen casussen: lezen en schrijven.",
    "notulist": "De gesprekken die aan deze persoon zijn gegeven, maar niets van een casus met strikte veiligheid.",
    "evaluatieteam": "Alles van één evaluatie, ook de scores die alleen voor het team zijn.",
    "coordinator": "Het regie-leerbeeld van de eigen teams: geen verhaal, geen citaat, geen reden, geen medewerker.",
    "medewerker": "Mijn casussen: teksten van de eigen casussen nakijken, en vragen beantwoorden.",
    "beheerder": "Instellingen, rollen en reservekopieën: geen verhalen.",
}


def toon_rollen() -> None:
    """The screen."""
    st.title("Rollen", anchor=False)
    vereis("beheer")
    instelling = lees_instelling()
    if instelling.soort == "lokaal":
        st.info(
            "U werkt alleen op deze computer. Dan zijn er geen rollen nodig. Voor een team staan ze in een bestand: "
            f"zet in {VARIABELE} waar dat staat."
        )
        return
    pad = vind_rollenpad()
    naam = letterlijk(pad.name if pad else "")
    st.caption(f"Uit het bestand {naam}. Veranderen doet u in dat bestand. Het werkt meteen.")
    if instelling.meldingen:
        regels = "\n".join(f"- {letterlijk(melding)}" for melding in instelling.meldingen)
        st.error(f"Het bestand klopt niet. Wat er het laatst goed in stond, geldt nog:\n\n{regels}")
    if instelling.rollen is not None:
        _teken_rollen(instelling.rollen)


def _teken_rollen(bestand: Rollenbestand) -> None:
    for code, naam in ROLLEN.items():
        with st.container(border=True, key=f"rollen_{code}"):
            st.header(naam.capitalize(), anchor=False)
            st.caption(_WAT_MAG[code])
            rol = bestand.rollen.get(code)
            if rol is None:
                st.markdown("Staat niet aan.")
                continue
            st.markdown(f"**Doel:** {letterlijk(rol.doel)}  \n**Reden in de wet:** {letterlijk(rol.grondslag)}")
            _teken_mensen("Wie", [p for p in bestand.personen.values() if code in p.rollen])
            _teken_mensen("Op de opdrachtregel", [p for p in bestand.accounts.values() if code in p.rollen])
            if bestand.rolclaim is not None:
                st.markdown(f"Wie deze rol heeft, zegt de aanmelding ({letterlijk(bestand.rolclaim)}).")


def _teken_mensen(kop: str, mensen: Sequence[Persoon]) -> None:
    if not mensen:
        return
    st.markdown(f"**{kop}:**\n" + "\n".join(f"- {letterlijk(p.naam)}{_zeg_waarvoor(p)}" for p in mensen))


def _zeg_waarvoor(persoon: Persoon) -> str:
    delen = (
        ("onderzoek", persoon.onderzoeken), ("als gespreksleider", persoon.facilitator),
        ("als medewerker", persoon.medewerker), ("casus", persoon.casussen), ("team", persoon.teams),
    )  # fmt: skip
    gezegd = [f"{wat} {letterlijk(', '.join(sorted(namen)))}" for wat, namen in delen if namen]
    return f" ({'; '.join(gezegd)})" if gezegd else ""
