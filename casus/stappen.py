"""What can be done to a case or an evaluation, as plain values: rules make them, the store carries them out."""

from dataclasses import dataclass, field

from casus.model import Casus, Model


@dataclass(frozen=True)
class Zet:
    """Put ``na`` in ``lijst``: new without ``voor``, else a change that was made from ``voor``."""

    lijst: str
    na: Model
    voor: Model | None = None


@dataclass(frozen=True)
class Weg:
    """Take the item with this id out of ``lijst``; with ``voor`` only where it still is what the person saw."""

    lijst: str
    id: str
    voor: Model | None = field(default=None, compare=False)


@dataclass(frozen=True)
class ZetKop:
    """Change the head of the case (all but its items), made from ``voor``."""

    na: Casus
    voor: Casus


@dataclass(frozen=True)
class ZetGelezen:
    """Of an evaluation: the team has read (or, undone, not) the stories on this aspect."""

    aspect: str
    gelezen: bool = True


Stap = Zet | Weg | ZetKop
EvaluatieStap = Zet | Weg | ZetGelezen
