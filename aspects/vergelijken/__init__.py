"""Stories beside each other: when the first contact was, how long the steps after it took, two to begin with."""

from aspects.vergelijken.contact import Eerste, vind_eerste_contact
from aspects.vergelijken.route import Route, Stap, volg_route
from aspects.vergelijken.tweetal import Tweetal, stel_tweetal_voor

__all__ = [
    "Eerste", "Route", "Stap", "Tweetal", "stel_tweetal_voor", "vind_eerste_contact", "volg_route",
]  # fmt: skip
