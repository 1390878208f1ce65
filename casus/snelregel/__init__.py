"""The quick line: what was typed at the table, read into a date, a kind and people; echoed before it counts."""

from casus.snelregel.gelezen import Gelezen
from casus.snelregel.handelen import voeg_toe, zie_anders
from casus.snelregel.lezen import lees_regel, lees_spreker, maak_regel
from casus.snelregel.verbeteren import verbeter

__all__ = ["Gelezen", "lees_regel", "lees_spreker", "maak_regel", "verbeter", "voeg_toe", "zie_anders"]
