"""A report with every kind of part in it, made by hand: what the writers are tested on."""

from dataclasses import replace
from datetime import date
from typing import Any

from exports.rapport.grafiek import Grafiek, Reeks
from exports.rapport.model import (
    Aanhaling, Alinea, Deel, Figuur, Kader, Kop, LeesMeer, Lijst, Prent, Rapport, Stappen, Tabel, Verwijzing,
)  # fmt: skip

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="{b}" height="{h}" viewBox="0 0 {b} {h}">'
    '<rect x="4" y="4" width="{w}" height="20" fill="#52606D"/>'
    '<text x="10" y="48" font-size="14" fill="#1F2933">twee van de drie</text></svg>'
)
MERK = "Intern: alleen voor wie meedeed"
KOLOMMEN = Grafiek(
    "kolommen", "Antwoord", "Aantal verhalen", ("werkte tegen", "hielp"),
    (Reeks("Bewoners", (None, 9), ("minder dan 3", "9"), 0), Reeks("Gebiedsteam", (3, 0), ("3", "0"), 2)),
)  # fmt: skip
BEELD, PLAAT = SVG.format(b=420, h=60, w=280), SVG.format(b=1372, h=500, w=900)


STAVEN = Grafiek(
    "staven", "Wat", "Bedrag", ("thuiszorg",), (Reeks("Samen", (1200.0,), ("€ 1.200",), 2),),
    strepen=((0.0, "€ 0"), (2000.0, "€ 2.000")),
)  # fmt: skip


def maak_lijnen(tekst: str) -> Grafiek:
    """Two lines over three months; ``tekst`` stands in every place where it can."""
    reeksen = (
        Reeks(tekst, (100.0, 250.0, 400.0), (tekst, "€ 250", "€ 400")), Reeks("Anders", (0.0, 50.0, 75.0), ("€ 0",) * 3)
    )  # fmt: skip
    strepen = ((0.0, tekst), (400.0, "€ 400"))
    return Grafiek("lijnen", tekst, tekst, (tekst, "Maand 1", "Maand 2"), reeksen, tekst, (0, 1, 2), strepen)


def maak_delen(tekst: str = "Een bewoner wachtte een half jaar.") -> tuple[Deel, ...]:
    """Three chapters; ``tekst`` stands in every place where text of people may stand."""
    naar = (Verwijzing("samenwerking met Werk en Inkomen", "aspect:samenwerking:wi"), Verwijzing("wachten", "aspect:x"))
    rijen = tuple((f"Partij {n}", str(n * 7), f"{n} van de 15 verhalen") for n in range(1, 61))
    return (
        Kop(1, "Aandachtspunten", "aandachtspunten"),
        Alinea(tekst),
        Kop(2, "1. Wachten zonder bericht", "punt:p1"),
        Alinea("Drempel, gezien in 6 van de 15 verhalen.", stil=True),
        Lijst(("Eén vast gezicht hielp.", tekst)),
        LeesMeer("Lees meer over", naar),
        Kop(1, "Samenwerking", "aspect:samenwerking"),
        Kop(2, "Met Werk en Inkomen", "aspect:samenwerking:wi"),
        Kop(3, "Wat hielp"),
        Kader("Een verhaal", f"{tekst}\n\nDaarna belde er iemand."),
        Aanhaling(tekst, "inwoner of naaste"),
        Aanhaling("“Zo hoort het.”"),
        Stappen("Van signaal naar huisbezoek", ("Signaal", "Melding", "Verdeling", "Bellen", "Huisbezoek", tekst)),
        Figuur(
            BEELD, f"Twee van de drie zeiden dat het hielp. {tekst}", "Wie ziet wat", (KOLOMMEN, maak_lijnen(tekst))
        ),
        LeesMeer("Terug naar", (Verwijzing("Wachten zonder bericht", "punt:p1"),)),
        Kop(1, "Bijlagen", "bijlagen"),
        Tabel("Partijen in de verhalen", ("Partij", "Keren", "Gezien"), ((tekst, "1.234", "minder dan 3"), *rijen),
              delen=(4, 2, 3), getallen=(1,)),
        Tabel("Bedragen", ("Wat", "Bedrag"), (("thuiszorg", "€ 1.234,56"),), getallen=(1,), grafiek=STAVEN),
        Prent(PLAAT, "Tijdlijn: in 2015 belt de dochter.", "Tijdlijn van C01", "A4", "C01 · Bureaucratie", tekst),
        Prent(PLAAT, "Vervolg van de tijdlijn.", "Tijdlijn van C01 (deel 2 van 2)", "A3"),
        Alinea("Tot hier."),
    )  # fmt: skip


def maak_proefrapport(tekst: str = "Een bewoner wachtte een half jaar.", **anders: Any) -> Rapport:
    """The report; name only what the test is about."""
    rapport = Rapport(
        titel="Evaluatie van de hulp", ondertitel="Gemeente Dam", merk=MERK, datum=date(2018, 3, 12),
        datum_tekst="12 maart 2018", voorblad=(Lijst(("15 verhalen",)), Alinea("Gekozen om van te leren.", stil=True)),
        delen=maak_delen(tekst),
    )  # fmt: skip
    return replace(rapport, **anders)
