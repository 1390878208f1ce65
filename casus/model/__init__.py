"""The exchange format as models; see ``casus/data/casusbestand.schema.json``."""

from casus.model.basis import Model
from casus.model.casus import Casus, Deelname, Referentie, Stap, Toestemming
from casus.model.dialoog import (
    Afspraak, Bevinding, Citaat, Herkenbaarheid, Verificatie, Vignet, Waardering, Zelfredzaamheid,
)  # fmt: skip
from casus.model.items import (
    Beleving, Betrokkene, Doel, Evaluatie, Gebeurtenis, Inzet, Regieperiode, Voorziening,
)  # fmt: skip
from casus.model.onderzoek import (
    Aandachtspunt, Actie, Aspect, Bewijs, Casusbestand, Deelaspect, Onderzoek, Panelgesprek, Prijs, Prijslijst,
    Principe, Rapporttekst, Uitspraak,
)  # fmt: skip
from casus.model.velden import Keuze, Lang, Verwijst
from casus.model.verteld import Lezing, Notitie, Verteld

__all__ = [
    "Aandachtspunt", "Actie", "Afspraak", "Aspect", "Beleving", "Betrokkene", "Bevinding", "Bewijs", "Casus",
    "Casusbestand", "Citaat", "Deelaspect", "Deelname", "Doel", "Evaluatie", "Gebeurtenis", "Herkenbaarheid",
    "Inzet", "Keuze", "Lang", "Lezing", "Model", "Notitie", "Onderzoek", "Panelgesprek", "Prijs", "Prijslijst",
    "Principe", "Rapporttekst", "Referentie", "Regieperiode", "Stap", "Toestemming", "Uitspraak", "Verificatie",
    "Verteld", "Verwijst", "Vignet", "Voorziening", "Waardering", "Zelfredzaamheid",
]  # fmt: skip
