"""Provisions, with their waiting drawn as waiting: from the request to the decision, from there to the start.

Source: calculation rules, section Waiting (the length of a stretch, at least and at most). Whether a term was
kept is not decided here: that comes from outside, as a mark.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from casus.beeld.banen import Kader
from casus.beeld.dagen import is_vaag, lees_datum, lees_einde, lees_midden, lees_rek, lees_spanne
from casus.beeld.lezingen import vertel_rest, wie_ziet_anders
from casus.beeld.model import Baan, Blok, Merk, Moment, SoortBlok, Spanne
from casus.beeld.woorden import REDEN, UITKOMST, WET, knip, maak_hoofdletter
from casus.datums import dagen_in_woorden, in_woorden
from casus.model import Lezing, Voorziening

LIJST = "voorzieningen"


def maak_voorzieningbanen(
    voorzieningen: Sequence[Voorziening], kader: Kader, merken: Sequence[Merk] = ()
) -> tuple[Baan, ...]:
    """A lane for each provision, in the order of the file."""
    return tuple(_maak_baan(v, kader, merken) for v in voorzieningen)


def _maak_baan(v: Voorziening, kader: Kader, merken: Sequence[Merk]) -> Baan:
    zin = _vertel(v, kader)
    blokken = [*_maak_stukken(v, kader, zin)]
    momenten = [*_maak_momenten(v, kader, zin)]
    for nummer, lezing in enumerate(v.lezingen, 1):
        anders = _lees_anders(v, lezing)
        wie = wie_ziet_anders(lezing, kader.namen)
        zin_anders = f"{maak_hoofdletter(wie)}: {v.omschrijving}: ‘{knip(lezing.tekst, 160)}’"
        stukken = _maak_stukken(anders, kader, zin_anders)
        blokken += [
            replace(blok, andere_lezing=True, betwist=True, uitzoeken=False, rij=nummer,
                    teksten=(wie,) if plek == 0 else ())
            for plek, blok in enumerate(stukken)
        ]  # fmt: skip
        if not stukken and lezing.datum:
            momenten.append(_maak_moment(v, lezing.datum, wie, zin_anders, "lezing"))
    onderkop = " · ".join(deel for deel in (WET[v.wet] if v.wet else "", v.loket or "") if deel)
    eigen = tuple(m for m in merken if m.lijst == LIJST and m.item == v.id)
    hint = "" if blokken or momenten else "geen data bekend"
    return Baan(v.id, v.omschrijving, onderkop, tuple(blokken), tuple(momenten), eigen, hint)


def _maak_stukken(v: Voorziening, kader: Kader, zin: str) -> list[Blok]:
    """Waiting for the decision, waiting for the start, and in use; only what was said."""
    gevraagd = v.gemeld or v.aangevraagd
    stukken: list[Blok] = []
    if gevraagd and v.besloten:
        wachten = schrijf_duur(gevraagd, v.besloten, v.opgeschort_dagen)
        stukken.append(_maak_blok(v, "wachten", gevraagd, v.besloten, kader, zin, f"{wachten} wachten", wachten))
    elif gevraagd and v.uitkomst == "lopend":
        wachten = schrijf_duur(gevraagd, kader.peildatum.isoformat(), v.opgeschort_dagen)
        stukken.append(_maak_blok(v, "wachten", gevraagd, "..", kader, zin, f"wacht nog, {wachten}", "wacht nog"))
    if v.besloten and v.gestart:
        tot_nu = kader.peildatum.isoformat() if v.gestart == ".." else v.gestart
        duur = schrijf_duur(v.besloten, tot_nu)
        stukken.append(_maak_blok(v, "na_besluit", v.besloten, v.gestart, kader, zin, f"{duur} tot de start", duur))
    elif gevraagd and v.gestart and not v.besloten:
        stukken.append(_maak_blok(v, "wachten", gevraagd, v.gestart, kader, zin, "tot de start"))
    if v.gestart and v.gestart != "..":
        stukken.append(_maak_blok(v, "in_gebruik", v.gestart, v.beeindigd or "..", kader, zin))
    return stukken


def _maak_blok(
    v: Voorziening, soort: SoortBlok, van: str, tot: str, kader: Kader, zin: str, *teksten: str
) -> Blok:
    """A stretch from the middle of one date to the middle of the next, so that the parts meet in one place.

    What a vague date may mean stands beside it as a whisker, and in the words as two figures.
    """
    rek = lees_rek(van, tot, kader.venster.tot, kader.peildatum)
    stuk = Spanne(rek.begin, max(rek.begin, rek.slot))
    snorren = tuple(lees_spanne(d) for d in (van, tot) if d != ".." and is_vaag(d)) if soort != "in_gebruik" else ()
    return Blok(
        lijst=LIJST, id=v.id, omschrijving=zin, uitzoeken=bool(v.nog_uitzoeken) and soort != "in_gebruik",
        betwist=v.betwist, soort=soort, kleur="grijs", mogelijk=stuk, kern=stuk, einde=rek.einde,
        teksten=teksten, snorren=snorren,
    )  # fmt: skip


def _maak_momenten(v: Voorziening, kader: Kader, zin: str) -> list[Moment]:
    """The outcome in words, at the last date that is known of it."""
    momenten = []
    if v.gemeld and v.aangevraagd and v.gemeld != v.aangevraagd:
        momenten.append(_maak_moment(v, v.aangevraagd, "", zin, "aangevraagd"))
    data = [d for d in (v.gemeld, v.aangevraagd, v.besloten, lees_datum(v.gestart)) if d]
    if not data:
        return momenten
    laatste = max(data, key=lees_midden)
    if v.uitkomst == "lopend":
        return momenten
    if v.uitkomst is None:
        tekst = "in gebruik" if v.gestart and v.gestart != ".." else "uitkomst niet bekend"
    else:
        reden = REDEN[v.reden] if v.reden and v.uitkomst != "toegekend" else ""
        tekst = UITKOMST[v.uitkomst] + (f": {reden}" if reden else "")
    if v.gestart == "..":
        tekst += ", wacht nog"
        laatste = kader.peildatum.isoformat()
    momenten.append(_maak_moment(v, laatste, tekst, zin, "uitkomst"))
    return momenten


def _maak_moment(v: Voorziening, datum: str, tekst: str, zin: str, soort: str) -> Moment:
    return Moment(
        lijst=LIJST, id=v.id, omschrijving=zin, mogelijk=lees_spanne(datum), midden=lees_midden(datum), tekst=tekst,
        soort=soort, andere_lezing=soort == "lezing", betwist=v.betwist,
    )  # fmt: skip


def _lees_anders(v: Voorziening, lezing: Lezing) -> Voorziening:
    """The provision as another tells it; a date alone is read as that of the decision, or else of the start."""
    data = {veld: lees_datum(lezing.velden.get(veld)) for veld in ("gemeld", "aangevraagd", "besloten")}
    data["gestart"] = lees_einde(lezing.velden.get("gestart"))
    gevonden = {veld: datum for veld, datum in data.items() if datum}
    if not gevonden and lezing.datum:
        gevonden = {"besloten" if v.besloten else "gestart" if v.gestart else "besloten": lezing.datum}
    if not gevonden:
        return v
    nieuw = v.model_copy(update=gevonden)
    if nieuw.besloten and nieuw.gestart and nieuw.gestart != ".." and _na(nieuw.besloten, nieuw.gestart):
        return nieuw.model_copy(update={"gestart": None})
    return nieuw


def _na(a: str, b: str) -> bool:
    return lees_midden(a) > lees_midden(b)


def schrijf_duur(van: str, tot: str, opgeschort: int = 0) -> str:
    """Days from one date to another as words: '44 dagen', '119 tot 183 dagen', 'hooguit 20 dagen'."""
    a, b = lees_spanne(van), lees_spanne(tot)
    minste = max(0, (b.van - a.tot).days - opgeschort)
    meeste = max(0, (b.tot - a.van).days - opgeschort)
    if minste == meeste:
        return dagen_in_woorden(meeste)
    return f"hooguit {dagen_in_woorden(meeste)}" if minste == 0 else f"{minste} tot {dagen_in_woorden(meeste)}"


def _vertel(v: Voorziening, kader: Kader) -> str:
    delen = [
        f"{woord} {in_woorden(datum)}"
        for woord, datum in (("gemeld", v.gemeld), ("aangevraagd", v.aangevraagd), ("besloten", v.besloten))
        if datum
    ]
    if v.opgeschort_dagen:
        delen.append(f"{dagen_in_woorden(v.opgeschort_dagen)} stilgelegd, die tellen niet mee")
    if v.gestart:
        delen.append("wacht nog op de start" if v.gestart == ".." else f"gekregen {in_woorden(v.gestart)}")
    if v.beeindigd:
        delen.append(f"gestopt {in_woorden(v.beeindigd)}")
    if v.uitkomst:
        delen.append(f"uitkomst: {UITKOMST[v.uitkomst]}")
    wet = f" ({WET[v.wet]})" if v.wet and WET[v.wet] else ""
    wat = "; ".join(delen) or "geen data bekend"
    return f"{maak_hoofdletter(v.omschrijving)}{wet}: {wat}." + vertel_rest(v, kader.namen)


def dagen_van(v: Voorziening) -> list[tuple[date, date]]:
    """All days its dates may mean; what the drawn period is chosen by."""
    data = [d for d in (v.gemeld, v.aangevraagd, v.besloten, lees_datum(v.gestart), v.beeindigd) if d]
    return [(s.van, s.tot) for s in map(lees_spanne, data)]



