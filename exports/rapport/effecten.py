"""Effecten: who can do more than before, and what the support cost beside what it would have cost otherwise.

Amounts stand in this chapter only, and only of stories where costs were asked. In the public edition no amount and no
median of fewer than three stories. Source: design of the report (5, effecten); calculation rules, Costs, Self-reliance.
"""

from functools import cached_property

from aspects.effecten import (
    Domeineffect, Kosteneffect, Verloop, bereken_kosteneffect, bereken_verloop, bereken_zelfeffect, kort_in,
)  # fmt: skip
from aspects.effecten.prent_verloop import teken_verloop
from aspects.effecten.prent_zelf import beschrijf_zelf, teken_zelfredzaamheid
from aspects.effecten.samengenomen import Betalersom, neem_samen
from aspects.effecten.woorden import (
    GEEN_CIJFER, GEKOZEN_OM_TE_LEREN, WAAROM_NIET, lijst_gevallen, noem_verschil, vertel_domein, vertel_som,
    vertel_spreiding, vertel_verloop, zeg_gescoord, zeg_gevraagd,
)  # fmt: skip
from aspects.kosten.uitleg import schrijf_bereik, schrijf_voorbehoud
from aspects.kosten.verschilwoorden import schrijf_rond, schrijf_verschil
from aspects.tellingen import ONDER_TELLING
from aspects.zelfscore import NIVEAUWOORDEN
from casus.beeld.woorden import maak_hoofdletter
from casus.getallen import schrijf_getal
from casus.woorden import woord
from exports.rapport import openbaar as regels
from exports.rapport.effectgrafieken import (
    DUIZEND, HONDERD, maak_gevoeligheidsgrafiek, maak_verloopgrafiek, maak_zelfgrafiek,
)  # fmt: skip
from exports.rapport.model import Alinea, Deel, Figuur, Hoofdstuk, Kop, Lijst, Tabel
from exports.rapport.stof import Rapportstof
from exports.rapport.teksten import maak_tekst

WEL, ANDERS = "Wat er gebeurde", "Wat anders zou zijn gegaan"
BREEDTE = 720
_GEEN = "—"
_NIVEAUS = "De standen: " + ", ".join(f"{niveau} {woorden}" for niveau, woorden in NIVEAUWOORDEN.items()) + "."
_TE_WEINIG = "Te weinig verhalen om bedragen te noemen: het zijn er minder dan 3."
_INGEKORT = "De maanden waarin maar een of twee verhalen lopen, staan hier niet bij."
_SAMENGENOMEN = "Betalers van minder dan 3 verhalen staan samen op één regel."


class _Stof:
    """The figures of this chapter, reckoned once."""

    def __init__(self, stof: Rapportstof) -> None:
        self.rapport = stof

    @cached_property
    def kosten(self) -> Kosteneffect:
        return bereken_kosteneffect(self.rapport.cijfers)

    @cached_property
    def verloop(self) -> Verloop:
        heel = bereken_verloop(self.rapport.cijfers, self.rapport.peildatum)
        return kort_in(heel, regels.KLEINSTE) if self.rapport.openbaar else heel

    @cached_property
    def zelf(self) -> tuple[Domeineffect, ...]:
        return bereken_zelfeffect(self.rapport.cijfers)

    def genoeg(self, aantal: int) -> bool:
        """True where a figure over so many stories may stand in this edition."""
        return aantal >= (regels.KLEINSTE if self.rapport.openbaar else 1)

    def koppen(self) -> tuple[str, str]:
        """The names of both scenarios, each with what holds its sum back."""
        gemengd = bool(self.kosten.gemengd)
        return (
            _met(WEL, schrijf_voorbehoud(self.kosten.interventie.volledig, gemengd)),
            _met(ANDERS, schrijf_voorbehoud(self.kosten.referentie.volledig, gemengd)),
        )


def maak_effecten(stof: Rapportstof) -> Hoofdstuk:
    """The chapter; without parts where nothing was scored and no costs were asked, and nobody wrote a text for it."""
    eigen = _Stof(stof)
    tekst = maak_tekst(stof, "effecten")
    if not tekst and not eigen.zelf and not stof.geheel.kosten.casussen:
        return Hoofdstuk("effecten", ())
    delen: list[Deel] = [Kop(1, "Effecten", "effecten"), *tekst, *_maak_zelf(eigen), *_maak_kosten(eigen)]
    return Hoofdstuk("effecten", tuple(delen))


