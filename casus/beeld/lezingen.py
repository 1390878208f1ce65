"""Other tellings of an item: who sees it otherwise, how, and with which dates."""

from casus.beeld.dagen import lees_datum, lees_einde
from casus.beeld.woorden import Namen, knip
from casus.model import Lezing, Verteld


def wie_ziet_anders(lezing: Lezing, namen: Namen) -> str:
    """'ziet dochter anders'; a name where one is known."""
    wie = namen.namen(lezing.verteld_door)
    if not wie:
        return "iemand ziet dit anders"
    return f"{'zien' if len(lezing.verteld_door) > 1 else 'ziet'} {wie} anders"


def vertel_lezingen(item: Verteld, namen: Namen) -> str:
    """The other tellings as sentences, to stand behind the item's own; '' where there are none."""
    zinnen = []
    for lezing in item.lezingen:
        wie = namen.namen(lezing.verteld_door) or "iemand"
        ziet = "zien" if len(lezing.verteld_door) > 1 else "ziet"
        zinnen.append(f" {wie[:1].upper()}{wie[1:]} {ziet} dit anders: ‘{knip(lezing.tekst, 160)}’")
    return "".join(zinnen)


def vertel_rest(item: Verteld, namen: Namen) -> str:
    """What is said behind every item: that it is still to be looked up, and how others tell it."""
    uitzoeken = f" Nog uitzoeken: {knip(item.nog_uitzoeken, 120)}." if item.nog_uitzoeken else ""
    return uitzoeken + vertel_lezingen(item, namen)


def andere_periode(lezing: Lezing, van: str, tot: str | None) -> tuple[str, str | None]:
    """The period in another telling; what it does not say stays as the item has it.

    ``datum`` is read as the beginning, unless the telling names a beginning or an end itself. What stands in
    ``velden`` is kept as told and may be anything: what is no date is left.
    """
    nieuw_van = lees_datum(lezing.velden.get("van"))
    noemt_einde = "tot" in lezing.velden
    nieuw_tot = lees_einde(lezing.velden.get("tot"))
    if nieuw_van is None and nieuw_tot is None and lezing.datum is not None:
        nieuw_van = lezing.datum
    if noemt_einde and (nieuw_tot is not None or lezing.velden["tot"] is None):
        tot = nieuw_tot
    return nieuw_van or van, tot
