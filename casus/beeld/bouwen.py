"""Builds the picture of one case: the story as it was told, with what is vague drawn as vague."""

from collections.abc import Collection, Sequence
from datetime import date

from casus.beeld.banen import Kader, maak_inzetbanen
from casus.beeld.beleving import maak_belevinglijnen
from casus.beeld.dagen import is_vaag, lees_spanne
from casus.beeld.gebeurtenissen import maak_momenten
from casus.beeld.model import Anders, Groep, Merk, Spanne, Streep, Tijdlijnbeeld
from casus.beeld.periode import kies_periode, maak_maatstrepen
from casus.beeld.regie import LIJST as REGIE
from casus.beeld.regie import maak_regiebanen
from casus.beeld.voorzieningen import maak_voorzieningbanen
from casus.beeld.woorden import DOELGROEP, REFERENTIE, TOESTEMMING, Namen
from casus.datums import in_woorden, laatst, vroegst
from casus.model import Casus
from casus.model.verteld import Verteld
from casus.venster import bepaal_venster

GROEPEN = ("beleving", "gebeurtenissen", "inzet", "voorzieningen", "regie", "anders")
HINT_LEEG = "Nog niets op de tijdlijn. Typ hiernaast wat er gebeurde, of zet een geeltje op zijn plek."
_GROEP_VAN = {"inzetten": "inzet", "voorzieningen": "voorzieningen", "regieperioden": "regie"}
_LIJSTEN = ("betrokkenen", "gebeurtenissen", "inzetten", "voorzieningen", "regieperioden")


def maak_tijdlijnbeeld(
    casus: Casus,
    peildatum: date,
    *,
    merken: Sequence[Merk] = (),
    van: date | None = None,
    tot: date | None = None,
    met_regie: bool = True,
    groepen: Collection[str] = GROEPEN,
    voor_beamer: bool = False,
) -> Tijdlijnbeeld:
    """The picture of ``casus``; ``..`` runs to ``peildatum``.

    ``merken``: what was computed elsewhere. ``van`` and ``tot`` zoom in; None chooses the period by the story.
    ``groepen``: which parts (``GROEPEN``). ``voor_beamer`` leaves out what is told of somebody who was not
    there and the marks of what is still to be looked up. Raises ValueError where ``tot`` lies before ``van``.
    """
    if voor_beamer:
        casus = _maak_toonbaar(casus)
    namen = Namen(casus)
    venster = _bepaal(casus, peildatum)
    kader = Kader(namen, venster, peildatum)
    periode = _kies(casus, venster, peildatum, van, tot)
    toont = tuple(g for g in GROEPEN if g in groepen and (g != "regie" or met_regie))
    echt = [g for g in casus.gebeurtenissen if g.scenario != "referentie"]
    groepen_beeld = _maak_groepen(casus, kader, merken, toont)
    return Tijdlijnbeeld(
        casus=casus.id, titel=casus.titel, ondertitel=schrijf_ondertitel(casus), van=periode.van, tot=periode.tot,
        maatstrepen=maak_maatstrepen(periode),
        beleving=maak_belevinglijnen(echt, namen) if "beleving" in toont else (),
        gebeurtenissen=maak_momenten(echt, namen) if "gebeurtenissen" in toont else (),
        groepen=groepen_beeld,
        anders=_maak_anders(casus, kader) if "anders" in toont else None,
        strepen=_maak_strepen(casus, peildatum, periode),
        signalen=_over(merken, groepen_beeld, toont),
        hint=HINT_LEEG if _is_leeg(casus) else "", toont=toont,
    )  # fmt: skip


def _over(merken: Sequence[Merk], groepen: Sequence[Groep], toont: Sequence[str]) -> tuple[Merk, ...]:
    """The marks that found no lane: said in a row of their own, so that none is lost.

    Marks of a part that is not shown now are left with that part.
    """
    merken = [m for m in merken if _GROEP_VAN.get(m.lijst or "", "gebeurtenissen") in toont]
    geplaatst = {merk for groep in groepen for baan in groep.banen for merk in baan.merken}
    gaten = {(b.mogelijk.van, b.mogelijk.tot) for g in groepen for n in g.banen for b in n.blokken if b.soort == "gat"}
    return tuple(m for m in merken if m not in geplaatst and (m.begin, m.einde) not in gaten)


