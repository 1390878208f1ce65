"""The casusverslag: one story for the evaluation team, before it is laid side by side with others.

Timeline, per aspect what was said, regie in sentences, goals and quotes; no scores, and never an overall verdict.
Source: the design of the report (per case).
"""

from datetime import date

from aspects.aspectenlijst import AspectUitleg, laad_aspecten
from aspects.regie import VORMEN, bereken_regie
from aspects.regievragen import vind_gemist
from aspects.regiewoorden import vertel_regie
from casus.controle import Omgeving
from casus.datums import in_lopende_zin, in_woorden
from casus.model import Bevinding, Casus, Doel
from casus.woorden import woord, woorden
from exports.rapport.model import Alinea, Deel, Kop, Lijst, Rapport
from exports.rapport.verhalen import HOE_TE_LEZEN, maak_verhaal

MERK = "Intern: alleen voor het evaluatieteam"
GEDAAN = {"verdiept": "uitgebreid besproken", "kort": "kort besproken", "niet_besproken": "niet besproken"}
_OVER_AFWEZIGE = "{n} gaat over iemand die er niet bij was. Die tekst staat alleen in de app."
_OVER_AFWEZIGEN = "{n} gaan over iemand die er niet bij was. Die teksten staan alleen in de app."
_WERKINGEN = {
    "hielp": "Wat hielp", "werkte_tegen": "Wat tegenwerkte", "dubbel": "Wat hielp en ook tegenwerkte",
    "idee": "Ideeën voor een volgende keer",
}  # fmt: skip


def maak_casusverslag(casus: Casus, omgeving: Omgeving, datum: date) -> Rapport:
    """The document of one case; ``datum`` is the date on it. Whether it may be on paper is asked elsewhere."""
    peildatum = omgeving.peildatum
    return Rapport(
        titel=f"Casusverslag {casus.code}",
        ondertitel=casus.titel,
        merk=MERK,
        datum=datum,
        datum_tekst=in_woorden(datum.isoformat()),
        voorblad=_maak_voorblad(casus, omgeving),
        delen=(
            Kop(1, "Het verhaal"),
            Alinea(HOE_TE_LEZEN, stil=True),
            *maak_verhaal(casus, peildatum),
            *_maak_aspecten(casus, laad_aspecten(omgeving.onderzoek)),
            Kop(1, "Regie, doelen en citaten"),
            *_maak_regie(casus, omgeving, peildatum),
            *_maak_doelen(casus),
            *_maak_citaten(casus),
        ),
    )


def _maak_voorblad(casus: Casus, omgeving: Omgeving) -> tuple[Deel, ...]:
    punten = [f"Onderzoek: {omgeving.onderzoek.naam}"]
    if casus.sessiedatum:
        punten.append(f"Gesprek op {in_woorden(casus.sessiedatum)}")
    if tafel := [b.aanduiding for b in casus.betrokkenen if b.bij_sessie and not b.over_afwezige]:
        punten.append(f"Aan tafel: {', '.join(tafel)}")
    punten.append(f"Gerekend tot en met {in_woorden(omgeving.onderzoek.peildatum)} (de peildatum)")
    uitleg = "Dit is wat de mensen aan tafel zeiden. Er staan geen scores in, en geen oordeel over iemand."
    return Lijst(tuple(punten)), Alinea(uitleg, stil=True)


def _maak_aspecten(casus: Casus, aspecten: list[AspectUitleg]) -> list[Deel]:
    delen: list[Deel] = [Kop(1, "Per aspect: wat er is gezegd")]
    for uitleg in aspecten:
        delen += _maak_aspect(casus, uitleg)
    return delen