def _maak_zelf(eigen: _Stof) -> list[Deel]:
    """Self-reliance before and after, per life domain; never a total over the domains."""
    delen: list[Deel] = [Kop(2, "Zelfredzaamheid, voor en na", "effecten:zelfredzaamheid")]
    if not eigen.zelf:
        return [*delen, Alinea("Zelfredzaamheid is in geen van de verhalen gescoord. Niet gescoord is niet niets.")]
    delen.append(Alinea(_zeg_gescoord(eigen)))
    zichtbaar = [effect for effect in eigen.zelf if eigen.genoeg(len(effect.verhalen))]
    if zichtbaar and not eigen.rapport.openbaar:
        # Each dot of this picture is one story.
        svg = teken_zelfredzaamheid(zichtbaar, breedte=BREEDTE)
        alt = " ".join([beschrijf_zelf(zichtbaar), *(vertel_domein(effect) for effect in zichtbaar)])
        delen.append(Figuur(svg, alt, "Zelfredzaamheid per levensgebied, voor en na"))
    if zichtbaar:
        koppen = ("Levensgebied", "Verhalen", "Begin", "Eind", "Verschil", "Vooruit", "Gelijk", "Achteruit")
        rijen = tuple(_maak_domeinrij(eigen.rapport, effect) for effect in zichtbaar)
        bijschrift = "Zelfredzaamheid per levensgebied: de middelste stand aan het begin en aan het eind"
        breedten, getallen = (8, 4, 3, 3, 5, 5, 5, 5), (1, 2, 3, 5, 6, 7)
        delen.append(Tabel(bijschrift, koppen, rijen, breedten, getallen, maak_zelfgrafiek(zichtbaar)))
        delen.append(Alinea(f"{_NIVEAUS} Er komt geen totaal over de levensgebieden.", stil=True))
    if len(zichtbaar) < len(eigen.zelf):
        weg = "Levensgebieden met een begin en een eind in minder dan 3 verhalen staan hier niet bij."
        delen.append(Alinea(weg, stil=True))
    return [*delen, Alinea(ONDER_TELLING, stil=True)]


def _zeg_gescoord(eigen: _Stof) -> str:
    wie = {verhaal.casus for effect in eigen.zelf for verhaal in effect.verhalen}
    if eigen.rapport.openbaar and len(wie) < regels.KLEINSTE:
        return "In minder dan 3 verhalen is een begin én een eind gescoord. Niet gescoord is niet niets."
    return zeg_gescoord(eigen.zelf, eigen.rapport.aantal)


def _maak_domeinrij(stof: Rapportstof, effect: Domeineffect) -> tuple[str, ...]:
    begin, eind = effect.begin, effect.eind
    kanten = [len(wie) for wie in (effect.vooruit, effect.gelijk, effect.achteruit)]
    return (
        maak_hoofdletter(woord("levensdomein", effect.domein)),
        str(len(effect.verhalen)),
        _GEEN if begin is None else schrijf_getal(begin),
        _GEEN if eind is None else schrijf_getal(eind),
        _GEEN if begin is None or eind is None else noem_verschil(eind - begin),
        *(regels.schrijf_rij(kanten) if stof.openbaar else map(str, kanten)),
    )


def _maak_kosten(eigen: _Stof) -> list[Deel]:
    stof, samen = eigen.rapport, eigen.rapport.geheel.kosten.vergelijkbaar
    delen: list[Deel] = [Kop(2, "Kosten", "effecten:kosten"), Alinea(_zeg_gevraagd(eigen))]
    if not stof.geheel.kosten.casussen:
        return delen
    delen += _maak_alle_kosten(eigen)
    delen += _zeg_niet_vergeleken(eigen)
    if not samen.casussen:
        return [*delen, Alinea("Van geen verhaal is gezegd wat er anders zou zijn gegaan. Er is niets te vergelijken.")]
    if not eigen.genoeg(samen.casussen):
        return [*delen, Alinea(_TE_WEINIG)]
    zinnen = [*vertel_som(stof.geheel.kosten, eigen.kosten), vertel_spreiding(eigen.kosten), _zeg_kanten(eigen)]
    delen += [Lijst(tuple(zin for zin in zinnen if zin)), Alinea(GEEN_CIJFER), *_maak_betalers(eigen)]
    delen += [*_maak_verloop(eigen), *_maak_gevoeligheid(eigen), *_maak_breedste(eigen)]
    return [*delen, Alinea(GEKOZEN_OM_TE_LEREN, stil=True)]


