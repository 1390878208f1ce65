"""The recovery key: typed over from paper, with the mistakes people make."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casus.storage.herstelsleutel import GROEPEN, HerstelsleutelFout, lees_herstelsleutel, schrijf_herstelsleutel
from casus.storage.herstelsleutel import vergelijk_groep
from casus.storage.sleutelbos import BYTES

SLEUTEL = bytes(range(100, 100 + BYTES))
TEKENS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
sleutels = st.binary(min_size=BYTES, max_size=BYTES)


@given(sleutels)
def test_what_is_printed_is_read_back(sleutel: bytes) -> None:
    groepen = schrijf_herstelsleutel(sleutel)
    assert len(groepen) == GROEPEN and {len(groep) for groep in groepen} == {5}
    assert lees_herstelsleutel(" ".join(groepen)) == sleutel


@pytest.mark.parametrize("vorm", ["-".join, "\n".join, "".join, lambda g: "  ".join(g).lower()])
def test_spaces_dashes_lines_and_small_letters_do_not_matter(vorm) -> None:
    assert lees_herstelsleutel(vorm(schrijf_herstelsleutel(SLEUTEL))) == SLEUTEL


def test_letters_that_look_like_figures_are_read_as_these() -> None:
    geschreven = " ".join(schrijf_herstelsleutel(bytes(BYTES)))
    assert "0" in geschreven
    assert lees_herstelsleutel(geschreven.replace("0", "O").replace("1", "l")) == bytes(BYTES)


def test_every_wrong_character_is_found_in_its_group() -> None:
    groepen = schrijf_herstelsleutel(SLEUTEL)
    for nr, plek in itertools.product(range(GROEPEN), range(5)):
        for teken in set(TEKENS) - {groepen[nr][plek]}:
            fout = list(groepen)
            fout[nr] = fout[nr][:plek] + teken + fout[nr][plek + 1 :]
            with pytest.raises(HerstelsleutelFout, match=rf"In groep {nr + 1} "):
                lees_herstelsleutel(" ".join(fout))


def test_swapped_neighbours_are_found_in_their_group() -> None:
    groepen = schrijf_herstelsleutel(SLEUTEL)
    for nr, plek in itertools.product(range(GROEPEN), range(4)):
        a, b = groepen[nr][plek : plek + 2]
        if a == b:
            continue
        fout = list(groepen)
        fout[nr] = fout[nr][:plek] + b + a + fout[nr][plek + 2 :]
        with pytest.raises(HerstelsleutelFout, match=rf"In groep {nr + 1} "):
            lees_herstelsleutel(" ".join(fout))


def test_swapped_groups_are_found() -> None:
    for een, ander in itertools.combinations(range(GROEPEN), 2):
        groepen = list(schrijf_herstelsleutel(SLEUTEL))
        groepen[een], groepen[ander] = groepen[ander], groepen[een]
        with pytest.raises(HerstelsleutelFout, match=rf"In groep {een + 1} "):
            lees_herstelsleutel(" ".join(groepen))


@pytest.mark.parametrize(
    ("getypt", "zin"),
    [
        (" ".join(schrijf_herstelsleutel(SLEUTEL)[:-1]), "13 groepen van vijf tekens. U typte 60 tekens"),
        ("", "U typte 0 tekens"),
        (" ".join(schrijf_herstelsleutel(SLEUTEL)) + " ABC", "U typte 68 tekens"),
        ("U" + " ".join(schrijf_herstelsleutel(SLEUTEL))[1:], "In groep 1 staat ‘U’"),
        ("🐦", "In groep 1 staat ‘🐦’"),
    ],
)
def test_what_is_no_recovery_key_is_refused_in_words(getypt: str, zin: str) -> None:
    with pytest.raises(HerstelsleutelFout, match=zin):
        lees_herstelsleutel(getypt)


def test_one_group_is_typed_over_to_show_that_it_was_kept() -> None:
    groepen = schrijf_herstelsleutel(SLEUTEL)
    vergelijk_groep(SLEUTEL, 4, groepen[3].lower() + " ")
    with pytest.raises(HerstelsleutelFout, match="niet groep 4"):
        vergelijk_groep(SLEUTEL, 4, groepen[4])
