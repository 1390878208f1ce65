"""The learning picture in sentences: what the drawing shows, for who cannot see it, and the counts under it."""

from aspects.leerbeeld.model import Keuze, Leerbeeld, Leemte, Strook, Vormbeeld
from aspects.leerbeeld.woorden import UITLEGWOORDEN, VORMWOORDEN, noem_deel, noem_duur, noem_maand
from aspects.tellingen import schrijf_telling

TE_WEINIG = "Het leerbeeld begint bij vijf vrijgegeven verhalen. Bij minder verhalen is te herkennen om wie het gaat."
GEEN_RANGLIJST = (
    "Elke strook is één verhaal. Het gaat om wat er met de regie gebeurt, niet om wie het goed deed. "
    "De nummers zeggen niets over de volgorde van de gesprekken en wisselen met uw keuze."
)


def zeg_te_weinig(beeld: Leerbeeld) -> str:
    """Why there is nothing to see yet."""
    nu = {0: "Nu is er nog geen vrijgegeven.", 1: "Nu is er één vrijgegeven."}
    return f"{TE_WEINIG} {nu.get(beeld.vrijgegeven, f'Nu zijn er {beeld.vrijgegeven} vrijgegeven.')}"


def zeg_vorm_te_weinig(vorm: str) -> str:
    """Why there is nothing to see of one form."""
    return (
        f"Naar {VORMWOORDEN[vorm]} is in minder dan vijf van deze verhalen gevraagd, of er waren te weinig verhalen "
        "met dagen om naar te kijken. Niet gevraagd is niet hetzelfde als niets."
    )


def zeg_bereik(beeld: Leerbeeld, vorm: Vormbeeld) -> str:
    """How many stories a form is about, and why not all; '' where it is all of them."""
    if vorm.verhalen == beeld.verhalen:
        return ""
    return (
        f"Dit gaat over {schrijf_telling(vorm.verhalen, beeld.verhalen)}. In de andere is er niet naar gevraagd, "
        "waren er te weinig dagen om naar te kijken, of zijn er te weinig verhalen van dat team."
    )


def zeg_keuze(beeld: Leerbeeld, vorm: Vormbeeld) -> str:
    """In how many stories there is a stretch as was asked for; '' where nothing special was asked."""
    keuze = beeld.keuze
    if keuze.vanaf <= beeld.drempel and keuze.uitleg == "alles":
        return ""
    wat = f" ({UITLEGWOORDEN[keuze.uitleg]})" if keuze.uitleg != "alles" else ""
    lengte = (
        f"{noem_duur(keuze.vanaf)} of langer" if keuze.vanaf > beeld.drempel else f"{beeld.drempel} dagen of langer"
    )
    return f"In {schrijf_telling(vorm.met_keuze, vorm.verhalen)} is een stuk zonder regie van {lengte}{wat}."


def vertel_vorm(vorm: Vormbeeld) -> tuple[str, ...]:
    """What stands out in one form, each as a number of stories; () where nothing does."""
    van = vorm.verhalen
    regels = (
        (vorm.met_open, "had een tijd lang niemand de regie, of was het onduidelijk. Waarom is nog niet gezegd"),
        (vorm.met_gemist, "had een tijd lang niemand de regie. Mensen zeggen dat die gemist is"),
        (vorm.met_uitgelegd, "had een tijd lang niemand de regie, met een uitleg"),
        (vorm.met_onduidelijk, "was een tijd lang onduidelijk wie de regie had"),
        (vorm.met_dubbel, "hadden twee tegelijk de regie, zonder dat dat afgesproken was"),
        (vorm.met_wisselingen, "wisselde de regie van persoon"),
    )
    return tuple(f"In {schrijf_telling(aantal, van)} {zin}." for aantal, zin in regels if aantal)


def vertel_strook(nummer: int, strook: Strook) -> str:
    """One strip as a sentence, in time order."""
    delen = []
    einde = -1
    for deel in strook.delen:
        if einde >= 0 and deel.dagen.van > einde + 1:
            delen.append(f"geen ingekochte hulp ({noem_duur(deel.dagen.van - einde - 1)})")
        delen.append(f"{noem_deel(deel)} ({noem_duur(deel.dagen.dagen)})")
        einde = deel.dagen.tot
    begin = f"{noem_maand(strook.delen[0].dagen.van)} " if strook.delen[0].dagen.van >= 4 else ""
    zin = f"Verhaal {nummer}, {noem_duur(strook.lengte)}: {begin}{', dan '.join(delen)}."
    if strook.dubbel:
        zin += f" Twee tegelijk: {' en '.join(noem_duur(stuk.dagen) for stuk in strook.dubbel)}."
    if strook.wisselingen:
        zin += f" De regie wisselde {strook.wisselingen} keer van persoon."
    return zin


def lijst_leemten(vorm: Vormbeeld, keuze: Keuze) -> tuple[tuple[int, Leemte], ...]:
    """The chosen stretches with the number of their strip, in the order of the drawing."""
    return tuple(
        (nummer, leemte)
        for nummer, strook in enumerate(vorm.stroken, 1)
        for leemte in strook.leemten
        if keuze.past(leemte)
    )
