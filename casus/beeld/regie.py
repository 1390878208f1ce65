"""Five lanes of regie: who held it, where it was unclear, and where nobody could be named.

Nobody is grey with a question mark until people call it *gemist*; then it is a gap. What people explain is
drawn in their words. Gaps that nobody entered come from outside, as marks.
"""

from collections.abc import Sequence

from casus.beeld.banen import Kader, leg_in_rijen
from casus.beeld.dagen import Rek, lees_rek
from casus.beeld.lezingen import andere_periode, vertel_rest, wie_ziet_anders
from casus.beeld.model import Baan, Blok, Merk, SoortBlok, Spanne
from casus.beeld.woorden import DUIDING, KRACHT, VORM, knip, maak_hoofdletter
from casus.datums import dagen_in_woorden, periode_in_woorden
from casus.model import Casus, Lezing, Regieperiode

LIJST = "regieperioden"
VRAAG = "regievraag"
"""The list a stretch without regie is in; its id says which: the form, its first and its last day."""


def maak_regiebanen(casus: Casus, kader: Kader, merken: Sequence[Merk] = ()) -> tuple[Baan, ...]:
    """The five forms, always all five: a lane without periods says whether it was asked."""
    return tuple(_maak_baan(vorm, casus, kader, merken) for vorm in VORM)


def _maak_baan(vorm: str, casus: Casus, kader: Kader, merken: Sequence[Merk]) -> Baan:
    perioden = [r for r in casus.regieperioden if r.vorm == vorm]
    paren = []
    for r in perioden:
        paren.append(_maak_blok(r, kader))
        paren.extend(_maak_andere(r, lezing, kader) for lezing in r.lezingen)
    eigen = tuple(m for m in merken if m.lijst == LIJST and m.item in {vorm, *(r.id for r in perioden)})
    gaten = [m for m in eigen if m.soort == "gat" and m.datum is None]
    paren += [_maak_gat(m, vorm) for m in gaten]
    eigen = tuple(m for m in eigen if m not in gaten)
    gevraagd = casus.uitgevraagd.get(f"regie_{vorm}")  # type: ignore[call-overload]
    hint = "" if paren or eigen else "niemand genoemd" if gevraagd == "ja" else "nog niet naar gevraagd"
    return Baan(vorm, VORM[vorm][0], "", leg_in_rijen(paren), merken=eigen, hint=hint)


def _maak_gat(merk: Merk, vorm: str) -> tuple[Rek, Blok]:
    """A stretch that nobody entered: a question, never red."""
    spanne = Spanne(merk.begin, merk.einde)
    zin = f"{maak_hoofdletter(VORM[vorm][1])}, {periode_in_woorden(merk.begin.isoformat(), merk.einde.isoformat())}: "
    blok = Blok(
        lijst=VRAAG, id=f"{vorm}:{spanne.van}:{spanne.tot}", omschrijving=f"{zin}{merk.tekst}.",
        soort="gat", kleur="grijs", mogelijk=spanne, kern=spanne, teksten=(merk.tekst, "?"),
    )  # fmt: skip
    return Rek(spanne, spanne, "bekend", spanne.van, spanne.tot), blok


def _soort(r: Regieperiode) -> SoortBlok:
    if r.houder is not None and not r.onduidelijk:
        return "houder"
    if r.duiding == "gemist":
        return "gemist"
    if r.duiding is not None:
        return "verklaard"
    return "onduidelijk" if r.onduidelijk else "niemand"


def schrijf_lengte(rek: Rek) -> str:
    """How long a period was: '51 dagen'; 'hooguit' where its dates are vague; 'tot nu' where it still runs."""
    if rek.einde == "loopt":
        return "tot nu"
    if rek.einde == "onbekend":
        return "einde onbekend"
    dagen = dagen_in_woorden(rek.mogelijk.dagen)
    return dagen if rek.kern == rek.mogelijk else f"hooguit {dagen}"


def _teksten(r: Regieperiode, soort: SoortBlok, rek: Rek, kader: Kader) -> tuple[str, ...]:
    lengte = schrijf_lengte(rek)
    if soort == "houder":
        naam, kort = kader.namen.naam(r.houder), kader.namen.kort(r.houder)
        if r.gedeeld:
            return (f"{naam}, samen", f"{kort}, samen", kort)
        kracht = (f"{naam} · {KRACHT[r.kracht]}",) if r.kracht and r.vorm == "inwoner" else ()
        return (*kracht, naam, kort) if naam != kort else (*kracht, naam)
    if soort == "gemist":
        return (f"niemand · {lengte}", "niemand")
    if soort == "verklaard":
        woord = DUIDING[r.duiding or ""]
        return (f"niemand: {woord}", woord)
    if soort == "onduidelijk":
        return (f"onduidelijk · {lengte}", "onduidelijk", "?")
    return (f"niemand? · {lengte}", "niemand?", "?")


def _maak_blok(r: Regieperiode, kader: Kader) -> tuple[Rek, Blok]:
    rek = lees_rek(r.van, r.tot, kader.venster.tot, kader.peildatum)
    soort = _soort(r)
    return rek, Blok(
        lijst=LIJST, id=r.id, omschrijving=_vertel(r, soort, rek, kader), uitzoeken=bool(r.nog_uitzoeken),
        betwist=r.betwist, soort=soort, kleur=kader.namen.kleur(r.houder), mogelijk=rek.mogelijk, kern=rek.kern,
        einde=rek.einde, teksten=_teksten(r, soort, rek, kader),
    )  # fmt: skip


def _maak_andere(r: Regieperiode, lezing: Lezing, kader: Kader) -> tuple[Rek, Blok]:
    van, tot = andere_periode(lezing, r.van, r.tot)
    rek = lees_rek(van, tot, kader.venster.tot, kader.peildatum)
    wie = wie_ziet_anders(lezing, kader.namen)
    houder = lezing.velden.get("houder")
    anders = kader.namen.bij_id.get(houder) if isinstance(houder, str) else None
    tekst = f"{wie}: {anders.aanduiding}" if anders else wie
    vorm = VORM[r.vorm][1]
    zin = f"{maak_hoofdletter(tekst)}, {vorm}, {periode_in_woorden(van, tot)}: ‘{knip(lezing.tekst, 160)}’"
    return rek, Blok(
        lijst=LIJST, id=r.id, omschrijving=zin, andere_lezing=True, betwist=True, soort="houder",
        kleur=kader.namen.kleur(anders.id if anders else r.houder), mogelijk=rek.mogelijk, kern=rek.kern,
        einde=rek.einde, teksten=(tekst, wie),
    )  # fmt: skip


def _vertel(r: Regieperiode, soort: SoortBlok, rek: Rek, kader: Kader) -> str:
    wie = {
        "houder": kader.namen.naam(r.houder),
        "gemist": f"niemand, en dat werd gemist ({schrijf_lengte(rek)})",
        "verklaard": f"niemand: {DUIDING.get(r.duiding or '', '')}",
        "onduidelijk": f"onduidelijk ({schrijf_lengte(rek)})",
        "niemand": f"niemand genoemd ({schrijf_lengte(rek)})",
    }[soort]
    samen = ", samen met anderen" if r.gedeeld else ""
    samen += f", {KRACHT[r.kracht]}" if r.kracht and r.vorm == "inwoner" else ""
    vorm = maak_hoofdletter(VORM[r.vorm][1])
    return f"{vorm}: {wie}{samen}, {periode_in_woorden(r.van, r.tot)}." + vertel_rest(r, kader.namen)
