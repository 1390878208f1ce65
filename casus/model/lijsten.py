"""The lists of a case whose things have an id: what a story is made of."""

from casus.model.basis import Model
from casus.model.casus import Casus
from casus.model.kenmerken import beschrijf

ITEMLIJSTEN: dict[str, type[Model]] = {
    veld.naam: veld.model
    for veld in beschrijf(Casus)
    if veld.soort == "modellen" and veld.model is not None and "id" in veld.model.model_fields
}