def _maak_aspect(casus: Casus, uitleg: AspectUitleg) -> list[Deel]:
    """The findings on one aspect, grouped by what helped and what worked against."""
    alle = [b for b in casus.bevindingen if b.aspect == uitleg.code]
    mag = [b for b in alle if not b.over_afwezige]
    gedaan = casus.aspecten_gedaan.get(uitleg.code)
    delen: list[Deel] = [Kop(2, uitleg.label)]
    if gedaan:
        delen.append(Alinea(f"{GEDAAN[gedaan][:1].upper()}{GEDAAN[gedaan][1:]}.", stil=True))
    for werking in woorden("werking"):
        if punten := tuple(_noem_bevinding(b, casus, uitleg) for b in mag if b.werking == werking):
            delen += [Kop(3, _WERKINGEN[werking]), Lijst(punten)]
    if not mag:
        delen.append(Alinea("Hierover staat niets opgeschreven. Dat is niet hetzelfde als niets."))
    if over := len(alle) - len(mag):
        delen.append(Alinea(_zeg_afwezig(over, "bevinding", "bevindingen"), stil=True))
    return delen


def _noem_bevinding(bevinding: Bevinding, casus: Casus, uitleg: AspectUitleg) -> str:
    namen = {b.id: b.aanduiding for b in casus.betrokkenen}
    tekst = " ".join(bevinding.tekst.split())
    wie = ", ".join(namen.get(i, "onbekend") for i in bevinding.door)
    haken = [deel for deel in (uitleg.label_van(bevinding.deelaspect), wie) if deel]
    return tekst + (f" ({'; '.join(haken)})" if haken else "")


def _maak_regie(casus: Casus, omgeving: Omgeving, peildatum: date) -> list[Deel]:
    delen: list[Deel] = [Kop(2, "Regie")]
    uitkomsten = bereken_regie(casus, omgeving)
    for vorm in VORMEN:
        uitkomst = uitkomsten[vorm]
        gemist = vind_gemist(casus, uitkomst, peildatum) if uitkomst else ()
        naam = woord("vorm", vorm)
        zinnen = tuple(vertel_regie(vorm, uitkomst, gemist))
        delen += [Kop(3, naam[:1].upper() + naam[1:]), Lijst(zinnen)]
    return delen


def _maak_doelen(casus: Casus) -> list[Deel]:
    delen: list[Deel] = [Kop(2, "Doelen")]
    mag = [d for d in casus.doelen if not d.over_afwezige]
    if mag:
        delen.append(Lijst(tuple(_noem_doel(d) for d in mag)))
    else:
        delen.append(Alinea("Er staan geen doelen bij dit verhaal."))
    if over := len(casus.doelen) - len(mag):
        delen.append(Alinea(_zeg_afwezig(over, "doel", "doelen"), stil=True))
    return delen


def _noem_doel(doel: Doel) -> str:
    delen = [" ".join(doel.omschrijving.split()), f"gesteld: {in_lopende_zin(doel.gesteld)}"]
    if doel.status:
        delen.append(woord("doelstatus", doel.status))
    keren = [in_lopende_zin(e.datum) for e in doel.evaluaties]
    delen.append(f"teruggekeken: {', '.join(keren)}" if keren else "niet op teruggekeken, voor zover bekend")
    return "; ".join(delen) + "."


def _maak_citaten(casus: Casus) -> list[Deel]:
    """Only what the speaker approved; of somebody who was not there no quote at all."""
    delen: list[Deel] = [Kop(2, "Citaten")]
    namen = {b.id: b.aanduiding for b in casus.betrokkenen}
    mag = [c for c in casus.citaten if c.goedgekeurd and not c.over_afwezige]
    if mag:
        delen.append(Lijst(tuple(f"“{' '.join(c.tekst.split())}” ({namen[c.betrokkene]})" for c in mag)))
    else:
        delen.append(Alinea("Er zijn nog geen goedgekeurde citaten."))
    if wacht := sum(not c.goedgekeurd and not c.over_afwezige for c in casus.citaten):
        zin = "1 citaat is nog niet goedgekeurd" if wacht == 1 else f"{wacht} citaten zijn nog niet goedgekeurd"
        delen.append(Alinea(f"{zin} en {'staat' if wacht == 1 else 'staan'} hier niet.", stil=True))
    return delen


def _zeg_afwezig(aantal: int, enkel: str, meer: str) -> str:
    sjabloon = _OVER_AFWEZIGE if aantal == 1 else _OVER_AFWEZIGEN
    return sjabloon.format(n=f"{aantal} {enkel if aantal == 1 else meer}")
