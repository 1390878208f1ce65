"""What the summary for the inwoner says, in which order; short sentences, and nothing added to what was said.

Source: the design of the report (the inwoner's summary); confidentiality (safety of people).
"""

from dataclasses import replace
from datetime import date, timedelta

from casus.beeld import maak_tijdlijnbeeld, teken_svg, vertel_beeld
from casus.datums import LOOPT_NOG, in_lopende_zin, in_woorden, laatst, vroegst
from casus.model import Casus, Gebeurtenis
from casus.model.items import Beleving
from exports.samenvatting.eigen import maak_eigen
from exports.samenvatting.kiezen import kies_gebeurtenissen
from exports.samenvatting.model import Belofte, Mensen, Regel, Samenvatting, Tijdlijn

BREEDTE, KLEIN, KLEIN_TOT = 720, 870, 10
"""Units of the picture over the width of the page: the fewer, the larger its type (9 pt or more; 7 pt for ``KLEIN``).

A story of few events may fit on one page with its picture; that counts for more than large type in the picture.
"""
MEER = "Er gebeurde nog meer. Dat staat op uw tijdlijn."
UITLEG = "Hoger op de lijn voelde het beter. Een vaag teken betekent: de datum is niet precies bekend."
_UITLEG_ZONDER = "Een vaag teken betekent: de datum is niet precies bekend."
_NALOOP = timedelta(days=45)
_GROEPEN = (
    ("Dicht bij u", ("naaste",)),
    ("Vrijwilligers", ("vrijwilliger",)),
    ("Van het gebiedsteam", ("gebiedsteam",)),
    ("Van de gemeente", ("gemeente",)),
    ("Hulp en zorg", ("ondersteuner",)),
    ("Anderen", ("ketenpartner",)),
)
_KLOPT_NIET = "Klopt er iets niet? Zeg het ons. Dan passen wij het aan."
_MAG_STOPPEN = "U mag altijd nog nee zeggen. Dan gebruiken wij uw verhaal niet meer."


def maak_samenvatting(casus: Casus, peildatum: date, datum: date) -> Samenvatting:
    """The summary of a case; ``datum`` is the date on it. Whether it may be on paper is asked elsewhere.

    Text that people wrote themselves stands in the place of the story made from the events.
    """
    casus = maak_eigen(casus)
    eigen = _knip_alineas(casus.samenvatting)
    gebeurd, meer = ((), "") if eigen else _vertel(casus)
    wanneer = f"Wij spraken erover op {in_woorden(casus.sessiedatum)}." if casus.sessiedatum else ""
    return Samenvatting(
        titel=f"Uw verhaal: {_plat(casus.titel)}",
        ondertitel=wanneer,
        alineas=eigen,
        gebeurd=gebeurd,
        meer=meer,
        tijdlijn=_maak_tijdlijn(casus, peildatum),
        mensen=_noem_mensen(casus),
        afspraken=tuple(_maak_beloften(casus)),
        verder=(_noem_wie_te_bellen(casus, peildatum), _KLOPT_NIET, _MAG_STOPPEN),
        telefoon="Telefoonnummer:",
        onder=f"Dit blad is van u. Gemaakt op {in_woorden(datum.isoformat())}.",
        datum=datum,
    )


def lijst_teksten(samenvatting: Samenvatting) -> list[str]:
    """Every text that is read aloud, in the order of the paper."""
    s = samenvatting
    regels = [f"{regel.wanneer}: {regel.wat} {regel.gezegd}".rstrip() for regel in s.gebeurd]
    mensen = [f"{groep.kop}: {groep.rollen}." for groep in s.mensen]
    afspraken = [" ".join(deel for deel in (a.tekst, a.wie, a.wanneer) if deel) for a in s.afspraken]
    return [t for t in (s.titel, s.ondertitel, *s.alineas, *regels, s.meer, *mensen, *afspraken, *s.verder) if t]


def schrijf_verhaal(casus: Casus) -> str:
    """The story made from the events as text, a line each, for people to change."""
    regels, _ = _vertel(maak_eigen(casus))
    return "\n".join(" ".join(deel for deel in (f"{r.wanneer}: {r.wat}", r.gezegd) if deel) for r in regels)


def _plat(tekst: str) -> str:
    return " ".join(tekst.split())


def _knip_alineas(tekst: str) -> tuple[str, ...]:
    return tuple(schoon for deel in tekst.splitlines() if (schoon := _plat(deel)))


def _zin(tekst: str) -> str:
    """A sentence: with a capital and a full stop, the rest as it was said."""
    plat = _plat(tekst)
    return plat[:1].upper() + plat[1:] + ("" if plat.endswith((".", "!", "?", "…")) else ".")


