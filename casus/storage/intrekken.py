"""A person who withdraws: what is theirs goes out of the case, the file itself, and every backup in reach.

Source: product, "People"; confidentiality, "Consent".
"""

from pathlib import Path

from casus.storage import db as bestandsdb
from casus.storage.logboek import schrijf_logregel
from casus.storage.register import PERSOON, schrijf_gewist
from casus.storage.reservekopie import Opruiming, Reservekopieen
from casus.storage.wis_casus import lees_kop
from casus.storage.wis_persoon import wis_persoonsrijen


def wis_persoon(pad: Path, casus: int, wie: str, betrokkene_id: str) -> Opruiming:
    """Carries out the withdrawal on the spot; it cannot be undone, but for a part of which nothing was kept.

    Drafts of the case go too: nobody can tell whose words are being typed there. BestandFout where the case
    could not be without it, OpslagFout where another window was busy, KeyError where there is no such case.
    """
    with bestandsdb.schrijf(pad) as db:
        kop = lees_kop(db, casus)
        wis_persoonsrijen(db, casus, wie, betrokkene_id)
        schrijf_logregel(db, wie, "deelname van een persoon ingetrokken", casus=kop["id"])
        schrijf_gewist(
            db, wie, PERSOON, kop["onderzoek_id"], casus=kop["id"], code=kop["code"], item=betrokkene_id
        )
    bestandsdb.maak_schoon(pad)
    return Reservekopieen(pad).maak_schoon()
