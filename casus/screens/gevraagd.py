"""Was this asked? People say so, subject by subject; it is never inferred from what was typed.

Not asked is not nothing: without a yes there is no figure. Source: calculation rules, "Asked or not".
"""

from collections.abc import Sequence
from typing import cast

import streamlit as st

from casus.model.keuzes import Antwoord, Onderwerp
from casus.screens.bron import Zicht, doe, opslag
from casus.screens.veldstand import is_van_nu, is_zelf_bewaard, veldsleutel
from casus.stappen import ZetKop
from casus.woorden import woord, woorden


def teken_gevraagd(huidig: Zicht, onderwerp: Onderwerp, scherm: str, label: str | None = None) -> None:
    """One question with three answers; pressing the chosen one again takes the answer back."""
    antwoorden = woorden("antwoord")
    waarde = huidig.casus.uitgevraagd.get(onderwerp)
    basis = f"{scherm}.{huidig.nr}.gevraagd.{onderwerp}"
    key = veldsleutel(basis, waarde)
    st.pills(
        label or f"Is er gevraagd naar {woord('onderwerp', onderwerp)}?", list(antwoorden), default=waarde,
        format_func=antwoorden.get, key=key, on_change=_bewaar, args=(huidig.nr, onderwerp, basis, key),
    )  # fmt: skip
    if waarde is None and _is_gevuld(huidig, onderwerp):
        st.caption("Er staat al iets. Is het ook echt besproken? Zeg dan ja: daarna rekenen de cijfers ermee.")


def zeg_niet_gevraagd(huidig: Zicht, onderwerpen: Sequence[Onderwerp]) -> None:
    """What gives no figure because it was not (wholly) asked, in one line; nothing where all was."""
    niet = [woord("onderwerp", o) for o in onderwerpen if huidig.casus.uitgevraagd.get(o) != "ja"]
    if niet:
        st.caption(f"Niet (helemaal) gevraagd, dus geen cijfer: {', '.join(niet)}.")


def _is_gevuld(huidig: Zicht, onderwerp: Onderwerp) -> bool:
    casus = huidig.casus
    if onderwerp.startswith("regie_"):
        return any(f"regie_{periode.vorm}" == onderwerp for periode in casus.regieperioden)
    if onderwerp == "informeel":
        return any(b.soort == "vrijwilliger" or b.collectief for b in casus.betrokkenen)
    lijst = {"doelen": casus.doelen, "voorzieningen": casus.voorzieningen, "kosten": casus.inzetten}[onderwerp]
    return bool(lijst)


def _bewaar(nummer: int, onderwerp: Onderwerp, basis: str, key: str) -> None:
    if not is_van_nu(basis, key):
        return
    antwoord = cast("Antwoord | None", st.session_state[key])
    casus, _ = opslag().laad_casus(nummer)
    if casus.uitgevraagd.get(onderwerp) == antwoord:
        return
    gevraagd = {o: a for o, a in casus.uitgevraagd.items() if o != onderwerp}
    if antwoord is not None:
        gevraagd[onderwerp] = antwoord
    naam = woord("onderwerp", onderwerp)
    wat = f"Gevraagd naar {naam}: {woord('antwoord', antwoord) if antwoord else 'niet gezegd'}"
    if doe(nummer, wat, [ZetKop(casus.model_copy(update={"uitgevraagd": gevraagd}), casus)]):
        is_zelf_bewaard(basis, antwoord)
