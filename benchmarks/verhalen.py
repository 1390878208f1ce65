"""Generated cases for measuring: about 12 betrokkenen, 8 inzetten, 12 regieperioden and 40 scores each."""

import random
from decimal import Decimal

from casus.controle import Omgeving
from casus.model import Aspect, Casus, Onderzoek, Prijs, Prijslijst

_SOORTEN = ("inwoner", "naaste", "vrijwilliger", "gebiedsteam", "gemeente", "ondersteuner", "ketenpartner")
_VORMEN = ("inwoner", "dagelijks", "bureaucratisch", "hoofdlijnen", "opdrachtgevend")
_ASPECTEN = (
    "maatwerk", "regie", "doelgericht", "bureaucratie", "integraal", "samenwerking", "informeel", "eigen_kracht",
    "effect", "tevredenheid", "veiligheid",
)  # fmt: skip
_ONDERWERPEN = (*(f"regie_{vorm}" for vorm in _VORMEN), "doelen", "informeel", "voorzieningen", "kosten")


def maak_omgeving() -> Omgeving:
    """An evaluation with eleven aspects, a price list of three years and norms."""
    onderzoek = Onderzoek(
        id="o", naam="maat", gemeente="Maatdam", aspecten=[Aspect(code=code) for code in _ASPECTEN],
        peildatum="2018-06-30", prijspeil=2017, normdagen={"wmo": 56, "jeugdwet": 56},
        prijsindex={"2015": Decimal("652.9"), "2016": Decimal("654.9"), "2017": Decimal("664.0")},
    )  # fmt: skip
    regels = [
        Prijs(code=f"P{n}", omschrijving=f"prijs {n}", eenheid="uur", prijs=Decimal(f"{40 + n}.50"),
              prijspeil=2015 + n % 3, financier="gemeente_wmo", bron="maat")
        for n in range(9)
    ]  # fmt: skip
    return Omgeving.maak(onderzoek, Prijslijst(naam="maat", versie="1", regels=regels))


def maak_verhaal(nummer: int) -> Casus:
    """Story ``nummer``, the same each time; dates by day, month and year, some with a margin, some still running."""
    t = random.Random(nummer)

    def datum(vanaf: int = 2014, tot: int = 2016) -> str:
        jaar, maand, dag = t.randint(vanaf, tot), t.randint(1, 12), t.randint(1, 28)
        kern = t.choice((f"{jaar}-{maand:02d}-{dag:02d}", f"{jaar}-{maand:02d}", f"{jaar}-{maand:02d}-{dag:02d}"))
        return kern + t.choice(("", "", "", "~"))

    def periode() -> dict[str, str | None]:
        return {"van": datum(), "tot": t.choice((datum(2017, 2018), datum(2017, 2018), "..", None))}

    mensen = [
        {"id": f"b{n}", "aanduiding": f"betrokkene {n}", "soort": "inwoner" if n == 0 else t.choice(_SOORTEN),
         "partij": f"partij {t.randint(1, 9)}", "lijn": t.choice((0, 1, 2, None))}
        for n in range(12)
    ]  # fmt: skip
    return Casus.model_validate(
        {
            "id": f"c{nummer}", "code": f"C{nummer}", "titel": f"verhaal {nummer}", "doelgroep": "volwassenen",
            "status": "uitgewerkt", "toestemming": {"status": "gegeven"}, "periode_van": "2014-01",
            "periode_tot": "2018-03", "sessiedatum": "2018-04-10", "team": f"team {nummer % 4}",
            "referentie": {"soort": "oude_aanpak"}, "uitgevraagd": dict.fromkeys(_ONDERWERPEN, "ja"),
            "in_leerbeeld": True, "betrokkenen": mensen,
            "gebeurtenissen": [
                {"id": f"g{n}", "datum": datum(), "titel": "iets", "soort": t.choice(("aanmelding", "contact"))}
                for n in range(20)
            ],
            "inzetten": [
                {"id": f"i{n}", "betrokkene": f"b{t.randint(1, 11)}", "omschrijving": "hulp", **periode(),
                 "scenario": t.choice(("interventie", "referentie", "beide")), "aantal": Decimal("1.5"),
                 "eenheid": "uur", "per": t.choice(("week", "maand", "totaal")), "prijscode": f"P{t.randint(0, 8)}",
                 "financier": t.choice(("gemeente_wmo", "zvw", "vrijwillig"))}
                for n in range(8)
            ],
            "voorzieningen": [
                {"id": f"v{n}", "omschrijving": "iets", "wet": "wmo", "gemeld": datum(2014, 2015),
                 "besloten": datum(2016, 2016), "gestart": datum(2017, 2017)}
                for n in range(3)
            ],
            "regieperioden": [
                {"id": f"r{n}", "vorm": _VORMEN[n % 5], "houder": t.choice((None, *(f"b{k}" for k in range(6)))),
                 "gedeeld": t.random() < 0.2, "onduidelijk": t.random() < 0.1, **periode()}
                for n in range(12)
            ],
            "doelen": [
                {"id": f"d{n}", "omschrijving": "iets", "gesteld": datum(2014, 2015),
                 "evaluaties": [{"datum": datum()}]}
                for n in range(3)
            ],
            "waarderingen": [
                {"id": f"w{n}", "aspect": _ASPECTEN[n % 11], "perspectief": f"b{t.randint(0, 11)}",
                 "score": t.choice((-2, -1, 0, 1, 2, None))}
                for n in range(40)
            ],
        }
    )  # fmt: skip
