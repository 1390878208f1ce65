"""What people said, in full: who said it, of which part, and what on the timeline it rests on."""

from aspects.aspectenlijst import AspectUitleg
from aspects.naast.cellen import ZONDER_DEEL, Gezegde, vind_sprekers
from aspects.naast.kolommen import ZONDER_ONDERDEEL
from casus.model import Bevinding, Casus, Citaat
from casus.screens.bron import namen
from casus.screens.tekst import letterlijk
from casus.woorden import som_op


def vertel_bevinding(casus: Casus, uitleg: AspectUitleg, b: Bevinding) -> str:
    """Who said it, and of which part, in plain words."""
    delen = [noem_sprekers(casus, b.door), uitleg.label_van(b.deelaspect)]
    delen += ["over iemand die er niet bij was"] if b.over_afwezige else []
    return " · ".join(deel for deel in delen if deel)


def noem_sprekers(casus: Casus, door: list[str]) -> str:
    """The people by their role; whoever does not take part any more is left out."""
    wie = namen(casus)
    return som_op([wie.get(kenmerk, "onbekend") for kenmerk in vind_sprekers(casus, door)]) or "niet gezegd door wie"


def vertel_citaat(casus: Casus, citaat: Citaat) -> str:
    """Who said it, and whether it may be quoted."""
    staat = "goedgekeurd" if citaat.goedgekeurd else "nog niet goedgekeurd"
    return f"{namen(casus).get(citaat.betrokkene, 'onbekend')} · {staat}"


def noem_code(casus: Casus) -> str:
    """The code of a story, with the word where safety is strict."""
    return f"{casus.code} (strikt)" if casus.veiligheid == "strikt" else casus.code


def schrijf_gezegde(casus: Casus, uitleg: AspectUitleg, gezegde: Gezegde, code: str = "") -> str:
    """One bevinding as markdown: the words, and below them who said it."""
    voor = f"**{letterlijk(code)}** " if code else ""
    onder = letterlijk(vertel_bevinding(casus, uitleg, gezegde.bevinding))
    return f"{voor}{letterlijk(gezegde.bevinding.tekst)}  \n:gray[{onder}]"


def schrijf_citaat(casus: Casus, citaat: Citaat, code: str = "") -> str:
    """One quote as markdown."""
    voor = f"**{letterlijk(code)}** " if code else ""
    return f"{voor}‘{letterlijk(citaat.tekst)}’  \n:gray[{letterlijk(vertel_citaat(casus, citaat))}]"


def noem_deel(uitleg: AspectUitleg, deel: str | None) -> str:
    """What a part is called; what was said of no part has words too."""
    return ZONDER_ONDERDEEL if deel in (None, ZONDER_DEEL) else uitleg.label_van(deel)
