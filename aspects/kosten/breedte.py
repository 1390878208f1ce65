"""Which items make the range from zeker to mogelijk wide.

Source: calculation rules, section Costs (screen and report).
"""

from collections.abc import Iterable

from aspects.kosten.uitkomst import KostenUitkomst, Post

AANTAL = 3


def vind_breedste(posten: Iterable[Post], aantal: int = AANTAL) -> tuple[Post, ...]:
    """The items with the most euro between zeker and mogelijk, widest first, then in file order; exact ones never."""
    breed = [post for post in posten if post.breedte]
    return tuple(sorted(breed, key=lambda post: post.breedte, reverse=True)[:aantal])


def vind_breedste_van_verschil(kosten: KostenUitkomst, aantal: int = AANTAL) -> tuple[Post, ...]:
    """The same for the difference: items of both scenarios, but not what happens either way, which cancels."""
    posten = [*kosten.interventie.posten, *kosten.referentie.posten]
    return vind_breedste((post for post in posten if post.scenario != "beide"), aantal)