def _zeg_gevraagd(eigen: _Stof) -> str:
    stof = eigen.rapport
    gevraagd = stof.geheel.kosten.casussen
    if gevraagd and not eigen.genoeg(gevraagd):
        return f"In {regels.MINDER} van de {stof.aantal} verhalen is naar kosten gevraagd."
    return zeg_gevraagd(gevraagd, stof.aantal)


def _maak_alle_kosten(eigen: _Stof) -> list[Deel]:
    """What happened in all stories where costs were asked; not where the difference with the others would tell one."""
    kosten = eigen.rapport.geheel.kosten
    meer = kosten.casussen - kosten.vergelijkbaar.casussen
    if not meer or not eigen.genoeg(meer) or not eigen.genoeg(kosten.casussen):
        return []
    bedrag = _met(schrijf_rond(kosten.interventie), schrijf_voorbehoud(kosten.volledig, kosten.prijspeil_gemengd))
    return [Alinea(f"Wat er gebeurde kostte in de verhalen met kosten samen {bedrag}.")]


def _zeg_niet_vergeleken(eigen: _Stof) -> list[Deel]:
    """Why stories are in no comparison, counted; in the public edition without counts where one of them is small."""
    niet = [n.reden for n in eigen.kosten.niet_vergeleken]
    if not all(eigen.genoeg(niet.count(reden)) for reden in niet):
        redenen = [woorden for reden, woorden in WAAROM_NIET.items() if reden in niet]
        return [Alinea(f"De andere verhalen zijn niet vergeleken: {', of '.join(redenen)}.")]
    zinnen = tuple(
        f"Niet vergeleken: {eigen.rapport.schrijf_aantal(niet.count(reden))} van de {eigen.rapport.aantal} verhalen, "
        f"want {woorden}."
        for reden, woorden in WAAROM_NIET.items()
        if reden in niet
    )
    return [Lijst(zinnen)] if zinnen else []


def _zeg_kanten(eigen: _Stof) -> str:
    kosten = eigen.kosten
    aantallen = [len(wie) for wie in (kosten.goedkoper, kosten.duurder, kosten.even_duur)]
    woorden = regels.schrijf_rij(aantallen) if eigen.rapport.openbaar else tuple(map(str, aantallen))
    namen = ("goedkoper dan anders", "duurder dan anders", "even duur")
    return "In aantallen verhalen: " + ", ".join(f"{n} {a}" for n, a in zip(namen, woorden, strict=True)) + "."


def _maak_betalers(eigen: _Stof) -> list[Deel]:
    """A row per payer and all together; in the public edition payers of few stories together."""
    effect, samen = eigen.kosten, eigen.rapport.geheel.kosten.vergelijkbaar
    betalers = neem_samen(effect.betalers, regels.KLEINSTE if eigen.rapport.openbaar else 1)
    rijen = [_maak_betalersrij(betaler) for betaler in betalers]
    sommen = (schrijf_rond(samen.interventie), schrijf_rond(samen.referentie), schrijf_verschil(samen.verschil))
    rijen.append(("Samen", *sommen, str(samen.casussen)))
    verschil = _met("Wat er gebeurde was", schrijf_voorbehoud(samen.volledig, bool(effect.gemengd)))
    koppen = ("Wie betaalt", *eigen.koppen(), verschil, "Verhalen")
    bijschrift = "Kosten per betaler, afgerond op € 100"
    delen: list[Deel] = [Tabel(bijschrift, koppen, tuple(rijen), (7, 5, 5, 6, 3), (1, 2, 4))]
    if any(len(betaler.financiers) > 1 for betaler in betalers):
        delen.append(Alinea(_SAMENGENOMEN, stil=True))
    return delen


