"""A text as a line of the list: what it is, and how it stands."""

from typing import Any

from aspects.verificatie import (
    bepaal_stand, citaat_mag_goed, is_bekeken, vind_kijkers, vind_open_rollen, waarom_niet_openbaar,
)  # fmt: skip
from aspects.verificatie.plaatsen import noem_plaats
from aspects.verificatie.werklijst import Werkstuk
from casus.woorden import woord

_KORT = 70


def beschrijf_stuk(stuk: Werkstuk, plaatsen: dict[str, str]) -> tuple[str, str]:
    """What it is called, and how it stands."""
    ding: Any = stuk.stuk
    if stuk.soort == "teksten":
        return noem_plaats(stuk.kenmerk, plaatsen), noem_stand(ding)
    code = stuk.casus.code if stuk.casus else ""
    if stuk.soort == "citaten":
        tekst = ding.tekst if len(ding.tekst) <= _KORT else ding.tekst[: _KORT - 1] + "…"
        return f"{code} · ‘{tekst}’", _zeg_citaat(stuk)
    return f"{code} · {ding.titel}", " · ".join([noem_stand(ding), *_zeg_vignet(stuk)])


def noem_stand(ding: Any) -> str:
    """How a text stands: the words of its status, whom it waits for, or that it is to be asked again."""
    stand = bepaal_stand(ding)
    if stand == "opnieuw":
        return "veranderd: opnieuw voorleggen"
    if open_ := vind_open_rollen(ding):
        return f"voorgelegd, wacht op {' en '.join(open_)}"
    return woord("vignetstatus", stand)


def _zeg_vignet(stuk: Werkstuk) -> list[str]:
    vignet: Any = stuk.stuk
    if stuk.casus is None or vignet.status == "afgewezen":
        return []
    if waarom_niet_openbaar(stuk.casus, vignet):
        return ["blijft bij het team" if stuk.casus.veiligheid == "strikt" else "over een afwezige"]
    if is_bekeken(vignet):
        return ["door twee bekeken"]
    return ["door één bekeken" if vind_kijkers(vignet) else "nog niet bekeken"]


def _zeg_citaat(stuk: Werkstuk) -> str:
    citaat: Any = stuk.stuk
    if stuk.casus is not None and not citaat_mag_goed(stuk.casus, citaat):
        return "blijft bij het team" if stuk.casus.veiligheid == "strikt" else "over een afwezige: niet in het rapport"
    return "goedgekeurd" if citaat.goedgekeurd else "nog niet goedgekeurd"
