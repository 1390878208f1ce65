"""A small app that uses every part of the door; the Chromium tests drive it."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import streamlit as st

sys.path.insert(0, str(Path(__file__).resolve().parents[4]))

from casus.screens import raamwerk as rw

SLEUTEL = "proef_snelregel"

SVG = """
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
  width="{b}" height="150" viewBox="0 0 {b} 150">
  <script>window.__gekraakt = true</script>
  <foreignObject width="10" height="10">
    <body xmlns="http://www.w3.org/1999/xhtml" onload="window.__gekraakt = 1">x</body></foreignObject>
  <a href="javascript:window.__gekraakt=2"><rect width="9" height="9"/></a>
  <style>@import url("http://voorbeeld.invalid/x.css");</style>
  <rect width="{b}" height="150" fill="none" onclick="window.__gekraakt = 3"/>
  <g data-item="G1" data-lijst="gebeurtenissen"><rect x="20" y="20" width="180" height="30" rx="4" fill="#B5472F"/>
    <text x="30" y="40" fill="#ffffff" font-size="14">Eerste huisbezoek</text></g>
  <g data-item="G2" data-lijst="gebeurtenissen"><rect x="300" y="20" width="180" height="30" rx="4" fill="#B5472F"/>
    <text x="310" y="40" fill="#ffffff" font-size="14">Fiets geleverd</text></g>
  <g data-item="I1" data-lijst="inzet"><title>Maatje, samen op pad</title>
    <rect x="260" y="90" width="320" height="30" rx="4" fill="#17734A" onmouseover="window.__gekraakt = 4"/></g>
</svg>
"""


def opslag() -> Path:
    """The file of this window: a window of an earlier test that still speaks keeps to its own."""
    basis = Path(os.environ["PROEF_OPSLAG"])
    ronde = basis.with_suffix(".ronde")
    nu = basis.with_name(ronde.read_text()) if ronde.exists() else basis
    return st.session_state.setdefault("proef_opslag", nu)


def laad() -> dict:
    return json.loads(opslag().read_text()) if opslag().exists() else {"regels": [], "concept": "", "nummer": 0}


def bewaar(stand: dict) -> None:
    tijdelijk = opslag().with_suffix(".nieuw")
    tijdelijk.write_text(json.dumps(stand, ensure_ascii=False))
    tijdelijk.replace(opslag())


def verwerk(stand: dict, regel: rw.Regel) -> None:
    stand["regels"].append([regel.actie, regel.tekst])
    stand["nummer"] += 1
    stand["concept"] = ""
    if regel.actie == "toevoegen" and regel.tekst.startswith("weiger"):
        stand["regels"].pop()
        stand["concept"] = regel.tekst
    if regel.actie == "verbeteren":
        stand["concept"] = "mrt 2016 huisbezoek"
    bewaar(stand)


@st.fragment
def teken_regel() -> None:
    stand = laad()
    for regel in rw.lees_regels(SLEUTEL):
        verwerk(stand, regel)
    tekst = rw.lees_tekst(SLEUTEL, stand["nummer"])
    if tekst is not None and tekst != stand["concept"]:
        stand["concept"] = tekst
        bewaar(stand)
    lezing = stand["concept"]
    soort = "leeg" if not lezing else "goed" if any(c.isdigit() for c in lezing) else "notitie"
    rw.snelregel(
        key=SLEUTEL,
        label="Wat gebeurde er, en wanneer?",
        plaatshouder="mrt 2016 huisbezoek gebiedsteammedewerker",
        echo=f"Gelezen: {lezing}" if lezing else "Typ een regel. Enter voegt toe.",
        echo_soort=soort,
        concept=stand["concept"],
        gekozen="Eerste huisbezoek, oktober 2016",
        volgnummer=stand["nummer"],
    )
    st.text(f"Aantal regels: {len(stand['regels'])}")


def tijdlijn() -> None:
    st.title("Tijdlijn")
    st.caption("C01 · Noord · ouderen · sessie 8 november 2017")
    teken_regel()
    toets = rw.luister()
    if toets:
        st.session_state["toetsen"] = st.session_state.get("toetsen", 0) + 1
    st.text(f"Toets op het scherm: {st.session_state.get('toetsen', 0)}")
    adres = rw.lees_adres()
    svg = SVG.format(b=rw.lees_breedte("proef_prent", 640))
    prent = rw.toon_prent(
        svg, key="proef_prent", beschrijving="Tijdlijn met twee gebeurtenissen en een inzet.", gekozen=adres.item
    )
    if prent.gekozen:
        rw.zet_adres(lijst=prent.gekozen.lijst, item=prent.gekozen.item)
        st.rerun()
    st.text(f"Gekozen: {adres.lijst} {adres.item}; breedte {prent.breedte}")


def formulier() -> None:
    st.title("Formulier")
    st.selectbox("Team", ["Noord", "Zuid"], index=None, placeholder="Kies een team", key="proef_team")
    st.multiselect("Leefgebieden", ["wonen", "werk", "zorg"], default=["wonen"], placeholder="Kies", key="proef_gebied")
    st.number_input("Uren per week", 0, 40, 2, key="proef_uren")
    st.text_input("Titel", key="proef_titel")
    st.text_area("Toelichting", key="proef_tekst", max_chars=200)
    st.date_input("Sessiedatum", format="DD-MM-YYYY", value=None, key="proef_datum")
    st.file_uploader("Bestand kiezen", type=["json"], key="proef_bestand")
    st.checkbox("Kosten aan tafel", key="proef_kosten")
    st.radio("Diepte", ["uitgebreid", "kort"], key="proef_diepte")
    st.data_editor([{"naam": "wijkteam", "lijn": 1}], key="proef_raster", num_rows="dynamic")
    st.segmented_control("Weergave", ["prent", "lijst"], default="prent", key="proef_weergave")
    with st.expander("Meer"):
        st.write("Nog iets.")
    if st.button("Open venster", type="primary"):
        venster()
    st.info("Een mededeling.")
    st.warning("Let op.")
    st.error("Dit ging niet goed. Probeer het opnieuw.")
    st.success("Bewaard.")


@st.dialog("Een venster")
def venster() -> None:
    st.write("Inhoud van het venster.")
    st.text_input("Naam van de rol", key="proef_rol")


def casussen() -> None:
    st.title("Casussen")
    st.write("Kies een casus.")
    if st.button("Open casus 3"):
        rw.naar("tijdlijn", casus=3)


def stuk() -> None:
    raise ValueError("geheime tekst")


SCHERMEN = [
    rw.Scherm("casussen", "Casussen", "Sessie", casussen),
    rw.Scherm("tijdlijn", "Tijdlijn", "Sessie", tijdlijn, casus_nodig=True),
    rw.Scherm("formulier", "Formulier", "Evaluatie", formulier),
    rw.Scherm("stuk", "Stuk", "Beheer", stuk),
]

if __name__ == "__main__":
    st.set_page_config(page_title="Casustijdlijn", layout="wide")
    rw.vertaal_raamwerk()
    rw.toon_navigatie(SCHERMEN, rw.lees_adres())
else:
    app = st.App(__file__)