def schrijf_ondertitel(casus: Casus) -> str:
    """Code, team, doelgroep, session and consent on one line; what is not known is left out."""
    sessie = f"sessie {in_woorden(casus.sessiedatum)}" if casus.sessiedatum else "sessie nog niet gehouden"
    delen = (casus.code, casus.team, DOELGROEP[casus.doelgroep], sessie, TOESTEMMING[casus.toestemming.status])
    return " · ".join(deel for deel in delen if deel)


def _bepaal(casus: Casus, peildatum: date) -> Spanne:
    venster = bepaal_venster(casus, peildatum)
    return Spanne(venster.van, max(venster.van, venster.tot))


def _kies(casus: Casus, venster: Spanne, peildatum: date, van: date | None, tot: date | None) -> Spanne:
    if van is not None and tot is not None and tot < van:
        raise ValueError(f"het einde van het beeld ({tot}) ligt voor het begin ({van})")
    eigen = kies_periode(casus, venster, peildatum)
    begin = van or (min(eigen.van, tot) if tot else eigen.van)
    return Spanne(begin, tot or max(eigen.tot, begin))


def _maak_toonbaar(casus: Casus) -> Casus:
    def schoon(items: list[Verteld]) -> list[Verteld]:
        return [i.model_copy(update={"nog_uitzoeken": None}) for i in items if not i.over_afwezige]

    return casus.model_copy(update={lijst: schoon(getattr(casus, lijst)) for lijst in _LIJSTEN})


def _is_leeg(casus: Casus) -> bool:
    return not (casus.gebeurtenissen or casus.inzetten or casus.voorzieningen or casus.regieperioden)


def _maak_groepen(casus: Casus, kader: Kader, merken: Sequence[Merk], toont: Sequence[str]) -> tuple[Groep, ...]:
    groepen = []
    if "inzet" in toont:
        echt = [i for i in casus.inzetten if i.scenario != "referentie"]
        groepen.append(Groep("inzet", "Wie deed wat", maak_inzetbanen(casus.betrokkenen, echt, kader, merken)))
    if "voorzieningen" in toont:
        banen = maak_voorzieningbanen(casus.voorzieningen, kader, merken)
        groepen.append(Groep("voorzieningen", "Voorzieningen", banen))
    if "regie" in toont and (casus.regieperioden or _is_gevraagd(casus) or any(m.lijst == REGIE for m in merken)):
        groepen.append(Groep("regie", "Regie", maak_regiebanen(casus, kader, merken)))
    return tuple(groep for groep in groepen if groep.banen)


def _is_gevraagd(casus: Casus) -> bool:
    return any(onderwerp.startswith("regie_") for onderwerp in casus.uitgevraagd)


def _maak_anders(casus: Casus, kader: Kader) -> Anders | None:
    """The referentie, where there is one: only what belongs to it alone; the shared past is drawn once."""
    if casus.referentie is None:
        return None
    gebeurtenissen = [g for g in casus.gebeurtenissen if g.scenario == "referentie"]
    inzetten = [i for i in casus.inzetten if i.scenario == "referentie"]
    return Anders(
        kop=REFERENTIE[casus.referentie.soort], toelichting=" ".join(casus.referentie.toelichting.split()),
        beleving=maak_belevinglijnen(gebeurtenissen, kader.namen),
        gebeurtenissen=maak_momenten(gebeurtenissen, kader.namen, hol=True),
        banen=maak_inzetbanen(casus.betrokkenen, inzetten, kader, hol=True),
    )  # fmt: skip


def _maak_strepen(casus: Casus, peildatum: date, periode: Spanne) -> tuple[Streep, ...]:
    strepen = []
    if casus.referentie and casus.referentie.splitsingspunt:
        punt = casus.referentie.splitsingspunt
        spanne = lees_spanne(punt)
        zin = f"Splitsingspunt, {in_woorden(punt)}: tot hier is er één gedeeld verleden."
        tot = min(spanne.tot, laatst(punt)) if is_vaag(punt) else None
        strepen.append(Streep("splitsingspunt", vroegst(punt), "splitsingspunt: tot hier één verleden", zin, tot))
    if casus.sessiedatum:
        dag = date.fromisoformat(casus.sessiedatum)
        strepen.append(Streep("sessie", dag, "gesprek", f"Het gesprek, {in_woorden(casus.sessiedatum)}."))
    zin = f"Peildatum {in_woorden(peildatum.isoformat())}: wat nog loopt, is tot hier getekend."
    strepen.append(Streep("peildatum", peildatum, "peildatum", zin))
    return tuple(s for s in strepen if periode.van <= s.dag <= periode.tot)
