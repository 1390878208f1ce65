"""Text of people is shown as text: nothing in it is layout."""

_TEKENS = "\\`*_{}[]()#+-.!|<>$:~"


def letterlijk(tekst: str) -> str:
    """The text such that markdown shows it as it was typed."""
    return "".join(f"\\{teken}" if teken in _TEKENS else teken for teken in tekst)
