"""The colours of the picture, light, dark and on paper; each holds 4.5 as text on its ground.

Colour never says anything alone: a line has its own dash and marker, waiting and gaps are hatched, and
every bar has its words. Source: the palette of the product.
"""

from dataclasses import dataclass
from typing import Literal

from casus.beeld.model import Kleur

Thema = Literal["licht", "donker"]


@dataclass(frozen=True)
class Palet:
    """Colours by what they are for; ``op_balk`` is the text on a filled bar."""

    grond: str
    inkt: str
    zacht: str
    raster: str
    scheiding: str
    op_balk: str
    inwoner: str
    lijn0: str
    lijn1: str
    lijn2: str
    grijs: str
    gat: str
    wachten: str
    tint: float

    def balk(self, kleur: Kleur) -> str:
        return str(getattr(self, kleur))


LICHT = Palet(
    grond="#FBFAF7", inkt="#1F2933", zacht="#52606D", raster="#E6E3DC", scheiding="#DAD6CD", op_balk="#FFFFFF",
    inwoner="#B5472F", lijn0="#17734A", lijn1="#2A66A6", lijn2="#6F4BA0", grijs="#52606D",
    gat="#B00020", wachten="#8A5A14", tint=0.16,
)  # fmt: skip
DONKER = Palet(
    grond="#14181D", inkt="#EDEFF2", zacht="#A9B4BF", raster="#2A3138", scheiding="#363F48", op_balk="#14181D",
    inwoner="#E58A72", lijn0="#5CC596", lijn1="#7FB2EA", lijn2="#B59AE0", grijs="#A9B4BF",
    gat="#FF8A97", wachten="#E0B264", tint=0.26,
)  # fmt: skip
PAPIER = Palet(**{**LICHT.__dict__, "grond": "#FFFFFF", "raster": "#E4E4E4", "scheiding": "#D2D2D2"})


def kies_palet(thema: Thema, papier: bool) -> Palet:
    """The palette to draw with; paper is always light."""
    return PAPIER if papier else DONKER if thema == "donker" else LICHT
