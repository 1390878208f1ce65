"""One form of regie in one sentence to talk about: where nobody was named, unclear, two at once, handed over."""

from aspects.regie import RegieUitkomst
from aspects.stukken import Runs, tel_dagen
from casus.datums import dagen_in_woorden
from casus.woorden import woord


def vertel_regiestof(vorm: str, uitkomst: RegieUitkomst) -> str:
    """What stands out in a form that was asked; '' where it has no days to say something of."""
    if not uitkomst.venster:
        return ""
    delen = [
        _noem("niemand genoemd op {dagen}", uitkomst.gaten),
        _noem("onduidelijk op {dagen}", uitkomst.onduidelijk),
        _noem("zeker meer dan één tegelijk op {dagen}", uitkomst.overlap),
        f"{uitkomst.wisselingen} keer over naar een ander" if uitkomst.wisselingen else "",
    ]
    gevuld = "; ".join(deel for deel in delen if deel)
    return f"{woord('vorm', vorm).capitalize()}: {gevuld or 'steeds was er iemand, voor zover bekend'}."


def _noem(zin: str, runs: Runs) -> str:
    return zin.format(dagen=dagen_in_woorden(tel_dagen(runs))) if runs else ""