def _vertel(casus: Casus) -> tuple[tuple[Regel, ...], str]:
    """The events in time order, each a line, and whether there is more."""
    op_tijd = sorted(casus.gebeurtenissen, key=lambda g: vroegst(g.datum))
    gekozen, met_woorden = kies_gebeurtenissen(op_tijd)
    namen = _noem_inwoners(casus)
    regels = tuple(_maak_regel(ding, namen, ding.id in met_woorden) for ding in gekozen)
    return regels, "" if len(gekozen) == len(op_tijd) else MEER


def _noem_inwoners(casus: Casus) -> dict[str, str]:
    """What the paper calls each inwoner: 'u', or the role where there are several or another reads it for them."""
    inwoners = [b for b in casus.betrokkenen if b.soort == "inwoner"]
    if len(inwoners) == 1 and casus.inwoner_aan_tafel != "vertegenwoordigd":
        return {inwoners[0].id: "u"}
    return {b.id: _plat(b.aanduiding) for b in inwoners}


def _maak_regel(ding: Gebeurtenis, namen: dict[str, str], met_woorden: bool) -> Regel:
    wanneer = in_lopende_zin(ding.datum)
    gezegd = [_maak_gezegd(b, namen[b.betrokkene]) for b in ding.belevingen if met_woorden and b.woorden]
    if ding.lezingen:
        gezegd.append("Niet iedereen vertelt dit zo.")
    return Regel(wanneer[:1].upper() + wanneer[1:], _zin(ding.titel), " ".join(gezegd))


def _maak_gezegd(beleving: Beleving, wie: str) -> str:
    """The inwoner's own words."""
    return f"{wie[:1].upper()}{wie[1:]} zei: “{_plat(beleving.woorden)}”"


def _maak_tijdlijn(casus: Casus, peildatum: date) -> Tijdlijn | None:
    if not casus.gebeurtenissen:
        return None
    groepen = ("beleving", "gebeurtenissen")
    beeld = maak_tijdlijnbeeld(casus, peildatum, tot=_zoek_einde(casus), groepen=groepen, voor_beamer=True)
    # The day of reckoning is for who computes; on this paper it would only raise a question.
    strepen = tuple(streep for streep in beeld.strepen if streep.soort == "sessie")
    namen = _noem_inwoners(casus)
    beleving = tuple(replace(lijn, naam=namen.get(lijn.betrokkene, lijn.naam)) for lijn in beeld.beleving)
    beeld = replace(
        beeld, titel="Uw tijdlijn", ondertitel="Wat er gebeurde, op volgorde", strepen=strepen, beleving=beleving
    )
    alt = " ".join(vertel_beeld(beeld))
    breedte = KLEIN if len(casus.gebeurtenissen) <= KLEIN_TOT else BREEDTE
    svg = teken_svg(replace(beeld, titel="", ondertitel=""), breedte=breedte, papier=True)
    return Tijdlijn(svg, alt, UITLEG if beeld.beleving else _UITLEG_ZONDER)


def _zoek_einde(casus: Casus) -> date | None:
    """A little after the last thing that is told: what came later would only be empty paper."""
    dagen = [laatst(g.datum) for g in casus.gebeurtenissen]
    dagen += [date.fromisoformat(casus.sessiedatum)] if casus.sessiedatum else []
    begin = min(vroegst(casus.periode_van), *dagen)
    return max(begin, *dagen) + _NALOOP if max(dagen) < date.max - _NALOOP else None


def _noem_mensen(casus: Casus) -> tuple[Mensen, ...]:
    uit = []
    for kop, soorten in _GROEPEN:
        rollen = dict.fromkeys(_plat(b.aanduiding) for b in casus.betrokkenen if b.soort in soorten)
        if rollen:
            uit.append(Mensen(kop, ", ".join(rollen)))
    return tuple(uit)


def _maak_beloften(casus: Casus) -> list[Belofte]:
    namen = {b.id: _plat(b.aanduiding) for b in casus.betrokkenen}
    namen |= {id_: "uzelf" if naam == "u" else naam for id_, naam in _noem_inwoners(casus).items()}
    uit = []
    for afspraak in casus.afspraken:
        wie = " en ".join(namen[i] for i in afspraak.wie)
        wanneer = in_lopende_zin(afspraak.wanneer) if afspraak.wanneer else ""
        uit.append(
            Belofte(
                _zin(afspraak.tekst),
                f"Wie: {wie}." if wie else "",
                f"Wanneer: {wanneer}." if wanneer else "",
            )
        )
    return uit


def _noem_wie_te_bellen(casus: Casus, peildatum: date) -> str:
    """The one of the gebiedsteam who is there now; the team where that is nobody, or several."""
    nu = [
        b
        for b in casus.betrokkenen
        if b.soort == "gebiedsteam" and (b.tot in (None, LOOPT_NOG) or vroegst(b.tot) > peildatum)
    ]
    opgevolgd = {b.volgt_op for b in casus.betrokkenen}
    nu = [b for b in nu if b.id not in opgevolgd]
    wie = _plat(nu[0].aanduiding) if len(nu) == 1 else "het gebiedsteam"
    return f"Hebt u een vraag? Bel dan {wie}."