def _maak_betalersrij(betaler: Betalersom) -> tuple[str, ...]:
    een, twee = (_GEEN if b is None else schrijf_rond(b) for b in (betaler.interventie, betaler.referentie))
    naam = maak_hoofdletter(", ".join(woord("financier", financier) for financier in betaler.financiers))
    return naam, een, twee, schrijf_verschil(betaler.verschil), str(len(betaler.casussen))


def _maak_verloop(eigen: _Stof) -> list[Deel]:
    verloop = eigen.verloop
    delen: list[Deel] = [Kop(2, "Kosten over de tijd", "effecten:verloop")]
    if not verloop.duren:
        zin = "Er is geen lijn: van deze verhalen is het eerste contact of een betaald bedrag niet bekend."
        return [*delen, Alinea(zin)]
    if not verloop.maanden:
        return [*delen, Alinea(_TE_WEINIG)]
    svg = teken_verloop(verloop, eigen.koppen(), breedte=BREEDTE)
    grafiek = maak_verloopgrafiek(verloop, eigen.koppen(), DUIZEND if eigen.rapport.openbaar else HONDERD)
    delen += [
        Figuur(svg, vertel_verloop(verloop), "Wat het bij elkaar had gekost, vanaf het eerste contact", (grafiek,)),
        Alinea(vertel_verloop(verloop)),
        Alinea("Is een verhaal afgelopen, dan telt het mee met wat het had gekost.", stil=True),
        *([] if verloop.heel else [Alinea(_INGEKORT, stil=True)]),
    ]
    buiten = len(verloop.zonder_contact)
    if buiten:
        aantal = eigen.rapport.schrijf_aantal(buiten)
        delen.append(Alinea(f"Niet in de lijn, want het eerste contact is niet bekend: {aantal}.", stil=True))
    return delen


def _maak_gevoeligheid(eigen: _Stof) -> list[Deel]:
    gevoelig, samen = eigen.kosten.gevoeligheid, eigen.rapport.geheel.kosten.vergelijkbaar
    delen: list[Deel] = [Kop(2, "Hoe gevoelig is het verschil", "effecten:gevoeligheid")]
    if not gevoelig.casussen:
        zin = "Bij wat anders zou zijn gegaan staat geen eigen inzet met een bedrag. Er valt niets te variëren."
        return [*delen, Alinea(zin)]
    if not eigen.genoeg(len(gevoelig.casussen)):
        return [*delen, Alinea(_TE_WEINIG)]
    voorbehoud = schrijf_voorbehoud(samen.volledig, bool(eigen.kosten.gemengd))
    koppen = ("Geval", _met("Wat er gebeurde was samen", voorbehoud))
    rijen = tuple((maak_hoofdletter(geval), uitkomst) for geval, uitkomst in lijst_gevallen(gevoelig, samen.verschil))
    zin = "Afgerond op € 100. Wat bij allebei hoort, blijft in elk geval gelijk."
    grafiek = maak_gevoeligheidsgrafiek(gevoelig, samen.verschil)
    tabel = Tabel("Gevoeligheid van het verschil", koppen, rijen, (9, 7), grafiek=grafiek)
    return [*delen, tabel, Alinea(zin, stil=True)]


def _maak_breedste(eigen: _Stof) -> list[Deel]:
    """The items that make the range wide: each of one story, so only internally; not of one that must stay safe."""
    code_van = {casus.id: casus.code for casus in eigen.rapport.casussen if casus.veiligheid != "strikt"}
    if eigen.rapport.openbaar or not any(casus in code_van for casus, _ in eigen.kosten.breedste):
        return []
    punten = tuple(
        f"{code_van[casus]}, {' '.join(post.omschrijving.split())}: "
        f"{schrijf_bereik(post.bedrag_zeker, post.bedrag_mogelijk)}"
        for casus, post in eigen.kosten.breedste
        if casus in code_van
    )
    return [Alinea("Dit maakt het verschil het minst zeker, door datums die niet vaststaan:"), Lijst(punten)]


def _met(tekst: str, voorbehoud: str) -> str:
    return f"{tekst} ({voorbehoud})" if voorbehoud else tekst


