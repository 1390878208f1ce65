"""What is told at the table: who said it, where it comes from, and how others tell it."""

from casus.model.basis import Model, lijst, tabel, veld
from casus.model.keuzes import Herkomst
from casus.model.velden import BetrokkeneId, Datum, Id, ItemId, Tekst


class Lezing(Model):
    """Another telling of the same item; with one, the item is disputed and claims nothing certain."""

    verteld_door: list[BetrokkeneId] = veld("Wie vertelt het zo", "Wie het anders ziet.")
    tekst: Tekst = veld("Hoe diegene het vertelt", "In de woorden van wie het vertelt.")
    datum: Datum | None = veld("Wanneer, volgens diegene", "Leeg als de datum niet het verschil is.", None)
    velden: dict[str, str | int | bool | None] = tabel(
        "Velden volgens diegene", "Velden van het item zoals deze verteller ze heeft, bij hun naam."
    )


class Verteld(Model):
    """An item of a story, with an id that is unique over all lists of its case."""

    id: Id = veld("Kenmerk", "Korte code, uniek binnen de casus.")
    verteld_door: list[BetrokkeneId] = lijst("Verteld door", "Wie dit zei. Leeg: niemand in het bijzonder.")
    herkomst: Herkomst | None = veld("Waar komt het vandaan", "Verteld, uit een document of nagezocht.", None)
    over_afwezige: bool = veld(
        "Over iemand die er niet bij was", "Dan komt er geen citaat of openbare tekst van.", False
    )
    nog_uitzoeken: str | None = veld("Nog uitzoeken", "Wat er nog nagegaan moet worden.", None)
    lezingen: list[Lezing] = lijst("Andere lezingen", "Zien we anders: beide verhalen blijven staan.")

    @property
    def betwist(self) -> bool:
        """True where somebody tells it otherwise."""
        return bool(self.lezingen)


class Notitie(Verteld):
    """A geeltje: said, and not placed on the timeline yet."""

    tekst: Tekst = veld("Tekst", "Wat er gezegd is, nog zonder plek op de tijdlijn.")
    geplaatst_als: ItemId | None = veld("Geplaatst als", "Het item dat ervan gemaakt is.", None)
