"""The figures on regie in plain sentences; what is not known is said, and nothing is added.

Source: calculation rules, Regie.
"""

from datetime import date

from aspects.regie import RegieUitkomst
from aspects.stukken import Runs, tel_dagen, trek_af
from casus.datums import dagen_in_woorden, periode_in_woorden

NIET_GEVRAAGD = "Hier is nog niet (helemaal) naar gevraagd. Daarom staat er geen cijfer."
_GEEN_VENSTER = {
    "opdrachtgevend": "Er zijn geen dagen waarop zeker betaalde hulp van anderen liep. Er is dus niets te missen.",
}
_LEEG = (
    "Van geen enkele dag is zeker dat die bij het verhaal hoort. Vul begin en einde van het verhaal preciezer in, "
    "als dat kan."
)


def vertel_regie(vorm: str, uitkomst: RegieUitkomst | None, gemist: Runs = ()) -> list[str]:
    """What is known of one form of regie in one case, sentence by sentence; ``gemist``: what people call missed."""
    if uitkomst is None:
        return [NIET_GEVRAAGD]
    if not uitkomst.venster:
        return [_GEEN_VENSTER.get(vorm, _LEEG)]
    zinnen = [_vertel_dekking(uitkomst)]
    delen = [
        ("Uitgelegd waarom er niemand was", uitkomst.verklaard),
        ("Onduidelijk", uitkomst.onduidelijk),
        ("Niemand, en dat werd gemist", gemist),
        ("Niemand genoemd", trek_af(uitkomst.gaten, gemist)),
        ("Zeker meer dan één tegelijk, zonder dat het samen-regie heet", uitkomst.overlap),
    ]
    zinnen += [f"{wat}: {dagen_in_woorden(tel_dagen(runs))} ({_noem(runs)})." for wat, runs in delen if runs]
    if uitkomst.wisselingen:
        zinnen.append(f"De regie ging {uitkomst.wisselingen} keer over op een ander.")
    return zinnen


def _vertel_dekking(uitkomst: RegieUitkomst) -> str:
    venster = _noem(uitkomst.venster)
    if uitkomst.gedekt_dagen == uitkomst.venster_dagen:
        dagen = dagen_in_woorden(uitkomst.venster_dagen)
        return f"Op alle {dagen} had, voor zover bekend, iemand deze regie ({venster})."
    return (
        f"Op ten hoogste {uitkomst.gedekt_dagen} van de {dagen_in_woorden(uitkomst.venster_dagen)} "
        f"had iemand deze regie ({venster})."
    )


def _noem(runs: Runs, hoeveel: int = 3) -> str:
    zinnen = [
        periode_in_woorden(date.fromordinal(run.van).isoformat(), date.fromordinal(run.tot).isoformat())
        for run in runs[:hoeveel]
    ]
    rest = len(runs) - hoeveel
    return "; ".join(zinnen) + (f"; en nog {rest} keer" if rest > 0 else "")
