"""What all writers of the report settle alike."""

from exports.rapport.model import Aanhaling, Alinea, Figuur, Kop, LeesMeer, Lijst, Prent, Tabel, Verwijzing
from exports.schrijvers.kolommen import verdeel_kolommen, vind_ruim
from exports.schrijvers.opmaak import (
    citeer, is_klein, is_rij, is_tussenkop, leidt_in, mag_breken, schakel, vind_namen, wijs_plekken,
)  # fmt: skip


def test_tabellen_en_figuren_tellen_elk_voor_zich_en_wat_geen_bijschrift_heeft_telt_niet() -> None:
    delen = (
        Tabel("Een", ("a",), ()), Figuur("<svg/>", "beeld", "Twee"), Tabel("", ("a",), ()), Tabel("Drie", ("a",), ()),
        Prent("<svg/>", "beeld", "Vier"), Aanhaling("x"),
    )  # fmt: skip
    assert [plek.label for plek in wijs_plekken(delen)] == ["Tabel 1.", "Figuur 1.", "", "Tabel 2.", "Figuur 2.", ""]


def test_een_anker_is_van_de_eerste_kop_die_het_draagt() -> None:
    prent = Prent("", "", "", kop="C")
    plekken = wijs_plekken((Kop(1, "A"), Kop(2, "B", "x"), prent, Kop(2, "D", "x"), Kop(1, "E", "y")))
    assert vind_namen(plekken) == {"x": "kop2", "y": "kop5"}
    assert [plek.kop for plek in plekken] == [(1, "A"), (2, "B"), (2, "C"), (2, "D"), (1, "E")]


def test_een_rij_verwijzingen_leest_als_een_zin() -> None:
    deel = LeesMeer("Lees meer over", tuple(Verwijzing(naam, naam) for naam in "abc"))
    stukken = schakel(deel, {"a": "kop1", "c": "kop3"})
    assert "".join(stuk.tekst for stuk in stukken) == "Lees meer over a, b en c."
    assert [(stuk.tekst, stuk.naam) for stuk in stukken if stuk.naam] == [("a", "kop1"), ("c", "kop3")]
    assert not is_rij(deel) and is_rij(LeesMeer("", deel.naar * 2))


def test_aanhalingstekens_staan_er_een_keer_om() -> None:
    for tekst in ("Zo hoort het.", "“Zo hoort het.”", '"Zo hoort het."', "„Zo hoort\nhet.”", "‘Zo hoort het.’"):
        assert citeer(tekst) == "“Zo hoort het.”"
    assert citeer("“Ja” en “nee”") == "““Ja” en “nee””"


def test_een_regel_met_een_dubbele_punt_leidt_in_wat_volgt() -> None:
    assert leidt_in(Alinea("Wat hielp: "))
    assert not leidt_in(Alinea("Wat hielp.")) and not leidt_in(Alinea("x:", stil=True))


def test_een_kolom_is_nooit_smaller_dan_haar_langste_woord() -> None:
    rijen = (("1", "gebiedsteam", "woord " * 60), ("2", "x", "kort"))
    smal = verdeel_kolommen(Tabel("", ("Nr", "Wie", "Wat"), rijen, delen=(1, 1, 40)))
    assert smal[1] >= 10 * len("gebiedsteam") and smal[2] > smal[1] > smal[0]
    zonder = verdeel_kolommen(Tabel("", ("Nr", "Wie", "Wat"), rijen))
    assert zonder[2] > zonder[1] > zonder[0] and abs(sum(zonder) - sum(smal)) < 10


def test_een_kolom_getallen_breekt_niet_midden_in_een_getal() -> None:
    delen = verdeel_kolommen(Tabel("", ("Wat", "n"), (("x", "minder dan 3"),), delen=(50, 1), getallen=(1,)))
    assert delen[1] >= 10 * len("minder dan 3")


def test_meer_kolommen_dan_er_passen_krijgen_elk_een_deel() -> None:
    breed = verdeel_kolommen(Tabel("", tuple("w" * 30 for _ in range(9)), ()))
    assert len(breed) == 9 and min(breed) > 0 and len(set(breed)) == 1


def test_een_korte_regel_die_inleidt_is_een_tussenkop_en_een_lange_niet() -> None:
    assert is_tussenkop(Alinea("Wat hielp en ook tegenwerkte:"))
    assert not is_tussenkop(Alinea(f"{'Dat staat hier, met alles wat erbij hoort, ' * 2}en wel zo:"))
    assert not is_tussenkop(Alinea("Wat hielp.")) and not is_tussenkop(Kop(3, "Wat hielp:"))


def test_wat_klein_is_blijft_bij_elkaar_en_wat_lang_is_niet() -> None:
    def tabel(rijen: int, tekst: str = "kort") -> Tabel:
        return Tabel("", ("Wat", "n"), ((tekst, "1"),) * rijen)

    assert is_klein(tabel(0)) and is_klein(tabel(9)) and not is_klein(tabel(10))
    assert not is_klein(tabel(4, "een lange zin in een smalle kolom " * 5))
    assert is_klein(Lijst(("kort",) * 9)) and not is_klein(Lijst(("kort",) * 10))
    assert not is_klein(Lijst(("lang " * 200,)))


def test_een_rij_breekt_alleen_als_zij_langer_kan_zijn_dan_een_bladzij() -> None:
    assert not mag_breken(("a", "b" * 1998)) and mag_breken(("a", "b" * 1999))


def test_naast_een_getal_is_ruimte_voor_de_woorden() -> None:
    def tabel(*getallen: int) -> Tabel:
        rijen = (("x", "€ 10", "€ 5 lager", "2"),)
        return Tabel("", ("Wie", "Bedrag", "Verschil", "Keren"), rijen, (20, 20, 1, 20), getallen)

    assert vind_ruim(tabel(1, 3)) == (2,) and vind_ruim(tabel()) == () and vind_ruim(tabel(0, 1)) == (2,)
    assert verdeel_kolommen(tabel(1, 3))[2] > verdeel_kolommen(tabel())[2]


def test_een_korte_cel_staat_op_een_regel_waar_de_anderen_ruimte_laten() -> None:
    ruim = Tabel("", ("Wie", "Score", "Waarom"), (("x", "werkte sterk tegen", "om veel redenen " * 9),), (1, 1, 60))
    assert verdeel_kolommen(ruim)[1] >= 10 * len("werkte sterk tegen")
    krap = Tabel("", tuple("ABCDEF"), (("werkte sterk tegen",) * 6,))
    assert max(verdeel_kolommen(krap)) < 10 * len("werkte sterk tegen")


def test_een_stille_regel_onder_een_kop_blijft_bij_wat_volgt() -> None:
    delen = (
        Kop(1, "A"), Alinea("waarover", stil=True), Alinea("concept", stil=True), Alinea("tekst"),
        Alinea("opzij", stil=True), Kop(2, "B"), Alinea("tekst"), Alinea("opzij", stil=True),
    )  # fmt: skip
    assert [plek.na_kop for plek in wijs_plekken(delen)] == [False, True, True, False, False, False, False, False]
