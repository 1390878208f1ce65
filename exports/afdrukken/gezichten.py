"""A face for each score, drawn: from a mouth that hangs to one that laughs; a face without mouth for no view."""

_INKT = "#1F2933"
_MOND = {
    -2: "M 32 78 Q 50 52 68 78", -1: "M 33 73 Q 50 62 67 73", 0: "M 34 68 L 66 68", 1: "M 33 64 Q 50 76 67 64",
    2: "M 31 61 Q 50 90 69 61 Z",
}  # fmt: skip
_WENKBRAUW = {-2: ("M 24 33 L 41 39", "M 76 33 L 59 39"), 2: ("M 25 31 Q 33 25 41 31", "M 59 31 Q 67 25 75 31")}
WOORDEN = {
    -2: "een gezicht dat heel boos of verdrietig kijkt", -1: "een gezicht dat sip kijkt",
    0: "een gezicht met een rechte mond", 1: "een gezicht dat glimlacht", 2: "een gezicht dat breed lacht",
    None: "een gezicht met een vraagteken",
}  # fmt: skip


def teken_gezicht(score: int | None) -> str:
    """The face as SVG of 100 by 100; black on white, so that it prints and copies well."""
    lijn = f'fill="none" stroke="{_INKT}" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"'
    delen = [f'<circle cx="50" cy="50" r="45" {lijn}/>']
    if score is None:
        # A question mark drawn as lines: a letter could come out in another font.
        delen.append(f'<path d="M 36 40 Q 36 24 50 24 Q 65 24 65 38 Q 65 47 55 51 Q 50 54 50 63" {lijn}/>')
        delen.append(f'<circle cx="50" cy="76" r="3.4" fill="{_INKT}"/>')
    else:
        delen += [f'<circle cx="{x}" cy="44" r="4.4" fill="{_INKT}"/>' for x in (34, 66)]
        delen += [f'<path d="{vorm}" {lijn}/>' for vorm in (*_WENKBRAUW.get(score, ()), _MOND[score])]
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">{"".join(delen)}</svg>'
