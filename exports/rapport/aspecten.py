"""A chapter per aspect, or per aspects that share one, with a heading per part that has something.

Findings and stories first, then a small picture and the figures. Source: design of the report (4).
"""

from aspects.aspectenlijst import AspectUitleg
from aspects.leerbeeld.woorden import VORMWOORDEN
from aspects.profiel import APART
from aspects.regie import VORMEN
from casus.model import Bevinding, Casus
from exports.rapport.aspectcijfers import maak_cijfers
from exports.rapport.gezegd import (
    maak_bevindingen, maak_citaten, maak_vignetten, verwijs_naar_vignetten, vind_bevindingen,
)  # fmt: skip
from exports.rapport.indeling import noem_hoofdstuk, verdeel_hoofdstukken
from exports.rapport.model import Alinea, Deel, Hoofdstuk, Kop, LeesMeer, Stappen, Verwijzing
from exports.rapport.partijen import maak_partijen
from exports.rapport.puntkeuze import kies_punten, noem_kort
from exports.rapport.regie import ASPECT as REGIE
from exports.rapport.regie import VORMSIGNALEN, maak_vorm
from exports.rapport.scores import maak_scores
from exports.rapport.stof import Rapportstof
from exports.rapport.teksten import maak_tekst

_LAAGDREMPELIG, _SAMENWERKING = "laagdrempelig", "samenwerking"
NIETS = "Hierover staat nog niets opgeschreven. Dat is niet hetzelfde als niets."


def maak_aspecten(stof: Rapportstof) -> Hoofdstuk:
    """All chapters on aspects, in the order of the evaluation."""
    delen: list[Deel] = []
    for samen in verdeel_hoofdstukken(stof.aspecten):
        if len(samen) == 1:
            delen += [Kop(1, samen[0].label, f"aspect:{samen[0].code}"), *_vertel_aspect(stof, samen[0], 2)]
            continue
        delen.append(Kop(1, noem_hoofdstuk(samen), f"hoofdstuk:{samen[0].code}"))
        for uitleg in samen:
            delen += [Kop(2, uitleg.label, f"aspect:{uitleg.code}"), *_vertel_aspect(stof, uitleg, 3)]
    return Hoofdstuk("aspecten", tuple(delen))


def _vertel_aspect(stof: Rapportstof, uitleg: AspectUitleg, niveau: int) -> list[Deel]:
    """What stands under the heading of one aspect; its parts at heading level ``niveau``."""
    delen: list[Deel] = [Alinea(uitleg.gaat_over, stil=True)] if uitleg.gaat_over else []
    eigen = maak_tekst(stof, f"aspect:{uitleg.code}")
    bevindingen = vind_bevindingen(stof, uitleg.code)
    bekend = dict(_noem_delen(uitleg))
    los = [(casus, b) for casus, b in bevindingen if b.deelaspect not in bekend]
    algemeen = [*eigen, *_lees_meer(stof, uitleg), *_teken_route(stof, uitleg), *maak_bevindingen(stof, los)]
    onderdelen = [deel for code, naam in _noem_delen(uitleg)
                  for deel in _vertel_deel(stof, uitleg, code, naam, niveau, bevindingen)]  # fmt: skip
    verhalen = [*maak_vignetten(stof, uitleg.code), *maak_citaten(stof, uitleg.code)]
    elders = verwijs_naar_vignetten(stof, uitleg.code)
    partijen = maak_partijen(stof) if uitleg.code == _SAMENWERKING else []
    cijfers = maak_cijfers(stof, uitleg, VORMSIGNALEN if uitleg.code == REGIE else ())
    delen += [*algemeen, *onderdelen]
    if not (eigen or los or onderdelen or verhalen):
        delen.append(Alinea(NIETS))
    if verhalen:
        delen += [Kop(niveau, "Verhalen en woorden van mensen"), *verhalen]
    delen += elders
    if cijfers or partijen:
        delen += [Kop(niveau, "In cijfers"), *cijfers, *partijen]
    if not stof.openbaar:
        delen += [Kop(niveau, "Wie ziet wat"), *maak_scores(stof, uitleg)]
    return delen


def _noem_delen(uitleg: AspectUitleg) -> list[tuple[str, str]]:
    """The parts of an aspect by code; of regie also the forms that are not on its list."""
    delen = {deel.code: deel.label for deel in uitleg.deelaspecten}
    if uitleg.code == REGIE:
        delen |= {vorm: VORMWOORDEN[vorm] for vorm in VORMEN if vorm not in delen}
    return list(delen.items())


def _vertel_deel(
    stof: Rapportstof, uitleg: AspectUitleg, code: str, naam: str, niveau: int,
    bevindingen: list[tuple[Casus, Bevinding]],
) -> list[Deel]:  # fmt: skip
    """One part with its heading; nothing where there is nothing to say, but for what is always shown apart."""
    plaats = f"aspect:{uitleg.code}:{code}"
    delen = [
        *maak_tekst(stof, plaats),
        *maak_bevindingen(stof, [(casus, b) for casus, b in bevindingen if b.deelaspect == code]),
        *(maak_vorm(stof, code) if uitleg.code == REGIE and code in VORMEN else []),
    ]
    if not delen and uitleg.code in APART:
        delen = [Alinea(NIETS)]
    return [Kop(niveau, naam[:1].upper() + naam[1:], plaats), *delen] if delen else []


def _lees_meer(stof: Rapportstof, uitleg: AspectUitleg) -> list[Deel]:
    """Links to the points of attention about this aspect, and to the aspects that belong with it."""
    punten = tuple(
        Verwijzing(noem_kort(punt), f"punt:{punt.kenmerk}") for punt in kies_punten(stof)
        if uitleg.code in punt.punt.aspecten
    )  # fmt: skip
    ook = tuple(Verwijzing(stof.noem_aspect(code), f"aspect:{code}") for code in uitleg.lees_ook)
    delen: list[Deel] = [LeesMeer("Aandachtspunten hierbij:", punten)] if punten else []
    return [*delen, LeesMeer("Lees ook:", ook)] if ook else delen


def _teken_route(stof: Rapportstof, uitleg: AspectUitleg) -> list[Deel]:
    """The regular way from first signal to first home visit, where the evaluation gives it."""
    if uitleg.code != _LAAGDREMPELIG or not stof.onderzoek.route:
        return []
    stappen = tuple(stof.zeg(stap) for stap in stof.onderzoek.route)
    return [Stappen("De gewone route, van eerste signaal tot eerste huisbezoek", stappen)]
