"""The summary for the inwoner: their own story on one or two pages, as plain data."""

from exports.samenvatting.bouwen import maak_samenvatting
from exports.samenvatting.leesbaarheid import MEESTE_WOORDEN, tel_woorden_per_zin
from exports.samenvatting.model import Samenvatting

__all__ = ["MEESTE_WOORDEN", "Samenvatting", "maak_samenvatting", "tel_woorden_per_zin"]
